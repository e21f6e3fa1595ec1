/* SPDX-License-Identifier: MIT */
/*
 * Frames of Node's own functions: where microtick's library does in a function
 * what Node does in one or several, a stack shows Node's, with their places.
 *
 * Each row of own_frames.def is one function of engine/lib/ *.js.  Where a
 * function of Node's calls the program in several places, or throws errors of
 * its own, each has a helper in the library, whose row speaks for both.
 */
#include <config.h>

#include "native.h"
#include "stack.h"

static const struct {
	const char *lib;
	int callers;                    /* it speaks for, too */
	const char *lines[PROFILE_COLUMNS];
} rows[] = {
#define F(lib, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26) \
	{ #lib, 0, \
	    { c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26 } },
#define H(lib, callers, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26) \
	{ #lib, callers, \
	    { c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26 } },
#define A(lib, awaited, ...)
#include "own_frames.def"
#include "stream_frames.def"
#include "from_frames.def"
#undef F
#undef H
#undef A
};

/* What an async function of the library that waits is. */
static const struct {
	const char *lib, *awaited;
	const char *lines[PROFILE_COLUMNS];
} waits[] = {
#define F(lib, ...)
#define H(lib, callers, ...)
#define A(lib, awaited, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26) \
	{ #lib, awaited, \
	    { c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26 } },
#include "own_frames.def"
#include "stream_frames.def"
#include "from_frames.def"
#undef F
#undef H
#undef A
};

static value text(struct vm *vm, const char *s, size_t n)
{
	return value_from_cell(string_from_utf8(vm, s, n));
}

/* A line; what its first character means is told in own_frames.def. */
static void push_line(struct vm *vm, struct array *out, const struct frame *f,
    const char *s, size_t n)
{
	value receiver = f->args[-2] == VALUE_EMPTY ? VALUE_UNDEFINED :
	    f->args[-2];
	bool type = *s == '~';

	array_push(vm, out, VALUE_UNDEFINED);
	array_push(vm, out, type ? receiver : VALUE_UNDEFINED);
	array_push(vm, out, VALUE_UNDEFINED);
	array_push(vm, out, value_from_int(0));
	array_push(vm, out, value_from_int(FRAME_RECORD_TEXT |
	    (type ? FRAME_RECORD_RECEIVER : 0)));
	array_push(vm, out, text(vm, s + type, n - type));
}

/* "@place", or "@name place": instead of what the function is called here */
static void push_named(struct vm *vm, struct array *out,
    const struct frame *f, const char *s, size_t n)
{
	const char *space = memchr(s, ' ', n);
	size_t skipped = space ? (size_t)(space + 1 - s) : 1;

	array_push(vm, out, f->args[-1]);
	array_push(vm, out, f->args[-2] == VALUE_EMPTY ? VALUE_UNDEFINED :
	    f->args[-2]);
	array_push(vm, out, value_from_cell(f->code));
	array_push(vm, out, space ? text(vm, s + 1, skipped - 2) :
	    VALUE_UNDEFINED);
	array_push(vm, out, value_from_int(FRAME_RECORD_PLACE |
	    (f->cell.small & FRAME_CONSTRUCT ? FRAME_RECORD_CONSTRUCT : 0)));
	array_push(vm, out, text(vm, s + skipped, n - skipped));
}

/* The row of a function of the library, or LENGTH(rows).  Most have none, and
 * two letters say so. */
static size_t row_of(struct vm *vm, const struct code *code)
{
	const char *name = lib_code_name(vm, code);
	size_t i;

	for (i = 0; i < LENGTH(rows); i++)
		if (rows[i].lib[0] == name[0] && rows[i].lib[1] == name[1] &&
		    !strcmp(rows[i].lib, name))
			break;
	return i;
}

static const struct frame *caller_of(const struct frame *f)
{
	const struct frame *g = f->caller;

	while (g && !g->code)
		g = g->caller;
	return g ? g : f;
}

const struct frame *own_frames_capture(struct vm *vm, struct array *out,
    const struct frame *f, uint32_t max)
{
	size_t i = row_of(vm, f->code), n;
	const char *s;
	int k;

	if (i == LENGTH(rows))
		return NULL;
	for (k = 0; k < rows[i].callers; k++)
		f = caller_of(f);
	for (s = rows[i].lines[vm->profile]; *s &&
	    out->length < max * FRAME_RECORD_WORDS; s += n + (s[n] != 0)) {
		n = strcspn(s, "\n");
		(*s == '@' ? push_named : push_line)(vm, out, f, s, n);
	}
	return f;
}

/* Does the await that f stands at begin so? */
static bool awaits(const struct frame *f, const char *what)
{
	static const char await[] = "await ";
	uint32_t start, end, at;
	const char *s;

	if (!code_place(f->code, frame_pc(f), &start, &end, &at))
		return false;
	s = f->code->source->text + start;
	return !strncmp(s, await, sizeof await - 1) &&
	    !strncmp(s + sizeof await - 1, what, strlen(what));
}

struct string *own_frames_await(struct vm *vm, const struct frame *f)
{
	const char *name = lib_code_name(vm, f->code), *line;
	size_t i;

	for (i = 0; i < LENGTH(waits); i++) {
		line = waits[i].lines[vm->profile];
		if (!strcmp(waits[i].lib, name) && *line &&
		    awaits(f, waits[i].awaited))
			return string_from_cstr(vm, line);
	}
	return NULL;
}
