/* SPDX-License-Identifier: MIT */
/*
 * "x.y is not a function": the callee as V8 prints it.
 *
 * V8 prints the syntax tree again; here the source text of the failing
 * construct is reprinted: calls inside become "(...)", literals and
 * functions "(intermediate value)", white space goes.
 */
#include <config.h>

#include <ctype.h>
#include <stdio.h>

#include "error.h"
#include "op.h"

struct scan { const char *s; uint32_t at, end; char out[256]; size_t n; };

static void put(struct scan *p, const char *text)
{
	while (*text && p->n + 1 < sizeof p->out)
		p->out[p->n++] = *text++;
}

static void put_char(struct scan *p, char c)
{
	char two[2] = { c, 0 };

	put(p, two);
}

/* Past a bracketed or quoted stretch that begins at p->at. */
static void skip_group(struct scan *p)
{
	int depth = 0;
	char quote = 0;

	for (; p->at < p->end; p->at++) {
		char c = p->s[p->at];

		if (quote) {
			if (c == '\\')
				p->at++;
			else if (c == quote)
				quote = 0;
		} else if (strchr("'\"`", c)) {
			quote = c;
		} else if (strchr("([{", c)) {
			depth++;
		} else if (strchr(")]}", c)) {
			depth--;
		}
		if (depth == 0 && !quote) {
			p->at++;
			return;
		}
	}
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' ||
	    c == '#' || (c & 0x80);
}

static void print_word(struct scan *p)
{
	uint32_t from = p->at;

	while (p->at < p->end && is_word(p->s[p->at]))
		p->at++;
	if (p->at - from == 3 && !strncmp(p->s + from, "new", 3)) {
		put(p, "(intermediate value)");
		while (p->at < p->end && p->s[p->at] != '(')
			p->at++;
		skip_group(p);
		return;
	}
	for (; from < p->at; from++)
		put_char(p, p->s[from]);
}

static void print_index(struct scan *p)
{
	uint32_t from = p->at;

	skip_group(p);
	if (strchr("'\"", p->s[from + 1])) {
		put_char(p, '.');
		for (from += 2; from + 2 < p->at; from++)
			put_char(p, p->s[from]);
		return;
	}
	for (; from < p->at; from++)
		put_char(p, p->s[from]);
}

static void print_callee(struct scan *p)
{
	while (p->at < p->end) {
		char c = p->s[p->at];

		if (is_word(c)) {
			print_word(p);
		} else if (c == '(' && p->n) {
			skip_group(p);
			put(p, "(...)");
		} else if (c == '[' && p->n) {
			print_index(p);
		} else if (strchr("([{'\"`", c)) {
			skip_group(p);
			put(p, "(intermediate value)");
		} else {
			if (!isspace((unsigned char)c))
				put_char(p, c);
			p->at++;
		}
	}
}

/* Where the arguments of the call [start, end) begin: its last group. */
static uint32_t arguments_start(const char *s, uint32_t start, uint32_t end)
{
	struct scan p = { .s = s, .at = start, .end = end };
	uint32_t last = end;

	while (p.at < end) {
		if (p.s[p.at] == '(') {
			last = p.at;
			skip_group(&p);
		} else if (strchr("[{'\"`", p.s[p.at])) {
			skip_group(&p);
		} else {
			p.at++;
		}
	}
	return last;
}

static bool callee_text(struct vm *vm, bool construct, char *out, size_t n)
{
	struct frame *f = vm->fp;
	struct scan p = { 0 };
	uint32_t start, end, at;

	while (f && f->code && (f->code->flags & CODE_HIDDEN))
		f = f->caller;
	if (!f || !f->code || (f->code->flags & CODE_LIB) ||
	    !code_place(f->code, frame_pc(f), &start, &end, &at))
		return false;
	p.s = f->code->source->text;
	if (construct && !strncmp(p.s + start, "new", 3))
		start += 3;
	p.at = start;
	p.end = arguments_start(p.s, start, end);
	print_callee(&p);
	p.out[p.n] = 0;
	snprintf(out, n, "%s", p.out);
	return p.n > 0;
}

void throw_not_callable(struct vm *vm, value v)
{
	char text[256];

	if (!callee_text(vm, false, text, sizeof text))
		snprintf(text, sizeof text, "%s", string_utf8(vm,
		    convert_for_message(vm, v), NULL));
	throw_type_error(vm, "%s is not a function", text);
}

void throw_not_constructor(struct vm *vm, value v)
{
	char text[256];

	if (!callee_text(vm, true, text, sizeof text))
		snprintf(text, sizeof text, "%s", string_utf8(vm,
		    convert_for_message(vm, v), NULL));
	throw_type_error(vm, "%s is not a constructor", text);
}

/* Is it one of the functions instructions fall back on? */
static bool is_helper(struct vm *vm, value f)
{
	int i;

	for (i = 0; i < HELPER_COUNT; i++)
		if (vm->helpers[i] == f)
			return true;
	return false;
}

value throw_not_iterable(struct vm *vm, value v, bool async)
{
	struct frame *f = vm->fp;
	uint32_t start, end, at;

	while (f && (!f->code || is_helper(vm, f->args[-1])))
		f = f->caller;
	if (f && (f->code->flags & CODE_LIB))
		return lib_throw_not_iterable(vm, v);
	if (f && code_place(f->code, frame_pc(f), &start, &end, &at) &&
	    end > start && end - start < 120) {
		struct scan p = { .s = f->code->source->text, .at = start,
			.end = end };

		print_callee(&p);
		p.out[p.n] = 0;
		return throw_type_error(vm, "%s is not %s", p.out,
		    async ? "async iterable" : "iterable");
	}
	return throw_type_error(vm, "%s is not %s", string_utf8(vm,
	    convert_for_message(vm, v), NULL), async ? "async iterable"
	    : "iterable");
}
