/* SPDX-License-Identifier: MIT */
/* The command line, parsed. */
#ifndef TUI_OPTIONS_H
#define TUI_OPTIONS_H

#include "settings.h"
#include "style.h"

#include <stdbool.h>

#include "engine/microtick.h"

enum action {
	ACTION_VIEW,            /* microtick FILE */
	ACTION_RUN,
	ACTION_TRACE,
	ACTION_STATE,
	ACTION_SCRIPT,
	ACTION_PLAIN,
	ACTION_PROGRAMS,
	ACTION_HELP,
	ACTION_VERSION
};

/* Exit codes of microtick itself; a program's own code is passed on. */
enum {
	EXIT_SYNTAX = 1,        /* the program has a SyntaxError, as in Node */
	EXIT_UNSUPPORTED = 2,   /* the program uses what microtick lacks */
	EXIT_SCRIPT = 3,        /* a command of a script failed */
	EXIT_NODE_OPTION = 9,   /* an option this version of Node lacks */
	EXIT_USAGE = 64,
	EXIT_NO_INPUT = 66,     /* the file cannot be read */
	EXIT_INTERNAL = 70,     /* out of memory and the like */
	EXIT_LIMIT = 124        /* a limit stopped the run */
};

struct options {
	enum action action;
	const char *file;       /* program or lesson; NULL if none was given */
	const char *script;     /* --script: file of commands, "-": stdin */
	const char *at;         /* state --at */
	const char *only;       /* trace --only */
	bool json;              /* --format json or jsonl */
	enum theme theme;
	bool theme_given;
	enum animate animate;
	bool ascii;
	struct mt_options machine;
};

/* Fills *o.  0: go on; else print *message to stderr and exit with it. */
int options_parse(struct options *o, int argc, char **argv,
    const char **message);

/* The text of --help. */
void options_usage(void);

#endif
