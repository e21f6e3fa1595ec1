/* SPDX-License-Identifier: MIT */
/* Questions of why in words: "who waits for P7", "A before B". */
#ifndef TUI_EXPLAIN_QUESTION_H
#define TUI_EXPLAIN_QUESTION_H

#include <stdbool.h>

enum ask {
	ASK_WHY,                /* the chain of a; of two, which is first */
	ASK_WAITS,              /* what waits for a */
	ASK_CHANGE              /* what would bring a before b */
};

struct question {
	enum ask ask;
	char *a, *b;            /* b NULL: none was named */
};

/* Reads a question; false: it is none of those.  Free a and b. */
bool question_read(const char *text, struct question *out);

#endif
