/* SPDX-License-Identifier: MIT */
/*
 * The stack of a request of fs/promises that failed: from Node 20 on it is
 * captured where the error is made, outside of any function, so it has async
 * frames only, of Node's functions and of who awaits them.
 */
#include <config.h>

#include "../async/state.h"
#include "native.h"
#include "stack.h"
#include "text.h"

enum { FIRST_MAJOR = 20 };

static const struct {
	const char *name;
	const char *frames[4];          /* Node 20, 22, 24, 26 */
} rows[] = {
#define F(name, c20, c22, c24, c26) { #name, { c20, c22, c24, c26 } },
#include "fs_stack.def"
#undef F
};

static const char *frames_of(struct vm *vm, value name)
{
	int column = (int)profile_number(vm, PROFILE_FS_PROMISE_STACK) - 1;
	size_t i;

	for (i = 0; column >= 0 && i < LENGTH(rows); i++)
		if (text_is(vm, name, rows[i].name))
			return rows[i].frames[column];
	return "";
}

static struct string *line_of(struct vm *vm, const char *s, size_t n,
    bool is_method)
{
	static const char type[] = "Object.";

	if (!is_method && !strncmp(s, type, sizeof type - 1)) {
		s += sizeof type - 1;
		n -= sizeof type - 1;
	}
	return string_format(vm, "async %.*s", (int)n, s);
}

/* The async function of the library that runs. */
static const struct frame *waiting_frame(const struct vm *vm)
{
	const struct frame *f = vm->fp;

	while (f && !(f->code && f->code->flags & CODE_ASYNC))
		f = f->caller;
	return f;
}

/* (error, name, called as a method?) */
static value fs_js_stack(struct vm *vm, struct call *c)
{
	const char *s = frames_of(vm, c->args[1]);
	struct array *out = array_new(vm, 0);
	int32_t limit = error_stack_limit(vm), left = limit;

	if (!*s || limit <= 0)
		return VALUE_UNDEFINED;
	for (; *s && left-- > 0; s += strcspn(s, "\n"), s += *s == '\n')
		stack_push_text(vm, out, line_of(vm, s, strcspn(s, "\n"),
		    c->args[2] == VALUE_TRUE));
	stack_push_chain(vm, out, waiting_frame(vm),
	    (uint32_t)limit);
	error_set_frames(vm, (struct error *)value_cell(c->args[0]), out);
	return VALUE_UNDEFINED;
}

static const struct lib_intrinsic intrinsics[] = {
	{ "fs_stack", fs_js_stack, "(error, name, method?) async frames" },
};
INTRINSICS(fs_stack, intrinsics);

void lib_fs_stack_setup(struct vm *vm)
{
	(void)vm;
}
