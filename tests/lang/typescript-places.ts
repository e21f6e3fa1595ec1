// Lines of a .ts are shown without types; columns stay.
function f(a: number, b?: { é: '😀' }): void { throw new Error('x' as string) }
console.log(f.toString(), (class A<T> { private x: T }).toString());
f(1 as any);

// expect: function f(a        , b          ﻿   )       { throw new Error('x'          ) } class A    {         x    }
// expect error: DIR/typescript-places.ts:2
// expect error: function f(a        , b          ﻿   )       { throw new Error('x'          ) }
// expect error:                                                ^
// expect error:
// expect error: Error: x
// expect error:     at f (DIR/typescript-places.ts:2:54)
// expect error:     at Object.<anonymous> (DIR/typescript-places.ts:4:1)
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
// as: node24
// expect: function f(a        , b          ﻿   )       { throw new Error('x'          ) } class A    {         x    }
// expect error: file://DIR/typescript-places.ts:2
// expect error: function f(a        , b          ﻿   )       { throw new Error('x'          ) }
// expect error:                                                ^
// expect error:
// expect error: Error: x
// expect error:     at f (file://DIR/typescript-places.ts:2:54)
// expect error:     at Object.<anonymous> (file://DIR/typescript-places.ts:4:1)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1929:14)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2060:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1651:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1443:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:154:5)
// expect error:     at node:internal/main/run_main_module:33:47
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: function f(a        , b          ﻿   )       { throw new Error('x'          ) } class A    {         x    }
// expect error: file://DIR/typescript-places.ts:2
// expect error: function f(a        , b          ﻿   )       { throw new Error('x'          ) }
// expect error:                                                ^
// expect error:
// expect error: Error: x
// expect error:     at f (file://DIR/typescript-places.ts:2:54)
// expect error:     at Object.<anonymous> (file://DIR/typescript-places.ts:4:1)
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
