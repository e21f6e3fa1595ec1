/* SPDX-License-Identifier: MIT */
/*
 * The same program run in several ways, side by side: what each printed,
 * where the outputs part, the ticks and promises of each async call, the
 * stacks of errors, and what is to blame for a difference.
 *
 * Ways differ in one or more dimensions (version, a setting, the file).  A
 * row of the profile is blamed by experiment, not by guess: one version's run
 * is repeated with that row's answer taken from the other version.
 *
 * Read in this order: plan.c (what is to be run), compare.c (running it),
 * blame.c, compare_text.c and compare_json.c.
 */
#ifndef TUI_EXPLAIN_COMPARE_H
#define TUI_EXPLAIN_COMPARE_H

#include "causes.h"
#include "options.h"
#include "text.h"

enum { COMPARE_MAX = 11 };

/* In what two runs of a program may differ. */
enum dimension { BY_FILE, BY_VERSION, BY_UNHANDLED, BY_HOOKS, BY_FIRST_TURN,
	DIMENSIONS };

/* What is compared of two runs; a set of bits. */
enum compare_part {
	IN_OUTPUT = 1,          /* all that is printed, and the exit code */
	IN_CALLS = 2,           /* ticks and promises of the async calls */
	IN_STACKS = 4           /* the program's frames in errors' stacks */
};
enum { PARTS = 3 };

struct compare_line { const char *text; size_t len; int fd; uint64_t step; };

struct compare_call {
	int ticks;              /* as struct ticks */
	int promises;           /* made for it: its own, its awaits' */
};

/* An async function: its calls, in their order. */
struct compare_function {
	char *name;
	int line;               /* where it begins */
	struct compare_call *calls;
	size_t count;
};

/* An error: its first line, and the program's frames in its stack. */
struct compare_stack { char *error, *frames; };

/* One way of running it. */
struct variant {
	char label[80];         /* "node10", "node22 warn", "node22 a.js" */
	const char *values[DIMENSIONS]; /* "" where no value was given */
	char text[DIMENSIONS][32]; /* where values of lists are kept */
	int profile;            /* index of mt_profile_name */
	char *path;             /* absolute */
	char *shown;            /* path, as the program sees it */
	char *folder;           /* where a program that shall not see that
	                         * lies; else NULL */
	struct mt_options options; /* for shown */
	struct text out;        /* all it printed, a line each, as console
	                         * lines have it; also why it was refused */
	struct compare_line *lines;
	size_t line_count;
	struct compare_function *functions;
	size_t function_count;
	struct compare_stack *stacks;
	size_t stack_count;
	struct text prints[PARTS]; /* equal where runs do not differ */
	uint64_t steps, ticks;
	uint32_t promises, jobs;
	int exit_code;
	char *stopped;          /* the limit that stopped it, or NULL */
	bool opened;
};

struct compare {
	struct variant v[COMPARE_MAX];
	int count;
	size_t parted;          /* first line that is not the same everywhere;
	                         * SIZE_MAX: none */
};

/* What makes two variants differ. */
struct blame {
	unsigned parts;         /* in which they do, enum compare_part */
	unsigned dimensions;    /* in which the ways differ, bits */
	unsigned left_out;      /* parts in which no rows were looked for: the
	                         * runs are long */
	struct blamed {         /* those first that count first */
		int row;        /* of the profile */
		unsigned parts; /* in which it counts */
		size_t at;      /* byte of the output from which on; SIZE_MAX:
		                 * none */
	} *rows;
	size_t count;
	bool whole;             /* with those rows exchanged, and nothing
	                         * else, the second prints what the first
	                         * does */
};

/* Fills the variants the options ask for.  False: *problem, and nothing to
 * be freed but by compare_free. */
bool compare_plan(struct compare *c, const struct options *o,
    const char **problem);
/* Bits of the dimensions in which two variants differ. */
unsigned compare_dimensions(const struct variant *a, const struct variant *b);
/* The option that sets a dimension, "file" for BY_FILE. */
const char *compare_dimension_name(enum dimension d);

/* Runs the variants of a plan.  False: *problem. */
bool compare_run(struct compare *c, const char **problem);
void compare_free(struct compare *c);

/* The variant before k that it is best told from: it differs from it in as
 * little as possible. */
int compare_partner(const struct compare *c, int k);
/* Parts in which two variants that were run differ. */
unsigned compare_parts(const struct variant *a, const struct variant *b);

/* Those parts of a run whose figures are in c, but IN_OUTPUT. */
void compare_fingerprints(const struct causes *c, struct text prints[PARTS]);

/* Fills out, whose rows are to be freed, for the parts in which a and b
 * differ.  Rows are looked for only where two versions of one file differ in
 * nothing else. */
void compare_blame(const struct variant *a, const struct variant *b,
    unsigned parts, struct blame *out);
/* The version in which a row's answer changed between two. */
const char *compare_changed_in(int row, int a, int b);

/* In so many columns. */
void compare_print(const struct compare *c, int width, struct text *out);
void compare_json(const struct compare *c, struct text *out);

/* What the WORDING row of an answer means: no row, but texts of a version. */
#define COMPARE_WORDING		"WORDING"
#define COMPARE_WORDING_SOURCE	"messages, stack frames and lines of each " \
				"version's own files"

#endif
