/* SPDX-License-Identifier: MIT */
/*
 * What went wrong in a run: one function a kind of finding (table finders[]).
 *
 * A finding needs evidence in this run, so what is merely allowed (a call of
 * an async function at the end of the main program, a promise that is kept
 * for later) is none.
 */
#include <config.h>

#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	STARVED_JOBS = 1000,    /* in one drain */
	BLOCKED_MS = 50,        /* what people begin to feel */
	ENDLESS_STEPS = 10000,  /* of one job, when a limit stopped the run */
	DEPTH_MAX = 64,
	EXIT_UNSETTLED = 13     /* of a module that waits for ever */
};

static bool
same(struct mt_span a, struct mt_span b)
{
	return a.file == b.file && a.line == b.line && a.col == b.col;
}

static const char *
times(int n)
{
	static char s[32];

	if (n == 1)
		return "once";
	snprintf(s, sizeof s, "%d times", n);
	return s;
}

/* Did anything ever look at a promise: await, then, or following it? */
static bool
is_used(const struct causes *c, uint32_t promise)
{
	const struct cause_promise *p = causes_promise(c, promise);

	if (!p || p->handled)
		return true;
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].promise == promise ||
		    c->awaits[i].value == promise)
			return true;
	for (size_t i = 1; i < c->job_count; i++)
		if (c->jobs[i].on == promise)
			return true;
	for (size_t i = 1; i < c->promise_count; i++)
		if (c->promises[i].follows == promise)
			return true;
	return false;
}

/* The step at which a frame first suspended, 0: it never did. */
static uint64_t
suspended(const struct causes *c, uint32_t frame)
{
	size_t first = c->frames[frame].first;

	return first ? c->awaits[first - 1].suspend : 0;
}

/* ---- callbacks whose promise is dropped ----------------------------------------- */

/* A frame that forEach or emit (whose functions begin so) called, and that was still suspended afterwards. */
static bool
is_dropped(const struct causes *c, uint32_t id, const char *host)
{
	const struct cause_frame *f = &c->frames[id];
	const struct cause_promise *p = causes_promise(c, f->promise);

	return f->call && p && f->host &&
	    strncmp(f->host, host, strlen(host)) == 0 &&
	    suspended(c, id) && (!p->settled || p->settled_by != f->job) &&
	    !is_used(c, f->promise);
}

static bool
is_first_of(const struct causes *c, uint32_t id, const char *host)
{
	for (uint32_t k = 1; k < id; k++)
		if (c->frames[k].caller == c->frames[id].caller &&
		    same(c->frames[k].at, c->frames[id].at) &&
		    is_dropped(c, k, host))
			return false;
	return true;
}

static void
find_dropped(struct report *r, const char *host, enum finding_kind kind)
{
	const struct causes *c = r->c;

	for (uint32_t id = 1; id < c->frame_count; id++) {
		const struct cause_frame *f = &c->frames[id];
		int n = 1;

		if (!is_dropped(c, id, host) || !is_first_of(c, id, host))
			continue;
		for (uint32_t k = id + 1; k < c->frame_count; k++)
			n += c->frames[k].caller == f->caller &&
			    same(c->frames[k].at, f->at) &&
			    is_dropped(c, k, host);
		report_add(r, kind, &(struct finding_facts){ .f = id,
		    .n = times(n), .at = f->at, .steps = { f->call,
		    suspended(c, id), causes_over(c, id) } });
	}
}

static void
find_foreach(struct report *r)
{
	find_dropped(r, "forEach", FINDING_FOREACH);
}

static void
find_emitter(struct report *r)
{
	find_dropped(r, "eventsEmit", FINDING_EMITTER);
}

/* ---- promises nobody looks at ----------------------------------------------------- */

/* The frame that had a call's promise and did not hand it on. */
static uint32_t
holder_of(const struct causes *c, const struct cause_frame *f)
{
	uint32_t g = f->caller;

	for (int n = 0; g && n < DEPTH_MAX && c->frames[g].returned &&
	    c->frames[g].returned == f->promise; n++)
		g = c->frames[g].caller;
	return g;
}

/* Was it made by map for an array that is awaited as it is? */
static bool
is_in_array(const struct causes *c, const struct cause_frame *f)
{
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].frame == f->caller &&
		    c->awaits[i].promises && c->awaits[i].suspend > f->call)
			return true;
	return false;
}

/* Does a timer call it again and again?  That is another finding. */
static bool
is_in_interval(const struct causes *c, const struct cause_frame *f)
{
	const struct cause_job *j = causes_job(c, f->job);

	for (uint32_t id = 1; j && id < c->job_count; id++)
		if (id != f->job && j->whose.kind == MT_TIMER &&
		    c->jobs[id].whose.kind == MT_TIMER &&
		    c->jobs[id].whose.id == j->whose.id)
			return true;
	return false;
}

/* Did an async function let go of a call, which went on after its end?  (A
 * plain function could not have waited.) */
static bool
is_floating(const struct causes *c, uint32_t id)
{
	const struct cause_frame *f = &c->frames[id];
	const struct cause_promise *p = causes_promise(c, f->promise);
	uint32_t g = f->call && p ? holder_of(c, f) : 0;
	uint64_t over = g ? causes_over(c, g) : 0;

	return over && c->frames[g].promise && !c->frames[g].is_main &&
	    !p->noticed && p->settled > over && (!f->host ||
	    strcmp(f->host, "map") == 0) && !is_in_array(c, f) &&
	    !is_used(c, f->promise) && !is_in_interval(c, f);
}

/* The same function called by the same? */
static bool
is_such(const struct causes *c, uint32_t a, uint32_t b)
{
	return same(c->frames[a].at, c->frames[b].at) &&
	    same(c->frames[holder_of(c, &c->frames[a])].at,
	    c->frames[holder_of(c, &c->frames[b])].at);
}

static void
add_floating(struct report *r, const uint32_t *ids, size_t count, size_t i)
{
	const struct causes *c = r->c;
	const struct cause_frame *f = &c->frames[ids[i]];
	uint32_t g = holder_of(c, f);
	size_t others = 0;
	char n[64] = "";

	for (size_t k = 0; k < i; k++)
		if (is_such(c, ids[k], ids[i]))
			return;
	for (size_t k = i + 1; k < count; k++)
		others += is_such(c, ids[k], ids[i]);
	if (others)
		snprintf(n, sizeof n, "; so it was with %zu more call%s",
		    others, others == 1 ? "" : "s");
	report_add(r, FINDING_FLOATING, &(struct finding_facts){
	    .f = ids[i], .g = g, .p = f->promise, .n = n, .at = f->at,
	    .steps = { f->call, causes_over(c, g),
	    c->promises[f->promise].settled } });
}

static void
find_floating(struct report *r)
{
	const struct causes *c = r->c;
	uint32_t *ids = text_alloc(NULL, (c->frame_count + 1) * sizeof *ids);
	size_t n = 0;

	for (uint32_t id = 1; id < c->frame_count; id++)
		if (is_floating(c, id))
			ids[n++] = id;
	for (size_t i = 0; i < n; i++)
		add_floating(r, ids, n, i);
	free(ids);
}

static void
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

/* Is the same said of this place already?  Once is enough. */
static bool
is_known(const struct report *r, enum finding_kind kind, struct mt_span at)
{
	for (size_t i = 0; i < r->finding_count; i++)
		if (r->findings[i].kind == kind && same(r->findings[i].at, at))
			return true;
	return false;
}

static void
find_arrays(struct report *r)
{
	const struct causes *c = r->c;

	for (size_t i = 0; i < c->await_count; i++) {
		const struct cause_await *a = &c->awaits[i];
		char n[32];

		if (!a->promises || a->value ||
		    is_known(r, FINDING_ARRAY, a->at))
			continue;
		snprintf(n, sizeof n, "%d promise%s", a->promises,
		    a->promises == 1 ? "" : "s");
		report_add(r, FINDING_ARRAY, &(struct finding_facts){
		    .f = a->frame, .n = n, .at = a->at,
		    .steps = { a->suspend, a->resume } });
	}
}

/* ---- intervals ---------------------------------------------------------------------- */

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

		if (g->call && g->job != f->job && same(f->at, g->at) && j &&
		    j->whose.kind == MT_TIMER && j->whose.id == timer &&
		    suspended(c, k))
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

		if (!g->call || !same(f->at, g->at) || !suspended(c, id))
			continue;
		for (uint32_t k = 1; k <= id; k++)
			n += c->frames[k].call && suspended(c, k) &&
			    same(f->at, c->frames[k].at) && (!causes_over(c, k) ||
			    causes_over(c, k) > g->call);
		most = n > most ? n : most;
	}
	return most;
}

static void
find_overlaps(struct report *r)
{
	const struct causes *c = r->c;
	uint32_t last = 0;

	for (uint32_t id = 1; id < c->frame_count; id++) {
		const struct cause_frame *f = &c->frames[id];
		const struct cause_job *j = causes_job(c, f->job);
		uint32_t g;
		char n[16];

		if (!f->call || !f->promise || !j ||
		    j->whose.kind != MT_TIMER || j->whose.id == last)
			continue;
		g = overlapping(c, id, j->whose.id);
		if (!g)
			continue;
		last = j->whose.id;
		snprintf(n, sizeof n, "%d", most_at_once(c, f));
		report_add(r, FINDING_OVERLAP, &(struct finding_facts){
		    .f = id, .timer = last, .n = n, .at = f->at,
		    .steps = { f->call, c->frames[g].call,
		    causes_over(c, id) } });
	}
}

/* ---- races -------------------------------------------------------------------------- */

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

static void
find_losers(struct report *r)
{
	const struct causes *c = r->c;
	uint32_t last = last_task(c);

	for (size_t i = 0; i < c->wait_count; i++) {
		const struct cause_wait *w = &c->waits[i];
		const struct cause_promise *race = causes_promise(c, w->into);
		const struct cause_promise *p = causes_promise(c, w->promise);
		struct finding_facts facts = { .p = w->promise, .q = w->into };

		if (!causes_is_made_by(race, "Promise.race") ||
		    !race->settled || has_others(c, w))
			continue;
		facts.at = p->at;
		facts.steps[0] = race->settled;
		facts.steps[1] = p->settled;
		facts.ms = race->time;
		facts.end = p->time;
		if (p->settled > race->settled && p->time > race->time &&
		    task_of(c, p->settled_by) == last &&
		    !is_known(r, FINDING_LOSER, facts.at))
			report_add(r, FINDING_LOSER, &facts);
		else if (!p->settled && c->exit_job && has_work_left(c))
			report_add(r, FINDING_CUT, &facts);
	}
}

/* ---- never settled -------------------------------------------------------------------- */

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

static uint32_t
root_of(const struct causes *c, uint32_t promise)
{
	for (int n = 0; n < DEPTH_MAX; n++) {
		uint32_t source = pending_source(c, promise);

		if (!source)
			break;
		promise = source;
	}
	return promise;
}

/* Did the run end because there was nothing left to do? */
static bool
ended_by_itself(const struct causes *c)
{
	int code = mt_exit_code(c->m);

	return c->exit && !c->exit_job && !c->uncaught && (code == 0 ||
	    code == EXIT_UNSETTLED) && mt_outcome(c->m) == MT_END;
}

static void
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

/* ---- the loop ------------------------------------------------------------------------- */

static void
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

static void
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

static void
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

/* ---- all ------------------------------------------------------------------------------ */

static int
by_step(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->steps[0] != y->steps[0])
		return x->steps[0] < y->steps[0] ? -1 : 1;
	return (int)x->kind - (int)y->kind;
}

void
report_find(struct report *r)
{
	static void (*const finders[])(struct report *) = {
		find_foreach, find_emitter, find_floating, find_rejections,
		find_arrays, find_overlaps, find_losers, find_stuck,
		find_starved, find_blocked, find_endless
	};

	for (size_t i = 0; i < sizeof finders / sizeof *finders; i++)
		finders[i](r);
	if (r->finding_count)
		qsort(r->findings, r->finding_count, sizeof *r->findings,
		    by_step);
}
