// A generator's throw() throws where it is suspended.
const made = new Error('made here');
const g = (function* () {
	try {
		yield 1;
	} finally {
		try { throw 1; } catch (e) { console.log('caught', e); }
	}
})();
g.next();
g.throw(made);

// expect: caught 1
// expect error: DIR/place-generator-yield.js:5
// expect error: 		yield 1;
// expect error: 		^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-generator-yield.js:2:14)
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
// expect: caught 1
// expect error: DIR/place-generator-yield.js:5
// expect error: 		yield 1;
// expect error: 		^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-generator-yield.js:2:14)
// expect error:     at Module._compile (module.js:653:30)
// expect error:     at Object.Module._extensions..js (module.js:664:10)
// expect error:     at Module.load (module.js:566:32)
// expect error:     at tryModuleLoad (module.js:506:12)
// expect error:     at Function.Module._load (module.js:498:3)
// expect error:     at Function.Module.runMain (module.js:694:10)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error:     at bootstrap_node.js:625:3
// expect exit: 1
// as: node26
// expect: caught 1
// expect error: DIR/place-generator-yield.js:5
// expect error: 		yield 1;
// expect error: 		^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-generator-yield.js:2:14)
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
