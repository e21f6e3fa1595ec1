/* SPDX-License-Identifier: MIT */
/*
 * Primary expressions: names, literals, parentheses, arrays, templates.
 */
#include "parse.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- identifiers ------------------------------------------------------- */

struct ast *ident_node(struct parser *p, struct name *n, struct span at)
{
	struct ast *x = node_new(p, AST_IDENT, at.start);

	x->end = at.end;
	x->ident.name = n;
	scope_reference(p, x);
	return x;
}

/* arguments may not appear in class fields and static blocks, but in
 * ordinary functions inside them. */
static bool arguments_banned(const struct parser *p)
{
	const struct fn_state *s = p->fn;

	while (s->fn->kind == FN_ARROW && s->outer != NULL)
		s = s->outer;
	return s->fn->kind == FN_INIT;
}

/* cur names a variable.  V8: ParseAndClassifyIdentifier */
struct name *parse_and_classify_identifier(struct parser *p)
{
	const struct token *t = &p->lx.cur;

	if (t->type == T_IDENT || t->type == T_ASYNC) {
		if (t->name == p->w.arguments && arguments_banned(p))
			p_fail_late(p, span_of(t), "'arguments' is not "
			    "allowed in class field initializer or static "
			    "initialization block");
		return t->name;
	}
	if (!is_valid_identifier(p, t->type, in_generator(p),
	    await_reserved(p))) {
		p_unexpected(p, t);
		return p->bad_name;
	}
	if (t->type == T_AWAIT)
		es_async_arrow_error(p, span_of(t), "'await' is not a valid "
		    "identifier name in an async function");
	else
		es_strict_param_error(p, span_of(t),
		    "Unexpected strict mode reserved word");
	return t->name;
}

/* V8: ParseIdentifier */
struct name *parse_identifier_for(struct parser *p, bool generator,
    bool no_await)
{
	p_next(p);
	if (is_valid_identifier(p, p->lx.cur.type, generator, no_await))
		return p->lx.cur.name;
	ts_wanted(p, &p->lx.cur, TS_NAME);
	p_unexpected(p, &p->lx.cur);
	return p->bad_name;
}

struct name *parse_identifier(struct parser *p)
{
	return parse_identifier_for(p, in_generator(p), await_reserved(p));
}

/* V8: ParseNonRestrictedIdentifier */
struct name *parse_binding_identifier(struct parser *p)
{
	struct name *n = parse_identifier(p);

	if (p->strict && p_is_eval_or_arguments(p, n))
		p_fail(p, cur_span(p),
		    "Unexpected eval or arguments in strict mode");
	return n;
}

void classify_parameter(struct parser *p, struct name *n, struct span at)
{
	if (p_is_eval_or_arguments(p, n))
		es_strict_param_error(p, at,
		    "Unexpected eval or arguments in strict mode");
}

void classify_arrow_parameter(struct parser *p, struct gathered *g,
    uint32_t pos, struct ast *n)
{
	gather_next(g);
	if ((n->flags & AST_F_PAREN) || !(n->kind == AST_IDENT
	    || is_pattern_like(n) || n->kind == AST_ASSIGN))
		es_declaration_error(p, span(pos, end_pos(p)),
		    "Invalid destructuring assignment target");
	else if (n->kind == AST_IDENT)
		classify_parameter(p, n->ident.name, span(pos, end_pos(p)));
	else
		es_not_simple(p);
}

/* x => …: x is cur, next is =>. */
static struct ast *parse_single_head(struct parser *p, uint32_t start,
    bool is_async)
{
	struct expr_scope es;
	struct cover_mark mark;
	struct span at = cur_span(p);
	struct name *name;
	struct ast *n;

	cover_begin(p, &mark);
	es_open(p, &es, is_async ? ES_ASYNC_ARROW : ES_ARROW);
	name = parse_and_classify_identifier(p);
	classify_parameter(p, name, at);
	n = ident_node(p, name, at);
	if (!is_async)
		infer_parameter(p, name);
	es_close(p, &es);
	arrow_reset(p);
	p->arrow.is_set = true;
	p->arrow.is_async = is_async;
	p->arrow.mark = mark;
	p->arrow.start = start;
	p->arrow.scope = es;
	return n;
}

static struct ast *parse_name(struct parser *p)
{
	uint32_t start = peek_pos(p);
	bool is_async = false;
	struct name *n;

	p_next(p);
	if (p->lx.cur.type == T_ASYNC && !nl_next(p) && !p->lx.cur.escaped) {
		if (peek(p) == T_FUNCTION)
			return parse_function_expression(p, start, true);
		if (p->ts && (peek(p) == T_LPAREN || peek(p) == T_LT)
		    && ts_is_arrow(p))
			return ts_parse_arrow(p, start, true);
		if (token_is_identifier(peek(p))
		    && peek_ahead(p) == T_ARROW) {
			p_next(p);
			is_async = true;
		}
	}
	if (peek(p) == T_ARROW)
		return parse_single_head(p, start, is_async);
	n = parse_and_classify_identifier(p);
	infer_variable(p, n);
	return ident_node(p, n, cur_span(p));
}

/* ---- literals ---------------------------------------------------------- */

struct ast *string_node(struct parser *p)
{
	struct ast *n = node_new(p, AST_STRING, p->lx.cur.start);

	n->string = p->lx.cur.name ? p->lx.cur.name : p->bad_name;
	return n;
}

/* 017, not 09. */
static bool is_octal(const struct parser *p, const struct token *t)
{
	uint32_t i;

	for (i = t->start; i < t->end; i++)
		if (p->lx.text[i] < '0' || p->lx.text[i] > '7')
			return false;
	return t->is_legacy_octal;
}

static struct ast *parse_literal(struct parser *p)
{
	struct ast *n;

	p_next(p);
	switch (p->lx.cur.type) {
	case T_STRING:
		infer_literal(p, p->lx.cur.name);
		return string_node(p);
	case T_NUMBER:
		n = node_new(p, AST_NUMBER, p->lx.cur.start);
		if (p->ts && is_octal(p, &p->lx.cur))
			ts_invalid(p, cur_span(p), "Legacy octal literals are "
			    "not available when targeting ECMAScript 5 and "
			    "higher");
		n->number = p->lx.cur.number;
		return n;
	case T_BIGINT:
		n = node_new(p, AST_BIGINT, p->lx.cur.start);
		n->string = p->lx.cur.name;
		return n;
	case T_NULL:
		return node_new(p, AST_NULL, p->lx.cur.start);
	case T_TRUE:
		return node_new(p, AST_TRUE, p->lx.cur.start);
	default:
		return node_new(p, AST_FALSE, p->lx.cur.start);
	}
}

/* ecma262 #sec-isvalidregularexpressionliteral, the flags */
static bool are_regexp_flags(const char *s, uint32_t n)
{
	static const char known[] = "dgimsuvy";
	unsigned seen = 0;

	for (; n > 0; n--, s++) {
		const char *k = strchr(known, *s);
		unsigned bit = k != NULL ? 1u << (k - known) : 0;
		if (*s == '\0' || bit == 0 || (seen & bit))
			return false;
		seen |= bit;
	}
	return (seen & 0x60) != 0x60;   /* not both u and v */
}

/* Recognised, checked a little, refused. */
static struct ast *parse_regexp(struct parser *p)
{
	uint32_t start = peek_pos(p), end;
	char text[60];

	if (!lexer_regexp(&p->lx)) {
		p_fail(p, span(start, start + 1),
		    "Invalid regular expression: missing /");
		return p->bad;
	}
	p_next(p);
	for (end = end_pos(p); p->lx.text[end - 1] != '/';)
		end--;
	if (!are_regexp_flags(p->lx.text + end, end_pos(p) - end)) {
		p_fail(p, span(start, start + 1),
		    "Invalid regular expression flags");
		return p->bad;
	}
	end = end_pos(p) - start;
	snprintf(text, sizeof text, "%.*s%s", end > 40 ? 40 : (int)end,
	    p->lx.text + start, end > 40 ? "…" : "");
	p_unsupported(p, cur_span(p), "unsupported: regular expression "
	    "literal %s (use string methods: includes, split, indexOf)",
	    text);
	return p->bad;
}

/* ---- parentheses ------------------------------------------------------- */

static void set_head(struct parser *p, const struct cover_mark *mark,
    uint32_t start, const struct expr_scope *es)
{
	arrow_reset(p);
	p->arrow.is_set = true;
	p->arrow.mark = *mark;
	p->arrow.start = start;
	if (es != NULL)
		p->arrow.scope = *es;
	else
		p->arrow.is_empty = true;
}

static struct ast *parse_parentheses(struct parser *p)
{
	struct expr_scope es;
	struct cover_mark mark;
	uint32_t start = peek_pos(p);
	bool in = p->accept_in, no_type = p->ts_no_arrow_type;
	struct ast *n;

	if (p->ts && ts_is_arrow(p))
		return ts_parse_arrow(p, start, false);
	p_next(p);
	cover_begin(p, &mark);
	if (p_check(p, T_RPAREN)) {
		if (p->ts && peek(p) != T_ARROW)
			ts_invalid(p, span(start, end_pos(p)), "Parenthesized "
			    "expression cannot be empty");
		if (peek(p) != T_ARROW)
			p_unexpected(p, &p->lx.cur);
		set_head(p, &mark, start, NULL);
		n = node_new(p, AST_SEQUENCE, start);
		n->flags |= AST_F_PAREN;
		return n;
	}
	infer_parenthesis(p);
	es_open(p, &es, ES_ARROW);
	p->accept_in = true;
	p->ts_no_arrow_type = false;
	n = parse_expression_cover(p);
	n->flags |= AST_F_PAREN;
	p->accept_in = in;
	p->ts_no_arrow_type = no_type;
	p_expect_after(p, T_RPAREN);
	es_close(p, &es);
	if (peek(p) == T_ARROW)
		set_head(p, &mark, start, &es);
	else
		es_validate_expression(p, &es);
	return n;
}

/* ---- arrays ------------------------------------------------------------ */

static struct ast *parse_array_spread(struct parser *p, struct gathered *g)
{
	struct ast *n, *x;
	uint32_t start;

	p_next(p);
	start = p->lx.cur.start;
	x = parse_sub_pattern(p, g);
	n = node_new(p, AST_SPREAD, start);
	n->one = x;
	if (x->kind == AST_ASSIGN)
		es_pattern_error(p, span(start, end_pos(p)),
		    "Invalid destructuring assignment target");
	if (peek(p) == T_COMMA)
		es_pattern_error(p, span(start, end_pos(p)),
		    "Rest element must be last element");
	return n;
}

struct ast *parse_array(struct parser *p)
{
	struct ast *n = node_new(p, AST_ARRAY, peek_pos(p));
	struct list_buf list = { 0 };
	struct gathered g;
	bool in = p->accept_in;

	p_next(p);
	gather_open(p, &g);
	p->accept_in = true;
	while (!p_check(p, T_RBRACK) && !p->failed) {
		if (peek(p) == T_COMMA)
			list_push(p, &list, NULL);
		else if (peek(p) == T_ELLIPSIS)
			list_push(p, &list, parse_array_spread(p, &g));
		else
			list_push(p, &list, parse_sub_pattern(p, &g));
		if (peek(p) != T_RBRACK)
			p_expect(p, T_COMMA);
	}
	p->accept_in = in;
	gather_close(&g);
	n->list = list_done(&list);
	return node_end(p, n);
}

/* ---- templates --------------------------------------------------------- */

static bool add_span(struct parser *p, struct ast *n, uint32_t i,
    uint32_t *cap)
{
	if (i + 1 > *cap) {
		uint32_t want = *cap ? *cap * 2 : 4;
		struct name **c = ast_alloc(p->arena, want * sizeof *c);
		struct name **r = ast_alloc(p->arena, want * sizeof *r);
		if (c == NULL || r == NULL) {
			p_no_memory(p);
			return false;
		}
		if (i > 0) {
			memcpy(c, n->template_.cooked, i * sizeof *c);
			memcpy(r, n->template_.raw, i * sizeof *r);
		}
		n->template_.cooked = c;
		n->template_.raw = r;
		*cap = want;
	}
	n->template_.cooked[i] = p->lx.cur.name;
	n->template_.raw[i] = p->lx.cur.raw;
	if (p->lx.cur.bad != NULL && n->template_.tag == NULL)
		p_fail(p, span(p->lx.cur.bad_start, p->lx.cur.bad_end),
		    "%s", p->lx.cur.bad);
	return true;
}

static struct ast *parse_hole(struct parser *p)
{
	uint32_t start = peek_pos(p);
	struct ast *x;
	bool no_type = p->ts_no_arrow_type;

	p->ts_no_arrow_type = false;
	x = parse_expression(p);
	p->ts_no_arrow_type = no_type;
	if (p->failed)
		return x;
	if (peek(p) != T_RBRACE) {
		p_fail(p, span(start, peek_pos(p)),
		    p->opt->features.messages == 0
		    ? "Unterminated template literal"
		    : "Missing } in template expression");
		p->error->never_module = true;
		return x;
	}
	lexer_template_rest(&p->lx);
	p_next(p);
	return x;
}

struct ast *parse_template(struct parser *p, struct ast *tag, uint32_t pos,
    uint32_t start)
{
	struct ast *n = node_new(p, tag ? AST_TAGGED : AST_TEMPLATE, start);
	struct list_buf list = { 0 };
	uint32_t count = 0, cap = 0;

	if (n == p->bad)
		return n;
	n->pos = pos;
	n->template_.tag = tag;
	p_next(p);
	while (add_span(p, n, count++, &cap)
	    && p->lx.cur.type == T_TEMPLATE_SPAN && !p->failed)
		list_push(p, &list, parse_hole(p));
	n->template_.exprs = list_done(&list);
	return node_end(p, n);
}

/* ---- the rest ---------------------------------------------------------- */

static struct ast *parse_class_expression(struct parser *p)
{
	struct name *name = NULL;
	struct span at = { 0, 0 };
	bool reserved = false;
	uint32_t start = peek_pos(p);

	p_next(p);
	if (token_is_identifier(peek(p)) && !(p->ts
	    && ts_peek_word(p, "implements"))) {
		reserved = peek(p) >= T_YIELD;
		name = parse_identifier(p);
		at = cur_span(p);
	}
	return parse_class(p, name, at, reserved, start);
}

/* %name and %name(args), in the engine's own builtins. */
static struct ast *parse_intrinsic(struct parser *p)
{
	struct list_buf list = { 0 };
	struct ast *n, *x, *s;

	p_next(p);
	n = node_new(p, AST_INTRINSIC, p->lx.cur.start);
	n->intrinsic.name = p->lx.cur.name;
	if (!p_check(p, T_LPAREN))
		return n;
	n->intrinsic.is_call = true;
	while (peek(p) != T_RPAREN && !p->failed) {
		uint32_t start = peek_pos(p);
		bool spread = p_check(p, T_ELLIPSIS);
		x = parse_assignment_in(p, true);
		if (spread) {
			s = node_new(p, AST_SPREAD, start);
			s->one = x;
			x = s;
		}
		list_push(p, &list, x);
		if (!p_check(p, T_COMMA))
			break;
	}
	p_expect(p, T_RPAREN);
	n->intrinsic.args = list_done(&list);
	return node_end(p, n);
}

static struct ast *parse_this(struct parser *p)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_THIS, p->lx.cur.start);
	scope_reference(p, n);
	return n;
}

static struct ast *parse_angle(struct parser *p)
{
	if (p->ts && ts_is_arrow(p))
		return ts_parse_arrow(p, peek_pos(p), false);
	if (p->ts)
		ts_angle(p);
	p_unexpected_next(p);
	return p->bad;
}

struct ast *parse_primary(struct parser *p)
{
	int t = peek(p);

	if (token_is_identifier(t))
		return parse_name(p);
	switch (t) {
	case T_STRING: case T_NUMBER: case T_BIGINT: case T_NULL:
	case T_TRUE: case T_FALSE:
		return parse_literal(p);
	case T_THIS:
		return parse_this(p);
	case T_DIV: case T_ASSIGN_DIV:
		return parse_regexp(p);
	case T_FUNCTION:
		return parse_function_expression(p, peek_pos(p), false);
	case T_LBRACK:
		return parse_array(p);
	case T_LBRACE:
		return parse_object(p);
	case T_LPAREN:
		return parse_parentheses(p);
	case T_CLASS:
		return parse_class_expression(p);
	case T_TEMPLATE_SPAN: case T_TEMPLATE_TAIL:
		return parse_template(p, NULL, peek_pos(p), peek_pos(p));
	case T_INTRINSIC:
		return parse_intrinsic(p);
	case T_LT: case T_SHL:
		return parse_angle(p);
	default:
		p_unexpected_next(p);
		return p->bad;
	}
}
