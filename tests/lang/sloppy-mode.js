// What sloppy mode lets pass.
created = 'global';
console.log(created, globalThis.created, delete globalThis.created, typeof created);
Object.freeze([1]).x = 2;
'str'.length = 10;
(5).x = 1;
undefined = 1;
NaN = 2;
console.log(undefined, NaN, (function () { return this === globalThis; })(), (function () { return typeof this; }).call(5));
const o = { get x() { return 1; } };
o.x = 5;
console.log(o.x, delete o.nothing, delete Math.PI, Math.PI > 3);
function dup(a, a) { return a; }
console.log(dup(1, 2));
var let_ = 1, of = 2, get = 3, async = 4;
console.log(let_ + of + get + async);

// expect: global global true undefined
// expect: undefined NaN true object
// expect: 1 true false true
// expect: 2
// expect: 10
