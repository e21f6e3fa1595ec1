/* SPDX-License-Identifier: MIT */
/*
 * The shortest way to turn one row of glyphs into another.
 *
 * A way is a list of hops from left to right.  Each writes a glyph, erases
 * blanks or skips what stays as it is; each may change the pen first.  What
 * stays may be written again where that is shorter than to skip it, and a
 * blank is written with whatever pen leads on best.  All ways are tried, a
 * column after the other, and of those that come to a column with the same
 * pen only the shortest is kept.
 */
#ifndef TUI_ROUTE_H
#define TUI_ROUTE_H

#include "pen.h"

enum hop_kind { HOP_START, HOP_WRITE, HOP_ERASE, HOP_SKIP };

struct hop {
	struct pen pen;         /* with which it is done, and left */
	int to;                 /* column it leads to */
	int cost;               /* bytes up to here */
	int from;               /* hop before it; -1: none */
	int other;              /* next hop that leads to this column; -1 */
	int count;              /* blanks to erase */
	enum hop_kind kind;
};

struct route {
	struct hop *hops;
	int count, size;
	struct route_column *columns;
	int cols;
};

/* Finds the way from `old` to `new`, cols glyphs each, beginning at column x
 * with a pen; x is at or before the first that differs.  The hops stand in
 * r->hops; the last one is returned, and `from` leads back through them to
 * the start.  They are good until the next call. */
int route_find(struct route *r, const struct glyph *old,
    const struct glyph *new, int cols, int x, struct pen pen);
/* The first column that looks other than before; cols if none does. */
int route_first(const struct glyph *old, const struct glyph *new, int cols);
/* Bytes to go n columns to the right, to column x. */
int route_skip_cost(int n, int x);
void route_free(struct route *r);

#endif
