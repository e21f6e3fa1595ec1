/* SPDX-License-Identifier: MIT */
/*
 * The table behind Map, Set, WeakMap and WeakSet: entries in the order they
 * were added, found by a hash index.
 *
 * A deleted entry keeps its place with key EMPTY.  When the table grows or is
 * cleared a new one is made and the old one points to it, so that an iterator
 * standing in the old one finds its place (map_data_forward).
 */
#ifndef LIB_MAP_DATA_H
#define LIB_MAP_DATA_H

#include "native.h"

struct map_entry {
	value key;                      /* EMPTY: deleted */
	value v;
	uint32_t chain;                 /* entry + 1 with the same hash slot */
	uint32_t hash;
};

struct map_data {                       /* CELL_MAP_DATA */
	struct cell cell;
	struct map_data *next;          /* what replaced it, or NULL */
	uint32_t count;                 /* entries not deleted */
	uint32_t used;                  /* entries in all */
	uint32_t capacity;              /* of entries */
	uint32_t slots;                 /* hash slots, a power of two */
	uint32_t cleared;               /* replaced by an empty one */
	uint32_t unused;
	struct map_entry entries[];     /* then uint32_t index[slots] */
};

struct map {                            /* CELL_MAP, _SET, _WEAKMAP, _WEAKSET */
	struct object object;
	struct map_data *data;
};

struct map_data *map_data_new(struct vm *vm, uint32_t capacity);
/* The entry of a key, or NULL. */
struct map_entry *map_find(struct vm *vm, const struct map *m, value key);
/* Adds it or changes its value. */
void map_set(struct vm *vm, struct map *m, value key, value v);
bool map_delete(struct vm *vm, struct map *m, value key);
void map_clear(struct vm *vm, struct map *m);
/* Moves an iterator's table and index to the present table. */
struct map_data *map_data_forward(struct map_data *d, uint32_t *index);

#endif
