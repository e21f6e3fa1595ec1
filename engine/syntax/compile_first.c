/* SPDX-License-Identifier: MIT */
/*
 * The place of what is evaluated first in a statement.
 *
 * V8 gives the first bytecode of a statement the statement's place, and only
 * the later ones those of their expressions (BytecodeArrayBuilder::
 * SetExpressionPosition).  It shows where a name that does not exist, or is
 * in its temporal dead zone, comes first: `return x;` is at return.
 */
#include <config.h>

#include "compile_parts.h"

static const struct ast *first_of_assignment(const struct ast *n)
{
	const struct ast *target = n->two.left;

	switch (target->kind) {
	case AST_MEMBER:
		return target->member.object;
	case AST_INDEX:
		return target->two.left;
	default:
		return n->op == AOP_NONE ? n->two.right : target;
	}
}

static const struct ast *first_of_template(const struct ast *n)
{
	const struct name *text = n->template_.cooked[0];

	return text && text->len == 0 && n->template_.exprs.count
	    ? n->template_.exprs.at[0] : NULL;
}

static const struct ast *first_of_object(const struct ast *n)
{
	return n->list.count && n->list.at[0]->kind == AST_SPREAD
	    ? n->list.at[0]->one : NULL;
}

/* V8 decides && and || after it while compiling. */
static bool is_literal(const struct ast *n)
{
	return n->kind >= AST_NULL && n->kind <= AST_STRING;
}

/* The operand that comes before all else of n; NULL: V8 emits something for
 * n itself first. */
static const struct ast *first_operand(const struct ast *n)
{
	switch (n->kind) {
	case AST_UNARY: case AST_UPDATE: case AST_AWAIT: case AST_OPTIONAL:
		return n->one;
	case AST_YIELD:
		return n->one;
	case AST_LOGICAL:
		return is_literal(n->two.left) ? n->two.right : n->two.left;
	case AST_BINARY: case AST_INDEX:
		return n->two.left;
	case AST_ASSIGN:
		return first_of_assignment(n);
	case AST_CONDITIONAL:
		return n->three.a;
	case AST_CALL: case AST_NEW:
		return n->call.callee;
	case AST_TAGGED:
		return n->template_.tag;
	case AST_TEMPLATE:
		return first_of_template(n);
	case AST_MEMBER:
		return n->member.object;
	case AST_PRIVATE_MEMBER:
		return n->private_member.object;
	case AST_SEQUENCE:
		return n->list.at[0];
	case AST_OBJECT:
		return first_of_object(n);
	default:
		return NULL;
	}
}

void first_at(struct emitter *e, const struct ast *n, uint32_t at)
{
	while (n && n->kind != AST_IDENT)
		n = first_operand(n);
	e->first = n;
	e->first_at = at;
}

void first_alone(struct emitter *e, const struct ast *n)
{
	first_at(e, n, n->kind == AST_SEQUENCE ? n->list.at[1]->start
	    : n->kind == AST_OPTIONAL ? 0 : n->pos);
}
