// The arithmetic operators on numbers, and what they do to other types.
console.log(7 + 2, 7 - 2, 7 * 2, 7 / 2, 7 % 2, 2 ** 10);
console.log(-7 % 2, 7 % -2, -7 / 2, 5.5 % 2, -0 % 5);
console.log(1 / 0, -1 / 0, 0 / 0, 0 / -5);
console.log('5' * '4', '10' / 4, true + true, null + 1, undefined + 1);
console.log('5' + 4, 4 + '5', 1 + 2 + '3', '1' + 2 + 3);
console.log([] + [], [] + {}, [1, 2] + 3, {} + 'x');
console.log(+'', +' 12 ', +'0x1f', +'1e3', +'12px', +[], +[7], +[1, 2]);
console.log(-'3', - -3, +true, -null);
console.log(0.1 + 0.2, 1e21 + 1, 9007199254740991 + 2);

// expect: 9 5 14 3.5 1 1024
// expect: -1 1 -3.5 1.5 -0
// expect: Infinity -Infinity NaN -0
// expect: 20 2.5 2 1 NaN
// expect: 54 45 33 123
// expect:  [object Object] 1,23 [object Object]x
// expect: 0 12 31 1000 NaN 0 7 NaN
// expect: -3 3 1 -0
// expect: 0.30000000000000004 1e+21 9007199254740992
