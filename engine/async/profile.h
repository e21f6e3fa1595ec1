/* SPDX-License-Identifier: MIT */
/*
 * What differs between versions of Node, one row per question, one column
 * per version (profile.def).  Engine code asks by name and never compares
 * version numbers.
 */
#ifndef ASYNC_PROFILE_H
#define ASYNC_PROFILE_H

#include "../core/vm.h"

#define PROFILE_COLUMNS	11              /* node8 10 11 12 14 16 18 20 22 24 26 */

enum profile_question {
#define N(name, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26, source) \
	PROFILE_##name,
#define SINCE(name, version, source) PROFILE_##name,
#define UNTIL(name, version, source) PROFILE_##name,
#include "profile.def"
#undef N
#undef SINCE
#undef UNTIL
	PROFILE_COUNT
};
enum profile_text {
#define T(name, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26) \
	PROFILE_TEXT_##name,
#include "profile_text.def"
#undef T
	PROFILE_TEXT_COUNT
};

extern const int16_t profile_table[PROFILE_COUNT][PROFILE_COLUMNS];

static inline bool profile_is(const struct vm *vm, enum profile_question q)
{
	return profile_table[q][vm->profile_rows[q]] != 0;
}
static inline int profile_number(const struct vm *vm, enum profile_question q)
{
	return profile_table[q][vm->profile_rows[q]];
}
/* A text that differs; never NULL. */
const char *profile_text(const struct vm *vm, enum profile_text t);
/* A row of profile_text.def; PROFILE_TEXT_COUNT: there is none. */
enum profile_text profile_text_named(const char *name);
/* Any row by its name ("AWAIT_WRAPPER", a text row too): number, boolean
 * (0 and 1 rows give numbers) or string; EMPTY: there is no such row. */
value profile_by_name(struct vm *vm, const char *name);

/* "AWAIT_WRAPPER" and where its answers are from. */
const char *profile_row_name(int row);
const char *profile_row_source(int row);

const char *profile_name(int column);           /* "node22", NULL past end */
const char *profile_version(int column);        /* "22.23.3" */
/* "node22" (or "22") to its column, or -1. */
int profile_from_name(const char *name);
#define PROFILE_DEFAULT	"node22"

#endif
