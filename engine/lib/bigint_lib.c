/* SPDX-License-Identifier: MIT */
/* BigInt and its prototype. */
#include <config.h>

#include "number_lib.h"
#include "string_lib.h"

static value cannot_convert(struct vm *vm, value v)
{
	return throw_type_error(vm, "Cannot convert %s to a BigInt",
	    native_text(vm, v));
}

static int radix_of(const char *s, size_t n)
{
	if (n < 3 || s[0] != '0')
		return 10;
	switch (s[1] | 32) {
	case 'x':
		return 16;
	case 'o':
		return 8;
	case 'b':
		return 2;
	default:
		return 10;
	}
}

static bool are_digits(const char *s, size_t n, int radix)
{
	size_t i;

	for (i = 0; i < n; i++) {
		int c = s[i], d = c >= '0' && c <= '9' ? c - '0' :
		    (c | 32) >= 'a' && (c | 32) <= 'z' ? (c | 32) - 'a' + 10
		    : 99;

		if (d >= radix)
			return false;
	}
	return n > 0;
}

/* ecma262 #sec-stringtobigint; EMPTY: it is none */
static value from_text(struct vm *vm, struct string *s)
{
	uint32_t from = 0, to = string_length(s);
	bool negative;
	const char *p;
	size_t n;
	value v;
	int radix;

	while (from < to && string_is_space(string_at(vm, s, from)))
		from++;
	while (to > from && string_is_space(string_at(vm, s, to - 1)))
		to--;
	p = string_utf8(vm, string_slice(vm, s, from, to), &n);
	if (n == 0)
		return bigint_from_double(vm, 0);
	radix = radix_of(p, n);
	negative = *p == '-';
	if (radix != 10 || negative || *p == '+') {
		int skip = radix != 10 ? 2 : 1;

		p += skip;
		n -= (size_t)skip;
	}
	if (!are_digits(p, n, radix))
		return VALUE_EMPTY;
	v = bigint_from_digits(vm, p, n, radix);
	return negative && v != VALUE_EMPTY ?
	    bigint_operate(vm, 'n', v, v) : v;
}

/* ecma262 #sec-tobigint, of a primitive */
static value to_bigint(struct vm *vm, value v)
{
	value big;

	if (value_is_kind(v, CELL_BIGINT))
		return v;
	if (value_is_bool(v))
		return bigint_from_double(vm, v == VALUE_TRUE);
	if (!value_is_string(v))
		return cannot_convert(vm, v);
	vm->exception = VALUE_EMPTY;
	big = from_text(vm, value_string(v));
	if (big == VALUE_EMPTY && vm->exception == VALUE_EMPTY)
		return throw_syntax_error(vm, "Cannot convert %s to a BigInt",
		    native_text(vm, v));
	return big;
}

/* ecma262 #sec-bigint-constructor-number-value */
static value bigint(struct vm *vm, struct call *c)
{
	double d;

	if (c->new_target != VALUE_UNDEFINED)
		return throw_type_error(vm, "BigInt is not a constructor");
	if (!value_is_number(c->args[0]))
		return to_bigint(vm, c->args[0]);
	d = value_number(c->args[0]);
	if (isfinite(d) && trunc(d) == d)
		return bigint_from_double(vm, d);
	return throw_range_error(vm, "The number %s cannot be converted to a "
	    "BigInt because it is not an integer",
	    native_text(vm, c->args[0]));
}

/* 2^n */
static value power(struct vm *vm, double n)
{
	return bigint_operate(vm, '<', bigint_from_double(vm, 1),
	    bigint_from_double(vm, n));
}

/* magic: 1 signed.  The value modulo 2^bits. */
static value as_n(struct vm *vm, struct call *c)
{
	bool is_signed = ((struct native *)value_cell(c->callee))->builtin->
	    magic;
	double bits = value_number(c->args[0]);
	value zero = bigint_from_double(vm, 0), v, mask, one, size;

	if (bits < 0 || bits > 9007199254740991.0)
		return throw_range_error(vm, "Invalid value: not "
		    "(convertible to) a safe integer");
	v = to_bigint(vm, c->args[1]);
	if (v == VALUE_EMPTY || bits == 0)
		return v == VALUE_EMPTY ? v : zero;
	if (bits > 1 << 24 && (is_signed || bigint_compare(v, zero) >= 0))
		return v;
	one = bigint_from_double(vm, 1);
	size = power(vm, bits);
	if (size == VALUE_EMPTY)
		return size;
	mask = bigint_operate(vm, '-', size, one);
	v = bigint_operate(vm, '&', v, mask);
	if (is_signed && bigint_compare(v, power(vm, bits - 1)) >= 0)
		v = bigint_operate(vm, '-', v, size);
	return v;
}

static value this_bigint(struct vm *vm, struct call *c)
{
	value v = c->this_value;

	if (value_is_kind(v, CELL_BOXED))
		v = ((struct boxed *)value_cell(v))->primitive;
	if (value_is_kind(v, CELL_BIGINT))
		return v;
	return throw_type_error(vm, "BigInt.prototype.%s requires that "
	    "'this' be a BigInt",
	    ((struct native *)value_cell(c->callee))->builtin->name);
}

static value to_string(struct vm *vm, struct call *c)
{
	value v = this_bigint(vm, c);
	double radix = 10;

	if (v == VALUE_EMPTY)
		return v;
	if (value_is_object(native_arg(c, 0)))
		return native_coerce(vm, c, ".i");
	if (native_arg(c, 0) != VALUE_UNDEFINED &&
	    !convert_to_number(vm, c->args[0], &radix))
		return VALUE_EMPTY;
	radix = convert_to_integer(radix);
	if (radix < 2 || radix > 36)
		return throw_range_error(vm, "toString() radix argument must "
		    "be between 2 and 36");
	return native_string(bigint_to_string(vm, v, (int)radix));
}

static value to_locale_string(struct vm *vm, struct call *c)
{
	value v = this_bigint(vm, c);
	struct string *s;
	const char *text;

	if (v == VALUE_EMPTY)
		return v;
	text = string_utf8(vm, bigint_to_string(vm, v, 10), NULL);
	s = number_grouped(vm, text + (*text == '-'));
	return native_string(*text == '-' ? string_concat(vm,
	    string_from_unit(vm, '-'), s) : s);
}

static const struct builtin constructor =
	ROW_CONSTRUCTOR("BigInt", 1, bigint, ".p", "an integer of any size");
static const struct builtin rows[] = {
	ROW_MAGIC("asUintN", 2, as_n, ".ip", 0, "modulo 2^n"),
	ROW_MAGIC("asIntN", 2, as_n, ".ip", 1, "modulo 2^n, signed"),
};
static const struct builtin proto_rows[] = {
	ROW("toLocaleString", 0, to_locale_string, NULL, "1,234"),
	ROW("toString", 0, to_string, NULL, "in a radix"),
	ROW("valueOf", 0, this_bigint, NULL, "the integer"),
};

void lib_bigint_setup(struct vm *vm)
{
	struct object *proto = value_object(INTRINSIC(vm, BIGINT_PROTOTYPE));
	struct native *n;

	DEFINE(proto, proto_rows);
	native_tag(vm, proto, "BigInt");
	if (!profile_is(vm, PROFILE_HAS_BIGINT))
		return;
	n = native_global_constructor(vm, &constructor,
	    INTRINSIC_BIGINT_PROTOTYPE);
	DEFINE(&n->object, rows);
}

NO_INTRINSICS(bigint);
