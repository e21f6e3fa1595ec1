/* SPDX-License-Identifier: MIT */
/*
 * The event loop: libuv's phases as Node uses them, as a state machine.
 *
 * libuv 1.44 src/unix/core.c uv_run: a turn is timers, pending, idle,
 * prepare, poll, check, closing, and the loop ends if nothing is alive after
 * it.  libuv >= 1.45: timers run once before the first turn and then at the
 * end of each, before that test.  Here a turn always begins with its timers;
 * what differs is that with the newer order the timers of a turn that will
 * not happen any more still run.
 *
 * The clock is virtual: vm->time moves when the loop waits (to the next
 * deadline), when the program reads it (clock_read), a little with each turn
 * that does not wait (turn_cost), and to the next whole millisecond when the
 * main program is over, which stands for the time a real one takes, so that
 * a 0 ms timer is due in the first turn (VM_IMMEDIATES_FIRST: not).  If a timer
 * is due by then anyway it does not: what starts in the same millisecond stays
 * together.
 *
 * Invariant: each call of loop_advance does one small thing with at most one
 * event; all it has to remember in between is in struct async.
 */
#include <config.h>

#include "../lib/lib.h"
#include "state.h"

static const char *const phase_names[PHASE_COUNT] = {
#define X(name, text, doc) text,
#include "phase.def"
#undef X
};

const char *phase_name(int phase)
{
	return phase >= 0 && phase < PHASE_COUNT ? phase_names[phase] : "?";
}

/* ---- the clock ---------------------------------------------------------- */

/* A reading takes a microsecond; from the 200th of a macrotask on each one
 * more than the last, 500 at most: programs that take the time see hardly
 * any pass, and a loop that waits for it to pass comes to an end soon. */
double clock_read(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->reads < 700)
		a->reads++;
	vm->time += (a->reads > 200 ? a->reads - 200 : 1) * 0.001;
	return vm->options & VM_STILL_CLOCK ? 0 : vm->time;
}

double clock_now(const struct vm *vm)
{
	return vm->time;
}

/* ---- starting ----------------------------------------------------------- */

void main_start(struct vm *vm, value function, enum main_kind kind,
    uint32_t argc, const value *args)
{
	struct async *a = vm->async;

	a->main_function = function;
	a->main_args = value_from_cell(array_from(vm, args, argc));
	a->main_kind = (uint8_t)kind;
	a->at = AT_START;
}

value async_main_this(value args)
{
	const struct array *a = (const struct array *)value_cell(args);

	return a->length ? a->object.elements->v[0] : VALUE_UNDEFINED;
}

void async_exit(struct vm *vm, int code)
{
	struct async *a = vm->async;

	a->at = AT_OVER;
	a->stage = STAGE_NONE;
	vm->exit_code = code;
	vm->fp = NULL;
	vm->sp = (value *)(void *)vm->stack_base;
	vm->unwinding = false;
	vm->agenda_count = vm->agenda_base = 0;
	vm->attention |= ATTENTION_AGENDA;      /* leave the interpreter */
	event_emit(vm, EVENT_EXIT, 1, value_from_int(code));
}

static void push_module(struct vm *vm)
{
	struct async *a = vm->async;
	struct job j = { .kind = JOB_MODULE, .queue = QUEUE_MICROTASK,
		.a = a->main_function, .b = a->main_args,
		.context = VALUE_UNDEFINED };

	j.id = ++a->jobs;
	a->main_state = 1;
	ring_push(vm, &a->microtasks, &j);
	drain_begin(vm, ORIGIN_NATIVE);
}

static void begin_main(struct vm *vm)
{
	struct async *a = vm->async;

	a->at = AT_MAIN_DONE;
	a->phase = PHASE_SCRIPT;
	if (a->main_kind == MAIN_COMMONJS) {
		a->main_state = 2;
		job_begin(vm, QUEUE_SCRIPT, JOB_SCRIPT, a->main_function,
		    a->main_args, VALUE_UNDEFINED, 1, 0);
		a->base_id = profile_is(vm, PROFILE_MAIN_DRAIN_ID);
	} else if (profile_is(vm, PROFILE_MODULE_BEFORE_LOOP)) {
		push_module(vm);
	}
}

/* The main program has left the stack and its drain is over. */
static void begin_loop(struct vm *vm)
{
	struct async *a = vm->async;

	clock_update(vm);
	if (!(vm->options & VM_IMMEDIATES_FIRST) && !timers_due(vm)) {
		io_delay(vm, floor(vm->time) + 1 - vm->time);
		vm->time = floor(vm->time) + 1;
	}
	clock_update(vm);
	a->base_id = 0;
	a->in_loop = true;
	a->at = profile_is(vm, PROFILE_LOOP_TIMERS_LAST) ? AT_FIRST_TIMERS
	    : AT_ALIVE;
}

/* ---- phases -------------------------------------------------------------- */

static bool loop_alive(const struct vm *vm)
{
	const struct async *a = vm->async;

	return timers_alive(vm) || immediates_alive(vm) || io_alive(vm) ||
	    a->one_more_turn ||
	    (a->main_kind == MAIN_MODULE && a->main_state == 0);
}

/* A phase's processing of its timers or immediates begins. */
static void phase_forget(struct async *a)
{
	a->ran_one = false;
	a->list_drained = false;
	a->drain_owed = false;
}

static void phase_enter(struct vm *vm, enum phase phase, int waiting)
{
	vm->async->phase = (uint8_t)phase;
	vm->async->entered = true;
	phase_forget(vm->async);
	vm->ticks += vm->control.job_ticks;
	event_emit(vm, EVENT_PHASE_ENTERED, 2, value_from_int((int)phase),
	    value_from_int(waiting));
}

static void phase_leave(struct vm *vm, enum position next)
{
	struct async *a = vm->async;

	a->at = (uint8_t)next;
	if (a->entered)
		event_emit(vm, EVENT_PHASE_LEFT, 1, value_from_int(a->phase));
	a->entered = false;
}

static int timers_waiting(const struct vm *vm)
{
	const struct timer_list *l;
	const struct timer *t;
	int n = 0;

	for (l = vm->async->lists; l; l = l->next)
		for (t = l->first; t; t = t->next)
			n++;
	return n;
}

/* The one libuv timer was started anew and is due by now, after a clock that
 * what drained at the end has set: true, and the phase goes on. */
static bool timers_look_again(struct vm *vm)
{
	if (!profile_is(vm, PROFILE_TIMERS_LOOK_AGAIN) || !timers_due(vm))
		return false;
	timers_begin(vm);
	phase_forget(vm->async);
	return true;
}

static void step_timers(struct vm *vm, enum position next)
{
	struct async *a = vm->async;

	if (!a->entered) {
		if (!timers_due(vm)) {
			a->at = (uint8_t)next;
			return;
		}
		timers_begin(vm);
		phase_enter(vm, PHASE_TIMERS, timers_waiting(vm));
		if (profile_is(vm, PROFILE_TIMER_QUEUE))
			context_open(vm);
		return;
	}
	if (timers_advance(vm))
		return;
	context_close(vm);
	/* RunTimers' callback scope closes. */
	if ((a->drain_owed || (a->ran_one && !a->list_drained)) &&
	    profile_is(vm, PROFILE_TIMER_QUEUE)) {
		a->drain_owed = false;
		a->list_drained = true;
		drain_begin(vm, ORIGIN_NATIVE);
		return;
	}
	if (timers_look_again(vm))
		return;
	phase_leave(vm, next);
}

/* How far the clock goes while poll waits: INFINITY: nothing to wait for. */
static double poll_until(struct vm *vm)
{
	struct async *a = vm->async;
	double due = timer_next_due(vm);

	if (immediates_alive(vm) || !loop_alive(vm))
		return vm->time;
	if (due < INFINITY && profile_is(vm, PROFILE_TIMER_STALE_CLOCK))
		due = vm->time + fmax(due - a->uv_now, 0);
	return fmax(fmin(due, io_next_due(vm)), vm->time);
}

/* What a turn takes in which poll need not wait: 10 us, and from the 20th in
 * a row on more each time, 1 ms at most, so that immediates that make
 * immediates see the timers come due. */
static double turn_cost(struct async *a)
{
	if (a->busy_turns < 120)
		a->busy_turns++;
	return (a->busy_turns > 20 ? a->busy_turns - 19 : 1) * 0.01;
}

/* libuv src/unix/linux.c uv__io_poll */
static void step_poll(struct vm *vm)
{
	struct async *a = vm->async;
	double until, from = vm->time;

	if (!a->entered) {
		a->polled = false;
		phase_enter(vm, PHASE_POLL, io_count(vm));
	} else if (!a->polled) {
		a->polled = true;
		until = poll_until(vm);
		if (immediates_alive(vm))
			vm->time += turn_cost(a);
		else if (until > vm->time && until < INFINITY)
			vm->time = until;
		else
			a->busy_turns = 0;
		clock_update(vm);
		io_begin(vm);
		if (vm->time > from && !immediates_alive(vm))
			event_emit(vm, EVENT_TIME_JUMPED, 2,
			    value_from_double(from),
			    value_from_double(vm->time));
	} else if (a->main_kind == MAIN_MODULE && a->main_state == 0) {
		push_module(vm);
	} else if (!io_advance(vm)) {
		phase_leave(vm, AT_CHECK);
	}
}

/* Only what an exception left undone is found then. */
static bool check_drains(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->check_drained || (!a->check_owed && !profile_is(vm,
	    PROFILE_CHECK_DRAINS)))
		return false;
	a->check_drained = true;
	a->check_owed = false;
	drain_begin(vm, ORIGIN_NATIVE);
	return true;
}

static void step_check(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a->entered) {
		if (!a->check_told) {
			a->check_told = true;
			a->check_owed = hooks_deliver_destroyed(vm) &&
			    profile_is(vm, PROFILE_CHECK_SCOPE);
			return;
		}
		if (check_drains(vm))
			return;
		if (!a->immediate_count && !a->noop_immediates) {
			a->at = AT_CLOSING;
			return;
		}
		phase_enter(vm, PHASE_CHECK, a->immediate_count);
		immediates_begin(vm);
		return;
	}
	if (immediates_advance(vm))
		return;
	context_close(vm);
	if (a->drain_owed || (a->ran_one && !a->list_drained)) {
		a->drain_owed = false;
		a->list_drained = true;
		drain_begin(vm, ORIGIN_NATIVE);
		return;
	}
	phase_leave(vm, AT_CLOSING);
}

static void step_alive(struct vm *vm)
{
	struct async *a = vm->async;

	if (!loop_alive(vm))
		a->at = AT_BEFORE_EXIT;
	else
		a->at = profile_is(vm, PROFILE_LOOP_TIMERS_LAST) ? AT_POLL
		    : AT_TURN;
}

static void step_turn(struct vm *vm, enum position next)
{
	struct async *a = vm->async;

	clock_update(vm);
	vm->ticks += vm->control.job_ticks;
	a->at = (uint8_t)next;
	a->check_drained = a->check_told = false;
	a->turn++;
	event_emit(vm, EVENT_TURN, 1, value_from_u32(a->turn));
}

/* libuv >= 1.45: the timers between two turns.  The coming turn is announced
 * before them if there will be one. */
static void step_last_timers(struct vm *vm)
{
	clock_update(vm);
	if (loop_alive(vm) || timers_due(vm))
		step_turn(vm, AT_LAST_RUN);
	else
		vm->async->at = AT_BEFORE_EXIT;
}

static void step_first_timers(struct vm *vm)
{
	if (loop_alive(vm))
		step_turn(vm, AT_TIMERS);
	else
		vm->async->at = AT_BEFORE_EXIT;
}

/* ---- the end ------------------------------------------------------------- */

/* Does the main module wait for ever? */
static bool is_unsettled(const struct async *a)
{
	return a->main_kind == MAIN_MODULE && a->main_state == 1;
}

static void step_exit(struct vm *vm)
{
	struct async *a = vm->async;
	value unsettled = value_from_bool(is_unsettled(a));

	a->at = AT_AFTER_EXIT;
	if (!a->entered) {
		a->at = AT_EXIT;
		phase_enter(vm, PHASE_EXIT, 0);
		return;
	}
	context_open(vm);
	hooks_enter(vm);
	job_begin_hidden(vm, "_naturalExit", 1, &unsettled);
}

static void ask_exit_code(struct vm *vm)
{
	struct async *a = vm->async;
	value told = value_from_int(a->exit_code);

	a->exit_asks = a->drained_exit = false;
	a->no_exit_drain = true;
	job_begin_hidden(vm, "_finalExit", 1, &told);
}

/* A listener of exit that throws fails the callback scope around it: nothing
 * is drained, and Node looks at process.exitCode itself. */
static void step_after_exit(struct vm *vm)
{
	struct async *a = vm->async;

	context_close(vm);
	if (a->exit_asks) {
		ask_exit_code(vm);
		return;
	}
	if (!a->drained_exit) {
		a->drained_exit = true;
		a->exit_code = value_is_int(a->result) ?
		    value_int(a->result) : 0;
		if (!a->no_exit_drain) {
			/* what is drained may set process.exitCode */
			a->exit_asks = a->microtasks.count || a->ticks.count;
			drain_begin(vm, ORIGIN_NATIVE);
			return;
		}
	}
	async_exit(vm, a->exit_code);
}

static void step_before_exit(struct vm *vm)
{
	if (hooks_deliver_destroyed(vm))
		return;
	vm->async->at = AT_AFTER_BEFORE_EXIT;
	context_open(vm);
	hooks_enter(vm);
	job_begin_hidden(vm, "_beforeExit", 0, NULL);
}

static void step_after_before_exit(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->ran_before_exit) {
		a->ran_before_exit = false;
		a->at = loop_alive(vm) ? AT_ALIVE : AT_EXIT;
		if (a->at == AT_ALIVE && profile_is(vm,
		    PROFILE_LOOP_TIMERS_LAST))
			a->at = AT_FIRST_TIMERS;
		return;
	}
	a->ran_before_exit = true;
	context_close(vm);
	drain_begin(vm, ORIGIN_NATIVE);
}

static void step_main_done(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->main_drained) {
		begin_loop(vm);
		return;
	}
	a->main_drained = true;
	if (a->main_kind == MAIN_MODULE)
		return;
	if (a->main_threw && !profile_is(vm, PROFILE_MAIN_THREW_DRAINS))
		return;
	if (profile_is(vm, PROFILE_MAIN_TICK_CALLBACK))
		drain_ticks(vm, ORIGIN_TICKS);
	else
		drain_begin(vm, ORIGIN_NATIVE);
}

static void step(struct vm *vm)
{
	switch (vm->async->at) {
	case AT_START:
		begin_main(vm);
		break;
	case AT_MAIN_DONE:
		step_main_done(vm);
		break;
	case AT_FIRST_TIMERS:
		step_first_timers(vm);
		break;
	case AT_LAST_TIMERS:
		step_last_timers(vm);
		break;
	case AT_LAST_RUN:
		step_timers(vm, AT_ALIVE);
		break;
	case AT_TURN:
		step_turn(vm, AT_TIMERS);
		break;
	case AT_TIMERS:
		step_timers(vm, AT_POLL);
		break;
	case AT_POLL:
		step_poll(vm);
		break;
	case AT_CHECK:
		step_check(vm);
		break;
	case AT_CLOSING:
		vm->async->one_more_turn = false;
		vm->async->at = profile_is(vm, PROFILE_LOOP_TIMERS_LAST) ?
		    AT_LAST_TIMERS : AT_ALIVE;
		break;
	case AT_ALIVE:
		step_alive(vm);
		break;
	case AT_BEFORE_EXIT:
		step_before_exit(vm);
		break;
	case AT_AFTER_BEFORE_EXIT:
		step_after_before_exit(vm);
		break;
	case AT_EXIT:
		step_exit(vm);
		break;
	default:
		step_after_exit(vm);
		break;
	}
}

/* ---- jobs end ------------------------------------------------------------- */

/* The job's frames are gone: what belongs to its callback's `finally`. */
static bool job_end(struct vm *vm)
{
	struct async *a = vm->async;

	a->stage = STAGE_ENDED;
	if (a->job.kind == JOB_IMMEDIATE)
		immediate_finish(vm);
	return a->job.kind == JOB_TIMER && timer_finish(vm);
}

static void job_finish(struct vm *vm)
{
	struct async *a = vm->async;

	a->stage = STAGE_NONE;
	context_leave(vm);
	if (a->job.kind == JOB_EVENT)
		return;
	event_emit(vm, EVENT_JOB_FINISHED, 3, async_id_value(a->job.id),
	    value_from_int(a->job.queue), value_from_int(a->job.kind));
}

/* Node's _fatalException: lib asks the program's listeners, which are called
 * in the place of what threw. */
static void start_uncaught(struct vm *vm)
{
	struct async *a = vm->async;
	value args[2] = { a->uncaught,
		value_from_bool(a->uncaught_from_promise) };
	struct scope scope = context_running(vm);

	a->has_uncaught = false;
	a->uncaught = VALUE_UNDEFINED;
	if (a->at == AT_AFTER_EXIT && !a->drained_exit)
		a->drained_exit = a->exit_asks = true;
	if (a->at == AT_AFTER_BEFORE_EXIT)
		a->ran_before_exit = true;      /* its scope does not drain */
	job_begin_hidden(vm, "_fatalException", 2, args);
	context_enter_uncaught(vm, &scope);
}

static void tick_threw(struct vm *vm)
{
	struct async *a = vm->async;

	drain_abort(vm);
	immediates_abort_held(vm);
	a->ran_one = false;
	if (a->origin == ORIGIN_IMMEDIATE_TICK)
		immediates_threw(vm);
	else if (a->phase == PHASE_TIMERS && a->entered)
		timers_threw(vm, true);
}

/* What an exception that reached the loop cuts short. */
static void uncaught_consequences(struct vm *vm)
{
	struct async *a = vm->async;

	switch (a->job.queue) {
	case QUEUE_MICROTASK:
		break;
	case QUEUE_TICK:
	case QUEUE_HOST:
		tick_threw(vm);
		break;
	case QUEUE_TIMER:
		timers_threw(vm, false);
		if (a->step == STEP_TICK_LIST)
			tick_threw(vm);
		break;
	case QUEUE_SCRIPT:
		a->main_threw = true;
		break;
	case QUEUE_IMMEDIATE:
		immediates_threw(vm);
		if (a->step == STEP_TICK_IMMEDIATES) {
			immediates_leave_taken(vm);
			tick_threw(vm);
		}
		break;
	default:
		a->ran_one = false;
		break;
	}
}

/* Node catches what a microtask or the main module throws and throws it
 * again: from its drain, from C++ or from the loader. */
static enum profile_text thrown_again(const struct async *a)
{
	if (a->job.kind == JOB_MODULE)
		return PROFILE_TEXT_CRASH_MODULE;
	if (a->job.kind != JOB_MICROTASK)
		return PROFILE_TEXT_COUNT;
	if (a->step != STEP_NATIVE)
		return PROFILE_TEXT_CRASH_MICROTASK_TICKS;
	return a->origin == ORIGIN_NATIVE ? PROFILE_TEXT_CRASH_MICROTASK
	    : PROFILE_TEXT_CRASH_MICROTASK_RUN;
}

void loop_uncaught(struct vm *vm, value exception)
{
	struct async *a = vm->async;

	vm->exception = VALUE_EMPTY;
	a->has_uncaught = true;
	a->uncaught_from_promise = false;
	a->uncaught = exception;
	a->threw = true;
	context_job_threw(vm);
	a->crash_text = (uint8_t)thrown_again(a);
	if (a->crash_text != PROFILE_TEXT_COUNT)
		vm->thrown.file = PLACE_NONE;
	event_emit(vm, EVENT_UNCAUGHT, 1, exception);
}

/* True: an event may be out, come again. */
static bool advance_job(struct vm *vm)
{
	struct async *a = vm->async;

	switch (a->stage) {
	case STAGE_NEW:
		job_announce(vm);
		return true;
	case STAGE_STARTED:
		if (!hooks_before(vm))
			job_start(vm);
		return true;
	case STAGE_RUNNING:
		if (job_end(vm) && vm_is_exact(vm))
			return true;
		/* fall through */
	default:
		if (hooks_after(vm))
			return true;
		job_finish(vm);
		return vm_is_exact(vm);
	}
}

bool loop_advance(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->at == AT_OVER)
		return false;
	if (a->stage != STAGE_NONE && advance_job(vm))
		return true;
	if (a->has_uncaught) {
		if (a->threw)
			uncaught_consequences(vm);
		start_uncaught(vm);
	} else if (a->step != STEP_NONE) {
		if (drain_advance(vm) && a->stage == STAGE_STARTED &&
		    !vm_is_exact(vm) && vm->ticks < vm->control.max_ticks &&
		    !hooks_before(vm))
			job_start(vm);
	} else {
		step(vm);
	}
	return a->at != AT_OVER || vm_is_exact(vm);
}
