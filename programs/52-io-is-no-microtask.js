// Title: A file comes by the loop
// Concept: What waits for a file waits for the poll phase: the ticks and microtasks that are there all come before.
// Watch: The request among the I/O, from the first line to the poll phase that brings it.
// Question: Where does 'file' come, and what comes behind it?
const fs = require('fs');

fs.readFile(__filename, () => {
  console.log('file');
  setImmediate(() => {
    console.log('immediate');
  });
});
Promise.resolve().then(() => {
  console.log('microtask');
});
process.nextTick(() => {
  console.log('tick');
});
console.log('script');
