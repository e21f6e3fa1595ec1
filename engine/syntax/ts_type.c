/* SPDX-License-Identifier: MIT */
/*
 * TypeScript's types, read and forgotten.
 *
 * A type makes no nodes and touches no scope, so looking ahead is to copy the
 * lexer, try, and copy it back.  What stands in brackets is only balanced.
 */
#include "parse.h"

#include <string.h>

bool ts_peek_word(const struct parser *p, const char *word)
{
	return token_is_word(peek(p)) && !p->lx.next.escaped
	    && name_is(p->lx.next.name, word);
}

static void not_a_type(struct parser *p)
{
	ts_wanted(p, &p->lx.next, TS_TYPE);
	if (!p->failed)
		p_unexpected_next(p);
}

/* next opens a bracket: consumes through its partner. */
static void skip_balanced(struct parser *p)
{
	uint32_t depth = 0;
	char open[PARSE_NEST_MAX];

	do {
		int t = peek(p);
		if (t == T_RBRACE && depth > 0 && open[depth - 1] == '`') {
			lexer_template_rest(&p->lx);
			if (peek(p) == T_TEMPLATE_TAIL)
				depth--;
		} else if (t == T_TEMPLATE_SPAN) {
			open[depth++] = '`';
		} else if (t == T_LBRACE || t == T_LPAREN || t == T_LBRACK) {
			open[depth++] = '{';
		} else if (t == T_RBRACE || t == T_RPAREN || t == T_RBRACK) {
			depth--;
		} else if (t == T_EOS || t == T_ILLEGAL) {
			not_a_type(p);
			return;
		}
		p_next(p);
	} while (depth > 0 && depth < PARSE_NEST_MAX && !p->failed);
}

void ts_skip_brackets(struct parser *p)
{
	skip_balanced(p);
}

/* Reads ahead with f; keeps what was read if f says so. */
static bool attempt(struct parser *p, bool (*f)(struct parser *), bool keep)
{
	struct lexer saved = p->lx;
	struct parse_error error = *p->error;
	bool failed = p->failed, ok;

	p->ts_ahead++;
	ok = f(p) && !p->failed;
	p->ts_ahead--;
	if (ok && keep)
		return true;
	p->lx = saved;
	*p->error = error;
	p->failed = failed;
	return ok;
}

/* ---- arguments and parameters of types --------------------------------- */

static void expect_gt(struct parser *p)
{
	int t = peek(p);

	if (t == T_SHR || t == T_USHR || t == T_GE || t == T_ASSIGN_SHR
	    || t == T_ASSIGN_USHR)
		lexer_split_gt(&p->lx);
	p_expect_after(p, T_GT);
}

static bool read_arguments(struct parser *p)
{
	if (peek(p) == T_SHL || peek(p) == T_LE)
		lexer_split_lt(&p->lx);
	p_expect(p, T_LT);
	while (peek(p) != T_GT && !p->failed) {
		ts_type(p);
		if (!p_check(p, T_COMMA))
			break;
	}
	expect_gt(p);
	return !p->failed;
}

void ts_type_arguments(struct parser *p)
{
	uint32_t start = peek_pos(p);

	if (peek(p) != T_LT && peek(p) != T_SHL)
		return;
	read_arguments(p);
	ts_blank(p, start, end_pos(p));
}

/* const T extends A = B */
static bool read_parameters(struct parser *p)
{
	p_expect(p, T_LT);
	while (peek(p) != T_GT && !p->failed) {
		while ((peek(p) == T_CONST || peek(p) == T_IN
		    || ts_peek_word(p, "out"))
		    && token_is_word(peek_ahead(p))
		    && peek_ahead(p) != T_EXTENDS)
			p_next(p);
		p_next(p);
		if (!token_is_word(p->lx.cur.type))
			p_unexpected(p, &p->lx.cur);
		if (p_check(p, T_EXTENDS))
			ts_type(p);
		if (p_check(p, T_ASSIGN))
			ts_type(p);
		if (!p_check(p, T_COMMA))
			break;
	}
	expect_gt(p);
	return !p->failed;
}

void ts_type_parameters(struct parser *p)
{
	uint32_t start = peek_pos(p);

	if (peek(p) != T_LT)
		return;
	read_parameters(p);
	ts_blank(p, start, end_pos(p));
}

/* ---- types ------------------------------------------------------------- */

static void read_name(struct parser *p)
{
	p_next(p);
	while (peek(p) == T_PERIOD && !p->failed) {
		p_next(p);
		p_next(p);
		if (!token_is_word(p->lx.cur.type)
		    && p->lx.cur.type != T_PRIVATE_NAME)
			p_unexpected(p, &p->lx.cur);
	}
	if (!nl_next(p) && (peek(p) == T_LT || peek(p) == T_SHL))
		read_arguments(p);
}

static void read_template(struct parser *p)
{
	while (peek(p) == T_TEMPLATE_SPAN && !p->failed) {
		p_next(p);
		ts_type(p);
		if (peek(p) != T_RBRACE) {
			p_unexpected_next(p);
			return;
		}
		lexer_template_rest(&p->lx);
	}
	p_next(p);
}

static void read_import_type(struct parser *p)
{
	p_expect(p, T_IMPORT);
	if (peek(p) == T_LPAREN)
		skip_balanced(p);
	while (p_check(p, T_PERIOD))
		p_next(p);
	if (!nl_next(p))
		ts_type_arguments(p);
}

static void read_primary(struct parser *p)
{
	int t = peek(p);

	if (t == T_TYPEOF) {
		p_next(p);
		t = peek(p);
	}
	switch (t) {
	case T_IMPORT:
		read_import_type(p);
		break;
	case T_LBRACE: case T_LBRACK: case T_LPAREN:
		skip_balanced(p);
		break;
	case T_TEMPLATE_SPAN: case T_TEMPLATE_TAIL:
		read_template(p);
		break;
	case T_SUB:
		p_next(p);
		p_next(p);
		break;
	case T_STRING: case T_NUMBER: case T_BIGINT: case T_NULL:
	case T_TRUE: case T_FALSE: case T_VOID:
		p_next(p);
		break;
	default:
		if (token_is_identifier(t) || t == T_THIS)
			read_name(p);
		else
			not_a_type(p);
	}
}

static bool at_operator(struct parser *p)
{
	if (!ts_peek_word(p, "keyof") && !ts_peek_word(p, "unique")
	    && !ts_peek_word(p, "readonly") && !ts_peek_word(p, "infer")
	    && !ts_peek_word(p, "asserts"))
		return false;
	switch (peek_ahead(p)) {
	case T_LBRACE: case T_LBRACK: case T_LPAREN: case T_STRING:
	case T_THIS: case T_TYPEOF: case T_IMPORT: case T_TEMPLATE_SPAN:
	case T_TEMPLATE_TAIL: case T_VOID: case T_NULL:
		return !lexer_ahead(&p->lx)->nl;
	default:
		return token_is_identifier(peek_ahead(p))
		    && !lexer_ahead(&p->lx)->nl;
	}
}

static void read_operand(struct parser *p)
{
	bool infer = false;

	while (at_operator(p)) {
		infer = ts_peek_word(p, "infer");
		p_next(p);
	}
	read_primary(p);
	while (peek(p) == T_LBRACK && !nl_next(p) && !p->failed)
		skip_balanced(p);
	if (infer && p_check(p, T_EXTENDS))
		read_operand(p);
}

static bool ahead_is_arrow(struct parser *p)
{
	skip_balanced(p);
	return peek(p) == T_ARROW;
}

/* new (x) => T, <T>(x) => T, (x) => T */
static bool read_function_type(struct parser *p)
{
	if (ts_peek_word(p, "abstract") && peek_ahead(p) == T_NEW)
		p_next(p);
	if (peek(p) == T_NEW)
		p_next(p);
	else if (peek(p) != T_LT && !(peek(p) == T_LPAREN
	    && attempt(p, ahead_is_arrow, false)))
		return false;
	ts_type_parameters(p);
	if (peek(p) == T_LPAREN)
		skip_balanced(p);
	else
		p_unexpected_next(p);
	p_expect(p, T_ARROW);
	ts_type(p);
	return true;
}

static void read_union(struct parser *p)
{
	if (peek(p) == T_BIT_OR || peek(p) == T_BIT_AND)
		p_next(p);
	do {
		if (!read_function_type(p))
			read_operand(p);
	} while (!p->failed && (p_check(p, T_BIT_OR)
	    || p_check(p, T_BIT_AND)));
}

static void read_type(struct parser *p)
{
	if (read_function_type(p))
		return;
	read_union(p);
	if (ts_peek_word(p, "is") && !nl_next(p)) {
		p_next(p);
		ts_type(p);
		return;
	}
	if (peek(p) != T_EXTENDS || nl_next(p))
		return;
	p_next(p);
	read_union(p);
	if (!p_check(p, T_CONDITIONAL))
		return;
	ts_type(p);
	p_expect(p, T_COLON);
	ts_type(p);
}

void ts_type(struct parser *p)
{
	if (p_enter(p))
		read_type(p);
	p_leave(p);
}

void ts_annotation(struct parser *p)
{
	uint32_t start = peek_pos(p);

	if (!p_check(p, T_COLON))
		return;
	ts_type(p);
	ts_blank(p, start, end_pos(p));
}

void ts_return_type(struct parser *p)
{
	ts_annotation(p);
}

/* ---- looking ahead in expressions -------------------------------------- */

static bool starts_expression(int t)
{
	switch (t) {
	case T_NUMBER: case T_BIGINT: case T_STRING: case T_LBRACE:
	case T_LBRACK: case T_FUNCTION: case T_CLASS: case T_NEW:
	case T_THIS: case T_SUPER: case T_NULL: case T_TRUE: case T_FALSE:
	case T_NOT: case T_BIT_NOT: case T_TYPEOF: case T_VOID:
	case T_DELETE: case T_INC: case T_DEC: case T_IMPORT: case T_LT:
	case T_GT: case T_ADD: case T_SUB: case T_ILLEGAL:
	case T_PRIVATE_NAME:
		return true;
	default:
		return token_is_identifier(t);
	}
}

static bool arguments_and_follow(struct parser *p)
{
	int t;

	if (!read_arguments(p))
		return false;
	t = peek(p);
	if (t == T_LPAREN || t == T_TEMPLATE_SPAN || t == T_TEMPLATE_TAIL)
		return true;
	if (t == T_LT || t == T_GT || t == T_ADD || t == T_SUB)
		return false;
	return nl_next(p) || !starts_expression(t)
	    || ts_peek_word(p, "as") || ts_peek_word(p, "satisfies");
}

bool ts_type_arguments_in_expression(struct parser *p)
{
	return attempt(p, arguments_and_follow, true);
}

/* After the => of what may be an arrow between ? and :, is there that : ? */
static bool colon_ahead(struct parser *p)
{
	int open = 0;

	for (;;) {
		switch (peek(p)) {
		case T_LPAREN: case T_LBRACK: case T_LBRACE:
		case T_TEMPLATE_SPAN:
			skip_balanced(p);
			if (p->failed)
				return false;
			continue;
		case T_CONDITIONAL:
			open++;
			break;
		case T_COLON:
			if (open-- == 0)
				return true;
			break;
		case T_RPAREN: case T_RBRACK: case T_RBRACE: case T_COMMA:
		case T_SEMICOLON: case T_EOS: case T_ILLEGAL:
			return false;
		default:
			break;
		}
		p_next(p);
	}
}

static bool arrow_ahead(struct parser *p)
{
	if (peek(p) == T_LT && !read_parameters(p))
		return false;
	if (peek(p) != T_LPAREN)
		return false;
	skip_balanced(p);
	if (peek(p) == T_ARROW)
		return !nl_next(p);
	if (peek(p) != T_COLON)
		return false;
	ts_return_type(p);
	return p_check(p, T_ARROW) && (!p->ts_no_arrow_type
	    || colon_ahead(p));
}

bool ts_is_arrow(struct parser *p)
{
	return attempt(p, arrow_ahead, false);
}
