// What is not TypeScript, or not only types, is said before the file runs.
const fs = require('fs');
const file = __dirname + '/typescript-errors-made.cts';
const all = [
  'function f(a?: number = 1) {}', 'class A { m({b}? = 1) {} }',
  'x = (a?: T = 1) => a', 'class A { abstract x: number; }',
  'class A { private abstract m(): void }',
  'abstract class A { abstract m() { return 1 } }',
  'abstract class A { private abstract x = 1; }',
  'class A { static override x }', 'class A { private static #x }',
  'f = (this: T) => 1', 'f = async (a, this: T): void => 1',
  'class A { m(b, this: T) {} }', 'return 1;', '{ return\n}', 'await 1; return',
  'a\nb\nenum E {\n A,\n B\n}\nc\nd', '\t\tconst enum É {}\t\n\tx',
  'a\r\nnamespace N { x }\r\nx\r\n', '漢字; module M.N {}',
  'class A { constructor(private x: number = 1, public y) {} }',
  'class A { m(private x) {} }', 'import a = require("x"); b',
  'export = {\n a: 1 };', 'export import a = b.c', 'x = <any>y.z(1) + 1',
  'for (const a: T of b) ;', 'for (let [a]: T in b) ;', 'const x, y = 1',
  'let {a}: T', 'function f() { await x }', 'let a: 1; let a: 2',
  'class A { accessor x: 1 }', '@d class A {}',
  'let x: number = ;', 'console.log(1', 'f(1 2)', 'let x: = 1', 'let {a}: {\n',
  'type T = \n', 'a b', 'let x y', 'a.', 'function f(a, 1) {}', 'if (a) {\n', '€',
  'class A { = }', 'interface A x', "import a from b",
  '010', '() => new.target', 'class A { constructor(): T {} }', 'if (1) function f() {}',
  "'use strict'; delete x", 'class A { x: T; #y; #y }',
];
for (const text of all) {
  fs.writeFileSync(file, text);
  delete require.cache[file];
  try {
    require(file);
    console.log('ok', text);
  } catch (e) {
    console.log(e.code, e.name, e.stack.split('\n    at')[0]);
  }
}
fs.writeFileSync(file, 'enum E {}');
try { require(file); } catch (e) { console.log(e, Object.keys(e)); }
import(file).catch((e) => console.log(e.message)).then(() => {
  process.on('exit', () => fs.unlinkSync(file));
  require(file);
});

// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: function f(a?: number = 1) {}
// expect:            ^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Parameter cannot have question mark and initializer
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { m({b}? = 1) {} }
// expect:             ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Parameter cannot have question mark and initializer
// expect: ok x = (a?: T = 1) => a
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { abstract x: number; }
// expect:           ^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract methods can only appear within an abstract class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { private abstract m(): void }
// expect:           ^^^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract methods can only appear within an abstract class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: abstract class A { abstract m() { return 1 } }
// expect:                    ^^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract method cannot have an implementation.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: abstract class A { private abstract x = 1; }
// expect:                    ^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract property cannot have an initializer.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { static override x }
// expect:                  ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: This member cannot have an 'override' modifier because its containing class does not extend another class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { private static #x }
// expect:           ^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: An accessibility modifier cannot be used with a private identifier.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: f = (this: T) => 1
// expect:          ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got ':'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: f = async (a, this: T): void => 1
// expect:                   ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got ':'
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { m(b, this   ) {} }
// expect:                ^^^^
// expect:
// expect: SyntaxError: Unexpected token 'this'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: return 1;
// expect: ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: { return
// expect:   ^^^^^^
// expect: }
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: await 1; return
// expect:          ^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:3
// expect:     b
// expect:   > enum E {
// expect:      A,
// expect:      B
// expect:   > }
// expect:     c
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect:         const enum É {} 
// expect:         ^^^^^^^^^^^^^^^
// expect:     x
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:2
// expect: a
// expect: namespace N { x }
// expect: ^^^^^^^^^^^^^^^^^
// expect: x
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript namespace declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: 漢字; module M.N {}
// expect:       ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: `module` keyword is not supported. Use `namespace` instead.
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { constructor(private x: number = 1, public y) {} }
// expect:                               ^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript parameter property is not supported in strip-only mode
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { m(private x) {} }
// expect:             ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: A parameter property is only allowed in a constructor implementation
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: import a = require("x"); b
// expect: ^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript import equals declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect:   > export = {
// expect:   >  a: 1 };
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript export assignment is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: export import a = b.c
// expect: ^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript import equals declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: x = <any>y.z(1) + 1
// expect:     ^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: The angle-bracket syntax for type assertions, `<T>expr`, is not supported in type strip mode. Instead, use the 'as' syntax: `expr as T`.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: for (const a: T of b) ;
// expect:            ^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: The left-hand side of a 'for...of' statement cannot use a type annotation
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: for (let [a]: T in b) ;
// expect:          ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: The left-hand side of a 'for...of' statement cannot use a type annotation
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: const x, y = 1
// expect:       ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: 'const' declarations must be initialized
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: let {a}: T
// expect:     ^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Destructuring bindings require initializers
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: function f() { await x }
// expect:                ^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: await isn't allowed in non-async function
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: let a   ; let a   
// expect:               ^
// expect:
// expect: SyntaxError: Identifier 'a' has already been declared
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { accessor x    }
// expect:                    ^
// expect:
// expect: SyntaxError: Unexpected identifier 'x'
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: @d class A {}
// expect: ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: let x: number = ;
// expect:                 ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expression expected
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: console.log(1
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got '<eof>'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: f(1 2)
// expect:     ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got 'numeric literal'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: let x: = 1
// expect:        ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `=`. Expected an identifier, void, yield, null, await, break, a string literal, a numeric literal, true, false, `, -, import, this, typeof, {, [, (
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: let {a}: {
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected eof
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: type T = 
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected eof
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: a b
// expect:   ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ';', '}' or <eof>
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: let x y
// expect:       ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected a semicolon
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: a.
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ident
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: function f(a, 1) {}
// expect:               ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `numeric literal`. Expected yield, an identifier, [ or {
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: if (a) {
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected '}', got '<eof>'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: €
// expect: ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected character '€'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { = }
// expect:           ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `=`. Expected identifier, string literal, numeric literal or [ for the computed key
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: interface A x
// expect:             ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected '{', got 'ident'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: import a from b
// expect:               ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `ident`. Expected a string literal
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: 010
// expect: ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Legacy octal literals are not available when targeting ECMAScript 5 and higher
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: () => new.target
// expect:       ^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: 'new.target' is only allowed in the body of a function declaration, function expression, or class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { constructor(): T {} }
// expect:                          ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Type annotation cannot appear on a constructor declaration
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError DIR/typescript-errors-made.cts:1
// expect: if (1) function f() {}
// expect:        ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Declaration is not allowed
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: 'use strict'; delete x
// expect:                      ^
// expect:
// expect: SyntaxError: Delete of an unqualified identifier in strict mode.
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { x   ; #y; #y }
// expect:                     ^^
// expect:
// expect: SyntaxError: Identifier '#y' has already been declared
// expect: DIR/typescript-errors-made.cts:1
// expect: enum E {}
// expect: ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect:     at parseTypeScript (node:internal/modules/typescript:63:40)
// expect:     at processTypeScriptCode (node:internal/modules/typescript:133:42)
// expect:     at stripTypeScriptModuleTypes (node:internal/modules/typescript:163:10)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1733:15)
// expect:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect:     at Module.require (node:internal/modules/cjs/loader:1527:12)
// expect:     at require (node:internal/modules/helpers:147:16) {
// expect:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect: } [ 'code' ]
// expect: TypeScript enum is not supported in strip-only mode
// expect error: node:internal/process/promises:394
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: DIR/typescript-errors-made.cts:1
// expect error: enum E {}
// expect error: ^^^^^^^^^
// expect error:
// expect error: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect error:     at parseTypeScript (node:internal/modules/typescript:63:40)
// expect error:     at processTypeScriptCode (node:internal/modules/typescript:133:42)
// expect error:     at stripTypeScriptModuleTypes (node:internal/modules/typescript:163:10)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1733:15)
// expect error:     at Object..js (node:internal/modules/cjs/loader:1913:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1505:32)
// expect error:     at Function._load (node:internal/modules/cjs/loader:1309:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:254:19)
// expect error:     at Module.require (node:internal/modules/cjs/loader:1527:12)
// expect error:     at require (node:internal/modules/helpers:147:16) {
// expect error:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect error: }
// expect error:
// expect error: Node.js v22.23.3
// expect exit: 1
// as: node24
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: function f(a?: number = 1) {}
// expect:            ^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Parameter cannot have question mark and initializer
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { m({b}? = 1) {} }
// expect:             ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Parameter cannot have question mark and initializer
// expect: ok x = (a?: T = 1) => a
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { abstract x: number; }
// expect:           ^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract methods can only appear within an abstract class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { private abstract m(): void }
// expect:           ^^^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract methods can only appear within an abstract class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: abstract class A { abstract m() { return 1 } }
// expect:                    ^^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract method cannot have an implementation.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: abstract class A { private abstract x = 1; }
// expect:                    ^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract property cannot have an initializer.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { static override x }
// expect:                  ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: This member cannot have an 'override' modifier because its containing class does not extend another class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { private static #x }
// expect:           ^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: An accessibility modifier cannot be used with a private identifier.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: f = (this: T) => 1
// expect:          ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got ':'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: f = async (a, this: T): void => 1
// expect:                   ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got ':'
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { m(b, this   ) {} }
// expect:                ^^^^
// expect:
// expect: SyntaxError: Unexpected token 'this'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: return 1;
// expect: ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: { return
// expect:   ^^^^^^
// expect: }
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: await 1; return
// expect:          ^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:3
// expect:     b
// expect:   > enum E {
// expect:      A,
// expect:      B
// expect:   > }
// expect:     c
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect:         const enum É {} 
// expect:         ^^^^^^^^^^^^^^^
// expect:     x
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:2
// expect: a
// expect: namespace N { x }
// expect: ^^^^^^^^^^^^^^^^^
// expect: x
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript namespace declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: 漢字; module M.N {}
// expect:       ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: `module` keyword is not supported. Use `namespace` instead.
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { constructor(private x: number = 1, public y) {} }
// expect:                               ^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript parameter property is not supported in strip-only mode
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { m(private x) {} }
// expect:             ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: A parameter property is only allowed in a constructor implementation
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: import a = require("x"); b
// expect: ^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript import equals declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect:   > export = {
// expect:   >  a: 1 };
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript export assignment is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: export import a = b.c
// expect: ^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript import equals declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: x = <any>y.z(1) + 1
// expect:     ^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: The angle-bracket syntax for type assertions, `<T>expr`, is not supported in type strip mode. Instead, use the 'as' syntax: `expr as T`.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: for (const a: T of b) ;
// expect:            ^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: The left-hand side of a 'for...of' statement cannot use a type annotation
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: for (let [a]: T in b) ;
// expect:          ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: The left-hand side of a 'for...of' statement cannot use a type annotation
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: const x, y = 1
// expect:       ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: 'const' declarations must be initialized
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let {a}: T
// expect:     ^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Destructuring bindings require initializers
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: function f() { await x }
// expect:                ^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: await isn't allowed in non-async function
// expect: undefined SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let a   ; let a   
// expect:               ^
// expect:
// expect: SyntaxError: Identifier 'a' has already been declared
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { accessor x    }
// expect:                    ^
// expect:
// expect: SyntaxError: Unexpected identifier 'x'
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: @d class A {}
// expect: ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let x: number = ;
// expect:                 ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expression expected
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: console.log(1
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got '<eof>'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: f(1 2)
// expect:     ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got 'numeric literal'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let x: = 1
// expect:        ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `=`. Expected an identifier, void, yield, null, await, break, a string literal, a numeric literal, true, false, `, -, import, this, typeof, {, [, (
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let {a}: {
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected eof
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: type T = 
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected eof
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: a b
// expect:   ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ';', '}' or <eof>
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let x y
// expect:       ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected a semicolon
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: a.
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ident
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: function f(a, 1) {}
// expect:               ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `numeric literal`. Expected yield, an identifier, [ or {
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: if (a) {
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected '}', got '<eof>'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: €
// expect: ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected character '€'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { = }
// expect:           ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `=`. Expected identifier, string literal, numeric literal or [ for the computed key
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: interface A x
// expect:             ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected '{', got 'ident'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: import a from b
// expect:               ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `ident`. Expected a string literal
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: 010
// expect: ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Legacy octal literals are not available when targeting ECMAScript 5 and higher
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: () => new.target
// expect:       ^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: 'new.target' is only allowed in the body of a function declaration, function expression, or class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { constructor(): T {} }
// expect:                          ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Type annotation cannot appear on a constructor declaration
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: if (1) function f() {}
// expect:        ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Declaration is not allowed
// expect: undefined SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: 'use strict'; delete x
// expect:                      ^
// expect:
// expect: SyntaxError: Delete of an unqualified identifier in strict mode.
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { x   ; #y; #y }
// expect:                     ^^
// expect:
// expect: SyntaxError: Identifier '#y' has already been declared
// expect: file://DIR/typescript-errors-made.cts:1
// expect: enum E {}
// expect: ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect:     at parseTypeScript (node:internal/modules/typescript:68:40)
// expect:     at processTypeScriptCode (node:internal/modules/typescript:146:42)
// expect:     at stripTypeScriptModuleTypes (node:internal/modules/typescript:215:22)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1883:15)
// expect:     at Object..js (node:internal/modules/cjs/loader:2060:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1651:32)
// expect:     at Module._load (node:internal/modules/cjs/loader:1443:12)
// expect:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect:     at Module.require (node:internal/modules/cjs/loader:1674:12)
// expect:     at require (node:internal/modules/helpers:157:16) {
// expect:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect: } [ 'code' ]
// expect: TypeScript enum is not supported in strip-only mode
// expect error: node:internal/process/promises:394
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: file://DIR/typescript-errors-made.cts:1
// expect error: enum E {}
// expect error: ^^^^^^^^^
// expect error:
// expect error: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect error:     at parseTypeScript (node:internal/modules/typescript:68:40)
// expect error:     at processTypeScriptCode (node:internal/modules/typescript:146:42)
// expect error:     at stripTypeScriptModuleTypes (node:internal/modules/typescript:215:22)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1883:15)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2060:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1651:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1443:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.require (node:internal/modules/cjs/loader:1674:12)
// expect error:     at require (node:internal/modules/helpers:157:16) {
// expect error:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect error: }
// expect error:
// expect error: Node.js v24.21.0
// expect exit: 1
// as: node26
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: function f(a?: number = 1) {}
// expect:            ^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Parameter cannot have question mark and initializer
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { m({b}? = 1) {} }
// expect:             ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Parameter cannot have question mark and initializer
// expect: ok x = (a?: T = 1) => a
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { abstract x: number; }
// expect:           ^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract methods can only appear within an abstract class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { private abstract m(): void }
// expect:           ^^^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract methods can only appear within an abstract class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: abstract class A { abstract m() { return 1 } }
// expect:                    ^^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract method cannot have an implementation.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: abstract class A { private abstract x = 1; }
// expect:                    ^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Abstract property cannot have an initializer.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { static override x }
// expect:                  ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: This member cannot have an 'override' modifier because its containing class does not extend another class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { private static #x }
// expect:           ^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: An accessibility modifier cannot be used with a private identifier.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: f = (this: T) => 1
// expect:          ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got ':'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: f = async (a, this: T): void => 1
// expect:                   ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got ':'
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { m(b, this   ) {} }
// expect:                ^^^^
// expect:
// expect: SyntaxError: Unexpected token 'this'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: return 1;
// expect: ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: { return
// expect:   ^^^^^^
// expect: }
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: await 1; return
// expect:          ^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Return statement is not allowed here
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:3
// expect:     b
// expect:   > enum E {
// expect:      A,
// expect:      B
// expect:   > }
// expect:     c
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect:         const enum É {} 
// expect:         ^^^^^^^^^^^^^^^
// expect:     x
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:2
// expect: a
// expect: namespace N { x }
// expect: ^^^^^^^^^^^^^^^^^
// expect: x
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript namespace declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: 漢字; module M.N {}
// expect:       ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: `module` keyword is not supported. Use `namespace` instead.
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { constructor(private x: number = 1, public y) {} }
// expect:                               ^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript parameter property is not supported in strip-only mode
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { m(private x) {} }
// expect:             ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: A parameter property is only allowed in a constructor implementation
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: import a = require("x"); b
// expect: ^^^^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript import equals declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect:   > export = {
// expect:   >  a: 1 };
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript export assignment is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: export import a = b.c
// expect: ^^^^^^^^^^^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript import equals declaration is not supported in strip-only mode
// expect: ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: x = <any>y.z(1) + 1
// expect:     ^^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: The angle-bracket syntax for type assertions, `<T>expr`, is not supported in type strip mode. Instead, use the 'as' syntax: `expr as T`.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: for (const a: T of b) ;
// expect:            ^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: The left-hand side of a 'for...of' statement cannot use a type annotation
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: for (let [a]: T in b) ;
// expect:          ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: The left-hand side of a 'for...of' statement cannot use a type annotation
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: const x, y = 1
// expect:       ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: 'const' declarations must be initialized
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let {a}: T
// expect:     ^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Destructuring bindings require initializers
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: function f() { await x }
// expect:                ^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: await isn't allowed in non-async function
// expect: undefined SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let a   ; let a   
// expect:               ^
// expect:
// expect: SyntaxError: Identifier 'a' has already been declared
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { accessor x    }
// expect:                    ^
// expect:
// expect: SyntaxError: Unexpected identifier 'x'
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: @d class A {}
// expect: ^
// expect:
// expect: SyntaxError: Invalid or unexpected token
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let x: number = ;
// expect:                 ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expression expected
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: console.log(1
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got '<eof>'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: f(1 2)
// expect:     ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ',', got 'numeric literal'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let x: = 1
// expect:        ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `=`. Expected an identifier, void, yield, null, await, break, a string literal, a numeric literal, true, false, `, -, import, this, typeof, {, [, (
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let {a}: {
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected eof
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: type T = 
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected eof
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: a b
// expect:   ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ';', '}' or <eof>
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: let x y
// expect:       ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected a semicolon
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: a.
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected ident
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: function f(a, 1) {}
// expect:               ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `numeric literal`. Expected yield, an identifier, [ or {
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: if (a) {
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected '}', got '<eof>'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: €
// expect: ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected character '€'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { = }
// expect:           ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `=`. Expected identifier, string literal, numeric literal or [ for the computed key
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: interface A x
// expect:             ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Expected '{', got 'ident'
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: import a from b
// expect:               ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Unexpected token `ident`. Expected a string literal
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: 010
// expect: ^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Legacy octal literals are not available when targeting ECMAScript 5 and higher
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: () => new.target
// expect:       ^^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: 'new.target' is only allowed in the body of a function declaration, function expression, or class.
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: class A { constructor(): T {} }
// expect:                          ^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Type annotation cannot appear on a constructor declaration
// expect: ERR_INVALID_TYPESCRIPT_SYNTAX SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: if (1) function f() {}
// expect:        ^^^^^^^^
// expect:
// expect: SyntaxError [ERR_INVALID_TYPESCRIPT_SYNTAX]: Declaration is not allowed
// expect: undefined SyntaxError file://DIR/typescript-errors-made.cts:1
// expect: 'use strict'; delete x
// expect:                      ^
// expect:
// expect: SyntaxError: Delete of an unqualified identifier in strict mode.
// expect: undefined SyntaxError DIR/typescript-errors-made.cts:1
// expect: class A { x   ; #y; #y }
// expect:                     ^^
// expect:
// expect: SyntaxError: Identifier '#y' has already been declared
// expect: file://DIR/typescript-errors-made.cts:1
// expect: enum E {}
// expect: ^^^^^^^^^
// expect:
// expect: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect:     at parseTypeScript (node:internal/modules/typescript:57:40)
// expect:     at processTypeScriptCode (node:internal/modules/typescript:129:37)
// expect:     at Object.stripTypeScriptModuleTypes (node:internal/modules/typescript:172:22)
// expect:     at Module._compile (node:internal/modules/cjs/loader:1910:32)
// expect:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect:     at Module.require (node:internal/modules/cjs/loader:1701:12)
// expect:     at require (node:internal/modules/helpers:318:16) {
// expect:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect: } [ 'code' ]
// expect: TypeScript enum is not supported in strip-only mode
// expect error: node:internal/process/promises:324
// expect error:     triggerUncaughtException(err, true /* fromPromise */);
// expect error:     ^
// expect error:
// expect error: file://DIR/typescript-errors-made.cts:1
// expect error: enum E {}
// expect error: ^^^^^^^^^
// expect error:
// expect error: SyntaxError [ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX]: TypeScript enum is not supported in strip-only mode
// expect error:     at parseTypeScript (node:internal/modules/typescript:57:40)
// expect error:     at processTypeScriptCode (node:internal/modules/typescript:129:37)
// expect error:     at Object.stripTypeScriptModuleTypes (node:internal/modules/typescript:172:22)
// expect error:     at Module._compile (node:internal/modules/cjs/loader:1910:32)
// expect error:     at Object..js (node:internal/modules/cjs/loader:2096:10)
// expect error:     at Module.load (node:internal/modules/cjs/loader:1678:32)
// expect error:     at Module._load (node:internal/modules/cjs/loader:1470:12)
// expect error:     at wrapModuleLoad (node:internal/modules/cjs/loader:261:19)
// expect error:     at Module.require (node:internal/modules/cjs/loader:1701:12)
// expect error:     at require (node:internal/modules/helpers:318:16) {
// expect error:   code: 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
// expect error: }
// expect error:
// expect error: Node.js v26.10.0
// expect exit: 1
