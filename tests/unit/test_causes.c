/* SPDX-License-Identifier: MIT */
/*
 * The tables of causes (tui/explain/causes.c) of every program: each link is
 * an event of the run, of the kind it is said to be, in the right order.
 */
#include <config.h>

#include <stdio.h>
#include <string.h>

#include "explain/causes.h"
#include "each_program.h"
#include "tap.h"

static const char *const profiles[] = { "node8", "node10", "node22" };

static bool is_event(struct mt_machine *m, uint64_t step, const char *names)
{
	const char *name;

	mt_seek(m, step);
	name = mt_event(m)->name;
	return mt_position(m) == step && strstr(names, name) != NULL;
}

/* Is a step inside a job?  The main script is job 1. */
static bool during(const struct causes *c, uint64_t step, uint32_t id)
{
	const struct cause_job *j = causes_job(c, id);

	return j ? j->start <= step && (!j->end || step <= j->end) : id == 0;
}

static int bad_jobs(struct causes *c)
{
	int bad = 0;

	for (uint32_t id = 1; id < c->job_count; id++) {
		const struct cause_job *j = &c->jobs[id];

		if (j->made && !is_event(c->m, j->made, "job-enqueued "
		    "timer-armed immediate-queued io-started"))
			bad++;
		if (j->start && !is_event(c->m, j->start, "job-started"))
			bad++;
		if (j->end && !is_event(c->m, j->end, "job-finished"))
			bad++;
		if (j->reacted && !is_event(c->m, j->reacted,
		    "reaction-added"))
			bad++;
		if (j->start && j->made > j->start)
			bad++;
		if (!during(c, j->made, j->by))
			bad++;
		if (!j->made && j->how != HOW_SCRIPT && j->how != HOW_OTHER)
			bad++;
	}
	return bad;
}

static int bad_promises(struct causes *c)
{
	int bad = 0;

	for (uint32_t id = 1; id < c->promise_count; id++) {
		const struct cause_promise *p = &c->promises[id];

		bad += p->made && !is_event(c->m, p->made, "promise-created");
		bad += p->settled && !is_event(c->m, p->settled,
		    "promise-fulfilled promise-rejected");
		bad += p->settled && p->made >= p->settled;
		bad += !during(c, p->made, p->made_by);
		bad += p->settled && !during(c, p->settled, p->settled_by);
	}
	return bad;
}

static int bad_awaits(struct causes *c)
{
	int bad = 0;

	for (size_t i = 0; i < c->await_count; i++) {
		const struct cause_await *a = &c->awaits[i];

		bad += !is_event(c->m, a->suspend, "await");
		bad += a->resume && !is_event(c->m, a->resume,
		    "resume resume-throw");
		bad += a->resume && a->resume <= a->suspend;
		bad += !causes_frame(c, a->frame);
		bad += a->resume && causes_job(c, a->job)->frame != a->frame;
	}
	return bad;
}

static int bad_lines(struct causes *c)
{
	struct mt_line line;
	int bad = 0;

	mt_seek(c->m, c->steps);
	bad += mt_console_count(c->m) != c->line_count;
	for (size_t i = 0; i < c->line_count; i++) {
		bad += !mt_console(c->m, i, &line);
		bad += line.step != c->lines[i].step;
		bad += !during(c, c->lines[i].step, c->lines[i].job);
	}
	return bad;
}

static void check_as(const char *path, const char *name,
    const char *profile)
{
	struct mt_machine *m = open_program(path, profile);
	struct causes c;

	if (!m)
		return;
	causes_read(&c, m);
	ok(c.steps == mt_known(m) && mt_is_complete(m),
	    "%s, %s: the whole run is read", name, profile);
	ok(bad_jobs(&c) == 0, "%s, %s: jobs", name, profile);
	ok(bad_promises(&c) == 0, "%s, %s: promises", name, profile);
	ok(bad_awaits(&c) == 0, "%s, %s: awaits", name, profile);
	ok(bad_lines(&c) == 0, "%s, %s: console lines", name, profile);
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
