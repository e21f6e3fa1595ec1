/* SPDX-License-Identifier: MIT */
/*
 * Running the program again with some awaits overlapped (mt_overlap), and
 * whether it then did the same.
 */
#ifndef TUI_EXPLAIN_TRIAL_H
#define TUI_EXPLAIN_TRIAL_H

#include "engine/microtick.h"

/* Who can open the program of a report again, with its options but for
 * overlap and max_steps.  NULL: it cannot be. */
struct trial_host {
	struct mt_machine *(*open)(void *user, const struct mt_overlap *o,
	    uint64_t max_steps);
	void *user;
};

/* A run, told so that two of them can be compared. */
struct trial {
	bool ended;             /* by itself; of an experiment: with its values
	                         * come together */
	uint64_t steps;
	uint64_t deeds;         /* hash of what was called, with which values of
	                         * its variables each statement was reached, what
	                         * was returned, thrown, armed; in any order */
	uint64_t lines;         /* hash of the console lines, in their order */
	int exit;
	double at;              /* ms: when the awaits were over */
	double end;             /* ms: when the run was */
};

/* The stretch of an activation whose own variables are not compared, as the
 * placeholders are among them. */
struct trial_part {
	uint32_t frame;
	uint64_t from, to;      /* steps; to: of the run as it was */
};

/* o->frame 0: the run as it was, with the clock of o. */
void trial_run(const struct trial_host *host, const struct mt_overlap *o,
    const struct trial_part *part, uint64_t max_steps, struct trial *out);
/* Did b do all that a did, and print it in that order? */
bool trial_same(const struct trial *a, const struct trial *b);

#endif
