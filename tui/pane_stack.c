/* SPDX-License-Identifier: MIT */
/* The call stack: running frames, the innermost first. */
#include <config.h>

#include "async_callers.h"
#include "pane.h"

#include <string.h>

enum { CALLERS_MAX = 16, FRAMES_MAX = 2000 };

static const enum mt_list lists[] = { MT_STACK };

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	*row = (struct list_row){ item,
	    { item->name, pane_place(v, item->at), item->state, item->note },
	    { item->internal ? ROLE_INTERNAL : ROLE_FUNCTION, ROLE_DIM,
	      ROLE_TEXT, ROLE_DIM },
	    { 16, 7, 0, 0 } };
}

/* The suspended frame that the job just taken resumes. */
static void
resumed_next(struct view *v, struct mt_item *out)
{
	for (size_t i = 0; i < FRAMES_MAX && mt_item(v->m, MT_SUSPENDED, i,
	    out); i++)
		if (out->next)
			return;
	*out = (struct mt_item){ 0 };
}

/* The frame whose callers are told: the selected one, else the outermost,
 * else the one that is about to go on. */
static struct mt_ref
chosen(struct view *v)
{
	struct scroll *s = &v->scroll[v->focus];
	size_t n = mt_count(v->m, MT_STACK);
	struct mt_item item = { 0 };

	if (s->held && v->focus == PANE_SUSPENDED)
		mt_item(v->m, MT_SUSPENDED, (size_t)s->selected, &item);
	else if (n)
		mt_item(v->m, MT_STACK, n - 1, &item);
	else
		resumed_next(v, &item);
	return item.ref;
}

/* Below the stack, where there is room: the frames that await this one. */
static void
draw_callers(struct view *v, struct grid *g, struct area a)
{
	struct mt_ref callers[CALLERS_MAX];
	struct mt_ref frame = chosen(v);
	size_t n = async_callers(v->m, frame, callers, CALLERS_MAX);
	int y = a.y;

	for (size_t i = 0; i < n && y < a.y + a.h; i++, y++) {
		struct mt_item item;
		int x = a.x + 2;

		if (!mt_ref_item(v->m, callers[i], &item))
			break;
		x += grid_puts(g, y, x, 6, ROLE_ID, MARK_NONE,
		    mt_ref_text(i ? callers[i - 1] : frame)) + 1;
		x += grid_puts(g, y, x, a.w - 2, ROLE_DIM, MARK_NONE,
		    "is awaited by ");
		x += grid_puts(g, y, x, 6, ROLE_ID, MARK_NONE,
		    mt_ref_text(item.ref)) + 1;
		x += grid_puts(g, y, x, a.x + a.w - x, ROLE_FUNCTION,
		    MARK_NONE, item.name) + 1;
		grid_puts(g, y, x, a.x + a.w - x, ROLE_DIM, MARK_NONE,
		    pane_place(v, item.at));
	}
}

/* Nothing runs yet, or nothing any more: which job it is about. */
static void
draw_job(struct view *v, struct grid *g, struct area a)
{
	const struct mt_loop *loop = mt_loop(v->m);
	const struct mt_event *e = mt_event(v->m);
	bool starts = e->kind >= 0 && (strcmp(e->name, "job-started") == 0 ||
	    strcmp(e->name, "timer-fired") == 0 ||
	    strcmp(e->name, "io-completed") == 0);
	int x = a.x + 8;

	x += grid_puts(g, a.y, x, 8, ROLE_DIM, MARK_NONE,
	    starts ? "starts" : "ends") + 1;
	x += grid_puts(g, a.y, x, 8, ROLE_ID, MARK_NONE,
	    mt_ref_text(loop->job)) + 1;
	grid_puts(g, a.y, x, a.x + a.w - x, ROLE_DIM, MARK_NONE,
	    loop->job_text);
}

void
stack_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	int used = stack_rows(v) + 1;

	(void)title;
	list_draw(v, g, a, PANE_STACK, lists, 1, format);
	if (used == 1 && mt_loop(v->m)->job.kind != MT_NONE)
		draw_job(v, g, a);
	if (a.h >= 6 && used < a.h)
		draw_callers(v, g, (struct area){ a.y + used, a.x,
		    a.h - used, a.w });
}

int
stack_rows(struct view *v)
{
	return list_rows(v, lists, 1);
}

struct mt_ref
stack_ref(struct view *v, int row)
{
	return list_ref(v, lists, 1, row);
}
