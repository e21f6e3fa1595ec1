/* SPDX-License-Identifier: MIT */
/*
 * Demos: text files of the ':' prompt's commands, and their performance.
 *
 * A performer does a demo in small things, each to be shown for some time:
 * one command, one step of an "until", one key of a "type".  Who shows them,
 * on a terminal or in a recording, has the clock.  The same demo, program and
 * options give the same things and times on every run.
 */
#ifndef TUI_DEMO_H
#define TUI_DEMO_H

#include "app.h"

struct demo {
	char *path;             /* for messages */
	char *folder;           /* its programs are looked for here first */
	char *program;          /* what its first command opens, or NULL */
	int opens;              /* the line of that command, from 1 */
	char **lines;           /* as written, without their ends */
	int count;
};

/* Reads a demo by path or by its lesson's name; false: why not. */
bool demo_load(struct demo *d, const char *path, struct text *why);
/* Line i as it is for a version of Node: without blanks before it, and
 * without its "since N" or "before N"; NULL: there is nothing to do. */
const char *demo_line(const struct demo *d, int i, int major);
/* What "since N COMMAND" (data > 0) or "before" has behind it; NULL: it is
 * not for that version; *good is false if it has no N or no command. */
const char *demo_for_version(const char *arg, bool since, int major,
    bool *good);
/* A demo that walks through the program app has opened, at step 0. */
void demo_walk(struct demo *d, struct app *app);
void demo_free(struct demo *d);

enum { PERFORM_OVER = -1, PERFORM_FAILED = -2 };

struct performer {
	struct app *app;
	const struct demo *demo;
	int next;               /* index of the line to be done next */
	int number;             /* of the line under way, from 1 */
	bool is_walking;        /* step by step to goal */
	uint64_t goal;
	char *typing;           /* what is typed, and how far it is */
	size_t typed;
	char message[512];      /* to be shown at the goal */
	bool is_opened;         /* the demo's first "open" is done */
};

/* Starts at the first line, with the program opened and explored. */
void perform_begin(struct performer *p, struct app *app,
    const struct demo *d);
/* Does the next thing: how many ms it is to be seen, or PERFORM_….  After
 * PERFORM_FAILED app->error says why, in line p->number. */
long perform_next(struct performer *p);
void perform_end(struct performer *p);

/* Performs all of it, showing nothing.  0, or an exit code: where and why
 * not. */
int perform_check(struct options *o, const struct demo *d,
    struct text *why);
/* Opens what a demo is about: the program given, else the demo's own.  An
 * exit code, with the message in app->out. */
int demo_open(const struct demo *d, struct app *app, struct options *o,
    enum frontend front);

#endif
