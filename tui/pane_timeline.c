/* SPDX-License-Identifier: MIT */
/*
 * The timeline: the whole known run from left to right.
 *
 * With rows of its own it has a lane a queue and one for console lines;
 * without, it lies in the border: a letter where a job begins (s script,
 * n nextTick, m microtask, t timer, i immediate, o I/O), • a console line.
 * The position is marked through all lanes.  While a quiz asks what comes
 * next, the run ends at the question.
 */
#include <config.h>

#include "pane.h"

#include <string.h>

enum { LABEL = 11, COLUMNS = 1024 };

static const struct {
	const char *name;
	char letter;
	enum role role;
} lanes[MT_LANE_COUNT] = {
	{ "script", 's', ROLE_SCRIPT },
	{ "nextTick", 'n', ROLE_TICK },
	{ "microtask", 'm', ROLE_MICROTASK },
	{ "timer", 't', ROLE_TIMER },
	{ "immediate", 'i', ROLE_IMMEDIATE },
	{ "I/O", 'o', ROLE_IO },
	{ "console", '.', ROLE_TEXT },
};

/* What happens in each column, a bit a lane. */
struct strip {
	int w;
	uint8_t runs[COLUMNS];          /* a job of this lane runs */
	uint8_t starts[COLUMNS];        /* a job of this lane begins */
};

/* The steps that may be shown. */
static uint64_t
length(const struct view *v)
{
	return v->horizon ? v->horizon : mt_known(v->m);
}

static int
here_in(struct view *v, const struct strip *s)
{
	return mt_strip_column(mt_position(v->m), length(v), s->w);
}

static void
collect(struct view *v, struct strip *s, int w)
{
	s->w = w < 1 ? 1 : w > COLUMNS ? COLUMNS : w;
	mt_strip(v->m, length(v), s->w, s->starts, s->runs);
}

static unsigned
lanes_used(struct view *v)
{
	struct strip s;

	collect(v, &s, 1);
	return s.starts[0] | 1u << MT_LANE_SCRIPT | 1u << MT_LANE_MICROTASK |
	    1u << MT_LANE_CONSOLE;
}

int
timeline_rows(struct view *v)
{
	unsigned used = lanes_used(v);
	int n = 0;

	for (; used; used >>= 1)
		n += used & 1;
	return n;
}

struct mt_ref
timeline_ref(struct view *v, int row)
{
	(void)row;
	return mt_loop(v->m)->job;
}

/* The strip's first column and width on screen. */
static void
strip_place(struct area a, int *x, int *w)
{
	int label = a.h > 0 ? LABEL : 12;

	*x = a.x + label;
	*w = a.w - label - 1;
	*w = *w > COLUMNS ? COLUMNS : *w;
}

uint64_t
timeline_step(struct view *v, int column)
{
	uint64_t steps = length(v);
	int x, w;

	strip_place(v->area[PANE_TIMELINE], &x, &w);
	if (column <= x || w < 2)
		return 0;
	if (column >= x + w)
		return steps;
	return (uint64_t)((double)(column - x) / (double)(w - 1) *
	    (double)steps + 0.5);
}

static int
lowest(unsigned bits)
{
	int n = 0;

	while (bits && !(bits & 1)) {
		bits >>= 1;
		n++;
	}
	return n;
}

static void
draw_column(struct grid *g, int y, int x, unsigned starts, unsigned runs,
    enum mark mark)
{
	bool prints = starts >> MT_LANE_CONSOLE & 1;
	unsigned jobs = starts & ((1u << MT_LANE_CONSOLE) - 1);
	int lane = lowest(jobs ? jobs : runs);
	uint32_t c = 0x2500;
	enum role role = ROLE_BORDER;

	if (jobs || runs)
		role = lanes[lane].role;
	if (jobs)
		c = (uint32_t)lanes[lane].letter;
	else if (prints)
		c = 0x2022;
	else if (runs)
		c = 0x2501;
	grid_put(g, y, x, c, role, mark);
}

static void
draw_single(struct view *v, struct grid *g, struct area a)
{
	struct strip s;
	int x, w, here;

	strip_place(a, &x, &w);
	collect(v, &s, w);
	here = here_in(v, &s);
	for (int i = 0; i < s.w; i++)
		draw_column(g, a.y - 1, x + i, s.starts[i], s.runs[i],
		    i == here ? MARK_CURRENT : MARK_NONE);
}

static void
draw_lane(struct grid *g, int y, int x, const struct strip *s, int lane,
    int here)
{
	for (int i = 0; i < s->w; i++) {
		bool starts = s->starts[i] >> lane & 1;
		bool runs = s->runs[i] >> lane & 1;
		uint32_t c = lane == MT_LANE_CONSOLE ? 0x2022 :
		    starts ? 0x25ac : 0x2501;
		enum mark mark = i == here ? MARK_CURRENT : MARK_NONE;

		if (!starts && !runs)
			c = i == here ? 0x2502 : ' ';
		grid_put(g, y, x + i, c, lanes[lane].role, mark);
	}
}

void
timeline_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	unsigned used = lanes_used(v);
	struct strip s;
	int x, w, here, y = a.y;

	(void)title;
	if (a.h <= 0) {
		draw_single(v, g, a);
		return;
	}
	strip_place(a, &x, &w);
	collect(v, &s, w);
	here = here_in(v, &s);
	for (int i = 0; i < MT_LANE_COUNT && y < a.y + a.h; i++) {
		if (!(used >> i & 1))
			continue;
		grid_puts(g, y, a.x + 1, LABEL - 2, lanes[i].role, MARK_NONE,
		    lanes[i].name);
		draw_lane(g, y, x, &s, i, here);
		y++;
	}
}
