/* SPDX-License-Identifier: MIT */
/*
 * An expression as V8's messages print it: "o.f(...)", "(x || y)".
 *
 * V8 13 src/ast/prettyprinter.cc CallPrinter.
 */
#include <config.h>

#include <stdio.h>

#include "compile_parts.h"

struct printer { char *out; size_t n, used; int depth; };

static void print(struct printer *p, const struct ast *n);

static void put(struct printer *p, const char *s)
{
	for (; *s && p->used + 1 < p->n; s++)
		p->out[p->used++] = *s;
	p->out[p->used] = 0;
}

/* A code point; never half of one. */
static void put_code(struct printer *p, uint32_t c)
{
	char s[5] = { 0 };

	if (c < 0x80) {
		s[0] = (char)c;
	} else if (c < 0x800) {
		s[0] = (char)(0xc0 | c >> 6);
		s[1] = (char)(0x80 | (c & 0x3f));
	} else {
		s[0] = (char)(0xe0 | c >> 12);
		s[1] = (char)(0x80 | (c >> 6 & 0x3f));
		s[2] = (char)(0x80 | (c & 0x3f));
	}
	if (p->used + strlen(s) < p->n)
		put(p, s);
}

static void put_name(struct printer *p, const struct name *n)
{
	uint32_t i;

	for (i = 0; i < n->len; i++)
		put_code(p, name_unit(n, i));
}

static void put_string(struct printer *p, const struct name *n)
{
	put(p, "\"");
	put_name(p, n);
	put(p, "\"");
}

static void put_number(struct printer *p, double d)
{
	char s[32];

	if (d == (double)(int64_t)d && d > -1e15 && d < 1e15)
		snprintf(s, sizeof s, "%lld", (long long)d);
	else
		snprintf(s, sizeof s, "%.17g", d);
	put(p, s);
}

static const char *operator_text(const struct ast *n)
{
	static const char *const texts[] = {
		[AOP_ADD] = "+", [AOP_SUB] = "-", [AOP_MUL] = "*",
		[AOP_DIV] = "/", [AOP_MOD] = "%", [AOP_EXP] = "**",
		[AOP_SHL] = "<<", [AOP_SHR] = ">>", [AOP_USHR] = ">>>",
		[AOP_BIT_AND] = "&", [AOP_BIT_OR] = "|", [AOP_BIT_XOR] = "^",
		[AOP_EQ] = "==", [AOP_NE] = "!=", [AOP_SEQ] = "===",
		[AOP_SNE] = "!==", [AOP_LT] = "<", [AOP_LE] = "<=",
		[AOP_GT] = ">", [AOP_GE] = ">=",
		[AOP_INSTANCEOF] = "instanceof", [AOP_IN] = "in",
		[AOP_AND] = "&&", [AOP_OR] = "||", [AOP_NULLISH] = "??",
		[AOP_PLUS] = "+", [AOP_MINUS] = "-", [AOP_NOT] = "!",
		[AOP_BIT_NOT] = "~", [AOP_TYPEOF] = "typeof ",
		[AOP_VOID] = "void ", [AOP_DELETE] = "delete ",
		[AOP_INC] = "++", [AOP_DEC] = "--",
	};

	return texts[n->op] ? texts[n->op] : "";
}

static void print_pair(struct printer *p, const struct ast *left,
    const char *between, const struct ast *right)
{
	put(p, "(");
	print(p, left);
	put(p, " ");
	put(p, between);
	put(p, " ");
	print(p, right);
	put(p, ")");
}

static void print_key(struct printer *p, const struct ast *n)
{
	const struct ast *key = n->two.right;
	const struct name *s = key->kind == AST_STRING ? key->string : NULL;

	if (key->kind == AST_TEMPLATE && !key->template_.exprs.count)
		s = key->template_.cooked[0];
	if (s && s->index == NAME_NO_INDEX) {
		put(p, n->flags & AST_F_OPTIONAL ? "?." : ".");
		put_name(p, s);
		return;
	}
	put(p, n->flags & AST_F_OPTIONAL ? "?.[" : "[");
	print(p, key);
	put(p, "]");
}

static void print_unary(struct printer *p, const struct ast *n)
{
	if (n->op == AOP_NOT && (n->one->kind == AST_NUMBER ||
	    n->one->kind == AST_TRUE || n->one->kind == AST_FALSE)) {
		put(p, n->one->kind == AST_NUMBER ? n->one->number == 0
		    ? "true" : "false" : n->one->kind == AST_TRUE
		    ? "false" : "true");
		return;
	}
	if (n->op == AOP_MINUS && n->one->kind == AST_NUMBER) {
		put_number(p, -n->one->number);
		return;
	}
	put(p, "(");
	put(p, operator_text(n));
	print(p, n->one);
	put(p, ")");
}

static void print_list(struct printer *p, const struct ast_list *list)
{
	uint32_t i;

	put(p, "[");
	for (i = 0; i < list->count; i++) {
		if (i)
			put(p, ",");
		if (list->at[i])
			print(p, list->at[i]);
	}
	put(p, "]");
}

static void print_update(struct printer *p, const struct ast *n)
{
	put(p, "(");
	if (n->flags & AST_F_PREFIX)
		put(p, operator_text(n));
	print(p, n->one);
	if (!(n->flags & AST_F_PREFIX))
		put(p, operator_text(n));
	put(p, ")");
}

static void print_sequence(struct printer *p, const struct ast *n)
{
	uint32_t i;

	for (i = 1; i < n->list.count; i++)
		put(p, "(");
	print(p, n->list.at[0]);
	for (i = 1; i < n->list.count; i++) {
		put(p, " , ");
		print(p, n->list.at[i]);
		put(p, ")");
	}
}

static void print_object(struct printer *p, const struct ast *n)
{
	uint32_t i;

	put(p, "{");
	for (i = 0; i < n->list.count; i++)
		put(p, "(intermediate value)");
	put(p, "}");
}

static bool print_literal(struct printer *p, const struct ast *n)
{
	switch (n->kind) {
	case AST_NULL: put(p, "null"); return true;
	case AST_TRUE: put(p, "true"); return true;
	case AST_FALSE: put(p, "false"); return true;
	case AST_THIS: put(p, "this"); return true;
	case AST_NEW_TARGET: put(p, ".new.target"); return true;
	case AST_NUMBER: put_number(p, n->number); return true;
	case AST_STRING: put_string(p, n->string); return true;
	case AST_IDENT: put_name(p, n->ident.name); return true;
	case AST_ARRAY: print_list(p, &n->list); return true;
	case AST_TEMPLATE:
		if (n->template_.exprs.count)
			return false;
		put_string(p, n->template_.cooked[0]);
		return true;
	case AST_OBJECT:
		print_object(p, n);
		return true;
	default:
		return false;
	}
}

static void print_operation(struct printer *p, const struct ast *n)
{
	switch (n->kind) {
	case AST_OPTIONAL:
		print(p, n->one);
		break;
	case AST_MEMBER:
		print(p, n->member.object);
		if (n->flags & AST_F_OPTIONAL)
			put(p, "?");
		put(p, ".");
		put_name(p, n->member.name);
		break;
	case AST_SUPER_MEMBER:
		put(p, "(intermediate value)");
		put(p, n->super_.name ? "." : "[");
		if (n->super_.name)
			put_name(p, n->super_.name);
		else
			print(p, n->super_.key), put(p, "]");
		break;
	case AST_PRIVATE_MEMBER:
		print(p, n->private_member.object);
		put(p, ".");
		put_name(p, n->private_member.name);
		break;
	case AST_INDEX:
		print(p, n->two.left);
		print_key(p, n);
		break;
	case AST_CALL:
		print(p, n->call.callee);
		put(p, "(...)");
		break;
	case AST_BINARY: case AST_LOGICAL:
		print_pair(p, n->two.left, operator_text(n), n->two.right);
		break;
	case AST_UNARY: print_unary(p, n); break;
	case AST_UPDATE: print_update(p, n); break;
	case AST_SEQUENCE: print_sequence(p, n); break;
	case AST_ASSIGN: print(p, n->two.left); break;
	case AST_CONDITIONAL:
		put(p, "(intermediate value)(intermediate value)"
		    "(intermediate value)");
		break;
	default:
		put(p, "(intermediate value)");
	}
}

static void print(struct printer *p, const struct ast *n)
{
	if (print_literal(p, n))
		return;
	if (p->depth++ < 100)
		print_operation(p, n);
	p->depth--;
}

void print_expression(char *out, size_t n, const struct ast *expression)
{
	struct printer p = { out, n, 0, 0 };

	out[0] = 0;
	print(&p, expression);
}
