/* SPDX-License-Identifier: MIT */
/*
 * Looking without touching: what the views use.  Nothing here changes a byte
 * of the arena (no flattening, no lazy properties made, no allocation), so a
 * run that was looked at goes on exactly like one that was not.
 */
#ifndef CORE_PEEK_H
#define CORE_PEEK_H

#include "object.h"

/* Copies up to max units of a string from unit first on; returns how many.
 * Gives up (short) on ropes of absurd depth. */
uint32_t peek_units(const struct string *s, uint32_t first, uint16_t *out,
    uint32_t max);
/* An own data or accessor property with a row in the shape, or a dense
 * element; false: none, or not yet made (lazy). */
bool peek_own(const struct object *o, property_key k, struct property *out);
/* The i-th own named property in creation order; false past the end.
 * Deleted rows give key EMPTY. */
bool peek_row(const struct object *o, uint32_t i, struct shape_property *out);
value peek_slot(const struct object *o, uint32_t slot);
/* Calls fn for each live cell of a kind whose cells have this size, in
 * address order (that of creation, mostly); fn returns false to end. */
void peek_cells(struct vm *vm, enum cell_kind kind, size_t size,
    bool (*fn)(void *user, struct cell *cell), void *user);

#endif
