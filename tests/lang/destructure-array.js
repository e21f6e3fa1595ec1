// Array patterns: holes, defaults, rest, nesting, any iterable.
const [a, , b = 'B', c = 'C', ...rest] = [1, 2, undefined, null, 5, 6];
console.log(a, b, c, rest);
const [[x, [y]], { z }] = [[1, [2]], { z: 3 }];
console.log(x, y, z);
let p = 1, q = 2;
[p, q] = [q, p];
console.log(p, q);
const [m, n] = new Map([['k', 'v']]), [h1, h2] = 'hi';
console.log(m, n, h1, h2);
const o = {};
[o.a, o['b'], ...o.rest] = [1, 2, 3, 4];
console.log(o);
const [] = [], [none] = [];
console.log(none);
for (const [k, v] of Object.entries({ s: 1, t: 2 })) console.log(k, v);

// expect: 1 B null [ 5, 6 ]
// expect: 1 2 3
// expect: 2 1
// expect: [ 'k', 'v' ] undefined h i
// expect: { a: 1, b: 2, rest: [ 3, 4 ] }
// expect: undefined
// expect: s 1
// expect: t 2
