/* SPDX-License-Identifier: MIT */
/*
 * Reads numbers, strings and templates, escapes included.
 *
 * A bad escape fails the token at the place V8 underlines; in a template it
 * is only noted, for a tagged template may have it.
 */
#include "../core/convert.h"
#include "lexer.h"

#include <stdlib.h>
#include <string.h>

#define BAD UINT32_MAX

static int digit_value(unsigned char b)
{
	if (b >= '0' && b <= '9')
		return b - '0';
	if (b >= 'a' && b <= 'f')
		return b - 'a' + 10;
	if (b >= 'A' && b <= 'F')
		return b - 'A' + 10;
	return 99;
}

/* ---- numbers ----------------------------------------------------------- */

/* Digits of a radix with separators, added to the scratch units.  False: a
 * separator stands wrong. */
static bool digits(struct lexer *lx, int radix, bool separators)
{
	bool last = false;
	unsigned char b;

	for (;; lx->pos++) {
		b = lexer_byte(lx, 0);
		if (b == '_' && separators) {
			if (last || lx->unit_count == 0)
				lexer_fail(lx, lx->unit_count ? "Only one "
				    "underscore is allowed as numeric "
				    "separator" : "Invalid or unexpected token",
				    lx->pos, lx->pos + 1);
			if (last || lx->unit_count == 0)
				return false;
			last = true;
			continue;
		}
		if (digit_value(b) >= radix)
			break;
		lexer_unit(lx, b);
		last = false;
	}
	if (last)
		lexer_fail(lx, "Numeric separators are not allowed at the end"
		    " of numeric literals", lx->pos, lx->pos + 1);
	return !last;
}

/* The value of digits of a power-of-two radix, rounded to nearest even. */
static double radix_value(const struct lexer *lx, uint32_t from, int bits)
{
	uint64_t m = 0;
	int exponent = 0;
	bool sticky = false;
	uint32_t i;
	double v;

	for (i = from; i < lx->unit_count; i++) {
		uint32_t d = (uint32_t)digit_value(
		    (unsigned char)lx->units[i]);
		if (m >> 58) {
			exponent += bits;
			sticky |= d != 0;
		} else {
			m = m << bits | d;
		}
	}
	v = (double)(m | sticky);
	for (; exponent > 0 && v <= 1.7e308; exponent--)
		v *= 2;
	return v;
}

static double decimal_value(const struct lexer *lx)
{
	char small[128], *s = small;
	uint32_t i;
	size_t used;

	if (lx->unit_count >= sizeof small)
		s = ast_alloc(lx->arena, lx->unit_count + 1);
	if (s == NULL)
		return 0;
	for (i = 0; i < lx->unit_count; i++)
		s[i] = (char)lx->units[i];
	return convert_decimal(s, i, &used);
}

static bool take_bigint(struct lexer *lx, struct token *t)
{
	if (!lx->features.bigint || lexer_byte(lx, 0) != 'n')
		return false;
	lx->pos++;
	t->type = T_BIGINT;
	t->name = lexer_take(lx);
	return true;
}

/* ecma262 #prod-NonDecimalIntegerLiteral */
static bool radix_number(struct lexer *lx, struct token *t, int bits)
{
	lx->pos += 2;
	if (digit_value(lexer_byte(lx, 0)) >= 1 << bits)
		return false;
	if (!digits(lx, 1 << bits, lx->features.numeric_separator))
		return false;
	if (lx->features.bigint && lexer_byte(lx, 0) == 'n') {
		uint32_t n = lx->unit_count, i;
		lexer_unit(lx, 0);
		lexer_unit(lx, 0);
		if (lx->oom)
			return false;
		for (i = n; i-- > 0;)
			lx->units[i + 2] = lx->units[i];
		lx->units[0] = '0';
		lx->units[1] = bits == 4 ? 'x' : bits == 3 ? 'o' : 'b';
		return take_bigint(lx, t);
	}
	t->number = radix_value(lx, 0, bits);
	return true;
}

static void note_octal(struct lexer *lx, const char *message,
    uint32_t start, uint32_t end)
{
	lx->octal = message;
	lx->octal_start = start;
	lx->octal_end = end;
}

/* 017, or 019 which is decimal.  True: octal, done.  ecma262
 * #prod-annexB-LegacyOctalIntegerLiteral */
static bool legacy_octal(struct lexer *lx, struct token *t)
{
	uint32_t i = 1;

	while (lexer_byte(lx, i) >= '0' && lexer_byte(lx, i) <= '7')
		i++;
	t->is_legacy_octal = true;
	if (lexer_byte(lx, i) == '8' || lexer_byte(lx, i) == '9')
		return false;
	lx->pos++;
	digits(lx, 8, false);
	t->number = radix_value(lx, 0, 3);
	note_octal(lx, "Octal literals are not allowed in strict mode.",
	    t->start, lx->pos);
	return true;
}

/* ecma262 #prod-DecimalLiteral */
static bool decimal_number(struct lexer *lx, struct token *t)
{
	bool sep = lx->features.numeric_separator && !t->is_legacy_octal;

	if (lexer_byte(lx, 0) != '.') {
		if (!digits(lx, 10, sep))
			return false;
		if (!t->is_legacy_octal && take_bigint(lx, t))
			return true;
	}
	if (lexer_byte(lx, 0) == '.') {
		lexer_unit(lx, '.');
		lx->pos++;
		if (lexer_byte(lx, 0) == '_')
			return false;
		if (!digits(lx, 10, sep))
			return false;
	}
	if ((lexer_byte(lx, 0) | 0x20) == 'e') {
		lexer_unit(lx, 'e');
		lx->pos++;
		if (lexer_byte(lx, 0) == '+' || lexer_byte(lx, 0) == '-')
			lexer_unit(lx, lexer_byte(lx, 0)), lx->pos++;
		if (digit_value(lexer_byte(lx, 0)) > 9
		    || !digits(lx, 10, sep))
			return false;
	}
	t->number = decimal_value(lx);
	if (t->is_legacy_octal)
		note_octal(lx, "Decimals with leading zeros are not allowed "
		    "in strict mode.", t->start, lx->pos);
	return true;
}

static bool number_body(struct lexer *lx, struct token *t)
{
	unsigned char b = lexer_byte(lx, 1);

	if (lexer_byte(lx, 0) != '0')
		return decimal_number(lx, t);
	if ((b | 0x20) == 'x')
		return radix_number(lx, t, 4);
	if ((b | 0x20) == 'o')
		return radix_number(lx, t, 3);
	if ((b | 0x20) == 'b')
		return radix_number(lx, t, 1);
	if (b == '_' && lx->features.numeric_separator) {
		lexer_fail(lx, "Numeric separator can not be used after "
		    "leading 0.", lx->pos + 1, lx->pos + 2);
		lx->pos++;
		return false;
	}
	if (b >= '0' && b <= '9' && legacy_octal(lx, t))
		return true;
	return decimal_number(lx, t);
}

void lexer_number(struct lexer *lx, struct token *t)
{
	uint32_t p;

	t->type = T_NUMBER;
	lx->unit_count = 0;
	if (!number_body(lx, t)) {
		t->type = T_ILLEGAL;
		return;
	}
	/* The character after a number starts no digit and no word. */
	p = lx->pos;
	if (digit_value(lexer_byte(lx, 0)) <= 9
	    || lexer_byte(lx, 0) == '\\')
		t->type = T_ILLEGAL;
	else if (p < lx->len
	    && lexer_is_id_start(lexer_utf8(lx->text, lx->len, &p)))
		t->type = T_ILLEGAL;
}

/* ---- escapes ----------------------------------------------------------- */

static uint32_t hex_escape(struct lexer *lx, uint32_t begin, uint32_t n,
    const char *message, const char **bad, uint32_t *bs, uint32_t *be)
{
	uint32_t v = 0, i;

	for (i = 0; i < n; i++) {
		int d = digit_value(lexer_byte(lx, 0));
		if (d > 15) {
			*bad = message;
			*bs = begin;
			*be = begin + n + 2;
			return BAD;
		}
		v = v * 16 + (uint32_t)d;
		lx->pos++;
	}
	return v;
}

uint32_t lexer_unicode_escape(struct lexer *lx, uint32_t begin,
    const char **bad, uint32_t *bs, uint32_t *be)
{
	static const char invalid[] = "Invalid Unicode escape sequence";
	uint32_t v = 0;
	int d;

	if (lexer_byte(lx, 0) != '{')
		return hex_escape(lx, begin, 4, invalid, bad, bs, be);
	lx->pos++;
	*bs = lx->pos;
	while ((d = digit_value(lexer_byte(lx, 0))) < 16) {
		v = v * 16 + (uint32_t)d;
		if (v > 0x10FFFF) {
			*bad = "Undefined Unicode code-point";
			*bs = begin;
			*be = lx->pos + 1;
			return BAD;
		}
		lx->pos++;
	}
	if (lexer_byte(lx, 0) != '}' || lx->pos == *bs) {
		*bad = invalid;
		*bs = lx->pos;
		*be = lx->pos + 1;
		return BAD;
	}
	lx->pos++;
	return v;
}

/* \0 to \377, or in a template an error.  ecma262
 * #prod-annexB-LegacyOctalEscapeSequence */
static uint32_t octal_escape(struct lexer *lx, bool in_template,
    const char **bad, uint32_t *bs, uint32_t *be)
{
	uint32_t begin = lx->pos - 1, v = 0;
	int i;

	if (lexer_byte(lx, 0) == '0' && digit_value(lexer_byte(lx, 1)) > 9) {
		lx->pos++;
		return 0;
	}
	if (in_template && lexer_byte(lx, 0) >= '8') {
		*bad = "\\8 and \\9 are not allowed in template strings.";
		*bs = begin;
		*be = begin + 1;
		return BAD;
	}
	if (lexer_byte(lx, 0) >= '8') {
		note_octal(lx, "\\8 and \\9 are not allowed in strict mode.",
		    begin, begin + 1);
		return (unsigned char)lx->text[lx->pos++];
	}
	for (i = 0; i < 3 && digit_value(lexer_byte(lx, 0)) < 8; i++) {
		uint32_t w = v * 8 + (uint32_t)digit_value(lexer_byte(lx, 0));
		if (w > 255)
			break;
		v = w;
		lx->pos++;
	}
	if (!in_template) {             /* V8 marks all digits but one */
		note_octal(lx, "Octal escape sequences are not allowed in "
		    "strict mode.", begin + 1, lx->pos - 1);
		return v;
	}
	*bad = "Octal escape sequences are not allowed in template strings.";
	*bs = lx->pos - 2;
	*be = lx->pos - 1;
	return BAD;
}

/* After a backslash.  BAD with *bad NULL: a line continuation, no character.
 * ecma262 #prod-EscapeSequence */
static uint32_t escape(struct lexer *lx, bool in_template, const char **bad,
    uint32_t *bs, uint32_t *be)
{
	static const char from[] = "nrtbvf", to[] = "\n\r\t\b\v\f";
	uint32_t begin = lx->pos - 1, c;
	unsigned char b = lexer_byte(lx, 0);
	const char *f = b ? strchr(from, b) : NULL;

	if (b >= '0' && b <= '9')
		return octal_escape(lx, in_template, bad, bs, be);
	c = lexer_utf8(lx->text, lx->len, &lx->pos);
	if (f != NULL)
		return (unsigned char)to[f - from];
	if (b == 'x')
		return hex_escape(lx, begin, 2,
		    "Invalid hexadecimal escape sequence", bad, bs, be);
	if (b == 'u')
		return lexer_unicode_escape(lx, begin, bad, bs, be);
	if (b == '\r' && lexer_byte(lx, 0) == '\n')
		lx->pos++;
	if (b == '\r' || b == '\n' || c == 0x2028 || c == 0x2029)
		return BAD;
	return c;
}

/* ---- strings ----------------------------------------------------------- */

static bool string_body(struct lexer *lx, struct token *t,
    unsigned char quote)
{
	const char *bad = NULL;
	uint32_t c, bs = 0, be = 0;

	while (lx->pos < lx->len) {
		unsigned char b = lexer_byte(lx, 0);
		if (b == quote)
			return true;
		if (b == '\n' || b == '\r')
			return false;
		c = lexer_utf8(lx->text, lx->len, &lx->pos);
		if ((c == 0x2028 || c == 0x2029) && !lx->features.json_superset)
			return false;
		if (b == '\\') {
			if (lx->pos >= lx->len)
				return false;
			t->escaped = true;
			c = escape(lx, false, &bad, &bs, &be);
		}
		if (bad != NULL) {
			lexer_fail(lx, bad, bs, be);
			return false;
		}
		if (c != BAD)
			lexer_unit(lx, c);
	}
	return false;
}

void lexer_string(struct lexer *lx, struct token *t)
{
	unsigned char quote = lexer_byte(lx, 0);

	lx->pos++;
	lx->unit_count = 0;
	if (!string_body(lx, t, quote)) {
		t->type = T_ILLEGAL;
		return;
	}
	lx->pos++;
	t->type = T_STRING;
	t->name = lexer_take(lx);
}

/* The raw text from..to: as written, line ends made \n.  ecma262
 * #sec-static-semantics-trv */
static struct name *raw_text(struct lexer *lx, uint32_t from, uint32_t to)
{
	lx->unit_count = 0;
	while (from < to) {
		uint32_t c = lexer_utf8(lx->text, to, &from);
		if (c == '\r') {
			c = '\n';
			if (from < to && lx->text[from] == '\n')
				from++;
		}
		lexer_unit(lx, c);
	}
	return lexer_take(lx);
}

/* Reads to ` or ${, noting the first bad escape in t.  False: no end. */
static bool template_body(struct lexer *lx, struct token *t)
{
	while (lx->pos < lx->len) {
		uint32_t c, bs = 0, be = 0;
		const char *bad = NULL;
		unsigned char b = lexer_byte(lx, 0);
		if (b == '`' || (b == '$' && lexer_byte(lx, 1) == '{'))
			return true;
		c = lexer_utf8(lx->text, lx->len, &lx->pos);
		if (c == '\r') {
			c = '\n';
			lx->pos += lexer_byte(lx, 0) == '\n';
		}
		if (b == '\\') {
			if (lx->pos >= lx->len)
				return false;
			c = escape(lx, true, &bad, &bs, &be);
		}
		if (bad != NULL && t->bad == NULL) {
			t->bad = bad;
			t->bad_start = bs;
			t->bad_end = be;
		}
		if (c != BAD)
			lexer_unit(lx, c);
	}
	return false;
}

/* ecma262 #sec-template-literal-lexical-components */
void lexer_template(struct lexer *lx, struct token *t)
{
	uint32_t start = lx->pos, end;
	bool is_tail;

	lx->unit_count = 0;
	t->bad = NULL;
	if (!template_body(lx, t)) {
		/* as in V8: the expression that must follow is missing */
		t->type = T_TEMPLATE_SPAN;
		t->name = t->raw = lexer_take(lx);
		return;
	}
	end = lx->pos;
	is_tail = lexer_byte(lx, 0) == '`';
	lx->pos += is_tail ? 1 : 2;
	t->type = is_tail ? T_TEMPLATE_TAIL : T_TEMPLATE_SPAN;
	t->name = lexer_take(lx);
	if (t->bad != NULL)
		t->name = NULL;
	t->raw = raw_text(lx, start, end);
}
