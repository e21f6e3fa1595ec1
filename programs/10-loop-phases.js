// Title: Once around the loop
// Concept: One turn: timers, pending, poll, check, closing; ticks and microtasks are drained after every callback.
// Watch: After each callback the strip jumps back to nextTick and microtasks, then goes on where it was.
// Question: Which two lines stand between 'timer 1' and 'timer 2'? (And with --as node10?)
const fs = require('fs');

function say(name) {
  console.log(name);
  process.nextTick(() => {
    console.log('  tick of', name);
  });
  Promise.resolve().then(() => {
    console.log('  micro of', name);
  });
}

fs.readFile(__filename, () => {
  say('I/O');
  setTimeout(() => say('timer 1'), 0);
  setTimeout(() => say('timer 2'), 0);
  setImmediate(() => say('check'));
});
