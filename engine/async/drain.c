/* SPDX-License-Identifier: MIT */
/*
 * Drains: nextTicks, microtasks and unhandled rejections, in Node's order.
 *
 * Node lib/internal/process/task_queues.js processTicksAndRejections and
 * src/api/callback.cc InternalCallbackScope::Close, as a state machine: each
 * call of drain_advance takes one job or moves to the next step.  An
 * exception of a nextTick ends the drain there (drain_abort) and leaves the
 * rest of the queues for the next one.
 */
#include <config.h>

#include "state.h"

void drain_begin(struct vm *vm, enum drain_origin origin)
{
	struct async *a = vm->async;

	bool asks = origin != ORIGIN_NATIVE || (!a->in_loop &&
	    profile_is(vm, PROFILE_MAIN_RUN_NEXT_TICKS));

	/* runNextTicks, unlike C++, looks at the rejections too */
	a->origin = (uint8_t)origin;
	a->step = a->has_tick || (a->tick_quirk && a->ticks.count) ||
	    (asks && a->has_rejection) ? STEP_TICKS : STEP_NATIVE;
	if (a->step == STEP_TICKS && origin == ORIGIN_NATIVE)
		a->origin = ORIGIN_TICKS;
}

void drain_ticks(struct vm *vm, enum drain_origin origin)
{
	vm->async->origin = (uint8_t)origin;
	vm->async->step = STEP_TICKS;
}

void drain_abort(struct vm *vm)
{
	vm->async->step = STEP_NONE;
}

/* Node 8 lib/internal/process/next_tick.js scheduleMicrotasks: the drain of
 * the microtasks as an entry of the nextTick queue */
void drain_schedule_microtasks(struct vm *vm)
{
	struct async *a = vm->async;
	struct job j = { .kind = JOB_TICK, .queue = QUEUE_TICK,
		.a = VALUE_EMPTY, .context = VALUE_UNDEFINED };

	if (a->microtasks_ticked)
		return;
	a->microtasks_ticked = true;
	ring_push(vm, &a->ticks, &j);
}

/* Node 8 lib/timers.js listOnTimeoutNT */
void drain_schedule_list(struct vm *vm, struct timer_list *l)
{
	struct async *a = vm->async;
	struct job j = { .kind = JOB_TICK, .queue = QUEUE_TICK,
		.a = VALUE_EMPTY, .b = value_from_cell(l),
		.context = VALUE_UNDEFINED, .async_id = hooks_new_id(vm) };

	ring_push(vm, &a->ticks, &j);
}

/* Node 8 lib/timers.js tryOnImmediate */
void drain_schedule_immediates(struct vm *vm)
{
	struct job j = { .kind = JOB_TICK, .queue = QUEUE_TICK,
		.a = VALUE_EMPTY, .b = VALUE_NULL,
		.context = VALUE_UNDEFINED, .async_id = hooks_new_id(vm) };

	ring_push(vm, &vm->async->ticks, &j);
}

static bool start_rejections(struct vm *vm, enum drain_step step)
{
	struct async *a = vm->async;

	if (!rejections_waiting(vm))
		return false;
	a->again = false;
	a->crash_text = PROFILE_TEXT_CRASH_PROMISE;
	a->step = (uint8_t)step;
	job_begin_hidden(vm, "_processRejections", 0, NULL);
	return true;
}

static bool drain_end(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a->tick_flag_early || !a->ticks.count)
		a->has_tick = false;    /* of a console call: no tick is left */
	a->has_rejection = false;
	a->step = STEP_NONE;
	return immediates_resume(vm);
}

static bool take_microtask(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->microtasks.count) {
		job_take(vm, &a->microtasks);
		return true;
	}
	if (a->hooks_end)
		hooks_end(vm);
	return false;
}

static bool step_native(struct vm *vm)
{
	struct async *a = vm->async;

	if (take_microtask(vm))
		return true;
	if (!a->has_tick && !a->has_rejection &&
	    !(a->tick_quirk && a->ticks.count)) {
		a->step = STEP_NONE;
		return false;
	}
	if (a->origin == ORIGIN_NATIVE)
		a->origin = ORIGIN_TICKS;
	a->step = STEP_TICKS;
	return true;
}

/* An entry of Node's own in the nextTick queue. */
static void take_internal(struct vm *vm)
{
	struct async *a = vm->async;
	value list = ring_at(&a->ticks, 0)->b;

	a->ticks.head = (a->ticks.head + 1) & (a->ticks.capacity - 1);
	a->ticks.count--;
	if (list == VALUE_NULL) {
		a->step = STEP_TICK_IMMEDIATES;
		immediates_take(vm);
	} else if (list != VALUE_EMPTY) {
		a->step = STEP_TICK_LIST;
		timers_take_list(vm, (struct timer_list *)value_cell(list));
	} else {
		a->microtasks_ticked = false;
		a->step = STEP_TICK_MICROTASKS;
	}
}

static bool step_ticks(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a->ticks.count) {
		if (a->tick_flag_early)
			a->has_tick = false;
		a->step = STEP_MICROTASKS;
	} else if (ring_at(&a->ticks, 0)->a == VALUE_EMPTY) {
		take_internal(vm);
	} else {
		job_take(vm, &a->ticks);
	}
	return true;
}

static bool step_microtasks(struct vm *vm)
{
	struct async *a = vm->async;

	if (take_microtask(vm))
		return true;
	if (a->ticks.count && !a->tick_quirk) {
		a->step = STEP_TICKS;
		return true;
	}
	if (start_rejections(vm, STEP_REJECTIONS))
		return true;
	if (a->ticks.count) {
		a->step = STEP_TICKS;
		return true;
	}
	return drain_end(vm);
}

/* _processRejections is over. */
static bool step_rejections(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->tick_quirk ? a->ticks.count : a->again) {
		a->step = STEP_TICKS;
		return true;
	}
	return drain_end(vm);
}

/* Node 8 runMicrotasksCallback */
static bool step_tick_microtasks(struct vm *vm)
{
	struct async *a = vm->async;

	if (take_microtask(vm))
		return true;
	if (a->ticks.count) {
		drain_schedule_microtasks(vm);
	} else if (start_rejections(vm, STEP_TICK_REJECTIONS)) {
		return true;
	}
	a->step = STEP_TICKS;
	return true;
}

bool drain_advance(struct vm *vm)
{
	struct async *a = vm->async;

	switch (a->step) {
	case STEP_NATIVE:
		return step_native(vm);
	case STEP_TICKS:
		return step_ticks(vm);
	case STEP_MICROTASKS:
		return step_microtasks(vm);
	case STEP_REJECTIONS:
		return step_rejections(vm);
	case STEP_TICK_MICROTASKS:
		return step_tick_microtasks(vm);
	case STEP_TICK_LIST:
		if (!timers_advance_list(vm))
			a->step = STEP_TICKS;
		return true;
	case STEP_TICK_IMMEDIATES:
		if (!immediates_advance_taken(vm))
			a->step = STEP_TICKS;
		return true;
	case STEP_TICK_REJECTIONS:
		if (a->again)
			drain_schedule_microtasks(vm);
		a->step = STEP_TICKS;
		return true;
	default:
		return false;
	}
}
