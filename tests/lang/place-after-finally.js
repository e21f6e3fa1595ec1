// A crash names the place of the throw, whatever was thrown and caught by the
// finally blocks and the iterators' return methods it passed on its way out.
function noise() {
	try {
		throw new Error('noise');
	} catch (e) {
		console.log(e.message);
	}
}
const items = {
	[Symbol.iterator]() {
		return {
			next() { return { value: 1, done: false }; },
			return() { noise(); throw new Error('of return'); },
		};
	},
};
const made = new Error('made here');
process.nextTick(() => {
	try {
		for (const x of items) {
			try {
				throw made;
			} finally {
				noise();
			}
		}
	} finally {
		noise();
	}
});

// expect: noise
// expect: noise
// expect: noise
// expect error: DIR/place-after-finally.js:23
// expect error: 				throw made;
// expect error: 				^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-after-finally.js:18:14)
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
// expect: noise
// expect: noise
// expect: noise
// expect error: DIR/place-after-finally.js:23
// expect error: 				throw made;
// expect error: 				^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-after-finally.js:18:14)
// expect error:     at Module._compile (module.js:653:30)
// expect error:     at Object.Module._extensions..js (module.js:664:10)
// expect error:     at Module.load (module.js:566:32)
// expect error:     at tryModuleLoad (module.js:506:12)
// expect error:     at Function.Module._load (module.js:498:3)
// expect error:     at Function.Module.runMain (module.js:694:10)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error:     at bootstrap_node.js:625:3
// expect exit: 1
// as: node10
// expect: noise
// expect: noise
// expect: noise
// expect error: DIR/place-after-finally.js:23
// expect error: 				throw made;
// expect error: 				^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-after-finally.js:18:14)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:653:32)
// expect error:     at tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
// as: node12
// expect: noise
// expect: noise
// expect: noise
// expect error: DIR/place-after-finally.js:23
// expect error: 				throw made;
// expect error: 				^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-after-finally.js:18:14)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:999:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:863:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect error:     at internal/main/run_main_module.js:17:47
// expect exit: 1
// as: node26
// expect: noise
// expect: noise
// expect: noise
// expect error: DIR/place-after-finally.js:23
// expect error: 				throw made;
// expect error: 				^
// expect error:
// expect error: Error: made here
// expect error:     at Object.<anonymous> (DIR/place-after-finally.js:18:14)
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
