/* SPDX-License-Identifier: MIT */
/* The methods of Array.prototype that leave the array as it is. */
#include <config.h>

#include "array_lib.h"

/* ---- searching ------------------------------------------------------------------- */

/* magic: 0 indexOf, 1 lastIndexOf, 2 includes */
enum { SEARCH_FIRST, SEARCH_LAST, SEARCH_INCLUDES };

static bool matches(struct vm *vm, value element, value v, int how)
{
	if (element == v && !value_is_double(v))
		return true;
	if (how == SEARCH_INCLUDES)
		return convert_same_value(vm, element, v, true);
	return convert_strict_equals(vm, element, v);
}

/* ecma262 #sec-array.prototype.indexof, .includes */
static value search(struct vm *vm, struct call *c)
{
	int how = ((struct native *)value_cell(c->callee))->builtin->magic;
	struct array *a = array_dense(c->this_value);
	uint32_t i;

	if (!a || !array_relative(vm, native_arg(c, 1), a->length, 0, &i))
		return native_slow(vm, c, how == SEARCH_INCLUDES ?
		    "_arrayIncludes" : "_arrayIndexOf");
	for (; i < a->length; i++)
		if (matches(vm, array_values(a)[i], c->args[0], how))
			return how == SEARCH_INCLUDES ? VALUE_TRUE
			    : value_from_u32(i);
	return how == SEARCH_INCLUDES ? VALUE_FALSE : value_from_int(-1);
}

/* ecma262 #sec-array.prototype.lastindexof */
static value last_index_of(struct vm *vm, struct call *c)
{
	struct array *a = array_dense(c->this_value);
	uint32_t i;

	if (!a || c->argc > 1)
		return native_slow(vm, c, "_arrayLastIndexOf");
	for (i = a->length; i-- > 0;)
		if (matches(vm, array_values(a)[i], c->args[0], SEARCH_LAST))
			return value_from_u32(i);
	return value_from_int(-1);
}

/* ecma262 #sec-array.prototype.at */
static value at(struct vm *vm, struct call *c)
{
	struct array *a = array_dense(c->this_value);
	double d;

	if (!a || value_is_object(c->args[0]))
		return native_slow(vm, c, "_arrayAt");
	if (!convert_to_number(vm, c->args[0], &d))
		return VALUE_EMPTY;
	d = convert_to_integer(d);
	d = d < 0 ? d + a->length : d;
	if (d < 0 || d >= a->length)
		return VALUE_UNDEFINED;
	return array_values(a)[(uint32_t)d];
}

/* ---- copies ----------------------------------------------------------------------- */

/* ecma262 #sec-array.prototype.slice */
static value slice(struct vm *vm, struct call *c)
{
	struct array *a = array_dense(c->this_value);
	uint32_t from, to;

	if (!a || !array_species_plain(vm, c->this_value) ||
	    !array_relative(vm, native_arg(c, 0), a->length, 0, &from) ||
	    !array_relative(vm, native_arg(c, 1), a->length, a->length, &to))
		return native_slow(vm, c, "_arraySlice");
	if (from >= to)
		return value_from_cell(array_new(vm, 0));
	return value_from_cell(array_from(vm, array_values(a) + from,
	    to - from));
}

/* Could concat take it as one element, or as a dense array? */
static bool is_plain_part(struct vm *vm, value v, struct array **dense)
{
	struct property p;

	*dense = NULL;
	if (!value_is_object(v))
		return true;
	if (object_find(vm, value_object(v),
	    vm->symbols[SYM_IS_CONCAT_SPREADABLE], &p))
		return false;
	if (!value_is_kind(v, CELL_ARRAY))
		return true;
	*dense = array_dense(v);
	return *dense != NULL;
}

static bool concat_part(struct vm *vm, struct array *out, value v)
{
	struct array *a;
	uint32_t i;

	if (!is_plain_part(vm, v, &a))
		return false;
	if (!a) {
		array_push(vm, out, v);
		return true;
	}
	if (!heap_admits(vm, (out->length + (size_t)a->length) *
	    sizeof(value)))
		return true;
	if (a->length)
		elements_reserve(vm, &out->object, out->length + a->length);
	for (i = 0; i < a->length; i++)
		array_push(vm, out, array_values(a)[i]);
	return true;
}

/* ecma262 #sec-array.prototype.concat */
static value concat(struct vm *vm, struct call *c)
{
	struct array *out = array_new(vm, 0);
	uint32_t i;

	if (!value_is_kind(c->this_value, CELL_ARRAY) ||
	    !array_species_plain(vm, c->this_value) ||
	    !concat_part(vm, out, c->this_value))
		return native_slow(vm, c, "_arrayConcat");
	for (i = 0; i < c->argc; i++)
		if (!concat_part(vm, out, c->args[i]))
			return native_slow(vm, c, "_arrayConcat");
	return value_from_cell(out);
}

/* ecma262 #sec-array.prototype.toreversed */
static value to_reversed(struct vm *vm, struct call *c)
{
	struct array *a = array_dense(c->this_value), *out;
	uint32_t i;

	if (!a)
		return native_slow(vm, c, "_arrayToReversed");
	out = array_new(vm, 0);
	for (i = a->length; i-- > 0;)
		array_push(vm, out, array_values(a)[i]);
	return value_from_cell(out);
}

/* ---- text -------------------------------------------------------------------------- */

static bool is_plain_text(value v)
{
	return !value_is_object(v) && !value_is_symbol(v);
}

static value join_plain(struct vm *vm, struct array *a,
    struct string *separator)
{
	struct builder b;
	struct string *s;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i < a->length; i++) {
		value v = array_values(a)[i];

		if (i)
			builder_add(&b, separator);
		if (!value_is_nullish(v))
			builder_add(&b, convert_to_string(vm, v));
	}
	s = builder_finish(&b);
	return s ? native_string(s) : throw_range_error(vm,
	    "Invalid string length");
}

/* ecma262 #sec-array.prototype.join */
static value join(struct vm *vm, struct call *c)
{
	struct array *a = array_dense(c->this_value);
	value separator = c->args[0];
	uint32_t i;

	if (!a || !is_plain_text(separator))
		return native_slow(vm, c, "_arrayJoin");
	for (i = 0; i < a->length; i++)
		if (!is_plain_text(array_values(a)[i]))
			return native_slow(vm, c, "_arrayJoin");
	return join_plain(vm, a, separator == VALUE_UNDEFINED ?
	    string_from_cstr(vm, ",") : convert_to_string(vm, separator));
}

/* ---- iterators ----------------------------------------------------------------------- */

/* magic: enum iterator_kind */
static value iterate(struct vm *vm, struct call *c)
{
	int kind = ((struct native *)value_cell(c->callee))->builtin->magic;

	if (value_is_nullish(c->this_value))
		return native_nullish(vm);
	return value_from_cell(native_iterator(vm, ITERATOR_ARRAY,
	    (enum iterator_kind)kind, value_from_cell(native_to_object(vm,
	    c->this_value)), INTRINSIC_ARRAY_ITERATOR_PROTOTYPE));
}

/* ---- tables --------------------------------------------------------------------------- */

static const struct builtin rows[] = {
	ROW("concat", 1, concat, NULL, "its elements and others'"),
	ROW_JS("find", 1, "arrayFind", "the first f holds for"),
	ROW_JS("findIndex", 1, "arrayFindIndex", "its index"),
	ROW("lastIndexOf", 1, last_index_of, NULL, "the last index of v"),
	ROW("slice", 2, slice, NULL, "a copy of a stretch"),
	ROW_MAGIC("includes", 1, search, NULL, SEARCH_INCLUDES,
	    "is v among its elements?"),
	ROW_MAGIC("indexOf", 1, search, NULL, SEARCH_FIRST,
	    "the first index of v"),
	ROW("join", 1, join, NULL, "its elements' text"),
	ROW_MAGIC("keys", 0, iterate, NULL, ITERATE_KEYS, "its indices"),
	ROW_MAGIC("entries", 0, iterate, NULL, ITERATE_ENTRIES,
	    "[index, element] pairs"),
	ROW_JS("forEach", 1, "arrayForEach", "calls f with each element"),
	ROW_JS("filter", 1, "arrayFilter", "those f holds for"),
	ROW_JS("map", 1, "arrayMap", "f of each"),
	ROW_JS("every", 1, "arrayEvery", "does f hold for all?"),
	ROW_JS("some", 1, "arraySome", "does f hold for one?"),
	ROW_JS("reduce", 1, "arrayReduce", "folds from the left"),
	ROW_JS("reduceRight", 1, "arrayReduceRight", "folds from the right"),
	ROW_JS("toLocaleString", 0, "arrayToLocaleString", "local text"),
	ROW_JS("toString", 0, "arrayToString", "as join"),
};
static const struct builtin values_row = ROW_MAGIC("values", 0, iterate,
    NULL, ITERATE_VALUES, "its elements");
static const struct builtin at_rows[] = {
	ROW("at", 1, at, NULL, "the element at an index, from the end if < 0"),
};
static const struct builtin find_last_rows[] = {
	ROW_JS("findLast", 1, "arrayFindLast", "the last f holds for"),
	ROW_JS("findLastIndex", 1, "arrayFindLastIndex", "its index"),
};
static const struct builtin flat_rows[] = {
	ROW_JS("flat", 0, "arrayFlat", "arrays among its elements opened"),
	ROW_JS("flatMap", 1, "arrayFlatMap", "f of each, opened"),
};
static const struct builtin copy_rows[] = {
	ROW("toReversed", 0, to_reversed, NULL, "a reversed copy"),
	ROW_JS("toSorted", 1, "arrayToSorted", "a sorted copy"),
	ROW_JS("toSpliced", 2, "arrayToSpliced", "a spliced copy"),
	ROW_JS("with", 2, "arrayWith", "a copy with one element changed"),
};

static void setup_unscopables(struct vm *vm, struct object *proto)
{
	static const char *const names[] = { "at", "copyWithin", "entries",
		"fill", "find", "findIndex", "findLast", "findLastIndex",
		"flat", "flatMap", "includes", "keys", "toReversed",
		"toSorted", "toSpliced", "values" };
	struct object *o = object_new(vm, NULL);
	struct property p;
	size_t i;

	for (i = 0; i < LENGTH(names); i++)
		if (object_get_own(vm, proto, native_key(vm, names[i]), &p))
			object_define(vm, o, native_key(vm, names[i]),
			    VALUE_TRUE, PROP_ALL);
	object_define(vm, proto, vm->symbols[SYM_UNSCOPABLES],
	    value_from_cell(o), PROP_CONFIGURABLE);
}

void array_setup_reading(struct vm *vm, struct object *proto)
{
	value f = value_from_cell(native_new(vm, &values_row));

	DEFINE(proto, rows);
	vm->intrinsics[INTRINSIC_ARRAY_VALUES] = f;
	if (profile_is(vm, PROFILE_HAS_ARRAY_VALUES))
		native_hidden(vm, proto, "values", f);
	DEFINE_IF(HAS_AT, proto, at_rows);
	DEFINE_IF(HAS_FIND_LAST, proto, find_last_rows);
	DEFINE_IF(HAS_FLAT, proto, flat_rows);
	DEFINE_IF(HAS_CHANGE_BY_COPY, proto, copy_rows);
	object_define(vm, proto, vm->symbols[SYM_ITERATOR], f, PROP_HIDDEN);
	setup_unscopables(vm, proto);
}
