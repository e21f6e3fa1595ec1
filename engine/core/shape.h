/* SPDX-License-Identifier: MIT */
/*
 * Shapes: the layout of an object's named properties.  Internal to core.
 *
 * Shapes without SHAPE_OWN never change: they form trees, two per prototype
 * object (whose own shape holds their roots: in `transitions`, and in
 * `parent` that of exotic objects, see shape_root_of), and share
 * property tables along a path.  An own shape changes in place, and is
 * replaced by a copy first if an inline cache may rely on what changes
 * (SHAPE_CACHED…).  Every prototype has an own shape; changing it bumps
 * vm->proto_epoch.  Slots of a tree shape are its rows' numbers.
 */
#ifndef CORE_SHAPE_H
#define CORE_SHAPE_H

#include "vm.h"

#define SHAPE_MAX_TREE 128u             /* more properties: own shape */
#define SHAPE_LINEAR 8u                 /* searched without an index */
#define NO_ROW UINT32_MAX

enum shape_cached {                     /* shape.cell.small */
	SHAPE_CACHED = 1,               /* own properties are cached */
	SHAPE_CACHED_ABSENT = 2         /* what it lacks is cached */
};

struct table {                          /* CELL_TABLE */
	struct cell cell;               /* aux: capacity in rows */
	uint32_t count;                 /* rows in use */
	uint32_t dead;                  /* of them deleted (key EMPTY) */
	uint32_t index_size;            /* power of two, 0: no index */
	uint32_t unused;
	struct shape_property rows[];   /* then uint32_t index[]: row + 1,
	                                 * 0 free, UINT32_MAX deleted */
};

/* The root for objects of a kind: those that have properties their shape
 * does not tell of (an array's length, a lazy function's name) have trees of
 * their own, so that a cache filled by an ordinary object never fits them. */
struct shape *shape_root_of(struct vm *vm, enum cell_kind kind,
    struct object *proto);
struct shape *shape_root_exotic(struct vm *vm, struct object *proto);
/* The row of a key, or NO_ROW. */
uint32_t shape_find(const struct shape *s, property_key k);
/* The shape after adding a property to a tree's shape. */
struct shape *shape_child(struct vm *vm, struct shape *s, property_key k,
    uint32_t flags);
/* Adds a property to an object, which lacks it; its slot (undefined). */
uint32_t shape_add(struct vm *vm, struct object *o, property_key k,
    uint32_t flags);
/* Room for n slots. */
void shape_reserve_slots(struct vm *vm, struct object *o, uint32_t n);
void shape_set_flags(struct vm *vm, struct object *o, uint32_t row,
    uint32_t flags);
void shape_delete(struct vm *vm, struct object *o, uint32_t row);
/* Gives the object a shape of its own. */
void shape_make_own(struct vm *vm, struct object *o);
/* Makes the object fit to be a prototype. */
void shape_make_proto(struct vm *vm, struct object *o);

static inline const struct shape_property *shape_row(const struct shape *s,
    uint32_t row)
{
	return &s->table->rows[row];
}

/* For the collector. */
void table_mark(struct vm *vm, struct table *t);
void shape_mark_transitions(struct vm *vm, struct shape *s);
void shape_sweep_transitions(struct vm *vm, struct shape *s);

#endif
