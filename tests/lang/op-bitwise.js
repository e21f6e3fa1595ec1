// The bit operators work on 32-bit integers.
console.log(5 & 3, 5 | 3, 5 ^ 3, ~5, ~~7.9, ~-1);
console.log(1 << 31, 1 << 32, 1 << 33, -1 >>> 0, -1 >>> 28, -16 >> 2);
console.log(2 ** 32 | 0, 2 ** 31 | 0, 1e10 | 0, NaN | 0, 'x' | 0, '12' | 0);
console.log(4294967295 >> 0, 4294967295 >>> 1, 5.7 & -1.2);
let b = 6;
b &= 3; console.log(b);
b |= 8; console.log(b);
b ^= 15; console.log(b);
b <<= 4; console.log(b);
b >>= 2; console.log(b);
b >>>= 1; console.log(b);

// expect: 1 7 6 -6 7 0
// expect: -2147483648 1 2 4294967295 15 -4
// expect: 0 -2147483648 1410065408 0 0 12
// expect: -1 2147483647 5
// expect: 2
// expect: 10
// expect: 5
// expect: 80
// expect: 20
// expect: 10
