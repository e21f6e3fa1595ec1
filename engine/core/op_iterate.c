/* SPDX-License-Identifier: MIT */
/*
 * Slow halves of the iteration instructions.
 *
 * Arrays whose iteration nobody has changed are walked here, through a real
 * array iterator object; everything else is the helpers' protocol, in lib
 * JavaScript, so that each call of the program is a frame.
 */
#include <config.h>

#include "op.h"

static bool has_own_value(struct vm *vm, value o, property_key k, value v)
{
	struct property p;

	return object_get_own(vm, value_object(o), k, &p) &&
	    !(p.flags & PROP_ACCESSOR) && p.v == v;
}

/* Nobody changed how this array is iterated. */
static bool is_plain_array(struct vm *vm, value v)
{
	struct property p;

	return value_is_kind(v, CELL_ARRAY) &&
	    object_find(vm, value_object(v), vm->symbols[SYM_ITERATOR], &p) &&
	    !(p.flags & PROP_ACCESSOR) &&
	    p.v == INTRINSIC(vm, ARRAY_VALUES);
}

static bool next_is_intact(struct vm *vm)
{
	return has_own_value(vm, INTRINSIC(vm, ARRAY_ITERATOR_PROTOTYPE),
	    ATOM(vm, next), INTRINSIC(vm, ARRAY_ITERATOR_NEXT));
}

static value array_iterator(struct vm *vm, value array)
{
	struct iterator *it = object_new_kind(vm, CELL_ITERATOR, sizeof *it,
	    value_object(INTRINSIC(vm, ARRAY_ITERATOR_PROTOTYPE)));

	it->target = array;
	it->kind = ITERATE_VALUES | ITERATOR_ARRAY << 8;
	return value_from_cell(it);
}

value op_get_iterator(struct vm *vm, value iterable, bool async)
{
	if (!async && is_plain_array(vm, iterable))
		return array_iterator(vm, iterable);
	return vm_tail_helper(vm, async ? HELPER_GET_ASYNC_ITERATOR :
	    HELPER_GET_ITERATOR, 1, &iterable);
}

value op_array_spread(struct vm *vm, value array, value iterable)
{
	value two[2] = { array, iterable };
	struct array *from;
	uint32_t i;

	if (!is_plain_array(vm, iterable) || !next_is_intact(vm))
		return vm_tail_helper(vm, HELPER_ARRAY_SPREAD, 2, two);
	from = (struct array *)value_cell(iterable);
	if (!heap_admits(vm, from->length * sizeof(value)))
		return throw_range_error(vm, "Invalid array length");
	for (i = 0; i < from->length; i++) {
		struct elements *e = from->object.elements;
		value v = e && i < e->length ? e->v[i] : VALUE_EMPTY;

		if (v == VALUE_EMPTY) {
			v = op_get(vm, iterable, value_from_u32(i), NULL);
			if (v == VALUE_EMPTY || v == VALUE_TAIL)
				return v;
		}
		array_push(vm, (struct array *)value_cell(array), v);
	}
	return array;
}

/* The next element of an intact array iterator; EMPTY: done, or TAIL when
 * the element is not plain. */
static value array_step(struct vm *vm, struct iterator *it)
{
	struct array *a = (struct array *)value_cell(it->target);
	struct elements *e = a->object.elements;
	uint32_t i = it->index;

	if (i >= a->length) {
		it->target = VALUE_UNDEFINED;
		return VALUE_EMPTY;
	}
	it->index++;
	if (e && i < e->length && e->v[i] != VALUE_EMPTY)
		return e->v[i];
	return op_get(vm, it->target, value_from_u32(i), NULL);
}

value op_iterator_step(struct vm *vm, value iterator, value next,
    bool *threw)
{
	value two[2] = { iterator, next };

	*threw = false;
	if (next == INTRINSIC(vm, ARRAY_ITERATOR_NEXT) &&
	    value_is_kind(iterator, CELL_ITERATOR)) {
		struct iterator *it = (struct iterator *)value_cell(iterator);

		if (it->kind == (ITERATE_VALUES | ITERATOR_ARRAY << 8) &&
		    value_is_kind(it->target, CELL_ARRAY))
			return array_step(vm, it);
		if (it->target == VALUE_UNDEFINED)
			return VALUE_EMPTY;
	}
	return vm_tail_helper(vm, HELPER_ITERATOR_STEP, 2, two);
}

/* ecma262 #sec-iteratorcomplete, #sec-iteratorvalue */
value op_iterator_result(struct vm *vm, value result, bool *threw)
{
	struct property done, v;
	struct object *o;

	*threw = !value_is_object(result);
	if (*threw)
		return throw_type_error(vm, "Iterator result %s is not an "
		    "object", string_utf8(vm, convert_for_message(vm, result),
		    NULL));
	o = value_object(result);
	if (!object_find(vm, o, ATOM(vm, done), &done))
		done.flags = 0, done.v = VALUE_FALSE;
	if (!object_find(vm, o, ATOM(vm, value), &v))
		v.flags = 0, v.v = VALUE_UNDEFINED;
	if ((done.flags | v.flags) & PROP_ACCESSOR)
		return vm_tail_helper(vm, HELPER_ITERATOR_RESULT, 1, &result);
	return convert_to_boolean(vm, done.v) ? VALUE_EMPTY : v.v;
}

/* ---- for-in ------------------------------------------------------------ */

/* A CELL_RECORD: the object, its enumerable string keys along the prototype
 * chain without repetition (array), the next index. */
enum { ENUM_OBJECT, ENUM_KEYS, ENUM_INDEX, ENUM_WORDS };

static bool key_is_in(struct vm *vm, struct array *keys, value key)
{
	uint32_t i;

	for (i = 0; i < keys->length; i++)
		if (convert_strict_equals(vm, keys->object.elements->v[i],
		    key))
			return true;
	return false;
}

/* ecma262 #sec-enumerate-object-properties */
static struct array *enumerate(struct vm *vm, struct object *o)
{
	struct array *keys = object_own_keys(vm, o, 1, true), *more;
	uint32_t i;

	while ((o = object_proto(o)) != NULL) {
		more = object_own_keys(vm, o, 1, true);
		for (i = 0; i < more->length; i++) {
			value k = more->object.elements->v[i];

			if (!key_is_in(vm, keys, k))
				array_push(vm, keys, k);
		}
	}
	return keys;
}

value op_for_in_start(struct vm *vm, value v)
{
	struct record *r = heap_alloc(vm, sizeof *r + ENUM_WORDS *
	    sizeof(value), CELL_RECORD);
	struct boxed *b;

	r->cell.aux = ENUM_WORDS;
	r->v[ENUM_INDEX] = value_from_int(0);
	r->v[ENUM_OBJECT] = VALUE_UNDEFINED;
	if (value_is_string(v)) {
		b = object_new_kind(vm, CELL_BOXED, sizeof *b,
		    value_object(INTRINSIC(vm, STRING_PROTOTYPE)));
		b->primitive = v;
		v = value_from_cell(b);
	}
	r->v[ENUM_KEYS] = value_from_cell(value_is_object(v) ?
	    enumerate(vm, value_object(v)) : array_new(vm, 0));
	if (value_is_object(v))
		r->v[ENUM_OBJECT] = v;
	return value_from_cell(r);
}

/* A key that is still there and not shadowed by one that is not
 * enumerable. */
static bool still_enumerable(struct vm *vm, value object, value key)
{
	struct property p;

	return object_find(vm, value_object(object),
	    key_from_value(vm, key), &p) && (p.flags & PROP_ENUMERABLE);
}

value op_for_in_next(struct vm *vm, value enumerator)
{
	struct record *r = (struct record *)value_cell(enumerator);
	struct array *keys = (struct array *)value_cell(r->v[ENUM_KEYS]);

	for (;;) {
		uint32_t i = (uint32_t)value_int(r->v[ENUM_INDEX]);
		value k;

		if (i >= keys->length)
			return VALUE_EMPTY;
		r->v[ENUM_INDEX] = value_from_int((int32_t)i + 1);
		k = keys->object.elements->v[i];
		if (still_enumerable(vm, r->v[ENUM_OBJECT], k))
			return k;
	}
}
