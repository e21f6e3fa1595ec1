/* SPDX-License-Identifier: MIT */
/*
 * The name V8 before 7.4 (Node up to 11) infers for an arrow function that is
 * an argument of a call: the callee's text, "Promise.resolve.then".
 *
 * The source is read backwards from the arrow to the bracket it stands in,
 * then the callee before that bracket.  Strings and comments on the way may
 * mislead it; then there is no name.
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

/* Back over one "(…)" or "[…]" that ends at s; s itself if there is none. */
static const char *skip_group(const char *text, const char *s)
{
	if (s > text && (s[-1] == ')' || s[-1] == ']')) {
		s = enclosing(text, s - 1);
		return skip_back(text, s > text ? s - 1 : s);
	}
	return s;
}

/* The names of a callee that ends at s, from the last to the first. */
static struct string *callee(struct vm *vm, const char *text, const char *s)
{
	struct string *name = NULL;

	for (;;) {
		const char *end = s, *start;

		while (s > text && is_part(s[-1]))
			s--;
		start = s;
		if (start == end || is_keyword(start, (size_t)(end - start)))
			return name;
		name = name ? string_format(vm, "%.*s.%s",
		    (int)(end - start), start, string_utf8(vm, name, NULL)) :
		    string_from_utf8(vm, start, (size_t)(end - start));
		while (s > text && (s[-1] == ' ' || s[-1] == '\t'))
			s--;
		if (s == text || s[-1] != '.')
			return name;
		s = skip_back(text, s - 1);
		s = skip_group(text, s);
	}
}

struct string *stack_inferred_name(struct vm *vm, const struct code *code)
{
	const char *text = code->source->text, *s = text + code->start;
	size_t n = 0;

	while (is_part(s[n]))
		n++;
	if (n && !is_keyword(s, n))     /* a => …: V8 takes the parameter */
		return string_from_utf8(vm, s, n);
	s = enclosing(text, s);
	if (s == text || s[-1] != '(')
		return NULL;
	return callee(vm, text, skip_back(text, s - 1));
}
