/* SPDX-License-Identifier: MIT */
/*
 * The report on a run: what its async calls cost, what became of its
 * rejections, what kept the loop from turning, what its errors' stacks show,
 * and what went wrong.  All of it comes from the tables of causes; each
 * statement has the steps that prove it.
 */
#ifndef TUI_EXPLAIN_REPORT_H
#define TUI_EXPLAIN_REPORT_H

#include "causes.h"
#include "text.h"
#include "trial.h"

/* ---- 1: calls ------------------------------------------------------------ */

enum cost_kind { COST_PROMISE, COST_VALUE, COST_THENABLE, COST_RETURN };

/* An await or a return, all times it was done. */
struct report_cost {
	struct mt_span at;
	enum cost_kind kind;
	int times;
	int turns;              /* at most in one call: of a loop, if not 1 */
	int least, most;        /* microtasks from what it waits for being
	                         * settled to going on */
	double waited;          /* ms in all */
	uint64_t step;          /* of the first */
};
struct report_function {
	const char *name;
	struct mt_span at;
	int calls, unsettled;
	int least, most;        /* ticks of a call that was settled */
	long ticks;             /* in all */
	double waited;          /* ms for timers and I/O, in all */
	uint64_t step;          /* of the first call */
	struct report_cost *costs;
	size_t cost_count;
};

/* ---- 2: rejections ------------------------------------------------------- */

enum rejection_end {
	END_CATCH,              /* a catch clause around an await */
	END_HANDLER,            /* a callback given to then or catch */
	END_COLLECTED,          /* allSettled or any took it as a result */
	END_UNHANDLED,
	END_LATE                /* reported, then handled */
};
struct report_end {
	enum rejection_end how;
	uint64_t step;
	uint32_t promise;       /* at which the way ends */
	struct mt_span at;
};
struct report_rejection {
	uint32_t promise;       /* where it begins */
	struct report_end *ends;        /* none: handled, but nobody looks */
	size_t end_count;
	uint32_t escaped;       /* frame whose try it left, 0: none */
	struct text node;       /* what Node does with it, if unhandled */
};

/* ---- 3: stretches -------------------------------------------------------- */

struct report_waiting { struct mt_ref what; double due, by; };  /* ms; -1 */
struct report_stretch {
	size_t jobs;
	uint32_t first;         /* job */
	uint64_t from, to;      /* steps */
	double begin, end;      /* ms */
	struct report_waiting *waiting;
	size_t waiting_count;
	struct text cycle;      /* functions that called each other on */
};

/* ---- 4: stack traces ----------------------------------------------------- */

enum missing {
#define MISSING(id, name, text) MISSING_##id,
#include "missing.def"
	MISSING_COUNT
};
struct report_missing { uint32_t frame; enum missing why; };
struct report_trace {
	const struct cause_error *error;
	struct report_missing *missing;
	size_t missing_count;
	const char *older;      /* profile; NULL: there is none */
	struct text older_shows;
};

/* ---- findings ------------------------------------------------------------ */

enum finding_kind {
#define FINDING(id, text, advice) FINDING_##id,
#include "finding.def"
	FINDING_COUNT
};
enum { FINDING_STEPS = 4 };
struct finding {
	enum finding_kind kind;
	struct text text;
	double took, together;  /* ms, of sequential; else 0 */
	struct mt_span at;
	uint64_t steps[FINDING_STEPS];  /* in order; 0 ends them */
};

struct report {
	const struct causes *c;
	struct report_function *functions;      /* worst first */
	struct report_rejection *rejections;    /* in order */
	struct report_stretch drain, sync;      /* the longest of each; of
	                                         * drain, jobs 0: none */
	struct report_trace *traces;
	struct finding *findings;               /* in order of their steps */
	size_t function_count, rejection_count, trace_count, finding_count;
	const struct trial_host *host;  /* while it is made */
	size_t untried;         /* rows of awaits that were not overlapped, for
	                         * a limit */
	int profile;
	int width;              /* columns of the text: 79 */
};

/* older: the same program run as an older version whose stacks differ, and
 * its profile's name; or NULL.  host opens it once more for experiments; NULL:
 * there are none. */
void report_make(struct report *r, const struct causes *c,
    const struct causes *older, const char *older_name, int profile,
    const struct trial_host *host);
void report_free(struct report *r);
/* The newest profile before this one whose stacks have other frames, -1. */
int report_older_profile(int profile);

/* The parts of report_make. */
void report_calls(struct report *r);
bool report_is_of(const struct report_function *x,
    const struct cause_frame *f);
void report_rejections(struct report *r);
void report_stretches(struct report *r);
void report_traces(struct report *r, const struct causes *older,
    const char *older_name, int profile);
void report_find(struct report *r);

/* What fills the places of finding.def. */
struct finding_facts {
	uint32_t f, g;          /* frames */
	uint32_t p, q;          /* promises */
	uint32_t timer;
	double ms, end;
	const char *n, *w;      /* text */
	struct mt_span at;
	uint64_t steps[FINDING_STEPS];
};
void report_add(struct report *r, enum finding_kind kind,
    const struct finding_facts *facts);
const char *report_finding_name(enum finding_kind kind);
const char *report_finding_advice(enum finding_kind kind);

/* "load", or "the function at 3:7". */
void report_function_name(const char *name, struct mt_span at,
    struct text *out);
void report_frame_name(const struct causes *c, uint32_t frame,
    struct text *out);
/* "3 timers were overdue, by 4 ms at most" of what waited. */
void report_waiting_text(const struct report_stretch *s, struct text *out);
void report_missing_text(const struct report_trace *t, size_t i,
    struct text *out);
const char *report_missing_name(enum missing why);
const char *report_cost_name(enum cost_kind kind);
const char *report_end_name(enum rejection_end how);

void report_print(const struct report *r, struct text *out);
void report_json(const struct report *r, struct text *out);

/* Room for one more row at the end of a table; it is zero. */
void *report_row(void **table, size_t *count, size_t size);
#define REPORT_ROW(table, count) report_row((void **)&(table), &(count), \
	sizeof *(table))

#endif
