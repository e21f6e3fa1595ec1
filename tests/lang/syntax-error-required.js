// The stack of a required file's syntax error begins with the place.
const fs = require('fs');
const file = __dirname + '/syntax-error-required-made.js';
fs.writeFileSync(file, '\tconst a = 1;\n\tlet b = a ? ;\n');
try {
  require(file);
} catch (e) {
  console.log(e.stack.split('\n    at')[0]);
  console.log(Object.getOwnPropertyNames(e), String(e));
}
process.on('uncaughtException', (e) => {
  console.log(e.stack.split('\n    at')[0]);
  fs.unlinkSync(file);
});
require(file);

// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// expect: [ 'stack', 'message' ] SyntaxError: Unexpected token ';'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// as: node8
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ;
// expect: [ 'stack', 'message' ] 'SyntaxError: Unexpected token ;'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ;
// as: node10
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ;
// expect: [ 'stack', 'message' ] 'SyntaxError: Unexpected token ;'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ;
// as: node11
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ;
// expect: [ 'stack', 'message' ] 'SyntaxError: Unexpected token ;'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ;
// as: node12
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// expect: [ 'stack', 'message' ] SyntaxError: Unexpected token ';'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// as: node14
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// expect: [ 'stack', 'message' ] SyntaxError: Unexpected token ';'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// as: node16
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// expect: [ 'stack', 'message' ] SyntaxError: Unexpected token ';'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// as: node18
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// expect: [ 'stack', 'message' ] SyntaxError: Unexpected token ';'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// as: node20
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// expect: [ 'stack', 'message' ] SyntaxError: Unexpected token ';'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// as: node24
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// expect: [ 'stack', 'message' ] SyntaxError: Unexpected token ';'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// as: node26
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
// expect: [ 'stack', 'message' ] SyntaxError: Unexpected token ';'
// expect: DIR/syntax-error-required-made.js:2
// expect: 	let b = a ? ;
// expect: 	            ^
// expect:
// expect: SyntaxError: Unexpected token ';'
