/* SPDX-License-Identifier: MIT */
/*
 * Strings of UTF-16 code units, and symbols.
 *
 * A string holds Latin-1 bytes when all its units are below 256, else 16-bit
 * units, or is a rope of two strings that is flattened in place (iteratively)
 * the first time its units are asked for.  Interned strings ("atoms") are
 * unique by content: property names are always atoms, compared by address.
 */
#ifndef CORE_STRING_H
#define CORE_STRING_H

#include "heap.h"

enum string_flags {
	STRING_WIDE = 1,                /* 16-bit units */
	STRING_ATOM = 2,                /* interned */
	STRING_ROPE = 4,                /* left and right are valid */
	STRING_HASHED = 8,
	STRING_OUTSIDE = 16             /* units are in another cell: flat */
};

struct string {
	struct cell cell;               /* aux: length in units */
	uint32_t hash;
	uint32_t depth;                 /* of a rope */
	union {
		uint8_t latin1[1];
		uint16_t wide[1];
		struct { struct string *left, *right; } rope;
		struct { void *units, *owner; } flat; /* of a flattened rope or
		                                 * a slice: owner is the cell */
	} u;
};

struct symbol {
	struct cell cell;               /* flags: SYMBOL_PRIVATE,
	                                 * SYMBOL_REGISTERED; aux: hash */
	value description;              /* string or undefined */
};
enum { SYMBOL_PRIVATE = 1, SYMBOL_REGISTERED = 2 };

/* String.prototype.length's limit in V8 (2^29 - 24). */
#define STRING_MAX	0x1fffffe8u

static inline struct string *value_string(value v)
{
	return (struct string *)value_cell(v);
}

static inline uint32_t string_length(const struct string *s)
{
	return s->cell.aux;
}

/* Units, flattening first.  string_wide: NULL if Latin-1, and vice versa. */
const uint8_t *string_latin1(struct vm *vm, struct string *s);
const uint16_t *string_wide(struct vm *vm, struct string *s);
uint16_t string_at(struct vm *vm, struct string *s, uint32_t i);

struct string *string_from_utf8(struct vm *vm, const char *s, size_t len);
struct string *string_from_cstr(struct vm *vm, const char *ascii);
struct string *string_from_latin1(struct vm *vm, const uint8_t *s, size_t n);
/* Narrows to Latin-1 where it can. */
struct string *string_from_wide(struct vm *vm, const uint16_t *s, size_t n);
struct string *string_from_unit(struct vm *vm, uint16_t unit);
struct string *string_format(struct vm *vm, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));   /* UTF-8 result */
/* a + b; NULL if longer than STRING_MAX (throw RangeError "Invalid string
 * length"). */
struct string *string_concat(struct vm *vm, struct string *a,
    struct string *b);
struct string *string_slice(struct vm *vm, struct string *s,
    uint32_t from, uint32_t to);
struct string *string_intern(struct vm *vm, struct string *s);
struct string *string_atom(struct vm *vm, const char *ascii);   /* interned */
uint32_t string_hash(struct vm *vm, struct string *s);
bool string_equal(struct vm *vm, struct string *a, struct string *b);
int string_compare(struct vm *vm, struct string *a, struct string *b);
/* First index >= from of needle, or -1; last index <= from, or -1. */
int64_t string_index_of(struct vm *vm, struct string *s,
    struct string *needle, uint32_t from);
int64_t string_last_index_of(struct vm *vm, struct string *s,
    struct string *needle, uint32_t from);
/* UTF-8, NUL-terminated, in a heap cell (garbage later); lone surrogates
 * become U+FFFD.  *len (may be NULL) without the NUL. */
const char *string_utf8(struct vm *vm, struct string *s, size_t *len);
/* True if s is the canonical text of an array index (0 … 2^32-2). */
bool string_is_index(struct vm *vm, struct string *s, uint32_t *index);

struct symbol *symbol_new(struct vm *vm, value description);
/* vm->atoms and vm->symbols; before anything else that makes strings. */
void string_setup(struct vm *vm);
/* For the collector: forgets atoms that are not marked. */
void string_sweep_atoms(struct vm *vm);

/* Appending many parts: builder_start … builder_finish.  Parts are kept in
 * heap cells, so a builder may live across safe points only inside one
 * native call (it holds no roots). */
struct builder { struct vm *vm; void *bytes; uint32_t length, capacity;
	bool wide, overflow;
	bool refused; };                /* by heap_admits: the run ends */
void builder_start(struct builder *b, struct vm *vm);
void builder_add(struct builder *b, struct string *s);
void builder_add_cstr(struct builder *b, const char *ascii);
void builder_add_unit(struct builder *b, uint16_t unit);
/* NULL: too long.  Without memory for it the empty string. */
struct string *builder_finish(struct builder *b);

#endif
