/* SPDX-License-Identifier: MIT */
/*
 * The name V8 before 7.4 (Node up to 11) infers for an arrow function that is
 * an argument of a call: the callee's text, "Promise.resolve.then", with those
 * of the calls around it before it.
 *
 * The source is read backwards from the arrow to the bracket it stands in,
 * then the callee before that bracket, and so on outwards.  Strings and
 * comments on the way may mislead it; then there is no name.
 */
#include <config.h>

#include "stack.h"

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool is_part(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_' || c == '$' || (c & 0x80);
}

static const char *skip_back(const char *text, const char *s)
{
	while (s > text && is_space(s[-1]))
		s--;
	return s;
}

/* Before the quote that opens the string which ends at s. */
static const char *skip_string(const char *text, const char *s)
{
	char quote = *--s;

	while (s > text && *--s != quote)
		continue;
	return s;
}

/* To just past the bracket that opens around s, or to the text's start. */
static const char *enclosing(const char *text, const char *s)
{
	int depth = 0;

	while (s > text) {
		char c = s[-1];

		if (c == '\'' || c == '"' || c == '`') {
			s = skip_string(text, s);
			continue;
		}
		if (c == ')' || c == ']' || c == '}')
			depth++;
		if ((c == '(' || c == '[' || c == '{') && depth-- == 0)
			return s;
		s--;
	}
	return text;
}

static const char *const not_callees[] = { "if", "for", "while", "switch",
	"return", "typeof", "await", "void", "of", "in", "case", "delete",
	"throw", "yield", "new", "async", "catch", "else" };

static bool is_keyword(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < sizeof not_callees / sizeof *not_callees; i++) {
		if (strlen(not_callees[i]) == n &&
		    !strncmp(not_callees[i], s, n))
			return true;
	}
	return false;
}

static bool is_word_before(const char *text, const char *s, const char *word)
{
	size_t n = strlen(word);

	return (size_t)(s - text) >= n && !strncmp(s - n, word, n) &&
	    ((size_t)(s - text) == n || !is_part(s[-1 - (int)n]));
}

/* Back over one "(…)" or "[…]" that ends at s; s itself if there is none. */
static const char *skip_group(const char *text, const char *s)
{
	if (s > text && (s[-1] == ')' || s[-1] == ']')) {
		s = enclosing(text, s - 1);
		return skip_back(text, s > text ? s - 1 : s);
	}
	return s;
}

/* The names V8 has gathered when it comes to the arrow: from the innermost to
 * the outermost.  A variable's is dropped when another's comes after it. */
struct names {
	struct vm *vm;
	struct string *name;            /* joined so far, or NULL */
	bool variable;                  /* its first part is a variable's */
};

static void add_name(struct names *n, const char *s, size_t length,
    bool variable)
{
	if (n->name && variable && n->variable)
		return;
	n->name = n->name ? string_format(n->vm, "%.*s.%s", (int)length, s,
	    string_utf8(n->vm, n->name, NULL)) :
	    string_from_utf8(n->vm, s, length);
	n->variable = variable;
}

/* The names of a callee that ends at s. */
static void add_callee(struct names *n, const char *text, const char *s)
{
	for (;;) {
		const char *end = s, *start;
		bool member;

		while (s > text && is_part(s[-1]))
			s--;
		start = s;
		if (start == end)
			return;
		while (s > text && (s[-1] == ' ' || s[-1] == '\t'))
			s--;
		member = s > text && s[-1] == '.';
		if (!member && is_keyword(start, (size_t)(end - start)))
			return;
		if (!member && s > text && is_part(s[-1]) &&
		    is_word_before(text, s, "function"))
			return;
		add_name(n, start, (size_t)(end - start), !member);
		if (!member)
			return;
		s = skip_back(text, s - 1);
		s = skip_group(text, s);
	}
}

/* Before the brace that opens at s: does V8 go on with what it has gathered
 * outside?  Into the body of an arrow function and into a block it does. */
static bool is_open_brace(const char *text, const char *s)
{
	s = skip_back(text, s);
	if (s - text >= 2 && s[-1] == '>' && s[-2] == '=')
		return true;
	if (s > text && s[-1] == ')') {
		const char *end, *word;

		end = skip_group(text, s);
		for (word = end; word > text && is_part(word[-1]); word--)
			continue;
		return is_keyword(word, (size_t)(end - word));
	}
	return s > text && (is_word_before(text, s, "else") ||
	    is_word_before(text, s, "try") ||
	    is_word_before(text, s, "finally") ||
	    is_word_before(text, s, "do"));
}

struct string *stack_inferred_name(struct vm *vm, const struct code *code)
{
	const char *text = code->source->text, *s = text + code->start;
	bool no_groups = !profile_is(vm, PROFILE_STACK_INFERRED_GROUP);
	struct names found = { vm, NULL, false };
	size_t n = 0;

	while (is_part(s[n]))
		n++;
	if (n && !is_keyword(s, n))     /* a => …: V8 takes the parameter */
		add_name(&found, s, n, true);
	for (;;) {
		s = enclosing(text, s);
		if (s == text)
			break;
		if (s[-1] == '(')
			add_callee(&found, text, skip_back(text, s - 1));
		else if (s[-1] == '{' && !is_open_brace(text, s - 1))
			break;
		if (!found.name && no_groups)
			break;
		s--;
	}
	return found.name;
}
