/* SPDX-License-Identifier: MIT */
/*
 * TypeScript's declarations and modifiers: those that are only types are
 * erased, as Node does; the others are refused in Node's words.
 */
#include "parse.h"

#include <string.h>

bool ts_mark(struct parser *p, int type)
{
	uint32_t start = peek_pos(p);

	if (!p_check(p, type))
		return false;
	ts_blank(p, start, end_pos(p));
	return true;
}

/* <T>x */
void ts_angle(struct parser *p)
{
	uint32_t start = peek_pos(p);

	if (peek_ahead(p) == T_CONST)   /* it stays: V8 does not like it */
		return;
	ts_type_arguments(p);
	parse_unary(p);
	ts_refuse(p, span(start, end_pos(p)), "The angle-bracket syntax for "
	    "type assertions, `<T>expr`, is not supported in type strip "
	    "mode. Instead, use the 'as' syntax: `expr as T`.");
}

static bool is_opener(int t)
{
	return t == T_LBRACE || t == T_LPAREN || t == T_LBRACK
	    || t == T_TEMPLATE_SPAN;
}

/* To the end of a statement: a semicolon or a line's end, outside brackets
 * and where no operator asks for more. */
void ts_skip_statement(struct parser *p)
{
	while (!p->failed) {
		int t = peek(p);
		if (t == T_SEMICOLON) {
			p_next(p);
			return;
		}
		if (t == T_RBRACE || t == T_EOS)
			return;
		if (is_opener(t))
			ts_skip_brackets(p);
		else
			p_next(p);
		if (nl_next(p) && peek(p) != T_BIT_OR
		    && peek(p) != T_BIT_AND && p->lx.cur.type != T_ASSIGN
		    && p->lx.cur.type != T_COLON)
			return;
	}
}

static void ts_skip_block(struct parser *p)
{
	if (peek(p) == T_LBRACE) {
		ts_skip_brackets(p);
		return;
	}
	ts_expected(p, &p->lx.next, T_LBRACE);
	if (!p->failed)
		p_unexpected_next(p);
}

/* Through the { } that ends a declaration. */
static void skip_braced(struct parser *p)
{
	while (peek(p) != T_LBRACE && peek(p) != T_EOS && !p->failed) {
		if (peek(p) == T_LPAREN || peek(p) == T_LBRACK)
			ts_skip_brackets(p);
		else
			p_next(p);
	}
	ts_skip_block(p);
}

static bool ahead_names(struct parser *p)
{
	const struct token *t = lexer_ahead(&p->lx);

	return token_is_identifier(t->type) && !t->nl;
}

/* ---- modules ----------------------------------------------------------- */

/* import a = require('b'), export = a */
static void refuse_equals(struct parser *p, bool is_import, uint32_t start)
{
	ts_skip_statement(p);
	ts_refuse(p, span(start, end_pos(p)), is_import ? "TypeScript import "
	    "equals declaration is not supported in strip-only mode"
	    : "TypeScript export assignment is not supported in strip-only "
	    "mode");
}

/* cur is import or export: is it of types, or of what is refused? */
static bool is_of_types(struct parser *p, bool is_import)
{
	int t = peek_ahead(p);

	if (!ts_peek_word(p, "type"))
		return false;
	if (t == T_LBRACE || t == T_MUL)
		return true;
	return is_import && token_is_identifier(t)
	    && lexer_ahead(&p->lx)->name != p->w.from;
}

bool ts_import_is_type(struct parser *p)
{
	uint32_t start = p->lx.cur.start;
	bool is_import = p->lx.cur.type == T_IMPORT;

	if (!is_import && peek(p) == T_IMPORT) {
		is_import = true;
		p_next(p);
	}
	if (is_import ? token_is_identifier(peek(p))
	    && peek_ahead(p) == T_ASSIGN : peek(p) == T_ASSIGN) {
		refuse_equals(p, is_import, start);
		return true;
	}
	if (!is_of_types(p, is_import))
		return false;
	ts_skip_statement(p);
	p->ts_erased = true;
	return true;
}

bool ts_specifier_is_type(struct parser *p)
{
	int t;

	if (!ts_peek_word(p, "type"))
		return false;
	t = peek_ahead(p);
	if ((!token_is_word(t) && t != T_STRING)
	    || lexer_ahead(&p->lx)->name == p->w.as)
		return false;
	p_next(p);
	return true;
}

/* ---- statements -------------------------------------------------------- */

static void skip_interface(struct parser *p)
{
	p_next(p);
	p_next(p);
	if (peek(p) != T_EXTENDS && peek(p) != T_LT)
		ts_skip_block(p);
	else
		skip_braced(p);
}

static void skip_alias(struct parser *p)
{
	p_next(p);
	p_next(p);
	ts_type_parameters(p);
	p_expect(p, T_ASSIGN);
	ts_type(p);
	p_semicolon(p);
}

static void skip_function(struct parser *p)
{
	while (peek(p) != T_LPAREN && peek(p) != T_LT && peek(p) != T_EOS
	    && !p->failed)
		p_next(p);
	ts_type_parameters(p);
	if (peek(p) == T_LPAREN)
		ts_skip_brackets(p);
	ts_return_type(p);
	p_semicolon(p);
}

static void refuse_module(struct parser *p)
{
	struct span at = next_span(p);

	if (!ts_peek_word(p, "module") || peek_ahead(p) == T_STRING)
		return;
	p_next(p);
	p_next(p);
	at.end = end_pos(p);
	ts_refuse(p, at, "`module` keyword is not supported. Use "
	    "`namespace` instead.");
}

static void skip_ambient(struct parser *p)
{
	p_next(p);
	refuse_module(p);
	if (ts_peek_word(p, "type") && ahead_names(p))
		skip_alias(p);
	else if (peek(p) == T_FUNCTION || peek(p) == T_ASYNC)
		skip_function(p);
	else if (peek(p) == T_CONST && peek_ahead(p) == T_ENUM)
		skip_braced(p);
	else if (peek(p) == T_VAR || peek(p) == T_LET || peek(p) == T_CONST)
		ts_skip_statement(p);
	else
		skip_braced(p);
}

static bool at_ambient(struct parser *p)
{
	const struct token *t;

	if (!ts_peek_word(p, "declare"))
		return false;
	t = lexer_ahead(&p->lx);
	return !t->nl && (token_is_identifier(t->type)
	    || t->type == T_FUNCTION || t->type == T_CLASS
	    || t->type == T_VAR || t->type == T_CONST || t->type == T_ENUM);
}

static bool refuse_enum(struct parser *p)
{
	bool is_const = peek(p) == T_CONST && peek_ahead(p) == T_ENUM;
	uint32_t start = peek_pos(p);

	if (peek(p) != T_ENUM && !is_const)
		return false;
	skip_braced(p);
	ts_refuse(p, span(start, end_pos(p)),
	    "TypeScript enum is not supported in strip-only mode");
	return true;
}

/* To the } of a namespace that will be refused. */
static uint32_t end_of_namespace(struct parser *p)
{
	struct lexer saved = p->lx;
	uint32_t end;

	skip_braced(p);
	end = end_pos(p);
	if (!p->failed)
		p->lx = saved;
	return end;
}

/* A namespace of types only may go. */
static void parse_namespace(struct parser *p)
{
	struct span at = next_span(p);
	struct ast *n;

	refuse_module(p);
	at.end = end_of_namespace(p);
	p_next(p);
	while (peek(p) != T_LBRACE && peek(p) != T_EOS && !p->failed)
		p_next(p);
	p_expect(p, T_LBRACE);
	while (peek(p) != T_RBRACE && !p->failed) {
		p_check(p, T_EXPORT);
		if (!p_check(p, T_SEMICOLON) && !ts_statement(p, &n))
			ts_refuse(p, at, "TypeScript namespace declaration "
			    "is not supported in strip-only mode");
	}
	p_expect(p, T_RBRACE);
}

bool ts_statement(struct parser *p, struct ast **out)
{
	uint32_t start = peek_pos(p);

	*out = p->bad;
	if (refuse_enum(p))
		return true;
	if (ts_peek_word(p, "abstract") && peek_ahead(p) == T_CLASS
	    && !lexer_ahead(&p->lx)->nl) {
		p_next(p);
		ts_blank(p, start, end_pos(p));
		p->ts_abstract = true;
		*out = parse_class_declaration(p, false);
		return true;
	}
	if (ts_peek_word(p, "interface") && ahead_names(p))
		skip_interface(p);
	else if (ts_peek_word(p, "type") && ahead_names(p))
		skip_alias(p);
	else if (at_ambient(p))
		skip_ambient(p);
	else if ((ts_peek_word(p, "namespace") || ts_peek_word(p, "module"))
	    && ahead_names(p))
		parse_namespace(p);
	else
		return false;
	*out = node_new(p, AST_EMPTY, start);
	p->ts_erased = true;
	return true;
}
