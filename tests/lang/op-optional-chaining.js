// ?. stops the whole chain at null or undefined.
const o = { a: { b: [10, 20], f() { return this.b; } }, n: null };
console.log(o?.a?.b, o?.a?.b?.[1], o.x?.y.z.w, o.n?.x);
console.log(o.a.f?.(), o.a.g?.(), o.a?.f().length, o.x?.f());
let count = 0;
console.log(o.x?.[count++], count, o.a?.[(count++, 'b')], count);
console.log(delete o?.a?.b, o.a, delete o.zz?.b);
const u = undefined;
console.log(u?.(), u?.x, u?.[0], (u?.x).y === 1 ? 1 : 2);

// expect: [ 10, 20 ] 20 undefined undefined
// expect: [ 10, 20 ] undefined 2 undefined
// expect: undefined 0 [ 10, 20 ] 1
// expect: true { f: [Function: f] } true
// expect error: DIR/op-optional-chaining.js:9
// expect error: console.log(u?.(), u?.x, u?.[0], (u?.x).y === 1 ? 1 : 2);
// expect error:                                         ^
// expect error:
// expect error: TypeError: Cannot read properties of undefined (reading 'y')
// expect error:     at Object.<anonymous> (DIR/op-optional-chaining.js:9:41)
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
