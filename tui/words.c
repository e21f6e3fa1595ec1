/* SPDX-License-Identifier: MIT */
/* Splits the arguments of commands into words. */
#include <config.h>

#include "text.h"
#include "words.h"

#include <string.h>

static bool
is_space(char c)
{
	return c == ' ' || c == '\t';
}

static const char *
quoted(const char *p, struct text *out)
{
	for (; *p && *p != '"'; p++) {
		if (*p == '\\' && p[1]) {
			p++;
			text_char(out, *p == 'n' ? '\n' : *p);
		} else {
			text_char(out, *p);
		}
	}
	return *p ? p + 1 : NULL;
}

int
words_next(const char **p, struct text *out)
{
	const char *at = *p;

	text_clear(out);
	text_puts(out, "");
	while (is_space(*at))
		at++;
	if (*at == '"') {
		at = quoted(at + 1, out);
		if (at)
			*p = at;
		return at ? 2 : -1;
	}
	while (*at && !is_space(*at))
		text_char(out, *at++);
	*p = at;
	return out->len != 0;
}

bool
words_whole(const char *arg, struct text *out)
{
	if (*arg != '"') {
		text_clear(out);
		text_puts(out, arg);
		return true;
	}
	if (words_next(&arg, out) != 2)
		return false;
	return arg[strspn(arg, " \t")] == '\0';
}

void
words_quote(struct text *out, const char *s)
{
	text_char(out, '"');
	for (; *s; s++) {
		if (*s == '"' || *s == '\\')
			text_char(out, '\\');
		if (*s == '\n')
			text_puts(out, "\\n");
		else
			text_char(out, *s);
	}
	text_char(out, '"');
}
