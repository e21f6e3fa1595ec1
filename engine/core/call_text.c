/* SPDX-License-Identifier: MIT */
/*
 * "x.y is not a function": errors that name what they are about as it stands
 * in the program.  The wording is V8's; what V8 prints of the syntax tree
 * comes from syntax/describe.c.
 */
#include <config.h>

#include <stdio.h>

#include "error.h"
#include "op.h"

bool error_place(struct vm *vm, struct text_place *p)
{
	const struct frame *f = vm->fp;

	while (f && f->code && (f->code->flags & CODE_HIDDEN))
		f = f->caller;
	if (!f || !f->code || (f->code->flags & CODE_LIB))
		return false;
	p->source = f->code->source;
	return code_place(f->code, frame_pc(f), &p->start, &p->end, &p->at);
}

static enum described callee_text(struct vm *vm, value v, char *text,
    size_t n)
{
	enum described what = DESCRIBED_NOT;
	struct text_place p;

	if (error_place(vm, &p))
		what = describe_callee(vm, &p, text, n);
	if (what == DESCRIBED_NOT)
		snprintf(text, n, "%s", string_utf8(vm,
		    convert_for_message(vm, v), NULL));
	return what;
}

void throw_not_callable(struct vm *vm, value v)
{
	char text[256];
	struct text_place p;
	enum described what = callee_text(vm, v, text, sizeof text);

	if (what == DESCRIBED_NOT && error_place(vm, &p)) {
		lib_throw_call_site(vm, v);
		return;
	}
	throw_type_error(vm, "%s is not a function%s", text,
	    what == DESCRIBED_CALL ? " or its return value is not iterable"
	    : what == DESCRIBED_ASYNC_CALL ? " or its return value is not "
	    "async iterable" : "");
}

/* The text of the running op's place begins so. */
static bool place_begins(const struct frame *f, const char *word)
{
	uint32_t start, end, at;

	return code_place(f->code, frame_pc(f), &start, &end,
	    &at) && end - start >= strlen(word) &&
	    !strncmp(f->code->source->text + start, word, strlen(word));
}

/* V8 13 src/runtime/runtime-classes.cc ThrowNotSuperConstructor */
static void throw_not_super(struct vm *vm, value v, const struct frame *f)
{
	const char *what, *name;

	while (f && !(f->code && (f->code->flags & CODE_CLASS_CTOR)))
		f = f->caller;
	what = string_utf8(vm, value_is_callable(v) ? function_debug_name(vm,
	    v) : convert_for_message(vm, v), NULL);
	if (!*what)
		what = "null";
	name = f ? string_utf8(vm, function_debug_name(vm, f->args[-1]), NULL)
	    : "";
	if (*name)
		throw_type_error(vm, "Super constructor %s of %s is not a "
		    "constructor", what, name);
	else
		throw_type_error(vm, "Super constructor %s of anonymous class"
		    " is not a constructor", what);
}

void throw_not_constructor(struct vm *vm, value v)
{
	const struct frame *f = vm->fp;
	char text[256];

	if (f && f->code && !(f->code->flags & CODE_LIB) &&
	    !place_begins(f, "new")) {
		throw_not_super(vm, v, f);
		return;
	}
	callee_text(vm, v, text, sizeof text);
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

value throw_not_iterable(struct vm *vm, const struct iterated *i)
{
	enum described what = DESCRIBED_NOT;
	struct frame *f = vm->fp;
	struct text_place p = { 0 };
	char text[256] = "";

	while (f && (!f->code || is_helper(vm, f->args[-1])))
		f = f->caller;
	if (f && (f->code->flags & CODE_LIB))
		return lib_throw_not_iterable(vm, i->v, i->method);
	if (f && code_place(f->code, frame_pc(f), &p.start, &p.end,
	    &p.at)) {
		p.source = f->code->source;
		what = describe_iterated(vm, &p, text, sizeof text);
	}
	lib_throw_iterated(vm, what, text, &p, i);
	return value_is_nullish(i->v) ? error_keep_place(vm) : VALUE_EMPTY;
}
