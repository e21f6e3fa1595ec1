/* SPDX-License-Identifier: MIT */
/* What flies over the panes after a step, by the table flight.def. */
#include <config.h>

#include "animate.h"
#include "safe.h"

#include <string.h>

enum { TRAIL = 4 };

enum place {
	AT_STACK, AT_TIMERS, AT_IMMEDIATES,
	AT_ROW, AT_QUEUE, AT_ORIGIN, AT_FORMER, AT_PROMISE
};

static const struct flight {
	const char *event;
	enum mt_ref_kind what;
	enum place from, to;
} flights[] = {
#define FLIGHT(event, what, from, to) \
	{ event, MT_##what, AT_##from, AT_##to },
#include "flight.def"
};

/* The pane a job waits in, by its kind; microtasks are the others. */
static const struct {
	const char *kind;
	enum pane pane;
} queues[] = {
	{ "nextTick callback", PANE_TICKS },
	{ "timer callback", PANE_TIMERS },
	{ "immediate callback", PANE_IMMEDIATES },
	{ "I/O callback", PANE_IMMEDIATES },
	{ "main script", PANE_SOURCE },
	{ "main module", PANE_SOURCE },
};

struct point {
	int y, x, w;            /* w: columns of the row it is in */
};

static const struct flight *
find_flight(const struct mt_event *e)
{
	for (size_t i = 0; i < sizeof flights / sizeof *flights; i++)
		if (strcmp(flights[i].event, e->name) == 0)
			return &flights[i];
	return NULL;
}

/* The event's first thing of a kind, or the last. */
static struct mt_ref
ref_of(const struct mt_event *e, enum mt_ref_kind kind, bool last)
{
	struct mt_ref found = { MT_NONE, 0 };

	for (int i = 0; i < 4; i++)
		if (e->refs[i].kind == kind && (last || !found.id))
			found = e->refs[i];
	return found;
}

bool
animate_has(struct view *v)
{
	const struct mt_event *e = mt_event(v->m);
	const struct flight *f = find_flight(e);

	return f && ref_of(e, f->what, false).kind != MT_NONE;
}

/* The first row of a pane. */
static bool
head_of(struct view *v, enum pane p, struct point *out)
{
	struct area a = v->area[p];

	*out = (struct point){ a.y, a.x, a.w };
	return a.h > 0;
}

/* The row of a thing; one out of sight counts as the nearest in sight. */
static bool
row_of(struct view *v, struct mt_ref ref, struct point *out)
{
	enum pane p;
	int row;

	if (!view_find(v, ref, &p, &row) || !head_of(v, p, out))
		return false;
	row -= v->scroll[p].top;
	row = row < 0 ? 0 : row < v->area[p].h ? row : v->area[p].h - 1;
	out->y += row;
	return true;
}

static bool
queue_of(struct view *v, struct point *out)
{
	const char *kind = mt_loop(v->m)->job_text;
	enum pane p = PANE_MICROTASKS;

	for (size_t i = 0; i < sizeof queues / sizeof *queues; i++)
		if (strcmp(queues[i].kind, kind) == 0)
			p = queues[i].pane;
	return p != PANE_SOURCE && head_of(v, p, out);
}

/* The settled promise a job comes from: of an await the awaited one, of a
 * then what the promise that then returned was made from. */
static bool
origin_of(struct view *v, const struct mt_event *e, struct point *out)
{
	struct mt_ref p = ref_of(e, MT_PROMISE, false);
	struct mt_item item;

	if (p.kind == MT_NONE)
		return head_of(v, PANE_STACK, out);
	if (ref_of(e, MT_FRAME, false).kind == MT_NONE &&
	    mt_ref_item(v->m, p, &item) && item.about.kind == MT_PROMISE &&
	    row_of(v, item.about, out))
		return true;
	return row_of(v, p, out);
}

/* Where a frame that runs again stood among the suspended, by its id. */
static bool
former_row(struct view *v, struct mt_ref ref, struct point *out)
{
	struct mt_item item;
	int row = 0;

	while (mt_item(v->m, MT_SUSPENDED, (size_t)row, &item) &&
	    item.ref.id < ref.id)
		row++;
	if (!head_of(v, PANE_SUSPENDED, out))
		return false;
	out->y += row < v->area[PANE_SUSPENDED].h ? row :
	    v->area[PANE_SUSPENDED].h - 1;
	return true;
}

static bool
locate(struct view *v, const struct mt_event *e, enum place place,
    struct mt_ref ref, struct point *out)
{
	switch (place) {
	case AT_STACK:
		return head_of(v, PANE_STACK, out);
	case AT_TIMERS:
		return head_of(v, PANE_TIMERS, out);
	case AT_IMMEDIATES:
		return head_of(v, PANE_IMMEDIATES, out);
	case AT_ROW:
		return row_of(v, ref, out);
	case AT_QUEUE:
		return queue_of(v, out);
	case AT_ORIGIN:
		return origin_of(v, e, out);
	case AT_FORMER:
		return former_row(v, ref, out);
	case AT_PROMISE:
		return row_of(v, ref_of(e, MT_PROMISE, false), out);
	}
	return false;
}

/* Slow, fast, slow: i of n frames, in 1/1000 of the way. */
static int
eased(int i, int n)
{
	int t = 1000 * i / n;

	return (int)((long long)t * t * (3000 - 2 * t) / 1000000);
}

static struct point
between(struct point a, struct point b, int i)
{
	int s = eased(i, ANIMATE_FRAMES);

	return (struct point){ a.y + ((b.y - a.y) * s + 500 * (b.y > a.y ?
	    1 : -1)) / 1000, a.x + 2 + ((b.x - a.x) * s + 500 * (b.x > a.x ?
	    1 : -1)) / 1000, 0 };
}

/* The last positions, where nothing is written. */
static void
draw_trail(struct grid *g, struct point from, struct point to, int frame)
{
	for (int i = frame > TRAIL ? frame - TRAIL : 0; i < frame; i++) {
		struct point p = between(from, to, i);
		struct cell *c = grid_cell(g, p.y, p.x);

		if (c && c->ch[0] == ' ')
			grid_puts(g, p.y, p.x, 1, ROLE_SIGN, MARK_NONE, "·");
	}
}

static void
draw_flight(struct grid *g, struct point from, struct point to,
    const char *label, int frame)
{
	struct point p = between(from, to, frame);

	draw_trail(g, from, to, frame);
	grid_puts(g, p.y, p.x, 1, ROLE_SIGN, MARK_CURRENT, " ");
	grid_puts(g, p.y, p.x + 1, 12, ROLE_ID, MARK_CURRENT, label);
	grid_puts(g, p.y, p.x + 1 + (int)strlen(label), 1, ROLE_SIGN,
	    MARK_CURRENT, " ");
}

void
animate_draw(struct view *v, struct grid *g, int frame)
{
	const struct mt_event *e = mt_event(v->m);
	const struct flight *f = find_flight(e);
	struct point from, to;
	struct mt_ref ref;

	if (!f || frame < 1 || frame > ANIMATE_FRAMES)
		return;
	ref = ref_of(e, f->what, false);
	if (ref.kind == MT_NONE || !locate(v, e, f->from, ref, &from) ||
	    !locate(v, e, f->to, ref, &to))
		return;
	if (f->to == AT_ROW || f->from == AT_FORMER)
		grid_blank(g, (struct area){ to.y, to.x, 1, to.w },
		    ROLE_TEXT, MARK_NONE);
	draw_flight(g, from, to, mt_ref_text(ref), frame);
}
