/* SPDX-License-Identifier: MIT */
/* Function.prototype; bound functions; a function's text. */
#include <config.h>

#include "native.h"
#include "refused.h"

/* ---- lists of arguments -------------------------------------------------------- */

/* An array-like's values; NULL: the program must be asked. */
static struct slots *plain_list(struct vm *vm, struct object *o)
{
	struct property p;
	struct slots *s;
	uint32_t i, n;

	if (!object_find(vm, o, ATOM(vm, length), &p) ||
	    p.flags & PROP_ACCESSOR || !value_is_int(p.v) ||
	    value_int(p.v) < 0)
		return NULL;
	n = (uint32_t)value_int(p.v);
	if (heap_would_overflow(vm, n * sizeof(value)))
		return NULL;
	s = heap_alloc(vm, sizeof *s + n * sizeof(value), CELL_SLOTS);
	s->cell.aux = n;
	for (i = 0; i < n; i++) {
		s->v[i] = VALUE_UNDEFINED;
		if (!object_find(vm, o, value_from_u32(i), &p))
			continue;
		if (p.flags & PROP_ACCESSOR)
			return NULL;
		s->v[i] = p.v;
	}
	return s;
}

static value not_a_function(struct vm *vm, value f)
{
	throw_not_callable(vm, f);
	return VALUE_EMPTY;
}

/* ecma262 #sec-function.prototype.apply */
static value apply(struct vm *vm, struct call *c)
{
	struct slots *list;

	if (!value_is_callable(c->this_value))
		return not_a_function(vm, c->this_value);
	if (value_is_nullish(c->args[1]))
		return vm_tail(vm, c->this_value, c->args[0], 0, NULL);
	if (!value_is_object(c->args[1]))
		return throw_type_error(vm,
		    "CreateListFromArrayLike called on non-object");
	list = plain_list(vm, value_object(c->args[1]));
	if (!list)
		return native_slow(vm, c, "_functionApply");
	return vm_tail(vm, c->this_value, c->args[0], list->cell.aux,
	    list->v);
}

/* ecma262 #sec-function.prototype.call */
static value call(struct vm *vm, struct call *c)
{
	if (!value_is_callable(c->this_value))
		return not_a_function(vm, c->this_value);
	return vm_tail(vm, c->this_value, c->args[0], c->argc ? c->argc - 1
	    : 0, c->args + 1);
}

/* ---- bound functions ------------------------------------------------------------ */

static struct bound *bound_new(struct vm *vm, value target, value this_value,
    const value *args, uint32_t n)
{
	struct bound *b = object_new_kind(vm, CELL_BOUND, sizeof *b,
	    object_proto(value_object(target)));

	b->target = target;
	b->this_value = this_value;
	if (n) {
		b->args = heap_alloc(vm, sizeof *b->args + n * sizeof(value),
		    CELL_SLOTS);
		b->args->cell.aux = n;
		memcpy(b->args->v, args, n * sizeof *args);
	}
	return b;
}

static void bound_describe(struct vm *vm, struct bound *b, value length,
    value name, uint32_t n)
{
	double d = 0;
	struct string *s = string_from_cstr(vm, "bound ");

	if (value_is_number(length)) {
		d = convert_to_integer(value_number(length)) - n;
		d = d < 0 ? 0 : d;
	}
	object_define(vm, &b->object, ATOM(vm, length), value_from_double(d),
	    PROP_CONFIGURABLE);
	if (value_is_string(name))
		s = string_concat(vm, s, value_string(name));
	object_define(vm, &b->object, ATOM(vm, name), native_string(s ? s :
	    value_string(ATOM(vm, empty))), PROP_CONFIGURABLE);
}

/* ecma262 #sec-function.prototype.bind */
static value bind(struct vm *vm, struct call *c)
{
	uint32_t n = c->argc > 1 ? c->argc - 1 : 0;
	struct property length, name;
	struct object *o;
	struct bound *b;

	if (!value_is_callable(c->this_value))
		return throw_type_error(vm,
		    "Bind must be called on a function");
	o = value_object(c->this_value);
	if (!object_get_own(vm, o, ATOM(vm, length), &length))
		length.flags = 0, length.v = VALUE_UNDEFINED;
	if (!object_find(vm, o, ATOM(vm, name), &name))
		name.flags = 0, name.v = VALUE_UNDEFINED;
	if ((length.flags | name.flags) & PROP_ACCESSOR)
		return native_slow(vm, c, "_functionBind");
	b = bound_new(vm, c->this_value, c->args[0], c->args + 1, n);
	bound_describe(vm, b, length.v, name.v, n);
	return value_from_cell(b);
}

/* (target, this, array, length, name) */
static value make_bound(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[2]);
	struct elements *e = a->object.elements;
	struct bound *b = bound_new(vm, c->args[0], c->args[1],
	    e ? e->v : NULL, a->length);

	bound_describe(vm, b, c->args[3], c->args[4], a->length);
	return value_from_cell(b);
}

/* ---- text --------------------------------------------------------------------------- */

/* ecma262 #sec-function.prototype.tostring */
static value to_string(struct vm *vm, struct call *c)
{
	struct function *f;

	if (!value_is_callable(c->this_value))
		return throw_type_error(vm, "Function.prototype.toString "
		    "requires that 'this' be a Function");
	if (value_is_kind(c->this_value, CELL_FUNCTION)) {
		f = (struct function *)value_cell(c->this_value);
		if (!(f->code->flags & CODE_LIB) && f->code->source)
			return native_string(string_from_utf8(vm,
			    f->code->source->text + f->code->start,
			    f->code->end - f->code->start));
	}
	if (value_is_kind(c->this_value, CELL_BOUND))
		return native_string(string_from_cstr(vm,
		    "function () { [native code] }"));
	return native_string(string_format(vm,
	    "function %s() { [native code] }", string_utf8(vm,
	    function_debug_name(vm, c->this_value), NULL)));
}

static value function(struct vm *vm, struct call *c)
{
	(void)c;
	return refused_stop(vm, "Function", "write the function out");
}

static value throw_restricted(struct vm *vm, struct call *c)
{
	(void)c;
	return throw_type_error(vm, "'caller', 'callee', and 'arguments' "
	    "properties may not be accessed on strict mode functions or the "
	    "arguments objects for calls to them");
}

/* ---- tables -------------------------------------------------------------------------- */

static const struct builtin constructor = ROW_CONSTRUCTOR("Function", 1,
    function, NULL, "refused: code from strings");
static const struct builtin thrower =
	ROW("", 0, throw_restricted, NULL, "%ThrowTypeError%");

static const struct builtin rows[] = {
	ROW("apply", 2, apply, NULL, "calls it with a list of arguments"),
	ROW("bind", 1, bind, NULL, "a function with this and arguments set"),
	ROW("call", 1, call, NULL, "calls it with this and arguments"),
	ROW("toString", 0, to_string, NULL, "its source text"),
	{ "@@hasInstance", 1, NULL, "functionHasInstance", NULL,
	    "what instanceof asks", BUILTIN_FROZEN, 0 },
};

void lib_function_setup(struct vm *vm)
{
	struct object *proto = value_object(INTRINSIC(vm,
	    FUNCTION_PROTOTYPE));
	struct native *t = native_new(vm, &thrower);
	value f = value_from_cell(t);

	object_materialize(vm, &t->object);
	object_set_integrity(vm, &t->object, 2);
	vm->intrinsics[INTRINSIC_THROW_TYPE_ERROR] = f;
	object_materialize(vm, proto);
	object_define_accessor(vm, proto, ATOM(vm, arguments), f, f,
	    PROP_CONFIGURABLE);
	object_define_accessor(vm, proto, ATOM(vm, caller), f, f,
	    PROP_CONFIGURABLE);
	vm->intrinsics[INTRINSIC_FUNCTION] = value_from_cell(
	    native_global_constructor(vm, &constructor,
	    INTRINSIC_FUNCTION_PROTOTYPE));
	DEFINE(proto, rows);
}

static const struct lib_intrinsic intrinsics[] = {
	{ "make_bound", make_bound, "(target, this, array, length, name)" },
};
INTRINSICS(function, intrinsics);
