/* SPDX-License-Identifier: MIT */
/*
 * How many ticks does an await, or a call, take?
 *
 * A tick is a microtask that had to run first, the one that was waited for
 * included.  Asked only where nothing but microtasks lies between, and of an
 * await only if what it waits for is settled, so that the number follows from
 * the rules alone; once for a place and number.
 */
#include <config.h>

#include "quiz.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { UNKNOWN = -1, LONGEST = 30 /* ticks that are asked about */ };

/* What has been asked. */
struct asked { struct mt_span at; int ticks; bool is_call; };
struct memory { struct asked *rows; size_t count; };

/* The value a belief expects. */
struct guess { int ticks; enum belief belief; };

static bool
was_asked(struct memory *m, struct mt_span at, int ticks, bool is_call)
{
	for (size_t i = 0; i < m->count; i++)
		if (m->rows[i].at.file == at.file &&
		    m->rows[i].at.line == at.line &&
		    m->rows[i].at.col == at.col &&
		    m->rows[i].ticks == ticks &&
		    m->rows[i].is_call == is_call)
			return true;
	m->rows = text_alloc(m->rows, (m->count + 1) * sizeof *m->rows);
	m->rows[m->count++] = (struct asked){ at, ticks, is_call };
	return false;
}

/* Microtasks from job `from` to job `to`, itself included; UNKNOWN if there
 * is anything else in between, or what was queued before a step. */
static int
microtasks(const struct causes *c, uint32_t from, uint32_t to,
    uint64_t since)
{
	int n = 0;

	for (uint32_t id = to; id != from; id = c->jobs[id].by, n++)
		if (!causes_job(c, id) || c->jobs[id].made < since ||
		    c->jobs[id].queue != FROM_MICROTASK || n > LONGEST)
			return UNKNOWN;
	return n;
}

/* "J2 (step 23), J4 (step 38)", the first one first. */
static void
put_way(const struct causes *c, uint32_t from, uint32_t to, struct text *out)
{
	uint32_t way[LONGEST + 2];
	int n = 0;

	for (uint32_t id = to; id != from && n < LONGEST + 2;
	    id = c->jobs[id].by)
		way[n++] = id;
	while (n-- > 0)
		text_printf(out, "%s (step %llu)%s",
		    mt_ref_text((struct mt_ref){ MT_JOB_REF, way[n] }),
		    (unsigned long long)c->jobs[way[n]].start,
		    n ? ", " : "");
}

static const char *
ticks_word(int n)
{
	return n == 1 ? "tick" : "ticks";
}

static void
offer(struct quiz_question *x, struct guess g)
{
	struct text out = { 0 };

	text_printf(&out, "%d %s", g.ticks, ticks_word(g.ticks));
	if (g.ticks >= 0)
		quiz_offer(x, out.data, g.belief);
	else
		text_free(&out);
}

static void
offer_all(struct quiz_question *x, int right, const struct guess *guesses,
    size_t n)
{
	offer(x, (struct guess){ right, BELIEF_NONE });
	for (size_t i = 0; i < n; i++)
		offer(x, guesses[i]);
	x->concept = CONCEPT_TICKS;
}

/* ---- awaits -------------------------------------------------------------- */

/* Was a thenable's then called for the promise that await made? */
static bool
is_thenable(const struct causes *c, const struct cause_await *a)
{
	const struct cause_promise *p = causes_promise(c, a->promise);

	return !a->value && p && p->resolved && !p->follows;
}

/* Was what it waits for settled when it suspended? */
static bool
is_ready(const struct causes *c, const struct cause_await *a)
{
	const struct cause_promise *p = causes_promise(c, a->value);

	return p && p->settled && p->settled < a->suspend;
}

static void
offer_await(const struct causes *c, struct quiz_question *x, int right,
    const struct cause_await *a)
{
	const struct guess ready[] = {
		{ 0, BELIEF_AWAIT_FREE }, { 1, BELIEF_AWAIT_DIRECT },
		{ 3, BELIEF_AWAIT_WRAPS }, { 2, BELIEF_PROMISE_AS_THENABLE }
	};
	const struct guess thenable[] = {
		{ 0, BELIEF_AWAIT_FREE }, { 1, BELIEF_THENABLE_AS_PROMISE },
		{ right + 1, BELIEF_ONE_MORE }
	};
	const struct guess value[] = {
		{ 0, BELIEF_AWAIT_FREE }, { right + 1, BELIEF_ONE_MORE }
	};

	if (is_ready(c, a))
		offer_all(x, right, ready, 4);
	else if (is_thenable(c, a))
		offer_all(x, right, thenable, 3);
	else
		offer_all(x, right, value, 2);
}

static char *
await_truth(const struct causes *c, const struct cause_await *a, int n)
{
	struct text out = { 0 };
	struct mt_ref f = { MT_FRAME, a->frame };

	text_printf(&out, "%s suspends at step %llu and goes on at step %llu: "
	    "%d %s. ", mt_ref_text(f), (unsigned long long)a->suspend,
	    (unsigned long long)a->resume, n, ticks_word(n));
	put_way(c, a->by, a->job, &out);
	text_puts(&out, n == 1 ? " resumes it." : ", the last one resumes it.");
	return out.data;
}

static void
ask_await(struct quiz *q, struct memory *m, const struct cause_await *a)
{
	const struct causes *c = &q->c;
	const struct cause_frame *f = causes_frame(c, a->frame);
	struct quiz_question *x;
	struct text out = { 0 };
	int n = a->resume ? microtasks(c, a->by, a->job, 0) : UNKNOWN;

	/* a module's body is no function that was called */
	if (n <= 0 || !f || !f->name || !a->at.line ||
	    (a->value && !is_ready(c, a)) ||
	    was_asked(m, a->at, n, false))
		return;
	x = quiz_add(q, QUIZ_TICKS, a->suspend);
	x->answer = a->resume;
	offer_await(c, x, n, a);
	text_printf(&out, "%s (%s) has suspended at its await, line %d.\n"
	    "How many ticks (microtasks one after the other) until it goes "
	    "on?",
	    mt_ref_text((struct mt_ref){ MT_FRAME, a->frame }),
	    f->name, a->at.line);
	x->text = out.data;
	x->truth = await_truth(c, a, n);
	x->choice[0].end = (struct why_end){ WHY_JOB, 0, a->job,
		c->jobs[a->job].start, a->job };
}

/* ---- calls --------------------------------------------------------------- */

static int
awaits_of(const struct causes *c, const struct cause_frame *f)
{
	int n = 0;

	for (size_t i = f->last; i; i = c->awaits[i - 1].before)
		n++;
	return n;
}

static void
offer_call(const struct causes *c, struct quiz_question *x, int right,
    const struct cause_frame *f)
{
	int awaits = awaits_of(c, f);
	const struct guess returned[] = {
		{ right - 2, BELIEF_RETURN_FREE },
		{ right - 1, BELIEF_RETURN_AS_AWAIT },
		{ 0, BELIEF_CALL_FREE },
		{ right + 1, BELIEF_ONE_MORE }
	};
	const struct guess plain[] = {
		{ right - 1, awaits ? BELIEF_LAST_FREE : BELIEF_CALL_FREE },
		{ 1, BELIEF_AWAITS_FREE },
		{ right + 1, BELIEF_ONE_MORE },
		{ 0, BELIEF_CALL_FREE }
	};

	if (f->returned)
		offer_all(x, right, returned, 4);
	else
		offer_all(x, right, plain, 4);
}

static char *
call_truth(const struct causes *c, const struct cause_frame *f, int n)
{
	const struct cause_promise *p = causes_promise(c, f->promise);
	struct text out = { 0 };
	struct mt_ref ref = { MT_PROMISE, f->promise };

	text_printf(&out, "%s is settled at step %llu", mt_ref_text(ref),
	    (unsigned long long)p->settled);
	if (n > 1) {
		text_puts(&out, ", after ");
		put_way(c, f->job, p->settled_by, &out);
	} else {
		text_puts(&out, ", while the call runs");
	}
	text_printf(&out, "; a callback is a microtask, one tick more: %d %s.",
	    n, ticks_word(n));
	return out.data;
}

/* Of an async function's call, until a callback given to its then runs. */
static void
ask_call(struct quiz *q, struct memory *m, uint32_t id)
{
	const struct causes *c = &q->c;
	const struct cause_frame *f = &c->frames[id];
	const struct cause_promise *p = causes_promise(c, f->promise);
	struct quiz_question *x;
	struct text out = { 0 };
	int n = p && p->settled ? microtasks(c, f->job, p->settled_by,
	    f->call) : UNKNOWN;

	if (n == UNKNOWN || !f->call || p->settled < f->call ||
	    was_asked(m, f->at, n + 1, true))
		return;
	x = quiz_add(q, QUIZ_TICKS, f->call);
	x->answer = p->settled;
	offer_call(c, x, n + 1, f);
	text_printf(&out, "%s is called (%s).\nHow many ticks (microtasks one "
	    "after the other) until a callback given to then of its promise "
	    "runs?", f->name,
	    mt_ref_text((struct mt_ref){ MT_FRAME, id }));
	x->text = out.data;
	x->truth = call_truth(c, f, n + 1);
	x->choice[0].end = (struct why_end){ WHY_PROMISE, 0, f->promise,
		p->settled, p->settled_by };
}

void
quiz_add_ticks(struct quiz *q)
{
	struct memory m = { 0 };
	size_t first = q->count;

	for (uint32_t id = 1; id < q->c.frame_count; id++)
		if (q->count - first < QUIZ_MOST)
			ask_call(q, &m, id);
	first = q->count;
	for (size_t i = 0; i < q->c.await_count; i++)
		if (q->count - first < QUIZ_MOST)
			ask_await(q, &m, &q->c.awaits[i]);
	free(m.rows);
}
