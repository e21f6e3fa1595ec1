// toString with a radix, toFixed, toPrecision, toExponential.
console.log((255).toString(16), (255).toString(2), (-255).toString(36), (0.5).toString(2), (3.75).toString(8), (1e21).toString(7).length > 5);
console.log((3.14159).toFixed(2), (0).toFixed(2), (1e21).toFixed(2), (-1.005).toFixed(2), (123.456).toFixed());
console.log((123.456).toPrecision(4), (0.00001).toPrecision(1), (123456).toPrecision(2), (1.5).toPrecision(), (0).toPrecision(3));
console.log((123456).toExponential(2), (0.00015).toExponential(), (0).toExponential(), (5).toExponential(3));
console.log(Number('12'), Number(''), Number(' 1e3 '), Number('0b11'), Number('0o7'), Number('1_0'), Number(null), Number([5]), Number('Infinity'), Number('-'), Number(true), Number('0x'));
console.log(parseInt('42px'), parseInt('0x1f'), parseInt('101', 2), parseInt('z', 36), parseInt(''), parseInt('  -7.9'), parseInt('1e3'), parseInt(null), parseInt('9', 8));
console.log(parseFloat('3.14abc'), parseFloat('.5.5'), parseFloat('-.5e-2x'), parseFloat('abc'), parseFloat('Infinityx'), parseFloat('1e'));
console.log(Number.isInteger(5.0), Number.isInteger('5'), Number.isSafeInteger(2 ** 53), Number.isNaN('x'), isNaN('x'), isFinite('5'), Number.isFinite('5'));
console.log(Number.MAX_SAFE_INTEGER, Number.EPSILON, Number.MIN_VALUE, Number.MAX_VALUE);

// expect: ff 11111111 -73 0.1 3.6 true
// expect: 3.14 0.00 1e+21 -1.00 123
// expect: 123.5 0.00001 1.2e+5 1.5 0.00
// expect: 1.23e+5 1.5e-4 0e+0 5.000e+0
// expect: 12 0 1000 3 7 NaN 0 5 Infinity NaN 1 NaN
// expect: 42 31 5 35 NaN -7 1 NaN NaN
// expect: 3.14 0.5 -0.005 NaN Infinity 1
// expect: true false false false true true false
// expect: 9007199254740991 2.220446049250313e-16 5e-324 1.7976931348623157e+308
