// Title: Tasks, microtasks and nextTick
// Concept: When the script ends, Node empties the nextTick queue, then the microtasks, then the loop turns.
// Watch: Three queues filling while the script runs, and the order in which they are emptied.
// Question: Six lines: in which order?
setTimeout(() => {
  console.log('5: timer');
  setImmediate(() => {
    console.log('6: immediate');
  });
}, 0);

Promise.resolve().then(() => {
  console.log('3: microtask');
  process.nextTick(() => {
    console.log('4: tick of 3');
  });
});

process.nextTick(() => {
  console.log('2: tick');
});

console.log('1: script');
