// == and ===, one row a pair.
const pairs = [
  [1, '1'], [0, ''], [0, false], ['', false], [null, undefined],
  [null, 0], [NaN, NaN], [0, -0], ['a', 'a'], [[1], 1], [[1], '1'],
  [true, '1'], [true, 'true'], [undefined, false], [[], ''], [[], []],
];
for (const [a, b] of pairs) {
  console.log(a, b, a == b, a === b, a != b, a !== b, Object.is(a, b));
}
const o = {};
console.log(o == o, o === o, o == {}, o == '[object Object]');

// expect: 1 1 true false false true false
// expect: 0  true false false true false
// expect: 0 false true false false true false
// expect:  false true false false true false
// expect: null undefined true false false true false
// expect: null 0 false false true true false
// expect: NaN NaN false false true true true
// expect: 0 -0 true true false false false
// expect: a a true true false false true
// expect: [ 1 ] 1 true false false true false
// expect: [ 1 ] 1 true false false true false
// expect: true 1 true false false true false
// expect: true true false false true true false
// expect: undefined false false false true true false
// expect: []  true false false true false
// expect: [] [] false false true true false
// expect: true true false true
