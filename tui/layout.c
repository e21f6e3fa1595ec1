/* SPDX-License-Identifier: MIT */
/* Gives each pane its place for a screen of any size. */
#include <config.h>

#include "layout.h"
#include "pane.h"
#include "tour.h"

static int (*const wanted[PANE_COUNT])(struct view *) = {
#define PANE(id, name, title, prefix) prefix##_rows,
#include "pane.def"
};

struct heights {
	int top, queues, loop, console, sentence, lanes;
};

int
layout_header(const struct view *v)
{
	(void)v;
	return 0;
}

int
layout_bottom(const struct view *v)
{
	return v->rows - 1;
}

int
layout_rows(const struct view *v)
{
	return v->rows - tour_rows(v);
}

bool
layout_fits(const struct view *v)
{
	return v->twin ? v->rows >= LAYOUT_MIN_SIDE_ROWS &&
	    v->cols >= LAYOUT_MIN_SIDE_COLS : v->rows >= LAYOUT_MIN_ROWS &&
	    v->cols >= LAYOUT_MIN_COLS;
}

struct area
layout_inside(const struct view *v)
{
	int top = v->twin ? 1 : 2;

	return (struct area){ top, 1, layout_rows(v) - 2 * top, v->cols - 2 };
}

/* Rows a pane has to show, here or in the view beside this one. */
static int
rows(struct view *v, enum pane p)
{
	int n = wanted[p](v), other = v->twin ? wanted[p](v->twin) : 0;

	return n > other ? n : other;
}

static int
want(struct view *v, enum pane p)
{
	int n = rows(v, p);

	return n < 1 ? 1 : n;
}

/* Moves rows from panes that have them to spare to those that overflow. */
static void
lend(struct view *v, const enum pane *panes, int *h, int n)
{
	for (int again = 1; again; ) {
		int needy = -1, rich = -1;

		for (int i = 0; i < n; i++) {
			if (h[i] < want(v, panes[i]) && (needy < 0 ||
			    h[i] < h[needy]))
				needy = i;
			if (h[i] > want(v, panes[i]) && (rich < 0 ||
			    h[i] - want(v, panes[i]) >
			    h[rich] - want(v, panes[rich])))
				rich = i;
		}
		again = needy >= 0 && rich >= 0;
		if (again) {
			h[needy]++;
			h[rich]--;
		}
	}
}

/* Stacks panes in a column; weights share out what is left over borders. */
static void
column(struct view *v, struct area a, const enum pane *panes,
    const int *weights, int n)
{
	int h[PANE_COUNT], total = 0, left = a.h - (n - 1), rest = left;
	int y = a.y;

	for (int i = 0; i < n; i++)
		total += weights[i];
	for (int i = 0; i < n; i++) {
		h[i] = (left * weights[i] + total / 2) / total;
		h[i] = h[i] < 1 ? 1 : h[i];
		rest -= h[i];
	}
	h[n - 1] += rest;
	lend(v, panes, h, n);
	for (int i = 0; i < n; i++) {
		v->area[panes[i]] = (struct area){ y, a.x, h[i], a.w };
		y += h[i] + 1;
	}
}

/* Sets panes side by side; weights share out what is left over borders. */
static void
row(struct view *v, struct area a, const enum pane *panes,
    const int *weights, int n)
{
	int total = 0, left = a.w - (n - 1), x = a.x;

	for (int i = 0; i < n; i++)
		total += weights[i];
	for (int i = 0; i < n; i++) {
		int w = i == n - 1 ? a.x + a.w - x :
		    left * weights[i] / total;

		v->area[panes[i]] = (struct area){ a.y, x, a.h, w };
		x += w + 1;
	}
}

static bool
is_right(enum pane p)
{
	return p == PANE_STACK || p == PANE_SUSPENDED || p == PANE_PROMISES;
}

static void
right_column(struct view *v, struct area a)
{
	static const enum pane panes[] = { PANE_STACK, PANE_SUSPENDED,
		PANE_PROMISES };
	static const int weights[] = { 25, 33, 42 };
	enum pane only = is_right(v->focus) ? v->focus : PANE_STACK;

	if (a.h >= 5)
		column(v, a, panes, weights, 3);
	else
		v->area[only] = a;
}

static void
top_band(struct view *v, struct area a)
{
	static const enum pane middle[] = { PANE_STACK, PANE_SUSPENDED };
	static const int even[] = { 1, 1 };
	int source, w = a.w - 1;

	if (a.w < 160) {
		source = a.w < 100 ? w / 2 : w * 9 / 20;
		v->area[PANE_SOURCE] = (struct area){ a.y, a.x, a.h, source };
		right_column(v, (struct area){ a.y, a.x + source + 1, a.h,
		    w - source });
		return;
	}
	/* the frames' variables need the most */
	source = (a.w - 2) * 33 / 100;
	w = (a.w - 2) * 38 / 100;
	v->area[PANE_SOURCE] = (struct area){ a.y, a.x, a.h, source };
	column(v, (struct area){ a.y, a.x + source + 1, a.h, w }, middle,
	    even, 2);
	v->area[PANE_PROMISES] = (struct area){ a.y, a.x + source + w + 2,
	    a.h, a.w - source - w - 2 };
}

static int
busiest_queue(struct view *v)
{
	int most = 0;

	for (int p = PANE_TICKS; p <= PANE_IMMEDIATES; p++)
		if (rows(v, (enum pane)p) > most)
			most = rows(v, (enum pane)p);
	return most;
}

static int
by_rows(const struct view *v, int tiny, int small, int middle, int large)
{
	int rows = layout_rows(v);

	return rows < 20 ? tiny : rows < 32 ? small :
	    rows < 48 ? middle : large;
}

static struct heights
share_rows(struct view *v)
{
	struct heights h = { 0 };
	int queue, left, most, lanes = rows(v, PANE_TIMELINE);

	h.loop = 1;
	h.queues = by_rows(v, 1, 2, 3, 5);
	h.console = by_rows(v, 1, 2, 4, 7);
	h.sentence = by_rows(v, 2, v->stops ? 2 : 3, 3, 3);
	h.lanes = by_rows(v, 0, 0, 7, 7);
	h.lanes = lanes < h.lanes ? lanes : h.lanes;
	/* four borders between them, one more above the lanes */
	left = layout_inside(v).h - 4 - (h.lanes > 0);
	h.top = left - h.queues - h.loop - h.console - h.sentence - h.lanes;
	most = h.queues * 2;
	queue = busiest_queue(v);
	queue = queue < most ? queue : most;
	for (; h.queues < queue && h.top > 7; h.top--)
		h.queues++;
	return h;
}

static void
zoomed(struct view *v, struct heights h)
{
	int w = v->cols - 2, below = h.sentence + 1 + h.lanes + (h.lanes > 0);
	struct area a = layout_inside(v);

	a.h -= below;
	v->area[PANE_SENTENCE] = (struct area){ a.y + a.h + 1, 1,
	    h.sentence, w };
	if (!v->twin || h.lanes)        /* two have other things there */
		v->area[PANE_TIMELINE] = (struct area){ a.y + a.h +
		    h.sentence + 2, 1, h.lanes, w };
	if (v->focus == PANE_SENTENCE)
		a.h += h.sentence + 1;
	v->area[v->focus] = a;
}

/* ---- a narrow side ---- */

/* A band of a side: one pane, or two beside each other. */
struct band { int h; enum pane left, right; int share; /* % of the left */ };

enum { ROOMY = 28, LARGE = 38, SOURCE_LEAST = 3 };

static struct heights
side_rows(int h)
{
	struct heights s = { 0 };

	s.queues = h < 20 ? 1 : h < LARGE ? 2 : 3;
	s.loop = h >= LARGE;
	s.console = h < 20 ? 3 : h < ROOMY ? 4 : h < LARGE ? 5 : 8;
	s.sentence = h < LARGE ? 4 : 5;
	return s;
}

/* From the top, what is left over for the source. */
static void
side_bands(struct view *v, struct area a, const struct band *bands, int n)
{
	int left = a.h - (n - 1), y = a.y;

	for (int i = 1; i < n; i++)
		left -= bands[i].h;
	for (int i = 0; i < n; i++) {
		const struct band *b = &bands[i];
		int h = i ? b->h : left, w = (a.w - 1) * b->share / 100;

		if (b->left == b->right) {
			v->area[b->left] = (struct area){ y, a.x, h, a.w };
		} else {
			v->area[b->left] = (struct area){ y, a.x, h, w };
			v->area[b->right] = (struct area){ y, a.x + w + 1, h,
			    a.w - w - 1 };
		}
		y += h + 1;
	}
}

static void
narrow_side(struct view *v)
{
	struct area a = layout_inside(v);
	struct heights h = side_rows(a.h);
	enum pane first = a.h < ROOMY && is_right(v->focus) ? v->focus :
	    PANE_SOURCE;
	struct band bands[9] = { { 0, first, first, 0 } };
	int n = 1;

	if (a.h >= ROOMY) {
		bands[n++] = (struct band){ a.h < LARGE ? 3 : 4, PANE_STACK,
			PANE_SUSPENDED, 50 };
		bands[n++] = (struct band){ a.h < LARGE ? 3 : 6,
			PANE_PROMISES, PANE_PROMISES, 0 };
	}
	bands[n++] = (struct band){ h.queues, PANE_TICKS, PANE_MICROTASKS,
		40 };
	bands[n++] = (struct band){ h.queues > 1 ? h.queues - 1 : 1,
		PANE_TIMERS, PANE_IMMEDIATES, 48 };
	if (h.loop)
		bands[n++] = (struct band){ 1, PANE_LOOP, PANE_LOOP, 0 };
	bands[n++] = (struct band){ h.console, PANE_CONSOLE, PANE_CONSOLE, 0 };
	bands[n++] = (struct band){ h.sentence, PANE_SENTENCE, PANE_SENTENCE,
		0 };
	side_bands(v, a, bands, n);
}

enum { WIDE_SIDE = 80 };

void
layout_compute(struct view *v)
{
	static const enum pane queues[] = { PANE_TICKS, PANE_MICROTASKS,
		PANE_TIMERS, PANE_IMMEDIATES };
	static const int weights[] = { 21, 33, 22, 24 };
	struct heights h = share_rows(v);
	struct area in = layout_inside(v);
	int y = in.y, w = in.w;

	for (int i = 0; i < PANE_COUNT; i++)
		v->area[i] = (struct area){ 0, 0, -1, 0 };
	if (v->zoom && v->focus != PANE_TIMELINE) {
		zoomed(v, h);
		return;
	}
	if (v->twin && (v->cols < WIDE_SIDE || in.h < LARGE)) {
		narrow_side(v);
		return;
	}
	top_band(v, (struct area){ y, 1, h.top, w });
	y += h.top + 1;
	row(v, (struct area){ y, 1, h.queues, w }, queues, weights, 4);
	y += h.queues + 1;
	v->area[PANE_LOOP] = (struct area){ y, 1, h.loop, w };
	y += h.loop + 1;
	v->area[PANE_CONSOLE] = (struct area){ y, 1, h.console, w };
	y += h.console + 1;
	v->area[PANE_SENTENCE] = (struct area){ y, 1, h.sentence, w };
	y += h.sentence + 1;
	v->area[PANE_TIMELINE] = (struct area){ y, 1, h.lanes, w };
}
