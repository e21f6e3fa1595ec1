/* SPDX-License-Identifier: MIT */
/*
 * Immediates: the queue, and the check phase that empties it.
 *
 * The check phase takes the whole queue (a->outstanding) and runs it; what is
 * made meanwhile waits for the next turn.  a->before is the immediate that
 * ran last: its next is the one to run, whatever was cleared in between.
 */
#include <config.h>

#include "../lib/lib.h"
#include "state.h"

static void link_last(struct async *a, struct immediate *i)
{
	i->prev = a->immediate_last;
	if (i->prev)
		i->prev->next = i;
	else
		a->immediate_first = i;
	a->immediate_last = i;
}

static void append(struct vm *vm, struct immediate *i)
{
	struct async *a = vm->async;

	link_last(a, i);
	immediate_show_links(vm, i->prev);
	immediate_show_links(vm, i);
	a->immediate_count++;
	a->immediate_refs++;
}

void immediate_add(struct vm *vm, struct immediate *i)
{
	append(vm, i);
	event_emit(vm, EVENT_IMMEDIATE_QUEUED, 2,
	    async_id_value(i->object.cell.aux), i->callback);
}

static void take_id(struct vm *vm, struct immediate *i)
{
	i->async_id = hooks_new_id(vm);
	i->trigger_id = vm->async->execution_id;
	hooks_init(vm, i->async_id, "Immediate", i->trigger_id,
	    value_from_cell(i));
}

/* Node 8 lib/internal/bootstrap_node.js: setImmediate(process._tickCallback) */
static void add_ticks(struct vm *vm)
{
	struct immediate *i = object_new_kind(vm, CELL_IMMEDIATE, sizeof *i,
	    value_object(INTRINSIC(vm, IMMEDIATE_PROTOTYPE)));

	i->callback = value_from_cell(lib_function(vm, "_tickCallback"));
	i->args = i->context = VALUE_UNDEFINED;
	i->flags = TIMER_REF | TIMER_TICKS;
	take_id(vm, i);
	append(vm, i);
}

/* Node lib/timers.js clearImmediate */
void immediate_clear(struct vm *vm, struct immediate *i)
{
	struct async *a = vm->async;

	if (i->flags & TIMER_DESTROYED) {
		immediate_show_cleared(vm, i);
		return;
	}
	i->flags |= TIMER_DESTROYED;
	hooks_destroy(vm, i->async_id);
	if (i->flags & TIMER_NOOP) {    /* met as another's neighbour */
		a->noop_immediates--;
	} else {
		a->immediate_count--;
		if (i->flags & TIMER_REF)
			a->immediate_refs--;
		if (!a->immediate_count && profile_is(vm,
		    PROFILE_IMMEDIATE_TURNS))
			a->one_more_turn = true;
	}
	i->flags &= ~(uint32_t)TIMER_REF;
	i->callback = VALUE_NULL;
	if (i->next)
		i->next->prev = i->prev;
	if (i->prev)
		i->prev->next = i->next;
	if (a->immediate_first == i)
		a->immediate_first = i->next;
	if (a->immediate_last == i)
		a->immediate_last = i->prev;
	if (a->outstanding == i)
		a->outstanding = i->next;
	immediate_show_links(vm, i->next);
	immediate_show_links(vm, i->prev);
	i->next = i->prev = NULL;
	immediate_show_links(vm, i);
	immediate_sync(vm, i);
	event_emit(vm, EVENT_IMMEDIATE_CLEARED, 1,
	    async_id_value(i->object.cell.aux));
}

void immediate_ref(struct vm *vm, struct immediate *i, bool ref)
{
	if (!!(i->flags & TIMER_REF) == ref ||
	    (i->flags & TIMER_DESTROYED))
		return;
	i->flags ^= TIMER_REF;
	vm->async->immediate_refs += ref ? 1 : -1;
	immediate_sync(vm, i);
}

void immediate_add_noop(struct vm *vm)
{
	struct immediate *i;

	if (profile_is(vm, PROFILE_TICKS_BY_IMMEDIATE)) {
		add_ticks(vm);
		return;
	}
	i = object_new_kind(vm, CELL_IMMEDIATE, sizeof *i,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	i->callback = i->args = VALUE_NULL;
	i->context = VALUE_UNDEFINED;
	i->flags = TIMER_REF | TIMER_NOOP;
	take_id(vm, i);
	link_last(vm->async, i);
	vm->async->noop_immediates++;
}

bool immediates_alive(const struct vm *vm)
{
	return vm->async->immediate_refs > 0 ||
	    vm->async->noop_immediates > 0;
}

void immediates_begin(struct vm *vm)
{
	struct async *a = vm->async;

	a->take_again = false;
	a->before = NULL;
	a->outstanding = a->immediate_first;
	a->immediate_first = a->immediate_last = NULL;
}

/* What Node 8 leaves of an immediate that is over, seen in stacks. */
static void ticks_over(struct async *a)
{
	if (a->before && a->before->flags & TIMER_TICKS)
		a->before->callback = VALUE_NULL;
}

static void tell_noop(struct vm *vm, const struct immediate *i)
{
	struct async *a = vm->async;

	if (!a->hook_mask)
		return;
	a->execution_id = i->async_id;  /* until the next job */
	a->trigger_id = i->trigger_id;
	hooks_tell(vm, HOOK_BEFORE, i->async_id);
	hooks_tell(vm, HOOK_AFTER, i->async_id);
	hooks_destroy(vm, i->async_id);
}

/* Node 8: an immediate that runs the nextTicks is among those that a nextTick
 * runs: what is left of these waits till the ticks are over. */
static void hold_taken(struct async *a, struct immediate *i)
{
	i->prev = a->held;
	a->held = i;
	a->step = STEP_TICKS;
}

static void go_on_with_held(struct async *a)
{
	a->before = a->held;
	a->held = a->before->prev;
	a->before->prev = NULL;
	a->outstanding = NULL;
}

bool immediates_resume(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a->held)
		return false;
	go_on_with_held(a);
	a->step = STEP_TICK_IMMEDIATES;
	return true;
}

/* Node lib/internal/timers.js processImmediate, up to the next callback */
bool immediates_advance(struct vm *vm)
{
	struct async *a = vm->async;
	struct immediate *i = a->before ? a->before->next : a->outstanding;

	ticks_over(a);
	if (!i && a->take_again) {
		immediates_begin(vm);
		i = a->outstanding;
	}
	if (!i) {
		a->outstanding = a->before = NULL;
		a->has_outstanding = false;
		return false;
	}
	if (!a->scoped)
		hooks_enter(vm);
	context_open(vm);
	if (a->ran_one && !a->list_drained &&
	    profile_is(vm, PROFILE_DRAIN_BETWEEN_TIMERS)) {
		a->list_drained = true;
		drain_begin(vm, ORIGIN_IMMEDIATES);
		return true;
	}
	a->list_drained = false;
	a->ran_one = true;
	a->before = i;
	a->outstanding = NULL;
	i->flags |= TIMER_DESTROYED;
	if (i->flags & TIMER_NOOP) {
		a->noop_immediates--;
		a->drain_owed = true;   /* at the end, whatever runs till then */
		tell_noop(vm, i);
		return true;
	}
	a->immediate_count--;
	if (i->flags & TIMER_REF)
		a->immediate_refs--;
	i->flags &= ~(uint32_t)TIMER_REF;
	if (i->flags & TIMER_TICKS) {
		if (a->step != STEP_NONE) {
			hold_taken(a, i);
			return true;
		}
		a->base_id = i->async_id;
		a->base_trigger = i->trigger_id;
		drain_ticks(vm, ORIGIN_IMMEDIATE_TICK);
		return true;
	}
	immediate_sync(vm, i);
	if (a->step == STEP_NONE)
		a->base_id = a->base_trigger = 0;
	job_begin(vm, QUEUE_IMMEDIATE, JOB_IMMEDIATE, value_from_cell(i),
	    VALUE_EMPTY, i->context, i->async_id, i->trigger_id);
	return true;
}

void immediate_finish(struct vm *vm)
{
	struct immediate *i = (struct immediate *)
	    value_cell(vm->async->job.a);

	i->callback = VALUE_NULL;
	hooks_destroy(vm, i->async_id);
	immediate_sync(vm, i);
}

/* Node 8 lib/timers.js tryOnImmediate: the rest goes before what waits for
 * the next turn, and is run by a nextTick if that comes first. */
static void put_back(struct vm *vm)
{
	struct async *a = vm->async;
	struct immediate *first = a->before->next, *last = first;

	a->drain_owed = false;
	a->before->next = NULL;
	if (!first)
		return;
	drain_schedule_immediates(vm);
	while (last->next)
		last = last->next;
	first->prev = NULL;
	last->next = a->immediate_first;
	if (a->immediate_first)
		a->immediate_first->prev = last;
	else
		a->immediate_last = last;
	a->immediate_first = first;
}

/* From Node 10 on C++ calls processImmediate again while some are
 * outstanding; from 11 on that is still said after the last one threw, in 10
 * if one before it threw, so that those made meanwhile run in this phase
 * too. */
void immediates_threw(struct vm *vm)
{
	struct async *a = vm->async;

	a->ran_one = false;
	ticks_over(a);
	if (profile_is(vm, PROFILE_TIMER_THROW_POSTPONES)) {
		put_back(vm);
	} else if (a->before->next) {
		a->has_outstanding = a->drain_owed = true;
	} else if (a->has_outstanding ||
	    profile_is(vm, PROFILE_DRAIN_BETWEEN_TIMERS)) {
		a->take_again = true;   /* the listeners may make some */
		a->drain_owed = true;
	} else {
		a->drain_owed = false;
	}
}

/* processImmediate as a nextTick, maybe inside of another one. */
void immediates_take(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a->held) {
		a->around_before = a->before;
		a->around_outstanding = a->outstanding;
	}
	immediates_begin(vm);
}

bool immediates_advance_taken(struct vm *vm)
{
	if (immediates_advance(vm))
		return true;
	immediates_leave_taken(vm);
	return false;
}

void immediates_leave_taken(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->held)
		return;
	a->before = a->around_before;
	a->outstanding = a->around_outstanding;
	a->around_before = a->around_outstanding = NULL;
}

/* An exception goes through all that is held. */
void immediates_abort_held(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a->held)
		return;
	while (a->held) {
		go_on_with_held(a);
		immediates_threw(vm);
	}
	immediates_leave_taken(vm);
}
