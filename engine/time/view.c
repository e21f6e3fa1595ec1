/* SPDX-License-Identifier: MIT */
/* The event and the loop at the position. */
#include <config.h>

#include "machine.h"

#include "../async/state.h"

void machine_moved(struct mt_machine *m)
{
	m->described = false;
	scratch_clear(m);
	list_invalidate(m);
	machine_sync_files(m);
}

static const char *drain_name(const struct async *a)
{
	switch (a->step) {
	case STEP_NONE:
		return "";
	case STEP_TICKS:
		return "nextTick";
	case STEP_REJECTIONS: case STEP_TICK_REJECTIONS:
		return "rejections";
	default:
		return "microtasks";
	}
}

static void describe_start(struct mt_machine *m)
{
	memset(&m->event, 0, sizeof m->event);
	m->event.kind = -1;
	m->event.name = "start";
	m->event.sentence = "The program is loaded; nothing has run yet. "
	    "The first step begins the main script.";
	m->event.clause = "";
}

/* Where the event is; of one with which a job begins, when nothing of the
 * program runs yet, what the job is about to run. */
static struct mt_span place(struct mt_machine *m)
{
	struct mt_span at = machine_event_span(m);
	const struct async *a = m->vm->async;

	switch (m->vm->event.kind) {
	case EVENT_JOB_STARTED: case EVENT_TIMER_FIRED:
	case EVENT_IO_COMPLETED:
		return at.line ? at : list_job_span(m, &a->job);
	default:
		return at;
	}
}

static void describe(struct mt_machine *m)
{
	struct mt_event *e = &m->event;
	const struct async *a = m->vm->async;

	if (m->described)
		return;
	m->described = true;
	if (m->vm->step == 0) {
		describe_start(m);
	} else {
		e->kind = (int)m->vm->event.kind;
		e->at = place(m);
		sentence_build(m, e);
	}
	e->step = m->vm->step;
	e->time = clock_now(m->vm);
	e->phase = phase_name(a->phase);
	m->loop.phase = phase_name(a->phase);
	m->loop.drain = drain_name(a);
	m->loop.turn = a->turn;
	m->loop.time = e->time;
	m->loop.job.kind = a->stage != STAGE_NONE && a->job.id ? MT_JOB_REF
	    : MT_NONE;
	m->loop.job.id = a->job.id;
	m->loop.job_text = m->loop.job.kind == MT_NONE ? ""
	    : job_kind_name(a->job.kind);
}

const struct mt_event *mt_event(struct mt_machine *m)
{
	describe(m);
	return &m->event;
}

const struct mt_loop *mt_loop(struct mt_machine *m)
{
	describe(m);
	return &m->loop;
}
