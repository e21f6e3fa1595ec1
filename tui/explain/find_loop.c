/* SPDX-License-Identifier: MIT */
/*
 * The loop: interval runs that overlap, and what keeps it from turning.
 */
#include <config.h>

#include "find.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	STARVED_JOBS = 1000,    /* in one drain */
	BLOCKED_MS = 50,        /* what people begin to feel */
	ENDLESS_STEPS = 10000   /* of one job, when a limit stopped the run */
};

/* ---- intervals --------------------------------------------------------- */

/* Is it a job of the timer, or of one that the frame itself has armed? */
static bool
is_next_run(const struct cause_job *j, uint32_t timer, uint32_t frame)
{
	return j && j->whose.kind == MT_TIMER && (j->whose.id == timer ||
	    j->from == frame);
}

/* A frame of the same function that a later run of the timer called while f
 * was under way, and that had to wait too; 0: none. */
static uint32_t
overlapping(const struct causes *c, uint32_t id, uint32_t timer)
{
	const struct cause_frame *f = &c->frames[id];
	uint64_t over = causes_over(c, id);

	for (uint32_t k = id + 1; k < c->frame_count; k++) {
		const struct cause_frame *g = &c->frames[k];
		const struct cause_job *j = causes_job(c, g->job);

		if (g->call && g->job != f->job &&
		    find_same(f->at, g->at) && is_next_run(j, timer, id) &&
		    find_suspended(c, k))
			return !over || g->call < over ? k : 0;
	}
	return 0;
}

/* How many of a function were under way at once, at most. */
static int
most_at_once(const struct causes *c, const struct cause_frame *f)
{
	int most = 0;

	for (uint32_t id = 1; id < c->frame_count; id++) {
		const struct cause_frame *g = &c->frames[id];
		int n = 0;

		if (!g->call || !find_same(f->at, g->at) ||
		    !find_suspended(c, id))
			continue;
		for (uint32_t k = 1; k <= id; k++)
			n += c->frames[k].call && find_suspended(c, k) &&
			    find_same(f->at, c->frames[k].at) &&
			    (!causes_over(c, k) ||
			    causes_over(c, k) > g->call);
		most = n > most ? n : most;
	}
	return most;
}

static void
add_overlap(struct report *r, uint32_t id, uint32_t next)
{
	const struct causes *c = r->c;
	const struct cause_frame *f = &c->frames[id], *g = &c->frames[next];
	const struct cause_job *j = causes_job(c, f->job);
	uint32_t timer = causes_job(c, g->job)->whose.id;
	bool is_same = j && j->whose.kind == MT_TIMER && j->whose.id == timer;
	char n[16];

	snprintf(n, sizeof n, "%d", most_at_once(c, f));
	report_add(r, FINDING_OVERLAP, &(struct finding_facts){ .f = id,
	    .timer = timer, .n = n, .w = is_same ? "it called before" :
	    "armed it", .at = f->at, .steps = { f->call, g->call,
	    causes_over(c, id) } });
}

void
find_overlaps(struct report *r)
{
	const struct causes *c = r->c;

	for (uint32_t id = 1; id < c->frame_count; id++) {
		const struct cause_frame *f = &c->frames[id];
		const struct cause_job *j = causes_job(c, f->job);
		uint32_t next;

		if (!f->call || !f->promise ||
		    find_is_known(r, FINDING_OVERLAP, f->at))
			continue;
		next = overlapping(c, id, j && j->whose.kind == MT_TIMER ?
		    j->whose.id : 0);
		if (next)
			add_overlap(r, id, next);
	}
}

/* ---- the loop ---------------------------------------------------------- */

void
find_starved(struct report *r)
{
	const struct report_stretch *s = &r->drain;
	struct text n = { 0 }, w = { 0 };

	if (s->jobs < STARVED_JOBS || !s->waiting_count)
		return;
	text_printf(&n, "%zu nextTicks and microtasks (", s->jobs);
	text_puts(&n, text_get(&s->cycle));
	text_char(&n, ')');
	report_waiting_text(s, &w);
	report_add(r, FINDING_STARVED, &(struct finding_facts){
	    .n = text_get(&n), .w = text_get(&w),
	    .at = causes_job(r->c, s->first)->at, .steps = { s->from,
	    s->to } });
	text_free(&n);
	text_free(&w);
}

/* The function a job resumes or calls. */
static uint32_t
frame_of(const struct cause_job *j)
{
	return j->frame ? j->frame : j->calls;
}

void
find_blocked(struct report *r)
{
	const struct report_stretch *s = &r->sync;
	const struct cause_job *j = causes_job(r->c, s->first);
	struct text w = { 0 };

	if (!j || s->end - s->begin < BLOCKED_MS || !s->waiting_count)
		return;
	report_waiting_text(s, &w);
	report_add(r, FINDING_BLOCKED, &(struct finding_facts){
	    .f = frame_of(j), .ms = s->end - s->begin,
	    .w = text_get(&w), .at = j->at, .steps = { s->from, s->to } });
	text_free(&w);
}

void
find_endless(struct report *r)
{
	const struct report_stretch *s = &r->sync;
	const struct cause_job *j = causes_job(r->c, s->first);
	struct text w = { 0 };
	struct mt_item at;
	uint32_t f = j ? frame_of(j) : 0;
	char n[32];

	if (!j || j->end || mt_outcome(r->c->m) == MT_END ||
	    s->to - s->from < ENDLESS_STEPS)
		return;
	mt_seek(r->c->m, r->c->steps);
	for (size_t i = 0; mt_item(r->c->m, MT_STACK, i, &at); i++)
		if (!at.internal) {
			f = at.ref.id;
			break;
		}
	report_waiting_text(s, &w);
	snprintf(n, sizeof n, "%llu", (unsigned long long)(s->to - s->from));
	report_add(r, FINDING_ENDLESS, &(struct finding_facts){
	    .f = f, .n = n, .w = text_get(&w), .at = causes_frame(r->c, f) ?
	    r->c->frames[f].at : j->at, .steps = { s->from, s->to } });
	text_free(&w);
}
