/* SPDX-License-Identifier: MIT */
/*
 * Array, and the methods of its prototype that change an array in place.
 *
 * Each method works here on dense arrays (array_lib.h); anything else is its
 * namesake in array.js, which follows the specification step by step.
 */
#include <config.h>

#include "array_lib.h"

/* ---- what is dense -------------------------------------------------------------- */

struct array *array_dense(value v)
{
	struct array *a = (struct array *)value_cell(v);
	struct elements *e;
	uint32_t i;

	if (!value_is_kind(v, CELL_ARRAY) || a->object.cell.flags &
	    (OBJECT_NOT_EXTENSIBLE | OBJECT_FROZEN_ELEMENTS |
	    OBJECT_ARRAY_LENGTH_FIXED | OBJECT_SPARSE))
		return NULL;
	e = a->object.elements;
	if (a->length != (e ? e->length : 0))
		return NULL;
	for (i = 0; i < a->length; i++)
		if (e->v[i] == VALUE_EMPTY)
			return NULL;
	return a;
}

/* The same, but there may be holes: where no prototype has elements (ask
 * array_may_add), moving a hole is what the specification's steps do. */
static struct array *grown(value v)
{
	struct array *a = (struct array *)value_cell(v);

	if (!value_is_kind(v, CELL_ARRAY) || a->object.cell.flags &
	    (OBJECT_NOT_EXTENSIBLE | OBJECT_FROZEN_ELEMENTS |
	    OBJECT_ARRAY_LENGTH_FIXED | OBJECT_SPARSE) ||
	    a->length != (a->object.elements ? a->object.elements->length
	    : 0))
		return NULL;
	return a;
}

static bool has_elements(const struct object *o)
{
	return o->cell.flags & OBJECT_SPARSE ||
	    (o->elements && o->elements->length) ||
	    o->cell.kind == CELL_BOXED;
}

bool array_may_add(struct array *a)
{
	struct object *o;

	for (o = object_proto(&a->object); o; o = object_proto(o))
		if (has_elements(o))
			return false;
	return true;
}

static value species(struct vm *vm, struct call *c)
{
	(void)vm;
	return c->this_value;
}

bool array_species_plain(struct vm *vm, value v)
{
	struct property p;
	value getter;

	if (!value_is_kind(v, CELL_ARRAY))
		return true;
	if (!object_find(vm, value_object(v), ATOM(vm, constructor), &p) ||
	    p.flags & PROP_ACCESSOR || p.v != INTRINSIC(vm, ARRAY))
		return false;
	if (!object_get_own(vm, value_object(p.v), vm->symbols[SYM_SPECIES],
	    &p) || !(p.flags & PROP_ACCESSOR))
		return false;
	getter = ((struct accessor *)value_cell(p.v))->getter;
	return value_is_kind(getter, CELL_NATIVE) &&
	    ((struct native *)value_cell(getter))->builtin->native == species;
}

bool array_relative(struct vm *vm, value v, uint32_t length, uint32_t absent,
    uint32_t *out)
{
	double d;

	if (v == VALUE_UNDEFINED) {
		*out = absent;
		return true;
	}
	if (!value_is_number(v) && !value_is_bool(v) && v != VALUE_NULL &&
	    !value_is_string(v))
		return false;
	convert_to_number(vm, v, &d);
	d = convert_to_integer(d);
	if (d < 0)
		d = d + length < 0 ? 0 : d + length;
	*out = d > length ? length : (uint32_t)d;
	return true;
}

/* ---- Array ------------------------------------------------------------------------- */

static struct array *make(struct vm *vm, struct object *proto)
{
	return object_new_kind(vm, CELL_ARRAY, sizeof(struct array), proto);
}

/* ecma262 #sec-array */
static value array(struct vm *vm, struct call *c)
{
	struct object *proto = native_prototype(vm, c,
	    INTRINSIC_ARRAY_PROTOTYPE);
	struct array *a;
	uint32_t i;
	double n;

	if (!proto)
		return native_construct_again(vm, c);
	a = make(vm, proto);
	if (c->argc == 1 && value_is_number(c->args[0])) {
		n = value_number(c->args[0]);
		if (n < 0 || n > 4294967295.0 || n != (double)(uint32_t)n)
			return throw_range_error(vm, "Invalid array length");
		a->length = (uint32_t)n;
		return value_from_cell(a);
	}
	for (i = 0; i < c->argc; i++)
		array_push(vm, a, c->args[i]);
	return value_from_cell(a);
}

static value is_array(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_ARRAY));
}

/* ecma262 #sec-array.of */
static value of(struct vm *vm, struct call *c)
{
	if (c->this_value != INTRINSIC(vm, ARRAY))
		return native_slow(vm, c, "_arrayOf");
	return value_from_cell(array_from(vm, c->args, c->argc));
}

/* ---- ends ---------------------------------------------------------------------------- */

/* ecma262 #sec-array.prototype.push */
static value push(struct vm *vm, struct call *c)
{
	struct array *a = grown(c->this_value);
	uint32_t i;

	if (!a || a->length > INT32_MAX - c->argc || !array_may_add(a))
		return native_slow(vm, c, "_arrayPush");
	for (i = 0; i < c->argc; i++)
		array_push(vm, a, c->args[i]);
	return value_from_u32(a->length);
}

/* ecma262 #sec-array.prototype.pop */
static value pop(struct vm *vm, struct call *c)
{
	struct array *a = grown(c->this_value);
	value v;

	if (!a)
		return native_slow(vm, c, "_arrayPop");
	if (a->length == 0)
		return VALUE_UNDEFINED;
	v = array_values(a)[a->length - 1];
	if (v == VALUE_EMPTY)
		return native_slow(vm, c, "_arrayPop");
	a->object.elements->length = --a->length;
	return v;
}

/* ecma262 #sec-array.prototype.shift */
static value shift(struct vm *vm, struct call *c)
{
	struct array *a = grown(c->this_value);
	value v;

	if (!a || !array_may_add(a))
		return native_slow(vm, c, "_arrayShift");
	if (a->length == 0)
		return VALUE_UNDEFINED;
	v = array_values(a)[0];
	a->object.elements->length = --a->length;
	memmove(array_values(a), array_values(a) + 1,
	    a->length * sizeof(value));
	return v == VALUE_EMPTY ? VALUE_UNDEFINED : v;
}

/* ecma262 #sec-array.prototype.unshift */
static value unshift(struct vm *vm, struct call *c)
{
	struct array *a = grown(c->this_value);
	uint32_t n = c->argc, old;

	if (!a || a->length > INT32_MAX - n || !array_may_add(a))
		return native_slow(vm, c, "_arrayUnshift");
	old = a->length;
	if (n) {
		elements_reserve(vm, &a->object, old + n);
		memmove(array_values(a) + n, array_values(a),
		    old * sizeof(value));
		memcpy(array_values(a), c->args, n * sizeof(value));
		a->object.elements->length = a->length = old + n;
	}
	return value_from_u32(a->length);
}

/* ---- in place ------------------------------------------------------------------------- */

/* ecma262 #sec-array.prototype.reverse */
static value reverse(struct vm *vm, struct call *c)
{
	struct array *a = grown(c->this_value);
	uint32_t i, j;

	if (!a || !array_may_add(a))
		return native_slow(vm, c, "_arrayReverse");
	for (i = 0, j = a->length; i + 1 < j; i++) {
		value v = array_values(a)[--j];

		array_values(a)[j] = array_values(a)[i];
		array_values(a)[i] = v;
	}
	return c->this_value;
}

/* ecma262 #sec-array.prototype.fill */
static value fill(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->this_value);
	uint32_t i, from, to;

	if (!value_is_kind(c->this_value, CELL_ARRAY) ||
	    a->object.cell.flags & (OBJECT_NOT_EXTENSIBLE | OBJECT_SPARSE |
	    OBJECT_FROZEN_ELEMENTS) || !array_may_add(a) ||
	    !array_relative(vm, native_arg(c, 1), a->length, 0, &from) ||
	    !array_relative(vm, native_arg(c, 2), a->length, a->length, &to)
	    || heap_would_overflow(vm, a->length * sizeof(value)))
		return native_slow(vm, c, "_arrayFill");
	for (i = from; i < to; i++)
		if (!elements_put(vm, &a->object, i, c->args[0]))
			object_define(vm, &a->object, value_from_u32(i),
			    c->args[0], PROP_ALL);
	return c->this_value;
}

/* The range [start, start + count) of a splice; false: slow. */
static bool splice_range(struct vm *vm, struct call *c, uint32_t length,
    uint32_t *start, uint32_t *count)
{
	double d = 0;

	if (!array_relative(vm, native_arg(c, 0), length, 0, start))
		return false;
	*count = c->argc == 0 ? 0 : length - *start;
	if (c->argc < 2)
		return true;
	if (value_is_object(c->args[1]) ||
	    !convert_to_number(vm, c->args[1], &d))
		return false;
	d = convert_to_integer(d);
	if (d < *count)
		*count = d < 0 ? 0 : (uint32_t)d;
	return true;
}

/* ecma262 #sec-array.prototype.splice */
static value splice(struct vm *vm, struct call *c)
{
	struct array *a = grown(c->this_value), *out;
	uint32_t start, count, add = c->argc > 2 ? c->argc - 2 : 0, tail;

	if (!a || a->length > INT32_MAX - add || !array_may_add(a) ||
	    !array_species_plain(vm, c->this_value) ||
	    !splice_range(vm, c, a->length, &start, &count))
		return native_slow(vm, c, "_arraySplice");
	out = array_from(vm, a->length ? array_values(a) + start : NULL,
	    count);
	tail = a->length - start - count;
	elements_reserve(vm, &a->object, a->length - count + add);
	if (a->object.elements) {
		memmove(array_values(a) + start + add, array_values(a) +
		    start + count, tail * sizeof(value));
		if (add)
			memcpy(array_values(a) + start, c->args + 2,
			    add * sizeof(value));
		a->object.elements->length = a->length = start + add + tail;
	}
	return value_from_cell(out);
}

/* ---- for array.js ----------------------------------------------------------------------- */

static value plain_species(struct vm *vm, struct call *c)
{
	return value_from_bool(array_species_plain(vm, c->args[0]));
}

/* (length): ArrayCreate */
static value new_array(struct vm *vm, struct call *c)
{
	double n = value_number(c->args[0]);

	if (n > 4294967295.0)
		return throw_range_error(vm, "Invalid array length");
	return value_from_cell(array_new(vm, (uint32_t)n));
}

static value sort_by_text(struct vm *vm, struct call *c)
{
	return value_from_bool(sort_plain(vm,
	    (struct array *)value_cell(c->args[0])));
}

/* Joins nest: V8 keeps the receivers of running joins, and gives "" for one
 * that is met again. */
static struct array *joining(struct vm *vm)
{
	struct native *n = (struct native *)value_cell(INTRINSIC(vm, ARRAY));

	if (!value_is_kind(n->slots[0], CELL_ARRAY))
		n->slots[0] = value_from_cell(array_new(vm, 0));
	return (struct array *)value_cell(n->slots[0]);
}

/* (o): false if it is being joined already */
static value join_enter(struct vm *vm, struct call *c)
{
	struct array *all = joining(vm);
	uint32_t i;

	for (i = 0; i < all->length; i++)
		if (array_values(all)[i] == c->args[0])
			return VALUE_FALSE;
	array_push(vm, all, c->args[0]);
	return VALUE_TRUE;
}

static value join_leave(struct vm *vm, struct call *c)
{
	struct array *all = joining(vm);

	(void)c;
	all->object.elements->length = --all->length;
	return VALUE_UNDEFINED;
}

/* ---- tables ------------------------------------------------------------------------------ */

static const struct builtin constructor =
	ROW_CONSTRUCTOR("Array", 1, array, NULL, "an array");
static const struct builtin rows[] = {
	ROW("isArray", 1, is_array, NULL, "is it an array?"),
	ROW_JS("from", 1, "arrayFrom", "an array of an iterable"),
	ROW("of", 0, of, NULL, "an array of its arguments"),
	ROW_GETTER("@@species", species, "the constructor of derived ones"),
};
static const struct builtin from_async_rows[] = {
	ROW_JS("fromAsync", 1, "arrayFromAsync", "a promise of an array"),
};
static const struct builtin proto_rows[] = {
	ROW("fill", 1, fill, NULL, "one value everywhere"),
	ROW("pop", 0, pop, NULL, "takes the last element"),
	ROW("push", 1, push, NULL, "adds elements at the end"),
	ROW("reverse", 0, reverse, NULL, "turns it round"),
	ROW("shift", 0, shift, NULL, "takes the first element"),
	ROW("unshift", 1, unshift, NULL, "adds elements at the start"),
	ROW("splice", 2, splice, NULL, "takes out a stretch, puts in others"),
	ROW_JS("sort", 1, "arraySort", "sorts it in place"),
	ROW_JS("copyWithin", 2, "arrayCopyWithin", "copies a stretch"),
};

void lib_array_setup(struct vm *vm)
{
	struct object *proto = value_object(INTRINSIC(vm, ARRAY_PROTOTYPE));
	struct native *n = native_global_constructor(vm, &constructor,
	    INTRINSIC_ARRAY_PROTOTYPE);

	vm->intrinsics[INTRINSIC_ARRAY] = value_from_cell(n);
	DEFINE(&n->object, rows);
	DEFINE_IF(HAS_FROM_ASYNC, &n->object, from_async_rows);
	DEFINE(proto, proto_rows);
	array_setup_reading(vm, proto);
}

static const struct lib_intrinsic intrinsics[] = {
	{ "plain_species", plain_species, "(o) ArraySpeciesCreate is Array" },
	{ "new_array", new_array, "(length) of holes" },
	{ "sort_plain", sort_by_text, "(array) false: there are objects" },
	{ "join_enter", join_enter, "(o) false: it is being joined" },
	{ "join_leave", join_leave, "() the last one entered" },
};
INTRINSICS(array, intrinsics);
