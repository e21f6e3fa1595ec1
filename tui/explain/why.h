/* SPDX-License-Identifier: MIT */
/*
 * Why: the chain of events behind a console line, a job or a promise, back
 * to the main program; and of two of them, where the chains part and which
 * rule put one first.  Every link is a step of the run.
 */
#ifndef TUI_EXPLAIN_WHY_H
#define TUI_EXPLAIN_WHY_H

#include "causes.h"

struct json;
struct text;

enum rule {
#define RULE(id, text, change, clause) RULE_##id,
#include "rule.def"
#undef RULE
	RULE_COUNT
};

enum { WHY_NONE, WHY_LINE, WHY_JOB, WHY_PROMISE };

/* What is asked about. */
struct why_end {
	int kind;               /* WHY_* */
	size_t line;            /* row of causes.lines */
	uint32_t id;            /* of the job or promise */
	uint64_t step;          /* at which it happens; of a promise that is
	                         * never settled, at which it was made */
	uint32_t job;           /* that does it, 0: none */
};

struct why_chain {
	struct why_end end;
	uint64_t *steps;        /* links, the last one first */
	uint32_t *jobs;         /* behind it, its own first, the script's last */
	size_t step_count, job_count, step_size, job_size;
};

struct why {
	struct why_chain a, b;  /* b: kind WHY_NONE if one was asked about */
	bool swapped;           /* b happens before a */
	uint32_t shared;        /* last job the chains share, 0: none */
	enum rule rule;
	uint32_t first, second; /* jobs A and B of the rule */
	uint64_t horizon;       /* step after which nothing is told; 0: none */
};

/* Is it a promise that is never settled?  It comes in no order. */
bool why_is_pending(const struct causes *c, const struct why_end *e);
/* Reads "3" (the third console line), a line's text, "J12" or "P7".  False:
 * there is none; *problem says so, good until the next call. */
bool why_parse(const struct causes *c, const char *text,
    struct why_end *out, const char **problem);

/* b may be NULL. */
void why_explain(const struct causes *c, const struct why_end *a,
    const struct why_end *b, struct why *out);
void why_free(struct why *w);

/* The rule's text, what would change it, its clause. */
void why_rule_text(const struct causes *c, const struct why *w,
    struct text *out);
void why_change_text(const struct causes *c, const struct why *w,
    struct text *out);
const char *why_rule_clause(const struct why *w);
const char *why_rule_name(enum rule r);         /* "same-queue" */

/* The whole answer: one chain below the other, or beside each other in so
 * many columns, what both share once. */
void why_print(const struct causes *c, const struct why *w, struct text *out);
void why_print_beside(const struct causes *c, const struct why *w, int width,
    struct text *out);
void why_json(const struct causes *c, const struct why *w, struct text *out);
/* Of two: what would bring the one asked about first before the other. */
void why_print_change(const struct causes *c, const struct why *w,
    struct text *out);

/* What waits for a promise: as text, and as key "waiting" of an object
 * (why_waits.c). */
void why_print_waits(const struct causes *c, uint32_t promise,
    uint64_t horizon, struct text *out);
void why_json_waits(const struct causes *c, uint32_t promise, struct json *j);

#endif
