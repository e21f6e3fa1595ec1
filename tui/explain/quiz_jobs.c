/* SPDX-License-Identifier: MIT */
/*
 * Which job runs next?
 *
 * Asked when a job is over, of all that waits then: ticks, microtasks, timers,
 * immediates, requests, named as the panes name them.
 */
#include <config.h>

#include "pane.h"
#include "quiz.h"
#include "safe.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static const enum mt_list lists[] = { MT_TICKS, MT_MICROTASKS, MT_TIMERS,
	MT_IMMEDIATES, MT_IOS };

enum { LISTS = sizeof lists / sizeof *lists };

/* One that waits: the i-th of a list. */
struct candidate { int list; size_t i; };

static char *
label(struct mt_machine *m, enum mt_list list, const struct mt_item *item)
{
	struct text out = { 0 };
	const char *name = strrchr(item->name, '/');
	bool is_job = list == MT_TICKS || list == MT_MICROTASKS;

	text_puts(&out, mt_ref_text(item->ref));
	if (is_job)
		text_printf(&out, " %s", list_job_name(item));
	else if (list == MT_IOS && name)
		text_printf(&out, " %.*s %s", (int)strcspn(item->name, " "),
		    item->name, name + 1);
	else if (item->name[0] != '(')
		text_printf(&out, " %s", item->name);
	if (item->at.line)
		text_printf(&out, " %s%s%d:%d", item->at.file ?
		    mt_file_name(m, item->at.file) : "", item->at.file ?
		    ":" : "", item->at.line, item->at.col);
	if (item->about.kind == MT_PROMISE && is_job)
		text_printf(&out, " →%s", mt_ref_text(item->about));
	if (item->due >= 0 && list == MT_TIMERS)
		text_printf(&out, " @%.6g", item->due);
	text_printf(&out, "  (%s)", list == MT_IOS ? "I/O" :
	    list == MT_TICKS ? "nextTick" : mt_list_name(list));
	return out.data;
}

/* The job that something that waits will be; 0: it never runs. */
static uint32_t
job_of(const struct causes *c, struct mt_ref ref, uint64_t step)
{
	if (ref.kind == MT_JOB_REF)
		return causes_job(c, ref.id) && c->jobs[ref.id].start ?
		    ref.id : 0;
	for (uint32_t id = 1; id < c->job_count; id++)
		if (c->jobs[id].whose.kind == ref.kind &&
		    c->jobs[id].whose.id == ref.id && c->jobs[id].start > step)
			return id;
	return 0;
}

static bool
offer(struct quiz *q, struct quiz_question *x, struct candidate k,
    bool *is_right, uint32_t right)
{
	struct mt_item item;
	uint32_t job;

	/* what Node queues for itself has no id */
	if (!mt_item(q->c.m, lists[k.list], k.i, &item) ||
	    item.ref.kind == MT_NONE)
		return false;
	job = job_of(&q->c, item.ref, x->at);
	*is_right = job && job == right;
	if (*is_right != !x->count)     /* the right one comes first */
		return false;
	if (quiz_offer(x, label(q->c.m, lists[k.list], &item), BELIEF_NONE) &&
	    job)
		x->choice[x->count - 1].end = (struct why_end){
			WHY_JOB, 0, job, q->c.jobs[job].start, job };
	return true;
}

enum { DEEPEST = 2000 };        /* of a queue that is searched */

/* Where the right one waits. */
static bool
offer_right(struct quiz *q, struct quiz_question *x, uint32_t right)
{
	bool found = false;

	for (int l = 0; l < LISTS; l++)
		for (size_t i = 0; i < DEEPEST &&
		    i < mt_count(q->c.m, lists[l]) && !found; i++)
			offer(q, x, (struct candidate){ l, i }, &found, right);
	return found;
}

/* The first of each queue, the second of each, and so on. */
static void
offer_others(struct quiz *q, struct quiz_question *x, uint32_t right)
{
	bool is_right;

	for (size_t i = 0; i < QUIZ_CHOICES; i++)
		for (int l = 0; l < LISTS && x->count < QUIZ_CHOICES; l++)
			offer(q, x, (struct candidate){ l, i }, &is_right,
			    right);
}

static void
ask(struct quiz *q, uint32_t before, uint32_t right)
{
	const struct cause_job *j = &q->c.jobs[right];
	struct quiz_question *x = quiz_add(q, QUIZ_JOBS,
	    q->c.jobs[before].end);
	struct text out = { 0 };

	mt_seek(q->c.m, x->at);
	x->answer = j->start;
	x->concept = CONCEPT_NODE;
	if (offer_right(q, x, right))
		offer_others(q, x, right);
	if (x->count < 2) {
		quiz_drop(q);
		return;
	}
	text_printf(&out, "%s is over.\nWhich job runs next?",
	    mt_ref_text((struct mt_ref){ MT_JOB_REF, before }));
	x->text = out.data;
}

struct by_start { uint64_t start; uint32_t id; };

static int
by_start(const void *a, const void *b)
{
	const struct by_start *x = a, *y = b;

	return (x->start > y->start) - (x->start < y->start);
}

/* Ids are given when jobs are queued: the order they run in is another. */
static size_t
in_order(const struct causes *c, struct by_start *out)
{
	size_t n = 0;

	for (uint32_t id = 1; id < c->job_count; id++)
		if (c->jobs[id].start)
			out[n++] = (struct by_start){ c->jobs[id].start, id };
	if (n)
		qsort(out, n, sizeof *out, by_start);
	return n;
}

void
quiz_add_jobs(struct quiz *q)
{
	struct by_start *run = text_alloc(NULL, (q->c.job_count + 1) *
	    sizeof *run);
	size_t n = in_order(&q->c, run), first = q->count;

	for (size_t i = 1; i < n && q->count - first < QUIZ_MOST; i++)
		if (q->c.jobs[run[i - 1].id].end)
			ask(q, run[i - 1].id, run[i].id);
	free(run);
}
