/* SPDX-License-Identifier: MIT */
/* Leaving: break, continue and return through scopes, iterators, finally. */
#include <config.h>

#include <assert.h>

#include "compile_parts.h"

enum exit_kind { EXIT_BREAK, EXIT_CONTINUE, EXIT_RETURN };

/* A way out through a finally block; its completion number is stored in the
 * number slot.  0 is the normal one, 1 a throw. */
struct exit {
	enum exit_kind kind;
	struct control *target;         /* of break, continue */
	uint32_t number;
	struct label label;             /* where the walk goes on */
	struct exit *next;
};
enum { COMPLETION_NORMAL, COMPLETION_THROW, COMPLETION_FIRST_EXIT };

void control_push(struct emitter *e, struct control *c,
    enum control_kind kind)
{
	memset(c, 0, sizeof *c);
	c->kind = (uint8_t)kind;
	c->outer = e->control;
	c->depth = e->depth;
	c->info = -1;
	c->env_slot = c->done_slot = NO_SLOT;
	c->number_slot = c->value_slot = NO_SLOT;
	c->on_break = c->on_continue = c->entry = (struct label)LABEL;
	if (kind == CONTROL_ITERATOR)
		c->mark = PLACE_MARK | e->marks++;
	c->first_position = e->position_count;
	e->control = c;
}

void control_pop(struct emitter *e, struct control *c)
{
	assert(e->control == c);
	e->control = c->outer;
}

/* ---- handlers ----------------------------------------------------------- */

void control_open(struct emitter *e, struct control *c)
{
	c->is_open = true;
	c->from = e->size;
}

static void end_range(struct emitter *e, struct control *c)
{
	struct range *r;

	if (c->from == e->size)
		return;
	r = ast_alloc(e->unit->arena, sizeof *r);
	if (!r) {
		emit_fail(e, NULL, "out of memory");
		return;
	}
	r->from = c->from;
	r->to = e->size;
	r->next = c->ranges;
	c->ranges = r;
}

void control_close(struct emitter *e, struct control *c)
{
	if (c->is_open)
		end_range(e, c);
	c->is_open = false;
}

static bool has_inner_env(const struct scope *s,
    const struct ast_function *fn, uint32_t start, uint32_t end)
{
	for (s = s->child; s; s = s->sibling) {
		if (s->function != fn || s->start >= end || s->end <= start)
			continue;
		if (scope_has_env(s) || has_inner_env(s, fn, start, end))
			return true;
	}
	return false;
}

void control_save_env(struct emitter *e, struct control *c, uint32_t start,
    uint32_t end)
{
	if (e->dead || !has_inner_env(e->scope, e->fn, start, end))
		return;
	c->env_slot = temp_new(e);
	emit_h(e, OP_SAVE_ENV, c->env_slot);
}

static void add_handler(struct emitter *e, const struct range *r,
    uint32_t target, int32_t depth, bool user)
{
	struct handler *h = emit_grow(e, e->handlers, e->handler_count,
	    &e->handler_room, sizeof *h);

	if (!h)
		return;
	e->handlers = h;
	h[e->handler_count++] = (struct handler){ r->from, r->to, target,
		(uint16_t)depth, user };
}

void control_catch(struct emitter *e, struct control *c, int32_t depth,
    bool user)
{
	const struct range *r;

	control_close(e, c);
	for (r = c->ranges; r; r = r->next)
		add_handler(e, r, e->size, depth, user);
	e->dead = !c->ranges;
	e->depth = depth;
	/* The handler's own push: as if by an op. */
	if (++e->depth > e->max_depth)
		e->max_depth = e->depth;
	if (c->env_slot != NO_SLOT)
		emit_h(e, OP_LOAD_ENV, c->env_slot);
	else if (user)
		emit(e, OP_NOP);        /* the CATCH event's place */
	temp_free(e, c->env_slot);
}

/* ---- detaching ---------------------------------------------------------- */

/* From here on, up to reattach, code is no longer inside the constructs from
 * the innermost one out to `last` (included; NULL: all); and, if envs, their
 * environments have been left. */
static void detach(struct emitter *e, struct control *last, bool envs)
{
	struct control *c;

	for (c = e->control; c; c = c->outer) {
		if (!c->detached && c->is_open)
			end_range(e, c);
		c->detached = true;
		if (envs)
			scope_info_close(e, c);
		if (c == last)
			break;
	}
}

/* Outer ones first, so that scope infos stay in order. */
static void reattach(struct emitter *e, struct control *c)
{
	if (!c || !c->detached)
		return;
	reattach(e, c->outer);
	c->detached = false;
	if (c->is_open)
		c->from = e->size;
	if (c->kind == CONTROL_SCOPE && c->info < 0)
		scope_info_open(e, c);
}

/* ---- iterators ---------------------------------------------------------- */

/* ecma262 #sec-iteratorclose, #sec-asynciteratorclose (normal completion) */
void control_close_iterator(struct emitter *e, bool is_async)
{
	struct label done = LABEL;

	if (!is_async) {
		emit_b(e, OP_ITERATOR_CLOSE, 0);
		return;
	}
	emit_b(e, OP_ITERATOR_RETURN, 0);
	emit_jump(e, OP_JUMP_EMPTY, &done);
	emit(e, OP_AWAIT_AT);
	emit(e, OP_CHECK_OBJECT);
	emit(e, OP_DROP);
	emit_bind(e, &done);
}

/* iterator next exception: the same with a throw completion, whose errors
 * and awaits' rejections are dropped. */
static void close_quietly_async(struct emitter *e)
{
	struct label done = LABEL;
	struct control c;
	int32_t depth;

	emit(e, OP_ROT3R);              /* exception iterator next */
	depth = e->depth - 2;
	emit_b(e, OP_ITERATOR_RETURN, 1);
	control_push(e, &c, CONTROL_CATCH);
	control_open(e, &c);
	emit_jump(e, OP_JUMP_EMPTY, &done);
	emit(e, OP_AWAIT_AT);
	emit(e, OP_DROP);
	control_pop(e, &c);
	control_close(e, &c);
	emit_bind(e, &done);
	emit(e, OP_RETHROW);
	control_catch(e, &c, depth, false);
	emit(e, OP_DROP);
	emit(e, OP_RETHROW);
}

void control_iterator_handler(struct emitter *e, struct control *c)
{
	struct label done = LABEL;
	int32_t depth = c->depth;

	control_catch(e, c, depth + 2, false);
	emit(e, OP_HOLD_THROW);
	if (c->done_slot != NO_SLOT)
		emit_jump_int(e, c->done_slot, 1, &done);
	if (c->is_async) {
		close_quietly_async(e);
	} else {
		emit(e, OP_ROT3R);
		emit_b(e, OP_ITERATOR_CLOSE, 1);
		emit(e, OP_RETHROW);
	}
	e->depth = depth + 3;
	emit_bind(e, &done);
	emit(e, OP_RETHROW);
	e->depth = depth;
}

/* ---- the walk ----------------------------------------------------------- */

struct walk {
	enum exit_kind kind;
	struct control *target;
	unsigned pops;                  /* environments still to be left */
};

static void pop_envs(struct emitter *e, struct walk *w)
{
	for (; w->pops; w->pops--)
		emit(e, OP_POP_ENV);
}

void control_place_closes(struct emitter *e, const struct control *c,
    uint32_t at)
{
	uint32_t i;

	for (i = c->first_position; i < e->position_count; i++)
		if (e->positions[i].at == c->mark)
			e->positions[i].at = at;
}

static void close_on_way(struct emitter *e, const struct control *c)
{
	struct place before = e->place;

	emit_place(e, before.start, before.end, c->mark);
	e->reported = c->mark;
	control_close_iterator(e, c->is_async);
	e->place = before;
}

static void leave_iterator(struct emitter *e, struct control *c,
    struct walk *w)
{
	struct label done = LABEL, end = LABEL;

	if (w->kind == EXIT_RETURN) {
		if (e->return_slot == NO_SLOT)
			e->return_slot = temp_new(e);
		emit_h(e, OP_SET_LOCAL, e->return_slot);
	}
	detach(e, c, true);
	pop_envs(e, w);
	emit_drop_to(e, c->depth + 2);
	if (c->done_slot != NO_SLOT)
		emit_jump_int(e, c->done_slot, 1, &done);
	close_on_way(e, c);
	if (label_used(&done)) {
		emit_jump(e, OP_JUMP, &end);
		e->depth = c->depth + 2;
		emit_bind(e, &done);
		emit_drop_to(e, c->depth);
		emit_bind(e, &end);
	}
	if (w->kind == EXIT_RETURN)
		emit_h(e, OP_GET_LOCAL, e->return_slot);
}

static struct exit *find_exit(struct emitter *e, struct control *c,
    const struct walk *w)
{
	uint32_t number = COMPLETION_FIRST_EXIT;
	struct exit **at, *x;

	for (at = &c->exits; (x = *at); at = &x->next, number++)
		if (x->kind == w->kind && x->target == w->target)
			return x;
	x = ast_alloc(e->unit->arena, sizeof *x);
	if (!x) {
		emit_fail(e, NULL, "out of memory");
		return NULL;
	}
	*x = (struct exit){ w->kind, w->target, number, LABEL, NULL };
	*at = x;
	return x;
}

static void leave_by_finally(struct emitter *e, struct control *c,
    struct walk *w)
{
	struct exit *x = find_exit(e, c, w);

	if (!x)
		return;
	if (w->kind == EXIT_RETURN)
		emit_h(e, OP_SET_LOCAL, c->value_slot);
	pop_envs(e, w);
	emit_drop_to(e, c->depth);
	emit_int(e, (int32_t)x->number);
	emit_h(e, OP_SET_LOCAL, c->number_slot);
	emit_jump(e, OP_JUMP, &c->entry);
}

/* Up to V8 7.0 the returns of an async function are compiled behind it all. */
static bool returns_last(const struct emitter *e)
{
	return e->unit->options->async_returns_last && e->fn->is_async &&
	    !e->fn->is_generator;
}

void control_place_returns(struct emitter *e, uint32_t at)
{
	uint32_t i;

	for (i = 0; returns_last(e) && i < e->position_count; i++)
		if (e->positions[i].at == RETURN_MARK)
			e->positions[i].at = at;
}

/* The walk's end for return: the value is on the stack.  behind: V8 has this
 * code behind a finally or a loop, with the position of what stands before it. */
static void finish_return(struct emitter *e, bool behind)
{
	uint32_t at = e->place.at;

	if (e->fn->kind == FN_DERIVED) {
		detach(e, NULL, false);
		this_get_raw(e, e->fn->this_var);
		emit(e, OP_SWAP);
		emit(e, OP_CHECK_DERIVED);
	}
	if (returns_last(e))
		e->place.at = RETURN_MARK;
	else if (behind)
		e->place.at = e->reported;
	emit(e, OP_RETURN);
	e->place.at = at;
}

static void leave(struct emitter *e, enum exit_kind kind,
    struct control *target, bool behind)
{
	struct walk w = { kind, target, 0 };
	int32_t depth = e->depth;
	uint32_t reported = e->reported;
	struct control *c;

	if (e->dead) {
		e->depth = depth - (kind == EXIT_RETURN);
		return;
	}
	for (c = e->control; c && c != target; c = c->outer) {
		if (c->kind == CONTROL_SCOPE)
			w.pops += c->has_env;
		else if (c->kind == CONTROL_ITERATOR) {
			leave_iterator(e, c, &w);
			behind = behind || e->unit->options->loop_is_placed;
		} else if (c->kind == CONTROL_FINALLY)
			break;
	}
	if (c && c->kind == CONTROL_FINALLY) {
		leave_by_finally(e, c, &w);
	} else if (kind == EXIT_RETURN) {
		finish_return(e, behind);
	} else {
		pop_envs(e, &w);
		emit_drop_to(e, target->depth);
		emit_jump(e, OP_JUMP, kind == EXIT_BREAK ? &target->on_break
		    : &target->on_continue);
	}
	reattach(e, e->control);
	e->reported = kind == EXIT_RETURN && returns_last(e) && !behind ?
	    e->place.at : reported;     /* V8 leaves behind it all */
	e->depth = depth - (kind == EXIT_RETURN);
}

static struct control *find_target(struct emitter *e,
    const struct ast *target)
{
	struct control *c;

	for (c = e->control; c; c = c->outer)
		if (c->kind == CONTROL_TARGET && c->target == target)
			return c;
	emit_fail(e, target, "jump without target");
	return NULL;
}

void control_leave_break(struct emitter *e, const struct ast *target)
{
	struct control *c = e->dead ? NULL : find_target(e, target);

	if (c)
		leave(e, EXIT_BREAK, c, false);
}

void control_leave_continue(struct emitter *e, const struct ast *target)
{
	struct control *c = e->dead ? NULL : find_target(e, target);

	if (c)
		leave(e, EXIT_CONTINUE, c, false);
}

void control_leave_return(struct emitter *e)
{
	leave(e, EXIT_RETURN, NULL, false);
}

/* ---- finally ------------------------------------------------------------ */

/*
 *   number = NORMAL                 protected part done
 *   handler: value = exception; number = THROW
 *   entry:   the block
 *            number NORMAL: to end; exit n: go on leaving
 *            throw value on
 *   end:
 */
void control_finally_push(struct emitter *e, struct control *c,
    uint32_t start, uint32_t end)
{
	control_push(e, c, CONTROL_FINALLY);
	c->number_slot = temp_new(e);
	c->value_slot = temp_new(e);
	control_save_env(e, c, start, end);
	control_open(e, c);
}

void control_finally_enter(struct emitter *e, struct control *c)
{
	control_close(e, c);
	control_pop(e, c);
	emit_int(e, COMPLETION_NORMAL);
	emit_h(e, OP_SET_LOCAL, c->number_slot);
	c->ends_normally = !e->dead;
	emit_jump(e, OP_JUMP, &c->entry);
	control_catch(e, c, c->depth, false);
	emit(e, OP_HOLD_THROW);
	emit_h(e, OP_SET_LOCAL, c->value_slot);
	emit_int(e, COMPLETION_THROW);
	emit_h(e, OP_SET_LOCAL, c->number_slot);
	emit_bind(e, &c->entry);
}

void control_finally_leave(struct emitter *e, struct control *c)
{
	struct label end = LABEL;
	bool is_dead = e->dead;         /* the block itself leaves */
	struct exit *x;

	if (c->ends_normally)
		emit_jump_int(e, c->number_slot, COMPLETION_NORMAL, &end);
	for (x = c->exits; x; x = x->next)
		emit_jump_int(e, c->number_slot, x->number, &x->label);
	if (c->ranges) {
		emit_h(e, OP_GET_LOCAL, c->value_slot);
		emit(e, OP_RETHROW);
	}
	e->dead = true;
	for (x = c->exits; x && !is_dead; x = x->next) {
		emit_bind(e, &x->label);
		if (x->kind == EXIT_RETURN)
			emit_h(e, OP_GET_LOCAL, c->value_slot);
		leave(e, x->kind, x->target, true);
	}
	emit_bind(e, &end);
	e->is_behind_finally = e->unit->options->finally_goes_on;
	temp_free(e, c->number_slot);
	temp_free(e, c->value_slot);
}
