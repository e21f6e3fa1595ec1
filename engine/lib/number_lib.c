/* SPDX-License-Identifier: MIT */
/* Number and Boolean, and the texts of numbers. */
#include <config.h>

#include <stdio.h>
#include <stdlib.h>

#include "number_lib.h"

/* ---- exact decimal digits ------------------------------------------------------------ */

#define EXACT 780                       /* a double has no more digits */

/* The decimal digits of x > 0, all of them: 0.digits * 10^exp10. */
struct decimal { char digits[EXACT + 8]; int count, exp10; };

static void decimal_of(struct decimal *d, double x)
{
	char text[EXACT + 32], *p;

	snprintf(text, sizeof text, "%.*e", EXACT - 1, x);
	d->count = 0;
	for (p = text; *p != 'e'; p++)
		if (*p >= '0' && *p <= '9')
			d->digits[d->count++] = *p;
	d->exp10 = x == 0 ? 1 : atoi(p + 1) + 1;
}

/* Keeps n digits (n may be 0 or less), rounding half up. */
static void decimal_round(struct decimal *d, int n)
{
	int i = n;
	bool up = n >= 0 && n < d->count && d->digits[n] >= '5';

	d->count = n < 0 ? 0 : n;
	while (up && --i >= 0) {
		up = d->digits[i] == '9';
		d->digits[i] = up ? '0' : (char)(d->digits[i] + 1);
	}
	if (!up)
		return;
	memmove(d->digits + 1, d->digits, (size_t)d->count);
	d->digits[0] = '1';
	d->exp10++;
	if (n == 0)
		d->count = 1;
}

/* ---- methods ---------------------------------------------------------------------------- */

static bool this_number(struct vm *vm, struct call *c, double *d)
{
	value v = c->this_value;

	if (value_is_kind(v, CELL_BOXED))
		v = ((struct boxed *)value_cell(v))->primitive;
	if (value_is_number(v)) {
		*d = value_number(v);
		return true;
	}
	throw_type_error(vm, "Number.prototype.%s requires that 'this' be a "
	    "Number", ((struct native *)value_cell(c->callee))->builtin->name);
	return false;
}

/* The digits argument; objects have been converted.  False: threw. */
static bool digits_argument(struct vm *vm, struct call *c, double *d)
{
	if (!convert_to_number(vm, c->args[0], d))
		return false;
	*d = convert_to_integer(*d);
	return true;
}

static value to_string(struct vm *vm, struct call *c)
{
	double d, radix = 10;

	if (!this_number(vm, c, &d))
		return VALUE_EMPTY;
	if (value_is_object(native_arg(c, 0)))
		return native_coerce(vm, c, ".i");
	if (native_arg(c, 0) != VALUE_UNDEFINED &&
	    !digits_argument(vm, c, &radix))
		return VALUE_EMPTY;
	if (radix < 2 || radix > 36)
		return throw_range_error(vm, "toString() radix argument must "
		    "be between 2 and 36");
	return native_string(convert_number_to_string(vm, d, (int)radix));
}

static value value_of(struct vm *vm, struct call *c)
{
	double d;

	return this_number(vm, c, &d) ? value_from_double(d) : VALUE_EMPTY;
}

static value plain_text(struct vm *vm, double d)
{
	return native_string(convert_number_to_string(vm, d, 10));
}

/* Digits with a point before the last `fraction` of them. */
static size_t put_fixed(char *out, const struct decimal *d, int fraction)
{
	size_t n = 0;
	int i;

	if (d->exp10 <= 0)
		out[n++] = '0';
	for (i = 0; i < d->exp10; i++)
		out[n++] = i < d->count ? d->digits[i] : '0';
	if (fraction > 0)
		out[n++] = '.';
	for (i = d->exp10; i < d->exp10 + fraction; i++)
		out[n++] = i >= 0 && i < d->count ? d->digits[i] : '0';
	out[n] = 0;
	return n;
}

static value signed_text(struct vm *vm, bool negative, const char *text)
{
	return native_string(string_format(vm, "%s%s", negative ? "-" : "",
	    text));
}

/* A value below 1 begins with zeros: put them there. */
static void decimal_align(struct decimal *d)
{
	int zeros = -d->exp10;

	if (zeros <= 0)
		return;
	if (zeros > 110)
		zeros = 110;
	if (d->count > EXACT - zeros)
		d->count = EXACT - zeros;
	memmove(d->digits + zeros, d->digits, (size_t)d->count);
	memset(d->digits, '0', (size_t)zeros);
	d->count += zeros;
	d->exp10 = 0;
}

/* ecma262 #sec-number.prototype.tofixed */
static value to_fixed(struct vm *vm, struct call *c)
{
	double x, f;
	struct decimal d;
	char text[256];

	if (!this_number(vm, c, &x))
		return VALUE_EMPTY;
	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".i");
	if (!digits_argument(vm, c, &f))
		return VALUE_EMPTY;
	if (f < 0 || f > 100)
		return throw_range_error(vm, "toFixed() digits argument must "
		    "be between 0 and 100");
	if (isnan(x) || fabs(x) >= 1e21)
		return plain_text(vm, x);
	decimal_of(&d, fabs(x));
	decimal_align(&d);
	decimal_round(&d, d.exp10 + (int)f);
	put_fixed(text, &d, (int)f);
	return signed_text(vm, x < 0 && strspn(text, "0.") != strlen(text),
	    text);
}

static size_t put_exponential(char *out, const struct decimal *d)
{
	size_t n = 0;
	int i;

	out[n++] = d->digits[0];
	if (d->count > 1)
		out[n++] = '.';
	for (i = 1; i < d->count; i++)
		out[n++] = d->digits[i];
	n += (size_t)sprintf(out + n, "e%+d", d->exp10 - 1);
	return n;
}

static void shortest(struct decimal *d, double x)
{
	char digits[18];

	if (x == 0) {
		d->digits[0] = '0';
		d->count = d->exp10 = 1;
		return;
	}
	d->count = convert_digits(x, digits, &d->exp10);
	memcpy(d->digits, digits, (size_t)d->count);
}

/* ecma262 #sec-number.prototype.toexponential */
static value to_exponential(struct vm *vm, struct call *c)
{
	double x, f;
	struct decimal d;
	char text[256];

	if (!this_number(vm, c, &x))
		return VALUE_EMPTY;
	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".i");
	if (!digits_argument(vm, c, &f))
		return VALUE_EMPTY;
	if (isnan(x) || isinf(x))
		return plain_text(vm, x);
	if (f < 0 || f > 100)
		return throw_range_error(vm, "toExponential() argument must "
		    "be between 0 and 100");
	if (c->args[0] == VALUE_UNDEFINED) {
		shortest(&d, fabs(x));
	} else {
		decimal_of(&d, fabs(x));
		decimal_round(&d, (int)f + 1);
	}
	put_exponential(text, &d);
	return signed_text(vm, x < 0, text);
}

/* ecma262 #sec-number.prototype.toprecision */
static value to_precision(struct vm *vm, struct call *c)
{
	double x, p;
	struct decimal d;
	char text[256];

	if (!this_number(vm, c, &x))
		return VALUE_EMPTY;
	if (c->args[0] == VALUE_UNDEFINED)
		return plain_text(vm, x);
	if (value_is_object(c->args[0]))
		return native_coerce(vm, c, ".i");
	if (!digits_argument(vm, c, &p))
		return VALUE_EMPTY;
	if (isnan(x) || isinf(x))
		return plain_text(vm, x);
	if (p < 1 || p > 100)
		return throw_range_error(vm, "toPrecision() argument must be "
		    "between 1 and 100");
	decimal_of(&d, fabs(x));
	decimal_round(&d, (int)p);
	if (d.exp10 - 1 < -6 || d.exp10 - 1 >= p)
		put_exponential(text, &d);
	else if (d.exp10 > 0)
		put_fixed(text, &d, (int)p - d.exp10);
	else
		put_fixed(text, &d, (int)p - d.exp10);
	return signed_text(vm, x < 0, text);
}

/* "1234567.5" -> "1,234,567.5" */
struct string *number_grouped(struct vm *vm, const char *digits)
{
	size_t whole = strcspn(digits, "."), i;
	struct builder b;

	builder_start(&b, vm);
	for (i = 0; digits[i]; i++) {
		if (i && i < whole && (whole - i) % 3 == 0)
			builder_add_unit(&b, ',');
		builder_add_unit(&b, (uint16_t)digits[i]);
	}
	return builder_finish(&b);
}

/* DEVIATES: always the en-US form, no options. */
static value to_locale_string(struct vm *vm, struct call *c)
{
	struct decimal d;
	struct string *s;
	char text[400];
	size_t n;
	double x;

	if (!this_number(vm, c, &x))
		return VALUE_EMPTY;
	if (isnan(x))
		return native_string(string_from_cstr(vm, "NaN"));
	if (isinf(x))
		return signed_text(vm, x < 0, "\xe2\x88\x9e");
	decimal_of(&d, fabs(x));
	decimal_align(&d);
	decimal_round(&d, d.exp10 + 3);
	n = put_fixed(text, &d, 3);
	while (text[n - 1] == '0')
		text[--n] = 0;
	if (text[n - 1] == '.')
		text[--n] = 0;
	s = number_grouped(vm, text);
	return x < 0 || (x == 0 && signbit(x)) ? native_string(string_concat(
	    vm, string_from_unit(vm, '-'), s)) : native_string(s);
}

/* ---- Number -------------------------------------------------------------------------------- */

static value boxed(struct vm *vm, struct call *c, enum intrinsic which,
    value primitive)
{
	struct object *proto;
	struct boxed *b;

	if (c->new_target == VALUE_UNDEFINED)
		return primitive;
	proto = native_prototype(vm, c, which);
	if (!proto)
		return native_construct_again(vm, c);
	b = object_new_kind(vm, CELL_BOXED, sizeof *b, proto);
	b->primitive = primitive;
	return value_from_cell(b);
}

/* ecma262 #sec-number-constructor-number-value */
static value number(struct vm *vm, struct call *c)
{
	value v = c->argc ? c->args[0] : value_from_int(0);
	double d;

	if (value_is_kind(v, CELL_BIGINT))
		d = bigint_to_double(v);
	else if (!convert_to_number(vm, v, &d))
		return VALUE_EMPTY;
	return boxed(vm, c, INTRINSIC_NUMBER_PROTOTYPE,
	    value_from_double(d));
}

/* magic: what is asked */
enum { IS_FINITE, IS_INTEGER, IS_NAN, IS_SAFE };
static value is(struct vm *vm, struct call *c)
{
	double d;
	bool yes = false;

	(void)vm;
	if (!value_is_number(c->args[0]))
		return VALUE_FALSE;
	d = value_number(c->args[0]);
	switch (((struct native *)value_cell(c->callee))->builtin->magic) {
	case IS_FINITE:
		yes = isfinite(d);
		break;
	case IS_INTEGER:
		yes = isfinite(d) && trunc(d) == d;
		break;
	case IS_NAN:
		yes = isnan(d);
		break;
	case IS_SAFE:
		yes = trunc(d) == d && fabs(d) <= 9007199254740991.0;
		break;
	}
	return value_from_bool(yes);
}

/* ---- Boolean --------------------------------------------------------------------------------- */

static value boolean(struct vm *vm, struct call *c)
{
	return boxed(vm, c, INTRINSIC_BOOLEAN_PROTOTYPE, value_from_bool(
	    convert_to_boolean(vm, c->args[0])));
}

/* magic: 1 as text */
static value this_boolean(struct vm *vm, struct call *c)
{
	const struct builtin *b =
	    ((struct native *)value_cell(c->callee))->builtin;
	value v = c->this_value;

	if (value_is_kind(v, CELL_BOXED))
		v = ((struct boxed *)value_cell(v))->primitive;
	if (!value_is_bool(v))
		return throw_type_error(vm, "Boolean.prototype.%s requires "
		    "that 'this' be a Boolean", b->name);
	if (!b->magic)
		return v;
	return v == VALUE_TRUE ? ATOM(vm, true_) : ATOM(vm, false_);
}

/* ---- tables ------------------------------------------------------------------------------------ */

static const struct builtin constructor =
	ROW_CONSTRUCTOR("Number", 1, number, ".p", "a number of any value");
static const struct builtin rows[] = {
	ROW_MAGIC("isFinite", 1, is, NULL, IS_FINITE, "a finite number?"),
	ROW_MAGIC("isInteger", 1, is, NULL, IS_INTEGER, "an integer?"),
	ROW_MAGIC("isNaN", 1, is, NULL, IS_NAN, "NaN?"),
	ROW_MAGIC("isSafeInteger", 1, is, NULL, IS_SAFE, "exact?"),
};
static const struct builtin proto_rows[] = {
	ROW("toExponential", 1, to_exponential, NULL, "with an exponent"),
	ROW("toFixed", 1, to_fixed, NULL, "with n fraction digits"),
	ROW("toPrecision", 1, to_precision, NULL, "with n digits"),
	ROW("toString", 1, to_string, NULL, "in a radix"),
	ROW("valueOf", 0, value_of, NULL, "the number"),
	ROW("toLocaleString", 0, to_locale_string, NULL, "1,234.5"),
};
static const struct builtin boolean_constructor =
	ROW_CONSTRUCTOR("Boolean", 1, boolean, NULL, "is it truthy?");
static const struct builtin boolean_rows[] = {
	ROW_MAGIC("toString", 0, this_boolean, NULL, 1, "\"true\""),
	ROW_MAGIC("valueOf", 0, this_boolean, NULL, 0, "the boolean"),
};

static const struct { const char *name; double v; } constants[] = {
	{ "MAX_VALUE", 1.7976931348623157e308 }, { "MIN_VALUE", 5e-324 },
	{ "NaN", NAN }, { "NEGATIVE_INFINITY", -INFINITY },
	{ "POSITIVE_INFINITY", INFINITY },
	{ "MAX_SAFE_INTEGER", 9007199254740991.0 },
	{ "MIN_SAFE_INTEGER", -9007199254740991.0 },
	{ "EPSILON", 2.220446049250313e-16 },
};

static struct boxed *proto_setup(struct vm *vm, enum intrinsic which,
    value primitive)
{
	struct boxed *proto = object_new_kind(vm, CELL_BOXED, sizeof *proto,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));

	proto->primitive = primitive;
	vm->intrinsics[which] = value_from_cell(proto);
	return proto;
}

void lib_number_setup(struct vm *vm)
{
	struct boxed *proto = proto_setup(vm, INTRINSIC_NUMBER_PROTOTYPE,
	    value_from_int(0));
	struct native *n = native_global_constructor(vm, &constructor,
	    INTRINSIC_NUMBER_PROTOTYPE);
	size_t i;

	DEFINE(&n->object, rows);
	for (i = 0; i < LENGTH(constants); i++)
		native_constant(vm, &n->object, constants[i].name,
		    value_from_double(constants[i].v));
	DEFINE(&proto->object, proto_rows);
	number_setup_parsing(vm, &n->object);
	proto = proto_setup(vm, INTRINSIC_BOOLEAN_PROTOTYPE, VALUE_FALSE);
	native_global_constructor(vm, &boolean_constructor,
	    INTRINSIC_BOOLEAN_PROTOTYPE);
	DEFINE(&proto->object, boolean_rows);
}

NO_INTRINSICS(number);
