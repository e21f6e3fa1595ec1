/* SPDX-License-Identifier: MIT */
/*
 * Strings from and to UTF-8, formatted ones, and builders.
 *
 * Bytes that are no UTF-8 become U+FFFD, one for each maximal ill-formed
 * part, as in the WHATWG decoder that Node uses.
 */
#include <stdarg.h>
#include <stdio.h>

#include "string_units.h"
#include "vm.h"

/* ---- UTF-8 ------------------------------------------------------------- */

/* Decodes one character at *i and moves past it. */
static uint32_t utf8_next(const uint8_t *s, size_t len, size_t *i)
{
	uint32_t c = s[(*i)++], low = 0x80, high = 0xbf;
	int more;

	if (c < 0x80)
		return c;
	if (c < 0xc2 || c > 0xf4)
		return 0xfffd;
	more = c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
	if (c == 0xe0)
		low = 0xa0;
	else if (c == 0xed)
		high = 0x9f;
	else if (c == 0xf0)
		low = 0x90;
	else if (c == 0xf4)
		high = 0x8f;
	c &= 0x3fu >> more;
	for (; more; more--) {
		if (*i >= len || s[*i] < low || s[*i] > high)
			return 0xfffd;
		c = c << 6 | (s[(*i)++] & 0x3fu);
		low = 0x80;
		high = 0xbf;
	}
	return c;
}

struct string *string_from_utf8(struct vm *vm, const char *text, size_t len)
{
	const uint8_t *p = (const uint8_t *)text;
	size_t i, n = 0;
	uint32_t c, all = 0;
	struct string *s;

	for (i = 0; i < len && p[i] < 0x80; i++)
		;
	if (i == len)
		return string_from_latin1(vm, p, len);
	for (i = 0; i < len; n += 1 + (c > 0xffff))
		all |= c = utf8_next(p, len, &i);
	if (n == 1)
		return string_from_unit(vm, (uint16_t)all);
	s = string_new(vm, (uint32_t)n, all > 255);
	for (i = 0, n = 0; i < len; ) {
		c = utf8_next(p, len, &i);
		if (all <= 255) {
			s->u.latin1[n++] = (uint8_t)c;
		} else if (c > 0xffff) {
			s->u.wide[n++] = (uint16_t)(0xd7c0 + (c >> 10));
			s->u.wide[n++] = (uint16_t)(0xdc00 | (c & 0x3ff));
		} else {
			s->u.wide[n++] = (uint16_t)c;
		}
	}
	return s;
}

/* Writes one character; dst NULL: only counts. */
static size_t utf8_put(char *dst, uint32_t c)
{
	size_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4, i;

	if (!dst)
		return n;
	if (n == 1) {
		dst[0] = (char)c;
		return 1;
	}
	for (i = n - 1; i > 0; i--, c >>= 6)
		dst[i] = (char)(0x80 | (c & 0x3f));
	dst[0] = (char)((0xf00u >> n & 0xff) | c);
	return n;
}

static size_t wide_to_utf8(const uint16_t *w, uint32_t n, char *dst)
{
	size_t size = 0;
	uint32_t i, c;

	for (i = 0; i < n; i++) {
		c = w[i];
		if (c >= 0xd800 && c < 0xdc00 && i + 1 < n &&
		    (w[i + 1] & 0xfc00) == 0xdc00)
			c = 0x10000 + ((c & 0x3ff) << 10) +
			    (w[++i] & 0x3ffu);
		else if (c >= 0xd800 && c < 0xe000)
			c = 0xfffd;
		size += utf8_put(dst ? dst + size : NULL, c);
	}
	return size;
}

const char *string_utf8(struct vm *vm, struct string *s, size_t *len)
{
	const uint8_t *p = string_latin1(vm, s);
	const uint16_t *w = string_wide(vm, s);
	uint32_t i, n = string_length(s);
	size_t size = 0;
	char *out;

	if (w)
		size = wide_to_utf8(w, n, NULL);
	else
		for (i = 0; i < n; i++)
			size += 1 + (p[i] >> 7);
	out = heap_bytes(vm, size + 1);
	if (w)
		wide_to_utf8(w, n, out);
	else if (size == n)
		memcpy(out, p, n);
	else
		for (i = 0, size = 0; i < n; i++)
			size += utf8_put(out + size, p[i]);
	if (len)
		*len = size;
	return out;
}

struct string *string_format(struct vm *vm, const char *fmt, ...)
{
	va_list ap, again;
	char small[256], *text = small;
	int n;

	if (!fmt)
		fmt = "";
	va_start(ap, fmt);
	va_copy(again, ap);
	n = vsnprintf(text, sizeof small, fmt, ap);
	if (n >= (int)sizeof small) {
		text = heap_bytes(vm, (size_t)n + 1);
		vsnprintf(text, (size_t)n + 1, fmt, again);
	}
	va_end(again);
	va_end(ap);
	return string_from_utf8(vm, text, n > 0 ? (size_t)n : 0);
}

/* ---- builder ----------------------------------------------------------- */

void builder_start(struct builder *b, struct vm *vm)
{
	memset(b, 0, sizeof *b);
	b->vm = vm;
}

#define LARGE 65536u                    /* units that are asked for */

/* Room for n more units, wide ones if asked; false: too long. */
static bool builder_reserve(struct builder *b, uint32_t n, bool wide)
{
	uint64_t want = (uint64_t)b->length + n, capacity = b->capacity;
	void *old = b->bytes;
	uint32_t i;

	if (want > STRING_MAX)
		b->overflow = true;
	if (b->overflow)
		return false;
	wide |= b->wide;
	if (want <= capacity && wide == b->wide)
		return true;
	if (want > capacity)
		capacity = want < 32 ? 64 : want * 2;
	if (want > LARGE && !heap_admits(b->vm, (size_t)capacity << wide)) {
		b->overflow = b->refused = true;
		return false;
	}
	b->bytes = heap_bytes(b->vm, (size_t)capacity << wide);
	if (wide && !b->wide)
		for (i = 0; i < b->length; i++)
			((uint16_t *)b->bytes)[i] = ((uint8_t *)old)[i];
	else if (b->length)
		memcpy(b->bytes, old, (size_t)b->length << wide);
	if (old)
		heap_free(b->vm, BYTES_CELL(old));
	b->capacity = (uint32_t)capacity;
	b->wide = wide;
	return true;
}

void builder_add_unit(struct builder *b, uint16_t unit)
{
	if (!builder_reserve(b, 1, unit > 255))
		return;
	if (b->wide)
		((uint16_t *)b->bytes)[b->length++] = unit;
	else
		((uint8_t *)b->bytes)[b->length++] = (uint8_t)unit;
}

static void add_latin1(struct builder *b, const uint8_t *p, uint32_t n)
{
	uint32_t i;

	if (!builder_reserve(b, n, false))
		return;
	if (b->wide)
		for (i = 0; i < n; i++)
			((uint16_t *)b->bytes)[b->length + i] = p[i];
	else if (n)
		memcpy((uint8_t *)b->bytes + b->length, p, n);
	b->length += n;
}

void builder_add(struct builder *b, struct string *s)
{
	const uint16_t *w;
	uint32_t n = string_length(s);

	if (b->overflow)
		return;
	w = string_wide(b->vm, s);
	if (!w) {
		add_latin1(b, string_latin1(b->vm, s), n);
		return;
	}
	if (!builder_reserve(b, n, true))
		return;
	memcpy((uint16_t *)b->bytes + b->length, w, (size_t)n * 2);
	b->length += n;
}

void builder_add_cstr(struct builder *b, const char *ascii)
{
	add_latin1(b, (const uint8_t *)ascii, (uint32_t)strlen(ascii));
}

struct string *builder_finish(struct builder *b)
{
	if (b->refused || (!b->overflow && b->length > LARGE &&
	    !heap_admits(b->vm, (size_t)b->length << b->wide)))
		return value_string(ATOM(b->vm, empty));
	if (b->overflow)
		return NULL;
	return b->wide ? string_from_wide(b->vm, b->bytes, b->length)
	    : string_from_latin1(b->vm, b->bytes, b->length);
}
