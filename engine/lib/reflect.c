/* SPDX-License-Identifier: MIT */
/* Reflect. ecma262 #sec-reflect-object */
#include <config.h>

#include "object_lib.h"

/* The target as an object; NULL: threw. */
static struct object *target(struct vm *vm, struct call *c)
{
	if (value_is_object(c->args[0]))
		return value_object(c->args[0]);
	throw_type_error(vm, "Reflect.%s called on non-object",
	    ((struct native *)value_cell(c->callee))->builtin->name);
	return NULL;
}

/* The key of argument 1.  False: it is an object, *out is what to return. */
static bool key_argument(struct vm *vm, struct call *c, property_key *k,
    value *out)
{
	if (value_is_object(c->args[1])) {
		*out = native_coerce(vm, c, "..k");
		return false;
	}
	*k = key_from_value(vm, c->args[1]);
	return true;
}

static value define_property(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);
	enum descriptor_result r;
	struct descriptor d;
	property_key k;
	value out;

	if (!o)
		return VALUE_EMPTY;
	if (!key_argument(vm, c, &k, &out))
		return out;
	r = object_to_descriptor(vm, c->args[2], &d);
	if (r == DESCRIPTOR_THREW)
		return VALUE_EMPTY;
	if (r == DESCRIPTOR_SLOW || (o->cell.kind == CELL_ARRAY &&
	    k == ATOM(vm, length) && d.present & DESC_VALUE &&
	    !object_is_length(d.v)))
		return native_slow(vm, c, "_reflectDefineProperty");
	return value_from_bool(object_define_own(vm, o, k, &d));
}

static value delete_property(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);
	property_key k;
	value out;

	if (!o)
		return VALUE_EMPTY;
	if (!key_argument(vm, c, &k, &out))
		return out;
	return value_from_bool(object_delete(vm, o, k));
}

static value not_applied(struct vm *vm, value f)
{
	return throw_type_error(vm, "Function.prototype.apply was called on "
	    "%s, which is %s and not a function", native_text(vm, f),
	    native_kind(vm, f));
}

/* ecma262 #sec-reflect.apply */
static value apply(struct vm *vm, struct call *c)
{
	if (!value_is_callable(c->args[0]))
		return not_applied(vm, c->args[0]);
	return native_slow(vm, c, "_reflectApply");
}

/* ecma262 #sec-reflect.construct */
static value construct(struct vm *vm, struct call *c)
{
	value new_target = c->argc > 2 ? c->args[2] : c->args[0];

	if (!function_is_constructor(c->args[0]))
		return throw_type_error(vm, "%s is not a constructor",
		    native_text(vm, c->args[0]));
	if (!function_is_constructor(new_target))
		return throw_type_error(vm, "%s is not a constructor",
		    native_text(vm, new_target));
	return native_slow(vm, c, "_reflectConstruct");
}

static value get(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);
	struct property p;
	struct accessor *a;
	property_key k;
	value out;

	if (!o)
		return VALUE_EMPTY;
	if (!key_argument(vm, c, &k, &out))
		return out;
	if (!object_find(vm, o, k, &p))
		return VALUE_UNDEFINED;
	if (!(p.flags & PROP_ACCESSOR))
		return p.v;
	a = (struct accessor *)value_cell(p.v);
	if (a->getter == VALUE_UNDEFINED)
		return VALUE_UNDEFINED;
	return vm_tail(vm, a->getter, c->argc > 2 ? c->args[2] : c->args[0],
	    0, NULL);
}

static value return_true(struct vm *vm, struct frame *f, value result)
{
	(void)vm;
	(void)f;
	return result == VALUE_EMPTY ? VALUE_EMPTY : VALUE_TRUE;
}

/* ecma262 #sec-reflect.set */
static value set(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);
	value receiver = c->argc > 3 ? c->args[3] : c->args[0], setter, out;
	property_key k;

	if (!o)
		return VALUE_EMPTY;
	if (!key_argument(vm, c, &k, &out))
		return out;
	if (value_is_kind(receiver, CELL_ARRAY) && k == ATOM(vm, length) &&
	    !object_is_length(c->args[2]))
		return native_slow(vm, c, "_reflectSetLength");
	switch (object_set(vm, o, k, c->args[2], receiver, &setter)) {
	case SET_DONE:
		return VALUE_TRUE;
	case SET_CALL:
		vm_push_continuation(vm, return_true, 0, NULL);
		return vm_tail(vm, setter, receiver, 1, c->args + 2);
	default:
		return VALUE_FALSE;
	}
}

static value get_own_property_descriptor(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);
	struct property p;
	property_key k;
	value out;

	if (!o)
		return VALUE_EMPTY;
	if (!key_argument(vm, c, &k, &out))
		return out;
	if (!object_get_own(vm, o, k, &p))
		return VALUE_UNDEFINED;
	return object_from_property(vm, &p);
}

static value get_prototype_of(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c), *p;

	if (!o)
		return VALUE_EMPTY;
	p = object_proto(o);
	return p ? value_from_cell(p) : VALUE_NULL;
}

static value set_prototype_of(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);
	value proto = c->args[1];

	if (!o)
		return VALUE_EMPTY;
	if (!value_is_object(proto) && proto != VALUE_NULL)
		return throw_type_error(vm, "Object prototype may only be an "
		    "Object or null: %s", native_text(vm, proto));
	return value_from_bool(object_try_set_proto(vm, o,
	    proto == VALUE_NULL ? NULL : value_object(proto)) == PROTO_DONE);
}

static value has(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);
	struct property p;
	property_key k;
	value out;

	if (!o)
		return VALUE_EMPTY;
	if (!key_argument(vm, c, &k, &out))
		return out;
	return value_from_bool(object_find(vm, o, k, &p));
}

static value is_extensible(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);

	return o ? value_from_bool(!(o->cell.flags & OBJECT_NOT_EXTENSIBLE))
	    : VALUE_EMPTY;
}

static value own_keys(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);

	return o ? value_from_cell(object_own_keys(vm, o, 3, false))
	    : VALUE_EMPTY;
}

static value prevent_extensions(struct vm *vm, struct call *c)
{
	struct object *o = target(vm, c);

	if (!o)
		return VALUE_EMPTY;
	object_set_integrity(vm, o, 0);
	return VALUE_TRUE;
}

static const struct builtin rows[] = {
	ROW("defineProperty", 3, define_property, NULL,
	    "was the property defined?"),
	ROW("deleteProperty", 2, delete_property, NULL, "was it deleted?"),
	ROW("apply", 3, apply, NULL, "calls with a list of arguments"),
	ROW("construct", 2, construct, NULL, "constructs with a list"),
	ROW("get", 2, get, NULL, "a property, for a receiver"),
	ROW("getOwnPropertyDescriptor", 2, get_own_property_descriptor, NULL,
	    "attributes of a property"),
	ROW("getPrototypeOf", 1, get_prototype_of, NULL, "its prototype"),
	ROW("has", 2, has, NULL, "is there a property?"),
	ROW("isExtensible", 1, is_extensible, NULL, "can it grow?"),
	ROW("ownKeys", 1, own_keys, NULL, "all own keys"),
	ROW("preventExtensions", 1, prevent_extensions, NULL,
	    "no new properties"),
	ROW("set", 3, set, NULL, "was it set, on a receiver?"),
	ROW("setPrototypeOf", 2, set_prototype_of, NULL,
	    "was the prototype set?"),
};

void lib_reflect_setup(struct vm *vm)
{
	struct object *reflect = object_new(vm,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));

	DEFINE(reflect, rows);
	if (profile_is(vm, PROFILE_HAS_REFLECT_TAG))
		native_tag(vm, reflect, "Reflect");
	native_hidden(vm, vm->global, "Reflect", value_from_cell(reflect));
}

static value reflect_set(struct vm *vm, struct call *c)
{
	value setter;

	return value_from_bool(object_set(vm, value_object(c->args[0]),
	    key_from_value(vm, c->args[1]), c->args[2], c->args[3], &setter)
	    == SET_DONE);
}

static value apply_refused(struct vm *vm, struct call *c)
{
	return not_applied(vm, c->args[0]);
}

static const struct lib_intrinsic intrinsics[] = {
	{ "reflect_set", reflect_set, "(o, key, v, receiver) no setter" },
	{ "apply_refused", apply_refused, "(f) is no function: throws" },
};
INTRINSICS(reflect, intrinsics);
