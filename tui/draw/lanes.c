/* SPDX-License-Identifier: MIT */
/* Swimlanes: the parts, in order. */
#include <config.h>

#include "lanes.h"

#include <string.h>

enum { COLUMNS = 160 };

void
lanes_name(struct lanes *t, int y, int h, int ink, const char *name,
    const char *title)
{
	struct shape *p = scene_puts(t->scene, LANES_EDGE,
	    y + (h - ROW) / 2, (LANES_LEFT - LANES_EDGE) / CELL - 1,
	    ink, name);

	shape_title(p, title, strlen(title));
}

static void
mark_jobs(struct lanes *t)
{
	const struct causes *c = &t->run->c;

	for (uint32_t id = 1; id < c->job_count; id++)
		if (c->jobs[id].made && c->jobs[id].start &&
		    slots_find(&t->slots, id))
			slots_mark(&t->slots, c->jobs[id].made, MARK_MADE);
	for (size_t i = 0; i < c->line_count; i++)
		slots_mark(&t->slots, c->lines[i].step, MARK_PRINT);
}

/* Gives the slots their places, with so many pixels kept at the right. */
static void
place(struct lanes *t, int reserve)
{
	slots_free(&t->slots);
	slots_take(&t->slots, t->run, t->wishes->from, t->wishes->to);
	mark_jobs(t);
	activations_mark(t);
	slots_place(&t->slots, LANES_LEFT, t->scene->w - LANES_EDGE -
	    reserve, t->wishes->by_ms);
	activations_choose(t);
}

/* Which activations are drawn depends on the jobs there is room for, the room
 * a job takes on its activations, and that kept at the right on what is
 * printed last: so first without any, then with those, and once more if that
 * left a line of the console too little. */
static void
place_all(struct lanes *t)
{
	int most = printed_reserve(t), reserve;

	place(t, most);
	reserve = printed_overhang(t, most);
	place(t, reserve);
	if (printed_overhang(t, most) > reserve)
		place(t, most);
}

/* Activations that were asked for and are not there. */
static void
note_missing(struct lanes *t)
{
	for (size_t i = 0; i < t->wishes->frame_count; i++) {
		size_t k = 0;

		while (k < t->frame_count &&
		    t->frames[k] != t->wishes->frames[i])
			k++;
		if (k == t->frame_count)
			text_printf(&t->notes, "F%u does not run in the jobs "
			    "that are shown.\n", t->wishes->frames[i]);
	}
}

static void
note_left_out(struct lanes *t)
{
	const struct slots *s = &t->slots;
	const struct cause_job *first = causes_job(&t->run->c, s->gap_first);
	const struct cause_job *last = causes_job(&t->run->c, s->gap_last);

	note_missing(t);
	if (!s->count)
		text_puts(&t->notes, "No job runs between these steps.\n");
	if (s->left_out && first && last)
		text_printf(&t->notes, "Left out: %zu of %zu jobs, J%u to "
		    "J%u (steps %llu to %llu). draw --from %llu --to %llu "
		    "begins with them.\n", s->left_out,
		    s->left_out + s->count, s->gap_first, s->gap_last,
		    (unsigned long long)first->start,
		    (unsigned long long)last->end,
		    (unsigned long long)first->start,
		    (unsigned long long)last->end);
	if (t->frames_left_out)
		text_printf(&t->notes, "Left out: the lanes of %zu more "
		    "activation%s (%s). --lanes queues,F%u draws those it "
		    "names.\n", t->frames_left_out,
		    t->frames_left_out == 1 ? "" : "s",
		    text_get(&t->lost_names), t->first_lost);
}

static void
draw_notes(struct lanes *t, int *y)
{
	const char *p = text_get(&t->notes), *stop;

	for (; (stop = strchr(p, '\n')); p = stop + 1) {
		scene_text(t->scene, LANES_EDGE, *y, (t->scene->w -
		    2 * LANES_EDGE) / CELL, ink_role(t->wishes->theme,
		    ROLE_WAIT), p, (size_t)(stop - p));
		*y += ROW;
	}
}

static void
describe(struct lanes *t)
{
	struct text d = { 0 };
	const struct causes *c = &t->run->c;
	struct mt_line line;

	text_printf(&d, "%zu jobs, %llu steps.", c->job_count ?
	    c->job_count - 1 : 0, (unsigned long long)c->steps);
	for (size_t i = 0; i < c->line_count && i < 100; i++) {
		if (!mt_console(c->m, c->lines[i].index, &line))
			continue;
		text_printf(&d, "\nJ%u prints: ", c->lines[i].job);
		scene_fit(&d, line.text, line.len, 200);
	}
	t->scene->description = text_copy(text_get(&d));
	text_free(&d);
}

void
lanes_draw(struct scene *s, const struct run *run,
    const struct wishes *wishes, const char *title)
{
	struct lanes t = { .scene = s, .run = run, .wishes = wishes };
	int y = LANES_EDGE;

	scene_begin(s, wishes->theme, title);
	s->w = (wishes->columns ? wishes->columns : COLUMNS) * CELL;
	t.dim = ink_role(wishes->theme, ROLE_DIM);
	t.line = ink_mix(s->ink, s->ground, 25);
	mt_seek(run->c.m, run->c.steps);
	place_all(&t);
	head_draw(&t, &y, title);
	if (wishes->lanes & LANES_QUEUES)
		queues_draw(&t, &y);
	activations_draw(&t, &y);
	head_bands(&t, y);
	if (wishes->lanes & LANES_CONSOLE)
		printed_draw(&t, &y);
	note_left_out(&t);
	draw_notes(&t, &y);
	describe(&t);
	s->h = y + LANES_EDGE;
	slots_free(&t.slots);
	text_free(&t.notes);
	text_free(&t.lost_names);
}
