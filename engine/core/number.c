/* SPDX-License-Identifier: MIT */
/*
 * Doubles to decimal digits and back, exactly.
 *
 * d = r / s with big integers r and s; the digits come out one by one
 * (Steele and White; Dybvig's free-format algorithm).  Most numbers in
 * programs have few digits and are found by trying (quick_digits).  Nothing
 * here depends on the locale.
 */
#include <stdlib.h>

#include "convert.h"

/* ---- big natural numbers, little endian -------------------------------- */

#define BIG_LIMBS 64                    /* 2048 bits: 2^1024 * 10^101 * 8 */
struct big { uint32_t n, d[BIG_LIMBS]; };

static void big_set(struct big *b, uint64_t v)
{
	b->d[0] = (uint32_t)v;
	b->d[1] = (uint32_t)(v >> 32);
	b->n = b->d[1] ? 2 : b->d[0] ? 1 : 0;
}

static void big_multiply(struct big *b, uint32_t m)
{
	uint64_t carry = 0;
	uint32_t i;

	for (i = 0; i < b->n; i++) {
		carry += (uint64_t)b->d[i] * m;
		b->d[i] = (uint32_t)carry;
		carry >>= 32;
	}
	if (carry)
		b->d[b->n++] = (uint32_t)carry;
}

static void big_power10(struct big *b, int e)
{
	for (; e >= 9; e -= 9)
		big_multiply(b, 1000000000u);
	for (; e > 0; e--)
		big_multiply(b, 10);
}

static void big_shift(struct big *b, int bits)
{
	uint32_t words = (uint32_t)bits / 32, i;

	if (!b->n)
		return;
	big_multiply(b, 1u << bits % 32);
	if (!words)
		return;
	memmove(b->d + words, b->d, b->n * sizeof b->d[0]);
	for (i = 0; i < words; i++)
		b->d[i] = 0;
	b->n += words;
}

static int big_compare(const struct big *a, const struct big *b)
{
	uint32_t i;

	if (a->n != b->n)
		return a->n < b->n ? -1 : 1;
	for (i = a->n; i-- > 0; )
		if (a->d[i] != b->d[i])
			return a->d[i] < b->d[i] ? -1 : 1;
	return 0;
}

static void big_add(struct big *a, const struct big *b)
{
	uint64_t carry = 0;
	uint32_t i;

	for (i = 0; i < b->n || carry; i++) {
		if (i >= a->n)
			a->d[a->n++] = 0;
		carry += (uint64_t)a->d[i] + (i < b->n ? b->d[i] : 0);
		a->d[i] = (uint32_t)carry;
		carry >>= 32;
	}
}

/* a + b against c. */
static int big_compare_sum(const struct big *a, const struct big *b,
    const struct big *c)
{
	struct big sum = *a;

	big_add(&sum, b);
	return big_compare(&sum, c);
}

/* a -= b * m, where the result is not negative. */
static void big_subtract(struct big *a, const struct big *b, uint32_t m)
{
	uint64_t borrow = 0, product = 0;
	uint32_t i;

	for (i = 0; i < a->n; i++) {
		product += i < b->n ? (uint64_t)b->d[i] * m : 0;
		borrow += (uint32_t)product;
		product >>= 32;
		borrow = (uint64_t)a->d[i] - borrow;
		a->d[i] = (uint32_t)borrow;
		borrow = borrow >> 63;
	}
	while (a->n && !a->d[a->n - 1])
		a->n--;
}

/* r / s, at most 9, and leaves the remainder in r. */
static int big_digit(struct big *r, const struct big *s)
{
	uint64_t top, q;

	if (r->n < s->n)
		return 0;
	top = r->d[s->n - 1];
	if (r->n > s->n)
		top |= (uint64_t)r->d[s->n] << 32;
	q = top / ((uint64_t)s->d[s->n - 1] + 1);
	big_subtract(r, s, (uint32_t)q);
	while (big_compare(r, s) >= 0) {
		big_subtract(r, s, 1);
		q++;
	}
	return (int)q;
}

/* ---- the number as a fraction ------------------------------------------ */

struct fraction {
	struct big r, s;                /* the number is r / s */
	struct big low, high;           /* half the gap to its neighbours */
	bool even;                      /* a tie reads back as the number */
	int exp10;                      /* digits begin at 10^(exp10 - 1) */
};

static uint64_t double_parts(double d, int *e)
{
	uint64_t bits, f;

	memcpy(&bits, &d, sizeof bits);
	f = bits & 0xfffffffffffff;
	*e = (int)(bits >> 52 & 0x7ff);
	if (*e == 0)
		*e = 1;
	else
		f |= (uint64_t)1 << 52;
	*e -= 1075;
	return f;
}

/* r / s = d, low and high set, not yet scaled to a power of ten. */
static void fraction_set(struct fraction *q, double d)
{
	int e;
	uint64_t f = double_parts(d, &e);
	bool narrow = f == (uint64_t)1 << 52 && e > -1074;

	q->even = !(f & 1);
	big_set(&q->r, f);
	big_set(&q->s, 1);
	big_set(&q->low, 1);
	big_shift(&q->r, (e > 0 ? e : 0) + 1 + narrow);
	big_shift(&q->s, (e < 0 ? -e : 0) + 1 + narrow);
	big_shift(&q->low, e > 0 ? e : 0);
	q->high = q->low;
	if (narrow)
		big_shift(&q->high, 1);
}

/* Scales so that r / s * 10 is below 10 and, with its first digit, exp10
 * right for the number itself (not rounded). */
static void fraction_scale(struct fraction *q, double d)
{
	int k = (int)ceil(log10(d) - 1e-10);

	if (k >= 0) {
		big_power10(&q->s, k);
	} else {
		big_power10(&q->r, -k);
		big_power10(&q->low, -k);
		big_power10(&q->high, -k);
	}
	q->exp10 = k;
}

static void fraction_times10(struct fraction *q)
{
	big_multiply(&q->r, 10);
	big_multiply(&q->low, 10);
	big_multiply(&q->high, 10);
}

static int free_digits(double d, char *out, int *exp10)
{
	struct fraction q;
	int n = 0, digit, c;
	bool low, high;

	fraction_set(&q, d);
	fraction_scale(&q, d);
	c = big_compare_sum(&q.r, &q.high, &q.s);
	if (q.even ? c >= 0 : c > 0)
		q.exp10++;
	else
		fraction_times10(&q);
	*exp10 = q.exp10;
	for (;;) {
		digit = big_digit(&q.r, &q.s);
		c = big_compare(&q.r, &q.low);
		low = q.even ? c <= 0 : c < 0;
		c = big_compare_sum(&q.r, &q.high, &q.s);
		high = q.even ? c >= 0 : c > 0;
		if (low || high)
			break;
		out[n++] = (char)('0' + digit);
		fraction_times10(&q);
	}
	if (low && high) {
		c = big_compare_sum(&q.r, &q.r, &q.s);
		high = c > 0 || (c == 0 && digit % 2);
	}
	out[n++] = (char)('0' + digit + high);
	return n;
}

/* ---- few digits -------------------------------------------------------- */

static const double powers[] = {
	1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
	1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22
};

static int write_digits(uint64_t m, char *out)
{
	char reversed[24];
	int n = 0, i;

	for (; m; m /= 10)
		reversed[n++] = (char)('0' + m % 10);
	for (i = 0; i < n; i++)
		out[i] = reversed[n - 1 - i];
	return n;
}

/* d = m / 10^j with m below 10^15: then m's digits are the shortest.  0 if
 * there is no such m. */
static int quick_digits(double d, char *out, int *exp10)
{
	int j, n;

	if (!(d >= 1e-5 && d < 1e15))
		return 0;
	for (j = 0; j <= 20; j++) {
		double m = rint(d * powers[j]);

		if (m >= 1e15)
			return 0;
		if (m / powers[j] != d)
			continue;
		n = write_digits((uint64_t)m, out);
		*exp10 = n - j;
		while (n > 1 && out[n - 1] == '0')
			n--;
		return n;
	}
	return 0;
}

int convert_digits(double d, char digits[18], int *exp10)
{
	int n = quick_digits(d, digits, exp10);

	return n ? n : free_digits(d, digits, exp10);
}

/* ---- a given number of digits ------------------------------------------ */

/* Adds one to the last digit; true: it became 10…0, one power higher. */
static bool carry(char *digits, int n)
{
	while (n-- > 0) {
		if (digits[n] < '9') {
			digits[n]++;
			return false;
		}
		digits[n] = '0';
	}
	return true;
}

int convert_digits_rounded(double d, int count, bool after_point,
    char digits[128], int *exp10)
{
	struct fraction q;
	int n, i;

	fraction_set(&q, d);
	fraction_scale(&q, d);
	if (big_compare(&q.r, &q.s) >= 0)
		q.exp10++;
	else
		big_multiply(&q.r, 10);
	*exp10 = q.exp10;
	n = after_point ? q.exp10 + count : count;
	if (n < 0)
		return 0;
	for (i = 0; i < n; i++) {
		digits[i] = (char)('0' + big_digit(&q.r, &q.s));
		big_multiply(&q.r, 10);
	}
	/* r is ten times the rest: half or more rounds up */
	big_multiply(&q.s, 5);
	if (big_compare(&q.r, &q.s) >= 0 && carry(digits, n)) {
		++*exp10;
		if (n == 0 || after_point)
			digits[n++] = '0';
		digits[0] = '1';
	}
	return n;
}

/* ---- digits to a double ------------------------------------------------ */

/* Exact for any digits: strtod is given no point and nothing that a locale
 * may change.  digits[0] is not '0'. */
static double slow_decimal(const char *digits, size_t n, int64_t exp10)
{
	char text[840];
	size_t keep = n < 800 ? n : 800, i;
	bool rest = false;

	exp10 += (int64_t)(n - keep);
	memcpy(text, digits, keep);
	for (i = keep; i < n; i++)
		rest |= digits[i] != '0';
	if (rest) {
		text[keep++] = '1';
		exp10--;
	}
	if (exp10 > 400)
		exp10 = 400;
	if (exp10 < -1300)
		exp10 = -1300;
	text[keep] = 'e';
	text[keep + 1] = exp10 < 0 ? '-' : '+';
	if (exp10 < 0)
		exp10 = -exp10;
	text[keep + 2] = (char)('0' + exp10 / 1000);
	text[keep + 3] = (char)('0' + exp10 / 100 % 10);
	text[keep + 4] = (char)('0' + exp10 / 10 % 10);
	text[keep + 5] = (char)('0' + exp10 % 10);
	text[keep + 6] = '\0';
	return strtod(text, NULL);
}

/* digits * 10^exp10; digits has no leading zero. */
static double decimal(const char *digits, size_t n, int64_t exp10)
{
	uint64_t m = 0;
	size_t i;

	if (n == 0)
		return 0;
	if (n <= 15 && exp10 >= -22 && exp10 <= 22) {
		for (i = 0; i < n; i++)
			m = m * 10 + (uint64_t)(digits[i] - '0');
		return exp10 < 0 ? (double)m / powers[-exp10]
		    : (double)m * powers[exp10];
	}
	return slow_decimal(digits, n, exp10);
}

static bool is_digit(const char *s, size_t n, size_t i)
{
	return i < n && s[i] >= '0' && s[i] <= '9';
}

/* An exponent part at i, if there is one: its value, and *i after it. */
static int64_t exponent(const char *s, size_t n, size_t *i)
{
	size_t at = *i;
	int64_t e = 0;
	bool negative = false;

	if (at >= n || (s[at] | 32) != 'e')
		return 0;
	at++;
	if (at < n && (s[at] == '+' || s[at] == '-'))
		negative = s[at++] == '-';
	if (!is_digit(s, n, at))
		return 0;
	for (; is_digit(s, n, at); at++)
		if (e < 1000000000)
			e = e * 10 + (s[at] - '0');
	*i = at;
	return negative ? -e : e;
}

/* Collects the significant digits around a point. */
static double unsigned_decimal(const char *s, size_t n, size_t *used)
{
	char small[64], *digits = n < sizeof small ? small : malloc(n + 1);
	size_t i = 0, count = 0, seen = 0;
	int64_t exp10 = 0;
	bool point = false;
	double d;

	if (!digits)
		abort();
	for (; i < n; i++) {
		if (s[i] == '.' && !point) {
			point = true;
			continue;
		}
		if (!is_digit(s, n, i))
			break;
		seen++;
		exp10 -= point;
		if (count || s[i] != '0')
			digits[count++] = s[i];
	}
	*used = 0;
	d = 0;
	if (seen) {
		exp10 += exponent(s, n, &i);
		while (count && digits[count - 1] == '0') {
			count--;
			exp10++;
		}
		d = decimal(digits, count, exp10);
		*used = i;
	}
	if (digits != small)
		free(digits);
	return d;
}

double convert_decimal(const char *s, size_t n, size_t *used)
{
	size_t sign = n && (s[0] == '+' || s[0] == '-');
	double d;

	if (n - sign >= 8 && !memcmp(s + sign, "Infinity", 8)) {
		*used = 8;
		d = INFINITY;
	} else {
		d = unsigned_decimal(s + sign, n - sign, used);
	}
	if (*used)
		*used += sign;
	return sign && s[0] == '-' ? -d : d;
}

static int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return (c | 32) - 'a' + 10;
}

/* Of a radix that is a power of two: collects bits, rounds to even. */
static double binary_digits(const char *digits, size_t n, int bits)
{
	uint64_t m = 0;
	bool rest = false;
	int exp2 = 0, b;
	size_t i;

	for (i = 0; i < n; i++) {
		int digit = digit_value(digits[i]);

		for (b = bits - 1; b >= 0; b--) {
			if (m >> 62) {
				rest |= digit >> b & 1;
				exp2 += exp2 < 100000;
			} else {
				m = m << 1 | (uint64_t)(digit >> b & 1);
			}
		}
	}
	return ldexp((double)(m << 1 | rest), exp2 - 1);
}

double convert_integer_digits(const char *digits, size_t n, int radix)
{
	double d = 0;
	size_t i;

	if ((radix & (radix - 1)) == 0)
		return binary_digits(digits, n, __builtin_ctz((unsigned)radix));
	while (n && *digits == '0') {
		digits++;
		n--;
	}
	if (radix == 10)
		return decimal(digits, n, 0);
	for (i = 0; i < n; i++)         /* implementation-approximated */
		d = d * radix + digit_value(digits[i]);
	return d;
}
