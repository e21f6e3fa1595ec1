// Relational operators: numbers, strings, mixed, NaN.
console.log(1 < 2, 2 <= 2, 3 > 4, 4 >= 4, NaN < 1, NaN >= NaN);
console.log('a' < 'b', 'a' < 'B', '10' < '9', '10' < 9, 'x' < 1);
console.log(null >= 0, null > 0, undefined >= 0, [2] > 1, true > false);
console.log('abc' < 'abd', 'ab' < 'abc', '' < 'a');
const date = { valueOf() { return 5; } };
console.log(date < 6, date > 6, date <= 5);

// expect: true true false true false false
// expect: true false true false false
// expect: true false false true true
// expect: true true true
// expect: true false true
