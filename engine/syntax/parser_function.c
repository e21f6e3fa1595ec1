/* SPDX-License-Identifier: MIT */
/*
 * Functions of every kind: parameters, bodies, directives, arrows.
 *
 * A function is strict or not only when its directives are read, so what
 * strictness forbids in the parameters and the name is checked at the end.
 */
#include "parse.h"

#include <string.h>

/* ---- frames of parsing ------------------------------------------------- */

struct ast_function *parse_function_new(struct parser *p, int kind,
    uint32_t start)
{
	struct ast_function *f = ast_alloc(p->arena, sizeof *f);

	if (f == NULL) {
		p_no_memory(p);
		return NULL;
	}
	f->kind = (uint8_t)kind;
	f->start = f->pos = start;
	f->serial = p->program->function_count++;
	return f;
}

void function_open(struct parser *p, struct fn_state *s,
    struct ast_function *f, struct scope *parent)
{
	memset(s, 0, sizeof *s);
	s->outer = p->fn;
	s->fn = f;
	s->late_end = &s->late;
	s->outer_es = p->es;
	s->outer_scope = p->scope;
	s->outer_strict = p->strict;
	s->outer_in = p->accept_in;
	s->outer_no_type = p->ts_no_arrow_type;
	p->fn = s;
	p->es = NULL;
	p->ts_no_arrow_type = false;
	p->scope = parent;
	if (f->kind != FN_PROGRAM && f->kind != FN_INIT)
		infer_function_open(p, &s->infer, f);
	f->scope = f->body_scope = scope_open(p, SCOPE_FUNCTION, f->start);
	s->var_scope = f->scope;
	if (f->scope == NULL)
		return;
	f->scope->function = f;
}

void function_close(struct parser *p, struct fn_state *s)
{
	if (!p->failed)
		check_late_vars(p, s);
	s->fn->scope->end = s->fn->body_scope->end = end_pos(p);
	infer_function_close(p, &s->infer);
	p->fn = s->outer;
	p->es = s->outer_es;
	p->scope = s->outer_scope;
	p->strict = s->outer_strict;
	p->accept_in = s->outer_in;
	p->ts_no_arrow_type = s->outer_no_type;
}

/* ---- parameters -------------------------------------------------------- */

static bool has_expression(const struct ast *n)
{
	uint32_t i;

	switch (n->kind) {
	case AST_DEFAULT:
		return true;
	case AST_ARRAY_PATTERN: case AST_OBJECT_PATTERN:
		for (i = 0; i < n->list.count; i++)
			if (n->list.at[i] != NULL
			    && has_expression(n->list.at[i]))
				return true;
		return false;
	case AST_PROPERTY:
		return n->property.key != NULL
		    || has_expression(n->property.value);
	case AST_REST:
		return has_expression(n->one);
	default:
		return false;
	}
}

/* Gives a plain parameter its number. */
static void number_parameter(struct ast *n, uint32_t i)
{
	if (n->kind == AST_DEFAULT)
		n = n->two.left;
	if (n->kind == AST_IDENT && n->ident.var != NULL)
		n->ident.var->param_index = (int32_t)i;
}

/* What the list of parameters says of the function. */
static void describe_parameters(struct ast_function *f)
{
	uint32_t i;
	bool counting = true;

	f->has_simple_params = true;
	f->length = 0;
	f->param_count = 0;
	for (i = 0; i < f->params.count; i++) {
		struct ast *n = f->params.at[i];
		if (n->kind != AST_IDENT)
			f->has_simple_params = false;
		f->has_param_exprs |= has_expression(n);
		f->has_rest |= n->kind == AST_REST;
		counting &= n->kind != AST_DEFAULT && n->kind != AST_REST;
		f->length += counting;
		f->param_count += n->kind != AST_REST;
		if (n->kind != AST_REST)
			number_parameter(n, i);
		pattern_initialized(n, n->end);
	}
}

/* ecma262 #sec-functiondeclarationinstantiation step 28: a separate
 * environment for vars if parameters have expressions. */
static void open_body_scope(struct parser *p, struct fn_state *s)
{
	struct scope *b;

	if (!s->fn->has_param_exprs)
		return;
	b = scope_open(p, SCOPE_BODY, peek_pos(p));
	if (b == NULL)
		return;
	s->fn->body_scope = b;
	s->var_scope = b;
}

/* What TypeScript underlines of `a?: T = 1`: not a ? that no type follows. */
static uint32_t optional_end(const struct parser *p, const struct ast *n)
{
	return p->lx.cur.type == T_CONDITIONAL ? n->end : end_pos(p);
}

static struct ast *parse_parameter(struct parser *p, bool is_rest)
{
	bool is_optional = false, is_arrow = p->fn->fn->kind == FN_ARROW;
	uint32_t start = peek_pos(p);
	struct ast *n = parse_binding_pattern(p), *d;

	if (n->kind == AST_IDENT)
		classify_parameter(p, n->ident.name, cur_span(p));
	if (p->ts) {
		is_optional = ts_mark(p, T_CONDITIONAL);
		ts_annotation(p);
	}
	pattern_declare(p, n, VAR_PARAM, p->fn->fn->scope);
	if (is_optional && !is_arrow && peek(p) == T_ASSIGN)
		ts_invalid(p, span(start, optional_end(p, n)), "Parameter "
		    "cannot have question mark and initializer");
	if (!p_check(p, T_ASSIGN))
		return n;
	if (is_rest)
		p_fail(p, cur_span(p),
		    "Rest parameter may not have a default initializer");
	d = node_new(p, AST_DEFAULT, start);
	d->two.left = n;
	d->two.right = parse_assignment_in(p, true);
	name_from_target(p, d->two.right, n);
	return node_end(p, d);
}

static struct ast *parse_rest_parameter(struct parser *p)
{
	struct ast *n = node_new(p, AST_REST, p->lx.cur.start);

	n->one = parse_parameter(p, true);
	if (peek(p) == T_COMMA)
		p_fail(p, next_span(p),
		    "Rest parameter must be last formal parameter");
	return node_end(p, n);
}

/* TypeScript's `this: T`, which is no parameter, and the comma after it.  Not
 * the first, it stays: V8 does not like it. */
static bool erase_this(struct parser *p, bool is_first)
{
	uint32_t start = peek_pos(p);

	if (!p->ts || peek(p) != T_THIS || peek_ahead(p) == T_ASSIGN)
		return false;
	p_next(p);
	if (p->fn->fn->kind == FN_ARROW && peek(p) == T_COLON)
		ts_invalid(p, next_span(p), "Expected ',', got ':'");
	else if (p->fn->fn->kind == FN_ARROW)
		ts_invalid(p, cur_span(p), "Not a pattern");
	p_check(p, T_CONDITIONAL);
	ts_annotation(p);
	p_check(p, T_COMMA);
	if (is_first)
		ts_blank(p, start, end_pos(p));
	return true;
}

/* Up to, not including, the ).  V8: ParseFormalParameterList */
static void parse_parameters(struct parser *p, struct ast_function *f,
    bool is_constructor)
{
	struct list_buf list = { 0 };
	struct expr_scope es;

	es_open(p, &es, ES_PARAMS);
	while (peek(p) != T_RPAREN && !p->failed) {
		uint32_t modifiers = peek_pos(p), start;
		bool is_property = p->ts && ts_param_modifiers(p);

		start = peek_pos(p);
		if (erase_this(p, p->lx.cur.type == T_LPAREN)) {
			if (p->lx.cur.type != T_COMMA)
				break;
			continue;
		}
		if (p_check(p, T_ELLIPSIS)) {
			list_push(p, &list, parse_rest_parameter(p));
			break;
		}
		list_push(p, &list, parse_parameter(p, false));
		if (is_property)
			ts_param_property(p, modifiers, start,
			    is_constructor);
		if (!p_check(p, T_COMMA))
			break;
	}
	if (list.count > 65534)
		p_fail(p, cur_span(p), "Too many parameters in function "
		    "definition (only 65534 allowed)");
	es_close(p, &es);
	f->params = list_done(&list);
}

/* V8: CheckArityRestrictions */
static void check_arity(struct parser *p, const struct ast_function *f)
{
	struct span at = span(f->pos, end_pos(p));

	if (f->kind == FN_GETTER && f->params.count != 0)
		p_fail(p, at, "Getter must not have any formal parameters.");
	if (f->kind == FN_SETTER && f->params.count != 1)
		p_fail(p, at,
		    "Setter must have exactly one formal parameter.");
	if (f->kind == FN_SETTER && f->has_rest)
		p_fail(p, at, "Setter function argument must not be a rest "
		    "parameter");
}

static void check_parameters(struct parser *p, struct fn_state *s)
{
	struct ast_function *f = s->fn;
	bool may_repeat = !p->strict && f->has_simple_params
	    && f->kind == FN_NORMAL;

	if (s->duplicate.end != 0 && !may_repeat)
		p_fail_late(p, s->duplicate, "Duplicate parameter name not "
		    "allowed in this context");
	if (p->strict && s->strict_param.message != NULL)
		p_fail(p, s->strict_param.at, "%s", s->strict_param.message);
}

/* ---- bodies ------------------------------------------------------------ */

void check_octal(struct parser *p, uint32_t start, uint32_t end)
{
	if (p->lx.octal == NULL || p->lx.octal_start < start
	    || p->lx.octal_end > end)
		return;
	p_fail_late(p, span(p->lx.octal_start, p->lx.octal_end), "%s",
	    p->lx.octal);
	p->lx.octal = NULL;
}

static bool is_use_strict(const struct parser *p)
{
	const struct token *t = &p->lx.next;

	return t->name == p->w.use_strict && !t->escaped
	    && t->end - t->start == 12;
}

static void use_strict(struct parser *p, struct span at)
{
	struct ast_function *f = p->fn->fn;

	if (!f->has_simple_params)
		p_fail(p, at, "Illegal 'use strict' directive in function "
		    "with non-simple parameter list");
	f->has_use_strict = true;
	p->strict = true;
}

/* ecma262 #sec-directive-prologues-and-the-use-strict-directive */
static void parse_directives(struct parser *p, struct list_buf *list)
{
	while (peek(p) == T_STRING && !p->failed) {
		struct token t = p->lx.next;
		bool strict = is_use_strict(p);
		struct ast *n = parse_statement_item(p);
		list_push(p, list, n);
		if (p->failed || n->kind != AST_EXPR_STMT
		    || n->one->kind != AST_STRING
		    || n->one->end != t.end || (n->one->flags & AST_F_PAREN))
			return;
		n->flags |= AST_F_DIRECTIVE;
		if (strict)
			use_strict(p, span_of(&t));
	}
}

void parse_statement_list(struct parser *p, struct ast_list *out, int end)
{
	struct list_buf list = { 0 };

	parse_directives(p, &list);
	while (peek(p) != end && !p->failed) {
		struct ast *n = parse_statement_item(p);
		if (n->kind != AST_EMPTY)
			list_push(p, &list, n);
	}
	*out = list_done(&list);
}

/* next is {. */
static void parse_body(struct parser *p, struct fn_state *s)
{
	struct ast_function *f = s->fn;

	open_body_scope(p, s);
	f->body_start = peek_pos(p);
	p->accept_in = true;
	p_expect(p, T_LBRACE);
	parse_statement_list(p, &f->body, T_RBRACE);
	p_expect(p, T_RBRACE);
	f->body_end = f->end = end_pos(p);
	f->is_strict = p->strict;
}

static void check_name(struct parser *p, const struct fn_head *h)
{
	if (!p->strict || !h->check_name)
		return;
	if (p_is_eval_or_arguments(p, h->name))
		p_fail(p, h->name_at,
		    "Unexpected eval or arguments in strict mode");
	if (h->name_is_reserved)
		p_fail(p, h->name_at, "Unexpected strict mode reserved word");
}

static struct ast_function *function_from_head(struct parser *p,
    const struct fn_head *h)
{
	struct ast_function *f = parse_function_new(p, h->kind, h->start);

	if (f == NULL)
		return NULL;
	f->is_async = h->is_async;
	f->is_generator = h->is_generator;
	f->is_expression = h->is_expression;
	f->is_static = h->is_static;
	f->name = h->name;
	f->is_anonymous = h->name == NULL;
	f->name_is_binding = h->kind == FN_NORMAL && h->is_expression
	    && h->name != NULL;
	return f;
}

static void read_return_type(struct parser *p, const struct ast_function *f)
{
	uint32_t start = peek(p) == T_COLON ? lexer_ahead(&p->lx)->start : 0;

	ts_return_type(p);
	if (start && (f->kind == FN_CONSTRUCTOR || f->kind == FN_DERIVED))
		ts_invalid(p, span(start, end_pos(p)), "Type annotation "
		    "cannot appear on a constructor declaration");
}

/* Parameters and body; false: a TypeScript signature without a body. */
static bool parse_rest_of_function(struct parser *p, struct fn_state *s,
    const struct fn_head *h)
{
	struct ast_function *f = s->fn;

	if (p->ts)
		ts_type_parameters(p);
	p_expect(p, T_LPAREN);
	f->pos = p->lx.cur.start;
	parse_parameters(p, f, f->kind == FN_CONSTRUCTOR
	    || f->kind == FN_DERIVED);
	describe_parameters(f);
	p_expect_after(p, T_RPAREN);
	check_arity(p, f);
	if (p->ts)
		read_return_type(p, f);
	if (p->ts && h->body_optional && peek(p) != T_LBRACE) {
		if (!nl_next(p) && peek(p) != T_SEMICOLON
		    && peek(p) != T_RBRACE && peek(p) != T_EOS)
			ts_expected(p, &p->lx.next, T_LBRACE);
		p_semicolon(p);
		return false;
	}
	parse_body(p, s);
	check_parameters(p, s);
	check_name(p, h);
	if (p->strict)
		check_octal(p, f->pos, f->end);
	return true;
}

/* V8: FunctionState::FunctionState */
static void literal_begins(struct parser *p, struct ast_function *f)
{
	f->is_called = p->fn->next_is_called && f->kind == FN_NORMAL;
	p->fn->last_was_called = p->fn->next_is_called;
	p->fn->next_is_called = false;
}

struct ast *parse_function(struct parser *p, const struct fn_head *h)
{
	struct ast_function *f;
	struct cover_mark mark;
	struct fn_state s;
	struct ast *n = node_new(p, AST_FUNCTION, h->start);
	bool whole;

	if (!p_enter(p)) {
		p_leave(p);
		return p->bad;
	}
	cover_begin(p, &mark);
	f = function_from_head(p, h);
	if (f == NULL || n == p->bad)
		return p->bad;
	literal_begins(p, f);
	function_open(p, &s, f, p->scope);
	if (f->scope == NULL)
		return p->bad;
	whole = parse_rest_of_function(p, &s, h);
	function_close(p, &s);
	if (h->is_expression && h->name == NULL)
		infer_add(p, f);
	p_leave(p);
	if (!whole)
		cover_drop(p, &mark);
	n->function = f;
	f->node = n;
	return whole ? node_end(p, n) : NULL;
}

/* next is function.  V8: ParseFunctionExpression */
struct ast *parse_function_expression(struct parser *p, uint32_t start,
    bool is_async)
{
	struct fn_head h;
	struct ast *n;

	memset(&h, 0, sizeof h);
	p_expect(p, T_FUNCTION);
	h.kind = FN_NORMAL;
	h.is_expression = true;
	h.start = start;
	h.is_async = is_async;
	if (peek(p) == T_MUL && !(is_async
	    && !p->opt->features.async_generators)) {
		p_next(p);
		h.is_generator = true;
	}
	if (token_is_identifier(peek(p))) {
		h.name_is_reserved = peek(p) >= T_YIELD;
		h.name = parse_identifier_for(p, h.is_generator,
		    p->opt->goal == GOAL_MODULE || is_async);
		h.name_at = cur_span(p);
		h.check_name = true;
	}
	n = parse_function(p, &h);
	return n != NULL ? n : p->bad;
}

/* ---- arrows ------------------------------------------------------------ */

void arrow_reset(struct parser *p)
{
	memset(&p->arrow, 0, sizeof p->arrow);
}

static struct ast_list head_list(struct parser *p, struct ast *head)
{
	struct list_buf one = { 0 };

	if (p->arrow.has_list)
		return p->arrow.params;
	if (p->arrow.is_empty)
		return list_done(&one);
	if (head->kind == AST_SEQUENCE)
		return head->list;
	list_push(p, &one, head);
	return list_done(&one);
}

static void declare_head(struct parser *p, struct fn_state *s,
    struct ast_list params)
{
	struct ast_function *f = s->fn;
	uint32_t i;

	f->params = params;
	for (i = 0; i < params.count; i++)
		pattern_declare(p, params.at[i], VAR_PARAM, f->scope);
	describe_parameters(f);
	if (s->duplicate.end != 0)
		p_fail_late(p, s->duplicate, "Duplicate parameter name not "
		    "allowed in this context");
}

/* next is =>. */
static void parse_arrow_body(struct parser *p, struct fn_state *s)
{
	struct ast_function *f = s->fn;
	struct list_buf list = { 0 };
	bool in = s->outer_in;

	if (nl_next(p)) {
		p_unexpected(p, &p->lx.next);
		return;
	}
	p_expect(p, T_ARROW);
	if (peek(p) == T_LBRACE) {
		parse_body(p, s);
	} else {
		open_body_scope(p, s);
		f->is_expression_body = true;
		f->body_start = peek_pos(p);
		p->ts_no_arrow_type = s->outer_no_type;
		list_push(p, &list, parse_assignment_in(p, in));
		f->body = list_done(&list);
		f->body_end = f->end = end_pos(p);
		f->is_strict = p->strict;
	}
	check_parameters(p, s);
	if (p->strict)
		check_octal(p, f->start, f->end);
}

static struct ast *arrow_open(struct parser *p, struct fn_state *s,
    uint32_t start, bool is_async)
{
	struct ast *n = node_new(p, AST_FUNCTION, start);
	struct ast_function *f = parse_function_new(p, FN_ARROW, start);

	if (f == NULL || n == p->bad)
		return NULL;
	f->is_async = is_async;
	f->is_anonymous = true;
	f->is_expression = true;
	n->function = f;
	f->node = n;
	literal_begins(p, f);
	function_open(p, s, f, p->scope);
	return f->scope != NULL ? n : NULL;
}

struct ast *parse_arrow(struct parser *p, struct ast *head, uint32_t start)
{
	struct arrow_head a = p->arrow;
	struct fn_state s;
	struct ast *n;

	if (a.scope.declaration.message != NULL)
		p_fail(p, a.scope.declaration.at, "%s",
		    a.scope.declaration.message);
	es_validate_pattern(p, &a.scope);
	if (p->failed)
		return p->bad;
	n = arrow_open(p, &s, start, a.is_async);
	if (n == NULL)
		return p->bad;
	cover_move(p, &a.mark, n->function->scope);
	s.strict_param = a.scope.strict_param;
	declare_head(p, &s, head_list(p, head));
	arrow_reset(p);
	parse_arrow_body(p, &s);
	function_close(p, &s);
	infer_arrow(p, n->function);
	return node_end(p, n);
}

/* TypeScript knows an arrow by looking ahead; its parameters are read as
 * such.  next is ( or <. */
struct ast *ts_parse_arrow(struct parser *p, uint32_t start, bool is_async)
{
	struct ts_arrow head = { .before = p->lx.cur.type,
		.is_async = is_async, .types = peek_pos(p) };
	struct fn_state s;
	struct ast *n = arrow_open(p, &s, start, is_async);

	if (n == NULL)
		return p->bad;
	ts_type_parameters(p);
	head.types_end = end_pos(p);
	p_expect(p, T_LPAREN);
	head.open = p->lx.cur.start;
	parse_parameters(p, n->function, false);
	describe_parameters(n->function);
	p_expect_after(p, T_RPAREN);
	head.close = p->lx.cur.start;
	ts_return_type(p);
	ts_blank_arrow(p, &head);
	parse_arrow_body(p, &s);
	function_close(p, &s);
	infer_arrow(p, n->function);
	return node_end(p, n);
}
