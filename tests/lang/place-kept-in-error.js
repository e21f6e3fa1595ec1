// Some of V8's own errors know their place without a stack.
Error.stackTraceLimit = 0;
setImmediate(() => queueMicrotask(() => {
	let o;
	try {
		console.log(o.a);
	} catch (e) {
		throw e;
	}
}));

// expect error: DIR/place-kept-in-error.js:6
// expect error: 		console.log(o.a);
// expect error: 		              ^
// expect error:
// expect error: [TypeError: Cannot read properties of undefined (reading 'a')]
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node11
// expect error: (node:PID) ExperimentalWarning: queueMicrotask() is experimental.
// expect error: internal/process/task_queues.js:166
// expect error:         triggerFatalException(error);
// expect error:         ^
// expect error:
// expect error: TypeError: Cannot read property 'a' of undefined
// expect exit: 1
// as: node14
// expect error: undefined:0
// expect error:
// expect error:
// expect error: [TypeError: Cannot read property 'a' of undefined]
// expect exit: 1
// as: node16
// expect error: DIR/place-kept-in-error.js:6
// expect error: 		console.log(o.a);
// expect error: 		              ^
// expect error:
// expect error: [TypeError: Cannot read properties of undefined (reading 'a')]
// expect exit: 1
// as: node26
// expect error: DIR/place-kept-in-error.js:6
// expect error: 		console.log(o.a);
// expect error: 		              ^
// expect error:
// expect error: [TypeError: Cannot read properties of undefined (reading 'a')]
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
