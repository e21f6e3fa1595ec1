// Where an error was emitted is not where it is thrown later; its report says
// both.
const EventEmitter = require('events');
const em = new EventEmitter();
const made = new Error('made here');
try {
	em.emit('error', made);
} catch (e) {
	console.log(e === made);
}
setTimeout(() => {
	throw made;
}, 1);

// expect: true
// expect error: DIR/place-emitted-and-caught.js:12
// expect error: 	throw made;
// expect error: 	^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-emitted-and-caught.js:5:14)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1781:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect error:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:36:49
// expect error: Emitted 'error' event at:
// expect error:     at Object.<anonymous> (DIR/place-emitted-and-caught.js:7:5)
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
// expect: true
// expect error: DIR/place-emitted-and-caught.js:12
// expect error: 	throw made;
// expect error: 	^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-emitted-and-caught.js:5:14)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:653:32)
// expect error:     at tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect error: Emitted 'error' event at:
// expect error:     at Object.<anonymous> (DIR/place-emitted-and-caught.js:7:5)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect error:     [... lines matching original stack trace ...]
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
// as: node12
// expect: true
// expect error: DIR/place-emitted-and-caught.js:12
// expect error: 	throw made;
// expect error: 	^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-emitted-and-caught.js:5:14)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:863:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect error:     at internal/main/run_main_module.js:17:47
// expect error: Emitted 'error' event at:
// expect error:     at Object.<anonymous> (DIR/place-emitted-and-caught.js:7:5)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect error:     [... lines matching original stack trace ...]
// expect error:     at internal/main/run_main_module.js:17:47
// expect exit: 1
// as: node26
// expect: true
// expect error: DIR/place-emitted-and-caught.js:12
// expect error: 	throw made;
// expect error: 	^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-emitted-and-caught.js:5:14)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1956:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:33:47
// expect error: Emitted 'error' event at:
// expect error:     at Object.<anonymous> (DIR/place-emitted-and-caught.js:7:5)
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
