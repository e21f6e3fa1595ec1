/* SPDX-License-Identifier: MIT */
/*
 * Syntax classes of text, for colours.
 *
 * A scanner of its own: it needs no memory, takes any text, and never fails;
 * what it cannot tell (a regular expression's start) it guesses from the
 * byte before.
 */
#include "lexer.h"

#include <microtick.h>
#include <string.h>

struct painter {
	const char *text;
	size_t len, pos;
	uint8_t *out;
	unsigned char last;             /* last byte that was not blank */
	unsigned depth;                 /* nested templates' braces */
	unsigned braces[64];            /* open braces in each hole */
};

static void paint(struct painter *p, size_t from, enum mt_token class)
{
	if (p->pos > p->len)
		p->pos = p->len;
	memset(p->out + from, class, p->pos - from);
}

static unsigned char byte_at(const struct painter *p, size_t i)
{
	return i < p->len ? (unsigned char)p->text[i] : 0;
}

static bool is_word_byte(unsigned char b)
{
	return b >= 0x80 || lexer_is_id_part(b);
}

static bool is_reserved(const char *s, size_t n)
{
	static const char *const more[] = { "async", "await", "yield", "let",
		"static", "of", "get", "set" };
	size_t i;

	for (i = T_INSTANCEOF; i <= T_SUPER; i++)
		if (strlen(token_info[i].text) == n
		    && memcmp(token_info[i].text, s, n) == 0)
			return true;
	for (i = 0; i < sizeof more / sizeof *more; i++)
		if (strlen(more[i]) == n && memcmp(more[i], s, n) == 0)
			return true;
	return false;
}

static void word(struct painter *p)
{
	size_t from = p->pos, n, after;
	bool property = p->last == '.';
	enum mt_token class = MT_T_NAME;

	while (p->pos < p->len && is_word_byte(byte_at(p, p->pos)))
		p->pos++;
	n = p->pos - from;
	for (after = p->pos; byte_at(p, after) == ' ';)
		after++;
	if (!property && is_reserved(p->text + from, n))
		class = MT_T_KEYWORD;
	else if (byte_at(p, after) == '(')
		class = MT_T_FUNCTION;
	paint(p, from, class);
	p->last = class == MT_T_KEYWORD ? '(' : 'a';
}

static void number(struct painter *p)
{
	size_t from = p->pos;

	while (p->pos < p->len && (is_word_byte(byte_at(p, p->pos))
	    || byte_at(p, p->pos) == '.'))
		p->pos++;
	paint(p, from, MT_T_NUMBER);
	p->last = '1';
}

static void string(struct painter *p)
{
	size_t from = p->pos;
	unsigned char quote = byte_at(p, p->pos++), b;

	while (p->pos < p->len && (b = byte_at(p, p->pos)) != quote
	    && b != '\n')
		p->pos += b == '\\' ? 2 : 1;
	p->pos += byte_at(p, p->pos) == quote;
	paint(p, from, MT_T_STRING);
	p->last = 'a';
}

/* Template text up to ` or ${, which is a punctuator. */
static void template(struct painter *p, size_t from)
{
	while (p->pos < p->len) {
		unsigned char b = byte_at(p, p->pos);
		if (b == '`') {
			p->pos++;
			break;
		}
		if (b == '$' && byte_at(p, p->pos + 1) == '{'
		    && p->depth < 64) {
			paint(p, from, MT_T_STRING);
			from = p->pos;
			p->pos += 2;
			paint(p, from, MT_T_PUNCTUATOR);
			p->braces[p->depth++] = 0;
			p->last = '{';
			return;
		}
		p->pos += b == '\\' ? 2 : 1;
	}
	paint(p, from, MT_T_STRING);
	p->last = 'a';
}

static void comment(struct painter *p)
{
	size_t from = p->pos;

	if (byte_at(p, p->pos + 1) == '*') {
		for (p->pos += 2; p->pos < p->len; p->pos++)
			if (byte_at(p, p->pos) == '*'
			    && byte_at(p, p->pos + 1) == '/')
				break;
		p->pos += 2;
	} else {
		while (p->pos < p->len && byte_at(p, p->pos) != '\n')
			p->pos++;
	}
	paint(p, from, MT_T_COMMENT);
}

/* A regular expression if its line ends it; else a division. */
static bool regexp(struct painter *p)
{
	size_t i = p->pos + 1;
	bool in_class = false;

	if (is_word_byte(p->last) || p->last == ')' || p->last == ']'
	    || p->last == '}')
		return false;
	for (; i < p->len && byte_at(p, i) != '\n'; i++) {
		unsigned char b = byte_at(p, i);
		if (b == '\\')
			i++;
		else if (b == '[' || b == ']')
			in_class = b == '[';
		else if (b == '/' && !in_class)
			break;
	}
	if (byte_at(p, i) != '/')
		return false;
	for (i++; i < p->len && is_word_byte(byte_at(p, i));)
		i++;
	return p->last = 'a', p->pos = i, true;
}

static void punctuator(struct painter *p, unsigned char b)
{
	size_t from = p->pos++;

	if (p->depth > 0 && b == '{')
		p->braces[p->depth - 1]++;
	if (p->depth > 0 && b == '}' && p->braces[p->depth - 1]-- == 0) {
		p->depth--;
		paint(p, from, MT_T_PUNCTUATOR);
		template(p, p->pos);
		return;
	}
	paint(p, from, MT_T_PUNCTUATOR);
	p->last = b;
}

static void step(struct painter *p)
{
	unsigned char b = byte_at(p, p->pos), next = byte_at(p, p->pos + 1);
	size_t from = p->pos;

	if (b <= ' ') {
		p->pos++;
		paint(p, from, MT_T_TEXT);
	} else if (b == '/' && (next == '/' || next == '*')) {
		comment(p);
	} else if (b == '"' || b == '\'') {
		string(p);
	} else if (b == '`') {
		p->pos++;
		template(p, from);
	} else if ((b >= '0' && b <= '9')
	    || (b == '.' && next >= '0' && next <= '9')) {
		number(p);
	} else if (is_word_byte(b) || b == '#') {
		p->pos += b == '#';
		word(p);
		paint(p, from, (enum mt_token)p->out[p->pos - 1]);
	} else if (b == '/' && regexp(p)) {
		paint(p, from, MT_T_STRING);
	} else {
		punctuator(p, b);
	}
}

void lexer_classify(const char *text, size_t len, uint8_t *classes)
{
	struct painter p;

	memset(&p, 0, sizeof p);
	p.text = text;
	p.len = len;
	p.out = classes;
	p.last = '(';
	memset(classes, MT_T_TEXT, len);
	if (len > 2 && text[0] == '#' && text[1] == '!')
		comment(&p);
	while (p.pos < p.len)
		step(&p);
}
