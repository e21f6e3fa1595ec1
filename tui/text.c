/* SPDX-License-Identifier: MIT */
/* Strings that grow. */
#include <config.h>

#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *
text_alloc(void *old, size_t size)
{
	void *p = realloc(old, size ? size : 1);

	if (!p) {
		fputs("microtick: out of memory\n", stderr);
		exit(70);
	}
	return p;
}

char *
text_copy(const char *s)
{
	size_t n = strlen(s) + 1;

	return memcpy(text_alloc(NULL, n), s, n);
}

static void
text_reserve(struct text *t, size_t more)
{
	size_t need = t->len + more + 1;

	if (need <= t->size)
		return;
	t->size = need * 2 < 64 ? 64 : need * 2;
	t->data = text_alloc(t->data, t->size);
}

void
text_add(struct text *t, const char *bytes, size_t len)
{
	text_reserve(t, len);
	if (len)
		memcpy(t->data + t->len, bytes, len);
	t->len += len;
	t->data[t->len] = '\0';
}

void
text_puts(struct text *t, const char *s)
{
	text_add(t, s, strlen(s));
}

void
text_char(struct text *t, char c)
{
	text_add(t, &c, 1);
}

void
text_printf(struct text *t, const char *format, ...)
{
	va_list args, again;
	int n;

	va_start(args, format);
	va_copy(again, args);
	n = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (n > 0) {
		text_reserve(t, (size_t)n);
		vsnprintf(t->data + t->len, (size_t)n + 1, format, again);
		t->len += (size_t)n;
	}
	va_end(again);
}

void
text_integer(struct text *t, uint64_t n, int width)
{
	char b[24];
	int at = sizeof b;

	do
		b[--at] = (char)('0' + n % 10);
	while (n /= 10);
	while ((int)sizeof b - at < width)
		b[--at] = ' ';
	text_add(t, b + at, sizeof b - (size_t)at);
}

void
text_indented(struct text *t, const char *lines)
{
	while (*lines) {
		size_t n = strcspn(lines, "\n");

		text_printf(t, "  %.*s\n", (int)n, lines);
		lines += n + (lines[n] == '\n');
	}
}

void
text_utf8(struct text *t, unsigned c)
{
	char b[4];
	size_t n;

	if (c < 0x80) {
		b[0] = (char)c;
		n = 1;
	} else if (c < 0x800) {
		b[0] = (char)(0xc0 | c >> 6);
		b[1] = (char)(0x80 | (c & 0x3f));
		n = 2;
	} else if (c < 0x10000) {
		b[0] = (char)(0xe0 | c >> 12);
		b[1] = (char)(0x80 | (c >> 6 & 0x3f));
		b[2] = (char)(0x80 | (c & 0x3f));
		n = 3;
	} else {
		b[0] = (char)(0xf0 | c >> 18);
		b[1] = (char)(0x80 | (c >> 12 & 0x3f));
		b[2] = (char)(0x80 | (c >> 6 & 0x3f));
		b[3] = (char)(0x80 | (c & 0x3f));
		n = 4;
	}
	text_add(t, b, n);
}

void
text_clear(struct text *t)
{
	t->len = 0;
	if (t->data)
		t->data[0] = '\0';
}

void
text_free(struct text *t)
{
	free(t->data);
	*t = (struct text){ 0 };
}

const char *
text_get(const struct text *t)
{
	return t->data ? t->data : "";
}
