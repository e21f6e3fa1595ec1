/* SPDX-License-Identifier: MIT */
/*
 * Comparing strings, searching in them, and reading them as indices.
 */
#include "string.h"
#include "vm.h"

bool string_equal(struct vm *vm, struct string *a, struct string *b)
{
	uint32_t n = string_length(a);
	unsigned both = a->cell.flags & b->cell.flags;

	if (a == b)
		return true;
	if (n != string_length(b) || both & STRING_ATOM ||
	    (a->cell.flags ^ b->cell.flags) & STRING_WIDE)
		return false;
	if (both & STRING_HASHED && a->hash != b->hash)
		return false;
	if (a->cell.flags & STRING_WIDE)
		return !memcmp(string_wide(vm, a), string_wide(vm, b),
		    (size_t)n * 2);
	return !memcmp(string_latin1(vm, a), string_latin1(vm, b), n);
}

/* Units of a string whose width is looked at once. */
struct units { const uint8_t *p; const uint16_t *w; };

static struct units units_of(struct vm *vm, struct string *s)
{
	struct units u = { string_latin1(vm, s), string_wide(vm, s) };

	return u;
}

static inline uint16_t unit(struct units u, size_t i)
{
	return u.p ? u.p[i] : u.w[i];
}

int string_compare(struct vm *vm, struct string *a, struct string *b)
{
	uint32_t na = string_length(a), nb = string_length(b), i;
	uint32_t n = na < nb ? na : nb;
	struct units x = units_of(vm, a), y = units_of(vm, b);
	int r = 0;

	if (x.p && y.p)
		r = memcmp(x.p, y.p, n);
	else
		for (i = 0; i < n && !r; i++)
			r = unit(x, i) - unit(y, i);
	if (r)
		return r < 0 ? -1 : 1;
	return na < nb ? -1 : na > nb;
}

static bool matches(struct units s, size_t at, struct units needle, size_t n)
{
	size_t i;

	if (s.p && needle.p)
		return !memcmp(s.p + at, needle.p, n);
	if (s.w && needle.w)
		return !memcmp(s.w + at, needle.w, n * 2);
	for (i = 0; i < n; i++)
		if (unit(s, at + i) != unit(needle, i))
			return false;
	return true;
}

int64_t string_index_of(struct vm *vm, struct string *s,
    struct string *needle, uint32_t from)
{
	size_t n = string_length(needle), len = string_length(s), i;
	struct units u, v;

	if (from > len || n > len - from)
		return -1;
	if (n == 0)
		return from;
	u = units_of(vm, s);
	v = units_of(vm, needle);
	if (u.p && v.w)
		return -1;
	for (i = from; i <= len - n; i++) {
		if (u.p) {
			const uint8_t *hit = memchr(u.p + i, v.p[0],
			    len - n - i + 1);

			if (!hit)
				return -1;
			i = (size_t)(hit - u.p);
		} else if (u.w[i] != unit(v, 0)) {
			continue;
		}
		if (matches(u, i, v, n))
			return (int64_t)i;
	}
	return -1;
}

int64_t string_last_index_of(struct vm *vm, struct string *s,
    struct string *needle, uint32_t from)
{
	size_t n = string_length(needle), len = string_length(s), i;
	struct units u, v;

	if (n > len)
		return -1;
	u = units_of(vm, s);
	v = units_of(vm, needle);
	for (i = from < len - n ? from : len - n; ; i--) {
		if (matches(u, i, v, n))
			return (int64_t)i;
		if (i == 0)
			return -1;
	}
}

bool string_is_index(struct vm *vm, struct string *s, uint32_t *index)
{
	uint32_t n = string_length(s), i;
	const uint8_t *p;
	uint64_t v = 0;

	if (n == 0 || n > 10 || s->cell.flags & STRING_WIDE)
		return false;
	p = string_latin1(vm, s);
	if (p[0] == '0' && n > 1)
		return false;
	for (i = 0; i < n; i++) {
		if (p[i] < '0' || p[i] > '9')
			return false;
		v = v * 10 + (p[i] - '0');
	}
	if (v >= UINT32_MAX)
		return false;
	*index = (uint32_t)v;
	return true;
}
