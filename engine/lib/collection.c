/* SPDX-License-Identifier: MIT */
/*
 * Map, Set and their iterators.  ecma262 #sec-keyed-collections
 *
 * What calls the program (forEach, constructors from iterables, groupBy and
 * the set methods) is collection.js, on the intrinsics at the end.
 */
#include <config.h>

#include "collection.h"

static struct map *this_map(struct vm *vm, struct call *c,
    enum cell_kind kind, const char *method)
{
	if (value_is_kind(c->this_value, kind))
		return (struct map *)value_cell(c->this_value);
	native_receiver(vm, method, c->this_value);
	return NULL;
}

#define THIS_MAP(name) \
	struct map *m = this_map(vm, c, CELL_MAP, "Map.prototype." name); \
	if (!m) return VALUE_EMPTY
#define THIS_SET(name) \
	struct map *m = this_map(vm, c, CELL_SET, "Set.prototype." name); \
	if (!m) return VALUE_EMPTY

/* ---- Map ---------------------------------------------------------------- */

static value map_get(struct vm *vm, struct call *c)
{
	THIS_MAP("get");
	struct map_entry *e = map_find(vm, m, c->args[0]);

	return e ? e->v : VALUE_UNDEFINED;
}

static value map_put(struct vm *vm, struct call *c)
{
	THIS_MAP("set");
	map_set(vm, m, c->args[0], c->args[1]);
	return c->this_value;
}

static value map_get_or_insert(struct vm *vm, struct call *c)
{
	THIS_MAP("getOrInsert");
	struct map_entry *e = map_find(vm, m, c->args[0]);

	if (e)
		return e->v;
	map_set(vm, m, c->args[0], c->args[1]);
	return c->args[1];
}

static value map_has(struct vm *vm, struct call *c)
{
	THIS_MAP("has");
	return value_from_bool(map_find(vm, m, c->args[0]) != NULL);
}

static value map_remove(struct vm *vm, struct call *c)
{
	THIS_MAP("delete");
	return value_from_bool(map_delete(vm, m, c->args[0]));
}

static value map_empty(struct vm *vm, struct call *c)
{
	THIS_MAP("clear");
	map_clear(vm, m);
	return VALUE_UNDEFINED;
}

static value map_size(struct vm *vm, struct call *c)
{
	struct map *m = this_map(vm, c, CELL_MAP,
	    "get Map.prototype.size");

	if (!m)
		return VALUE_EMPTY;
	return value_from_u32(m->data ? m->data->count : 0);
}

/* A set holds 0 where -0 was added. */
static value plus_zero(value v)
{
	return value_is_double(v) && value_double(v) == 0 ?
	    value_from_int(0) : v;
}

/* ---- Set ---------------------------------------------------------------- */

static value set_add(struct vm *vm, struct call *c)
{
	THIS_SET("add");
	map_set(vm, m, c->args[0], plus_zero(c->args[0]));
	return c->this_value;
}

static value set_has(struct vm *vm, struct call *c)
{
	THIS_SET("has");
	return value_from_bool(map_find(vm, m, c->args[0]) != NULL);
}

static value set_remove(struct vm *vm, struct call *c)
{
	THIS_SET("delete");
	return value_from_bool(map_delete(vm, m, c->args[0]));
}

static value set_empty(struct vm *vm, struct call *c)
{
	THIS_SET("clear");
	map_clear(vm, m);
	return VALUE_UNDEFINED;
}

static value set_size(struct vm *vm, struct call *c)
{
	struct map *m = this_map(vm, c, CELL_SET,
	    "get Set.prototype.size");

	if (!m)
		return VALUE_EMPTY;
	return value_from_u32(m->data ? m->data->count : 0);
}

/* ---- iterators ---------------------------------------------------------- */

static value iterator(struct vm *vm, struct map *m, enum iterator_class of,
    enum iterator_kind kind)
{
	if (!m->data)
		m->data = map_data_new(vm, 1);
	return value_from_cell(native_iterator(vm, of, kind,
	    value_from_cell(m->data), of == ITERATOR_MAP ?
	    INTRINSIC_MAP_ITERATOR_PROTOTYPE
	    : INTRINSIC_SET_ITERATOR_PROTOTYPE));
}

/* magic: iterator_kind */
static value map_iterator(struct vm *vm, struct call *c)
{
	static const char *const names[] = { "Map.prototype.keys",
		"Map.prototype.values", "Map.prototype.entries" };
	unsigned kind = ((struct native *)value_cell(c->callee))->builtin->
	    magic;
	struct map *m = this_map(vm, c, CELL_MAP, names[kind]);

	return m ? iterator(vm, m, ITERATOR_MAP, (enum iterator_kind)kind)
	    : VALUE_EMPTY;
}

static value set_iterator(struct vm *vm, struct call *c)
{
	unsigned kind = ((struct native *)value_cell(c->callee))->builtin->
	    magic;
	struct map *m = this_map(vm, c, CELL_SET, kind == ITERATE_ENTRIES ?
	    "Set.prototype.entries" : "Set.prototype.values");

	return m ? iterator(vm, m, ITERATOR_SET, (enum iterator_kind)kind)
	    : VALUE_EMPTY;
}

/* The next entry, or NULL at the end. */
static struct map_entry *step(struct iterator *it)
{
	struct map_data *d;

	if (!value_is_cell(it->target))
		return NULL;
	d = map_data_forward((struct map_data *)value_cell(it->target),
	    &it->index);
	it->target = value_from_cell(d);
	while (it->index < d->used) {
		struct map_entry *e = &d->entries[it->index++];

		if (e->key != VALUE_EMPTY)
			return e;
	}
	it->target = VALUE_UNDEFINED;
	return NULL;
}

/* ecma262 #sec-%mapiteratorprototype%.next; magic: iterator_class */
static value iterator_next(struct vm *vm, struct call *c)
{
	unsigned of = ((struct native *)value_cell(c->callee))->builtin->
	    magic;
	struct iterator *it = native_this_iterator(vm, c,
	    (enum iterator_class)of, of == ITERATOR_MAP ?
	    "Map Iterator.prototype.next" : "Set Iterator.prototype.next");
	struct map_entry *e;

	if (!it)
		return VALUE_EMPTY;
	e = step(it);
	if (!e)
		return native_iter_result(vm, VALUE_UNDEFINED, true);
	switch (it->kind & 255) {
	case ITERATE_KEYS:
		return native_iter_result(vm, e->key, false);
	case ITERATE_VALUES:
		return native_iter_result(vm, e->v, false);
	default:
		return native_entry(vm, e->key, e->v);
	}
}

/* ---- constructors ------------------------------------------------------- */

static value construct(struct vm *vm, struct call *c, enum cell_kind kind,
    enum intrinsic which, const char *name, const char *fill)
{
	struct object *proto;
	struct map *m;
	value two[2];

	if (c->new_target == VALUE_UNDEFINED)
		return throw_type_error(vm, "Constructor %s requires 'new'",
		    name);
	proto = native_prototype(vm, c, which);
	if (!proto)
		return native_construct_again(vm, c);
	m = object_new_kind(vm, kind, sizeof *m, proto);
	if (value_is_nullish(native_arg(c, 0)))
		return value_from_cell(m);
	two[0] = value_from_cell(m);
	two[1] = c->args[0];
	return vm_tail(vm, value_from_cell(lib_function(vm, fill)),
	    VALUE_UNDEFINED, 2, two);
}

static value map_constructor(struct vm *vm, struct call *c)
{
	return construct(vm, c, CELL_MAP, INTRINSIC_MAP_PROTOTYPE, "Map",
	    "_fillMap");
}

static value set_constructor(struct vm *vm, struct call *c)
{
	return construct(vm, c, CELL_SET, INTRINSIC_SET_PROTOTYPE, "Set",
	    "_fillSet");
}

static value return_this(struct vm *vm, struct call *c)
{
	(void)vm;
	return c->this_value;
}

/* ---- for inspect -------------------------------------------------------- */

uint32_t inspect_size(struct vm *vm, value v)
{
	struct map *m = (struct map *)value_cell(v);

	(void)vm;
	return m->data ? m->data->count : 0;
}

enum inspect_iterator inspect_iterator(value v)
{
	unsigned of = ((struct iterator *)value_cell(v))->kind >> 8;

	return of == ITERATOR_MAP ? INSPECT_ITERATOR_MAP :
	    of == ITERATOR_SET ? INSPECT_ITERATOR_SET : INSPECT_ITERATOR_NONE;
}

bool inspect_iterates_pairs(value v)
{
	return (((struct iterator *)value_cell(v))->kind & 255) ==
	    ITERATE_ENTRIES;
}

static void add_entry(struct vm *vm, struct array *out,
    const struct map_entry *e, bool keys, bool values)
{
	if (keys)
		array_push(vm, out, e->key);
	if (values)
		array_push(vm, out, e->v);
}

struct array *inspect_contents(struct vm *vm, value v)
{
	struct array *out = array_new(vm, 0);
	bool keys = value_cell(v)->kind == CELL_MAP, values = true;
	struct map_data *d = NULL;
	uint32_t i = 0;

	if (value_cell(v)->kind == CELL_ITERATOR) {
		struct iterator *it = (struct iterator *)value_cell(v);
		unsigned kind = it->kind & 255;

		i = it->index;
		if (value_is_cell(it->target))
			d = map_data_forward((struct map_data *)
			    value_cell(it->target), &i);
		keys = kind != ITERATE_VALUES;
		values = kind != ITERATE_KEYS;
	} else {
		d = ((struct map *)value_cell(v))->data;
	}
	for (; d && i < d->used; i++)
		if (d->entries[i].key != VALUE_EMPTY)
			add_entry(vm, out, &d->entries[i], keys, values);
	return out;
}

/* ---- marking ------------------------------------------------------------ */

void lib_mark_map(struct vm *vm, void *cell)
{
	heap_mark_cell(vm, ((struct map *)cell)->data);
}

void lib_mark_set(struct vm *vm, void *cell)
{
	heap_mark_cell(vm, ((struct map *)cell)->data);
}

void lib_mark_map_data(struct vm *vm, void *cell)
{
	struct map_data *d = cell;
	uint32_t i;

	heap_mark_cell(vm, d->next);
	for (i = 0; i < d->used; i++) {
		heap_mark_value(vm, d->entries[i].key);
		heap_mark_value(vm, d->entries[i].v);
	}
}

/* ---- intrinsics --------------------------------------------------------- */

static value mapNew(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_cell(object_new_kind(vm, CELL_MAP,
	    sizeof(struct map), value_object(INTRINSIC(vm, MAP_PROTOTYPE))));
}

static value setNew(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_cell(object_new_kind(vm, CELL_SET,
	    sizeof(struct map), value_object(INTRINSIC(vm, SET_PROTOTYPE))));
}

static struct map *arg_map(const struct call *c)
{
	return (struct map *)value_cell(c->args[0]);
}

static value mapFind(struct vm *vm, struct call *c)
{
	struct map_entry *e = map_find(vm, arg_map(c), c->args[1]);

	return e ? e->v : VALUE_UNDEFINED;
}

static value mapHas(struct vm *vm, struct call *c)
{
	return value_from_bool(map_find(vm, arg_map(c), c->args[1]) != NULL);
}

static value mapSet(struct vm *vm, struct call *c)
{
	struct map *m = arg_map(c);

	map_set(vm, m, c->args[1], m->object.cell.kind == CELL_SET ?
	    plus_zero(c->args[1]) : c->args[2]);
	return VALUE_UNDEFINED;
}

static value mapDelete(struct vm *vm, struct call *c)
{
	return value_from_bool(map_delete(vm, arg_map(c), c->args[1]));
}

static value mapSize(struct vm *vm, struct call *c)
{
	return value_from_u32(inspect_size(vm, c->args[0]));
}

static value mapCursor(struct vm *vm, struct call *c)
{
	return iterator(vm, arg_map(c), ITERATOR_MAP, ITERATE_ENTRIES);
}

/* [key, value], or undefined at the end */
static value mapStep(struct vm *vm, struct call *c)
{
	struct map_entry *e = step((struct iterator *)value_cell(c->args[0]));
	value two[2];

	if (!e)
		return VALUE_UNDEFINED;
	two[0] = e->key;
	two[1] = e->v;
	return value_from_cell(array_from(vm, two, 2));
}

const struct builtin collection_set_add = ROW("add", 1, set_add, NULL,
    "adds a value");

/* ---- tables ------------------------------------------------------------- */

static const struct builtin map_row = ROW_CONSTRUCTOR("Map", 0,
    map_constructor, NULL, "pairs by key, in order of adding");
static const struct builtin set_row = ROW_CONSTRUCTOR("Set", 0,
    set_constructor, NULL, "values, in order of adding");
static const struct builtin species[] = {
	ROW_GETTER("@@species", return_this, "this")
};
static const struct builtin map_statics[] = {
	ROW_JS("groupBy", 2, "mapGroupBy", "a Map of arrays by callback")
};
static const struct builtin map_rows[] = {
	ROW("get", 1, map_get, NULL, "the value of a key"),
	ROW("set", 2, map_put, NULL, "sets a key's value"),
	ROW("has", 1, map_has, NULL, "is the key there?"),
	ROW("delete", 1, map_remove, NULL, "removes a key"),
	ROW("clear", 0, map_empty, NULL, "removes all"),
	ROW_MAGIC("entries", 0, map_iterator, NULL, ITERATE_ENTRIES,
	    "iterator of [key, value]"),
	ROW_JS("forEach", 1, "mapForEach", "calls back for each"),
	ROW_MAGIC("keys", 0, map_iterator, NULL, ITERATE_KEYS,
	    "iterator of keys"),
	ROW_GETTER("size", map_size, "number of entries"),
	ROW_MAGIC("values", 0, map_iterator, NULL, ITERATE_VALUES,
	    "iterator of values")
};
static const struct builtin insert_rows[] = {
	ROW("getOrInsert", 2, map_get_or_insert, NULL,
	    "the value of a key, put there if absent"),
	ROW_JS("getOrInsertComputed", 2, "mapGetOrInsertComputed",
	    "the same, by callback")
};
static const struct builtin set_rows[] = {
	ROW("has", 1, set_has, NULL, "is the value there?"),
	ROW("add", 1, set_add, NULL, "adds a value"),
	ROW("delete", 1, set_remove, NULL, "removes a value"),
	ROW("clear", 0, set_empty, NULL, "removes all"),
	ROW_MAGIC("entries", 0, set_iterator, NULL, ITERATE_ENTRIES,
	    "iterator of [value, value]"),
	ROW_JS("forEach", 1, "setForEach", "calls back for each"),
	ROW_GETTER("size", set_size, "number of values"),
	ROW_MAGIC("values", 0, set_iterator, NULL, ITERATE_VALUES,
	    "iterator of values")
};
static const struct builtin set_algebra[] = {
	ROW_JS("union", 1, "setUnion", "values of either"),
	ROW_JS("intersection", 1, "setIntersection", "values of both"),
	ROW_JS("difference", 1, "setDifference", "values not of the other"),
	ROW_JS("symmetricDifference", 1, "setSymmetricDifference",
	    "values of one of them"),
	ROW_JS("isSubsetOf", 1, "setIsSubsetOf", "is all in the other?"),
	ROW_JS("isSupersetOf", 1, "setIsSupersetOf", "is all of it here?"),
	ROW_JS("isDisjointFrom", 1, "setIsDisjointFrom", "nothing shared?")
};
static const struct builtin map_next[] = {
	ROW_MAGIC("next", 0, iterator_next, NULL, ITERATOR_MAP,
	    "the next entry")
};
static const struct builtin set_next[] = {
	ROW_MAGIC("next", 0, iterator_next, NULL, ITERATOR_SET,
	    "the next value")
};

static const struct lib_intrinsic intrinsics[] = {
	{ "mapNew", mapNew, "() an empty Map" },
	{ "setNew", setNew, "() an empty Set" },
	{ "mapFind", mapFind, "(map, key) its value or undefined" },
	{ "mapHas", mapHas, "(map or set, key)" },
	{ "mapSet", mapSet, "(map or set, key, value)" },
	{ "mapDelete", mapDelete, "(map or set, key)" },
	{ "mapSize", mapSize, "(map or set)" },
	{ "mapCursor", mapCursor, "(map or set) for mapStep" },
	{ "mapStep", mapStep, "(cursor) [key, value] or undefined" }
};
INTRINSICS(collection, intrinsics);

static void alias(struct vm *vm, struct object *o, const char *from,
    property_key to)
{
	struct property p;

	if (object_get_own(vm, o, native_key(vm, from), &p))
		object_define(vm, o, to, p.v, PROP_HIDDEN);
}

void lib_collection_setup(struct vm *vm)
{
	struct object *map = value_object(INTRINSIC(vm, MAP_PROTOTYPE));
	struct object *set = value_object(INTRINSIC(vm, SET_PROTOTYPE));
	struct object *o;

	o = &native_global_constructor(vm, &map_row,
	    INTRINSIC_MAP_PROTOTYPE)->object;
	DEFINE(o, species);
	DEFINE_IF(HAS_GROUP_BY, o, map_statics);
	DEFINE(map, map_rows);
	DEFINE_IF(HAS_GET_OR_INSERT, map, insert_rows);
	native_tag(vm, map, "Map");
	alias(vm, map, "entries", vm->symbols[SYM_ITERATOR]);
	o = &native_global_constructor(vm, &set_row,
	    INTRINSIC_SET_PROTOTYPE)->object;
	DEFINE(o, species);
	DEFINE(set, set_rows);
	DEFINE_IF(HAS_SET_METHODS, set, set_algebra);
	native_tag(vm, set, "Set");
	alias(vm, set, "values", native_key(vm, "keys"));
	alias(vm, set, "values", vm->symbols[SYM_ITERATOR]);
	o = value_object(INTRINSIC(vm, MAP_ITERATOR_PROTOTYPE));
	DEFINE(o, map_next);
	native_tag(vm, o, "Map Iterator");
	o = value_object(INTRINSIC(vm, SET_ITERATOR_PROTOTYPE));
	DEFINE(o, set_next);
	native_tag(vm, o, "Set Iterator");
}
