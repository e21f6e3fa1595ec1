/* SPDX-License-Identifier: MIT */
/*
 * [[DefineOwnProperty]] with partial descriptors, and integrity levels.
 */
#include "elements.h"
#include "shape.h"

static bool is_accessor_descriptor(const struct descriptor *d)
{
	return d->present & (DESC_GET | DESC_SET);
}

static bool is_data_descriptor(const struct descriptor *d)
{
	return d->present & (DESC_VALUE | PROP_WRITABLE);
}

static bool define_new(struct vm *vm, struct object *o, property_key k,
    const struct descriptor *d)
{
	uint32_t flags = d->flags & d->present & PROP_ALL;
	struct array *a = (struct array *)o;

	if (o->cell.flags & OBJECT_NOT_EXTENSIBLE)
		return false;
	if (o->cell.kind == CELL_ARRAY && key_is_index(k) &&
	    key_index(k) >= a->length &&
	    o->cell.flags & OBJECT_ARRAY_LENGTH_FIXED)
		return false;
	if (is_accessor_descriptor(d))
		object_define_accessor(vm, o, k,
		    d->present & DESC_GET ? d->getter : VALUE_UNDEFINED,
		    d->present & DESC_SET ? d->setter : VALUE_UNDEFINED,
		    flags);
	else
		object_define(vm, o, k, d->present & DESC_VALUE ? d->v
		    : VALUE_UNDEFINED, flags);
	return true;
}

/* ecma262 #sec-validateandapplypropertydescriptor: may a property that is
 * not configurable be changed so? */
static bool change_allowed(struct vm *vm, const struct property *p,
    const struct descriptor *d)
{
	const struct accessor *a;

	if (p->flags & PROP_CONFIGURABLE)
		return true;
	if (d->present & d->flags & PROP_CONFIGURABLE)
		return false;
	if (d->present & PROP_ENUMERABLE &&
	    (d->flags ^ p->flags) & PROP_ENUMERABLE)
		return false;
	if (p->flags & PROP_ACCESSOR) {
		a = (const struct accessor *)value_cell(p->v);
		return !is_data_descriptor(d) &&
		    (!(d->present & DESC_GET) || d->getter == a->getter) &&
		    (!(d->present & DESC_SET) || d->setter == a->setter);
	}
	if (is_accessor_descriptor(d))
		return false;
	if (p->flags & PROP_WRITABLE)
		return true;
	if (d->present & d->flags & PROP_WRITABLE)
		return false;
	return !(d->present & DESC_VALUE) ||
	    convert_same_value(vm, p->v, d->v, false);
}

static void apply(struct vm *vm, struct object *o, property_key k,
    const struct property *p, const struct descriptor *d)
{
	uint32_t flags = (p->flags & ~d->present) | (d->flags & d->present);
	const struct accessor *a;
	value getter = VALUE_UNDEFINED, setter = VALUE_UNDEFINED;
	bool was_accessor = p->flags & PROP_ACCESSOR;

	flags &= PROP_ALL;
	if (is_accessor_descriptor(d) ||
	    (was_accessor && !is_data_descriptor(d))) {
		if (was_accessor) {
			a = (const struct accessor *)value_cell(p->v);
			getter = a->getter;
			setter = a->setter;
		}
		if (d->present & DESC_GET)
			getter = d->getter;
		if (d->present & DESC_SET)
			setter = d->setter;
		object_define_accessor(vm, o, k, getter, setter, flags);
		return;
	}
	if (was_accessor && !(d->present & PROP_WRITABLE))
		flags &= ~(uint32_t)PROP_WRITABLE;
	object_define(vm, o, k, d->present & DESC_VALUE ? d->v
	    : was_accessor ? VALUE_UNDEFINED : p->v, flags);
}

/* ecma262 #sec-arraysetlength; the value is a length by now */
static bool define_array_length(struct vm *vm, struct array *a,
    const struct property *p, const struct descriptor *d)
{
	bool done = true;

	if (!change_allowed(vm, p, d))
		return false;
	if (d->present & DESC_VALUE)
		done = array_set_length(vm, a, (uint32_t)value_number(d->v));
	if (d->present & PROP_WRITABLE && !(d->flags & PROP_WRITABLE))
		a->object.cell.flags |= OBJECT_ARRAY_LENGTH_FIXED;
	return done;
}

/* ecma262 #sec-module-namespace-exotic-objects-defineownproperty */
static bool namespace_agrees(struct vm *vm, const struct property *p,
    const struct descriptor *d)
{
	if (d->present & PROP_WRITABLE && !(d->flags & PROP_WRITABLE))
		return false;
	return !(d->present & DESC_VALUE) ||
	    convert_same_value(vm, d->v, p->v, false);
}

bool object_define_own(struct vm *vm, struct object *o, property_key k,
    const struct descriptor *d)
{
	struct property p;

	if (o->cell.flags & OBJECT_LAZY)
		object_materialize(vm, o);
	if (!object_get_own(vm, o, k, &p))
		return define_new(vm, o, k, d);
	if (o->cell.kind == CELL_ARRAY && k == ATOM(vm, length))
		return define_array_length(vm, (struct array *)o, &p, d);
	if (!change_allowed(vm, &p, d))
		return false;
	if (o->cell.kind == CELL_NAMESPACE && p.slot == UINT32_MAX)
		return namespace_agrees(vm, &p, d);
	if (p.slot == UINT32_MAX && !(key_is_index(k) &&
	    elements_get(o, key_index(k)) != VALUE_EMPTY))
		return true;            /* a string's own: as it is */
	apply(vm, o, k, &p, d);
	return true;
}

/* ---- integrity --------------------------------------------------------- */

/* Frozen arguments are the variables' values of now. */
static void arguments_settle(struct object *o)
{
	struct arguments *a = (struct arguments *)o;
	uint32_t i, row;

	for (i = 0; i < a->count; i++) {
		const value *link = arguments_link(o, value_from_u32(i));

		if (!link)
			continue;
		row = shape_find(o->shape, value_from_u32(i));
		if (row != NO_ROW)
			o->slots->v[shape_row(o->shape, row)->slot] = *link;
		arguments_unlink(o, value_from_u32(i));
	}
}

/* ecma262 #sec-setintegritylevel */
void object_set_integrity(struct vm *vm, struct object *o, int level)
{
	uint32_t i, flags;

	if (o->cell.flags & OBJECT_LAZY)
		object_materialize(vm, o);
	shape_make_own(vm, o);
	o->cell.flags |= OBJECT_NOT_EXTENSIBLE;
	if (level == 0)
		return;
	if (o->elements)
		elements_to_shape(vm, o);
	if (level == 2 && o->cell.kind == CELL_ARGUMENTS)
		arguments_settle(o);
	for (i = 0; i < o->shape->count; i++) {
		const struct shape_property *p = shape_row(o->shape, i);

		if (p->key == VALUE_EMPTY || (value_is_symbol(p->key) &&
		    value_cell(p->key)->flags & SYMBOL_PRIVATE))
			continue;
		flags = p->flags & ~(uint32_t)PROP_CONFIGURABLE;
		if (level == 2 && !(flags & PROP_ACCESSOR))
			flags &= ~(uint32_t)PROP_WRITABLE;
		shape_set_flags(vm, o, i, flags);
	}
	if (level == 2 && o->cell.kind == CELL_ARRAY)
		o->cell.flags |= OBJECT_ARRAY_LENGTH_FIXED;
}

static bool has_element(const struct object *o)
{
	uint32_t i;

	for (i = 0; o->elements && i < o->elements->length; i++)
		if (o->elements->v[i] != VALUE_EMPTY)
			return true;
	return false;
}

/* ecma262 #sec-testintegritylevel */
bool object_test_integrity(struct vm *vm, struct object *o, int level)
{
	const struct shape_property *p;
	uint32_t i, bad;

	if (!(o->cell.flags & OBJECT_NOT_EXTENSIBLE))
		return false;
	if (level == 0)
		return true;
	if (has_element(o) || (level == 2 && o->cell.kind == CELL_ARRAY &&
	    !(o->cell.flags & OBJECT_ARRAY_LENGTH_FIXED)))
		return false;
	if (level == 2 && o->cell.kind == CELL_NAMESPACE)
		return !object_own_keys(vm, o, 1, true)->length;
	for (i = 0; i < o->shape->count; i++) {
		p = shape_row(o->shape, i);
		bad = PROP_CONFIGURABLE;
		if (level == 2 && !(p->flags & PROP_ACCESSOR))
			bad |= PROP_WRITABLE;
		if (p->key != VALUE_EMPTY && p->flags & bad &&
		    !(value_is_symbol(p->key) &&
		    value_cell(p->key)->flags & SYMBOL_PRIVATE))
			return false;
	}
	return true;
}
