// What V8 underlines of characters it does not know and of octal escapes.
const fs = require('fs');
const file = __dirname + '/syntax-carets-made.js';
const all = ['let a = 1 € 2', '“a”', 'let a = 1 × 2', 'a€', 'let a = 1 # 2',
  'class A { #x; y = 1; #x }', "'use strict'; x = '\\08'",
  "'use strict'; x = '\\07'", "'use strict'; x = '\\1'", "'\\08'; 'use strict'",
  "'use strict'; x = '\\377 \\400'", "class A { m() { '\\001' } }"];
for (const text of all) {
  fs.writeFileSync(file, '\n' + text);
  delete require.cache[file];
  try {
    require(file);
  } catch (e) {
    console.log(e.stack.split('\n    at')[0]);
  }
}
fs.unlinkSync(file);

// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 € 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: “a”
// expect:
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 × 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: a€
// expect:  
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 # 2
// expect:           ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: class A { #x; y = 1; #x }
// expect:                      ^^
// expect:
// expect: SyntaxError: Identifier '#x' has already been declared
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\08'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\07'
// expect:                     ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\1'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: '\08'; 'use strict'
// expect:   
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\377 \400'
// expect:                          ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: class A { m() { '\001' } }
// expect:                   ^^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// as: node12
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 € 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: “a”
// expect:
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 × 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: a€
// expect:  
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 # 2
// expect:           ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: class A { #x; y = 1; #x }
// expect:                      ^^
// expect:
// expect: SyntaxError: Identifier '#x' has already been declared
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\08'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\07'
// expect:                     ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\1'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: '\08'; 'use strict'
// expect:   
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\377 \400'
// expect:                          ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: class A { m() { '\001' } }
// expect:                   ^^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// as: node14
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 € 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: “a”
// expect:
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 × 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: a€
// expect:  
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 # 2
// expect:           ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: class A { #x; y = 1; #x }
// expect:                      ^^
// expect:
// expect: SyntaxError: Identifier '#x' has already been declared
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\08'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\07'
// expect:                     ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\1'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: '\08'; 'use strict'
// expect:   
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\377 \400'
// expect:                          ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: class A { m() { '\001' } }
// expect:                   ^^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// as: node16
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 € 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: “a”
// expect:
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 × 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: a€
// expect:  
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 # 2
// expect:           ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: class A { #x; y = 1; #x }
// expect:                      ^^
// expect:
// expect: SyntaxError: Identifier '#x' has already been declared
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\08'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\07'
// expect:                     ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\1'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: '\08'; 'use strict'
// expect:   
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\377 \400'
// expect:                          ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: class A { m() { '\001' } }
// expect:                   ^^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// as: node18
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 € 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: “a”
// expect:
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 × 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: a€
// expect:  
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 # 2
// expect:           ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: class A { #x; y = 1; #x }
// expect:                      ^^
// expect:
// expect: SyntaxError: Identifier '#x' has already been declared
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\08'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\07'
// expect:                     ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\1'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: '\08'; 'use strict'
// expect:   
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\377 \400'
// expect:                          ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: class A { m() { '\001' } }
// expect:                   ^^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// as: node20
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 € 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: “a”
// expect:
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 × 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: a€
// expect:  
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 # 2
// expect:           ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: class A { #x; y = 1; #x }
// expect:                      ^^
// expect:
// expect: SyntaxError: Identifier '#x' has already been declared
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\08'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\07'
// expect:                     ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\1'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: '\08'; 'use strict'
// expect:   
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\377 \400'
// expect:                          ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: class A { m() { '\001' } }
// expect:                   ^^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// as: node24
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 € 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: “a”
// expect:
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 × 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: a€
// expect:  
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 # 2
// expect:           ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: class A { #x; y = 1; #x }
// expect:                      ^^
// expect:
// expect: SyntaxError: Identifier '#x' has already been declared
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\08'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\07'
// expect:                     ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\1'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: '\08'; 'use strict'
// expect:   
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\377 \400'
// expect:                          ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: class A { m() { '\001' } }
// expect:                   ^^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// as: node26
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 € 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: “a”
// expect:
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 × 2
// expect:           
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: a€
// expect:  
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: let a = 1 # 2
// expect:           ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: DIR/syntax-carets-made.js:2
// expect: class A { #x; y = 1; #x }
// expect:                      ^^
// expect:
// expect: SyntaxError: Identifier '#x' has already been declared
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\08'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\07'
// expect:                     ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\1'
// expect:                     
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: '\08'; 'use strict'
// expect:   
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: 'use strict'; x = '\377 \400'
// expect:                          ^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
// expect: DIR/syntax-carets-made.js:2
// expect: class A { m() { '\001' } }
// expect:                   ^^
// expect:
// expect: SyntaxError: Octal escape sequences are not allowed in strict mode.
