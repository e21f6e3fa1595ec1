/* SPDX-License-Identifier: MIT */
/*
 * Async generators and their queue of requests.
 *
 * Invariants: the first request is the one being answered while the state is
 * RUNNING or AWAITING_RETURN; the body runs only if there is a request.  What
 * resumes the body never waits for a result of it: next() has given its
 * promise away before, so every way out of the body answers VALUE_NOTHING.
 */
#include <config.h>

#include "../core/op.h"
#include "../lib/stack.h"
#include "generator.h"

static void drain_queue(struct vm *vm, struct async_generator *g);

static enum generator_state state_of(const struct async_generator *g)
{
	return (enum generator_state)g->object.cell.small;
}

static void set_state(struct async_generator *g, enum generator_state s)
{
	g->object.cell.small = (uint16_t)s;
	if (s == GENERATOR_DONE)
		g->frame = NULL;
}

/* ---- answering ---------------------------------------------------------- */

static struct async_request *request_take(struct async_generator *g)
{
	struct async_request *r = g->first;

	g->first = value_is_cell(r->next) ?
	    (struct async_request *)value_cell(r->next) : NULL;
	if (!g->first)
		g->last = NULL;
	return r;
}

/* ecma262 #sec-asyncgeneratorcompletestep.  The result object is no
 * thenable unless the program gave Object.prototype a then, which V8 looks
 * up as the specification says. */
static void complete_step(struct vm *vm, struct async_generator *g, value v,
    bool done)
{
	struct async_request *r = request_take(g);

	async_follow(vm, promise_resolve_action, r->promise,
	    coroutine_iter_result(vm, v, done), VALUE_EMPTY, VALUE_EMPTY);
}

static void complete_throw(struct vm *vm, struct async_generator *g,
    value reason)
{
	struct async_request *r = request_take(g);

	async_follow(vm, promise_reject_action, r->promise, reason,
	    VALUE_EMPTY, VALUE_EMPTY);
}

/* ---- return(v): waiting for v -------------------------------------------- */

/* v[0]: generator; it has been waiting. */
static void returned(struct vm *vm, value generator, value v, bool rejected)
{
	struct async_generator *g = (struct async_generator *)
	    value_cell(generator);

	set_state(g, GENERATOR_DONE);
	if (rejected)
		complete_throw(vm, g, v);
	else
		complete_step(vm, g, v, true);
	drain_queue(vm, g);
}

static value return_fulfilled(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);

	returned(vm, n->slots[0], c->args[0], false);
	return VALUE_UNDEFINED;
}

static value return_rejected(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);

	returned(vm, n->slots[0], c->args[0], true);
	return VALUE_UNDEFINED;
}

static const struct builtin return_rows[2] = {
	{ "", 1, return_fulfilled, NULL, NULL, "AsyncGeneratorAwaitReturn",
	    0, 0 },
	{ "", 1, return_rejected, NULL, NULL, "AsyncGeneratorAwaitReturn",
	    0, 0 },
};

static void return_then_action(struct vm *vm, const value v[4])
{
	struct native *n[2];
	int i;

	for (i = 0; i < 2; i++) {
		n[i] = native_new(vm, &return_rows[i]);
		n[i]->slots[0] = v[0];
	}
	promise_perform_then(vm, (struct promise *)value_cell(v[1]),
	    value_from_cell(n[0]), value_from_cell(n[1]), VALUE_UNDEFINED);
}

/* PromiseResolve of the value threw (a constructor getter). */
static void return_threw_action(struct vm *vm, const value v[4])
{
	returned(vm, v[0], v[1], true);
}

static void constructor_action(struct vm *vm, const value v[4]);

static value return_got_then(struct vm *vm, struct frame *f, value result)
{
	(void)result;
	async_follow(vm, return_then_action, f->slots[0], f->slots[1],
	    VALUE_EMPTY, VALUE_EMPTY);
	return VALUE_NOTHING;
}

/* The getter of v[2].then runs, and settles v[1], before anything waits for
 * it.  v[0]: the generator. */
static void return_get_then(struct vm *vm, const value v[4])
{
	struct promise *p = (struct promise *)value_cell(v[1]);
	value args[3] = { v[1], v[2], value_from_int(FRAMES_AWAITING_RETURN) };

	p->object.cell.small |= PROMISE_LOCKED;
	vm_push_continuation(vm, return_got_then, 2, v);
	vm_start(vm, vm->helpers[HELPER_RESOLVE_THENABLE], VALUE_UNDEFINED, 3,
	    args);
}

static void return_announce(struct vm *vm, const value v[4])
{
	promise_announce(vm, (struct promise *)value_cell(v[1]));
	async_follow(vm, return_get_then, v[0], v[1], v[2], VALUE_EMPTY);
}

/* p is new: resolves it with v, then waits for it. */
static void return_resolve(struct vm *vm, value g, struct promise *p, value v)
{
	if (promise_then_is_accessor(vm, v)) {
		async_follow(vm, return_announce, g, value_from_cell(p), v,
		    VALUE_EMPTY);
		return;
	}
	async_follow(vm, promise_made_action, value_from_cell(p), v,
	    VALUE_EMPTY, VALUE_EMPTY);
	async_follow(vm, return_then_action, g, value_from_cell(p),
	    VALUE_EMPTY, VALUE_EMPTY);
}

/* ecma262 #sec-asyncgeneratorawaitreturn */
static void await_return(struct vm *vm, struct async_generator *g)
{
	value v = g->first->v;
	struct promise *p;
	bool fresh;

	set_state(g, GENERATOR_AWAITING_RETURN);
	if (vm->async->await_wrapper) {
		p = promise_make(vm, MAKER_AWAIT_WRAPPER, 0);
		fresh = true;
	} else {
		p = promise_to_promise(vm, v, MAKER_AWAIT_VALUE, &fresh);
	}
	if (!p) {
		agenda_add(vm, constructor_action, value_from_cell(g), v,
		    VALUE_EMPTY, VALUE_EMPTY);
		return;
	}
	if (fresh)
		return_resolve(vm, value_from_cell(g), p, v);
	else
		async_follow(vm, return_then_action, value_from_cell(g),
		    value_from_cell(p), VALUE_EMPTY, VALUE_EMPTY);
}

static value constructor_done(struct vm *vm, struct frame *f, value result)
{
	value g = f->slots[0], v = f->slots[1];
	struct promise *p;

	if (result == VALUE_EMPTY) {
		value reason = vm->exception;

		if (vm->fp && profile_is(vm, PROFILE_AWAIT_RETURN_THROWS))
			return VALUE_EMPTY;
		vm->exception = VALUE_EMPTY;
		if (profile_is(vm, PROFILE_AWAIT_RETURN_THROWS))
			return VALUE_NOTHING;
		async_follow(vm, return_threw_action, g, reason, VALUE_EMPTY,
		    VALUE_EMPTY);
		return VALUE_NOTHING;
	}
	if (result == INTRINSIC(vm, PROMISE)) {
		p = (struct promise *)value_cell(v);
		async_follow(vm, return_then_action, g, value_from_cell(p),
		    VALUE_EMPTY, VALUE_EMPTY);
	} else {
		p = promise_make(vm, MAKER_AWAIT_VALUE, 0);
		return_resolve(vm, g, p, v);
	}
	return VALUE_NOTHING;
}

static void constructor_action(struct vm *vm, const value v[4])
{
	vm_push_continuation(vm, constructor_done, 2, v);
	vm_start(vm, value_from_cell(lib_function(vm, "_constructorOf")),
	    VALUE_UNDEFINED, 1, &v[1]);
}

/* ecma262 #sec-asyncgeneratordrainqueue: the body is over */
static void drain_action(struct vm *vm, const value v[4])
{
	struct async_generator *g = (struct async_generator *)
	    value_cell(v[0]);
	struct async_request *r = g->first;

	if (!r || state_of(g) != GENERATOR_DONE)
		return;
	switch (value_int(r->mode)) {
	case RESUME_RETURN:
		await_return(vm, g);
		return;
	case RESUME_THROW:
		complete_throw(vm, g, r->v);
		break;
	default:
		complete_step(vm, g, VALUE_UNDEFINED, true);
		break;
	}
	drain_queue(vm, g);
}

static void drain_queue(struct vm *vm, struct async_generator *g)
{
	if (g->first)
		agenda_add(vm, drain_action, value_from_cell(g), VALUE_EMPTY,
		    VALUE_EMPTY, VALUE_EMPTY);
}

/* ---- the body leaves ----------------------------------------------------- */

/* v is EMPTY where falling off the end answers nothing: the request is then
 * one to a generator that is done. */
value async_generator_return(struct vm *vm, struct async_generator *g,
    struct frame *f, value v)
{
	(void)f;
	set_state(g, GENERATOR_DONE);
	if (v != VALUE_EMPTY)
		complete_step(vm, g, v, true);
	drain_queue(vm, g);
	return VALUE_NOTHING;
}

value async_generator_throw(struct vm *vm, struct async_generator *g,
    struct frame *f)
{
	value reason = vm->exception;

	(void)f;
	vm->exception = VALUE_EMPTY;
	set_state(g, GENERATOR_DONE);
	complete_throw(vm, g, reason);
	drain_queue(vm, g);
	return VALUE_NOTHING;
}

static void resumed_action(struct vm *vm, const value v[4])
{
	event_emit_from(vm, (struct frame *)value_cell(v[0]),
	    EVENT_GENERATOR_RESUMED, 3,
	    async_id_value(value_cell(v[0])->aux), v[1], v[2]);
}

/* ecma262 #sec-asyncgeneratoryield 6 to 13 */
value async_generator_yield(struct vm *vm, struct async_generator *g,
    struct frame *f, value v)
{
	struct async_request *r;

	set_state(g, GENERATOR_YIELD);
	event_emit_from(vm, f, EVENT_YIELD, 2,
	    async_id_value(f->cell.aux), v);
	complete_step(vm, g, v, false);
	r = g->first;
	if (!r)
		return VALUE_NOTHING;
	set_state(g, GENERATOR_RUNNING);
	async_follow(vm, resumed_action, value_from_cell(f), r->v, r->mode,
	    VALUE_EMPTY);
	return vm_tail_resume(vm, f, (enum resume_mode)value_int(r->mode),
	    r->v);
}

/* ---- next, throw, return ------------------------------------------------- */

static void request_add(struct vm *vm, struct async_generator *g,
    enum resume_mode mode, value v, struct promise *p)
{
	struct async_request *r = heap_alloc(vm, sizeof *r, CELL_RECORD);

	r->cell.aux = 4;
	r->mode = value_from_int(mode);
	r->v = v;
	r->promise = value_from_cell(p);
	r->next = VALUE_EMPTY;
	if (g->last)
		g->last->next = value_from_cell(r);
	else
		g->first = r;
	g->last = r;
}

/* The body goes on above whatever runs now. */
static void resume_action(struct vm *vm, const value v[4])
{
	struct async_generator *g = (struct async_generator *)
	    value_cell(v[0]);
	struct async_request *r = g->first;
	struct frame *f = g->frame;
	int how = f->cell.flags == OP_INITIAL_YIELD ? RESUME_FIRST
	    : value_int(r->mode);

	set_state(g, GENERATOR_RUNNING);
	vm_push_continuation(vm, async_ignore, 0, NULL);
	vm_start_resume(vm, f, (enum resume_mode)value_int(r->mode), r->v);
	if (!(f->code->flags & CODE_LIB))
		event_emit_from(vm, f, EVENT_GENERATOR_RESUMED, 3,
		    async_id_value(f->cell.aux), r->v,
		    value_from_int(how));
}

/* ecma262 #sec-asyncgenerator-prototype-next and its sisters: the promise is
 * the caller's at once, the rest follows on the agenda. */
value async_generator_request(struct vm *vm, struct async_generator *g,
    enum resume_mode mode, value v)
{
	struct promise *p = promise_new(vm, MAKER_ASYNC_GENERATOR,
	    g->frame ? g->frame->cell.aux : 0);
	enum generator_state state = state_of(g);

	request_add(vm, g, mode, v, p);
	if (state == GENERATOR_START && mode != RESUME_NEXT) {
		set_state(g, GENERATOR_DONE);
		state = GENERATOR_DONE;
	}
	if (state == GENERATOR_DONE) {
		if (g->first == g->last)
			drain_queue(vm, g);
	} else if (state == GENERATOR_START || state == GENERATOR_YIELD) {
		agenda_add(vm, resume_action, value_from_cell(g),
		    VALUE_EMPTY, VALUE_EMPTY, VALUE_EMPTY);
		set_state(g, GENERATOR_RUNNING);
	}
	return value_from_cell(p);
}
