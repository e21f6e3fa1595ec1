// Title: Puzzle: an async callback of I/O
// Concept: In the poll phase an await is over before the loop goes on; check comes next, and timers only in the next turn.
// Watch: The phase in the strip at each line, and what has to be empty before it moves.
// Question: Write down the order of the six lines.
const fs = require('fs');

fs.readFile(__filename, async () => {
  console.log('file');
  setTimeout(() => {
    console.log('timeout');
  }, 0);
  setImmediate(() => {
    console.log('immediate');
  });
  process.nextTick(() => {
    console.log('tick');
  });
  await null;
  console.log('after await');
  await new Promise(ok => {
    setImmediate(ok);
  });
  console.log('after an immediate');
});
