/* SPDX-License-Identifier: MIT */
/* BigInt.  ecma262 #sec-bigint-objects */
#include <config.h>

#include <math.h>

#include "native.h"

static bool is_bigint(value v)
{
	return value_is_kind(v, CELL_BIGINT);
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

/* ecma262 #sec-stringtobigint */
static value from_string(struct vm *vm, struct string *s)
{
	uint32_t from = 0, to = string_length(s);
	bool minus;
	const char *p;
	size_t n;
	value v;
	int radix;

	while (from < to && convert_is_space(string_at(vm, s, from)))
		from++;
	while (to > from && convert_is_space(string_at(vm, s, to - 1)))
		to--;
	p = string_utf8(vm, string_slice(vm, s, from, to), &n);
	if (n == 0)
		return bigint_from_double(vm, 0);
	radix = radix_of(p, n);
	minus = *p == '-';
	if (radix != 10 || minus || *p == '+') {
		p += radix != 10 ? 2 : 1;
		n -= radix != 10 ? 2 : 1;
	}
	if (!are_digits(p, n, radix))
		return throw_syntax_error(vm, "Cannot convert %s to a BigInt",
		    string_utf8(vm, s, NULL));
	v = bigint_from_digits(vm, p, n, radix);
	return minus && v != VALUE_EMPTY ?
	    bigint_operate(vm, 'n', v, VALUE_UNDEFINED) : v;
}

static value from_number(struct vm *vm, value v)
{
	double d = value_number(v);

	if (!isfinite(d) || trunc(d) != d)
		return throw_range_error(vm, "The number %s cannot be "
		    "converted to a BigInt because it is not an integer",
		    string_utf8(vm, convert_to_string(vm, v), NULL));
	return bigint_from_double(vm, d);
}

/* ecma262 #sec-tobigint of a primitive */
static value to_bigint(struct vm *vm, value v)
{
	if (is_bigint(v))
		return v;
	if (value_is_bool(v))
		return bigint_from_double(vm, v == VALUE_TRUE);
	if (value_is_string(v))
		return from_string(vm, value_string(v));
	return throw_type_error(vm, "Cannot convert %s to a BigInt",
	    native_text(vm, v));
}

/* ecma262 #sec-bigint-constructor-number-value */
static value bigint(struct vm *vm, struct call *c)
{
	if (c->new_target != VALUE_UNDEFINED)
		return throw_type_error(vm, "BigInt is not a constructor");
	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".p");
	if (value_is_number(c->args[0]))
		return from_number(vm, c->args[0]);
	return to_bigint(vm, c->args[0]);
}

static value this_bigint(struct vm *vm, struct call *c, const char *method)
{
	value v = c->this_value;

	if (value_is_kind(v, CELL_BOXED))
		v = ((struct boxed *)value_cell(v))->primitive;
	if (is_bigint(v))
		return v;
	return throw_type_error(vm, "BigInt.prototype.%s requires that "
	    "'this' be a BigInt", method);
}

static value bigint_text(struct vm *vm, struct call *c)
{
	value v = this_bigint(vm, c, "toString");
	double radix = 10;

	if (v == VALUE_EMPTY)
		return v;
	if (native_arg(c, 0) != VALUE_UNDEFINED)
		radix = value_number(c->args[0]);
	if (!(radix >= 2 && radix <= 36))
		return throw_range_error(vm, "toString() radix argument must "
		    "be between 2 and 36");
	return native_string(bigint_to_string(vm, v, (int)radix));
}

static value bigint_locale_text(struct vm *vm, struct call *c)
{
	value v = this_bigint(vm, c, "toLocaleString");
	struct builder b;
	struct string *s;
	uint32_t i, n, first;

	if (v == VALUE_EMPTY)
		return v;
	s = bigint_to_string(vm, v, 10);
	n = string_length(s);
	first = n && string_at(vm, s, 0) == '-';
	builder_start(&b, vm);
	for (i = 0; i < n; i++) {
		if (i > first && (n - i) % 3 == 0)
			builder_add_unit(&b, ',');
		builder_add_unit(&b, string_at(vm, s, i));
	}
	return native_string(builder_finish(&b));
}

static value bigint_value_of(struct vm *vm, struct call *c)
{
	return this_bigint(vm, c, "valueOf");
}

/* ecma262 #sec-bigint.asuintn; magic 1: signed */
static value as_int(struct vm *vm, struct call *c)
{
	bool is_signed = ((struct native *)value_cell(c->callee))->builtin->
	    magic;
	double bits = value_number(c->args[0]);
	value v = to_bigint(vm, c->args[1]), one, size, half;

	if (v == VALUE_EMPTY)
		return v;
	if (!(bits >= 0 && bits <= 9007199254740991.0))
		return throw_range_error(vm, "Invalid value: not (convertible"
		    " to) a safe integer");
	one = bigint_from_double(vm, 1);
	size = bigint_operate(vm, '<', one, bigint_from_double(vm, bits));
	if (size == VALUE_EMPTY)
		return size;
	v = bigint_operate(vm, '&', v, bigint_operate(vm, '-', size, one));
	if (!is_signed || bits == 0)
		return v;
	half = bigint_operate(vm, '>', size, one);
	return bigint_compare(v, half) < 0 ? v : bigint_operate(vm, '-', v,
	    size);
}

static const struct builtin row =
	ROW_CONSTRUCTOR("BigInt", 1, bigint, NULL, "to a BigInt");
static const struct builtin statics[] = {
	ROW_MAGIC("asUintN", 2, as_int, ".ip", 0, "modulo 2^bits"),
	ROW_MAGIC("asIntN", 2, as_int, ".ip", 1, "modulo 2^bits, signed")
};
static const struct builtin methods[] = {
	ROW("toLocaleString", 0, bigint_locale_text, NULL, "en-US text"),
	ROW("toString", 0, bigint_text, ".I", "text in a radix"),
	ROW("valueOf", 0, bigint_value_of, NULL, "the primitive")
};

NO_INTRINSICS(bigint);

void lib_bigint_setup(struct vm *vm)
{
	struct object *proto = value_object(INTRINSIC(vm, BIGINT_PROTOTYPE));
	struct object *ctor;

	DEFINE(proto, methods);
	native_tag(vm, proto, "BigInt");
	if (!profile_is(vm, PROFILE_SYNTAX_BIGINT))
		return;
	ctor = &native_global_constructor(vm, &row,
	    INTRINSIC_BIGINT_PROTOTYPE)->object;
	DEFINE(ctor, statics);
}
