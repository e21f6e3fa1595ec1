/* SPDX-License-Identifier: MIT */
/*
 * TypeScript's types, blanked out of a text so that every position stays:
 * Node's amaro, https://github.com/nodejs/amaro, whose texts these are
 * byte for byte.
 */
#include "parse.h"

#include <string.h>

/* One character's stand-in, as many bytes and UTF-16 units long. */
static void blank_character(char *at, uint32_t n)
{
	static const char *const spaces[] = { " ", "\xc2\xa0", "\xe2\x80\x82",
		" \xef\xbb\xbf" };

	memcpy(at, spaces[n - 1], n);
}

static bool is_space(uint32_t c)
{
	return (c >= '\t' && c <= '\r') || c == ' ' || c == 0xA0
	    || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028
	    || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

void ts_blank(struct parser *p, uint32_t start, uint32_t end)
{
	uint32_t at = start;

	if (p->opt->stripped == NULL || p->ts_ahead || p->failed)
		return;
	while (at < end) {
		uint32_t from = at, c = lexer_utf8(p->lx.text, end, &at);

		if (is_space(c))
			memcpy(p->opt->stripped + from, p->lx.text + from,
			    at - from);
		else
			blank_character(p->opt->stripped + from, at - from);
	}
}

void ts_put(struct parser *p, uint32_t at, char c)
{
	if (p->opt->stripped != NULL && !p->ts_ahead && !p->failed)
		p->opt->stripped[at] = c;
}

bool ts_has_line_end(const struct parser *p, uint32_t start, uint32_t end)
{
	return memchr(p->lx.text + start, '\n', end - start) != NULL;
}

/* Could the next line go on what stands before the blank? */
static bool next_continues(const struct parser *p, bool operators)
{
	if (!nl_next(p))
		return false;
	switch (peek(p)) {
	case T_LPAREN: case T_LBRACK: case T_TEMPLATE_SPAN:
	case T_TEMPLATE_TAIL:
		return true;
	case T_ADD: case T_SUB: case T_DIV:
		return operators;
	default:
		return false;
	}
}

void ts_blank_statement(struct parser *p, const struct token *before,
    uint32_t start, bool is_body)
{
	ts_blank(p, start, end_pos(p));
	if (is_body || (before->end > 0 && before->type != T_SEMICOLON
	    && next_continues(p, true)))
		ts_put(p, start, ';');
}

void ts_blank_as(struct parser *p, const struct token *before,
    uint32_t start, bool is_const)
{
	ts_blank(p, before->end, end_pos(p));
	if (!is_const && next_continues(p, false))
		ts_put(p, start, ';');
}

/* A field before them would go on. */
void ts_blank_modifiers(struct parser *p, uint32_t first)
{
	int t = peek(p), then = peek_ahead(p);
	bool word = t == T_ASYNC || ts_peek_word(p, "get")
	    || ts_peek_word(p, "set");

	if (t == T_MUL || t == T_LBRACK || t == T_IN || t == T_INSTANCEOF
	    || (word && (then == T_MUL || then == T_LBRACK)))
		ts_put(p, first, ';');
}

/* Where a line ended before the => the ) moves down to it, and where `return`
 * or `async` stood above the ( that moves up. */
void ts_blank_arrow(struct parser *p, const struct ts_arrow *a)
{
	uint32_t end = end_pos(p);

	if (a->close < end - 1 && ts_has_line_end(p, a->close, end)) {
		ts_put(p, a->close, ' ');
		ts_put(p, end - 1, ')');
	}
	if (a->open > a->types && ts_has_line_end(p, a->types,
	    a->is_async ? a->types_end : a->open)
	    && (a->is_async || a->before == T_RETURN || a->before == T_THROW
	    || a->before == T_YIELD)) {
		ts_put(p, a->types, '(');
		ts_put(p, a->open, ' ');
	}
}
