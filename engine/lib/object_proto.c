/* SPDX-License-Identifier: MIT */
/* Object.prototype. */
#include <config.h>

#include "object_lib.h"

static const char *builtin_tag(struct vm *vm, value v)
{
	struct object *o = native_to_object(vm, v);

	if (value_is_callable(value_from_cell(o)))
		return "Function";
	switch (o->cell.kind) {
	case CELL_ARRAY:
		return "Array";
	case CELL_ERROR:
		return "Error";
	case CELL_DATE:
		return "Date";
	case CELL_ARGUMENTS:
		return "Arguments";
	case CELL_BOXED:
		v = ((struct boxed *)o)->primitive;
		return value_is_string(v) ? "String" : value_is_number(v) ?
		    "Number" : value_is_bool(v) ? "Boolean" : "Object";
	default:
		return "Object";
	}
}

/* ecma262 #sec-object.prototype.tostring */
static value to_string(struct vm *vm, struct call *c)
{
	const char *tag;
	struct property p;
	value v = c->this_value;

	if (v == VALUE_UNDEFINED)
		return native_string(string_from_cstr(vm,
		    "[object Undefined]"));
	if (v == VALUE_NULL)
		return native_string(string_from_cstr(vm, "[object Null]"));
	tag = builtin_tag(vm, v);
	if (object_find(vm, object_for_primitive(vm, v),
	    vm->symbols[SYM_TO_STRING_TAG], &p)) {
		if (p.flags & PROP_ACCESSOR)
			return native_slow(vm, c, "_objectToString");
		if (value_is_string(p.v))
			tag = string_utf8(vm, value_string(p.v), NULL);
	}
	return native_string(string_format(vm, "[object %s]", tag));
}

/* (v): the tag if Symbol.toStringTag gives none */
static value builtin_tag_of(struct vm *vm, struct call *c)
{
	return native_string(string_from_cstr(vm,
	    builtin_tag(vm, c->args[0])));
}

static value value_of(struct vm *vm, struct call *c)
{
	if (value_is_nullish(c->this_value))
		return native_nullish(vm);
	return value_from_cell(native_to_object(vm, c->this_value));
}

/* ecma262 #sec-object.prototype.hasownproperty */
static value has_own_property(struct vm *vm, struct call *c)
{
	struct property p;

	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".k");
	if (value_is_nullish(c->this_value))
		return native_nullish(vm);
	return value_from_bool(object_get_own(vm, native_to_object(vm,
	    c->this_value), key_from_value(vm, c->args[0]), &p));
}

static value property_is_enumerable(struct vm *vm, struct call *c)
{
	struct property p;

	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".k");
	if (value_is_nullish(c->this_value))
		return native_nullish(vm);
	return value_from_bool(object_get_own(vm, native_to_object(vm,
	    c->this_value), key_from_value(vm, c->args[0]), &p) &&
	    (p.flags & PROP_ENUMERABLE));
}

static value is_prototype_of(struct vm *vm, struct call *c)
{
	struct object *o, *p;

	if (!value_is_object(c->args[0]))
		return VALUE_FALSE;
	if (value_is_nullish(c->this_value))
		return native_nullish(vm);
	if (!value_is_object(c->this_value))
		return VALUE_FALSE;
	o = value_object(c->this_value);
	for (p = object_proto(value_object(c->args[0])); p;
	    p = object_proto(p))
		if (p == o)
			return VALUE_TRUE;
	return VALUE_FALSE;
}

/* ---- the old accessor functions ---------------------------------------------- */

/* magic: 0 getter, 1 setter */
static value define_accessor(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);
	struct descriptor d = { .flags = PROP_ENUMERABLE | PROP_CONFIGURABLE,
		.present = PROP_ENUMERABLE | PROP_CONFIGURABLE };
	struct object *o;
	property_key k;

	if (value_is_nullish(c->this_value))
		return native_nullish(vm);
	if (!value_is_callable(c->args[1]))
		return throw_type_error(vm, "Object.prototype.%s: Expecting "
		    "function", n->builtin->name);
	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".k");
	o = native_to_object(vm, c->this_value);
	k = key_from_value(vm, c->args[0]);
	d.present |= n->builtin->magic ? DESC_SET : DESC_GET;
	d.getter = d.setter = c->args[1];
	if (!object_define_own(vm, o, k, &d))
		return object_throw_define(vm, o, k);
	return VALUE_UNDEFINED;
}

static value lookup_accessor(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);
	struct accessor *a;
	struct property p;

	if (value_is_nullish(c->this_value))
		return native_nullish(vm);
	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".k");
	if (!object_find(vm, native_to_object(vm, c->this_value),
	    key_from_value(vm, c->args[0]), &p) ||
	    !(p.flags & PROP_ACCESSOR))
		return VALUE_UNDEFINED;
	a = (struct accessor *)value_cell(p.v);
	return n->builtin->magic ? a->setter : a->getter;
}

static value get_proto(struct vm *vm, struct call *c)
{
	struct object *p;

	if (value_is_nullish(c->this_value))
		return native_nullish(vm);
	p = value_is_object(c->this_value) ?
	    object_proto(value_object(c->this_value)) :
	    object_for_primitive(vm, c->this_value);
	return p ? value_from_cell(p) : VALUE_NULL;
}

static value set_proto(struct vm *vm, struct call *c)
{
	enum proto_result r;

	if (value_is_nullish(c->this_value))
		return throw_type_error(vm, "Object.prototype.__proto__ "
		    "called on null or undefined");
	if ((!value_is_object(c->args[0]) && c->args[0] != VALUE_NULL) ||
	    !value_is_object(c->this_value))
		return VALUE_UNDEFINED;
	r = object_try_set_proto(vm, value_object(c->this_value),
	    c->args[0] == VALUE_NULL ? NULL : value_object(c->args[0]));
	if (r != PROTO_DONE)
		return object_throw_proto(vm, r,
		    value_object(c->this_value));
	return VALUE_UNDEFINED;
}

static const struct builtin rows[] = {
	ROW_MAGIC("__defineGetter__", 2, define_accessor, NULL, 0,
	    "defines a getter"),
	ROW_MAGIC("__defineSetter__", 2, define_accessor, NULL, 1,
	    "defines a setter"),
	ROW("hasOwnProperty", 1, has_own_property, NULL,
	    "is there an own property?"),
	ROW_MAGIC("__lookupGetter__", 1, lookup_accessor, NULL, 0,
	    "the getter"),
	ROW_MAGIC("__lookupSetter__", 1, lookup_accessor, NULL, 1,
	    "the setter"),
	ROW("isPrototypeOf", 1, is_prototype_of, NULL,
	    "is it among the prototypes?"),
	ROW("propertyIsEnumerable", 1, property_is_enumerable, NULL,
	    "own and enumerable?"),
	ROW("toString", 0, to_string, NULL, "\"[object Tag]\""),
	ROW("valueOf", 0, value_of, NULL, "the object"),
	ROW_GETTER("__proto__", get_proto, "its prototype"),
	{ "set __proto__", 1, set_proto, NULL, NULL, "changes it",
	    BUILTIN_SETTER, 0 },
	ROW_JS("toLocaleString", 0, "objectToLocaleString", "its toString()"),
};

void lib_object_prototype_setup(struct vm *vm)
{
	DEFINE(value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)), rows);
}

static const struct lib_intrinsic intrinsics[] = {
	{ "builtin_tag", builtin_tag_of, "(v) of Object.prototype.toString" },
};
INTRINSICS(object_prototype, intrinsics);
