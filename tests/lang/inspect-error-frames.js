// An error printed with its frames.
function make() { return new Error('framed'); }
console.log(make());
console.log({ err: make() });
console.error(make().message);

// expect: Error: framed
// expect:     at make (DIR/inspect-error-frames.js:2:26)
// expect:     at Object.<anonymous> (DIR/inspect-error-frames.js:3:13)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect:     at node:internal/main/run_main_module:36:49
// expect: {
// expect:   err: Error: framed
// expect:       at make (DIR/inspect-error-frames.js:2:26)
// expect:       at Object.<anonymous> (DIR/inspect-error-frames.js:4:20)
// expect:       at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect:       at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect:       at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect:       at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect:       at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect:       at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect:       at node:internal/main/run_main_module:36:49
// expect: }
// expect error: framed
