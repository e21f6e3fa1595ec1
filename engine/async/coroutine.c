/* SPDX-License-Identifier: MIT */
/*
 * Coroutines: async functions, their awaits, and plain generators; what the
 * VM asks for in vm.h.
 *
 * The frame of an async function owns its promise (frame.owner), that of a
 * generator its object.  A suspended async frame is referred to by exactly
 * one reaction or job: that which will resume it.
 */
#include <config.h>

#include "../core/op.h"
#include "../lib/lib.h"
#include "../lib/stack.h"
#include "state.h"

/* ---- async functions: start and end ------------------------------------- */

static void start_action(struct vm *vm, const value v[4])
{
	struct frame *f = (struct frame *)value_cell(v[0]);
	struct promise *p = promise_make(vm, MAKER_ASYNC_FUNCTION,
	    f->cell.aux);

	f->owner = value_from_cell(p);
	promise_announce(vm, p);
}

/* ecma262 #sec-async-functions-abstract-operations-async-function-start */
void coroutine_start(struct vm *vm, struct frame *f)
{
	async_follow(vm, start_action, value_from_cell(f), VALUE_EMPTY,
	    VALUE_EMPTY, VALUE_EMPTY);
}

value coroutine_result(struct vm *vm, struct frame *f)
{
	(void)vm;
	if (value_is_kind(f->owner, CELL_ASYNC_GENERATOR))
		return VALUE_NOTHING;
	return f->owner;
}

/* What the caller or resumer of a frame taken off the stack gets. */
static value left_result(struct vm *vm, struct frame *f)
{
	bool dropped = f->cell.small & FRAME_DISCARD;

	f->cell.small &= (uint16_t)~FRAME_DISCARD;
	return dropped ? VALUE_NOTHING : coroutine_result(vm, f);
}

/* { value, done } */
value coroutine_iter_result(struct vm *vm, value v, bool done)
{
	struct object *o = heap_alloc(vm, sizeof *o, CELL_OBJECT);
	struct slots *s = heap_alloc(vm, sizeof *s + 2 * sizeof(value),
	    CELL_SLOTS);

	s->cell.aux = 2;
	s->v[0] = v;
	s->v[1] = value_from_bool(done);
	o->shape = vm->shape_iter_result;
	o->slots = s;
	return value_from_cell(o);
}

static value generator_return(struct vm *vm, struct frame *f, value v)
{
	struct generator *g = (struct generator *)value_cell(f->owner);

	g->object.cell.small = GENERATOR_DONE;
	g->frame = NULL;
	return coroutine_iter_result(vm, v, true);
}

value coroutine_return(struct vm *vm, struct frame *f, value v)
{
	switch (value_cell(f->owner)->kind) {
	case CELL_GENERATOR:
		return generator_return(vm, f, v);
	case CELL_ASYNC_GENERATOR:
		return async_generator_return(vm,
		    (struct async_generator *)value_cell(f->owner), f, v);
	default:
		async_follow(vm, promise_resolve_action, f->owner, v,
		    VALUE_EMPTY, VALUE_EMPTY);
		return f->owner;
	}
}

/* Its getter has run: the promise of the function is settled, or locked. */
static value return_got_then(struct vm *vm, struct frame *c, value result)
{
	(void)c;
	(void)result;
	return left_result(vm, call_finish(vm));
}

bool coroutine_return_first(struct vm *vm, value v)
{
	value data[2] = { vm->fp->owner, v };

	if (!value_is_kind(data[0], CELL_PROMISE) ||
	    !promise_then_is_accessor(vm, v))
		return false;
	((struct promise *)value_cell(data[0]))->object.cell.small |=
	    PROMISE_LOCKED;
	vm_push_continuation(vm, return_got_then, 0, NULL);
	vm_tail_helper(vm, HELPER_RESOLVE_THENABLE, 2, data);
	return true;
}

bool coroutine_throw(struct vm *vm, struct frame *f, value *result)
{
	value reason = vm->exception;

	if (f->owner == VALUE_EMPTY)
		return false;           /* a generator's parameters */
	switch (value_cell(f->owner)->kind) {
	case CELL_GENERATOR:
		generator_return(vm, f, VALUE_UNDEFINED);
		return false;
	case CELL_ASYNC_GENERATOR:
		*result = async_generator_throw(vm, (struct async_generator *)
		    value_cell(f->owner), f);
		return true;
	default:
		vm->exception = VALUE_EMPTY;
		async_follow(vm, promise_reject_action, f->owner, reason,
		    VALUE_EMPTY, VALUE_EMPTY);
		*result = f->owner;
		return true;
	}
}

/* ---- await -------------------------------------------------------------- */

static void await_then_action(struct vm *vm, const value v[4])
{
	await_then(vm, (struct frame *)value_cell(v[0]),
	    (struct promise *)value_cell(v[1]), value_is_cell(v[2]) ?
	    (struct promise *)value_cell(v[2]) : NULL);
}

/* While hooks are on an await has a promise of its own, as any then. */
static void throwaway_action(struct vm *vm, const value v[4])
{
	struct frame *f = (struct frame *)value_cell(v[0]);
	struct promise *t = hooks_throwaway(vm, f,
	    (struct promise *)value_cell(v[1]));

	promise_announce_from(vm, f, t);
	async_follow(vm, await_then_action, v[0], v[1], value_from_cell(t),
	    VALUE_EMPTY);
}

/* f is off the stack and waits for p. */
static void await_promise(struct vm *vm, struct frame *f, struct promise *p,
    value v)
{
	f->awaits = value_from_cell(p);
	f->since = (uint32_t)vm->step + 1;
	event_emit_from(vm, f, EVENT_AWAIT, 3,
	    async_id_value(f->cell.aux), value_from_cell(p), v);
	async_follow(vm, vm->async->hooks ? throwaway_action :
	    await_then_action, value_from_cell(f), value_from_cell(p),
	    VALUE_EMPTY, VALUE_EMPTY);
}

static void await_promise_action(struct vm *vm, const value v[4])
{
	await_promise(vm, (struct frame *)value_cell(v[0]),
	    (struct promise *)value_cell(v[1]), v[2]);
}

/* What awaits is the parent: the async function's promise, or that of the
 * generator's request. */
static void wrapper_parent(struct vm *vm, struct frame *f, struct promise *p)
{
	value outer = f->owner;

	if (value_is_kind(outer, CELL_ASYNC_GENERATOR) &&
	    ((struct async_generator *)value_cell(outer))->first)
		outer = ((struct async_generator *)value_cell(outer))->first->
		    promise;
	if (value_is_kind(outer, CELL_PROMISE))
		hooks_promise_parent(vm, p,
		    (struct promise *)value_cell(outer));
}

static struct promise *wrapper_make(struct vm *vm, struct frame *f,
    enum promise_maker maker)
{
	struct promise *p = promise_make(vm, maker, f->cell.aux);

	if (vm->async->hooks)
		wrapper_parent(vm, f, p);
	return p;
}

/* Its getter has run: the new promise is settled, or locked. */
static value await_got_then(struct vm *vm, struct frame *c, value result)
{
	struct frame *f = call_suspend(vm);

	(void)result;
	await_promise(vm, f, (struct promise *)value_cell(c->slots[0]),
	    c->slots[1]);
	return left_result(vm, f);
}

/* v.then is an accessor: f still runs, and stands below its getter. */
static value await_get_then(struct vm *vm, value v, enum promise_maker maker)
{
	struct frame *f = vm->fp;
	struct promise *p = wrapper_make(vm, f, maker);
	bool yields = *f->pc == OP_YIELD || *f->pc == OP_YIELD_RAW;
	value data[3] = { value_from_cell(p), v, yields ||
		f->cell.flags == OP_AWAIT_RETURN ? VALUE_UNDEFINED :
		value_from_int(FRAMES_AWAITING) };

	p->object.cell.small |= PROMISE_LOCKED;
	vm_push_continuation(vm, await_got_then, 2, data);
	vm_tail_helper(vm, HELPER_RESOLVE_THENABLE, 3, data);
	promise_announce_from(vm, f, p);
	return VALUE_TAIL;
}

/* A new promise, resolved with v, is what the running frame waits for. */
static value await_wrapped(struct vm *vm, value v, enum promise_maker maker)
{
	struct frame *f;
	struct promise *p;

	if (promise_then_is_accessor(vm, v))
		return await_get_then(vm, v, maker);
	f = call_suspend(vm);
	p = wrapper_make(vm, f, maker);
	f->awaits = value_from_cell(p);
	promise_announce_from(vm, f, p);
	async_follow(vm, promise_resolve_action, value_from_cell(p), v,
	    VALUE_EMPTY, VALUE_EMPTY);
	async_follow(vm, await_promise_action, value_from_cell(f),
	    value_from_cell(p), v, VALUE_EMPTY);
	return left_result(vm, f);
}

static value await_itself(struct vm *vm, value v)
{
	struct frame *f = call_suspend(vm);

	await_promise(vm, f, (struct promise *)value_cell(v), v);
	return left_result(vm, f);
}

/* The constructor getter of what return(v) sent an async generator threw.
 * Some V8 wait for v before they resume the body: the exception is that of the
 * call of return (in a job it is lost), and the generator waits for good. */
static value await_threw(struct vm *vm)
{
	struct frame *f = vm->fp, *below = f->caller;

	if (f->cell.flags != OP_AWAIT_RETURN ||
	    !profile_is(vm, PROFILE_AWAIT_RETURN_THROWS))
		return VALUE_EMPTY;
	call_suspend(vm);
	value_cell(f->owner)->small = GENERATOR_AWAITING_RETURN;
	if (below && below->resume == async_ignore)
		return VALUE_EMPTY;
	vm->exception = VALUE_EMPTY;
	return left_result(vm, f);
}

/* The program's constructor getter has run. */
static value await_constructor(struct vm *vm, struct frame *c, value result)
{
	value v = c->slots[0];

	if (result == VALUE_EMPTY)
		return await_threw(vm);
	return result == INTRINSIC(vm, PROMISE) ? await_itself(vm, v)
	    : await_wrapped(vm, v, MAKER_AWAIT_VALUE);
}

/* An accessor somewhere: v.constructor is the program's business. */
static value await_get_constructor(struct vm *vm, value v)
{
	vm_push_continuation(vm, await_constructor, 1, &v);
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "_constructorOf")), VALUE_UNDEFINED, 1, &v);
}

/* ecma262 #await; V8 up to 7.2 always makes a wrapper promise */
value coroutine_await(struct vm *vm, value v)
{
	struct promise *p;
	struct property found;

	if (vm->async->await_wrapper)
		return await_wrapped(vm, v, MAKER_AWAIT_WRAPPER);
	if (!value_is_kind(v, CELL_PROMISE))
		return await_wrapped(vm, v, MAKER_AWAIT_VALUE);
	p = (struct promise *)value_cell(v);
	if (promise_has_constructor(vm, p))
		return await_itself(vm, v);
	if (object_find(vm, &p->object, ATOM(vm, constructor), &found) &&
	    (found.flags & PROP_ACCESSOR))
		return await_get_constructor(vm, v);
	return await_wrapped(vm, v, MAKER_AWAIT_VALUE);
}

/* ---- generators ---------------------------------------------------------- */

static struct object *generator_prototype(struct vm *vm, struct frame *f,
    enum intrinsic fallback)
{
	value proto = object_get_data(vm, value_object(f->args[-1]),
	    ATOM(vm, prototype));

	return value_object(value_is_object(proto) ? proto
	    : vm->intrinsics[fallback]);
}

value coroutine_initial(struct vm *vm, struct frame *f)
{
	struct generator *g;

	if (f->code->flags & CODE_ASYNC) {
		struct async_generator *ag = object_new_kind(vm,
		    CELL_ASYNC_GENERATOR, sizeof *ag,
		    generator_prototype(vm, f,
		    INTRINSIC_ASYNC_GENERATOR_PROTOTYPE));

		ag->frame = f;
		ag->function = f->args[-1];
		f->owner = value_from_cell(ag);
	} else {
		g = object_new_kind(vm, CELL_GENERATOR, sizeof *g,
		    generator_prototype(vm, f,
		    INTRINSIC_GENERATOR_PROTOTYPE));
		g->frame = f;
		f->owner = value_from_cell(g);
	}
	value_cell(f->owner)->small = GENERATOR_START;
	if (!(f->code->flags & CODE_LIB))
		event_emit_from(vm, f, EVENT_GENERATOR_CREATED, 2,
		    async_id_value(f->cell.aux), f->owner);
	return f->owner;
}

value coroutine_yield(struct vm *vm, struct frame *f, value v)
{
	struct generator *g = (struct generator *)value_cell(f->owner);
	bool raw = f->cell.flags == OP_YIELD_RAW;

	if (g->object.cell.kind == CELL_ASYNC_GENERATOR)
		return async_generator_yield(vm, (struct async_generator *)g,
		    f, v);
	g->object.cell.small = GENERATOR_YIELD;
	if (!raw)
		v = coroutine_iter_result(vm, v, false);
	if (!(f->code->flags & CODE_LIB))
		event_emit_from(vm, f, EVENT_YIELD, 2,
		    async_id_value(f->cell.aux), v);
	return v;
}
