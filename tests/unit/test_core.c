/* SPDX-License-Identifier: MIT */
/*
 * The heap, objects and arrays against a model in plain C.
 *
 * A few hundred objects get, change and lose properties at random, among
 * garbage that is overwritten and collections at random places; every now
 * and then all of them are compared with the model.  The same is done twice
 * from a copy of the arena, which must end in the same bytes.
 */
#include <config.h>

#include <stdlib.h>

#include "core/shape.h"
#include "tap.h"

#define OBJECTS 120
#define KEYS 40                         /* names k0 … ; then indices */
#define INDICES 40

struct model_object {
	value v[KEYS + INDICES];        /* VALUE_EMPTY: absent */
	uint32_t flags[KEYS + INDICES];
	uint32_t born[KEYS + INDICES];  /* order of creation */
	bool sealed;
};
struct model {
	struct model_object o[OBJECTS];
	uint32_t clock;
	uint64_t seed;
};

static uint32_t draw(struct model *m, uint32_t n)
{
	m->seed = m->seed * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(m->seed >> 33) % n;
}

/* ---- a machine with only what core needs ------------------------------- */

static struct vm *machine(size_t limit)
{
	struct vm *vm = heap_create(limit);
	struct object *root;
	int i;

	string_setup(vm);
	root = object_new(vm, NULL);
	for (i = 0; i < INTRINSIC_COUNT; i++)
		vm->intrinsics[i] = value_from_cell(i ==
		    INTRINSIC_OBJECT_PROTOTYPE ? root : object_new(vm, root));
	return vm;
}

/* Holds the model's objects. */
static struct array *roots(struct vm *vm)
{
	return (struct array *)value_cell(vm->registry[0]);
}

static struct object *nth(struct vm *vm, uint32_t i)
{
	return value_object(roots(vm)->object.elements->v[i]);
}

static property_key key(struct vm *vm, uint32_t k)
{
	return k >= KEYS ? value_from_u32((k - KEYS) * (k % 7 ? 1 : 5000))
	    : key_from_string(vm, string_format(vm, "k%u", k));
}

static void populate(struct vm *vm, struct model *m)
{
	struct object *proto = object_new(vm,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	uint32_t i;

	memset(m, 0, sizeof *m);
	m->seed = 1;
	vm->registry[0] = value_from_cell(array_new(vm, 0));
	for (i = 0; i < OBJECTS; i++)
		array_push(vm, roots(vm), value_from_cell(i % 3 == 0
		    ? &array_new(vm, 0)->object
		    : object_new(vm, i % 3 == 1 ? proto : NULL)));
}

/* ---- random changes, in both ------------------------------------------- */

static value any_value(struct vm *vm, struct model *m)
{
	uint32_t n = draw(m, 1000), i;
	struct string *s;

	switch (draw(m, 4)) {
	case 0:
		return value_from_double(n / 8.0);
	case 1:
		return value_from_cell(nth(vm, n % OBJECTS));
	case 2:
		return value_from_int((int32_t)n);
	default:
		s = string_format(vm, "%u", n);
		for (i = 0; i < n % 9; i++)
			s = string_concat(vm, s, string_format(vm,
			    "+%u and more", i));
		return value_from_cell(s);
	}
}

static void change(struct vm *vm, struct model *m)
{
	uint32_t at = draw(m, OBJECTS), k = draw(m, KEYS + INDICES);
	struct model_object *mo = &m->o[at];
	struct object *o = nth(vm, at);
	value v = any_value(vm, m), setter;

	switch (draw(m, 8)) {
	case 0:
		if (object_delete(vm, o, key(vm, k)))
			mo->v[k] = VALUE_EMPTY;
		break;
	case 1:
		if (mo->v[k] != VALUE_EMPTY && mo->sealed)
			break;
		if (mo->sealed || draw(m, 4))
			break;
		if (mo->v[k] == VALUE_EMPTY)
			mo->born[k] = ++m->clock;
		object_define(vm, o, key(vm, k), v, PROP_HIDDEN);
		mo->v[k] = v;
		mo->flags[k] = PROP_HIDDEN;
		break;
	case 2:
		if (draw(m, 500) == 0) {
			object_set_integrity(vm, o, 1);
			mo->sealed = true;
		}
		break;
	default:
		if (object_set(vm, o, key(vm, k), v, value_from_cell(o),
		    &setter) != SET_DONE)
			break;
		if (mo->v[k] == VALUE_EMPTY) {
			mo->born[k] = ++m->clock;
			mo->flags[k] = PROP_ALL;
		}
		mo->v[k] = v;
	}
}

/* Cells nobody holds, full of ones, to be seen if they are somebody's. */
static void litter(struct vm *vm, struct model *m)
{
	uint32_t i, n = draw(m, 20);

	for (i = 0; i < n; i++) {
		size_t size = draw(m, 400 << draw(m, 10)) + 1;

		memset(heap_bytes(vm, size), 0xff, size);
	}
	if (draw(m, 40) == 0)
		memset(heap_bytes(vm, (size_t)3 << 20), 0xff,
		    (size_t)3 << 20);
	if (vm->attention & ATTENTION_COLLECT || draw(m, 50) == 0)
		heap_collect(vm);
}

/* ---- comparing --------------------------------------------------------- */

static bool same(struct vm *vm, struct object *o, struct model_object *mo)
{
	struct property p;
	uint32_t k;

	for (k = 0; k < KEYS + INDICES; k++) {
		bool there = object_get_own(vm, o, key(vm, k), &p);

		if (there != (mo->v[k] != VALUE_EMPTY))
			return false;
		if (there && (p.v != mo->v[k] || (!mo->sealed &&
		    p.flags != mo->flags[k])))
			return false;
	}
	return true;
}

/* Strings after indices, each row in its order; none missing. */
static bool keys_in_order(struct vm *vm, struct object *o,
    struct model_object *mo)
{
	struct array *keys = object_own_keys(vm, o, 1, false);
	uint32_t i, k, n = 0, last_born = 0;
	int64_t last_index = -1;

	for (i = 0; i < keys->length; i++) {
		property_key name = key_from_value(vm,
		    keys->object.elements->v[i]);

		if (name == ATOM(vm, length))
			continue;
		for (k = 0; k < KEYS + INDICES && key(vm, k) != name; k++)
			;
		if (k == KEYS + INDICES || mo->v[k] == VALUE_EMPTY)
			return false;
		if (k >= KEYS ? key_index(name) <= last_index || last_born
		    : mo->born[k] <= last_born)
			return false;
		if (k >= KEYS)
			last_index = key_index(name);
		else
			last_born = mo->born[k];
		n++;
	}
	for (k = 0; k < KEYS + INDICES; k++)
		n -= mo->v[k] != VALUE_EMPTY;
	return n == 0;
}

static int differing(struct vm *vm, struct model *m)
{
	uint32_t i;
	int bad = 0;

	for (i = 0; i < OBJECTS; i++)
		bad += !same(vm, nth(vm, i), &m->o[i]) ||
		    !keys_in_order(vm, nth(vm, i), &m->o[i]);
	return bad;
}

/* Strings keep their text: "n+0 and more+1 and more…" of the model's n. */
static int broken_strings(struct vm *vm, struct model *m)
{
	uint32_t i, k, n, j;
	int bad = 0;

	for (i = 0; i < OBJECTS; i++) {
		for (k = 0; k < KEYS + INDICES; k++) {
			const char *s;
			char want[256];
			size_t at;

			if (!value_is_string(m->o[i].v[k]))
				continue;
			s = string_utf8(vm, value_string(m->o[i].v[k]), NULL);
			n = (uint32_t)atoi(s);
			at = (size_t)sprintf(want, "%u", n);
			for (j = 0; j < n % 9; j++)
				at += (size_t)sprintf(want + at,
				    "+%u and more", j);
			bad += strcmp(s, want) != 0;
		}
	}
	return bad;
}

static void churn(struct vm *vm, struct model *m, int n)
{
	while (n-- > 0) {
		change(vm, m);
		litter(vm, m);
	}
}

static void test_model(void)
{
	static struct model m;
	struct vm *vm = machine((size_t)64 << 20);
	int round, bad = 0, broken = 0;

	populate(vm, &m);
	for (round = 0; round < 40; round++) {
		churn(vm, &m, 500);
		bad += differing(vm, &m);
		broken += broken_strings(vm, &m);
	}
	ok(bad == 0, "objects agree with the model (%d do not)", bad);
	ok(broken == 0, "their strings keep their text");
	heap_collect(vm);
	ok(vm->heap_used < (size_t)8 << 20,
	    "what is left after a collection is small (%zu KiB)",
	    vm->heap_used >> 10);
	ok(!vm->heap_full, "no limit was met");
	heap_destroy(vm);
}

/* ---- copies of the arena ----------------------------------------------- */

struct copy { uint8_t *bytes; size_t state, heap; struct model m; };

static struct copy copy_take(struct vm *vm, const struct model *m)
{
	struct copy c = { NULL, sizeof *vm - sizeof vm->page,
	    (size_t)(vm->heap_top - vm->heap_base), *m };

	c.bytes = malloc(c.state + c.heap);
	memcpy(c.bytes, vm->page + sizeof vm->page, c.state);
	memcpy(c.bytes + c.state, vm->heap_base, c.heap);
	return c;
}

static void copy_restore(struct vm *vm, struct model *m, const struct copy *c)
{
	memcpy(vm->page + sizeof vm->page, c->bytes, c->state);
	memcpy(vm->heap_base, c->bytes + c->state, c->heap);
	*m = c->m;
}

static void test_copies(void)
{
	static struct model m;
	static struct copy a, b, c;
	struct vm *vm = machine((size_t)64 << 20);

	populate(vm, &m);
	churn(vm, &m, 1000);
	a = copy_take(vm, &m);
	churn(vm, &m, 3000);
	b = copy_take(vm, &m);
	churn(vm, &m, 3000);
	memset(heap_bytes(vm, (size_t)40 << 20), 0xff, (size_t)40 << 20);
	copy_restore(vm, &m, &a);
	ok(differing(vm, &m) == 0, "a restored copy agrees with its model");
	copy_restore(vm, &m, &a);
	churn(vm, &m, 3000);
	c = copy_take(vm, &m);
	ok(b.heap == c.heap && !memcmp(b.bytes, c.bytes, b.state + b.heap),
	    "running again from a copy gives the same bytes");
	ok(differing(vm, &m) == 0, "and agrees with its model");
	free(a.bytes);
	free(b.bytes);
	free(c.bytes);
	heap_destroy(vm);
}

/* ---- limits and large cells -------------------------------------------- */

static void test_limit(void)
{
	struct vm *vm = machine((size_t)8 << 20);
	struct array *a = array_new(vm, 0);
	int i;

	vm->registry[0] = value_from_cell(a);
	ok(heap_would_overflow(vm, (size_t)9 << 20), "9 MiB would overflow 8");
	ok(!heap_would_overflow(vm, (size_t)1 << 20), "1 MiB would not");
	for (i = 0; i < 1000 && !vm->heap_full; i++) {
		heap_bytes(vm, 100000);
		if (vm->attention & ATTENTION_COLLECT)
			heap_collect(vm);
	}
	ok(!vm->heap_full, "garbage does not fill the heap");
	for (i = 0; i < 100000 && !vm->heap_full; i++) {
		array_push(vm, a, value_from_cell(array_new(vm, 0)));
		array_push(vm, (struct array *)value_cell(
		    a->object.elements->v[i]), value_from_int(i));
		if (vm->attention & ATTENTION_COLLECT)
			heap_collect(vm);
	}
	ok(vm->heap_full && vm->heap_used > (size_t)7 << 20 &&
	    vm->heap_used < (size_t)10 << 20,
	    "what is live does, at the limit (%zu KiB)", vm->heap_used >> 10);
	vm->registry[0] = VALUE_UNDEFINED;
	heap_collect(vm);
	ok(!vm->heap_full && vm->heap_used < (size_t)1 << 20,
	    "and is given back when it dies");
	heap_destroy(vm);
}

static void test_large(void)
{
	struct vm *vm = machine((size_t)64 << 20);
	struct model m = { .seed = 5 };
	uint8_t *keep[8] = { NULL };
	size_t size[8] = { 0 }, i;
	struct slots *s = heap_alloc(vm, sizeof *s + 8 * sizeof(value),
	    CELL_SLOTS);
	int round, bad = 0;

	s->cell.aux = 8;
	vm->registry[0] = value_from_cell(s);
	for (round = 0; round < 300; round++) {
		uint32_t k = draw(&m, 8);

		size[k] = (size_t)1 << (10 + draw(&m, 14));
		size[k] += draw(&m, 100000);
		keep[k] = heap_bytes(vm, size[k]);
		s->v[k] = value_from_cell(BYTES_CELL(keep[k]));
		for (i = 0; i < size[k]; i++)
			bad += keep[k][i] != 0;
		memset(keep[k], (int)k + 1, size[k]);
		heap_collect(vm);
		for (k = 0; k < 8; k++)
			for (i = 0; i < size[k]; i += 509)
				bad += keep[k][i] != k + 1;
	}
	ok(bad == 0, "large cells are zeroed and keep their bytes");
	ok(vm->heap_top - vm->heap_base < (ptrdiff_t)400 << 20,
	    "their room is used again (%zu MiB)",
	    (size_t)(vm->heap_top - vm->heap_base) >> 20);
	heap_destroy(vm);
}

int main(void)
{
	test_model();
	test_copies();
	test_limit();
	test_large();
	return done();
}
