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
// as: node10
// expect: end of script
// expect: nextTick runs
// expect: microtask runs
// expect: timer does not run
// expect error: (node:PID) UnhandledPromiseRejectionWarning: RangeError: nobody
// expect error:     at Object.<anonymous> (DIR/promise-unhandled.js:5:16)
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
