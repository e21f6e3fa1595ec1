/* SPDX-License-Identifier: MIT */
/*
 * The same program run in several ways, side by side: what each printed,
 * where the outputs part, the ticks of each async call, and which rows of
 * the profile table are to blame.
 *
 * A row is blamed by experiment, not by guess: one version's run is repeated
 * with that row's answer taken from the other version.
 */
#ifndef TUI_EXPLAIN_COMPARE_H
#define TUI_EXPLAIN_COMPARE_H

#include "options.h"
#include "text.h"

enum { COMPARE_MAX = 11 };

struct compare_line { const char *text; size_t len; int fd; uint64_t step; };

/* An async function: its calls' ticks, in the order of the calls. */
struct compare_function {
	char *name;
	int line;               /* where it begins */
	int *ticks;
	size_t calls;
};

/* One way of running it. */
struct variant {
	char label[64];         /* "node10", "node22 warn", "a.js" */
	char mode[32];          /* of unhandled rejections; "": default */
	int profile;            /* index of mt_profile_name */
	const char *file;       /* as given */
	char *path;             /* absolute */
	struct mt_options options;
	struct text out;        /* all it printed, a line each, as console
	                         * lines have it; also why it was refused */
	struct compare_line *lines;
	size_t line_count;
	struct compare_function *functions;
	size_t function_count;
	uint64_t steps, ticks;
	uint32_t promises, jobs;
	int exit_code;
	bool opened;
};

struct compare {
	struct variant v[COMPARE_MAX];
	int count;
	size_t parted;          /* first line that is not the same everywhere;
	                         * SIZE_MAX: none */
};

/* What made two variants print differently. */
struct blame {
	int *rows;              /* of the profile, that have a part in it */
	size_t count;
	bool whole;             /* with them exchanged, and nothing else, the
	                         * second prints just what the first does */
};

/* Fills and runs the variants the options ask for.  False: *problem. */
bool compare_run(struct compare *c, struct options *o, const char **problem);
void compare_free(struct compare *c);

/* The rows that make b print otherwise than a; both of one file. */
void compare_blame(const struct variant *a, const struct variant *b,
    struct blame *out);

void compare_print(const struct compare *c, struct text *out);
void compare_json(const struct compare *c, struct text *out);

#endif
