/* SPDX-License-Identifier: MIT */
/*
 * Shapes and their property tables.
 *
 * A table's first rows belong to every shape that points at it; only the
 * shape that ends where the table ends may append to it.  Hashes are of
 * content, so orders never depend on addresses.  Read shape_find, then
 * shape_child, then the own shapes.
 */
#include "shape.h"

#include <stdlib.h>

#include "gc.h"

/* ---- tables ------------------------------------------------------------ */

static inline uint32_t key_hash(property_key k)
{
	uint32_t h;

	if (value_is_number(k))
		h = key_index(k) * 0x9e3779b1u;
	else if (value_cell(k)->kind == CELL_STRING)
		return ((struct string *)value_cell(k))->hash;
	else
		h = value_cell(k)->aux * 0x85ebca6bu;
	return h ^ h >> 15;
}

static inline uint32_t *table_index(const struct table *t)
{
	return (uint32_t *)(uintptr_t)&t->rows[t->cell.aux];
}

static void index_add(struct table *t, uint32_t row)
{
	uint32_t *index = table_index(t), mask = t->index_size - 1;
	uint32_t i = key_hash(t->rows[row].key) & mask;

	while (index[i] && index[i] != UINT32_MAX)
		i = (i + 1) & mask;
	index[i] = row + 1;
}

static struct table *table_new(struct vm *vm, uint32_t capacity)
{
	uint32_t index = capacity > SHAPE_LINEAR ? capacity * 2 : 0;
	struct table *t = heap_alloc(vm, sizeof *t +
	    capacity * sizeof t->rows[0] + index * sizeof(uint32_t),
	    CELL_TABLE);

	t->cell.aux = capacity;
	t->index_size = index;
	return t;
}

static void table_append(struct table *t, property_key k, uint32_t slot,
    uint32_t flags)
{
	struct shape_property *p = &t->rows[t->count];

	p->key = k;
	p->slot = slot;
	p->flags = flags;
	if (t->index_size)
		index_add(t, t->count);
	t->count++;
}

static uint32_t table_capacity(uint32_t count)
{
	uint32_t capacity = 4;

	while (capacity < count)
		capacity *= 2;
	return capacity;
}

/* The first count rows of t, without dead ones, with room for more. */
static struct table *table_copy(struct vm *vm, const struct table *t,
    uint32_t count, uint32_t more)
{
	struct table *copy = table_new(vm, table_capacity(count + more));
	uint32_t i;

	for (i = 0; i < count; i++)
		if (t->rows[i].key != VALUE_EMPTY)
			table_append(copy, t->rows[i].key, t->rows[i].slot,
			    t->rows[i].flags);
	return copy;
}

void table_mark(struct vm *vm, struct table *t)
{
	uint32_t i;

	for (i = 0; i < t->count; i++)
		heap_mark_value(vm, t->rows[i].key);
}

uint32_t shape_find(const struct shape *s, property_key k)
{
	const struct table *t = s->table;
	uint32_t i, mask, *index;

	if (s->count <= SHAPE_LINEAR || !t->index_size) {
		for (i = 0; i < s->count; i++)
			if (t->rows[i].key == k)
				return i;
		return NO_ROW;
	}
	index = table_index(t);
	mask = t->index_size - 1;
	for (i = key_hash(k) & mask; index[i]; i = (i + 1) & mask)
		if (index[i] != UINT32_MAX && t->rows[index[i] - 1].key == k)
			return index[i] <= s->count ? index[i] - 1 : NO_ROW;
	return NO_ROW;
}

/* ---- transitions ------------------------------------------------------- */

struct children {                       /* CELL_BYTES: weak */
	struct cell cell;               /* aux: size, a power of two */
	uint32_t count;
	uint32_t unused;
	struct shape *v[];              /* open addressing */
};

static const struct shape_property *shape_last(const struct shape *s)
{
	return &s->table->rows[s->count - 1];
}

static uint32_t child_hash(property_key k, uint32_t flags)
{
	return key_hash(k) + flags * 0x61c88647u;
}

static struct shape **child_place(struct children *c, property_key k,
    uint32_t flags)
{
	uint32_t mask = c->cell.aux - 1, i = child_hash(k, flags) & mask;

	while (c->v[i] && (shape_last(c->v[i])->key != k ||
	    shape_last(c->v[i])->flags != flags))
		i = (i + 1) & mask;
	return &c->v[i];
}

static struct children *children_new(struct vm *vm, uint32_t size)
{
	struct children *c = heap_alloc(vm, sizeof *c +
	    size * sizeof c->v[0], CELL_BYTES);

	c->cell.aux = size;
	return c;
}

static void children_add(struct children *c, struct shape *s)
{
	*child_place(c, shape_last(s)->key, shape_last(s)->flags) = s;
	c->count++;
}

static struct shape *child_find(struct shape *s, property_key k,
    uint32_t flags)
{
	struct cell *c;

	if (!value_is_cell(s->transitions))
		return NULL;
	c = value_cell(s->transitions);
	if (c->kind == CELL_SHAPE) {
		struct shape *only = (struct shape *)c;

		return shape_last(only)->key == k &&
		    shape_last(only)->flags == flags ? only : NULL;
	}
	return *child_place((struct children *)c, k, flags);
}

static void child_add(struct vm *vm, struct shape *s, struct shape *child)
{
	struct children *old, *c;
	uint32_t i;

	if (!value_is_cell(s->transitions)) {
		s->transitions = value_from_cell(child);
		return;
	}
	if (value_cell(s->transitions)->kind == CELL_SHAPE) {
		c = children_new(vm, 4);
		children_add(c, (struct shape *)value_cell(s->transitions));
		s->transitions = value_from_cell(c);
	}
	old = c = (struct children *)value_cell(s->transitions);
	if (old->count * 2 >= old->cell.aux) {
		c = children_new(vm, old->cell.aux * 2);
		for (i = 0; i < old->cell.aux; i++)
			if (old->v[i])
				children_add(c, old->v[i]);
		s->transitions = value_from_cell(c);
	}
	children_add(c, child);
}

void shape_mark_transitions(struct vm *vm, struct shape *s)
{
	if (value_cell(s->transitions)->kind != CELL_SHAPE)
		heap_mark_value(vm, s->transitions);
}

void shape_sweep_transitions(struct vm *vm, struct shape *s)
{
	struct cell *cell = value_cell(s->transitions);
	struct children *c = (struct children *)cell;
	struct shape **live;
	uint32_t i, n = 0, dead = 0;

	if (cell->kind == CELL_SHAPE) {
		if (!heap_is_marked_value(vm, s->transitions))
			s->transitions = VALUE_EMPTY;
		return;
	}
	live = malloc(c->cell.aux * sizeof *live);
	if (!live)
		abort();
	for (i = 0; i < c->cell.aux; i++) {
		if (c->v[i] && heap_is_marked_value(vm,
		    value_from_cell(c->v[i])))
			live[n++] = c->v[i];
		else if (c->v[i])
			dead++;
	}
	if (dead) {
		memset(c->v, 0, c->cell.aux * sizeof c->v[0]);
		c->count = 0;
		for (i = 0; i < n; i++)
			children_add(c, live[i]);
	}
	free(live);
}

/* ---- the trees --------------------------------------------------------- */

static struct shape *shape_new(struct vm *vm, struct object *proto)
{
	struct shape *s = heap_alloc(vm, sizeof *s, CELL_SHAPE);

	s->proto = proto;
	return s;
}

struct shape *shape_root(struct vm *vm, struct object *proto)
{
	struct shape *s;

	if (!proto) {
		if (!vm->shape_null)
			vm->shape_null = shape_new(vm, NULL);
		return vm->shape_null;
	}
	if (!(proto->cell.flags & OBJECT_IS_PROTO))
		shape_make_proto(vm, proto);
	s = proto->shape;
	if (!value_is_cell(s->transitions))
		s->transitions = value_from_cell(shape_new(vm, proto));
	return (struct shape *)value_cell(s->transitions);
}

/* Hangs where an own shape, or the root of no prototype, has no parent. */
struct shape *shape_root_exotic(struct vm *vm, struct object *proto)
{
	struct shape *s;

	if (proto)
		shape_make_proto(vm, proto);
	s = proto ? proto->shape : shape_root(vm, NULL);
	if (!s->parent)
		s->parent = shape_new(vm, proto);
	return s->parent;
}

struct shape *shape_root_of(struct vm *vm, enum cell_kind kind,
    struct object *proto)
{
	switch (kind) {
	case CELL_ARRAY:
	case CELL_FUNCTION:
	case CELL_NATIVE:
	case CELL_BOXED:
	case CELL_NAMESPACE:
		return shape_root_exotic(vm, proto);
	default:
		return shape_root(vm, proto);
	}
}

struct shape *shape_child(struct vm *vm, struct shape *s,
    property_key k, uint32_t flags)
{
	struct shape *child = child_find(s, k, flags);
	struct table *t = s->table;

	if (child)
		return child;
	if (!t)
		t = table_new(vm, 4);
	else if (t->count != s->count || t->count == t->cell.aux)
		t = table_copy(vm, t, s->count, 1);
	table_append(t, k, s->slots, flags);
	child = shape_new(vm, s->proto);
	child->parent = s;
	child->table = t;
	child->count = s->count + 1;
	child->slots = s->slots + 1;
	child_add(vm, s, child);
	return child;
}

/* ---- own shapes -------------------------------------------------------- */

static void proto_changed(struct vm *vm, struct object *o)
{
	if (o->cell.flags & OBJECT_IS_PROTO)
		vm->proto_epoch++;
}

void shape_make_own(struct vm *vm, struct object *o)
{
	struct shape *old = o->shape, *s;

	if (old->cell.flags & SHAPE_OWN)
		return;
	s = shape_new(vm, old->proto);
	s->cell.flags = SHAPE_OWN;      /* and no parent: see shape.h */
	s->count = old->count;
	s->slots = old->slots;
	if (old->count)
		s->table = table_copy(vm, old->table, old->count, 1);
	o->shape = s;
}

void shape_make_proto(struct vm *vm, struct object *o)
{
	if (o->cell.flags & OBJECT_IS_PROTO)
		return;
	shape_make_own(vm, o);
	o->cell.flags |= OBJECT_IS_PROTO;
	o->shape->cell.flags |= SHAPE_PROTO;
}

/* An own shape is about to change in what `cached` names. */
static struct shape *own_changes(struct vm *vm, struct object *o,
    unsigned cached)
{
	struct shape *old = o->shape, *s;

	proto_changed(vm, o);
	if (!(old->cell.small & cached))
		return old;
	s = heap_alloc(vm, sizeof *s, CELL_SHAPE);
	memcpy(s, old, sizeof *s);
	s->cell.small = 0;
	old->table = NULL;              /* a cache may still hold old */
	old->count = 0;
	old->transitions = VALUE_EMPTY;
	old->parent = NULL;
	o->shape = s;
	return s;
}

void shape_reserve_slots(struct vm *vm, struct object *o, uint32_t n)
{
	uint32_t have = o->slots ? o->slots->cell.aux : 0, want;
	struct slots *s;

	if (n <= have)
		return;
	want = have ? have * 2 + 1 : 3;
	while (want < n)
		want = want * 2 + 1;
	s = heap_alloc(vm, sizeof *s + want * sizeof s->v[0], CELL_SLOTS);
	s->cell.aux = want;
	if (have) {
		memcpy(s->v, o->slots->v, have * sizeof s->v[0]);
		heap_free(vm, o->slots);
	}
	o->slots = s;
}

/* Renumbers rows and slots so that none is dead. */
static void own_compact(struct vm *vm, struct object *o)
{
	struct shape *s = own_changes(vm, o, SHAPE_CACHED);
	struct slots *old = o->slots;
	struct table *t = table_copy(vm, s->table, s->count, 1);
	uint32_t i;

	o->slots = NULL;
	shape_reserve_slots(vm, o, t->count + 1);
	for (i = 0; i < t->count; i++) {
		o->slots->v[i] = old->v[t->rows[i].slot];
		t->rows[i].slot = i;
	}
	heap_free(vm, s->table);
	heap_free(vm, old);
	s->table = t;
	s->count = s->slots = t->count;
}

static uint32_t own_add(struct vm *vm, struct object *o, property_key k,
    uint32_t flags)
{
	struct shape *s = own_changes(vm, o, SHAPE_CACHED_ABSENT);
	struct table *t = s->table, *bigger;

	if (t && t->count == t->cell.aux && t->dead * 2 > t->count) {
		own_compact(vm, o);
		s = o->shape;
		t = s->table;
	}
	if (!t) {
		t = table_new(vm, 4);
	} else if (t->count == t->cell.aux) {
		bigger = table_new(vm, t->cell.aux * 2);
		memcpy(bigger->rows, t->rows, t->count * sizeof t->rows[0]);
		bigger->dead = t->dead;
		for (; bigger->count < t->count; bigger->count++)
			if (bigger->rows[bigger->count].key != VALUE_EMPTY &&
			    bigger->index_size)
				index_add(bigger, bigger->count);
		heap_free(vm, t);
		t = bigger;
	}
	s->table = t;
	table_append(t, k, s->slots, flags);
	s->count = t->count;
	return s->slots++;
}

uint32_t shape_add(struct vm *vm, struct object *o, property_key k,
    uint32_t flags)
{
	struct shape *s = o->shape;
	uint32_t slot;

	if (!(s->cell.flags & SHAPE_OWN) && s->count >= SHAPE_MAX_TREE)
		shape_make_own(vm, o);
	if (o->shape->cell.flags & SHAPE_OWN) {
		slot = own_add(vm, o, k, flags);
	} else {
		slot = s->slots;
		o->shape = shape_child(vm, s, k, flags);
	}
	shape_reserve_slots(vm, o, slot + 1);
	o->slots->v[slot] = VALUE_UNDEFINED;
	return slot;
}

void shape_set_flags(struct vm *vm, struct object *o, uint32_t row,
    uint32_t flags)
{
	struct shape *s;

	if (shape_row(o->shape, row)->flags == flags)
		return;
	shape_make_own(vm, o);
	s = own_changes(vm, o, SHAPE_CACHED);
	s->table->rows[row].flags = flags;
}

void shape_delete(struct vm *vm, struct object *o, uint32_t row)
{
	struct shape *s;
	struct table *t;
	uint32_t i, mask, *index;

	shape_make_own(vm, o);
	s = own_changes(vm, o, SHAPE_CACHED);
	t = s->table;
	o->slots->v[t->rows[row].slot] = VALUE_UNDEFINED;
	if (t->index_size) {
		index = table_index(t);
		mask = t->index_size - 1;
		i = key_hash(t->rows[row].key) & mask;
		while (index[i] != row + 1)
			i = (i + 1) & mask;
		index[i] = UINT32_MAX;
	}
	t->rows[row].key = VALUE_EMPTY;
	t->dead++;
	if (t->dead > 8 && t->dead * 2 > t->count)
		own_compact(vm, o);
}

void object_set_proto(struct vm *vm, struct object *o, struct object *proto)
{
	struct shape *old = o->shape, *s;
	uint32_t i;

	if (old->proto == proto)
		return;
	if (proto)
		shape_make_proto(vm, proto);
	if (old->cell.flags & SHAPE_OWN) {
		own_changes(vm, o, SHAPE_CACHED | SHAPE_CACHED_ABSENT)->proto
		    = proto;
		return;
	}
	s = shape_root_of(vm, (enum cell_kind)o->cell.kind, proto);
	for (i = 0; i < old->count; i++)
		s = shape_child(vm, s, old->table->rows[i].key,
		    old->table->rows[i].flags);
	o->shape = s;
}
