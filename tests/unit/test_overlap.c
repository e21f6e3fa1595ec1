/* SPDX-License-Identifier: MIT */
/*
 * The experiment of mt_overlap (engine/async/overlap.c): the first await of
 * main does not suspend.  What each program then comes to, and that it can be
 * gone through forwards and backwards as any other run, with a collector that
 * works hard.
 */
#include <config.h>

#include <stdio.h>
#include <string.h>

#include "engine/microtick.h"
#include "tap.h"

#define HEAD "const after = (ms, v) => new Promise(ok => setTimeout(ok, ms, v));\n"
#define A "await after(20, { a: 1 })"
#define B "await after(30, 2)"

/* Not DONE, and stopped as by a limit. */
#define DEPENDS	MT_OVERLAP_STATES

static const struct {
	const char *what, *text;
	enum mt_overlap_state state;
	const char *line;               /* that it prints, NULL: none */
	double end;                     /* ms, at least */
	bool keeps;                     /* a value must not be dropped */
	uint32_t more;                  /* awaits after the first */
} cases[] = {
	{ "a constant", "const a = " A "; const b = " B ";"
	    "console.log(a, b);", MT_OVERLAP_DONE, "{ a: 1 } 2", 30 },
	{ "dropped", A "; const b = " B "; console.log(b);",
	    MT_OVERLAP_DONE, "2", 30 },
	{ "dropped, and must not be", A "; const b = " B ";", DEPENDS, NULL, 0,
	    true },
	{ "the last one is dropped", "const a = " A "; " B ";", DEPENDS, NULL,
	    0, true },
	{ "assigned", "let a, b; a = " A "; b = " B "; console.log(a, b);",
	    MT_OVERLAP_DONE, "{ a: 1 } 2", 30, true },
	{ "in two variables", "const a = " A ", c = a; const b = " B ";"
	    "console.log(a === c, c, b);", MT_OVERLAP_DONE,
	    "true { a: 1 } 2", 30 },
	{ "a captured variable", "let a = " A "; const b = " B ";"
	    "const f = () => a; console.log(f(), b);", MT_OVERLAP_DONE,
	    "{ a: 1 } 2", 30 },
	{ "a block's captured variable", "const fs = []; { let a = " A ";"
	    "fs.push(() => a); } const b = " B "; console.log(fs[0](), b);",
	    MT_OVERLAP_DONE, "{ a: 1 } 2", 30 },
	{ "a parameter", "p = " A "; const b = " B "; console.log(p, b);",
	    MT_OVERLAP_DONE, "{ a: 1 } 2", 30 },
	{ "operands", "console.log(" A ", [" B "]);", MT_OVERLAP_DONE,
	    "{ a: 1 } [ 2 ]", 30 },
	{ "overwritten", "let a = " A "; a = 2; const b = " B ";"
	    "console.log(a, b);", MT_OVERLAP_DONE, "2 2", 30 },
	{ "the first takes longer", "const a = await after(50, 1);"
	    "const b = " B "; console.log(a, b);", MT_OVERLAP_DONE, "1 2", 50 },
	{ "much garbage", "const a = " A "; let s = [];"
	    "for (let i = 0; i < 30000; i++) s = [s.length, { i }];"
	    "const b = " B "; for (let i = 0; i < 30000; i++) s = [{ i }];"
	    "console.log(a, b);", MT_OVERLAP_DONE, "{ a: 1 } 2", 30 },
	{ "pushed", "const l = [], m = l; l.push(" A "); l.push(" B ");"
	    "console.log(m);", MT_OVERLAP_DONE, "[ { a: 1 }, 2 ]", 30 },
	{ "elements", "const l = []; l[0] = " A "; l[1] = " B ";"
	    "console.log(l);", MT_OVERLAP_DONE, "[ { a: 1 }, 2 ]", 30 },
	{ "a literal", "console.log({ x: " A ", y: " B " });",
	    MT_OVERLAP_DONE, "{ x: { a: 1 }, y: 2 }", 30 },
	{ "fields", "const o = { f(n) { return after(30, n); } };"
	    "o.x = " A "; o.y = await o.f(2); console.log(o.x, o.y);",
	    MT_OVERLAP_DONE, "{ a: 1 } 2", 30 },
	{ "two in a row", "let n = 0; for (const x of [1, 2, 3]) {"
	    "const v = await after(10 * x, x); n++; } console.log(n);",
	    MT_OVERLAP_DONE, "3", 50 },
	{ "an argument", "const a = " A "; await after(30, a);",
	    DEPENDS, NULL, 0 },
	{ "a property", "const a = " A "; a.b = 1; " B ";",
	    DEPENDS, NULL, 0 },
	{ "an operator", "let n = 0; n += await after(20, 1); " B ";",
	    DEPENDS, NULL, 0 },
	{ "++", "let n = await after(20, 1); n++; " B ";",
	    DEPENDS, NULL, 0 },
	{ "typeof", "const a = typeof " A "; " B ";", DEPENDS, NULL, 0 },
	{ "a condition", "if (" A ") " B ";", DEPENDS, NULL, 0 },
	{ "||", "const a = " A " || 1; " B ";", DEPENDS, NULL, 0 },
	{ "destructured", "const { a } = " A "; " B ";", DEPENDS, NULL, 0 },
	{ "spread", "const l = [...await after(20, [1])]; " B ";",
	    DEPENDS, NULL, 0 },
	{ "a template", "const t = `${" A "}`; " B ";", DEPENDS, NULL, 0 },
	{ "through a closure", "let a; const f = () => a; a = " A "; f();"
	    B ";", DEPENDS, NULL, 0 },
	{ "a field read", "const o = { f() { return this.x; } }; o.x = " A ";"
	    "o.f(); " B ";", DEPENDS, NULL, 0 },
	{ "a field written again", "const o = {}; o.x = " A "; o.x = 1; " B
	    ";", DEPENDS, NULL, 0 },
	{ "an object handed on", "const o = {}; o.x = " A ";"
	    "await after(30, o);", DEPENDS, NULL, 0 },
	{ "a setter", "const o = { set x(v) {} }; o.x = " A "; " B ";",
	    DEPENDS, NULL, 0 },
	{ "a length", "const l = []; l.push(" A "); if (l.length) " B ";",
	    DEPENDS, NULL, 0 },
	{ "an element", "const l = []; l.push(" A "); const x = l[0]; " B ";",
	    DEPENDS, NULL, 0 },
	{ "JSON", "const l = []; l.push(" A "); JSON.stringify(l); " B ";",
	    DEPENDS, NULL, 0 },
	{ "push's result", "const l = []; const n = l.push(" A ", 1); " B ";",
	    DEPENDS, NULL, 0 },
	{ "a copied environment", "const fs = [];"
	    "for (let i = 0, a = 0; i < 2; i++) {"
	    "fs.push(() => a + i); if (!i) a = " A "; else " B "; }",
	    DEPENDS, NULL, 0 },
	{ "its arguments object", "arguments[0]; p = " A ";"
	    "const q = arguments[0]; " B ";", DEPENDS, NULL, 0 },
	{ "awaited", "const a = " A "; await a; " B ";", DEPENDS, NULL, 0 },
	{ "returned", "const a = " A "; return a;", DEPENDS, NULL, 0 },
	{ "left", "const a = " A ";", DEPENDS, NULL, 0 },
	{ "out of a try block", "try { " A "; } finally { p = 1; } " B ";",
	    DEPENDS, NULL, 0 },
	{ "rejected", "await new Promise((ok, no) => setTimeout(no, 50, 1));"
	    B ";", MT_OVERLAP_KEPT, NULL, 0 },
	{ "rejected and caught", "try {"
	    "await new Promise((ok, no) => setTimeout(no, 50, 1));" B ";"
	    "} catch (e) { await 1; }", DEPENDS, NULL, 0 },
	{ "a long loop", "const l = []; for (let i = 0; i < 700; i++)"
	    "l.push(await after(20, i)); console.log(l[300], l[698], l[699]);",
	    MT_OVERLAP_DONE, "300 698 699", 20, true, 698 },
	{ "late in a long loop", "let n = 0; for (let i = 0; i < 700; i++) {"
	    "const v = await after(20, i); if (i === 300 && v) n = 1; }",
	    DEPENDS, NULL, 0, false, 698 },
	{ "no promise", "const a = await 1; " B ";", DEPENDS, NULL, 0 },
	{ "it threw", A "; throw new Error('left');", MT_OVERLAP_KEPT, NULL, 0 },
	{ "never reached", "console.log('short');", MT_OVERLAP_NONE, "short",
	    0 }
};

static struct mt_machine *open_case(size_t i, const char *profile,
    uint32_t frame)
{
	struct mt_options o = { .profile = profile, .record = true,
		.stack_trace_limit = -1, .max_steps = 500000, .max_heap =
		24 << 20, .overlap = { .frame = frame, .first = 1, .count =
		1 + cases[i].more, .may_drop = !cases[i].keeps } };
	struct mt_machine *m = NULL;
	char text[2048];

	snprintf(text, sizeof text, HEAD "async function main(p) { %s }\n"
	    "main(0).catch(() => {});\n", cases[i].text);
	mt_open(&m, "/overlap.js", text, strlen(text), &o, NULL);
	return m;
}

/* The activation of main: the first that suspends, or the second. */
static uint32_t frame_of_main(size_t i, const char *profile)
{
	struct mt_machine *m = open_case(i, profile, 0);
	uint32_t frame = 0;

	while (m && !frame && mt_move(m, MT_STEP, 1) == MT_OK)
		if (strcmp(mt_event(m)->name, "call") == 0 &&
		    strcmp(mt_event(m)->parts[1].word, "main") == 0)
			frame = mt_event(m)->parts[0].ref.id;
	mt_close(m);
	return frame;
}

static bool prints(struct mt_machine *m, const char *wanted)
{
	struct mt_line line;

	if (!mt_console(m, 0, &line))
		return !wanted;
	return wanted && line.len == strlen(wanted) &&
	    memcmp(line.text, wanted, line.len) == 0;
}

enum { SAMPLES = 40 };

/* Back and forth through the run its states are the same. */
static bool goes_back(struct mt_machine *m)
{
	uint64_t n = mt_known(m), hashes[SAMPLES + 1];
	bool same = true;

	for (int i = 0; i <= SAMPLES; i++) {
		mt_seek(m, n * (uint64_t)i / SAMPLES);
		hashes[i] = mt_state_hash(m);
	}
	for (int i = SAMPLES; i >= 0; i--) {
		mt_seek(m, n * (uint64_t)i / SAMPLES);
		same = same && mt_state_hash(m) == hashes[i];
	}
	mt_seek(m, n);
	return same;
}

static enum mt_overlap_state state_of(struct mt_machine *m)
{
	enum mt_overlap_state state = mt_overlap_state(m);

	return state != MT_OVERLAP_DONE && mt_outcome(m) == MT_LIMIT_STEPS ?
	    DEPENDS : state;
}

static void check(size_t i, const char *profile)
{
	uint32_t frame = frame_of_main(i, profile);
	struct mt_machine *m = open_case(i, profile, frame);

	ok(m && frame, "%s, %s: opens", cases[i].what, profile);
	if (!m)
		return;
	mt_move(m, MT_WHOLE, 1);
	ok(state_of(m) == cases[i].state, "%s, %s: state %d is %d",
	    cases[i].what, profile, (int)state_of(m), (int)cases[i].state);
	ok(prints(m, cases[i].line), "%s, %s: prints %s", cases[i].what,
	    profile, cases[i].line ? cases[i].line : "nothing");
	ok(mt_loop(m)->time >= cases[i].end && (!cases[i].end ||
	    mt_loop(m)->time < cases[i].end + 5), "%s, %s: takes %.3f ms",
	    cases[i].what, profile, mt_loop(m)->time);
	ok(goes_back(m), "%s, %s: can be gone back", cases[i].what, profile);
	mt_close(m);
}

int main(void)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		check(i, "node10");
		check(i, "node22");
	}
	return done();
}
