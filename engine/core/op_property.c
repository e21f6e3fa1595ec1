/* SPDX-License-Identifier: MIT */
/*
 * Slow halves of the property instructions: what the inline caches miss.
 * Getters and setters are returned as tails, so that they run as frames.
 */
#include <config.h>

#include "../async/profile.h"
#include "op.h"

static value get_found(struct vm *vm, const struct property *p,
    value receiver)
{
	struct accessor *a;

	if (!(p->flags & PROP_ACCESSOR))
		return p->v;
	a = (struct accessor *)value_cell(p->v);
	if (a->getter == VALUE_UNDEFINED)
		return VALUE_UNDEFINED;
	return vm_tail(vm, a->getter, receiver, 0, NULL);
}

static value get_from(struct vm *vm, struct object *o, property_key k,
    value receiver)
{
	struct property p;

	if (!object_find(vm, o, k, &p))
		return VALUE_UNDEFINED;
	return get_found(vm, &p, receiver);
}

static value string_own(struct vm *vm, value base, property_key k)
{
	struct string *s = value_string(base);

	if (k == ATOM(vm, length))
		return value_from_u32(string_length(s));
	if (key_is_index(k) && key_index(k) < string_length(s))
		return value_from_cell(string_from_unit(vm,
		    string_at(vm, s, key_index(k))));
	return VALUE_EMPTY;
}

value op_get(struct vm *vm, value base, property_key k, struct ic *ic)
{
	struct object *o;

	if (value_is_object(base)) {
		o = value_object(base);
		if (o->cell.kind == CELL_ARRAY && k == ATOM(vm, length))
			return value_from_u32(((struct array *)o)->length);
		if (ic)
			object_cache_get(vm, o, k, ic);
		return get_from(vm, o, k, base);
	}
	if (value_is_nullish(base))
		return throw_nullish_property(vm, base, k, false);
	if (value_is_string(base)) {
		value v = string_own(vm, base, k);

		if (v != VALUE_EMPTY)
			return v;
	}
	return get_from(vm, object_for_primitive(vm, base), k, base);
}

value op_get_elem(struct vm *vm, value base, value key)
{
	value two[2] = { base, key };

	if (value_is_nullish(base))
		return throw_nullish_property(vm, base, value_is_object(key) ?
		    VALUE_EMPTY : key_from_value(vm, key), false);
	if (value_is_object(key))
		return vm_tail_helper(vm, HELPER_GET_ELEM, 2, two);
	return op_get(vm, base, key_from_value(vm, key), NULL);
}

/* ---- setting ----------------------------------------------------------- */

static value put_primitive(struct vm *vm, value base, property_key k,
    value v, bool strict)
{
	struct property p;
	struct object *proto = object_for_primitive(vm, base);

	if (proto && object_find(vm, proto, k, &p) &&
	    (p.flags & PROP_ACCESSOR)) {
		struct accessor *a = (struct accessor *)value_cell(p.v);

		if (a->setter != VALUE_UNDEFINED)
			return vm_tail(vm, a->setter, base, 1, &v);
	}
	if (strict && value_is_string(base) &&
	    string_own(vm, base, k) != VALUE_EMPTY)
		return throw_type_error(vm, "Cannot assign to read only "
		    "property '%s' of string '%s'", string_utf8(vm,
		    convert_to_string(vm, key_to_value(vm, k)), NULL),
		    string_utf8(vm, value_string(base), NULL));
	if (strict)
		return throw_type_error(vm, "Cannot create property '%s' on "
		    "%s '%s'", string_utf8(vm, convert_for_message(vm,
		    key_to_value(vm, k)), NULL), string_utf8(vm,
		    convert_typeof(vm, base), NULL), string_utf8(vm,
		    convert_for_message(vm, base), NULL));
	return VALUE_UNDEFINED;
}

static bool is_length(value v)
{
	double n = value_is_number(v) ? value_number(v) : -1;

	return n >= 0 && n <= UINT32_MAX && n == (double)(uint32_t)n;
}

/* array.length = what is no length: converted first. */
static value put_length(struct vm *vm, value array, value v)
{
	value two[2] = { array, v };

	return vm_tail_helper(vm, HELPER_PUT_LENGTH, 2, two);
}

value op_put(struct vm *vm, value base, property_key k, value v,
    struct ic *ic, bool strict)
{
	struct object *o;
	enum set_result r;
	value setter;

	if (value_is_nullish(base))
		return throw_nullish_property(vm, base, k, true);
	if (!value_is_object(base))
		return put_primitive(vm, base, k, v, strict);
	o = value_object(base);
	if (ic)
		object_cache_put(vm, o, k, ic);
	if (o->cell.kind == CELL_ARRAY && k == ATOM(vm, length) &&
	    !is_length(v) &&
	    !(o->cell.flags & OBJECT_ARRAY_LENGTH_FIXED))
		return put_length(vm, base, v);
	r = object_set(vm, o, k, v, base, &setter);
	if (r == SET_DONE)
		return VALUE_UNDEFINED;
	if (r == SET_CALL)
		return vm_tail(vm, setter, base, 1, &v);
	return strict ? throw_set_refused(vm, r, base, k) : VALUE_UNDEFINED;
}

value op_put_elem(struct vm *vm, value base, value key, value v, bool strict)
{
	value three[3] = { base, key, v };

	if (value_is_nullish(base))
		return throw_nullish_property(vm, base, value_is_object(key) ?
		    VALUE_EMPTY : key_from_value(vm, key), true);
	if (value_is_object(key))
		return vm_tail_helper(vm, strict ? HELPER_PUT_ELEM :
		    HELPER_PUT_ELEM_SLOPPY, 3, three);
	return op_put(vm, base, key_from_value(vm, key), v, NULL, strict);
}

value op_to_key(struct vm *vm, value v)
{
	if (value_is_object(v))
		return vm_tail_helper(vm, HELPER_TO_KEY, 1, &v);
	return key_to_value(vm, key_from_value(vm, v));
}

/* ecma262 #sec-delete-operator */
value op_delete(struct vm *vm, value base, value key, bool strict)
{
	value two[2] = { base, key };
	property_key k;

	if (value_is_object(key))
		return vm_tail_helper(vm, strict ? HELPER_DELETE_ELEM :
		    HELPER_DELETE_ELEM_SLOPPY, 2, two);
	k = key_from_value(vm, key);
	if (value_is_nullish(base))
		return throw_type_error(vm,
		    "Cannot convert undefined or null to object");
	if (!value_is_object(base) || object_delete(vm, value_object(base),
	    k))
		return VALUE_TRUE;
	if (strict)
		return throw_type_error(vm, "Cannot delete property '%s' of "
		    "%s", string_utf8(vm, convert_for_message(vm,
		    key_to_value(vm, k)), NULL), string_utf8(vm,
		    convert_for_message(vm, base), NULL));
	return VALUE_FALSE;
}

/* ---- super ------------------------------------------------------------- */

value op_get_from_base(struct vm *vm, value this_value, value base, value key)
{
	property_key k = key_from_value(vm, key);

	if (!value_is_object(base))
		return throw_nullish_property(vm, VALUE_NULL, k, false);
	return get_from(vm, value_object(base), k, this_value);
}

value op_put_to_base(struct vm *vm, value this_value, value base, value key,
    value v, bool strict)
{
	property_key k = key_from_value(vm, key);
	enum set_result r;
	value setter;

	if (!value_is_object(this_value) || !value_is_object(base))
		return throw_nullish_property(vm, VALUE_NULL, k, true);
	r = object_set(vm, value_object(base), k, v, this_value, &setter);
	if (r == SET_CALL)
		return vm_tail(vm, setter, this_value, 1, &v);
	if (r != SET_DONE && strict)
		return throw_set_refused(vm, r, this_value, k);
	return VALUE_UNDEFINED;
}

static value super_base(value home)
{
	struct object *proto = object_proto(value_object(home));

	return proto ? value_from_cell(proto) : VALUE_NULL;
}

value op_get_super(struct vm *vm, value this_value, value home, value key)
{
	value three[3] = { this_value, home, key };

	if (value_is_object(key))
		return vm_tail_helper(vm, HELPER_GET_SUPER, 3, three);
	return op_get_from_base(vm, this_value, super_base(home), key);
}

value op_put_super(struct vm *vm, value this_value, value home, value key,
    value v, bool strict)
{
	value five[5] = { this_value, home, key, v, value_from_bool(strict) };

	if (value_is_object(key))
		return vm_tail_helper(vm, HELPER_PUT_SUPER, 5, five);
	return op_put_to_base(vm, this_value, super_base(home), key, v,
	    strict);
}

/* ---- private names ----------------------------------------------------- */

static const char *private_name(struct vm *vm, value symbol)
{
	struct symbol *s = (struct symbol *)value_cell(symbol);

	return string_utf8(vm, value_string(s->description), NULL);
}

static bool find_private(struct vm *vm, value base, value symbol,
    struct property *p)
{
	return value_is_object(base) &&
	    object_get_own(vm, value_object(base), symbol, p);
}

/* Private methods and accessors are checked for as V8's brands are, which
 * have their class's name. */
static value throw_no_brand(struct vm *vm, value base, const char *text)
{
	static const char before[] = "an instance of class ";
	const size_t n = sizeof before - 1;

	if (value_is_nullish(base) && !strncmp(text, before, n))
		return throw_nullish_property(vm, base, key_from_string(vm,
		    string_from_utf8(vm, text + n, strlen(text + n))), false);
	return throw_type_error(vm, profile_is(vm, PROFILE_BRAND_RECEIVER)
	    ? "Receiver must be %s" : "Object must be %s", text);
}

static bool is_static_brand(const char *text)
{
	return !strncmp(text, "class ", 6);
}

static value throw_no_private(struct vm *vm, value base, value symbol,
    bool writing)
{
	const char *name = private_name(vm, symbol);
	struct text_place p;
	char text[160];

	if (error_place(vm, &p) && describe_receiver(vm, &p, name, text,
	    sizeof text)) {
		if (!is_static_brand(text) ||
		    profile_is(vm, PROFILE_BRAND_RECEIVER))
			return throw_no_brand(vm, base, text);
	} else if (value_is_nullish(base)) {
		return throw_nullish_property(vm, base, key_from_string(vm,
		    value_string(((struct symbol *)value_cell(symbol))->
		    description)), writing);
	}
	return throw_type_error(vm, "Cannot %s private member %s %s an object"
	    " whose class did not declare it", writing ? "write" : "read",
	    name, writing ? "to" : "from");
}

value op_get_private(struct vm *vm, value base, value symbol)
{
	struct property p;

	if (!find_private(vm, base, symbol, &p))
		return throw_no_private(vm, base, symbol, false);
	if ((p.flags & PROP_ACCESSOR) &&
	    ((struct accessor *)value_cell(p.v))->getter == VALUE_UNDEFINED)
		return throw_type_error(vm, "'%s' was defined without a "
		    "getter", private_name(vm, symbol));
	return get_found(vm, &p, base);
}

value op_put_private(struct vm *vm, value base, value symbol, value v)
{
	struct property p;
	value setter;

	if (!find_private(vm, base, symbol, &p))
		return throw_no_private(vm, base, symbol, true);
	if (p.flags & PROP_ACCESSOR) {
		setter = ((struct accessor *)value_cell(p.v))->setter;
		if (setter == VALUE_UNDEFINED)
			return throw_type_error(vm, "'%s' was defined without"
			    " a setter", private_name(vm, symbol));
		return vm_tail(vm, setter, base, 1, &v);
	}
	if (!(p.flags & PROP_WRITABLE))
		return throw_type_error(vm, "Private method '%s' is not "
		    "writable", private_name(vm, symbol));
	object_define(vm, value_object(base), symbol, v, p.flags);
	return VALUE_UNDEFINED;
}

/* ecma262 #sec-privatefieldadd, #sec-privatemethodoraccessoradd; V8 checks
 * all methods of a class at once, so it names the class. */
static value throw_twice(struct vm *vm, value symbol, int kind)
{
	const struct function *initializer = frame_function(vm->fp);

	if (kind == 0)
		return lib_throw_field_twice(vm, private_name(vm, symbol));
	return lib_throw_methods_twice(vm, string_utf8(vm,
	    function_debug_name(vm, initializer->fields), NULL));
}

/* kind: 0 field, 1 method, 2 getter, 3 setter */
value op_define_private(struct vm *vm, value base, value symbol, value v,
    int kind)
{
	struct object *o = value_object(base);
	value getter = VALUE_UNDEFINED, setter = VALUE_UNDEFINED;
	struct property p;

	if (object_get_own(vm, o, symbol, &p)) {
		struct accessor *a = p.flags & PROP_ACCESSOR && kind >= 2 ?
		    (struct accessor *)value_cell(p.v) : NULL;

		if (!a || (kind == 2 ? a->getter : a->setter) !=
		    VALUE_UNDEFINED)
			return throw_twice(vm, symbol, kind);
		getter = a->getter;
		setter = a->setter;
	}
	if (kind >= 2)
		object_define_accessor(vm, o, symbol, kind == 2 ? v : getter,
		    kind == 3 ? v : setter, 0);
	else
		object_define(vm, o, symbol, v, kind ? 0 : PROP_WRITABLE);
	return base;
}

value op_has_private(struct vm *vm, value base, value symbol)
{
	struct property p;

	if (!value_is_object(base))
		return throw_type_error(vm, "Cannot use 'in' operator to "
		    "search for '%s' in %s", private_name(vm, symbol),
		    string_utf8(vm, convert_for_message(vm, base), NULL));
	return value_from_bool(find_private(vm, base, symbol, &p));
}

/* ---- in, globals ------------------------------------------------------- */

value op_in(struct vm *vm, value key, value base)
{
	value two[2] = { key, base };
	struct property p;

	if (!value_is_object(base))
		return throw_type_error(vm, "Cannot use 'in' operator to "
		    "search for '%s' in %s", string_utf8(vm,
		    convert_for_message(vm, key), NULL), string_utf8(vm,
		    convert_for_message(vm, base), NULL));
	if (value_is_object(key))
		return vm_tail_helper(vm, HELPER_IN, 2, two);
	return value_from_bool(object_find(vm, value_object(base),
	    key_from_value(vm, key), &p));
}

value op_get_global(struct vm *vm, value name, struct ic *ic, bool maybe)
{
	struct property p;

	object_cache_get(vm, vm->global, name, ic);
	if (object_find(vm, vm->global, name, &p))
		return get_found(vm, &p, value_from_cell(vm->global));
	if (maybe)
		return VALUE_UNDEFINED;
	return throw_reference_error(vm, "%s is not defined",
	    string_utf8(vm, value_string(name), NULL));
}

value op_set_global(struct vm *vm, value name, value v, bool strict)
{
	struct property p;

	if (strict && !object_find(vm, vm->global, name, &p))
		return throw_reference_error(vm, "%s is not defined",
		    string_utf8(vm, value_string(name), NULL));
	return op_put(vm, value_from_cell(vm->global), name, v, NULL, strict);
}
