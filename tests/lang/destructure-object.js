// Object patterns: renaming, defaults, computed keys, rest.
const src = { a: 1, b: { c: [2, 3] }, 'd-e': 4, f: null, g: 7 };
const { a, b: { c: [first, second] }, 'd-e': de, f = 'default', missing = 'def', ...others } = src;
console.log(a, first, second, de, f, missing, others);
const key = 'g';
const { [key]: got, length = 'none' } = src;
console.log(got, length);
let x, y;
({ x, y = x } = { x: 5 });
console.log(x, y);
const { length: len, 0: zero } = 'word';
console.log(len, zero);
const f2 = ({ a, ...rest }) => rest;
console.log(f2(src));
for (const { n, m = 0 } of [{ n: 1 }, { n: 2, m: 3 }]) console.log(n, m);

// expect: 1 2 3 4 null def { g: 7 }
// expect: 7 none
// expect: 5 5
// expect: 4 w
// expect: { b: { c: [ 2, 3 ] }, 'd-e': 4, f: null, g: 7 }
// expect: 1 0
// expect: 2 3
