// destroy: when error and close come, and what becomes of the source.
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
	atOnce: r => {
		watch(r, 'data end error close');
		r.destroy();
		note('destroyed', r.destroyed);
	},
	twice: r => {
		watch(r, 'data end error close');
		r.destroy(new Error('a'));
		r.destroy(new Error('b'));
	},
	inTick: r => {
		watch(r, 'data end error close');
		process.nextTick(() => r.destroy(new Error('a')));
	},
	inJob: r => {
		watch(r, 'data end error close');
		Promise.resolve().then(() => r.destroy());
	},
	inData: r => {
		watch(r, 'data end error close').on('data', () => r.destroy());
	},
	inDataFailing: r => {
		watch(r, 'data end error close')
			.on('data', () => r.destroy(new Error('a')));
	},
	inEnd: r => {
		watch(r, 'data end error close')
			.on('end', () => r.destroy(new Error('a')));
	},
	callingBack: r => {
		watch(r, 'error close');
		r.destroy(new Error('a'), e => note('called', e));
		r.destroy(null, e => note('again', e));
	},
	listenersGone: r => {
		const f = () => note('readable', r.read());
		r.on('readable', f);
		r.removeListener('readable', f);
		watch(r, 'data end error close');
	},
	listenersChange: r => {
		const f = () => {
			note('readable', r.read());
			r.removeListener('readable', f);
			r.on('data', x => note('data', x));
		};
		watch(r.on('readable', f), 'end error close');
	},
	pushed: r => {
		watch(r, 'data end error close').once('end', () => {
			note('push', r.push('late'));
		}).once('data', () => {
			note('push', r.push('in'));
			r.unshift('front');
		});
	},
};
(async () => {
	if (!Readable.from) return say(typeof Readable.from);
	for (const use of Object.keys(uses))
		for (const source of ['array', 'string', 'generator',
			'asyncGenerator', 'promises', 'throws', 'own',
			'ownSync', 'returnThrows'])
			await trial(`${use} ${source}`, () =>
				uses[use](Readable.from(sources[source]())));
	for (const options of [{ autoDestroy: false }, { emitClose: false }])
		for (const source of ['array', 'asyncThrows'])
			await trial(`${JSON.stringify(options)} ${source}`, () => {
				watch(Readable.from(sources[source](), options),
					'data end error close');
			});
})();

// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce own: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce ownSync: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: twice array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice own: 0/0 throw a, 0/0 -, 1/0 ok, 2/0 return, 40/2 error a, 40/2 close
// expect: twice ownSync: 0/0 return, 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inTick array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 error a, 40/6 close
// expect: inTick promises: 0/0 -, 1/0 ok, 40/6 error a, 40/6 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/1 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 return, 40/6 error a, 40/6 close
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: inJob array: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob own: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob ownSync: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inData array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close
// expect: inData throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 error a, 40/3 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: callingBack array: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack string: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack generator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack asyncGenerator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack promises: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack throws: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack own: 0/0 throw a, 0/0 again, 0/0 -, 1/0 ok, 2/0 return, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack ownSync: 0/0 return, 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack returnThrows: 0/0 again, 0/0 -, 1/0 ok, 40/1 called r, 40/2 error r, 40/2 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/2 data abc, 40/3 end, 40/4 close
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 closed, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/2 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/2 data 0, 40/2 data 1, 40/2 data 2, 40/3 end, 40/3 return, 40/6 close
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/2 readable abc, 40/3 end, 40/4 close
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 closed, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/2 readable 0, 40/4 data 1, 40/4 data 2, 40/5 end, 40/5 return, 40/6 close
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: pushed array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed string: 0/0 -, 1/0 ok, 40/1 data abc, 40/1 push false, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: pushed generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 closed, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false, 40/6 return, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 push false, 40/1 data front, 40/1 data 1, 40/1 data in, 40/1 data 2, 40/2 end, 40/2 return, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error r, 40/6 close
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
// as: node10
// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce own: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce ownSync: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: twice array: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice generator: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice promises: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice throws: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice own: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice ownSync: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: inTick array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inJob array: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob own: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob ownSync: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/1 close
// expect: inData array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/6 data a, 40/6 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close, 40/6 end
// expect: inData throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 close, 40/6 error x
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/6 data a, 40/6 error a, 40/6 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close, 40/6 end
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error a, 40/6 close, 40/6 error x
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error a, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/6 data a, 40/6 data b, 40/6 data c, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: callingBack array: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack string: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack generator: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack asyncGenerator: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack promises: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack throws: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack own: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack ownSync: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack returnThrows: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/6 data a, 40/6 data b, 40/6 data c, 40/6 end
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/6 readable a, 40/6 data b, 40/6 data c, 40/6 end
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: pushed array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed string: 0/0 -, 1/0 ok, 40/6 data a, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data b, 40/6 data c, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
// as: node11
// expect: undefined
// as: node12
// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce own: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce ownSync: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: twice array: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice generator: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice promises: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice throws: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice own: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice ownSync: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close, 40/1 error b
// expect: inTick array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 closed
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 closed
// expect: inTick promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 return
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 return
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 error r
// expect: inJob array: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob own: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob ownSync: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/1 close
// expect: inData array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close
// expect: inData throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 end, 40/6 close
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 return, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 return, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 error r, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 error a, 40/2 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 end, 40/6 error a, 40/6 close
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 error a, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 error a, 40/3 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: callingBack array: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack string: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack generator: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack asyncGenerator: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack promises: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack throws: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack own: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack ownSync: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: callingBack returnThrows: 0/0 called a, 0/0 again null, 0/0 -, 1/0 ok, 40/1 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/2 data abc, 40/3 end
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/2 readable abc, 40/3 end
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end
// expect: pushed array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed string: 0/0 -, 1/0 ok, 40/1 data abc, 40/1 error ERR_STREAM_PUSH_AFTER_EOF, 40/1 push false, 40/1 data front, 40/2 end, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 push false
// expect: pushed generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
// as: node14
// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce own: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce ownSync: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: twice array: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice generator: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice promises: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice throws: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice own: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice ownSync: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: inTick array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 closed
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 closed
// expect: inTick promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 return
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close, 40/6 return
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: inJob array: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob own: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob ownSync: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/1 close
// expect: inData array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close
// expect: inData throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 end, 40/6 close
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 return, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 return, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 error a, 40/2 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 end, 40/6 error a, 40/6 close
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error a, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 error a, 40/3 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error a, 40/6 close
// expect: callingBack array: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack string: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack generator: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack asyncGenerator: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack promises: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack throws: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack own: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack ownSync: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack returnThrows: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/2 data abc, 40/3 end, 40/4 close
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 close
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/2 readable abc, 40/3 end, 40/4 close
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 close
// expect: pushed array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed string: 0/0 -, 1/0 ok, 40/1 data abc, 40/1 push false, 40/1 data front, 40/2 end, 40/2 push false, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: pushed generator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed throws: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
// as: node16
// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce own: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce ownSync: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: twice array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice own: 0/0 throw a, 0/0 -, 1/0 ok, 2/0 return, 40/2 error a, 40/2 close
// expect: twice ownSync: 0/0 return, 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inTick array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 error a, 40/6 close
// expect: inTick promises: 0/0 -, 1/0 ok, 40/6 error a, 40/6 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/1 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 return, 40/2 end, 40/6 error a, 40/6 close
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: inJob array: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob own: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob ownSync: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inData array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close
// expect: inData throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 error a, 40/2 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 error a, 40/3 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: callingBack array: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack string: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack generator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack asyncGenerator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack promises: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack throws: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack own: 0/0 throw a, 0/0 again, 0/0 -, 1/0 ok, 2/0 return, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack ownSync: 0/0 return, 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack returnThrows: 0/0 again, 0/0 -, 1/0 ok, 40/1 called r, 40/2 error r, 40/2 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/2 data abc, 40/3 end, 40/4 close
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 closed, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/2 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/2 data 0, 40/2 data 1, 40/2 data 2, 40/3 end, 40/3 return, 40/6 close
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/2 readable abc, 40/3 end, 40/4 close
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 closed, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/2 readable 0, 40/4 data 1, 40/4 data 2, 40/5 end, 40/5 return, 40/6 close
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: pushed array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed string: 0/0 -, 1/0 ok, 40/1 data abc, 40/1 push false, 40/1 data front, 40/2 end, 40/2 push false, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: pushed generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 closed, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false, 40/6 return, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 push false, 40/1 data front, 40/1 data 1, 40/1 data in, 40/1 data 2, 40/2 end, 40/2 return, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error r, 40/6 close
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
// as: node18
// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce own: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce ownSync: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: twice array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice own: 0/0 throw a, 0/0 -, 1/0 ok, 2/0 return, 40/2 error a, 40/2 close
// expect: twice ownSync: 0/0 return, 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inTick array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 error a, 40/6 close
// expect: inTick promises: 0/0 -, 1/0 ok, 40/6 error a, 40/6 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/1 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 return, 40/6 error a, 40/6 close
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: inJob array: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob own: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob ownSync: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inData array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close
// expect: inData throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 error a, 40/3 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: callingBack array: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack string: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack generator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack asyncGenerator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack promises: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack throws: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack own: 0/0 throw a, 0/0 again, 0/0 -, 1/0 ok, 2/0 return, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack ownSync: 0/0 return, 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack returnThrows: 0/0 again, 0/0 -, 1/0 ok, 40/1 called r, 40/2 error r, 40/2 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/2 data abc, 40/3 end, 40/4 close
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 closed, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/2 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/2 data 0, 40/2 data 1, 40/2 data 2, 40/3 end, 40/3 return, 40/6 close
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/2 readable abc, 40/3 end, 40/4 close
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 closed, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/2 readable 0, 40/4 data 1, 40/4 data 2, 40/5 end, 40/5 return, 40/6 close
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: pushed array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed string: 0/0 -, 1/0 ok, 40/1 data abc, 40/1 push false, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: pushed generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 closed, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false, 40/6 return, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 push false, 40/1 data front, 40/1 data 1, 40/1 data in, 40/1 data 2, 40/2 end, 40/2 return, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error r, 40/6 close
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
// as: node20
// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce own: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce ownSync: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: twice array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice own: 0/0 throw a, 0/0 -, 1/0 ok, 2/0 return, 40/2 error a, 40/2 close
// expect: twice ownSync: 0/0 return, 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inTick array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 error a, 40/6 close
// expect: inTick promises: 0/0 -, 1/0 ok, 40/6 error a, 40/6 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/1 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 return, 40/6 error a, 40/6 close
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: inJob array: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob own: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob ownSync: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inData array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close
// expect: inData throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 error a, 40/3 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: callingBack array: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack string: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack generator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack asyncGenerator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack promises: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack throws: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack own: 0/0 throw a, 0/0 again, 0/0 -, 1/0 ok, 2/0 return, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack ownSync: 0/0 return, 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack returnThrows: 0/0 again, 0/0 -, 1/0 ok, 40/1 called r, 40/2 error r, 40/2 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/2 data abc, 40/3 end, 40/4 close
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 closed, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/2 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/2 data 0, 40/2 data 1, 40/2 data 2, 40/3 end, 40/3 return, 40/6 close
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/2 readable abc, 40/3 end, 40/4 close
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 closed, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/2 readable 0, 40/4 data 1, 40/4 data 2, 40/5 end, 40/5 return, 40/6 close
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: pushed array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed string: 0/0 -, 1/0 ok, 40/1 data abc, 40/1 push false, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: pushed generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 closed, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false, 40/6 return, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 push false, 40/1 data front, 40/1 data 1, 40/1 data in, 40/1 data 2, 40/2 end, 40/2 return, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error r, 40/6 close
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
// as: node24
// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce own: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce ownSync: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: twice array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice own: 0/0 throw a, 0/0 -, 1/0 ok, 2/0 return, 40/2 error a, 40/2 close
// expect: twice ownSync: 0/0 return, 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inTick array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 error a, 40/6 close
// expect: inTick promises: 0/0 -, 1/0 ok, 40/6 error a, 40/6 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/1 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 return, 40/6 error a, 40/6 close
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: inJob array: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob own: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob ownSync: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inData array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close
// expect: inData throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 error a, 40/3 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: callingBack array: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack string: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack generator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack asyncGenerator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack promises: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack throws: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack own: 0/0 throw a, 0/0 again, 0/0 -, 1/0 ok, 2/0 return, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack ownSync: 0/0 return, 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack returnThrows: 0/0 again, 0/0 -, 1/0 ok, 40/1 called r, 40/2 error r, 40/2 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/2 data abc, 40/3 end, 40/4 close
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 closed, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/2 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/2 data 0, 40/2 data 1, 40/2 data 2, 40/3 end, 40/3 return, 40/6 close
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/2 readable abc, 40/3 end, 40/4 close
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 closed, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/2 readable 0, 40/4 data 1, 40/4 data 2, 40/5 end, 40/5 return, 40/6 close
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: pushed array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed string: 0/0 -, 1/0 ok, 40/1 data abc, 40/1 push false, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: pushed generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 closed, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false, 40/6 return, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 push false, 40/1 data front, 40/1 data 1, 40/1 data in, 40/1 data 2, 40/2 end, 40/2 return, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error r, 40/6 close
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
// as: node26
// expect: atOnce array: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce string: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/1 close
// expect: atOnce generator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce asyncGenerator: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce promises: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce throws: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce own: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce ownSync: 0/0 return, 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 close
// expect: atOnce returnThrows: 0/0 destroyed true, 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: twice array: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice string: 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: twice generator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice asyncGenerator: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice promises: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice throws: 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice own: 0/0 throw a, 0/0 -, 1/0 ok, 2/0 return, 40/2 error a, 40/2 close
// expect: twice ownSync: 0/0 return, 0/0 -, 1/0 ok, 40/2 error a, 40/2 close
// expect: twice returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inTick array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inTick generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/6 error a, 40/6 close
// expect: inTick asyncGenerator: 0/0 -, 1/0 ok, 40/6 closed, 40/6 error a, 40/6 close
// expect: inTick promises: 0/0 -, 1/0 ok, 40/6 error a, 40/6 close
// expect: inTick throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inTick own: 0/0 -, 1/0 ok, 40/1 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inTick ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/1 return, 40/6 error a, 40/6 close
// expect: inTick returnThrows: 0/0 -, 1/0 ok, 40/6 error r, 40/6 close
// expect: inJob array: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob string: 0/0 -, 1/0 ok, 40/1 close
// expect: inJob generator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob asyncGenerator: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob promises: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob throws: 0/0 -, 1/0 ok, 40/2 close
// expect: inJob own: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob ownSync: 0/0 -, 1/0 return, 1/0 ok, 40/2 close
// expect: inJob returnThrows: 0/0 -, 1/0 ok, 40/2 error r, 40/2 close
// expect: inData array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 close
// expect: inData string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/2 close
// expect: inData generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 close
// expect: inData asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 end, 40/6 close
// expect: inData promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 close
// expect: inData throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inData own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 return, 40/6 close
// expect: inData ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 close
// expect: inData returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inDataFailing array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 error a, 40/2 close
// expect: inDataFailing generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 closed, 40/1 data 2, 40/6 error a, 40/6 close
// expect: inDataFailing asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 closed, 40/6 error a, 40/6 close
// expect: inDataFailing promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 error a, 40/6 close
// expect: inDataFailing throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inDataFailing own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inDataFailing ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 return, 40/1 data 1, 40/6 error a, 40/6 close
// expect: inDataFailing returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 error r, 40/6 close
// expect: inEnd array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd string: 0/0 -, 1/0 ok, 40/1 data abc, 40/2 end, 40/3 error a, 40/3 close
// expect: inEnd generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 closed, 40/1 data 3, 40/2 end, 40/6 error a, 40/6 close
// expect: inEnd asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 error a, 40/6 close
// expect: inEnd throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/6 error x, 40/6 close
// expect: inEnd own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw a, 40/6 return, 40/6 error a, 40/6 close
// expect: inEnd ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 data 1, 40/1 data 2, 40/2 end, 40/2 return, 40/6 error a, 40/6 close
// expect: inEnd returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: callingBack array: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack string: 0/0 called a, 0/0 again, 0/0 -, 1/0 ok, 40/1 error a, 40/1 close
// expect: callingBack generator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack asyncGenerator: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack promises: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack throws: 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack own: 0/0 throw a, 0/0 again, 0/0 -, 1/0 ok, 2/0 return, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack ownSync: 0/0 return, 0/0 again, 0/0 -, 1/0 ok, 40/1 called a, 40/2 error a, 40/2 close
// expect: callingBack returnThrows: 0/0 again, 0/0 -, 1/0 ok, 40/1 called r, 40/2 error r, 40/2 close
// expect: listenersGone array: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone string: 0/0 -, 1/0 ok, 40/2 data abc, 40/3 end, 40/4 close
// expect: listenersGone generator: 0/0 -, 1/0 ok, 40/2 data 1, 40/2 data 2, 40/2 closed, 40/2 data 3, 40/3 end, 40/6 close
// expect: listenersGone asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersGone promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersGone throws: 0/0 -, 1/0 ok, 40/2 data 1, 40/6 error x, 40/6 close
// expect: listenersGone own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersGone ownSync: 0/0 -, 1/0 ok, 40/2 data 0, 40/2 data 1, 40/2 data 2, 40/3 end, 40/3 return, 40/6 close
// expect: listenersGone returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: listenersChange array: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange string: 0/0 -, 1/0 ok, 40/2 readable abc, 40/3 end, 40/4 close
// expect: listenersChange generator: 0/0 -, 1/0 ok, 40/2 readable 1, 40/4 data 2, 40/4 closed, 40/4 data 3, 40/5 end, 40/6 close
// expect: listenersChange asyncGenerator: 0/0 -, 1/0 ok, 40/6 readable 1, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 close
// expect: listenersChange promises: 0/0 -, 1/0 ok, 40/6 readable p, 40/6 data q, 40/6 end, 40/6 close
// expect: listenersChange throws: 0/0 -, 1/0 ok, 40/2 readable 1, 40/6 error x, 40/6 close
// expect: listenersChange own: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 return, 40/6 close
// expect: listenersChange ownSync: 0/0 -, 1/0 ok, 40/2 readable 0, 40/4 data 1, 40/4 data 2, 40/5 end, 40/5 return, 40/6 close
// expect: listenersChange returnThrows: 0/0 -, 1/0 ok, 40/6 readable 0, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 error r, 40/6 close
// expect: pushed array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed string: 0/0 -, 1/0 ok, 40/1 data abc, 40/1 push false, 40/2 error ERR_STREAM_PUSH_AFTER_EOF, 40/2 close
// expect: pushed generator: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/1 data front, 40/1 data 2, 40/1 data in, 40/1 closed, 40/1 data 3, 40/2 end, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed asyncGenerator: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 2, 40/6 data 3, 40/6 closed, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed promises: 0/0 -, 1/0 ok, 40/6 data p, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data q, 40/6 end, 40/6 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed throws: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 push false, 40/6 error x, 40/6 close
// expect: pushed own: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 throw ERR_STREAM_PUSH_AFTER_EOF, 40/6 push false, 40/6 return, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed ownSync: 0/0 -, 1/0 ok, 40/1 data 0, 40/1 push false, 40/1 data front, 40/1 data 1, 40/1 data in, 40/1 data 2, 40/2 end, 40/2 return, 40/2 push false, 40/6 error ERR_STREAM_PUSH_AFTER_EOF, 40/6 close
// expect: pushed returnThrows: 0/0 -, 1/0 ok, 40/6 data 0, 40/6 data in, 40/6 push true, 40/6 data front, 40/6 data 1, 40/6 data 2, 40/6 end, 40/6 push false, 40/6 error r, 40/6 close
// expect: {"autoDestroy":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"autoDestroy":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x, 40/6 close
// expect: {"emitClose":false} array: 0/0 -, 1/0 ok, 40/1 data 1, 40/1 data 2, 40/1 data 3, 40/2 end
// expect: {"emitClose":false} asyncThrows: 0/0 -, 1/0 ok, 40/6 data 1, 40/6 error x
