// Date.now is a number that grows; intervals between timers are whole.
const t0 = Date.now();
setTimeout(() => {
  const d = Date.now() - t0;
  console.log(d >= 49, d < 1000);
}, 50);
console.log(t0 > 1500000000000, t0 === Math.floor(t0));

// expect: true true
// expect: true true
