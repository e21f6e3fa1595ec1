/* SPDX-License-Identifier: MIT */
/*
 * Conversions of primitives, and comparisons, that run no program code.
 * An object must first be made a primitive by the caller (ToPrimitive is
 * engine/lib/operators.js); symbols and bigints where they are a TypeError
 * make these throw (VALUE_EMPTY / false with vm->exception set).
 */
#ifndef CORE_CONVERT_H
#define CORE_CONVERT_H

#include "object.h"

bool convert_to_boolean(struct vm *vm, value v);            /* any value */
bool convert_to_number(struct vm *vm, value prim, double *out);
value convert_to_numeric(struct vm *vm, value prim);        /* or bigint */
/* NULL: threw (symbol). */
struct string *convert_to_string(struct vm *vm, value prim);
int32_t convert_double_to_int32(double d);
double convert_to_integer(double d);                        /* NaN -> 0 */
double convert_string_to_number(struct vm *vm, struct string *s);
struct string *convert_number_to_string(struct vm *vm, double d, int radix);
/* Shortest digits that read back as d: digits without dot, *exp10 so that
 * d = 0.digits * 10^exp10.  Returns how many (at most 17). */
int convert_digits(double d, char digits[18], int *exp10);
/* d > 0 rounded half up to count significant digits (at least 1, at most
 * 101), or, after_point, to count digits after the point (d < 1e21, at most
 * 100).  Digits without terminator, as above; returns how many (0: rounded
 * to zero). */
int convert_digits_rounded(double d, int count, bool after_point,
    char digits[128], int *exp10);
/* Number.prototype.toFixed and its kin, arguments in range; digits -1 for
 * toExponential(): as many as necessary.  Any number, NaN included. */
struct string *convert_to_fixed(struct vm *vm, double d, int digits);
struct string *convert_to_exponential(struct vm *vm, double d, int digits);
struct string *convert_to_precision(struct vm *vm, double d, int precision);
/* The longest StrDecimalLiteral (digits, point, exponent, Infinity, sign)
 * that the n bytes begin with, exactly rounded; *used 0: there is none. */
double convert_decimal(const char *s, size_t n, size_t *used);
/* An integer of digits in a radix of 2 … 36, exactly rounded. */
double convert_integer_digits(const char *digits, size_t n, int radix);
/* Is a unit white space or a line terminator (StrWhiteSpaceChar)? */
bool convert_is_space(uint16_t unit);
bool convert_strict_equals(struct vm *vm, value a, value b);
bool convert_same_value(struct vm *vm, value a, value b, bool zero_same);
/* Loose equality of two primitives, or of two objects (identity). */
bool convert_loose_equals(struct vm *vm, value a, value b);
struct string *convert_typeof(struct vm *vm, value v);
/* An engine-side one-line text of any value for messages, as V8's error
 * messages print it ("#<Object>", "[object Array]", "Symbol(x)" …). */
struct string *convert_for_message(struct vm *vm, value v);

/* BigInt (core/bigint.c): arbitrary precision, immutable cells. */
value bigint_from_digits(struct vm *vm, const char *digits, size_t n,
    int radix);
/* ecma262 #sec-stringtobigint; EMPTY (nothing thrown): no BigInt. */
value bigint_from_string(struct vm *vm, struct string *s);
value bigint_from_double(struct vm *vm, double integral);
struct string *bigint_to_string(struct vm *vm, value v, int radix);
bool bigint_is_zero(value v);
int bigint_compare(value a, value b);
int bigint_compare_double(value a, double d);  /* 2: NaN */
double bigint_to_double(value v);
/* op: one of + - * / % p(ower) & | ^ < > (shifts) ~ n(egate); throws
 * RangeError for division by zero and too big. */
value bigint_operate(struct vm *vm, char op, value a, value b);

#endif
