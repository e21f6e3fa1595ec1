// A rejection without a handler ends the process.
process.nextTick(() => console.log('nextTick runs'));
Promise.resolve().then(() => console.log('microtask runs'));
setTimeout(() => console.log('timer does not run'), 0);
Promise.reject(new RangeError('nobody'));
console.log('end of script');

// expect: end of script
// expect: nextTick runs
// expect: microtask runs
// expect error: DIR/promise-unhandled.js:5
// expect error: Promise.reject(new RangeError('nobody'));
// expect error:                ^
// expect error:
// expect error: RangeError: nobody
// expect error:     at Object.<anonymous> (DIR/promise-unhandled.js:5:16)
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
