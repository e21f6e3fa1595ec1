// Node 8 names a callback in a stack by the property of its immediate that still
// holds it: one after it has run, none once it is cleared.
const a = setImmediate(async function f() {
	await 1;
	await 2;
	const e = new Error('cleared');
	setImmediate(() => console.log(e.stack.split('\n')[1].split(' (')[0]));
});
setImmediate(() => clearImmediate(a));
const b = setImmediate(async function f() {
	await 1;
	const e = new Error('run');
	setImmediate(() => console.log(e.stack.split('\n')[1].split(' (')[0]));
});
const c = setImmediate(async function f() {
	clearImmediate(c);
	const e = new Error('clears itself');
	console.log(e.stack.split('\n')[1].split(' (')[0]);
	const e2 = new Error('clears itself');
	setImmediate(() => console.log(e2.stack.split('\n')[1].split(' (')[0]));
});

// expect:     at Immediate.f [as _onImmediate]
// expect:     at Immediate.f
// expect:     at Immediate.f
// expect:     at Immediate.f
// as: node8
// expect:     at Immediate.f [as _callback]
// expect:     at Immediate.f
// expect:     at Immediate.f [as _onImmediate]
// expect:     at Immediate.f
// as: node10
// expect:     at Immediate.f [as _onImmediate]
// expect:     at Immediate.f
// expect:     at Immediate.f
// expect:     at Immediate.f
