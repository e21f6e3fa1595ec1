// Unhandled, and no error object.
console.log('start');
Promise.reject({ code: 42 });

// expect: start
// expect error: node:internal/process/promises:392
// expect error:       new UnhandledPromiseRejection(reason);
// expect error:       ^
// expect error:
// expect error: UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "#<Object>".
// expect error:     at throwUnhandledRejectionsMode (node:internal/process/promises:392:7)
// expect error:     at processPromiseRejections (node:internal/process/promises:475:17)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:104:32) {
// expect error:   code: 'ERR_UNHANDLED_REJECTION'
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
