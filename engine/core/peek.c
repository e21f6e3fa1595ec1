/* SPDX-License-Identifier: MIT */
/* Looking at the arena without changing it; see peek.h. */
#include <config.h>

#include "elements.h"
#include "peek.h"

#include "block.h"
#include "shape.h"

#define ROPE_DEPTH 4096

static uint16_t unit_of(const struct string *s, uint32_t i)
{
	const void *p = s->cell.flags & STRING_OUTSIDE ? s->u.flat.units
	    : s->u.latin1;

	return s->cell.flags & STRING_WIDE ? ((const uint16_t *)p)[i]
	    : ((const uint8_t *)p)[i];
}

uint32_t peek_units(const struct string *s, uint32_t first, uint16_t *out,
    uint32_t max)
{
	const struct string *stack[ROPE_DEPTH];
	uint32_t depth = 0, n = 0, i;

	stack[depth++] = s;
	while (depth && n < max) {
		s = stack[--depth];
		if (first >= string_length(s)) {
			first -= string_length(s);
			continue;
		}
		if (s->cell.flags & STRING_ROPE) {
			if (depth + 2 > ROPE_DEPTH)
				break;
			stack[depth++] = s->u.rope.right;
			stack[depth++] = s->u.rope.left;
			continue;
		}
		for (i = first; i < string_length(s) && n < max; i++)
			out[n++] = unit_of(s, i);
		first = 0;
	}
	return n;
}

value peek_slot(const struct object *o, uint32_t slot)
{
	return o->slots && slot < o->slots->cell.aux ? o->slots->v[slot]
	    : VALUE_UNDEFINED;
}

bool peek_row(const struct object *o, uint32_t i, struct shape_property *out)
{
	if (!o->shape->table || i >= o->shape->table->count ||
	    i >= o->shape->count + o->shape->table->dead)
		return false;
	*out = o->shape->table->rows[i];
	return true;
}

bool peek_own(const struct object *o, property_key k, struct property *out)
{
	const value *link = arguments_link(o, k);
	struct shape_property row;
	uint32_t i;

	if (key_is_index(k) && o->elements && key_index(k) <
	    o->elements->length && o->elements->v[key_index(k)] !=
	    VALUE_EMPTY) {
		out->v = link ? *link : o->elements->v[key_index(k)];
		out->flags = PROP_ALL;
		out->slot = UINT32_MAX;
		return true;
	}
	for (i = 0; peek_row(o, i, &row); i++) {
		if (row.key != k)
			continue;
		out->v = link ? *link : peek_slot(o, row.slot);
		out->flags = row.flags;
		out->slot = row.slot;
		return !(row.flags & PROP_LAZY);
	}
	return false;
}

/* ---- cells ------------------------------------------------------------- */

/* Blocks of a class that allocation has passed since the last collection
 * hold no free cells; see class_refill in heap.c. */
static bool cell_is_live(const struct vm *vm, const struct heap_class *c,
    uint32_t n, const uint8_t *p)
{
	if (((const struct cell *)p)->kind == CELL_FREE)
		return false;
	if (mark_test(p))
		return true;
	if (n == c->block)
		return p < c->cursor;
	return c->block && (block_get(vm, c->block)->live == 0 ||
	    n < c->block);
}

static bool walk_block(const struct vm *vm, const struct heap_class *c,
    uint32_t n, enum cell_kind kind,
    bool (*fn)(void *user, struct cell *cell), void *user)
{
	uint8_t *p = block_address(vm, n);
	uint8_t *end = p + HEAP_BLOCK / c->size * c->size;

	for (; p < end; p += c->size)
		if (((struct cell *)p)->kind == kind &&
		    cell_is_live(vm, c, n, p) &&
		    !fn(user, (struct cell *)p))
			return false;
	return true;
}

void peek_cells(struct vm *vm, enum cell_kind kind, size_t size,
    bool (*fn)(void *user, struct cell *cell), void *user)
{
	uint32_t n, count = block_count(vm);

	for (n = 1; n < count; n = block_next(vm, n)) {
		const struct block *b = block_get(vm, n);
		const struct heap_class *c;

		if (n % CHUNK_BLOCKS == 0 || b->state != BLOCK_CELLS)
			continue;
		c = &vm->heap_classes[b->size_class];
		if (size && (c->size < size || (c->size <= 256 &&
		    c->size - 16 >= size)))
			continue;
		if (!walk_block(vm, c, n, kind, fn, user))
			return;
	}
}
