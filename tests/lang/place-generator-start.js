// V8 begins the body of a generator even to throw what throw() gives it.
const made = new Error('made here');
process.on('uncaughtException', e => {
	console.log('listener', e.message);
	const g = (function* () {
		yield 1;
	})();
	g.throw(made);
});
throw new Error('first');

// expect: listener first
// expect error: DIR/place-generator-start.js:5
// expect error: 	const g = (function* () {
// expect error: 	                     ^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-generator-start.js:2:14)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect error:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:36:49
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 7
// as: node8
// expect: listener first
// expect error: DIR/place-generator-start.js:5
// expect error: 	const g = (function* () {
// expect error: 	                     ^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-generator-start.js:2:14)
// expect error:     at Module._compile (module.js:653:30)
// expect error:     at Object.Module._extensions..js (module.js:664:10)
// expect error:     at Module.load (module.js:566:32)
// expect error:     at tryModuleLoad (module.js:506:12)
// expect error:     at Function.Module._load (module.js:498:3)
// expect error:     at Function.Module.runMain (module.js:694:10)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error:     at bootstrap_node.js:625:3
// expect exit: 7
// as: node12
// expect: listener first
// expect error: DIR/place-generator-start.js:5
// expect error: 	const g = (function* () {
// expect error: 	                     ^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-generator-start.js:2:14)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:863:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect error:     at internal/main/run_main_module.js:17:47
// expect exit: 7
// as: node26
// expect: listener first
// expect error: DIR/place-generator-start.js:5
// expect error: 	const g = (function* () {
// expect error: 	                     ^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-generator-start.js:2:14)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:33:47
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 7
