/* SPDX-License-Identifier: MIT */
/*
 * The lanes of the queues: a box for each job, and for each a rail from where
 * it was queued to where it runs.
 *
 * Rails of one lane lie on tracks above its boxes, so that two that wait at
 * once are seen side by side; one that is queued earlier lies lower, and as
 * queues are first in, first out, rails that come from above never cross.
 */
#include <config.h>

#include "lanes.h"

#include <stdlib.h>
#include <string.h>

enum { BOX = 22, TRACK = 7, TRACKS = 6, PAD = 8, LANE_BASE = 100 };

static const struct {
	const char *name;
	enum role role;
	const char *title;
} looks[FROM_COUNT] = {
	[FROM_SCRIPT] = { "script", ROLE_SCRIPT, "the program itself" },
	[FROM_TICK] = { "nextTick", ROLE_TICK,
	    "callbacks of process.nextTick" },
	[FROM_MICROTASK] = { "microtasks", ROLE_MICROTASK,
	    "callbacks of then, ends of awaits, queueMicrotask" },
	[FROM_TIMER] = { "timers", ROLE_TIMER,
	    "callbacks of setTimeout and setInterval" },
	[FROM_IMMEDIATE] = { "immediates", ROLE_IMMEDIATE,
	    "callbacks of setImmediate" },
	[FROM_IO] = { "I/O", ROLE_IO, "callbacks of requests that are done" },
	[FROM_PROCESS] = { "process", ROLE_BAD,
	    "listeners of events of the process" },
};

struct wait {
	const struct slot *slot; /* that runs it */
	int from, to;           /* px */
	int track;              /* -1: none was free */
};

struct queue {
	size_t jobs;            /* shown */
	int tracks;             /* in use */
	int top;                /* of the boxes, px */
};

struct queues {
	struct lanes *t;
	struct queue q[FROM_COUNT];
	struct wait *waits;     /* as many as slots, in their order */
	size_t lost;            /* arrows without a track */
};

static const struct cause_job *
job_of(const struct queues *qs, const struct slot *slot)
{
	return causes_job(&qs->t->run->c, slot->job);
}

static int
compare_waits(const void *a, const void *b)
{
	const struct wait *x = *(const struct wait *const *)a;
	const struct wait *y = *(const struct wait *const *)b;

	if (x->from != y->from)
		return x->from < y->from ? -1 : 1;
	if (x->to != y->to)
		return x->to < y->to ? -1 : 1;
	return x < y ? -1 : x > y;
}

/* The lowest track that is free at the wait's beginning. */
static void
take_track(struct queues *qs, struct wait *w, int busy[TRACKS])
{
	struct queue *q = &qs->q[job_of(qs, w->slot)->queue];

	for (int i = 0; i < TRACKS; i++) {
		if (busy[i] >= w->from)
			continue;
		busy[i] = w->to;
		w->track = i;
		if (i >= q->tracks)
			q->tracks = i + 1;
		return;
	}
	qs->lost++;
}

static void
take_tracks(struct queues *qs, int queue)
{
	size_t n = 0, count = qs->t->slots.count;
	struct wait **order = text_alloc(NULL, (count + 1) * sizeof *order);
	int busy[TRACKS];

	for (size_t i = 0; i < count; i++) {
		const struct cause_job *j = job_of(qs, qs->waits[i].slot);

		if ((int)j->queue == queue && j->made)
			order[n++] = &qs->waits[i];
	}
	qsort(order, n, sizeof *order, compare_waits);
	for (int i = 0; i < TRACKS; i++)
		busy[i] = -1;
	for (size_t i = 0; i < n; i++)
		take_track(qs, order[i], busy);
	free(order);
}

static void
find_waits(struct queues *qs)
{
	const struct slots *s = &qs->t->slots;

	qs->waits = text_alloc(NULL, (s->count + 1) * sizeof *qs->waits);
	for (size_t i = 0; i < s->count; i++) {
		const struct cause_job *j = job_of(qs, &s->v[i]);

		qs->waits[i] = (struct wait){ .slot = &s->v[i],
		    .from = slots_x(s, j->made), .to = s->v[i].x + 4,
		    .track = -1 };
		qs->q[j->queue].jobs++;
	}
	for (int q = 0; q < FROM_COUNT; q++)
		if (qs->q[q].jobs)
			take_tracks(qs, q);
}

static void
tell_job(const struct queues *qs, const struct slot *slot, struct text *out)
{
	const struct cause_job *j = job_of(qs, slot);
	const char *what = qs->t->run->jobs[slot->job].what;

	text_printf(out, "J%u, from the %s queue: %s", slot->job,
	    causes_queue_name(j->queue), what ? what : "");
	if (j->made && j->by)
		text_printf(out, "; queued by J%u at step %llu", j->by,
		    (unsigned long long)j->made);
	text_printf(out, "; steps %llu to %llu, at ",
	    (unsigned long long)slot->from, (unsigned long long)slot->to);
	run_ms(out, slot->time);
	text_puts(out, " ms");
}

static void
draw_job(struct queues *qs, const struct slot *slot)
{
	const struct cause_job *j = job_of(qs, slot);
	struct scene *s = qs->t->scene;
	int ink = ink_role(qs->t->wishes->theme, looks[j->queue].role);
	struct text id = { 0 }, both = { 0 }, title = { 0 };
	const char *what = qs->t->run->jobs[slot->job].what;
	struct shape *p = scene_box(s, slot->x, qs->q[j->queue].top, slot->w,
	    BOX, ink_mix(ink, s->ground, 22), ink);

	p->style = STYLE_ROUND;
	p->lane = LANE_BASE + (int)j->queue;
	text_printf(&id, "J%u", slot->job);
	text_printf(&both, "J%u %s", slot->job, what ? what : "");
	tell_job(qs, slot, &title);
	shape_label(p, s->ink, (const char *[]){ text_get(&both),
	    text_get(&id), NULL });
	shape_title(p, text_get(&title), title.len);
	text_free(&id);
	text_free(&both);
	text_free(&title);
}

/* From the job that queued it, along its rail, down into its box. */
static void
draw_wait(struct queues *qs, const struct wait *w)
{
	const struct cause_job *j = job_of(qs, w->slot);
	const struct cause_job *by = causes_job(&qs->t->run->c, j->by);
	const struct queue *q = &qs->q[j->queue];
	int ink = ink_role(qs->t->wishes->theme, looks[j->queue].role);
	int rail = q->top - PAD - w->track * TRACK, start = rail;
	struct text title = { 0 };
	struct shape *p;

	if (w->track < 0)
		return;
	if (by && slots_find(&qs->t->slots, j->by))
		start = by->queue < j->queue ? qs->q[by->queue].top + BOX :
		    qs->q[by->queue].top;
	p = scene_line(qs->t->scene, ink, 4, (int[]){ w->from, start,
	    w->from, rail, w->to, rail, w->to, q->top });
	p->style = STYLE_ARROW;
	tell_job(qs, w->slot, &title);
	shape_title(p, text_get(&title), title.len);
	text_free(&title);
}

void
queues_draw(struct lanes *t, int *y)
{
	struct queues qs = { .t = t };
	const struct slots *s = &t->slots;

	find_waits(&qs);
	for (int i = 0; i < FROM_COUNT; i++) {
		struct queue *q = &qs.q[i];

		if (!q->jobs)
			continue;
		q->top = *y + PAD + q->tracks * TRACK;
		lanes_name(t, q->top, BOX, ink_role(t->wishes->theme,
		    looks[i].role), looks[i].name, looks[i].title);
		*y = q->top + BOX;
	}
	for (size_t i = 0; i < s->count; i++) {
		draw_job(&qs, &s->v[i]);
		draw_wait(&qs, &qs.waits[i]);
	}
	if (qs.lost)
		text_printf(&t->notes, "Left out: %zu arrow%s, where more "
		    "than %d jobs wait in a queue at once.\n", qs.lost,
		    qs.lost == 1 ? "" : "s", TRACKS);
	free(qs.waits);
	*y += PAD + 4;
}
