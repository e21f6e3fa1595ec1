// An uncaught error ends the process.
console.log('before');
process.nextTick(() => console.log('never'));
function f() {
  throw new TypeError('uncaught here');
}
f();

// expect: before
// expect error: DIR/exc-uncaught.js:5
// expect error:   throw new TypeError('uncaught here');
// expect error:   ^
// expect error:
// expect error: TypeError: uncaught here
// expect error:     at f (DIR/exc-uncaught.js:5:9)
// expect error:     at Object.<anonymous> (DIR/exc-uncaught.js:7:1)
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
// expect: before
// expect error: DIR/exc-uncaught.js:5
// expect error:   throw new TypeError('uncaught here');
// expect error:   ^
// expect error:
// expect error: TypeError: uncaught here
// expect error:     at f (DIR/exc-uncaught.js:5:9)
// expect error:     at Object.<anonymous> (DIR/exc-uncaught.js:7:1)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:778:30)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:653:32)
// expect error:     at tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
