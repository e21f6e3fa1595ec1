// Title: Between two timers
// Concept: Since Node 11 the queues are emptied after each timer; before, after all timers that were due.
// Watch: The strip of phases after the first callback.
// Question: Is 'micro 1' before or after 'timer 2'? And with --as node10?
setTimeout(() => {
  console.log('timer 1');
  Promise.resolve().then(() => {
    console.log('micro 1');
  });
  process.nextTick(() => {
    console.log('tick 1');
  });
}, 0);

setTimeout(() => {
  console.log('timer 2');
}, 0);

console.log('script');
