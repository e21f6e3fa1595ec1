// while and do-while.
let i = 3;
while (i) console.log(i--);
do console.log('once', i); while (i > 0);
let n = 27, steps = 0;
while (n !== 1) { n = n % 2 ? 3 * n + 1 : n / 2; steps++; }
console.log(steps);
do { if (i++ === 2) continue; if (i > 4) break; console.log('do', i); } while (true);

// expect: 3
// expect: 2
// expect: 1
// expect: once 0
// expect: 111
// expect: do 1
// expect: do 2
// expect: do 4
