// Arithmetic that must be exact IEEE.
let s = 0;
for (let i = 0; i < 10; i++) s += 0.1;
console.log(s, 0.1 * 3, 0.7 + 0.1, 1.1 * 1.1, 4.35 * 100, 1.15.toFixed(1), 2 ** 53 + 2);
console.log(1e308 * 10, 5e-324 / 2, 1 / 3 * 3, 9007199254740993, 0.1 + 0.7, 123456.789e3);
console.log((0.1).toFixed(20), (1e-10).toFixed(12), 1e21.toString(), (25).toString(36), (1 / 3).toString(3));
console.log(5 % 3, -5 % 3, 5.5 % 2.5, 1e20 % 7, Infinity % 5, 5 % Infinity, 0 % 5, 2 ** 31 % 3);
console.log(Math.round(0.49999999999999994), Math.round(-0.5), Math.round(1e300), Math.max(...[1, 2, 3].map(Math.sqrt)));
console.log(Number('1e1000'), Number('-0'), Object.is(Number('-0'), -0), parseInt('123456789012345678901234567890'), 1e-7.toFixed(3));

// expect: 0.9999999999999999 0.30000000000000004 0.7999999999999999 1.2100000000000002 434.99999999999994 1.1 9007199254740994
// expect: Infinity 0 1 9007199254740992 0.7999999999999999 123456789
// expect: 0.10000000000000000555 0.000000000100 1e+21 p 0.1
// expect: 2 -2 0.5 2 NaN 5 0 2
// expect: 0 -0 1e+300 1.7320508075688772
// expect: Infinity -0 true 1.2345678901234568e+29 0.000
