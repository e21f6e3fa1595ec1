// new Readable: what read and push do, in bytes and with objects.
const { Readable } = require('stream');
const say = (...a) => process.stdout.write(a.join(' ') + '\n');
let ticks = 0, nexts = 0, log = [];
function clock() {
	ticks = nexts = 0;
	(function tick(n) {
		if (n < 40) Promise.resolve().then(() => { ticks++; tick(n + 1); });
	})(0);
	(function next(n) {
		if (n < 6) process.nextTick(() => { nexts++; next(n + 1); });
	})(0);
}
function text(v) {
	if (v instanceof Error) return v.code || v.message;
	if (v === undefined) return '';
	return typeof v === 'object' ? JSON.stringify(v) : String(v);
}
// What happens, after how many microtasks and ticks.
const note = (what, v) => log.push(`${ticks}/${nexts} ${what} ${text(v)}`.trim());
const watch = (r, events) => {
	for (const e of events.split(' ')) r.on(e, v => note(e, v));
	return r;
};
const turn = () => new Promise(done => setImmediate(done));
async function trial(name, use) {
	log = [];
	await turn();
	clock();
	try {
		const p = use();
		note('-');
		note('ok', await p);
	} catch (e) {
		note('no', e);
	}
	for (let i = 0; i < 12; i++) await turn();
	say(`${name}: ${log.join(', ')}`);
}
const count = f => o => {
	let i = 0;
	return new Readable(Object.assign({}, o, { read() { f(this, i++); } }));
};
const chunk = i => i < 3 ? 'x' + i : null;
const made = {
	sync: count((r, i) => r.push(chunk(i))),
	tick: count((r, i) => process.nextTick(() => r.push(chunk(i)))),
	job: count((r, i) => Promise.resolve().then(() => r.push(chunk(i)))),
	later: count((r, i) => setImmediate(() => r.push(chunk(i)))),
	all: count(r => { r.push('a'); r.push('b'); r.push(null); }),
	empty: count((r, i) => r.push(i < 2 ? '' : null)),
	throws: count(() => { throw new Error('read'); }),
	fails: count((r, i) => i < 2 ? r.push('y') : r.destroy(new Error('self'))),
	after: count(r => { r.push('y'); r.push(null); r.push('z'); }),
	number: count(r => r.push(5)),
	before: o => {
		const r = count(() => note('_read'))(o);
		note('push', [r.push('a'), r.push('b'), r.push(null)].join(' '));
		return r;
	},
	closing: o => {
		const r = made.sync(o);
		r._destroy = (e, done) => { note('_destroy', e); setImmediate(done, e); };
		return r;
	},
	closingThrows: o => {
		const r = made.sync(o);
		r._destroy = (e, done) => { done(new Error('closing')); };
		return r;
	},
	derived: o => new class extends Readable {
		_read() { this.i = (this.i || 0) + 1; this.push(chunk(this.i)); }
		_destroy(e, done) { note('_destroy', e); super._destroy(e, done); }
	}(o),
};
const uses = {
	data: r => { watch(r, 'data end error close pause resume'); },
	readable: r => {
		watch(r, 'end error close').on('readable', () => {
			note('readable', r.readableLength);
			for (let c; (c = r.read()) !== null;) note('read', c);
		});
	},
	each: async r => {
		watch(r, 'end error close');
		for await (const x of r) note('x', x);
	},
	left: async r => {
		watch(r, 'end error close');
		for await (const x of r) { note('x', x); break; }
	},
	part: async r => {
		watch(r, 'end error close');
		note('read', r.read(1));
		await null;
		note('read', r.read(3));
		note('read', r.read());
		await turn();
		note('read', r.read(1));
		note('length', r.readableLength);
	},
};
process.on('uncaughtException', e => note('uncaught', e));
(async () => {
	for (const options of [{ encoding: 'utf8' }, { objectMode: true }])
		for (const use of Object.keys(uses))
			for (const name of Object.keys(made)) {
				if (options.objectMode && name === 'number') continue;
				await trial(`${use} ${name} ${JSON.stringify(options)}`,
					() => uses[use](made[name](options)));
			}
})();

// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end, 40/4 close
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end, 40/4 close
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: each before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: left throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: left before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 5, 40/6 ok
// expect: part job {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read x0, 40/6 read x, 40/6 length 3, 40/6 ok
// expect: part later {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 1, 40/6 ok
// expect: part all {"encoding":"utf8"}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read y, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part number {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"encoding":"utf8"}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 1x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: data sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data, 40/2 end, 40/3 close
// expect: data throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/3 readable 1, 40/3 read x0, 40/5 readable 1, 40/5 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read a, 40/2 read b, 40/3 end, 40/4 close
// expect: readable empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/2 read, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read y, 40/2 read y, 40/3 error self, 40/3 close
// expect: readable after {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read a, 40/1 read b, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"objectMode":true}: 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"objectMode":true}: 0/0 -, 2/0 x, 4/0 x, 40/1 end, 40/2 close, 40/6 ok
// expect: each throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"objectMode":true}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"objectMode":true}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"objectMode":true}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"objectMode":true}: 0/0 -, 2/0 x a, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"objectMode":true}: 0/0 -, 2/0 x, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"objectMode":true}: 0/0 -, 2/0 x x0, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"objectMode":true}: 0/0 -, 2/0 x x1, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 2, 40/6 ok
// expect: part job {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read x0, 1/0 read null, 40/6 read x1, 40/6 length 1, 40/6 ok
// expect: part later {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 0, 40/6 ok
// expect: part all {"objectMode":true}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"objectMode":true}: 0/0 read, 0/0 -, 1/0 read, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read y, 1/0 read null, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"objectMode":true}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"objectMode":true}: 0/0 read x1, 0/0 -, 1/0 read x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// as: node10
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 resume, 40/1 data y, 40/2 end
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 resume
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 readable 1, 40/2 read y, 40/3 end
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_INVALID_ARG_TYPE
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: each sync {"encoding":"utf8"}: 0/0 -, 3/0 x x0, 6/0 x x1, 9/0 x x2, 40/1 end, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1x2, 40/6 end, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 3/0 x ab, 40/1 end, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/4 end, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 3/0 no read
// expect: each fails {"encoding":"utf8"}: 0/0 -, 3/0 x y, 6/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 error ERR_STREAM_PUSH_AFTER_EOF, 0/0 -, 3/0 x y, 8/0 no ERR_STREAM_PUSH_AFTER_EOF, 40/1 end
// as: node11
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 resume, 40/1 data y, 40/2 end
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 resume
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 readable 1, 40/2 read y, 40/3 end
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_INVALID_ARG_TYPE
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: each sync {"encoding":"utf8"}: 0/0 -, 3/0 x x0, 6/0 x x1, 9/0 x x2, 40/1 end, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1x2, 40/6 end, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 3/0 x ab, 40/1 end, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/4 end, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 3/0 no read
// expect: each fails {"encoding":"utf8"}: 0/0 -, 3/0 x y, 6/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 error ERR_STREAM_PUSH_AFTER_EOF, 0/0 -, 3/0 x y, 8/0 no ERR_STREAM_PUSH_AFTER_EOF, 40/1 end
// as: node12
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 resume, 40/1 data y, 40/2 end
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 resume
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 readable 1, 40/2 read y, 40/3 end
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 error ERR_INVALID_ARG_TYPE
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end
// expect: each sync {"encoding":"utf8"}: 0/0 -, 1/0 x x0, 2/0 x x1, 3/0 x x2, 40/1 end, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1x2, 40/6 end, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 1/0 x ab, 40/1 end, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/4 end, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 1/0 no read
// expect: each fails {"encoding":"utf8"}: 0/0 -, 1/0 x y, 2/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 error ERR_STREAM_PUSH_AFTER_EOF, 0/0 -, 1/0 x y, 3/0 no ERR_STREAM_PUSH_AFTER_EOF, 40/1 end
// as: node14
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end, 40/4 close
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end, 40/4 close
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 2/0 no read, 40/1 error read, 40/1 close
// expect: each fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: each before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 ok, 40/6 close
// expect: each closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 close
// expect: left tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 ok, 40/6 end, 40/6 close
// expect: left job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 ok, 40/6 close
// expect: left later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 close
// expect: left all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 5/0 ok, 40/1 end, 40/1 close
// expect: left empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: left throws {"encoding":"utf8"}: 0/0 -, 2/0 no read, 40/1 error read, 40/1 close
// expect: left fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 close
// expect: left after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: left before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 5/0 ok, 40/1 end, 40/1 close
// expect: left closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 3/0 _destroy null, 5/0 ok, 40/6 close
// expect: left closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 3/0 _destroy null, 5/0 ok, 40/1 close
// expect: part sync {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 5, 40/6 ok
// expect: part job {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read x0, 40/6 read x, 40/6 length 3, 40/6 ok
// expect: part later {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 1, 40/6 ok
// expect: part all {"encoding":"utf8"}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"encoding":"utf8"}: 0/0 -, 1/0 no read
// expect: part fails {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read y, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part number {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"encoding":"utf8"}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 1x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: data sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data, 40/2 end, 40/3 close
// expect: data throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: data fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/3 readable 1, 40/3 read x0, 40/5 readable 1, 40/5 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read a, 40/2 read b, 40/3 end, 40/4 close
// expect: readable empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/2 read, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: readable fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read y, 40/2 read y, 40/3 error self, 40/3 close
// expect: readable after {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read a, 40/1 read b, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"objectMode":true}: 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"objectMode":true}: 0/0 -, 2/0 x, 4/0 x, 40/1 end, 40/2 close, 40/6 ok
// expect: each throws {"objectMode":true}: 0/0 -, 2/0 no read, 40/1 error read, 40/1 close
// expect: each fails {"objectMode":true}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"objectMode":true}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 ok, 40/6 close
// expect: each closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"objectMode":true}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 close
// expect: left tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 close
// expect: left job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 close
// expect: left later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 close
// expect: left all {"objectMode":true}: 0/0 -, 2/0 x a, 5/0 ok, 40/1 close
// expect: left empty {"objectMode":true}: 0/0 -, 2/0 x, 5/0 ok, 40/1 close
// expect: left throws {"objectMode":true}: 0/0 -, 2/0 no read, 40/1 error read, 40/1 close
// expect: left fails {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 close
// expect: left after {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 5/0 ok, 40/1 close
// expect: left closing {"objectMode":true}: 0/0 -, 2/0 x x0, 3/0 _destroy null, 5/0 ok, 40/6 close
// expect: left closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"objectMode":true}: 0/0 -, 2/0 x x1, 3/0 _destroy null, 5/0 ok, 40/1 close
// expect: part sync {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 2, 40/6 ok
// expect: part job {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read x0, 1/0 read null, 40/6 read x1, 40/6 length 1, 40/6 ok
// expect: part later {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 0, 40/6 ok
// expect: part all {"objectMode":true}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"objectMode":true}: 0/0 read, 0/0 -, 1/0 read, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"objectMode":true}: 0/0 -, 1/0 no read
// expect: part fails {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read y, 1/0 read null, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"objectMode":true}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"objectMode":true}: 0/0 read x1, 0/0 -, 1/0 read x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// as: node16
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end, 40/4 close
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end, 40/4 close
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 2/0 no read, 40/1 error read, 40/1 close
// expect: each fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: each before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 ok, 40/6 close
// expect: each closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 close
// expect: left tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 ok, 40/6 end, 40/6 close
// expect: left job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 ok, 40/6 close
// expect: left later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 close
// expect: left all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 5/0 ok, 40/1 end, 40/1 close
// expect: left empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: left throws {"encoding":"utf8"}: 0/0 -, 2/0 no read, 40/1 error read, 40/1 close
// expect: left fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 close
// expect: left after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: left before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 5/0 ok, 40/1 end, 40/1 close
// expect: left closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 3/0 _destroy null, 5/0 ok, 40/6 close
// expect: left closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 3/0 _destroy null, 5/0 ok, 40/1 close
// expect: part sync {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 5, 40/6 ok
// expect: part job {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read x0, 40/6 read x, 40/6 length 3, 40/6 ok
// expect: part later {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 1, 40/6 ok
// expect: part all {"encoding":"utf8"}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"encoding":"utf8"}: 0/0 -, 1/0 no read
// expect: part fails {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read y, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part number {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"encoding":"utf8"}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 1x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: data sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data, 40/2 end, 40/3 close
// expect: data throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: data fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/3 readable 1, 40/3 read x0, 40/5 readable 1, 40/5 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read a, 40/2 read b, 40/3 end, 40/4 close
// expect: readable empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/2 read, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 uncaught read
// expect: readable fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read y, 40/2 read y, 40/3 error self, 40/3 close
// expect: readable after {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read a, 40/1 read b, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"objectMode":true}: 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"objectMode":true}: 0/0 -, 2/0 x, 4/0 x, 40/1 end, 40/2 close, 40/6 ok
// expect: each throws {"objectMode":true}: 0/0 -, 2/0 no read, 40/1 error read, 40/1 close
// expect: each fails {"objectMode":true}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"objectMode":true}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 ok, 40/6 close
// expect: each closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"objectMode":true}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 close
// expect: left tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 close
// expect: left job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 close
// expect: left later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 close
// expect: left all {"objectMode":true}: 0/0 -, 2/0 x a, 5/0 ok, 40/1 close
// expect: left empty {"objectMode":true}: 0/0 -, 2/0 x, 5/0 ok, 40/1 close
// expect: left throws {"objectMode":true}: 0/0 -, 2/0 no read, 40/1 error read, 40/1 close
// expect: left fails {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 close
// expect: left after {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 5/0 ok, 40/1 close
// expect: left closing {"objectMode":true}: 0/0 -, 2/0 x x0, 3/0 _destroy null, 5/0 ok, 40/6 close
// expect: left closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"objectMode":true}: 0/0 -, 2/0 x x1, 3/0 _destroy null, 5/0 ok, 40/1 close
// expect: part sync {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 2, 40/6 ok
// expect: part job {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read x0, 1/0 read null, 40/6 read x1, 40/6 length 1, 40/6 ok
// expect: part later {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 0, 40/6 ok
// expect: part all {"objectMode":true}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"objectMode":true}: 0/0 read, 0/0 -, 1/0 read, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"objectMode":true}: 0/0 -, 1/0 no read
// expect: part fails {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read y, 1/0 read null, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"objectMode":true}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"objectMode":true}: 0/0 read x1, 0/0 -, 1/0 read x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// as: node18
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end, 40/4 close
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end, 40/4 close
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: each before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: left throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: left before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 5, 40/6 ok
// expect: part job {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read x0, 40/6 read x, 40/6 length 3, 40/6 ok
// expect: part later {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 1, 40/6 ok
// expect: part all {"encoding":"utf8"}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read y, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part number {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"encoding":"utf8"}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 1x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: data sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data, 40/2 end, 40/3 close
// expect: data throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/3 readable 1, 40/3 read x0, 40/5 readable 1, 40/5 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read a, 40/2 read b, 40/3 end, 40/4 close
// expect: readable empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/2 read, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read y, 40/2 read y, 40/3 error self, 40/3 close
// expect: readable after {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read a, 40/1 read b, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"objectMode":true}: 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"objectMode":true}: 0/0 -, 2/0 x, 4/0 x, 40/1 end, 40/2 close, 40/6 ok
// expect: each throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"objectMode":true}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"objectMode":true}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"objectMode":true}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"objectMode":true}: 0/0 -, 2/0 x a, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"objectMode":true}: 0/0 -, 2/0 x, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"objectMode":true}: 0/0 -, 2/0 x x0, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"objectMode":true}: 0/0 -, 2/0 x x1, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 2, 40/6 ok
// expect: part job {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read x0, 1/0 read null, 40/6 read x1, 40/6 length 1, 40/6 ok
// expect: part later {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 0, 40/6 ok
// expect: part all {"objectMode":true}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"objectMode":true}: 0/0 read, 0/0 -, 1/0 read, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read y, 1/0 read null, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"objectMode":true}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"objectMode":true}: 0/0 read x1, 0/0 -, 1/0 read x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// as: node20
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end, 40/4 close
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end, 40/4 close
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: each before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: left throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: left before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 5, 40/6 ok
// expect: part job {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read x0, 40/6 read x, 40/6 length 3, 40/6 ok
// expect: part later {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 1, 40/6 ok
// expect: part all {"encoding":"utf8"}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read y, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part number {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"encoding":"utf8"}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 1x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: data sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data, 40/2 end, 40/3 close
// expect: data throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/3 readable 1, 40/3 read x0, 40/5 readable 1, 40/5 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read a, 40/2 read b, 40/3 end, 40/4 close
// expect: readable empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/2 read, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read y, 40/2 read y, 40/3 error self, 40/3 close
// expect: readable after {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read a, 40/1 read b, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"objectMode":true}: 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"objectMode":true}: 0/0 -, 2/0 x, 4/0 x, 40/1 end, 40/2 close, 40/6 ok
// expect: each throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"objectMode":true}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"objectMode":true}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"objectMode":true}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"objectMode":true}: 0/0 -, 2/0 x a, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"objectMode":true}: 0/0 -, 2/0 x, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"objectMode":true}: 0/0 -, 2/0 x x0, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"objectMode":true}: 0/0 -, 2/0 x x1, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 2, 40/6 ok
// expect: part job {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read x0, 1/0 read null, 40/6 read x1, 40/6 length 1, 40/6 ok
// expect: part later {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 0, 40/6 ok
// expect: part all {"objectMode":true}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"objectMode":true}: 0/0 read, 0/0 -, 1/0 read, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read y, 1/0 read null, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"objectMode":true}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"objectMode":true}: 0/0 read x1, 0/0 -, 1/0 read x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// as: node24
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end, 40/4 close
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end, 40/4 close
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: each before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"encoding":"utf8"}: 0/0 -, 2/0 x ab, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: left throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"encoding":"utf8"}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: left before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 2/0 x ab, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"encoding":"utf8"}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"encoding":"utf8"}: 0/0 -, 2/0 x x1, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 5, 40/6 ok
// expect: part job {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read x0, 40/6 read x, 40/6 length 3, 40/6 ok
// expect: part later {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 1, 40/6 ok
// expect: part all {"encoding":"utf8"}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read y, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part number {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"encoding":"utf8"}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 1x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: data sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data, 40/2 end, 40/3 close
// expect: data throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 data a, 40/1 data b, 40/1 resume, 40/2 end, 40/3 close
// expect: data closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/3 readable 1, 40/3 read x0, 40/5 readable 1, 40/5 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read a, 40/2 read b, 40/3 end, 40/4 close
// expect: readable empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/2 read, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read y, 40/2 read y, 40/3 error self, 40/3 close
// expect: readable after {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read a, 40/1 read b, 40/1 readable 0, 40/2 end, 40/3 close
// expect: readable closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"objectMode":true}: 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"objectMode":true}: 0/0 -, 2/0 x, 4/0 x, 40/1 end, 40/2 close, 40/6 ok
// expect: each throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"objectMode":true}: 0/0 -, 2/0 x y, 4/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"objectMode":true}: 0/0 -, 2/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 4/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 4/0 x x1, 6/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"objectMode":true}: 0/0 -, 2/0 x x1, 4/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"objectMode":true}: 0/0 -, 2/0 x a, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"objectMode":true}: 0/0 -, 2/0 x, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"objectMode":true}: 0/0 -, 2/0 x y, 5/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left before {"objectMode":true}: 0/0 push true true false, 0/0 -, 2/0 x a, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"objectMode":true}: 0/0 -, 2/0 x x0, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"objectMode":true}: 0/0 -, 2/0 x x0, 5/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"objectMode":true}: 0/0 -, 2/0 x x1, 3/0 _destroy ABORT_ERR, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 2, 40/6 ok
// expect: part job {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read x0, 1/0 read null, 40/6 read x1, 40/6 length 1, 40/6 ok
// expect: part later {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 0, 40/6 ok
// expect: part all {"objectMode":true}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"objectMode":true}: 0/0 read, 0/0 -, 1/0 read, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read y, 1/0 read null, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"objectMode":true}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"objectMode":true}: 0/0 read x1, 0/0 -, 1/0 read x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// as: node26
// expect: data sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/3 end, 40/4 close
// expect: data throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: data before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/3 readable 2, 40/3 read x0, 40/5 readable 2, 40/5 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read x0, 40/6 readable 2, 40/6 read x1, 40/6 readable 2, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read ab, 40/3 end, 40/4 close
// expect: readable empty {"encoding":"utf8"}: 0/0 -, 1/0 ok
// expect: readable throws {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read yy, 40/3 error self, 40/3 close
// expect: readable after {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable number {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 error ERR_INVALID_ARG_TYPE, 40/2 close
// expect: readable before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read ab, 40/2 end, 40/3 close
// expect: readable closing {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x0x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"encoding":"utf8"}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read x1x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"encoding":"utf8"}: 0/0 -, 1/0 x x0, 2/0 x x1, 3/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"encoding":"utf8"}: 0/0 -, 1/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: each throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"encoding":"utf8"}: 0/0 -, 1/0 x y, 2/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"encoding":"utf8"}: 0/0 -, 1/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: each before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 x ab, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"encoding":"utf8"}: 0/0 -, 1/0 x x0, 2/0 x x1, 3/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 x x0, 2/0 x x1, 3/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"encoding":"utf8"}: 0/0 -, 1/0 x x1, 2/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"encoding":"utf8"}: 0/0 -, 1/0 x x0, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1x2, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"encoding":"utf8"}: 0/0 -, 40/6 x x0x1, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"encoding":"utf8"}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"encoding":"utf8"}: 0/0 -, 1/0 x ab, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"encoding":"utf8"}: 0/0 -, 40/6 end, 40/6 close, 40/6 ok
// expect: left throws {"encoding":"utf8"}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"encoding":"utf8"}: 0/0 -, 1/0 x y, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"encoding":"utf8"}: 0/0 -, 1/0 x y, 3/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left number {"encoding":"utf8"}: 0/0 -, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 no ERR_INVALID_ARG_TYPE
// expect: left before {"encoding":"utf8"}: 0/0 push true true false, 0/0 -, 1/0 x ab, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"encoding":"utf8"}: 0/0 -, 1/0 x x0, 1/0 _destroy ABORT_ERR, 3/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"encoding":"utf8"}: 0/0 -, 1/0 x x0, 3/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"encoding":"utf8"}: 0/0 -, 1/0 x x1, 1/0 _destroy ABORT_ERR, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 5, 40/6 ok
// expect: part job {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read x0, 40/6 read x, 40/6 length 3, 40/6 ok
// expect: part later {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x, 40/6 length 1, 40/6 ok
// expect: part all {"encoding":"utf8"}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read y, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"encoding":"utf8"}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part number {"encoding":"utf8"}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_INVALID_ARG_TYPE, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"encoding":"utf8"}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 0x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"encoding":"utf8"}: 0/0 read x, 0/0 -, 1/0 read 1x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: data sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 close
// expect: data tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 data x0, 40/4 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data job {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data later {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data x0, 40/6 data x1, 40/6 data x2, 40/6 end, 40/6 close
// expect: data all {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data, 40/2 end, 40/3 close
// expect: data throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error read, 40/2 close
// expect: data fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/1 data y, 40/2 error self, 40/2 close
// expect: data after {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data y, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: data before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 resume, 40/1 data a, 40/1 data b, 40/2 end, 40/3 close
// expect: data closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/6 close
// expect: data closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x0, 40/1 data x1, 40/1 data x2, 40/2 end, 40/3 error closing, 40/3 close
// expect: data derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data x1, 40/1 data x2, 40/2 end, 40/2 _destroy null, 40/3 close
// expect: readable sync {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable tick {"objectMode":true}: 0/0 -, 1/0 ok, 40/3 readable 1, 40/3 read x0, 40/5 readable 1, 40/5 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable job {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable later {"objectMode":true}: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read x0, 40/6 readable 1, 40/6 read x1, 40/6 readable 1, 40/6 read x2, 40/6 readable 0, 40/6 end, 40/6 close
// expect: readable all {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 2, 40/2 read a, 40/2 read b, 40/3 end, 40/4 close
// expect: readable empty {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/2 read, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 close
// expect: readable throws {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error read, 40/2 close
// expect: readable fails {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read y, 40/2 read y, 40/3 error self, 40/3 close
// expect: readable after {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: readable before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 ok, 40/1 readable 2, 40/1 read a, 40/1 read b, 40/2 end, 40/3 close
// expect: readable closing {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/6 close
// expect: readable closingThrows {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x0, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/4 error closing, 40/4 close
// expect: readable derived {"objectMode":true}: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read x1, 40/2 read x2, 40/3 readable 0, 40/3 readable 0, 40/3 end, 40/3 _destroy null, 40/4 close
// expect: each sync {"objectMode":true}: 0/0 -, 1/0 x x0, 2/0 x x1, 3/0 x x2, 40/1 end, 40/2 close, 40/6 ok
// expect: each tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 x x1, 40/6 x x2, 40/6 end, 40/6 close, 40/6 ok
// expect: each all {"objectMode":true}: 0/0 -, 1/0 x a, 2/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each empty {"objectMode":true}: 0/0 -, 1/0 x, 2/0 x, 40/1 end, 40/2 close, 40/6 ok
// expect: each throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: each fails {"objectMode":true}: 0/0 -, 1/0 x y, 2/0 x y, 40/1 error self, 40/1 close, 40/6 no self
// expect: each after {"objectMode":true}: 0/0 -, 1/0 x y, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 no ERR_STREAM_PUSH_AFTER_EOF
// expect: each before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 x a, 2/0 x b, 40/1 end, 40/2 close, 40/6 ok
// expect: each closing {"objectMode":true}: 0/0 -, 1/0 x x0, 2/0 x x1, 3/0 x x2, 40/1 end, 40/1 _destroy null, 40/6 close, 40/6 ok
// expect: each closingThrows {"objectMode":true}: 0/0 -, 1/0 x x0, 2/0 x x1, 3/0 x x2, 40/1 end, 40/2 error closing, 40/2 close, 40/6 no closing
// expect: each derived {"objectMode":true}: 0/0 -, 1/0 x x1, 2/0 x x2, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 ok
// expect: left sync {"objectMode":true}: 0/0 -, 1/0 x x0, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left tick {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left job {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left later {"objectMode":true}: 0/0 -, 40/6 x x0, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left all {"objectMode":true}: 0/0 -, 1/0 x a, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left empty {"objectMode":true}: 0/0 -, 1/0 x, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left throws {"objectMode":true}: 0/0 -, 40/1 error read, 40/1 close, 40/6 no read
// expect: left fails {"objectMode":true}: 0/0 -, 1/0 x y, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left after {"objectMode":true}: 0/0 -, 1/0 x y, 3/0 ok, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close
// expect: left before {"objectMode":true}: 0/0 push true true false, 0/0 -, 1/0 x a, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left closing {"objectMode":true}: 0/0 -, 1/0 x x0, 1/0 _destroy ABORT_ERR, 3/0 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left closingThrows {"objectMode":true}: 0/0 -, 1/0 x x0, 3/0 ok, 40/1 error closing, 40/1 close
// expect: left derived {"objectMode":true}: 0/0 -, 1/0 x x1, 1/0 _destroy ABORT_ERR, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: part sync {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 close
// expect: part tick {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 2, 40/6 ok
// expect: part job {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read x0, 1/0 read null, 40/6 read x1, 40/6 length 1, 40/6 ok
// expect: part later {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/6 read x0, 40/6 length 0, 40/6 ok
// expect: part all {"objectMode":true}: 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part empty {"objectMode":true}: 0/0 read, 0/0 -, 1/0 read, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part throws {"objectMode":true}: 0/0 read null, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error read, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part fails {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read y, 1/0 read null, 40/1 error self, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part after {"objectMode":true}: 0/0 read y, 0/0 -, 1/0 read null, 1/0 read null, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part before {"objectMode":true}: 0/0 push true true false, 0/0 read a, 0/0 -, 1/0 read b, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
// expect: part closing {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 _destroy null, 40/6 close
// expect: part closingThrows {"objectMode":true}: 0/0 read x0, 0/0 -, 1/0 read x1, 1/0 read x2, 40/6 read null, 40/6 length 0, 40/6 ok, 40/6 end, 40/6 error closing, 40/6 close
// expect: part derived {"objectMode":true}: 0/0 read x1, 0/0 -, 1/0 read x2, 1/0 read null, 40/1 end, 40/1 _destroy null, 40/2 close, 40/6 read null, 40/6 length 0, 40/6 ok
