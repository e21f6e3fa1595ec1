/* SPDX-License-Identifier: MIT */
/*
 * What kept the loop from turning: the longest run of nextTicks and
 * microtasks one after the other, and the longest job.
 *
 * What waited meanwhile was armed, queued or begun before the end of the
 * stretch and ran after it; a timer counts only if its time had come.
 */
#include <config.h>

#include "report.h"

#include <stdlib.h>
#include <string.h>

enum { CYCLE_MAX = 8 };

struct order { uint32_t *ids; size_t count; };  /* jobs as they ran */

struct started { uint64_t start; uint32_t id; };

static int
by_start(const void *a, const void *b)
{
	const struct started *x = a, *y = b;

	return (x->start > y->start) - (x->start < y->start);
}

static void
take_jobs(const struct causes *c, struct order *o)
{
	struct started *s = text_alloc(NULL, (c->job_count + 1) * sizeof *s);

	o->count = 0;
	for (uint32_t id = 1; id < c->job_count; id++)
		if (c->jobs[id].start)
			s[o->count++] = (struct started){ c->jobs[id].start,
				id };
	if (o->count)
		qsort(s, o->count, sizeof *s, by_start);
	o->ids = text_alloc(NULL, (o->count + 1) * sizeof *o->ids);
	for (size_t i = 0; i < o->count; i++)
		o->ids[i] = s[i].id;
	free(s);
}

static bool
is_micro(const struct cause_job *j)
{
	return j->queue == FROM_MICROTASK || j->queue == FROM_TICK;
}

/* ---- what waited --------------------------------------------------------- */

static void
add_waiting(struct report_stretch *s, const struct cause_job *j)
{
	struct report_waiting *w;
	bool is_timer = j->queue == FROM_TIMER;

	if (!j->made || j->made > s->to || j->start <= s->to ||
	    (j->queue != FROM_TIMER && j->queue != FROM_IMMEDIATE &&
	    j->queue != FROM_IO) || (is_timer && j->due > s->end))
		return;
	w = REPORT_ROW(s->waiting, s->waiting_count);
	w->what = j->whose;
	w->due = is_timer ? j->due : -1;
	w->by = is_timer ? s->end - j->due : -1;
}

/* A run that a limit stopped in the stretch: all that waits at its end. */
static void
add_left(const struct causes *c, enum mt_list list, struct report_stretch *s)
{
	struct mt_item item;

	for (size_t i = 0; mt_item(c->m, list, i, &item); i++) {
		struct report_waiting *w = REPORT_ROW(s->waiting,
		    s->waiting_count);

		w->what = item.ref;
		w->due = list == MT_TIMERS ? item.due : -1;
		w->by = w->due >= 0 && w->due <= s->end ? s->end - w->due :
		    -1;
	}
}

static void
find_waiting(const struct causes *c, struct report_stretch *s)
{
	for (uint32_t id = 1; id < c->job_count; id++)
		add_waiting(s, &c->jobs[id]);
	if (mt_outcome(c->m) == MT_END || s->to != c->steps)
		return;
	mt_seek(c->m, c->steps);
	add_left(c, MT_TIMERS, s);
	add_left(c, MT_IMMEDIATES, s);
	add_left(c, MT_IOS, s);
}

/* ---- who went on and on -------------------------------------------------- */

static uint32_t
frame_of(const struct cause_job *j)
{
	return j->frame ? j->frame : j->calls;
}

/* The functions of its last jobs, up to the first that comes again. */
static void
find_cycle(const struct causes *c, const struct order *o, size_t last,
    size_t first, struct report_stretch *s)
{
	uint32_t seen[CYCLE_MAX];
	size_t n = 0;
	bool again = false;

	for (size_t i = last + 1; i-- > first && n < CYCLE_MAX && !again; ) {
		uint32_t id = frame_of(&c->jobs[o->ids[i]]);

		if (!id)
			continue;
		again = n && c->frames[seen[0]].at.line ==
		    c->frames[id].at.line && c->frames[seen[0]].at.col ==
		    c->frames[id].at.col;
		seen[n++] = id;
	}
	while (n-- > 0) {
		report_frame_name(c, seen[n], &s->cycle);
		if (n)
			text_puts(&s->cycle, " → ");
	}
}

/* ---- the longest --------------------------------------------------------- */

static void
set_stretch(const struct causes *c, struct report_stretch *s,
    const struct order *o, size_t first, size_t last)
{
	const struct cause_job *a = &c->jobs[o->ids[first]];
	const struct cause_job *b = &c->jobs[o->ids[last]];

	s->jobs = last - first + 1;
	s->first = o->ids[first];
	s->from = a->start;
	s->to = b->end ? b->end : c->steps;
	s->begin = a->time;
	s->end = b->end ? b->end_time : b->time;
}

static void
longest_drain(struct report *r, const struct order *o)
{
	const struct causes *c = r->c;
	size_t best = 0, from = 0;

	for (size_t i = 0, n = 0; i < o->count; i++) {
		n = is_micro(&c->jobs[o->ids[i]]) ? n + 1 : 0;
		if (n > best) {
			best = n;
			from = i + 1 - n;
		}
	}
	if (!best)
		return;
	set_stretch(c, &r->drain, o, from, from + best - 1);
	find_cycle(c, o, from + best - 1, from, &r->drain);
	find_waiting(c, &r->drain);
}

static double
length(const struct cause_job *j)
{
	return j->end ? j->end_time - j->time : 0;
}

static uint64_t
steps(const struct causes *c, const struct cause_job *j)
{
	return (j->end ? j->end : c->steps) - j->start;
}

/* By the clock; of those that took no time the one with most steps. */
static bool
is_longer(const struct causes *c, const struct cause_job *a,
    const struct cause_job *b)
{
	if (length(a) != length(b))
		return length(a) > length(b);
	return steps(c, a) > steps(c, b);
}

static void
longest_job(struct report *r, const struct order *o)
{
	const struct causes *c = r->c;
	size_t best = 0;

	if (!o->count)
		return;
	for (size_t i = 1; i < o->count; i++)
		if (is_longer(c, &c->jobs[o->ids[i]],
		    &c->jobs[o->ids[best]]))
			best = i;
	set_stretch(c, &r->sync, o, best, best);
	find_cycle(c, o, best, best, &r->sync);
	find_waiting(c, &r->sync);
}

void
report_stretches(struct report *r)
{
	struct order o;

	take_jobs(r->c, &o);
	longest_drain(r, &o);
	longest_job(r, &o);
	free(o.ids);
}

/* ---- text ---------------------------------------------------------------- */

static void
put_count(struct text *out, size_t n, const char *one, const char *many)
{
	if (!n)
		return;
	if (out->len && out->data[out->len - 1] != ' ')
		text_puts(out, ", ");
	text_printf(out, "%zu %s", n, n == 1 ? one : many);
}

void
report_waiting_text(const struct report_stretch *s, struct text *out)
{
	size_t timers = 0, others = 0, immediates = 0, ios = 0;
	double by = 0;

	for (size_t i = 0; i < s->waiting_count; i++) {
		const struct report_waiting *w = &s->waiting[i];

		timers += w->what.kind == MT_TIMER && w->by >= 0;
		others += w->what.kind == MT_TIMER && w->by < 0;
		immediates += w->what.kind == MT_IMMEDIATE;
		ios += w->what.kind == MT_IO;
		by = w->by > by ? w->by : by;
	}
	put_count(out, timers, "timer was overdue", "timers were overdue");
	if (timers && by >= 0.001)
		text_printf(out, " by up to %.3f ms", by);
	put_count(out, others, "timer waited", "timers waited");
	put_count(out, immediates, "immediate waited", "immediates waited");
	put_count(out, ios, "I/O request was under way",
	    "I/O requests were under way");
	if (!s->waiting_count)
		text_puts(out, "nothing waited");
}
