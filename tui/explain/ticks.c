/* SPDX-License-Identifier: MIT */
/*
 * Ticks: the microtasks on the chain of causes from a promise's settling back
 * to the call.  A job's own start says when; what lies between a job and the
 * one that queued it is waiting if the loop had to bring it.
 */
#include <config.h>

#include "ticks.h"

struct ticks
ticks_to_settle(const struct causes *c, uint32_t promise, uint32_t from,
    uint64_t since)
{
	const struct cause_promise *p = causes_promise(c, promise);
	struct ticks t = { 1, 0 };
	uint32_t id;

	if (!p || !p->settled)
		return (struct ticks){ -1, 0 };
	for (id = p->settled_by; id && id != from; id = c->jobs[id].by) {
		const struct cause_job *j = causes_job(c, id);
		const struct cause_job *by = causes_job(c, j->by);

		if (j->start < since)
			break;
		if (j->queue == FROM_MICROTASK)
			t.ticks++;
		else if (by)
			t.waited += j->time - by->time;
	}
	return t;
}

struct ticks
ticks_of_call(const struct causes *c, const struct cause_frame *f)
{
	return ticks_to_settle(c, f->promise, f->job, f->call);
}
