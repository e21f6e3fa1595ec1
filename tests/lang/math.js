// Math.
console.log(Math.floor(-1.5), Math.ceil(-1.5), Math.round(-1.5), Math.round(2.5), Math.round(-0.4), Math.trunc(-1.9), Math.sign(-3), Math.abs(-4));
console.log(Math.max(), Math.min(), Math.max(1, '3', 2), Math.max(1, NaN), Math.min(0, -0), Math.max(-0, 0));
console.log(Math.sqrt(2), Math.cbrt(27), Math.pow(2, 0.5), Math.hypot(3, 4), Math.exp(1), Math.log(10), Math.log2(8), Math.log10(1000), Math.log1p(0));
console.log(Math.PI, Math.E, Math.SQRT2, Math.LN2);
console.log(Math.sin(0), Math.cos(0), Math.atan2(1, 1), Math.tan(0), Math.asin(1), Math.acos(1), Math.atan(1));
console.log(Math.imul(3, 4), Math.clz32(1), Math.fround(5.5), Math.fround(5.05), typeof Math.random(), Math.random() < 1);
console.log(Math, Object.prototype.toString.call(Math));

// expect: -2 -1 -1 3 -0 -1 -1 4
// expect: -Infinity Infinity 3 NaN -0 0
// expect: 1.4142135623730951 3 1.4142135623730951 5 2.718281828459045 2.302585092994046 3 3 0
// expect: 3.141592653589793 2.718281828459045 1.4142135623730951 0.6931471805599453
// expect: 0 1 0.7853981633974483 0 1.5707963267948966 0 0.7853981633974483
// expect: 12 31 5.5 5.050000190734863 number true
// expect: Object [Math] {} [object Math]
