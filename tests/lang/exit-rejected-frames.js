// The listeners of exit after a rejection that nobody handled.
'use strict';
process.on('exit', code => console.log(code, new Error('exit').stack));
Promise.reject(new Error('rejected'));

// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-rejected-frames.js:3:46)
// expect:     at process.emit (node:events:519:28)
// expect:     at process._fatalException (node:internal/process/execution:162:19)
// expect:     at throwUnhandledRejectionsMode (node:internal/process/promises:394:5)
// expect:     at processPromiseRejections (node:internal/process/promises:475:17)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:104:32)
// expect error: DIR/exit-rejected-frames.js:4
// expect error: Promise.reject(new Error('rejected'));
// expect error:                ^
// expect error:
// expect error: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect error:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:36:49
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect: 0 'Error: exit\n    at process.on.code (DIR/exit-rejected-frames.js:3:46)\n    at emitOne (events.js:116:13)\n    at process.emit (events.js:211:7)'
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (module.js:653:30)
// expect error:     at Object.Module._extensions..js (module.js:664:10)
// expect error:     at Module.load (module.js:566:32)
// expect error:     at tryModuleLoad (module.js:506:12)
// expect error:     at Function.Module._load (module.js:498:3)
// expect error:     at Function.Module.runMain (module.js:694:10)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error:     at bootstrap_node.js:625:3
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node10
// expect: 0 'Error: exit\n    at process.on.code (DIR/exit-rejected-frames.js:3:46)\n    at process.emit (events.js:198:13)'
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:653:32)
// expect error:     at tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node11
// expect: 0 'Error: exit\n    at process.on.code (DIR/exit-rejected-frames.js:3:46)\n    at process.emit (events.js:193:13)'
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:816:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:827:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:685:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:620:12)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:877:12)
// expect error:     at internal/main/run_main_module.js:21:11
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node12
// expect: 0 Error: exit
// expect:     at process.<anonymous> (DIR/exit-rejected-frames.js:3:46)
// expect:     at process.emit (events.js:314:20)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:863:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect error:     at internal/main/run_main_module.js:17:47
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node14
// expect: 0 Error: exit
// expect:     at process.<anonymous> (DIR/exit-rejected-frames.js:3:46)
// expect:     at process.emit (events.js:400:28)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1143:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:979:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:819:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:75:12)
// expect error:     at internal/main/run_main_module.js:17:47
// expect error: (Use `node --trace-warnings ...` to show where the warning was created)
// expect error: (node:PID) UnhandledPromiseRejectionWarning: Unhandled promise rejection. This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: 1)
// expect error: (node:PID) [DEP0018] DeprecationWarning: Unhandled promise rejections are deprecated. In the future, promise rejections that are not handled will terminate the Node.js process with a non-zero exit code.
// as: node16
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-rejected-frames.js:3:46)
// expect:     at process.emit (node:events:513:28)
// expect:     at process._fatalException (node:internal/process/execution:156:19)
// expect:     at processPromiseRejections (node:internal/process/promises:279:13)
// expect:     at processTicksAndRejections (node:internal/process/task_queues:97:32)
// expect error: DIR/exit-rejected-frames.js:4
// expect error: Promise.reject(new Error('rejected'));
// expect error:                ^
// expect error:
// expect error: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1198:14)
// expect error:     at Object.Module._extensions..js (node:internal/modules/cjs/loader:1252:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1076:32)
// expect error:     at Function.Module._load (node:internal/modules/cjs/loader:911:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:81:12)
// expect error:     at node:internal/main/run_main_module:22:47
// expect exit: 1
// as: node18
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-rejected-frames.js:3:46)
// expect:     at process.emit (node:events:517:28)
// expect:     at process._fatalException (node:internal/process/execution:176:19)
// expect:     at processPromiseRejections (node:internal/process/promises:288:13)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:96:32)
// expect error: DIR/exit-rejected-frames.js:4
// expect error: Promise.reject(new Error('rejected'));
// expect error:                ^
// expect error:
// expect error: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect error:     at Module._extensions..js (node:internal/modules/cjs/loader:1422:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1203:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1019:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:128:12)
// expect error:     at node:internal/main/run_main_module:28:49
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-rejected-frames.js:3:46)
// expect:     at process.emit (node:events:524:28)
// expect:     at process._fatalException (node:internal/process/execution:195:19)
// expect:     at throwUnhandledRejectionsMode (node:internal/process/promises:391:5)
// expect:     at processPromiseRejections (node:internal/process/promises:470:17)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:96:32)
// expect error: DIR/exit-rejected-frames.js:4
// expect error: Promise.reject(new Error('rejected'));
// expect error:                ^
// expect error:
// expect error: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1521:14)
// expect error:     at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1266:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1091:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
// expect error:     at node:internal/main/run_main_module:28:49
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-rejected-frames.js:3:46)
// expect:     at process.emit (node:events:514:28)
// expect:     at process._fatalException (node:internal/process/execution:166:19)
// expect:     at throwUnhandledRejectionsMode (node:internal/process/promises:394:5)
// expect:     at processPromiseRejections (node:internal/process/promises:475:17)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:106:37)
// expect error: DIR/exit-rejected-frames.js:4
// expect error: Promise.reject(new Error('rejected'));
// expect error:                ^
// expect error:
// expect error: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1929:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2060:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1651:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1443:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)
// expect error:     at node:internal/main/run_main_module:33:47
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: 1 Error: exit
// expect:     at process.<anonymous> (DIR/exit-rejected-frames.js:3:46)
// expect:     at process.emit (node:events:514:20)
// expect:     at process._fatalException (node:internal/process/execution:199:21)
// expect:     at throwUnhandledRejectionsMode (node:internal/process/promises:324:5)
// expect:     at processPromiseRejections (node:internal/process/promises:405:17)
// expect:     at process.processTicksAndRejections (node:internal/process/task_queues:106:37)
// expect error: DIR/exit-rejected-frames.js:4
// expect error: Promise.reject(new Error('rejected'));
// expect error:                ^
// expect error:
// expect error: Error: rejected
// expect error:     at Object.<anonymous> (DIR/exit-rejected-frames.js:4:16)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:33:47
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
