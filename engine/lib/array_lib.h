/* SPDX-License-Identifier: MIT */
/*
 * Arrays whose elements are all there, where C may work on them.
 *
 * A dense array has an element, none of them a hole, at every index below its
 * length, may grow, and its length may change.  Nothing the program did can
 * be in the way of reading, overwriting or removing such elements; adding
 * one asks array_may_add too.
 */
#ifndef LIB_ARRAY_LIB_H
#define LIB_ARRAY_LIB_H

#include "../core/elements.h"
#include "native.h"

/* v as a dense array, or NULL. */
struct array *array_dense(value v);
/* True if none of its prototypes has elements (a setter, or read-only). */
bool array_may_add(struct array *a);
/* True if ArraySpeciesCreate(v) makes a plain array, running nothing. */
bool array_species_plain(struct vm *vm, value v);
/* A relative index argument against length: 0 … length.  False: it must be
 * converted by the program. absent: what undefined means. */
bool array_relative(struct vm *vm, value v, uint32_t length, uint32_t absent,
    uint32_t *out);

/* sort.c: sorts a lib array by text; false: there are objects in it. */
bool sort_plain(struct vm *vm, struct array *list);
/* array_read.c: the methods that change nothing. */
void array_setup_reading(struct vm *vm, struct object *proto);

static inline value *array_values(struct array *a)
{
	return a->object.elements->v;
}

#endif
