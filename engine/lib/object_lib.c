/* SPDX-License-Identifier: MIT */
/*
 * Object and its functions.
 *
 * What may run a getter or setter of the program goes on in object.js.
 */
#include <config.h>

#include "object_lib.h"

/* ---- prototypes ------------------------------------------------------------ */

enum proto_result object_try_set_proto(struct vm *vm, struct object *o,
    struct object *proto)
{
	struct object *p;

	if (object_proto(o) == proto)
		return PROTO_DONE;
	if (value_from_cell(o) == INTRINSIC(vm, OBJECT_PROTOTYPE))
		return PROTO_IMMUTABLE;
	if (o->cell.kind == CELL_NAMESPACE ||
	    o->cell.flags & OBJECT_NOT_EXTENSIBLE)
		return PROTO_NOT_EXTENSIBLE;
	for (p = proto; p; p = object_proto(p))
		if (p == o)
			return PROTO_CYCLE;
	object_set_proto(vm, o, proto);
	return PROTO_DONE;
}

value object_throw_proto(struct vm *vm, enum proto_result why,
    struct object *o)
{
	if (why == PROTO_CYCLE)
		return throw_type_error(vm, "Cyclic __proto__ value");
	if (why == PROTO_IMMUTABLE)
		return throw_type_error(vm, "Immutable prototype object '%s' "
		    "cannot have their prototype set", profile_is(vm,
		    PROFILE_IMMUTABLE_PROTO_MESSAGE) ? "Object.prototype"
		    : "#<Object>");
	return throw_type_error(vm, "%s is not extensible",
	    native_text(vm, value_from_cell(o)));
}

static value bad_proto(struct vm *vm, value proto)
{
	return throw_type_error(vm,
	    "Object prototype may only be an Object or null: %s",
	    native_text(vm, proto));
}

static value get_prototype_of(struct vm *vm, struct call *c)
{
	struct object *p;

	if (value_is_nullish(c->args[0]))
		return native_nullish(vm);
	p = value_is_object(c->args[0]) ?
	    object_proto(value_object(c->args[0])) :
	    object_for_primitive(vm, c->args[0]);
	return p ? value_from_cell(p) : VALUE_NULL;
}

static value set_prototype_of(struct vm *vm, struct call *c)
{
	value proto = c->args[1];
	enum proto_result r;

	if (value_is_nullish(c->args[0]))
		return throw_type_error(vm, "Object.setPrototypeOf called on "
		    "null or undefined");
	if (!value_is_object(proto) && proto != VALUE_NULL)
		return bad_proto(vm, proto);
	if (!value_is_object(c->args[0]))
		return c->args[0];
	r = object_try_set_proto(vm, value_object(c->args[0]),
	    proto == VALUE_NULL ? NULL : value_object(proto));
	if (r != PROTO_DONE)
		return object_throw_proto(vm, r, value_object(c->args[0]));
	return c->args[0];
}

static value create(struct vm *vm, struct call *c)
{
	struct object *o;
	value two[2];

	if (!value_is_object(c->args[0]) && c->args[0] != VALUE_NULL)
		return bad_proto(vm, c->args[0]);
	o = object_new(vm, c->args[0] == VALUE_NULL ? NULL
	    : value_object(c->args[0]));
	two[0] = value_from_cell(o);
	two[1] = c->args[1];
	if (two[1] == VALUE_UNDEFINED)
		return two[0];
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "objectDefineProperties")), VALUE_UNDEFINED, 2, two);
}

/* ---- descriptors ----------------------------------------------------------- */

bool object_is_length(value v)
{
	double n;

	if (!value_is_number(v))
		return false;
	n = value_number(v);
	return n >= 0 && n <= 4294967295.0 && n == (double)(uint32_t)n;
}

/* One field of a descriptor; false: it has a getter. */
static bool field(struct vm *vm, struct object *o, const char *name,
    value *out, bool *there)
{
	struct property p;

	*out = VALUE_UNDEFINED;
	*there = object_find(vm, o, native_key(vm, name), &p);
	if (!*there)
		return true;
	*out = p.v;
	return !(p.flags & PROP_ACCESSOR);
}

static bool flag_field(struct vm *vm, struct object *o, const char *name,
    uint32_t flag, struct descriptor *d)
{
	value v;
	bool there;

	if (!field(vm, o, name, &v, &there))
		return false;
	if (there)
		d->present |= flag;
	if (there && convert_to_boolean(vm, v))
		d->flags |= flag;
	return true;
}

static bool value_field(struct vm *vm, struct object *o, const char *name,
    uint32_t bit, value *out, struct descriptor *d)
{
	bool there;

	if (!field(vm, o, name, out, &there))
		return false;
	if (there)
		d->present |= bit;
	return true;
}

static enum descriptor_result check_descriptor(struct vm *vm, value from,
    const struct descriptor *d)
{
	if (d->getter != VALUE_UNDEFINED && !value_is_callable(d->getter))
		throw_type_error(vm, "Getter must be a function: %s",
		    native_text(vm, d->getter));
	else if (d->setter != VALUE_UNDEFINED &&
	    !value_is_callable(d->setter))
		throw_type_error(vm, "Setter must be a function: %s",
		    native_text(vm, d->setter));
	else if (d->present & (DESC_GET | DESC_SET) &&
	    d->present & (DESC_VALUE | PROP_WRITABLE))
		throw_type_error(vm, "Invalid property descriptor. Cannot "
		    "both specify accessors and a value or writable "
		    "attribute, %s", native_text(vm, from));
	else
		return DESCRIPTOR_DONE;
	return DESCRIPTOR_THREW;
}

/* ecma262 #sec-topropertydescriptor */
enum descriptor_result object_to_descriptor(struct vm *vm, value from,
    struct descriptor *d)
{
	struct object *o;

	memset(d, 0, sizeof *d);
	if (!value_is_object(from)) {
		throw_type_error(vm,
		    "Property description must be an object: %s",
		    native_text(vm, from));
		return DESCRIPTOR_THREW;
	}
	o = value_object(from);
	if (!flag_field(vm, o, "enumerable", PROP_ENUMERABLE, d) ||
	    !flag_field(vm, o, "configurable", PROP_CONFIGURABLE, d) ||
	    !value_field(vm, o, "value", DESC_VALUE, &d->v, d) ||
	    !flag_field(vm, o, "writable", PROP_WRITABLE, d) ||
	    !value_field(vm, o, "get", DESC_GET, &d->getter, d) ||
	    !value_field(vm, o, "set", DESC_SET, &d->setter, d))
		return DESCRIPTOR_SLOW;
	return check_descriptor(vm, from, d);
}

/* ecma262 #sec-frompropertydescriptor */
value object_from_property(struct vm *vm, const struct property *p)
{
	struct object *o = object_new(vm,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));

	if (p->flags & PROP_ACCESSOR) {
		struct accessor *a = (struct accessor *)value_cell(p->v);

		object_define(vm, o, ATOM(vm, get), a->getter, PROP_ALL);
		object_define(vm, o, ATOM(vm, set), a->setter, PROP_ALL);
	} else {
		object_define(vm, o, ATOM(vm, value), p->v, PROP_ALL);
		object_define(vm, o, ATOM(vm, writable),
		    value_from_bool(p->flags & PROP_WRITABLE), PROP_ALL);
	}
	object_define(vm, o, ATOM(vm, enumerable),
	    value_from_bool(p->flags & PROP_ENUMERABLE), PROP_ALL);
	object_define(vm, o, ATOM(vm, configurable),
	    value_from_bool(p->flags & PROP_CONFIGURABLE), PROP_ALL);
	return value_from_cell(o);
}

value object_throw_define(struct vm *vm, struct object *o, property_key k)
{
	struct property p;
	const char *name = native_text(vm, key_to_value(vm, k));

	if (!object_get_own(vm, o, k, &p))
		return throw_type_error(vm, "Cannot define property %s, "
		    "object is not extensible", name);
	return throw_type_error(vm, "Cannot redefine property: %s", name);
}

static value define_property(struct vm *vm, struct call *c)
{
	enum descriptor_result r;
	struct descriptor d;
	struct object *o;
	property_key k;

	if (!value_is_object(c->args[0]))
		return throw_type_error(vm,
		    "Object.defineProperty called on non-object");
	if (value_is_object(c->args[1]))
		return native_slow(vm, c, "_objectDefineProperty");
	r = object_to_descriptor(vm, c->args[2], &d);
	if (r == DESCRIPTOR_THREW)
		return VALUE_EMPTY;
	o = value_object(c->args[0]);
	k = key_from_value(vm, c->args[1]);
	if (r == DESCRIPTOR_SLOW || (o->cell.kind == CELL_ARRAY &&
	    k == ATOM(vm, length) && d.present & DESC_VALUE &&
	    !object_is_length(d.v)))
		return native_slow(vm, c, "_objectDefineProperty");
	if (!object_define_own(vm, o, k, &d))
		return object_throw_define(vm, o, k);
	return c->args[0];
}

/* (o, key, [present, flags, value, get, set]): was it done? */
static value define_own(struct vm *vm, struct call *c)
{
	const value *v = value_object(c->args[2])->elements->v;
	struct descriptor d = { v[2], v[3], v[4], (uint32_t)value_int(v[1]),
		(uint32_t)value_int(v[0]) };

	return value_from_bool(object_define_own(vm,
	    value_object(c->args[0]), key_from_value(vm, c->args[1]), &d));
}

static value throw_define(struct vm *vm, struct call *c)
{
	return object_throw_define(vm, value_object(c->args[0]),
	    key_from_value(vm, c->args[1]));
}

static value get_own_property_descriptor(struct vm *vm, struct call *c)
{
	struct property p;

	if (value_is_nullish(c->args[0]))
		return native_nullish(vm);
	if (value_is_object(c->args[1]))
		return native_coerce(vm, c, "..k");
	if (!object_get_own(vm, native_to_object(vm, c->args[0]),
	    key_from_value(vm, c->args[1]), &p))
		return VALUE_UNDEFINED;
	return object_from_property(vm, &p);
}

static value get_own_property_descriptors(struct vm *vm, struct call *c)
{
	struct object *o, *out;
	struct array *keys;
	struct property p;
	uint32_t i;

	if (value_is_nullish(c->args[0]))
		return native_nullish(vm);
	o = native_to_object(vm, c->args[0]);
	out = object_new(vm, value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	keys = object_own_keys(vm, o, 3, false);
	for (i = 0; i < keys->length; i++) {
		property_key k = key_from_value(vm,
		    keys->object.elements->v[i]);

		if (object_get_own(vm, o, k, &p))
			object_define(vm, out, k,
			    object_from_property(vm, &p), PROP_ALL);
	}
	return value_from_cell(out);
}

/* ---- keys, values, entries --------------------------------------------------- */

static value own_names(struct vm *vm, struct call *c, int want,
    bool enumerable)
{
	if (value_is_nullish(c->args[0]))
		return native_nullish(vm);
	return value_from_cell(object_own_keys(vm,
	    native_to_object(vm, c->args[0]), want, enumerable));
}

static value get_own_property_names(struct vm *vm, struct call *c)
{
	return own_names(vm, c, 1, false);
}

static value get_own_property_symbols(struct vm *vm, struct call *c)
{
	return own_names(vm, c, 2, false);
}

static value keys(struct vm *vm, struct call *c)
{
	return own_names(vm, c, 1, true);
}

static value pair(struct vm *vm, value key, value v)
{
	value two[2] = { key, v };

	return value_from_cell(array_from(vm, two, 2));
}

/* Values or [key, value] pairs; a getter: goes on in object.js. */
static value values_of(struct vm *vm, struct call *c, bool entries)
{
	struct array *names, *out;
	struct object *o;
	struct property p;
	uint32_t i;

	if (value_is_nullish(c->args[0]))
		return native_nullish(vm);
	o = native_to_object(vm, c->args[0]);
	names = object_own_keys(vm, o, 1, true);
	out = array_new(vm, 0);
	for (i = 0; i < names->length; i++) {
		value name = names->object.elements->v[i];

		if (!object_get_own(vm, o, key_from_value(vm, name), &p))
			continue;
		if (p.flags & PROP_ACCESSOR)
			return native_slow(vm, c, entries ? "_objectEntries" :
			    "_objectValues");
		array_push(vm, out, entries ? pair(vm, name, p.v) : p.v);
	}
	return value_from_cell(out);
}

static value values(struct vm *vm, struct call *c)
{
	return values_of(vm, c, false);
}

static value entries(struct vm *vm, struct call *c)
{
	return values_of(vm, c, true);
}

/* False: a getter, setter or refusal is in the way. */
static bool assign_plain(struct vm *vm, struct object *to, value source)
{
	struct object *from;
	struct array *names;
	struct property p;
	uint32_t i;

	if (value_is_nullish(source))
		return true;
	from = native_to_object(vm, source);
	names = object_own_keys(vm, from, 3, true);
	for (i = 0; i < names->length; i++) {
		property_key k = key_from_value(vm,
		    names->object.elements->v[i]);
		value setter;

		if (!object_get_own(vm, from, k, &p))
			continue;
		if (p.flags & PROP_ACCESSOR || (to->cell.kind == CELL_ARRAY &&
		    k == ATOM(vm, length)))
			return false;
		if (object_set(vm, to, k, p.v, value_from_cell(to), &setter)
		    != SET_DONE)
			return false;
	}
	return true;
}

/* What was assigned before a getter is met is assigned again in object.js,
 * with the same values. */
static value assign(struct vm *vm, struct call *c)
{
	uint32_t i;

	if (value_is_nullish(c->args[0]))
		return native_nullish(vm);
	if (!value_is_object(c->args[0]))
		return native_slow(vm, c, "_objectAssign");
	for (i = 1; i < c->argc; i++)
		if (!assign_plain(vm, value_object(c->args[0]), c->args[i]))
			return native_slow(vm, c, "_objectAssign");
	return c->args[0];
}

/* ---- integrity ----------------------------------------------------------------- */

/* magic: the level, see object_set_integrity */
static value set_integrity(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);

	if (value_is_object(c->args[0]))
		object_set_integrity(vm, value_object(c->args[0]),
		    n->builtin->magic);
	return c->args[0];
}

static value test_integrity(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);

	return value_from_bool(!value_is_object(c->args[0]) ||
	    object_test_integrity(vm, value_object(c->args[0]),
	    n->builtin->magic));
}

static value is_extensible(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_object(c->args[0]) &&
	    !(value_cell(c->args[0])->flags & OBJECT_NOT_EXTENSIBLE) &&
	    value_cell(c->args[0])->kind != CELL_NAMESPACE);
}

static value is(struct vm *vm, struct call *c)
{
	return value_from_bool(convert_same_value(vm, c->args[0], c->args[1],
	    false));
}

static value has_own(struct vm *vm, struct call *c)
{
	struct property p;

	if (value_is_nullish(c->args[0]))
		return native_nullish(vm);
	if (value_is_object(c->args[1]))
		return native_coerce(vm, c, "..k");
	return value_from_bool(object_get_own(vm,
	    native_to_object(vm, c->args[0]),
	    key_from_value(vm, c->args[1]), &p));
}

/* ecma262 #sec-object-value */
static value object(struct vm *vm, struct call *c)
{
	struct object *proto;

	if (c->new_target != VALUE_UNDEFINED && c->new_target != c->callee) {
		proto = native_prototype(vm, c, INTRINSIC_OBJECT_PROTOTYPE);
		if (!proto)
			return native_construct_again(vm, c);
		return value_from_cell(object_new(vm, proto));
	}
	if (!value_is_nullish(c->args[0]))
		return value_from_cell(native_to_object(vm, c->args[0]));
	return value_from_cell(object_new(vm,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE))));
}

/* ---- tables ---------------------------------------------------------------------- */

static const struct builtin constructor =
	ROW_CONSTRUCTOR("Object", 1, object, NULL, "an object of any value");

static const struct builtin rows[] = {
	ROW("assign", 2, assign, NULL, "copies own enumerable properties"),
	ROW("getOwnPropertyDescriptor", 2, get_own_property_descriptor, NULL,
	    "attributes of a property"),
	ROW("getOwnPropertyDescriptors", 1, get_own_property_descriptors,
	    NULL, "attributes of all own properties"),
	ROW("getOwnPropertyNames", 1, get_own_property_names, NULL,
	    "own string keys"),
	ROW("getOwnPropertySymbols", 1, get_own_property_symbols, NULL,
	    "own symbol keys"),
	ROW("is", 2, is, NULL, "SameValue"),
	ROW_MAGIC("preventExtensions", 1, set_integrity, NULL, 0,
	    "no new properties"),
	ROW_MAGIC("seal", 1, set_integrity, NULL, 1,
	    "no new properties, none deleted"),
	ROW("create", 2, create, NULL, "an object with a prototype"),
	ROW_JS("defineProperties", 2, "objectDefineProperties",
	    "defines several properties"),
	ROW("defineProperty", 3, define_property, NULL,
	    "defines a property"),
	ROW_MAGIC("freeze", 1, set_integrity, NULL, 2,
	    "no property can change"),
	ROW("getPrototypeOf", 1, get_prototype_of, NULL, "its prototype"),
	ROW("setPrototypeOf", 2, set_prototype_of, NULL,
	    "changes its prototype"),
	ROW("isExtensible", 1, is_extensible, NULL,
	    "can properties be added?"),
	ROW_MAGIC("isFrozen", 1, test_integrity, NULL, 2, "is it frozen?"),
	ROW_MAGIC("isSealed", 1, test_integrity, NULL, 1, "is it sealed?"),
	ROW("keys", 1, keys, NULL, "own enumerable string keys"),
	ROW("entries", 1, entries, NULL, "their [key, value] pairs"),
	ROW("values", 1, values, NULL, "their values"),
};
static const struct builtin from_entries_rows[] = {
	ROW_JS("fromEntries", 1, "objectFromEntries",
	    "an object of [key, value] pairs"),
};
static const struct builtin has_own_rows[] = {
	ROW("hasOwn", 2, has_own, NULL, "is there an own property?"),
};
static const struct builtin group_by_rows[] = {
	ROW_JS("groupBy", 2, "objectGroupBy", "groups items by a string key"),
};

void lib_object_setup(struct vm *vm)
{
	struct native *o = native_global_constructor(vm, &constructor,
	    INTRINSIC_OBJECT_PROTOTYPE);

	vm->intrinsics[INTRINSIC_OBJECT] = value_from_cell(o);
	object_define(vm, &o->object, ATOM(vm, prototype),
	    INTRINSIC(vm, OBJECT_PROTOTYPE), 0);
	DEFINE(&o->object, rows);
	DEFINE_IF(HAS_FROM_ENTRIES, &o->object, from_entries_rows);
	DEFINE_IF(HAS_HAS_OWN, &o->object, has_own_rows);
	DEFINE_IF(HAS_GROUP_BY, &o->object, group_by_rows);
}

static const struct lib_intrinsic intrinsics[] = {
	{ "define_own", define_own, "(o, key, [present, flags, v, g, s])" },
	{ "throw_define", throw_define, "(o, key) why it was refused" },
	{ "set_proto", set_prototype_of, "(o, prototype)" },
};
INTRINSICS(object, intrinsics);
