// What emit throws in a microtask is placed where emit made it.
const EventEmitter = require('events');
queueMicrotask(() => {
	new EventEmitter().emit('error', 'x');
});

// expect error: node:events:508
// expect error:     const err = new ERR_UNHANDLED_ERROR(stringifiedEr);
// expect error:                 ^
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at EventEmitter.emit (node:events:508:17)
// expect error:     at DIR/place-emitted-in-microtask.js:4:21
// expect error:     at node:internal/process/task_queues:149:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:146:8) {
// expect error:   code: 'ERR_UNHANDLED_ERROR',
// expect error:   context: 'x'
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node11
// expect error: (node:PID) ExperimentalWarning: queueMicrotask() is experimental.
// expect error: events.js:182
// expect error:     const err = new ERR_UNHANDLED_ERROR(stringifiedEr);
// expect error:                 ^
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at EventEmitter.emit (events.js:182:17)
// expect error:     at queueMicrotask (DIR/place-emitted-in-microtask.js:4:21)
// expect error:     at asyncResource.runInAsyncScope (internal/process/task_queues.js:160:9)
// expect error:     at AsyncResource.runInAsyncScope (async_hooks.js:188:21)
// expect error:     at enqueueMicrotask (internal/process/task_queues.js:158:19)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:86:5)
// expect error:     at process.runNextTicks [as _tickCallback] (internal/process/task_queues.js:56:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:880:11)
// expect error:     at internal/main/run_main_module.js:21:11
// expect exit: 1
// as: node12
// expect error: internal/process/task_queues.js:157
// expect error:       triggerUncaughtException(error, false /* fromPromise */);
// expect error:       ^
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at EventEmitter.emit (events.js:303:17)
// expect error:     at DIR/place-emitted-in-microtask.js:4:21
// expect error:     at internal/process/task_queues.js:153:7
// expect error:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect error:     at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8) {
// expect error:   code: 'ERR_UNHANDLED_ERROR',
// expect error:   context: 'x'
// expect error: }
// expect exit: 1
// as: node14
// expect error: undefined:0
// expect error:
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at new NodeError (internal/errors.js:322:7)
// expect error:     at EventEmitter.emit (events.js:389:17)
// expect error:     at DIR/place-emitted-in-microtask.js:4:21
// expect error:     at internal/process/task_queues.js:141:7
// expect error:     at AsyncResource.runInAsyncScope (async_hooks.js:197:9)
// expect error:     at AsyncResource.runMicrotask (internal/process/task_queues.js:138:8) {
// expect error:   code: 'ERR_UNHANDLED_ERROR',
// expect error:   context: 'x'
// expect error: }
// expect exit: 1
// as: node16
// expect error: node:internal/errors:478
// expect error:     ErrorCaptureStackTrace(err);
// expect error:     ^
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at new NodeError (node:internal/errors:387:5)
// expect error:     at EventEmitter.emit (node:events:502:17)
// expect error:     at DIR/place-emitted-in-microtask.js:4:21
// expect error:     at node:internal/process/task_queues:141:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:138:8) {
// expect error:   code: 'ERR_UNHANDLED_ERROR',
// expect error:   context: 'x'
// expect error: }
// expect exit: 1
// as: node18
// expect error: node:internal/errors:496
// expect error:     ErrorCaptureStackTrace(err);
// expect error:     ^
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at new NodeError (node:internal/errors:405:5)
// expect error:     at EventEmitter.emit (node:events:506:17)
// expect error:     at DIR/place-emitted-in-microtask.js:4:21
// expect error:     at node:internal/process/task_queues:140:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:137:8) {
// expect error:   code: 'ERR_UNHANDLED_ERROR',
// expect error:   context: 'x'
// expect error: }
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect error: node:events:513
// expect error:     const err = new ERR_UNHANDLED_ERROR(stringifiedEr);
// expect error:                 ^
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at EventEmitter.emit (node:events:513:17)
// expect error:     at DIR/place-emitted-in-microtask.js:4:21
// expect error:     at node:internal/process/task_queues:140:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:137:8) {
// expect error:   code: 'ERR_UNHANDLED_ERROR',
// expect error:   context: 'x'
// expect error: }
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect error: node:events:477
// expect error:   const err = new ERR_UNHANDLED_ERROR(stringifiedEr);
// expect error:               ^
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at getUnhandledErrorException (node:events:477:15)
// expect error:     at EventEmitter.emit (node:events:502:16)
// expect error:     at DIR/place-emitted-in-microtask.js:4:21 {
// expect error:   code: 'ERR_UNHANDLED_ERROR',
// expect error:   context: 'x'
// expect error: }
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect error: node:events:477
// expect error:   const err = new ERR_UNHANDLED_ERROR(stringifiedEr);
// expect error:               ^
// expect error:
// expect error: Error [ERR_UNHANDLED_ERROR]: Unhandled error. ('x')
// expect error:     at getUnhandledErrorException (node:events:477:15)
// expect error:     at EventEmitter.emit (node:events:502:16)
// expect error:     at DIR/place-emitted-in-microtask.js:4:21 {
// expect error:   code: 'ERR_UNHANDLED_ERROR',
// expect error:   context: 'x'
// expect error: }
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
