// Compound assignment evaluates its target once.
let calls = 0;
const box = { v: 10 };
const f = () => { calls++; return box; };
f().v += 5; f().v -= 3; f().v *= 4; f().v /= 6; f().v %= 5;
console.log(box.v, calls);
let s = 'a';
s += 'b' + 1;
s += null;
console.log(s);
let a, b, c;
a = b = c = 3;
console.log(a + b + c, (a = 1, b = 2, a + b));
let x = 1;
x += (x = 10, x);
console.log(x);

// expect: 3 5
// expect: ab1null
// expect: 9 3
// expect: 11
