// process.nextTick: order, arguments, nesting.
process.nextTick((...a) => console.log('args', a), 1, 'two');
process.nextTick(() => {
  console.log('outer');
  process.nextTick(() => console.log('nested'));
  Promise.resolve().then(() => console.log('micro from tick'));
});
process.nextTick(() => console.log('last of the first round'));
Promise.resolve().then(() => {
  console.log('micro');
  process.nextTick(() => console.log('tick from micro'));
});
console.log('script', process.nextTick(() => {}));
try { process.nextTick(5); } catch (e) { console.log(e.name, e.code, e.message); }

// expect: script undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
// expect: args [ 1, 'two' ]
// expect: outer
// expect: last of the first round
// expect: nested
// expect: micro
// expect: micro from tick
// expect: tick from micro
