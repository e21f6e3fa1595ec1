// The for loop in its forms.
for (let i = 0; i < 3; i++) console.log(i);
let j = 0;
for (;;) { if (j++ > 2) break; }
console.log(j);
for (var k = 5; k--;) if (k % 2) continue; else console.log('even', k);
for (let a = 0, b = 5; a < b; a++, b--) console.log(a, b);
for (const c = [1]; c.length < 3; c.push(0)) console.log(c);

// expect: 0
// expect: 1
// expect: 2
// expect: 4
// expect: even 4
// expect: even 2
// expect: even 0
// expect: 0 5
// expect: 1 4
// expect: 2 3
// expect: [ 1 ]
// expect: [ 1, 0 ]
