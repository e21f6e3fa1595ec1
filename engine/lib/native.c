/* SPDX-License-Identifier: MIT */
/* What the builtins written in C share. */
#include <config.h>

#include "native.h"

const char *native_text(struct vm *vm, value v)
{
	return string_utf8(vm, convert_for_message(vm, v), NULL);
}

const char *native_kind(struct vm *vm, value v)
{
	if (profile_is(vm, PROFILE_KIND_ARTICLE)) {
		if (v == VALUE_NULL)
			return "null";
		if (value_is_object(v))
			return "an object";
	}
	return string_utf8(vm, string_format(vm, "a %s", string_utf8(vm,
	    convert_typeof(vm, v), NULL)), NULL);
}

value native_slow(struct vm *vm, struct call *c, const char *function)
{
	return vm_tail(vm, value_from_cell(lib_function(vm, function)),
	    c->this_value, c->argc, c->args);
}

value native_coerce(struct vm *vm, struct call *c, const char *operands)
{
	bool construct = c->new_target != VALUE_UNDEFINED;
	value v[4];

	v[0] = c->callee;
	v[1] = construct ? c->new_target : c->this_value;
	v[2] = value_from_cell(array_from(vm, c->args, c->argc));
	v[3] = native_string(string_from_cstr(vm, operands));
	return vm_tail_helper(vm, construct ? HELPER_COERCE_CONSTRUCT
	    : HELPER_COERCE_CALL, 4, v);
}

/* ---- prototypes of new objects ------------------------------------------ */

/* ecma262 #sec-getprototypefromconstructor */
struct object *native_prototype(struct vm *vm, struct call *c,
    enum intrinsic fallback)
{
	struct property p;

	if (value_is_object(c->new_target) && c->new_target != c->callee &&
	    object_find(vm, value_object(c->new_target),
	    ATOM(vm, prototype), &p)) {
		if (p.flags & PROP_ACCESSOR)
			return NULL;
		if (value_is_object(p.v))
			return value_object(p.v);
	}
	return value_object(vm->intrinsics[fallback]);
}

value native_construct_again(struct vm *vm, struct call *c)
{
	value v[3];

	v[0] = c->callee;
	v[1] = c->new_target;
	v[2] = value_from_cell(array_from(vm, c->args, c->argc));
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "_constructWithGetter")), VALUE_UNDEFINED, 3, v);
}

/* ---- messages ----------------------------------------------------------- */

value native_receiver(struct vm *vm, const char *method, value v)
{
	return throw_type_error(vm, "Method %s called on incompatible "
	    "receiver %s", method, native_text(vm, v));
}

value native_requires_new(struct vm *vm, const char *constructor)
{
	return throw_type_error(vm, "Constructor %s requires 'new'",
	    constructor);
}

value native_nullish(struct vm *vm)
{
	return throw_type_error(vm,
	    "Cannot convert undefined or null to object");
}

value native_throw_uri_error(struct vm *vm)
{
	return throw_value(vm, value_from_cell(error_new(vm, value_object(
	    INTRINSIC(vm, URI_ERROR_PROTOTYPE)), native_string(
	    string_from_cstr(vm, "URI malformed")))));
}

value native_not_callable(struct vm *vm, value v)
{
	if (!profile_is(vm, PROFILE_CALLBACK_TYPE_MESSAGE))
		return throw_type_error(vm, "%s is not a function",
		    native_text(vm, v));
	return lib_throw_call_site(vm, v);
}

/* V8 src/execution/messages.cc BuildDefaultCallSite */
value lib_throw_call_site(struct vm *vm, value v)
{
	const char *type = string_utf8(vm, convert_typeof(vm, v), NULL);

	if (!profile_is(vm, PROFILE_CALL_SITE_VALUE))
		return throw_type_error(vm, "%s is not a function", type);
	if (value_is_string(v))
		return throw_type_error(vm, "%s \"%s\" is not a function",
		    type, string_utf8(vm, value_string(v), NULL));
	if (v == VALUE_NULL || value_is_bool(v) || value_is_number(v))
		return throw_type_error(vm, "%s %s is not a function", type,
		    native_text(vm, v));
	return throw_type_error(vm, "%s is not a function", type);
}

/* ---- objects ------------------------------------------------------------ */

struct object *native_to_object(struct vm *vm, value v)
{
	struct boxed *b;

	if (value_is_object(v))
		return value_object(v);
	b = object_new_kind(vm, CELL_BOXED, sizeof *b,
	    object_for_primitive(vm, v));
	b->primitive = v;
	return &b->object;
}

property_key native_key(struct vm *vm, const char *name)
{
	return value_from_cell(string_atom(vm, name));
}

void native_constant(struct vm *vm, struct object *o, const char *name,
    value v)
{
	object_define(vm, o, native_key(vm, name), v, 0);
}

void native_hidden(struct vm *vm, struct object *o, const char *name,
    value v)
{
	object_define(vm, o, native_key(vm, name), v, PROP_HIDDEN);
}

void native_tag(struct vm *vm, struct object *o, const char *tag)
{
	object_define(vm, o, vm->symbols[SYM_TO_STRING_TAG],
	    native_string(string_atom(vm, tag)), PROP_CONFIGURABLE);
}

struct native *native_global_constructor(struct vm *vm,
    const struct builtin *row, enum intrinsic proto)
{
	struct native *n = builtin_constructor(vm, row,
	    value_object(vm->intrinsics[proto]));

	native_hidden(vm, vm->global, row->name, value_from_cell(n));
	return n;
}

value native_iter_result(struct vm *vm, value v, bool done)
{
	struct object *o = object_new(vm,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));

	object_define(vm, o, ATOM(vm, value), v, PROP_ALL);
	object_define(vm, o, ATOM(vm, done), value_from_bool(done), PROP_ALL);
	return value_from_cell(o);
}

struct object *native_iterator(struct vm *vm, enum iterator_class of,
    enum iterator_kind kind, value target, enum intrinsic proto)
{
	struct iterator *it = object_new_kind(vm, CELL_ITERATOR, sizeof *it,
	    value_object(vm->intrinsics[proto]));

	it->target = target;
	it->kind = (uint32_t)kind | (uint32_t)of << 8;
	return &it->object;
}
