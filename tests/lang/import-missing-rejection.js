// import() of a file that is not there rejects a promise of the loader's own,
// which the numbers in the warnings count.
import('./none.js').catch(() => console.log('none'));
Promise.reject('a');
Promise.resolve().then(() => { Promise.reject('b'); })
	.then(() => { Promise.reject('c'); });

// expect: none
// expect error: node:internal/process/promises:392
// expect error:       new UnhandledPromiseRejection(reason);
// expect error:       ^
// expect error:
// expect error: UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "a".
// expect error:     at throwUnhandledRejectionsMode (node:internal/process/promises:392:7)
// expect error:     at processPromiseRejections (node:internal/process/promises:475:17)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:104:32) {
// expect error:   code: 'ERR_UNHANDLED_REJECTION'
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node10
// expect: none
// expect error: (node:PID) UnhandledPromiseRejectionWarning: a
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 2)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// expect error: (node:PID) UnhandledPromiseRejectionWarning: b
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 3)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: c
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 4)
// as: node11
// expect: none
// expect error: (node:PID) UnhandledPromiseRejectionWarning: a
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 2)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// expect error: (node:PID) UnhandledPromiseRejectionWarning: b
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 3)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: c
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 4)
// as: node12
// expect: none
// expect error: (node:PID) UnhandledPromiseRejectionWarning: a
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 2)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// expect error: (node:PID) UnhandledPromiseRejectionWarning: b
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 3)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: c
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 4)
// as: node14
// expect: none
// expect error: (node:PID) UnhandledPromiseRejectionWarning: a
// expect error: (Use `node --trace-warnings ...` to show where the warning was created)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 2)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// expect error: (node:PID) UnhandledPromiseRejectionWarning: b
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 3)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: c
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 4)
// as: node18
// expect: none
// expect error: node:internal/process/promises:288
// expect error:             triggerUncaughtException(err, true /* fromPromise */);
// expect error:             ^
// expect error:
// expect error: [UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "a".] {
// expect error:   code: 'ERR_UNHANDLED_REJECTION'
// expect error: }
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
