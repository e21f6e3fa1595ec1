/* SPDX-License-Identifier: MIT */
/*
 * BigInts from and to digits and doubles.
 */
#include "bigint.h"
#include "convert.h"
#include "vm.h"

/* As many as the largest BigInt (bigint.c) has in base 2. */
#define DIGITS_MAX (1u << 20)

static int digit_value(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
}

static void trim(struct bigint *b)
{
	while (b->cell.aux && !b->d[b->cell.aux - 1])
		b->cell.aux--;
	if (!b->cell.aux)
		b->cell.flags = 0;
}

/* Digits without sign or prefix; as many at a time as a limb holds. */
value bigint_from_digits(struct vm *vm, const char *digits, size_t n,
    int radix)
{
	struct bigint *b = bigint_new(vm, (uint32_t)(n * 6 / 32 + 1));
	uint32_t used = 0, i, scale;
	size_t k = 0;

	while (k < n) {
		uint64_t carry = 0;

		for (scale = 1; k < n && (uint64_t)scale * (uint32_t)radix <=
		    UINT32_MAX; scale *= (uint32_t)radix)
			carry = carry * (uint32_t)radix +
			    (uint64_t)digit_value(digits[k++]);
		for (i = 0; i < used; i++) {
			carry += (uint64_t)b->d[i] * scale;
			b->d[i] = (uint32_t)carry;
			carry >>= 32;
		}
		if (carry)
			b->d[used++] = (uint32_t)carry;
	}
	trim(b);
	return value_from_cell(b);
}

static int string_radix(const char *s, size_t n)
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

value bigint_from_string(struct vm *vm, struct string *s)
{
	uint32_t from = 0, to = string_length(s), i;
	bool minus;
	int radix;
	size_t n;
	char *p;
	value v;

	while (from < to && convert_is_space(string_at(vm, s, from)))
		from++;
	while (to > from && convert_is_space(string_at(vm, s, to - 1)))
		to--;
	n = to - from;
	if (n > DIGITS_MAX)
		return VALUE_EMPTY;
	p = heap_bytes(vm, n + 1);
	for (i = 0; i < n; i++) {
		uint16_t u = string_at(vm, s, from + i);

		p[i] = u < 128 ? (char)u : '?';
	}
	radix = string_radix(p, n);
	minus = n > 1 && p[0] == '-';
	if (radix != 10) {
		p += 2;
		n -= 2;
	} else if (minus || (n > 1 && p[0] == '+')) {
		p++;
		n--;
	}
	for (i = 0; i < n; i++) {
		bool letter = (p[i] | 32) >= 'a' && (p[i] | 32) <= 'z';

		if ((!letter && (p[i] < '0' || p[i] > '9')) ||
		    digit_value(p[i]) >= radix)
			return VALUE_EMPTY;
	}
	v = bigint_from_digits(vm, p, n, radix);
	if (minus && value_bigint(v)->cell.aux)
		value_bigint(v)->cell.flags = BIGINT_NEGATIVE;
	return v;
}

/* d is an integer. */
value bigint_from_double(struct vm *vm, double d)
{
	struct bigint *b;
	int e;
	uint64_t m = (uint64_t)ldexp(frexp(fabs(d), &e), 53);
	uint32_t word;

	e -= 53;
	if (e < 0) {
		m = e > -64 ? m >> -e : 0;
		e = 0;
	}
	word = (uint32_t)e / 32;
	b = bigint_new(vm, word + 3);
	e %= 32;
	b->d[word] = (uint32_t)(m << e);
	b->d[word + 1] = (uint32_t)(m << e >> 32);
	b->d[word + 2] = e ? (uint32_t)(m >> (64 - e)) : 0;
	if (d < 0)
		b->cell.flags = BIGINT_NEGATIVE;
	trim(b);
	return value_from_cell(b);
}

struct string *bigint_to_string(struct vm *vm, value v, int radix)
{
	static const char chars[] = "0123456789abcdefghijklmnopqrstuvwxyz";
	const struct bigint *b = value_bigint(v);
	uint32_t n = b->cell.aux, *d, chunk = (uint32_t)radix, places = 1, i;
	size_t size = (size_t)n * 32 + 2;
	char *text = heap_bytes(vm, size), *p = text + size;

	if (!n)
		return value_string(ATOM(vm, zero));
	while ((uint64_t)chunk * (uint32_t)radix <= UINT32_MAX) {
		chunk *= (uint32_t)radix;
		places++;
	}
	d = heap_bytes(vm, n * sizeof *d);
	memcpy(d, b->d, n * sizeof *d);
	while (n) {
		uint64_t rest = 0;

		for (i = n; i-- > 0; ) {
			rest = rest << 32 | d[i];
			d[i] = (uint32_t)(rest / chunk);
			rest %= chunk;
		}
		while (n && !d[n - 1])
			n--;
		for (i = 0; i < places && (n || rest); i++) {
			*--p = chars[rest % (uint32_t)radix];
			rest /= (uint32_t)radix;
		}
	}
	if (b->cell.flags & BIGINT_NEGATIVE)
		*--p = '-';
	return string_from_latin1(vm, (uint8_t *)p,
	    (size_t)(text + size - p));
}

/* Rounds to nearest, ties to even. */
double bigint_to_double(value v)
{
	const struct bigint *b = value_bigint(v);
	uint32_t n = b->cell.aux, i, taken;
	uint64_t top = 0;
	bool rest = false;
	double d;

	if (!n)
		return 0;
	for (taken = 0; taken < 2 && taken < n; taken++)
		top = top << 32 | b->d[n - 1 - taken];
	/* two limbs may hold as few as 33 bits: take up to 63 */
	if (n > 2) {
		int shift = __builtin_clzll(top);

		if (shift > 1) {
			shift--;
			top = top << shift | b->d[n - 3] >> (32 - shift);
			rest = (uint32_t)(b->d[n - 3] << shift) != 0;
		} else {
			shift = 0;
			rest = b->d[n - 3] != 0;
		}
		for (i = 0; i + 3 < n; i++)
			rest |= b->d[i] != 0;
		d = ldexp((double)(top | rest), (int)(n - 2) * 32 - shift);
	} else {
		d = (double)top;
	}
	return b->cell.flags & BIGINT_NEGATIVE ? -d : d;
}

/* The magnitude of b against a double of at least 1. */
static int compare_magnitude(const struct bigint *b, double d)
{
	double whole = trunc(d);
	uint32_t limbs[36] = { 0 }, n, i;
	int e;
	uint64_t m = (uint64_t)ldexp(frexp(whole, &e), 64);
	int low = e - 64;               /* whole = m * 2^low */

	if (low < 0) {
		m >>= -low;
		low = 0;
	}
	n = (uint32_t)low / 32;
	limbs[n] = (uint32_t)(m << low % 32);
	limbs[n + 1] = (uint32_t)(m << low % 32 >> 32);
	limbs[n + 2] = low % 32 ? (uint32_t)(m >> (64 - low % 32)) : 0;
	n += 3;
	while (n && !limbs[n - 1])
		n--;
	if (b->cell.aux != n)
		return b->cell.aux < n ? -1 : 1;
	for (i = n; i-- > 0; )
		if (b->d[i] != limbs[i])
			return b->d[i] < limbs[i] ? -1 : 1;
	return whole < d ? -1 : 0;
}

int bigint_compare_double(value a, double d)
{
	const struct bigint *b = value_bigint(a);
	bool minus = b->cell.flags & BIGINT_NEGATIVE;
	int c;

	if (d != d)
		return 2;
	if (!b->cell.aux || minus != (d < 0)) {
		if (!b->cell.aux)
			return d > 0 ? -1 : d < 0;
		return minus ? -1 : 1;
	}
	if (isinf(d))
		c = -1;
	else if (fabs(d) < 1)
		c = 1;
	else
		c = compare_magnitude(b, fabs(d));
	return minus ? -c : c;
}
