/* SPDX-License-Identifier: MIT */
/*
 * How far a student has come in the course, kept from session to session in
 * $XDG_STATE_HOME/microtick/progress: a line a fact, the name last.
 *
 *     microtick progress 1
 *     seen 2 04-order.js                  opened twice
 *     tour 5 7 04-order.js                5 of the tour's 7 stops reached
 *     quiz 3 4 2 2026-11-29 04-order.js   at best 3 of 4 right, taken twice
 *     concept 12 15 ticks                 12 of 15 answers right, in all
 *     streak 9                            right answers in a row, at best
 *
 * A line that says none of these is passed over; the file as it was is then
 * kept as progress.old when a new one is written.  Writing replaces the file
 * at once or leaves it as it is.
 */
#ifndef TUI_EXPLAIN_PROGRESS_H
#define TUI_EXPLAIN_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

struct progress_row {
	char *program;          /* name of its file, without folder */
	unsigned seen;          /* times it was opened */
	unsigned stop, stops;   /* of its tour: the furthest reached, of how
	                         * many; stops 0: not begun */
	unsigned right, asked;  /* its best quiz: questions answered rightly,
	                         * of all there were; asked 0: none taken */
	unsigned quizzes;       /* taken */
	char day[11];           /* of the last one: "2026-11-29", or "" */
};

struct progress_concept {
	char *name;             /* as in concept.def */
	unsigned right, asked;  /* answers */
};

struct progress {
	struct progress_row *rows;
	struct progress_concept *concepts;
	size_t count, concept_count;
	unsigned streak;        /* most right answers in a row */
	bool is_damaged;        /* a line was passed over */
};

/* Fills *p, to be freed; empty if there is no file.  False: there is one
 * that cannot be read (*p is empty, too). */
bool progress_read(struct progress *p);
void progress_free(struct progress *p);
/* NULL on success, else why not, one line, good until the next call. */
const char *progress_write(const struct progress *p);

/* NULL: nothing is known of the program. */
const struct progress_row *progress_find(const struct progress *p,
    const char *program);
/* The same, made if there is none; good until the next is made. */
struct progress_row *progress_row(struct progress *p, const char *program);
struct progress_concept *progress_concept(struct progress *p,
    const char *name);

/* Read, note, write: the program was opened; its tour reached a stop (from
 * 1) of so many.  NULL, or why not as above; most callers need not care. */
const char *progress_saw(const char *program);
const char *progress_toured(const char *program, unsigned stop,
    unsigned stops);

/* Notes a quiz in *p: so many right of all its questions. */
void progress_quiz(struct progress *p, const char *program, unsigned right,
    unsigned asked);

#endif
