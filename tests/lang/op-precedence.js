// How operators bind.
console.log(1 + 2 * 3 - 4 / 2, (1 + 2) * 3, 2 + 3 + '5', '5' + 2 * 3);
console.log(1 < 2 === true, 3 > 2 > 1, 1 | 2 ^ 3 & 4, 1 << 2 + 1);
console.log(!1 + 1, -2 + +'3', typeof 1 + 1, true && false || true);
console.log(false || true && false, 5 & 3 == 3, (5 & 3) == 1);
const o = { f: () => ({ g: [() => 'deep'] }) };
console.log(o.f().g[0](), new Array(3).length, new (class { x = 4 })().x);

// expect: 5 9 55 56
// expect: true false 3 8
// expect: 1 1 number1 true
// expect: false 1 true
// expect: deep 3 4
