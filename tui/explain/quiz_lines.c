/* SPDX-License-Identifier: MIT */
/*
 * Which line is printed next?
 *
 * Choices: the line that is; the first lines of what waits at that moment;
 * then the lines that come later anyway.
 */
#include <config.h>

#include "quiz.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* Is it the first of what one call prints? */
static bool
begins(const struct causes *c, size_t line)
{
	return !line || c->lines[line].step != c->lines[line - 1].step;
}

/* A line reads as itself once only: the same words are no other choice. */
static void
offer(const struct causes *c, struct quiz_question *x, size_t line)
{
	const struct cause_line *l = &c->lines[line];

	/* what one call prints cannot come in another order */
	if (x->count < QUIZ_CHOICES && begins(c, line) &&
	    quiz_offer(x, quiz_line(c, line), BELIEF_NONE))
		x->choice[x->count - 1].end = (struct why_end){
			WHY_LINE, line, 0, l->step, l->job };
}

/* Did the job that prints a line wait already at this step? */
static bool
waited(const struct causes *c, size_t line, uint64_t step)
{
	const struct cause_job *j = causes_job(c, c->lines[line].job);

	return j && j->made && j->made < step && j->start > step;
}

static char *
question(const struct causes *c, size_t line)
{
	struct text out = { 0 };

	if (line) {
		char *last = quiz_line(c, line - 1);

		text_printf(&out, "Printed last: %s", last);
		free(last);
	} else {
		text_puts(&out, "Nothing has been printed yet.");
	}
	text_puts(&out, "\nWhich line is printed next?");
	return out.data;
}

static void
ask(struct quiz *q, size_t line)
{
	const struct causes *c = &q->c;
	uint64_t step = line ? c->lines[line - 1].step : 1;
	struct quiz_question *x = quiz_add(q, QUIZ_LINES, step);
	size_t i;

	x->answer = c->lines[line].step;
	offer(c, x, line);
	for (i = line + 1; i < c->line_count && x->count < QUIZ_CHOICES; i++)
		if (waited(c, i, step))
			offer(c, x, i);
	for (i = line + 1; i < c->line_count && x->count < QUIZ_CHOICES; i++)
		if (c->lines[i].job)
			offer(c, x, i);
	if (x->count < 2)
		quiz_drop(q);
	else
		x->text = question(c, line);
}

void
quiz_add_lines(struct quiz *q)
{
	size_t before = q->count;

	for (size_t i = 0; i < q->c.line_count; i++)
		if (q->c.lines[i].job && begins(&q->c, i) &&
		    q->count - before < QUIZ_MOST)
			ask(q, i);
}
