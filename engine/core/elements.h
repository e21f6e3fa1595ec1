/* SPDX-License-Identifier: MIT */
/*
 * Dense elements, for object.c, property*.c and array.c.
 *
 * elements->length is one past the last element that may be there; cells
 * from there to the capacity hold anything.  An element is a property with
 * all three attributes; an index is never both here and in the shape.
 */
#ifndef CORE_ELEMENTS_H
#define CORE_ELEMENTS_H

#include "code.h"

static inline value elements_get(const struct object *o, uint32_t i)
{
	return o->elements && i < o->elements->length ? o->elements->v[i]
	    : VALUE_EMPTY;
}

/* Stores an element if one so far out may be dense; false: not stored.
 * Keeps an array's length at least i + 1 in either case. */
bool elements_put(struct vm *vm, struct object *o, uint32_t i, value v);
/* Room for n elements. */
void elements_reserve(struct vm *vm, struct object *o, uint32_t n);
/* Moves every element into the shape. */
void elements_to_shape(struct vm *vm, struct object *o);
/* Forgets elements from n on. */
void elements_cut(struct object *o, uint32_t n);

/* The variable an index of an arguments object is linked to, or NULL. */
static inline value *arguments_link(const struct object *o, property_key k)
{
	const struct arguments *a = (const struct arguments *)o;

	if (o->cell.kind != CELL_ARGUMENTS || !a->env || !key_is_index(k) ||
	    key_index(k) >= a->count || !a->linked[key_index(k)])
		return NULL;
	return &a->env->v[key_index(k)];
}
static inline void arguments_unlink(struct object *o, property_key k)
{
	((struct arguments *)o)->linked[key_index(k)] = 0;
}

/* function.c: is k one of the properties a lazy function will have? */
bool function_lazy_key(struct vm *vm, property_key k);
/* function.c: the value of a PROP_LAZY property. */
value function_lazy_value(struct vm *vm, struct object *o, property_key k);

static inline bool object_is_lazy_for(struct vm *vm, const struct object *o,
    property_key k)
{
	return (o->cell.flags & OBJECT_LAZY) && function_lazy_key(vm, k);
}

#endif
