/* SPDX-License-Identifier: MIT */
/*
 * A still: the grid with its colours chosen, as a terminal of 256 colours
 * would show it.  Recordings and pictures are made from stills, and a
 * recording that is played is read back into them.  The invariant of the
 * grid holds: a glyph of width 2 is followed by one of width 0.
 */
#ifndef TUI_STILL_H
#define TUI_STILL_H

#include "grid.h"

struct glyph {
	uint32_t ch[3];         /* character, combining marks; 0-ended */
	int16_t fg, bg;         /* colour number, -1: the theme's own */
	uint8_t attr;           /* enum attr */
	uint8_t width;          /* columns: 1, 2, or 0 for a right half */
	uint16_t none;          /* 0: glyphs are compared byte by byte */
};

struct still {
	int rows, cols;
	struct glyph *glyphs;   /* rows × cols, row by row */
	int cursor_y, cursor_x; /* -1: hidden */
};

/* Gives it a size, all blank. */
void still_resize(struct still *s, int rows, int cols);
void still_free(struct still *s);
/* Takes over what a grid shows in a theme. */
void still_take(struct still *s, const struct grid *g, enum theme theme);
void still_copy(struct still *to, const struct still *from);
/* NULL outside. */
struct glyph *still_glyph(const struct still *s, int y, int x);
/* A space shows its background alone; still_settle takes from it what cannot
 * be seen, so that the same look is the same glyph. */
bool still_is_blank(const struct glyph *g);
void still_settle(struct glyph *g);
bool still_same_glyph(const struct glyph *a, const struct glyph *b);
bool still_same(const struct still *a, const struct still *b);

#endif
