// A highWaterMark that is none.
const { Readable } = require('stream');
new Readable({ highWaterMark: -1 });

// expect error: node:internal/streams/state:38
// expect error:       throw new ERR_INVALID_ARG_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect error:     at getHighWaterMark (node:internal/streams/state:38:13)
// expect error:     at new ReadableState (node:internal/streams/readable:278:5)
// expect error:     at new Readable (node:internal/streams/readable:339:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect error:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5) {
// expect error:   code: 'ERR_INVALID_ARG_VALUE'
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node10
// expect error: internal/streams/state.js:15
// expect error:       throw new ERR_INVALID_OPT_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_OPT_VALUE]: The value "-1" is invalid for option "highWaterMark"
// expect error:     at getHighWaterMark (internal/streams/state.js:15:13)
// expect error:     at new ReadableState (_stream_readable.js:90:24)
// expect error:     at new Readable (_stream_readable.js:157:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:653:32)
// expect error:     at tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect exit: 1
// as: node12
// expect error: internal/streams/state.js:24
// expect error:       throw new ERR_INVALID_OPT_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_OPT_VALUE]: The value "-1" is invalid for option "highWaterMark"
// expect error:     at getHighWaterMark (internal/streams/state.js:24:13)
// expect error:     at new ReadableState (_stream_readable.js:108:5)
// expect error:     at new Readable (_stream_readable.js:178:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:863:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect error:     at internal/main/run_main_module.js:17:47 {
// expect error:   code: 'ERR_INVALID_OPT_VALUE'
// expect error: }
// expect exit: 1
// as: node14
// expect error: internal/streams/state.js:24
// expect error:       throw new ERR_INVALID_OPT_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_OPT_VALUE]: The value "-1" is invalid for option "highWaterMark"
// expect error:     at new NodeError (internal/errors.js:322:7)
// expect error:     at getHighWaterMark (internal/streams/state.js:24:13)
// expect error:     at new ReadableState (internal/streams/readable.js:91:5)
// expect error:     at new Readable (internal/streams/readable.js:178:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:1114:14)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1143:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:979:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:819:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:75:12) {
// expect error:   code: 'ERR_INVALID_OPT_VALUE'
// expect error: }
// expect exit: 1
// as: node16
// expect error: node:internal/streams/state:24
// expect error:       throw new ERR_INVALID_ARG_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect error:     at new NodeError (node:internal/errors:387:5)
// expect error:     at getHighWaterMark (node:internal/streams/state:24:13)
// expect error:     at new ReadableState (node:internal/streams/readable:98:5)
// expect error:     at new Readable (node:internal/streams/readable:189:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1198:14)
// expect error:     at Object.Module._extensions..js (node:internal/modules/cjs/loader:1252:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1076:32)
// expect error:     at Function.Module._load (node:internal/modules/cjs/loader:911:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:81:12) {
// expect error:   code: 'ERR_INVALID_ARG_VALUE'
// expect error: }
// expect exit: 1
// as: node18
// expect error: node:internal/streams/state:37
// expect error:       throw new ERR_INVALID_ARG_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect error:     at new NodeError (node:internal/errors:405:5)
// expect error:     at getHighWaterMark (node:internal/streams/state:37:13)
// expect error:     at new ReadableState (node:internal/streams/readable:176:5)
// expect error:     at new Readable (node:internal/streams/readable:229:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1364:14)
// expect error:     at Module._extensions..js (node:internal/modules/cjs/loader:1422:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1203:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1019:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:128:12) {
// expect error:   code: 'ERR_INVALID_ARG_VALUE'
// expect error: }
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node20
// expect error: node:internal/streams/state:37
// expect error:       throw new ERR_INVALID_ARG_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect error:     at getHighWaterMark (node:internal/streams/state:37:13)
// expect error:     at new ReadableState (node:internal/streams/readable:278:5)
// expect error:     at new Readable (node:internal/streams/readable:339:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1521:14)
// expect error:     at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1266:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1091:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
// expect error:     at node:internal/main/run_main_module:28:49 {
// expect error:   code: 'ERR_INVALID_ARG_VALUE'
// expect error: }
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node24
// expect error: node:internal/streams/state:38
// expect error:       throw new ERR_INVALID_ARG_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect error:     at getHighWaterMark (node:internal/streams/state:38:13)
// expect error:     at new ReadableState (node:internal/streams/readable:285:5)
// expect error:     at new Readable (node:internal/streams/readable:346:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1929:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2060:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1651:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1443:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5) {
// expect error:   code: 'ERR_INVALID_ARG_VALUE'
// expect error: }
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect error: node:internal/streams/state:38
// expect error:       throw new ERR_INVALID_ARG_VALUE(name, hwm);
// expect error:       ^
// expect error:
// expect error: TypeError [ERR_INVALID_ARG_VALUE]: The property 'options.highWaterMark' is invalid. Received -1
// expect error:     at getHighWaterMark (node:internal/streams/state:38:13)
// expect error:     at new ReadableState (node:internal/streams/readable:293:5)
// expect error:     at new Readable (node:internal/streams/readable:354:25)
// expect error:     at Object.<anonymous> (DIR/stream-crash-mark.js:3:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5) {
// expect error:   code: 'ERR_INVALID_ARG_VALUE'
// expect error: }
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
