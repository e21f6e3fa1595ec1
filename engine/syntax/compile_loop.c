/* SPDX-License-Identifier: MIT */
/*
 * Loops.  Every iteration passes exactly one LOOP op: it counts a tick and is
 * a safe point.
 */
#include <config.h>

#include "compile_parts.h"

static void target_push(struct emitter *e, struct control *c,
    const struct ast *n)
{
	control_push(e, c, CONTROL_TARGET);
	c->target = n;
}

static void stop_at_expression(struct emitter *e, const struct ast *n)
{
	compile_stop(e, n->start, n->end);
	emit_statement_at(e, n->pos);
}

/* The head `for (…)`, found from the body backwards.  for-in and for-of stop
 * there again before each further iteration. */
static void stop_at_for(struct emitter *e, const struct ast *n,
    const struct ast *body)
{
	const char *s = e->unit->program->text;
	uint32_t end = body->start;

	while (end > n->start && s[end - 1] != ')')
		end--;
	compile_stop(e, n->start, end > n->start ? end : body->start);
}

/* The end of an iteration has a place in every build of the code: a limit may
 * stop the run there.  V8 from 8 on has a position of its own there, too. */
static void loop_back(struct emitter *e, const struct ast *n,
    struct label *top)
{
	struct place before = e->place;

	emit_place(e, n->start, n->end, n->start);
	emit_expression_at(e, e->unit->options->loop_is_placed ? n->start :
	    e->reported);
	emit_jump(e, OP_LOOP, top);
	e->place = before;
}

/* ---- while, do ---------------------------------------------------------- */

void compile_while(struct emitter *e, const struct ast *n)
{
	struct label top = LABEL;
	struct control c;

	emit_bind(e, &top);
	compile_stop(e, n->start, compile_head_end(e, n->two.left->end));
	emit_statement_at(e, n->two.left->pos);
	target_push(e, &c, n);
	compile_condition(e, n->two.left, &c.on_break, false);
	compile_statement(e, n->two.right);
	control_pop(e, &c);
	emit_bind(e, &c.on_continue);
	loop_back(e, n, &top);
	emit_bind(e, &c.on_break);
}

void compile_do(struct emitter *e, const struct ast *n)
{
	struct label top = LABEL;
	struct control c;

	target_push(e, &c, n);
	emit_bind(e, &top);
	compile_statement(e, n->two.right);
	emit_bind(e, &c.on_continue);
	stop_at_expression(e, n->two.left);
	compile_condition(e, n->two.left, &c.on_break, false);
	loop_back(e, n, &top);
	control_pop(e, &c);
	emit_bind(e, &c.on_break);
}

/* ---- for (;;) ----------------------------------------------------------- */

static void for_init(struct emitter *e, const struct ast *init)
{
	if (!init)
		return;
	if (init->kind == AST_VAR)
		compile_declaration(e, init);
	else {
		emit_statement_at(e, init->start);
		compile_discard(e, init);
	}
}

/* ecma262 #sec-for-statement-runtime-semantics-labelledevaluation */
void compile_for(struct emitter *e, const struct ast *n)
{
	const struct scope *s = n->for_.scope;
	bool copies = s && s->per_iteration && scope_has_env(s);
	struct label top = LABEL;
	struct control scope, c;

	stop_at_for(e, n, n->for_.body);
	scope_enter(e, &scope, n->for_.scope);
	for_init(e, n->for_.init);
	if (copies)
		emit(e, OP_COPY_ENV);
	target_push(e, &c, n);
	emit_bind(e, &top);
	if (n->for_.test) {
		stop_at_expression(e, n->for_.test);
		compile_condition(e, n->for_.test, &c.on_break, false);
	}
	compile_statement(e, n->for_.body);
	emit_bind(e, &c.on_continue);
	if (copies)
		emit(e, OP_COPY_ENV);
	if (n->for_.update) {
		stop_at_expression(e, n->for_.update);
		emit_statement_at(e, n->for_.update->start);
		compile_discard(e, n->for_.update);
	}
	loop_back(e, n, &top);
	control_pop(e, &c);
	emit_bind(e, &c.on_break);
	scope_leave(e, &scope);
}

/* ---- for-in, for-of ----------------------------------------------------- */

/* What is walked, evaluated where the loop's names are in their TDZ. */
static void walked(struct emitter *e, const struct ast *n)
{
	const struct ast *left = n->for_each.left;
	struct control scope;

	if (left->kind == AST_VAR && left->var.decls.at[0]->two.right)
		compile_declaration(e, left);   /* for (var x = 1 in o) */
	scope_enter(e, &scope, n->for_each.scope);
	emit_statement_at(e, n->for_each.right->pos);
	compile_expression(e, n->for_each.right);
	scope_leave(e, &scope);
}

/* The value on the stack goes to the loop's variable; then the body. */
static void iteration(struct emitter *e, const struct ast *n)
{
	const struct ast *left = n->for_each.left;
	struct control scope;

	if (left->kind == AST_VAR) {
		compile_refuse_using(e, left);
		left = left->var.decls.at[0]->two.left;
		if (left->kind != AST_IDENT)
			emit_expression_at(e,
			    e->unit->options->patterns_rewritten ? n->start :
			    left->end - 1);
	} else if (n->kind == AST_FOR_OF && e->unit->options->each_begins) {
		emit_statement_at(e, left->pos);
		if (left->kind == AST_ARRAY_PATTERN ||
		    left->kind == AST_OBJECT_PATTERN)
			e->statement_begins = false;    /* V8 keeps the value */
	}
	scope_enter(e, &scope, n->for_each.scope);
	emit_at(e, left);
	compile_pattern(e, left, &compile_from_for);
	compile_statement(e, n->for_each.body);
	scope_leave(e, &scope);
}

/* ecma262 #sec-runtime-semantics-forinofheadevaluation ENUMERATE */
void compile_for_in(struct emitter *e, const struct ast *n)
{
	struct label top = LABEL, done = LABEL;
	struct control c;

	stop_at_for(e, n, n->for_each.body);
	walked(e, n);
	emit_at(e, n->for_each.right);
	emit(e, OP_FOR_IN_START);
	target_push(e, &c, n);
	emit_bind(e, &top);
	emit_at(e, n->for_each.right);
	emit(e, OP_FOR_IN_NEXT);
	emit_jump(e, OP_JUMP_EMPTY, &done);
	iteration(e, n);
	emit_bind(e, &c.on_continue);
	stop_at_for(e, n, n->for_each.body);
	loop_back(e, n, &top);
	control_pop(e, &c);
	emit_bind(e, &done);
	emit_bind(e, &c.on_break);
	emit(e, OP_DROP);
}

/* What the value of a step goes to. */
static const struct ast *each_of(const struct ast *n)
{
	const struct ast *left = n->for_each.left;

	return left->kind == AST_VAR && left->var.decls.count > 0 ?
	    left->var.decls.at[0]->two.left : left;
}

/* V8's position of it: the last token of a declaration. */
static uint32_t place_of_each(const struct ast *n)
{
	const struct ast *each = each_of(n);

	return n->for_each.left->kind == AST_VAR && each->kind != AST_IDENT ?
	    each->end - 1 : each->pos;
}

/* The next value on the stack, or a jump to done. */
static void next_value(struct emitter *e, const struct ast *n,
    struct label *done)
{
	const struct ast *each = each_of(n);
	bool at_of = n->flags & AST_F_AWAIT && e->unit->options->await_at_of;

	emit_statement_at(e, at_of ? n->for_each.of : place_of_each(n));
	if (at_of)
		emit_place(e, n->for_each.of, n->for_each.of + 2,
		    n->for_each.of);
	else
		emit_at(e, each);
	if (n->flags & AST_F_AWAIT) {
		emit(e, OP_ITERATOR_NEXT);
		emit_inherits(e, each);
		emit(e, OP_AWAIT_AT);
		emit(e, OP_ITERATOR_RESULT);
	} else {
		emit(e, OP_ITERATOR_STEP);
	}
	emit_jump(e, OP_JUMP_EMPTY, done);
}

/* Whether the iterator must not be closed when the loop ends by itself: up to
 * Node 11 not so if a round did not reach the end of the body. */
static void set_whole(struct emitter *e, const struct control *iterator,
    bool whole)
{
	if (iterator->done_slot == NO_SLOT)
		return;
	emit_int(e, whole);
	emit_h(e, OP_SET_LOCAL, iterator->done_slot);
}

/* iterator next: there is no next value. */
static void exhausted(struct emitter *e, const struct control *iterator,
    struct label *end)
{
	struct label whole = LABEL;

	if (iterator->done_slot != NO_SLOT) {
		emit_jump_int(e, iterator->done_slot, 1, &whole);
		control_close_iterator(e, iterator->is_async);
		emit_jump(e, OP_JUMP, end);
		e->depth = iterator->depth + 2;
		emit_bind(e, &whole);
		temp_free(e, iterator->done_slot);
	}
	emit(e, OP_DROP);
	emit(e, OP_DROP);
}

/*
 * With iterator and next on the stack, the target inside the iterator's
 * control: a break closes behind the loop, leaving further closes in line.
 * ecma262 #sec-runtime-semantics-forinofbodyevaluation
 */
void compile_for_of(struct emitter *e, const struct ast *n)
{
	bool is_async = n->flags & AST_F_AWAIT;
	const struct ast *right = n->for_each.right;
	struct label top = LABEL, done = LABEL, end = LABEL;
	struct control iterator, c;
	uint32_t close_at;

	stop_at_for(e, n, n->for_each.body);
	walked(e, n);
	emit_at(e, n->for_each.right);
	e->depth--;
	control_push(e, &iterator, CONTROL_ITERATOR);
	e->depth++;
	iterator.is_async = is_async;
	if (e->unit->options->continue_closes)
		iterator.done_slot = temp_new(e);
	emit_b(e, OP_GET_ITERATOR, is_async);
	set_whole(e, &iterator, true);
	control_save_env(e, &iterator, n->start, n->end);
	target_push(e, &c, n);
	emit_bind(e, &top);
	if (e->unit->options->continue_closes)
		control_open(e, &iterator);
	next_value(e, n, &done);
	if (!e->unit->options->continue_closes)
		control_open(e, &iterator);
	set_whole(e, &iterator, false);
	iteration(e, n);
	set_whole(e, &iterator, true);
	emit_bind(e, &c.on_continue);
	control_close(e, &iterator);
	stop_at_for(e, n, n->for_each.body);
	loop_back(e, n, &top);
	close_at = e->reported;
	control_pop(e, &c);
	control_pop(e, &iterator);
	control_place_closes(e, &iterator, close_at);
	emit_place(e, right->start, right->end, close_at);
	e->reported = close_at;
	control_iterator_handler(e, &iterator);
	e->depth = iterator.depth + 2;
	emit_bind(e, &c.on_break);
	control_close_iterator(e, is_async);
	emit_jump(e, OP_JUMP, &end);
	e->depth = iterator.depth + 2;
	emit_bind(e, &done);
	exhausted(e, &iterator, &end);
	emit_bind(e, &end);
}
