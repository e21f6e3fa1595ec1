/* SPDX-License-Identifier: MIT */
/*
 * Interned strings, and symbols.
 *
 * The table holds each atom once and holds it weakly: the collector calls
 * string_sweep_atoms between marking and sweeping.  Places follow from the
 * content alone (linear probing, growth at 2/3).
 */
#include "gc.h"
#include "string_units.h"

struct atom_table {                     /* CELL_BYTES: not looked into */
	struct cell cell;               /* aux: size, a power of two */
	uint32_t count;                 /* atoms */
	uint32_t used;                  /* places not free: atoms and gone */
	struct string *v[];
};
#define GONE ((struct string *)(uintptr_t)8) /* was an atom */

uint32_t string_hash(struct vm *vm, struct string *s)
{
	const uint8_t *p;
	const uint16_t *w;
	uint32_t h = UNITS_HASH_START, i, n = string_length(s);

	if (s->cell.flags & STRING_HASHED)
		return s->hash;
	p = string_latin1(vm, s);
	w = string_wide(vm, s);
	if (p)
		for (i = 0; i < n; i++)
			h = units_hash_add(h, p[i]);
	else
		for (i = 0; i < n; i++)
			h = units_hash_add(h, w[i]);
	s->hash = units_hash_end(h);
	s->cell.flags |= STRING_HASHED;
	return s->hash;
}

static struct atom_table *table_make(struct vm *vm, uint32_t size)
{
	struct atom_table *t = heap_alloc(vm, sizeof *t +
	    size * sizeof t->v[0], CELL_BYTES);

	t->cell.aux = size;
	return t;
}

static void table_grow(struct vm *vm)
{
	struct atom_table *old = vm->atom_table, *t;
	uint32_t i, j, mask, size = old->cell.aux;

	t = table_make(vm, old->count * 2 >= size ? size * 2 : size);
	mask = t->cell.aux - 1;
	for (i = 0; i < size; i++) {
		if (!old->v[i] || old->v[i] == GONE)
			continue;
		for (j = old->v[i]->hash & mask; t->v[j]; j = (j + 1) & mask)
			;
		t->v[j] = old->v[i];
	}
	t->count = t->used = old->count;
	vm->atom_table = t;
	heap_free(vm, old);
}

static bool same_units(const struct string *a, const void *units,
    uint32_t n, bool wide)
{
	const void *mine = a->cell.flags & STRING_OUTSIDE ? a->u.flat.units
	    : (const void *)&a->u;

	return string_length(a) == n &&
	    !(a->cell.flags & STRING_WIDE) == !wide &&
	    memcmp(mine, units, (size_t)n << wide) == 0;
}

/* The place of an atom with this content, or where it would go. */
static struct string **table_place(struct atom_table *t, uint32_t hash,
    const void *units, uint32_t n, bool wide)
{
	uint32_t mask = t->cell.aux - 1, i;
	struct string **gone = NULL;

	for (i = hash & mask; t->v[i]; i = (i + 1) & mask) {
		if (t->v[i] == GONE) {
			if (!gone)
				gone = &t->v[i];
		} else if (t->v[i]->hash == hash &&
		    same_units(t->v[i], units, n, wide)) {
			return &t->v[i];
		}
	}
	return gone ? gone : &t->v[i];
}

static void table_put(struct vm *vm, struct string **place, struct string *s)
{
	struct atom_table *t = vm->atom_table;

	s->cell.flags |= STRING_ATOM;
	if (!*place)
		t->used++;
	*place = s;
	t->count++;
	if (t->used * 3 >= t->cell.aux * 2)
		table_grow(vm);
}

struct string *string_intern(struct vm *vm, struct string *s)
{
	uint32_t hash, n = string_length(s);
	bool wide = s->cell.flags & STRING_WIDE;
	const void *units;
	struct string **place;

	if (s->cell.flags & STRING_ATOM)
		return s;
	hash = string_hash(vm, s);
	units = wide ? (const void *)string_wide(vm, s)
	    : (const void *)string_latin1(vm, s);
	place = table_place(vm->atom_table, hash, units, n, wide);
	if (*place && *place != GONE)
		return *place;
	if (s->cell.flags & STRING_OUTSIDE) {   /* do not keep its owner */
		struct string *copy = string_new(vm, n, wide);

		memcpy(copy->u.latin1, units, (size_t)n << wide);
		copy->hash = hash;
		copy->cell.flags |= STRING_HASHED;
		s = copy;
	}
	table_put(vm, place, s);
	return s;
}

struct string *string_atom(struct vm *vm, const char *ascii)
{
	uint32_t h = UNITS_HASH_START, n = (uint32_t)strlen(ascii), i;
	struct string **place, *s;

	for (i = 0; i < n; i++)
		h = units_hash_add(h, (uint8_t)ascii[i]);
	h = units_hash_end(h);
	place = table_place(vm->atom_table, h, ascii, n, false);
	if (*place && *place != GONE)
		return *place;
	s = string_new(vm, n, false);
	memcpy(s->u.latin1, ascii, n);
	s->hash = h;
	s->cell.flags |= STRING_HASHED;
	table_put(vm, place, s);
	return s;
}

void string_sweep_atoms(struct vm *vm)
{
	struct atom_table *t = vm->atom_table;
	uint32_t i;

	if (!t)
		return;
	for (i = 0; i < t->cell.aux; i++) {
		if (!t->v[i] || t->v[i] == GONE ||
		    heap_is_marked(vm, t->v[i]))
			continue;
		t->v[i] = GONE;
		t->count--;
	}
}

/* ---- symbols ----------------------------------------------------------- */

struct symbol *symbol_new(struct vm *vm, value description)
{
	struct symbol *s = heap_alloc(vm, sizeof *s, CELL_SYMBOL);

	s->cell.aux = ++vm->next_symbol_hash;
	s->description = description;
	return s;
}

static const char *const symbol_names[SYM_COUNT] = {
	[SYM_ITERATOR] = "Symbol.iterator",
	[SYM_ASYNC_ITERATOR] = "Symbol.asyncIterator",
	[SYM_HAS_INSTANCE] = "Symbol.hasInstance",
	[SYM_TO_PRIMITIVE] = "Symbol.toPrimitive",
	[SYM_TO_STRING_TAG] = "Symbol.toStringTag",
	[SYM_SPECIES] = "Symbol.species",
	[SYM_IS_CONCAT_SPREADABLE] = "Symbol.isConcatSpreadable",
	[SYM_UNSCOPABLES] = "Symbol.unscopables",
	[SYM_MATCH] = "Symbol.match",
	[SYM_MATCH_ALL] = "Symbol.matchAll",
	[SYM_REPLACE] = "Symbol.replace",
	[SYM_SEARCH] = "Symbol.search",
	[SYM_SPLIT] = "Symbol.split",
	[SYM_DISPOSE] = "Symbol.dispose",
	[SYM_ASYNC_DISPOSE] = "Symbol.asyncDispose",
	[SYM_PROMISIFY] = "nodejs.util.promisify.custom",
	[SYM_INSPECT] = "nodejs.util.inspect.custom",
	[SYM_REJECTION] = "nodejs.rejection",
};

static const char *const atom_names[ATOM_COUNT] = {
#define X(name, text) text,
#include "atom.def"
#undef X
};

void string_setup(struct vm *vm)
{
	int i;

	vm->atom_table = table_make(vm, 4096);
	for (i = 0; i < ATOM_COUNT; i++)
		vm->atoms[i] = value_from_cell(string_atom(vm,
		    atom_names[i]));
	for (i = 0; i < SYM_COUNT; i++) {
		struct symbol *s = symbol_new(vm, value_from_cell(
		    string_atom(vm, symbol_names[i])));

		if (i >= SYM_PROMISIFY && i <= SYM_REJECTION)
			s->cell.flags = SYMBOL_REGISTERED;
		vm->symbols[i] = value_from_cell(s);
	}
}
