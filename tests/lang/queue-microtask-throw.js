// A throw in queueMicrotask ends the process, after the others had no turn.
queueMicrotask(() => console.log('before'));
queueMicrotask(() => { throw new Error('in microtask'); });
queueMicrotask(() => console.log('after?'));
setTimeout(() => console.log('timer?'), 0);

// expect: before
// expect error: DIR/queue-microtask-throw.js:3
// expect error: queueMicrotask(() => { throw new Error('in microtask'); });
// expect error:                              ^
// expect error:
// expect error: Error: in microtask
// expect error:     at DIR/queue-microtask-throw.js:3:30
// expect error:     at node:internal/process/task_queues:149:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:146:8)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
