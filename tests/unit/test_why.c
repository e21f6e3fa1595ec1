/* SPDX-License-Identifier: MIT */
/*
 * Why, asked of every two adjacent console lines of every program: each link
 * of the chains is an event of the run and leads back to the main program,
 * the first line is the first, and what the rule says of its two jobs is so.
 */
#include <config.h>

#include <stdio.h>
#include <string.h>

#include "explain/why.h"
#include "each_program.h"
#include "tap.h"

static const char *const profiles[] = { "node8", "node10", "node12",
	"node22" };

/* Steps go back, each is the run's; the last one starts the main program. */
static bool chain_holds(const struct causes *c, const struct why_chain *w)
{
	size_t i;

	if (!w->step_count)
		return false;
	for (i = 0; i < w->step_count; i++) {
		if (!w->steps[i] || w->steps[i] > c->steps)
			return false;
		if (i && w->steps[i] >= w->steps[i - 1])
			return false;
		mt_seek(c->m, w->steps[i]);
		if (mt_event(c->m)->kind < 0)
			return false;
	}
	return !w->job_count ||
	    !causes_job(c, w->jobs[w->job_count - 1])->by;
}

static bool queues(const struct cause_job *a, const struct cause_job *b,
    enum cause_queue qa, enum cause_queue qb)
{
	return a->queue == qa && b->queue == qb;
}

static bool in_loop(const struct cause_job *j)
{
	return j->queue >= FROM_TIMER && j->queue <= FROM_IO;
}

/* Is what rule.def says true of the two jobs? */
static bool rule_holds(const struct why *w, const struct cause_job *a,
    const struct cause_job *b)
{
	switch (w->rule) {
	case RULE_SAME_JOB:
		return a == b;
	case RULE_ANCESTOR:
		return b->by == w->first && b->start > a->end;
	case RULE_SAME_PROMISE:
		return a->on == b->on && a->reacted < b->reacted;
	case RULE_SAME_QUEUE:
		return queues(a, b, FROM_MICROTASK, FROM_MICROTASK) &&
		    a->made < b->made && b->made < a->start;
	case RULE_SAME_TICKS:
		return queues(a, b, FROM_TICK, FROM_TICK) &&
		    a->made < b->made && b->made < a->start;
	case RULE_TICK_FIRST:
		return queues(a, b, FROM_TICK, FROM_MICROTASK) &&
		    b->made < a->start;
	case RULE_MICROTASK_FIRST:
		return queues(a, b, FROM_MICROTASK, FROM_TICK) &&
		    b->made < a->start;
	case RULE_DRAIN_FIRST:
		return !in_loop(a) && in_loop(b) && b->made < a->start;
	case RULE_LOOP_FIRST:
		return in_loop(a) && !in_loop(b) && b->made < a->start;
	case RULE_TIMER_DUE:
		return a->due < b->due;
	case RULE_TIMER_LIST:
		return a->due == b->due && a->made < b->made;
	case RULE_IMMEDIATE_ORDER:
		return queues(a, b, FROM_IMMEDIATE, FROM_IMMEDIATE) &&
		    a->made < b->made;
	case RULE_CHECK_BEFORE_TIMERS:
		return queues(a, b, FROM_IMMEDIATE, FROM_TIMER);
	case RULE_TIMERS_BEFORE_CHECK:
		return queues(a, b, FROM_TIMER, FROM_IMMEDIATE);
	case RULE_IO_AFTER:
		return b->queue == FROM_IO;
	case RULE_IO_FIRST:
		return a->queue == FROM_IO;
	case RULE_SCRIPT_FIRST:
		return a->queue == FROM_SCRIPT;
	case RULE_NOT_YET:
		return b->made > a->end && !b->by;
	default:
		return false;
	}
}

static bool pair_holds(const struct causes *c, size_t i)
{
	const struct cause_job *a, *b;
	struct why_end ends[2];
	const char *problem;
	char number[2][24];
	struct why w;
	bool good;

	for (int k = 0; k < 2; k++) {
		snprintf(number[k], sizeof number[k], "%zu", i + 1 +
		    (size_t)k);
		if (!why_parse(c, number[k], &ends[k], &problem))
			return false;
		if (ends[k].line != i + (size_t)k)      /* the text 2 */
			ends[k] = (struct why_end){ WHY_LINE, i + (size_t)k,
			    0, c->lines[i + (size_t)k].step,
			    c->lines[i + (size_t)k].job };
	}
	why_explain(c, &ends[0], &ends[1], &w);
	a = causes_job(c, w.first);
	b = causes_job(c, w.second);
	good = chain_holds(c, &w.a) && chain_holds(c, &w.b) && !w.swapped &&
	    (w.rule == RULE_BY_NODE ? !ends[1].job
	    : a && b && rule_holds(&w, a, b));
	if (!good)
		printf("# line %zu: rule %s\n", i + 1, why_rule_name(w.rule));
	why_free(&w);
	return good;
}

static void check_as(const char *path, const char *name,
    const char *profile)
{
	struct mt_machine *m = open_program(path, profile);
	struct causes c;
	size_t i, bad = 0;

	if (!m)
		return;
	causes_read(&c, m);
	for (i = 0; i + 1 < c.line_count; i++)
		bad += !pair_holds(&c, i);
	ok(bad == 0, "%s, %s: %zu pairs of lines", name, profile,
	    c.line_count ? c.line_count - 1 : 0);
	causes_free(&c);
	mt_close(m);
}

static void check(const char *path, const char *name)
{
	for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++)
		check_as(path, name, profiles[i]);
}

int main(void)
{
	each_program(check);
	return done();
}
