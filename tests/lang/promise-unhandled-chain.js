// Only the last promise of a chain counts.
const p = Promise.reject(new Error('root'));
p.then(() => {});
p.catch(() => console.log('handled one branch'));

// expect: handled one branch
// expect error: DIR/promise-unhandled-chain.js:2
// expect error: const p = Promise.reject(new Error('root'));
// expect error:                          ^
// expect error:
// expect error: Error: root
// expect error:     at Object.<anonymous> (DIR/promise-unhandled-chain.js:2:26)
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
