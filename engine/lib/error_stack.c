/* SPDX-License-Identifier: MIT */
/*
 * The property stack: an error's own, or what Error.captureStackTrace gives
 * to any object.
 *
 * Its text is made when it is first read, by the program's
 * Error.prepareStackTrace if it has one.  Up to V8 11 it is a data property
 * (made late: PROP_LAZY); from 12 on one pair of functions, shared by all,
 * and the text lies in struct error.  An object that is no error holds an
 * error of its own under a private symbol, whose prototype is the object, so
 * that name and message are the object's.
 * Source: V8 src/execution/messages.cc ErrorUtils::FormatStackTrace.
 */
#include <config.h>

#include "native.h"
#include "stack.h"

/* The error that knows o's stack, or NULL. */
static struct error *error_of(struct vm *vm, struct object *o)
{
	struct property p;

	if (o->cell.kind == CELL_ERROR)
		return (struct error *)o;
	if (object_get_own(vm, o, INTRINSIC(vm, STACK_HOLDER), &p))
		return (struct error *)value_cell(p.v);
	return NULL;
}

static bool has_accessor(const struct vm *vm)
{
	return profile_is(vm, PROFILE_STACK_ACCESSOR);
}

void error_define_stack(struct vm *vm, struct object *o)
{
	if (has_accessor(vm))
		object_define(vm, o, ATOM(vm, stack),
		    INTRINSIC(vm, STACK_ACCESSOR), PROP_CONFIGURABLE |
		    PROP_ACCESSOR);
	else
		object_define(vm, o, ATOM(vm, stack), VALUE_EMPTY,
		    PROP_HIDDEN | PROP_LAZY);
}

void error_set_stack(struct vm *vm, struct error *e, value v)
{
	struct object *o = &e->object;

	if (!has_accessor(vm)) {
		object_define(vm, o, ATOM(vm, stack), v, PROP_HIDDEN);
		return;
	}
	e->stack = v;
	error_define_stack(vm, o);
}

value error_lazy_stack(struct vm *vm, struct object *o)
{
	return native_string(error_stack_text(vm, error_of(vm, o)));
}

void error_recapture(struct vm *vm, struct object *o, value skip_until)
{
	struct error *e = (struct error *)o;

	if (o->cell.kind != CELL_ERROR) {
		e = error_new(vm, o, VALUE_UNDEFINED);
		object_define(vm, o, INTRINSIC(vm, STACK_HOLDER),
		    value_from_cell(e), PROP_WRITABLE);
	}
	error_capture(vm, e, skip_until);
	e->stack = VALUE_EMPTY;
	if (e->frames != VALUE_UNDEFINED)
		error_define_stack(vm, o);
}

/* ---- Error.prepareStackTrace --------------------------------------------- */

static const struct builtin prepare_row = { "prepareStackTrace", 2, NULL,
	"errorPrepareStackTrace", NULL, "the text of a stack", 0, 0 };

/* The program's function, or EMPTY.  While it runs, stacks have V8's text. */
static value preparer(struct vm *vm)
{
	struct property p;

	if (vm->preparing_stack || !value_is_object(INTRINSIC(vm, ERROR)) ||
	    !object_get_own(vm, value_object(INTRINSIC(vm, ERROR)),
	    native_key(vm, "prepareStackTrace"), &p) ||
	    (p.flags & PROP_ACCESSOR) || !value_is_callable(p.v) ||
	    p.v == INTRINSIC(vm, PREPARE_STACK))
		return VALUE_EMPTY;
	return p.v;
}

/* Is the name or message one that the program's code must give? */
static bool needs_program(struct vm *vm, struct object *o)
{
	const property_key keys[] = { ATOM(vm, name), ATOM(vm, message) };
	struct property p;
	size_t i;

	for (i = 0; i < LENGTH(keys); i++)
		if (object_find(vm, o, keys[i], &p) &&
		    (p.flags & PROP_ACCESSOR || value_is_object(p.v)))
			return true;
	return false;
}

bool error_stack_is_prepared(struct vm *vm, struct object *o)
{
	return preparer(vm) != VALUE_EMPTY || needs_program(vm, o);
}

void error_make_stack_early(struct vm *vm, struct error *e)
{
	if (profile_is(vm, PROFILE_NODE_ERROR_STACK_EARLY) &&
	    e->frames != VALUE_UNDEFINED &&
	    !error_stack_is_prepared(vm, &e->object))
		error_set_stack(vm, e, error_lazy_stack(vm, &e->object));
}

static void keep(struct vm *vm, struct object *o, value v)
{
	if (has_accessor(vm))
		error_of(vm, o)->stack = v;
	else
		object_define(vm, o, ATOM(vm, stack), v, PROP_HIDDEN);
}

static value prepared(struct vm *vm, struct frame *f, value result)
{
	vm->preparing_stack = false;
	if (result != VALUE_EMPTY)
		keep(vm, value_object(f->slots[0]), result);
	return result;
}

static value prepare(struct vm *vm, value f, struct object *o)
{
	value v[2] = { value_from_cell(o) };

	vm_push_continuation(vm, prepared, 1, v);
	vm->preparing_stack = true;
	v[1] = call_sites(vm, error_of(vm, o)->frames);
	return vm_tail(vm, f, INTRINSIC(vm, ERROR), 2, v);
}

/* The first line is there, or it threw, which V8 says. */
static value headed(struct vm *vm, struct frame *f, value result)
{
	struct object *o = value_object(f->slots[0]);
	struct builder b;
	value text;

	vm->exception = VALUE_EMPTY;
	builder_start(&b, vm);
	builder_add(&b, result == VALUE_EMPTY ? string_from_cstr(vm,
	    "<error>") : value_string(result));
	stack_add_frames(&b, error_of(vm, o)->frames);
	text = native_string(builder_finish(&b));
	keep(vm, o, text);
	return text;
}

static value make_header(struct vm *vm, struct object *o)
{
	value v = value_from_cell(o);

	vm_push_continuation(vm, headed, 1, &v);
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "_errorToString")), v, 0, NULL);
}

/* ---- the accessor -------------------------------------------------------- */

/* The object on the chain that has a stack, or NULL. */
static struct object *find(struct vm *vm, value receiver)
{
	struct object *o = value_is_object(receiver) ? value_object(receiver)
	    : NULL;

	for (; o; o = object_proto(o)) {
		const struct error *e = error_of(vm, o);

		if (e && (e->stack != VALUE_EMPTY ||
		    e->frames != VALUE_UNDEFINED))
			return o;
	}
	return NULL;
}

static value get(struct vm *vm, struct call *c)
{
	struct object *o = find(vm, c->this_value);
	struct error *e;
	value f, text;

	if (!o)
		return VALUE_UNDEFINED;
	e = error_of(vm, o);
	if (e->stack != VALUE_EMPTY)
		return e->stack;
	f = preparer(vm);
	if (f != VALUE_EMPTY)
		return prepare(vm, f, o);
	if (needs_program(vm, o))
		return make_header(vm, o);
	text = native_string(error_stack_text(vm, e));
	keep(vm, o, text);
	return text;
}

static value set(struct vm *vm, struct call *c)
{
	struct object *o = find(vm, c->this_value);

	if (o)
		keep(vm, o, c->args[0]);
	return VALUE_UNDEFINED;
}

static const struct builtin accessor_rows[] = {
	ROW("", 0, get, NULL, "an error's stack"),
	ROW("", 1, set, NULL, "an error's stack"),
};

void error_stack_setup(struct vm *vm, struct object *constructor)
{
	struct accessor *a = heap_alloc(vm, sizeof *a, CELL_ACCESSOR);
	struct symbol *s = symbol_new(vm, value_from_cell(
	    string_from_cstr(vm, "stack")));
	value f;

	s->cell.flags |= SYMBOL_PRIVATE;
	vm->intrinsics[INTRINSIC_STACK_HOLDER] = value_from_cell(s);
	vm->intrinsics[INTRINSIC_STACK_ACCESSOR] = value_from_cell(a);
	a->getter = a->setter = VALUE_UNDEFINED;
	a->getter = lib_builtin(vm, &accessor_rows[0]);
	a->setter = lib_builtin(vm, &accessor_rows[1]);
	if (!profile_is(vm, PROFILE_HAS_PREPARE_STACK))
		return;
	f = lib_builtin(vm, &prepare_row);
	vm->intrinsics[INTRINSIC_PREPARE_STACK] = f;
	object_define(vm, value_object(f), ATOM(vm, name), value_from_cell(
	    string_from_cstr(vm, "ErrorPrepareStackTrace")),
	    PROP_CONFIGURABLE);
	native_hidden(vm, constructor, "prepareStackTrace", f);
}
