/* SPDX-License-Identifier: MIT */
/*
 * What the parser cannot see that it is refused: a property of the global
 * object, a constructor that compiles text.  Such a use ends the run as the
 * parser would have, with the place and exit code 2.
 *
 * Each refused global that the machine's Node has is an accessor of the
 * global object, so it is there for `in` and may be replaced by assigning.
 */
#include <config.h>

#include <stdio.h>

#include "../async/async.h"
#include "../syntax/unsupported.h"
#include "native.h"
#include "refused.h"

static const struct frame *program_frame(const struct vm *vm)
{
	const struct frame *f = vm->fp;

	while (f && (!f->code || (f->code->flags & CODE_LIB)))
		f = f->caller;
	return f;
}

void refused_print(struct vm *vm, const char *path, int line, int col,
    const char *message)
{
	struct string *s = string_format(vm, "%s:%d:%d: %s\n", path, line, col,
	    message);
	size_t len;
	const char *text = string_utf8(vm, s, &len);

	vm->control.output(vm, 2, text, len);
	vm->output_bytes[2] += len;
	async_exit(vm, 2);
}

/* (name, hint): the run is over. */
static value in_refuse(struct vm *vm, struct call *c)
{
	const struct frame *f = program_frame(vm);
	const char *path = "";
	uint32_t start, end, at;
	int line = 0, col = 0;

	if (f && code_place(f->code, frame_pc(f), &start, &end, &at)) {
		path = string_utf8(vm, f->code->source->path, NULL);
		source_position(f->code->source, start, &line, &col);
	}
	if (strncmp(path, "file://", 7) == 0)
		path += 7;
	refused_print(vm, path, line, col, string_utf8(vm, string_format(vm,
	    "unsupported: %s (%s)", string_utf8(vm, value_string(c->args[0]),
	    NULL), string_utf8(vm, value_string(c->args[1]), NULL)), NULL));
	return VALUE_UNDEFINED;
}

value refused_stop(struct vm *vm, const char *name, const char *hint)
{
	value v[2];

	v[0] = native_string(string_from_cstr(vm, name));
	v[1] = native_string(string_from_cstr(vm, hint));
	return vm_tail(vm, value_from_cell(lib_function(vm, "_refuse")),
	    VALUE_UNDEFINED, 2, v);
}

/* ---- accessors: slots are what it is called, the hint, the key ----------- */

static value refused_get(struct vm *vm, struct call *c)
{
	const struct native *n = (struct native *)value_cell(c->callee);

	return vm_tail(vm, value_from_cell(lib_function(vm, "_refuse")),
	    VALUE_UNDEFINED, 2, n->slots);
}

static value refused_set(struct vm *vm, struct call *c)
{
	const struct native *n = (struct native *)value_cell(c->callee);

	if (value_is_object(c->this_value))
		object_define(vm, value_object(c->this_value), n->slots[2],
		    native_arg(c, 0), PROP_ALL);
	return VALUE_UNDEFINED;
}

static const struct builtin accessor_rows[] = {
	ROW("get", 0, refused_get, NULL, "ends the run"),
	ROW("set", 1, refused_set, NULL, "the program's own instead"),
};

static value accessor(struct vm *vm, int which, struct string *called,
    const char *hint, property_key k)
{
	struct native *n = native_new(vm, &accessor_rows[which]);

	n->slots[0] = native_string(called);
	n->slots[1] = native_string(string_from_cstr(vm, hint));
	n->slots[2] = k;
	return value_from_cell(n);
}

static void define(struct vm *vm, struct object *o, const char *name,
    struct string *called, const char *hint)
{
	property_key k = native_key(vm, name);
	struct property p;

	if (!object_get_own(vm, o, k, &p))
		object_define_accessor(vm, o, k, accessor(vm, 0, called, hint,
		    k), accessor(vm, 1, called, hint, k), PROP_CONFIGURABLE);
}

static void define_members(struct vm *vm, struct object *o,
    const struct refused_members *m)
{
	const char *p = m->names;
	char name[64];
	size_t n;

	for (; *p; p += n + (p[n] == ' ')) {
		n = strcspn(p, " ");
		snprintf(name, sizeof name, "%.*s", (int)n, p);
		define(vm, o, name, string_format(vm, "%s.%s", m->object,
		    name), m->hint);
	}
}

void refused_define_members(struct vm *vm, struct object *o,
    const char *object)
{
	size_t i;

	for (i = 0; i < refused_members_count; i++)
		if (strcmp(refused_members[i].object, object) == 0 &&
		    (refused_members[i].question < 0 || profile_is(vm,
		    (enum profile_question)refused_members[i].question)))
			define_members(vm, o, &refused_members[i]);
}

static const struct lib_intrinsic rows[] = {
	{ "refuse", in_refuse, "(name, hint) ends the run" },
};
INTRINSICS(refused, rows);

void lib_refused_setup(struct vm *vm)
{
	const struct refused_global *g = refused_globals;
	size_t i;

	for (i = 0; i < refused_global_count; i++, g++)
		if (refused_global_exists(vm, g))
			define(vm, vm->global, g->name, string_from_cstr(vm,
			    g->name), g->hint);
	if (value_is_object(INTRINSIC(vm, PROCESS)))
		refused_define_members(vm, value_object(INTRINSIC(vm,
		    PROCESS)), "process");
}
