/* SPDX-License-Identifier: MIT */
/*
 * The Error constructors.  core/error.c makes and throws errors, stack.c
 * writes the text of their stacks.
 */
#include <config.h>

#include "native.h"
#include "object_lib.h"
#include "refused.h"
#include "stack.h"

/* What leaves frames out, as V8's ErrorUtils::Construct: all down to the
 * frame of new.target, when that is a subclass. */
static value skip_until(const struct call *c)
{
	return c->new_target != VALUE_UNDEFINED && c->new_target != c->callee
	    ? c->new_target : VALUE_UNDEFINED;
}

/* An error of this call's new.target.  NULL: return *result. */
static struct error *make(struct vm *vm, struct call *c, enum intrinsic which,
    uint32_t message, value *result)
{
	struct object *proto = native_prototype(vm, c, which);
	struct error *e;

	if (!proto) {
		*result = native_construct_again(vm, c);
		return NULL;
	}
	e = error_new(vm, proto, native_arg(c, message));
	if (skip_until(c) != VALUE_UNDEFINED && e->frames != VALUE_UNDEFINED)
		error_capture(vm, e, skip_until(c));
	return e;
}

/* ecma262 #sec-installerrorcause; false: cause has a getter */
static bool install_cause(struct vm *vm, struct error *e, value options)
{
	struct property p;

	if (!value_is_object(options) ||
	    !profile_is(vm, PROFILE_HAS_ERROR_CAUSE) ||
	    !object_find(vm, value_object(options), ATOM(vm, cause), &p))
		return true;
	if (p.flags & PROP_ACCESSOR)
		return false;
	object_define(vm, &e->object, ATOM(vm, cause), p.v, PROP_HIDDEN);
	return true;
}

static value construct(struct vm *vm, struct call *c, enum intrinsic which)
{
	value result, v[4];
	struct error *e = make(vm, c, which, 0, &result);

	if (!e)
		return result;
	if (install_cause(vm, e, native_arg(c, 1)))
		return value_from_cell(e);
	v[0] = c->callee;
	v[1] = c->new_target == VALUE_UNDEFINED ? c->callee : c->new_target;
	v[2] = c->args[0];
	v[3] = c->args[1];
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "_errorWithCause")), VALUE_UNDEFINED, 4, v);
}

/* magic: the prototype's intrinsic */
static value error(struct vm *vm, struct call *c)
{
	return construct(vm, c,
	    ((struct native *)value_cell(c->callee))->builtin->magic);
}

/* ecma262 #sec-aggregate-error */
static value aggregate_error(struct vm *vm, struct call *c)
{
	value result, v[2];
	struct error *e = make(vm, c, INTRINSIC_AGGREGATE_ERROR_PROTOTYPE, 1,
	    &result);

	if (!e)
		return result;
	v[0] = value_from_cell(e);
	v[1] = c->args[0];
	if (!install_cause(vm, e, native_arg(c, 2)))
		return refused_stop(vm, "a getter of AggregateError's cause",
		    "give it a value");
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "_aggregateErrors")), VALUE_UNDEFINED, 2, v);
}

/* ecma262 #sec-suppressederror */
static value suppressed_error(struct vm *vm, struct call *c)
{
	value result;
	struct error *e = make(vm, c, INTRINSIC_ERROR_PROTOTYPE, 2, &result);
	struct property p;

	if (!e)
		return result;
	if ((c->new_target == VALUE_UNDEFINED || c->new_target == c->callee)
	    && object_get_own(vm, value_object(c->callee),
	    ATOM(vm, prototype), &p))
		object_set_proto(vm, &e->object, value_object(p.v));
	native_hidden(vm, &e->object, "error", c->args[0]);
	native_hidden(vm, &e->object, "suppressed", c->args[1]);
	return value_from_cell(e);
}

/* ---- functions of Error ------------------------------------------------------------ */

/* V8 src/builtins/builtins-error.cc ErrorCaptureStackTrace */
static value capture_stack_trace(struct vm *vm, struct call *c)
{
	struct object *o;

	if (!value_is_object(c->args[0]))
		return throw_type_error(vm, "invalid_argument");
	o = value_object(c->args[0]);
	if (o->cell.flags & OBJECT_NOT_EXTENSIBLE)
		return throw_type_error(vm, "Cannot define property stack, "
		    "object is not extensible");
	error_recapture(vm, o, c->args[1]);
	return VALUE_UNDEFINED;
}

static value is_error(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_ERROR));
}

/* A part of Error.prototype.toString; NULL: go on in error.js. */
static struct string *part(struct vm *vm, struct object *o, value key,
    const char *absent)
{
	struct property p;

	if (!object_find(vm, o, key, &p) || p.v == VALUE_UNDEFINED)
		return string_from_cstr(vm, absent);
	if (p.flags & PROP_ACCESSOR || value_is_object(p.v) ||
	    value_is_symbol(p.v))
		return NULL;
	return convert_to_string(vm, p.v);
}

/* Node's own errors, whose classes have a toString of theirs: the name with the
 * code behind it. */
static struct string *name_with_code(struct vm *vm, struct object *o,
    struct string *name)
{
	struct property p;

	if (o->cell.kind != CELL_ERROR || ((struct error *)o)->kind !=
	    ERROR_NODE || profile_is(vm, PROFILE_NODE_ERROR_TEXT_OWN) ||
	    !object_get_own(vm, o, ATOM(vm, code), &p) ||
	    p.flags & PROP_ACCESSOR || !value_is_string(p.v))
		return name;
	return string_format(vm, "%s [%s]", string_utf8(vm, name, NULL),
	    string_utf8(vm, value_string(p.v), NULL));
}

/* ecma262 #sec-error.prototype.tostring */
static value to_string(struct vm *vm, struct call *c)
{
	struct string *name, *message, *s;
	struct object *o;

	if (!value_is_object(c->this_value))
		return native_receiver(vm, "Error.prototype.toString",
		    c->this_value);
	o = value_object(c->this_value);
	name = part(vm, o, ATOM(vm, name), "Error");
	message = name ? part(vm, o, ATOM(vm, message), "") : NULL;
	if (!name || !message)
		return native_slow(vm, c, "_errorToString");
	name = name_with_code(vm, o, name);
	if (!string_length(name))
		return native_string(message);
	if (!string_length(message))
		return native_string(name);
	s = string_concat(vm, name, string_from_cstr(vm, ": "));
	s = s ? string_concat(vm, s, message) : NULL;
	return s ? native_string(s) : throw_range_error(vm,
	    "Invalid string length");
}

/* ---- tables ---------------------------------------------------------------------------- */

#define KIND(name, intrinsic) \
	{ name, 1, error, NULL, ".S", "an error", BUILTIN_CONSTRUCTOR, \
	    INTRINSIC_##intrinsic }
static const struct builtin base = KIND("Error", ERROR_PROTOTYPE);
static const struct builtin kinds[] = {
	KIND("EvalError", EVAL_ERROR_PROTOTYPE),
	KIND("RangeError", RANGE_ERROR_PROTOTYPE),
	KIND("ReferenceError", REFERENCE_ERROR_PROTOTYPE),
	KIND("SyntaxError", SYNTAX_ERROR_PROTOTYPE),
	KIND("TypeError", TYPE_ERROR_PROTOTYPE),
	KIND("URIError", URI_ERROR_PROTOTYPE),
};
static const struct builtin aggregate = ROW_CONSTRUCTOR("AggregateError", 2,
    aggregate_error, "..S", "an error of several errors");
static const struct builtin suppressed = ROW_CONSTRUCTOR("SuppressedError", 3,
    suppressed_error, "...S", "an error that hid another");

static const struct builtin rows[] = {
	ROW("captureStackTrace", 2, capture_stack_trace, NULL,
	    "gives an object a stack"),
};
static const struct builtin is_error_rows[] = {
	ROW("isError", 1, is_error, NULL, "is it an error object?"),
};
static const struct builtin proto_rows[] = {
	ROW("toString", 0, to_string, NULL, "\"name: message\""),
};

static struct object *kind_setup(struct vm *vm, const struct builtin *row,
    struct object *proto, struct object *parent)
{
	struct native *n = builtin_constructor(vm, row, proto);

	native_hidden(vm, vm->global, row->name, value_from_cell(n));
	if (parent)
		object_set_proto(vm, &n->object, parent);
	object_define(vm, proto, ATOM(vm, name),
	    native_string(string_atom(vm, row->name)), PROP_HIDDEN);
	object_define(vm, proto, ATOM(vm, message), ATOM(vm, empty),
	    PROP_HIDDEN);
	return &n->object;
}

static struct object *proto_new(struct vm *vm)
{
	return object_new(vm, value_object(INTRINSIC(vm, ERROR_PROTOTYPE)));
}

void lib_error_setup(struct vm *vm)
{
	struct object *proto = value_object(INTRINSIC(vm, ERROR_PROTOTYPE));
	struct object *ctor = kind_setup(vm, &base, proto, NULL), *p;
	size_t i;

	vm->intrinsics[INTRINSIC_ERROR] = value_from_cell(ctor);
	DEFINE(ctor, rows);
	error_stack_setup(vm, ctor);
	DEFINE_IF(HAS_IS_ERROR, ctor, is_error_rows);
	object_define(vm, ctor, ATOM(vm, stackTraceLimit),
	    value_from_int(vm->stack_trace_limit), PROP_ALL);
	DEFINE(proto, proto_rows);
	for (i = 0; i < LENGTH(kinds); i++) {
		p = proto_new(vm);
		vm->intrinsics[kinds[i].magic] = value_from_cell(p);
		kind_setup(vm, &kinds[i], p, ctor);
	}
	p = proto_new(vm);
	vm->intrinsics[INTRINSIC_AGGREGATE_ERROR_PROTOTYPE] =
	    value_from_cell(p);
	if (profile_is(vm, PROFILE_HAS_ANY))
		kind_setup(vm, &aggregate, p, ctor);
	if (profile_is(vm, PROFILE_HAS_DISPOSABLE_STACK))
		kind_setup(vm, &suppressed, proto_new(vm), ctor);
}

/* (error, name, value): a property that is not enumerable */
static value define_hidden(struct vm *vm, struct call *c)
{
	struct object *o = value_object(c->args[0]);
	property_key k = key_from_value(vm, c->args[1]);
	struct property p;

	if (!(object_get_own(vm, o, k, &p) ? p.flags & PROP_CONFIGURABLE :
	    !(value_cell(c->args[0])->flags & OBJECT_NOT_EXTENSIBLE)))
		return object_throw_define(vm, o, k);
	object_define(vm, o, k, c->args[2], PROP_HIDDEN);
	return c->args[0];
}

static value set_stack(struct vm *vm, struct call *c)
{
	error_set_stack(vm, (struct error *)value_cell(c->args[0]),
	    c->args[1]);
	return VALUE_UNDEFINED;
}

static const struct lib_intrinsic intrinsics[] = {
	{ "define_hidden", define_hidden, "(o, key, v) not enumerable" },
	{ "set_stack", set_stack, "(error, v)" },
};
INTRINSICS(error, intrinsics);
