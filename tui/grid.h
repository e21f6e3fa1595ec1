/* SPDX-License-Identifier: MIT */
/*
 * The off-screen cell grid.
 *
 * Everything that is shown is drawn here first; the terminal, the screen
 * tests and every writer of pictures read it.  Invariant: a cell of width 2
 * is followed by one of width 0; every other cell has width 1 and holds one
 * printable character with the marks that combine with it.  Drawing outside
 * the grid is cut off, never an error.
 */
#ifndef TUI_GRID_H
#define TUI_GRID_H

#include "style.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text;

struct cell {
	uint32_t ch[3];         /* character, then combining marks, 0-ended */
	uint8_t width;          /* columns: 1, 2, or 0 for a right half */
	uint8_t role;           /* enum role */
	uint8_t mark;           /* enum mark */
};

struct grid {
	int rows, cols;
	struct cell *cells;     /* rows × cols, row by row */
	bool ascii;             /* draw only ASCII */
	int cursor_y, cursor_x; /* -1: hidden */
};

/* A rectangle; an empty one has h or w of 0 or less. */
struct area {
	int y, x, h, w;
};

void grid_resize(struct grid *g, int rows, int cols);
void grid_free(struct grid *g);
void grid_clear(struct grid *g);
struct cell *grid_cell(const struct grid *g, int y, int x);

/* Draws one character; returns the columns it took. */
int grid_put(struct grid *g, int y, int x, uint32_t c, enum role role,
    enum mark mark);

/* Draws bytes, made safe, in at most width columns; ends in '…' when they
 * do not fit.  Returns the columns used. */
int grid_text(struct grid *g, int y, int x, int width, enum role role,
    enum mark mark, const char *bytes, size_t len);
int grid_puts(struct grid *g, int y, int x, int width, enum role role,
    enum mark mark, const char *s);

/* Draws what another grid shows. */
void grid_copy(struct grid *g, int y, int x, const struct grid *from);

/* Lays a mark behind cells, or blanks an area. */
void grid_mark(struct grid *g, int y, int x, int width, enum mark mark);
void grid_blank(struct grid *g, struct area a, enum role role,
    enum mark mark);

/* Appends the rows as text, right-trimmed; or as role and mark letters. */
void grid_dump(const struct grid *g, struct text *out);
void grid_dump_styles(const struct grid *g, struct text *out);

#endif
