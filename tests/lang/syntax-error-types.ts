// A .ts that is not only types: the line before, the lines, the line after.
const before: number = 1;
  enum Colour { Red }
console.log(before);

// expect error: DIR/syntax-error-types.ts:3
// expect error: const before: number = 1;
// expect error:   enum Colour { Red }
// expect error:   ^^^^^^^^^^^^^^^^^^^
// expect error: console.log(before);
// expect error:
// expect error: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect error:     at parseTypeScript (node:internal/modules/typescript:63:40)
// expect error:     at processTypeScriptCode (node:internal/modules/typescript:133:42)
// expect error:     at stripTypeScriptModuleTypes (node:internal/modules/typescript:163:10)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1733:15)
// expect error:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect error:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect error:     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:36:49 {
// expect error:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node24
// expect error: file://DIR/syntax-error-types.ts:3
// expect error: const before: number = 1;
// expect error:   enum Colour { Red }
// expect error:   ^^^^^^^^^^^^^^^^^^^
// expect error: console.log(before);
// expect error:
// expect error: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect error:     at parseTypeScript (node:internal/modules/typescript:68:40)
// expect error:     at processTypeScriptCode (node:internal/modules/typescript:146:42)
// expect error:     at stripTypeScriptModuleTypes (node:internal/modules/typescript:215:22)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1883:15)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2060:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1651:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1443:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)
// expect error:     at node:internal/main/run_main_module:33:47 {
// expect error:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect error: }
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect error: file://DIR/syntax-error-types.ts:3
// expect error: const before: number = 1;
// expect error:   enum Colour { Red }
// expect error:   ^^^^^^^^^^^^^^^^^^^
// expect error: console.log(before);
// expect error:
// expect error: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect error:     at parseTypeScript (node:internal/modules/typescript:57:40)
// expect error:     at processTypeScriptCode (node:internal/modules/typescript:129:37)
// expect error:     at Object.stripTypeScriptModuleTypes (node:internal/modules/typescript:172:22)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1910:32)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:171:5)
// expect error:     at node:internal/main/run_main_module:33:47 {
// expect error:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect error: }
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
