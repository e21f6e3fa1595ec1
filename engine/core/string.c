/* SPDX-License-Identifier: MIT */
/*
 * Strings: making them, ropes, slices.
 *
 * A string is wide exactly if it has a unit above 255.  It is one of: flat
 * (units inside the cell), outside (units in the cell `owner`: a flattened
 * rope's buffer, or the string a slice was taken of), or a rope.  A buffer
 * may have room after its last unit, which the next longer string takes
 * (flatten_extend), so that `s += x` with looks in between stays linear.
 * Read string_concat, then flatten.
 */
#include "string.h"

#include <stdlib.h>

#include "string_units.h"
#include "vm.h"

#define ROPE_MIN 24                     /* shorter results are copied */
#define SLICE_MIN 32                    /* shorter slices are copied */

/* ---- making ------------------------------------------------------------ */

struct string *string_new(struct vm *vm, uint32_t n, bool wide)
{
	size_t bytes = (size_t)n << wide;
	struct string *s = heap_alloc(vm, bytes <= sizeof s->u ? sizeof *s
	    : offsetof(struct string, u) + bytes, CELL_STRING);

	s->cell.aux = n;
	s->cell.flags = wide ? STRING_WIDE : 0;
	return s;
}

struct string *string_from_unit(struct vm *vm, uint16_t unit)
{
	struct string *s;

	if (unit < 256 && value_is_cell(vm->unit_strings[unit]))
		return value_string(vm->unit_strings[unit]);
	s = string_new(vm, 1, unit > 255);
	if (unit > 255) {
		s->u.wide[0] = unit;
		return s;
	}
	s->u.latin1[0] = (uint8_t)unit;
	s = string_intern(vm, s);
	vm->unit_strings[unit] = value_from_cell(s);
	return s;
}

struct string *string_from_latin1(struct vm *vm, const uint8_t *p, size_t n)
{
	struct string *s;

	if (n == 0)
		return value_string(ATOM(vm, empty));
	if (n == 1)
		return string_from_unit(vm, *p);
	s = string_new(vm, (uint32_t)n, false);
	memcpy(s->u.latin1, p, n);
	return s;
}

struct string *string_from_cstr(struct vm *vm, const char *ascii)
{
	return string_from_latin1(vm, (const uint8_t *)ascii, strlen(ascii));
}

struct string *string_from_wide(struct vm *vm, const uint16_t *p, size_t n)
{
	struct string *s;
	size_t i;

	if (n == 0)
		return value_string(ATOM(vm, empty));
	if (n == 1)
		return string_from_unit(vm, *p);
	if (!units_need_wide(p, n)) {
		s = string_new(vm, (uint32_t)n, false);
		for (i = 0; i < n; i++)
			s->u.latin1[i] = (uint8_t)p[i];
		return s;
	}
	s = string_new(vm, (uint32_t)n, true);
	memcpy(s->u.wide, p, n * 2);
	return s;
}

/* ---- units ------------------------------------------------------------- */

static inline const void *flat_units(const struct string *s)
{
	return s->cell.flags & STRING_OUTSIDE ? s->u.flat.units : &s->u;
}

/* Copies a flat string's units to dst as wide or narrow ones. */
static void copy_flat(const struct string *s, void *dst, bool wide)
{
	const void *src = flat_units(s);
	uint32_t i, n = string_length(s);
	uint16_t *w = dst;

	if (!wide)
		memcpy(dst, src, n);
	else if (s->cell.flags & STRING_WIDE)
		memcpy(dst, src, (size_t)n * 2);
	else
		for (i = 0; i < n; i++)
			w[i] = ((const uint8_t *)src)[i];
}

/* A buffer of a flattened rope: CELL_BYTES. */
struct buffer {
	struct cell cell;
	uint32_t used, capacity;        /* bytes */
	uint8_t bytes[];
};

static struct buffer *buffer_new(struct vm *vm, size_t used, size_t capacity)
{
	struct buffer *b = heap_alloc(vm, sizeof *b + capacity, CELL_BYTES);

	b->used = (uint32_t)used;
	b->capacity = (uint32_t)capacity;
	return b;
}

struct pending { struct string **v; size_t count, capacity; };

static void pending_push(struct pending *p, struct string *s)
{
	if (p->count == p->capacity) {
		p->capacity = p->capacity ? p->capacity * 2 : 256;
		p->v = realloc(p->v, p->capacity * sizeof *p->v);
		if (!p->v)
			abort();
	}
	p->v[p->count++] = s;
}

/* Writes the units of s from its end down to `stop` (a leaf at the left end
 * that is already in place, or NULL). */
static void flatten_into(struct string *s, uint8_t *base, bool wide,
    const struct string *stop)
{
	struct pending todo = { 0 };
	size_t end = string_length(s);

	pending_push(&todo, s);
	while (todo.count) {
		s = todo.v[--todo.count];
		while (s->cell.flags & STRING_ROPE) {
			pending_push(&todo, s->u.rope.left);
			s = s->u.rope.right;
		}
		if (s == stop && todo.count == 0)
			break;
		end -= string_length(s);
		copy_flat(s, base + (end << wide), wide);
	}
	free(todo.v);
}

/* The leaf at the left end of a rope. */
static struct string *leftmost(struct string *s)
{
	while (s->cell.flags & STRING_ROPE)
		s = s->u.rope.left;
	return s;
}

/* The buffer that s is the end of, with room for more bytes, or NULL. */
static struct buffer *roomy_buffer(const struct string *s, size_t bytes)
{
	struct buffer *b;
	size_t end;

	if (!(s->cell.flags & STRING_OUTSIDE) ||
	    ((struct cell *)s->u.flat.owner)->kind != CELL_BYTES)
		return NULL;
	b = s->u.flat.owner;
	end = (size_t)((uint8_t *)s->u.flat.units - b->bytes) +
	    ((size_t)string_length(s) << (s->cell.flags & STRING_WIDE));
	return end == b->used && b->capacity - b->used >= bytes ? b : NULL;
}

/* There is no memory for its units, and nobody will see them: NULs. */
static struct buffer *nuls(struct vm *vm)
{
	struct buffer *b = vm->control.nuls;

	b->cell.kind = CELL_BYTES;
	b->used = b->capacity = UINT32_MAX;
	return b;
}

static struct buffer *flat_buffer(struct vm *vm, struct string *s,
    size_t bytes, size_t capacity)
{
	struct buffer *b;

	if (!heap_admits(vm, capacity))
		return nuls(vm);
	b = buffer_new(vm, bytes, capacity);
	flatten_into(s, b->bytes, s->cell.flags & STRING_WIDE, NULL);
	return b;
}

static void flatten(struct vm *vm, struct string *s)
{
	bool wide = s->cell.flags & STRING_WIDE;
	struct string *first = leftmost(s);
	size_t bytes = (size_t)string_length(s) << wide;
	size_t head = (size_t)string_length(first) << wide;
	bool same = (first->cell.flags & STRING_WIDE) == wide;
	struct buffer *b = same ? roomy_buffer(first, bytes - head) : NULL;
	uint8_t *units;

	if (b) {
		units = first->u.flat.units;
		flatten_into(s, units, wide, first);
		b->used += (uint32_t)(bytes - head);
	} else {
		/* looked at while it grows: leave room for the next look */
		b = flat_buffer(vm, s, bytes, head * 2 > bytes && bytes > 256
		    ? bytes * 2 : bytes);
		units = b->bytes;
	}
	s->cell.flags = (uint8_t)((s->cell.flags & ~STRING_ROPE) |
	    STRING_OUTSIDE);
	s->depth = 0;
	s->u.flat.units = units;
	s->u.flat.owner = b;
}

const uint8_t *string_latin1(struct vm *vm, struct string *s)
{
	if (s->cell.flags & STRING_WIDE)
		return NULL;
	if (s->cell.flags & STRING_ROPE)
		flatten(vm, s);
	return flat_units(s);
}

const uint16_t *string_wide(struct vm *vm, struct string *s)
{
	if (!(s->cell.flags & STRING_WIDE))
		return NULL;
	if (s->cell.flags & STRING_ROPE)
		flatten(vm, s);
	return flat_units(s);
}

uint16_t string_at(struct vm *vm, struct string *s, uint32_t i)
{
	if (s->cell.flags & STRING_ROPE)
		flatten(vm, s);
	return s->cell.flags & STRING_WIDE
	    ? ((const uint16_t *)flat_units(s))[i]
	    : ((const uint8_t *)flat_units(s))[i];
}

/* ---- joining and cutting ----------------------------------------------- */

static struct string *join(struct vm *vm, struct string *a, struct string *b)
{
	bool wide = (a->cell.flags | b->cell.flags) & STRING_WIDE;
	uint32_t n = string_length(a);
	struct string *s = string_new(vm, n + string_length(b), wide);

	if (a->cell.flags & STRING_ROPE)
		flatten(vm, a);
	if (b->cell.flags & STRING_ROPE)
		flatten(vm, b);
	copy_flat(a, s->u.latin1, wide);
	copy_flat(b, s->u.latin1 + ((size_t)n << wide), wide);
	return s;
}

struct string *string_concat(struct vm *vm, struct string *a,
    struct string *b)
{
	uint64_t n = (uint64_t)string_length(a) + string_length(b);
	struct string *s;

	if (string_length(a) == 0)
		return b;
	if (string_length(b) == 0)
		return a;
	if (n < ROPE_MIN)
		return join(vm, a, b);
	if (n > STRING_MAX)
		return NULL;
	s = heap_alloc(vm, sizeof *s, CELL_STRING);
	s->cell.aux = (uint32_t)n;
	s->cell.flags = (uint8_t)(STRING_ROPE |
	    ((a->cell.flags | b->cell.flags) & STRING_WIDE));
	s->depth = 1 + (a->depth > b->depth ? a->depth : b->depth);
	s->u.rope.left = a;
	s->u.rope.right = b;
	return s;
}

struct string *string_slice(struct vm *vm, struct string *s,
    uint32_t from, uint32_t to)
{
	uint32_t n = to > from ? to - from : 0;
	const uint8_t *p;
	const uint16_t *w;
	struct string *part;

	if (n == string_length(s))
		return s;
	p = string_latin1(vm, s);
	w = string_wide(vm, s);
	if (n < SLICE_MIN || (w && !units_need_wide(w + from, n)))
		return p ? string_from_latin1(vm, p + from, n)
		    : string_from_wide(vm, w + from, n);
	part = heap_alloc(vm, sizeof *part, CELL_STRING);
	part->cell.aux = n;
	part->cell.flags = (uint8_t)(STRING_OUTSIDE |
	    (s->cell.flags & STRING_WIDE));
	part->u.flat.units = p ? (void *)(uintptr_t)(p + from)
	    : (void *)(uintptr_t)(w + from);
	part->u.flat.owner = s->cell.flags & STRING_OUTSIDE
	    ? s->u.flat.owner : s;
	return part;
}
