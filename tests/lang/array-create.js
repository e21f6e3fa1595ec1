// Making arrays.
console.log([], [1, 'a', null], new Array(3), new Array(1, 2), Array(2).fill(0), Array.of(7), Array.from('abc'));
console.log(Array.from({ length: 3 }, (_, i) => i * i), Array.from(new Set([1, 1, 2])), Array.from({ 0: 'a', 1: 'b', length: 2 }), [...Array(2)]);
const a = [1, , 3, ,];
console.log(a, a.length, 1 in a, a[1]);
a.length = 2; console.log(a);
a[5] = 'x'; console.log(a, a.length);
a.prop = 'p'; a[-1] = 'm'; console.log(a);
console.log(Array.isArray([]), Array.isArray({ length: 0 }), [[1, [2, [3, [4, [5]]]]]]);

// expect: [] [ 1, 'a', null ] [ <3 empty items> ] [ 1, 2 ] [ 0, 0 ] [ 7 ] [ 'a', 'b', 'c' ]
// expect: [ 0, 1, 4 ] [ 1, 2 ] [ 'a', 'b' ] [ undefined, undefined ]
// expect: [ 1, <1 empty item>, 3, <1 empty item> ] 4 false undefined
// expect: [ 1, <1 empty item> ]
// expect: [ 1, <4 empty items>, 'x' ] 6
// expect: [ 1, <4 empty items>, 'x', prop: 'p', '-1': 'm' ]
// expect: true false [ [ 1, [ 2, [Array] ] ] ]
