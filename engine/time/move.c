/* SPDX-License-Identifier: MIT */
/*
 * The moves: by step, line, job, phase, console line, breakpoint; forwards
 * and backwards.
 *
 * A unit is a set of event kinds and a test on the state at such an event.
 * Forwards: run until one passes.  Backwards: from checkpoint to checkpoint,
 * the last one that passes before the position.  Units with marks use the
 * index instead.
 */
#include <config.h>

#include "machine.h"

#include <stdlib.h>

#define BIT(kind)	(UINT64_C(1) << EVENT_##kind)
#define MAX_ANCESTORS	64

/* What a test may need to know of where the move began. */
struct search {
	struct mt_machine *m;
	enum mt_unit unit;
	uint64_t kinds;
	const char *text;               /* mt_find */
	uint32_t frame;                 /* id, 0: none was running */
	value owner;                    /* its promise, if any */
	uint32_t ancestors[MAX_ANCESTORS];
	int ancestor_count;
	int line, file;
	bool backwards;
};

static const struct frame *user_frame(const struct vm *vm)
{
	const struct frame *f = vm->fp;

	while (f && (!f->code || (f->code->flags & CODE_LIB)))
		f = f->caller;
	return f;
}

static bool is_ancestor(const struct search *s, uint32_t id)
{
	int i;

	for (i = 0; i < s->ancestor_count; i++)
		if (s->ancestors[i] == id)
			return true;
	return false;
}

static uint32_t payload_frame(const struct vm *vm, int i)
{
	return value_is_int(vm->event.v[i]) ?
	    (uint32_t)value_int(vm->event.v[i]) : 0;
}

static bool breakpoint_here(struct mt_machine *m)
{
	struct mt_span at = machine_event_span(m);

	return at.line && mt_break_at(m, at.file, at.line);
}

/* The activation the search stays with has ended with this event. */
static bool has_left(const struct search *s)
{
	const struct vm *vm = s->m->vm;

	switch (vm->event.kind) {
	case EVENT_RETURN:
		return payload_frame(vm, 0) == s->frame;
	case EVENT_CATCH:
		return is_ancestor(s, payload_frame(vm, 1));
	case EVENT_PROMISE_REJECTED:
		return s->owner != VALUE_EMPTY && vm->event.v[0] == s->owner;
	default:
		return false;
	}
}

static bool in_same_activation(const struct search *s)
{
	const struct frame *f = user_frame(s->m->vm);

	if (!s->frame)
		return true;
	if (f && f->cell.aux == s->frame)
		return true;
	return s->backwards && f && is_ancestor(s, f->cell.aux);
}

static bool passes(const struct search *s)
{
	struct mt_machine *m = s->m;
	const struct event *e = &m->vm->event;

	if (!(s->kinds >> e->kind & 1))
		return false;
	switch (s->unit) {
	case MT_OVER:
		if (e->kind == EVENT_STATEMENT)
			return in_same_activation(s);
		return s->frame && (e->kind == EVENT_CATCH &&
		    payload_frame(m->vm, 1) == s->frame ? true : has_left(s));
	case MT_OUT:
		if (s->backwards)
			return e->kind == EVENT_CALL &&
			    payload_frame(m->vm, 0) == s->frame;
		return has_left(s);
	case MT_BREAKPOINT:
		return breakpoint_here(m);
	default:
		return !s->text || strstr(mt_event(m)->sentence, s->text);
	}
}

static void search_begin(struct search *s, struct mt_machine *m,
    enum mt_unit unit, int direction)
{
	static const uint64_t left = BIT(RETURN) | BIT(CATCH) |
	    BIT(PROMISE_REJECTED);
	static const uint64_t kinds[] = {
		[MT_OVER] = BIT(STATEMENT) | left,
		[MT_OUT] = left | BIT(CALL),
		[MT_LINE] = BIT(STATEMENT), [MT_JOB] = BIT(JOB_STARTED),
		[MT_PHASE] = BIT(PHASE_ENTERED), [MT_CONSOLE] = BIT(CONSOLE),
		[MT_BREAKPOINT] = BIT(STATEMENT), [MT_WHOLE] = 0
	};
	const struct frame *f = user_frame(m->vm);

	memset(s, 0, sizeof *s);
	s->m = m;
	s->unit = unit;
	s->kinds = kinds[unit];
	s->backwards = direction < 0;
	s->owner = VALUE_EMPTY;
	if (s->backwards && (unit == MT_OVER || unit == MT_OUT) &&
	    m->vm->event.kind == EVENT_RETURN) {
		/* back into what has just been left */
		s->frame = payload_frame(m->vm, 0);
	} else if (f) {
		s->frame = f->cell.aux;
		s->owner = f->owner;
		f = f->caller;
	}
	for (; f && s->ancestor_count < MAX_ANCESTORS;
	    f = f->caller)
		if (f->code && !(f->code->flags & CODE_LIB))
			s->ancestors[s->ancestor_count++] = f->cell.aux;
}

static enum mt_status forwards(struct search *s)
{
	struct mt_machine *m = s->m;
	enum mt_status r;

	do
		r = history_run(m, UINT64_MAX, s->kinds);
	while (r == MT_OK && !passes(s));
	return r;
}

/* The last step in (from, to) that passes, or 0. */
static uint64_t last_before(struct search *s, size_t checkpoint, uint64_t to)
{
	struct mt_machine *m = s->m;
	uint64_t found = 0;

	history_restore(m, checkpoint);
	if (m->vm->step && m->vm->step < to && passes(s))
		found = m->vm->step;
	while (m->vm->step < to - 1) {
		if (history_run(m, to - 1, s->kinds) != MT_OK)
			break;
		if (passes(s))
			found = m->vm->step;
	}
	return found;
}

static enum mt_status backwards(struct search *s)
{
	struct mt_machine *m = s->m;
	uint64_t to = m->vm->step, start = to, found;
	size_t i;

	if (to == 0)
		return MT_START;
	for (i = history_before(m, to - 1) + 1; i-- > 0; ) {
		found = last_before(s, i, to);
		if (found) {
			history_seek(m, found);
			return MT_OK;
		}
		to = m->checkpoints[i].step;
		if (to == 0)
			break;
	}
	(void)start;
	history_seek(m, 0);
	return MT_START;
}

/* ---- by the index ------------------------------------------------------- */

static enum mt_status mark_backwards(struct mt_machine *m,
    enum mt_mark_kind kind)
{
	uint64_t step = mt_mark_near(m, kind, m->vm->step, -1);

	history_seek(m, step);
	return step ? MT_OK : MT_START;
}

static enum mt_status step_back(struct mt_machine *m)
{
	if (m->vm->step == 0)
		return MT_START;
	history_seek(m, m->vm->step - 1);
	return MT_OK;
}

static enum mt_status whole(struct mt_machine *m, int direction)
{
	if (direction > 0)
		return m->complete ? mt_seek(m, m->known)
		    : history_run(m, UINT64_MAX, 0);
	history_seek(m, 0);
	return MT_START;
}

static enum mt_status move_back(struct mt_machine *m, enum mt_unit u)
{
	struct search s;

	switch (u) {
	case MT_STEP:
		return step_back(m);
	case MT_JOB:
		return mark_backwards(m, MT_MARK_JOB);
	case MT_PHASE:
		return mark_backwards(m, MT_MARK_PHASE);
	case MT_CONSOLE:
		return mark_backwards(m, MT_MARK_CONSOLE);
	default:
		search_begin(&s, m, u, -1);
		if (u == MT_OUT && !s.frame)
			return mark_backwards(m, MT_MARK_JOB);
		return backwards(&s);
	}
}

/* Whatever a move forwards did not find, it ends at the run's end. */
static enum mt_status at_end(struct mt_machine *m, enum mt_status r)
{
	return r == MT_OK ? MT_OK : m->complete ? m->outcome : r;
}

enum mt_status mt_move(struct mt_machine *m, enum mt_unit u, int direction)
{
	struct search s;

	if (u == MT_WHOLE)
		return whole(m, direction);
	if (direction < 0)
		return move_back(m, u);
	if (m->complete && m->vm->step == m->known)
		return m->outcome;
	if (u == MT_STEP)
		return at_end(m, history_run(m, m->vm->step + 1, 0));
	search_begin(&s, m, u, 1);
	if (u == MT_OUT && !s.frame)
		s.unit = MT_JOB, s.kinds = BIT(JOB_STARTED);
	return at_end(m, forwards(&s));
}

enum mt_status mt_find(struct mt_machine *m, uint64_t kinds,
    const char *text, int direction)
{
	uint64_t start = m->vm->step;
	struct search s;
	enum mt_status r;

	search_begin(&s, m, MT_LINE, direction);
	s.kinds = kinds;
	s.text = text;
	r = direction < 0 ? backwards(&s) : forwards(&s);
	if (r == MT_OK)
		return r;
	history_seek(m, start);
	return MT_NOT_FOUND;
}

enum mt_status mt_seek(struct mt_machine *m, uint64_t step)
{
	if (m->complete && step > m->known) {
		history_seek(m, m->known);
		return m->outcome;
	}
	if (step > m->known) {
		if (m->vm->step < m->known)
			history_seek(m, m->known);
		return at_end(m, history_run(m, step, 0));
	}
	history_seek(m, step);
	return m->complete && step == m->known ? m->outcome : MT_OK;
}

enum mt_status mt_explore(struct mt_machine *m, uint64_t steps)
{
	enum mt_status r;

	if (m->vm->step < m->known)
		history_seek(m, m->known);
	if (m->complete)
		return m->outcome;
	r = history_run(m, m->known + steps, 0);
	return r == MT_OK ? MT_MORE : r;
}
