/* SPDX-License-Identifier: MIT */
/*
 * Questions on a run: what comes next, how long does it take, what becomes of
 * it?
 *
 * The right answer is what the recorded run did, so it is right by
 * construction.  The others are what else waits at that moment, or what a
 * common wrong belief would have (belief.def); a wrong answer names the one
 * it came from, and the rule that refutes it.
 */
#ifndef TUI_EXPLAIN_QUIZ_H
#define TUI_EXPLAIN_QUIZ_H

#include "why.h"

enum quiz_kind {
#define ASK(id, name, what) QUIZ_##id,
#include "ask.def"
	QUIZ_KINDS
};

enum concept {
#define CONCEPT(id, name, text) CONCEPT_##id,
#include "concept.def"
	CONCEPT_COUNT
};

enum belief {
	BELIEF_NONE,
#define BELIEF(id, concept, text, truth) BELIEF_##id,
#include "belief.def"
	BELIEF_COUNT
};

enum { QUIZ_CHOICES = 4, QUIZ_MOST = 100 /* questions of a kind */ };

struct quiz_choice {
	char *text;             /* safe to show, one line */
	enum belief belief;     /* who chooses it may believe this; NONE: that
	                         * depends on the rule between it and the
	                         * right one */
	struct why_end end;     /* what it is, for why; kind WHY_NONE: it
	                         * never happens */
};

struct quiz_question {
	enum quiz_kind kind;
	uint64_t at;            /* step at which it is asked: nothing later is
	                         * to be shown */
	uint64_t answer;        /* step at which the answer is seen */
	char *text;             /* what is asked, in lines */
	char *truth;            /* what happens, in lines; NULL: the rule
	                         * between two choices says it */
	struct quiz_choice choice[QUIZ_CHOICES];
	int count;              /* of choices, at least 2 */
	int right;              /* index of the right one */
	enum concept concept;   /* if truth is there */
};

struct quiz {
	struct quiz_question *questions;        /* by answer */
	size_t count, size;
	struct causes c;        /* of the run */
};

/* Reads "lines,ticks" or "all" into a set (1 << enum quiz_kind); 0: that is
 * none. */
unsigned quiz_kinds(const char *list);
const char *quiz_kind_name(enum quiz_kind k);

/* All questions of these kinds on a run, at most QUIZ_MOST of each.  Goes
 * through the whole run; the position afterwards is its end. */
void quiz_make(struct mt_machine *m, unsigned kinds, struct quiz *out);
void quiz_free(struct quiz *q);

/* What an answer shows to be known or not. */
enum concept quiz_concept_of(const struct quiz *q,
    const struct quiz_question *x, int answer);
/* What who chooses it may believe; NONE: nothing wrong. */
enum belief quiz_belief_of(const struct quiz *q,
    const struct quiz_question *x, int choice);
/* Appends why: for a wrong answer the belief and what is true; then what
 * happens, and the rule.  Paragraphs, a line each. */
void quiz_explain(const struct quiz *q, const struct quiz_question *x,
    int answer, struct text *out);
/* The chains of the right answer and, if it is another, of a choice beside
 * each other in so many columns; false: there are none. */
bool quiz_why(const struct quiz *q, const struct quiz_question *x,
    int answer, int width, struct text *out);

/* Static. */
const char *quiz_concept_text(enum concept k);
const char *quiz_concept_name(enum concept k);
enum concept quiz_rule_teaches(enum rule r);
const char *quiz_belief_text(enum belief b);
const char *quiz_belief_truth(enum belief b);
enum belief quiz_rule_belief(const struct causes *c, const struct why *w);

/* ---- for the files quiz_*.c that find questions ---- */

/* A new question at the end, of that kind; good until the next. */
struct quiz_question *quiz_add(struct quiz *q, enum quiz_kind kind,
    uint64_t at);
/* Takes the last one back. */
void quiz_drop(struct quiz *q);
/* A choice; text is taken over.  The first is the right one.  False: there is
 * one of the same text, or no more room. */
bool quiz_offer(struct quiz_question *x, char *text, enum belief belief);
/* The i-th console line, made safe; malloc()ed. */
char *quiz_line(const struct causes *c, size_t i);
void quiz_add_lines(struct quiz *q);
void quiz_add_jobs(struct quiz *q);
void quiz_add_ticks(struct quiz *q);
void quiz_add_crash(struct quiz *q);

#endif
