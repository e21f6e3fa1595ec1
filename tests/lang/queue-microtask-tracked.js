// A queueMicrotask callback's frames under a store or async hooks.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
const st = l => console.log(l, als.getStore(), new Error('x').stack.split('\n').slice(2, 9).map(s => s.trim()).join('|'));
queueMicrotask(() => st('a'));
als.run(1, () => queueMicrotask(() => st('b')));
setTimeout(() => als.run(2, () => { setTimeout(() => { queueMicrotask(() => st('c')); }, 10); }), 10);
process.on('uncaughtException', e => { st('u' + e); });
setTimeout(() => { als.run(3, () => { queueMicrotask(() => { throw 'd'; }); }); }, 80);
setTimeout(() => { queueMicrotask(() => { throw 'e'; }); }, 120);
setTimeout(() => { const h = require('async_hooks').createHook({ init() {} }).enable(); queueMicrotask(() => { h.disable(); st('f'); }); }, 160);

// expect: a undefined at DIR/queue-microtask-tracked.js:5:22|at node:internal/process/task_queues:149:7|at AsyncResource.runInAsyncScope (node:async_hooks:214:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:146:8)
// expect: b 1 at DIR/queue-microtask-tracked.js:6:39|at node:internal/process/task_queues:149:7|at AsyncResource.runInAsyncScope (node:async_hooks:214:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:146:8)
// expect: c 2 at DIR/queue-microtask-tracked.js:7:77|at node:internal/process/task_queues:149:7|at AsyncResource.runInAsyncScope (node:async_hooks:214:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:146:8)
// expect: ud undefined at process.<anonymous> (DIR/queue-microtask-tracked.js:8:40)|at process.emit (node:events:519:28)|at process._fatalException (node:internal/process/execution:155:25)
// expect: ue undefined at process.<anonymous> (DIR/queue-microtask-tracked.js:8:40)|at process.emit (node:events:519:28)|at process._fatalException (node:internal/process/execution:155:25)
// expect: f undefined at DIR/queue-microtask-tracked.js:11:125|at node:internal/process/task_queues:149:7|at AsyncResource.runInAsyncScope (node:async_hooks:214:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:146:8)
// as: node12
// expect: a undefined at DIR/queue-microtask-tracked.js:5:22|at internal/process/task_queues.js:153:7|at AsyncResource.runInAsyncScope (async_hooks.js:189:9)|at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// expect: b 1 at DIR/queue-microtask-tracked.js:6:39|at internal/process/task_queues.js:153:7|at AsyncResource.runInAsyncScope (async_hooks.js:189:9)|at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// expect: c 2 at DIR/queue-microtask-tracked.js:7:77|at internal/process/task_queues.js:153:7|at AsyncResource.runInAsyncScope (async_hooks.js:189:9)|at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// expect: ud 3 at process.<anonymous> (DIR/queue-microtask-tracked.js:8:40)|at process.emit (events.js:314:20)|at process._fatalException (internal/process/execution.js:165:25)|at internal/process/task_queues.js:157:7|at AsyncResource.runInAsyncScope (async_hooks.js:189:9)|at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// expect: ue undefined at process.<anonymous> (DIR/queue-microtask-tracked.js:8:40)|at process.emit (events.js:314:20)|at process._fatalException (internal/process/execution.js:165:25)|at internal/process/task_queues.js:157:7|at AsyncResource.runInAsyncScope (async_hooks.js:189:9)|at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// expect: f undefined at DIR/queue-microtask-tracked.js:11:125|at internal/process/task_queues.js:153:7|at AsyncResource.runInAsyncScope (async_hooks.js:189:9)|at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// as: node24
// expect: a undefined at DIR/queue-microtask-tracked.js:5:22
// expect: b 1 at DIR/queue-microtask-tracked.js:6:39|at node:internal/process/task_queues:151:7|at AsyncResource.runInAsyncScope (node:async_hooks:227:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:148:8)
// expect: c 2 at DIR/queue-microtask-tracked.js:7:77|at node:internal/process/task_queues:151:7|at AsyncResource.runInAsyncScope (node:async_hooks:227:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:148:8)
// expect: ud 3 at process.<anonymous> (DIR/queue-microtask-tracked.js:8:40)|at process.emit (node:events:514:28)|at process._fatalException (node:internal/process/execution:159:25)
// expect: ue undefined at process.<anonymous> (DIR/queue-microtask-tracked.js:8:40)|at process.emit (node:events:514:28)|at process._fatalException (node:internal/process/execution:159:25)
// expect: f undefined at DIR/queue-microtask-tracked.js:11:125|at node:internal/process/task_queues:151:7|at AsyncResource.runInAsyncScope (node:async_hooks:227:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:148:8)
// as: node26
// expect: a undefined at DIR/queue-microtask-tracked.js:5:22
// expect: b 1 at DIR/queue-microtask-tracked.js:6:39|at node:internal/process/task_queues:151:7|at AsyncResource.runInAsyncScope (node:async_hooks:226:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:148:8)
// expect: c 2 at DIR/queue-microtask-tracked.js:7:77|at node:internal/process/task_queues:151:7|at AsyncResource.runInAsyncScope (node:async_hooks:226:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:148:8)
// expect: ud 3 at process.<anonymous> (DIR/queue-microtask-tracked.js:8:40)|at process.emit (node:events:514:20)|at process._fatalException (node:internal/process/execution:192:32)
// expect: ue undefined at process.<anonymous> (DIR/queue-microtask-tracked.js:8:40)|at process.emit (node:events:514:20)|at process._fatalException (node:internal/process/execution:192:32)
// expect: f undefined at DIR/queue-microtask-tracked.js:11:125|at node:internal/process/task_queues:151:7|at AsyncResource.runInAsyncScope (node:async_hooks:226:14)|at AsyncResource.runMicrotask (node:internal/process/task_queues:148:8)
