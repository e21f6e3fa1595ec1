// ** is right-associative and binds tighter than unary minus allows.
console.log(2 ** 3 ** 2, (2 ** 3) ** 2, (-2) ** 2, 2 ** -1, -(2 ** 2));
console.log(4 ** 0.5, (-8) ** (1 / 3), 0 ** 0, NaN ** 0, 1 ** Infinity);
let x = 3;
x **= 2;
console.log(x, 2 ** 0.5 * 2 ** 0.5);

try { console.log(2n ** -1n); } catch (e) { console.log(e.name, e.message); }

// expect: 512 64 4 0.5 -4
// expect: 2 NaN 1 1 NaN
// expect: 9 2.0000000000000004
// expect: RangeError undefined must be positive
