// The module scope of CommonJS.
console.log(typeof require, typeof module, typeof exports, module.exports === exports, this === exports);
console.log(__filename.endsWith('module-cjs.js'), __filename.startsWith(__dirname), typeof globalThis, typeof global);
var v = 1; let l = 2;
console.log(globalThis.v, globalThis.l, typeof globalThis.setTimeout);
implicit = 3;
console.log(globalThis.implicit, typeof arguments, arguments.length);
if (true) { console.log('early end'); return; }
console.log('never');

// expect: function object object true true
// expect: true true object object
// expect: undefined undefined function
// expect: 3 object 5
// expect: early end
