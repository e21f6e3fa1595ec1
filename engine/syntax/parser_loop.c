/* SPDX-License-Identifier: MIT */
/*
 * Variable declarations, and the loops whose heads hold them.
 */
#include "parse.h"

#include <string.h>

/* ---- declarations ------------------------------------------------------ */

/* next is using, then of: is it `using of = …`, and not `using of …`? */
static bool of_is_name(struct parser *p)
{
	struct lexer saved = p->lx;
	bool yes;

	lexer_next(&p->lx);
	yes = lexer_ahead(&p->lx)->type == T_ASSIGN;
	p->lx = saved;
	return yes;
}

/* using x, await using x.  ecma262 explicit-resource-management */
bool is_using_keyword(struct parser *p, bool in_for)
{
	struct lexer saved;
	bool yes = false;

	if (!p->opt->features.using_declarations
	    || p->scope->kind == SCOPE_SWITCH)
		return false;
	if (peek_word(p, p->w.using_)) {
		const struct token *t = lexer_ahead(&p->lx);
		return token_is_identifier(t->type) && !t->nl
		    && !(in_for && t->name == p->w.of && !of_is_name(p));
	}
	if (peek(p) != T_AWAIT || !await_allowed(p)
	    || lexer_ahead(&p->lx)->name != p->w.using_
	    || lexer_ahead(&p->lx)->nl)
		return false;
	saved = p->lx;
	lexer_next(&p->lx);
	yes = token_is_identifier(lexer_ahead(&p->lx)->type)
	    && !lexer_ahead(&p->lx)->nl;
	p->lx = saved;
	return yes;
}

static int declaration_kind(struct parser *p)
{
	switch (peek(p)) {
	case T_VAR: return DECL_VAR;
	case T_LET: return DECL_LET;
	case T_CONST: return DECL_CONST;
	case T_AWAIT:
		p_next(p);
		return DECL_AWAIT_USING;
	default: return DECL_USING;
	}
}

static bool at_in_or_of(const struct parser *p)
{
	return peek(p) == T_IN || peek_word(p, p->w.of);
}

static void check_initializer(struct parser *p, const struct ast *d,
    int kind, bool in_for)
{
	bool is_name = d->two.left->kind == AST_IDENT;
	struct span at = span(d->two.left->start, end_pos(p));

	if (in_for && at_in_or_of(p))
		return;
	if (p->ts && !in_for && (kind == DECL_CONST || !is_name))
		ts_invalid(p, at, kind == DECL_CONST
		    ? "'const' declarations must be initialized"
		    : "Destructuring bindings require initializers");
	if (kind == DECL_CONST || !is_name || kind >= DECL_USING)
		p_fail(p, at, "Missing initializer in %s declaration",
		    !is_name ? "destructuring" : kind == DECL_CONST ? "const"
		    : kind == DECL_USING ? "using" : "await using");
}

/* for (const x: T of y) */
static void refuse_annotation(struct parser *p, const struct ast *pattern)
{
	uint32_t end = pattern->kind == AST_IDENT ? end_pos(p) : pattern->end;

	ts_invalid(p, span(pattern->start, end), "The left-hand side of a "
	    "'for...of' statement cannot use a type annotation");
}

static struct ast *parse_declarator(struct parser *p, struct decls *d,
    int kind, bool in_for)
{
	struct ast *n = node_new(p, AST_DECLARATOR, peek_pos(p));
	int var_kind = kind == DECL_VAR ? VAR_VAR : kind == DECL_LET
	    ? VAR_LET : VAR_CONST;
	struct span at;

	if (kind >= DECL_USING && !token_is_identifier(peek(p)))
		p_unexpected_next(p);
	n->two.left = parse_binding_pattern(p);
	if (n->two.left->kind == AST_IDENT)
		infer_variable(p, n->two.left->ident.name);
	at = span(p->lx.cur.start, end_pos(p));
	if (p->ts) {
		ts_mark(p, T_NOT);
		ts_annotation(p);
		if (in_for && at_in_or_of(p) && end_pos(p) > at.end)
			refuse_annotation(p, n->two.left);
	}
	pattern_declare(p, n->two.left, var_kind, p->scope);
	if (p_check(p, T_ASSIGN)) {
		n->pos = peek_pos(p);
		n->two.right = parse_assignment_in(p, !in_for);
		at.end = end_pos(p);
		if (d->first_init.end == 0)
			d->first_init = at;
		if (n->two.left->kind == AST_IDENT)
			infer_value(p, n->two.right);
		name_from_target(p, n->two.right, n->two.left);
	} else {
		check_initializer(p, n, kind, in_for);
	}
	if (kind != DECL_VAR)
		pattern_initialized(n->two.left, end_pos(p));
	return node_end(p, n);
}

/* V8: ParseVariableDeclarations */
void parse_declarations(struct parser *p, struct decls *d, bool in_for)
{
	struct list_buf list = { 0 };
	struct expr_scope es;
	int kind;

	memset(d, 0, sizeof *d);
	d->node = node_new(p, AST_VAR, peek_pos(p));
	kind = declaration_kind(p);
	p_next(p);
	d->bindings.start = peek_pos(p);
	es_open(p, &es, kind == DECL_VAR ? ES_VAR : ES_LEXICAL);
	do {
		uint32_t mark = infer_enter(p);
		list_push(p, &list, parse_declarator(p, d, kind, in_for));
		infer_leave(p, mark);
	} while (!p->failed && p_check(p, T_COMMA));
	es_close(p, &es);
	d->bindings.end = end_pos(p);
	d->node->var.kind = (uint8_t)kind;
	d->node->var.decls = list_done(&list);
	node_end(p, d->node);
}

struct ast *parse_variable_statement(struct parser *p)
{
	struct decls d;

	parse_declarations(p, &d, false);
	if (!nl_next(p) && peek(p) != T_SEMICOLON && peek(p) != T_RBRACE
	    && peek(p) != T_EOS)
		ts_wanted(p, &p->lx.next, TS_END);
	p_semicolon(p);
	return node_end(p, d.node);
}

/* ---- while, do --------------------------------------------------------- */

static struct ast *parse_loop_body(struct parser *p, struct ast *n,
    struct label *own)
{
	struct target t;
	struct ast *body;

	target_open(p, &t, n, true, own);
	body = parse_statement(p, NULL, false);
	target_close(p, &t);
	return body;
}

struct ast *parse_while(struct parser *p, struct label *own)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_WHILE, p->lx.cur.start);
	p_expect(p, T_LPAREN);
	n->two.left = parse_expression(p);
	p_expect(p, T_RPAREN);
	n->two.right = parse_loop_body(p, n, own);
	return node_end(p, n);
}

struct ast *parse_do(struct parser *p, struct label *own)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_DO, p->lx.cur.start);
	n->two.right = parse_loop_body(p, n, own);
	p_expect(p, T_WHILE);
	p_expect(p, T_LPAREN);
	n->two.left = parse_expression(p);
	p_expect(p, T_RPAREN);
	p_check(p, T_SEMICOLON);
	return node_end(p, n);
}

/* ---- for --------------------------------------------------------------- */

struct for_state {
	struct ast *node;
	struct scope *scope;            /* of let and const, or NULL */
	struct label *own;
	bool is_await;
};

static const char *loop_name(const struct for_state *f)
{
	return f->is_await ? "for-await-of"
	    : f->node->kind == AST_FOR_OF ? "for-of" : "for-in";
}

static void check_each(struct parser *p, const struct for_state *f,
    const struct decls *d)
{
	const struct ast_list *l = &d->node->var.decls;
	bool may_init = f->node->kind == AST_FOR_IN && !p->strict
	    && d->node->var.kind == DECL_VAR
	    && l->at[0]->two.left->kind == AST_IDENT;

	if (p->failed)
		return;
	if (d->node->var.kind >= DECL_USING && f->node->kind == AST_FOR_IN)
		p_fail(p, cur_span(p), "Invalid '%s' in for-in loop",
		    d->node->var.kind == DECL_USING ? "using"
		    : "await using");
	if (l->count != 1)
		p_fail(p, d->bindings, "Invalid left-hand side in %s loop: "
		    "Must have a single binding.", loop_name(f));
	if (d->first_init.end != 0 && !may_init)
		p_fail(p, d->first_init, "%s loop variable declaration may "
		    "not have an initializer.", loop_name(f));
}

/* in or of and what follows; left is set. */
static struct ast *parse_each_rest(struct parser *p, struct for_state *f)
{
	struct ast *n = f->node;

	if (n->kind == AST_FOR_OF)
		n->for_each.right = parse_assignment_in(p, true);
	else
		n->for_each.right = parse_expression(p);
	if (n->for_each.left->kind == AST_VAR
	    && n->for_each.left->var.kind != DECL_VAR
	    && n->for_each.left->var.decls.count > 0)
		pattern_initialized(
		    n->for_each.left->var.decls.at[0]->two.left, end_pos(p));
	p_expect(p, T_RPAREN);
	n->for_each.body = parse_loop_body(p, n, f->own);
	if (f->scope != NULL)
		scope_close(p, f->scope);
	n->for_each.scope = scope_is_empty(f->scope) ? NULL : f->scope;
	return node_end(p, n);
}

static struct ast *parse_for_rest(struct parser *p, struct for_state *f)
{
	struct ast *n = f->node;

	p_expect(p, T_SEMICOLON);
	if (peek(p) != T_SEMICOLON)
		n->for_.test = parse_expression(p);
	p_expect(p, T_SEMICOLON);
	if (peek(p) != T_RPAREN)
		n->for_.update = parse_expression(p);
	p_expect(p, T_RPAREN);
	n->for_.body = parse_loop_body(p, n, f->own);
	if (f->scope != NULL)
		scope_close(p, f->scope);
	n->for_.scope = scope_is_empty(f->scope) ? NULL : f->scope;
	return node_end(p, n);
}

static bool check_in_or_of(struct parser *p, struct for_state *f)
{
	if (p_check(p, T_IN)) {
		f->node->kind = AST_FOR_IN;
		return true;
	}
	if (!peek_word(p, p->w.of))
		return false;
	p_next(p);
	f->node->kind = AST_FOR_OF;
	f->node->for_each.of = p->lx.cur.start;
	return true;
}

static struct ast *parse_for_declarations(struct parser *p,
    struct for_state *f)
{
	struct decls d;

	if (peek(p) != T_VAR) {
		f->scope = scope_open(p, SCOPE_FOR, p->lx.cur.start);
		if (f->scope == NULL)
			return p->bad;
	}
	parse_declarations(p, &d, true);
	if (check_in_or_of(p, f)) {
		check_each(p, f, &d);
		f->node->for_each.left = d.node;
		return parse_each_rest(p, f);
	}
	if (f->scope != NULL && d.node->var.kind == DECL_LET)
		f->scope->per_iteration = true;
	f->node->for_.init = d.node;
	return parse_for_rest(p, f);
}

static struct ast *each_target(struct parser *p, struct ast *x,
    struct expr_scope *es, uint32_t start, uint32_t end)
{
	if (is_pattern_like(x)) {
		if (x->flags & AST_F_PAREN)
			p_fail(p, span(start, end),
			    "Invalid destructuring assignment target");
		es_validate_pattern(p, es);
		pattern_assign(p, x);
		return x;
	}
	if (x->kind == AST_IDENT && is_reference(p, x)) {
		x->flags |= AST_F_WRITE;
		return x;
	}
	if (is_reference(p, x)) {
		es_validate_expression(p, es);
		return x;
	}
	return rewrite_target(p, x, span(start, end),
	    "Invalid left-hand side in for-loop", false);
}

static struct ast *parse_for_expression(struct parser *p,
    struct for_state *f)
{
	struct token first = p->lx.next;
	struct expr_scope es;
	struct ast *x;
	bool is_async, is_let = first.type == T_LET, each;
	uint32_t end;

	es_open(p, &es, ES_EXPRESSION);
	p->accept_in = false;
	x = parse_expression_cover(p);
	p->accept_in = true;
	is_async = p->lx.cur.type == T_ASYNC && !p->lx.cur.escaped;
	end = end_pos(p);
	each = check_in_or_of(p, f);
	if (each && (is_let || is_async) && f->node->kind == AST_FOR_OF)
		p_fail(p, span_of(&first), is_let ? "The left-hand side of a "
		    "for-of loop may not start with 'let'." : "The left-hand "
		    "side of a for-of loop may not be 'async'.");
	if (each)
		x = each_target(p, x, &es, first.start, end);
	else
		es_validate_expression(p, &es);
	es_close(p, &es);
	if (each)
		f->node->for_each.left = x;
	else
		f->node->for_.init = x;
	return each ? parse_each_rest(p, f) : parse_for_rest(p, f);
}

/* ecma262 #sec-for-in-and-for-of-statements, for await */
static struct ast *parse_for_await(struct parser *p, struct for_state *f)
{
	struct expr_scope es;
	struct decls d;
	struct ast *x;
	uint32_t start;
	int t = peek(p);

	f->node->kind = AST_FOR_OF;
	f->node->flags |= AST_F_AWAIT;
	if (t == T_VAR || t == T_CONST || (t == T_LET && is_let_keyword(p))
	    || is_using_keyword(p, true)) {
		if (t != T_VAR)
			f->scope = scope_open(p, SCOPE_FOR, p->lx.cur.start);
		parse_declarations(p, &d, true);
		check_each(p, f, &d);
		f->node->for_each.left = d.node;
	} else {
		if (t == T_LET)
			p_fail(p, next_span(p), "The left-hand side of a "
			    "for-of loop may not start with 'let'.");
		start = peek_pos(p);
		es_open(p, &es, ES_EXPRESSION);
		x = parse_lhs(p);
		f->node->for_each.left = each_target(p, x, &es, start,
		    end_pos(p));
		es_close(p, &es);
	}
	p_expect_word(p, p->w.of, NULL, 0);
	f->node->for_each.of = p->lx.cur.start;
	return parse_each_rest(p, f);
}

struct ast *parse_for(struct parser *p, struct label *own)
{
	struct for_state f = { NULL, NULL, own, false };
	bool in = p->accept_in;
	struct ast *n;
	int t;

	p_next(p);
	f.node = node_new(p, AST_FOR, p->lx.cur.start);
	p->accept_in = true;
	if (peek(p) == T_AWAIT && await_allowed(p)
	    && p->opt->features.async_generators) {
		p_next(p);
		f.is_await = true;
		if (p->fn->outer == NULL)
			p->fn->fn->has_await = true;
	}
	p_expect(p, T_LPAREN);
	t = peek(p);
	if (f.is_await)
		n = parse_for_await(p, &f);
	else if (t == T_VAR || t == T_CONST
	    || (t == T_LET && is_let_keyword(p)) || is_using_keyword(p, true))
		n = parse_for_declarations(p, &f);
	else if (t != T_SEMICOLON)
		n = parse_for_expression(p, &f);
	else
		n = parse_for_rest(p, &f);
	p->accept_in = in;
	return n;
}
