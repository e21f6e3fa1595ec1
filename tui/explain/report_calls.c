/* SPDX-License-Identifier: MIT */
/*
 * What async calls cost: by function, and within it by await and return.
 *
 * An await's ticks are the microtasks on the chain of causes between what it
 * waits for being settled (or the await, if that was before) and its going
 * on.  Those of a return of a promise are counted to the callback of whoever
 * waits for the call, where the return of a plain value takes one.
 */
#include <config.h>

#include "report.h"
#include "ticks.h"

#include <stdlib.h>
#include <string.h>

static bool
same(struct mt_span a, struct mt_span b)
{
	return a.file == b.file && a.line == b.line && a.col == b.col;
}

/* Microtasks from job `from` to job `to`, itself included. */
static int
microtasks(const struct causes *c, uint32_t from, uint32_t to)
{
	int n = 0;

	for (uint32_t id = to; id && id != from; id = c->jobs[id].by)
		n += c->jobs[id].queue == FROM_MICROTASK;
	return n;
}

/* The job after which a promise's settling counts: its own if that came
 * later than the step, else the one that ran then. */
static uint32_t
since(const struct causes *c, uint32_t promise, uint64_t step, uint32_t job)
{
	const struct cause_promise *p = causes_promise(c, promise);

	return p && p->settled > step && p->settled_by ? p->settled_by : job;
}

bool
report_is_of(const struct report_function *x, const struct cause_frame *f)
{
	return same(x->at, f->at) && strcmp(x->name, f->name) == 0;
}

static struct report_function *
function_of(struct report *r, const struct cause_frame *f)
{
	struct report_function *x;

	for (size_t i = 0; i < r->function_count; i++)
		if (report_is_of(&r->functions[i], f))
			return &r->functions[i];
	x = REPORT_ROW(r->functions, r->function_count);
	x->name = f->name;
	x->at = f->at;
	x->step = f->call;
	return x;
}

static void
add_cost(struct report_function *x, const struct report_cost *now)
{
	struct report_cost *k = NULL;

	for (size_t i = 0; i < x->cost_count && !k; i++)
		if (same(x->costs[i].at, now->at) &&
		    x->costs[i].kind == now->kind)
			k = &x->costs[i];
	if (!k) {
		k = REPORT_ROW(x->costs, x->cost_count);
		*k = *now;
		return;
	}
	k->times++;
	if (now->turns > k->turns)
		k->turns = now->turns;
	k->waited += now->waited;
	if (now->least < k->least)
		k->least = now->least;
	if (now->most > k->most)
		k->most = now->most;
}

/* Was a thenable's then called for a promise that await made? */
static bool
is_thenable(const struct causes *c, const struct cause_await *a)
{
	const struct cause_promise *p = causes_promise(c, a->promise);

	return !a->value && p && p->resolved && !p->follows;
}

static void
add_await(struct report *r, const struct cause_await *a)
{
	const struct causes *c = r->c;
	const struct cause_frame *f = causes_frame(c, a->frame);
	struct report_cost cost = { a->at, COST_VALUE, 1, a->turn, 0, 0, 0,
		a->suspend };

	if (!f || !f->call || !f->promise || !a->resume)
		return;
	if (a->value)
		cost.kind = COST_PROMISE;
	else if (is_thenable(c, a))
		cost.kind = COST_THENABLE;
	cost.least = cost.most = microtasks(c, since(c, a->value, a->suspend,
	    a->by), a->job);
	cost.waited = a->to - a->from;
	add_cost(function_of(r, f), &cost);
}

/* The job that ran at a frame's return: that of its last going on. */
static uint32_t
job_at(const struct causes *c, const struct cause_frame *f)
{
	return f->last && c->awaits[f->last - 1].resume ?
	    c->awaits[f->last - 1].job : f->job;
}

static void
add_return(struct report *r, struct report_function *x, uint32_t id)
{
	const struct causes *c = r->c;
	const struct cause_frame *f = &c->frames[id];
	const struct cause_promise *p = causes_promise(c, f->promise);
	struct report_cost cost = { f->returns, COST_RETURN, 1, 1, 0, 0, 0,
		f->end };

	if (!f->returned || !p->settled)
		return;
	cost.least = cost.most = 1 + microtasks(c, since(c, f->returned,
	    f->end, job_at(c, f)), p->settled_by);
	add_cost(x, &cost);
}

static void
add_call(struct report *r, uint32_t id)
{
	const struct cause_frame *f = &r->c->frames[id];
	struct report_function *x = function_of(r, f);
	struct ticks t = ticks_of_call(r->c, f);

	if (t.ticks < 0) {
		x->unsettled++;
	} else {
		if (x->calls == x->unsettled || t.ticks < x->least)
			x->least = t.ticks;
		if (t.ticks > x->most)
			x->most = t.ticks;
		x->ticks += t.ticks;
		x->waited += t.waited;
		add_return(r, x, id);
	}
	x->calls++;
}

/* Worst first: never settled, then most ticks, then longest. */
static int
by_cost(const void *a, const void *b)
{
	const struct report_function *x = a, *y = b;

	if (!x->unsettled != !y->unsettled)
		return x->unsettled ? -1 : 1;
	if (x->ticks != y->ticks)
		return x->ticks > y->ticks ? -1 : 1;
	if (x->waited != y->waited)
		return x->waited > y->waited ? -1 : 1;
	return (x->step > y->step) - (x->step < y->step);
}

static int
by_step(const void *a, const void *b)
{
	const struct report_cost *x = a, *y = b;

	return (x->step > y->step) - (x->step < y->step);
}

void
report_calls(struct report *r)
{
	const struct causes *c = r->c;

	for (uint32_t id = 1; id < c->frame_count; id++)
		if (c->frames[id].call && c->frames[id].promise)
			add_call(r, id);
	for (size_t i = 0; i < c->await_count; i++)
		add_await(r, &c->awaits[i]);
	if (r->function_count)
		qsort(r->functions, r->function_count, sizeof *r->functions,
		    by_cost);
	for (size_t i = 0; i < r->function_count; i++)
		if (r->functions[i].cost_count)
			qsort(r->functions[i].costs,
			    r->functions[i].cost_count,
			    sizeof *r->functions[i].costs, by_step);
}
