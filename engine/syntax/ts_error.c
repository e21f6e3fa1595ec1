/* SPDX-License-Identifier: MIT */
/*
 * What TypeScript's parser says of a text that is wrong, in its own words: of
 * what is wrong anywhere, and of what it misses at a token.
 */
#include "parse.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void fail(struct parser *p, struct span at, enum parse_status status,
    const char *message)
{
	if (p->failed)
		return;
	p_fail(p, at, "%s", message);
	p->error->status = status;
}

void ts_refuse(struct parser *p, struct span at, const char *message)
{
	fail(p, at, PARSE_TYPESCRIPT_MORE, message);
}

void ts_invalid(struct parser *p, struct span at, const char *fmt, ...)
{
	char message[sizeof p->error->message];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(message, sizeof message, fmt, ap);
	va_end(ap);
	fail(p, at, PARSE_TYPESCRIPT, message);
}

/* ---- tokens ------------------------------------------------------------ */

/* What the parser calls a token. */
static const char *token_text(const struct parser *p, const struct token *t)
{
	static const char *const words[] = { "abstract", "as", "async", "from",
		"of", "type" };
	size_t i;

	switch (t->type) {
	case T_EOS:
		return "<eof>";
	case T_NUMBER:
		return "numeric literal";
	case T_BIGINT:
		return "bigint literal";
	case T_STRING:
		return "string literal";
	case T_TEMPLATE_TAIL:
		return "no substitution template literal";
	case T_TEMPLATE_SPAN:
		return "`";
	case T_PRIVATE_NAME:
		return "#";
	default:
		break;
	}
	if (t->type == T_ILLEGAL || !token_is_identifier(t->type))
		return *token_info[t->type].text ? token_info[t->type].text
		    : "ident";
	for (i = 0; i < sizeof words / sizeof *words; i++)
		if (ts_peek_word(p, words[i]) && t->start == peek_pos(p))
			return words[i];
	return "ident";
}

/* A character no token begins with, or a token that does not end. */
static void illegal(struct parser *p, const struct token *t)
{
	const char *s = p->lx.text + t->start;
	uint32_t end = t->start;

	if (p->lx.error != NULL || t->start >= p->lx.len)
		return;
	lexer_utf8(p->lx.text, p->lx.len, &end);
	if (*s == '\'' || *s == '"')
		ts_invalid(p, span(t->start, t->end),
		    "Unterminated string constant");
	else if (*s == '`')
		ts_invalid(p, span(t->start, p->lx.len),
		    "Unterminated template");
	else if (*s == '/' && s[1] == '*')
		ts_invalid(p, span(p->lx.len, p->lx.len),
		    "Unterminated block comment");
	else if ((unsigned char)*s >= 0x80)
		ts_invalid(p, span(t->start, end),
		    "Unexpected character '%.*s'", (int)(end - t->start), s);
}

/* V8 may have something else to say: of decorators, of words that are names
 * in sloppy code only, of private names. */
static bool is_for_v8(const struct token *t)
{
	return t->type == T_AT || t->type == T_THIS || t->type == T_AWAIT
	    || t->type == T_YIELD
	    || t->type == T_PRIVATE_NAME || t->type == T_ESCAPED_STRICT
	    || t->type == T_ESCAPED_KEYWORD || t->type == T_LET
	    || t->type == T_STATIC || t->type == T_FUTURE_STRICT;
}

void ts_wanted(struct parser *p, const struct token *t, enum ts_want want)
{
	static const char *const what[] = {
		[TS_EXPRESSION] = "Expression expected",
		[TS_NAME] = "Expected ident",
		[TS_SEMICOLON] = "Expected ';', '}' or <eof>",
		[TS_END] = "Expected a semicolon",
		[TS_BINDING] = "Unexpected token `%s`. Expected yield, an "
			"identifier, [ or {",
		[TS_TYPE] = "Unexpected token `%s`. Expected an identifier, "
			"void, yield, null, await, break, a string literal, a "
			"numeric literal, true, false, `, -, import, this, "
			"typeof, {, [, (",
		[TS_KEY] = "Unexpected token `%s`. Expected identifier, string "
			"literal, numeric literal or [ for the computed key",
		[TS_MEMBER] = "Unexpected token `%s`. Expected * for generator,"
			" private key, identifier or async",
		[TS_STRING] = "Unexpected token `%s`. Expected a string "
			"literal",
		[TS_EOF] = "Unexpected eof"
	};
	char text[sizeof p->error->message];

	if (!p->ts || p->failed || is_for_v8(t))
		return;
	if (t->type == T_ILLEGAL && want != TS_SEMICOLON && want != TS_END) {
		illegal(p, t);
		return;
	}
	if (t->type == T_EOS && want == TS_TYPE)
		want = TS_EOF;
	snprintf(text, sizeof text, what[want], token_text(p, t));
	fail(p, span(t->start, t->end), PARSE_TYPESCRIPT, text);
}

void ts_expected(struct parser *p, const struct token *t, int type)
{
	if (!p->ts || p->failed || is_for_v8(t))
		return;
	if (t->type == T_ILLEGAL) {
		illegal(p, t);
		return;
	}
	if (type == T_STRING) {
		ts_wanted(p, t, TS_STRING);
		return;
	}
	ts_invalid(p, span(t->start, t->end), "Expected '%s', got '%s'",
	    token_info[type].text, token_text(p, t));
}
