/* SPDX-License-Identifier: MIT */
/* microtick why FILE A [B], and the command of that name. */
#include <config.h>

#include "actions.h"
#include "answer.h"
#include "app.h"
#include "explain.h"
#include "why.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum shape { SHAPE_TEXT, SHAPE_BESIDE, SHAPE_JSON };

/* Is what is asked about still to come, while a quiz asks what comes? */
static bool
is_hidden(const struct why_end *e, uint64_t horizon)
{
	return horizon && e->step > horizon;
}

/* Answers into out; false: *problem says why not.  Of what comes after the
 * horizon (0: none) nothing is told. */
static bool
answer(const struct causes *c, const char *a, const char *b, enum shape shape,
    int width, uint64_t horizon, struct text *out, const char **problem)
{
	struct why_end ends[2];
	struct why w;

	if (!why_parse(c, a, &ends[0], problem) ||
	    (b && !why_parse(c, b, &ends[1], problem)))
		return false;
	if (is_hidden(&ends[0], horizon) || (b && is_hidden(&ends[1],
	    horizon))) {
		*problem = "that is still to come: answer the question first, "
		    "or Esc leaves the quiz";
		return false;
	}
	why_explain(c, &ends[0], b ? &ends[1] : NULL, &w);
	if (shape == SHAPE_JSON)
		why_json(c, &w, out);
	else if (shape == SHAPE_BESIDE && b)
		why_print_beside(c, &w, width, out);
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
	if (answer(&c, words[0], count > 1 ? words[1] : NULL,
	    o->json ? SHAPE_JSON : SHAPE_TEXT, 0, 0, &app.out, &problem)) {
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

/* The line chosen first and the one chosen now. */
static bool
two_chosen(struct app *app, int *a, int *b)
{
	int row = app->view.scroll[PANE_CONSOLE].selected;

	if (app->why_row >= 0 && app->why_row != row) {
		*a = app->why_row;
		*b = row;
		app->why_row = -1;
		return true;
	}
	app->why_row = row;
	text_printf(&app->out, "line %d chosen: w on another line tells why "
	    "they come in this order\n", row + 1);
	return false;
}

/* Without words: which lines?  False: none yet. */
static bool
default_lines(struct app *app, int *a, int *b)
{
	size_t n = mt_console_count(app->m);

	if (app->front == FRONT_LIVE && app->view.focus == PANE_CONSOLE && n)
		return two_chosen(app, a, b);
	if (n < 2)
		return action_fail(app, "why: fewer than two lines have been "
		    "printed; why 1 2, why 'text' J3, why P7");
	*a = (int)n - 2;
	*b = (int)n - 1;
	return true;
}

bool
action_why(struct app *app, const struct command *c, const char *arg)
{
	uint64_t here = mt_position(app->m);
	char *copy = text_copy(arg), *rest = copy;
	char *a = next_word(&rest), *b = next_word(&rest), words[2][24];
	const char *problem = "";
	struct causes causes;
	int first = 0, second = 0;
	bool good;

	(void)c;
	if (!a) {
		if (!default_lines(app, &first, &second)) {
			free(copy);
			return !app->error[0];
		}
		snprintf(words[0], sizeof words[0], "%d", first + 1);
		snprintf(words[1], sizeof words[1], "%d", second + 1);
		a = words[0];
		b = words[1];
	}
	causes_read(&causes, app->m);
	good = answer(&causes, a, b, app->front == FRONT_LIVE ? SHAPE_BESIDE
	    : SHAPE_TEXT, answer_width(&app->view), app->view.horizon,
	    &app->out, &problem);
	causes_free(&causes);
	mt_seek(app->m, here);
	free(copy);
	return good || action_fail(app, "%s", problem);
}
