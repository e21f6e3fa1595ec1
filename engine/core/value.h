/* SPDX-License-Identifier: MIT */
/*
 * A JavaScript value in 64 bits.
 *
 * Doubles are stored with 2^49 added to their bits, so that the words below
 * 2^49 are free for cell pointers (the arena lies below 2^47) and for a few
 * constants, and the words from 0xfffe << 48 on for 32-bit integers.  A
 * number that is an int32 (and not -0) is always stored as an integer, so
 * that equal numbers have equal words (except NaN, which has one word).
 *
 * VALUE_EMPTY is no JavaScript value: it marks an array hole, a binding in
 * its temporal dead zone, "no value", and, returned by C code, "thrown".
 */
#ifndef CORE_VALUE_H
#define CORE_VALUE_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef uint64_t value;

#define VALUE_EMPTY	((value)0x00)
#define VALUE_NULL	((value)0x02)
#define VALUE_FALSE	((value)0x06)
#define VALUE_TRUE	((value)0x07)
#define VALUE_UNDEFINED	((value)0x0a)

#define VALUE_INT_TAG	((value)0xfffe000000000000)
#define VALUE_DOUBLE_OFFSET ((value)1 << 49)
#define VALUE_NOT_CELL	(VALUE_INT_TAG | 2)

/* What every cell of the heap begins with. */
enum cell_kind {
	CELL_FREE,                      /* on a free list */
	/* primitives */
	CELL_STRING, CELL_SYMBOL, CELL_BIGINT,
	/* storage, never a JavaScript value */
	CELL_SHAPE, CELL_TABLE, CELL_SLOTS, CELL_ACCESSOR, CELL_ENV,
	CELL_CODE, CELL_SOURCE, CELL_FRAME, CELL_REACTION, CELL_CAPABILITY,
	CELL_MODULE, CELL_MAP_DATA, CELL_BYTES, CELL_RECORD,
	/* objects: struct object first; keep CELL_OBJECT the first of them */
	CELL_OBJECT, CELL_ARRAY, CELL_FUNCTION, CELL_NATIVE, CELL_BOUND,
	CELL_ERROR, CELL_BOXED, CELL_ARGUMENTS, CELL_DATE,
	CELL_MAP, CELL_SET, CELL_WEAKMAP, CELL_WEAKSET, CELL_WEAKREF,
	CELL_FINREG, CELL_PROMISE, CELL_GENERATOR, CELL_ASYNC_GENERATOR,
	CELL_ITERATOR, CELL_TIMER, CELL_IMMEDIATE, CELL_NAMESPACE,
	CELL_HOST,                      /* JSON.rawJSON */
	CELL_KIND_COUNT
};

struct cell {
	uint8_t kind;                   /* enum cell_kind */
	uint8_t flags;                  /* meaning by kind */
	uint16_t small;                 /* meaning by kind */
	uint32_t aux;                   /* meaning by kind: length, id, hash */
};

static inline bool value_is_cell(value v)
{
	return !(v & VALUE_NOT_CELL) && v;
}

static inline bool value_is_int(value v)
{
	return (v & VALUE_INT_TAG) == VALUE_INT_TAG;
}

static inline bool value_is_number(value v)
{
	return (v & VALUE_INT_TAG) != 0;
}

static inline bool value_is_double(value v)
{
	return value_is_number(v) && !value_is_int(v);
}

static inline bool value_is_bool(value v)
{
	return (v & ~(value)1) == VALUE_FALSE;
}

static inline bool value_is_nullish(value v)
{
	return (v & ~(value)8) == VALUE_NULL;
}

static inline struct cell *value_cell(value v)
{
	return (struct cell *)(uintptr_t)v;
}

static inline value value_from_cell(const void *cell)
{
	return (value)(uintptr_t)cell;
}

static inline bool value_is_kind(value v, enum cell_kind kind)
{
	return value_is_cell(v) && value_cell(v)->kind == kind;
}

static inline bool value_is_object(value v)
{
	return value_is_cell(v) && value_cell(v)->kind >= CELL_OBJECT;
}

static inline bool value_is_string(value v)
{
	return value_is_kind(v, CELL_STRING);
}

static inline bool value_is_symbol(value v)
{
	return value_is_kind(v, CELL_SYMBOL);
}

static inline bool value_is_callable(value v)
{
	return value_is_cell(v) && value_cell(v)->kind >= CELL_FUNCTION &&
	    value_cell(v)->kind <= CELL_BOUND;
}

static inline int32_t value_int(value v)
{
	return (int32_t)(uint32_t)v;
}

static inline value value_from_int(int32_t i)
{
	return VALUE_INT_TAG | (uint32_t)i;
}

static inline value value_from_bool(bool b)
{
	return VALUE_FALSE | (value)b;
}

static inline double value_double(value v)
{
	uint64_t bits = v - VALUE_DOUBLE_OFFSET;
	double d;

	memcpy(&d, &bits, sizeof d);
	return d;
}

/* Any double; an int32 other than -0 becomes an integer. */
static inline value value_from_double(double d)
{
	uint64_t bits;

	if (d >= -2147483648.0 && d <= 2147483647.0) {
		int32_t i = (int32_t)d;

		if ((double)i == d && (i != 0 || !signbit(d)))
			return value_from_int(i);
	}
	if (d != d)
		return (value)0x7ff8000000000000 + VALUE_DOUBLE_OFFSET;
	memcpy(&bits, &d, sizeof bits);
	return bits + VALUE_DOUBLE_OFFSET;
}

static inline value value_from_u32(uint32_t u)
{
	return u <= INT32_MAX ? value_from_int((int32_t)u)
	    : value_from_double((double)u);
}

/* A number as a double; v must be a number. */
static inline double value_number(value v)
{
	return value_is_int(v) ? value_int(v) : value_double(v);
}

#endif
