// A symbol that is thrown is no text.
throw Symbol('s');

// expect error:
// expect error: DIR/crash-symbol.js:2
// expect error: throw Symbol('s');
// expect error: ^
// expect error:
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect error:
// expect error: DIR/crash-symbol.js:2
// expect error: throw Symbol('s');
// expect error: ^
// expect error: <toString() threw exception>
// expect exit: 1
// as: node10
// expect error:
// expect error: DIR/crash-symbol.js:2
// expect error: throw Symbol('s');
// expect error: ^
// expect error: <toString() threw exception>
// expect exit: 1
// as: node12
// expect error:
// expect error: DIR/crash-symbol.js:2
// expect error: throw Symbol('s');
// expect error: ^
// expect error:
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
// as: node26
// expect error:
// expect error: DIR/crash-symbol.js:2
// expect error: throw Symbol('s');
// expect error: ^
// expect error:
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
