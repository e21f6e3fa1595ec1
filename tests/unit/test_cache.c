/* SPDX-License-Identifier: MIT */
/*
 * Inline caches never tell another story than a full lookup.
 *
 * Objects with shared and changing prototypes are read and written through
 * caches used as the interpreter uses them, at random; every cached answer
 * is compared with object_find.
 */
#include <config.h>

#include <stdlib.h>

#include "core/vm.h"
#include "tap.h"

#define OBJECTS 40
#define PROTOS 8
#define KEYS 6
#define SITES 64

static uint64_t seed = 7;
static uint32_t draw(uint32_t n)
{
	seed = seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(seed >> 33) % n;
}

static struct vm *vm;
static struct object *objects[OBJECTS], *protos[PROTOS];
static struct { struct ic get, put; uint32_t key; } sites[SITES];
static int hits, proto_hits, adds, wrong;

static property_key key(uint32_t k)
{
	static const char *const names[KEYS] = { "a", "b", "length", "name",
		"then", "prototype" };

	return value_from_cell(string_atom(vm, names[k]));
}

static value full(struct object *o, property_key k)
{
	struct property p;

	return !object_find(vm, o, k, &p) ? VALUE_EMPTY
	    : p.flags & PROP_ACCESSOR ? VALUE_NULL : p.v;
}

/* GET_FIELD as in interp.c. */
static void read_cached(struct object *o, struct ic *ic, property_key k)
{
	value v;

	if (o->shape == ic->shape && (!ic->holder ||
	    ic->epoch == vm->proto_epoch)) {
		v = (ic->holder ? ic->holder : o)->slots->v[ic->slot];
		hits++;
		proto_hits += ic->holder != NULL;
		if (v != full(o, k))
			wrong++;
		return;
	}
	object_cache_get(vm, o, k, ic);
}

/* Would a full object_set of a fresh value do just that: overwrite or add? */
static bool plain_put(struct object *o, property_key k)
{
	struct property p;

	if (!object_find(vm, o, k, &p))
		return !(o->cell.flags & OBJECT_NOT_EXTENSIBLE);
	return !(p.flags & PROP_ACCESSOR) && p.flags & PROP_WRITABLE &&
	    (p.holder == o || !(o->cell.flags & OBJECT_NOT_EXTENSIBLE));
}

/* PUT_FIELD as in interp.c. */
static void write_cached(struct object *o, struct ic *ic, property_key k)
{
	value v = value_from_int((int32_t)draw(1000000)), setter;

	if (o->shape == ic->shape && !ic->next) {
		if (!plain_put(o, k))
			wrong++;
		o->slots->v[ic->slot] = v;
		hits++;
	} else if (o->shape == ic->shape && ic->next &&
	    ic->epoch == vm->proto_epoch && o->slots &&
	    ic->slot < o->slots->cell.aux) {
		if (!plain_put(o, k))
			wrong++;
		o->slots->v[ic->slot] = v;
		o->shape = ic->next;
		adds++;
	} else {
		object_cache_put(vm, o, k, ic);
		if (object_set(vm, o, k, v, value_from_cell(o), &setter) !=
		    SET_DONE)
			return;
	}
	if (full(o, k) != v)
		wrong++;
}

static struct object *any_object(void)
{
	return draw(3) ? objects[draw(OBJECTS)] : protos[draw(PROTOS)];
}

static void replace(uint32_t i)
{
	struct array *keep = (struct array *)value_cell(vm->registry[0]);

	objects[i] = i % 4 == 0 ? &array_new(vm, 0)->object
	    : object_new(vm, protos[draw(PROTOS)]);
	keep->object.elements->v[PROTOS + i] = value_from_cell(objects[i]);
}

static void disturb(void)
{
	struct object *o = any_object();
	property_key k = key(draw(KEYS));
	struct property p;
	bool own = object_get_own(vm, o, k, &p);

	switch (draw(12)) {
	case 6:
	case 7:
	case 8:
	case 9:
		replace(draw(OBJECTS));
		break;
	case 0:
		object_delete(vm, o, k);
		break;
	case 1:
		if (!own || p.flags & PROP_CONFIGURABLE)
			object_define_accessor(vm, o, k, VALUE_UNDEFINED,
			    VALUE_UNDEFINED, PROP_CONFIGURABLE);
		break;
	case 2:
		if (!own || p.flags & PROP_CONFIGURABLE)
			object_define(vm, o, k, value_from_int(-1),
			    draw(2) ? PROP_HIDDEN : PROP_CONFIGURABLE);
		break;
	case 3:
		if (draw(4) == 0)
			object_set_proto(vm, objects[draw(OBJECTS)],
			    protos[draw(PROTOS)]);
		break;
	case 4:
		if (draw(20) == 0)
			object_set_integrity(vm, objects[draw(OBJECTS)],
			    (int)draw(3));
		break;
	case 5:
		if (draw(100) == 0)
			heap_collect(vm);
		break;
	}
}

static void make_objects(void)
{
	struct array *keep = array_new(vm, 0);
	struct slots *s;
	uint32_t i;

	vm->registry[0] = value_from_cell(keep);
	for (i = 0; i < PROTOS; i++) {
		protos[i] = object_new(vm, i ? protos[draw(i)] : NULL);
		array_push(vm, keep, value_from_cell(protos[i]));
	}
	for (i = 0; i < OBJECTS; i++) {
		objects[i] = i % 4 == 0 ? &array_new(vm, 0)->object
		    : object_new(vm, protos[draw(PROTOS)]);
		array_push(vm, keep, value_from_cell(objects[i]));
	}
	/* the sites' caches are C's: keep what they hold alive */
	s = heap_alloc(vm, sizeof *s + SITES * 6 * sizeof(value), CELL_SLOTS);
	s->cell.aux = SITES * 6;
	vm->registry[1] = value_from_cell(s);
	for (i = 0; i < SITES; i++)
		sites[i].key = draw(KEYS);
}

static void keep_sites(void)
{
	struct slots *s = (struct slots *)value_cell(vm->registry[1]);
	uint32_t i;

	for (i = 0; i < SITES; i++) {
		s->v[i * 6] = value_from_cell(sites[i].get.shape);
		s->v[i * 6 + 1] = value_from_cell(sites[i].get.holder);
		s->v[i * 6 + 2] = value_from_cell(sites[i].put.shape);
		s->v[i * 6 + 3] = value_from_cell(sites[i].put.next);
	}
}

int main(void)
{
	struct object *root;
	int i;

	vm = heap_create((size_t)64 << 20);
	string_setup(vm);
	root = object_new(vm, NULL);
	for (i = 0; i < INTRINSIC_COUNT; i++)
		vm->intrinsics[i] = value_from_cell(i ? object_new(vm, root)
		    : root);
	make_objects();
	for (i = 0; i < 400000; i++) {
		uint32_t at = draw(SITES);
		property_key k = key(sites[at].key);

		if (draw(3))
			read_cached(any_object(), &sites[at].get, k);
		else
			write_cached(any_object(), &sites[at].put, k);
		keep_sites();
		if (draw(10) == 0)
			disturb();
	}
	ok(wrong == 0, "caches agree with lookups (%d do not)", wrong);
	ok(hits > 1000 && proto_hits > 100 && adds > 10,
	    "and were used (%d hits, %d in prototypes, %d additions)", hits,
	    proto_hits, adds);
	heap_destroy(vm);
	return done();
}
