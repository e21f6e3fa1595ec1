/* SPDX-License-Identifier: MIT */
/*
 * A run as a drawing needs it: what caused what, and beside it the stretches
 * in which each activation was on the stack, and where the loop was at each
 * job.  Read from the run's events and states alone.
 */
#ifndef TUI_DRAW_RUN_H
#define TUI_DRAW_RUN_H

#include "explain/causes.h"

struct text;

enum stretch_end { END_JOB, END_RETURN, END_AWAIT, END_YIELD, END_THROWN };

struct stretch {
	uint32_t frame, job;
	uint64_t from, to;      /* steps */
	enum stretch_end how;
	const struct cause_await *await; /* of END_AWAIT, else NULL */
};

struct run_job {
	char phase[16];         /* of the loop when it started */
	char *what;             /* "resume F2 handle" */
};

struct run {
	struct causes c;
	struct stretch *stretches;      /* in the order they began */
	size_t count, size;
	struct run_job *jobs;           /* by id, as many as c.jobs */
};

/* The position afterwards is the run's end. */
void run_read(struct run *r, struct mt_machine *m);
void run_free(struct run *r);

/* The source of a span, on one line: spaces in place of line ends. */
void run_source(const struct run *r, struct mt_span at, struct text *out);
/* "12.5": ms without what is not needed, the same in every locale. */
void run_ms(struct text *out, double ms);

#endif
