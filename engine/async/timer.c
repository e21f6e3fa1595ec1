/* SPDX-License-Identifier: MIT */
/*
 * Timers as Node keeps them: lists by duration, lists ordered by expiry.
 *
 * From Node 11 on one libuv timer (handle_due) stands for all lists, and a
 * run of the timers phase sees one fixed time; before, each list is a libuv
 * timer of its own (list->expiry is when it is due, list->id its start_id).
 * Invariants: timers of a list are in the order of their start; a list is
 * linked in a->lists from its first timer until it is deleted as Node
 * deletes it; t->list is NULL exactly while t is in no list.
 */
#include <config.h>

#include "state.h"

/* ---- libuv's clock ------------------------------------------------------- */

void clock_update(struct vm *vm)
{
	vm->async->uv_now = floor(vm->time);
}

double clock_libuv(struct vm *vm)
{
	clock_update(vm);
	return vm->async->uv_now;
}

/* ---- lists --------------------------------------------------------------- */

static bool one_queue(const struct vm *vm)
{
	return profile_is(vm, PROFILE_TIMER_QUEUE);
}

static struct timer_list *list_find(struct vm *vm, double duration)
{
	struct timer_list *l;

	for (l = vm->async->lists; l; l = l->next)
		if (l->duration == duration && !(l->flags & LIST_PRIVATE))
			return l;
	return NULL;
}

static struct timer_list *list_new(struct vm *vm, double duration,
    double expiry, uint32_t flags)
{
	struct async *a = vm->async;
	struct timer_list *l = heap_alloc(vm, sizeof *l, CELL_BYTES), **p;

	l->duration = duration;
	l->expiry = expiry;
	l->id = ++a->list_ids;
	l->flags = flags | LIST_LINKED;
	for (p = &a->lists; *p; p = &(*p)->next)
		continue;
	*p = l;
	return l;
}

static void list_delete(struct vm *vm, struct timer_list *l)
{
	struct timer_list **p;

	if (!(l->flags & LIST_LINKED))
		return;
	for (p = &vm->async->lists; *p != l; p = &(*p)->next)
		continue;
	*p = l->next;
	l->flags &= ~(uint32_t)LIST_LINKED;
	if (vm->async->list_last == l)
		vm->async->list_last = NULL;
}

static void list_append(struct timer_list *l, struct timer *t)
{
	t->list = l;
	t->next = NULL;
	t->prev = l->last;
	if (l->last)
		l->last->next = t;
	else
		l->first = t;
	l->last = t;
}

static void list_remove(struct timer *t)
{
	struct timer_list *l = t->list;

	if (!l)
		return;
	if (t->prev)
		t->prev->next = t->next;
	else
		l->first = t->next;
	if (t->next)
		t->next->prev = t->prev;
	else
		l->last = t->prev;
	t->next = t->prev = NULL;
	t->list = NULL;
}

/* The list that expires first. */
static struct timer_list *list_first(const struct vm *vm)
{
	struct timer_list *l, *best = NULL;

	for (l = vm->async->lists; l; l = l->next)
		if (!best || l->expiry < best->expiry ||
		    (l->expiry == best->expiry && l->id < best->id))
			best = l;
	return best;
}

/* ---- arming and clearing ------------------------------------------------- */

static void insert_own_list(struct vm *vm, struct timer *t)
{
	struct async *a = vm->async;
	struct timer_list *l = list_find(vm, t->duration);

	/* Node 8, 10 lib/timers.js insert, createTimersList */
	if (!l) {
		l = list_new(vm, t->duration, a->uv_now +
		    floor(t->duration), 0);
		hooks_init(vm, hooks_new_id(vm), "TIMERWRAP",
		    a->execution_id, VALUE_NULL);
	}
	list_append(l, t);
}

/* Node lib/internal/timers.js insert */
void timer_insert(struct vm *vm, struct timer *t, double start)
{
	struct async *a = vm->async;
	double ms = trunc(t->duration);
	struct timer_list *l;

	list_remove(t);
	t->start = start;
	t->flags &= ~(uint32_t)TIMER_TOLD;
	if (!one_queue(vm)) {
		insert_own_list(vm, t);
		return;
	}
	l = list_find(vm, ms);
	if (!l) {
		l = list_new(vm, ms, start + ms, 0);
		if (a->next_expiry > l->expiry) {
			a->handle_due = a->uv_now + ms;
			a->next_expiry = l->expiry;
		}
	}
	list_append(l, t);
}

static void timer_destroy(struct vm *vm, struct timer *t)
{
	if (t->flags & TIMER_DESTROYED)
		return;
	t->flags |= TIMER_DESTROYED;
	hooks_destroy(vm, t->async_id);
	if ((t->flags & TIMER_REF) && one_queue(vm))
		vm->async->timer_refs--;
	timer_sync(vm, t);
}

/* Node 8, 10: deletes a list, whose libuv timer closes. */
static void list_close(struct vm *vm, struct timer_list *l)
{
	list_delete(vm, l);
	vm->async->one_more_turn = !one_queue(vm);
}

/* Node lib/timers.js clearTimeout, unenroll */
void timer_clear(struct vm *vm, struct timer *t)
{
	struct timer_list *l = t->list;

	if (t->callback == VALUE_NULL)
		return;
	t->callback = VALUE_NULL;
	t->duration = -1;
	list_remove(t);
	if (l && !l->first && (t->flags & TIMER_REF || !one_queue(vm)) &&
	    l != vm->async->list)
		list_close(vm, l);
	timer_destroy(vm, t);
	timer_sync(vm, t);
	event_emit(vm, EVENT_TIMER_CLEARED, 1,
	    async_id_value(t->object.cell.aux));
}

void timer_ref(struct vm *vm, struct timer *t, bool ref)
{
	struct timer_list *l = t->list;

	if (!!(t->flags & TIMER_REF) == ref)
		return;
	t->flags ^= TIMER_REF;
	if (one_queue(vm)) {
		if (!(t->flags & TIMER_DESTROYED))
			vm->async->timer_refs += ref ? 1 : -1;
	} else if (l && (l->flags & LIST_PRIVATE)) {
		l->flags ^= LIST_UNREF;
	} else if (l && !ref) {
		/* Node 8, 10: unref moves it to a handle of its own. */
		double due = l->expiry;

		list_remove(t);
		if (!l->first)
			list_delete(vm, l);
		due = clock_libuv(vm);
		due += t->start + t->duration > due ? t->start +
		    t->duration - due : 0;
		list_append(list_new(vm, t->duration, due, LIST_PRIVATE |
		    LIST_UNREF), t);
	}
	timer_sync(vm, t);
}

double timer_next_due(const struct vm *vm)
{
	const struct timer_list *l;

	if (one_queue(vm))
		return vm->async->handle_due;
	l = list_first(vm);
	return l ? l->expiry : INFINITY;
}

bool timers_alive(const struct vm *vm)
{
	const struct timer_list *l;

	if (one_queue(vm))
		return vm->async->handle_due < INFINITY &&
		    vm->async->timer_refs > 0;
	for (l = vm->async->lists; l; l = l->next)
		if (!(l->flags & LIST_UNREF) && l->expiry < INFINITY)
			return true;
	return false;
}

/* ---- the phase ----------------------------------------------------------- */

/* True once a time: it emitted that the timer is due. */
static bool tell_due(struct vm *vm, struct timer *t)
{
	if (t->flags & TIMER_TOLD)
		return false;
	t->flags |= TIMER_TOLD;
	event_emit(vm, EVENT_TIMER_DUE, 2,
	    async_id_value(t->object.cell.aux),
	    value_from_double(t->start + t->duration));
	return true;
}

/* A timer's turn to run: T fires in a new job. */
static void timer_fire(struct vm *vm, struct timer *t)
{
	struct async *a = vm->async;

	list_remove(t);
	a->ran_one = true;
	a->timer = t;
	a->timer_start = t->repeat > 0 && !profile_is(vm,
	    PROFILE_INTERVAL_FROM_END) ? clock_libuv(vm) : -1;
	job_begin(vm, QUEUE_TIMER, JOB_TIMER, value_from_cell(t),
	    VALUE_EMPTY, t->context, t->async_id, t->trigger_id);
	event_emit(vm, EVENT_TIMER_FIRED, 2,
	    async_id_value(t->object.cell.aux), async_id_value(a->job.id));
}

/* Node 10 lib/timers.js rearm */
static double rearm_start(struct vm *vm, const struct timer *t)
{
	struct async *a = vm->async;
	double now, duration;

	if (a->timer_start < 0)
		return clock_libuv(vm);
	if (one_queue(vm))
		return a->timer_start;
	now = clock_libuv(vm);
	duration = now - a->timer_start;
	return duration >= t->repeat ? a->timer_start + duration - t->repeat +
	    1 : a->timer_start;
}

bool timer_is_private(const struct vm *vm)
{
	const struct timer_list *l = vm->async->list;

	return l && l->flags & LIST_PRIVATE;
}

/* Node lib/timers.js unrefdHandle: closes what does not repeat; from 10 on
 * even if it threw. */
static void close_own(struct vm *vm, struct timer *t)
{
	if (t->repeat > 0 || t->callback == VALUE_NULL || (vm->async->threw &&
	    !profile_is(vm, PROFILE_UNREFD_CLOSES_ANYWAY)))
		return;
	t->callback = VALUE_NULL;
	t->duration = -1;
	if (t->list) {                  /* refreshed in its callback */
		struct timer_list *l = t->list;

		list_remove(t);
		if (!l->first)
			list_delete(vm, l);
	}
}

/* Node 8, 10: one that is not ref'd has a handle of its own from then on. */
static bool has_own_handle(struct vm *vm, const struct timer *t)
{
	return timer_is_private(vm) || (!one_queue(vm) &&
	    !(t->flags & TIMER_REF));
}

/* Node 8, 10 lib/timers.js rearm: its handle is started again. */
static void start_own(struct vm *vm, struct timer *t)
{
	t->flags &= ~(uint32_t)TIMER_TOLD;
	list_append(list_new(vm, t->repeat, vm->async->uv_now +
	    trunc(t->repeat), LIST_PRIVATE | (t->flags & TIMER_REF ? 0 :
	    LIST_UNREF)), t);
}

/* True if it emitted an event (the timer is armed again). */
bool timer_finish(struct vm *vm)
{
	struct async *a = vm->async;
	struct timer *t = a->timer;

	a->timer = NULL;
	if (timer_is_private(vm))
		close_own(vm, t);
	if (t->repeat > 0 && t->callback != VALUE_NULL && (!a->threw ||
	    profile_is(vm, PROFILE_INTERVAL_SURVIVES_THROW))) {
		t->duration = t->repeat;
		if (has_own_handle(vm, t))
			start_own(vm, t);
		else
			timer_insert(vm, t, rearm_start(vm, t));
		event_emit(vm, EVENT_TIMER_ARMED, 3,
		    async_id_value(t->object.cell.aux),
		    value_from_double(t->duration), t->callback);
		return true;
	}
	if (!t->list)
		timer_destroy(vm, t);
	if (t->callback == VALUE_NULL)
		timer_sync(vm, t);      /* it was cleared in its callback */
	return false;
}

/* No list is due any more: when to call again, l being the first.  Without
 * one, libuv's timer stays as a timer that is gone again has set it. */
static void end_lists(struct vm *vm, const struct timer_list *l)
{
	struct async *a = vm->async;
	double wait;

	a->phase_now = -INFINITY;
	if (!l)
		return;
	wait = l->expiry - a->uv_now;
	a->handle_due = a->uv_now + (wait > 0 ? wait : 1);
	a->next_expiry = l->expiry;
}

/* Starts the list that is due, or ends the phase. */
static bool next_list(struct vm *vm)
{
	struct async *a = vm->async;
	struct timer_list *l = list_first(vm);

	if (!l || l->expiry > a->phase_now) {
		end_lists(vm, l);
		return false;
	}
	a->list = l;
	a->list_ran = false;
	if (a->ran_one)
		drain_begin(vm, ORIGIN_LISTS);
	return true;
}

/* Node lib/internal/timers.js listOnTimeout, up to the next callback */
static bool advance_list(struct vm *vm)
{
	struct async *a = vm->async;
	struct timer_list *l = a->list;
	struct timer *t = l->first;

	if (!t) {
		list_delete(vm, l);
		a->list = NULL;
		return true;
	}
	if (a->phase_now - t->start < l->duration) {
		l->expiry = fmax(t->start + l->duration, a->phase_now + 1);
		l->id = ++a->list_ids;
		a->list = NULL;
		return true;
	}
	if (tell_due(vm, t))
		return true;
	if (a->list_ran && !a->list_drained &&
	    profile_is(vm, PROFILE_DRAIN_BETWEEN_TIMERS)) {
		a->list_drained = true;
		drain_begin(vm, ORIGIN_TIMERS);
		return true;
	}
	a->list_ran = true;
	a->list_drained = false;
	timer_fire(vm, t);
	return true;
}

/* Node 8, 10: the next list whose own libuv timer is due. */
static bool next_own_list(struct vm *vm)
{
	struct async *a = vm->async;
	struct timer_list *l = list_first(vm);

	if (a->list_again) {            /* it is empty: only drains */
		a->list_again = false;
		clock_update(vm);
		drain_begin(vm, ORIGIN_NATIVE);
		return true;
	}
	if (!l || l->expiry > a->uv_now)
		return false;
	l->expiry = INFINITY;
	if (l->flags & LIST_NEXT_TICK) {
		l->flags &= ~(uint32_t)LIST_NEXT_TICK;
		drain_schedule_list(vm, l);
		drain_begin(vm, ORIGIN_NATIVE);
		return true;
	}
	timers_take_list(vm, l);
	return true;
}

void timers_take_list(struct vm *vm, struct timer_list *l)
{
	struct async *a = vm->async;

	a->list = l;
	a->list_last = NULL;
	a->phase_now = clock_libuv(vm);
	a->list_ran = false;
}

/* Node 8, 10 lib/timers.js listOnTimeout.  A list that lacks a fraction of a
 * millisecond starts libuv's timer anew with 0, again and again, until the
 * clock has gone on. */
static bool advance_own_list(struct vm *vm)
{
	struct async *a = vm->async;
	struct timer_list *l = a->list;
	struct timer *t = l->first;
	double rest;

	if (a->list_again)              /* after what the listeners took */
		a->phase_now = clock_libuv(vm);
	a->list_again = false;
	if (t && (a->phase_now - t->start >= l->duration ||
	    (l->flags & LIST_PRIVATE))) {
		if (tell_due(vm, t))
			return true;
		a->list_ran = true;
		timer_fire(vm, t);
		return true;
	}
	rest = t ? l->duration - (clock_libuv(vm) - t->start) : 0;
	if (rest > 0 && rest < 1 && !a->list_ran) {
		vm->time = a->uv_now + 1;
		a->phase_now = clock_libuv(vm);
		return true;
	}
	if (t) {
		l->expiry = a->uv_now + (rest > 0 ? floor(rest) : 1);
		l->id = ++a->list_ids;
		a->list_last = l;
	} else {
		list_delete(vm, l);
	}
	a->list = NULL;
	if (a->list_ran && a->step != STEP_TICK_LIST)
		drain_begin(vm, ORIGIN_NATIVE);
	return true;
}

bool timers_advance_list(struct vm *vm)
{
	return vm->async->list && advance_own_list(vm);
}

void timers_begin(struct vm *vm)
{
	struct async *a = vm->async;

	a->list = NULL;
	a->list_drained = false;
	if (!one_queue(vm))
		return;
	if (a->handle_due > a->uv_now) {
		a->phase_now = -INFINITY;
		return;
	}
	a->handle_due = INFINITY;
	a->phase_now = clock_libuv(vm);
	a->next_expiry = INFINITY;
}

bool timers_due(const struct vm *vm)
{
	return timer_next_due(vm) <= vm->async->uv_now;
}

bool timers_advance(struct vm *vm)
{
	struct async *a = vm->async;

	if (!one_queue(vm))
		return a->list ? advance_own_list(vm) : next_own_list(vm);
	if (a->phase_now == -INFINITY)
		return false;
	return a->list ? advance_list(vm) : next_list(vm);
}

/* Node 8 lib/timers.js tryOnTimeout: the rest of the list, and longer lists,
 * wait in the nextTick queue. */
static void postpone_list(struct vm *vm)
{
	struct async *a = vm->async;
	struct timer_list *l = a->list, *other;

	a->list = NULL;
	if (!l)
		return;
	if (!l->first) {
		list_delete(vm, l);
		return;
	}
	for (other = a->lists; other; other = other->next)
		if (other->duration > l->duration)
			other->flags |= LIST_NEXT_TICK;
	drain_schedule_list(vm, l);
}

/* Did processTimers itself drain, not the callback scope around it, which is
 * over when a nextTick throws? */
static bool in_processing(const struct async *a)
{
	return a->origin == ORIGIN_TIMERS || a->origin == ORIGIN_LISTS;
}

/* A timer's callback threw (or a nextTick of the drain after it), and the
 * program took it as an event.  Node from 10 on calls the timers' processing
 * again, which goes on with the rest and then drains. */
void timers_threw(struct vm *vm, bool in_tick)
{
	struct async *a = vm->async;

	if (one_queue(vm)) {
		if (in_tick && !in_processing(a))
			return;
		a->list = NULL;
		a->ran_one = false;
		a->list_drained = false;
		a->drain_owed = true;
		a->next_expiry = INFINITY;
	} else if (profile_is(vm, PROFILE_TIMER_THROW_POSTPONES)) {
		if (!in_tick)
			postpone_list(vm);
	} else if (a->list) {
		a->list_again = true;
	} else if (a->list_last) {
		a->list = a->list_last;
		a->list_again = a->list_ran = true;
	} else {
		a->list_again = true;
	}
}
