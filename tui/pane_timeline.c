/* SPDX-License-Identifier: MIT */
/*
 * The timeline: the whole known run from left to right.
 *
 * With rows of its own it has a lane a queue and one for console lines;
 * without, it lies in the border: a letter where a job begins (s script,
 * n nextTick, m microtask, t timer, i immediate, o I/O), • a console line.
 * The position is marked through all lanes.
 */
#include <config.h>

#include "pane.h"

#include <string.h>

enum { LANES = 7, CONSOLE = 6, LABEL = 11, COLUMNS = 1024 };

static const struct {
	const char *name;
	char letter;
	enum role role;
} lanes[LANES] = {
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
	uint64_t steps;                 /* of the whole run, at least 1 */
	uint8_t runs[COLUMNS];          /* a job of this lane runs */
	uint8_t starts[COLUMNS];        /* a job of this lane begins */
};

static int
column_of(const struct strip *s, uint64_t step)
{
	uint64_t c = (uint64_t)((double)step / (double)s->steps *
	    (double)(s->w - 1) + 0.5);

	return c >= (uint64_t)s->w ? s->w - 1 : (int)c;
}

static void
fill_run(struct strip *s, int lane, uint64_t from, uint64_t to)
{
	int end = column_of(s, to);

	if (lane < 0 || lane >= CONSOLE)
		return;
	for (int x = column_of(s, from); x <= end; x++)
		s->runs[x] |= (uint8_t)(1 << lane);
}

/* Reads the marks into columns. */
static void
collect(struct view *v, struct strip *s, int w)
{
	size_t n;
	const struct mt_mark *m = mt_marks(v->m, &n);
	uint64_t known = mt_known(v->m), start = 0;
	int lane = -1;

	memset(s, 0, sizeof *s);
	s->w = w < 1 ? 1 : w > COLUMNS ? COLUMNS : w;
	s->steps = known ? known : 1;
	for (size_t i = 0; i < n; i++) {
		int x = column_of(s, m[i].step);

		if (m[i].kind == MT_MARK_CONSOLE) {
			s->starts[x] |= 1 << CONSOLE;
			continue;
		}
		fill_run(s, lane, start, m[i].step);
		lane = m[i].kind == MT_MARK_JOB ? m[i].queue : -1;
		start = m[i].step;
		if (lane >= 0 && lane < CONSOLE)
			s->starts[x] |= (uint8_t)(1 << lane);
	}
	fill_run(s, lane, start, known);
}

static unsigned
lanes_used(struct view *v)
{
	size_t n;
	const struct mt_mark *m = mt_marks(v->m, &n);
	unsigned used = 1u << 0 | 1u << 2 | 1u << CONSOLE;

	for (size_t i = 0; i < n; i++)
		if (m[i].kind == MT_MARK_JOB && m[i].queue < CONSOLE)
			used |= 1u << m[i].queue;
	return used;
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
	struct strip s;
	int x, w;

	strip_place(v->area[PANE_TIMELINE], &x, &w);
	s.w = w;
	s.steps = mt_known(v->m);
	if (column <= x || w < 2)
		return 0;
	if (column >= x + w)
		return s.steps;
	return (uint64_t)((double)(column - x) / (double)(w - 1) *
	    (double)s.steps + 0.5);
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
	bool prints = starts >> CONSOLE & 1;
	unsigned jobs = starts & ((1u << CONSOLE) - 1);
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
	here = column_of(&s, mt_position(v->m));
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
		uint32_t c = lane == CONSOLE ? 0x2022 :
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
	here = column_of(&s, mt_position(v->m));
	for (int i = 0; i < LANES && y < a.y + a.h; i++) {
		if (!(used >> i & 1))
			continue;
		grid_puts(g, y, a.x + 1, LABEL - 2, lanes[i].role, MARK_NONE,
		    lanes[i].name);
		draw_lane(g, y, x, &s, i, here);
		y++;
	}
}
