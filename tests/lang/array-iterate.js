// map, filter, forEach, reduce and their arguments.
const a = [1, 2, 3];
a.forEach((v, i, arr) => console.log(v, i, arr === a));
console.log(a.map((v, i) => v * i), a.filter(v => v % 2), a.reduce((s, v) => s + v), a.reduce((s, v) => s + v, 'x'), a.reduceRight((s, v) => s + v, ''));
console.log([1, , 3].map(x => x * 2), ['1', '2', '3'].map(Number), ['1', '2', '3'].map(parseInt), a.flatMap(x => [x, [x * 10]]));
console.log([1, [2, [3, [4]]]].flat(), [1, [2, [3, [4]]]].flat(Infinity), [...a.entries()], [...a.keys()], [...['x'].values()]);
console.log(a.map(function () { return this.k; }, { k: 'this' }), a.join(), a.join(''), [null, undefined, 1].join('-'), [[1, 2], [3]].toString());
const grown = [1, 2];
grown.forEach(v => { if (grown.length < 5) grown.push(v + 10); });
console.log(grown);

// expect: 1 0 true
// expect: 2 1 true
// expect: 3 2 true
// expect: [ 0, 2, 6 ] [ 1, 3 ] 6 x123 321
// expect: [ 2, <1 empty item>, 6 ] [ 1, 2, 3 ] [ 1, NaN, NaN ] [ 1, [ 10 ], 2, [ 20 ], 3, [ 30 ] ]
// expect: [ 1, 2, [ 3, [ 4 ] ] ] [ 1, 2, 3, 4 ] [ [ 0, 1 ], [ 1, 2 ], [ 2, 3 ] ] [ 0, 1, 2 ] [ 'x' ]
// expect: [ 'this', 'this', 'this' ] 1,2,3 123 --1 1,2,3
// expect: [ 1, 2, 11, 12 ]
