/* SPDX-License-Identifier: MIT */
/*
 * Reads tokens: white space, comments, words, punctuators.
 *
 * pos is always just past the newest token read (next, or ahead).  Numbers,
 * strings and templates are in lexer_literal.c.
 */
#include "lexer.h"

#include <string.h>

const struct token_info token_info[T_COUNT] = {
#define TOKEN(name, text, prec, op) { text, prec, AOP_##op },
#include "token.def"
#undef TOKEN
};

void lexer_fail(struct lexer *lx, const char *message, uint32_t start,
    uint32_t end)
{
	if (lx->error != NULL)
		return;
	lx->error = message;
	lx->error_start = start;
	lx->error_end = end;
}

/* ---- characters -------------------------------------------------------- */

static bool is_continuation(unsigned char b)
{
	return (b & 0xC0) == 0x80;
}

/* Length of a valid sequence at p (n bytes left) and its code point. */
static int utf8_decode(const unsigned char *p, uint32_t n, uint32_t *c)
{
	if (p[0] < 0x80) {
		*c = p[0];
		return 1;
	}
	if (p[0] >= 0xC2 && p[0] < 0xE0 && n > 1 && is_continuation(p[1])) {
		*c = (p[0] & 0x1Fu) << 6 | (p[1] & 0x3Fu);
		return 2;
	}
	if (p[0] >= 0xE0 && p[0] < 0xF0 && n > 2 && is_continuation(p[1])
	    && is_continuation(p[2])) {
		*c = (p[0] & 0xFu) << 12 | (p[1] & 0x3Fu) << 6
		    | (p[2] & 0x3Fu);
		return *c >= 0x800 && (*c < 0xD800 || *c > 0xDFFF) ? 3 : 0;
	}
	if (p[0] >= 0xF0 && p[0] < 0xF5 && n > 3 && is_continuation(p[1])
	    && is_continuation(p[2]) && is_continuation(p[3])) {
		*c = (p[0] & 7u) << 18 | (p[1] & 0x3Fu) << 12
		    | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3Fu);
		return *c >= 0x10000 && *c <= 0x10FFFF ? 4 : 0;
	}
	return 0;
}

uint32_t lexer_utf8(const char *text, uint32_t len, uint32_t *pos)
{
	uint32_t c = 0xFFFD;
	int n = utf8_decode((const unsigned char *)text + *pos, len - *pos,
	    &c);

	*pos += n > 0 ? (uint32_t)n : 1;
	return n > 0 ? c : 0xFFFD;
}

void lexer_unit(struct lexer *lx, uint32_t c)
{
	if (lx->unit_count + 2 > lx->unit_cap) {
		uint32_t cap = lx->unit_cap ? lx->unit_cap * 2 : 256;
		uint16_t *u = ast_alloc(lx->arena, cap * sizeof *u);
		if (u == NULL) {
			lx->oom = true;
			return;
		}
		if (lx->unit_count > 0)
			memcpy(u, lx->units, lx->unit_count * sizeof *u);
		lx->units = u;
		lx->unit_cap = cap;
	}
	if (c > 0xFFFF) {
		c -= 0x10000;
		lx->units[lx->unit_count++] = (uint16_t)(0xD800 + (c >> 10));
		c = 0xDC00 + (c & 0x3FF);
	}
	lx->units[lx->unit_count++] = (uint16_t)c;
}

struct name *lexer_take(struct lexer *lx)
{
	struct name *n = name_wide(lx->arena, lx->units, lx->unit_count);

	lx->unit_count = 0;
	if (n == NULL)
		lx->oom = true;
	return n;
}

/* ---- white space and comments ------------------------------------------ */

/* ecma262 #sec-white-space; the ASCII ones are handled by the caller. */
static bool is_wide_space(uint32_t c)
{
	return c == 0xA0 || c == 0xFEFF || c == 0x1680
	    || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F
	    || c == 0x3000;
}

static void skip_line(struct lexer *lx)
{
	while (lx->pos < lx->len) {
		unsigned char b = lexer_byte(lx, 0);
		if (b == '\n' || b == '\r')
			return;
		if (b == 0xE2 && lexer_byte(lx, 1) == 0x80
		    && (lexer_byte(lx, 2) & 0xFE) == 0xA8)
			return;
		lx->pos++;
	}
}

/* False: it does not end. */
static bool skip_block(struct lexer *lx, bool *nl)
{
	for (lx->pos += 2; lx->pos < lx->len; lx->pos++) {
		unsigned char b = lexer_byte(lx, 0);
		if (b == '*' && lexer_byte(lx, 1) == '/') {
			lx->pos += 2;
			return true;
		}
		if (b == '\n' || b == '\r' || (b == 0xE2
		    && lexer_byte(lx, 1) == 0x80
		    && (lexer_byte(lx, 2) & 0xFE) == 0xA8))
			*nl = true;
	}
	return false;
}

/* Length of <!-- or, on a new line, -->.  ecma262
 * #sec-html-like-comments */
static uint32_t html_comment(const struct lexer *lx, bool nl)
{
	const char *p = lx->text + lx->pos;
	uint32_t left = lx->len - lx->pos;

	if (left >= 4 && memcmp(p, "<!--", 4) == 0)
		return 4;
	return nl && left >= 3 && memcmp(p, "-->", 3) == 0 ? 3 : 0;
}

/* Skips one; in a module it is an error.  0, 1 or -1 as skip_one. */
static int skip_html(struct lexer *lx, bool nl)
{
	uint32_t n = html_comment(lx, nl);

	if (n == 0)
		return 0;
	if (lx->html_comments) {
		skip_line(lx);
		return 1;
	}
	lexer_fail(lx, "HTML comments are not allowed in modules",
	    lx->pos + n - 1, lx->pos + n);
	return -1;
}

/* One blank character or comment.  0: there is none here; -1: a comment
 * that does not end. */
static int skip_one(struct lexer *lx, bool *nl)
{
	unsigned char b = lexer_byte(lx, 0);
	uint32_t p = lx->pos, c;

	if (b == '/' && lexer_byte(lx, 1) == '*')
		return skip_block(lx, nl) ? 1 : -1;
	if (b == '/' && lexer_byte(lx, 1) == '/') {
		skip_line(lx);
		return 1;
	}
	if (b == '<' || b == '-')
		return skip_html(lx, *nl);
	if (b == ' ' || b == '\t' || b == '\v' || b == '\f' || b == '\n'
	    || b == '\r') {
		*nl |= b == '\n' || b == '\r';
		lx->pos++;
		return 1;
	}
	if (b < 0x80)
		return 0;
	c = lexer_utf8(lx->text, lx->len, &p);
	if (c == 0x2028 || c == 0x2029)
		*nl = true;
	else if (!is_wide_space(c))
		return 0;
	lx->pos = p;
	return 1;
}

/* ---- words ------------------------------------------------------------- */

/* A \u escape or character of an identifier, or UINT32_MAX (nothing read). */
static uint32_t word_char(struct lexer *lx, bool first, bool *escaped)
{
	uint32_t begin = lx->pos, c, bs, be;
	const char *bad = NULL;

	if (lx->pos >= lx->len)
		return UINT32_MAX;
	if (lexer_byte(lx, 0) != '\\') {
		c = lexer_utf8(lx->text, lx->len, &lx->pos);
	} else {
		lx->pos++;
		if (lexer_byte(lx, 0) != 'u')
			return UINT32_MAX;
		lx->pos++;
		c = lexer_unicode_escape(lx, begin, &bad, &bs, &be);
		*escaped = true;
		if (c == UINT32_MAX)
			lexer_fail(lx, bad, bs, be);
	}
	if (c == UINT32_MAX || !(first ? lexer_is_id_start(c)
	    : lexer_is_id_part(c))) {
		if (lexer_byte(lx, 0) != '\\' && begin < lx->len
		    && lx->text[begin] != '\\')
			lx->pos = begin;
		return UINT32_MAX;
	}
	return c;
}

/* Anything but plain ASCII. */
static struct name *word_slow(struct lexer *lx, uint32_t start,
    bool *escaped, bool *bad)
{
	bool first = true;
	uint32_t c;

	lx->unit_count = 0;
	lx->pos = start;
	for (;;) {
		bool is_escape = lexer_byte(lx, 0) == '\\';
		c = word_char(lx, first, escaped);
		if (c == UINT32_MAX) {
			*bad = is_escape || first;
			break;
		}
		lexer_unit(lx, c);
		first = false;
	}
	return lexer_take(lx);
}

static struct name *word(struct lexer *lx, bool *escaped, bool *bad)
{
	uint32_t start = lx->pos;
	unsigned char b;
	struct name *n;

	while ((b = lexer_byte(lx, 0)) < 0x80 && lexer_is_id_part(b))
		lx->pos++;
	if (b == '\\' || b >= 0x80 || lx->pos == start)
		return word_slow(lx, start, escaped, bad);
	n = name_latin1(lx->arena, (const uint8_t *)lx->text + start,
	    lx->pos - start);
	if (n == NULL)
		lx->oom = true;
	return n;
}

static void read_word(struct lexer *lx, struct token *t)
{
	bool bad = false;

	t->type = T_IDENT;
	t->name = word(lx, &t->escaped, &bad);
	if (t->name == NULL || bad) {
		if (bad && lx->pos == t->start)
			lexer_utf8(lx->text, lx->len, &lx->pos);
		t->type = T_ILLEGAL;
		return;
	}
	if (t->name->keyword == 0)
		return;
	t->type = t->name->keyword;
	if (!t->escaped)
		return;
	if (t->type == T_LET || t->type == T_STATIC
	    || t->type == T_FUTURE_STRICT)
		t->type = T_ESCAPED_STRICT;
	else if (t->type < T_IDENT)
		t->type = T_ESCAPED_KEYWORD;
}

static void read_prefixed(struct lexer *lx, struct token *t, int type)
{
	bool bad = false, escaped = false;
	uint32_t i;
	struct name *n;

	lx->pos++;
	n = word(lx, &escaped, &bad);
	if (n == NULL || bad) {
		t->type = T_ILLEGAL;
		return;
	}
	t->type = (uint8_t)type;
	t->name = n;
	if (type != T_PRIVATE_NAME)
		return;
	lx->unit_count = 0;
	lexer_unit(lx, '#');
	for (i = 0; i < n->len; i++)
		lexer_unit(lx, name_unit(n, i));
	t->name = lexer_take(lx);
}

/* ---- punctuators ------------------------------------------------------- */

/* The longest spelling that matches here.  ecma262 #prod-Punctuator */
static int punctuator(const struct lexer *lx)
{
	uint32_t left = lx->len - lx->pos;
	const char *p = lx->text + lx->pos;
	size_t best_len = 0;
	int i, best = T_ILLEGAL;

	for (i = T_LBRACE; i < T_INSTANCEOF; i++) {
		const char *s = token_info[i].text;
		size_t n;
		if (s[0] != p[0])
			continue;
		n = strlen(s);
		if (n > best_len && n <= left && memcmp(s, p, n) == 0) {
			best = i;
			best_len = n;
		}
	}
	if ((best == T_NULLISH || best == T_ASSIGN_NULLISH)
	    && !lx->features.nullish)
		best = T_CONDITIONAL;
	if (best == T_QUESTION_PERIOD && !lx->features.optional_chaining)
		best = T_CONDITIONAL;
	if (!lx->features.logical_assign && !lx->features.nullish
	    && (best == T_ASSIGN_OR || best == T_ASSIGN_AND))
		best = best == T_ASSIGN_OR ? T_OR : T_AND;
	/* a?.5:b is a conditional */
	if (best == T_QUESTION_PERIOD && left > 2 && p[2] >= '0'
	    && p[2] <= '9')
		best = T_CONDITIONAL;
	return best;
}

static bool starts_digit(const struct lexer *lx, uint32_t n)
{
	unsigned char b = lexer_byte(lx, n);

	return b >= '0' && b <= '9';
}

static void read_token(struct lexer *lx, struct token *t)
{
	unsigned char b = lexer_byte(lx, 0);

	if (lexer_is_id_start(b) || b == '\\' || b >= 0x80) {
		read_word(lx, t);
	} else if (starts_digit(lx, 0)
	    || (b == '.' && starts_digit(lx, 1))) {
		lexer_number(lx, t);
	} else if (b == '"' || b == '\'') {
		lexer_string(lx, t);
	} else if (b == '`') {
		lx->pos++;
		lexer_template(lx, t);
	} else if (b == '#' && lx->features.private_fields) {
		read_prefixed(lx, t, T_PRIVATE_NAME);
	} else if (b == '%' && lx->intrinsics
	    && lexer_is_id_start(lexer_byte(lx, 1))) {
		read_prefixed(lx, t, T_INTRINSIC);
	} else {
		t->type = (uint8_t)punctuator(lx);
		lx->pos += t->type == T_ILLEGAL ? 1
		    : (uint32_t)strlen(token_info[t->type].text);
	}
}

static void scan(struct lexer *lx, struct token *t)
{
	int skipped = 1;
	uint32_t begin = lx->pos;

	memset(t, 0, sizeof *t);
	t->nl = lx->pos == 0;
	while (lx->pos < lx->len && skipped > 0) {
		begin = lx->pos;
		skipped = skip_one(lx, &t->nl);
	}
	t->start = skipped < 0 ? begin : lx->pos;
	if (skipped < 0)
		t->type = T_ILLEGAL;
	else if (lx->pos >= lx->len)
		t->type = T_EOS;
	else
		read_token(lx, t);
	if (lx->stopped || lx->oom)
		t->type = T_ILLEGAL;
	t->end = lx->pos;
}

/* ---- the lexer's door -------------------------------------------------- */

static void intern_words(struct lexer *lx)
{
	static const char *const future[] = { "implements", "interface",
		"package", "private", "protected", "public" };
	struct name *n;
	size_t i;

	for (i = T_INSTANCEOF; i < T_COUNT; i++) {
		if (token_info[i].text[0] == '\0')
			continue;
		n = name_ascii(lx->arena, token_info[i].text);
		if (n == NULL)
			lx->oom = true;
		else
			n->keyword = (uint8_t)i;
	}
	for (i = 0; i < sizeof future / sizeof *future; i++) {
		n = name_ascii(lx->arena, future[i]);
		if (n == NULL)
			lx->oom = true;
		else
			n->keyword = T_FUTURE_STRICT;
	}
}

void lexer_init(struct lexer *lx, struct ast_arena *a, const char *text,
    uint32_t len, const struct parse_options *options)
{
	memset(lx, 0, sizeof *lx);
	lx->features = options->features;
	lx->html_comments = options->goal == GOAL_COMMONJS
	    || options->goal == GOAL_FUNCTION;
	lx->intrinsics = options->goal == GOAL_LIB;
	lx->arena = a;
	lx->text = text;
	lx->len = len;
	intern_words(lx);
	if (len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
		lx->pos = 3;
	if (len - lx->pos >= 2 && memcmp(text + lx->pos, "#!", 2) == 0)
		skip_line(lx);
	scan(lx, &lx->next);
	lx->next.nl = true;
}

void lexer_next(struct lexer *lx)
{
	lx->cur = lx->next;
	if (lx->has_ahead) {
		lx->next = lx->ahead;
		lx->has_ahead = false;
	} else {
		scan(lx, &lx->next);
	}
}

const struct token *lexer_ahead(struct lexer *lx)
{
	if (!lx->has_ahead) {
		scan(lx, &lx->ahead);
		lx->has_ahead = true;
	}
	return &lx->ahead;
}

void lexer_stop(struct lexer *lx)
{
	lx->stopped = true;
	lx->next.type = T_ILLEGAL;
	lx->ahead.type = T_ILLEGAL;
}

/* Forgets what was read past the start of next, but for one character. */
static void rewind_next(struct lexer *lx)
{
	lx->has_ahead = false;
	lx->pos = lx->next.start + 1;
}

/* ecma262 #sec-literals-regular-expression-literals */
bool lexer_regexp(struct lexer *lx)
{
	bool in_class = false;
	unsigned char b;

	rewind_next(lx);
	for (;; lx->pos++) {
		b = lexer_byte(lx, 0);
		if (lx->pos >= lx->len || b == '\n' || b == '\r') {
			lx->next.type = T_ILLEGAL;
			return false;
		}
		if (b == '/' && !in_class)
			break;
		if (b == '[')
			in_class = true;
		else if (b == ']')
			in_class = false;
		else if (b == '\\' && lexer_byte(lx, 1) != '\n'
		    && lx->pos + 1 < lx->len)
			lx->pos++;
	}
	lx->pos++;
	while (lexer_byte(lx, 0) < 0x80
	    && lexer_is_id_part(lexer_byte(lx, 0)))
		lx->pos++;
	lx->next.type = T_REGEXP;
	lx->next.end = lx->pos;
	return true;
}

void lexer_template_rest(struct lexer *lx)
{
	rewind_next(lx);
	lexer_template(lx, &lx->next);
	lx->next.end = lx->pos;
	if (lx->stopped || lx->oom)
		lx->next.type = T_ILLEGAL;
}

void lexer_split_gt(struct lexer *lx)
{
	rewind_next(lx);
	lx->next.type = T_GT;
	lx->next.end = lx->pos;
}

void lexer_split_lt(struct lexer *lx)
{
	rewind_next(lx);
	lx->next.type = T_LT;
	lx->next.end = lx->pos;
}
