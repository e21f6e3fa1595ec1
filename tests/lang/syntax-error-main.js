// What Node prints of a main program that is none: its frames too.
const a = 1;
let b = a ? ;

// expect error: DIR/syntax-error-main.js:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at wrapSafe (node:internal/modules/cjs/loader:1713:18)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1755:20)
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
// expect error: DIR/syntax-error-main.js:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ;
// expect error:     at createScript (vm.js:80:10)
// expect error:     at Object.runInThisContext (vm.js:139:10)
// expect error:     at Module._compile (module.js:617:28)
// expect error:     at Object.Module._extensions..js (module.js:664:10)
// expect error:     at Module.load (module.js:566:32)
// expect error:     at tryModuleLoad (module.js:506:12)
// expect error:     at Function.Module._load (module.js:498:3)
// expect error:     at Function.Module.runMain (module.js:694:10)
// expect error:     at startup (bootstrap_node.js:204:16)
// expect error:     at bootstrap_node.js:625:3
// expect exit: 1
// as: node10
// expect error: DIR/syntax-error-main.js:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ;
// expect error:     at Module._compile (internal/modules/cjs/loader.js:723:23)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:789:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:653:32)
// expect error:     at tryModuleLoad (internal/modules/cjs/loader.js:593:12)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:585:3)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:831:12)
// expect error:     at startup (internal/bootstrap/node.js:283:19)
// expect error:     at bootstrapNodeJSCore (internal/bootstrap/node.js:623:3)
// expect exit: 1
// as: node11
// expect error: DIR/syntax-error-main.js:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ;
// expect error:     at Module._compile (internal/modules/cjs/loader.js:760:23)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:827:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:685:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:620:12)
// expect error:     at Function.Module.runMain (internal/modules/cjs/loader.js:877:12)
// expect error:     at internal/main/run_main_module.js:21:11
// expect exit: 1
// as: node12
// expect error: DIR/syntax-error-main.js:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at wrapSafe (internal/modules/cjs/loader.js:915:16)
// expect error:     at Module._compile (internal/modules/cjs/loader.js:963:27)
// expect error:     at Object.Module._extensions..js (internal/modules/cjs/loader.js:1027:10)
// expect error:     at Module.load (internal/modules/cjs/loader.js:863:32)
// expect error:     at Function.Module._load (internal/modules/cjs/loader.js:708:14)
// expect error:     at Function.executeUserEntryPoint [as runMain] (internal/modules/run_main.js:60:12)
// expect error:     at internal/main/run_main_module.js:17:47
// expect exit: 1
// as: node18
// expect error: DIR/syntax-error-main.js:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at internalCompileFunction (node:internal/vm:76:18)
// expect error:     at wrapSafe (node:internal/modules/cjs/loader:1283:20)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1328:27)
// expect error:     at Module._extensions..js (node:internal/modules/cjs/loader:1422:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1203:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1019:12)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:128:12)
// expect error:     at node:internal/main/run_main_module:28:49
// expect error:
// expect error: Node.js v18.20.8
// expect exit: 1
// as: node26
// expect error: DIR/syntax-error-main.js:3
// expect error: let b = a ? ;
// expect error:             ^
// expect error:
// expect error: SyntaxError: Unexpected token ';'
// expect error:     at wrapSafe (node:internal/modules/cjs/loader:1888:18)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1930:20)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:33:47
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
