/* SPDX-License-Identifier: MIT */
/*
 * The lexer: text to tokens, one ahead and on demand two.
 *
 * A token is read before the parser knows what it means, so `/` is division
 * and `}` a brace until the parser asks for a regular expression or for the
 * rest of a template.  A lexer may be copied to look ahead and copied back.
 */
#ifndef SYNTAX_LEXER_H
#define SYNTAX_LEXER_H

#include "ast.h"
#include "parser.h"

enum token_type {
#define TOKEN(name, text, prec, op) T_##name,
#include "token.def"
#undef TOKEN
	T_COUNT
};

struct token_info {
	const char *text;               /* spelling, "" if it varies */
	uint8_t precedence;             /* of the binary operator, 0: none */
	uint8_t op;                     /* enum ast_op */
};
extern const struct token_info token_info[T_COUNT];

/* A word that can be a name somewhere: reserved ones not included. */
static inline bool token_is_identifier(int t)
{
	return t >= T_IDENT && t <= T_ESCAPED_STRICT;
}
/* A word that can be a property name after a dot. */
static inline bool token_is_word(int t)
{
	return t >= T_INSTANCEOF && t <= T_ESCAPED_KEYWORD;
}
static inline bool token_is_assign(int t)
{
	return t >= T_ASSIGN && t <= T_ASSIGN_EXP;
}
static inline bool token_is_logical_assign(int t)
{
	return t >= T_ASSIGN_NULLISH && t <= T_ASSIGN_AND;
}

struct token {
	uint8_t type;                   /* enum token_type */
	bool nl;                        /* a line ends before it */
	bool escaped;                   /* a word or string with escapes */
	bool is_legacy_octal;           /* number 017 or 09 */
	uint32_t start, end;            /* bytes */
	struct name *name;              /* word, "#x", string, cooked template
	                                 * (NULL: bad escape), bigint digits */
	struct name *raw;               /* template */
	double number;
	const char *bad;                /* template: message of a bad escape */
	uint32_t bad_start, bad_end;
};

struct lexer {
	struct ast_arena *arena;
	const char *text;
	uint32_t len;
	uint32_t pos;                   /* just past the last token read */
	struct token cur;               /* consumed last */
	struct token next;              /* to be consumed next */
	struct token ahead;             /* the one after, if has_ahead */
	bool has_ahead;
	bool html_comments;             /* sloppy scripts: <!-- and --> */
	bool intrinsics;                /* %name */
	struct parse_features features;
	bool stopped;                   /* after an error: only T_ILLEGAL */
	bool oom;
	const char *error;              /* of the first bad token, or NULL */
	uint32_t error_start, error_end;
	const char *octal;              /* message of the last octal escape or
	                                 * literal, NULL if none */
	uint32_t octal_start, octal_end;
	uint16_t *units;                /* scratch for words and strings */
	uint32_t unit_count, unit_cap;
};

/* Ready with the first token in next.  Words are recognised by
 * struct name.keyword: lexer_init interns the reserved ones. */
void lexer_init(struct lexer *lx, struct ast_arena *a, const char *text,
    uint32_t len, const struct parse_options *options);
/* Consumes next (it becomes cur). */
void lexer_next(struct lexer *lx);
/* The token after next. */
const struct token *lexer_ahead(struct lexer *lx);
/* next is / or /=: reads it again as a regular expression literal.  False:
 * it does not end; next is T_ILLEGAL. */
bool lexer_regexp(struct lexer *lx);
/* next is }: reads it again as the rest of a template. */
void lexer_template_rest(struct lexer *lx);
/* next starts with > (as >> or >=): reads it again as one >.  For types. */
void lexer_split_gt(struct lexer *lx);
/* next starts with < (as <<): reads it again as one <. */
void lexer_split_lt(struct lexer *lx);
/* From now on every token is T_ILLEGAL. */
void lexer_stop(struct lexer *lx);

/* ecma262 #prod-IdentifierStart, #prod-IdentifierPart */
bool lexer_is_id_start(uint32_t c);
bool lexer_is_id_part(uint32_t c);

/* The character at *pos, moved past it; invalid bytes read as U+FFFD. */
uint32_t lexer_utf8(const char *text, uint32_t len, uint32_t *pos);

/* The enum mt_token (engine/microtick.h) of each byte of text, for colours;
 * classes has room for len.  Any text will do. */
void lexer_classify(const char *text, size_t len, uint8_t *classes);

/* lexer.c's other files: numbers and strings. */
void lexer_number(struct lexer *lx, struct token *t);
void lexer_string(struct lexer *lx, struct token *t);
void lexer_template(struct lexer *lx, struct token *t);
void lexer_fail(struct lexer *lx, const char *message, uint32_t start,
    uint32_t end);
void lexer_unit(struct lexer *lx, uint32_t c);
struct name *lexer_take(struct lexer *lx);
/* After "\u": the code point, or UINT32_MAX with the message in *bad and its
 * place.  begin is the backslash. */
uint32_t lexer_unicode_escape(struct lexer *lx, uint32_t begin,
    const char **bad, uint32_t *bad_start, uint32_t *bad_end);

/* The byte n past the position, 0 at the end. */
static inline unsigned char lexer_byte(const struct lexer *lx, uint32_t n)
{
	return lx->len - lx->pos > n ? (unsigned char)lx->text[lx->pos + n]
	    : 0;
}

#endif
