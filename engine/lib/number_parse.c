/* SPDX-License-Identifier: MIT */
/* parseInt and parseFloat. */
#include <config.h>

#include "number_lib.h"
#include "string_lib.h"

static uint32_t skip_space(struct vm *vm, struct string *s)
{
	uint32_t i = 0;

	while (i < string_length(s) && string_is_space(string_at(vm, s, i)))
		i++;
	return i;
}

static uint16_t unit_at(struct vm *vm, struct string *s, uint32_t i)
{
	return i < string_length(s) ? string_at(vm, s, i) : 0;
}

static int digit_value(uint16_t unit)
{
	if (unit >= '0' && unit <= '9')
		return unit - '0';
	unit |= 32;
	return unit >= 'a' && unit <= 'z' ? unit - 'a' + 10 : 99;
}

static value number_of(struct vm *vm, struct string *s, uint32_t from,
    uint32_t to, bool negative)
{
	double d = convert_string_to_number(vm, string_slice(vm, s, from,
	    to));

	return value_from_double(negative ? -d : d);
}

/* Digits of a radix that is not 10, from the most significant one. */
static double radix_value(struct vm *vm, struct string *s, uint32_t from,
    uint32_t to, int radix)
{
	double d = 0;

	for (; from < to; from++)
		d = d * radix + digit_value(string_at(vm, s, from));
	return d;
}

/* ecma262 #sec-parseint-string-radix */
static value parse_int(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	int32_t radix = convert_double_to_int32(value_number(c->args[1]));
	uint32_t i = skip_space(vm, s), start;
	bool negative = unit_at(vm, s, i) == '-';
	double d;

	if (negative || unit_at(vm, s, i) == '+')
		i++;
	if (radix != 0 && (radix < 2 || radix > 36))
		return value_from_double(NAN);
	if ((radix == 0 || radix == 16) && unit_at(vm, s, i) == '0' &&
	    (unit_at(vm, s, i + 1) | 32) == 'x') {
		i += 2;
		radix = 16;
	}
	radix = radix ? radix : 10;
	for (start = i; digit_value(unit_at(vm, s, i)) < radix; i++)
		;
	if (start == i)
		return value_from_double(NAN);
	if (radix == 10)
		return number_of(vm, s, start, i, negative);
	d = radix_value(vm, s, start, i, radix);
	return value_from_double(negative ? -d : d);
}

static uint32_t skip_digits(struct vm *vm, struct string *s, uint32_t i)
{
	while (digit_value(unit_at(vm, s, i)) < 10)
		i++;
	return i;
}

/* ecma262 #sec-parsefloat-string */
static value parse_float(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	uint32_t start = skip_space(vm, s), i = start, whole, end, sign;

	if (unit_at(vm, s, i) == '-' || unit_at(vm, s, i) == '+')
		i++;
	if (string_length(s) - i >= 8 && string_equal(vm, string_slice(vm, s,
	    i, i + 8), value_string(ATOM(vm, Infinity_))))
		return value_from_double(unit_at(vm, s, start) == '-' ?
		    -INFINITY : INFINITY);
	end = whole = skip_digits(vm, s, i);
	if (unit_at(vm, s, whole) == '.')
		end = skip_digits(vm, s, whole + 1);
	if (end == i || (whole == i && end == whole + 1))
		return value_from_double(NAN);
	if ((unit_at(vm, s, end) | 32) == 'e') {
		sign = end + 1;
		if (unit_at(vm, s, sign) == '-' || unit_at(vm, s, sign) ==
		    '+')
			sign++;
		if (skip_digits(vm, s, sign) > sign)
			end = skip_digits(vm, s, sign);
	}
	return number_of(vm, s, start, end, false);
}

static const struct builtin rows[] = {
	ROW("parseFloat", 1, parse_float, ".s", "a number text begins with"),
	ROW("parseInt", 2, parse_int, ".sn", "an integer in a radix"),
};

void number_setup_parsing(struct vm *vm, struct object *constructor)
{
	size_t i;

	DEFINE(constructor, rows);
	for (i = 0; i < LENGTH(rows); i++)
		native_hidden(vm, vm->global, rows[i].name,
		    object_get_data(vm, constructor, native_key(vm,
		    rows[i].name)));
}
