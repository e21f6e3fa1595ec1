/* SPDX-License-Identifier: MIT */
/*
 * Promises whose fate is a problem: rejected with nobody there, awaited in an
 * array, lost in a race, never settled.
 */
#include <config.h>

#include "find.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	DEPTH_MAX = 64,
	EXIT_UNSETTLED = 13     /* of a module that waits for ever */
};

void
find_rejections(struct report *r)
{
	const struct causes *c = r->c;

	for (size_t i = 0; i < r->rejection_count; i++) {
		const struct report_rejection *x = &r->rejections[i];
		const struct cause_promise *p = &c->promises[x->promise];
		const struct cause_frame *f = causes_frame(c, x->escaped);
		struct finding_facts facts = { .p = x->promise,
			.at = p->settled_at, .steps = { p->settled } };

		for (size_t k = 0; k < x->end_count && !f; k++) {
			const struct report_end *e = &x->ends[k];

			if (e->how != END_UNHANDLED && e->how != END_LATE)
				continue;
			facts.steps[1] = c->promises[e->promise].reported;
			if (e->how == END_LATE)
				facts.steps[2] = e->step;
			report_add(r, e->how == END_LATE ? FINDING_LATE :
			    FINDING_UNHANDLED, &facts);
			break;
		}
		if (!f)
			continue;
		facts.f = x->escaped;
		facts.p = f->returned;
		facts.at = f->returns;
		facts.steps[0] = f->end;
		facts.steps[1] = c->promises[f->returned].settled;
		report_add(r, FINDING_ESCAPED, &facts);
	}
}

void
find_arrays(struct report *r)
{
	const struct causes *c = r->c;

	for (size_t i = 0; i < c->await_count; i++) {
		const struct cause_await *a = &c->awaits[i];
		char n[32];

		if (!a->promises || a->value ||
		    find_is_known(r, FINDING_ARRAY, a->at))
			continue;
		snprintf(n, sizeof n, "%d promise%s", a->promises,
		    a->promises == 1 ? "" : "s");
		report_add(r, FINDING_ARRAY, &(struct finding_facts){
		    .f = a->frame, .n = n, .at = a->at,
		    .steps = { a->suspend, a->resume } });
	}
}

/* ---- races ------------------------------------------------------------- */

/* The last job that the loop brought: what the process stayed alive for. */
static uint32_t
last_task(const struct causes *c)
{
	uint32_t best = 0;

	for (uint32_t id = 1; id < c->job_count; id++) {
		const struct cause_job *j = &c->jobs[id];

		if (j->start && (j->queue == FROM_TIMER ||
		    j->queue == FROM_IMMEDIATE || j->queue == FROM_IO) &&
		    (!best || j->start > c->jobs[best].start))
			best = id;
	}
	return best;
}

/* The job of the loop behind a job. */
static uint32_t
task_of(const struct causes *c, uint32_t id)
{
	while (id && (c->jobs[id].queue == FROM_MICROTASK ||
	    c->jobs[id].queue == FROM_TICK))
		id = c->jobs[id].by;
	return id;
}

/* Does anything but the race wait for it? */
static bool
has_others(const struct causes *c, const struct cause_wait *w)
{
	for (size_t i = 0; i < c->wait_count; i++)
		if (c->waits[i].promise == w->promise && &c->waits[i] != w)
			return true;
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].value == w->promise)
			return true;
	return false;
}

static bool
has_work_left(const struct causes *c)
{
	mt_seek(c->m, c->steps);
	return mt_count(c->m, MT_TIMERS) || mt_count(c->m, MT_IOS);
}

static bool
is_race(const struct cause_promise *p)
{
	return causes_is_made_by(p, "Promise.race") ||
	    (causes_is_made_by(p, "Promise.any") &&
	    p->state == STATE_FULFILLED);
}

void
find_losers(struct report *r)
{
	const struct causes *c = r->c;
	uint32_t last = last_task(c);

	for (size_t i = 0; i < c->wait_count; i++) {
		const struct cause_wait *w = &c->waits[i];
		const struct cause_promise *race = causes_promise(c, w->into);
		const struct cause_promise *p = causes_promise(c, w->promise);
		struct finding_facts facts = { .p = w->promise, .q = w->into };

		if (!is_race(race) || !race->settled || has_others(c, w))
			continue;
		facts.at = p->at;
		facts.steps[0] = race->settled;
		facts.steps[1] = p->settled;
		facts.ms = race->time;
		facts.end = p->time;
		if (p->settled > race->settled && p->time > race->time &&
		    task_of(c, p->settled_by) == last &&
		    !find_is_known(r, FINDING_LOSER, facts.at))
			report_add(r, FINDING_LOSER, &facts);
		else if (!p->settled && c->exit_job && has_work_left(c))
			report_add(r, FINDING_CUT, &facts);
	}
}

/* ---- never settled ----------------------------------------------------- */

static const struct cause_await *
open_await(const struct causes *c, uint32_t frame)
{
	size_t last = c->frames[frame].last;

	return last && !c->awaits[last - 1].resume ? &c->awaits[last - 1] :
	    NULL;
}

/* The frame whose end would settle a promise, if it is suspended. */
static uint32_t
suspended_owner(const struct causes *c, uint32_t promise)
{
	const struct cause_promise *p = causes_promise(c, promise);
	const struct cause_frame *f = p ? causes_frame(c, p->origin) : NULL;

	return f && f->promise == promise && open_await(c, p->origin) ?
	    p->origin : 0;
}

/* The pending promise that one waits for itself, 0: none. */
static uint32_t
pending_source(const struct causes *c, uint32_t promise)
{
	uint32_t owner = suspended_owner(c, promise);

	if (owner)
		return open_await(c, owner)->promise;
	for (size_t i = 0; i < c->wait_count; i++)
		if (c->waits[i].into == promise &&
		    !causes_promise(c, c->waits[i].promise)->settled)
			return c->waits[i].promise;
	return 0;
}

/* What a promise waits for in the end.  Of promises that wait for each other it
 * is that with the lowest id. */
static uint32_t
root_of(const struct causes *c, uint32_t promise)
{
	uint32_t lowest = promise;

	for (int n = 0; n < 2 * DEPTH_MAX; n++) {
		uint32_t source = pending_source(c, promise);

		if (!source)
			return promise;
		promise = source;
		/* the first half leads into the ring, if there is one */
		lowest = n < DEPTH_MAX || promise < lowest ? promise : lowest;
	}
	return lowest;
}

/* Did the run end because there was nothing left to do? */
static bool
ended_by_itself(const struct causes *c)
{
	int code = mt_exit_code(c->m);

	return c->exit && !c->exit_job && !c->uncaught && (code == 0 ||
	    code == EXIT_UNSETTLED) && mt_outcome(c->m) == MT_END;
}

void
find_stuck(struct report *r)
{
	const struct causes *c = r->c;
	uint32_t *roots = text_alloc(NULL, (c->await_count + 1) *
	    sizeof *roots);

	memset(roots, 0, (c->await_count + 1) * sizeof *roots);
	for (size_t i = 0; ended_by_itself(c) && i < c->await_count; i++)
		if (!c->awaits[i].resume)
			roots[i] = root_of(c, c->awaits[i].promise);
	for (size_t i = 0; i < c->await_count; i++) {
		const struct cause_await *a = &c->awaits[i];
		const struct cause_promise *p = causes_promise(c, roots[i]);
		size_t k, others = 0;
		char n[64] = "";

		for (k = 0; k < i && roots[k] != roots[i]; k++)
			;
		if (!p || p->settled || k < i)
			continue;
		for (k = i + 1; k < c->await_count; k++)
			others += roots[k] == roots[i];
		if (others)
			snprintf(n, sizeof n, ", and so are %zu more "
			    "through it", others);
		report_add(r, FINDING_STUCK, &(struct finding_facts){
		    .f = a->frame, .p = roots[i], .n = n, .at = a->at,
		    .steps = { p->made, a->suspend, c->exit } });
	}
	free(roots);
}
