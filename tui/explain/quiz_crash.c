/* SPDX-License-Identifier: MIT */
/*
 * What becomes of a rejection that nobody handles yet?
 *
 * Asked at the moment Node notices it.  Which fate it has is read from the
 * run; what else it might be are the other fates.
 */
#include <config.h>

#include "quiz.h"
#include "text.h"

enum fate { FATE_CRASH, FATE_IN_TIME, FATE_WARNED, FATE_TAKEN, FATE_SILENT,
	FATE_COUNT, FATE_UNKNOWN = FATE_COUNT };

static const char *const fates[FATE_COUNT] = {
	[FATE_CRASH] = "The process ends with an error and exit code ",
	[FATE_IN_TIME] = "Nothing: it gets a handler in time.",
	[FATE_WARNED] = "Node prints a warning, and the program goes on.",
	[FATE_TAKEN] = "A listener of the process takes it, and the program "
	    "goes on.",
	[FATE_SILENT] = "It is never handled, but Node says nothing and goes "
	    "on."
};

/* What who chose the second may believe, when the first is what happens. */
static const enum belief beliefs[FATE_COUNT][FATE_COUNT] = {
	[FATE_CRASH] = { [FATE_IN_TIME] = BELIEF_NEVER_TOO_LATE,
	    [FATE_WARNED] = BELIEF_ONLY_A_WARNING,
	    [FATE_TAKEN] = BELIEF_NEVER_TOO_LATE,
	    [FATE_SILENT] = BELIEF_ONLY_A_WARNING },
	[FATE_IN_TIME] = { [FATE_CRASH] = BELIEF_CRASH_AT_ONCE,
	    [FATE_WARNED] = BELIEF_WARNED_AT_ONCE,
	    [FATE_TAKEN] = BELIEF_WARNED_AT_ONCE,
	    [FATE_SILENT] = BELIEF_WARNED_AT_ONCE },
	[FATE_WARNED] = { [FATE_CRASH] = BELIEF_ALWAYS_FATAL,
	    [FATE_IN_TIME] = BELIEF_NEVER_TOO_LATE,
	    [FATE_TAKEN] = BELIEF_NEVER_TOO_LATE,
	    [FATE_SILENT] = BELIEF_NEVER_TOO_LATE },
	[FATE_TAKEN] = { [FATE_CRASH] = BELIEF_NOBODY_LISTENS,
	    [FATE_IN_TIME] = BELIEF_NEVER_TOO_LATE,
	    [FATE_WARNED] = BELIEF_NOBODY_LISTENS,
	    [FATE_SILENT] = BELIEF_NOBODY_LISTENS },
	[FATE_SILENT] = { [FATE_CRASH] = BELIEF_ALWAYS_FATAL,
	    [FATE_IN_TIME] = BELIEF_NEVER_TOO_LATE,
	    [FATE_WARNED] = BELIEF_ALWAYS_FATAL,
	    [FATE_TAKEN] = BELIEF_NEVER_TOO_LATE }
};

/* Is it a tick of Node's own: one that calls nothing of the program? */
static bool
is_own(const struct cause_job *j)
{
	return j->queue == FROM_PROCESS ||
	    (j->queue == FROM_TICK && !j->at.line);
}

/* The start of the program's first job after a step, 0: none runs. */
static uint64_t
job_after(const struct causes *c, uint64_t step)
{
	uint64_t first = 0;

	for (size_t i = 1; i < c->job_count; i++) {
		const struct cause_job *j = &c->jobs[i];

		if (j->start > step && !is_own(j) &&
		    (!first || j->start < first))
			first = j->start;
	}
	return first;
}

/* The call of a listener of the process: it is made when no job runs. */
static uint64_t
listener_after(const struct causes *c, uint64_t step)
{
	for (size_t i = 1; i < c->frame_count; i++)
		if (c->frames[i].call > step && !c->frames[i].job)
			return c->frames[i].call;
	return 0;
}

/* The step of Node's first own line on standard error after a step. */
static uint64_t
message_after(const struct causes *c, uint64_t step)
{
	struct mt_line line;

	mt_seek(c->m, c->steps);
	for (size_t i = 0; i < c->line_count; i++)
		if (c->lines[i].step > step && mt_console(c->m, i, &line) &&
		    line.fd == 2 && !line.at.line)
			return line.step;
	return 0;
}

static bool
ends_in_error(const struct causes *c, uint64_t reported)
{
	return c->exit && mt_exit_code(c->m) != 0 && !c->exit_job &&
	    !job_after(c, reported);
}

/* Node's own message stands before whatever the program does next. */
static enum fate
fate_of(const struct causes *c, const struct cause_promise *p, uint64_t *seen)
{
	uint64_t next, message, listener;

	if (p->in_time) {
		*seen = p->in_time;
		return FATE_IN_TIME;
	}
	if (!p->reported)
		return FATE_UNKNOWN;
	if (ends_in_error(c, p->reported)) {
		*seen = c->exit;
		return FATE_CRASH;
	}
	next = job_after(c, p->reported);
	message = message_after(c, p->reported);
	listener = listener_after(c, p->reported);
	*seen = p->reported;
	if (listener && (!message || listener < message) &&
	    (!next || listener < next)) {
		*seen = listener;
		return FATE_TAKEN;
	}
	if (message && (!next || message < next)) {
		*seen = message;
		return FATE_WARNED;
	}
	return FATE_SILENT;
}

static void
put_truth(const struct causes *c, uint32_t id, enum fate fate, uint64_t seen,
    struct text *out)
{
	const struct cause_promise *p = &c->promises[id];

	text_printf(out, "%s is rejected at step %llu. ",
	    mt_ref_text((struct mt_ref){ MT_PROMISE, id }),
	    (unsigned long long)p->settled);
	if (fate == FATE_IN_TIME) {
		text_printf(out, "It gets its first handler at step %llu, "
		    "before the queues are empty.", (unsigned long long)seen);
		return;
	}
	text_printf(out, "When the queues are empty, at step %llu, it has no "
	    "handler: ", (unsigned long long)p->reported);
	if (fate == FATE_CRASH)
		text_printf(out, "that is an uncaught exception, and the "
		    "process ends at step %llu with exit code %d.",
		    (unsigned long long)seen, mt_exit_code(c->m));
	else if (fate == FATE_WARNED)
		text_printf(out, "Node prints a warning (step %llu) and goes "
		    "on.", (unsigned long long)seen);
	else if (fate == FATE_TAKEN)
		text_printf(out, "a listener of the process is called (step "
		    "%llu), and the program goes on.",
		    (unsigned long long)seen);
	else
		text_puts(out, "with these options Node says nothing.");
	if (p->late)
		text_printf(out, " A handler comes at step %llu: too late.",
		    (unsigned long long)p->late);
}

static void
offer(const struct causes *c, struct quiz_question *x, enum fate truth,
    enum fate f)
{
	struct text out = { 0 };
	int code = truth == FATE_CRASH ? mt_exit_code(c->m) : 1;

	text_puts(&out, fates[f]);
	if (f == FATE_CRASH)
		text_printf(&out, "%d.", code);
	quiz_offer(x, out.data, truth == f ? BELIEF_NONE : beliefs[truth][f]);
}

static void
ask(struct quiz *q, uint32_t id)
{
	const struct causes *c = &q->c;
	const struct cause_promise *p = &c->promises[id];
	uint64_t seen = 0;
	enum fate truth = fate_of(c, p, &seen);
	struct quiz_question *x;
	struct text asked = { 0 }, told = { 0 };

	if (truth == FATE_UNKNOWN)
		return;
	x = quiz_add(q, QUIZ_CRASH, p->noticed);
	x->answer = seen;
	x->concept = CONCEPT_ERRORS;
	offer(c, x, truth, truth);
	for (int f = 0; f < FATE_COUNT; f++)
		offer(c, x, truth, (enum fate)f);
	text_printf(&asked, "%s has been rejected, and nobody handles it "
	    "yet.\nWhat becomes of that?",
	    mt_ref_text((struct mt_ref){ MT_PROMISE, id }));
	x->text = asked.data;
	put_truth(c, id, truth, seen, &told);
	x->truth = told.data;
	x->choice[0].end = (struct why_end){ WHY_PROMISE, 0, id, p->settled,
		p->settled_by };
}

void
quiz_add_crash(struct quiz *q)
{
	size_t first = q->count;

	for (uint32_t id = 1; id < q->c.promise_count; id++)
		if (q->c.promises[id].noticed &&
		    q->count - first < QUIZ_MOST)
			ask(q, id);
}
