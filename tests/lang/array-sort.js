// sort: by string by default, stable, with holes and undefined last.
console.log([10, 9, 1, 100, 2].sort(), [10, 9, 1].sort((a, b) => a - b), ['b', 'a', 'C'].sort());
console.log([3, undefined, 1, , 2].sort(), [true, false].sort(), [].sort());
const people = [{ n: 'a', g: 2 }, { n: 'b', g: 1 }, { n: 'c', g: 2 }, { n: 'd', g: 1 }];
console.log(people.sort((x, y) => x.g - y.g).map(p => p.n).join(''));
const big = Array.from({ length: 100 }, (_, i) => (i * 37) % 101);
console.log(big.sort((a, b) => b - a).slice(0, 8), big.every((v, i) => i === 0 || big[i - 1] >= v));
console.log([3, 1, 2].toSorted(), [1, 2, 3].toReversed(), [1, 2, 3].with(1, 'x'), [1, 2, 3].toSpliced(1, 1));
try { [1, 2].sort(5); } catch (e) { console.log(e.name + ': ' + e.message); }

// expect: [ 1, 10, 100, 2, 9 ] [ 1, 9, 10 ] [ 'C', 'a', 'b' ]
// expect: [ 1, 2, 3, undefined, <1 empty item> ] [ false, true ] []
// expect: bdac
// expect: [
// expect:   100, 99, 98, 97,
// expect:    96, 95, 94, 93
// expect: ] true
// expect: [ 1, 2, 3 ] [ 3, 2, 1 ] [ 1, 'x', 3 ] [ 1, 3 ]
// expect: TypeError: The comparison function must be either a function or undefined: 5
