/* SPDX-License-Identifier: MIT */
/* Strings that grow: what everything in tui/ writes text into. */
#ifndef TUI_TEXT_H
#define TUI_TEXT_H

#include <stddef.h>
#include <stdint.h>

struct text {
	char *data;             /* always terminated once anything was added */
	size_t len;             /* bytes in use, without the terminator */
	size_t size;            /* bytes allocated */
};

/* Memory that is there or the process is not: prints and exits 70. */
void *text_alloc(void *old, size_t size);
char *text_copy(const char *s);

void text_add(struct text *t, const char *bytes, size_t len);
void text_puts(struct text *t, const char *s);
void text_char(struct text *t, char c);
void text_printf(struct text *t, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Right-aligned in width columns. */
void text_integer(struct text *t, uint64_t n, int width);
/* Each line after two spaces, and ended. */
void text_indented(struct text *t, const char *lines);
void text_utf8(struct text *t, unsigned c);
void text_clear(struct text *t);
void text_free(struct text *t);
/* The text so far; "" for an empty one, never NULL. */
const char *text_get(const struct text *t);

#endif
