/* SPDX-License-Identifier: MIT */
/*
 * Expressions, from the comma down to calls and members.
 *
 * Assignments, arrows and parentheses share one cover grammar: what turns
 * out wrong only later is kept in p->es (parse.h).
 */
#include "parse.h"

#include <string.h>

static const char bad_target[] = "Invalid destructuring assignment target";

static struct ast *parse_binary(struct parser *p, int prec);

/* ---- targets ----------------------------------------------------------- */

static bool is_property(const struct ast *n)
{
	return n->kind == AST_MEMBER || n->kind == AST_INDEX
	    || n->kind == AST_PRIVATE_MEMBER || n->kind == AST_SUPER_MEMBER;
}

static bool is_assignable_identifier(const struct parser *p,
    const struct ast *n)
{
	return n->kind == AST_IDENT && !(p->strict
	    && p_is_eval_or_arguments(p, n->ident.name));
}

bool is_reference(const struct parser *p, const struct ast *n)
{
	return is_assignable_identifier(p, n) || is_property(n);
}

bool is_pattern_like(const struct ast *n)
{
	return n->kind == AST_ARRAY || n->kind == AST_OBJECT;
}

struct ast *rewrite_target(struct parser *p, struct ast *n, struct span at,
    const char *message, bool early)
{
	struct ast *bad;

	if (n->kind == AST_IDENT) {
		p_fail(p, at,
		    "Unexpected eval or arguments in strict mode");
		return p->bad;
	}
	if (n->kind == AST_CALL && !early) {
		es_pattern_error(p, at, bad_target);
		bad = node_new(p, AST_BAD_TARGET, n->start);
		bad->end = n->end;
		bad->bad.call = n;
		bad->bad.message = message;
		return bad;
	}
	p->error->is_reference_error |= !p->failed
	    && p->opt->features.messages == 0;
	p_fail(p, at, "%s", message);
	return p->bad;
}

/* ---- names of functions ------------------------------------------------ */

/* ecma262 #sec-runtime-semantics-namedevaluation */
void name_function(struct parser *p, struct ast *value, struct name *n)
{
	if (n == NULL || p->failed)
		return;
	if (value->kind == AST_FUNCTION && value->function->is_anonymous
	    && value->function->name == NULL)
		value->function->name = n;
	if (value->kind != AST_CLASS || !value->class_->is_anonymous
	    || value->class_->name != NULL)
		return;
	value->class_->name = n;
	value->class_->constructor->name = n;
}

void name_from_target(struct parser *p, struct ast *value,
    const struct ast *target)
{
	if (target->kind == AST_IDENT && !(target->flags & AST_F_PAREN))
		name_function(p, value, target->ident.name);
}

/* ---- comma ------------------------------------------------------------- */

/* `...rest)` before =>: only an arrow's parameters can hold it. */
static struct ast *parse_arrow_rest(struct parser *p, struct gathered *g)
{
	struct token ellipsis;
	uint32_t pos;
	struct ast *n, *rest;

	p_next(p);
	ellipsis = p->lx.cur;
	pos = peek_pos(p);
	n = parse_binding_pattern(p);
	classify_arrow_parameter(p, g, pos, n);
	es_not_simple(p);
	if (peek(p) == T_ASSIGN)
		p_fail(p, cur_span(p),
		    "Rest parameter may not have a default initializer");
	if (peek(p) == T_COMMA)
		p_fail(p, cur_span(p),
		    "Rest parameter must be last formal parameter");
	if (peek(p) != T_RPAREN || peek_ahead(p) != T_ARROW)
		p_unexpected(p, &ellipsis);
	rest = node_new(p, AST_SPREAD, ellipsis.start);
	rest->one = n;
	return rest;
}

struct ast *parse_expression_cover(struct parser *p)
{
	struct list_buf list = { 0 };
	struct gathered g;
	uint32_t start = peek_pos(p);
	struct ast *n;

	gather_open(p, &g);
	for (;;) {
		uint32_t pos = peek_pos(p);
		if (peek(p) == T_ELLIPSIS) {
			list_push(p, &list, parse_arrow_rest(p, &g));
			break;
		}
		n = parse_assignment_cover(p);
		classify_arrow_parameter(p, &g, pos, n);
		list_push(p, &list, n);
		if (p->failed || !p_check(p, T_COMMA))
			break;
		if (peek(p) == T_RPAREN && peek_ahead(p) == T_ARROW)
			break;
		if (peek(p) == T_FUNCTION && p->fn->last_was_called)
			p->fn->next_is_called = true;
	}
	gather_close(&g);
	if (list.count == 1 && list.at[0]->kind != AST_SPREAD)
		return list.at[0];
	n = node_new(p, AST_SEQUENCE, start);
	n->list = list_done(&list);
	return n;
}

struct ast *parse_expression(struct parser *p)
{
	struct expr_scope es;
	bool in = p->accept_in;
	struct ast *n;

	es_open(p, &es, ES_EXPRESSION);
	p->accept_in = true;
	n = parse_expression_cover(p);
	es_validate_expression(p, &es);
	p->accept_in = in;
	es_close(p, &es);
	return n;
}

/* ---- assignment -------------------------------------------------------- */

struct ast *parse_assignment(struct parser *p)
{
	struct expr_scope es;
	struct ast *n;

	es_open(p, &es, ES_EXPRESSION);
	n = parse_assignment_cover(p);
	es_validate_expression(p, &es);
	es_close(p, &es);
	return n;
}

struct ast *parse_assignment_in(struct parser *p, bool accept_in)
{
	bool in = p->accept_in;
	struct ast *n;

	p->accept_in = accept_in;
	n = parse_assignment(p);
	p->accept_in = in;
	return n;
}

/* ecma262 #prod-YieldExpression */
static struct ast *parse_yield(struct parser *p)
{
	struct ast *n;

	es_initializer_error(p, next_span(p),
	    "Yield expression not allowed in formal parameter");
	p_next(p);
	n = node_new(p, AST_YIELD, p->lx.cur.start);
	if (p->lx.cur.escaped)
		p_fail(p, cur_span(p),
		    "Keyword must not contain escaped characters");
	if (nl_next(p))
		return n;
	if (p_check(p, T_MUL))
		n->flags |= AST_F_DELEGATE;
	switch (peek(p)) {
	case T_EOS: case T_SEMICOLON: case T_RBRACE: case T_RBRACK:
	case T_RPAREN: case T_COLON: case T_COMMA: case T_IN:
		if (!(n->flags & AST_F_DELEGATE))
			return n;
		break;
	default:
		break;
	}
	n->one = parse_assignment_cover(p);
	return node_end(p, n);
}

/* What stands left of an assignment operator, made a target.  V8:
 * ParseAssignmentExpressionCoverGrammar */
static struct ast *assignment_target(struct parser *p, struct ast *n,
    uint32_t start, int op)
{
	struct span at = span(start, end_pos(p));
	bool paren = n->flags & AST_F_PAREN;

	if (is_reference(p, n)) {
		if (paren)
			es_declaration_error(p, at, bad_target);
		else if (is_property(n))
			es_declaration_error(p, at,
			    "Illegal property in declaration context");
		if (is_property(n))
			es_settle_expression(p);
		if (n->kind == AST_IDENT)
			n->flags |= AST_F_WRITE;
		return n;
	}
	if (is_pattern_like(n) && op == T_ASSIGN) {
		if (paren && p->es->kind >= ES_PARAMS)
			p_fail(p, at, "%s", bad_target);
		else if (paren)
			return rewrite_target(p, n, at,
			    "Invalid left-hand side in assignment", false);
		es_validate_pattern(p, p->es);
		memset(&p->es->expression, 0, sizeof p->es->expression);
		pattern_assign(p, n);
		return n;
	}
	return rewrite_target(p, n, at,
	    "Invalid left-hand side in assignment",
	    token_is_logical_assign(op));
}

static struct ast *parse_assign_rest(struct parser *p, struct ast *left,
    uint32_t start)
{
	int op = peek(p);
	struct ast *n;

	left = assignment_target(p, left, start, op);
	p_next(p);
	n = node_new(p, AST_ASSIGN, start);
	n->pos = p->lx.cur.start;
	n->op = token_info[op].op;
	n->two.left = left;
	n->two.right = parse_assignment(p);
	if (op == T_ASSIGN || token_is_logical_assign(op)) {
		infer_value(p, n->two.right);
		name_from_target(p, n->two.right, left);
	} else {
		infer_forget(p);
	}
	if (op != T_ASSIGN)
		es_pattern_error(p, span(start, end_pos(p)), bad_target);
	return node_end(p, n);
}

static struct ast *parse_conditional(struct parser *p)
{
	struct ast *test = parse_binary(p, 4), *n;
	bool in = p->accept_in, no_type = p->ts_no_arrow_type;
	uint32_t start = test->start;

	if (peek(p) != T_CONDITIONAL)
		return test;
	p_next(p);
	n = node_new(p, AST_CONDITIONAL, start);
	n->three.a = test;
	p->accept_in = true;
	p->ts_no_arrow_type = true;
	n->three.b = parse_assignment(p);
	p->ts_no_arrow_type = no_type;
	p->accept_in = in;
	p_expect(p, T_COLON);
	n->three.c = parse_assignment(p);
	return node_end(p, n);
}

static bool is_assign_op(const struct parser *p, int t)
{
	if (!token_is_assign(t))
		return false;
	return p->opt->features.logical_assign
	    || !token_is_logical_assign(t);
}

static struct ast *arrow_or_fail(struct parser *p, struct ast *head,
    uint32_t start)
{
	if (head->kind != AST_IDENT && !(head->flags & AST_F_PAREN)
	    && !(p->arrow.is_set && p->arrow.has_list)) {
		p_fail(p, span(head->pos, p->lx.cur.start),
		    "Malformed arrow function parameter list");
		return p->bad;
	}
	if (!p->arrow.is_set) {
		p_unexpected_next(p);
		return p->bad;
	}
	return parse_arrow(p, head, start);
}

static struct ast *parse_assignment_inner(struct parser *p)
{
	uint32_t start = peek_pos(p), mark;
	struct ast *n;

	if (peek(p) == T_YIELD && in_generator(p))
		return parse_yield(p);
	mark = infer_enter(p);
	n = parse_conditional(p);
	if (peek(p) == T_ARROW)
		n = arrow_or_fail(p, n, start);
	else if (is_assign_op(p, peek(p)))
		n = parse_assign_rest(p, n, start);
	infer_leave(p, mark);
	return n;
}

struct ast *parse_assignment_cover(struct parser *p)
{
	struct ast *n = p->bad;

	if (p_enter(p))
		n = parse_assignment_inner(p);
	else if (!p->failed)
		p_unexpected_next(p);
	p_leave(p);
	return n;
}

/* ---- binary ------------------------------------------------------------ */

static int precedence(const struct parser *p, int type)
{
	if (type == T_IN && !p->accept_in)
		return 0;
	return token_info[type].precedence;
}

static struct ast *binary_node(struct parser *p, struct ast *left, int type,
    uint32_t pos, struct ast *right)
{
	struct ast *n = node_new(p, AST_BINARY, left->start);

	n->pos = pos;
	n->op = token_info[type].op;
	if (left->kind == AST_PRIVATE_IN && left->private_in.right == NULL) {
		left->private_in.right = right;
		left->pos = pos;
		return node_end(p, left);
	}
	if (type == T_AND || type == T_OR || type == T_NULLISH)
		n->kind = AST_LOGICAL;
	n->two.left = left;
	n->two.right = right;
	return n;
}

/* TypeScript: x as T, x satisfies T.  What follows sees the token before. */
static bool erase_as(struct parser *p)
{
	struct token before = p->lx.cur;
	uint32_t start = peek_pos(p);
	bool is_const;

	if (!p->ts || nl_next(p) || (!ts_peek_word(p, "as")
	    && !ts_peek_word(p, "satisfies")))
		return false;
	p_next(p);
	is_const = p_check(p, T_CONST);
	if (!is_const)
		ts_type(p);
	ts_blank_as(p, &before, start, is_const);
	p->lx.cur = before;
	return true;
}

/* The right operand; a ** b ** c nests to the right. */
static struct ast *right_operand(struct parser *p, int op, int prec)
{
	struct ast *n = p->bad;

	if (op != T_EXP)
		return parse_binary(p, prec + 1);
	if (p_enter(p))
		n = parse_binary(p, prec);
	p_leave(p);
	return n;
}

static struct ast *binary_rest(struct parser *p, struct ast *x, int prec,
    int prec1)
{
	do {
		while (precedence(p, peek(p)) == prec1 && !p->failed) {
			int op = peek(p);
			uint32_t pos = peek_pos(p);
			struct ast *y;
			p_next(p);
			y = right_operand(p, op, prec1);
			x = binary_node(p, x, op, pos, y);
		}
		if (prec1 == 10 && erase_as(p))
			prec1 = 15;
		prec1--;
	} while (prec1 >= prec);
	return x;
}

/* #x in o  ecma262 #prod-RelationalExpression */
static struct ast *parse_private_in(struct parser *p, int prec)
{
	struct ast *n = node_new(p, AST_PRIVATE_IN, peek_pos(p));
	uint32_t before = p->lx.cur.start;
	struct scope *s = p->scope;

	p_next(p);
	n->private_in.name = p->lx.cur.name;
	n->pos = before;
	while (s != NULL && s->kind != SCOPE_CLASS)
		s = s->parent;
	if (s == NULL) {
		char buf[200];
		p_fail_late(p, span(before, before + 1), "Private field '%s' must "
		    "be declared in an enclosing class",
		    p_text(p->lx.cur.name, buf, sizeof buf));
	}
	if (peek(p) != T_IN || precedence(p, T_IN) < prec
	    || !p->opt->features.private_in) {
		p_unexpected(p, &p->lx.cur);
		return p->bad;
	}
	scope_reference(p, n);
	if (p->scope->refs != NULL)
		p->scope->refs->before = before;
	return n;
}

/* a ?? b: not mixed with && and || without parentheses. */
static struct ast *parse_coalesce(struct parser *p, struct ast *x)
{
	while (peek(p) == T_NULLISH && !p->failed) {
		uint32_t pos = peek_pos(p);
		struct ast *y;
		p_next(p);
		y = parse_binary(p, 6);
		x = binary_node(p, x, T_NULLISH, pos, y);
	}
	return x;
}

static struct ast *binary_operand(struct parser *p, int prec)
{
	struct ast *x = peek(p) == T_PRIVATE_NAME ? parse_private_in(p, prec)
	    : parse_unary(p);
	int prec1;

	while (prec <= 10 && erase_as(p))
		;
	prec1 = precedence(p, peek(p));
	return prec1 >= prec && prec1 > 3 ? binary_rest(p, x, prec, prec1)
	    : x;
}

static struct ast *parse_binary(struct parser *p, int prec)
{
	struct ast *x;

	if (prec > 4)
		return binary_operand(p, prec);
	x = binary_operand(p, 6);
	if (peek(p) == T_NULLISH)
		return parse_coalesce(p, x);
	if (peek(p) == T_AND || peek(p) == T_OR)
		return binary_rest(p, x, 4, precedence(p, peek(p)));
	return x;
}

/* ---- unary ------------------------------------------------------------- */

static bool is_unary_op(int t)
{
	return t == T_NOT || t == T_BIT_NOT || t == T_ADD || t == T_SUB
	    || t == T_DELETE || t == T_TYPEOF || t == T_VOID;
}

static bool is_private_reference(const struct ast *n)
{
	while (n->kind == AST_OPTIONAL)
		n = n->one;
	return n->kind == AST_PRIVATE_MEMBER;
}

static void check_delete(struct parser *p, const struct ast *n)
{
	if (n->kind == AST_IDENT && p->strict)
		p_fail_late(p, cur_span(p), "Delete of an unqualified identifier "
		    "in strict mode.");
	else if (is_private_reference(n))
		p_fail_late(p, cur_span(p), "Private fields can not be deleted");
}

static void check_exponent(struct parser *p, uint32_t start)
{
	if (peek(p) == T_EXP)
		p_fail(p, span(start, p->lx.next.end), "Unary operator used "
		    "immediately before exponentiation expression. "
		    "Parenthesis must be used to disambiguate operator "
		    "precedence");
}

static struct ast *update_node(struct parser *p, struct ast *target, int op,
    uint32_t start, bool prefix)
{
	struct ast *n = node_new(p, AST_UPDATE, start);

	if (target->kind == AST_IDENT)
		target->flags |= AST_F_WRITE;
	n->op = token_info[op].op;
	n->pos = p->lx.cur.start;
	n->one = target;
	if (prefix)
		n->flags |= AST_F_PREFIX;
	return n;
}

static struct ast *parse_prefix(struct parser *p)
{
	int op = peek(p);
	uint32_t start = peek_pos(p), at;
	struct ast *x, *n;

	p_next(p);
	at = peek_pos(p);
	if (!p_enter(p)) {
		p_leave(p);
		return p->bad;
	}
	if (op == T_NOT && peek(p) == T_FUNCTION)
		p->fn->next_is_called = true;
	x = parse_unary(p);
	p_leave(p);
	if (!is_unary_op(op)) {
		if (!is_reference(p, x))
			x = rewrite_target(p, x, span(at, end_pos(p)),
			    "Invalid left-hand side expression in prefix "
			    "operation", false);
		return update_node(p, x, op, start, true);
	}
	if (op == T_TYPEOF && x->kind == AST_IDENT)
		x->flags |= AST_F_TYPEOF;
	if (op == T_DELETE)
		check_delete(p, x);
	check_exponent(p, start);
	n = node_new(p, AST_UNARY, start);
	n->op = op == T_ADD ? AOP_PLUS : op == T_SUB ? AOP_MINUS
	    : token_info[op].op;
	n->one = x;
	return n;
}

/* ecma262 #prod-AwaitExpression */
static struct ast *parse_await(struct parser *p)
{
	struct ast *n;

	es_initializer_error(p, next_span(p), "Illegal await-expression in "
	    "formal parameters of async function");
	p_next(p);
	n = node_new(p, AST_AWAIT, p->lx.cur.start);
	if (p->lx.cur.escaped)
		p_fail(p, cur_span(p),
		    "Keyword must not contain escaped characters");
	if (p->fn->outer == NULL)
		p->fn->fn->has_await = true;
	if (p_enter(p))
		n->one = parse_unary(p);
	else
		n->one = p->bad;
	p_leave(p);
	check_exponent(p, n->start);
	return node_end(p, n);
}

struct ast *parse_unary(struct parser *p)
{
	uint32_t start = peek_pos(p);
	int t = peek(p);
	struct ast *n;

	if (is_unary_op(t) || t == T_INC || t == T_DEC)
		return parse_prefix(p);
	if (t == T_AWAIT && await_allowed(p))
		return parse_await(p);
	n = parse_lhs(p);
	t = peek(p);
	if ((t != T_INC && t != T_DEC) || nl_next(p))
		return n;
	if (!is_reference(p, n))
		n = rewrite_target(p, n, span(start, end_pos(p)), "Invalid "
		    "left-hand side expression in postfix operation", false);
	p_next(p);
	return update_node(p, n, t, start, false);
}
