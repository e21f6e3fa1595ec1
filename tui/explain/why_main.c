/* SPDX-License-Identifier: MIT */
/* microtick why FILE A [B], and the command of that name. */
#include <config.h>

#include "actions.h"
#include "answer.h"
#include "app.h"
#include "explain.h"
#include "question.h"
#include "why.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum shape { SHAPE_TEXT, SHAPE_BESIDE, SHAPE_JSON };

/* Is what is asked about still to come, while a quiz asks what comes?  So is
 * that a promise is never settled. */
static bool
is_hidden(const struct causes *c, const struct why_end *e, uint64_t horizon)
{
	return horizon && (e->step > horizon || why_is_pending(c, e));
}

/* Do the ends come one after the other? */
static bool
are_ordered(const struct causes *c, const struct why_end ends[2],
    const char **problem)
{
	if (!why_is_pending(c, &ends[0]) && !why_is_pending(c, &ends[1]))
		return true;
	*problem = "one of them is never settled, so it comes neither before "
	    "nor after";
	return false;
}

/* The end that one is asked to come before, if none was named: of a line the
 * one above it. */
static bool
end_before(const struct causes *c, const struct why_end *a,
    struct why_end *out, const char **problem)
{
	char number[24];

	*problem = "before what? Say: what would have to change for A to come "
	    "before B";
	if (a->kind != WHY_LINE || a->line == 0)
		return false;
	snprintf(number, sizeof number, "%zu", a->line);
	return why_parse(c, number, out, problem);
}

static bool
read_ends(const struct causes *c, const struct question *q,
    struct why_end ends[2], const char **problem)
{
	memset(ends, 0, 2 * sizeof *ends);
	if (!why_parse(c, q->a, &ends[0], problem) ||
	    (q->b && !why_parse(c, q->b, &ends[1], problem)))
		return false;
	if (q->ask == ASK_CHANGE && !q->b && !end_before(c, &ends[0],
	    &ends[1], problem))
		return false;
	if (q->ask == ASK_WAITS && ends[0].kind != WHY_PROMISE) {
		*problem = "only promises are waited for: who waits for P7";
		return false;
	}
	return ends[1].kind == WHY_NONE || are_ordered(c, ends, problem);
}

/* How and what of the answer is shown; nothing of what comes after the
 * horizon (a step; 0: none). */
struct manner {
	enum shape shape;
	int width;
	uint64_t horizon;
};

/* Answers into out; false: *problem says why not. */
static bool
answer(const struct causes *c, const struct question *q,
    const struct manner *m, struct text *out, const char **problem)
{
	struct why_end ends[2];
	struct why w;

	if (!read_ends(c, q, ends, problem))
		return false;
	if (is_hidden(c, &ends[0], m->horizon) || is_hidden(c, &ends[1],
	    m->horizon)) {
		*problem = "that is still to come: answer the question first, "
		    "or Esc leaves the quiz";
		return false;
	}
	why_explain(c, &ends[0], ends[1].kind ? &ends[1] : NULL, &w);
	w.horizon = m->horizon;
	if (m->shape == SHAPE_JSON)
		why_json(c, &w, out);
	else if (q->ask == ASK_WAITS)
		why_print_waits(c, ends[0].id, w.horizon, out);
	else if (q->ask == ASK_CHANGE)
		why_print_change(c, &w, out);
	else if (m->shape == SHAPE_BESIDE && ends[1].kind)
		why_print_beside(c, &w, m->width, out);
	else
		why_print(c, &w, out);
	why_free(&w);
	return true;
}

static void
free_question(struct question *q)
{
	free(q->a);
	free(q->b);
}

/* Words that are two names, or one; else a question in words. */
static bool
ask(const struct causes *c, const char *const *words, int count,
    const struct manner *m, struct text *out, const char **problem)
{
	struct question plain = { ASK_WHY, text_copy(words[0]),
		count > 1 ? text_copy(words[1]) : NULL }, asked;
	struct text all = { 0 };
	bool good = count <= 2 && answer(c, &plain, m, out, problem);

	for (int i = 0; i < count; i++)
		text_printf(&all, "%s%s", i ? " " : "", words[i]);
	if (!good && question_read(text_get(&all), &asked)) {
		good = answer(c, &asked, m, out, problem);
		free_question(&asked);
	} else if (!good && count > 2) {
		*problem = "give one or two console lines (number or text), "
		    "jobs or promises, or ask: who settled P7, who waits for "
		    "P7, what would have to change for B to come before A";
	}
	free_question(&plain);
	text_free(&all);
	return good;
}

int
why_main(struct options *o)
{
	const char *const *words = o->machine.argv;
	const char *problem = NULL;
	struct app app = { 0 };
	struct causes c;
	int count = o->machine.argc, code;

	if (count < 1) {
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
	if (ask(&c, words, count, &(struct manner){ o->json ? SHAPE_JSON :
	    SHAPE_TEXT, 0, 0 }, &app.out, &problem)) {
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

enum { WORDS_MAX = 32 };

bool
action_why(struct app *app, const struct command *c, const char *arg)
{
	uint64_t here = mt_position(app->m);
	char *copy = text_copy(arg), *rest = copy, numbers[2][24];
	const char *words[WORDS_MAX], *problem = "";
	int count = 0, chosen[2] = { 0 };
	struct causes causes;
	bool good;

	(void)c;
	while (count < WORDS_MAX && (words[count] = next_word(&rest)) != NULL)
		count++;
	if (!count) {
		if (!default_lines(app, &chosen[0], &chosen[1])) {
			free(copy);
			return !app->error[0];
		}
		for (; count < 2; count++) {
			snprintf(numbers[count], sizeof *numbers, "%d",
			    chosen[count] + 1);
			words[count] = numbers[count];
		}
	}
	causes_read(&causes, app->m);
	good = ask(&causes, words, count, &(struct manner){ app->front ==
	    FRONT_LIVE ? SHAPE_BESIDE : SHAPE_TEXT, answer_width(&app->view),
	    app->view.horizon }, &app->out, &problem);
	causes_free(&causes);
	mt_seek(app->m, here);
	free(copy);
	return good || action_fail(app, "%s", problem);
}
