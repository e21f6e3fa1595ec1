/* SPDX-License-Identifier: MIT */
/* The shortest way through a row. */
#include <config.h>

#include "route.h"
#include "text.h"

#include <stdlib.h>

enum {
	AGAIN = 20,             /* most glyphs to write again, not to skip */
	ERASE_LEAST = 5,        /* blanks that may be worth erasing */
	ERASE_ALWAYS = 2 * (ESCAPE_COST + 4)    /* to erase them and to skip
	                         * them is shorter than to write them */
};

/* What is known of a column before the search. */
struct route_column {
	bool changed;
	int next;               /* first changed column from here on */
	int blanks;             /* from a blank on: the column behind the last
	                         * changed one of its like; 0: none */
	int ink;                /* from a blank on: the glyph behind it and
	                         * its like, on the same background; or -1 */
	int hops;               /* first hop that leads here; -1: none */
};

/* Does a character look other than before?  Halves go together. */
static bool
changed(const struct glyph *old, const struct glyph *new)
{
	return !still_same_glyph(old, new) || (new->width == 2 &&
	    !still_same_glyph(old + 1, new + 1));
}

int
route_first(const struct glyph *old, const struct glyph *new, int cols)
{
	int x = 0;

	while (x < cols && !(new[x].width && changed(&old[x], &new[x])))
		x++;
	return x;
}

static void
survey(struct route_column *c, const struct glyph *old,
    const struct glyph *new, int cols)
{
	c[cols] = (struct route_column){ false, cols, 0, -1, -1 };
	for (int x = cols - 1; x >= 0; x--) {
		bool blank = still_is_blank(&new[x]), like = x + 1 < cols &&
		    blank && new[x + 1].bg == new[x].bg;
		bool more = like && still_is_blank(&new[x + 1]);

		c[x].changed = new[x].width && changed(&old[x], &new[x]);
		c[x].next = c[x].changed ? x : c[x + 1].next;
		c[x].blanks = more && c[x + 1].blanks ? c[x + 1].blanks :
		    blank && c[x].changed ? x + 1 : 0;
		c[x].ink = more ? c[x + 1].ink : like &&
		    !(new[x + 1].attr & (ATTR_REVERSE | ATTR_UNDERLINE)) ?
		    x + 1 : -1;
		c[x].hops = -1;
	}
}

/* A hop to a column, unless a cheaper one leads there with the same pen. */
static void
add(struct route *r, struct hop h)
{
	int *at = &r->columns[h.to].hops, i = *at;

	while (i >= 0 && !pen_same(r->hops[i].pen, h.pen))
		i = r->hops[i].other;
	if (i >= 0) {
		h.other = r->hops[i].other;
		if (h.cost < r->hops[i].cost)
			r->hops[i] = h;
		return;
	}
	if (r->count == r->size) {
		r->size = r->size ? 2 * r->size : 1024;
		r->hops = text_alloc(r->hops,
		    (size_t)r->size * sizeof *r->hops);
	}
	h.other = *at;
	*at = r->count;
	r->hops[r->count++] = h;
}

int
route_skip_cost(int n, int x)
{
	int right = n == 1 ? 0 : pen_digits(n), column = pen_digits(x + 1);

	return n == 0 ? 0 : ESCAPE_COST + 2 +
	    (right < column ? right : column);
}

static int
glyph_cost(const struct glyph *g)
{
	int cost = 0;

	for (int i = 0; i < 3 && g->ch[i]; i++) {
		uint32_t c = g->ch[i];

		cost += c < 0x80 ? 1 + (c == '"' || c == '\\') :
		    c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	}
	return cost;
}

/* One with this pen: writes the glyph at a column, or erases from it. */
static void
hop(struct route *r, const struct glyph *new, int x, int from,
    struct pen pen)
{
	const struct route_column *c = &r->columns[x];
	struct hop h = { .pen = pen, .from = from };
	int cost = r->hops[from].cost + pen_cost(r->hops[from].pen, pen);
	int n = c->blanks - x;

	if (n <= ERASE_ALWAYS) {
		h.kind = HOP_WRITE;
		h.to = x + new[x].width;
		h.cost = cost + glyph_cost(&new[x]);
		add(r, h);
	}
	if (n < ERASE_LEAST)
		return;
	h.kind = HOP_ERASE;
	h.count = n;
	h.to = r->columns[c->blanks].next;
	h.cost = cost + ESCAPE_COST + 2 + pen_digits(n) +
	    (h.to < r->cols ? route_skip_cost(h.to - x, h.to) : 0);
	add(r, h);
}

/* All hops from a column with one pen that may be on a shortest way. */
static void
hop_on(struct route *r, const struct glyph *new, int x, int from)
{
	const struct route_column *c = &r->columns[x];
	const struct glyph *g = &new[x];
	struct pen pen = r->hops[from].pen;

	if (!c->changed) {
		struct hop h = r->hops[from];

		h.kind = HOP_SKIP;
		h.cost += route_skip_cost(c->next - x, c->next);
		h.to = c->next;
		h.from = from;
		add(r, h);
		if (c->next - x > AGAIN)
			return;
	}
	if (!still_is_blank(g)) {
		hop(r, new, x, from, pen_of(g));
		return;
	}
	if (pen_fits(pen, g))
		hop(r, new, x, from, pen);
	else
		hop(r, new, x, from, (struct pen){ pen.fg, g->bg,
		    pen.attr & ATTR_BOLD });
	hop(r, new, x, from, pen_of(g));
	if (c->ink >= 0)
		hop(r, new, x, from, pen_of(&new[c->ink]));
}

int
route_find(struct route *r, const struct glyph *old,
    const struct glyph *new, int cols, int x, struct pen pen)
{
	int best = -1;

	if (cols != r->cols)
		r->columns = text_alloc(r->columns,
		    ((size_t)cols + 1) * sizeof *r->columns);
	r->cols = cols;
	r->count = 0;
	survey(r->columns, old, new, cols);
	add(r, (struct hop){ .pen = pen, .to = x, .from = -1 });
	for (; x <= cols; x++) {
		for (int i = r->columns[x].hops; i >= 0;
		    i = r->hops[i].other) {
			if (r->columns[x].next < cols)
				hop_on(r, new, x, i);
			else if (best < 0 ||
			    r->hops[i].cost < r->hops[best].cost)
				best = i;
		}
	}
	return best;
}

void
route_free(struct route *r)
{
	free(r->hops);
	free(r->columns);
	*r = (struct route){ 0 };
}
