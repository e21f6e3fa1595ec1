/* SPDX-License-Identifier: MIT */
/*
 * Patterns: read as array and object literals, then turned in place into
 * assignment targets or binding patterns.  All errors were found while
 * reading; what remains is renaming nodes and declaring names.
 */
#include "parse.h"

/* ---- reading ----------------------------------------------------------- */

/* V8: ParseBindingPattern */
struct ast *parse_binding_pattern(struct parser *p)
{
	struct ast *n = p->bad;
	struct name *name;

	if (token_is_identifier(peek(p))) {
		p_next(p);
		name = parse_and_classify_identifier(p);
		if (p->strict && p_is_eval_or_arguments(p, name))
			p_fail(p, cur_span(p), "Unexpected eval or arguments "
			    "in strict mode");
		return ident_node(p, name, cur_span(p));
	}
	if (!p_enter(p))
		;
	else if (peek(p) == T_LBRACK)
		n = parse_array(p);
	else if (peek(p) == T_LBRACE)
		n = parse_object(p);
	else
		ts_wanted(p, &p->lx.next, TS_BINDING);
	if (n == p->bad && !p->failed)
		p_unexpected_next(p);
	p_leave(p);
	return n;
}

/* ---- turning ----------------------------------------------------------- */

struct turn {
	struct parser *p;
	bool declares;
	int kind;                       /* enum var_kind, if it declares */
	struct scope *scope;
};

static void turn(const struct turn *t, struct ast *n);

static void turn_name(const struct turn *t, struct ast *n)
{
	struct parser *p = t->p;
	struct name *name = n->ident.name;
	struct variable *v;

	n->flags |= AST_F_WRITE;
	if (!t->declares)
		return;
	if (t->kind != VAR_VAR)
		n->flags |= AST_F_DECLARES;
	if (name == p->w.let && (t->kind == VAR_LET || t->kind == VAR_CONST)) {
		p_fail(p, span(n->start, n->end),
		    "let is disallowed as a lexically bound name");
		return;
	}
	v = scope_declare(p, t->scope, name, t->kind, span(n->start, n->end));
	if (t->kind != VAR_VAR)
		n->ident.var = v;
}

static void turn_items(const struct turn *t, struct ast *n)
{
	uint32_t i;

	for (i = 0; i < n->list.count; i++)
		if (n->list.at[i] != NULL)
			turn(t, n->list.at[i]);
}

static void turn(const struct turn *t, struct ast *n)
{
	switch (n->kind) {
	case AST_IDENT:
		turn_name(t, n);
		break;
	case AST_ARRAY: case AST_ARRAY_PATTERN:
		n->kind = AST_ARRAY_PATTERN;
		turn_items(t, n);
		break;
	case AST_OBJECT: case AST_OBJECT_PATTERN:
		n->kind = AST_OBJECT_PATTERN;
		turn_items(t, n);
		break;
	case AST_PROPERTY:
		n->property.is_proto = false;
		turn(t, n->property.value);
		break;
	case AST_ASSIGN: case AST_DEFAULT:
		n->kind = AST_DEFAULT;
		turn(t, n->two.left);
		break;
	case AST_SPREAD: case AST_REST:
		n->kind = AST_REST;
		turn(t, n->one);
		break;
	default:
		break;          /* a member, or what an error left */
	}
}

void pattern_assign(struct parser *p, struct ast *n)
{
	struct turn t = { p, false, 0, NULL };

	turn(&t, n);
}

void pattern_declare(struct parser *p, struct ast *n, int var_kind,
    struct scope *s)
{
	struct turn t = { p, true, var_kind, s };

	turn(&t, n);
}

void pattern_initialized(struct ast *n, uint32_t end)
{
	uint32_t i;

	switch (n->kind) {
	case AST_IDENT:
		if (n->ident.var != NULL)
			n->ident.var->init_end = end;
		break;
	case AST_ARRAY_PATTERN: case AST_OBJECT_PATTERN:
		for (i = 0; i < n->list.count; i++)
			if (n->list.at[i] != NULL)
				pattern_initialized(n->list.at[i], end);
		break;
	case AST_PROPERTY:
		pattern_initialized(n->property.value, end);
		break;
	case AST_DEFAULT:
		pattern_initialized(n->two.left, end);
		break;
	case AST_REST:
		pattern_initialized(n->one, end);
		break;
	default:
		break;
	}
}
