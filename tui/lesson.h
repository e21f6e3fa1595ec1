/* SPDX-License-Identifier: MIT */
/*
 * What a lesson says of itself.
 *
 * Its directives are comments at the head of the program, "// Title: …", or
 * at that of its demo, "# Topic: …": there they take no line of the screen.
 */
#ifndef TUI_LESSON_H
#define TUI_LESSON_H

#include <stdbool.h>
#include <stddef.h>

struct text;

enum { LESSON_LEVELS = 3 };

struct lesson {
	char *path, *file;      /* file: its name without folder */
	/* texts of its directives, "" if there is none */
#define DIRECTIVE(key, field, needed, doc) char *field;
#include "lesson.def"
	int number;             /* that its name begins with, 0: none */
	int grade;              /* of level: 1 … LESSON_LEVELS, 0: none */
	int since;              /* major version of Node it needs, or 0 */
	bool has_tour;
};

/* Reads the program's head, and its demo's if there is one.  What is wrong in
 * it is appended to why, a line each with file and line, and what was
 * expected.  False: it cannot be read. */
bool lesson_read(struct lesson *l, const char *path, struct text *why);
void lesson_free(struct lesson *l);

/* What a topic is called: "timers and phases" for "loop"; NULL: no topic. */
const char *topic_name(const char *key);
/* The i-th of topic.def; NULL behind the last. */
const char *topic_key(int i);

#endif
