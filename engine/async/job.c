/* SPDX-License-Identifier: MIT */
/*
 * Jobs: the nextTick and microtask queues, and how each kind of job runs.
 *
 * Invariants: a ring's capacity is a power of two; a waiting job holds all it
 * needs, so enqueueing allocates nothing but when a ring grows; a->job is the
 * job that runs while a->stage is not STAGE_NONE.
 */
#include <config.h>

#include "../lib/lib.h"
#include "state.h"

static const char *const queue_names[QUEUE_COUNT] = {
#define X(name, text) text,
#include "queue.def"
#undef X
};
static const char *const kind_names[JOB_KIND_COUNT] = {
#define X(name, text) text,
#include "job.def"
#undef X
};

const char *job_queue_name(int queue)
{
	return queue >= 0 && queue < QUEUE_COUNT ? queue_names[queue] : "?";
}

const char *job_kind_name(int kind)
{
	return kind >= 0 && kind < JOB_KIND_COUNT ? kind_names[kind] : "?";
}

/* ---- rings -------------------------------------------------------------- */

#define RING_FIRST	16              /* jobs */

static void ring_grow(struct vm *vm, struct ring *r)
{
	uint32_t n = r->capacity ? r->capacity * 2 : RING_FIRST, i;
	struct cell *cell = heap_alloc(vm, sizeof *cell + n *
	    sizeof(struct job), CELL_BYTES);
	struct job *jobs = (struct job *)(cell + 1);

	for (i = 0; i < r->count; i++)
		jobs[i] = *ring_at(r, i);
	if (r->jobs)
		heap_free(vm, (struct cell *)r->jobs - 1);
	r->jobs = jobs;
	r->capacity = n;
	r->head = 0;
}

void ring_push(struct vm *vm, struct ring *r, const struct job *job)
{
	if (r->count == r->capacity)
		ring_grow(vm, r);
	*ring_at(r, r->count++) = *job;
}

/* ---- enqueueing --------------------------------------------------------- */

static value target_promise(value target)
{
	if (value_is_kind(target, CELL_PROMISE))
		return target;
	if (value_is_kind(target, CELL_CAPABILITY))
		return ((struct capability *)value_cell(target))->promise;
	return VALUE_EMPTY;
}

value job_promise_ref(const struct job *j)
{
	switch (j->kind) {
	case JOB_REACTION:
	case JOB_RESUME:
		return target_promise(j->c);
	case JOB_THENABLE:
		return j->a;
	default:
		return VALUE_EMPTY;
	}
}

value job_frame_ref(const struct job *j)
{
	if (j->kind != JOB_RESUME)
		return VALUE_EMPTY;
	return async_id_value(value_cell(j->a)->aux);
}

/* What the job is for: the promise it settles or waited for; its timer or
 * immediate. */
static value job_whose(const struct job *j)
{
	return j->kind == JOB_TIMER || j->kind == JOB_IMMEDIATE ? j->a
	    : job_promise_ref(j);
}

/* The function a job of the queues calls; EMPTY or undefined: none. */
static value job_callback(const struct job *j)
{
	return j->kind == JOB_REACTION || j->kind == JOB_MICROTASK ||
	    j->kind == JOB_TICK ? j->a : VALUE_EMPTY;
}

static inline void emit_job(struct vm *vm, enum event_kind kind,
    const struct job *j, value source)
{
	event_emit(vm, kind, 6, async_id_value(j->id),
	    value_from_int(j->queue), value_from_int(j->kind),
	    job_whose(j), job_frame_ref(j), source);
}

void job_enqueue(struct vm *vm, enum job_queue queue, struct job *job,
    value source)
{
	struct async *a = vm->async;

	job->queue = (uint8_t)queue;
	job->id = ++a->jobs;
	job->step = (uint32_t)vm->step + 1;
	ring_push(vm, queue == QUEUE_TICK ? &a->ticks : &a->microtasks, job);
	emit_job(vm, EVENT_JOB_ENQUEUED, job, source);
}

void job_queue_microtask(struct vm *vm, value callback)
{
	struct job j = { .kind = JOB_MICROTASK, .a = callback,
		.context = context_capture(vm) };

	if (vm->async->hooks || j.context != VALUE_UNDEFINED ||
	    profile_is(vm, PROFILE_MICROTASK_RESOURCE)) {
		j.async_id = hooks_new_id(vm);
		j.trigger_id = vm->async->execution_id;
		hooks_init(vm, j.async_id, "Microtask", j.trigger_id,
		    hooks_resource(vm, callback, VALUE_EMPTY, j.async_id,
		    j.trigger_id));
	}
	job_enqueue(vm, QUEUE_MICROTASK, &j, VALUE_EMPTY);
}

/* Node lib/internal/process/task_queues.js nextTick */
void job_next_tick(struct vm *vm, value callback, value args)
{
	struct async *a = vm->async;
	struct job j = { .kind = JOB_TICK, .a = callback, .b = args,
		.context = context_capture(vm) };

	if (a->exiting)
		return;
	j.async_id = hooks_new_id(vm);
	j.trigger_id = a->execution_id;
	if (a->ticks.count == 0)
		a->has_tick = true;
	hooks_init(vm, j.async_id, "TickObject", j.trigger_id,
	    hooks_resource(vm, callback, args, j.async_id, j.trigger_id));
	job_enqueue(vm, QUEUE_TICK, &j, VALUE_EMPTY);
}

/* ---- taking ------------------------------------------------------------- */

static void job_enter(struct vm *vm)
{
	struct async *a = vm->async;

	a->stage = STAGE_STARTED;
	a->threw = false;
	a->hook_told = TOLD_NOTHING;
	vm->sp = (value *)(void *)vm->stack_base; /* nothing runs */
	context_enter(vm);
	vm->ticks += vm->control.job_ticks;
}

void job_take(struct vm *vm, struct ring *r)
{
	struct async *a = vm->async;

	a->job = *ring_at(r, 0);
	r->head = (r->head + 1) & (r->capacity - 1);
	r->count--;
	job_enter(vm);
	emit_job(vm, EVENT_JOB_STARTED, &a->job, job_callback(&a->job));
}

void job_begin(struct vm *vm, enum job_queue queue, enum job_kind kind,
    value a, value b, value context, uint32_t async_id, uint32_t trigger)
{
	struct async *as = vm->async;

	as->job = (struct job){ .kind = (uint8_t)kind,
		.queue = (uint8_t)queue, .a = a, .b = b, .context = context,
		.async_id = async_id, .trigger_id = trigger };
	as->job.id = ++as->jobs;
	as->job.step = (uint32_t)vm->step;
	job_enter(vm);
	as->reads = 0;
	as->stage = STAGE_NEW;
}

void job_set_ids(struct vm *vm, uint32_t id, uint32_t trigger)
{
	struct async *a = vm->async;

	a->job.async_id = a->execution_id = id;
	a->job.trigger_id = a->trigger_id = trigger;
}

void job_announce(struct vm *vm)
{
	vm->async->stage = STAGE_STARTED;
	emit_job(vm, EVENT_JOB_STARTED, &vm->async->job,
	    job_callback(&vm->async->job));
}

void job_begin_hidden(struct vm *vm, const char *function, uint32_t argc,
    const value *args)
{
	struct async *as = vm->async;

	as->job = (struct job){ .kind = JOB_EVENT, .queue = QUEUE_HOST,
		.a = value_from_cell(lib_function(vm, function)),
		.b = value_from_cell(array_from(vm, args, argc)),
		.context = VALUE_UNDEFINED };
	job_enter(vm);
}

/* ---- settling what a reaction was for ----------------------------------- */

value async_ignore(struct vm *vm, struct frame *f, value result)
{
	(void)vm;
	(void)f;
	return result == VALUE_EMPTY ? VALUE_EMPTY : VALUE_NOTHING;
}

/* A capability's resolve threw: V8 then calls its reject. */
static value capability_done(struct vm *vm, struct frame *f, value result)
{
	struct capability *c = (struct capability *)value_cell(f->slots[0]);
	value reason = vm->exception;

	if (result != VALUE_EMPTY)
		return VALUE_NOTHING;
	vm->exception = VALUE_EMPTY;
	vm_push_continuation(vm, async_ignore, 0, NULL);
	return vm_tail(vm, c->reject, VALUE_UNDEFINED, 1, &reason);
}

static void capability_action(struct vm *vm, const value v[4])
{
	struct capability *c = (struct capability *)value_cell(v[0]);

	if (v[2] == VALUE_TRUE) {
		vm_push_continuation(vm, async_ignore, 0, NULL);
		vm_start(vm, c->reject, VALUE_UNDEFINED, 1, &v[1]);
	} else {
		vm_push_continuation(vm, capability_done, 1, v);
		vm_start(vm, c->resolve, VALUE_UNDEFINED, 1, &v[1]);
	}
}

/* v: target, value, rejected */
static void target_action(struct vm *vm, const value v[4])
{
	struct promise *p;

	if (value_is_kind(v[0], CELL_CAPABILITY)) {
		agenda_add(vm, capability_action, v[0], v[1], v[2],
		    VALUE_EMPTY);
		return;
	}
	if (!value_is_kind(v[0], CELL_PROMISE))
		return;
	p = (struct promise *)value_cell(v[0]);
	if (promise_state(p) != PROMISE_PENDING)
		return;         /* what the library settles itself */
	if (v[2] == VALUE_TRUE)
		promise_reject(vm, p, v[1]);
	else
		promise_resolve_with(vm, p, v[1]);
}

/* ecma262 #sec-newpromisereactionjob 1.f.  The handler may have been C code
 * that has just emitted its event: what follows goes on the agenda. */
static value reaction_done(struct vm *vm, struct frame *f, value result)
{
	bool rejected = result == VALUE_EMPTY;

	if (rejected) {
		result = vm->exception;
		vm->exception = VALUE_EMPTY;
	}
	async_follow(vm, target_action, f->slots[0], result,
	    value_from_bool(rejected), VALUE_EMPTY);
	return VALUE_UNDEFINED;
}

/* ---- running ------------------------------------------------------------ */

static void run_reaction(struct vm *vm, const struct job *j)
{
	const value v[4] = { j->c, j->b, value_from_bool(j->rejected) };

	if (j->a == VALUE_UNDEFINED) {
		target_action(vm, v);
		return;
	}
	vm_push_continuation(vm, reaction_done, 1, &j->c);
	vm_start(vm, j->a, VALUE_UNDEFINED, 1, &j->b);
}

static void run_resume(struct vm *vm, const struct job *j)
{
	struct frame *f = (struct frame *)value_cell(j->a);

	vm_start_resume(vm, f, j->rejected ? RESUME_THROW : RESUME_NEXT,
	    j->b);
	event_emit_from(vm, f, j->rejected ? EVENT_RESUME_THROW :
	    EVENT_RESUME, 2, async_id_value(f->cell.aux), j->b);
}

static void claimed_reject_action(struct vm *vm, const value v[4])
{
	struct promise *p = (struct promise *)value_cell(v[0]);

	if (promise_claim(vm, p, (uint32_t)value_int(v[2])))
		promise_reject(vm, p, v[1]);
	else
		rejection_multiple(vm, p, true, v[1]);
}

static value thenable_done(struct vm *vm, struct frame *f, value result)
{
	value reason = vm->exception;

	if (result == VALUE_EMPTY) {
		vm->exception = VALUE_EMPTY;
		async_follow(vm, claimed_reject_action, f->slots[0], reason,
		    f->slots[1], VALUE_EMPTY);
	}
	return VALUE_UNDEFINED;
}

/* then of a patched promise or of any object, with new functions */
static void run_thenable_then(struct vm *vm, const struct job *j)
{
	struct promise *p = (struct promise *)value_cell(j->a);
	value functions[2], data[2];

	p->generation++;
	p->object.cell.small &= (uint16_t)~PROMISE_LOCKED;
	promise_resolving_functions(vm, p, functions);
	data[0] = j->a;
	data[1] = value_from_u32(p->generation);
	vm_push_continuation(vm, thenable_done, 2, data);
	vm_start(vm, j->c, j->b, 2, functions);
}

static void throwaway_then_action(struct vm *vm, const value v[4])
{
	struct promise *p = (struct promise *)value_cell(v[0]);
	value functions[2];

	p->generation++;
	p->object.cell.small &= (uint16_t)~PROMISE_LOCKED;
	promise_resolving_functions(vm, p, functions);
	promise_perform_then(vm, (struct promise *)value_cell(v[1]),
	    functions[0], functions[1], v[2]);
}

/* ecma262 #sec-newpromiseresolvethenablejob.  V8 takes a plain promise's
 * reaction for the promise itself, without functions and, but when hooks
 * look, without the promise that then would return. */
static void run_thenable(struct vm *vm, const struct job *j)
{
	struct promise *q = (struct promise *)value_cell(j->b), *d;

	if (!value_is_kind(j->b, CELL_PROMISE) ||
	    j->c != INTRINSIC(vm, PROMISE_THEN) ||
	    !promise_has_constructor(vm, q) || !promise_species_intact(vm)) {
		run_thenable_then(vm, j);
	} else if (!vm->async->hooks) {
		promise_perform_then(vm, q, VALUE_UNDEFINED, VALUE_UNDEFINED,
		    j->a);
	} else {
		d = promise_new(vm, MAKER_THENABLE_JOB, q->object.cell.aux);
		hooks_promise_parent(vm, d, q);
		async_follow(vm, throwaway_then_action, j->a, j->b,
		    value_from_cell(d), VALUE_EMPTY);
	}
}

static void run_call(struct vm *vm, value function, value this_value,
    value args)
{
	if (value_is_kind(args, CELL_ARRAY)) {
		struct array *array = (struct array *)value_cell(args);

		vm_start(vm, function, this_value, array->length,
		    array->length ? array->object.elements->v : NULL);
	} else {
		vm_start(vm, function, this_value, 0, NULL);
	}
}

static void run_timer(struct vm *vm, const struct job *j)
{
	const struct timer *t = (struct timer *)value_cell(j->a);

	run_call(vm, t->callback, j->a, t->args);
}

static void run_immediate(struct vm *vm, const struct job *j)
{
	const struct immediate *i = (struct immediate *)value_cell(j->a);

	run_call(vm, i->callback, j->a, i->args);
}

/* A lib function called by the loop returned. */
static value hidden_done(struct vm *vm, struct frame *f, value result)
{
	(void)f;
	if (result == VALUE_EMPTY)
		return VALUE_EMPTY;
	vm->async->result = result;
	vm->async->again = result == VALUE_TRUE;
	return VALUE_UNDEFINED;
}

/* The main module's evaluation: its promise is watched by Node's loader. */
static value main_fulfilled(struct vm *vm, struct call *c)
{
	(void)c;
	vm->async->main_state = 2;
	return VALUE_UNDEFINED;
}

/* The loader's own awaits put the crash some jobs later: slots[0] more. */
static bool main_waits(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);
	int left = value_int(n->slots[0]);

	if (!left)
		return false;
	n->slots[0] = value_from_int(left - 1);
	promise_perform_then(vm, (struct promise *)value_cell(
	    vm->async->main_promise), VALUE_UNDEFINED, c->callee,
	    VALUE_UNDEFINED);
	return true;
}

static value main_rejected(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;

	if (main_waits(vm, c))
		return VALUE_UNDEFINED;
	a->main_state = 2;
	a->has_uncaught = true;
	a->uncaught_from_promise = true;
	a->crash_text = PROFILE_TEXT_CRASH_MODULE;
	a->uncaught = c->args[0];
	event_emit(vm, EVENT_UNCAUGHT, 1, c->args[0]);
	return VALUE_UNDEFINED;
}

static const struct builtin main_rows[2] = {
	{ "", 1, main_fulfilled, NULL, NULL, "the main module is over", 0, 0 },
	{ "", 1, main_rejected, NULL, NULL, "the main module failed", 0, 0 },
};

static value module_done(struct vm *vm, struct frame *f, value result)
{
	struct async *a = vm->async;
	struct native *failed;

	(void)f;
	if (result == VALUE_EMPTY)
		return VALUE_EMPTY;
	if (!value_is_kind(result, CELL_PROMISE)) {
		a->main_state = 2;
		return VALUE_UNDEFINED;
	}
	a->main_promise = result;
	failed = native_new(vm, &main_rows[1]);
	failed->slots[0] = value_from_int(profile_number(vm,
	    PROFILE_MAIN_FAILED_JOBS));
	promise_perform_then(vm, (struct promise *)value_cell(result),
	    value_from_cell(native_new(vm, &main_rows[0])),
	    value_from_cell(failed),
	    VALUE_UNDEFINED);
	return VALUE_UNDEFINED;
}

void job_start(struct vm *vm)
{
	struct async *a = vm->async;
	struct job *j = &a->job;

	a->stage = STAGE_RUNNING;
	switch (j->kind) {
	case JOB_REACTION:
		run_reaction(vm, j);
		break;
	case JOB_RESUME:
		run_resume(vm, j);
		break;
	case JOB_THENABLE:
		run_thenable(vm, j);
		break;
	case JOB_TIMER:
		run_timer(vm, j);
		break;
	case JOB_IMMEDIATE:
		run_immediate(vm, j);
		break;
	case JOB_EVENT:
		vm_push_continuation(vm, hidden_done, 0, NULL);
		run_call(vm, j->a, VALUE_UNDEFINED, j->b);
		break;
	case JOB_MODULE:
		vm_push_continuation(vm, module_done, 0, NULL);
		run_call(vm, j->a, VALUE_UNDEFINED, j->b);
		break;
	case JOB_SCRIPT:
		run_call(vm, j->a, async_main_this(j->b), j->b);
		break;
	default:
		run_call(vm, j->a, VALUE_UNDEFINED, j->b);
		break;
	}
}
