/* SPDX-License-Identifier: MIT */
/*
 * async_hooks: ids of what is asynchronous, the promises V8 makes only while
 * hooks look, and telling the program's hooks.
 *
 * Ids are given to timers, immediates, nextTicks and requests always, to
 * promises only while hooks are on (VM_ASYNC_HOOKS, a hook or, where it rests
 * on hooks, an AsyncLocalStorage), as Node does.  An await then has a
 * throwaway promise, which is what before and after of its continuation are
 * about; its trigger is the promise awaited.
 *
 * C code never calls the program, so what is to be told waits in a->hook_queue
 * until all that belongs to the change is done: an agenda action, always the
 * last one, then calls _hooksRun (async-hooks.js), still before the next
 * instruction.
 */
#include <config.h>

#include "../lib/lib.h"
#include "../lib/native.h"
#include "state.h"

/* An entry of hook_queue. */
enum { HOOK_KIND, HOOK_ID, HOOK_TYPE, HOOK_TRIGGER, HOOK_RESOURCE,
	HOOK_RUNS, HOOK_RUNS_TRIGGER,   /* what ran then */
	HOOK_WORDS };

uint32_t hooks_execution_id(const struct vm *vm)
{
	return vm->async->execution_id;
}

uint32_t hooks_trigger_id(const struct vm *vm)
{
	return vm->async->trigger_id;
}

uint32_t hooks_new_id(struct vm *vm)
{
	return ++vm->async->async_ids;
}

/* ---- telling ------------------------------------------------------------- */

static void run_action(struct vm *vm, const value v[4])
{
	struct async *a = vm->async;
	uint32_t i, n = vm->agenda_count;

	(void)v;
	if (n && n < AGENDA_MAX) {      /* after all the others */
		for (i = n; i > 0; i--)
			vm->agenda[i] = vm->agenda[i - 1];
		memset(&vm->agenda[0], 0, sizeof vm->agenda[0]);
		vm->agenda[0].action = run_action;
		vm->agenda_count = vm->agenda_base = n + 1;
		return;
	}
	a->hook_scheduled = false;
	if (vm->unwinding)
		return;                 /* with what is told next */
	vm_push_continuation(vm, async_ignore, 0, NULL);
	vm_start(vm, value_from_cell(lib_function(vm, "_hooksRun")),
	    VALUE_UNDEFINED, 0, NULL);
}

static void push(struct vm *vm, enum hook_kind kind, value id, value type,
    value trigger, value resource)
{
	struct async *a = vm->async;
	value v[HOOK_WORDS] = { value_from_int((int)kind), id, type, trigger,
		resource, value_from_u32(a->execution_id),
		value_from_u32(a->trigger_id) };
	int i;

	if (!(a->hook_mask & 1 << kind))
		return;
	if (!value_is_kind(a->hook_queue, CELL_ARRAY))
		a->hook_queue = value_from_cell(array_new(vm, 0));
	for (i = 0; i < HOOK_WORDS; i++)
		array_push(vm, (struct array *)value_cell(a->hook_queue),
		    v[i]);
	if (a->hook_scheduled)
		return;
	a->hook_scheduled = true;
	agenda_add(vm, run_action, VALUE_EMPTY, VALUE_EMPTY, VALUE_EMPTY,
	    VALUE_EMPTY);
}

void hooks_init(struct vm *vm, uint32_t id, const char *type,
    uint32_t trigger, value resource)
{
	if (vm->async->hook_mask & 1 << HOOK_INIT)
		push(vm, HOOK_INIT, value_from_u32(id), value_from_cell(
		    string_from_cstr(vm, type)), value_from_u32(trigger),
		    resource);
}

void hooks_tell(struct vm *vm, enum hook_kind kind, uint32_t id)
{
	if (id)
		push(vm, kind, value_from_u32(id), VALUE_UNDEFINED,
		    VALUE_UNDEFINED, VALUE_UNDEFINED);
}

static void show_id(struct vm *vm, struct object *resource,
    enum timer_symbol key, uint32_t id)
{
	object_define(vm, resource, vm->async->symbols[key],
	    value_from_u32(id), PROP_ALL);
}

/* Its value in the context that runs; see _storageContext in
 * async-hooks.js. */
static value store_of(const struct vm *vm, value storage)
{
	const struct array *pairs;
	uint32_t i;

	if (!value_is_kind(vm->async->context, CELL_ARRAY))
		return VALUE_UNDEFINED;
	pairs = (const struct array *)value_cell(vm->async->context);
	for (i = 0; i + 1 < pairs->length; i += 2)
		if (pairs->object.elements->v[i] == storage)
			return pairs->object.elements->v[i + 1];
	return VALUE_UNDEFINED;
}

void hooks_show_stores(struct vm *vm, struct object *resource)
{
	const struct array *all;
	const value *v;
	uint32_t i;

	if (!value_is_kind(vm->async->storages, CELL_ARRAY))
		return;
	all = (const struct array *)value_cell(vm->async->storages);
	for (i = 0; i + 1 < all->length; i += 2) {
		v = all->object.elements->v + i;
		object_define(vm, resource, v[1], store_of(vm, v[0]),
		    PROP_ALL);
	}
}

/* What a nextTick or a queueMicrotask shows as its resource. */
value hooks_resource(struct vm *vm, value callback, value args, uint32_t id,
    uint32_t trigger)
{
	struct async *a = vm->async;
	struct object *o;

	if (!(a->hook_mask & 1 << HOOK_INIT))
		return VALUE_UNDEFINED;
	o = object_new(vm, value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	show_id(vm, o, SYMBOL_RESOURCE_ID, id);
	show_id(vm, o, SYMBOL_RESOURCE_TRIGGER, trigger);
	object_define(vm, o, native_key(vm, "callback"), callback, PROP_ALL);
	object_define(vm, o, native_key(vm, "args"), args == VALUE_EMPTY ?
	    VALUE_UNDEFINED : args, PROP_ALL);
	return value_from_cell(o);
}

/* ---- promises ------------------------------------------------------------ */

/* Node lib/internal/async_hooks.js trackPromise: ids are own properties of
 * the promise.  --async-hooks alone does not change what a program prints. */
static bool shows_ids(const struct vm *vm)
{
	return vm->async->program_hooks &&
	    profile_is(vm, PROFILE_PROMISE_SHOWS_IDS);
}

static void set_trigger(struct vm *vm, struct promise *p, uint32_t trigger)
{
	p->trigger_id = trigger;
	if (shows_ids(vm))
		show_id(vm, &p->object, SYMBOL_RESOURCE_TRIGGER, trigger);
}

static void set_id(struct vm *vm, struct promise *p, uint32_t id)
{
	p->async_id = id;
	if (shows_ids(vm))
		show_id(vm, &p->object, SYMBOL_RESOURCE_ID, id);
}

uint32_t hooks_promise_id(struct vm *vm, struct promise *p)
{
	if (!p->async_id)
		set_id(vm, p, hooks_new_id(vm));
	return p->async_id;
}

uint32_t hooks_promise_tracked(struct vm *vm, struct promise *p,
    uint32_t trigger)
{
	if (!p->async_id) {
		set_id(vm, p, hooks_new_id(vm));
		set_trigger(vm, p, trigger);
	}
	return p->async_id;
}

/* Its ids may still change: they are asked for when they are told. */
void hooks_promise_init(struct vm *vm, struct promise *p)
{
	hooks_promise_id(vm, p);
	set_trigger(vm, p, vm->async->execution_id);
	if (shows_ids(vm))
		hooks_show_stores(vm, &p->object);
	push(vm, HOOK_INIT, value_from_u32(p->async_id), VALUE_UNDEFINED,
	    VALUE_UNDEFINED, value_from_cell(p));
}

/* A parent that has no id yet gets one below its child's: the child's. */
void hooks_promise_parent(struct vm *vm, struct promise *p,
    struct promise *parent)
{
	uint32_t id = p->async_id;

	if (!vm->async->hooks || !parent)
		return;
	if (!parent->async_id) {
		set_id(vm, parent, id);
		set_id(vm, p, hooks_new_id(vm));
	}
	set_trigger(vm, p, parent->async_id);
}

void hooks_resolved(struct vm *vm, struct promise *p)
{
	if (!(vm->async->hook_mask & 1 << HOOK_RESOLVE) &&
	    !(vm->async->hooks && profile_is(vm, PROFILE_RESOLVE_TRACKS)))
		return;
	hooks_tell(vm, HOOK_RESOLVE, hooks_promise_tracked(vm, p,
	    vm->async->execution_id));
}

/* A reaction's job runs as the promise it settles. */
void hooks_reaction(struct vm *vm, struct reaction *r, value target)
{
	struct promise *p;

	if (value_is_kind(target, CELL_CAPABILITY))
		target = ((struct capability *)value_cell(target))->promise;
	if (!value_is_kind(target, CELL_PROMISE))
		return;
	p = (struct promise *)value_cell(target);
	r->cell.aux = hooks_promise_id(vm, p);
	r->trigger_id = p->trigger_id;
}

/* Up to V8 9 the throwaway is made before the promise for the awaited value
 * is resolved with it. */
static void init_before_resolve(struct vm *vm, const struct promise *p)
{
	struct async *a = vm->async;
	struct array *q = (struct array *)value_cell(a->hook_queue);
	value *v, t;
	int i;

	if (!value_is_kind(a->hook_queue, CELL_ARRAY) ||
	    !profile_is(vm, PROFILE_THROWAWAY_FIRST) ||
	    q->length < a->hook_first + 2 * HOOK_WORDS)
		return;
	v = q->object.elements->v + q->length - 2 * HOOK_WORDS;
	if (v[HOOK_KIND] != value_from_int(HOOK_RESOLVE) ||
	    v[HOOK_ID] != value_from_u32(p->async_id))
		return;
	for (i = 0; i < HOOK_WORDS; i++) {
		t = v[i];
		v[i] = v[i + HOOK_WORDS];
		v[i + HOOK_WORDS] = t;
	}
}

/* The throwaway promise of an await: nobody will ever see its value. */
struct promise *hooks_throwaway(struct vm *vm, struct frame *f,
    struct promise *p)
{
	uint32_t id = hooks_promise_id(vm, p);
	struct promise *t = promise_make(vm, MAKER_THROWAWAY, f->cell.aux);

	set_trigger(vm, t, id);
	if (promise_maker(p) == MAKER_AWAIT_VALUE ||
	    promise_maker(p) == MAKER_AWAIT_WRAPPER)
		init_before_resolve(vm, p);
	return t;
}

/* ---- jobs ---------------------------------------------------------------- */

static bool is_told(const struct job *j)
{
	return j->async_id && j->kind != JOB_SCRIPT &&
	    j->kind != JOB_MODULE && j->kind != JOB_EVENT;
}

/* C++ tells of its requests outside of their scope; of a microtask in its
 * own, which what it threw may have left. */
static void tell_job(struct vm *vm, enum hook_kind kind)
{
	struct async *a = vm->async;
	struct scope inside = context_running(vm);

	if (a->job.kind == JOB_IO && profile_is(vm, PROFILE_HOOKS_OUTSIDE)) {
		a->execution_id = a->base_id;
		a->trigger_id = a->base_trigger;
	} else if (a->job.kind == JOB_MICROTASK) {
		a->execution_id = a->job.async_id;
		a->trigger_id = a->job.trigger_id;
	}
	hooks_tell(vm, kind, a->job.async_id);
	a->execution_id = inside.id;
	a->trigger_id = inside.trigger;
}

bool hooks_before(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a->hook_mask || a->hook_told || !is_told(&a->job))
		return false;
	a->hook_told = TOLD_BEFORE;
	tell_job(vm, HOOK_BEFORE);
	return true;
}

/* Is the job's scope left to the listeners of what it threw? */
static bool waits(const struct async *a)
{
	return a->has_uncaught && a->threw && a->execution_id ==
	    a->job.async_id;
}

bool hooks_after(struct vm *vm)
{
	struct async *a = vm->async;

	if ((!a->hook_mask && !a->hooks) || a->hook_told == TOLD_AFTER)
		return false;
	context_track_after(vm);
	if (!a->hook_mask || !is_told(&a->job))
		return false;
	if (a->job.kind == JOB_TICK || a->job.kind == JOB_MICROTASK)
		hooks_destroy(vm, a->job.async_id);
	if (waits(a))
		return false;
	if (a->job.kind == JOB_RESUME)  /* its throwaway is settled now */
		hooks_tell(vm, HOOK_RESOLVE, a->job.async_id);
	a->hook_told = TOLD_AFTER;
	tell_job(vm, HOOK_AFTER);
	return true;
}

/* Node lib/internal/process/execution.js: an exception has been handled, and
 * each scope that it went through is told of; one more a call, true: again. */
bool hooks_unwind(struct vm *vm)
{
	struct async *a = vm->async;
	bool zero = profile_is(vm, PROFILE_UNWIND_TELLS_ZERO);
	bool more = a->scoped || a->base_id;
	uint32_t id = a->execution_id;

	if (!a->hook_unwound) {
		a->hook_unwound = id != a->base_id || !more ? 1 : 2;
	} else if (a->hook_unwound == 1 && more) {
		context_to_base(vm);
		id = a->execution_id;
		a->hook_unwound = 2;
	} else {
		a->hook_unwound = 0;
	}
	if (!a->hook_unwound || !(a->hook_mask & 1 << HOOK_AFTER)) {
		a->hook_unwound = 0;
		context_clear(vm);
		return false;
	}
	if (id || zero)
		push(vm, HOOK_AFTER, value_from_u32(id), VALUE_UNDEFINED,
		    VALUE_UNDEFINED, VALUE_UNDEFINED);
	return true;
}

void hooks_destroy(struct vm *vm, uint32_t id)
{
	struct async *a = vm->async;

	if (!(a->hook_mask & 1 << HOOK_DESTROY))
		return;
	if (!value_is_kind(a->destroyed, CELL_ARRAY))
		a->destroyed = value_from_cell(array_new(vm, 0));
	array_push(vm, (struct array *)value_cell(a->destroyed),
	    value_from_u32(id));
}

/* Node src/async_wrap.cc DestroyAsyncIdsCallback: an unref'd immediate of
 * C++, before those of the program. */
bool hooks_deliver_destroyed(struct vm *vm)
{
	struct async *a = vm->async;
	struct array *ids = (struct array *)value_cell(a->destroyed);
	uint32_t i;

	if (!value_is_kind(a->destroyed, CELL_ARRAY))
		return false;
	a->destroyed = VALUE_UNDEFINED;
	for (i = 0; i < ids->length; i++)
		push(vm, HOOK_DESTROY, ids->object.elements->v[i],
		    VALUE_UNDEFINED, VALUE_UNDEFINED, VALUE_UNDEFINED);
	return true;
}

/* Node disablePromiseHookIfNecessary, a microtask of its own. */
void hooks_end(struct vm *vm)
{
	struct async *a = vm->async;

	a->hooks_end = 0;
	if (!a->program_hooks && !(vm->options & VM_ASYNC_HOOKS))
		a->hooks = false;
}

/* ---- intrinsics ---------------------------------------------------------- */

/* The next to be told: [kind, id, type, trigger, resource] and then what ran and
 * its trigger, or undefined. */
static value in_next(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;
	struct array *q = (struct array *)value_cell(a->hook_queue);
	const struct promise *p;
	struct array *out;
	value *v;

	(void)c;
	if (a->hook_first == 0) {
		a->hook_around[0] = a->execution_id;
		a->hook_around[1] = a->trigger_id;
	}
	if (!value_is_kind(a->hook_queue, CELL_ARRAY) ||
	    a->hook_first == q->length) {
		a->hook_queue = VALUE_UNDEFINED;
		a->hook_first = 0;
		a->execution_id = a->hook_around[0];
		a->trigger_id = a->hook_around[1];
		return VALUE_UNDEFINED;
	}
	out = array_from(vm, q->object.elements->v + a->hook_first,
	    HOOK_WORDS);
	a->hook_first += HOOK_WORDS;
	v = out->object.elements->v;
	a->execution_id = (uint32_t)value_number(v[HOOK_RUNS]);
	a->trigger_id = (uint32_t)value_number(v[HOOK_RUNS_TRIGGER]);
	if (value_is_kind(v[HOOK_RESOURCE], CELL_PROMISE)) {
		v[HOOK_TYPE] = value_from_cell(string_from_cstr(vm,
		    "PROMISE"));
		p = (const struct promise *)value_cell(v[HOOK_RESOURCE]);
		v[HOOK_ID] = value_from_u32(p->async_id);
		v[HOOK_TRIGGER] = value_from_u32(p->trigger_id);
	}
	return value_from_cell(out);
}

/* Node src/api/callback.cc InternalMakeCallback.  A storage that is a hook has
 * asked for the current resource; Node 12 and 14 do not see that hooks are off
 * again. */
void hooks_enter(struct vm *vm)
{
	struct async *a = vm->async;
	bool stored = value_is_kind(a->storages, CELL_ARRAY);
	bool on = a->hooks_on || (stored && ((struct array *)
	    value_cell(a->storages))->length) ||
	    profile_is(vm, PROFILE_TRAMPOLINE_STAYS);

	a->trampoline = on && (stored || a->hook_mask &
	    (1 << HOOK_BEFORE | 1 << HOOK_AFTER));
}

/* (mask, on, hooks): which kinds are listened to; does any hook look, has the
 * program enabled one?  What is to be done for promises ends in a microtask. */
static value in_watch(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;

	a->hooks_on = c->args[2] == VALUE_TRUE;
	a->hook_mask = (uint8_t)value_number(c->args[0]);
	a->program_hooks = c->args[1] == VALUE_TRUE;
	a->resource = context_resource(vm);
	a->tracks = true;
	if (a->program_hooks || vm->options & VM_ASYNC_HOOKS)
		a->hooks = true;
	else if (!a->hooks_end || !profile_is(vm, PROFILE_HOOKS_END_ONCE))
		a->hooks_end = a->jobs + 1;
	return VALUE_UNDEFINED;
}

/* (kind, id, type, trigger, resource) */
static value in_tell(struct vm *vm, struct call *c)
{
	push(vm, (enum hook_kind)value_int(c->args[0]), c->args[1],
	    native_arg(c, 2), native_arg(c, 3), native_arg(c, 4));
	return VALUE_UNDEFINED;
}

/* (all) AsyncLocalStorages that are hooks, each with its key */
static value in_storages(struct vm *vm, struct call *c)
{
	vm->async->storages = c->args[0];
	return VALUE_UNDEFINED;
}

/* (key, value): the running resource shows a storage's new value. */
static value in_show_store(struct vm *vm, struct call *c)
{
	value r = context_resource(vm);

	if (value_is_kind(r, CELL_TIMER) || value_is_kind(r, CELL_IMMEDIATE) ||
	    (value_is_kind(r, CELL_PROMISE) && shows_ids(vm)))
		object_define(vm, value_object(r), c->args[0], c->args[1],
		    PROP_ALL);
	return VALUE_UNDEFINED;
}

static value in_unwind(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_bool(hooks_unwind(vm));
}

static value in_destroy(struct vm *vm, struct call *c)
{
	hooks_destroy(vm, (uint32_t)value_number(c->args[0]));
	return VALUE_UNDEFINED;
}

static const struct lib_intrinsic rows[] = {
	{ "hook_next", in_next, "() the next to be told" },
	{ "hooks_watch", in_watch, "(mask, on, hooks)" },
	{ "hooks_storages", in_storages, "(all, each with its key)" },
	{ "hook_tell", in_tell, "(kind, id, type, trigger, resource)" },
	{ "show_store", in_show_store, "(key, value)" },
	{ "hook_unwind", in_unwind, "() one scope; false: that is all" },
	{ "hook_destroy", in_destroy, "(id)" },
};
INTRINSICS(hooks, rows);

void lib_hooks_setup(struct vm *vm)
{
	(void)vm;
}
