/* SPDX-License-Identifier: MIT */
/* The head of a timeline, and the bands behind it. */
#include <config.h>

#include "lanes.h"

#include <stdio.h>
#include <string.h>

enum { BAND_ROW = 20 };

/* What is the same over several slots: a row of the head each. */
enum band { BAND_TURN, BAND_PHASE, BAND_TIME, BAND_COUNT };

static const struct { const char *name, *title; } bands[BAND_COUNT] = {
	{ "turn of the loop", "0: before the event loop's first turn" },
	{ "phase", "of the event loop; drains of the nextTick and microtask "
	    "queues belong to the phase they interrupt" },
	{ "virtual ms", "since the start; a job takes no time of its own" },
};

/* What a slot says in a row. */
static void
say(const struct lanes *t, const struct slot *slot, enum band b,
    struct text *out)
{
	text_clear(out);
	if (b == BAND_TURN)
		text_printf(out, "%u", causes_job(&t->run->c,
		    slot->job)->turn);
	else if (b == BAND_PHASE)
		text_puts(out, t->run->jobs[slot->job].phase);
	else
		run_ms(out, slot->time);
}

/* The first slot from i on that says something else, or is behind the gap. */
static size_t
band_end(const struct lanes *t, size_t i, enum band b)
{
	const struct slots *s = &t->slots;
	struct text here = { 0 }, next = { 0 };
	size_t k = i + 1;

	say(t, &s->v[i], b, &here);
	for (; k < s->count && !(s->gap && k == s->gap); k++) {
		say(t, &s->v[k], b, &next);
		if (strcmp(text_get(&here), text_get(&next)) != 0)
			break;
	}
	text_free(&here);
	text_free(&next);
	return k;
}

static void
draw_cell(struct lanes *t, int y, size_t from, size_t to, enum band b)
{
	const struct slot *first = &t->slots.v[from];
	const struct slot *last = &t->slots.v[to - 1];
	struct text word = { 0 }, title = { 0 };
	int left = first->x - SLOT_SPACE / 2 + 1;
	int right = last->x + last->w + SLOT_SPACE / 2 - 1;
	struct shape *p;

	say(t, first, b, &word);
	text_printf(&title, "%s: %s", bands[b].name, text_get(&word));
	p = scene_box(t->scene, left, y, right - left, BAND_ROW - 2,
	    ink_mix(t->scene->ink, t->scene->ground, 10), -1);
	p->lane = b + 1;
	shape_label(p, t->scene->ink, (const char *[]){ text_get(&word),
	    NULL });
	shape_title(p, text_get(&title), title.len);
	text_free(&word);
	text_free(&title);
}

static void
draw_row(struct lanes *t, int *y, enum band b)
{
	lanes_name(t, *y, BAND_ROW, t->dim, bands[b].name,
	    bands[b].title);
	for (size_t i = 0, end; i < t->slots.count; i = end) {
		end = band_end(t, i, b);
		draw_cell(t, *y, i, end, b);
	}
	*y += BAND_ROW;
}

void
head_draw(struct lanes *t, int *y, const char *title)
{
	int columns = (t->scene->w - 2 * LANES_EDGE) / CELL;

	scene_puts(t->scene, LANES_EDGE, *y, columns, t->scene->ink,
	    title)->style = STYLE_BOLD;
	*y += ROW + 2;
	scene_puts(t->scene, LANES_EDGE, *y, columns, t->dim,
	    t->wishes->by_ms ?
	    "To the right: virtual time. A box runs without a break, "
	    "dashes wait; "
	    "an arrow leads from the job that queued to the job queued." :
	    "To the right: job after job. A box runs without a break, "
	    "dashes wait; "
	    "an arrow leads from the job that queued to the job queued.");
	*y += ROW + 10;
	t->lanes_top = *y;
	for (int b = 0; b < BAND_COUNT; b++)
		draw_row(t, y, (enum band)b);
	*y += 6;
}

/* Every other phase has a shade; the gap has edges. */
void
head_bands(struct lanes *t, int bottom)
{
	const struct slots *s = &t->slots;
	int top = t->lanes_top + BAND_COUNT * BAND_ROW;
	bool shaded = true;

	for (size_t i = 0, end; i < s->count; i = end, shaded = !shaded) {
		const struct slot *last;
		int x = s->v[i].x - SLOT_SPACE / 2;

		end = band_end(t, i, BAND_PHASE);
		last = &s->v[end - 1];
		if (shaded)
			scene_box(t->scene, x, top, last->x + last->w +
			    SLOT_SPACE / 2 - x, bottom - top,
			    ink_mix(t->scene->ink, t->scene->ground, 5),
			    -1)->layer = LAYER_BAND;
	}
	if (!s->gap)
		return;
	for (int side = 0; side < 2; side++) {
		int x = s->gap_x + side * s->gap_w;

		scene_line(t->scene, t->dim, 2, (int[]){ x, t->lanes_top, x,
		    bottom })->style = STYLE_DASHED;
	}
	scene_puts(t->scene, s->gap_x + s->gap_w / 2 - CELL * 3 / 2,
	    t->lanes_top + BAND_ROW, 3, t->dim, "···");
}
