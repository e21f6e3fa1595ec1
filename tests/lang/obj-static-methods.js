// The static methods of Object.
const o = { a: 1, b: { c: 2 } };
console.log(Object.keys(o), Object.values(o), Object.entries(o));
console.log(Object.assign({}, o, null, { d: 4 }, 'xy'), Object.fromEntries([['k', 1], ['l', 2]]));
console.log(Object.fromEntries(new Map([['m', 3]])), Object.is(NaN, NaN), Object.is(0, -0));
const fr = Object.freeze({ x: 1, inner: { y: 2 } });
fr.x = 2; fr.z = 3; delete fr.x; fr.inner.y = 9;
console.log(fr, Object.isFrozen(fr), Object.isSealed(fr), Object.isExtensible(fr));
const se = Object.seal({ x: 1 });
se.x = 5; se.n = 1; delete se.x;
console.log(se, Object.isFrozen(se), Object.isSealed(se));
const pe = Object.preventExtensions({ x: 1 });
pe.y = 1;
console.log(pe, Object.getOwnPropertyNames([1, 2]), Object.getOwnPropertyNames('ab'));
console.log(Object.groupBy([1, 2, 3, 4], n => n % 2 ? 'odd' : 'even'));
console.log(Object(1), Object('s'), Object(null), Object(o) === o);

// expect: [ 'a', 'b' ] [ 1, { c: 2 } ] [ [ 'a', 1 ], [ 'b', { c: 2 } ] ]
// expect: { '0': 'x', '1': 'y', a: 1, b: { c: 2 }, d: 4 } { k: 1, l: 2 }
// expect: { m: 3 } true false
// expect: { x: 1, inner: { y: 9 } } true true false
// expect: { x: 5 } false true
// expect: { x: 1 } [ '0', '1', 'length' ] [ '0', '1', 'length' ]
// expect: [Object: null prototype] { odd: [ 1, 3 ], even: [ 2, 4 ] }
// expect: [Number: 1] [String: 's'] {} true
