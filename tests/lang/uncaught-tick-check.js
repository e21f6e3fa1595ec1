// A nextTick throws with a listener: the rest waits for the next callback
// scope, which from Node 12 to 24 is the beginning of the check phase.
process.on('uncaughtException', (e) => console.log('caught', e));
setImmediate(() => console.log('immediate'));
Promise.resolve().then(() => console.log('microtask'));
process.nextTick(() => {
	throw 'tick';
});
process.nextTick(() => console.log('second tick'));

// expect: caught tick
// expect: second tick
// expect: microtask
// expect: immediate
// as: node8
// expect: caught tick
// expect: immediate
// expect: second tick
// expect: microtask
// as: node11
// expect: caught tick
// expect: immediate
// expect: second tick
// expect: microtask
// as: node12
// expect: caught tick
// expect: second tick
// expect: microtask
// expect: immediate
// as: node24
// expect: caught tick
// expect: second tick
// expect: microtask
// expect: immediate
// as: node26
// expect: caught tick
// expect: immediate
// expect: second tick
// expect: microtask
