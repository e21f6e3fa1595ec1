/* SPDX-License-Identifier: MIT */
/*
 * Questions on a run: before a console line, which line is printed next?
 *
 * The right answer is the line the run prints, so it is right by
 * construction.  The others are what waits at that moment: the first line of
 * every job that is queued, armed or under way and not yet run; then the
 * lines that come later anyway.
 */
#ifndef TUI_EXPLAIN_QUIZ_H
#define TUI_EXPLAIN_QUIZ_H

#include "why.h"

enum { QUIZ_CHOICES = 4 };

struct quiz_question {
	size_t line;            /* row of causes.lines: the right answer */
	size_t choice[QUIZ_CHOICES]; /* rows, in the order they are offered */
	int count;              /* of choices, at least 2 */
	int right;              /* index of the right one */
};

struct quiz {
	struct quiz_question *questions;
	size_t count;
};

/* Lines at which there is something to choose. */
void quiz_make(const struct causes *c, struct quiz *out);
void quiz_free(struct quiz *q);

/* What a question is about, by the rule between the right line and another:
 * "microtasks before the loop", "order in a queue" …; static. */
const char *quiz_concept(enum rule r);

#endif
