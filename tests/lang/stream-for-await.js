// for await over a stream: its order, leaving it early, errors, destroying it.
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
	plain: async r => {
		for await (const x of r) note('x', x);
		note('after', r.destroyed);
	},
	watched: async r => {
		watch(r, 'end error close');
		for await (const x of r) note('x', x);
		note('after', r.destroyed);
	},
	waiting: async r => {
		for await (const x of r) {
			note('x', x);
			await null;
			await turn();
		}
	},
	left: async r => {
		watch(r, 'end error close');
		for await (const x of r) { note('x', x); break; }
		note('after', r.destroyed);
	},
	thrown: async r => {
		watch(r, 'error close');
		for await (const x of r) throw new Error('body');
	},
	destroyed: async r => {
		watch(r, 'error close');
		for await (const x of r) { note('x', x); r.destroy(); }
		note('after', r.destroyed);
	},
	failed: async r => {
		watch(r, 'error close');
		for await (const x of r) { note('x', x); r.destroy(new Error('d')); }
	},
	again: async r => {
		for await (const x of r) note('x', x);
		for await (const x of r) note('y', x);
	},
	heard: async r => {
		r.on('data', x => note('data', x));
		for await (const x of r) note('x', x);
	},
	twice: async r => {
		const each = async name => {
			for await (const x of r) note(name, x);
			note(name);
		};
		await Promise.all([each('a'), each('b')]);
	},
	returned: async r => {
		const it = r[Symbol.asyncIterator]();
		note('return', await it.return('v'));
		note('destroyed', r.destroyed);
		note('next', await it.next());
	},
	asked: async r => {
		const it = r[Symbol.asyncIterator]();
		await Promise.all([it.next().then(v => note('1', v)),
			it.next().then(v => note('2', v)),
			it.return(5).then(v => note('3', v)),
			it.next().then(v => note('4', v))]);
	},
};
const few = ['array', 'string', 'asyncGenerator', 'promises', 'throws',
	'asyncThrows', 'own', 'slow'];
(async () => {
	if (!Readable.from) return say(typeof Readable.from);
	for (const use of Object.keys(uses))
		for (const source of use === 'plain' ? Object.keys(sources) : few)
			await trial(`${use} ${source}`, () =>
				uses[use](Readable.from(sources[source]())));
	for (const use of ['watched', 'left'])
		for (const autoDestroy of [false, true])
			for (const source of few)
				await trial(`${use} ${source} ${autoDestroy}`, () =>
					uses[use](Readable.from(sources[source](),
						{ autoDestroy })));
	await trial('two at once', async () => {
		const each = async (name, r) => {
			for await (const x of r) note(name, x);
			note(name);
		};
		await Promise.all([each('a', Readable.from([1, 2, 3])),
			each('b', Readable.from(sources.asyncGenerator()))]);
	});
})();

// expect: plain array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 after true, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after true, 40/6 ok
// expect: plain string: 0/0 -, 2/0 x abc, 40/6 after true, 40/6 ok
// expect: plain emptyString: 0/0 -, 2/0 x, 40/6 after true, 40/6 ok
// expect: plain generator: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 6/0 closed, 40/6 after true, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after true, 40/6 ok
// expect: plain mixed: 0/0 -, 2/0 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after true, 40/6 ok
// expect: plain thenable: 0/0 -, 1/0 then, 40/6 x t, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 2/0 x 1, 40/6 no ERR_STREAM_NULL_VALUES
// expect: plain falsy: 0/0 -, 2/0 x, 4/0 x 0, 6/0 x false, 8/0 x, 40/6 after true, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 after true, 40/6 ok
// expect: plain ownSync: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 40/1 return, 40/6 after true, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 no r
// expect: plain long: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 8/0 x 3, 10/0 x 4, 12/0 x 5, 14/0 x 6, 16/0 x 7, 40/6 after true, 40/6 ok
// expect: watched array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: waiting array: 0/0 -, 2/0 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown array: 0/0 -, 5/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown string: 0/0 -, 5/0 no body, 40/1 error ABORT_ERR, 40/1 close
// expect: thrown asyncGenerator: 0/0 -, 40/6 closed, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown promises: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown throws: 0/0 -, 5/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown asyncThrows: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown own: 0/0 -, 40/6 throw ABORT_ERR, 40/6 return, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown slow: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: destroyed array: 0/0 -, 2/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed string: 0/0 -, 2/0 x abc, 40/1 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed throws: 0/0 -, 2/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: failed array: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed string: 0/0 -, 2/0 x abc, 40/1 error d, 40/1 close, 40/6 no d
// expect: failed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed throws: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 throw d, 40/6 return, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 ok
// expect: again string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 data 1, 0/0 -, 2/0 x 1, 2/0 data 2, 4/0 x 2, 4/0 data 3, 6/0 x 3, 40/6 ok
// expect: heard string: 0/0 data abc, 0/0 -, 2/0 x abc, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 closed, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/6 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 data 1, 0/0 -, 2/0 x 1, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 no x
// expect: heard own: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 return, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 2/0 a 1, 2/0 b 2, 4/0 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 2/0 a abc, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 closed, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 a q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 2/0 a 1, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 return, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: returned array: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned string: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncGenerator: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned promises: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned throws: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncThrows: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned own: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned slow: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: asked array: 0/0 -, 2/0 1 {"value":1,"done":false}, 3/0 2 {"value":2,"done":false}, 4/0 3 {"value":5,"done":true}, 4/0 4 {"done":true}, 7/0 ok
// expect: asked string: 0/0 -, 2/0 1 {"value":"abc","done":false}, 40/6 2 {"done":true}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 2 {"value":2,"done":false}, 40/6 closed, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 40/6 1 {"value":"p","done":false}, 40/6 2 {"value":"q","done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 2/0 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked asyncThrows: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked own: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 throw ABORT_ERR, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 return, 40/6 ok
// expect: asked slow: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 2/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string true: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws true: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: left array false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string false: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left array true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string true: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: two at once: 0/0 -, 2/0 a 1, 4/0 a 2, 6/0 a 3, 40/6 b 1, 40/6 b 2, 40/6 closed, 40/6 b 3, 40/6 a, 40/6 b, 40/6 ok
// as: node10
// expect: plain array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 after false, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after false, 40/6 ok
// expect: plain string: 0/0 -, 40/6 x a, 40/6 x b, 40/6 x c, 40/6 after false, 40/6 ok
// expect: plain emptyString: 0/0 no ERR_INVALID_ARG_TYPE
// expect: plain generator: 0/0 -, 6/0 closed, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 after false, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 after false, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after false, 40/6 ok
// expect: plain mixed: 0/0 -, 40/6 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after false, 40/6 ok
// expect: plain thenable: 0/0 -, 2/0 then, 40/6 x t, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 no x
// expect: plain throws: 0/0 -, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 40/6 x 1, 40/6 after false, 40/6 ok
// expect: plain falsy: 0/0 -, 40/6 x, 40/6 x 0, 40/6 x false, 40/6 x, 40/6 after false, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain ownSync: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain long: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 x 4, 40/6 x 5, 40/6 x 6, 40/6 x 7, 40/6 after false, 40/6 ok
// expect: watched array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched string: 0/0 -, 40/6 x a, 40/6 x b, 40/6 x c, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 end, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: waiting array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 40/6 x a, 40/6 x b, 40/6 x c, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left string: 0/0 -, 40/6 x a, 40/6 after true, 40/6 ok, 40/6 close
// expect: left asyncGenerator: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: left asyncThrows: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: left own: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: thrown array: 0/0 -, 40/6 no body, 40/6 close
// expect: thrown string: 0/0 -, 40/6 no body, 40/6 close
// expect: thrown asyncGenerator: 0/0 -, 12/0 closed, 40/6 no body, 40/6 close
// expect: thrown promises: 0/0 -, 40/6 no body, 40/6 close
// expect: thrown throws: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: thrown asyncThrows: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: thrown own: 0/0 -, 40/6 no body, 40/6 close
// expect: thrown slow: 0/0 -, 40/6 no body, 40/6 close
// expect: destroyed array: 0/0 -, 40/6 x 1, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed string: 0/0 -, 40/6 x a, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed throws: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: destroyed asyncThrows: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 after true, 40/6 ok
// expect: failed array: 0/0 -, 40/6 x 1, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed string: 0/0 -, 40/6 x a, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed asyncGenerator: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed throws: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: failed asyncThrows: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: again string: 0/0 -, 40/6 x a, 40/6 x b, 40/6 x c, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 -, 40/2 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard string: 0/0 -, 40/2 data a, 40/6 x a, 40/6 data b, 40/6 x b, 40/6 data c, 40/6 x c, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 12/0 closed, 40/2 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/2 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 -, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/6 no x
// expect: heard own: 0/0 -, 40/2 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 40/6 a 1, 40/6 b 2, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 40/6 a a, 40/6 b b, 40/6 a c, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 12/0 closed, 40/6 a 1, 40/6 b 2, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 b q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 b 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 b, 40/6 a, 40/6 ok
// expect: returned array: 0/0 -, 3/0 return {"done":true}, 3/0 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned string: 0/0 -, 3/0 return {"done":true}, 3/0 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned asyncGenerator: 0/0 -, 3/0 return {"done":true}, 3/0 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned promises: 0/0 -, 3/0 return {"done":true}, 3/0 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned throws: 0/0 -, 3/0 return {"done":true}, 3/0 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned asyncThrows: 0/0 -, 3/0 return {"done":true}, 3/0 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned own: 0/0 -, 3/0 return {"done":true}, 3/0 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned slow: 0/0 -, 3/0 return {"done":true}, 3/0 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: asked array: 0/0 -, 1/0 3 {"done":true}, 40/6 1 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked string: 0/0 -, 1/0 3 {"done":true}, 40/6 1 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 1/0 3 {"done":true}, 40/6 1 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 1/0 3 {"done":true}, 40/6 1 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 1/0 3 {"done":true}, 40/6 1 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked asyncThrows: 0/0 -, 1/0 3 {"done":true}, 40/6 1 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked own: 0/0 -, 1/0 3 {"done":true}, 40/6 1 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked slow: 0/0 -, 1/0 3 {"done":true}, 40/6 1 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 40/6 x a, 40/6 x b, 40/6 x c, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 end, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string true: 0/0 -, 40/6 x a, 40/6 x b, 40/6 x c, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws true: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 end, 40/6 close, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: left array false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left string false: 0/0 -, 40/6 x a, 40/6 after true, 40/6 ok, 40/6 close
// expect: left asyncGenerator false: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws false: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: left asyncThrows false: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: left array true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left string true: 0/0 -, 40/6 x a, 40/6 after true, 40/6 ok, 40/6 close
// expect: left asyncGenerator true: 0/0 -, 12/0 closed, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws true: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: left asyncThrows true: 0/0 -, 40/1 error x, 40/1 close, 40/6 no x
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: two at once: 0/0 -, 12/0 closed, 40/6 a 1, 40/6 b 1, 40/6 a 2, 40/6 b 2, 40/6 a 3, 40/6 b 3, 40/6 a, 40/6 b, 40/6 ok
// as: node11
// expect: undefined
// as: node12
// expect: plain array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 after false, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after false, 40/6 ok
// expect: plain string: 0/0 -, 1/0 x abc, 40/6 after false, 40/6 ok
// expect: plain emptyString: 0/0 -, 1/0 x, 40/6 after false, 40/6 ok
// expect: plain generator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after false, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after false, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after false, 40/6 ok
// expect: plain mixed: 0/0 -, 40/6 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after false, 40/6 ok
// expect: plain thenable: 0/0 -, 2/0 then, 40/6 x t, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throws: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 40/6 x 1, 40/6 no ERR_STREAM_NULL_VALUES
// expect: plain falsy: 0/0 -, 40/6 x, 40/6 x 0, 40/6 x false, 40/6 x, 40/6 after false, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain ownSync: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after false, 40/6 ok
// expect: plain long: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 x 4, 40/6 x 5, 40/6 x 6, 40/6 x 7, 40/6 after false, 40/6 ok
// expect: watched array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched string: 0/0 -, 1/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws: 0/0 -, 40/3 error x, 40/3 close, 40/6 x 1, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: waiting array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 1/0 x abc, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 40/6 x 1, 40/6 close, 40/6 after true, 40/6 ok
// expect: left string: 0/0 -, 1/0 x abc, 40/1 end, 40/1 close, 40/6 after true, 40/6 ok
// expect: left asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 after true, 40/6 ok
// expect: left promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 after true, 40/6 ok
// expect: left throws: 0/0 -, 40/3 error x, 40/3 close, 40/6 x 1, 40/6 after true, 40/6 ok
// expect: left asyncThrows: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 after true, 40/6 ok
// expect: thrown array: 0/0 -, 40/6 close, 40/6 no body
// expect: thrown string: 0/0 -, 40/1 close, 40/6 no body
// expect: thrown asyncGenerator: 0/0 -, 40/6 closed, 40/6 close, 40/6 no body
// expect: thrown promises: 0/0 -, 40/6 close, 40/6 no body
// expect: thrown throws: 0/0 -, 40/3 error x, 40/3 close, 40/6 no body
// expect: thrown asyncThrows: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown own: 0/0 -, 40/6 return, 40/6 close, 40/6 no body
// expect: thrown slow: 0/0 -, 40/6 close, 40/6 no body
// expect: destroyed array: 0/0 -, 40/6 x 1, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed string: 0/0 -, 1/0 x abc, 40/1 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed throws: 0/0 -, 40/3 error x, 40/3 close, 40/6 x 1, 40/6 no x
// expect: destroyed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 after true, 40/6 ok
// expect: failed array: 0/0 -, 40/6 x 1, 40/6 error d, 40/6 close, 40/6 ok
// expect: failed string: 0/0 -, 1/0 x abc, 40/1 error d, 40/1 close, 40/6 ok
// expect: failed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 ok
// expect: failed throws: 0/0 -, 40/3 error x, 40/3 close, 40/6 x 1, 40/6 no x, 40/6 error d
// expect: failed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 error d, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 error d, 40/6 close, 40/6 ok
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: again string: 0/0 -, 1/0 x abc, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 -, 40/2 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard string: 0/0 data abc, 0/0 -, 1/0 x abc, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 40/2 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 closed, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/2 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 -, 40/2 data 1, 40/6 x 1, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/2 data 1, 40/6 x 1, 40/6 no x
// expect: heard own: 0/0 -, 40/2 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 1/0 a abc, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 closed, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 a q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: returned array: 0/0 -, 40/6 return {"done":true}, 40/6 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned string: 0/0 -, 40/6 return {"done":true}, 40/6 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned asyncGenerator: 0/0 -, 40/6 return {"done":true}, 40/6 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned promises: 0/0 -, 40/6 return {"done":true}, 40/6 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned throws: 0/0 -, 40/6 return {"done":true}, 40/6 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned asyncThrows: 0/0 -, 40/6 return {"done":true}, 40/6 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned own: 0/0 -, 40/6 return {"done":true}, 40/6 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: returned slow: 0/0 -, 40/6 return {"done":true}, 40/6 destroyed true, 40/6 next {"done":true}, 40/6 ok
// expect: asked array: 0/0 -, 40/6 1 {"done":true}, 40/6 3 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked string: 0/0 -, 1/0 1 {"value":"abc","done":false}, 40/6 2 {"done":true}, 40/6 3 {"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 3/0 closed, 40/6 1 {"done":true}, 40/6 3 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 40/6 1 {"done":true}, 40/6 3 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 40/6 1 {"done":true}, 40/6 3 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked asyncThrows: 0/0 -, 40/6 1 {"done":true}, 40/6 3 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked own: 0/0 -, 1/0 return, 40/6 1 {"done":true}, 40/6 3 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: asked slow: 0/0 -, 40/6 1 {"done":true}, 40/6 3 {"done":true}, 40/6 4 {"done":true}, 40/6 2 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 1/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 40/3 error x, 40/3 close, 40/6 x 1, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string true: 0/0 -, 1/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws true: 0/0 -, 40/3 error x, 40/3 close, 40/6 x 1, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: left array false: 0/0 -, 40/6 x 1, 40/6 close, 40/6 after true, 40/6 ok
// expect: left string false: 0/0 -, 1/0 x abc, 40/1 end, 40/1 close, 40/6 after true, 40/6 ok
// expect: left asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 after true, 40/6 ok
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 close, 40/6 after true, 40/6 ok
// expect: left throws false: 0/0 -, 40/3 error x, 40/3 close, 40/6 x 1, 40/6 after true, 40/6 ok
// expect: left asyncThrows false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 close, 40/6 after true, 40/6 ok
// expect: left array true: 0/0 -, 40/6 x 1, 40/6 close, 40/6 after true, 40/6 ok
// expect: left string true: 0/0 -, 1/0 x abc, 40/1 end, 40/1 close, 40/6 after true, 40/6 ok
// expect: left asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 after true, 40/6 ok
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 close, 40/6 after true, 40/6 ok
// expect: left throws true: 0/0 -, 40/3 error x, 40/3 close, 40/6 x 1, 40/6 after true, 40/6 ok
// expect: left asyncThrows true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 close, 40/6 after true, 40/6 ok
// expect: two at once: 0/0 -, 40/6 a 1, 40/6 b 1, 40/6 a 2, 40/6 b 2, 40/6 closed, 40/6 a 3, 40/6 b 3, 40/6 a, 40/6 b, 40/6 ok
// as: node14
// expect: plain array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after true, 40/6 ok
// expect: plain string: 0/0 -, 2/0 x abc, 40/6 after true, 40/6 ok
// expect: plain emptyString: 0/0 -, 2/0 x, 40/6 after true, 40/6 ok
// expect: plain generator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after true, 40/6 ok
// expect: plain mixed: 0/0 -, 40/6 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after true, 40/6 ok
// expect: plain thenable: 0/0 -, 2/0 then, 40/6 x t, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throws: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 40/6 x 1, 40/6 no ERR_STREAM_NULL_VALUES
// expect: plain falsy: 0/0 -, 40/6 x, 40/6 x 0, 40/6 x false, 40/6 x, 40/6 after true, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain ownSync: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain long: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 x 4, 40/6 x 5, 40/6 x 6, 40/6 x 7, 40/6 after true, 40/6 ok
// expect: watched array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: waiting array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left string: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 end, 40/1 close
// expect: left asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left asyncThrows: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: thrown array: 0/0 -, 40/6 no body, 40/6 close
// expect: thrown string: 0/0 -, 5/0 no body, 40/1 close
// expect: thrown asyncGenerator: 0/0 -, 40/6 closed, 40/6 no body, 40/6 close
// expect: thrown promises: 0/0 -, 40/6 no body, 40/6 close
// expect: thrown throws: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown asyncThrows: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown own: 0/0 -, 40/6 return, 40/6 no body, 40/6 close
// expect: thrown slow: 0/0 -, 40/6 no body, 40/6 close
// expect: destroyed array: 0/0 -, 40/6 x 1, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed string: 0/0 -, 2/0 x abc, 40/1 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed throws: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 after true, 40/6 ok
// expect: failed array: 0/0 -, 40/6 x 1, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed string: 0/0 -, 2/0 x abc, 40/1 error d, 40/1 close, 40/6 no d
// expect: failed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed throws: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: failed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: again string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard string: 0/0 data abc, 0/0 -, 2/0 x abc, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 closed, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/6 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 no x
// expect: heard own: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 2/0 a abc, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 closed, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 a q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: returned array: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned string: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncGenerator: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned promises: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned throws: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncThrows: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned own: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned slow: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: asked array: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 2 {"value":2,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked string: 0/0 -, 2/0 1 {"value":"abc","done":false}, 40/6 2 {"done":true}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 2 {"value":2,"done":false}, 40/6 closed, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 40/6 1 {"value":"p","done":false}, 40/6 2 {"value":"q","done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked asyncThrows: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked own: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 return, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked slow: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 2/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string true: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: left array false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left string false: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 end, 40/1 close
// expect: left asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left asyncThrows false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 return, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: left array true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 close
// expect: left string true: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 end, 40/1 close
// expect: left asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left asyncThrows true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 return, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: two at once: 0/0 -, 40/6 a 1, 40/6 b 1, 40/6 a 2, 40/6 a 3, 40/6 a, 40/6 b 2, 40/6 closed, 40/6 b 3, 40/6 b, 40/6 ok
// as: node16
// expect: plain array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 after true, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after true, 40/6 ok
// expect: plain string: 0/0 -, 2/0 x abc, 40/6 after true, 40/6 ok
// expect: plain emptyString: 0/0 -, 2/0 x, 40/6 after true, 40/6 ok
// expect: plain generator: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 6/0 closed, 40/6 after true, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after true, 40/6 ok
// expect: plain mixed: 0/0 -, 2/0 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after true, 40/6 ok
// expect: plain thenable: 0/0 -, 1/0 then, 40/6 x t, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 2/0 x 1, 40/6 no ERR_STREAM_NULL_VALUES
// expect: plain falsy: 0/0 -, 2/0 x, 4/0 x 0, 6/0 x false, 8/0 x, 40/6 after true, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 after true, 40/6 ok
// expect: plain ownSync: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 40/1 return, 40/6 after true, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain long: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 8/0 x 3, 10/0 x 4, 12/0 x 5, 14/0 x 6, 16/0 x 7, 40/6 after true, 40/6 ok
// expect: watched array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 after true, 40/6 ok, 40/6 close
// expect: watched string: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after true, 40/6 ok, 40/6 close
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after true, 40/6 ok, 40/6 close
// expect: watched throws: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 after true, 40/6 ok, 40/6 close
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after true, 40/6 ok, 40/6 close
// expect: waiting array: 0/0 -, 2/0 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 close
// expect: left string: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 end, 40/1 close
// expect: left asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 close
// expect: left asyncThrows: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: thrown array: 0/0 -, 5/0 no body, 40/2 close
// expect: thrown string: 0/0 -, 5/0 no body, 40/1 close
// expect: thrown asyncGenerator: 0/0 -, 40/6 closed, 40/6 no body, 40/6 close
// expect: thrown promises: 0/0 -, 40/6 no body, 40/6 close
// expect: thrown throws: 0/0 -, 5/0 no body, 40/2 close
// expect: thrown asyncThrows: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown own: 0/0 -, 40/6 return, 40/6 no body, 40/6 close
// expect: thrown slow: 0/0 -, 40/6 no body, 40/6 close
// expect: destroyed array: 0/0 -, 2/0 x 1, 40/2 close, 40/6 after true, 40/6 ok
// expect: destroyed string: 0/0 -, 2/0 x abc, 40/1 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed throws: 0/0 -, 2/0 x 1, 40/2 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 after true, 40/6 ok
// expect: failed array: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed string: 0/0 -, 2/0 x abc, 40/1 error d, 40/1 close, 40/6 no d
// expect: failed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed throws: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 throw d, 40/6 return, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 ok
// expect: again string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 data 1, 0/0 -, 2/0 x 1, 2/0 data 2, 4/0 x 2, 4/0 data 3, 6/0 x 3, 40/6 ok
// expect: heard string: 0/0 data abc, 0/0 -, 2/0 x abc, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 closed, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/6 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 data 1, 0/0 -, 2/0 x 1, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 no x
// expect: heard own: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 return, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 2/0 a 1, 2/0 b 2, 4/0 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 2/0 a abc, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 closed, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 a q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 2/0 a 1, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 return, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: returned array: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned string: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncGenerator: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned promises: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned throws: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncThrows: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned own: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned slow: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: asked array: 0/0 -, 2/0 1 {"value":1,"done":false}, 3/0 2 {"value":2,"done":false}, 4/0 3 {"value":5,"done":true}, 4/0 4 {"done":true}, 7/0 ok
// expect: asked string: 0/0 -, 2/0 1 {"value":"abc","done":false}, 40/6 2 {"done":true}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 2 {"value":2,"done":false}, 40/6 closed, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 40/6 1 {"value":"p","done":false}, 40/6 2 {"value":"q","done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 2/0 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked asyncThrows: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked own: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 return, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked slow: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 2/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 after true, 40/6 ok, 40/6 close
// expect: watched string true: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after true, 40/6 ok, 40/6 close
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after true, 40/6 ok, 40/6 close
// expect: watched throws true: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 after true, 40/6 ok, 40/6 close
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after true, 40/6 ok, 40/6 close
// expect: left array false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 close
// expect: left string false: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 end, 40/1 close
// expect: left asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 close
// expect: left asyncThrows false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 return, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: left array true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 close
// expect: left string true: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 end, 40/1 close
// expect: left asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 close
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 close
// expect: left throws true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 close
// expect: left asyncThrows true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 return, 40/6 after true, 40/6 ok, 40/6 close
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 close
// expect: two at once: 0/0 -, 2/0 a 1, 4/0 a 2, 6/0 a 3, 40/6 a, 40/6 b 1, 40/6 b 2, 40/6 closed, 40/6 b 3, 40/6 b, 40/6 ok
// as: node18
// expect: plain array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 after true, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after true, 40/6 ok
// expect: plain string: 0/0 -, 2/0 x abc, 40/6 after true, 40/6 ok
// expect: plain emptyString: 0/0 -, 2/0 x, 40/6 after true, 40/6 ok
// expect: plain generator: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 6/0 closed, 40/6 after true, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after true, 40/6 ok
// expect: plain mixed: 0/0 -, 2/0 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after true, 40/6 ok
// expect: plain thenable: 0/0 -, 1/0 then, 40/6 x t, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 2/0 x 1, 40/6 no ERR_STREAM_NULL_VALUES
// expect: plain falsy: 0/0 -, 2/0 x, 4/0 x 0, 6/0 x false, 8/0 x, 40/6 after true, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 after true, 40/6 ok
// expect: plain ownSync: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 40/1 return, 40/6 after true, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 no r
// expect: plain long: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 8/0 x 3, 10/0 x 4, 12/0 x 5, 14/0 x 6, 16/0 x 7, 40/6 after true, 40/6 ok
// expect: watched array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: waiting array: 0/0 -, 2/0 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown array: 0/0 -, 5/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown string: 0/0 -, 5/0 no body, 40/1 error ABORT_ERR, 40/1 close
// expect: thrown asyncGenerator: 0/0 -, 40/6 closed, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown promises: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown throws: 0/0 -, 5/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown asyncThrows: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown own: 0/0 -, 40/6 throw ABORT_ERR, 40/6 return, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown slow: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: destroyed array: 0/0 -, 2/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed string: 0/0 -, 2/0 x abc, 40/1 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed throws: 0/0 -, 2/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: failed array: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed string: 0/0 -, 2/0 x abc, 40/1 error d, 40/1 close, 40/6 no d
// expect: failed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed throws: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 throw d, 40/6 return, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 ok
// expect: again string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 data 1, 0/0 -, 2/0 x 1, 2/0 data 2, 4/0 x 2, 4/0 data 3, 6/0 x 3, 40/6 ok
// expect: heard string: 0/0 data abc, 0/0 -, 2/0 x abc, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 closed, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/6 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 data 1, 0/0 -, 2/0 x 1, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 no x
// expect: heard own: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 return, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 2/0 a 1, 2/0 b 2, 4/0 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 2/0 a abc, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 closed, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 a q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 2/0 a 1, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 return, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: returned array: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned string: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncGenerator: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned promises: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned throws: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncThrows: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned own: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned slow: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: asked array: 0/0 -, 2/0 1 {"value":1,"done":false}, 3/0 2 {"value":2,"done":false}, 4/0 3 {"value":5,"done":true}, 4/0 4 {"done":true}, 7/0 ok
// expect: asked string: 0/0 -, 2/0 1 {"value":"abc","done":false}, 40/6 2 {"done":true}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 2 {"value":2,"done":false}, 40/6 closed, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 40/6 1 {"value":"p","done":false}, 40/6 2 {"value":"q","done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 2/0 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked asyncThrows: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked own: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 throw ABORT_ERR, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 return, 40/6 ok
// expect: asked slow: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 2/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string true: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws true: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: left array false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string false: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left array true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string true: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: two at once: 0/0 -, 2/0 a 1, 4/0 a 2, 6/0 a 3, 40/6 b 1, 40/6 b 2, 40/6 closed, 40/6 b 3, 40/6 a, 40/6 b, 40/6 ok
// as: node20
// expect: plain array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 after true, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after true, 40/6 ok
// expect: plain string: 0/0 -, 2/0 x abc, 40/6 after true, 40/6 ok
// expect: plain emptyString: 0/0 -, 2/0 x, 40/6 after true, 40/6 ok
// expect: plain generator: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 6/0 closed, 40/6 after true, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after true, 40/6 ok
// expect: plain mixed: 0/0 -, 2/0 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after true, 40/6 ok
// expect: plain thenable: 0/0 -, 1/0 then, 40/6 x t, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 2/0 x 1, 40/6 no ERR_STREAM_NULL_VALUES
// expect: plain falsy: 0/0 -, 2/0 x, 4/0 x 0, 6/0 x false, 8/0 x, 40/6 after true, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 after true, 40/6 ok
// expect: plain ownSync: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 40/1 return, 40/6 after true, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 no r
// expect: plain long: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 8/0 x 3, 10/0 x 4, 12/0 x 5, 14/0 x 6, 16/0 x 7, 40/6 after true, 40/6 ok
// expect: watched array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: waiting array: 0/0 -, 2/0 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown array: 0/0 -, 5/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown string: 0/0 -, 5/0 no body, 40/1 error ABORT_ERR, 40/1 close
// expect: thrown asyncGenerator: 0/0 -, 40/6 closed, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown promises: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown throws: 0/0 -, 5/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown asyncThrows: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown own: 0/0 -, 40/6 throw ABORT_ERR, 40/6 return, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown slow: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: destroyed array: 0/0 -, 2/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed string: 0/0 -, 2/0 x abc, 40/1 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed throws: 0/0 -, 2/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: failed array: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed string: 0/0 -, 2/0 x abc, 40/1 error d, 40/1 close, 40/6 no d
// expect: failed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed throws: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 throw d, 40/6 return, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 ok
// expect: again string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 data 1, 0/0 -, 2/0 x 1, 2/0 data 2, 4/0 x 2, 4/0 data 3, 6/0 x 3, 40/6 ok
// expect: heard string: 0/0 data abc, 0/0 -, 2/0 x abc, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 closed, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/6 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 data 1, 0/0 -, 2/0 x 1, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 no x
// expect: heard own: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 return, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 2/0 a 1, 2/0 b 2, 4/0 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 2/0 a abc, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 closed, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 a q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 2/0 a 1, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 return, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: returned array: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned string: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncGenerator: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned promises: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned throws: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncThrows: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned own: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned slow: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: asked array: 0/0 -, 2/0 1 {"value":1,"done":false}, 3/0 2 {"value":2,"done":false}, 4/0 3 {"value":5,"done":true}, 4/0 4 {"done":true}, 7/0 ok
// expect: asked string: 0/0 -, 2/0 1 {"value":"abc","done":false}, 40/6 2 {"done":true}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 2 {"value":2,"done":false}, 40/6 closed, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 40/6 1 {"value":"p","done":false}, 40/6 2 {"value":"q","done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 2/0 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked asyncThrows: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked own: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 throw ABORT_ERR, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 return, 40/6 ok
// expect: asked slow: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 2/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string true: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws true: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: left array false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string false: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left array true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string true: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: two at once: 0/0 -, 2/0 a 1, 4/0 a 2, 6/0 a 3, 40/6 b 1, 40/6 b 2, 40/6 closed, 40/6 b 3, 40/6 a, 40/6 b, 40/6 ok
// as: node24
// expect: plain array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 after true, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after true, 40/6 ok
// expect: plain string: 0/0 -, 2/0 x abc, 40/6 after true, 40/6 ok
// expect: plain emptyString: 0/0 -, 2/0 x, 40/6 after true, 40/6 ok
// expect: plain generator: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 6/0 closed, 40/6 after true, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after true, 40/6 ok
// expect: plain mixed: 0/0 -, 2/0 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after true, 40/6 ok
// expect: plain thenable: 0/0 -, 1/0 then, 40/6 x t, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 2/0 x 1, 40/6 no ERR_STREAM_NULL_VALUES
// expect: plain falsy: 0/0 -, 2/0 x, 4/0 x 0, 6/0 x false, 8/0 x, 40/6 after true, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 after true, 40/6 ok
// expect: plain ownSync: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 40/1 return, 40/6 after true, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 no r
// expect: plain long: 0/0 -, 2/0 x 0, 4/0 x 1, 6/0 x 2, 8/0 x 3, 10/0 x 4, 12/0 x 5, 14/0 x 6, 16/0 x 7, 40/6 after true, 40/6 ok
// expect: watched array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: waiting array: 0/0 -, 2/0 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown array: 0/0 -, 5/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown string: 0/0 -, 5/0 no body, 40/1 error ABORT_ERR, 40/1 close
// expect: thrown asyncGenerator: 0/0 -, 40/6 closed, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown promises: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown throws: 0/0 -, 5/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown asyncThrows: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown own: 0/0 -, 40/6 throw ABORT_ERR, 40/6 return, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown slow: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: destroyed array: 0/0 -, 2/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed string: 0/0 -, 2/0 x abc, 40/1 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed throws: 0/0 -, 2/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: failed array: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed string: 0/0 -, 2/0 x abc, 40/1 error d, 40/1 close, 40/6 no d
// expect: failed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed throws: 0/0 -, 2/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 throw d, 40/6 return, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/6 ok
// expect: again string: 0/0 -, 2/0 x abc, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 2/0 x 1, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 data 1, 0/0 -, 2/0 x 1, 2/0 data 2, 4/0 x 2, 4/0 data 3, 6/0 x 3, 40/6 ok
// expect: heard string: 0/0 data abc, 0/0 -, 2/0 x abc, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 closed, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/6 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 data 1, 0/0 -, 2/0 x 1, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 no x
// expect: heard own: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 return, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 2/0 a 1, 2/0 b 2, 4/0 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 2/0 a abc, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 closed, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 a q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 2/0 a 1, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 return, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: returned array: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned string: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncGenerator: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned promises: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned throws: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned asyncThrows: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned own: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: returned slow: 0/0 -, 2/0 return {"value":"v","done":true}, 2/0 destroyed false, 3/0 next {"done":true}, 4/0 ok
// expect: asked array: 0/0 -, 2/0 1 {"value":1,"done":false}, 3/0 2 {"value":2,"done":false}, 4/0 3 {"value":5,"done":true}, 4/0 4 {"done":true}, 7/0 ok
// expect: asked string: 0/0 -, 2/0 1 {"value":"abc","done":false}, 40/6 2 {"done":true}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 2 {"value":2,"done":false}, 40/6 closed, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 40/6 1 {"value":"p","done":false}, 40/6 2 {"value":"q","done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 2/0 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked asyncThrows: 0/0 -, 40/6 1 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked own: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 throw ABORT_ERR, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 return, 40/6 ok
// expect: asked slow: 0/0 -, 40/6 1 {"value":0,"done":false}, 40/6 2 {"value":1,"done":false}, 40/6 3 {"value":5,"done":true}, 40/6 4 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 2/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 2/0 x 1, 4/0 x 2, 6/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string true: 0/0 -, 2/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws true: 0/0 -, 2/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: left array false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string false: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws false: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left array true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string true: 0/0 -, 2/0 x abc, 4/0 after true, 5/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws true: 0/0 -, 2/0 x 1, 4/0 after true, 5/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: two at once: 0/0 -, 2/0 a 1, 4/0 a 2, 6/0 a 3, 40/6 b 1, 40/6 b 2, 40/6 closed, 40/6 b 3, 40/6 a, 40/6 b, 40/6 ok
// as: node26
// expect: plain array: 0/0 -, 1/0 x 1, 2/0 x 2, 3/0 x 3, 40/6 after true, 40/6 ok
// expect: plain empty: 0/0 -, 40/6 after true, 40/6 ok
// expect: plain string: 0/0 -, 1/0 x abc, 40/6 after true, 40/6 ok
// expect: plain emptyString: 0/0 -, 1/0 x, 40/6 after true, 40/6 ok
// expect: plain generator: 0/0 -, 1/0 x 1, 2/0 x 2, 3/0 x 3, 3/0 closed, 40/6 after true, 40/6 ok
// expect: plain asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 after true, 40/6 ok
// expect: plain slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain ticking: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 after true, 40/6 ok
// expect: plain mixed: 0/0 -, 1/0 x 1, 40/6 x p, 40/6 x 3, 40/6 x q, 40/6 x 5, 40/6 after true, 40/6 ok
// expect: plain thenable: 0/0 -, 1/0 then, 40/6 x t, 40/6 x 2, 40/6 after true, 40/6 ok
// expect: plain asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: plain throws: 0/0 -, 1/0 x 1, 40/6 no x
// expect: plain throwsAtOnce: 0/0 -, 40/6 no x
// expect: plain rejects: 0/0 -, 40/6 no r
// expect: plain nothing: 0/0 -, 1/0 x 1, 40/6 no ERR_STREAM_NULL_VALUES
// expect: plain falsy: 0/0 -, 1/0 x, 2/0 x 0, 3/0 x false, 4/0 x, 40/6 after true, 40/6 ok
// expect: plain own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 after true, 40/6 ok
// expect: plain ownSync: 0/0 -, 1/0 x 0, 2/0 x 1, 3/0 x 2, 40/1 return, 40/6 after true, 40/6 ok
// expect: plain returnThrows: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 no r
// expect: plain long: 0/0 -, 1/0 x 0, 2/0 x 1, 3/0 x 2, 4/0 x 3, 5/0 x 4, 6/0 x 5, 7/0 x 6, 8/0 x 7, 40/6 after true, 40/6 ok
// expect: watched array: 0/0 -, 1/0 x 1, 2/0 x 2, 3/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string: 0/0 -, 1/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws: 0/0 -, 1/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: waiting array: 0/0 -, 1/0 x 1, 40/6 x 2, 40/6 x 3, 40/6 ok
// expect: waiting string: 0/0 -, 1/0 x abc, 40/6 ok
// expect: waiting asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: waiting promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: waiting throws: 0/0 -, 1/0 x 1, 40/6 no x
// expect: waiting asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: waiting own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: waiting slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: left array: 0/0 -, 1/0 x 1, 2/0 after true, 3/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string: 0/0 -, 1/0 x abc, 2/0 after true, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws: 0/0 -, 1/0 x 1, 2/0 after true, 3/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown array: 0/0 -, 3/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown string: 0/0 -, 3/0 no body, 40/1 error ABORT_ERR, 40/1 close
// expect: thrown asyncGenerator: 0/0 -, 40/6 closed, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown promises: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown throws: 0/0 -, 3/0 no body, 40/2 error ABORT_ERR, 40/2 close
// expect: thrown asyncThrows: 0/0 -, 40/6 no body, 40/6 error x, 40/6 close
// expect: thrown own: 0/0 -, 40/6 throw ABORT_ERR, 40/6 return, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: thrown slow: 0/0 -, 40/6 no body, 40/6 error ABORT_ERR, 40/6 close
// expect: destroyed array: 0/0 -, 1/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed string: 0/0 -, 1/0 x abc, 40/1 close, 40/6 after true, 40/6 ok
// expect: destroyed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed promises: 0/0 -, 40/6 x p, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed throws: 0/0 -, 1/0 x 1, 40/2 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: destroyed own: 0/0 -, 40/6 x 0, 40/6 return, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: destroyed slow: 0/0 -, 40/6 x 0, 40/6 close, 40/6 no ERR_STREAM_PREMATURE_CLOSE
// expect: failed array: 0/0 -, 1/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed string: 0/0 -, 1/0 x abc, 40/1 error d, 40/1 close, 40/6 no d
// expect: failed asyncGenerator: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed promises: 0/0 -, 40/6 x p, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed throws: 0/0 -, 1/0 x 1, 40/2 error d, 40/2 close, 40/6 no d
// expect: failed asyncThrows: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: failed own: 0/0 -, 40/6 x 0, 40/6 throw d, 40/6 return, 40/6 error d, 40/6 close, 40/6 no d
// expect: failed slow: 0/0 -, 40/6 x 0, 40/6 error d, 40/6 close, 40/6 no d
// expect: again array: 0/0 -, 1/0 x 1, 2/0 x 2, 3/0 x 3, 40/6 ok
// expect: again string: 0/0 -, 1/0 x abc, 40/6 ok
// expect: again asyncGenerator: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 ok
// expect: again promises: 0/0 -, 40/6 x p, 40/6 x q, 40/6 ok
// expect: again throws: 0/0 -, 1/0 x 1, 40/6 no x
// expect: again asyncThrows: 0/0 -, 40/6 x 1, 40/6 no x
// expect: again own: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 return, 40/6 ok
// expect: again slow: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 ok
// expect: heard array: 0/0 data 1, 0/0 -, 1/0 x 1, 1/0 data 2, 2/0 x 2, 2/0 data 3, 3/0 x 3, 40/6 ok
// expect: heard string: 0/0 data abc, 0/0 -, 1/0 x abc, 40/6 ok
// expect: heard asyncGenerator: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 closed, 40/6 data 3, 40/6 x 3, 40/6 ok
// expect: heard promises: 0/0 -, 40/6 data p, 40/6 x p, 40/6 data q, 40/6 x q, 40/6 ok
// expect: heard throws: 0/0 data 1, 0/0 -, 1/0 x 1, 40/6 no x
// expect: heard asyncThrows: 0/0 -, 40/6 data 1, 40/6 x 1, 40/6 no x
// expect: heard own: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 return, 40/6 ok
// expect: heard slow: 0/0 -, 40/6 data 0, 40/6 x 0, 40/6 data 1, 40/6 x 1, 40/6 data 2, 40/6 x 2, 40/6 ok
// expect: twice array: 0/0 -, 1/0 a 1, 1/0 b 2, 2/0 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice string: 0/0 -, 1/0 a abc, 40/6 a, 40/6 b, 40/6 ok
// expect: twice asyncGenerator: 0/0 -, 40/6 a 1, 40/6 a 2, 40/6 closed, 40/6 a 3, 40/6 a, 40/6 b, 40/6 ok
// expect: twice promises: 0/0 -, 40/6 a p, 40/6 a q, 40/6 a, 40/6 b, 40/6 ok
// expect: twice throws: 0/0 -, 1/0 a 1, 40/6 no x
// expect: twice asyncThrows: 0/0 -, 40/6 a 1, 40/6 no x
// expect: twice own: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 return, 40/6 a, 40/6 b, 40/6 ok
// expect: twice slow: 0/0 -, 40/6 a 0, 40/6 a 1, 40/6 a 2, 40/6 a, 40/6 b, 40/6 ok
// expect: returned array: 0/0 -, 1/0 return {"done":true,"value":"v"}, 1/0 destroyed false, 2/0 next {"done":true}, 3/0 ok
// expect: returned string: 0/0 -, 1/0 return {"done":true,"value":"v"}, 1/0 destroyed false, 2/0 next {"done":true}, 3/0 ok
// expect: returned asyncGenerator: 0/0 -, 1/0 return {"done":true,"value":"v"}, 1/0 destroyed false, 2/0 next {"done":true}, 3/0 ok
// expect: returned promises: 0/0 -, 1/0 return {"done":true,"value":"v"}, 1/0 destroyed false, 2/0 next {"done":true}, 3/0 ok
// expect: returned throws: 0/0 -, 1/0 return {"done":true,"value":"v"}, 1/0 destroyed false, 2/0 next {"done":true}, 3/0 ok
// expect: returned asyncThrows: 0/0 -, 1/0 return {"done":true,"value":"v"}, 1/0 destroyed false, 2/0 next {"done":true}, 3/0 ok
// expect: returned own: 0/0 -, 1/0 return {"done":true,"value":"v"}, 1/0 destroyed false, 2/0 next {"done":true}, 3/0 ok
// expect: returned slow: 0/0 -, 1/0 return {"done":true,"value":"v"}, 1/0 destroyed false, 2/0 next {"done":true}, 3/0 ok
// expect: asked array: 0/0 -, 1/0 1 {"done":false,"value":1}, 1/0 2 {"done":false,"value":2}, 1/0 3 {"done":true,"value":5}, 1/0 4 {"done":true}, 4/0 ok
// expect: asked string: 0/0 -, 1/0 1 {"done":false,"value":"abc"}, 40/6 2 {"done":true}, 40/6 3 {"done":true,"value":5}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked asyncGenerator: 0/0 -, 40/6 1 {"done":false,"value":1}, 40/6 closed, 40/6 2 {"done":false,"value":2}, 40/6 3 {"done":true,"value":5}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked promises: 0/0 -, 40/6 1 {"done":false,"value":"p"}, 40/6 2 {"done":false,"value":"q"}, 40/6 3 {"done":true,"value":5}, 40/6 4 {"done":true}, 40/6 ok
// expect: asked throws: 0/0 -, 1/0 1 {"done":false,"value":1}, 40/6 3 {"done":true,"value":5}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked asyncThrows: 0/0 -, 40/6 1 {"done":false,"value":1}, 40/6 3 {"done":true,"value":5}, 40/6 4 {"done":true}, 40/6 no x
// expect: asked own: 0/0 -, 40/6 1 {"done":false,"value":0}, 40/6 throw ABORT_ERR, 40/6 2 {"done":false,"value":1}, 40/6 3 {"done":true,"value":5}, 40/6 4 {"done":true}, 40/6 return, 40/6 ok
// expect: asked slow: 0/0 -, 40/6 1 {"done":false,"value":0}, 40/6 2 {"done":false,"value":1}, 40/6 3 {"done":true,"value":5}, 40/6 4 {"done":true}, 40/6 ok
// expect: watched array false: 0/0 -, 1/0 x 1, 2/0 x 2, 3/0 x 3, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched string false: 0/0 -, 1/0 x abc, 40/1 end, 40/6 after false, 40/6 ok
// expect: watched asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched promises false: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched throws false: 0/0 -, 1/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows false: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched slow false: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 after false, 40/6 ok
// expect: watched array true: 0/0 -, 1/0 x 1, 2/0 x 2, 3/0 x 3, 40/1 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched string true: 0/0 -, 1/0 x abc, 40/1 end, 40/2 close, 40/6 after true, 40/6 ok
// expect: watched asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 x 2, 40/6 closed, 40/6 x 3, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched promises true: 0/0 -, 40/6 x p, 40/6 x q, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched throws true: 0/0 -, 1/0 x 1, 40/2 error x, 40/2 close, 40/6 no x
// expect: watched asyncThrows true: 0/0 -, 40/6 x 1, 40/6 error x, 40/6 close, 40/6 no x
// expect: watched own true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 return, 40/6 close, 40/6 after true, 40/6 ok
// expect: watched slow true: 0/0 -, 40/6 x 0, 40/6 x 1, 40/6 x 2, 40/6 end, 40/6 close, 40/6 after true, 40/6 ok
// expect: left array false: 0/0 -, 1/0 x 1, 2/0 after true, 3/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string false: 0/0 -, 1/0 x abc, 2/0 after true, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator false: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises false: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws false: 0/0 -, 1/0 x 1, 2/0 after true, 3/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows false: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own false: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow false: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left array true: 0/0 -, 1/0 x 1, 2/0 after true, 3/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left string true: 0/0 -, 1/0 x abc, 2/0 after true, 3/0 ok, 40/1 error ABORT_ERR, 40/1 close
// expect: left asyncGenerator true: 0/0 -, 40/6 x 1, 40/6 closed, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left promises true: 0/0 -, 40/6 x p, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left throws true: 0/0 -, 1/0 x 1, 2/0 after true, 3/0 ok, 40/2 error ABORT_ERR, 40/2 close
// expect: left asyncThrows true: 0/0 -, 40/6 x 1, 40/6 after true, 40/6 ok, 40/6 error x, 40/6 close
// expect: left own true: 0/0 -, 40/6 x 0, 40/6 throw ABORT_ERR, 40/6 after true, 40/6 return, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: left slow true: 0/0 -, 40/6 x 0, 40/6 after true, 40/6 ok, 40/6 error ABORT_ERR, 40/6 close
// expect: two at once: 0/0 -, 1/0 a 1, 2/0 a 2, 3/0 a 3, 40/6 b 1, 40/6 b 2, 40/6 a, 40/6 closed, 40/6 b 3, 40/6 b, 40/6 ok
