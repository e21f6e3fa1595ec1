/* SPDX-License-Identifier: MIT */
/*
 * Statements but loops.
 *
 * At a statement's start and end the operand stack holds only what the
 * enclosing constructs keep there (iterators).
 */
#include <config.h>

#include "compile_parts.h"

/* ---- stops -------------------------------------------------------------- */

void compile_stop(struct emitter *e, uint32_t start, uint32_t end)
{
	if (!e->unit->options->statements)
		return;
	emit_place(e, start, end, start);
	emit(e, OP_STATEMENT);
}

uint32_t compile_head_end(const struct emitter *e, uint32_t end)
{
	const char *s = e->unit->program->text;
	uint32_t limit = (uint32_t)e->unit->program->len, i;

	for (i = end; i < limit && s[i] && strchr(" \t\r\n)", s[i]); i++)
		if (s[i] == ')')
			end = i + 1;
	return end;
}

static void stop_at(struct emitter *e, const struct ast *n)
{
	compile_stop(e, n->start, n->end);
	emit_statement_at(e, n->start);
}

static void stop_at_head(struct emitter *e, const struct ast *n,
    const struct ast *last)
{
	compile_stop(e, n->start, compile_head_end(e, last->end));
	emit_statement_at(e, n->start);
}

/* ---- declarations ------------------------------------------------------- */

static bool is_pattern(const struct ast *n)
{
	return n->kind == AST_ARRAY_PATTERN || n->kind == AST_OBJECT_PATTERN;
}

/* V8's position of an initialiser: its start, with parentheses. */
static uint32_t begins(struct emitter *e, const struct ast *pattern,
    const struct ast *value)
{
	const char *text = e->unit->program->text;
	uint32_t start = value->start, i = start;

	while (i > pattern->end && strchr(" \t\r\n(", text[i - 1]))
		if (text[--i] == '(')
			start = i;
	if (!is_pattern(pattern) || e->unit->options->pattern_begins)
		emit_statement_at(e, start);
	return start;
}

/* ecma262 #sec-let-and-const-declarations-runtime-semantics-evaluation */
static void declarator(struct emitter *e, const struct ast *n, int kind)
{
	const struct ast *pattern = n->two.left;
	uint32_t start;

	if (n->two.right) {
		start = begins(e, pattern, n->two.right);
		compile_expression(e, n->two.right);
		if (!e->unit->options->patterns_rewritten)
			emit_expression_at(e, start);
		e->bound_at = start;
		compile_pattern(e, pattern, n->two.right);
		e->bound_at = 0;
	} else if (kind != DECL_VAR && pattern->kind == AST_IDENT) {
		emit_expression_at(e, n->start);
		emit(e, OP_UNDEFINED);
		compile_pattern(e, pattern, NULL);
	}
}

static bool has_initializer(const struct ast *n)
{
	uint32_t i;

	for (i = 0; i < n->var.decls.count; i++)
		if (n->var.decls.at[i]->two.right)
			return true;
	return false;
}

void compile_refuse_using(struct emitter *e, const struct ast *n)
{
	if (n->var.kind == DECL_USING || n->var.kind == DECL_AWAIT_USING)
		emit_fail(e, n, "unsupported: using declaration");
}

void compile_declaration(struct emitter *e, const struct ast *n)
{
	uint32_t i;

	compile_refuse_using(e, n);
	for (i = 0; i < n->var.decls.count; i++)
		declarator(e, n->var.decls.at[i], n->var.kind);
}

static void var_statement(struct emitter *e, const struct ast *n)
{
	if (n->var.kind != DECL_VAR || has_initializer(n))
		compile_stop(e, n->start, n->end);
	compile_declaration(e, n);
}

/* Annex B: reached, the declaration in a block also sets the outer var. */
static void function_declaration(struct emitter *e, const struct ast *n)
{
	struct ast_function *fn = n->function;

	if (!fn->annexb_var || fn->annexb_var->loc == LOC_NONE)
		return;
	variable_get(e, fn->var, false);
	variable_init(e, fn->annexb_var);
}

static void class_declaration(struct emitter *e, const struct ast *n)
{
	struct ast_class *c = n->class_;
	const char *text = e->unit->program->text;
	uint32_t head = c->heritage ? c->heritage->end : n->start;

	while (head < n->end && text[head] != '{')
		head++;
	while (head > n->start && text[head - 1] == ' ')
		head--;
	compile_stop(e, n->start, head);
	compile_class(e, c, NO_SLOT);
	if (c->var)
		variable_init(e, c->var);
	else
		emit(e, OP_DROP);
}

/* ---- blocks ------------------------------------------------------------- */

void compile_statements(struct emitter *e, const struct ast_list *list)
{
	uint32_t i;

	for (i = 0; i < list->count; i++)
		compile_statement(e, list->at[i]);
}

static void block(struct emitter *e, const struct ast *n)
{
	struct control scope;

	scope_enter(e, &scope, n->block.scope);
	compile_statements(e, &n->block.body);
	scope_leave(e, &scope);
}

static void if_statement(struct emitter *e, const struct ast *n)
{
	struct label otherwise = LABEL, end = LABEL;

	stop_at_head(e, n, n->three.a);
	compile_condition(e, n->three.a, &otherwise, false);
	compile_statement(e, n->three.b);
	if (n->three.c) {
		emit_jump(e, OP_JUMP, &end);
		emit_bind(e, &otherwise);
		compile_statement(e, n->three.c);
		emit_bind(e, &end);
	} else {
		emit_bind(e, &otherwise);
	}
}

static void labeled(struct emitter *e, const struct ast *n)
{
	struct control c;

	control_push(e, &c, CONTROL_TARGET);
	c.target = n;
	compile_statement(e, n->labeled.body);
	control_pop(e, &c);
	emit_bind(e, &c.on_break);
}

/* ---- switch ------------------------------------------------------------- */

static struct label *case_tests(struct emitter *e, const struct ast *n,
    struct label *none)
{
	const struct ast_list *cases = &n->switch_.cases;
	struct label *labels, *otherwise = none;
	uint32_t i;

	labels = ast_alloc(e->unit->arena,
	    (cases->count + 1) * sizeof *labels);
	if (!labels) {
		emit_fail(e, n, "out of memory");
		emit(e, OP_DROP);
		return NULL;
	}
	for (i = 0; i < cases->count; i++) {
		const struct ast *test = cases->at[i]->case_.test;

		labels[i] = (struct label)LABEL;
		if (!test) {
			otherwise = &labels[i];
			continue;
		}
		compile_expression(e, test);
		emit_at(e, test);
		emit_jump(e, OP_JUMP_CASE, &labels[i]);
	}
	emit(e, OP_DROP);
	emit_jump(e, OP_JUMP, otherwise);
	return labels;
}

/* ecma262 #sec-runtime-semantics-caseblockevaluation */
static void switch_statement(struct emitter *e, const struct ast *n)
{
	const struct ast_list *cases = &n->switch_.cases;
	struct control scope, target;
	struct label none = LABEL, *labels;
	uint32_t i;

	stop_at_head(e, n, n->switch_.value);
	compile_expression(e, n->switch_.value);
	scope_enter(e, &scope, n->switch_.scope);
	control_push(e, &target, CONTROL_TARGET);
	target.target = n;
	target.depth--;                 /* statements run without the value */
	labels = case_tests(e, n, &none);
	for (i = 0; labels && i < cases->count; i++) {
		emit_bind(e, &labels[i]);
		compile_statements(e, &cases->at[i]->case_.body);
	}
	emit_bind(e, &none);
	control_pop(e, &target);
	emit_bind(e, &target.on_break);
	scope_leave(e, &scope);
}

/* ---- jumps -------------------------------------------------------------- */

/* ecma262 #sec-return-statement-runtime-semantics-evaluation */
static void return_statement(struct emitter *e, const struct ast *n)
{
	bool is_async_generator = e->fn->is_async && e->fn->is_generator;

	stop_at(e, n);
	if (n->one)
		compile_expression(e, n->one);
	else
		emit(e, OP_UNDEFINED);
	emit_place(e, n->start, n->end, e->fn->is_async ? e->reported :
	    n->pos);
	if (is_async_generator && n->one)
		emit(e, OP_AWAIT_AT);
	control_leave_return(e);
}

static void throw_statement(struct emitter *e, const struct ast *n)
{
	stop_at(e, n);
	compile_expression(e, n->one);
	emit_at(e, n);
	emit(e, OP_THROW);
}

/* ---- try ---------------------------------------------------------------- */

/* catch (e) */
static void place_of_catch(struct emitter *e, const struct ast *n)
{
	const char *text = e->unit->program->text;
	uint32_t start = n->try_.block->end, end = n->try_.handler->start;

	while (start < end && text[start] != 'c')
		start++;
	while (end > start && strchr(" \t\r\n", text[end - 1]))
		end--;
	emit_place(e, start, end, start);
}

static void catch_clause(struct emitter *e, const struct ast *n)
{
	struct control scope;

	scope_enter(e, &scope, n->try_.scope);
	if (n->try_.param)
		compile_pattern(e, n->try_.param, &compile_from_catch);
	else
		emit(e, OP_DROP);
	compile_statement(e, n->try_.handler);
	scope_leave(e, &scope);
}

static void try_catch(struct emitter *e, const struct ast *n)
{
	struct label end = LABEL;
	struct control c;

	if (!n->try_.handler) {
		compile_statement(e, n->try_.block);
		return;
	}
	control_push(e, &c, CONTROL_CATCH);
	control_save_env(e, &c, n->try_.block->start, n->try_.block->end);
	control_open(e, &c);
	compile_statement(e, n->try_.block);
	control_close(e, &c);
	control_pop(e, &c);
	emit_jump(e, OP_JUMP, &end);
	place_of_catch(e, n);
	control_catch(e, &c, c.depth, true);
	catch_clause(e, n);
	emit_bind(e, &end);
}

/* ecma262 #sec-try-statement-runtime-semantics-evaluation */
static void try_statement(struct emitter *e, const struct ast *n)
{
	struct control c;

	if (!n->try_.finalizer) {
		try_catch(e, n);
		return;
	}
	control_finally_push(e, &c, n->start, n->try_.finalizer->start);
	try_catch(e, n);
	control_finally_enter(e, &c);
	compile_statement(e, n->try_.finalizer);
	emit_place(e, n->end - 1, n->end, n->end - 1);
	control_finally_leave(e, &c);
}

/* ---- dispatch ----------------------------------------------------------- */

static void jump_statement(struct emitter *e, const struct ast *n)
{
	switch (n->kind) {
	case AST_BREAK:
		stop_at(e, n);
		emit_statement_at(e, n->start);
		control_leave_break(e, n->jump.target);
		break;
	case AST_CONTINUE:
		stop_at(e, n);
		control_leave_continue(e, n->jump.target);
		break;
	case AST_RETURN: return_statement(e, n); break;
	case AST_THROW: throw_statement(e, n); break;
	default: break;
	}
}

static void declaration_statement(struct emitter *e, const struct ast *n)
{
	switch (n->kind) {
	case AST_VAR: var_statement(e, n); break;
	case AST_FUNCTION_DECL: function_declaration(e, n); break;
	case AST_CLASS_DECL: class_declaration(e, n); break;
	case AST_EXPORT:
		if (n->one)
			compile_statement(e, n->one);
		break;
	default: jump_statement(e, n);
	}
}

void compile_statement(struct emitter *e, const struct ast *n)
{
	switch (n->kind) {
	case AST_EXPR_STMT:
		if (n->flags & AST_F_DIRECTIVE)
			break;
		stop_at(e, n);
		compile_discard(e, n->one);
		break;
	case AST_BLOCK: block(e, n); break;
	case AST_IF: if_statement(e, n); break;
	case AST_FOR: compile_for(e, n); break;
	case AST_FOR_IN: compile_for_in(e, n); break;
	case AST_FOR_OF: compile_for_of(e, n); break;
	case AST_WHILE: compile_while(e, n); break;
	case AST_DO: compile_do(e, n); break;
	case AST_SWITCH: switch_statement(e, n); break;
	case AST_TRY: try_statement(e, n); break;
	case AST_LABELED: labeled(e, n); break;
	case AST_DEBUGGER:
		emit_at(e, n);
		emit(e, OP_DEBUGGER);
		break;
	default: declaration_statement(e, n);
	}
}
