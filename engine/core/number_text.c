/* SPDX-License-Identifier: MIT */
/*
 * Numbers and strings: Number::toString, toFixed and its kin, StringToNumber.
 */
#include <stdlib.h>

#include "convert.h"
#include "vm.h"

/* A text being written; big enough for every caller. */
struct text { char s[1400]; size_t n; };

static void put(struct text *t, char c)
{
	t->s[t->n++] = c;
}

static void put_many(struct text *t, const char *s, int n)
{
	while (n-- > 0)
		put(t, *s++);
}

static void put_zeros(struct text *t, int n)
{
	while (n-- > 0)
		put(t, '0');
}

static struct string *text_string(struct vm *vm, const struct text *t)
{
	return string_from_latin1(vm, (const uint8_t *)t->s, t->n);
}

/* "e+21" */
static void put_exponent(struct text *t, int e)
{
	put(t, 'e');
	put(t, e < 0 ? '-' : '+');
	if (e < 0)
		e = -e;
	if (e >= 100)
		put(t, (char)('0' + e / 100));
	if (e >= 10)
		put(t, (char)('0' + e / 10 % 10));
	put(t, (char)('0' + e % 10));
}

/* d.ddde+x */
static void put_scientific(struct text *t, const char *digits, int n,
    int exp10)
{
	put(t, digits[0]);
	if (n > 1) {
		put(t, '.');
		put_many(t, digits + 1, n - 1);
	}
	put_exponent(t, exp10 - 1);
}

/* Digits with the point after the first exp10 of them. */
static void put_plain(struct text *t, const char *digits, int n, int exp10)
{
	if (exp10 <= 0) {
		put_many(t, "0.", 2);
		put_zeros(t, -exp10);
		put_many(t, digits, n);
	} else if (n <= exp10) {
		put_many(t, digits, n);
		put_zeros(t, exp10 - n);
	} else {
		put_many(t, digits, exp10);
		put(t, '.');
		put_many(t, digits + exp10, n - exp10);
	}
}

static struct string *not_finite(struct vm *vm, double d)
{
	if (d != d)
		return value_string(ATOM(vm, NaN_));
	return d > 0 ? value_string(ATOM(vm, Infinity_))
	    : string_from_cstr(vm, "-Infinity");
}

static struct string *int_to_string(struct vm *vm, int64_t i)
{
	char s[24], *p = s + sizeof s;
	uint64_t u = i < 0 ? (uint64_t)-i : (uint64_t)i;

	do
		*--p = (char)('0' + u % 10);
	while (u /= 10);
	if (i < 0)
		*--p = '-';
	return string_from_latin1(vm, (uint8_t *)p,
	    (size_t)(s + sizeof s - p));
}

/* ---- other radices ----------------------------------------------------- */

static double next_double(double d)
{
	uint64_t bits;

	memcpy(&bits, &d, sizeof bits);
	bits++;
	memcpy(&d, &bits, sizeof d);
	return d;
}

static int radix_digit(char c)
{
	return c > '9' ? c - 'a' + 10 : c - '0';
}

/* Fraction digits after s[start] == '.'; true: carries into the integer. */
static bool put_fraction(struct text *t, double fraction, double delta,
    int radix)
{
	static const char chars[] = "0123456789abcdefghijklmnopqrstuvwxyz";
	size_t start = t->n;

	put(t, '.');
	do {
		int digit;

		fraction *= radix;
		delta *= radix;
		digit = (int)fraction;
		put(t, chars[digit]);
		fraction -= digit;
		if (fraction < 0.5 || (fraction == 0.5 && !(digit & 1)))
			continue;
		if (fraction + delta <= 1)
			continue;
		while (--t->n > start) {
			digit = radix_digit(t->s[t->n]);
			if (digit + 1 < radix) {
				put(t, chars[digit + 1]);
				return false;
			}
		}
		return true;
	} while (fraction >= delta);
	return false;
}

static bool past_53_bits(double d)
{
	return d >= 9007199254740992.0;
}

/* As V8's DoubleToRadixCString, src/numbers/conversions.cc */
static struct string *to_radix(struct vm *vm, double value, int radix)
{
	static const char chars[] = "0123456789abcdefghijklmnopqrstuvwxyz";
	char digits[1100], *p = digits + sizeof digits;
	double d = fabs(value), integer = floor(d), fraction = d - integer;
	double delta = 0.5 * (next_double(d) - d);
	struct text t;
	struct builder b;

	t.n = 0;
	if (delta < next_double(0.0))
		delta = next_double(0.0);
	if (fraction >= delta && put_fraction(&t, fraction, delta, radix))
		integer += 1;
	while (past_53_bits(integer / radix)) {
		integer /= radix;
		*--p = '0';
	}
	do {
		double remainder = fmod(integer, radix);

		*--p = chars[(int)remainder];
		integer = (integer - remainder) / radix;
	} while (integer > 0);
	if (value < 0)
		*--p = '-';
	builder_start(&b, vm);
	builder_add(&b, string_from_latin1(vm, (uint8_t *)p,
	    (size_t)(digits + sizeof digits - p)));
	if (t.n)
		builder_add(&b, text_string(vm, &t));
	return builder_finish(&b);
}

/* ecma262 #sec-numeric-types-number-tostring */
struct string *convert_number_to_string(struct vm *vm, double d, int radix)
{
	struct text t;
	char digits[18];
	int n, exp10;

	t.n = 0;
	if (d != d || isinf(d))
		return not_finite(vm, d);
	if (d == 0)
		return value_string(ATOM(vm, zero));
	if (radix != 10)
		return to_radix(vm, d, radix);
	if (fabs(d) < 1e15 && d == (double)(int64_t)d)
		return int_to_string(vm, (int64_t)d);
	if (d < 0)
		put(&t, '-');
	n = convert_digits(fabs(d), digits, &exp10);
	if (exp10 > 21 || exp10 < -5)
		put_scientific(&t, digits, n, exp10);
	else
		put_plain(&t, digits, n, exp10);
	return text_string(vm, &t);
}

/* ---- toFixed and its kin ----------------------------------------------- */

/* ecma262 #sec-number.prototype.tofixed */
struct string *convert_to_fixed(struct vm *vm, double d, int count)
{
	struct text t;
	char digits[128];
	int n = 0, exp10 = 0;

	t.n = 0;
	if (d != d || fabs(d) >= 1e21)
		return convert_number_to_string(vm, d, 10);
	if (d != 0)
		n = convert_digits_rounded(fabs(d), count, true, digits,
		    &exp10);
	if (n == 0)
		exp10 = -count;
	if (d < 0)
		put(&t, '-');
	if (exp10 > 0) {
		put_many(&t, digits, exp10);
		if (count) {
			put(&t, '.');
			put_many(&t, digits + exp10, n - exp10);
		}
	} else {
		put(&t, '0');
		if (count) {
			put(&t, '.');
			put_zeros(&t, -exp10);
			put_many(&t, digits, n);
		}
	}
	return text_string(vm, &t);
}

/* ecma262 #sec-number.prototype.toexponential */
struct string *convert_to_exponential(struct vm *vm, double d, int count)
{
	struct text t;
	char digits[128] = "0";
	int n = 1, exp10 = 1;

	t.n = 0;
	if (d != d || isinf(d))
		return not_finite(vm, d);
	if (d < 0)
		put(&t, '-');
	if (d == 0) {
		n = count < 0 ? 1 : count + 1;
		memset(digits, '0', (size_t)n);
	} else if (count < 0) {
		n = convert_digits(fabs(d), digits, &exp10);
	} else {
		n = convert_digits_rounded(fabs(d), count + 1, false, digits,
		    &exp10);
	}
	put_scientific(&t, digits, n, exp10);
	return text_string(vm, &t);
}

/* ecma262 #sec-number.prototype.toprecision */
struct string *convert_to_precision(struct vm *vm, double d, int precision)
{
	struct text t;
	char digits[128];
	int n = precision, exp10 = 1;

	t.n = 0;
	if (d != d || isinf(d))
		return not_finite(vm, d);
	if (d < 0)
		put(&t, '-');
	if (d == 0)
		memset(digits, '0', (size_t)n);
	else
		n = convert_digits_rounded(fabs(d), precision, false, digits,
		    &exp10);
	if (exp10 - 1 < -6 || exp10 - 1 >= precision)
		put_scientific(&t, digits, n, exp10);
	else
		put_plain(&t, digits, n, exp10);
	return text_string(vm, &t);
}

/* ---- from strings ------------------------------------------------------ */

bool convert_is_space(uint16_t u)
{
	if (u < 0x80)
		return u == ' ' || (u >= 9 && u <= 13);
	return u == 0xa0 || u == 0x1680 || (u >= 0x2000 && u <= 0x200a) ||
	    u == 0x2028 || u == 0x2029 || u == 0x202f || u == 0x205f ||
	    u == 0x3000 || u == 0xfeff;
}

/* 0x…, 0o…, 0b…; NaN if not all digits fit. */
static double prefixed(const char *s, size_t n, int radix)
{
	size_t i;

	for (i = 0; i < n; i++) {
		bool digit = s[i] >= '0' && s[i] <= '9' &&
		    s[i] - '0' < radix;
		bool letter = radix == 16 && (s[i] | 32) >= 'a' &&
		    (s[i] | 32) <= 'f';

		if (!digit && !letter)
			return NAN;
	}
	return n ? convert_integer_digits(s, n, radix) : NAN;
}

static double ascii_to_number(const char *s, size_t n)
{
	size_t used;
	double d;

	if (n == 0)
		return 0;
	if (n > 1 && s[0] == '0') {
		switch (s[1] | 32) {
		case 'x':
			return prefixed(s + 2, n - 2, 16);
		case 'o':
			return prefixed(s + 2, n - 2, 8);
		case 'b':
			return prefixed(s + 2, n - 2, 2);
		}
	}
	d = convert_decimal(s, n, &used);
	return used == n ? d : NAN;
}

/* ecma262 #sec-stringtonumber */
double convert_string_to_number(struct vm *vm, struct string *s)
{
	uint32_t from = 0, to = string_length(s), i;
	char small[64], *p = small;
	double d;

	while (from < to && convert_is_space(string_at(vm, s, from)))
		from++;
	while (to > from && convert_is_space(string_at(vm, s, to - 1)))
		to--;
	if (to - from >= sizeof small)
		p = malloc(to - from);
	if (!p)
		abort();
	for (i = from; i < to; i++) {
		uint16_t u = string_at(vm, s, i);

		p[i - from] = u < 128 ? (char)u : 'z';
	}
	d = ascii_to_number(p, to - from);
	if (p != small)
		free(p);
	return d;
}
