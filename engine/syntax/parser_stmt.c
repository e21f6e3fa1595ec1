/* SPDX-License-Identifier: MIT */
/*
 * Statements and declarations; loops are in parser_loop.c.
 */
#include "parse.h"

#include <string.h>

/* ---- labels and targets ------------------------------------------------ */

void target_open(struct parser *p, struct target *t, struct ast *n,
    bool is_loop, struct label *own)
{
	t->outer = p->fn->targets;
	t->node = n;
	t->is_loop = is_loop;
	t->own = own;
	p->fn->targets = t;
}

void target_close(struct parser *p, struct target *t)
{
	p->fn->targets = t->outer;
}

static struct label *find_label(const struct parser *p,
    const struct name *n)
{
	struct label *l;

	for (l = p->fn->labels; l != NULL; l = l->outer)
		if (l->name == n)
			return l;
	return NULL;
}

static bool owns(const struct target *t, const struct label *want)
{
	const struct label *l;

	for (l = t->own; l != NULL; l = l->follows ? l->outer : NULL)
		if (l == want)
			return true;
	return false;
}

/* ---- break, continue, return, throw ------------------------------------ */

static struct name *parse_jump_label(struct parser *p)
{
	int t = peek(p);

	if (nl_next(p) || t == T_SEMICOLON || t == T_RBRACE || t == T_EOS)
		return NULL;
	return parse_identifier(p);
}

static void undefined_label(struct parser *p, const struct name *n)
{
	char buf[200];

	p_fail(p, cur_span(p), "Undefined label '%s'",
	    p_text(n, buf, sizeof buf));
}

static struct ast *parse_continue(struct parser *p)
{
	struct ast *n;
	struct target *t;
	struct label *l = NULL;

	p_next(p);
	n = node_new(p, AST_CONTINUE, p->lx.cur.start);
	n->jump.label = parse_jump_label(p);
	if (n->jump.label != NULL)
		l = find_label(p, n->jump.label);
	for (t = p->fn->targets; t != NULL; t = t->outer)
		if (t->is_loop && (n->jump.label == NULL || owns(t, l)))
			break;
	if (t != NULL) {
		n->jump.target = t->node;
	} else if (n->jump.label == NULL) {
		p_fail(p, cur_span(p), "Illegal continue statement: no "
		    "surrounding iteration statement");
	} else if (l == NULL || !l->is_breakable) {
		undefined_label(p, n->jump.label);
	} else {
		char buf[200];
		p_fail(p, cur_span(p), "Illegal continue statement: '%s' "
		    "does not denote an iteration statement",
		    p_text(l->name, buf, sizeof buf));
	}
	p_semicolon(p);
	return node_end(p, n);
}

static struct ast *parse_break(struct parser *p)
{
	struct ast *n;
	struct label *l;

	p_next(p);
	n = node_new(p, AST_BREAK, p->lx.cur.start);
	n->jump.label = parse_jump_label(p);
	if (n->jump.label != NULL) {
		l = find_label(p, n->jump.label);
		if (l == NULL)
			undefined_label(p, n->jump.label);
		else
			n->jump.target = l->node;
	} else if (p->fn->targets != NULL) {
		n->jump.target = p->fn->targets->node;
	} else {
		p_fail(p, cur_span(p), "Illegal break statement");
	}
	p_semicolon(p);
	return node_end(p, n);
}

static struct ast *parse_return(struct parser *p)
{
	struct ast *n;
	int t;

	p_next(p);
	n = node_new(p, AST_RETURN, p->lx.cur.start);
	if (!p->ts && (p->fn->is_static_block || (p->fn->outer == NULL
	    && p->opt->goal == GOAL_MODULE)))
		p_fail(p, cur_span(p), "Illegal return statement");
	t = peek(p);
	if (!nl_next(p) && t != T_SEMICOLON && t != T_RBRACE && t != T_EOS)
		n->one = parse_expression(p);
	p_semicolon(p);
	if (p->ts && p->fn->outer == NULL)
		ts_invalid(p, span(n->start, end_pos(p)),
		    "Return statement is not allowed here");
	return node_end(p, n);
}

static struct ast *parse_throw(struct parser *p)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_THROW, p->lx.cur.start);
	if (nl_next(p))
		p_fail(p, cur_span(p), "Illegal newline after throw");
	n->one = parse_expression(p);
	p_semicolon(p);
	return node_end(p, n);
}

/* ---- blocks, if, switch, try ------------------------------------------- */

struct ast *parse_block_in(struct parser *p, struct scope *s)
{
	struct ast *n = node_new(p, AST_BLOCK, peek_pos(p));
	struct list_buf list = { 0 };

	if (s == NULL)
		return p->bad;
	p_expect(p, T_LBRACE);
	while (peek(p) != T_RBRACE && !p->failed) {
		struct ast *x = parse_statement_item(p);
		if (x->kind != AST_EMPTY)
			list_push(p, &list, x);
	}
	p_expect(p, T_RBRACE);
	scope_close(p, s);
	n->block.body = list_done(&list);
	n->block.scope = scope_is_empty(s) ? NULL : s;
	return node_end(p, n);
}

struct ast *parse_block(struct parser *p)
{
	return parse_block_in(p, scope_open(p, SCOPE_BLOCK, peek_pos(p)));
}

static struct ast *parse_function_declaration(struct parser *p)
{
	uint32_t start;

	p_next(p);
	start = p->lx.cur.start;
	if (peek(p) == T_MUL) {
		p_fail(p, next_span(p), "Generators can only be declared at "
		    "the top level or inside a block.");
		return p->bad;
	}
	return parse_hoistable(p, start, false, false);
}

/* The branch of an if.  ecma262 #sec-functiondeclarations-in-ifstatement-
 * statement-clauses */
static struct ast *parse_branch(struct parser *p)
{
	struct ast *n;
	struct list_buf list = { 0 };
	struct scope *s;

	if (p->ts && peek(p) == T_FUNCTION)
		ts_invalid(p, next_span(p), "Declaration is not allowed");
	if (p->strict || peek(p) != T_FUNCTION)
		return parse_statement(p, NULL, false);
	n = node_new(p, AST_BLOCK, peek_pos(p));
	s = scope_open(p, SCOPE_BLOCK, peek_pos(p));
	list_push(p, &list, parse_function_declaration(p));
	scope_close(p, s);
	n->block.body = list_done(&list);
	n->block.scope = s;
	return node_end(p, n);
}

static struct ast *parse_if(struct parser *p)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_IF, p->lx.cur.start);
	p_expect(p, T_LPAREN);
	n->three.a = parse_expression(p);
	p_expect(p, T_RPAREN);
	n->three.b = parse_branch(p);
	if (p_check(p, T_ELSE))
		n->three.c = parse_branch(p);
	return node_end(p, n);
}

static struct ast *parse_case(struct parser *p, bool *has_default)
{
	struct ast *n = node_new(p, AST_CASE, peek_pos(p));
	struct list_buf list = { 0 };

	if (p_check(p, T_CASE)) {
		n->case_.test = parse_expression(p);
	} else {
		p_expect(p, T_DEFAULT);
		if (*has_default)
			p_fail(p, cur_span(p), "More than one default clause "
			    "in switch statement");
		*has_default = true;
	}
	p_expect(p, T_COLON);
	while (peek(p) != T_CASE && peek(p) != T_DEFAULT
	    && peek(p) != T_RBRACE && !p->failed)
		list_push(p, &list, parse_statement_item(p));
	n->case_.body = list_done(&list);
	return node_end(p, n);
}

static struct ast *parse_switch(struct parser *p, struct label *own)
{
	struct list_buf list = { 0 };
	bool has_default = false;
	struct target t;
	struct scope *s;
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_SWITCH, p->lx.cur.start);
	p_expect(p, T_LPAREN);
	n->switch_.value = parse_expression(p);
	p_expect(p, T_RPAREN);
	s = scope_open(p, SCOPE_SWITCH, peek_pos(p));
	target_open(p, &t, n, false, own);
	p_expect(p, T_LBRACE);
	while (peek(p) != T_RBRACE && !p->failed)
		list_push(p, &list, parse_case(p, &has_default));
	p_expect(p, T_RBRACE);
	target_close(p, &t);
	scope_close(p, s);
	n->switch_.cases = list_done(&list);
	n->switch_.scope = scope_is_empty(s) ? NULL : s;
	return node_end(p, n);
}

static struct ast *parse_catch_parameter(struct parser *p, struct scope *s)
{
	struct expr_scope es;
	struct name *name;
	struct ast *n;

	if (token_is_identifier(peek(p))) {
		name = parse_binding_identifier(p);
		n = ident_node(p, name, cur_span(p));
		s->is_simple_catch = true;
	} else {
		es_open(p, &es, ES_LEXICAL);
		n = parse_binding_pattern(p);
		es_close(p, &es);
	}
	if (p->ts)
		ts_annotation(p);
	pattern_declare(p, n, VAR_CATCH, s);
	return n;
}

static void parse_catch(struct parser *p, struct ast *n)
{
	struct scope *s;

	p_next(p);
	if (peek(p) != T_LPAREN && p->opt->features.optional_catch) {
		n->try_.handler = parse_block(p);
		return;
	}
	p_expect(p, T_LPAREN);
	s = scope_open(p, SCOPE_CATCH, p->lx.cur.start);
	if (s == NULL)
		return;
	n->try_.param = parse_catch_parameter(p, s);
	p_expect(p, T_RPAREN);
	n->try_.handler = parse_block(p);
	scope_close(p, s);
	n->try_.scope = scope_is_empty(s) ? NULL : s;
}

static struct ast *parse_try(struct parser *p)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_TRY, p->lx.cur.start);
	n->try_.block = parse_block(p);
	if (peek(p) != T_CATCH && peek(p) != T_FINALLY)
		ts_wanted(p, &p->lx.next, TS_END);
	if (peek(p) != T_CATCH && peek(p) != T_FINALLY)
		p_fail(p, cur_span(p), "Missing catch or finally after try");
	if (peek(p) == T_CATCH)
		parse_catch(p, n);
	if (p_check(p, T_FINALLY))
		n->try_.finalizer = parse_block(p);
	return node_end(p, n);
}

static struct ast *parse_with(struct parser *p)
{
	p_next(p);
	if (p->strict)
		p_fail(p, cur_span(p),
		    "Strict mode code may not include a with statement");
	p_unsupported(p, cur_span(p), "unsupported: with statement (read the "
	    "properties by name instead)");
	return p->bad;
}

static struct ast *parse_debugger(struct parser *p)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_DEBUGGER, p->lx.cur.start);
	p_semicolon(p);
	return node_end(p, n);
}

/* ---- expression statements and labels ---------------------------------- */

static struct ast *parse_labeled(struct parser *p, struct name *name,
    struct label *own, uint32_t start, bool allow_function)
{
	struct ast *n = node_new(p, AST_LABELED, start);
	struct label l;

	n->labeled.label = name;
	if (find_label(p, name) != NULL) {
		char buf[200];
		p_fail(p, cur_span(p), "Label '%s' has already been declared",
		    p_text(name, buf, sizeof buf));
	}
	memset(&l, 0, sizeof l);
	l.name = name;
	l.node = n;
	l.outer = p->fn->labels;
	p->fn->labels = &l;
	l.follows = own != NULL;
	p_next(p);
	l.is_breakable = peek(p) == T_LBRACE || peek(p) == T_SWITCH
	    || peek(p) == T_FOR || peek(p) == T_WHILE || peek(p) == T_DO;
	if (peek(p) == T_FUNCTION && !p->strict && allow_function)
		n->labeled.body = parse_function_declaration(p);
	else
		n->labeled.body = parse_statement(p, &l, allow_function);
	p->fn->labels = l.outer;
	return node_end(p, n);
}

/* let [ and the like where no declaration may stand. */
static bool refuse_lexical(struct parser *p)
{
	int t;

	if (peek(p) == T_CLASS) {
		p_unexpected_next(p);
		return true;
	}
	if (peek(p) != T_LET)
		return false;
	t = peek_ahead(p);
	if (t != T_LBRACK && ((t != T_LBRACE && t != T_IDENT)
	    || lexer_ahead(&p->lx)->nl))
		return false;
	p_fail(p, next_span(p), "Lexical declaration cannot appear in a "
	    "single-statement context");
	return true;
}

static struct ast *parse_expression_statement(struct parser *p,
    struct label *own, bool allow_function)
{
	uint32_t start = peek_pos(p);
	bool starts_with_name = token_is_identifier(peek(p));
	struct ast *n, *x;

	if (refuse_lexical(p))
		return p->bad;
	x = parse_expression(p);
	if (peek(p) == T_COLON && starts_with_name && x->kind == AST_IDENT
	    && !(x->flags & AST_F_PAREN) && p->scope->refs != NULL) {
		p->scope->refs = p->scope->refs->next;
		return parse_labeled(p, x->ident.name, own, start,
		    allow_function);
	}
	p_semicolon(p);
	n = node_new(p, AST_EXPR_STMT, start);
	n->one = x;
	return n;
}

/* ---- statements -------------------------------------------------------- */

static struct ast *refuse_function(struct parser *p)
{
	p_fail(p, next_span(p), p->strict
	    ? "In strict mode code, functions can only be declared at top "
	    "level or inside a block."
	    : "In non-strict mode code, functions can only be declared at "
	    "top level, inside a block, or as the body of an if statement.");
	return p->bad;
}

static struct ast *parse_empty(struct parser *p)
{
	p_next(p);
	return node_new(p, AST_EMPTY, p->lx.cur.start);
}

static bool is_async_function(struct parser *p)
{
	return peek(p) == T_ASYNC && peek_ahead(p) == T_FUNCTION
	    && !lexer_ahead(&p->lx)->nl;
}

static struct ast *statement_inner(struct parser *p, struct label *own,
    bool allow_function)
{
	switch (peek(p)) {
	case T_LBRACE: return parse_block(p);
	case T_SEMICOLON: return parse_empty(p);
	case T_IF: return parse_if(p);
	case T_DO: return parse_do(p, own);
	case T_WHILE: return parse_while(p, own);
	case T_FOR: return parse_for(p, own);
	case T_CONTINUE: return parse_continue(p);
	case T_BREAK: return parse_break(p);
	case T_RETURN: return parse_return(p);
	case T_THROW: return parse_throw(p);
	case T_TRY: return parse_try(p);
	case T_WITH: return parse_with(p);
	case T_SWITCH: return parse_switch(p, own);
	case T_FUNCTION: return refuse_function(p);
	case T_DEBUGGER: return parse_debugger(p);
	case T_VAR: return parse_variable_statement(p);
	default: break;
	}
	if (is_async_function(p)) {
		p_fail(p, next_span(p), "Async functions can only be declared "
		    "at the top level or inside a block.");
		return p->bad;
	}
	return parse_expression_statement(p, own, allow_function);
}

static struct ast *statement(struct parser *p, struct label *own,
    bool allow_function)
{
	struct ast *n = p->bad, *typed;

	if (p_enter(p)) {
		if (p->ts && ts_statement(p, &typed))
			n = typed;
		else
			n = statement_inner(p, own, allow_function);
	}
	p_leave(p);
	return n;
}

struct ast *parse_statement(struct parser *p, struct label *own,
    bool allow_function)
{
	struct token before = p->lx.cur;
	uint32_t start = peek_pos(p);
	struct ast *n = statement(p, own, allow_function);

	if (p->ts_erased)
		ts_blank_statement(p, &before, start, before.type != T_COLON);
	p->ts_erased = false;
	return n;
}

/* ---- declarations ------------------------------------------------------ */

/* cur is function, or async before it; the name is next.  V8:
 * ParseHoistableDeclaration */
struct ast *parse_hoistable(struct parser *p, uint32_t start, bool is_async,
    bool is_default)
{
	struct fn_head h;
	struct variable *v;
	struct ast *n;
	uint32_t mark;

	memset(&h, 0, sizeof h);
	h.kind = FN_NORMAL;
	h.is_async = is_async;
	h.start = start;
	h.body_optional = p->ts;
	if (peek(p) == T_MUL && !(is_async
	    && !p->opt->features.async_generators)) {
		p_next(p);
		h.is_generator = true;
	}
	if (peek(p) == T_LPAREN && is_default) {
		h.name = p->w.default_;
	} else if (peek(p) == T_LPAREN) {
		p_fail(p, cur_span(p),
		    "Function statements require a function name");
		return p->bad;
	} else {
		is_default = false;
		h.name_is_reserved = peek(p) >= T_YIELD
		    && token_is_identifier(peek(p));
		h.name = parse_identifier(p);
		h.name_at = cur_span(p);
		h.check_name = true;
	}
	mark = infer_enter(p);
	infer_constructor(p, h.name);
	n = parse_function(p, &h);
	infer_leave(p, mark);
	if (n == NULL) {
		p->ts_erased = true;
		return node_new(p, AST_EMPTY, start);
	}
	if (p->failed || n->kind != AST_FUNCTION)
		return p->bad;
	n->kind = AST_FUNCTION_DECL;
	p->plain_function = !is_async && !h.is_generator;
	v = scope_declare(p, p->scope, is_default ? p->w.star_default : h.name,
	    VAR_FUNCTION, span(start, start + 1));
	n->function->var = v;
	if (v != NULL && h.check_name && v->start == start) {
		v->start = h.name_at.start;
		v->end = h.name_at.end;
	}
	scope_add_function(p, p->scope, n);
	return n;
}

/* next is class.  V8: ParseClassDeclaration */
struct ast *parse_class_declaration(struct parser *p, bool is_default)
{
	uint32_t start = peek_pos(p);
	bool reserved = false;
	struct name *name = NULL;
	struct span at = { 0, 0 };
	struct variable *v;
	struct ast *n;

	p_next(p);
	if (!is_default || (peek(p) != T_EXTENDS && peek(p) != T_LBRACE)) {
		reserved = peek(p) >= T_YIELD
		    && token_is_identifier(peek(p));
		name = parse_identifier(p);
		at = cur_span(p);
	}
	n = parse_class(p, name, at, reserved, start);
	if (p->failed || n->kind != AST_CLASS)
		return p->bad;
	if (name == NULL)
		name_function(p, n, p->w.default_);
	n->kind = AST_CLASS_DECL;
	v = scope_declare(p, p->scope, name ? name : p->w.star_default,
	    VAR_CLASS, span(start, end_pos(p)));
	n->class_->var = v;
	if (v != NULL) {
		v->init_end = end_pos(p);
		if (name != NULL) {
			v->start = at.start;
			v->end = at.end;
		}
	}
	return n;
}

/* next is let.  V8: IsNextLetKeyword */
bool is_let_keyword(struct parser *p)
{
	switch (peek_ahead(p)) {
	case T_LBRACE: case T_LBRACK: case T_IDENT: case T_STATIC:
	case T_LET: case T_YIELD: case T_AWAIT: case T_ASYNC:
		return true;
	case T_FUTURE_STRICT: case T_ESCAPED_STRICT:
		return !p->strict;
	default:
		return false;
	}
}

static bool at_module_top(const struct parser *p)
{
	return (p->ts || p->opt->goal == GOAL_MODULE)
	    && p->scope->parent == NULL;
}

static struct ast *item(struct parser *p)
{
	uint32_t start = peek_pos(p);

	switch (peek(p)) {
	case T_FUNCTION:
		p_next(p);
		return parse_hoistable(p, start, false, false);
	case T_CLASS:
		return parse_class_declaration(p, false);
	case T_CONST:
		if (p->ts && ts_peek_word(p, "const")
		    && peek_ahead(p) == T_ENUM)
			break;
		return parse_variable_statement(p);
	case T_VAR:
		return parse_variable_statement(p);
	case T_LET:
		if (is_let_keyword(p))
			return parse_variable_statement(p);
		break;
	case T_ASYNC:
		if (!is_async_function(p))
			break;
		p_next(p);
		if (p->lx.cur.escaped)
			p_fail(p, cur_span(p), "Keyword must not contain "
			    "escaped characters");
		p_next(p);
		return parse_hoistable(p, start, true, false);
	case T_IMPORT:
		if (!at_module_top(p) || peek_ahead(p) == T_LPAREN
		    || peek_ahead(p) == T_PERIOD)
			break;
		return parse_import(p);
	case T_EXPORT:
		if (!at_module_top(p))
			break;
		return parse_export(p);
	default:
		if (is_using_keyword(p, false))
			return parse_variable_statement(p);
		break;
	}
	return statement(p, NULL, true);
}

struct ast *parse_statement_item(struct parser *p)
{
	struct token before = p->lx.cur;
	uint32_t start = peek_pos(p);
	struct ast *n;

	if (peek(p) == T_EOS)           /* in a block */
		ts_expected(p, &p->lx.next, T_RBRACE);
	n = item(p);
	if (p->ts_erased)
		ts_blank_statement(p, &before, start, false);
	p->ts_erased = false;
	return n;
}
