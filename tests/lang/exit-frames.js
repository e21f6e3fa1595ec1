// What calls the listeners of exit: process.exit, or what nobody caught.
'use strict';
process.on('exit', code => console.log(code, new Error('exit').stack));
process.once('beforeExit', () => {
	process.exitCode = 2;
	queueMicrotask(() => {
		throw new Error('microtask');
	});
});

// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-frames.js:3:46)
// expect:     at process.emit (node:events:519:28)
// expect:     at process._fatalException (node:internal/process/execution:162:19)
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at DIR/exit-frames.js:7:9
// expect error:     at node:internal/process/task_queues:149:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:214:14)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:146:8)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node11
// expect: 1 'Error: exit\n    at process.on.code (DIR/exit-frames.js:3:46)\n    at process.emit (events.js:193:13)\n    at process._fatalException (internal/process/execution.js:130:19)\n    at asyncResource.runInAsyncScope (internal/process/task_queues.js:166:9)\n    at AsyncResource.runInAsyncScope (async_hooks.js:188:21)\n    at enqueueMicrotask (internal/process/task_queues.js:158:19)\n    at processTicksAndRejections (internal/process/task_queues.js:86:5)'
// expect error: (node:PID) ExperimentalWarning: queueMicrotask() is experimental.
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at queueMicrotask (DIR/exit-frames.js:7:9)
// expect error:     at asyncResource.runInAsyncScope (internal/process/task_queues.js:160:9)
// expect error:     at AsyncResource.runInAsyncScope (async_hooks.js:188:21)
// expect error:     at enqueueMicrotask (internal/process/task_queues.js:158:19)
// expect error:     at processTicksAndRejections (internal/process/task_queues.js:86:5)
// expect exit: 1
// as: node12
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-frames.js:3:46)
// expect:     at process.emit (events.js:314:20)
// expect:     at process._fatalException (internal/process/execution.js:172:19)
// expect:     at internal/process/task_queues.js:157:7
// expect:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect:     at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at DIR/exit-frames.js:7:9
// expect error:     at internal/process/task_queues.js:153:7
// expect error:     at AsyncResource.runInAsyncScope (async_hooks.js:189:9)
// expect error:     at AsyncResource.runMicrotask (internal/process/task_queues.js:150:8)
// expect exit: 1
// as: node14
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-frames.js:3:46)
// expect:     at process.emit (events.js:400:28)
// expect:     at process._fatalException (internal/process/execution.js:174:19)
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at DIR/exit-frames.js:7:9
// expect error:     at internal/process/task_queues.js:141:7
// expect error:     at AsyncResource.runInAsyncScope (async_hooks.js:197:9)
// expect error:     at AsyncResource.runMicrotask (internal/process/task_queues.js:138:8)
// expect exit: 1
// as: node16
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-frames.js:3:46)
// expect:     at process.emit (node:events:513:28)
// expect:     at process._fatalException (node:internal/process/execution:156:19)
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at DIR/exit-frames.js:7:9
// expect error:     at node:internal/process/task_queues:141:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:138:8)
// expect exit: 1
// as: node18
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-frames.js:3:46)
// expect:     at process.emit (node:events:517:28)
// expect:     at process._fatalException (node:internal/process/execution:176:19)
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at DIR/exit-frames.js:7:9
// expect error:     at node:internal/process/task_queues:140:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:203:9)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:137:8)
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-frames.js:3:46)
// expect:     at process.emit (node:events:524:28)
// expect:     at process._fatalException (node:internal/process/execution:195:19)
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at DIR/exit-frames.js:7:9
// expect error:     at node:internal/process/task_queues:140:7
// expect error:     at AsyncResource.runInAsyncScope (node:async_hooks:206:9)
// expect error:     at AsyncResource.runMicrotask (node:internal/process/task_queues:137:8)
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-frames.js:3:46)
// expect:     at process.emit (node:events:514:28)
// expect:     at process._fatalException (node:internal/process/execution:166:19)
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at DIR/exit-frames.js:7:9
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-frames.js:3:46)
// expect:     at process.emit (node:events:514:20)
// expect:     at process._fatalException (node:internal/process/execution:199:21)
// expect error: DIR/exit-frames.js:7
// expect error: 		throw new Error('microtask');
// expect error: 		      ^
// expect error:
// expect error: Error: microtask
// expect error:     at DIR/exit-frames.js:7:9
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
