/* SPDX-License-Identifier: MIT */
/*
 * Own keys in specification order: indices ascending, then strings, then
 * symbols, each in the order of creation.
 */
#include <stdlib.h>

#include "elements.h"
#include "shape.h"

struct keys {
	struct vm *vm;
	struct object *o;
	struct array *out;
	bool enumerable_only;
};

static void add_index(struct keys *k, uint32_t i)
{
	array_push(k->vm, k->out, key_to_value(k->vm, value_from_u32(i)));
}

static int ascending(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

/* Index keys of the shape, sorted; malloced, *n of them. */
static uint32_t *sparse_indices(const struct keys *k, uint32_t *n)
{
	const struct shape *s = k->o->shape;
	uint32_t i, *v;

	*n = 0;
	if (!(k->o->cell.flags & OBJECT_SPARSE))
		return NULL;
	v = malloc(s->count * sizeof *v + 1);
	if (!v)
		abort();
	for (i = 0; i < s->count; i++) {
		const struct shape_property *p = shape_row(s, i);

		if (p->key != VALUE_EMPTY && key_is_index(p->key) &&
		    (!k->enumerable_only || p->flags & PROP_ENUMERABLE))
			v[(*n)++] = key_index(p->key);
	}
	qsort(v, *n, sizeof *v, ascending);
	return v;
}

static void add_indices(struct keys *k)
{
	const struct elements *e = k->o->elements;
	uint32_t i, n, at = 0, *sparse = sparse_indices(k, &n);

	if (k->o->cell.kind == CELL_BOXED) {
		value v = ((struct boxed *)k->o)->primitive;

		for (i = 0; value_is_string(v) &&
		    i < string_length(value_string(v)); i++)
			add_index(k, i);
	}
	for (i = 0; e && i < e->length; i++) {
		while (at < n && sparse[at] < i)
			add_index(k, sparse[at++]);
		if (e->v[i] != VALUE_EMPTY)
			add_index(k, i);
	}
	while (at < n)
		add_index(k, sparse[at++]);
	free(sparse);
}

static void add_exotic_names(struct keys *k)
{
	if (k->o->cell.kind == CELL_NAMESPACE && object_namespace.own_keys)
		object_namespace.own_keys(k->vm, k->o, k->out);
	if (k->enumerable_only)
		return;
	if (k->o->cell.kind == CELL_ARRAY ||
	    (k->o->cell.kind == CELL_BOXED &&
	    value_is_string(((struct boxed *)k->o)->primitive)))
		array_push(k->vm, k->out, ATOM(k->vm, length));
}

static void add_rows(struct keys *k, bool symbols)
{
	const struct shape *s = k->o->shape;
	uint32_t i;

	for (i = 0; i < s->count; i++) {
		const struct shape_property *p = shape_row(s, i);

		if (p->key == VALUE_EMPTY || key_is_index(p->key) ||
		    value_is_symbol(p->key) != symbols)
			continue;
		if (symbols && value_cell(p->key)->flags & SYMBOL_PRIVATE)
			continue;
		if (k->enumerable_only && !(p->flags & PROP_ENUMERABLE))
			continue;
		array_push(k->vm, k->out, p->key);
	}
}

/* ecma262 #sec-ordinaryownpropertykeys */
struct array *object_own_keys(struct vm *vm, struct object *o, int want,
    bool enumerable_only)
{
	struct keys k = { vm, o, array_new(vm, 0), enumerable_only };

	if (o->cell.flags & OBJECT_LAZY)
		object_materialize(vm, o);
	if (want & 1) {
		add_indices(&k);
		add_exotic_names(&k);
		add_rows(&k, false);
	}
	if (want & 2)
		add_rows(&k, true);
	return k.out;
}
