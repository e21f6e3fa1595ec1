/* SPDX-License-Identifier: MIT */
/* await, yield, yield*. */
#include <config.h>

#include "compile_parts.h"

/* Behind a suspension; V8 6.2 has a Return there, at the function's end. */
static uint32_t resumed_at(const struct emitter *e, const struct ast *n)
{
	return e->unit->options->suspend_returns ? e->fn->body_end - 1 :
	    n->start;
}

/* A getter that await comes to (then, constructor) runs before the function
 * is suspended, and V8 has no position of its own for that. */
static void emit_await(struct emitter *e, const struct ast *n)
{
	emit_place(e, n->start, n->end, e->reported);
	emit(e, OP_AWAIT);
	e->reported = resumed_at(e, n);
	emit_place(e, n->start, n->end, e->reported);
}

void compile_await(struct emitter *e, const struct ast *n)
{
	emit_expression_at(e, n->pos);
	compile_expression(e, n->one);
	emit_await(e, n);
}

/* Up to V8 8.4 the code for return(v) ends with a Return of its own, at the
 * generator's end: a position that what follows in the code inherits. */
static bool returns_in_line(const struct emitter *e)
{
	const struct control *c;

	if (!e->unit->options->return_in_line || e->fn->is_async)
		return false;
	for (c = e->control; c; c = c->outer)
		if (c->kind == CONTROL_FINALLY || c->kind == CONTROL_ITERATOR)
			return false;
	return true;
}

/* ecma262 #sec-yield, #sec-asyncgeneratoryield: an async generator awaits
 * what it yields, and what return(v) sends it. */
static void plain_yield(struct emitter *e, const struct ast *n)
{
	struct label returned = LABEL, next = LABEL;

	emit_expression_at(e, n->pos);
	if (n->one)
		compile_expression(e, n->one);
	else
		emit(e, OP_UNDEFINED);
	if (e->fn->is_async)
		emit_await(e, n);
	emit_at(e, n);
	emit_jump(e, OP_YIELD, &returned);
	emit_jump(e, OP_JUMP, &next);
	emit_bind(e, &returned);
	if (e->fn->is_async)
		emit(e, OP_AWAIT_RETURN);
	control_leave_return(e);
	e->reported = returns_in_line(e) ? e->fn->body_end - 1 : n->pos;
	e->depth++;
	emit_bind(e, &next);
}

/* ---- yield* ------------------------------------------------------------- */

/* The delegate's parts in hidden slots, and the loop's labels. */
struct delegate {
	const struct ast *n;
	uint32_t at;                    /* V8's position of the calls that no
	                                 * await of it stands before */
	uint16_t iterator, next, received, mode;
	struct label call, result, yield, thrown, returned, done;
};

static void place_at(struct emitter *e, const struct delegate *d, uint32_t at)
{
	emit_place(e, d->n->start, d->n->end, at);
	e->reported = at;
}

/* Behind the code for return(v), which awaits if the generator does. */
static void place_behind_return(struct emitter *e, const struct delegate *d)
{
	place_at(e, d, e->fn->is_async ? d->n->start : returns_in_line(e) ?
	    e->fn->body_end - 1 : d->at);
}

static void await_if_async(struct emitter *e, const struct delegate *d)
{
	if (!e->fn->is_async)
		return;
	e->reported = d->n->start;
	emit_await(e, d->n);
}

/* The value to hand out is awaited, right before it is.  In V8 that is a part
 * of the yield itself: if it rejects, the iterator's throw method hears of
 * it. */
static void await_value(struct emitter *e, struct control *c)
{
	control_push(e, c, CONTROL_CATCH);
	control_open(e, c);
	emit(e, OP_AWAIT);
	control_close(e, c);
	control_pop(e, c);
}

static void value_rejected(struct emitter *e, struct delegate *d,
    struct control *c)
{
	control_catch(e, c, c->depth - 1, false);
	emit_h(e, OP_SET_LOCAL, d->received);
	emit_jump(e, OP_JUMP, &d->thrown);
}

/* A result object is on the stack: hands it out unless it is the last, and
 * takes what is sent. */
static void hand_out(struct emitter *e, struct delegate *d)
{
	bool awaits = e->fn->is_async && e->unit->options->async_star_awaits;
	struct control c;

	emit_bind(e, &d->result);
	place_behind_return(e, d);
	emit(e, OP_CHECK_OBJECT);
	emit(e, OP_DUP);
	emit_field_atom(e, OP_GET_FIELD, ATOM(e->vm, done));
	emit_jump(e, OP_JUMP_TRUE, &d->done);
	emit_bind(e, &d->yield);
	if (e->fn->is_async)
		emit_field_atom(e, OP_GET_FIELD, ATOM(e->vm, value));
	if (awaits)
		await_value(e, &c);
	emit(e, OP_YIELD_RAW);
	emit_h(e, OP_SET_LOCAL, d->mode);
	emit_h(e, OP_SET_LOCAL, d->received);
	emit_jump_int(e, d->mode, RESUME_THROW, &d->thrown);
	emit_jump_int(e, d->mode, RESUME_RETURN, &d->returned);
	emit_jump(e, OP_LOOP, &d->call);
	if (awaits)
		value_rejected(e, d, &c);
}

/* Calls the iterator's method with what was received and leaves the result
 * object; goes on at missing, with nothing on the stack, if there is none. */
static void call_method(struct emitter *e, struct delegate *d, value name,
    struct label *missing)
{
	struct label none = LABEL, called = LABEL;

	emit_h(e, OP_GET_LOCAL, d->iterator);
	emit_field_atom(e, OP_GET_FIELD_KEEP, name);
	emit_jump(e, OP_JUMP_NULLISH, &none);
	emit_h(e, OP_GET_LOCAL, d->received);
	emit_h(e, OP_CALL, 1);
	await_if_async(e, d);
	emit_jump(e, OP_JUMP, &called);
	emit_bind(e, &none);
	emit(e, OP_DROP);
	emit_jump(e, OP_JUMP, missing);
	e->depth++;
	emit_bind(e, &called);
}

static void on_throw(struct emitter *e, struct delegate *d)
{
	struct label missing = LABEL;

	emit_bind(e, &d->thrown);
	if (e->fn->is_async && e->unit->options->star_throw_at_call)
		place_at(e, d, d->at);
	else
		place_behind_return(e, d);
	call_method(e, d, ATOM(e->vm, throw), &missing);
	emit_jump(e, OP_LOOP, &d->result);
	e->depth--;
	emit_bind(e, &missing);
	if (e->fn->is_async && e->unit->options->star_throw_at_call)
		place_at(e, d, d->at);
	emit_h(e, OP_GET_LOCAL, d->iterator);
	emit_h(e, OP_GET_LOCAL, d->next);
	control_close_iterator(e, e->fn->is_async);
	if (e->fn->is_async)
		place_at(e, d, d->n->start);
	emit_h(e, OP_THROW_TYPE, emit_text(e,
	    "The iterator does not provide a 'throw' method."));
}

/* ecma262 #sec-asyncgeneratorunwrapyieldresumption: what return(v) sent is
 * awaited; rejected, it goes on as a throw.  DEVIATES: as a next since V8 12,
 * whose yield* does not know how its own await resumes it. */
static void await_received(struct emitter *e, struct delegate *d)
{
	struct label awaited = LABEL;
	struct control c;

	control_push(e, &c, CONTROL_CATCH);
	control_open(e, &c);
	emit_h(e, OP_GET_LOCAL, d->received);
	emit(e, OP_AWAIT_RETURN);
	control_close(e, &c);
	control_pop(e, &c);
	emit_h(e, OP_SET_LOCAL, d->received);
	emit_jump(e, OP_JUMP, &awaited);
	control_catch(e, &c, c.depth, false);
	emit_h(e, OP_SET_LOCAL, d->received);
	emit_jump(e, OP_LOOP, e->unit->options->star_rejected_next ?
	    &d->call : &d->thrown);
	emit_bind(e, &awaited);
}

static void on_return(struct emitter *e, struct delegate *d)
{
	struct label missing = LABEL, over = LABEL;

	emit_bind(e, &d->returned);
	if (e->fn->is_async)
		await_received(e, d);
	place_at(e, d, d->at);
	call_method(e, d, ATOM(e->vm, return), &missing);
	place_behind_return(e, d);
	emit(e, OP_CHECK_OBJECT);
	emit(e, OP_DUP);
	emit_field_atom(e, OP_GET_FIELD, ATOM(e->vm, done));
	emit_jump(e, OP_JUMP_TRUE, &over);
	emit_jump(e, OP_LOOP, &d->yield);
	emit_bind(e, &over);
	place_at(e, d, resumed_at(e, d->n));
	emit_field_atom(e, OP_GET_FIELD, ATOM(e->vm, value));
	control_leave_return(e);
	emit_bind(e, &missing);
	emit_h(e, OP_GET_LOCAL, d->received);
	place_at(e, d, d->at);
	if (e->fn->is_async && !e->unit->options->star_return_bare)
		emit_await(e, d->n);
	control_leave_return(e);
}

/* ecma262 #sec-generator-function-definitions-runtime-semantics-evaluation
 * YieldExpression : yield * AssignmentExpression */
static void yield_star(struct emitter *e, const struct ast *n)
{
	struct delegate d = { n, 0, temp_new(e), temp_new(e), temp_new(e),
		temp_new(e), LABEL, LABEL, LABEL, LABEL, LABEL, LABEL };

	compile_expression(e, n->one);
	emit_place(e, n->one->start, n->one->end, e->reported);
	emit_b(e, OP_GET_ITERATOR, e->fn->is_async);
	d.at = e->reported;
	emit_place(e, n->start, n->end, d.at);
	emit_h(e, OP_SET_LOCAL, d.next);
	emit_h(e, OP_SET_LOCAL, d.iterator);
	emit(e, OP_UNDEFINED);
	emit_h(e, OP_SET_LOCAL, d.received);
	emit_bind(e, &d.call);
	emit_h(e, OP_GET_LOCAL, d.iterator);
	emit_h(e, OP_GET_LOCAL, d.next);
	emit_h(e, OP_GET_LOCAL, d.received);
	emit_h(e, OP_CALL, 1);
	await_if_async(e, &d);
	hand_out(e, &d);
	on_throw(e, &d);
	on_return(e, &d);
	e->depth++;
	emit_bind(e, &d.done);
	emit_place(e, n->start, n->end, resumed_at(e, n));
	emit_field_atom(e, OP_GET_FIELD, ATOM(e->vm, value));
	if (returns_in_line(e))
		e->reported = e->fn->body_end - 1;
	temp_free(e, d.iterator);
	temp_free(e, d.next);
	temp_free(e, d.received);
	temp_free(e, d.mode);
}

void compile_yield(struct emitter *e, const struct ast *n)
{
	if (n->flags & AST_F_DELEGATE)
		yield_star(e, n);
	else
		plain_yield(e, n);
}
