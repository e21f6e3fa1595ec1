/* SPDX-License-Identifier: MIT */
/*
 * WeakMap, WeakSet, WeakRef, FinalizationRegistry.
 * ecma262 #sec-managing-memory
 *
 * Entries of a WeakMap go when their key is no longer reachable.  A WeakRef
 * keeps its target and a FinalizationRegistry never calls back: in Node, too,
 * when the collector runs is nobody's promise, and small programs end before
 * it does.  A run must not depend on when this collector runs either.
 */
#include <config.h>

#include <stdlib.h>

#include "collection.h"

static struct map *this_weak(struct vm *vm, struct call *c,
    enum cell_kind kind, const char *method)
{
	if (value_is_kind(c->this_value, kind))
		return (struct map *)value_cell(c->this_value);
	native_receiver(vm, method, c->this_value);
	return NULL;
}

/* ecma262 #sec-canbeheldweakly */
static bool can_be_held(struct vm *vm, value v)
{
	return value_is_object(v) || (value_is_symbol(v) &&
	    !(value_cell(v)->flags & SYMBOL_REGISTERED) &&
	    profile_is(vm, PROFILE_SYMBOLS_AS_WEAK_KEYS));
}

#define WEAK(kind, name) \
	struct map *m = this_weak(vm, c, kind, name); \
	if (!m) return VALUE_EMPTY

static value weakmap_get(struct vm *vm, struct call *c)
{
	WEAK(CELL_WEAKMAP, "WeakMap.prototype.get");
	struct map_entry *e = map_find(vm, m, c->args[0]);

	return e ? e->v : VALUE_UNDEFINED;
}

static value weakmap_set(struct vm *vm, struct call *c)
{
	WEAK(CELL_WEAKMAP, "WeakMap.prototype.set");
	if (!can_be_held(vm, c->args[0]))
		return throw_type_error(vm, "Invalid value used as weak map "
		    "key");
	map_set(vm, m, c->args[0], c->args[1]);
	return c->this_value;
}

static value weakmap_get_or_insert(struct vm *vm, struct call *c)
{
	struct map *m = this_weak(vm, c, CELL_WEAKMAP,
	    "WeakMap.prototype.getOrInsert");
	struct map_entry *e;

	if (!m)
		return VALUE_EMPTY;
	if (!can_be_held(vm, c->args[0]))
		return throw_type_error(vm,
		    "Invalid value used as weak map key");
	e = map_find(vm, m, c->args[0]);
	if (e)
		return e->v;
	map_set(vm, m, c->args[0], c->args[1]);
	return c->args[1];
}

static value weakmap_has(struct vm *vm, struct call *c)
{
	WEAK(CELL_WEAKMAP, "WeakMap.prototype.has");
	return value_from_bool(map_find(vm, m, c->args[0]) != NULL);
}

static value weakmap_delete(struct vm *vm, struct call *c)
{
	WEAK(CELL_WEAKMAP, "WeakMap.prototype.delete");
	return value_from_bool(map_delete(vm, m, c->args[0]));
}

static value weakset_add(struct vm *vm, struct call *c)
{
	WEAK(CELL_WEAKSET, "WeakSet.prototype.add");
	if (!can_be_held(vm, c->args[0]))
		return throw_type_error(vm, "Invalid value used in weak set");
	map_set(vm, m, c->args[0], VALUE_UNDEFINED);
	return c->this_value;
}

static value weakset_has(struct vm *vm, struct call *c)
{
	WEAK(CELL_WEAKSET, "WeakSet.prototype.has");
	return value_from_bool(map_find(vm, m, c->args[0]) != NULL);
}

static value weakset_delete(struct vm *vm, struct call *c)
{
	WEAK(CELL_WEAKSET, "WeakSet.prototype.delete");
	return value_from_bool(map_delete(vm, m, c->args[0]));
}

static value construct(struct vm *vm, struct call *c, enum cell_kind kind,
    enum intrinsic which, const char *name, const char *fill)
{
	struct object *proto;
	struct map *m;
	value two[2];

	if (c->new_target == VALUE_UNDEFINED)
		return native_requires_new(vm, name);
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

static value weakmap_constructor(struct vm *vm, struct call *c)
{
	return construct(vm, c, CELL_WEAKMAP, INTRINSIC_WEAKMAP_PROTOTYPE,
	    "WeakMap", "_fillMap");
}

static value weakset_constructor(struct vm *vm, struct call *c)
{
	return construct(vm, c, CELL_WEAKSET, INTRINSIC_WEAKSET_PROTOTYPE,
	    "WeakSet", "_fillSet");
}

/* ---- WeakRef, FinalizationRegistry -------------------------------------- */

struct weakref { struct object object; value target; };
struct registry {
	struct object object;
	value callback;
	value tokens;                   /* a WeakSet of unregister tokens */
};

static value weakref_constructor(struct vm *vm, struct call *c)
{
	struct object *proto;
	struct weakref *w;

	if (c->new_target == VALUE_UNDEFINED)
		return native_requires_new(vm, "WeakRef");
	if (!can_be_held(vm, c->args[0]))
		return throw_type_error(vm, profile_is(vm,
		    PROFILE_WEAK_MESSAGES) ? "WeakRef: invalid target"
		    : "WeakRef: target must be an object");
	proto = native_prototype(vm, c, INTRINSIC_WEAKREF_PROTOTYPE);
	if (!proto)
		return native_construct_again(vm, c);
	w = object_new_kind(vm, CELL_WEAKREF, sizeof *w, proto);
	w->target = c->args[0];
	return value_from_cell(w);
}

static value weakref_deref(struct vm *vm, struct call *c)
{
	if (!value_is_kind(c->this_value, CELL_WEAKREF))
		return native_receiver(vm, "WeakRef.prototype.deref",
		    c->this_value);
	return ((struct weakref *)value_cell(c->this_value))->target;
}

static value registry_constructor(struct vm *vm, struct call *c)
{
	struct object *proto;
	struct registry *r;

	if (c->new_target == VALUE_UNDEFINED)
		return native_requires_new(vm, "FinalizationRegistry");
	if (!value_is_callable(c->args[0]))
		return throw_type_error(vm, "FinalizationRegistry: cleanup "
		    "must be callable");
	proto = native_prototype(vm, c, INTRINSIC_FINREG_PROTOTYPE);
	if (!proto)
		return native_construct_again(vm, c);
	r = object_new_kind(vm, CELL_FINREG, sizeof *r, proto);
	r->callback = c->args[0];
	r->tokens = value_from_cell(object_new_kind(vm, CELL_WEAKSET,
	    sizeof(struct map), NULL));
	return value_from_cell(r);
}

static struct map *tokens(const struct call *c)
{
	return (struct map *)value_cell(((struct registry *)value_cell(
	    c->this_value))->tokens);
}

static value bad_token(struct vm *vm, value v)
{
	return throw_type_error(vm, profile_is(vm, PROFILE_WEAK_MESSAGES) ?
	    "Invalid unregisterToken ('%s')" :
	    "unregisterToken ('%s') must be an object", native_text(vm, v));
}

static value registry_register(struct vm *vm, struct call *c)
{
	if (!value_is_kind(c->this_value, CELL_FINREG))
		return native_receiver(vm,
		    "FinalizationRegistry.prototype.register",
		    c->this_value);
	if (!can_be_held(vm, c->args[0]))
		return throw_type_error(vm, profile_is(vm,
		    PROFILE_WEAK_MESSAGES) ? "FinalizationRegistry.prototype."
		    "register: invalid target" : "FinalizationRegistry."
		    "prototype.register: target must be an object");
	if (c->args[0] == c->args[1])
		return throw_type_error(vm, "FinalizationRegistry.prototype."
		    "register: target and holdings must not be same");
	if (native_arg(c, 2) == VALUE_UNDEFINED)
		return VALUE_UNDEFINED;
	if (!can_be_held(vm, c->args[2]))
		return bad_token(vm, c->args[2]);
	map_set(vm, tokens(c), c->args[2], VALUE_TRUE);
	return VALUE_UNDEFINED;
}

static value registry_unregister(struct vm *vm, struct call *c)
{
	if (!value_is_kind(c->this_value, CELL_FINREG))
		return native_receiver(vm,
		    "FinalizationRegistry.prototype.unregister",
		    c->this_value);
	if (!can_be_held(vm, c->args[0]))
		return bad_token(vm, c->args[0]);
	return value_from_bool(map_delete(vm, tokens(c), c->args[0]));
}

/* ---- the collector ------------------------------------------------------ */

/* Weak tables met in this collection; malloc'ed, only while it lasts. */
static struct { struct map **at; size_t n, capacity; } met;

void weak_begin(struct vm *vm)
{
	(void)vm;
	met.n = 0;
}

static void meet(struct vm *vm, struct map *m)
{
	if (met.n == met.capacity) {
		size_t n = met.capacity ? met.capacity * 2 : 16;
		struct map **more = realloc(met.at, n * sizeof *more);

		if (!more) {            /* keep everything instead */
			heap_mark_cell(vm, m->data);
			return;
		}
		met.at = more;
		met.capacity = n;
	}
	met.at[met.n++] = m;
}

/* The table itself lives; what it holds only through marked keys. */
void lib_mark_weakmap(struct vm *vm, void *cell)
{
	meet(vm, cell);
}

void lib_mark_weakset(struct vm *vm, void *cell)
{
	meet(vm, cell);
}

void lib_mark_weakref(struct vm *vm, void *cell)
{
	heap_mark_value(vm, ((struct weakref *)cell)->target);
}

void lib_mark_finreg(struct vm *vm, void *cell)
{
	heap_mark_value(vm, ((struct registry *)cell)->callback);
	heap_mark_value(vm, ((struct registry *)cell)->tokens);
}

bool weak_trace(struct vm *vm)
{
	bool found = false;
	size_t i;
	uint32_t k;

	for (i = 0; i < met.n; i++) {
		struct map_data *d = met.at[i]->data;

		for (k = 0; d && k < d->used; k++) {
			struct map_entry *e = &d->entries[k];

			if (e->key == VALUE_EMPTY || !value_is_cell(e->v) ||
			    !heap_is_marked_value(vm, e->key) ||
			    heap_is_marked_value(vm, e->v))
				continue;
			heap_mark_value(vm, e->v);
			found = true;
		}
	}
	return found;
}

/* The tables were never marked (their entries would have been): move what
 * is left of each to where it is kept. */
void weak_clear(struct vm *vm)
{
	size_t i;
	uint32_t k;

	for (i = 0; i < met.n; i++) {
		struct map_data *d = met.at[i]->data;

		for (k = 0; d && k < d->used; k++) {
			struct map_entry *e = &d->entries[k];

			if (e->key != VALUE_EMPTY &&
			    !heap_is_marked_value(vm, e->key)) {
				e->key = VALUE_EMPTY;
				e->v = VALUE_UNDEFINED;
				d->count--;
			}
		}
		if (d)
			d->next = NULL;
		heap_mark_cell(vm, d);
	}
	met.n = 0;
}

/* ---- tables ------------------------------------------------------------- */

static const struct builtin constructors[] = {
	ROW_CONSTRUCTOR("WeakMap", 0, weakmap_constructor, NULL,
	    "values by object, held by neither"),
	ROW_CONSTRUCTOR("WeakSet", 0, weakset_constructor, NULL,
	    "objects it does not hold"),
	ROW_CONSTRUCTOR("WeakRef", 1, weakref_constructor, NULL,
	    "a reference that may be lost"),
	ROW_CONSTRUCTOR("FinalizationRegistry", 1, registry_constructor,
	    NULL, "calls back when targets are gone")
};
static const struct builtin weakmap_rows[] = {
	ROW("delete", 1, weakmap_delete, NULL, "removes a key"),
	ROW("get", 1, weakmap_get, NULL, "the value of a key"),
	ROW("set", 2, weakmap_set, NULL, "sets a key's value"),
	ROW("has", 1, weakmap_has, NULL, "is the key there?")
};
static const struct builtin insert_rows[] = {
	ROW("getOrInsert", 2, weakmap_get_or_insert, NULL,
	    "the value of a key, put there if absent"),
	ROW_JS("getOrInsertComputed", 2, "weakMapGetOrInsertComputed",
	    "the same, by callback")
};
static const struct builtin weakset_rows[] = {
	ROW("delete", 1, weakset_delete, NULL, "removes an object"),
	ROW("has", 1, weakset_has, NULL, "is the object there?"),
	ROW("add", 1, weakset_add, NULL, "adds an object")
};
static const struct builtin weakref_rows[] = {
	ROW("deref", 0, weakref_deref, NULL, "the target")
};
static const struct builtin registry_rows[] = {
	ROW("register", 2, registry_register, NULL, "watches a target"),
	ROW("unregister", 1, registry_unregister, NULL, "by its token")
};

static value is_weakmap(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_WEAKMAP));
}

static value weak_can_hold(struct vm *vm, struct call *c)
{
	return value_from_bool(can_be_held(vm, c->args[0]));
}

static const struct lib_intrinsic intrinsics[] = {
	{ "is_weakmap", is_weakmap, "(v)" },
	{ "weak_can_hold", weak_can_hold, "(v) as a weak key" },
};
INTRINSICS(weak, intrinsics);

static void setup(struct vm *vm, const struct builtin *ctor,
    enum intrinsic which, const struct builtin *rows, size_t n)
{
	struct object *proto = value_object(vm->intrinsics[which]);

	native_global_constructor(vm, ctor, which);
	builtin_define(vm, proto, rows, n);
	native_tag(vm, proto, ctor->name);
}

void lib_weak_setup(struct vm *vm)
{
	setup(vm, &constructors[0], INTRINSIC_WEAKMAP_PROTOTYPE,
	    weakmap_rows, LENGTH(weakmap_rows));
	setup(vm, &constructors[1], INTRINSIC_WEAKSET_PROTOTYPE,
	    weakset_rows, LENGTH(weakset_rows));
	DEFINE_IF(HAS_GET_OR_INSERT, value_object(INTRINSIC(vm,
	    WEAKMAP_PROTOTYPE)), insert_rows);
	if (!profile_is(vm, PROFILE_HAS_WEAKREF))
		return;
	setup(vm, &constructors[2], INTRINSIC_WEAKREF_PROTOTYPE,
	    weakref_rows, LENGTH(weakref_rows));
	setup(vm, &constructors[3], INTRINSIC_FINREG_PROTOTYPE,
	    registry_rows, LENGTH(registry_rows));
}
