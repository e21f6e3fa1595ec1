// clearTimeout, clearInterval, clearImmediate.
const t = setTimeout(() => console.log('never'), 5);
clearTimeout(t);
clearTimeout(t);
clearTimeout(undefined); clearTimeout(null); clearTimeout(12345);
let n = 0;
const i = setInterval(() => { console.log('interval', ++n); if (n === 3) clearInterval(i); }, 10);
const im = setImmediate(() => console.log('never'));
clearImmediate(im);
const victim = setTimeout(() => console.log('never'), 200);
setTimeout(() => { clearTimeout(victim); console.log('cleared'); }, 100);
setTimeout(() => clearInterval(setTimeout(() => console.log('never'), 1)), 2);

// expect: interval 1
// expect: interval 2
// expect: interval 3
// expect: cleared
