// What a microtask throws without a stack is placed where Node throws it again.
Error.stackTraceLimit = 0;
console.log('one tick is queued by this');
queueMicrotask(() => {
	throw new Error('microtask');
});

// expect: one tick is queued by this
// expect error: node:internal/process/task_queues:103
// expect error:     runMicrotasks();
// expect error:     ^
// expect error:
// expect error: [Error: microtask]
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node12
// expect: one tick is queued by this
// expect error: internal/process/task_queues.js:157
// expect error:       triggerUncaughtException(error, false /* fromPromise */);
// expect error:       ^
// expect error:
// expect error: [Error: microtask]
// expect exit: 1
// as: node14
// expect: one tick is queued by this
// expect error: internal/process/task_queues.js:95
// expect error:     runMicrotasks();
// expect error:     ^
// expect error:
// expect error: [Error: microtask]
// expect exit: 1
// as: node26
// expect: one tick is queued by this
// expect error: node:internal/process/task_queues:104
// expect error:     runMicrotasks();
// expect error:     ^
// expect error:
// expect error: [Error: microtask]
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
