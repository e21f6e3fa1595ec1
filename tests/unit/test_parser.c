/* SPDX-License-Identifier: MIT */
/*
 * The parser: what it accepts, what it rejects and with which words and
 * underline (taken from node 22 --check), what it refuses, how names are
 * bound.  A place of 0:0 is one Node does not underline.
 */
#include "syntax/parser.h"
#include "syntax/scope.h"

#include "syntax/lexer.h"
#include "tap.h"

#include <microtick.h>
#include <stdio.h>
#include <string.h>

struct reject {
	const char *text;
	unsigned line, col, width;      /* what V8 underlines */
	const char *message;
};

static const char *const accept_commonjs[] = {
	"let\na",
	"([a])=>1",
	"({ __proto__: 1, ['__proto__']: 2, __proto__(){} })",
	"async.x",
	"for (let\nof of x);",
	"({ __proto__: a, __proto__: b } = {})",
	"a += b += c",
	"{ 1\n2 } 3",
	"({...a, ...b})",
	"async function f(){ class A { [await 1] = 1 } }",
	"08.5",
	"a.class.new",
	"async\nfunction f(){}",
	"({a} = 1)",
	"do a\nwhile(b) c",
	"class A { #a; foo(){ class B { m(){ this.#a } } } }",
	"({ get: 1, set: 2, async: 3, static: 4 })",
	"class A { a\nb\n*c(){} }",
	"; ; ;",
	"return 1",
	"function f({a}, [b], c = 1, ...d){}",
	"a => b = c",
	"class A { let = 1 }",
	"async ()",
	"08",
	"a in b in c",
	"class A { get #a(){} set #a(b){} }",
	"(a, ...b) => c",
	"(a = (b)) => 1",
	"function f(a, b, a){}",
	"class A { static { function f(){ arguments } } }",
	"f()++",
	"async => 1",
	"a <!-- b",
	"a() = 1",
	"if (1) function f(){} else function g(){}",
	"class A { static a(){} static a(){} }",
	"({ await })",
	"1n",
	"f(...a, ...b)",
	"1.e1",
	"function module(){}",
	"async async => 1",
	"a ** -b",
	"await => 1",
	"class A { a = 1; b = 2 }",
	"class await {}",
	"(a) = 1",
	"class A extends (a => b) {}",
	"a: let\nb",
	"class A { static { function a(){} var a } }",
	"[...a, ...b]",
	"\\u{61}",
	"try{}catch(e){for(var e of []);}",
	"/* a\n */ --> b",
	"a\n++\nb",
	"f`\\01`",
	"function* g(){ yield yield yield }",
	"`a${`b${c}`}`",
	"++f()",
	"class A { #a; m(){ #a in this } }",
	"for(let abc of x){let abc}",
	"for(let.x in {});",
	"a.if",
	"a ?\?= b",
	"class A{ async\nx(){} }",
	"var\na",
	"class A { static get }",
	"a?.1:2",
	"a: function f(){}",
	"() => 1 + 1",
	"try{}catch(e){var e}",
};

static const char *const accept_module[] = {
	"import a, {b} from 'x'",
	"await 1",
	"import {if as a} from 'x'",
	"import a from 'x' with {type:'json',}",
	"export default async () => 1",
	"export default (1, 2)",
	"export async function a(){}",
	"export default function(){}",
	"export {a as b} from 'x'",
	"export default function* (){}",
	"async () => { await 1 }",
	"export * as 'a' from 'x'",
	"export var a",
	"import {a,} from 'x'",
	"import a, * as b from 'x'",
	"export default 1",
	"import a from 'x' with {type:'json'}",
	"import {arguments as a} from 'x'",
};

static const struct reject reject_commonjs[] = {
	{ "class A { 'constructor'(){} constructor(){} }", 1, 29, 11,
	    "A class may only have one constructor" },
	{ "if(1) async function f(){}", 1, 7, 5,
	    "Async functions can only be declared at the top level or "
	    "inside a block." },
	{ "new import('x')", 1, 5, 6,
	    "Cannot use new with import" },
	{ "class A{*constructor(){}}", 1, 10, 11,
	    "Class constructor may not be a generator" },
	{ "class A { #constructor(){} }", 1, 11, 12,
	    "Class constructor may not be a private method" },
	{ "class A { get 'constructor'(){} }", 1, 15, 13,
	    "Class constructor may not be an accessor" },
	{ "class A{async constructor(){}}", 1, 15, 11,
	    "Class constructor may not be an async method" },
	{ "class A{constructor=1}", 1, 9, 11,
	    "Classes may not have a field named 'constructor'" },
	{ "class A{static prototype(){}}", 1, 16, 9,
	    "Classes may not have a static property named 'prototype'" },
	{ "'use strict'; 08", 1, 15, 2,
	    "Decimals with leading zeros are not allowed in strict mode." },
	{ "'use strict'; delete a", 1, 22, 1,
	    "Delete of an unqualified identifier in strict mode." },
	{ "'use strict'; ({ __proto__: 1, __proto__: 2 })", 1, 32, 9,
	    "Duplicate __proto__ fields are not allowed in object literals" },
	{ "'use strict'; function f(a,a){}", 1, 28, 1,
	    "Duplicate parameter name not allowed in this context" },
	{ "function(){} = 1", 1, 1, 8,
	    "Function statements require a function name" },
	{ "if (1) function* f(){}", 1, 16, 1,
	    "Generators can only be declared at the top level or "
	    "inside a block." },
	{ "({get a(b){}})", 1, 8, 3,
	    "Getter must not have any formal parameters." },
	{ "(abc=1)=>{let abc}", 1, 15, 3,
	    "Identifier 'abc' has already been declared" },
	{ "function f(a=1){'use strict'}", 1, 17, 12,
	    "Illegal 'use strict' directive in function with "
	    "non-simple parameter list" },
	{ "async function f(){ async (a = await 1) => 1 }", 1, 32, 5,
	    "Illegal await-expression in formal parameters of async function" },
	{ "break;", 1, 1, 5,
	    "Illegal break statement" },
	{ "a: { continue a }", 1, 15, 1,
	    "Illegal continue statement: 'a' does not denote an "
	    "iteration statement" },
	{ "continue;", 1, 1, 8,
	    "Illegal continue statement: no surrounding iteration statement" },
	{ "throw\n1", 1, 1, 5,
	    "Illegal newline after throw" },
	{ "([a.b]) => 1", 1, 3, 3,
	    "Illegal property in declaration context" },
	{ "class A { static { return } }", 1, 20, 6,
	    "Illegal return statement" },
	{ "while (1) a: function f(){}", 1, 14, 8,
	    "In non-strict mode code, functions can only be declared "
	    "at top level, inside a block, or as the body of an if "
	    "statement." },
	{ "'use strict';a: function f(){}", 1, 17, 8,
	    "In strict mode code, functions can only be declared at "
	    "top level or inside a block." },
	{ "'\\u'", 0, 0, 0,
	    "Invalid Unicode escape sequence" },
	{ "({a: (b)}) => 1", 1, 6, 3,
	    "Invalid destructuring assignment target" },
	{ "'\\x1'", 1, 2, 4,
	    "Invalid hexadecimal escape sequence" },
	{ "new.target++", 1, 1, 10,
	    "Invalid left-hand side expression in postfix operation" },
	{ "++a?.b", 1, 3, 4,
	    "Invalid left-hand side expression in prefix operation" },
	{ "1 += 1", 1, 1, 1,
	    "Invalid left-hand side in assignment" },
	{ "async () => { for await (var x, y of z) ; }", 1, 30, 4,
	    "Invalid left-hand side in for-await-of loop: Must have a "
	    "single binding." },
	{ "for (var a, b in c);", 1, 10, 4,
	    "Invalid left-hand side in for-in loop: Must have a single "
	    "binding." },
	{ "for ([a] = 1 of c);", 1, 6, 7,
	    "Invalid left-hand side in for-loop" },
	{ "for(let x, y of []);", 1, 9, 4,
	    "Invalid left-hand side in for-of loop: Must have a single "
	    "binding." },
	{ "new a?.b", 1, 6, 2,
	    "Invalid optional chain from new expression" },
	{ "0b2", 1, 1, 2,
	    "Invalid or unexpected token" },
	{ "/abc/gg", 1, 1, 1,
	    "Invalid regular expression flags" },
	{ "/abc", 1, 1, 1,
	    "Invalid regular expression: missing /" },
	{ "[a=1,{b=2}]", 1, 7, 3,
	    "Invalid shorthand property initializer" },
	{ "a?.`x`", 1, 4, 3,
	    "Invalid tagged template on optional chain" },
	{ "({g\\u0065t x(){}})", 1, 3, 8,
	    "Keyword must not contain escaped characters" },
	{ "a: a: 1", 1, 4, 1,
	    "Label 'a' has already been declared" },
	{ "if(1) let x", 1, 7, 3,
	    "Lexical declaration cannot appear in a single-statement context" },
	{ "({a} => 1)", 1, 2, 2,
	    "Malformed arrow function parameter list" },
	{ "try{}", 1, 5, 1,
	    "Missing catch or finally after try" },
	{ "const x;", 1, 7, 1,
	    "Missing initializer in const declaration" },
	{ "var [a], b", 1, 5, 3,
	    "Missing initializer in destructuring declaration" },
	{ "`${a", 1, 4, 1,
	    "Missing } in template expression" },
	{ "switch(a){case 1: default: case 2: default:}", 1, 36, 7,
	    "More than one default clause in switch statement" },
	{ "0_0", 1, 2, 1,
	    "Numeric separator can not be used after leading 0." },
	{ "0x1_", 0, 0, 0,
	    "Numeric separators are not allowed at the end of numeric "
	    "literals" },
	{ "function f(){ 'use strict'; '\\07' }", 1, 31, 1,
	    "Octal escape sequences are not allowed in strict mode." },
	{ "`\\01`", 1, 3, 1,
	    "Octal escape sequences are not allowed in template strings." },
	{ "'use strict'; 010", 1, 15, 3,
	    "Octal literals are not allowed in strict mode." },
	{ "1__1", 1, 3, 1,
	    "Only one underscore is allowed as numeric separator" },
	{ "class A extends B.#a { #a }", 1, 18, 1,
	    "Private field '#a' must be declared in an enclosing class" },
	{ "class A{ #x; m(){ delete this?.#x } }", 1, 32, 2,
	    "Private fields can not be deleted" },
	{ "({...a,} = 1)", 1, 6, 1,
	    "Rest element must be last element" },
	{ "(...a = 1) => b", 1, 5, 1,
	    "Rest parameter may not have a default initializer" },
	{ "(...a, ...b) => c", 1, 5, 1,
	    "Rest parameter must be last formal parameter" },
	{ "({set a(...b){}})", 1, 8, 6,
	    "Setter function argument must not be a rest parameter" },
	{ "({set a(){}})", 1, 8, 2,
	    "Setter must have exactly one formal parameter." },
	{ "'use strict'; with(a){}", 1, 15, 4,
	    "Strict mode code may not include a with statement" },
	{ "for (async of []);", 1, 6, 5,
	    "The left-hand side of a for-of loop may not be 'async'." },
	{ "for(let.x of []);", 1, 5, 3,
	    "The left-hand side of a for-of loop may not start with 'let'." },
	{ "-a ** b", 1, 1, 5,
	    "Unary operator used immediately before exponentiation "
	    "expression. Parenthesis must be used to disambiguate "
	    "operator precedence" },
	{ "\\u{110000}", 1, 1, 9,
	    "Undefined Unicode code-point" },
	{ "a: while(1) { (function(){ break a })() }", 1, 34, 1,
	    "Undefined label 'a'" },
	{ "var a,", 0, 0, 0,
	    "Unexpected end of input" },
	{ "a?.", 0, 0, 0,
	    "Unexpected end of input" },
	{ "void", 0, 0, 0,
	    "Unexpected end of input" },
	{ "x?", 0, 0, 0,
	    "Unexpected end of input" },
	{ "++", 0, 0, 0,
	    "Unexpected end of input" },
	{ "()=>", 0, 0, 0,
	    "Unexpected end of input" },
	{ "class arguments {}", 1, 7, 9,
	    "Unexpected eval or arguments in strict mode" },
	{ "'use strict'; arguments++", 1, 15, 9,
	    "Unexpected eval or arguments in strict mode" },
	{ "'use strict'; (function arguments(){})", 1, 25, 9,
	    "Unexpected eval or arguments in strict mode" },
	{ "'use strict'; arguments = 1", 1, 15, 9,
	    "Unexpected eval or arguments in strict mode" },
	{ "new.a", 1, 5, 1,
	    "Unexpected identifier 'a'" },
	{ "class A { a: 1 }", 0, 0, 0,
	    "Unexpected identifier 'a'" },
	{ "new.foo", 1, 5, 3,
	    "Unexpected identifier 'foo'" },
	{ "delete a b", 1, 10, 1,
	    "Unexpected identifier 'b'" },
	{ "({a b})", 1, 5, 1,
	    "Unexpected identifier 'b'" },
	{ "debugger a", 1, 10, 1,
	    "Unexpected identifier 'a'" },
	{ "({ 1 })", 1, 4, 1,
	    "Unexpected number" },
	{ "async function f(){ class A { x = await 1 } }", 1, 41, 1,
	    "Unexpected number" },
	{ "class A{ 1 2 }", 1, 12, 1,
	    "Unexpected number" },
	{ "x.1", 1, 2, 2,
	    "Unexpected number" },
	{ "yield 1", 1, 7, 1,
	    "Unexpected number" },
	{ "01.5", 1, 3, 2,
	    "Unexpected number" },
	{ "class A extends B{ m(){ super.#y } }", 1, 31, 2,
	    "Unexpected private field" },
	{ "class A { static { (await) => 1 } }", 1, 21, 5,
	    "Unexpected reserved word" },
	{ "(async function await(){})", 1, 17, 5,
	    "Unexpected reserved word" },
	{ "'use strict'; a await", 1, 17, 5,
	    "Unexpected reserved word" },
	{ "'use strict'; yield = 1", 1, 15, 5,
	    "Unexpected strict mode reserved word" },
	{ "'use strict'; var yield", 1, 19, 5,
	    "Unexpected strict mode reserved word" },
	{ "'use strict'; (package) => 1", 1, 16, 7,
	    "Unexpected strict mode reserved word" },
	{ "class yield {}", 1, 7, 5,
	    "Unexpected strict mode reserved word" },
	{ "import('x','y','z')", 1, 16, 3,
	    "Unexpected string" },
	{ "'a' 'b'", 1, 5, 3,
	    "Unexpected string" },
	{ "a.'b'", 1, 3, 3,
	    "Unexpected string" },
	{ "({ 'a' })", 1, 4, 3,
	    "Unexpected string" },
	{ "catch", 1, 1, 5,
	    "Unexpected token 'catch'" },
	{ "{ } }", 1, 5, 1,
	    "Unexpected token '}'" },
	{ "a: const b = 1", 1, 4, 5,
	    "Unexpected token 'const'" },
	{ "f(...)", 1, 6, 1,
	    "Unexpected token ')'" },
	{ "class {}", 1, 7, 1,
	    "Unexpected token '{'" },
	{ "async (a = await => 1) => 1", 1, 12, 5,
	    "'await' is not a valid identifier name in an async function" },
	{ "class A{ static { arguments } }", 1, 19, 9,
	    "'arguments' is not allowed in class field initializer or "
	    "static initialization block" },
	{ "class A extends B { constructor(){ super`x` } }", 1, 36, 5,
	    "'super' keyword unexpected here" },
	{ "function*g(x=yield){}", 1, 14, 5,
	    "Yield expression not allowed in formal parameter" },
	{ "'use strict'; '\\8'", 1, 16, 1,
	    "\\8 and \\9 are not allowed in strict mode." },
	{ "`\\8`", 1, 2, 1,
	    "\\8 and \\9 are not allowed in template strings." },
	{ "({...{a}} = 1)", 1, 6, 3,
	    "`...` must be followed by an assignable reference in "
	    "assignment contexts" },
	{ "let {...{a}} = 1", 1, 9, 3,
	    "`...` must be followed by an identifier in declaration contexts" },
	{ "class A{ x = await 1 }", 1, 14, 5,
	    "await is only valid in async functions and the top level "
	    "bodies of modules" },
	{ "async function f(){ for await(let x = 1 of []); }", 1, 35, 5,
	    "for-await-of loop variable declaration may not have an "
	    "initializer." },
	{ "'use strict'; for (var a = 1 in b);", 1, 24, 5,
	    "for-in loop variable declaration may not have an initializer." },
	{ "for(var x=1 of []);", 1, 9, 3,
	    "for-of loop variable declaration may not have an initializer." },
	{ "import()", 1, 7, 1,
	    "import() requires a specifier" },
	{ "const let = 1", 1, 7, 3,
	    "let is disallowed as a lexically bound name" },
	{ "f(1", 1, 3, 1,
	    "missing ) after argument list" },
};

static const struct reject reject_module[] = {
	{ "let abc; export {abc, abc}", 1, 23, 3,
	    "Duplicate export of 'abc'" },
	{ "export {a}", 1, 9, 1,
	    "Export 'a' is not defined in module" },
	{ "html <!-- x", 1, 9, 1,
	    "HTML comments are not allowed in modules" },
	{ "import a from 'x' with {type:'a', type:'b'}", 1, 35, 8,
	    "Import assertion has duplicate key 'type'" },
	{ "export {'a'}", 1, 9, 3,
	    "String literal module export names must be followed by a "
	    "'from' clause" },
	{ "arguments = 1", 1, 1, 9,
	    "Unexpected eval or arguments in strict mode" },
	{ "import await from 'x'", 1, 8, 5,
	    "Unexpected reserved word" },
	{ "export {if}", 1, 9, 2,
	    "Unexpected reserved word" },
	{ "function await(){}", 1, 10, 5,
	    "Unexpected reserved word" },
	{ "var static", 1, 5, 6,
	    "Unexpected strict mode reserved word" },
	{ "let let", 1, 5, 3,
	    "Unexpected strict mode reserved word" },
	{ "if (1) import 'x'", 1, 15, 3,
	    "Unexpected string" },
	{ "for await (a in b);", 1, 14, 2,
	    "Unexpected token 'in'" },
	{ "() => new.target", 1, 11, 6,
	    "new.target expression is not allowed here" },
};

static const char *const accept_typescript[] = {
	"declare enum A { x }",
	"namespace N {}",
	"namespace N { type A = 1 }",
	"function f(a?: number, b: string = 'x', ...c: any[]): void {}",
	"let y = x as const satisfies any; y!.z!",
	"f<number>(1); new Map<string, number>(); a < b > c",
	"abstract class B<T> extends C<T> implements D, E { abstract m(): T }",
	"class A { private x: number = 1; readonly y?: string; declare z }",
	"class A { [k: string]: any; get a(): number { return 1 } }",
	"class A { constructor(); constructor(a?: any) {} }",
	"class A { m(this: A): asserts this is A {} }",
	"import type { A } from 'x'; export type { A }",
	"var a = (x): number => x; var b = <T,>(x: T) => x",
	"async <T>(x: T): Promise<T> => x",
	"for (const x of y as any[]) {}",
	"type\nA = 1",
	"let type = 1; type = 2; type\n(1)",
	"x = a ? (b) : c => d",
	"let a: typeof import('x'); let b: (a: number) => void",
	"let c: new () => X; let d: { a: 1; b?(): void }",
	"let e: `a${string}`; let g: A extends B ? infer C : D",
	"let h: keyof T[number]; let i: unique symbol; let j: [a: 1]",
	"declare module 'x' { }",
	"declare global { var x: number }",
	"let x!: number",
	"function f(): number; function f(a?: any) { return 1 }",
	"let v = f<A>; let w = a < b > (c)",
	"let m: Map<string, Map<string, Array<number>>> = new Map()",
};

static const struct reject reject_typescript[] = {
	{ "enum A{x}", 1, 1, 9,
	    "TypeScript enum is not supported in strip-only mode" },
	{ "const enum A{x}", 1, 1, 15,
	    "TypeScript enum is not supported in strip-only mode" },
	{ "namespace N{ let x=1 }", 1, 1, 22, "TypeScript namespace "
	    "declaration is not supported in strip-only mode" },
	{ "class A{constructor(readonly x){}}", 1, 30, 1, "TypeScript "
	    "parameter property is not supported in strip-only mode" },
};

static const struct reject invalid_typescript[] = {
	{ "function f(a?: T = 1) {}", 1, 12, 5,
	    "Parameter cannot have question mark and initializer" },
	{ "class A { private abstract m(): T; }", 1, 11, 24,
	    "Abstract methods can only appear within an abstract class." },
	{ "(this: T) => 1", 1, 6, 1, "Expected ',', got ':'" },
	{ "a; return b;", 1, 4, 9, "Return statement is not allowed here" },
};

static const struct reject refused[] = {
	{ "let a = /x/g", 1, 9, 4, "unsupported: regular expression literal "
	    "/x/g (use string methods: includes, split, indexOf)" },
	{ "with (a) b", 1, 1, 4, "unsupported: with statement (read the "
	    "properties by name instead)" },
	{ "eval('1')", 1, 1, 4, "unsupported: eval (write the code out)" },
	{ "new Function('a')", 1, 5, 8,
	    "unsupported: Function (write the function out)" },
	{ "x instanceof Proxy", 1, 14, 5,
	    "unsupported: Proxy (Reflect and property descriptors work)" },
	{ "require('node:net')", 1, 9, 10, "unsupported: module node:net "
	    "(there is no network; a timer can stand in for it)" },
	{ "import('http')", 1, 8, 6, "unsupported: module http (there is no "
	    "network; a timer can stand in for a request)" },
};

static const char *const not_refused[] = {
	"typeof Proxy", "let Proxy; Proxy", "a.Proxy", "x instanceof Function",
	"function f(eval) { eval() }", "({ RegExp: 1 })", "require('fs')",
	"a / b / c", "a++ / 2 / b",
};

/* ---- helpers ----------------------------------------------------------- */

struct parsed {
	struct ast_arena *arena;
	struct ast_program *program;
	struct parse_error error;
	enum parse_status status;
};

static void open_text(struct parsed *p, const char *text, int goal, bool ts)
{
	struct parse_options o = { .goal = (enum parse_goal)goal,
		.typescript = ts };

	parse_features_all(&o.features);
	p->arena = ast_arena_new();
	p->status = parser_parse(p->arena, text, strlen(text), &o,
	    &p->program, &p->error);
}

static void close_text(struct parsed *p)
{
	ast_arena_free(p->arena);
}

static void accepts(const char *text, int goal, bool ts)
{
	struct parsed p;

	open_text(&p, text, goal, ts);
	if (!ok(p.status == PARSE_OK, "accepts the program"))
		note("%s: %s", text, p.error.message);
	close_text(&p);
}

static void rejects(const struct reject *r, int goal, bool ts, int status)
{
	struct parsed p;
	struct parse_error *e = &p.error;
	bool placed;

	open_text(&p, r->text, goal, ts);
	placed = r->line == 0 || (e->line == r->line && e->col == r->col
	    && e->end_line == r->line && e->end_col == r->col + r->width);
	if (!ok((int)p.status == status && placed
	    && strcmp(e->message, r->message) == 0, "rejects the program"))
		note("%s: %u:%u-%u %s", r->text, e->line, e->col, e->end_col,
		    p.status == PARSE_OK ? "accepted" : e->message);
	close_text(&p);
}

#define EACH(table) for (i = 0; i < sizeof table / sizeof *table; i++)

static void test_tables(void)
{
	size_t i;

	EACH(accept_commonjs)
		accepts(accept_commonjs[i], GOAL_COMMONJS, false);
	EACH(accept_module)
		accepts(accept_module[i], GOAL_MODULE, false);
	EACH(reject_commonjs)
		rejects(&reject_commonjs[i], GOAL_COMMONJS, false,
		    PARSE_SYNTAX);
	EACH(reject_module)
		rejects(&reject_module[i], GOAL_MODULE, false, PARSE_SYNTAX);
	EACH(accept_typescript)
		accepts(accept_typescript[i], GOAL_COMMONJS, true);
	EACH(reject_typescript)
		rejects(&reject_typescript[i], GOAL_COMMONJS, true,
		    PARSE_TYPESCRIPT_MORE);
	EACH(invalid_typescript)
		rejects(&invalid_typescript[i], GOAL_COMMONJS, true,
		    PARSE_TYPESCRIPT);
	EACH(refused)
		rejects(&refused[i], GOAL_COMMONJS, false, PARSE_UNSUPPORTED);
	EACH(not_refused)
		accepts(not_refused[i], GOAL_COMMONJS, false);
}

/* ---- older syntax ------------------------------------------------------ */

static void test_features(void)
{
	static const struct { const char *text, *message; } rows[] = {
		{ "a?.b", "Unexpected token ." },
		{ "a ?? b", "Unexpected token ?" },
		{ "a ||= b", "Unexpected token =" },
		{ "1_0", "Invalid or unexpected token" },
		{ "10n", "Invalid or unexpected token" },
		{ "class A { x = 1 }", "Unexpected token =" },
		{ "class A { #x }", "Invalid or unexpected token" },
		{ "try {} catch {}", "Unexpected token {" },
		{ "async function* f() {}", "Unexpected token *" },
		{ "(", "Unexpected token }" },
		{ "a b", "Unexpected identifier" },
		{ "await 1", "await is only valid in async function" },
	};
	struct parse_options o = { .goal = GOAL_COMMONJS };
	size_t i;

	EACH(rows) {
		struct parsed p;
		p.arena = ast_arena_new();
		p.status = parser_parse(p.arena, rows[i].text,
		    strlen(rows[i].text), &o, &p.program, &p.error);
		if (!ok(p.status == PARSE_SYNTAX && strcmp(p.error.message,
		    rows[i].message) == 0, "an old version rejects it"))
			note("%s: %s", rows[i].text, p.error.message);
		close_text(&p);
	}
}

/* ---- binding ----------------------------------------------------------- */

static const struct variable *find_in(const struct scope *s, const char *name)
{
	const struct variable *v;
	const struct scope *c;

	for (v = s->first; v != NULL; v = v->next)
		if (name_is(v->name, name))
			return v;
	for (c = s->child; c != NULL; c = c->sibling)
		if ((v = find_in(c, name)) != NULL)
			return v;
	return NULL;
}

/* One letter each: where x lives, whether captured, whether it needs the
 * hole. */
static void binds(const char *text, const char *expect)
{
	struct parsed p;
	const struct variable *v = NULL;
	char got[4] = "---";

	open_text(&p, text, GOAL_COMMONJS, false);
	if (p.status == PARSE_OK)
		v = find_in(p.program->fn->scope, "x");
	if (v != NULL) {
		got[0] = "NASE"[v->loc];
		got[1] = v->is_captured ? 'c' : '-';
		got[2] = v->needs_tdz ? 't' : '-';
	}
	ok(strcmp(got, expect) == 0, "%s: %s", text, got);
	close_text(&p);
}

static void test_binding(void)
{
	binds("let x = 1; x", "S--");
	binds("x; let x = 1", "S-t");
	binds("let x = 1; () => x", "Ec-");
	binds("let x = 1; function f() { x }", "Ect");
	binds("function f() { x } let x = 1", "Ect");
	binds("let x = x", "S-t");
	binds("for (let x of x);", "S-t");
	binds("for (let x = 0; x < 3; x++) (() => x)", "Ec-");
	binds("switch (1) { case 1: let x = 1; case 2: x }", "S-t");
	binds("function f(x) { return x }", "A--");
	binds("function f(x) { return () => x }", "Ec-");
	binds("function f(x) { return arguments }", "Ec-");
	binds("'use strict'; function f(x) { return arguments }", "A--");
	binds("function f(a = x, x) {}", "S-t");
	binds("function f({ x }) { x }", "S--");
	binds("class x { m() { return x } }", "S--");
	binds("{ function x() {} } x()", "S--");
	binds("try {} catch (x) { var y = x }", "S--");
	binds("var x; x = 1", "S--");
	binds("while (1) { let x = 1; x }", "S--");
}

static void test_nesting(void)
{
	char text[20001];
	struct parsed p;

	memset(text, '(', sizeof text - 1);
	text[sizeof text - 1] = '\0';
	open_text(&p, text, GOAL_COMMONJS, false);
	ok(p.status == PARSE_UNSUPPORTED, "deep nesting is refused: %s",
	    p.error.message);
	close_text(&p);
}

static void test_classes(void)
{
	static const char text[] = "let a = f(`x${1}`) // c";
	uint8_t got[sizeof text];
	char letters[sizeof text] = "";
	size_t i;

	lexer_classify(text, sizeof text - 1, got);
	for (i = 0; i < sizeof text - 1; i++)
		letters[i] = " knf1scp"[got[i]];
	ok(strlen(letters) == strlen(text), "classes: %s", letters);
	ok(got[0] == MT_T_KEYWORD && got[4] == MT_T_NAME
	    && got[8] == MT_T_FUNCTION && got[10] == MT_T_STRING
	    && got[14] == MT_T_NUMBER && got[19] == MT_T_COMMENT,
	    "classes of words, strings, numbers and comments");
}

int main(void)
{
	test_tables();
	test_features();
	test_binding();
	test_nesting();
	test_classes();
	return done();
}
