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
	ACTION_WHY,
	ACTION_QUIZ,
	ACTION_CHECK,
	ACTION_COMPARE,
	ACTION_REPORT,
	ACTION_SCRIPT,
	ACTION_PLAIN,
	ACTION_PLAY,
	ACTION_TOUR,
	ACTION_RECORD,
	ACTION_REPLAY,
	ACTION_SHOT,
	ACTION_DRAW,
	ACTION_PROGRAMS,
	ACTION_HELP,
	ACTION_VERSION
};

/* Exit codes of microtick itself; a program's own code is passed on. */
enum {
	EXIT_WRONG = 1,         /* check: the answer is wrong */
	EXIT_SYNTAX = 1,        /* the program has a SyntaxError, as in Node */
	EXIT_UNSUPPORTED = 2,   /* the program uses what microtick lacks */
	EXIT_FINDING = 3,       /* report --strict: it found something */
	EXIT_SCRIPT = 3,        /* a command of a script failed */
	EXIT_NODE_OPTION = 9,   /* an option this version of Node lacks */
	EXIT_USAGE = 64,
	EXIT_NO_INPUT = 66,     /* the file cannot be read */
	EXIT_INTERNAL = 70,     /* out of memory and the like */
	EXIT_NO_OUTPUT = 73,    /* the file cannot be written, or is there */
	EXIT_LIMIT = 124        /* a limit stopped the run */
};

struct options {
	enum action action;
	const char *file;       /* program or lesson; NULL if none was given */
	const char *script;     /* --script: file of commands, "-": stdin */
	bool picker;            /* … or on the list of lessons */
	bool tour;              /* the screen opens on the tour */
	const char *programs;   /* --programs: folder of lessons, or NULL */
	const char *topic;      /* programs: of this alone, or NULL */
	int level;              /* programs: of this alone, 0: any */
	const char *filter;     /* programs: words, or NULL */
	bool sheet;             /* quiz --sheet */
	const char *ask;        /* quiz --ask: kinds; NULL: lines */
	bool order;             /* quiz --order */
	bool has_seed;          /* --seed was given */
	int seed;               /* of the shuffle */
	const char *expect;     /* check --expect */
	const char *at;         /* state, shot, draw --at */
	const char *only;       /* trace --only */
	bool json;              /* --format json or jsonl */
	const char *hooks;      /* --async-hooks, a list for compare; NULL */
	const char *first_turn; /* --first-turn, likewise */
	bool strict;            /* report: findings make exit code 3 */
	const char *format;     /* --format of a picture, or NULL */
	const char *from, *to;  /* draw: steps, or NULL */
	const char *lanes;      /* draw: which, or NULL: all */
	bool by_ms;             /* draw: time to scale */
	bool promises;          /* draw: the promises at a step */
	enum theme theme;
	bool theme_given;
	enum animate animate;
	bool ascii;
	const char *demo;       /* play, record: the demo; NULL: a walk */
	const char *folder;     /* programs are looked for here first, or NULL */
	const char *output;     /* record, shot, draw -o */
	const char *record;     /* --record: the live session, or NULL */
	const char *record_script; /* --record-script, or NULL */
	int cast;               /* version of the format */
	int idle_limit;         /* seconds; 0: none */
	int cols, rows;         /* 0: not given */
	bool force;             /* replace what is there */
	bool env;               /* name the environment in the header */
	bool is_neutral;        /* the program shall not know where it lies */
	struct mt_options machine;
};

/* Fills *o.  0: go on; else print *message to stderr and exit with it. */
int options_parse(struct options *o, int argc, char **argv,
    const char **message);

/* Reads "100x30"; false if it is none, or no size for a screen. */
bool options_parse_size(const char *s, int *cols, int *rows);

/* The text of --help. */
void options_usage(void);

#endif
