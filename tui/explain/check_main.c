/* SPDX-License-Identifier: MIT */
/* microtick check FILE --expect "a, b, c": grades an answer. */
#include <config.h>

#include "app.h"
#include "explain.h"
#include "why.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* The next line expected, without blanks around it; false past the last. */
static bool
next_expected(const char **list, const char **word, size_t *len)
{
	const char *s = *list, *end;

	if (!s)
		return false;
	while (isspace((unsigned char)*s))
		s++;
	end = s + strcspn(s, ",\n");
	*list = *end ? end + 1 : NULL;
	while (end > s && isspace((unsigned char)end[-1]))
		end--;
	*word = s;
	*len = (size_t)(end - s);
	return true;
}

static bool
is_line(const struct causes *c, size_t i, const char *word, size_t len)
{
	struct mt_line line;

	if (!mt_console(c->m, i, &line))
		return false;
	while (line.len && isspace((unsigned char)*line.text)) {
		line.text++;
		line.len--;
	}
	while (line.len && isspace((unsigned char)line.text[line.len - 1]))
		line.len--;
	return line.len == len && memcmp(line.text, word, len) == 0;
}

/* Why the line that is printed comes before the one that was expected. */
static void
put_why(const struct causes *c, size_t i, const char *word, size_t len)
{
	struct text out = { 0 };
	size_t k = i + 1;

	while (k < c->line_count && !is_line(c, k, word, len))
		k++;
	if (k < c->line_count && i < c->line_count) {
		struct why_end ends[2] = {
			{ WHY_LINE, i, 0, c->lines[i].step, c->lines[i].job },
			{ WHY_LINE, k, 0, c->lines[k].step, c->lines[k].job }
		};
		struct why w;

		why_explain(c, &ends[0], &ends[1], &w);
		why_rule_text(c, &w, &out);
		printf("  that is line %zu. %s\n", k + 1, text_get(&out));
		why_free(&w);
	}
	text_free(&out);
}

static int
wrong(const struct causes *c, size_t i, const char *word, size_t len)
{
	struct mt_line line = { "", 0, 1, 0, { 0 } };

	if (!mt_console(c->m, i, &line)) {
		printf("wrong at line %zu: %.*s is not printed, the output "
		    "has ended\n", i + 1, (int)len, word);
		return EXIT_WRONG;
	}
	printf("wrong at line %zu: %.*s is printed, not %.*s\n", i + 1,
	    (int)line.len, line.text, (int)len, word);
	put_why(c, i, word, len);
	return EXIT_WRONG;
}

static int
grade(const struct causes *c, const char *expected)
{
	const char *word;
	size_t i = 0, len;

	mt_seek(c->m, c->steps);
	for (; next_expected(&expected, &word, &len); i++)
		if (!is_line(c, i, word, len))
			return wrong(c, i, word, len);
	if (i < c->line_count) {
		printf("right as far as it goes, but %zu more lines are "
		    "printed\n", c->line_count - i);
		return EXIT_WRONG;
	}
	printf("right: all %zu lines\n", i);
	return 0;
}

int
check_main(struct options *o)
{
	struct app app = { 0 };
	struct causes c;
	int code;

	if (!o->expect) {
		fputs("microtick: check FILE --expect \"a, b, c\": which "
		    "lines?\n", stderr);
		return EXIT_USAGE;
	}
	code = app_open(&app, o, FRONT_SCRIPT);
	if (code) {
		fputs(text_get(&app.out), stderr);
	} else {
		causes_read(&c, app.m);
		code = grade(&c, o->expect);
		causes_free(&c);
	}
	app_close(&app);
	return code;
}
