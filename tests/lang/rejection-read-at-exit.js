// It still knew it when the exit listener read the stack.
const e = new TypeError('boom'); process.on('exit', () => console.log('exit', typeof e.stack)); Promise.reject(e);

// expect: exit string
// expect error: DIR/rejection-read-at-exit.js:2
// expect error: const e = new TypeError('boom'); process.on('exit', () => console.log('exit', typeof e.stack)); Promise.reject(e);
// expect error:           ^
// expect error:
// expect error: TypeError: boom
// expect error:     at Object.<anonymous> (DIR/rejection-read-at-exit.js:2:11)
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
// expect: exit string
// expect error: DIR/rejection-read-at-exit.js:2
// expect error: const e = new TypeError('boom'); process.on('exit', () => console.log('exit', typeof e.stack)); Promise.reject(e);
// expect error:           ^
// expect error:
// expect error: TypeError: boom
// expect error:     at Object.<anonymous> (DIR/rejection-read-at-exit.js:2:11)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1198:14)
// expect error:     at Object.Module._extensions..js (node:internal/modules/cjs/loader:1252:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1076:32)
// expect error:     at Function.Module._load (node:internal/modules/cjs/loader:911:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:81:12)
// expect error:     at node:internal/main/run_main_module:22:47
// expect exit: 1
// as: node20
// expect: exit string
// expect error: DIR/rejection-read-at-exit.js:2
// expect error: const e = new TypeError('boom'); process.on('exit', () => console.log('exit', typeof e.stack)); Promise.reject(e);
// expect error:           ^
// expect error:
// expect error: TypeError: boom
// expect error:     at Object.<anonymous> (DIR/rejection-read-at-exit.js:2:11)
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
// expect: exit string
// expect error: DIR/rejection-read-at-exit.js:2
// expect error: const e = new TypeError('boom'); process.on('exit', () => console.log('exit', typeof e.stack)); Promise.reject(e);
// expect error:           ^
// expect error:
// expect error: TypeError: boom
// expect error:     at Object.<anonymous> (DIR/rejection-read-at-exit.js:2:11)
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
