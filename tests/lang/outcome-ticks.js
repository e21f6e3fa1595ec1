// How many microtask ticks each takes, and what it says of wrong arguments.
const say = (...a) => process.stdout.write(a.join(' ') + '\n');
function clock() {
	let n = 0;
	function t() {
		if (++n < 30) Promise.resolve().then(t);
	}
	Promise.resolve().then(t);
	return () => n;
}
let cur = () => -1;
const mark = () => {
	cur = clock();
};
function trial(name, f) {
	return new Promise(done =>
		setTimeout(() => {
			mark();
			let fin = () => setTimeout(done, 5);
			try {
				const p = f();
				p.then(
					v =>
						say(
							name,
							'ok',
							cur(),
							JSON.stringify(v) ||
								String(v),
						),
					e =>
						say(
							name,
							'no',
							cur(),
							e && e.name,
							e && e.code,
							e && e.message,
						),
				).then(fin);
				if (p.never) setTimeout(done, 20);
			} catch (e) {
				say(name, 'thrown', e.name, e.message);
				done();
			}
		}, 1),
	);
}
const at = (n, f) =>
	n === 0 ? f() : Promise.resolve().then(() => at(n - 1, f));
const assert = require('assert');
const util = require('util');
(async () => {
	const rej = n => {
		let no;
		const p = new Promise((y, n) => (no = n));
		at(n, () => no(new Error('r')));
		return p;
	};
	const res = n => {
		let yes;
		const p = new Promise((y, n) => (yes = y));
		at(n, () => yes('r'));
		return p;
	};
	if (assert.rejects)
		for (const n of [0, 1, 2]) {
			await trial('rejects' + n, () =>
				assert.rejects(rej(n)),
			);
			await trial('rejects-no' + n, () =>
				assert.rejects(res(n)),
			);
			await trial('rejects-f' + n, () =>
				assert.rejects(() => rej(n)),
			);
			await trial('rejects-af' + n, () =>
				assert.rejects(async () => rej(n)),
			);
			await trial('rejects-thenable' + n, () =>
				assert.rejects({
					then(y, no) {
						at(n, () => no(new Error('q')));
					},
					catch() {},
				}),
			);
			await trial('rejects-check' + n, () =>
				assert.rejects(rej(n), { message: 'r' }),
			);
			await trial('rejects-checkf' + n, () =>
				assert.rejects(rej(n), e => false),
			);
			await trial('not' + n, () =>
				assert.doesNotReject(res(n)),
			);
			await trial('not-no' + n, () =>
				assert.doesNotReject(rej(n)),
			);
			await trial('not-f' + n, () =>
				assert.doesNotReject(() => res(n)),
			);
		}
	if (assert.rejects) {
		await trial('rejects-throws', () =>
			assert.rejects(() => {
				throw new Error('s');
			}),
		);
		await trial('rejects-value', () => assert.rejects(() => 5));
		await trial('rejects-bad', () => assert.rejects(5));
		await trial('not-bad', () => assert.doesNotReject(5));
		await trial('not-throws', () =>
			assert.doesNotReject(() => {
				throw new Error('s');
			}),
		);
	}
	const cb = (v, c) => at(v, () => c(null, v)),
		cbe = (v, c) => at(v, () => c(new Error('c')));
	for (const n of [0, 1, 2]) {
		await trial('promisify' + n, () => util.promisify(cb)(n));
		await trial('promisify-e' + n, () => util.promisify(cbe)(n));
	}
	await trial('promisify-throw', () =>
		util.promisify(() => {
			throw new Error('t');
		})(),
	);
	await trial('promisify-async', () =>
		util.promisify(async (a, c) => {
			c(null, 1);
		})(1),
	);
	await trial('psetTimeout', () => {
		setTimeout(mark, 1);
		return util.promisify(setTimeout)(1, 'v');
	});
	await trial('psetImmediate', () => {
		setImmediate(mark);
		return util.promisify(setImmediate)('v');
	});
	for (const n of [0, 1, 2]) {
		await trial(
			'cbf' + n,
			() =>
				new Promise((y, no) =>
					util.callbackify(() => res(n))(
						(e, v) =>
							e
								? no(e)
								: y(v + cur()),
					),
				),
		);
		await trial(
			'cbfe' + n,
			() =>
				new Promise((y, no) =>
					util.callbackify(() => rej(n))(
						(e, v) => {
							say('cb', cur());
							e
								? no(e)
								: y(v + cur());
						},
					),
				),
		);
	}
	await trial(
		'cbfnull',
		() =>
			new Promise((y, no) =>
				util.callbackify(() => Promise.reject(null))(
					(e, v) => {
						say('cb', cur());
						e ? no(e) : y(v + cur());
					},
				),
			),
	);
	if (Array.fromAsync)
		for (const src of [
			() => [1, 2],
			() => [Promise.resolve(1), 2],
			() => [Promise.reject(new Error('f'))],
			() => ({ length: 2, 0: Promise.resolve(1), 1: 3 }),
			() =>
				(async function* () {
					yield 1;
					yield 2;
				})(),
			() =>
				(function* () {
					yield 1;
					yield Promise.reject(new Error('g'));
				})(),
			() => null,
			() => new Set([1]),
		]) {
			await trial('fromAsync', () => Array.fromAsync(src()));
			await trial('fromAsync-map', () =>
				Array.fromAsync(src(), async x => x * 2),
			);
			await trial('fromAsync-mapsync', () =>
				Array.fromAsync(src(), x => x * 2),
			);
		}
	const EE = require('events');
	if (EE.captureRejectionSymbol)
		for (const n of [0, 1, 2]) {
			await trial(
				'capture' + n,
				() =>
					new Promise(y => {
						const e = new EE({
							captureRejections: true,
						});
						e.on('a', () => rej(n));
						e.on('error', x => {
							say(
								'err',
								x.message,
								cur(),
							);
							y(1);
						});
						e.emit('a');
					}),
			);
			await trial(
				'capsym' + n,
				() =>
					new Promise(y => {
						const e = new EE({
							captureRejections: true,
						});
						e[
							Symbol.for(
								'nodejs.rejection',
							)
						] = (x, ev) => {
							say(
								'sym',
								x.message,
								ev,
								cur(),
							);
							y(1);
						};
						e.on('a', async () => {
							await null;
							throw new Error('z');
						});
						e.emit('a');
					}),
			);
		}
})();

// expect: rejects0 ok 3 undefined
// expect: rejects-no0 no 3 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f0 ok 3 undefined
// expect: rejects-af0 ok 5 undefined
// expect: rejects-thenable0 ok 4 undefined
// expect: rejects-check0 ok 3 undefined
// expect: rejects-checkf0 no 3 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not0 ok 3 undefined
// expect: not-no0 no 3 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f0 ok 3 undefined
// expect: rejects1 ok 4 undefined
// expect: rejects-no1 no 4 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f1 ok 4 undefined
// expect: rejects-af1 ok 5 undefined
// expect: rejects-thenable1 ok 5 undefined
// expect: rejects-check1 ok 4 undefined
// expect: rejects-checkf1 no 4 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not1 ok 4 undefined
// expect: not-no1 no 4 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f1 ok 4 undefined
// expect: rejects2 ok 5 undefined
// expect: rejects-no2 no 5 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f2 ok 5 undefined
// expect: rejects-af2 ok 6 undefined
// expect: rejects-thenable2 ok 6 undefined
// expect: rejects-check2 ok 5 undefined
// expect: rejects-checkf2 no 5 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not2 ok 5 undefined
// expect: not-no2 no 5 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f2 ok 5 undefined
// expect: rejects-throws no 2 Error  s
// expect: rejects-value no 2 TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: rejects-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-throws no 2 Error  s
// expect: promisify0 ok 1 0
// expect: promisify-e0 no 1 Error  c
// expect: promisify1 ok 2 1
// expect: promisify-e1 no 2 Error  c
// expect: promisify2 ok 3 2
// expect: promisify-e2 no 3 Error  c
// expect: promisify-throw no 1 Error  t
// expect: promisify-async ok 1 1
// expect: psetTimeout ok 30 "v"
// expect: psetImmediate ok 30 "v"
// expect: cbf0 ok 30 "r30"
// expect: cb 30
// expect: cbfe0 no 30 Error  r
// expect: cbf1 ok 30 "r30"
// expect: cb 30
// expect: cbfe1 no 30 Error  r
// expect: cbf2 ok 30 "r30"
// expect: cb 30
// expect: cbfe2 no 30 Error  r
// expect: cb 30
// expect: cbfnull no 30 Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value
// expect: fromAsync ok 7 [1,2]
// expect: fromAsync-map ok 9 [2,4]
// expect: fromAsync-mapsync ok 9 [2,4]
// expect: fromAsync ok 7 [1,2]
// expect: fromAsync-map ok 9 [2,4]
// expect: fromAsync-mapsync ok 9 [2,4]
// expect: fromAsync no 4 Error  f
// expect: fromAsync-map no 4 Error  f
// expect: fromAsync-mapsync no 4 Error  f
// expect: fromAsync ok 3 [1,3]
// expect: fromAsync-map ok 5 [2,6]
// expect: fromAsync-mapsync ok 5 [2,6]
// expect: fromAsync ok 6 [1,2]
// expect: fromAsync-map ok 8 [2,4]
// expect: fromAsync-mapsync ok 8 [2,4]
// expect: fromAsync no 7 Error  g
// expect: fromAsync-map no 8 Error  g
// expect: fromAsync-mapsync no 8 Error  g
// expect: fromAsync no 1 TypeError  Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: fromAsync-map no 1 TypeError  Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: fromAsync-mapsync no 1 TypeError  Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: fromAsync ok 5 [1]
// expect: fromAsync-map ok 6 [2]
// expect: fromAsync-mapsync ok 6 [2]
// expect: err r 30
// expect: capture0 ok 30 1
// expect: sym z a 30
// expect: capsym0 ok 30 1
// expect: err r 30
// expect: capture1 ok 30 1
// expect: sym z a 30
// expect: capsym1 ok 30 1
// expect: err r 30
// expect: capture2 ok 30 1
// expect: sym z a 30
// expect: capsym2 ok 30 1
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// as: node12
// expect: rejects0 ok 3 undefined
// expect: rejects-no0 no 3 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f0 ok 3 undefined
// expect: rejects-af0 ok 5 undefined
// expect: rejects-thenable0 ok 4 undefined
// expect: rejects-check0 ok 3 undefined
// expect: rejects-checkf0 no 3 Error  r
// expect: not0 ok 3 undefined
// expect: not-no0 no 3 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f0 ok 3 undefined
// expect: rejects1 ok 4 undefined
// expect: rejects-no1 no 4 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f1 ok 4 undefined
// expect: rejects-af1 ok 5 undefined
// expect: rejects-thenable1 ok 5 undefined
// expect: rejects-check1 ok 4 undefined
// expect: rejects-checkf1 no 4 Error  r
// expect: not1 ok 4 undefined
// expect: not-no1 no 4 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f1 ok 4 undefined
// expect: rejects2 ok 5 undefined
// expect: rejects-no2 no 5 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f2 ok 5 undefined
// expect: rejects-af2 ok 6 undefined
// expect: rejects-thenable2 ok 6 undefined
// expect: rejects-check2 ok 5 undefined
// expect: rejects-checkf2 no 5 Error  r
// expect: not2 ok 5 undefined
// expect: not-no2 no 5 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f2 ok 5 undefined
// expect: rejects-throws no 2 Error  s
// expect: rejects-value no 2 TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got instance of Number.
// expect: rejects-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-throws no 2 Error  s
// expect: promisify0 ok 1 0
// expect: promisify-e0 no 1 Error  c
// expect: promisify1 ok 2 1
// expect: promisify-e1 no 2 Error  c
// expect: promisify2 ok 3 2
// expect: promisify-e2 no 3 Error  c
// expect: promisify-throw no 1 Error  t
// expect: promisify-async ok 1 1
// expect: psetTimeout ok 30 "v"
// expect: psetImmediate ok 30 "v"
// expect: cbf0 ok 30 "r30"
// expect: cb 30
// expect: cbfe0 no 30 Error  r
// expect: cbf1 ok 30 "r30"
// expect: cb 30
// expect: cbfe1 no 30 Error  r
// expect: cbf2 ok 30 "r30"
// expect: cb 30
// expect: cbfe2 no 30 Error  r
// expect: cb 30
// expect: cbfnull no 30 Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value
// expect: err r 30
// expect: capture0 ok 30 1
// expect: sym z a 30
// expect: capsym0 ok 30 1
// expect: err r 30
// expect: capture1 ok 30 1
// expect: sym z a 30
// expect: capsym1 ok 30 1
// expect: err r 30
// expect: capture2 ok 30 1
// expect: sym z a 30
// expect: capsym2 ok 30 1
// as: node16
// expect: rejects0 ok 3 undefined
// expect: rejects-no0 no 3 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f0 ok 3 undefined
// expect: rejects-af0 ok 5 undefined
// expect: rejects-thenable0 ok 4 undefined
// expect: rejects-check0 ok 3 undefined
// expect: rejects-checkf0 no 3 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not0 ok 3 undefined
// expect: not-no0 no 3 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f0 ok 3 undefined
// expect: rejects1 ok 4 undefined
// expect: rejects-no1 no 4 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f1 ok 4 undefined
// expect: rejects-af1 ok 5 undefined
// expect: rejects-thenable1 ok 5 undefined
// expect: rejects-check1 ok 4 undefined
// expect: rejects-checkf1 no 4 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not1 ok 4 undefined
// expect: not-no1 no 4 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f1 ok 4 undefined
// expect: rejects2 ok 5 undefined
// expect: rejects-no2 no 5 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f2 ok 5 undefined
// expect: rejects-af2 ok 6 undefined
// expect: rejects-thenable2 ok 6 undefined
// expect: rejects-check2 ok 5 undefined
// expect: rejects-checkf2 no 5 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not2 ok 5 undefined
// expect: not-no2 no 5 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f2 ok 5 undefined
// expect: rejects-throws no 2 Error  s
// expect: rejects-value no 2 TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: rejects-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-throws no 2 Error  s
// expect: promisify0 ok 1 0
// expect: promisify-e0 no 1 Error  c
// expect: promisify1 ok 2 1
// expect: promisify-e1 no 2 Error  c
// expect: promisify2 ok 3 2
// expect: promisify-e2 no 3 Error  c
// expect: promisify-throw no 1 Error  t
// expect: promisify-async ok 1 1
// expect: psetTimeout ok 30 "v"
// expect: psetImmediate ok 30 "v"
// expect: cbf0 ok 30 "r30"
// expect: cb 30
// expect: cbfe0 no 30 Error  r
// expect: cbf1 ok 30 "r30"
// expect: cb 30
// expect: cbfe1 no 30 Error  r
// expect: cbf2 ok 30 "r30"
// expect: cb 30
// expect: cbfe2 no 30 Error  r
// expect: cb 30
// expect: cbfnull no 30 Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value
// expect: err r 30
// expect: capture0 ok 30 1
// expect: sym z a 30
// expect: capsym0 ok 30 1
// expect: err r 30
// expect: capture1 ok 30 1
// expect: sym z a 30
// expect: capsym1 ok 30 1
// expect: err r 30
// expect: capture2 ok 30 1
// expect: sym z a 30
// expect: capsym2 ok 30 1
// as: node18
// expect: rejects0 ok 3 undefined
// expect: rejects-no0 no 3 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f0 ok 3 undefined
// expect: rejects-af0 ok 5 undefined
// expect: rejects-thenable0 ok 4 undefined
// expect: rejects-check0 ok 3 undefined
// expect: rejects-checkf0 no 3 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not0 ok 3 undefined
// expect: not-no0 no 3 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f0 ok 3 undefined
// expect: rejects1 ok 4 undefined
// expect: rejects-no1 no 4 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f1 ok 4 undefined
// expect: rejects-af1 ok 5 undefined
// expect: rejects-thenable1 ok 5 undefined
// expect: rejects-check1 ok 4 undefined
// expect: rejects-checkf1 no 4 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not1 ok 4 undefined
// expect: not-no1 no 4 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f1 ok 4 undefined
// expect: rejects2 ok 5 undefined
// expect: rejects-no2 no 5 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f2 ok 5 undefined
// expect: rejects-af2 ok 6 undefined
// expect: rejects-thenable2 ok 6 undefined
// expect: rejects-check2 ok 5 undefined
// expect: rejects-checkf2 no 5 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not2 ok 5 undefined
// expect: not-no2 no 5 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f2 ok 5 undefined
// expect: rejects-throws no 2 Error  s
// expect: rejects-value no 2 TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: rejects-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-throws no 2 Error  s
// expect: promisify0 ok 1 0
// expect: promisify-e0 no 1 Error  c
// expect: promisify1 ok 2 1
// expect: promisify-e1 no 2 Error  c
// expect: promisify2 ok 3 2
// expect: promisify-e2 no 3 Error  c
// expect: promisify-throw no 1 Error  t
// expect: promisify-async ok 1 1
// expect: psetTimeout ok 30 "v"
// expect: psetImmediate ok 30 "v"
// expect: cbf0 ok 30 "r30"
// expect: cb 30
// expect: cbfe0 no 30 Error  r
// expect: cbf1 ok 30 "r30"
// expect: cb 30
// expect: cbfe1 no 30 Error  r
// expect: cbf2 ok 30 "r30"
// expect: cb 30
// expect: cbfe2 no 30 Error  r
// expect: cb 30
// expect: cbfnull no 30 Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value
// expect: err r 30
// expect: capture0 ok 30 1
// expect: sym z a 30
// expect: capsym0 ok 30 1
// expect: err r 30
// expect: capture1 ok 30 1
// expect: sym z a 30
// expect: capsym1 ok 30 1
// expect: err r 30
// expect: capture2 ok 30 1
// expect: sym z a 30
// expect: capsym2 ok 30 1
// as: node20
// expect: rejects0 ok 3 undefined
// expect: rejects-no0 no 3 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f0 ok 3 undefined
// expect: rejects-af0 ok 5 undefined
// expect: rejects-thenable0 ok 4 undefined
// expect: rejects-check0 ok 3 undefined
// expect: rejects-checkf0 no 3 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not0 ok 3 undefined
// expect: not-no0 no 3 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f0 ok 3 undefined
// expect: rejects1 ok 4 undefined
// expect: rejects-no1 no 4 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f1 ok 4 undefined
// expect: rejects-af1 ok 5 undefined
// expect: rejects-thenable1 ok 5 undefined
// expect: rejects-check1 ok 4 undefined
// expect: rejects-checkf1 no 4 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not1 ok 4 undefined
// expect: not-no1 no 4 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f1 ok 4 undefined
// expect: rejects2 ok 5 undefined
// expect: rejects-no2 no 5 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f2 ok 5 undefined
// expect: rejects-af2 ok 6 undefined
// expect: rejects-thenable2 ok 6 undefined
// expect: rejects-check2 ok 5 undefined
// expect: rejects-checkf2 no 5 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not2 ok 5 undefined
// expect: not-no2 no 5 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f2 ok 5 undefined
// expect: rejects-throws no 2 Error  s
// expect: rejects-value no 2 TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: rejects-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-throws no 2 Error  s
// expect: promisify0 ok 1 0
// expect: promisify-e0 no 1 Error  c
// expect: promisify1 ok 2 1
// expect: promisify-e1 no 2 Error  c
// expect: promisify2 ok 3 2
// expect: promisify-e2 no 3 Error  c
// expect: promisify-throw no 1 Error  t
// expect: promisify-async ok 1 1
// expect: psetTimeout ok 30 "v"
// expect: psetImmediate ok 30 "v"
// expect: cbf0 ok 30 "r30"
// expect: cb 30
// expect: cbfe0 no 30 Error  r
// expect: cbf1 ok 30 "r30"
// expect: cb 30
// expect: cbfe1 no 30 Error  r
// expect: cbf2 ok 30 "r30"
// expect: cb 30
// expect: cbfe2 no 30 Error  r
// expect: cb 30
// expect: cbfnull no 30 Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value
// expect: err r 30
// expect: capture0 ok 30 1
// expect: sym z a 30
// expect: capsym0 ok 30 1
// expect: err r 30
// expect: capture1 ok 30 1
// expect: sym z a 30
// expect: capsym1 ok 30 1
// expect: err r 30
// expect: capture2 ok 30 1
// expect: sym z a 30
// expect: capsym2 ok 30 1
// as: node26
// expect: rejects0 ok 3 undefined
// expect: rejects-no0 no 3 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f0 ok 3 undefined
// expect: rejects-af0 ok 5 undefined
// expect: rejects-thenable0 ok 4 undefined
// expect: rejects-check0 ok 3 undefined
// expect: rejects-checkf0 no 3 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not0 ok 3 undefined
// expect: not-no0 no 3 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f0 ok 3 undefined
// expect: rejects1 ok 4 undefined
// expect: rejects-no1 no 4 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f1 ok 4 undefined
// expect: rejects-af1 ok 5 undefined
// expect: rejects-thenable1 ok 5 undefined
// expect: rejects-check1 ok 4 undefined
// expect: rejects-checkf1 no 4 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not1 ok 4 undefined
// expect: not-no1 no 4 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f1 ok 4 undefined
// expect: rejects2 ok 5 undefined
// expect: rejects-no2 no 5 AssertionError ERR_ASSERTION Missing expected rejection.
// expect: rejects-f2 ok 5 undefined
// expect: rejects-af2 ok 6 undefined
// expect: rejects-thenable2 ok 6 undefined
// expect: rejects-check2 ok 5 undefined
// expect: rejects-checkf2 no 5 AssertionError ERR_ASSERTION The validation function is expected to return "true". Received false
// expect:
// expect: Caught error:
// expect:
// expect: Error: r
// expect: not2 ok 5 undefined
// expect: not-no2 no 5 AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "r"
// expect: not-f2 ok 5 undefined
// expect: rejects-throws no 2 Error  s
// expect: rejects-value no 2 TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5).
// expect: rejects-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-bad no 2 TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5)
// expect: not-throws no 2 Error  s
// expect: promisify0 ok 1 0
// expect: promisify-e0 no 1 Error  c
// expect: promisify1 ok 2 1
// expect: promisify-e1 no 2 Error  c
// expect: promisify2 ok 3 2
// expect: promisify-e2 no 3 Error  c
// expect: promisify-throw no 1 Error  t
// expect: promisify-async ok 1 1
// expect: psetTimeout ok 30 "v"
// expect: psetImmediate ok 30 "v"
// expect: cbf0 ok 30 "r30"
// expect: cb 30
// expect: cbfe0 no 30 Error  r
// expect: cbf1 ok 30 "r30"
// expect: cb 30
// expect: cbfe1 no 30 Error  r
// expect: cbf2 ok 30 "r30"
// expect: cb 30
// expect: cbfe2 no 30 Error  r
// expect: cb 30
// expect: cbfnull no 30 Error ERR_FALSY_VALUE_REJECTION Promise was rejected with falsy value
// expect: fromAsync ok 7 [1,2]
// expect: fromAsync-map ok 9 [2,4]
// expect: fromAsync-mapsync ok 9 [2,4]
// expect: fromAsync ok 7 [1,2]
// expect: fromAsync-map ok 9 [2,4]
// expect: fromAsync-mapsync ok 9 [2,4]
// expect: fromAsync no 4 Error  f
// expect: fromAsync-map no 4 Error  f
// expect: fromAsync-mapsync no 4 Error  f
// expect: fromAsync ok 3 [1,3]
// expect: fromAsync-map ok 5 [2,6]
// expect: fromAsync-mapsync ok 5 [2,6]
// expect: fromAsync ok 6 [1,2]
// expect: fromAsync-map ok 8 [2,4]
// expect: fromAsync-mapsync ok 8 [2,4]
// expect: fromAsync no 7 Error  g
// expect: fromAsync-map no 8 Error  g
// expect: fromAsync-mapsync no 8 Error  g
// expect: fromAsync no 1 TypeError  Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: fromAsync-map no 1 TypeError  Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: fromAsync-mapsync no 1 TypeError  Cannot read properties of null (reading 'Symbol(Symbol.asyncIterator)')
// expect: fromAsync ok 5 [1]
// expect: fromAsync-map ok 6 [2]
// expect: fromAsync-mapsync ok 6 [2]
// expect: err r 30
// expect: capture0 ok 30 1
// expect: sym z a 30
// expect: capsym0 ok 30 1
// expect: err r 30
// expect: capture1 ok 30 1
// expect: sym z a 30
// expect: capsym1 ok 30 1
// expect: err r 30
// expect: capture2 ok 30 1
// expect: sym z a 30
// expect: capsym2 ok 30 1
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// expect error: (Use `node --trace-deprecation ...` to show where the warning was created)
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
// expect error: (node:PID) [DEP0174] DeprecationWarning: Calling promisify on a function that returns a Promise is likely a mistake.
