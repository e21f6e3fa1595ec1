// A rejection whose error was printed before: Node knows its place no more.
const e = new Error('boom'), q = Promise.reject(e);
console.log(q);

// expect: Promise {
// expect:   <rejected> Error: boom
// expect:       at Object.<anonymous> (DIR/rejection-printed-error.js:2:11)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect:       at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect:       at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect:       at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect:       at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect:       at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect:       at node:internal/main/run_main_module:36:49
// expect: }
// expect error: node:internal/process/promises:394
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: Error: boom
// expect error:     at Object.<anonymous> (DIR/rejection-printed-error.js:2:11)
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
// as: node16
// expect: Promise {
// expect:   <rejected> Error: boom
// expect:       at Object.<anonymous> (DIR/rejection-printed-error.js:2:11)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1198:14)
// expect:       at Object.Module._extensions..js (node:internal/modules/cjs/loader:1252:10)
// expect:       at Module.load (node:internal/modules/cjs/loader:1076:32)
// expect:       at Function.Module._load (node:internal/modules/cjs/loader:911:12)
// expect:       at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:81:12)
// expect:       at node:internal/main/run_main_module:22:47
// expect: }
// expect error: node:internal/process/promises:279
// expect error:             triggerUncaughtException(err, true /* fromPromise */);
// expect error:             ^
// expect error:
// expect error: Error: boom
// expect error:     at Object.<anonymous> (DIR/rejection-printed-error.js:2:11)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1198:14)
// expect error:     at Object.Module._extensions..js (node:internal/modules/cjs/loader:1252:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1076:32)
// expect error:     at Function.Module._load (node:internal/modules/cjs/loader:911:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:81:12)
// expect error:     at node:internal/main/run_main_module:22:47
// expect exit: 1
// as: node20
// expect: Promise {
// expect:   <rejected> Error: boom
// expect:       at Object.<anonymous> (DIR/rejection-printed-error.js:2:11)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1521:14)
// expect:       at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
// expect:       at Module.load (node:internal/modules/cjs/loader:1266:32)
// expect:       at Module._load (node:internal/modules/cjs/loader:1091:12)
// expect:       at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
// expect:       at node:internal/main/run_main_module:28:49
// expect: }
// expect error: node:internal/process/promises:391
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: Error: boom
// expect error:     at Object.<anonymous> (DIR/rejection-printed-error.js:2:11)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1521:14)
// expect error:     at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1266:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1091:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
// expect error:     at node:internal/main/run_main_module:28:49
// expect error:
// expect error: Node.js v20.20.2
// expect exit: 1
// as: node26
// expect: Promise {
// expect:   <rejected> Error: boom
// expect:       at Object.<anonymous> (DIR/rejection-printed-error.js:2:11)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect:       at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect:       at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect:       at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect:       at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect:       at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect:       at node:internal/main/run_main_module:33:47
// expect: }
// expect error: node:internal/process/promises:324
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: Error: boom
// expect error:     at Object.<anonymous> (DIR/rejection-printed-error.js:2:11)
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
