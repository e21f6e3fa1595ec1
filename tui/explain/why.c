/* SPDX-License-Identifier: MIT */
/*
 * Chains of causes, and the rule that decides between two.
 *
 * Jobs run to their end, so when the first line's job was taken, exactly one
 * job B of the second line's chain had been queued and not yet run (or both
 * lines are that job's, or B was queued by it).  The first job A of the first
 * line's chain that was taken while B waited passed it: which rule let it
 * follows from where the two waited, rule() below.
 */
#include <config.h>

#include "text.h"
#include "why.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- chains -------------------------------------------------------------- */

static void
add_step(struct why_chain *w, uint64_t step)
{
	if (!step || (w->step_count &&
	    w->steps[w->step_count - 1] <= step))
		return;
	if (w->step_count == w->step_size) {
		w->step_size = w->step_size * 2 + 16;
		w->steps = text_alloc(w->steps,
		    w->step_size * sizeof *w->steps);
	}
	w->steps[w->step_count++] = step;
}

static void
add_job(struct why_chain *w, uint32_t id)
{
	if (w->job_count == w->job_size) {
		w->job_size = w->job_size * 2 + 16;
		w->jobs = text_alloc(w->jobs, w->job_size * sizeof *w->jobs);
	}
	w->jobs[w->job_count++] = id;
}

/* The await that a job ended. */
static const struct cause_await *
await_of(const struct causes *c, uint32_t job)
{
	for (size_t i = 0; i < c->await_count; i++)
		if (c->awaits[i].job == job)
			return &c->awaits[i];
	return NULL;
}

/* The links of one job, from its start back to what queued it. */
static void
add_links(const struct causes *c, struct why_chain *w, uint32_t id)
{
	const struct cause_job *j = causes_job(c, id);
	const struct cause_promise *p = causes_promise(c, j->on);
	const struct cause_await *a = await_of(c, id);

	add_job(w, id);
	add_step(w, j->start);
	add_step(w, j->made);
	if (j->reacted && p)
		add_step(w, p->settled);
	else if (a)
		add_step(w, a->suspend);
}

static void
build(const struct causes *c, const struct why_end *end,
    struct why_chain *out)
{
	uint32_t id = end->job;

	memset(out, 0, sizeof *out);
	out->end = *end;
	add_step(out, end->step);
	if (end->kind == WHY_JOB && end->job)
		out->step_count = 0;    /* its start says it */
	while (causes_job(c, id)) {
		add_links(c, out, id);
		id = causes_job(c, id)->by;
	}
}

/* ---- what is asked about ------------------------------------------------- */

static char problem[256];

static bool
no(const char **out, const char *format, const char *text)
{
	snprintf(problem, sizeof problem, format, text);
	*out = problem;
	return false;
}

static void
line_end(const struct causes *c, size_t i, struct why_end *out)
{
	out->kind = WHY_LINE;
	out->line = i;
	out->step = c->lines[i].step;
	out->job = c->lines[i].job;
}

static bool
parse_ref(const struct causes *c, struct mt_ref ref, struct why_end *out,
    const char **message)
{
	const struct cause_job *j = causes_job(c, ref.id);
	const struct cause_promise *p = causes_promise(c, ref.id);

	out->id = ref.id;
	if (ref.kind == MT_JOB_REF && j && j->start) {
		out->kind = WHY_JOB;
		out->step = j->start;
		out->job = ref.id;
		return true;
	}
	if (ref.kind == MT_PROMISE && p && (p->settled || p->made)) {
		out->kind = WHY_PROMISE;
		out->step = p->settled ? p->settled : p->made;
		out->job = p->settled ? p->settled_by : p->made_by;
		return true;
	}
	return no(message, ref.kind == MT_JOB_REF || ref.kind == MT_PROMISE ?
	    "there is no %s in this run: give a console line's number or "
	    "text, a job or a promise" : "%s has no chain of its own: give a "
	    "console line's number or text, a job or a promise",
	    mt_ref_text(ref));
}

bool
why_is_pending(const struct causes *c, const struct why_end *e)
{
	const struct cause_promise *p = causes_promise(c, e->id);

	return e->kind == WHY_PROMISE && p && !p->settled;
}

/* The first line that is text, else the first that has it in it. */
static bool
find_line(const struct causes *c, const char *text, size_t *out)
{
	size_t n = strlen(text);
	struct mt_line line;

	for (int part = 0; part < 2; part++)
		for (size_t i = 0; i < c->line_count; i++) {
			if (!mt_console(c->m, i, &line))
				continue;
			*out = i;
			if (!part && line.len == n &&
			    memcmp(line.text, text, n) == 0)
				return true;
			if (part && n && memmem(line.text, line.len, text, n))
				return true;
		}
	return false;
}

bool
why_parse(const struct causes *c, const char *text, struct why_end *out,
    const char **message)
{
	struct mt_ref ref;
	char *end;
	unsigned long n = strtoul(text, &end, 10);
	size_t i;

	memset(out, 0, sizeof *out);
	mt_seek(c->m, c->steps);
	if (find_line(c, text, &i) && mt_ref_parse(text, &ref) == false &&
	    (*end || end == text)) {
		line_end(c, i, out);
		return true;
	}
	if (mt_ref_parse(text, &ref))
		return parse_ref(c, ref, out, message);
	if (*end == '\0' && end != text && n >= 1 && n <= c->line_count) {
		line_end(c, n - 1, out);
		return true;
	}
	if (*end == '\0' && end != text)
		return no(message, "there is no console line %s in this run",
		    text);
	return no(message, "no console line has \"%s\"", text);
}

/* ---- where two chains part ----------------------------------------------- */

static bool
has_job(const struct why_chain *w, uint32_t id)
{
	for (size_t i = 0; i < w->job_count; i++)
		if (w->jobs[i] == id)
			return true;
	return false;
}

static uint32_t
last_shared(const struct why_chain *a, const struct why_chain *b)
{
	for (size_t i = 0; i < a->job_count; i++)
		if (has_job(b, a->jobs[i]))
			return a->jobs[i];
	return 0;
}

/* Of the later chain, the job that had not run when the first one's was
 * taken: the oldest that started after it. */
static uint32_t
waiting_job(const struct causes *c, const struct why_chain *later,
    uint64_t taken)
{
	for (size_t i = later->job_count; i-- > 0; )
		if (causes_job(c, later->jobs[i])->start > taken)
			return later->jobs[i];
	return 0;
}

/* The job of the first chain that passed the waiting one: the oldest behind its
 * last that was taken while that waited already. */
static uint32_t
passing_job(const struct causes *c, const struct why_chain *first,
    uint32_t shared, uint32_t waiting)
{
	uint64_t since = causes_job(c, waiting)->made;
	uint32_t best = first->end.job;

	for (size_t i = 0; i < first->job_count && first->jobs[i] != shared &&
	    causes_job(c, first->jobs[i])->start > since; i++)
		best = first->jobs[i];
	return best;
}

static bool
is_loop(const struct cause_job *j)
{
	return j->queue >= FROM_TIMER && j->queue <= FROM_IO;
}

static enum rule
loop_rule(const struct cause_job *a, const struct cause_job *b)
{
	if (b->queue == FROM_IO)
		return a->queue == FROM_IO ? RULE_TAKEN_FIRST : RULE_IO_AFTER;
	if (a->queue == FROM_IO)
		return RULE_IO_FIRST;
	if (a->queue == FROM_IMMEDIATE && b->queue == FROM_IMMEDIATE)
		return RULE_IMMEDIATE_ORDER;
	if (a->queue == FROM_IMMEDIATE)
		return RULE_CHECK_BEFORE_TIMERS;
	if (b->queue == FROM_IMMEDIATE)
		return RULE_TIMERS_BEFORE_CHECK;
	return a->due < b->due ? RULE_TIMER_DUE : a->due > b->due ?
	    RULE_TAKEN_FIRST : RULE_TIMER_LIST;
}

static enum rule
queue_rule(const struct cause_job *a, const struct cause_job *b)
{
	if (a->queue == b->queue) {
		if (a->made >= b->made)
			return RULE_TAKEN_FIRST;
		if (a->queue == FROM_TICK)
			return RULE_SAME_TICKS;
		return a->on && a->on == b->on && a->reacted && b->reacted ?
		    RULE_SAME_PROMISE : RULE_SAME_QUEUE;
	}
	return a->queue == FROM_TICK ? RULE_TICK_FIRST
	    : RULE_MICROTASK_FIRST;
}

static enum rule
rule(const struct cause_job *a, const struct cause_job *b)
{
	if (a->queue == FROM_SCRIPT)
		return RULE_SCRIPT_FIRST;
	if (a->queue == FROM_PROCESS || b->queue == FROM_PROCESS ||
	    b->queue == FROM_SCRIPT)
		return RULE_TAKEN_FIRST;
	if (is_loop(a))
		return is_loop(b) ? loop_rule(a, b) : RULE_LOOP_FIRST;
	return is_loop(b) ? RULE_DRAIN_FIRST : queue_rule(a, b);
}

/* B may be a's own child, or have been queued by nobody the program knows. */
static enum rule
pair_rule(const struct cause_job *a, const struct cause_job *b,
    uint32_t first)
{
	if (b->by == first)
		return a->queue == FROM_SCRIPT ? RULE_SCRIPT_FIRST
		    : RULE_ANCESTOR;
	return b->made > a->start ? RULE_NOT_YET : rule(a, b);
}

static void
decide(const struct causes *c, struct why *w)
{
	const struct why_chain *first = w->swapped ? &w->b : &w->a;
	const struct why_chain *later = w->swapped ? &w->a : &w->b;
	const struct cause_job *a, *b;

	w->shared = last_shared(first, later);
	w->first = w->second = first->end.job;
	w->rule = later->end.job ? RULE_SAME_JOB : RULE_BY_NODE;
	if (!later->end.job || first->end.job == later->end.job)
		return;
	a = causes_job(c, w->first);
	w->second = a ? waiting_job(c, later, a->start) : 0;
	b = causes_job(c, w->second);
	if (b && b->made) {
		w->first = passing_job(c, first, w->shared, w->second);
		a = causes_job(c, w->first);
	}
	w->rule = a && b ? pair_rule(a, b, w->first) : RULE_TAKEN_FIRST;
}

void
why_explain(const struct causes *c, const struct why_end *a,
    const struct why_end *b, struct why *out)
{
	memset(out, 0, sizeof *out);
	build(c, a, &out->a);
	if (!b)
		return;
	build(c, b, &out->b);
	out->swapped = b->step < a->step;
	decide(c, out);
}

void
why_free(struct why *w)
{
	free(w->a.steps);
	free(w->a.jobs);
	free(w->b.steps);
	free(w->b.jobs);
	memset(w, 0, sizeof *w);
}
