/* SPDX-License-Identifier: MIT */
/*
 * The whole output: its lines, shuffled, are to be put into the order in which
 * they are printed.
 *
 * An arrangement is an array of so many indices, each once: arrangement[i] is
 * the line (index of lines) put at place i.  Lines of the same words stand
 * for each other.
 */
#ifndef TUI_EXPLAIN_QUIZ_ORDER_H
#define TUI_EXPLAIN_QUIZ_ORDER_H

#include "quiz_score.h"

enum { ORDER_MOST = 26 };       /* lines: each has a letter */

struct quiz_order {
	struct { size_t row; char *text; } line[ORDER_MOST]; /* as they are
	                         * printed: row of causes.lines, safe text */
	int shuffled[ORDER_MOST]; /* an arrangement to begin with */
	int count;
	bool is_cut;            /* the program prints more */
};

struct quiz_grade {
	int in_order;           /* longest run of lines in the right order, others
	                         * between them left out */
	int wrong;              /* first wrong place, -1: none is */
	int said;               /* the line (index) that was put there */
};

/* The shuffle depends on the seed alone.  False: there are no two lines to be
 * put in order. */
bool quiz_order_make(const struct causes *c, uint32_t seed,
    struct quiz_order *out);
void quiz_order_free(struct quiz_order *o);
/* A seed that is the same for the same program. */
uint32_t quiz_order_seed(const struct causes *c);

/* Grades an arrangement; every two lines that follow each other are an answer
 * about a concept in *score. */
void quiz_order_grade(const struct causes *c, const struct quiz_order *o,
    const int *arrangement, struct quiz_grade *g, struct quiz_score *score);
/* Appends the verdict, the first wrong place and why. */
void quiz_order_explain(const struct causes *c, const struct quiz_order *o,
    const struct quiz_grade *g, struct text *out);
/* The chains of the line that is right and of that which was said. */
bool quiz_order_why(const struct causes *c, const struct quiz_order *o,
    const struct quiz_grade *g, int width, struct text *out);

#endif
