/* SPDX-License-Identifier: MIT */
/*
 * The facade: all that anything outside engine/ may know of the engine.
 *
 * A machine is one run of one program.  It has a position, the number of
 * steps (events) done so far; every view describes the state at exactly that
 * position and stays valid until the next call that moves the machine.
 * Moving is deterministic: the same program, options and host answers give
 * the same run, so a position names a state for good.
 *
 * Read in this order: mt_options and mt_open, the moves, the views.
 */
#ifndef MICROTICK_H
#define MICROTICK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mt_machine;                      /* opaque */

/* ---- status ------------------------------------------------------------ */

enum mt_status {
	MT_OK,                          /* done as asked */
	MT_MORE,                        /* mt_explore: budget used, not over */
	MT_END,                         /* the move stopped at the run's end */
	MT_START,                       /* the move stopped at step 0 */
	MT_SYNTAX,                      /* mt_open: a SyntaxError, exit 1 */
	MT_UNSUPPORTED,                 /* mt_open: refused, exit 2 */
	MT_LIMIT_STEPS,                 /* the run ends here: step limit */
	MT_LIMIT_HEAP,                  /* the run ends here: heap limit */
	MT_NO_MEMORY,                   /* the host is out of memory */
	MT_BAD_OPTION,                  /* mt_open: unknown profile or mode */
	MT_NODE_OPTION,                 /* mt_open: a value this Node refuses,
	                                 * in its own words; exit 9 */
	MT_NOT_FOUND                    /* no such item, line or reference */
};

/* One English sentence for a status; never NULL. */
const char *mt_status_text(enum mt_status s);

/* ---- options and host -------------------------------------------------- */

enum mt_source_kind {
	MT_SOURCE_BY_NAME,              /* .mjs and .mts module, else CommonJS */
	MT_SOURCE_COMMONJS,
	MT_SOURCE_MODULE
};

/* What the engine asks of the outside.  Answers are remembered by the
 * machine, so that running a stretch again asks nothing twice. */
struct mt_host {
	void *user;                     /* handed back to each call */
	/* Reads a whole file.  On success returns 0 and a malloc()ed buffer in
	 * data (owned by the caller, the engine); else an errno value. */
	int (*read_file)(void *user, const char *path,
	    char **data, size_t *len);
	/* Bytes the program writes to fd 1 or 2, once each, in order, the
	 * first time the run reaches them.  NULL: only kept. */
	void (*output)(void *user, int fd, const char *bytes, size_t len);
};

/* Node's options about warnings, to be or-ed. */
enum mt_warnings {
	MT_NO_WARNINGS = 1, MT_TRACE_WARNINGS = 2, MT_NO_DEPRECATION = 4,
	MT_TRACE_DEPRECATION = 8, MT_THROW_DEPRECATION = 16
};

/* An experiment: what if an activation had not suspended at some of its
 * awaits?  They keep their promises and go on with placeholders; its await
 * after them waits for all.  Where the program looks at a placeholder, drops
 * one (an await that is done for what it does), leaves a try block or loop
 * they were in, or one of the promises is rejected, the run is over, stopped
 * as by a limit. */
struct mt_overlap {
	uint32_t frame;                 /* activation, its id; 0: none */
	uint32_t first, count;          /* its awaits, the first is 1 */
	double apart;                   /* ms: what the awaits' operations begin
	                                 * with takes so much longer that they
	                                 * end in the reverse order; or 0 */
	uint64_t since;                 /* step before the first operation */
	bool may_drop;                  /* placeholders, and the value of the
	                                 * await after them */
	bool still_clock;               /* without frame too: the time that the
	                                 * program reads is always 0 */
};
enum mt_overlap_state {
	MT_OVERLAP_NONE,                /* its awaits have not been reached */
	MT_OVERLAP_KEPT,                /* placeholders are about */
	MT_OVERLAP_DONE,                /* the values came together */
	MT_OVERLAP_STATES
};

struct mt_options {
	const char *profile;            /* "node22"; NULL: the default */
	const uint8_t *profile_rows;    /* which profile's answer each row has
	                                 * (mt_profile_row_count), copied; NULL:
	                                 * profile's */
	enum mt_source_kind source;     /* how to read the program */
	bool async_hooks;               /* show await's throwaway promises */
	const char *unhandled;          /* --unhandled-rejections; NULL: default */
	unsigned warnings;              /* enum mt_warnings */
	int stack_trace_limit;          /* frames; -1: Node's 10 */
	bool immediates_first;          /* --first-turn immediates */
	bool record;                    /* false: `run`, no steps, no history */
	uint64_t max_steps;             /* calls, jobs, back-edges, phases and
	                                 * turns of the loop; 0: 10 M */
	uint64_t job_steps;             /* what a job, phase or turn counts
	                                 * for; 0: 1 */
	size_t max_heap;                /* bytes; 0: 256 MiB */
	size_t max_history;             /* bytes of checkpoints; 0: 96 MiB */
	struct mt_overlap overlap;      /* zero: no experiment */
	int argc;                       /* process.argv after the script */
	const char *const *argv;
	struct mt_host host;
};

/* A place in a source.  line and col count from 1, col in UTF-16 units as
 * V8 does; line 0: no place.  end_* is just past the construct. */
struct mt_span {
	int file;                       /* index for mt_file_name; 0: program */
	int line, col, end_line, end_col;
};

/* Why mt_open refused. */
struct mt_error {
	struct mt_span at;
	char message[512];              /* without the place; one line */
	char report[3072];              /* a syntax error: all that Node
	                                 * prints */
};

/* Opens a program.  path is shown and used as __filename (make it absolute);
 * text need not be terminated and is copied.  On MT_OK *out is a machine at
 * step 0, to be closed by mt_close; else *error (may be NULL) says why. */
enum mt_status mt_open(struct mt_machine **out, const char *path,
    const char *text, size_t len, const struct mt_options *options,
    struct mt_error *error);
void mt_close(struct mt_machine *m);    /* NULL is fine */

int mt_profile_count(void);
const char *mt_profile_name(int i);     /* "node8" … */
const char *mt_profile_version(int i);  /* "8.17.0" … the exact binary */
/* What differs between profiles: a row a question. */
struct mt_profile_row {
	const char *name;               /* "AWAIT_WRAPPER" */
	const char *source;             /* what it is, in which source */
};
int mt_profile_row_count(void);
struct mt_profile_row mt_profile_row(int i);
int mt_profile_row_value(int i, int profile);   /* its answer there */

/* ---- moves ------------------------------------------------------------- */

/* Runs to the end without stopping (for `run`).  MT_END or a limit. */
enum mt_status mt_run(struct mt_machine *m);

/* Runs ahead of the furthest point seen by at most steps steps, filling the
 * index (mt_known, marks); the position afterwards is that furthest point.
 * MT_MORE, MT_END or a limit. */
enum mt_status mt_explore(struct mt_machine *m, uint64_t steps);

/* Goes to a step exactly.  A step past the end: the end, MT_END. */
enum mt_status mt_seek(struct mt_machine *m, uint64_t step);

enum mt_unit {
	MT_STEP,                        /* one event */
	MT_OVER,                        /* next line in the same activation,
	                                 * staying with it across its awaits */
	MT_OUT,                         /* until this activation has returned */
	MT_LINE,                        /* next statement of the program */
	MT_JOB,                         /* next job or macrotask start */
	MT_PHASE,                       /* next phase entered */
	MT_CONSOLE,                     /* next console line */
	MT_BREAKPOINT,                  /* next breakpoint, else the end */
	MT_WHOLE                        /* the end (or step 0, backwards) */
};

/* Moves by one unit, forwards (direction > 0) or backwards.  Backwards it
 * goes to the latest earlier position a forward move of that unit could have
 * stopped at.  MT_OK, MT_END, MT_START or a limit. */
enum mt_status mt_move(struct mt_machine *m, enum mt_unit u, int direction);

/* Moves to the next (previous) step whose event kind is in the set kinds
 * (bit i: kind i) and, if text is not NULL, whose sentence contains text.
 * MT_NOT_FOUND leaves the position as it was. */
enum mt_status mt_find(struct mt_machine *m, uint64_t kinds,
    const char *text, int direction);

uint64_t mt_position(const struct mt_machine *m);
uint64_t mt_known(const struct mt_machine *m);   /* furthest step seen */
/* True when the end has been seen: then mt_known is the length. */
bool mt_is_complete(const struct mt_machine *m);
/* How the run ended (MT_END, MT_LIMIT_*), MT_MORE while not seen. */
enum mt_status mt_outcome(const struct mt_machine *m);
/* The process's exit code; valid when complete. */
int mt_exit_code(const struct mt_machine *m);
/* Of an experiment, at the position. */
enum mt_overlap_state mt_overlap_state(const struct mt_machine *m);
/* One sentence on a limit: which, where, what to do; "" if none was hit. */
const char *mt_limit_text(const struct mt_machine *m);

/* Breakpoints: on a line of a file.  Returns the line it was moved to (the
 * next line that has a statement), or 0 if there is none. */
int mt_break_set(struct mt_machine *m, int file, int line, bool on);
bool mt_break_at(const struct mt_machine *m, int file, int line);

/* ---- references -------------------------------------------------------- */

/* Things with a small stable id, never reused within a run. */
enum mt_ref_kind {
	MT_NONE,
	MT_PROMISE,                     /* P7 */
	MT_FRAME,                       /* F3: one activation of a function */
	MT_JOB_REF,                     /* J12: a job, tick or macrotask run */
	MT_TIMER,                       /* T2 */
	MT_IMMEDIATE,                   /* I1 */
	MT_IO,                          /* IO1: a request to the poll phase */
	MT_OBJECT                       /* only inside mt_inspect */
};
struct mt_ref { enum mt_ref_kind kind; uint32_t id; };

/* "P7"; static storage, good for the next 7 calls. */
const char *mt_ref_text(struct mt_ref r);
/* Reads "P7"; false if it is none. */
bool mt_ref_parse(const char *text, struct mt_ref *out);

/* ---- the event at the position ----------------------------------------- */

int mt_event_kind_count(void);
const char *mt_event_kind_name(int kind);        /* "job-enqueued" */
const char *mt_event_kind_doc(int kind);         /* one line */

/* One value of an event, in the order event.def gives for its kind. */
struct mt_part {
	struct mt_ref ref;              /* MT_NONE: it has no id */
	double number;                  /* 0 if it is none */
	const char *word;               /* a queue's, job kind's, phase's or
	                                 * function's name, else NULL */
	int promises;                   /* an array's elements (of its first
	                                 * 1,000) that are promises */
};
enum { MT_PARTS = 6 };

struct mt_event {
	uint64_t step;                  /* 1-based; 0: before the first */
	int kind;                       /* index of event.def */
	const char *name;               /* its name */
	double time;                    /* virtual ms since start */
	const char *phase;              /* phase name, see mt_loop */
	struct mt_span at;              /* what in the source; line 0: nothing */
	struct mt_ref refs[4];          /* what it is about; MT_NONE ends it */
	const char *sentence;           /* plain English, with ids */
	const char *clause;             /* "ECMA-262 PerformPromiseThen 9" */
	struct mt_part parts[MT_PARTS]; /* its payload: job-enqueued has job,
	                                 * queue, kind, what it is for, frame it
	                                 * resumes, promise it hung on;
	                                 * promise-created has promise, maker,
	                                 * id of the frame (async function,
	                                 * await) or promise (then) it is of;
	                                 * statement has its frame's id, and 1
	                                 * in a try block with a catch clause;
	                                 * reaction-added has promise, await or
	                                 * then, promise derived, frame, and
	                                 * promise of a combinator (or that
	                                 * follows) its callbacks settle */
};

/* The event that led to the position (kind -1 and a greeting at step 0). */
const struct mt_event *mt_event(struct mt_machine *m);
/* A one-line preview of its part i; "" if there is none. */
const char *mt_event_value(struct mt_machine *m, int i);

/* ---- lists: what the panes show ---------------------------------------- */

enum mt_list {
	MT_STACK,                       /* running frames, innermost first */
	MT_SUSPENDED,                   /* async and generator frames, by id */
	MT_TICKS,                       /* nextTick queue, first out first */
	MT_MICROTASKS,                  /* microtask queue, first out first */
	MT_TIMERS,                      /* armed timers by due time */
	MT_IMMEDIATES,                  /* in the order they will run */
	MT_IOS,                         /* requests under way */
	MT_PROMISES,                    /* live promises by id */
	MT_REJECTIONS,                  /* rejected without handler, in order */
	MT_LIST_COUNT
};

struct mt_item {
	struct mt_ref ref;              /* its id */
	struct mt_ref about;            /* frame a job resumes, promise a frame
	                                 * awaits, what a promise comes from … */
	struct mt_span at;              /* where it was made, or stands now */
	const char *name;               /* function name, "then", "resume F2" */
	const char *state;              /* "awaits P3", "fulfilled 42", "1 ms" */
	const char *note;               /* more, for wide panes; may be "" */
	uint64_t since;                 /* step it was made, queued, suspended */
	double due;                     /* ms, timers and I/O; else -1 */
	bool changed;                   /* by the event at the position */
	bool next;                      /* the next thing the engine will run */
	bool internal;                  /* of the library, not the program */
	bool handled;                   /* promises: has had a handler */
};

size_t mt_count(struct mt_machine *m, enum mt_list list);
/* Fills *out; its strings live until the next move or 1,024 more calls.
 * False past the end. */
bool mt_item(struct mt_machine *m, enum mt_list list, size_t i,
    struct mt_item *out);
const char *mt_list_name(enum mt_list list);     /* "microtasks" … */

/* The loop. */
struct mt_loop {
	const char *phase;              /* script nextTick microtasks timers
	                                 * pending idle poll check closing
	                                 * rejections exit */
	const char *drain;              /* nextTick or microtasks while a drain
	                                 * interrupts the phase, else "" */
	uint32_t turn;                  /* 0 before the loop's first turn */
	double time;                    /* virtual ms */
	struct mt_ref job;              /* what runs now, MT_NONE if nothing */
	const char *job_text;           /* "resume F2", "" if nothing */
};
const struct mt_loop *mt_loop(struct mt_machine *m);

/* Console lines up to the position, as the program printed them (bytes of
 * any kind; the caller makes them safe to show). */
struct mt_line {
	const char *text; size_t len;   /* without its line end */
	int fd;                         /* 1 or 2 */
	uint64_t step;                  /* of the event that printed it */
	struct mt_span at;              /* the call that printed it */
};
size_t mt_console_count(struct mt_machine *m);
bool mt_console(struct mt_machine *m, size_t i, struct mt_line *out);

/* ---- looking inside ---------------------------------------------------- */

/* A row of an object tree.  handle opens it further while not 0. */
struct mt_row {
	const char *name;               /* property, local or slot name */
	const char *value;              /* one-line preview */
	uint64_t handle;                /* for mt_inspect; 0: nothing inside */
	struct mt_ref ref;              /* P7 … if the value has an id */
	bool internal;                  /* [[PromiseState]] and the like */
};
/* Rows of a thing with an id (frame: its variables, scope by scope; promise:
 * state, result, reactions, who settles it, who waits; timer; job). */
size_t mt_inspect_ref(struct mt_machine *m, struct mt_ref ref,
    struct mt_row *rows, size_t max);
/* Rows of an object by its handle, from row first on. */
size_t mt_inspect(struct mt_machine *m, uint64_t handle, size_t first,
    struct mt_row *rows, size_t max);
/* Where a thing is in a list right now; false if it is gone. */
bool mt_ref_item(struct mt_machine *m, struct mt_ref ref,
    struct mt_item *out);

/* ---- errors ------------------------------------------------------------ */

/* An error object; ids count from 1 in the order they are made. */
struct mt_error_made {
	uint64_t step;                  /* it was made just after this step */
	const char *text;               /* "TypeError: x is not a function" */
	int rows;                       /* of its stack */
	int limit;                      /* Error.stackTraceLimit now, -1: none */
};
/* A row of its stack, innermost first. */
struct mt_stack_row {
	const char *name;               /* function, "Promise.all (index 0)",
	                                 * or the line of a frame of Node's */
	struct mt_span at;              /* line 0: not in the program */
	struct mt_span function;        /* its head, as of its call event */
	bool is_async;                  /* a suspended function that waits */
	bool is_program;
};
uint32_t mt_error_count(const struct mt_machine *m);
/* False: it has been collected.  Strings as those of mt_item. */
bool mt_error_get(struct mt_machine *m, uint32_t id,
    struct mt_error_made *out);
bool mt_error_row(struct mt_machine *m, uint32_t id, int i,
    struct mt_stack_row *out);

/* ---- the index of the known run: timeline, jumps ----------------------- */

enum mt_mark_kind { MT_MARK_JOB, MT_MARK_PHASE, MT_MARK_CONSOLE,
	MT_MARK_TURN };
/* The step of the next (direction > 0) or last mark of a kind after (before) a
 * step; 0: none is known. */
uint64_t mt_mark_near(const struct mt_machine *m, enum mt_mark_kind kind,
    uint64_t step, int direction);
/* How many marks of a kind are known up to a step, itself included; the step
 * of the n-th, from 1 (0: it is not known). */
uint64_t mt_mark_count(const struct mt_machine *m, enum mt_mark_kind kind,
    uint64_t step);
uint64_t mt_mark_step(const struct mt_machine *m, enum mt_mark_kind kind,
    uint64_t n);

/* Lanes of the timeline, by where a job comes from. */
enum mt_lane { MT_LANE_SCRIPT, MT_LANE_TICK, MT_LANE_MICROTASK, MT_LANE_TIMER,
	MT_LANE_IMMEDIATE, MT_LANE_IO, MT_LANE_CONSOLE, MT_LANE_COUNT };
/* The run's first so many steps (known ones) in so many columns: in which a
 * job of a lane (a bit each), or a console line, begins; in which a job of a
 * lane runs. */
void mt_strip(const struct mt_machine *m, uint64_t steps, int columns,
    uint8_t *starts, uint8_t *runs);
/* The column a step of so many is in. */
int mt_strip_column(uint64_t step, uint64_t steps, int columns);

/* ---- sources ----------------------------------------------------------- */

int mt_file_count(const struct mt_machine *m);
const char *mt_file_name(const struct mt_machine *m, int file);
const char *mt_file_text(const struct mt_machine *m, int file, size_t *len);

enum mt_token { MT_T_TEXT, MT_T_KEYWORD, MT_T_NAME, MT_T_FUNCTION,
	MT_T_NUMBER, MT_T_STRING, MT_T_COMMENT, MT_T_PUNCTUATOR };
/* Syntax class of each byte of a file (for colours), one per byte of text. */
const uint8_t *mt_file_classes(struct mt_machine *m, int file);

/* ---- figures and proofs ------------------------------------------------ */

struct mt_figures {
	size_t heap_used, heap_peak;    /* bytes of the arena */
	size_t history;                 /* bytes of checkpoints and index */
	size_t checkpoints;
	uint64_t ticks;                 /* so far, as max_steps counts them */
};
void mt_figures(const struct mt_machine *m, struct mt_figures *out);
/* A hash of the whole state (every used byte of the arena). */
uint64_t mt_state_hash(const struct mt_machine *m);

#endif
