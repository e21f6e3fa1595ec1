/* SPDX-License-Identifier: MIT */
/*
 * Number and Boolean, parseInt, parseFloat, isNaN, isFinite.
 * ecma262 #sec-number-objects
 */
#include <config.h>

#include <math.h>
#include <stdlib.h>

#include "native.h"
#include "refused.h"

static value boxed(struct vm *vm, struct call *c, enum intrinsic which,
    value primitive)
{
	struct object *proto = native_prototype(vm, c, which);
	struct boxed *b;

	if (!proto)
		return native_construct_again(vm, c);
	b = object_new_kind(vm, CELL_BOXED, sizeof *b, proto);
	b->primitive = primitive;
	return value_from_cell(b);
}

/* ecma262 #sec-number-constructor-number-value */
static value number(struct vm *vm, struct call *c)
{
	value v = value_from_int(0);
	double d;

	if (c->argc) {
		v = c->args[0];
		if (value_is_object(v))
			return native_coerce(vm, c, ".p");
		if (value_is_kind(v, CELL_BIGINT))
			v = value_from_double(bigint_to_double(v));
		else if (!convert_to_number(vm, v, &d))
			return VALUE_EMPTY;
		else
			v = value_from_double(d);
	}
	if (c->new_target == VALUE_UNDEFINED)
		return v;
	return boxed(vm, c, INTRINSIC_NUMBER_PROTOTYPE, v);
}

static value boolean(struct vm *vm, struct call *c)
{
	value v = value_from_bool(convert_to_boolean(vm, c->args[0]));

	if (c->new_target == VALUE_UNDEFINED)
		return v;
	return boxed(vm, c, INTRINSIC_BOOLEAN_PROTOTYPE, v);
}

/* ---- statics ------------------------------------------------------------ */

static bool is_integral(value v)
{
	double d;

	if (!value_is_number(v))
		return false;
	d = value_number(v);
	return isfinite(d) && trunc(d) == d;
}

static value is_finite(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_number(c->args[0]) &&
	    isfinite(value_number(c->args[0])));
}

static value is_integer(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(is_integral(c->args[0]));
}

static value is_nan(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_number(c->args[0]) &&
	    value_number(c->args[0]) != value_number(c->args[0]));
}

static value is_safe_integer(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(is_integral(c->args[0]) &&
	    fabs(value_number(c->args[0])) <= 9007199254740991.0);
}

static void trim_start(struct vm *vm, struct string *s, uint32_t *from)
{
	while (*from < string_length(s) &&
	    convert_is_space(string_at(vm, s, *from)))
		++*from;
}

/* ASCII of a string's part, non-ASCII as 0x1; malloc. */
static char *ascii_part(struct vm *vm, struct string *s, uint32_t from,
    size_t *n)
{
	char *p;
	uint32_t i;

	*n = string_length(s) - from;
	p = malloc(*n + 1);
	for (i = 0; p && i < *n; i++) {
		uint16_t u = string_at(vm, s, from + i);

		p[i] = u < 128 ? (char)u : 1;
	}
	return p;
}

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'Z')
		return c - 'A' + 10;
	return 99;
}

/* The digits of text in a radix (0: 10, or 16 after 0x). */
static double parse_digits(const char *p, size_t n, int radix)
{
	size_t used = 0;

	if ((radix == 0 || radix == 16) && n > 1 && p[0] == '0' &&
	    (p[1] == 'x' || p[1] == 'X')) {
		p += 2;
		n -= 2;
		radix = 16;
	}
	if (radix == 0)
		radix = 10;
	while (used < n && digit_of(p[used]) < radix)
		used++;
	return used ? convert_integer_digits(p, used, radix) : NAN;
}

/* ecma262 #sec-parseint-string-radix */
static value parse_int(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	int32_t radix = convert_double_to_int32(value_number(c->args[1]));
	uint32_t from = 0;
	bool minus = false;
	char *text, *p;
	double d = NAN;
	size_t n;

	trim_start(vm, s, &from);
	text = p = ascii_part(vm, s, from, &n);
	if (!text)
		return value_from_double(NAN);
	if (n && (*p == '-' || *p == '+')) {
		minus = *p == '-';
		p++;
		n--;
	}
	if (radix == 0 || (radix >= 2 && radix <= 36))
		d = parse_digits(p, n, radix);
	free(text);
	return value_from_double(minus ? -d : d);
}

/* How much of text is a StrDecimalLiteral. */
static size_t decimal_length(const char *p, size_t n)
{
	size_t i = 0, digits = 0, e;

	if (i < n && (p[i] == '+' || p[i] == '-'))
		i++;
	for (; i < n && p[i] >= '0' && p[i] <= '9'; i++)
		digits++;
	if (i < n && p[i] == '.')
		for (i++; i < n && p[i] >= '0' && p[i] <= '9'; i++)
			digits++;
	if (!digits)
		return 0;
	if (i < n && (p[i] == 'e' || p[i] == 'E')) {
		e = i + 1;
		if (e < n && (p[e] == '+' || p[e] == '-'))
			e++;
		if (e < n && p[e] >= '0' && p[e] <= '9') {
			while (e < n && p[e] >= '0' && p[e] <= '9')
				e++;
			i = e;
		}
	}
	return i;
}

static double parse_decimal(const char *p, size_t n)
{
	size_t skip = n && (*p == '-' || *p == '+'), used;
	double d;

	if (n - skip >= 8 && strncmp(p + skip, "Infinity", 8) == 0) {
		d = INFINITY;
	} else {
		used = decimal_length(p, n);
		if (!used)
			return NAN;
		d = convert_decimal(p + skip, used - skip, &used);
	}
	return skip && *p == '-' ? -d : d;
}

/* ecma262 #sec-parsefloat-string */
static value parse_float(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	uint32_t from = 0;
	char *text;
	double d;
	size_t n;

	trim_start(vm, s, &from);
	text = ascii_part(vm, s, from, &n);
	if (!text)
		return value_from_double(NAN);
	d = parse_decimal(text, n);
	free(text);
	return value_from_double(d);
}

static value global_is_nan(struct vm *vm, struct call *c)
{
	double d = value_number(c->args[0]);

	(void)vm;
	return value_from_bool(d != d);
}

static value global_is_finite(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(isfinite(value_number(c->args[0])));
}

/* ---- Number.prototype --------------------------------------------------- */

static bool this_number(struct vm *vm, struct call *c, const char *method,
    double *out)
{
	value v = c->this_value;

	if (value_is_kind(v, CELL_BOXED))
		v = ((struct boxed *)value_cell(v))->primitive;
	if (!value_is_number(v)) {
		throw_type_error(vm, "Number.prototype.%s requires that "
		    "'this' be a Number", method);
		return false;
	}
	*out = value_number(v);
	return true;
}

static value number_to_string(struct vm *vm, struct call *c)
{
	double d, radix = 10;

	if (!this_number(vm, c, "toString", &d))
		return VALUE_EMPTY;
	if (c->args[0] != VALUE_UNDEFINED)
		radix = value_number(c->args[0]);
	if (!(radix >= 2 && radix <= 36))
		return throw_range_error(vm, "toString() radix argument must be "
		    "between 2 and 36");
	return native_string(convert_number_to_string(vm, d, (int)radix));
}

static value number_value_of(struct vm *vm, struct call *c)
{
	double d;

	if (!this_number(vm, c, "valueOf", &d))
		return VALUE_EMPTY;
	return value_from_double(d);
}

static value plain_text(struct vm *vm, double d)
{
	return native_string(convert_number_to_string(vm, d, 10));
}

static value to_fixed(struct vm *vm, struct call *c)
{
	double d, n = value_number(c->args[0]);

	if (!this_number(vm, c, "toFixed", &d))
		return VALUE_EMPTY;
	if (!(n >= 0 && n <= 100))
		return throw_range_error(vm, "toFixed() digits argument must "
		    "be between 0 and 100");
	if (!(fabs(d) < 1e21))
		return plain_text(vm, d);
	return native_string(convert_to_fixed(vm, d, (int)n));
}

static value to_exponential(struct vm *vm, struct call *c)
{
	bool given = c->args[0] != VALUE_UNDEFINED;
	double d, n = given ? value_number(c->args[0]) : -1;

	if (!this_number(vm, c, "toExponential", &d))
		return VALUE_EMPTY;
	if (!isfinite(d))
		return plain_text(vm, d);
	if (given && !(n >= 0 && n <= 100))
		return throw_range_error(vm, "toExponential() argument must "
		    "be between 0 and 100");
	return native_string(convert_to_exponential(vm, d, (int)n));
}

static value to_precision(struct vm *vm, struct call *c)
{
	double d, n;

	if (!this_number(vm, c, "toPrecision", &d))
		return VALUE_EMPTY;
	if (c->args[0] == VALUE_UNDEFINED || !isfinite(d))
		return plain_text(vm, d);
	n = value_number(c->args[0]);
	if (!(n >= 1 && n <= 100))
		return throw_range_error(vm, "toPrecision() argument must be "
		    "between 1 and 100");
	return native_string(convert_to_precision(vm, d, (int)n));
}

/* ---- local text: en-US, whole part by thousands --------------------------- */

struct locale {
	int least, most;                /* fraction digits */
	bool group;
	const char *refused;            /* an option that is not known */
};

/* Is this argument the default locale?  Others are not known. */
static bool is_english(struct vm *vm, value v)
{
	return v == VALUE_UNDEFINED || (value_is_string(v) && strncmp(
	    string_utf8(vm, value_string(v), NULL), "en", 2) == 0);
}

/* The options of toLocaleString that are known; false: threw. */
static bool read_options(struct vm *vm, value options, struct locale *out)
{
	struct array *keys;
	uint32_t i;

	if (!value_is_object(options))
		return true;
	keys = object_own_keys(vm, value_object(options), 1, true);
	for (i = 0; i < keys->length; i++) {
		value k = keys->object.elements->v[i];
		const char *name = string_utf8(vm, value_string(k), NULL);
		value v = object_get_data(vm, value_object(options),
		    key_from_value(vm, k));

		if (!strcmp(name, "minimumFractionDigits") &&
		    value_is_int(v) && value_int(v) >= 0)
			out->least = value_int(v);
		else if (!strcmp(name, "maximumFractionDigits") &&
		    value_is_int(v) && value_int(v) >= 0)
			out->most = value_int(v);
		else if (!strcmp(name, "useGrouping") && value_is_bool(v))
			out->group = v == VALUE_TRUE;
		else
			out->refused = name;
	}
	if (out->least > 100 || out->most > 100)
		return throw_range_error(vm, "FractionDigits value is out of "
		    "range.") != VALUE_EMPTY;
	if (out->most < out->least)
		out->most = out->least;
	return true;
}

/* Rounds digits, 0.digits * 10^exp10, to most after the point, half up. */
static int round_digits(char *digits, int n, int *exp10, int most)
{
	int keep = *exp10 + most, i;

	if (keep >= n)
		return n;
	if (keep < 0 || digits[keep] < '5')
		return keep < 0 ? 0 : keep;
	for (i = keep; i > 0 && digits[i - 1] == '9'; i--)
		;
	if (i > 0) {
		digits[i - 1]++;
		return i;
	}
	digits[0] = '1';
	++*exp10;
	return 1;
}

static void put_digits(struct builder *b, const char *digits, int n,
    int exp10, const struct locale *l)
{
	int i, last = n > exp10 ? n : exp10;

	if (exp10 <= 0)
		builder_add_unit(b, '0');
	for (i = 0; i < exp10; i++) {
		if (i && l->group && (exp10 - i) % 3 == 0)
			builder_add_unit(b, ',');
		builder_add_unit(b, i < n ? (uint16_t)digits[i] : '0');
	}
	if (last < exp10 + l->least)
		last = exp10 + l->least;
	if (last > exp10 && (n > exp10 || l->least))
		builder_add_unit(b, '.');
	for (i = exp10; i < last && (n > exp10 || l->least); i++)
		builder_add_unit(b, i >= 0 && i < n ? (uint16_t)digits[i]
		    : '0');
}

static value to_locale_string(struct vm *vm, struct call *c)
{
	struct locale l = { 0, 3, true, NULL };
	struct builder b;
	char digits[20];
	int n, exp10 = 0;
	double d;

	if (!this_number(vm, c, "toLocaleString", &d))
		return VALUE_EMPTY;
	if (!is_english(vm, native_arg(c, 0)))
		return refused_stop(vm, "toLocaleString in another language "
		    "than English", "format numbers by hand");
	if (!read_options(vm, native_arg(c, 1), &l))
		return VALUE_EMPTY;
	if (l.refused)
		return refused_stop(vm, string_utf8(vm, string_format(vm,
		    "the option %s of toLocaleString", l.refused), NULL),
		    "format numbers by hand");
	if (d != d)
		return plain_text(vm, d);
	builder_start(&b, vm);
	if (signbit(d))
		builder_add_unit(&b, '-');
	if (isinf(d)) {
		builder_add_unit(&b, 0x221e);
		return native_string(builder_finish(&b));
	}
	n = d ? convert_digits(fabs(d), digits, &exp10) : 0;
	n = round_digits(digits, n, &exp10, l.most);
	put_digits(&b, digits, n, n ? exp10 : 0, &l);
	return native_string(builder_finish(&b));
}

/* ---- Boolean.prototype -------------------------------------------------- */

static value this_boolean(struct vm *vm, struct call *c, const char *method)
{
	value v = c->this_value;

	if (value_is_kind(v, CELL_BOXED))
		v = ((struct boxed *)value_cell(v))->primitive;
	if (value_is_bool(v))
		return v;
	return throw_type_error(vm, "Boolean.prototype.%s requires that "
	    "'this' be a Boolean", method);
}

static value boolean_to_string(struct vm *vm, struct call *c)
{
	value v = this_boolean(vm, c, "toString");

	if (v == VALUE_EMPTY)
		return v;
	return v == VALUE_TRUE ? ATOM(vm, true_) : ATOM(vm, false_);
}

static value boolean_value_of(struct vm *vm, struct call *c)
{
	return this_boolean(vm, c, "valueOf");
}

/* ---- tables ------------------------------------------------------------- */

static const struct builtin number_row =
	ROW_CONSTRUCTOR("Number", 1, number, NULL, "to a number");
static const struct builtin boolean_row =
	ROW_CONSTRUCTOR("Boolean", 1, boolean, NULL, "to true or false");
static const struct builtin statics[] = {
	ROW("isFinite", 1, is_finite, NULL, "is it a finite number?"),
	ROW("isInteger", 1, is_integer, NULL, "is it an integral number?"),
	ROW("isNaN", 1, is_nan, NULL, "is it the number NaN?"),
	ROW("isSafeInteger", 1, is_safe_integer, NULL,
	    "is it an integer up to 2^53 - 1?")
};
static const struct builtin parsers[] = {
	ROW("parseFloat", 1, parse_float, ".s", "leading decimal number"),
	ROW("parseInt", 2, parse_int, ".sn", "leading integer in a radix")
};
static const struct builtin globals[] = {
	ROW("isFinite", 1, global_is_finite, ".n", "is its number finite?"),
	ROW("isNaN", 1, global_is_nan, ".n", "is its number NaN?")
};
static const struct builtin methods[] = {
	ROW("toExponential", 1, to_exponential, ".I", "d.ddde+d"),
	ROW("toFixed", 1, to_fixed, ".i", "digits after the point"),
	ROW("toPrecision", 1, to_precision, ".I", "significant digits"),
	ROW("toString", 1, number_to_string, ".I", "text in a radix"),
	ROW("valueOf", 0, number_value_of, NULL, "the primitive"),
	ROW("toLocaleString", 0, to_locale_string, NULL, "en-US text")
};
static const struct builtin boolean_methods[] = {
	ROW("toString", 0, boolean_to_string, NULL, "true or false"),
	ROW("valueOf", 0, boolean_value_of, NULL, "the primitive")
};
static const struct { const char *name; double v; } constants[] = {
	{ "MAX_VALUE", 1.7976931348623157e308 },
	{ "MIN_VALUE", 4.9406564584124654e-324 },
	{ "NaN", NAN }, { "NEGATIVE_INFINITY", -INFINITY },
	{ "POSITIVE_INFINITY", INFINITY },
	{ "MAX_SAFE_INTEGER", 9007199254740991.0 },
	{ "MIN_SAFE_INTEGER", -9007199254740991.0 },
	{ "EPSILON", 2.220446049250313e-16 }
};

NO_INTRINSICS(number);

/* Number.parseFloat is the global one. */
static void define_parsers(struct vm *vm, struct object *ctor)
{
	struct property p;
	size_t i;

	DEFINE(vm->global, parsers);
	for (i = 0; i < LENGTH(parsers); i++)
		if (object_get_own(vm, vm->global, native_key(vm,
		    parsers[i].name), &p))
			object_define(vm, ctor, native_key(vm,
			    parsers[i].name), p.v, PROP_HIDDEN);
}

static void make_box(struct vm *vm, enum intrinsic which, value primitive)
{
	struct boxed *b = object_new_kind(vm, CELL_BOXED, sizeof *b,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));

	b->primitive = primitive;
	vm->intrinsics[which] = value_from_cell(b);
}

void lib_number_setup(struct vm *vm)
{
	struct object *ctor;
	size_t i;

	if (!value_is_kind(INTRINSIC(vm, NUMBER_PROTOTYPE), CELL_BOXED))
		make_box(vm, INTRINSIC_NUMBER_PROTOTYPE, value_from_int(0));
	if (!value_is_kind(INTRINSIC(vm, BOOLEAN_PROTOTYPE), CELL_BOXED))
		make_box(vm, INTRINSIC_BOOLEAN_PROTOTYPE, VALUE_FALSE);
	ctor = &native_global_constructor(vm, &number_row,
	    INTRINSIC_NUMBER_PROTOTYPE)->object;
	DEFINE(ctor, statics);
	define_parsers(vm, ctor);
	for (i = 0; i < LENGTH(constants); i++)
		native_constant(vm, ctor, constants[i].name,
		    value_from_double(constants[i].v));
	DEFINE(value_object(INTRINSIC(vm, NUMBER_PROTOTYPE)), methods);
	DEFINE(vm->global, globals);
	native_global_constructor(vm, &boolean_row,
	    INTRINSIC_BOOLEAN_PROTOTYPE);
	DEFINE(value_object(INTRINSIC(vm, BOOLEAN_PROTOTYPE)),
	    boolean_methods);
}
