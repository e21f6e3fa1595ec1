/* SPDX-License-Identifier: MIT */
/*
 * Makes any bytes safe to show.
 *
 * A program may print anything: escape sequences, halves of characters,
 * characters that turn the writing direction.  All text on its way to a
 * terminal passes safe_next; what it hands out moves the cursor by exactly
 * the width it says and changes nothing else.
 */
#ifndef TUI_SAFE_H
#define TUI_SAFE_H

#include <stddef.h>
#include <stdint.h>

struct text;

struct shown {
	uint32_t ch;            /* character, if escape is "" */
	int width;              /* columns; 0: combines with the one before */
	char escape[12];        /* ASCII shown in its place: "^[", "\xff" */
};

/* Takes the first character off len (> 0) bytes; returns the bytes used,
 * never 0. */
size_t safe_next(const char *bytes, size_t len, struct shown *out);

/* Columns of a printable character: 0, 1 or 2. */
int safe_width(uint32_t c);

/* Columns of a text once made safe. */
int safe_columns(const char *bytes, size_t len);

/* Bytes of a line that fit in so many columns: to behind the last space that
 * is no indent, if there is one; at least one character (len > 0). */
size_t safe_fits(const char *bytes, size_t len, int columns);

/* Appends bytes, made safe, in just so many columns: filled up with spaces, or
 * cut, ending in '…' and a space. */
void safe_cell(struct text *t, const char *bytes, size_t len, int columns);

/* Appends a text of several lines, made safe, indented by two columns. */
void safe_block(struct text *t, const char *bytes, size_t len);

/* Appends bytes, made safe, to a text. */
void safe_text(struct text *t, const char *bytes, size_t len);

#endif
