// In whose async context Array.fromAsync calls what it was given.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
const say = (...a) =>
	console.log(
		als.getStore(),
		require('async_hooks').executionAsyncId() > 0,
		...a,
	);
als.enterWith('7');
Array.fromAsync([3], x => say('main', x));
queueMicrotask(() => {
	say('qm');
	Array.fromAsync([3], x => say('in qm', x));
});
Promise.resolve().then(() => {
	say('then');
	Array.fromAsync([3], x => say('in then', x));
});
process.nextTick(() => Array.fromAsync([3], x => say('tick', x)));
setImmediate(() => Array.fromAsync([3], x => say('imm', x)));
Array.fromAsync({ length: 1, 0: 3 }, x => say('like', x));
queueMicrotask(() => {
	Array.fromAsync({ length: 1, 0: 3 }, x => say('like qm', x));
});
queueMicrotask(() => {
	Array.fromAsync(
		(async function* () {
			yield 1;
		})(),
		x => say('agen qm', x),
	);
});

// expect: 7 true qm
// expect: 7 true then
// expect: undefined false like 3
// expect: undefined false main 3
// expect: undefined false like qm 3
// expect: undefined false tick 3
// expect: undefined false in qm 3
// expect: undefined false in then 3
// expect: undefined false agen qm 1
// expect: undefined false imm 3
// as: node24
// expect: 7 true qm
// expect: 7 false then
// expect: 7 false like 3
// expect: 7 false main 3
// expect: 7 false like qm 3
// expect: 7 false tick 3
// expect: 7 false in qm 3
// expect: 7 false in then 3
// expect: 7 false agen qm 1
// expect: 7 false imm 3
// as: node26
// expect: 7 true qm
// expect: 7 false then
// expect: 7 false like 3
// expect: 7 false main 3
// expect: 7 false like qm 3
// expect: 7 false tick 3
// expect: 7 false in qm 3
// expect: 7 false in then 3
// expect: 7 false agen qm 1
// expect: 7 false imm 3
