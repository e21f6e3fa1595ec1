// Title: setTimeout against setImmediate inside I/O
// Concept: After the poll phase comes the check phase: from an I/O callback the immediate is always first.
// Watch: The loop strip: poll, check, and only in the next turn timers.
// Question: The order at the start of a program may flip. Why never here?
const fs = require('fs');

fs.readFile(__filename, () => {
  console.log('file is read');
  setTimeout(() => {
    console.log('timeout');
  }, 0);
  setImmediate(() => {
    console.log('immediate');
  });
});
