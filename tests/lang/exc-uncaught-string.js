// An uncaught string.
throw 'just text';

// expect error:
// expect error: DIR/exc-uncaught-string.js:2
// expect error: throw 'just text';
// expect error: ^
// expect error: just text
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
