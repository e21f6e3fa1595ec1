/* SPDX-License-Identifier: MIT */
/*
 * What caused what in a run.
 *
 * Read from the run's events alone, step by step, and kept as tables: a row
 * for each job, promise, activation, await and console line, each with the
 * steps that prove it.  Ids are those the user sees; row i of jobs is J(i).
 * Reports, explanations, quizzes and comparisons read these tables.
 */
#ifndef TUI_EXPLAIN_CAUSES_H
#define TUI_EXPLAIN_CAUSES_H

#include "engine/microtick.h"

/* Where a job comes from, in the order of enum mt_lane; then the others. */
enum cause_queue {
	FROM_SCRIPT, FROM_TICK, FROM_MICROTASK, FROM_TIMER, FROM_IMMEDIATE,
	FROM_IO, FROM_PROCESS, FROM_COUNT
};

enum cause_how {                /* how the job came to be queued */
	HOW_SCRIPT,             /* the program itself */
	HOW_RESUME,             /* an await is over */
	HOW_REACTION,           /* a callback given to then */
	HOW_THENABLE,           /* the call of a thenable's then */
	HOW_MICROTASK,          /* queueMicrotask */
	HOW_TICK,               /* process.nextTick */
	HOW_TIMER, HOW_IMMEDIATE, HOW_IO,
	HOW_OTHER
};

struct cause_job {
	uint64_t made;          /* step: enqueued, timer armed, immediate
	                         * queued, request begun; 0: nothing did */
	uint64_t start, end;    /* steps; 0: did not */
	uint32_t by;            /* job that ran at made, 0: none */
	enum cause_queue queue;
	enum cause_how how;
	struct mt_ref whose;    /* promise it settles, timer, immediate, I/O */
	uint32_t on;            /* promise it hung on, 0: none */
	uint32_t frame;         /* it resumes, 0: none */
	uint64_t reacted;       /* step its reaction was added, while the
	                         * promise was pending; 0: it was settled */
	uint32_t turn;          /* of the loop, at start */
	uint32_t level;         /* microtask jobs behind it, itself included,
	                         * back to the last job of another kind */
	double due;             /* timers: ms; else -1 */
	double time, end_time;  /* ms, at start and end */
	uint32_t from;          /* frame that queued it, or added its reaction
	                         * while the promise was pending; 0: none */
	uint32_t calls;         /* first frame of the program it called */
	char *name;             /* of the function it calls; NULL: a reaction
	                         * without a callback, or not of the queues */
	struct mt_span at;      /* what it runs */
};

enum cause_state { STATE_PENDING, STATE_FULFILLED, STATE_REJECTED };

struct cause_promise {
	uint64_t made, settled; /* steps; 0: never */
	uint32_t made_by, settled_by;   /* jobs */
	enum cause_state state;
	const char *maker;      /* "the result of then", static */
	uint32_t origin;        /* frame (async function) or promise (then) */
	uint32_t follows;       /* promise it was resolved with, 0: none */
	uint64_t resolved;      /* step of that; also with a thenable */
	uint64_t handled;       /* step it was marked as handled, 0: never */
	uint64_t noticed, in_time, reported, late; /* steps: rejection
	                         * without handler; handled after that;
	                         * reported; handled after that */
	double time;            /* ms, when it settled */
	char *reason;           /* it was rejected with, a preview; NULL */
	struct mt_span settled_at;
	struct mt_span at;
};

/* Something kept in a pending promise until it settles. */
struct cause_wait {
	uint32_t promise;
	uint32_t frame;         /* that awaits it, or 0 */
	uint32_t into;          /* promise it settles: of then, a combinator,
	                         * or that follows; or 0 */
	uint64_t step;
};

struct cause_frame {
	uint64_t call, end;     /* steps; end 0: still suspended or thrown out */
	uint32_t job;           /* that ran at the call */
	uint32_t promise;       /* of an async function, 0: none */
	uint32_t caller;        /* frame, 0: none of the program's */
	uint32_t returned;      /* promise its return gave, 0: none */
	bool in_try;            /* its last statement (the return) stood in a
	                         * try block with a catch clause */
	bool is_main;           /* the body of a file */
	char *name;
	size_t first, last;     /* awaits of it: rows + 1, or 0 */
	char *host;             /* built-in function that called it, or NULL */
	struct mt_span at;      /* where it begins */
	struct mt_span returns; /* where it returned */
};

struct cause_await {
	uint32_t frame, promise; /* promise it awaits; 0: none known */
	size_t before;          /* its frame's await before: row + 1, or 0 */
	int turn;               /* how manyeth of its frame at this place */
	uint32_t value;         /* the promise it was given, 0: another value */
	int promises;           /* in the array it was given */
	uint64_t suspend, resume; /* steps; resume 0: never */
	uint32_t by, job;       /* that ran when it suspended; resumed it */
	bool threw;             /* the await threw at its end */
	bool gave;              /* a value: neither undefined nor a function */
	uint64_t caught;        /* step: a catch clause took that; 0: none */
	double from, to;        /* ms */
	struct mt_span at;
};

/* An error object, and what its stack shows, innermost first. */
struct cause_stack_row {
	char *name;
	struct mt_span at, function;
	bool is_async, is_program;
};
struct cause_error {
	uint64_t step;          /* at which it was first there */
	uint32_t job, frame;    /* that made it; frame 0: none is known */
	char *text;
	int limit;              /* rows a stack may have */
	struct cause_stack_row *rows;
	int row_count;
};

struct cause_line {
	uint64_t step;
	uint32_t job;           /* 0: none */
	uint32_t frame;         /* innermost of the program, 0: none */
	size_t index;           /* for mt_console */
};

struct causes {
	struct mt_machine *m;
	uint64_t steps;         /* of the run */
	struct cause_job *jobs;         /* [1 .. job_count - 1] by id */
	struct cause_promise *promises;
	struct cause_frame *frames;
	struct cause_await *awaits;     /* in the order they suspended */
	struct cause_line *lines;
	struct cause_wait *waits;       /* in the order they were added */
	struct cause_error *errors;     /* those with a row of the program */
	size_t job_count, promise_count, frame_count, await_count,
	    line_count, wait_count, error_count;
	size_t job_size, promise_size, frame_size, await_size, line_size,
	    wait_size, error_size;
	uint64_t uncaught;      /* step of the last uncaught exception, or 0 */
	uint64_t exit;          /* step of the end */
	uint32_t exit_job;      /* that called process.exit, 0: none */
	uint32_t errors_seen;   /* while reading */
	struct mt_span thrown_at;       /* the latest throw, in job thrown_in */
	uint32_t thrown_in;
	uint32_t job;           /* while reading: that runs, 0: none */
	uint32_t turn;
	struct made { uint64_t step; uint32_t by, frame; double due; }
	    *timers, *immediates, *ios, *reactions; /* while reading */
	size_t timer_count, immediate_count, io_count, reaction_count;
};

/* Goes through the whole run once (the position afterwards is its end). */
void causes_read(struct causes *c, struct mt_machine *m);
void causes_free(struct causes *c);

/* The step after which a frame was over, 0: it never was. */
uint64_t causes_over(const struct causes *c, uint32_t frame);
/* Is that what made the promise, in the words of maker.def? */
bool causes_is_made_by(const struct cause_promise *p, const char *maker);

/* NULL if there is none of that id. */
const struct cause_job *causes_job(const struct causes *c, uint32_t id);
const struct cause_promise *causes_promise(const struct causes *c,
    uint32_t id);
const struct cause_frame *causes_frame(const struct causes *c, uint32_t id);

/* "microtask", "timer" … */
const char *causes_queue_name(enum cause_queue q);

#endif
