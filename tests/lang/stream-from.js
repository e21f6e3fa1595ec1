// Readable.from: when each chunk, the end and the close come.
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
const sources = {
	array: () => [1, 2, 3],
	empty: () => [],
	string: () => 'abc',
	emptyString: () => '',
	generator: () => (function* () {
		try { yield 1; yield 2; yield 3; } finally { note('closed'); }
	})(),
	asyncGenerator: () => (async function* () {
		try { yield 1; yield 2; yield 3; } finally { note('closed'); }
	})(),
	slow: () => (async function* () {
		for (let i = 0; i < 3; i++) { await turn(); yield i; }
	})(),
	ticking: () => (async function* () {
		for (let i = 0; i < 3; i++) {
			await new Promise(done => process.nextTick(done));
			yield i;
		}
	})(),
	promises: () => [Promise.resolve('p'), Promise.resolve('q')],
	mixed: () => [1, Promise.resolve('p'), 3, Promise.resolve('q'), 5],
	thenable: () => [{ then(f) { note('then'); f('t'); } }, 2],
	asyncThrows: () => (async function* () { yield 1; throw new Error('x'); })(),
	throws: () => (function* () { yield 1; throw new Error('x'); })(),
	throwsAtOnce: () => (function* () { throw new Error('x'); })(),
	rejects: () => ({ [Symbol.asyncIterator]: () => ({
		next: () => Promise.reject(new Error('r')) }) }),
	nothing: () => [1, null, 2],
	falsy: () => [undefined, 0, false, ''],
	own: () => ({ [Symbol.asyncIterator]() {
		let i = 0;
		return {
			next: async () => ({ value: i, done: i++ > 2 }),
			return: async () => { note('return'); return {}; },
			throw: async e => { note('throw', e); return { done: false }; },
		};
	} }),
	ownSync: () => ({ [Symbol.iterator]() {
		let i = 0;
		return { next: () => ({ value: i, done: i++ > 2 }),
			return() { note('return'); return {}; } };
	} }),
	returnThrows: () => ({ [Symbol.asyncIterator]() {
		let i = 0;
		return { next: async () => ({ value: i, done: i++ > 2 }),
			return: async () => { throw new Error('r'); } };
	} }),
	long: () => Array.from({ length: 8 }, (_, i) => i),
};
const uses = {
	data: r => { watch(r, 'data end error close pause resume'); },
	readable: r => {
		watch(r, 'end error close').on('readable', () => {
			note('readable', r.readableLength);
			note('read', r.read());
		});
	},
	late: async r => {
		await turn();
		watch(r, 'data end error close');
	},
	paused: r => {
		watch(r, 'data end error close').once('data', () => {
			r.pause();
			setImmediate(() => r.resume());
		});
	},
	read: async r => {
		watch(r, 'end error close');
		note('read', r.read());
		await null;
		note('read', r.read());
		await turn();
		note('read', r.read());
		note('read', r.read());
	},
};
(async () => {
	if (!Readable.from) return say(typeof Readable.from);
	for (const use of Object.keys(uses))
		for (const source of Object.keys(sources))
			await trial(`${use} ${source}`, () =>
				uses[use](Readable.from(sources[source]())));
	for (const highWaterMark of [0, 3])
		for (const use of ['data', 'readable'])
			for (const source of ['array', 'asyncGenerator', 'throws'])
				await trial(`${highWaterMark} ${use} ${source}`, () =>
					uses[use](Readable.from(sources[source](),
						{ highWaterMark })));
})();

// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/2 end, 40/6 close
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data abc, 40/2 end, 40/3 close
// expect: data emptyString: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/2 end, 40/3 close
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 close
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error x, 40/6 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data 0, 40/1 data false, 40/1 data, 40/2 end, 40/6 close
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 close
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/1 data 4, 40/1 data 5, 40/1 data 6, 40/1 data 7, 40/2 end, 40/6 close
// expect: readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable empty: 0/0 -, 1/0 ok, 40/2 readable 0, 40/2 read null, 40/3 end, 40/6 close
// expect: readable string: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read abc, 40/3 end, 40/4 close
// expect: readable emptyString: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 end, 40/4 close
// expect: readable generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 closed, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read q, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable mixed: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 readable 1, 40/6 read p
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 1, 40/6 read t
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: readable falsy: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 readable 1, 40/3 read 0, 40/4 readable 1, 40/4 read false, 40/5 readable 1, 40/5 read, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 return, 40/6 close
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 0, 40/5 read null, 40/5 end, 40/5 return, 40/6 close
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 error r, 40/6 close
// expect: readable long: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 1, 40/5 read 3, 40/6 readable 1, 40/6 read 4, 40/6 readable 1, 40/6 read 5, 40/6 readable 1, 40/6 read 6, 40/6 readable 1, 40/6 read 7, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end, 40/6 close
// expect: late string: 0/0 -, 40/6 ok, 40/6 data abc, 40/6 end, 40/6 close
// expect: late emptyString: 0/0 -, 40/6 ok, 40/6 data, 40/6 end, 40/6 close
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: paused array: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused empty: 0/0 -, 1/0 ok, 40/2 end, 40/6 close
// expect: paused string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 close
// expect: paused emptyString: 0/0 -, 1/0 ok, 40/1 data, 40/2 end, 40/3 close
// expect: paused generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: paused mixed: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: paused falsy: 0/0 -, 1/0 ok, 40/1 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: paused long: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: read array: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/6 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read abc, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read emptyString: 0/0 read, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read generator: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 closed, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read p, 40/6 read q, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read mixed: 0/0 read 1, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read 3, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 then, 1/0 read null, 40/6 read t, 40/6 read 2, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throws: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error r, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error ERR_STREAM_NULL_VALUES, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read falsy: 0/0 read, 0/0 -, 1/0 read 0, 40/6 read false, 40/6 read, 40/6 ok, 40/6 end, 40/6 close
// expect: read own: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read ownSync: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read null, 40/6 ok, 40/6 end, 40/6 return, 40/6 close
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read long: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read 3, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/2 readable 3, 40/2 read 1, 40/3 readable 2, 40/3 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// as: node10
// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/6 end
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data a, 40/6 data b, 40/6 data c, 40/6 end
// expect: data emptyString: 0/0 no ERR_INVALID_ARG_TYPE
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error x, 40/2 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 end
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end
// expect: readable array: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 read 1
// expect: readable empty: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable string: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 read a
// expect: readable emptyString: 0/0 no ERR_INVALID_ARG_TYPE
// expect: readable generator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 readable 3, 40/6 read 1
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 readable 3, 40/6 read 1
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 end
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 end
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 2, 40/6 read p
// expect: readable mixed: 0/0 -, 1/0 ok, 40/6 readable 5, 40/6 read 1
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 2, 40/6 read t
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/2 error x, 40/2 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 end
// expect: readable falsy: 0/0 -, 1/0 ok, 40/6 readable 4, 40/6 read
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 read 0
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 read 0
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 read 0
// expect: readable long: 0/0 -, 1/0 ok, 40/6 readable 8, 40/6 read 0
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end
// expect: late string: 0/0 -, 40/6 ok, 40/6 data a, 40/6 data b, 40/6 data c, 40/6 end
// expect: late emptyString: 0/0 no ERR_INVALID_ARG_TYPE
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 end
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end
// expect: paused array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: paused empty: 0/0 -, 1/0 ok, 40/6 end
// expect: paused string: 0/0 -, 1/0 ok, 40/6 data a, 40/6 data b, 40/6 data c, 40/6 end
// expect: paused emptyString: 0/0 no ERR_INVALID_ARG_TYPE
// expect: paused generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end
// expect: paused mixed: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/2 error x, 40/2 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 end
// expect: paused falsy: 0/0 -, 1/0 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused long: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end
// expect: read array: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read 2, 40/6 ok
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read a, 40/6 read b, 40/6 ok
// expect: read emptyString: 0/0 no ERR_INVALID_ARG_TYPE
// expect: read generator: 0/0 read null, 0/0 -, 1/0 read null, 6/0 closed, 40/6 read 1, 40/6 read 2, 40/6 ok
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 12/0 closed, 40/6 read 1, 40/6 read 2, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read 1, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read q, 40/6 ok, 40/6 end
// expect: read mixed: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read p, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 read null, 2/0 then, 40/6 read t, 40/6 read 2, 40/6 ok, 40/6 end
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/1 error x, 40/1 close, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read throws: 0/0 read null, 0/0 -, 1/0 read null, 40/1 error x, 40/1 close, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/1 error x, 40/1 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/1 error r, 40/1 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 end
// expect: read falsy: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read, 40/6 read 0, 40/6 ok
// expect: read own: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read 1, 40/6 ok
// expect: read ownSync: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read 1, 40/6 ok
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read 1, 40/6 ok
// expect: read long: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read 1, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// as: node11
// expect: undefined
// as: node12
// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/6 end
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data abc, 40/2 end
// expect: data emptyString: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/2 end
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error x, 40/2 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end
// expect: readable array: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable empty: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable string: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read abc, 40/3 end
// expect: readable emptyString: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 end
// expect: readable generator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read q, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable mixed: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read 3, 40/6 readable 1, 40/6 read q, 40/6 readable 1, 40/6 read 5, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 1, 40/6 read t, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/2 error x, 40/2 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: readable falsy: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read false, 40/6 readable 1, 40/6 read, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: readable long: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 read 3, 40/6 readable 1, 40/6 read 4, 40/6 readable 1, 40/6 read 5, 40/6 readable 1, 40/6 read 6, 40/6 readable 1, 40/6 read 7, 40/6 readable 0, 40/6 read null, 40/6 end
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end
// expect: late string: 0/0 -, 40/6 ok, 40/6 data abc, 40/6 end
// expect: late emptyString: 0/0 -, 40/6 ok, 40/6 data, 40/6 end
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end
// expect: paused array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: paused empty: 0/0 -, 1/0 ok, 40/6 end
// expect: paused string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end
// expect: paused emptyString: 0/0 -, 1/0 ok, 40/1 data, 40/2 end
// expect: paused generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end
// expect: paused mixed: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/2 error x, 40/2 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: paused falsy: 0/0 -, 1/0 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: paused long: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end
// expect: read array: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read abc, 0/0 -, 1/0 read null, 40/1 end, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read emptyString: 0/0 read, 0/0 -, 1/0 read null, 40/1 end, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read generator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read null, 40/6 ok
// expect: read mixed: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 read null, 2/0 then, 40/6 read t, 40/6 read null, 40/6 ok
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throws: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/1 error x, 40/1 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/1 error r, 40/1 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: read falsy: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read, 40/6 read null, 40/6 ok
// expect: read own: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ownSync: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read long: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// as: node14
// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/6 end, 40/6 close
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data abc, 40/2 end, 40/3 close
// expect: data emptyString: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/2 end, 40/3 close
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/2 error x, 40/2 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: readable array: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable empty: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable string: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read abc, 40/3 end, 40/4 close
// expect: readable emptyString: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 end, 40/4 close
// expect: readable generator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read q, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable mixed: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read 3, 40/6 readable 1, 40/6 read q, 40/6 readable 1, 40/6 read 5, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 1, 40/6 read t, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/2 error x, 40/2 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: readable falsy: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read false, 40/6 readable 1, 40/6 read, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable long: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 read 3, 40/6 readable 1, 40/6 read 4, 40/6 readable 1, 40/6 read 5, 40/6 readable 1, 40/6 read 6, 40/6 readable 1, 40/6 read 7, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end, 40/6 close
// expect: late string: 0/0 -, 40/6 ok, 40/6 data abc, 40/6 end, 40/6 close
// expect: late emptyString: 0/0 -, 40/6 ok, 40/6 data, 40/6 end, 40/6 close
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: paused array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused empty: 0/0 -, 1/0 ok, 40/6 end, 40/6 close
// expect: paused string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 close
// expect: paused emptyString: 0/0 -, 1/0 ok, 40/1 data, 40/2 end, 40/3 close
// expect: paused generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: paused mixed: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/2 error x, 40/2 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: paused falsy: 0/0 -, 1/0 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused long: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: read array: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read abc, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read emptyString: 0/0 read, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read generator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read null, 40/6 ok
// expect: read mixed: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 read null, 2/0 then, 40/6 read t, 40/6 read null, 40/6 ok
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throws: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/1 error x, 40/1 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/1 error r, 40/1 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: read falsy: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read, 40/6 read null, 40/6 ok
// expect: read own: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ownSync: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read long: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// as: node16
// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/2 end, 40/6 close
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data abc, 40/2 end, 40/3 close
// expect: data emptyString: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/2 end, 40/3 close
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 close
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error x, 40/6 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data 0, 40/1 data false, 40/1 data, 40/2 end, 40/6 close
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 close
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/1 data 4, 40/1 data 5, 40/1 data 6, 40/1 data 7, 40/2 end, 40/6 close
// expect: readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable empty: 0/0 -, 1/0 ok, 40/2 readable 0, 40/2 read null, 40/3 end, 40/6 close
// expect: readable string: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read abc, 40/3 end, 40/4 close
// expect: readable emptyString: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 end, 40/4 close
// expect: readable generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 closed, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read q, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable mixed: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 readable 1, 40/6 read p
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 1, 40/6 read t
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: readable falsy: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 readable 1, 40/3 read 0, 40/4 readable 1, 40/4 read false, 40/5 readable 1, 40/5 read, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 return, 40/6 close
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 0, 40/5 read null, 40/5 end, 40/5 return, 40/6 close
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 error r, 40/6 close
// expect: readable long: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 1, 40/5 read 3, 40/6 readable 1, 40/6 read 4, 40/6 readable 1, 40/6 read 5, 40/6 readable 1, 40/6 read 6, 40/6 readable 1, 40/6 read 7, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end, 40/6 close
// expect: late string: 0/0 -, 40/6 ok, 40/6 data abc, 40/6 end, 40/6 close
// expect: late emptyString: 0/0 -, 40/6 ok, 40/6 data, 40/6 end, 40/6 close
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: paused array: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused empty: 0/0 -, 1/0 ok, 40/2 end, 40/6 close
// expect: paused string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 close
// expect: paused emptyString: 0/0 -, 1/0 ok, 40/1 data, 40/2 end, 40/3 close
// expect: paused generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: paused mixed: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: paused falsy: 0/0 -, 1/0 ok, 40/1 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: paused long: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: read array: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/6 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read abc, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read emptyString: 0/0 read, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read generator: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 closed, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read p, 40/6 read q, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read mixed: 0/0 read 1, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read 3, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 then, 1/0 read null, 40/6 read t, 40/6 read 2, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throws: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error r, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error ERR_STREAM_NULL_VALUES, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read falsy: 0/0 read, 0/0 -, 1/0 read 0, 40/6 read false, 40/6 read, 40/6 ok, 40/6 end, 40/6 close
// expect: read own: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read ownSync: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read null, 40/6 ok, 40/6 end, 40/6 return, 40/6 close
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read long: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read 3, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/2 readable 3, 40/2 read 1, 40/3 readable 2, 40/3 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// as: node18
// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/2 end, 40/6 close
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data abc, 40/2 end, 40/3 close
// expect: data emptyString: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/2 end, 40/3 close
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 close
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error x, 40/6 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data 0, 40/1 data false, 40/1 data, 40/2 end, 40/6 close
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 close
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/1 data 4, 40/1 data 5, 40/1 data 6, 40/1 data 7, 40/2 end, 40/6 close
// expect: readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable empty: 0/0 -, 1/0 ok, 40/2 readable 0, 40/2 read null, 40/3 end, 40/6 close
// expect: readable string: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read abc, 40/3 end, 40/4 close
// expect: readable emptyString: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 end, 40/4 close
// expect: readable generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 closed, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read q, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable mixed: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 readable 1, 40/6 read p
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 1, 40/6 read t
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: readable falsy: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 readable 1, 40/3 read 0, 40/4 readable 1, 40/4 read false, 40/5 readable 1, 40/5 read, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 return, 40/6 close
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 0, 40/5 read null, 40/5 end, 40/5 return, 40/6 close
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 error r, 40/6 close
// expect: readable long: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 1, 40/5 read 3, 40/6 readable 1, 40/6 read 4, 40/6 readable 1, 40/6 read 5, 40/6 readable 1, 40/6 read 6, 40/6 readable 1, 40/6 read 7, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end, 40/6 close
// expect: late string: 0/0 -, 40/6 ok, 40/6 data abc, 40/6 end, 40/6 close
// expect: late emptyString: 0/0 -, 40/6 ok, 40/6 data, 40/6 end, 40/6 close
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: paused array: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused empty: 0/0 -, 1/0 ok, 40/2 end, 40/6 close
// expect: paused string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 close
// expect: paused emptyString: 0/0 -, 1/0 ok, 40/1 data, 40/2 end, 40/3 close
// expect: paused generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: paused mixed: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: paused falsy: 0/0 -, 1/0 ok, 40/1 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: paused long: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: read array: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/6 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read abc, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read emptyString: 0/0 read, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read generator: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 closed, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read p, 40/6 read q, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read mixed: 0/0 read 1, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read 3, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 then, 1/0 read null, 40/6 read t, 40/6 read 2, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throws: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error r, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error ERR_STREAM_NULL_VALUES, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read falsy: 0/0 read, 0/0 -, 1/0 read 0, 40/6 read false, 40/6 read, 40/6 ok, 40/6 end, 40/6 close
// expect: read own: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read ownSync: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read null, 40/6 ok, 40/6 end, 40/6 return, 40/6 close
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read long: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read 3, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/2 readable 3, 40/2 read 1, 40/3 readable 2, 40/3 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// as: node20
// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/2 end, 40/6 close
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data abc, 40/2 end, 40/3 close
// expect: data emptyString: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/2 end, 40/3 close
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 close
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error x, 40/6 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data 0, 40/1 data false, 40/1 data, 40/2 end, 40/6 close
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 close
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/1 data 4, 40/1 data 5, 40/1 data 6, 40/1 data 7, 40/2 end, 40/6 close
// expect: readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable empty: 0/0 -, 1/0 ok, 40/2 readable 0, 40/2 read null, 40/3 end, 40/6 close
// expect: readable string: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read abc, 40/3 end, 40/4 close
// expect: readable emptyString: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 end, 40/4 close
// expect: readable generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 closed, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read q, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable mixed: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 readable 1, 40/6 read p
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 1, 40/6 read t
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: readable falsy: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 readable 1, 40/3 read 0, 40/4 readable 1, 40/4 read false, 40/5 readable 1, 40/5 read, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 return, 40/6 close
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 0, 40/5 read null, 40/5 end, 40/5 return, 40/6 close
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 error r, 40/6 close
// expect: readable long: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 1, 40/5 read 3, 40/6 readable 1, 40/6 read 4, 40/6 readable 1, 40/6 read 5, 40/6 readable 1, 40/6 read 6, 40/6 readable 1, 40/6 read 7, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end, 40/6 close
// expect: late string: 0/0 -, 40/6 ok, 40/6 data abc, 40/6 end, 40/6 close
// expect: late emptyString: 0/0 -, 40/6 ok, 40/6 data, 40/6 end, 40/6 close
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: paused array: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused empty: 0/0 -, 1/0 ok, 40/2 end, 40/6 close
// expect: paused string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 close
// expect: paused emptyString: 0/0 -, 1/0 ok, 40/1 data, 40/2 end, 40/3 close
// expect: paused generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: paused mixed: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: paused falsy: 0/0 -, 1/0 ok, 40/1 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: paused long: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: read array: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/6 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read abc, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read emptyString: 0/0 read, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read generator: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 closed, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read p, 40/6 read q, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read mixed: 0/0 read 1, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read 3, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 then, 1/0 read null, 40/6 read t, 40/6 read 2, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throws: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error r, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error ERR_STREAM_NULL_VALUES, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read falsy: 0/0 read, 0/0 -, 1/0 read 0, 40/6 read false, 40/6 read, 40/6 ok, 40/6 end, 40/6 close
// expect: read own: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read ownSync: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read null, 40/6 ok, 40/6 end, 40/6 return, 40/6 close
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read long: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read 3, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/2 readable 3, 40/2 read 1, 40/3 readable 2, 40/3 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// as: node24
// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/2 end, 40/6 close
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data abc, 40/2 end, 40/3 close
// expect: data emptyString: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/2 end, 40/3 close
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 close
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error x, 40/6 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data 0, 40/1 data false, 40/1 data, 40/2 end, 40/6 close
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 close
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/1 data 4, 40/1 data 5, 40/1 data 6, 40/1 data 7, 40/2 end, 40/6 close
// expect: readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable empty: 0/0 -, 1/0 ok, 40/2 readable 0, 40/2 read null, 40/3 end, 40/6 close
// expect: readable string: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read abc, 40/3 end, 40/4 close
// expect: readable emptyString: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 end, 40/4 close
// expect: readable generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 closed, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read q, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable mixed: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 readable 1, 40/6 read p
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 1, 40/6 read t
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: readable falsy: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 readable 1, 40/3 read 0, 40/4 readable 1, 40/4 read false, 40/5 readable 1, 40/5 read, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 return, 40/6 close
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 0, 40/5 read null, 40/5 end, 40/5 return, 40/6 close
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 error r, 40/6 close
// expect: readable long: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 1, 40/5 read 3, 40/6 readable 1, 40/6 read 4, 40/6 readable 1, 40/6 read 5, 40/6 readable 1, 40/6 read 6, 40/6 readable 1, 40/6 read 7, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end, 40/6 close
// expect: late string: 0/0 -, 40/6 ok, 40/6 data abc, 40/6 end, 40/6 close
// expect: late emptyString: 0/0 -, 40/6 ok, 40/6 data, 40/6 end, 40/6 close
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: paused array: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused empty: 0/0 -, 1/0 ok, 40/2 end, 40/6 close
// expect: paused string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 close
// expect: paused emptyString: 0/0 -, 1/0 ok, 40/1 data, 40/2 end, 40/3 close
// expect: paused generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: paused mixed: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: paused falsy: 0/0 -, 1/0 ok, 40/1 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: paused long: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: read array: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/6 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read abc, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read emptyString: 0/0 read, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read generator: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 closed, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read p, 40/6 read q, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read mixed: 0/0 read 1, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read 3, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 then, 1/0 read null, 40/6 read t, 40/6 read 2, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throws: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error r, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error ERR_STREAM_NULL_VALUES, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read falsy: 0/0 read, 0/0 -, 1/0 read 0, 40/6 read false, 40/6 read, 40/6 ok, 40/6 end, 40/6 close
// expect: read own: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read ownSync: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read null, 40/6 ok, 40/6 end, 40/6 return, 40/6 close
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read long: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read 3, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/2 readable 3, 40/2 read 1, 40/3 readable 2, 40/3 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// as: node26
// expect: data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: data empty: 0/0 -, 1/0 ok, 40/1 resume, 40/2 end, 40/6 close
// expect: data string: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data abc, 40/2 end, 40/3 close
// expect: data emptyString: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/2 end, 40/3 close
// expect: data generator: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 close
// expect: data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: data slow: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data ticking: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: data promises: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: data mixed: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: data thenable: 0/0 -, 1/0 ok, 40/1 resume, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: data asyncThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 error x, 40/6 close
// expect: data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: data throwsAtOnce: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error x, 40/6 close
// expect: data rejects: 0/0 -, 1/0 ok, 40/1 resume, 40/6 error r, 40/6 close
// expect: data nothing: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: data falsy: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data, 40/1 data 0, 40/1 data false, 40/1 data, 40/2 end, 40/6 close
// expect: data own: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: data ownSync: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 close
// expect: data returnThrows: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: data long: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/1 data 4, 40/1 data 5, 40/1 data 6, 40/1 data 7, 40/2 end, 40/6 close
// expect: readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable empty: 0/0 -, 1/0 ok, 40/2 readable 0, 40/2 read null, 40/3 end, 40/6 close
// expect: readable string: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read abc, 40/3 end, 40/4 close
// expect: readable emptyString: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 end, 40/4 close
// expect: readable generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/3 readable 1, 40/3 read 2, 40/4 readable 1, 40/4 closed, 40/4 read 3, 40/5 readable 0, 40/5 read null, 40/5 end, 40/6 close
// expect: readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 1, 40/6 closed, 40/6 read 3, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable slow: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable ticking: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable promises: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read p, 40/6 readable 1, 40/6 read q, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable mixed: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 readable 1, 40/6 read p
// expect: readable thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 readable 1, 40/6 read t
// expect: readable asyncThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1, 40/6 error x, 40/6 close
// expect: readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error x, 40/6 close
// expect: readable throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: readable rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: readable nothing: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: readable falsy: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read, 40/3 readable 1, 40/3 read 0, 40/4 readable 1, 40/4 read false, 40/5 readable 1, 40/5 read, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: readable own: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 return, 40/6 close
// expect: readable ownSync: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 0, 40/5 read null, 40/5 end, 40/5 return, 40/6 close
// expect: readable returnThrows: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 0, 40/6 readable 1, 40/6 read 1, 40/6 readable 1, 40/6 read 2, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 error r, 40/6 close
// expect: readable long: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 0, 40/3 readable 1, 40/3 read 1, 40/4 readable 1, 40/4 read 2, 40/5 readable 1, 40/5 read 3, 40/6 readable 1, 40/6 read 4, 40/6 readable 1, 40/6 read 5, 40/6 readable 1, 40/6 read 6, 40/6 readable 1, 40/6 read 7, 40/6 readable 0, 40/6 read null, 40/6 end, 40/6 close
// expect: late array: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: late empty: 0/0 -, 40/6 ok, 40/6 end, 40/6 close
// expect: late string: 0/0 -, 40/6 ok, 40/6 data abc, 40/6 end, 40/6 close
// expect: late emptyString: 0/0 -, 40/6 ok, 40/6 data, 40/6 end, 40/6 close
// expect: late generator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: late asyncGenerator: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: late slow: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late ticking: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: late promises: 0/0 -, 40/6 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: late mixed: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: late thenable: 0/0 -, 40/6 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: late asyncThrows: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throws: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: late throwsAtOnce: 0/0 -, 40/6 ok, 40/6 error x, 40/6 close
// expect: late rejects: 0/0 -, 40/6 ok, 40/6 error r, 40/6 close
// expect: late nothing: 0/0 -, 40/6 ok, 40/6 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: late falsy: 0/0 -, 40/6 ok, 40/6 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: late own: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late ownSync: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: late returnThrows: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: late long: 0/0 -, 40/6 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: paused array: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused empty: 0/0 -, 1/0 ok, 40/2 end, 40/6 close
// expect: paused string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 close
// expect: paused emptyString: 0/0 -, 1/0 ok, 40/1 data, 40/2 end, 40/3 close
// expect: paused generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data 2, 40/6 closed, 40/6 data 3, 40/6 end, 40/6 close
// expect: paused asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: paused slow: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused ticking: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: paused mixed: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 data p, 40/6 data 3, 40/6 data q, 40/6 data 5, 40/6 end, 40/6 close
// expect: paused thenable: 0/0 -, 1/0 ok, 40/6 then, 40/6 data t, 40/6 data 2, 40/6 end, 40/6 close
// expect: paused asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: paused throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: paused throwsAtOnce: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: paused rejects: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: paused nothing: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error ERR_STREAM_NULL_VALUES, 40/6 close
// expect: paused falsy: 0/0 -, 1/0 ok, 40/1 data, 40/6 data 0, 40/6 data false, 40/6 data, 40/6 end, 40/6 close
// expect: paused own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: paused returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: paused long: 0/0 -, 1/0 ok, 40/1 data 0, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 data 4, 40/6 data 5, 40/6 data 6, 40/6 data 7, 40/6 end, 40/6 close
// expect: read array: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read empty: 0/0 read null, 0/0 -, 1/0 read null, 40/1 end, 40/6 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read string: 0/0 read abc, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read emptyString: 0/0 read, 0/0 -, 1/0 read null, 40/1 end, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read generator: 0/0 read 1, 0/0 -, 1/0 read 2, 40/6 closed, 40/6 read 3, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncGenerator: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read slow: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read ticking: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 0, 40/6 read null, 40/6 ok
// expect: read promises: 0/0 read null, 0/0 -, 1/0 read p, 40/6 read q, 40/6 read null, 40/6 ok, 40/6 end, 40/6 close
// expect: read mixed: 0/0 read 1, 0/0 -, 1/0 read null, 40/6 read p, 40/6 read 3, 40/6 ok
// expect: read thenable: 0/0 read null, 0/0 -, 1/0 then, 1/0 read null, 40/6 read t, 40/6 read 2, 40/6 ok, 40/6 end, 40/6 close
// expect: read asyncThrows: 0/0 read null, 0/0 -, 1/0 read null, 40/6 read 1, 40/6 read null, 40/6 ok, 40/6 error x, 40/6 close
// expect: read throws: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read throwsAtOnce: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error x, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read rejects: 0/0 read null, 0/0 -, 1/0 read null, 40/2 error r, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read nothing: 0/0 read 1, 0/0 -, 1/0 read null, 40/2 error ERR_STREAM_NULL_VALUES, 40/2 close, 40/6 read null, 40/6 read null, 40/6 ok
// expect: read falsy: 0/0 read, 0/0 -, 1/0 read 0, 40/6 read false, 40/6 read, 40/6 ok, 40/6 end, 40/6 close
// expect: read own: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read ownSync: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read null, 40/6 ok, 40/6 end, 40/6 return, 40/6 close
// expect: read returnThrows: 0/0 read null, 0/0 -, 1/0 read 0, 40/6 read 1, 40/6 read null, 40/6 ok
// expect: read long: 0/0 read 0, 0/0 -, 1/0 read 1, 40/6 read 2, 40/6 read 3, 40/6 ok
// expect: 0 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 0 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 0 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 0 readable array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 0 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 read 1
// expect: 0 readable throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/2 read 1
// expect: 3 data array: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 close
// expect: 3 data asyncGenerator: 0/0 -, 1/0 ok, 40/1 resume, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: 3 data throws: 0/0 -, 1/0 ok, 40/1 resume, 40/1 data 1, 40/6 error x, 40/6 close
// expect: 3 readable array: 0/0 -, 1/0 ok, 40/2 readable 3, 40/2 read 1, 40/3 readable 2, 40/3 read 2
// expect: 3 readable asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 3, 40/6 closed, 40/6 read 1, 40/6 readable 2, 40/6 read 2
// expect: 3 readable throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
