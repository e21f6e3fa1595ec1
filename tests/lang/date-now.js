// The clock goes on while a program is busy, and while it waits.
const a = Date.now();
console.log(typeof a, a > 1e12, Number.isInteger(a));
while (Date.now() < a + 20);
console.log(Date.now() - a >= 20);
const b = Date.now();
setTimeout(() => console.log(Date.now() - b >= 29), 30);

// expect: number true true
// expect: true
// expect: true
