/* SPDX-License-Identifier: MIT */
/* Reading and making strings for what the library prints. */
#ifndef LIB_TEXT_H
#define LIB_TEXT_H

#include "lib.h"

/* A string's units; a view good while the string lives. */
struct text {
	const uint8_t *narrow;          /* one of the two is NULL */
	const uint16_t *wide;
	uint32_t length;
};
struct text text_of(struct vm *vm, struct string *s);
static inline uint16_t text_at(const struct text *t, uint32_t i)
{
	return t->narrow ? t->narrow[i] : t->wide[i];
}
/* Argument i of an intrinsic as a string; it is one. */
static inline struct string *text_arg(const struct call *c, uint32_t i)
{
	return value_string(c->args[i]);
}
/* Where needle begins in s at or after from, or -1. */
int64_t text_find(struct vm *vm, struct string *s, const char *needle,
    uint32_t from);
bool text_starts(struct vm *vm, struct string *s, const char *prefix);
bool text_is(struct vm *vm, value v, const char *ascii);
/* util.inspect's quoted form of a string, by the profile's rules. */
struct string *text_quote(struct vm *vm, struct string *s);
/* Columns a terminal needs for a string, as Node counts them. */
uint32_t text_width(struct vm *vm, struct string *s);
/* s with n spaces after each line end. */
struct string *text_indent(struct vm *vm, struct string *s, uint32_t n);
/* Text of a number as util.inspect prints it (-0 too). */
struct string *text_number(struct vm *vm, double d);
/* "Symbol(description)". */
struct string *text_symbol(struct vm *vm, value symbol);
/* "12n" */
struct string *text_bigint(struct vm *vm, value v);

#endif
