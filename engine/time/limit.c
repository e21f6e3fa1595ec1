/* SPDX-License-Identifier: MIT */
/*
 * What is said of a limit that ended the run: where the program was, which
 * limit, what to do.
 *
 * Where no function of the program runs, the place is that of what the loop
 * was about to do: the job it has taken, the first one that waits, the next
 * timer, immediate or request; then the frame that waits longest.
 */
#include <config.h>

#include "machine.h"

#include "../async/state.h"

/* From its first word on: that is the same in code with and without steps. */
static struct mt_span function_span(struct mt_machine *m, value f)
{
	static const struct mt_span none;
	const struct code *c = list_function_code(f);

	return c ? machine_span(m, c->source, c->start, c->end) : none;
}

static struct mt_span job_span(struct mt_machine *m, const struct job *j)
{
	if (j->kind == JOB_RESUME)
		return list_job_span(m, j);
	if (j->kind == JOB_IO)
		return function_span(m, ((const struct io_request *)
		    value_cell(j->a))->callback);
	return function_span(m, list_job_function(j));
}

static struct mt_span io_span(struct mt_machine *m)
{
	const struct io_request *r = m->vm->async->io_first;
	struct mt_span at = { 0 };

	for (; r && !at.line; r = r->next)
		at = function_span(m, r->callback);
	return at;
}

static struct mt_span queue_span(struct mt_machine *m, const struct ring *r)
{
	static const struct mt_span none;

	return r->count ? job_span(m, ring_at(r, 0)) : none;
}

static struct mt_span immediate_span(struct mt_machine *m)
{
	const struct async *a = m->vm->async;
	const struct immediate *i = a->outstanding ? a->outstanding
	    : a->immediate_first;
	struct mt_span at = { 0 };

	for (; i && !at.line; i = i->next)
		at = function_span(m, i->callback);
	return at;
}

/* Of the timers the one that is due first. */
static struct mt_span timer_span(struct mt_machine *m)
{
	const struct timer_list *l;
	const struct timer *t;
	struct mt_span at = { 0 }, first = { 0 };
	double due = INFINITY;

	for (l = m->vm->async->lists; l; l = l->next) {
		t = l->first;
		if (!t || t->start + l->duration >= due)
			continue;
		at = function_span(m, t->callback);
		if (at.line) {
			first = at;
			due = t->start + l->duration;
		}
	}
	return first;
}

/* Of the frames that wait the oldest. */
static struct mt_span suspended_span(struct mt_machine *m)
{
	struct mt_item item = { 0 };

	mt_item(m, MT_SUSPENDED, 0, &item);
	return item.at;
}

static struct mt_span loop_span(struct mt_machine *m)
{
	const struct async *a = m->vm->async;
	struct mt_span at = { 0 };

	if (a->stage != STAGE_NONE)
		at = job_span(m, &a->job);
	if (!at.line)
		at = queue_span(m, &a->ticks);
	if (!at.line)
		at = queue_span(m, &a->microtasks);
	if (!at.line && a->phase == PHASE_CHECK)
		at = immediate_span(m);
	if (!at.line)
		at = timer_span(m);
	if (!at.line)
		at = immediate_span(m);
	if (!at.line)
		at = io_span(m);
	return at.line ? at : suspended_span(m);
}

/* The running frame was stopped in front of an instruction, not behind it as
 * one that waits for a call. */
static struct mt_span frame_span(struct mt_machine *m)
{
	const struct frame *f = m->vm->fp;
	struct mt_span at;

	if (f && f->code && !(f->code->flags & CODE_LIB) &&
	    !m->vm->unwinding)
		return machine_code_span(m, f->code, (uint32_t)(f->pc -
		    f->code->ops));
	at = machine_running_span(m);
	for (; f && !at.line; f = f->caller)
		if (f->code)
			at = function_span(m, f->args[-1]);
	return at;
}

/* " at FILE:LINE:COL"; " in FILE" if only natives are left. */
static void place(struct mt_machine *m, char *out, size_t size)
{
	struct mt_span at = frame_span(m);
	const char *file, *slash;

	if (!at.line)
		at = loop_span(m);
	if (!at.line)
		at = machine_event_span(m);
	file = mt_file_name(m, at.file);
	slash = strrchr(file, '/');
	file = slash ? slash + 1 : file;
	if (at.line)
		snprintf(out, size, " at %.80s:%d:%d", file, at.line, at.col);
	else
		snprintf(out, size, " in %.80s", file);
}

static void which(struct mt_machine *m, bool steps, char *out, size_t size)
{
	const struct driver *control = &m->vm->control;

	if (m->output_full)
		snprintf(out, size, "the program printed more than %zu MiB",
		    control->max_heap >> 20);
	else if (steps)
		snprintf(out, size, "the limit of %llu steps (calls, jobs, "
		    "rounds of loops) is reached", (unsigned long long)
		    control->max_ticks);
	else
		snprintf(out, size, "the heap limit of %zu MiB is reached",
		    control->max_heap >> 20);
}

void limit_describe(struct mt_machine *m, enum vm_status s)
{
	bool steps = s == VM_LIMIT_STEPS && !m->output_full;
	char where[128], what[96];

	place(m, where, sizeof where);
	which(m, steps, what, sizeof what);
	snprintf(m->limit_text, sizeof m->limit_text, "stopped%s: %s; what "
	    "was recorded is kept (raise it with --max-%s)", where, what,
	    steps ? "steps=N" : "heap=SIZE");
}
