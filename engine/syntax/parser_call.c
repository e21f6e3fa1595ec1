/* SPDX-License-Identifier: MIT */
/*
 * Left-hand-side expressions: members, calls, new, optional chains, super,
 * import().
 *
 * The positions are the ones V8 gives to its nodes: a call's is its callee's
 * last token if that is a word that can be a name, else the parenthesis.
 */
#include "parse.h"

#include <string.h>

static struct ast *parse_member_rest(struct parser *p, struct ast *n);

static bool is_property_start(int t)
{
	return t == T_TEMPLATE_SPAN || t == T_TEMPLATE_TAIL || t == T_PERIOD
	    || t == T_LBRACK;
}

static bool is_property_or_call(int t)
{
	return is_property_start(t) || t == T_QUESTION_PERIOD
	    || t == T_LPAREN;
}

/* ---- members ----------------------------------------------------------- */

static void private_outside(struct parser *p, uint32_t pos,
    const struct name *n)
{
	char buf[200];

	p_fail_late(p, span(pos, pos + 1), "Private field '%s' must be declared "
	    "in an enclosing class", p_text(n, buf, sizeof buf));
}

static bool in_class(const struct parser *p)
{
	const struct scope *s = p->scope;

	while (s != NULL && s->kind != SCOPE_CLASS)
		s = s->parent;
	return s != NULL;
}

/* The name after the dot, which is cur.  V8:
 * ParsePropertyOrPrivatePropertyName */
static struct ast *parse_dot_name(struct parser *p, struct ast *object,
    uint32_t pos)
{
	struct ast *n = node_new(p, AST_MEMBER, object->start);
	uint32_t before = p->lx.cur.start;

	p_next(p);
	n->pos = pos;
	if (token_is_word(p->lx.cur.type)) {
		n->member.object = object;
		n->member.name = p->lx.cur.name;
	} else if (p->lx.cur.type == T_PRIVATE_NAME) {
		n->kind = AST_PRIVATE_MEMBER;
		n->private_member.object = object;
		n->private_member.name = p->lx.cur.name;
		if (!in_class(p))
			private_outside(p, before, p->lx.cur.name);
		scope_reference(p, n);
		if (p->scope->refs != NULL)
			p->scope->refs->before = before;
	} else {
		ts_wanted(p, &p->lx.cur, TS_NAME);
		p_unexpected(p, &p->lx.cur);
		return p->bad;
	}
	infer_literal(p, p->lx.cur.name);
	return node_end(p, n);
}

static struct ast *parse_index(struct parser *p, struct ast *object)
{
	struct ast *n = node_new(p, AST_INDEX, object->start);

	p_next(p);
	n->pos = p->lx.cur.start;
	n->two.left = object;
	n->two.right = parse_expression(p);
	p_expect(p, T_RBRACK);
	return node_end(p, n);
}

/* super.x and super[x] are one node. */
static struct ast *merge_super(struct parser *p, struct ast *n)
{
	struct ast *base = n->kind == AST_INDEX ? n->two.left
	    : n->kind == AST_MEMBER ? n->member.object : NULL;
	struct ast *key;
	struct name *name;

	if (base == NULL || base->kind != AST_SUPER_MEMBER
	    || base->super_.name != NULL || base->super_.key != NULL
	    || (base->flags & AST_F_PAREN))
		return n;
	key = n->kind == AST_INDEX ? n->two.right : NULL;
	name = n->kind == AST_MEMBER ? n->member.name : NULL;
	base->super_.key = key;
	base->super_.name = name;
	base->pos = n->pos;
	return node_end(p, base);
}

static struct ast *parse_tagged(struct parser *p, struct ast *n)
{
	infer_called(p, n);
	return parse_template(p, n, peek_pos(p), n->start);
}

/* TypeScript: x!  or  f<T> */
static bool erase_postfix(struct parser *p)
{
	struct token before = p->lx.cur;
	uint32_t start = peek_pos(p);

	if (!p->ts)
		return false;
	if (peek(p) == T_NOT && !nl_next(p)) {
		p_next(p);
		ts_blank(p, start, end_pos(p));
		p->lx.cur = before;
		return true;
	}
	if ((peek(p) == T_LT || peek(p) == T_SHL)
	    && ts_type_arguments_in_expression(p)) {
		ts_blank(p, start, end_pos(p));
		p->lx.cur = before;
		return true;
	}
	return false;
}

static struct ast *parse_member_rest(struct parser *p, struct ast *n)
{
	for (;;) {
		while (erase_postfix(p))
			;
		if (!is_property_start(peek(p)) || p->failed)
			return n;
		if (peek(p) == T_PERIOD) {
			p_next(p);
			n = parse_dot_name(p, n, peek_pos(p));
		} else if (peek(p) == T_LBRACK) {
			n = parse_index(p, n);
			if (n->kind == AST_INDEX)
				infer_index(p, n->two.right);
		} else {
			n = parse_tagged(p, n);
		}
		n = merge_super(p, n);
	}
}

/* ---- arguments --------------------------------------------------------- */

static void classify_spread(struct parser *p, const struct ast *n)
{
	es_not_simple(p);
	if (n->kind == AST_ASSIGN)
		es_async_arrow_error(p, cur_span(p),
		    "Rest parameter may not have a default initializer");
	if (peek(p) == T_COMMA)
		es_async_arrow_error(p, next_span(p),
		    "Rest parameter must be last formal parameter");
}

static struct ast *parse_argument(struct parser *p, struct gathered *g)
{
	uint32_t start = peek_pos(p), pos;
	bool spread = p_check(p, T_ELLIPSIS), in = p->accept_in;
	struct ast *n, *s;

	pos = peek_pos(p);
	p->accept_in = true;
	n = g != NULL ? parse_assignment_cover(p) : parse_assignment(p);
	p->accept_in = in;
	if (g != NULL) {
		classify_arrow_parameter(p, g, pos, n);
		if (spread)
			classify_spread(p, n);
	}
	if (!spread)
		return n;
	s = node_new(p, AST_SPREAD, start);
	s->one = n;
	return s;
}

/* next is (.  With g, it may be an async arrow's head. */
static struct ast_list parse_arguments(struct parser *p, struct gathered *g)
{
	struct list_buf list = { 0 };
	bool no_type = p->ts_no_arrow_type;

	p->ts_no_arrow_type = false;
	p_expect(p, T_LPAREN);
	while (peek(p) != T_RPAREN && !p->failed) {
		list_push(p, &list, parse_argument(p, g));
		if (!p_check(p, T_COMMA))
			break;
	}
	p->ts_no_arrow_type = no_type;
	if (list.count > 65534)
		p_fail(p, cur_span(p), "Too many arguments in function call "
		    "(only 65535 allowed)");
	if (peek(p) != T_RPAREN)
		ts_expected(p, &p->lx.next, T_COMMA);
	if (peek(p) == T_ILLEGAL)
		p_unexpected_next(p);
	else if (!p_check(p, T_RPAREN))
		p_fail(p, cur_span(p), "missing ) after argument list");
	return list_done(&list);
}

/* ---- super, import, new ------------------------------------------------ */

static bool has_home_object(const struct ast_function *f)
{
	return f->kind >= FN_METHOD && f->kind <= FN_INIT;
}

static struct ast *super_node(struct parser *p, int kind)
{
	struct ast *n = node_new(p, kind, p->lx.cur.start);

	scope_reference(p, n);
	return n;
}

/* V8: ParseSuperExpression */
static struct ast *parse_super(struct parser *p)
{
	struct ast_function *f;

	p_next(p);
	f = receiver_function(p);
	if (has_home_object(f) && is_property_start(peek(p))) {
		if (peek(p) == T_PERIOD
		    && peek_ahead(p) == T_PRIVATE_NAME) {
			p_next(p);
			p_next(p);
			p_fail(p, cur_span(p), "Unexpected private field");
		} else if (peek(p) != T_PERIOD && peek(p) != T_LBRACK) {
			p_fail_late(p, cur_span(p),
			    "'super' keyword unexpected here");
		}
		f->has_super_member = true;
		return super_node(p, AST_SUPER_MEMBER);
	}
	if (peek(p) == T_LPAREN && f->kind == FN_DERIVED) {
		f->has_super_call = true;
		return super_node(p, AST_SUPER_CALL);
	}
	p_fail_late(p, cur_span(p), "'super' keyword unexpected here");
	return p->bad;
}

static struct ast *parse_import_meta(struct parser *p, uint32_t start)
{
	struct ast *n = node_new(p, AST_IMPORT_META, start);

	p_next(p);
	if (!p->opt->features.import_meta) {
		p_unexpected(p, &p->lx.cur);
		return p->bad;
	}
	p_expect_word(p, p->w.meta, "import.meta", start);
	if (p->opt->goal != GOAL_MODULE && !p->failed)
		p_fail_late(p, cur_span(p),
		    "Cannot use 'import.meta' outside a module");
	return node_end(p, n);
}

static struct ast *parse_import_call(struct parser *p, struct ast *n)
{
	p_next(p);
	if (peek(p) == T_RPAREN)
		p_fail(p, cur_span(p), "import() requires a specifier");
	n->import_call.source = parse_assignment_in(p, true);
	if (n->import_call.source->kind == AST_STRING)
		unsupported_module(p, n->import_call.source->string,
		    span(n->import_call.source->start,
		    n->import_call.source->end));
	if (p->opt->features.import_attributes && p_check(p, T_COMMA)
	    && peek(p) != T_RPAREN) {
		n->import_call.options = parse_assignment_in(p, true);
		p_check(p, T_COMMA);
	}
	p_expect(p, T_RPAREN);
	return node_end(p, n);
}

/* V8: ParseImportExpressions */
static struct ast *parse_import_expression(struct parser *p)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_IMPORT_CALL, p->lx.cur.start);
	if (!p->opt->features.dynamic_import) {
		p_unexpected(p, &p->lx.cur);
		return p->bad;
	}
	if (peek(p) == T_PERIOD)
		return parse_import_meta(p, n->start);
	if (peek(p) == T_LPAREN)
		return parse_import_call(p, n);
	if (p->opt->goal == GOAL_MODULE)
		p_unexpected_next(p);
	else
		p_fail(p, cur_span(p),
		    "Cannot use import statement outside a module");
	return p->bad;
}

static struct ast *parse_new_target(struct parser *p, uint32_t start)
{
	struct ast *n = node_new(p, AST_NEW_TARGET, start);

	p_next(p);
	p_expect_word(p, p->w.target, "new.target", start);
	if (p->ts && receiver_function(p)->kind == FN_PROGRAM)
		ts_invalid(p, span(start, end_pos(p)), "'new.target' is only "
		    "allowed in the body of a function declaration, function "
		    "expression, or class.");
	if (receiver_function(p)->kind == FN_PROGRAM
	    && p->opt->goal != GOAL_COMMONJS)
		p_fail(p, cur_span(p),
		    "new.target expression is not allowed here");
	scope_reference(p, n);
	return node_end(p, n);
}

static struct ast *parse_member(struct parser *p);

/* The callee of new; NULL when new.target made the whole. */
static struct ast *parse_new_callee(struct parser *p)
{
	struct ast *callee;

	if (peek(p) == T_IMPORT && peek_ahead(p) == T_LPAREN) {
		p_fail(p, next_span(p), "Cannot use new with import");
		return p->bad;
	}
	callee = parse_member(p);
	if (callee->kind == AST_SUPER_CALL)
		p_fail_late(p, cur_span(p),
		    "'super' keyword unexpected here");
	return callee;
}

static struct ast *parse_new_inner(struct parser *p)
{
	struct ast *n;

	p_next(p);
	n = node_new(p, AST_NEW, p->lx.cur.start);
	if (peek(p) == T_PERIOD)
		return parse_member_rest(p, parse_new_target(p, n->start));
	n->call.callee = parse_new_callee(p);
	if (peek(p) == T_QUESTION_PERIOD)
		p_fail(p, next_span(p),
		    "Invalid optional chain from new expression");
	if (peek(p) != T_LPAREN) {
		node_end(p, n);
		unsupported_call(p, n);
		return n;
	}
	n->call.args = parse_arguments(p, NULL);
	node_end(p, n);
	unsupported_call(p, n);
	return parse_member_rest(p, n);
}

static struct ast *parse_new(struct parser *p)
{
	struct ast *n = p->bad;

	if (p_enter(p))
		n = parse_new_inner(p);
	p_leave(p);
	return n;
}

static struct ast *parse_member(struct parser *p)
{
	struct ast *n;

	if (peek(p) == T_NEW)
		return parse_new(p);
	if (peek(p) == T_SUPER)
		n = parse_super(p);
	else if (peek(p) == T_IMPORT)
		n = parse_import_expression(p);
	else
		n = parse_primary(p);
	if (n->kind == AST_FUNCTION && n->function->kind == FN_ARROW
	    && !(n->flags & AST_F_PAREN))
		return n;
	return merge_super(p, parse_member_rest(p, n));
}

/* ---- calls ------------------------------------------------------------- */

static struct ast *parse_call(struct parser *p, struct ast *callee)
{
	struct ast *n = node_new(p, AST_CALL, callee->start);
	int t = p->lx.cur.type;

	if (callee->kind == AST_SUPER_CALL && callee->super_.args.at == NULL
	    && callee->end == end_pos(p) && t == T_SUPER) {
		callee->super_.args = parse_arguments(p, NULL);
		infer_forget(p);
		return node_end(p, callee);
	}
	n->pos = t >= T_SUPER && t <= T_ESCAPED_STRICT ? p->lx.cur.start
	    : peek_pos(p);
	n->call.callee = callee;
	infer_called(p, callee);
	n->call.args = parse_arguments(p, NULL);
	infer_forget(p);
	node_end(p, n);
	unsupported_call(p, n);
	return n;
}

/* async (…): a call, or an arrow's head.  NULL: it was the head. */
static struct ast *parse_async_call(struct parser *p, struct ast *callee)
{
	struct ast *n = node_new(p, AST_CALL, callee->start);
	struct expr_scope es;
	struct cover_mark mark;
	struct gathered g;

	n->call.callee = callee;
	cover_begin(p, &mark);
	es_open(p, &es, ES_ASYNC_ARROW);
	gather_open(p, &g);
	n->call.args = parse_arguments(p, &g);
	gather_close(&g);
	node_end(p, n);
	es_close(p, &es);
	if (peek(p) == T_ARROW) {
		arrow_reset(p);
		p->arrow.is_set = p->arrow.is_async = true;
		p->arrow.has_list = true;
		p->arrow.mark = mark;
		p->arrow.start = callee->start;
		p->arrow.scope = es;
		p->arrow.params = n->call.args;
		infer_not_async(p);
		return n;
	}
	infer_forget(p);
	es_validate_expression(p, &es);
	return n;
}

static struct ast *parse_optional_name(struct parser *p, struct ast *n)
{
	return parse_dot_name(p, n, p->lx.cur.start);
}

/* One link of a chain; *optional: it follows ?. */
static struct ast *parse_link(struct parser *p, struct ast *n, bool optional,
    bool in_chain)
{
	switch (peek(p)) {
	case T_LBRACK:
		return parse_index(p, n);
	case T_LPAREN:
		return parse_call(p, n);
	case T_PERIOD:
		p_next(p);
		if (optional) {
			p_unexpected(p, &p->lx.cur);
			return p->bad;
		}
		return parse_dot_name(p, n, p->lx.cur.start);
	default:
		if (in_chain) {
			p_fail(p, next_span(p),
			    "Invalid tagged template on optional chain");
			return p->bad;
		}
		return parse_tagged(p, n);
	}
}

static struct ast *wrap_chain(struct parser *p, struct ast *n)
{
	struct ast *chain = node_new(p, AST_OPTIONAL, n->start);

	chain->one = n;
	return chain;
}

/* V8: ParseLeftHandSideContinuation */
static struct ast *parse_lhs_rest(struct parser *p, struct ast *n)
{
	bool chain = false;

	for (;;) {
		bool optional;
		while (erase_postfix(p))
			;
		if (!is_property_or_call(peek(p)) || p->failed)
			break;
		optional = p_check(p, T_QUESTION_PERIOD);
		chain |= optional;
		if (optional && p->ts && (peek(p) == T_LT))
			ts_type_arguments(p);
		if (optional && peek(p) == T_QUESTION_PERIOD)
			p_unexpected(p, &p->lx.next);
		if (optional && !is_property_or_call(peek(p)))
			n = parse_optional_name(p, n);
		else
			n = parse_link(p, n, optional, chain);
		if (optional)
			n->flags |= AST_F_OPTIONAL;
		n = merge_super(p, n);
	}
	return chain ? wrap_chain(p, n) : n;
}

static bool is_async_head(const struct parser *p, const struct ast *n)
{
	return peek(p) == T_LPAREN && n->kind == AST_IDENT
	    && p->lx.cur.type == T_ASYNC && !nl_next(p)
	    && !p->lx.cur.escaped && !(n->flags & AST_F_PAREN);
}

struct ast *parse_lhs(struct parser *p)
{
	struct ast *n = parse_member(p);

	if (n->kind == AST_FUNCTION && n->function->kind == FN_ARROW
	    && !(n->flags & AST_F_PAREN))
		return n;
	if (is_async_head(p, n)) {
		n = parse_async_call(p, n);
		if (peek(p) == T_ARROW)
			return n;
	}
	return parse_lhs_rest(p, n);
}
