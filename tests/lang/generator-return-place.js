// A generator that is returned before it began has thrown nothing: the place of
// the crash is that of the throw.
function* g() {
	yield 1;
}
g().return();

throw undefined;

// expect error:
// expect error: DIR/generator-return-place.js:8
// expect error: throw undefined;
// expect error: ^
// expect error: undefined
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node8
// expect error:
// expect error: DIR/generator-return-place.js:8
// expect error: throw undefined;
// expect error: ^
// expect error: undefined
// expect exit: 1
// as: node12
// expect error:
// expect error: DIR/generator-return-place.js:8
// expect error: throw undefined;
// expect error: ^
// expect error: undefined
// expect error: (Use `node --trace-uncaught ...` to show where the exception was thrown)
// expect exit: 1
