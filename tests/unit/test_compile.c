/* SPDX-License-Identifier: MIT */
/*
 * The compiler, seen by the verifier: every function of every program at
 * hand, and sources made to be awkward.
 */
#include <config.h>

#include <dirent.h>

#include "async/profile.h"
#include "syntax/compile.h"
#include "syntax/parser.h"
#include "tap.h"
#include "verify_code.h"

static struct verify verify;

/* ---- sources ------------------------------------------------------------ */

/* NULL: not a program, or refused; *why says what. */
static struct code *compile(struct vm *vm, struct ast_arena *arena,
    const char *text, size_t len, enum parse_goal goal, bool typescript,
    char *why, size_t n)
{
	struct parse_options po = { .goal = goal, .typescript = typescript,
		.allow_unsupported = true };
	struct compile_options co = { .statements = true };
	struct source *s = heap_alloc(vm, sizeof *s, CELL_SOURCE);
	struct ast_program *program;
	struct parse_error pe;
	struct compile_error ce;
	struct code *code;
	char *copy = heap_bytes(vm, len + 1);

	memcpy(copy, text, len);
	s->text = copy;
	s->length = (uint32_t)len;
	parse_features_all(&po.features);
	po.stripped = typescript ? copy : NULL;
	if (typescript && parser_parse(arena, text, len, &po, &program, &pe)
	    != PARSE_OK) {
		snprintf(why, n, "%u:%u: %s", pe.line, pe.col, pe.message);
		return NULL;
	}
	po.typescript = false;
	po.stripped = NULL;
	if (parser_parse(arena, s->text, len, &po, &program, &pe) !=
	    PARSE_OK) {
		snprintf(why, n, "%u:%u: %s", pe.line, pe.col, pe.message);
		return NULL;
	}
	code = compile_program(vm, s, program, &co, &ce);
	if (!code)
		snprintf(why, n, "%s", ce.message);
	return code;
}

static struct vm *new_vm(void)
{
	static const uint8_t rows[PROFILE_COUNT];
	struct vm *vm = heap_create((size_t)64 << 20);

	if (!vm)
		abort();
	vm->profile_rows = rows;        /* the oldest */
	string_setup(vm);
	return vm;
}

static bool is_refused(const char *why)
{
	return strstr(why, "unsupported") != NULL;
}

static void check(const char *name, const char *text, size_t len,
    enum parse_goal goal, bool typescript)
{
	struct vm *vm = new_vm();
	struct ast_arena *arena = ast_arena_new();
	char why[400] = "";
	struct code *code = compile(vm, arena, text, len, goal, typescript,
	    why, sizeof why);

	if (!code && goal == GOAL_COMMONJS && !is_refused(why)) {
		goal = GOAL_MODULE;     /* as Node tries it, load.c */
		code = compile(vm, arena, text, len, goal, typescript, why,
		    sizeof why);
	}
	if (!code)
		ok(is_refused(why), "%s compiles (%s)", name, why);
	else if (!ok(verify_program(&verify, name, code, goal ==
	    GOAL_MODULE), "%s: %u functions, %u ops", name,
	    verify.functions, verify.ops))
		note("%s", verify.message);
	ast_arena_free(arena);
	heap_destroy(vm);
}

/* ---- awkward sources ---------------------------------------------------- */

static const char *const awkward[] = {
	"for (const x of a) { const c = () => x; if (c()) break; }",
	"f(); function f() { for (const x of a) { const c = () => x;"
	    " try { if (c()) return x; } finally { g(c); } } }",
	"out: for (const x of a) for (const y of b) { const c = () => [x, y];"
	    " if (c()) continue out; if (y) break out; }",
	"while (1) { try { try { break } finally { a() } } finally { b() } }",
	"for (;;) { try { continue } finally { break } }",
	"a: { try { break a } catch { } finally { for (const q of z)"
	    " if (q) break a; } }",
	"try { } finally { a() } try { a() } catch { } finally { }",
	"(function () { try { return 1 } finally { try { return 2 } finally {"
	    " try { throw 3 } catch { return 4 } finally { b() } } } })()",
	"for (let i = 0, f = () => i; i < 3; i++) { f(); let j = () => i; }",
	"for (let i in {}) { () => i } for (var j = 0 in {}); for (b.c in d);",
	"switch (x) { case 1: let q = () => q; default: { const w = () => q;"
	    " break } case q: function h() {} class K {} }",
	"const [a, , b = a, [c], ...[d, e = () => d]] = [],"
	    " { f, g: { h = f } = {}, ['i']: j, ...k } = {};",
	"[a.b, c[d], e.f = g, ...h.i] = j; ({ a: b.c, [d]: e[f] = 1, ...g.h }"
	    " = i);",
	"a ||= b; a.b &&= c; a[b] ?" "?= d; a.b.c **= 2; x = a[b]++; --a.b;"
	    " x = a.b--; a[b] += c; x = (a[b] ||= 1);",
	"a?.b; a?.[b]?.(c)?.d; (a?.b)(); (a?.[b])(...c); delete a?.b;"
	    " delete a?.[b]; a?.()?.(); a?.b.c(d).e?.f; a.b`g`;",
	"new A(...b, c); f(...a, b, ...c); o.f(1, ...a); [...a, , b, ...c, ,]",
	"`a${b}c`; o.t`x${1}\\u`; `${a}`; ``; typeof zz; delete zz; void a();",
	"class A { #p = 1; static #q = 2; #m() { return this.#p } static #s()"
	    " {} get #g() { return 1 } set #g(v) { } has(o) { return #p in o"
	    " && o?.#m() } f() { this.#g += 1; this.#p++; return [this.#g,"
	    " A.#q, A.#s()] } }",
	"class A extends B { constructor(a) { if (a) { const f = () =>"
	    " super(); f() } else { super(...a) } for (const q of a) return q;"
	    " try { return a } finally { this.x = () => super.y } } }",
	"class A extends null { } class C { static { for (const x of [])"
	    " (() => x)() } static x = () => this; ['a' + 1] = class { };"
	    " [k] = () => super.z; static async *[`g`](...[a, , b]) { yield*"
	    " super.foo } 1() { } get 'a b'() { return () => super.a } }",
	"x = { [k]: class { static name() { } }, [l]: () => 1, async *g() { },"
	    " get a() { return super.a }, set a(v) { super.a = v }, __proto__:"
	    " null, 1: 2, ...b, m() { super[k]++; super.a ||= 1;"
	    " return super[k](1) } }",
	"function *g() { const r = [yield]; [r[yield 4], ...r[yield 5]] ="
	    " yield* h(); for (const { a = yield 1 } of [yield]) { try {"
	    " yield a } finally { yield 2; if (a) break } } return yield r }",
	"async function *g() { for await (const [z = await 3] of x) { const f"
	    " = () => z; try { yield* f; return z } catch { continue } finally"
	    " { await f } } return }",
	"async () => { for await (x.y of z) { if (x) return await x.y } try {"
	    " return await 1 } catch (e) { throw await e } finally { await 2 }"
	    " }",
	"function f(a, a, b) { arguments[0] = 1; return () => [arguments, a] }",
	"function f({ a }, [b] = [], c = () => [a, f, this], ...d) { var a ="
	    " 1; var c; return () => [a, c, new.target] }",
	"if (1) { function b() { return b } } (function e() { e = 1 })();",
	"(() => { 'use strict'; (function e() { e = 1 }); const c = 1; c = 2;"
	    " c++; c ||= 1; ({ c } = 1); [c] = 2; })",
	"{ x = y; let y = () => y; typeof y; y++ } f() = 1; f()++;"
	    " for (f() of a);",
	"var { a } = null, { } = undefined; function f({ }, { [b]: c }) { }",
	"for (var i = 0; i < 1e6; i++) s += i; do { i-- } while (i > 0);",
	"if (!(a < b) || a === c && !d) e(); else if (a ?? b) f(); x = a && b"
	    " || c; a && b(); a || (b, c);",
	"import('x'); 10n ** 0x10n; debugger; label: function q() { } ;;",
	"try { a() } catch ({ message: [m = () => m] }) { var m2 = () => m }",
	"(async function () { await a; return; }); (function () { return; });"
	    " (() => ({}))(); async x => x; async (x) => { throw x };",
};

static const char module_source[] =
    "import d, { a as b } from './x.mjs'; import * as ns from 'y';"
    " export { b as q, ns }; export * from 'z'; export * as zz from 'w';"
    " export default class { } export const x = await 1, { y } = x;"
    " export function f() { return [x, b, ns, d, priv, v] } export let l;"
    " var v = 1; function priv() { return () => v } b(); ns.x; g();"
    " function g() { } { let q = 1; (() => q + x)() } import.meta.url;";

static void test_awkward(void)
{
	char name[40];
	size_t i;

	for (i = 0; i < sizeof awkward / sizeof *awkward; i++) {
		snprintf(name, sizeof name, "awkward source %zu", i);
		check(name, awkward[i], strlen(awkward[i]), GOAL_COMMONJS,
		    false);
	}
	check("module", module_source, sizeof module_source - 1, GOAL_MODULE,
	    false);
}

/* ---- files -------------------------------------------------------------- */

static bool ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), k = strlen(end);

	return n >= k && !strcmp(s + n - k, end);
}

static void check_file(const char *folder, const char *name)
{
	char path[4096], *text;
	FILE *f;
	size_t n;
	long len;

	snprintf(path, sizeof path, "%s/%s", folder, name);
	f = fopen(path, "rb");
	if (!f || fseek(f, 0, SEEK_END) || (len = ftell(f)) < 0)
		return;
	rewind(f);
	text = malloc((size_t)len + 1);
	n = text ? fread(text, 1, (size_t)len, f) : 0;
	fclose(f);
	check(name, text, n, ends_with(name, ".mjs") ? GOAL_MODULE
	    : GOAL_COMMONJS, ends_with(name, ".ts"));
	free(text);
}

/* syntax-…: is a syntax error. */
static int is_source(const struct dirent *d)
{
	if (!strncmp(d->d_name, "syntax-", 7))
		return 0;
	return ends_with(d->d_name, ".js") || ends_with(d->d_name, ".mjs") ||
	    ends_with(d->d_name, ".ts");
}

static void check_folder(const char *folder)
{
	struct dirent **names = NULL;
	int i, n = scandir(folder, &names, is_source, alphasort);

	for (i = 0; i < n; i++) {
		check_file(folder, names[i]->d_name);
		free(names[i]);
	}
	free(names);
}

static void test_files(void)
{
	const char *programs = getenv("MICROTICK_PROGRAMS");
	const char *srcdir = getenv("srcdir");
	char lang[4096];

	snprintf(lang, sizeof lang, "%s/tests/lang", srcdir ? srcdir : ".");
	check_folder(programs ? programs : "programs");
	check_folder(lang);
}

/* ---- what it should come to --------------------------------------------- */

struct count { const char *op; unsigned n; };

static void count_line(void *to, const char *line)
{
	struct count *c = to;
	char op[40];

	if (sscanf(line, "%*u %39s", op) == 1 && !strcmp(op, c->op))
		c->n++;
}

static unsigned count_ops(const char *text, const char *op)
{
	struct vm *vm = new_vm();
	struct ast_arena *arena = ast_arena_new();
	struct count c = { op, 0 };
	char why[400];
	struct code *code = compile(vm, arena, text, strlen(text),
	    GOAL_COMMONJS, false, why, sizeof why);

	if (code)
		disassemble(vm, code, count_line, &c);
	ast_arena_free(arena);
	heap_destroy(vm);
	return c.n;
}

static void test_shape(void)
{
	static const struct { const char *text, *op; unsigned n; } rows[] = {
		{ "for (let i = 0; i < 9; i++) ;", "INC_LOCAL", 1 },
		{ "for (let i = 0; i < 9; i++) ;", "JUMP_LT", 1 },
		{ "for (let i = 0; i < 9; i++) ;", "LOOP", 1 },
		{ "for (let i = 0; i < 9; i++) ;", "COPY_ENV", 0 },
		{ "for (let i = 0; i < 9; i++) () => i;", "COPY_ENV", 2 },
		{ "a = 1; b.c = 2; d[e] = 3; f(), g;", "DUP", 0 },
		{ "x = () => { return 1; b(); }", "RETURN", 2 },
		{ "x = () => { return 1; b(); }", "CALL", 0 },
		{ "x = () => { try { return a } finally { } }", "RETHROW", 1 },
		{ "const x = 1; f(x);", "GET_LOCAL_CHECK", 0 },
		{ "f(() => x); const x = 1;", "GET_ENV_CHECK", 1 },
		{ "while (true) { if (a) break }", "JUMP_FALSE", 1 },
		{ "const [a, b] = c;", "RETHROW", 0 },
		{ "class A { m() { } }", "SET_FIELDS", 0 },
		{ "({ m() { } })", "DEFINE_METHOD", 0 },
		{ "for (const x of y) { try { x } catch { } }", "SAVE_ENV", 0 },
	};
	size_t i;

	for (i = 0; i < sizeof rows / sizeof *rows; i++) {
		unsigned n = count_ops(rows[i].text, rows[i].op);

		if (!ok(n == rows[i].n, "%u %s in %s", rows[i].n, rows[i].op,
		    rows[i].text))
			note("there are %u", n);
	}
}

/* What compiling text ends with: "" or the message. */
static void refused(const char *text, size_t n, char *why, size_t size)
{
	struct vm *vm = new_vm();
	struct ast_arena *arena = ast_arena_new();

	*why = 0;
	compile(vm, arena, text, n, GOAL_COMMONJS, false, why, size);
	ast_arena_free(arena);
	heap_destroy(vm);
}

/* "aXaXa…" */
static size_t chain(char *text, char link)
{
	size_t n = 0;
	int i;

	for (i = 0; i < 20000; i++) {
		text[n++] = 'a';
		text[n++] = link;
	}
	text[n - 1] = ';';
	return n;
}

/* Too much for 16-bit operands or the C stack is told, not cut. */
static void test_limits(void)
{
	size_t room = 1 << 20, n = 0;
	char *text = malloc(room), why[400];
	int i;

	n += (size_t)sprintf(text, "[");
	for (i = 0; i < 70000; i++)
		n += (size_t)snprintf(text + n, room - n, "%d.5,", i);
	n += (size_t)snprintf(text + n, room - n, "]");
	refused(text, n, why, sizeof why);
	ok(strstr(why, "too large"), "70000 constants: %s", why);
	refused(text, chain(text, '+'), why, sizeof why);
	ok(!*why, "a sum of 20000 %s", why);
	refused(text, chain(text, '.'), why, sizeof why);
	ok(strstr(why, "too deeply"), "a chain of 20000: %s", why);
	free(text);
}

int main(void)
{
	test_awkward();
	test_shape();
	test_limits();
	test_files();
	return done();
}
