/* SPDX-License-Identifier: MIT */
/*
 * Iterators: %IteratorPrototype%, those of arrays and strings, and what
 * iterator.js needs for Iterator and its helpers.
 */
#include <config.h>

#include "../core/gc.h"
#include "native.h"

static value return_this(struct vm *vm, struct call *c)
{
	(void)vm;
	return c->this_value;
}

struct iterator *native_this_iterator(struct vm *vm, struct call *c,
    enum iterator_class of, const char *method)
{
	struct iterator *it = (struct iterator *)value_cell(c->this_value);

	if (value_is_kind(c->this_value, CELL_ITERATOR) &&
	    it->kind >> 8 == (uint32_t)of)
		return it;
	native_receiver(vm, method, c->this_value);
	return NULL;
}

value native_entry(struct vm *vm, value key, value v)
{
	value two[2] = { key, v };

	return native_iter_result(vm, value_from_cell(array_from(vm, two, 2)),
	    false);
}

value native_iterator_done(struct vm *vm, struct iterator *it)
{
	it->target = VALUE_UNDEFINED;
	return native_iter_result(vm, VALUE_UNDEFINED, true);
}

/* ---- arrays ---------------------------------------------------------------------- */

/* Any array-like's element, or its length, by the program's code. */
static value array_step_slow(struct vm *vm, struct call *c)
{
	return native_slow(vm, c, "_arrayIteratorNext");
}

static value array_result(struct vm *vm, struct iterator *it, uint32_t i,
    value v)
{
	if (it->kind & ITERATE_VALUES)
		return native_iter_result(vm, v, false);
	return native_entry(vm, value_from_u32(i), v);
}

/* ecma262 #sec-%arrayiteratorprototype%.next */
static value array_next(struct vm *vm, struct call *c)
{
	struct iterator *it = native_this_iterator(vm, c, ITERATOR_ARRAY,
	    "Array Iterator.prototype.next");
	struct array *a;
	uint32_t i;
	value v;

	if (!it)
		return VALUE_EMPTY;
	if (it->target == VALUE_UNDEFINED)
		return native_iter_result(vm, VALUE_UNDEFINED, true);
	if (!value_is_kind(it->target, CELL_ARRAY))
		return array_step_slow(vm, c);
	a = (struct array *)value_cell(it->target);
	i = it->index;
	if (i >= a->length)
		return native_iterator_done(vm, it);
	if ((it->kind & 255) == ITERATE_KEYS) {
		it->index++;
		return native_iter_result(vm, value_from_u32(i), false);
	}
	v = a->object.elements && i < a->object.elements->length ?
	    a->object.elements->v[i] : VALUE_EMPTY;
	if (v == VALUE_EMPTY)
		return array_step_slow(vm, c);
	it->index++;
	return array_result(vm, it, i, v);
}

/* For iterator.js: (iterator) target, index and kind; step; end. */
static value iterator_target(struct vm *vm, struct call *c)
{
	(void)vm;
	return ((struct iterator *)value_cell(c->args[0]))->target;
}

static value iterator_index(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_u32(
	    ((struct iterator *)value_cell(c->args[0]))->index);
}

static value iterator_kind(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_int((int32_t)
	    ((struct iterator *)value_cell(c->args[0]))->kind & 255);
}

static value iterator_advance(struct vm *vm, struct call *c)
{
	(void)vm;
	((struct iterator *)value_cell(c->args[0]))->index++;
	return VALUE_UNDEFINED;
}

static value iterator_end(struct vm *vm, struct call *c)
{
	(void)vm;
	((struct iterator *)value_cell(c->args[0]))->target =
	    VALUE_UNDEFINED;
	return VALUE_UNDEFINED;
}

/* ---- strings --------------------------------------------------------------------- */

static uint32_t code_point_units(struct vm *vm, struct string *s, uint32_t i)
{
	return (string_at(vm, s, i) & 0xfc00) == 0xd800 &&
	    i + 1 < string_length(s) &&
	    (string_at(vm, s, i + 1) & 0xfc00) == 0xdc00 ? 2 : 1;
}

/* ecma262 #sec-%stringiteratorprototype%.next */
static value string_next(struct vm *vm, struct call *c)
{
	struct iterator *it = native_this_iterator(vm, c, ITERATOR_STRING,
	    "String Iterator.prototype.next");
	struct string *s;
	uint32_t i, n;

	if (!it)
		return VALUE_EMPTY;
	if (it->target == VALUE_UNDEFINED)
		return native_iter_result(vm, VALUE_UNDEFINED, true);
	s = value_string(it->target);
	i = it->index;
	if (i >= string_length(s))
		return native_iterator_done(vm, it);
	n = code_point_units(vm, s, i);
	it->index += n;
	return native_iter_result(vm, native_string(n == 1 ?
	    string_from_unit(vm, string_at(vm, s, i)) :
	    string_slice(vm, s, i, i + n)), false);
}

/* ---- Iterator -------------------------------------------------------------------- */

/* ecma262 #sec-iterator-constructor */
static value iterator(struct vm *vm, struct call *c)
{
	struct object *proto;

	if (c->new_target == VALUE_UNDEFINED)
		return native_requires_new(vm, "Iterator");
	if (c->new_target == c->callee)
		return throw_type_error(vm, "Abstract class Iterator not "
		    "directly constructable");
	proto = native_prototype(vm, c, INTRINSIC_ITERATOR_PROTOTYPE);
	if (!proto)
		return native_construct_again(vm, c);
	return value_from_cell(object_new(vm, proto));
}

/* The "weird" accessors: what they give when read; writing to another
 * object makes it an own property. ecma262 #sec-SetterThatIgnoresPrototype-
 * Properties */
static value get_tag(struct vm *vm, struct call *c)
{
	(void)c;
	return native_string(string_atom(vm, "Iterator"));
}

static value get_constructor(struct vm *vm, struct call *c)
{
	(void)c;
	return INTRINSIC(vm, ITERATOR);
}

static value set_ignoring(struct vm *vm, struct call *c, property_key k)
{
	value v = c->this_value, home = INTRINSIC(vm, ITERATOR_PROTOTYPE);
	struct property p;
	value setter;
	enum set_result r;

	if (!value_is_object(v))
		return throw_type_error(vm, "Iterator.prototype setter "
		    "called on non-object");
	if (v == home)
		return throw_set_refused(vm, SET_READ_ONLY, v, k);
	if (!object_get_own(vm, value_object(v), k, &p)) {
		if (value_cell(v)->flags & OBJECT_NOT_EXTENSIBLE)
			return throw_set_refused(vm, SET_NOT_EXTENSIBLE, v,
			    k);
		object_define(vm, value_object(v), k, c->args[0], PROP_ALL);
		return VALUE_UNDEFINED;
	}
	r = object_set(vm, value_object(v), k, c->args[0], v, &setter);
	if (r == SET_CALL)
		return vm_tail(vm, setter, v, 1, c->args);
	return r == SET_DONE ? VALUE_UNDEFINED
	    : throw_set_refused(vm, r, v, k);
}

static value set_tag(struct vm *vm, struct call *c)
{
	return set_ignoring(vm, c, vm->symbols[SYM_TO_STRING_TAG]);
}

static value set_constructor(struct vm *vm, struct call *c)
{
	return set_ignoring(vm, c, ATOM(vm, constructor));
}

/* ---- for iterator.js ----------------------------------------------------------------- */

/* (state): an iterator helper, whose target is its state. */
static value helper_new(struct vm *vm, struct call *c)
{
	return value_from_cell(native_iterator(vm,
	    (enum iterator_class)ITERATOR_HELPER, ITERATE_VALUES, c->args[0],
	    INTRINSIC_ITERATOR_HELPER_PROTOTYPE));
}

static value wrap_new(struct vm *vm, struct call *c)
{
	return value_from_cell(native_iterator(vm,
	    (enum iterator_class)ITERATOR_WRAP, ITERATE_VALUES, c->args[0],
	    INTRINSIC_WRAP_ITERATOR_PROTOTYPE));
}

/* (v, class): the state, or undefined if v is none */
static value helper_state(struct vm *vm, struct call *c)
{
	struct iterator *it = (struct iterator *)value_cell(c->args[0]);

	(void)vm;
	if (!value_is_kind(c->args[0], CELL_ITERATOR) ||
	    it->kind >> 8 != (uint32_t)value_int(c->args[1]))
		return VALUE_UNDEFINED;
	return it->target;
}

void lib_mark_iterator(struct vm *vm, void *cell)
{
	heap_mark_value(vm, ((struct iterator *)cell)->target);
}

/* ---- tables ---------------------------------------------------------------------------- */

static const struct builtin base_rows[] = {
	ROW("@@iterator", 0, return_this, NULL, "itself"),
};
static const struct builtin async_base_rows[] = {
	ROW("@@asyncIterator", 0, return_this, NULL, "itself"),
};
static const struct builtin array_rows[] = {
	ROW("next", 0, array_next, NULL, "the next element"),
};
static const struct builtin string_rows[] = {
	ROW("next", 0, string_next, NULL, "the next code point"),
};

static const struct builtin constructor =
	ROW_CONSTRUCTOR("Iterator", 0, iterator, NULL, "for subclasses");
static const struct builtin from_rows[] = {
	ROW_JS("from", 1, "iteratorFrom", "an Iterator of any iterator"),
};
static const struct builtin concat_rows[] = {
	ROW_JS("concat", 0, "iteratorConcat", "iterables one by one"),
};
static const struct builtin helper_rows[] = {
	ROW_GETTER("constructor", get_constructor, "Iterator"),
	{ "set constructor", 1, set_constructor, NULL, NULL,
	    "an own property", BUILTIN_SETTER, 0 },
	ROW_JS("reduce", 1, "iteratorReduce", "folds the values"),
	ROW_JS("toArray", 0, "iteratorToArray", "their array"),
	ROW_JS("forEach", 1, "iteratorForEach", "calls f with each"),
	ROW_JS("some", 1, "iteratorSome", "does f hold for one?"),
	ROW_JS("every", 1, "iteratorEvery", "does f hold for all?"),
	ROW_JS("find", 1, "iteratorFind", "the first f holds for"),
	ROW_JS("map", 1, "iteratorMap", "f of each"),
	ROW_JS("filter", 1, "iteratorFilter", "those f holds for"),
	ROW_JS("take", 1, "iteratorTake", "the first n"),
	ROW_JS("drop", 1, "iteratorDrop", "all but the first n"),
	ROW_JS("flatMap", 1, "iteratorFlatMap", "the values of f of each"),
	ROW_GETTER("@@toStringTag", get_tag, "\"Iterator\""),
	{ "set @@toStringTag", 1, set_tag, NULL, NULL, "an own property",
	    BUILTIN_SETTER, 0 },
};
static const struct builtin async_dispose_rows[] = {
	ROW_JS("@@asyncDispose", 0, "asyncIteratorDispose", "calls return()"),
};
static const struct builtin dispose_rows[] = {
	ROW_JS("@@dispose", 0, "iteratorDispose", "calls return()"),
};
static const struct builtin helper_proto_rows[] = {
	ROW_JS("next", 0, "iteratorHelperNext", "the next value"),
	ROW_JS("return", 0, "iteratorHelperReturn", "ends it"),
};
static const struct builtin wrap_rows[] = {
	ROW_JS("next", 0, "iteratorWrapNext", "the next value"),
	ROW_JS("return", 0, "iteratorWrapReturn", "ends it"),
};

static void helpers_setup(struct vm *vm, struct object *base)
{
	struct object *helper = object_new(vm, base);
	struct object *wrap = object_new(vm, base);
	struct native *n = builtin_constructor(vm, &constructor, base);

	vm->intrinsics[INTRINSIC_ITERATOR] = value_from_cell(n);
	vm->intrinsics[INTRINSIC_ITERATOR_HELPER_PROTOTYPE] =
	    value_from_cell(helper);
	vm->intrinsics[INTRINSIC_WRAP_ITERATOR_PROTOTYPE] =
	    value_from_cell(wrap);
	object_delete(vm, base, ATOM(vm, constructor));
	native_hidden(vm, vm->global, "Iterator", value_from_cell(n));
	DEFINE(&n->object, from_rows);
	DEFINE_IF(HAS_ITERATOR_CONCAT, &n->object, concat_rows);
	DEFINE(base, helper_rows);
	DEFINE_IF(HAS_DISPOSABLE_STACK, base, dispose_rows);
	DEFINE(helper, helper_proto_rows);
	native_tag(vm, helper, "Iterator Helper");
	DEFINE(wrap, wrap_rows);
}

void lib_iterator_setup(struct vm *vm)
{
	struct object *base = value_object(INTRINSIC(vm, ITERATOR_PROTOTYPE));
	struct object *array = value_object(INTRINSIC(vm,
	    ARRAY_ITERATOR_PROTOTYPE));
	struct object *string = value_object(INTRINSIC(vm,
	    STRING_ITERATOR_PROTOTYPE));
	struct property p;

	DEFINE(base, base_rows);
	DEFINE(value_object(INTRINSIC(vm, ASYNC_ITERATOR_PROTOTYPE)),
	    async_base_rows);
	DEFINE_IF(HAS_DISPOSABLE_STACK, value_object(INTRINSIC(vm,
	    ASYNC_ITERATOR_PROTOTYPE)), async_dispose_rows);
	DEFINE(array, array_rows);
	native_tag(vm, array, "Array Iterator");
	object_get_own(vm, array, ATOM(vm, next), &p);
	vm->intrinsics[INTRINSIC_ARRAY_ITERATOR_NEXT] = p.v;
	DEFINE(string, string_rows);
	native_tag(vm, string, "String Iterator");
	if (profile_is(vm, PROFILE_HAS_ITERATOR_HELPERS))
		helpers_setup(vm, base);
}

static const struct lib_intrinsic intrinsics[] = {
	{ "iterator_target", iterator_target, "(it)" },
	{ "iterator_index", iterator_index, "(it)" },
	{ "iterator_kind", iterator_kind, "(it) 0 keys 1 values 2 entries" },
	{ "iterator_advance", iterator_advance, "(it) index + 1" },
	{ "iterator_end", iterator_end, "(it) it is exhausted" },
	{ "helper_new", helper_new, "(state) an iterator helper" },
	{ "wrap_new", wrap_new, "(state) an Iterator around an iterator" },
	{ "helper_state", helper_state, "(v, class) its state" },
};
INTRINSICS(iterator, intrinsics);
