// Arrays with more than six entries become columns.
console.log([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7]);
console.log(Array.from({ length: 30 }, (_, i) => i * i));
console.log(Array.from({ length: 12 }, (_, i) => 'item' + i));
console.log(Array.from({ length: 120 }, (_, i) => i));
console.log(Array.from({ length: 9 }, (_, i) => 'x'.repeat(i + 1)));
console.log([1.5, 22.25, 333, -4, 5, 6, 7, 8], [true, false, true, false, true, false, true]);
console.log([, 1, , , 2], new Array(5), [1, , 'x', undefined, null]);
console.log(Array.from({ length: 8 }, (_, i) => ({ i })), Array.from({ length: 7 }, (_, i) => [i, i]));
console.log('x'.repeat(50), [new Array(200).fill(0)].length, new Array(101).fill(7));

// expect: [ 1, 2, 3, 4, 5, 6 ] [
// expect:   1, 2, 3, 4,
// expect:   5, 6, 7
// expect: ]
// expect: [
// expect:     0,   1,   4,   9,  16,  25,  36,  49,
// expect:    64,  81, 100, 121, 144, 169, 196, 225,
// expect:   256, 289, 324, 361, 400, 441, 484, 529,
// expect:   576, 625, 676, 729, 784, 841
// expect: ]
// expect: [
// expect:   'item0',  'item1',
// expect:   'item2',  'item3',
// expect:   'item4',  'item5',
// expect:   'item6',  'item7',
// expect:   'item8',  'item9',
// expect:   'item10', 'item11'
// expect: ]
// expect: [
// expect:    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
// expect:   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
// expect:   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
// expect:   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
// expect:   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
// expect:   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
// expect:   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
// expect:   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
// expect:   96, 97, 98, 99,
// expect:   ... 20 more items
// expect: ]
// expect: [
// expect:   'x',         'xx',
// expect:   'xxx',       'xxxx',
// expect:   'xxxxx',     'xxxxxx',
// expect:   'xxxxxxx',   'xxxxxxxx',
// expect:   'xxxxxxxxx'
// expect: ]
// expect: [
// expect:   1.5, 22.25, 333,
// expect:    -4,     5,   6,
// expect:     7,     8
// expect: ] [
// expect:   true, false,
// expect:   true, false,
// expect:   true, false,
// expect:   true
// expect: ]
// expect: [ <1 empty item>, 1, <2 empty items>, 2 ] [ <5 empty items> ] [ 1, <1 empty item>, 'x', undefined, null ]
// expect: [
// expect:   { i: 0 }, { i: 1 },
// expect:   { i: 2 }, { i: 3 },
// expect:   { i: 4 }, { i: 5 },
// expect:   { i: 6 }, { i: 7 }
// expect: ] [
// expect:   [ 0, 0 ], [ 1, 1 ],
// expect:   [ 2, 2 ], [ 3, 3 ],
// expect:   [ 4, 4 ], [ 5, 5 ],
// expect:   [ 6, 6 ]
// expect: ]
// expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 1 [
// expect:   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
// expect:   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
// expect:   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
// expect:   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
// expect:   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
// expect:   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
// expect:   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
// expect:   7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
// expect:   7, 7, 7, 7,
// expect:   ... 1 more item
// expect: ]
