// Finding things in arrays.
const a = [5, 12, 8, NaN, 12, null];
console.log(a.indexOf(12), a.lastIndexOf(12), a.indexOf(NaN), a.includes(NaN), a.indexOf(7), a.includes(null), a.indexOf(12, 2), a.includes(5, -2));
console.log(a.find(x => x > 6), a.findIndex(x => x > 6), a.findLast(x => x > 6), a.findLastIndex(x => x > 6), a.find(x => x > 99), a.findIndex(x => x > 99));
console.log(a.some(x => x === null), a.every(x => x), [].some(x => true), [].every(x => false), a.at(-1), a.at(9));
console.log([1, , 3].indexOf(undefined), [1, , 3].includes(undefined), [1, , 3].findIndex(x => x === undefined));

// expect: 1 4 -1 true -1 true 4 false
// expect: 12 1 12 4 undefined -1
// expect: true false false true null undefined
// expect: -1 true 1
