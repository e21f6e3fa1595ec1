/* SPDX-License-Identifier: MIT */
/*
 * Properties: looking, setting, laying out and deleting.
 *
 * An own property is, in this order of looking: a dense element; what the
 * kind of object has by itself (exotic_get); a row of the shape.  Functions
 * are made whole (object_materialize) before a name they are to have is
 * looked at, and before any of their own properties is changed.
 */
#include "elements.h"
#include "error.h"
#include "shape.h"

static bool found(struct property *out, struct object *holder, value v,
    uint32_t flags)
{
	out->v = v;
	out->holder = holder;
	out->flags = flags;
	out->slot = UINT32_MAX;
	return true;
}

/* ---- looking ----------------------------------------------------------- */

static bool boxed_get(struct vm *vm, struct object *o, property_key k,
    struct property *out)
{
	value primitive = ((struct boxed *)o)->primitive;
	struct string *s;

	if (!value_is_string(primitive))
		return false;
	s = value_string(primitive);
	if (k == ATOM(vm, length))
		return found(out, o, value_from_u32(string_length(s)), 0);
	if (!key_is_index(k) || key_index(k) >= string_length(s))
		return false;
	return found(out, o, value_from_cell(string_from_unit(vm,
	    string_at(vm, s, key_index(k)))), PROP_ENUMERABLE);
}

static bool exotic_get(struct vm *vm, struct object *o, property_key k,
    struct property *out)
{
	switch (o->cell.kind) {
	case CELL_ARRAY:
		return k == ATOM(vm, length) && found(out, o,
		    value_from_u32(((struct array *)o)->length),
		    o->cell.flags & OBJECT_ARRAY_LENGTH_FIXED
		    ? 0 : PROP_WRITABLE);
	case CELL_BOXED:
		return boxed_get(vm, o, k, out);
	case CELL_NAMESPACE:
		return object_namespace.get_own &&
		    object_namespace.get_own(vm, o, k, out);
	default:
		return false;
	}
}

static bool row_get(struct vm *vm, struct object *o, uint32_t row,
    struct property *out)
{
	const struct shape_property *p = shape_row(o->shape, row);

	const value *link = arguments_link(o, p->key);

	out->v = link ? *link : o->slots->v[p->slot];
	out->holder = o;
	out->flags = p->flags;
	out->slot = p->slot;
	if (p->flags & PROP_LAZY) {
		if (out->v == VALUE_EMPTY && p->key == ATOM(vm, stack) &&
		    error_stack_is_prepared(vm, o)) {
			out->v = INTRINSIC(vm, STACK_ACCESSOR);
			out->flags = PROP_CONFIGURABLE | PROP_ACCESSOR;
			return true;
		}
		if (out->v == VALUE_EMPTY)
			out->v = o->slots->v[p->slot] =
			    function_lazy_value(vm, o, p->key);
		out->flags &= ~(uint32_t)PROP_LAZY;
	}
	return true;
}

bool object_get_own(struct vm *vm, struct object *o, property_key k,
    struct property *out)
{
	uint32_t row;

	if (key_is_index(k)) {
		value v = elements_get(o, key_index(k));

		if (v != VALUE_EMPTY) {
			const value *link = arguments_link(o, k);

			return found(out, o, link ? *link : v, PROP_ALL);
		}
		if (o->cell.kind != CELL_OBJECT &&
		    exotic_get(vm, o, k, out))
			return true;
		if (!(o->cell.flags & OBJECT_SPARSE))
			return false;
	} else {
		if (object_is_lazy_for(vm, o, k))
			object_materialize(vm, o);
		if (o->cell.kind != CELL_OBJECT &&
		    exotic_get(vm, o, k, out))
			return true;
	}
	row = shape_find(o->shape, k);
	return row != NO_ROW && row_get(vm, o, row, out);
}

bool object_find(struct vm *vm, struct object *o, property_key k,
    struct property *out)
{
	for (; o; o = o->shape->proto)
		if (object_get_own(vm, o, k, out))
			return true;
	return false;
}

value object_get_data(struct vm *vm, struct object *o, property_key k)
{
	struct property p;

	return object_find(vm, o, k, &p) && !(p.flags & PROP_ACCESSOR)
	    ? p.v : VALUE_UNDEFINED;
}

/* ---- laying out -------------------------------------------------------- */

static void define_row(struct vm *vm, struct object *o, property_key k,
    value v, uint32_t flags)
{
	uint32_t row = shape_find(o->shape, k), slot;

	if (row == NO_ROW) {
		slot = shape_add(vm, o, k, flags);
		if (key_is_index(k))
			o->cell.flags |= OBJECT_SPARSE;
	} else {
		shape_set_flags(vm, o, row, flags);
		slot = shape_row(o->shape, row)->slot;
	}
	o->slots->v[slot] = v;
}

static void define_index(struct vm *vm, struct object *o, property_key k,
    value v, uint32_t flags)
{
	uint32_t i = key_index(k);
	struct array *a = (struct array *)o;
	value *link = arguments_link(o, k);

	if (link)
		*link = flags & PROP_ACCESSOR ? *link : v;
	if (link && !(flags & PROP_WRITABLE))
		arguments_unlink(o, k);
	if (flags == PROP_ALL && (!(o->cell.flags & OBJECT_SPARSE) ||
	    shape_find(o->shape, k) == NO_ROW) && elements_put(vm, o, i, v))
		return;
	if (elements_get(o, i) != VALUE_EMPTY)
		o->elements->v[i] = VALUE_EMPTY;
	if (o->cell.kind == CELL_ARRAY && i >= a->length)
		a->length = i + 1;
	define_row(vm, o, k, v, flags);
}

void object_define(struct vm *vm, struct object *o, property_key k, value v,
    uint32_t flags)
{
	if (key_is_index(k)) {
		define_index(vm, o, k, v, flags);
		return;
	}
	if (o->cell.flags & OBJECT_LAZY)
		object_materialize(vm, o);
	define_row(vm, o, k, v, flags);
}

void object_define_accessor(struct vm *vm, struct object *o, property_key k,
    value getter, value setter, uint32_t flags)
{
	struct accessor *a = heap_alloc(vm, sizeof *a, CELL_ACCESSOR);

	a->getter = getter;
	a->setter = setter;
	object_define(vm, o, k, value_from_cell(a),
	    (flags & (PROP_ENUMERABLE | PROP_CONFIGURABLE)) | PROP_ACCESSOR);
}

/* ---- setting ----------------------------------------------------------- */

/* Overwrites the own data property that was found. */
static void store(struct vm *vm, struct property *p, property_key k, value v)
{
	struct object *o = p->holder;
	value *link = arguments_link(o, k);

	if (link)
		*link = v;
	if (p->slot != UINT32_MAX)
		o->slots->v[p->slot] = v;
	else
		o->elements->v[key_index(k)] = v;
}

/* array.length = v.  DEVIATES: an object is not converted but refused. */
static enum set_result set_length(struct vm *vm, struct object *o, value v)
{
	double n;

	if (value_is_object(v) || value_is_symbol(v) ||
	    value_is_kind(v, CELL_BIGINT) || !convert_to_number(vm, v, &n) ||
	    n < 0 || n > UINT32_MAX || n != (double)(uint32_t)n)
		return SET_BAD_LENGTH;
	return array_set_length(vm, (struct array *)o, (uint32_t)n)
	    ? SET_DONE : SET_NOT_DELETED;
}

/* The receiver's part of OrdinarySet: it is to have the data property. */
static enum set_result set_on(struct vm *vm, struct object *o,
    property_key k, value v)
{
	struct property own;

	if (o->cell.kind == CELL_NAMESPACE)
		return SET_READ_ONLY;
	if (object_get_own(vm, o, k, &own)) {
		if (own.flags & PROP_ACCESSOR)
			return SET_READ_ONLY;
		if (!(own.flags & PROP_WRITABLE))
			return SET_READ_ONLY;
		if (o->cell.kind == CELL_ARRAY && k == ATOM(vm, length))
			return set_length(vm, o, v);
		store(vm, &own, k, v);
		return SET_DONE;
	}
	if (o->cell.flags & OBJECT_NOT_EXTENSIBLE)
		return SET_NOT_EXTENSIBLE;
	if (o->cell.kind == CELL_ARRAY && key_is_index(k) &&
	    o->cell.flags & OBJECT_ARRAY_LENGTH_FIXED &&
	    key_index(k) >= ((struct array *)o)->length)
		return SET_LENGTH_READ_ONLY;
	object_define(vm, o, k, v, PROP_ALL);
	return SET_DONE;
}

/* ecma262 #sec-ordinaryset */
enum set_result object_set(struct vm *vm, struct object *o, property_key k,
    value v, value receiver, value *setter)
{
	struct property p;
	struct accessor *a;

	if (object_find(vm, o, k, &p)) {
		if (p.flags & PROP_ACCESSOR) {
			a = (struct accessor *)value_cell(p.v);
			*setter = a->setter;
			return a->setter == VALUE_UNDEFINED ? SET_NO_SETTER
			    : SET_CALL;
		}
		if (!(p.flags & PROP_WRITABLE))
			return SET_READ_ONLY;
		if (value_from_cell(p.holder) == receiver &&
		    p.holder->cell.kind != CELL_NAMESPACE &&
		    (p.slot != UINT32_MAX || key_is_index(k))) {
			store(vm, &p, k, v);
			return SET_DONE;
		}
	}
	if (!value_is_object(receiver))
		return SET_READ_ONLY;
	return set_on(vm, value_object(receiver), k, v);
}

/* ---- deleting ---------------------------------------------------------- */

bool object_delete(struct vm *vm, struct object *o, property_key k)
{
	struct property p;

	if (o->cell.flags & OBJECT_LAZY)
		object_materialize(vm, o);
	if (!object_get_own(vm, o, k, &p))
		return true;
	if (!(p.flags & PROP_CONFIGURABLE))
		return false;
	if (arguments_link(o, k))
		arguments_unlink(o, k);
	if (p.slot == UINT32_MAX) {
		if (!key_is_index(k) || elements_get(o, key_index(k)) ==
		    VALUE_EMPTY)
			return false;
		o->elements->v[key_index(k)] = VALUE_EMPTY;
		if (key_index(k) + 1 == o->elements->length)
			o->elements->length--;
		return true;
	}
	shape_delete(vm, o, shape_find(o->shape, k));
	return true;
}
