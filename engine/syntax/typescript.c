/* SPDX-License-Identifier: MIT */
/*
 * TypeScript's declarations and modifiers: those that are only types are
 * erased, as Node does; the others are refused in Node's words.
 */
#include "parse.h"

#include <string.h>

void ts_refuse(struct parser *p, struct span at, const char *message)
{
	if (p->failed)
		return;
	p_fail(p, at, "%s", message);
	p->error->status = PARSE_TYPESCRIPT;
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

/* Through the { } that ends a declaration. */
static void skip_braced(struct parser *p)
{
	while (peek(p) != T_LBRACE && peek(p) != T_EOS && !p->failed) {
		if (peek(p) == T_LPAREN || peek(p) == T_LBRACK)
			ts_skip_brackets(p);
		else
			p_next(p);
	}
	if (peek(p) == T_LBRACE)
		ts_skip_brackets(p);
	else
		p_unexpected_next(p);
}

static bool ahead_names(struct parser *p)
{
	const struct token *t = lexer_ahead(&p->lx);

	return token_is_identifier(t->type) && !t->nl;
}

/* ---- class members ----------------------------------------------------- */

static const char *const modifiers[] = { "public", "private", "protected",
	"override", "readonly", "declare", "abstract" };

static bool at_modifier(struct parser *p)
{
	size_t i;
	bool found = false;

	for (i = 0; i < sizeof modifiers / sizeof *modifiers; i++)
		found |= ts_peek_word(p, modifiers[i]);
	if (!found || lexer_ahead(&p->lx)->nl)
		return false;
	switch (peek_ahead(p)) {
	case T_LPAREN: case T_ASSIGN: case T_SEMICOLON: case T_RBRACE:
	case T_COLON: case T_CONDITIONAL: case T_NOT: case T_LT:
	case T_COMMA: case T_EOS: case T_RPAREN:
		return false;
	default:
		return true;
	}
}

static bool at_index_signature(struct parser *p)
{
	struct lexer saved;
	bool yes;

	if (peek(p) != T_LBRACK || !token_is_identifier(peek_ahead(p)))
		return false;
	saved = p->lx;
	lexer_next(&p->lx);
	yes = peek_ahead(p) == T_COLON;
	p->lx = saved;
	return yes;
}

/* static abstract x; static declare x: number */
static bool at_erased_static(struct parser *p)
{
	struct lexer saved = p->lx;
	bool yes;

	if (peek(p) != T_STATIC)
		return false;
	lexer_next(&p->lx);
	yes = at_modifier(p) && (ts_peek_word(p, "abstract")
	    || ts_peek_word(p, "declare"));
	p->lx = saved;
	return yes;
}

bool ts_class_member(struct parser *p, bool *is_static)
{
	bool erase = at_erased_static(p);

	while (!p->failed) {
		if (peek(p) == T_STATIC && erase) {
			*is_static = true;
			p_next(p);
			continue;
		}
		if (!at_modifier(p))
			break;
		erase |= ts_peek_word(p, "abstract")
		    || ts_peek_word(p, "declare");
		p_next(p);
	}
	if (!erase && !at_index_signature(p))
		return false;
	ts_skip_statement(p);
	return true;
}

void ts_param_modifiers(struct parser *p, bool is_constructor)
{
	bool found = false;

	while (at_modifier(p) && !p->failed) {
		found = true;
		p_next(p);
	}
	if (found && is_constructor)
		ts_refuse(p, next_span(p), "TypeScript parameter property is "
		    "not supported in strip-only mode");
}

void ts_heritage(struct parser *p)
{
	if (!ts_peek_word(p, "implements"))
		return;
	p_next(p);
	do
		ts_type(p);
	while (p_check(p, T_COMMA));
}

/* ---- modules ----------------------------------------------------------- */

bool ts_import_is_type(struct parser *p)
{
	bool is_import = p->lx.cur.type == T_IMPORT;
	int t;

	if (is_import && token_is_identifier(peek(p))
	    && peek_ahead(p) == T_ASSIGN)
		ts_refuse(p, cur_span(p), "TypeScript import equals "
		    "declaration is not supported in strip-only mode");
	if (!is_import && peek(p) == T_ASSIGN)
		ts_refuse(p, cur_span(p), "TypeScript export assignment is "
		    "not supported in strip-only mode");
	if (!ts_peek_word(p, "type"))
		return false;
	t = peek_ahead(p);
	if (t == T_LBRACE || t == T_MUL)
		return true;
	return is_import && token_is_identifier(t)
	    && lexer_ahead(&p->lx)->name != p->w.from;
}

bool ts_erased_module_item(struct parser *p)
{
	struct lexer saved = p->lx;
	struct ast *n;

	if (p->opt->goal == GOAL_MODULE)
		return false;
	p_next(p);
	if (ts_peek_word(p, "type") && ts_import_is_type(p)) {
		ts_skip_statement(p);
		return true;
	}
	if (p->lx.cur.type == T_EXPORT && (ts_peek_word(p, "type")
	    || ts_peek_word(p, "interface") || ts_peek_word(p, "declare"))
	    && ts_statement(p, &n))
		return true;
	p->lx = saved;
	return false;
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

static void skip_ambient(struct parser *p)
{
	p_next(p);
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

	at.end = end_of_namespace(p);
	if (ts_peek_word(p, "module"))
		ts_refuse(p, at, "`module` keyword is not supported. Use "
		    "`namespace` instead.");
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
	return true;
}
