/* SPDX-License-Identifier: MIT */
/* microtick why FILE A [B], and the command of that name. */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "explain.h"
#include "why.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Answers into out; false: *problem says why not. */
static bool
answer(const struct causes *c, const char *a, const char *b, bool json,
    struct text *out, const char **problem)
{
	struct why_end ends[2];
	struct why w;

	if (!why_parse(c, a, &ends[0], problem) ||
	    (b && !why_parse(c, b, &ends[1], problem)))
		return false;
	why_explain(c, &ends[0], b ? &ends[1] : NULL, &w);
	if (json)
		why_json(c, &w, out);
	else
		why_print(c, &w, out);
	why_free(&w);
	return true;
}

int
why_main(struct options *o)
{
	const char *const *words = o->machine.argv;
	const char *problem = NULL;
	struct app app = { 0 };
	struct causes c;
	int count = o->machine.argc, code;

	if (count < 1 || count > 2) {
		fputs("microtick: why FILE A [B]: give one or two console "
		    "lines (number or text), jobs or promises\n", stderr);
		return EXIT_USAGE;
	}
	o->machine.argc = 0;
	code = app_open(&app, o, FRONT_SCRIPT);
	if (code) {
		fputs(text_get(&app.out), stderr);
		app_close(&app);
		return code;
	}
	causes_read(&c, app.m);
	if (answer(&c, words[0], count > 1 ? words[1] : NULL, o->json,
	    &app.out, &problem)) {
		fputs(text_get(&app.out), stdout);
	} else {
		fprintf(stderr, "microtick: why: %s\n", problem);
		code = EXIT_USAGE;
	}
	causes_free(&c);
	app_close(&app);
	return code;
}

/* The next word of *s, or what stands between quotes; in place. */
static char *
next_word(char **s)
{
	char *p = *s, *start, quote = 0;

	while (isspace((unsigned char)*p))
		p++;
	if (*p == '\'' || *p == '"')
		quote = *p++;
	for (start = p; *p && (quote ? *p != quote
	    : !isspace((unsigned char)*p)); p++)
		;
	if (*p)
		*p++ = '\0';
	*s = p;
	return *start ? start : NULL;
}

bool
action_why(struct app *app, const struct command *c, const char *arg)
{
	uint64_t here = mt_position(app->m);
	char *copy = text_copy(arg), *rest = copy;
	const char *problem = "which lines? why 1 2, why 'text' J3, why P7";
	char *a = next_word(&rest), *b = next_word(&rest);
	struct causes causes;
	bool good;

	(void)c;
	causes_read(&causes, app->m);
	good = a && answer(&causes, a, b, false, &app->out, &problem);
	causes_free(&causes);
	mt_seek(app->m, here);
	free(copy);
	return good || action_fail(app, "%s", problem);
}
