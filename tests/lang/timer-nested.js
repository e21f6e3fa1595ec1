// Timers made in timers run in a later turn of the loop.
setTimeout(() => {
  console.log('outer');
  setTimeout(() => console.log('inner 0'), 0);
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('micro'));
}, 1);
const sleep = ms => new Promise(r => setTimeout(r, ms));
setTimeout(async () => {
  for (let i = 0; i < 3; i++) { await sleep(20); console.log('slept', i); }
}, 40);

// expect: outer
// expect: tick
// expect: micro
// expect: immediate
// expect: inner 0
// expect: slept 0
// expect: slept 1
// expect: slept 2
