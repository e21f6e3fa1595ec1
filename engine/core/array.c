/* SPDX-License-Identifier: MIT */
/*
 * Arrays and dense elements.
 *
 * An array's elements->length never passes its length; between the two there
 * are holes.  Elements grow by half, so that n pushes cost O(n).
 */
#include "elements.h"
#include "shape.h"

#include <stdlib.h>

#define FAR 1024u                       /* holes that may be left dense */
#define LARGE 8192u                     /* elements are asked for */
#define EAGER (1u << 16)                /* new Array(n) is dense up to here */

void elements_reserve(struct vm *vm, struct object *o, uint32_t n)
{
	struct elements *old = o->elements, *e;
	uint32_t have = old ? old->cell.aux : 0, want;

	if (n <= have)
		return;
	want = have + have / 2 + 3;
	if (want < n)
		want = n;
	/* header 16 bytes: an odd number of values fills no cell class up to
	 * 256 bytes better than an even one */
	want = (want + 1) & ~1u;
	e = heap_alloc(vm, sizeof *e + (size_t)want * sizeof e->v[0],
	    CELL_BYTES);
	e->cell.aux = want;
	if (old) {
		e->length = old->length;
		memcpy(e->v, old->v, old->length * sizeof e->v[0]);
		heap_free(vm, old);
	}
	o->elements = e;
}

static bool elements_accept(const struct object *o, uint32_t i)
{
	const struct elements *e = o->elements;
	uint32_t length = e ? e->length : 0;

	if (o->cell.flags & OBJECT_FROZEN_ELEMENTS)
		return false;
	if (i <= length || (e && i < e->cell.aux) || i < FAR + length ||
	    i / 2 < length)
		return true;
	return o->cell.kind == CELL_ARRAY && !e && i < EAGER &&
	    !(o->cell.flags & OBJECT_SPARSE) &&
	    i < ((const struct array *)o)->length;
}

/* If not the run ends here: nobody will miss the element. */
static bool may_grow(struct vm *vm, const struct object *o, uint32_t i)
{
	const struct elements *e = o->elements;

	return (e && i < e->cell.aux) || !elements_accept(o, i) ||
	    heap_admits(vm, (i + (size_t)1) * sizeof(value));
}

bool elements_put(struct vm *vm, struct object *o, uint32_t i, value v)
{
	struct elements *e;
	struct array *a = (struct array *)o;

	if (i >= LARGE && !may_grow(vm, o, i))
		return true;
	if (o->cell.kind == CELL_ARRAY && i >= a->length)
		a->length = i + 1;
	if (!elements_accept(o, i))
		return false;
	elements_reserve(vm, o, i + 1);
	e = o->elements;
	while (e->length < i)
		e->v[e->length++] = VALUE_EMPTY;
	if (e->length == i)
		e->length++;
	e->v[i] = v;
	return true;
}

void elements_to_shape(struct vm *vm, struct object *o)
{
	struct elements *e = o->elements;
	uint32_t i, slot;

	o->cell.flags |= OBJECT_FROZEN_ELEMENTS;
	o->elements = NULL;
	for (i = 0; e && i < e->length; i++) {
		if (e->v[i] == VALUE_EMPTY)
			continue;
		slot = shape_add(vm, o, value_from_u32(i), PROP_ALL);
		o->slots->v[slot] = e->v[i];
		o->cell.flags |= OBJECT_SPARSE;
	}
}

void elements_cut(struct object *o, uint32_t n)
{
	if (o->elements && o->elements->length > n)
		o->elements->length = n;
}

/* ---- arrays ------------------------------------------------------------ */

static struct array *array_make(struct vm *vm)
{
	return object_new_kind(vm, CELL_ARRAY, sizeof(struct array),
	    value_object(INTRINSIC(vm, ARRAY_PROTOTYPE)));
}

struct array *array_new(struct vm *vm, uint32_t length)
{
	struct array *a = array_make(vm);

	a->length = length;
	return a;
}

struct array *array_from(struct vm *vm, const value *v, uint32_t n)
{
	struct array *a = array_make(vm);

	a->length = n;
	if (n) {
		elements_reserve(vm, &a->object, n);
		memcpy(a->object.elements->v, v, n * sizeof *v);
		a->object.elements->length = n;
	}
	return a;
}

void array_push(struct vm *vm, struct array *a, value v)
{
	struct elements *e = a->object.elements;

	if (e && e->length == a->length && e->length < e->cell.aux) {
		e->v[e->length++] = v;
		a->length++;
		return;
	}
	if (!elements_put(vm, &a->object, a->length, v))
		object_define(vm, &a->object, value_from_u32(a->length - 1),
		    v, PROP_ALL);
}

static int descending(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? 1 : x > y ? -1 : 0;
}

/* Deletes index keys of the shape from the last to n; where one stays, its
 * index, else n - 1 (as a 64-bit number). */
static int64_t cut_sparse(struct vm *vm, struct array *a, uint32_t n)
{
	struct object *o = &a->object;
	const struct shape *s = o->shape;
	uint32_t i, count = 0, *keys = malloc(s->count * sizeof *keys + 1);
	int64_t stop = (int64_t)n - 1;

	if (!keys)
		abort();
	for (i = 0; i < s->count; i++) {
		property_key k = shape_row(s, i)->key;

		if (k != VALUE_EMPTY && key_is_index(k) && key_index(k) >= n)
			keys[count++] = key_index(k);
	}
	qsort(keys, count, sizeof *keys, descending);
	for (i = 0; i < count; i++) {
		if (!object_delete(vm, o, value_from_u32(keys[i]))) {
			stop = keys[i];
			break;
		}
	}
	free(keys);
	return stop;
}

/* ecma262 #sec-arraysetlength, after the conversions */
bool array_set_length(struct vm *vm, struct array *a, uint32_t n)
{
	struct object *o = &a->object;
	int64_t stop = (int64_t)n - 1;

	if (n == a->length)
		return true;
	if (o->cell.flags & OBJECT_ARRAY_LENGTH_FIXED)
		return false;
	if (n < a->length) {
		if (o->cell.flags & OBJECT_SPARSE)
			stop = cut_sparse(vm, a, n);
		elements_cut(o, (uint32_t)(stop + 1));
	}
	a->length = (uint32_t)(stop + 1);
	return a->length == n;
}
