/* SPDX-License-Identifier: MIT */
/*
 * What runs as which async resource: its ids and its AsyncLocalStorages.
 *
 * A job that is a resource of its own runs in its own scope; any other in the
 * one that lies below it (base_…): nobody's, or that of the callback scope
 * which C++ opens around a phase.  An exception leaves the scope of what threw
 * in place for the listeners of uncaughtException, and then all are cleared.
 *
 * Up to Node 22 a storage keeps its value in the resource itself, so what a
 * resource enters with is there when it runs again (an interval), and in the
 * two that everybody shares, RESOURCE_TOP and RESOURCE_PROCESS.  a->context
 * is the running resource's; context_set writes it through.
 *
 * From 24 on the values lie in a frame of V8's, which a job or scope saves and
 * sets (Node lib/internal/async_context_frame.js).  It is put back only where
 * nothing is thrown; V8 empties it for each run of the microtasks, and after
 * each of them.
 */
#include <config.h>

#include "../lib/lib.h"
#include "../lib/native.h"
#include "state.h"

static bool over_frames(const struct vm *vm)
{
	return profile_is(vm, PROFILE_ASYNC_CONTEXT_FRAME);
}

/* ---- which resource runs -------------------------------------------------- */

static bool is_promise_job(const struct job *j)
{
	return j->kind == JOB_REACTION || j->kind == JOB_RESUME ||
	    j->kind == JOB_THENABLE;
}

static value resource_of(const struct job *j)
{
	switch (j->kind) {
	case JOB_REACTION:
	case JOB_THENABLE:
		return job_promise_ref(j);
	case JOB_TIMER:
	case JOB_IMMEDIATE:
		return j->a;
	default:
		return VALUE_UNDEFINED;
	}
}

value context_resource(const struct vm *vm)
{
	const struct async *a = vm->async;
	const struct job *j = &a->job;

	if (a->resource != VALUE_EMPTY)
		return a->resource;
	return j->async_id && (a->tracks || !is_promise_job(j)) ?
	    resource_of(j) : a->base_resource;
}

/* ---- what a resource holds ----------------------------------------------- */

static value *shared(struct vm *vm, value resource)
{
	return &vm->async->shared_contexts[value_int(resource)];
}

/* otherwise: of what runs only once */
static value context_of(struct vm *vm, value resource, value otherwise)
{
	if (value_is_int(resource))
		return *shared(vm, resource);
	if (value_is_kind(resource, CELL_PROMISE))
		return promise_context(vm, (struct promise *)
		    value_cell(resource));
	if (value_is_kind(resource, CELL_TIMER))
		return ((struct timer *)value_cell(resource))->context;
	if (value_is_kind(resource, CELL_OBJECT))
		return object_get_data(vm, value_object(resource),
		    native_key(vm, "context"));
	return otherwise;
}

static void hold(struct vm *vm, value resource, value context)
{
	if (value_is_int(resource))
		*shared(vm, resource) = context;
	else if (value_is_kind(resource, CELL_PROMISE))
		object_define(vm, value_object(resource),
		    INTRINSIC(vm, PROMISE_CONTEXT), context, PROP_WRITABLE);
	else if (value_is_kind(resource, CELL_TIMER))
		((struct timer *)value_cell(resource))->context = context;
	else if (value_is_kind(resource, CELL_OBJECT))
		object_define(vm, value_object(resource), native_key(vm,
		    "context"), context, PROP_ALL);
}

void context_set(struct vm *vm, value context)
{
	struct async *a = vm->async;

	a->resource = context_resource(vm);
	a->context = context;
	a->tracks = true;
	if (over_frames(vm))
		return;
	a->keeps_contexts = true;
	hold(vm, a->resource, context);
}

static bool is_enabled(const struct array *storages, value storage)
{
	uint32_t i;

	for (i = 0; i + 1 < storages->length; i += 2)
		if (storages->object.elements->v[i] == storage)
			return true;
	return false;
}

/* A storage that is disabled keeps what it has but hands on nothing. */
value context_filter(struct vm *vm)
{
	struct async *a = vm->async;
	const struct array *from, *storages;
	struct array *to;
	uint32_t i, kept = 0;

	if (!value_is_kind(a->storages, CELL_ARRAY))
		return VALUE_UNDEFINED;
	from = (const struct array *)value_cell(a->context);
	storages = (const struct array *)value_cell(a->storages);
	for (i = 0; i + 1 < from->length; i += 2)
		kept += is_enabled(storages, from->object.elements->v[i]);
	if (kept * 2 == from->length)
		return a->context;
	if (!kept)
		return VALUE_UNDEFINED;
	to = array_new(vm, 0);
	for (i = 0; i + 1 < from->length; i += 2) {
		if (!is_enabled(storages, from->object.elements->v[i]))
			continue;
		array_push(vm, to, from->object.elements->v[i]);
		array_push(vm, to, from->object.elements->v[i + 1]);
	}
	return value_from_cell(to);
}

/* ---- scopes --------------------------------------------------------------- */

/* Node 8's microtasks as a nextTick have one without an id. */
static void enter_base_ids(struct async *a)
{
	bool none = a->step == STEP_TICK_MICROTASKS ||
	    a->step == STEP_TICK_REJECTIONS;

	a->execution_id = none ? 0 : a->base_id;
	a->trigger_id = none ? 0 : a->base_trigger;
}

void context_to_base(struct vm *vm)
{
	struct async *a = vm->async;

	enter_base_ids(a);
	a->resource = a->base_resource;
	if (a->tracks)
		a->context = over_frames(vm) ? a->prior_context :
		    context_of(vm, a->resource, VALUE_UNDEFINED);
}

/* Node lib/internal/async_hooks.js clearAsyncIdStack */
void context_clear(struct vm *vm)
{
	struct async *a = vm->async;

	a->base_id = a->base_trigger = 0;
	a->base_resource = value_from_int(RESOURCE_TOP);
	a->execution_id = a->trigger_id = 0;
	a->resource = a->base_resource;
	if (a->tracks && !over_frames(vm))
		a->context = context_of(vm, a->resource, VALUE_UNDEFINED);
}

/* Node src/api/callback.cc InternalCallbackScope of ids 0, 0 */
void context_open(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->scoped)
		return;
	a->scoped = true;
	a->base_resource = value_from_int(RESOURCE_PROCESS);
	a->outer_context = a->context;
	if (over_frames(vm))
		a->context = VALUE_UNDEFINED;
}

void context_close(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a->scoped)
		return;
	a->scoped = false;
	a->base_id = a->base_trigger = 0;
	a->base_resource = value_from_int(RESOURCE_TOP);
	if (over_frames(vm))
		a->context = a->outer_context;
}

/* ---- jobs ----------------------------------------------------------------- */

/* Node trackPromise: one made before any hook looked gets its id now; and
 * where none looks any more, what has one does not run as itself. */
static void track(struct vm *vm, struct job *j)
{
	value p;

	if (!vm->async->hooks) {
		j->async_id = j->trigger_id = 0;
		return;
	}
	if (j->async_id || (j->kind == JOB_THENABLE &&
	    !profile_is(vm, PROFILE_THENABLE_HOOKED)))
		return;
	p = resource_of(j);
	if (!value_is_kind(p, CELL_PROMISE))
		return;
	j->async_id = hooks_promise_tracked(vm,
	    (struct promise *)value_cell(p), vm->async->base_id);
	j->trigger_id = ((struct promise *)value_cell(p))->trigger_id;
}

static void enter_over_frames(struct vm *vm)
{
	struct async *a = vm->async;
	const struct job *j = &a->job;

	a->prior_context = a->context;
	if (!is_promise_job(j) && j->kind != JOB_MICROTASK)
		a->left_context = VALUE_UNDEFINED;
	if (j->kind == JOB_EVENT)
		return;
	a->context = j->kind == JOB_MICROTASK &&
	    j->context == VALUE_UNDEFINED ? a->left_context : j->context;
}

static void enter_over_resources(struct vm *vm)
{
	struct async *a = vm->async;

	a->context = context_of(vm, a->resource, a->job.context);
}

void context_enter_job(struct vm *vm)
{
	struct async *a = vm->async;
	struct job *j = &a->job;

	if (a->hooks_end && j->queue == QUEUE_MICROTASK &&
	    j->id >= a->hooks_end)
		hooks_end(vm);
	if (a->tracks && is_promise_job(j))
		track(vm, j);
	a->resource = context_resource(vm);
	a->execution_id = j->async_id;
	a->trigger_id = j->trigger_id;
	if (!j->async_id)
		enter_base_ids(a);
	if (!a->tracks)
		return;
	if (over_frames(vm))
		enter_over_frames(vm);
	else
		enter_over_resources(vm);
}

/* What threw is popped by a finally, or it is not; see loop_uncaught. */
void context_job_threw(struct vm *vm)
{
	struct async *a = vm->async;
	const struct job *j = &a->job;
	value left = a->context;

	if (j->kind == JOB_IO || j->kind == JOB_SCRIPT) {
		a->scoped = true;       /* by one of their own */
		a->outer_context = a->prior_context;
	}
	/* that of the timers goes on with the next */
	a->scope_fails = a->scoped && j->kind != JOB_MICROTASK &&
	    !(a->entered && a->phase == PHASE_TIMERS);
	if (j->kind != JOB_MICROTASK || profile_is(vm,
	    PROFILE_MICROTASK_CATCHES))
		return;
	context_to_base(vm);
	if (!a->tracks || !over_frames(vm))
		return;
	if (j->async_id)
		left = j->context == VALUE_UNDEFINED ? a->left_context :
		    j->context;
	a->outer_microtask = a->prior_context;
	a->context = left;
	a->microtask_threw = true;
}

void context_track_after(struct vm *vm)
{
	struct async *a = vm->async;
	value p;

	if (!a->hooks || !a->tracks || a->job.async_id ||
	    (a->job.kind != JOB_REACTION && (a->job.kind != JOB_THENABLE ||
	    !profile_is(vm, PROFILE_THENABLE_HOOKED))))
		return;
	p = job_promise_ref(&a->job);
	if (value_is_kind(p, CELL_PROMISE))
		a->job.async_id = hooks_promise_tracked(vm,
		    (struct promise *)value_cell(p), a->execution_id);
}

void context_leave_job(struct vm *vm)
{
	struct async *a = vm->async;
	const struct job *j = &a->job;

	if (a->has_uncaught && a->threw)
		return;
	if (a->tracks && over_frames(vm)) {
		a->left_context = VALUE_UNDEFINED;
		if (j->kind == JOB_EVENT)
			a->prior_context = a->context;
		if (j->kind == JOB_EVENT && a->microtask_threw) {
			a->left_context = a->context;
			a->prior_context = a->outer_microtask;
			a->microtask_threw = false;
		}
	}
	context_to_base(vm);
	if (a->scope_fails)
		context_close(vm);
	a->scope_fails = false;
}

/* As p, whose rejection is reported: Node lib/internal/process/promises.js
 * processPromiseRejections.  context: over frames, that of the rejection */
void context_enter_rejection(struct vm *vm, struct promise *p, value context)
{
	struct async *a = vm->async;

	context_to_base(vm);
	if (!a->tracks || !profile_is(vm, PROFILE_REJECTION_CONTEXT))
		return;
	if (p->async_id) {
		a->execution_id = p->async_id;
		a->trigger_id = p->trigger_id;
		a->resource = value_from_cell(p);
		if (!over_frames(vm))
			a->context = promise_context(vm, p);
	}
	if (over_frames(vm))
		a->context = context;
}

/* The listeners of uncaughtException run where what threw did. */
void context_enter_uncaught(struct vm *vm, const struct scope *s)
{
	struct async *a = vm->async;

	job_set_ids(vm, s->id, s->trigger);
	a->resource = s->resource;
	a->context = s->context;
}

struct scope context_running(const struct vm *vm)
{
	const struct async *a = vm->async;

	return (struct scope){ a->execution_id, a->trigger_id,
		context_resource(vm), a->context };
}

/* ---- intrinsics ----------------------------------------------------------- */

/* (resource): runs what follows as an AsyncResource, whose state it is; what
 * ran before, for leave_resource */
static value in_enter(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;
	struct object *o = value_object(c->args[0]);
	value v[4] = { value_from_u32(a->execution_id),
		value_from_u32(a->trigger_id), context_resource(vm),
		a->context };
	value before = value_from_cell(array_from(vm, v, 4));

	a->execution_id = (uint32_t)value_number(object_get_data(vm, o,
	    native_key(vm, "id")));
	a->trigger_id = (uint32_t)value_number(object_get_data(vm, o,
	    native_key(vm, "trigger")));
	a->resource = c->args[0];
	a->context = object_get_data(vm, o, native_key(vm, "context"));
	return before;
}

static value in_leave(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;
	const value *v = ((struct array *)value_cell(c->args[0]))->
	    object.elements->v;

	a->execution_id = (uint32_t)value_number(v[0]);
	a->trigger_id = (uint32_t)value_number(v[1]);
	a->resource = v[2];
	a->context = over_frames(vm) ? v[3] : context_of(vm, v[2], v[3]);
	return VALUE_UNDEFINED;
}

static value in_capture(struct vm *vm, struct call *c)
{
	(void)c;
	return context_capture(vm);
}

static value in_context(struct vm *vm, struct call *c)
{
	(void)c;
	return vm->async->context;
}

static value in_set_context(struct vm *vm, struct call *c)
{
	context_set(vm, c->args[0]);
	return VALUE_UNDEFINED;
}

static value in_to_base(struct vm *vm, struct call *c)
{
	(void)c;
	context_to_base(vm);
	return VALUE_UNDEFINED;
}

static const struct lib_intrinsic rows[] = {
	{ "enter_resource", in_enter, "(state) what ran before" },
	{ "leave_resource", in_leave, "(what ran before)" },
	{ "capture", in_capture, "() the context of a new resource" },
	{ "context", in_context, "() AsyncLocalStorage's" },
	{ "setContext", in_set_context, "(v)" },
	{ "context_to_base", in_to_base, "() leaves a promise's" },
};
INTRINSICS(context, rows);

void lib_context_setup(struct vm *vm)
{
	(void)vm;
}
