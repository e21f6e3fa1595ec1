// Title: A file that is not there
// Concept: A callback gets its error as an argument: no try sees it. Made into a promise, await throws it where you wait.
// Watch: The try around readFile is left before the request has come back.
// Question: Which lines are printed, and in which order?
const fs = require('fs');

const read = name => new Promise((ok, no) => {
  fs.readFile(name, (e, data) => {
    if (e) no(e);
    else ok(data);
  });
});

try {
  fs.readFile('nowhere', async e => {
    console.log('callback:', e.code);
    try {
      await read('nowhere');
    } catch (e2) {
      console.log('await:', e2.code);
    }
  });
  console.log('readFile is back');
} catch (e) {
  console.log('never');
}
