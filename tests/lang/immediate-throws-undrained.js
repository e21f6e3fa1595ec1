// Node 10: what the last immediate that threw left is not drained before the
// next turn, though one before it recovered from an exception.
let n = 0;
process.on('uncaughtException', e => {
	console.log('caught', e);
	setImmediate(() => console.log('immediate', ++n));
});
setTimeout(() => {
	process.nextTick(() => {
		setImmediate(() => {
			Promise.resolve().then(() => console.log('microtask'));
		});
		setImmediate(() => {
			throw 10;
		});
	});
	throw 3;
}, 20);

// expect: caught 3
// expect: immediate 1
// expect: microtask
// expect: caught 10
// expect: immediate 2
// as: node8
// expect: caught 3
// expect: immediate 1
// expect: caught 10
// expect: immediate 2
// expect: microtask
// as: node10
// expect: caught 3
// expect: immediate 1
// expect: caught 10
// expect: immediate 2
// expect: microtask
// as: node12
// expect: caught 3
// expect: immediate 1
// expect: microtask
// expect: caught 10
// expect: immediate 2
