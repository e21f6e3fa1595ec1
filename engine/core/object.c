/* SPDX-License-Identifier: MIT */
/*
 * Objects: making them, their keys, and what inline caches may know.
 */
#include "alloc.h"
#include "elements.h"
#include "shape.h"

struct namespace_hooks object_namespace;

/* ---- making ------------------------------------------------------------ */

struct object *object_new(struct vm *vm, struct object *proto)
{
	struct object *o = heap_alloc_small(vm, sizeof *o, CELL_OBJECT);

	o->shape = shape_root(vm, proto);
	return o;
}

void *object_new_kind(struct vm *vm, enum cell_kind kind, size_t size,
    struct object *proto)
{
	struct object *o = heap_alloc(vm, size, kind);

	o->shape = shape_root_of(vm, kind, proto);
	return o;
}

/* ---- keys -------------------------------------------------------------- */

property_key key_from_string(struct vm *vm, struct string *s)
{
	uint32_t index;

	if (s->cell.flags & STRING_ATOM && string_length(s) &&
	    !(s->cell.flags & STRING_WIDE) && s->u.latin1[0] > '9')
		return value_from_cell(s);
	if (string_is_index(vm, s, &index))
		return value_from_u32(index);
	return value_from_cell(string_intern(vm, s));
}

property_key key_from_value(struct vm *vm, value v)
{
	if (value_is_int(v) && value_int(v) >= 0)
		return v;
	if (value_is_string(v))
		return key_from_string(vm, value_string(v));
	if (value_is_symbol(v))
		return v;
	if (value_is_double(v)) {
		double d = value_double(v);

		if (d >= 0 && d < 4294967295.0 && d == (uint32_t)d)
			return value_from_u32((uint32_t)d);
	}
	return key_from_string(vm, convert_to_string(vm, v));
}

value key_to_value(struct vm *vm, property_key k)
{
	return key_is_index(k) ? value_from_cell(convert_number_to_string(vm,
	    key_index(k), 10)) : k;
}

struct object *object_for_primitive(struct vm *vm, value v)
{
	enum intrinsic proto;

	if (value_is_object(v))
		return value_object(v);
	if (value_is_number(v))
		proto = INTRINSIC_NUMBER_PROTOTYPE;
	else if (value_is_bool(v))
		proto = INTRINSIC_BOOLEAN_PROTOTYPE;
	else if (value_is_string(v))
		proto = INTRINSIC_STRING_PROTOTYPE;
	else if (value_is_symbol(v))
		proto = INTRINSIC_SYMBOL_PROTOTYPE;
	else if (value_is_kind(v, CELL_BIGINT))
		proto = INTRINSIC_BIGINT_PROTOTYPE;
	else
		return NULL;
	return value_object(vm->intrinsics[proto]);
}

/* ---- inline caches ----------------------------------------------------- */

/* May an object have own properties that its shape does not tell of? */
static bool hides_names(struct vm *vm, const struct object *o,
    property_key k)
{
	if (object_is_lazy_for(vm, o, k) || o->cell.kind == CELL_NAMESPACE)
		return true;
	return k == ATOM(vm, length) && (o->cell.kind == CELL_ARRAY ||
	    o->cell.kind == CELL_BOXED);
}

bool object_cache_get(struct vm *vm, struct object *o, property_key k,
    struct ic *ic)
{
	struct object *holder;
	const struct shape_property *p;
	uint32_t row;

	if (key_is_index(k))
		return false;
	for (holder = o; holder; holder = holder->shape->proto) {
		if (hides_names(vm, holder, k))
			return false;
		row = shape_find(holder->shape, k);
		if (row == NO_ROW)
			continue;
		p = shape_row(holder->shape, row);
		if (p->flags & (PROP_ACCESSOR | PROP_LAZY))
			return false;
		ic->shape = o->shape;
		ic->holder = holder == o ? NULL : holder;
		ic->slot = p->slot;
		ic->epoch = vm->proto_epoch;
		ic->next = NULL;
		o->shape->cell.small |= holder == o ? SHAPE_CACHED
		    : SHAPE_CACHED_ABSENT;
		return true;
	}
	return false;
}

/* Would o.k = v, k absent from o, be stopped by its prototypes? */
static bool chain_allows_add(struct vm *vm, struct object *o, property_key k)
{
	struct object *p;
	uint32_t row;

	for (p = o->shape->proto; p; p = p->shape->proto) {
		if (hides_names(vm, p, k))
			return false;
		row = shape_find(p->shape, k);
		if (row != NO_ROW)
			return (shape_row(p->shape, row)->flags &
			    (PROP_WRITABLE | PROP_ACCESSOR | PROP_LAZY)) ==
			    PROP_WRITABLE;
	}
	return true;
}

bool object_cache_put(struct vm *vm, struct object *o, property_key k,
    struct ic *ic)
{
	const struct shape_property *p;
	struct shape *s = o->shape;
	uint32_t row, slot;

	if (key_is_index(k) || hides_names(vm, o, k))
		return false;
	row = shape_find(s, k);
	if (row != NO_ROW) {
		p = shape_row(s, row);
		if ((p->flags & (PROP_WRITABLE | PROP_ACCESSOR | PROP_LAZY))
		    != PROP_WRITABLE)
			return false;
		ic->next = NULL;
		slot = p->slot;
		s->cell.small |= SHAPE_CACHED;
	} else {
		if (s->cell.flags & SHAPE_OWN || s->count >= SHAPE_MAX_TREE ||
		    o->cell.flags & (OBJECT_NOT_EXTENSIBLE | OBJECT_LAZY) ||
		    !chain_allows_add(vm, o, k))
			return false;
		ic->next = shape_child(vm, s, k, PROP_ALL);
		slot = s->slots;
	}
	ic->shape = s;
	ic->holder = NULL;
	ic->slot = slot;
	ic->epoch = vm->proto_epoch;
	return true;
}

void object_put_added(struct vm *vm, struct object *o, const struct ic *ic,
    value v)
{
	if (!o->slots || ic->slot >= o->slots->cell.aux)
		shape_reserve_slots(vm, o, ic->slot + 1);
	o->slots->v[ic->slot] = v;
	o->shape = ic->next;
}
