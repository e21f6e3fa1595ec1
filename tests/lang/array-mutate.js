// Methods that change the array.
const a = [3, 1, 2];
console.log(a.push(5, 6), a, a.pop(), a, a.shift(), a, a.unshift(9, 8), a);
console.log(a.splice(1, 2), a, a.splice(1, 0, 'x', 'y'), a, a.splice(-1), a, a.splice(0, 1, 'z'), a);
console.log(a.reverse(), [1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3].fill(0, 1), [1, 2, 3].fill(7, -1));
console.log([].pop(), [].shift(), a.concat([1, [2]], 3), a.length);
const b = [1, 2, 3];
b.length = 0;
console.log(b, b.push(), [5, 6, 7].splice(1), [5, 6, 7].splice());

// expect: 5 [ 9, 8, 1, 2, 5 ] 6 [ 9, 8, 1, 2, 5 ] 3 [ 9, 8, 1, 2, 5 ] 5 [ 9, 8, 1, 2, 5 ]
// expect: [ 8, 1 ] [ 'z', 'x', 'y', 2 ] [] [ 'z', 'x', 'y', 2 ] [ 5 ] [ 'z', 'x', 'y', 2 ] [ 9 ] [ 'z', 'x', 'y', 2 ]
// expect: [ 2, 'y', 'x', 'z' ] [ 4, 5, 3, 4, 5 ] [ 1, 0, 0 ] [ 1, 2, 7 ]
// expect: undefined undefined [
// expect:   2,   'y', 'x',
// expect:   'z', 1,   [ 2 ],
// expect:   3
// expect: ] 4
// expect: [] 0 [ 6, 7 ] []
