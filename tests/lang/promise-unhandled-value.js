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
// as: node10
// expect: start
// expect error: (node:PID) UnhandledPromiseRejectionWarning: #<Object>
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
