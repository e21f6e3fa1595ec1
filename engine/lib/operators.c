/* SPDX-License-Identifier: MIT */
/*
 * The intrinsics lib JavaScript is made of: types, conversions of
 * primitives, calls, properties without program code, and throwing.
 *
 * An intrinsic trusts its caller: arguments are of the kinds it names.
 */
#include <config.h>

#include "../core/elements.h"
#include "../core/op.h"
#include "native.h"

/* ---- types --------------------------------------------------------------- */

static value is_object(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_object(c->args[0]));
}

static value is_callable(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_callable(c->args[0]));
}

static value is_constructor(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(function_is_constructor(c->args[0]));
}

static value is_array(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_ARRAY));
}

static value is_map(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_MAP));
}

static value is_set(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_SET));
}

/* ---- conversions of primitives ------------------------------------------- */

static value to_numeric(struct vm *vm, struct call *c)
{
	return convert_to_numeric(vm, c->args[0]);
}

static value to_integer(struct vm *vm, struct call *c)
{
	double d;

	if (!convert_to_number(vm, c->args[0], &d))
		return VALUE_EMPTY;
	return value_from_double(convert_to_integer(d));
}

static value to_length(struct vm *vm, struct call *c)
{
	double d;

	if (value_is_int(c->args[0]) && value_int(c->args[0]) >= 0)
		return c->args[0];
	if (!convert_to_number(vm, c->args[0], &d))
		return VALUE_EMPTY;
	d = convert_to_integer(d);
	return value_from_double(d <= 0 ? 0 : d > 9007199254740991.0 ?
	    9007199254740991.0 : d);
}

static value to_string(struct vm *vm, struct call *c)
{
	struct string *s = convert_to_string(vm, c->args[0]);

	return s ? native_string(s) : VALUE_EMPTY;
}

static value to_object(struct vm *vm, struct call *c)
{
	if (value_is_nullish(c->args[0]))
		return native_nullish(vm);
	return value_from_cell(native_to_object(vm, c->args[0]));
}

/* (operands, i): the letter for operand i, see struct builtin. */
static value operand(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	uint32_t i, n = string_length(s), want = value_int(c->args[1]);

	for (i = 0; i < n; i++, want--) {
		bool rest = i + 1 < n && string_at(vm, s, i + 1) == '*';

		if (want == 0 || rest)
			return native_string(string_from_unit(vm,
			    string_at(vm, s, i)));
	}
	return VALUE_UNDEFINED;
}

/* ---- calls ---------------------------------------------------------------- */

/* (function, this, …arguments) */
static value call_function(struct vm *vm, struct call *c)
{
	return vm_tail(vm, c->args[0], c->args[1], c->argc - 2, c->args + 2);
}

static struct slots *list_of(struct vm *vm, value array)
{
	struct array *a = (struct array *)value_cell(array);
	struct elements *e = a->object.elements;
	struct slots *s = heap_alloc(vm, sizeof *s + a->length *
	    sizeof(value), CELL_SLOTS);
	uint32_t i;

	s->cell.aux = a->length;
	for (i = 0; i < a->length; i++) {
		value v = e && i < e->length ? e->v[i] : VALUE_EMPTY;

		s->v[i] = v == VALUE_EMPTY ? VALUE_UNDEFINED : v;
	}
	return s;
}

/* (function, this, array made by lib) */
static value apply_function(struct vm *vm, struct call *c)
{
	struct slots *list = list_of(vm, c->args[2]);

	return vm_tail(vm, c->args[0], c->args[1], list->cell.aux, list->v);
}

/* (constructor, array made by lib, new.target) */
static value construct(struct vm *vm, struct call *c)
{
	struct slots *list = list_of(vm, c->args[1]);

	return vm_tail_construct(vm, c->args[0], native_arg(c, 2) ==
	    VALUE_UNDEFINED ? c->args[0] : c->args[2], list->cell.aux,
	    list->v);
}

static value bound_target(struct vm *vm, struct call *c)
{
	(void)vm;
	if (!value_is_kind(c->args[0], CELL_BOUND))
		return VALUE_UNDEFINED;
	return ((struct bound *)value_cell(c->args[0]))->target;
}

/* (prototype): an object to stand for a new.target with that prototype. */
static value stand_in(struct vm *vm, struct call *c)
{
	struct object *o = object_new(vm, NULL);

	object_define(vm, o, ATOM(vm, prototype), c->args[0], PROP_ALL);
	return value_from_cell(o);
}

/* ---- properties ----------------------------------------------------------- */

static value proto_of(struct vm *vm, struct call *c)
{
	struct object *p = object_proto(value_object(c->args[0]));

	(void)vm;
	return p ? value_from_cell(p) : VALUE_NULL;
}

/* All own keys: indices, strings, symbols. */
static value property_keys(struct vm *vm, struct call *c)
{
	if (!value_is_object(c->args[0]))
		return throw_type_error(vm,
		    "Reflect.ownKeys called on non-object");
	return value_from_cell(object_own_keys(vm, value_object(c->args[0]),
	    3, false));
}

static value own_names(struct vm *vm, struct call *c)
{
	return value_from_cell(object_own_keys(vm, value_object(c->args[0]),
	    1, false));
}

static value bare_object(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_cell(object_new(vm, NULL));
}

/* (object, want): keys that are 1 strings, 2 symbols, 3 both; enumerable */
static value enumerable_keys(struct vm *vm, struct call *c)
{
	return value_from_cell(object_own_keys(vm, value_object(c->args[0]),
	    value_int(c->args[1]), true));
}

static value is_enumerable(struct vm *vm, struct call *c)
{
	struct property p;

	return value_from_bool(object_get_own(vm, value_object(c->args[0]),
	    key_from_value(vm, c->args[1]), &p) &&
	    (p.flags & PROP_ENUMERABLE));
}

static value has_own_key(struct vm *vm, struct call *c)
{
	struct property p;

	return value_from_bool(object_get_own(vm, value_object(c->args[0]),
	    key_from_value(vm, c->args[1]), &p));
}

/* ecma262 #sec-createdatapropertyorthrow */
static value create(struct vm *vm, struct call *c)
{
	struct descriptor d = { .v = c->args[2], .flags = PROP_ALL,
		.present = PROP_ALL | DESC_VALUE };
	struct object *o = value_object(c->args[0]);
	property_key k = key_from_value(vm, c->args[1]);
	struct property p;

	if (key_is_index(k) && o->cell.kind == CELL_ARRAY &&
	    !(o->cell.flags & (OBJECT_NOT_EXTENSIBLE | OBJECT_SPARSE |
	    OBJECT_ARRAY_LENGTH_FIXED)) &&
	    elements_put(vm, o, key_index(k), c->args[2]))
		return VALUE_UNDEFINED;
	if (object_define_own(vm, o, k, &d))
		return VALUE_UNDEFINED;
	if (!object_get_own(vm, o, k, &p))
		return throw_type_error(vm, "Cannot add property %s, object "
		    "is not extensible", native_text(vm, c->args[1]));
	return throw_type_error(vm, "Cannot redefine property: %s",
	    native_text(vm, c->args[1]));
}

/* (array made by lib, value) */
static value append(struct vm *vm, struct call *c)
{
	array_push(vm, (struct array *)value_cell(c->args[0]), c->args[1]);
	return VALUE_UNDEFINED;
}

static value list_pop(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);

	(void)vm;
	a->object.elements->length = --a->length;
	return a->object.elements->v[a->length];
}

/* (array, object, first, step): where it is among them, or -1 */
static value list_place(struct vm *vm, struct call *c)
{
	const struct array *a = (const struct array *)value_cell(c->args[0]);
	const struct elements *e = a->object.elements;
	uint32_t i = (uint32_t)value_int(c->args[2]);

	(void)vm;
	for (; e && i < a->length; i += (uint32_t)value_int(c->args[3]))
		if (e->v[i] == c->args[1])
			return value_from_u32(i);
	return value_from_int(-1);
}

/* (array, i, v): i is at most its length */
static value list_put(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	uint32_t i = (uint32_t)value_int(c->args[1]);

	if (i == a->length)
		array_push(vm, a, c->args[2]);
	else
		a->object.elements->v[i] = c->args[2];
	return VALUE_UNDEFINED;
}

/* (array, from, n) */
static value list_slice(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	uint32_t n = (uint32_t)value_int(c->args[2]);

	return value_from_cell(array_from(vm, n ? a->object.elements->v +
	    value_int(c->args[1]) : NULL, n));
}

/* (array, array), made by lib */
static value list_concat(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	struct array *b = (struct array *)value_cell(c->args[1]);
	uint32_t i;

	for (i = 0; i < b->length; i++)
		array_push(vm, a, b->object.elements->v[i]);
	return c->args[0];
}

static value argument_count(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_u32(vm->fp->argc);
}

/* (value, array made by lib): is it, strictly, one of them? */
static value is_among(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[1]);
	uint32_t i;

	for (i = 0; i < a->length; i++)
		if (convert_strict_equals(vm, a->object.elements->v[i],
		    c->args[0]))
			return VALUE_TRUE;
	return VALUE_FALSE;
}

static value put_sloppy(struct vm *vm, struct call *c)
{
	return op_put_elem(vm, c->args[0], c->args[1], c->args[2], false);
}

static value delete_sloppy(struct vm *vm, struct call *c)
{
	return op_delete(vm, c->args[0], c->args[1], false);
}

static value same_value(struct vm *vm, struct call *c)
{
	return value_from_bool(convert_same_value(vm, c->args[0], c->args[1],
	    false));
}

/* ---- super with an object key ------------------------------------------ */

static value get_from_base(struct vm *vm, struct call *c)
{
	return op_get_from_base(vm, c->args[0], c->args[1], c->args[2]);
}

static value put_to_base(struct vm *vm, struct call *c)
{
	return op_put_to_base(vm, c->args[0], c->args[1], c->args[2],
	    c->args[3], c->args[4] == VALUE_TRUE);
}

/* ---- throwing ------------------------------------------------------------- */

/* The first argument with each % replaced by the next one's text. */
static const char *format(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	uint32_t i, next = 1;
	struct builder b;

	if (c->argc < 2)
		return string_utf8(vm, s, NULL);
	builder_start(&b, vm);
	for (i = 0; i < string_length(s); i++) {
		uint16_t unit = string_at(vm, s, i);

		if (unit == '%' && next < c->argc)
			builder_add(&b, convert_for_message(vm,
			    c->args[next++]));
		else
			builder_add_unit(&b, unit);
	}
	s = builder_finish(&b);
	return s ? string_utf8(vm, s, NULL) : "";
}

static value throw_type(struct vm *vm, struct call *c)
{
	return throw_type_error(vm, "%s", format(vm, c));
}

static value throw_range(struct vm *vm, struct call *c)
{
	return throw_range_error(vm, "%s", format(vm, c));
}

static value throw_nullish(struct vm *vm, struct call *c)
{
	(void)c;
	return native_nullish(vm);
}

static value throw_call_site(struct vm *vm, struct call *c)
{
	return lib_throw_call_site(vm, c->args[0]);
}

static value throw_callback(struct vm *vm, struct call *c)
{
	return native_not_callable(vm, c->args[0]);
}

static value throw_no_iterator(struct vm *vm, struct call *c)
{
	return throw_not_iterable(vm, &(struct iterated){ c->args[0],
	    c->args[1], false });
}

static value throw_no_async_iterator(struct vm *vm, struct call *c)
{
	return throw_not_iterable(vm, &(struct iterated){ c->args[0],
	    c->args[1], true });
}

/* V8 up to 9.8: as if they were variables. */
static value throw_declared(struct vm *vm, const char *name)
{
	return throw_type_error(vm, "Identifier '%s' has already been "
	    "declared", name);
}

value lib_throw_field_twice(struct vm *vm, const char *name)
{
	if (!profile_is(vm, PROFILE_PRIVATE_TWICE_MESSAGE))
		return throw_declared(vm, name);
	return throw_type_error(vm, "Cannot initialize %s twice on the same "
	    "object", name);
}

value lib_throw_methods_twice(struct vm *vm, const char *class)
{
	if (!profile_is(vm, PROFILE_PRIVATE_TWICE_MESSAGE))
		return throw_declared(vm, class);
	return throw_type_error(vm, "Cannot initialize private methods of "
	    "class %s twice on the same object", *class ? class :
	    "anonymous");
}

static value throw_cannot_iterate(struct vm *vm, struct call *c)
{
	return lib_throw_not_iterable(vm, c->args[0], c->args[1]);
}

void lib_operators_setup(struct vm *vm)
{
	(void)vm;
}

static const struct lib_intrinsic rows[] = {
	{ "is_object", is_object, "(v)" },
	{ "is_callable", is_callable, "(v)" },
	{ "is_constructor", is_constructor, "(v)" },
	{ "is_array", is_array, "(v)" },
	{ "is_map", is_map, "(v)" },
	{ "is_set", is_set, "(v)" },
	{ "numeric", to_numeric, "(primitive) ToNumeric" },
	{ "integer", to_integer, "(primitive) ToIntegerOrInfinity" },
	{ "length", to_length, "(primitive) ToLength" },
	{ "string", to_string, "(primitive) ToString" },
	{ "to_object", to_object, "(v) ToObject" },
	{ "operand", operand, "(letters, i) letter of an operand" },
	{ "call", call_function, "(f, this, …args) calls" },
	{ "apply", apply_function, "(f, this, array) calls" },
	{ "construct", construct, "(f, array, newTarget) constructs" },
	{ "bound_target", bound_target, "(f) of a bound function" },
	{ "stand_in", stand_in, "(proto) a new.target with it" },
	{ "proto", proto_of, "(o) its prototype or null" },
	{ "property_keys", property_keys, "(o) all own keys" },
	{ "own_names", own_names, "(o) own string keys" },
	{ "bare_object", bare_object, "() without a prototype" },
	{ "enumerable_keys", enumerable_keys, "(o, want) own keys" },
	{ "is_enumerable", is_enumerable, "(o, key) own and enumerable" },
	{ "has_key", has_own_key, "(o, key) own" },
	{ "create", create, "(o, key, v) CreateDataPropertyOrThrow" },
	{ "append", append, "(array, v) to an array made by lib" },
	{ "list_pop", list_pop, "(array) takes its last element" },
	{ "list_place", list_place, "(array, object, first, step)" },
	{ "list_put", list_put, "(array, i, v) replaces or appends" },
	{ "list_slice", list_slice, "(array, from, n) a copy" },
	{ "list_concat", list_concat, "(array, array) the first, longer" },
	{ "argument_count", argument_count, "() of the running function" },
	{ "is_among", is_among, "(v, array)" },
	{ "put_sloppy", put_sloppy, "(o, key, v) failing silently" },
	{ "delete_sloppy", delete_sloppy, "(o, key) failing silently" },
	{ "get_from_base", get_from_base, "(this, object or null, key)" },
	{ "put_to_base", put_to_base, "(this, object or null, key, v, strict)" },
	{ "same_value", same_value, "(a, b)" },
	{ "throw_type", throw_type, "(text with %, …values)" },
	{ "throw_range", throw_range, "(text with %, …values)" },
	{ "throw_nullish", throw_nullish, "() undefined or null to object" },
	{ "throw_call_site", throw_call_site, "(v) number 5 is not a …" },
	{ "throw_callback", throw_callback, "(v) a callback, by version" },
	{ "throw_not_iterable", throw_no_iterator, "(v, method) x is not iterable" },
	{ "throw_not_async_iterable", throw_no_async_iterator, "(v)" },
	{ "throw_cannot_iterate", throw_cannot_iterate, "(v, method) by version" },
};
INTRINSICS(operators, rows);
