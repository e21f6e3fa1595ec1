/* SPDX-License-Identifier: MIT */
/* The course: the programs of a folder, and how far the student is in it. */
#ifndef TUI_COURSE_H
#define TUI_COURSE_H

#include "explain/progress.h"
#include "lesson.h"

struct options;

struct course {
	struct lesson *lessons; /* in the order of their files' names */
	int count;
	struct progress progress;
};

/* Reads the programs of programs_dir(); what is wrong in them is appended to
 * why, a line each with file and line.  False: there is no such folder. */
bool course_read(struct course *c, struct text *why);
void course_free(struct course *c);

/* Does each word of a filter begin one in what is known of a lesson?  Its file,
 * title, concept and topic, "level-2", "new" (never opened), "seen", "toured"
 * (to its end), "quizzed". */
bool course_fits(const struct course *c, const struct lesson *l,
    const char *filter);
/* The lesson to go on with, an index: file's, if it is one and was not
 * toured to its end; else the next behind it that was not. */
int course_next(const struct course *c, const char *file);

/* Appends a row of the table, without a line end; the line above the
 * table. */
void course_row(const struct course *c, const struct lesson *l,
    struct text *out);
void course_head(struct text *out);

/* microtick programs [FILTER].  The exit code. */
int programs_main(struct options *o);

#endif
