/* SPDX-License-Identifier: MIT */
/*
 * What the stacks of a run's errors show, and whom they leave out.
 *
 * Who called whom is known from the run: the caller of each activation, and
 * for a callback the function that handed it over.  A caller that no row of
 * the stack shows is missing; why is asked of what it did at that step.
 */
#include <config.h>

#include "report.h"

#include <stdlib.h>
#include <string.h>

enum { CALLERS_MAX = 32 };

static const struct { const char *name, *text; } reasons[] = {
#define MISSING(id, name, text) { name, text },
#include "missing.def"
};

const char *
report_missing_name(enum missing why)
{
	return reasons[why].name;
}

void
report_missing_text(const struct report_trace *t, size_t i, struct text *out)
{
	const char *s = reasons[t->missing[i].why].text;

	for (; *s; s++) {
		if (strncmp(s, "{n}", 3) == 0) {
			text_printf(out, "%d", t->error->limit);
			s += 2;
		} else {
			text_char(out, *s);
		}
	}
}

/* ---- profiles ------------------------------------------------------------ */

static int
async_frames(int profile)
{
	for (int i = 0; i < mt_profile_row_count(); i++)
		if (strcmp(mt_profile_row(i).name, "ASYNC_STACK_FRAMES") == 0)
			return mt_profile_row_value(i, profile);
	return 1;
}

int
report_older_profile(int profile)
{
	for (int i = profile - 1; i >= 0; i--)
		if (async_frames(i) != async_frames(profile))
			return i;
	return -1;
}

/* ---- the way up ---------------------------------------------------------- */

/* Who called a frame, or handed over the callback it is; how: of a callback,
 * what queued its job. */
static uint32_t
caller_of(const struct causes *c, uint32_t frame, const struct cause_job **how)
{
	const struct cause_frame *f = &c->frames[frame];
	const struct cause_job *j = causes_job(c, f->job);

	*how = NULL;
	if (f->caller)
		return f->caller;
	if (!j || j->calls != frame)
		return 0;
	*how = j;
	return j->from;
}

/* ---- shown or not -------------------------------------------------------- */

static bool
is_row_of(const struct cause_stack_row *row, const struct cause_frame *f)
{
	return row->is_program && row->function.file == f->at.file &&
	    row->function.line == f->at.line &&
	    row->function.col == f->at.col;
}

/* The first row from *next on that shows f; moves *next behind it. */
static bool
is_shown(const struct cause_error *e, const struct cause_frame *f, int *next)
{
	for (int i = *next; i < e->row_count; i++)
		if (is_row_of(&e->rows[i], f)) {
			*next = i + 1;
			return true;
		}
	return false;
}

static const struct cause_await *
await_at(const struct causes *c, uint32_t frame, uint64_t step)
{
	size_t i = c->frames[frame].last;

	for (; i && c->awaits[i - 1].suspend >= step; )
		i = c->awaits[i - 1].before;
	return i && (!c->awaits[i - 1].resume || c->awaits[i - 1].resume >
	    step) ? &c->awaits[i - 1] : NULL;
}

/* What hung on a promise at a step: how many, and the promise the first of
 * them settles. */
static int
waits_at(const struct causes *c, uint32_t promise, uint64_t step,
    uint32_t *into)
{
	int n = 0;

	*into = 0;
	for (size_t i = 0; i < c->wait_count; i++)
		if (c->waits[i].promise == promise &&
		    c->waits[i].step < step) {
			if (!n++)
				*into = c->waits[i].into;
		}
	return n;
}

/* Why is g, which awaits, not the async caller of a promise? */
static enum missing
why_suspended(const struct causes *c, uint32_t promise, uint64_t step,
    const struct cause_await *a)
{
	for (int depth = 0; promise && depth < CALLERS_MAX; depth++) {
		uint32_t into;
		int n = waits_at(c, promise, step, &into);

		if (n > 1)
			return MISSING_SEVERAL;
		if (promise == a->promise || promise == a->value)
			return MISSING_UNKNOWN;
		if (causes_is_made_by(causes_promise(c, into),
		    "Promise.allSettled") ||
		    causes_is_made_by(causes_promise(c, into),
		    "Promise.any"))
			return MISSING_COMBINATOR;
		if (!n)
			break;
		promise = into;
	}
	return MISSING_ELSEWHERE;
}

/* Does a promise only lead into a combinator that is settled already? */
static bool
came_late(const struct causes *c, uint32_t promise, uint64_t step)
{
	uint32_t into;
	const struct cause_promise *p;

	if (waits_at(c, promise, step, &into) != 1)
		return false;
	p = causes_promise(c, into);
	return p && p->settled && p->settled < step &&
	    (causes_is_made_by(p, "Promise.race") ||
	    causes_is_made_by(p, "Promise.any") ||
	    causes_is_made_by(p, "Promise.all"));
}

/* The promise that the caller of a frame got from it, 0: none. */
static uint32_t
given_by(const struct causes *c, uint32_t frame)
{
	return c->frames[frame].promise ? c->frames[frame].promise :
	    c->frames[frame].returned;
}

/* Plain functions that were over before are no callers any more, unless they
 * handed over the callback or let go of an async call. */
static bool
is_expected(const struct causes *c, const struct cause_error *e, uint32_t f,
    uint32_t g, const struct cause_job *how)
{
	if (c->frames[g].is_main)
		return await_at(c, g, e->step) != NULL;
	return how || c->frames[f].promise || c->frames[g].promise ||
	    !causes_over(c, g) || causes_over(c, g) >= e->step;
}

static enum missing
why_missing(const struct report *r, const struct cause_error *e, uint32_t f,
    uint32_t g, const struct cause_job *how, int profile)
{
	const struct causes *c = r->c;
	uint32_t promise = given_by(c, f);
	const struct cause_await *a = await_at(c, g, e->step);
	uint64_t over = causes_over(c, g);
	enum missing why;

	if (e->row_count >= e->limit && e->limit >= 0)
		return MISSING_LIMIT;
	if (how)
		return how->how == HOW_REACTION ? MISSING_THEN :
		    MISSING_TIMER;
	if (came_late(c, promise, e->step))
		return MISSING_SETTLED;
	if (over && over < e->step)
		return promise && c->frames[g].returned == promise ?
		    MISSING_RETURNED : MISSING_OVER;
	why = a ? why_suspended(c, promise, e->step, a) : MISSING_UNKNOWN;
	return a && why != MISSING_ELSEWHERE && !async_frames(profile) ?
	    MISSING_OLD : why;
}

static void
find_missing(const struct report *r, struct report_trace *t, int profile)
{
	const struct causes *c = r->c;
	const struct cause_error *e = t->error;
	const struct cause_job *how;
	uint32_t f = e->frame, g;
	int next = 0;

	if (!f)
		return;
	is_shown(e, &c->frames[f], &next);
	for (int n = 0; n < CALLERS_MAX; n++, f = g) {
		g = caller_of(c, f, &how);
		if (!g)
			return;
		if (is_shown(e, &c->frames[g], &next) ||
		    !is_expected(c, e, f, g, how))
			continue;
		struct report_missing *m = REPORT_ROW(t->missing,
		    t->missing_count);

		m->frame = g;
		m->why = why_missing(r, e, f, g, how, profile);
		if (m->why == MISSING_UNKNOWN && t->missing_count > 1)
			m->why = MISSING_BEHIND;
	}
}

/* ---- the older version --------------------------------------------------- */

static void
show_older(struct report_trace *t, const struct cause_error *e)
{
	for (int i = 0; i < e->row_count; i++) {
		if (!e->rows[i].is_program)
			continue;
		if (t->older_shows.len)
			text_puts(&t->older_shows, ", ");
		if (e->rows[i].is_async)
			text_puts(&t->older_shows, "async ");
		report_function_name(e->rows[i].name, e->rows[i].function,
		    &t->older_shows);
	}
}

void
report_traces(struct report *r, const struct causes *older,
    const char *older_name, int profile)
{
	const struct causes *c = r->c;

	for (size_t i = 0; i < c->error_count; i++) {
		struct report_trace *t = REPORT_ROW(r->traces,
		    r->trace_count);

		t->error = &c->errors[i];
		find_missing(r, t, profile);
		if (!older || i >= older->error_count || strcmp(
		    older->errors[i].text, t->error->text) != 0)
			continue;
		t->older = older_name;
		show_older(t, &older->errors[i]);
	}
}
