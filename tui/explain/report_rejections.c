/* SPDX-License-Identifier: MIT */
/*
 * What became of each rejection.
 *
 * A promise that is rejected because another one was (it follows it, passes
 * it on, is that of a function whose await threw, a combinator's) has that one
 * as its parent; those without are where a rejection begins.  From there the
 * way is walked down to whatever took it.
 */
#include <config.h>

#include "report.h"

#include <stdlib.h>
#include <string.h>

static const struct cause_promise *
rejected(const struct causes *c, uint32_t id)
{
	const struct cause_promise *p = causes_promise(c, id);

	return p && p->state == STATE_REJECTED ? p : NULL;
}

/* Do the library's callbacks on one promise settle another? */
static bool
leads(const struct causes *c, uint32_t from, uint32_t into)
{
	for (size_t i = 0; i < c->wait_count; i++)
		if (c->waits[i].promise == from && c->waits[i].into == into)
			return true;
	return false;
}

static bool
is_combinator(const struct cause_promise *p)
{
	return causes_is_made_by(p, "Promise.all") ||
	    causes_is_made_by(p, "Promise.race") ||
	    causes_is_made_by(p, "Promise.any") ||
	    causes_is_made_by(p, "Promise.allSettled");
}

/* The await of its function that threw, in the job that rejected it. */
static uint32_t
parent_await(const struct causes *c, const struct cause_promise *p,
    const struct cause_job *j)
{
	for (size_t i = 0; i < c->await_count; i++) {
		const struct cause_await *a = &c->awaits[i];

		if (a->frame == j->frame && a->job == p->settled_by &&
		    a->threw && !a->caught)
			return a->value ? a->value : a->promise;
	}
	return 0;
}

/* The promise that an await's own promise stands for. */
static uint32_t
parent_wrapped(const struct causes *c, uint32_t id)
{
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].promise == id && c->awaits[i].value != id)
			return c->awaits[i].value;
	return 0;
}

/* Does the library's function around a callback of finally run? */
static bool
is_finally(const struct causes *c, const struct cause_job *j)
{
	const struct cause_frame *f = causes_frame(c, j->calls);

	return j->how == HOW_REACTION && j->start && f && f->host &&
	    j->whose.kind == MT_PROMISE;
}

/* What finally hands on is the rejection it was called for, unless its
 * callback threw: of its promise, and of the one that follows in between. */
static void
find_finally(const struct causes *c, uint32_t *parents)
{
	for (uint32_t id = 1; id < c->job_count; id++) {
		const struct cause_job *j = &c->jobs[id];
		const struct cause_promise *q;

		if (!is_finally(c, j) || !rejected(c, j->on))
			continue;
		q = rejected(c, j->whose.id);
		if (!q || q->settled_by == id)
			continue;
		parents[j->whose.id] = j->on;
		if (rejected(c, q->follows))
			parents[q->follows] = j->on;
	}
}

static uint32_t
parent_of(const struct causes *c, uint32_t id)
{
	const struct cause_promise *p = rejected(c, id);
	const struct cause_job *j = causes_job(c, p->settled_by);
	const struct cause_frame *f = j ? causes_frame(c, j->frame) : NULL;
	uint32_t found = rejected(c, p->follows) ? p->follows : 0;

	if (!found)
		found = parent_wrapped(c, id);
	if (!found && j && j->how == HOW_REACTION && j->whose.id == id &&
	    !j->name)
		found = j->on;
	if (!found && j && j->how == HOW_RESUME && f && f->promise == id)
		found = parent_await(c, p, j);
	if (!found && j && is_combinator(p) && leads(c, j->on, id))
		found = j->on;
	return found != id && rejected(c, found) ? found : 0;
}

/* ---- where it ends ------------------------------------------------------- */

static void
add_end(struct report_rejection *x, enum rejection_end how, uint32_t promise,
    uint64_t step, struct mt_span at)
{
	struct report_end *e = REPORT_ROW(x->ends, x->end_count);

	e->how = how;
	e->promise = promise;
	e->step = step;
	e->at = at;
}

/* allSettled's, or any's: the library takes it as a result. */
static bool
is_collected(const struct causes *c, uint32_t promise)
{
	for (size_t i = 0; i < c->wait_count; i++) {
		const struct cause_promise *q = causes_promise(c,
		    c->waits[i].into);

		if (c->waits[i].promise == promise &&
		    (causes_is_made_by(q, "Promise.allSettled") ||
		    causes_is_made_by(q, "Promise.any")))
			return true;
	}
	return false;
}

static void
add_job(const struct causes *c, struct report_rejection *x,
    const struct cause_job *j, uint32_t promise)
{
	const struct cause_promise *q = j->whose.kind == MT_PROMISE ?
	    causes_promise(c, j->whose.id) : NULL;

	if (j->how != HOW_REACTION || j->on != promise || !j->start ||
	    !j->name || is_finally(c, j))
		return;
	if (j->calls || q)
		add_end(x, END_HANDLER, promise, j->start, j->at);
	else if (is_collected(c, promise))
		add_end(x, END_COLLECTED, promise, j->start, j->at);
}

static struct mt_span
span_at(const struct causes *c, uint64_t step)
{
	mt_seek(c->m, step);
	return mt_event(c->m)->at;
}

static void
add_ends(const struct causes *c, struct report_rejection *x, uint32_t id)
{
	const struct cause_promise *p = &c->promises[id];

	for (size_t i = 0; i < c->await_count; i++) {
		const struct cause_await *a = &c->awaits[i];

		if (a->promise == id && a->threw && a->caught)
			add_end(x, END_CATCH, id, a->caught,
			    span_at(c, a->caught));
	}
	for (uint32_t k = 1; k < c->job_count; k++)
		add_job(c, x, &c->jobs[k], id);
	if (p->late)
		add_end(x, END_LATE, id, p->late, span_at(c, p->late));
	else if (p->reported)
		add_end(x, END_UNHANDLED, id, p->reported, p->settled_at);
}

/* ---- escaped ------------------------------------------------------------- */

/* The frame that returned a promise from inside try without await. */
static uint32_t
escaped(const struct causes *c, uint32_t promise)
{
	for (uint32_t id = 1; id < c->frame_count; id++) {
		const struct cause_frame *f = &c->frames[id];

		if (f->returned == promise && f->in_try && f->end)
			return id;
	}
	return 0;
}

/* ---- Node ---------------------------------------------------------------- */

static void
first_warning(const struct causes *c, uint64_t step, struct text *out)
{
	struct mt_line line;

	mt_seek(c->m, c->steps);
	for (size_t i = 0; i < c->line_count; i++)
		if (c->lines[i].step > step && mt_console(c->m,
		    c->lines[i].index, &line) && line.fd == 2) {
			text_puts(out, "Node prints a warning: ");
			text_add(out, line.text, line.len);
			return;
		}
	text_puts(out, "Node prints nothing and goes on");
}

/* Did nothing run any more but listeners of the process? */
static bool
was_fatal(const struct causes *c, uint64_t reported)
{
	for (size_t i = 1; i < c->job_count; i++)
		if (c->jobs[i].start > reported &&
		    c->jobs[i].queue != FROM_PROCESS)
			return false;
	return mt_exit_code(c->m) != 0 && !c->exit_job;
}

static void
what_node_does(const struct causes *c, struct report_rejection *x,
    uint64_t reported)
{
	if (was_fatal(c, reported))
		text_printf(&x->node, "Node makes it an uncaught exception: "
		    "the process ends with exit code %d",
		    mt_exit_code(c->m));
	else if (c->uncaught > reported)
		text_puts(&x->node, "Node makes it an uncaught exception, "
		    "which the program takes");
	else
		first_warning(c, reported, &x->node);
}

/* ---- all ----------------------------------------------------------------- */

static uint32_t
root_of(const struct causes *c, const uint32_t *parents, uint32_t id)
{
	for (size_t n = 0; parents[id] && n < c->promise_count; n++)
		id = parents[id];
	return id;
}

static int
by_step(const void *a, const void *b)
{
	const struct report_end *x = a, *y = b;

	return (x->step > y->step) - (x->step < y->step);
}

static void
add_root(struct report *r, const uint32_t *parents, uint32_t root)
{
	const struct causes *c = r->c;
	struct report_rejection *x = REPORT_ROW(r->rejections,
	    r->rejection_count);

	x->promise = root;
	for (uint32_t id = 1; id < c->promise_count; id++) {
		if (!rejected(c, id) || root_of(c, parents, id) != root)
			continue;
		add_ends(c, x, id);
		if (!x->escaped)
			x->escaped = escaped(c, id);
		if (c->promises[id].reported && !x->node.len)
			what_node_does(c, x, c->promises[id].reported);
	}
	if (x->end_count)
		qsort(x->ends, x->end_count, sizeof *x->ends, by_step);
}

static int
by_settling(const void *a, const void *b)
{
	const struct report_rejection *x = a, *y = b;

	return (x->promise > y->promise) - (x->promise < y->promise);
}

void
report_rejections(struct report *r)
{
	const struct causes *c = r->c;
	uint32_t *parents = text_alloc(NULL, (c->promise_count + 1) *
	    sizeof *parents);

	memset(parents, 0, (c->promise_count + 1) * sizeof *parents);
	find_finally(c, parents);
	for (uint32_t id = 1; id < c->promise_count; id++)
		if (!parents[id] && rejected(c, id))
			parents[id] = parent_of(c, id);
	for (uint32_t id = 1; id < c->promise_count; id++)
		if (rejected(c, id) && !parents[id])
			add_root(r, parents, id);
	free(parents);
	if (r->rejection_count)
		qsort(r->rejections, r->rejection_count,
		    sizeof *r->rejections, by_settling);
}
