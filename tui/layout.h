/* SPDX-License-Identifier: MIT */
/*
 * Where the panes stand.
 *
 * Every size has fixed places; they move only when a pane overflows and a
 * neighbour has rows to spare, so that stepping does not make the screen
 * jump.  A pane without room has an area of height -1.
 */
#ifndef TUI_LAYOUT_H
#define TUI_LAYOUT_H

#include "view.h"

enum { LAYOUT_MIN_ROWS = 16, LAYOUT_MIN_COLS = 60 };
/* of a side of two */
enum { LAYOUT_MIN_SIDE_ROWS = 18, LAYOUT_MIN_SIDE_COLS = 36 };

/* Is the view large enough for its panes? */
bool layout_fits(const struct view *v);
/* All that is inside the outermost border. */
struct area layout_inside(const struct view *v);

/* Fills v->area for v->rows and v->cols (at least the least size). */
void layout_compute(struct view *v);

/* The row of the header, and of the keys at the bottom. */
int layout_header(const struct view *v);
int layout_bottom(const struct view *v);
/* Rows for header, panes and keys: what a tour's sentence leaves. */
int layout_rows(const struct view *v);

#endif
