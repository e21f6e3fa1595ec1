// readFile with a callback: the poll phase, then check.
const fs = require('fs');
fs.readFile(__filename, 'utf8', (err, text) => {
  console.log(err, typeof text, text.split('\n')[0]);
  setTimeout(() => console.log('timeout'), 0);
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tick'));
});
fs.readFile('/nonexistent/file', (err, data) => {
  console.log(err.code, err.message, data);
});
console.log('script');

// expect: script
// expect: ENOENT ENOENT: no such file or directory, open '/nonexistent/file' undefined
// expect: null string // readFile with a callback: the poll phase, then check.
// expect: tick
// expect: immediate
// expect: timeout
