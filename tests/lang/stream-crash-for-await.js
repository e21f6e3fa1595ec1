// A source that throws inside for await: reported where Node reports it.
const { Readable } = require('stream');
(async () => { for await (const x of Readable.from((async function* src() { yield 1; await null; throw new TypeError('thrown'); })())) console.log(x); })();

// expect: 1
// expect error: node:internal/process/promises:394
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:103:5)
// expect error:     at async nextAsync (node:internal/streams/from:182:33)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node10
// expect error: (node:PID) UnhandledPromiseRejectionWarning: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at process._tickCallback (internal/process/next_tick.js:68:7)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:834:11)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 2)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node12
// expect: 1
// expect error: (node:PID) UnhandledPromiseRejectionWarning: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:97:5)
// expect error:     at async next (internal/streams/from.js:77:31)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node14
// expect: 1
// expect error: (node:PID) UnhandledPromiseRejectionWarning: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:95:5)
// expect error:     at async next (internal/streams/from.js:77:31)
// expect error: (Use `node --trace-warnings ...` to show where the warning was created)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node16
// expect: 1
// expect error: node:internal/process/promises:279
// expect error:             triggerUncaughtException(err, true /* fromPromise */);
// expect error:             ^
// expect error:
// expect error: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at processTicksAndRejections (node:internal/process/task_queues:96:5)
// expect error:     at async next (node:internal/streams/from:85:11)
// expect exit: 1
// as: node18
// expect: 1
// expect error: node:internal/process/promises:288
// expect error:             triggerUncaughtException(err, true /* fromPromise */);
// expect error:             ^
// expect error:
// expect error: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect error:     at async next (node:internal/streams/from:85:11)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: 1
// expect error: node:internal/process/promises:391
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:95:5)
// expect error:     at async nextAsync (node:internal/streams/from:182:33)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect: 1
// expect error: node:internal/process/promises:394
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect error:     at async nextAsync (node:internal/streams/from:193:33)
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: 1
// expect error: node:internal/process/promises:324
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: TypeError: thrown
// expect error:     at src (DIR/stream-crash-for-await.js:3:104)
// expect error:     at process.processTicksAndRejections (node:internal/process/task_queues:104:5)
// expect error:     at async nextAsync (node:internal/streams/from:193:33)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
