/* SPDX-License-Identifier: MIT */
/*
 * Selectors: a moment of a run, said by what happens in it.
 *
 *   [N] WORD [of FUNCTION] [line LINE] [TEXT]
 *
 * WORD is one of selector.def, or the name of a kind of event, or end (the
 * end of the run, start backwards).  TEXT, in quotes if it has spaces, is in
 * what the program printed, or in the event's sentence.  N: the N-th of
 * them.  Unlike a step's number this survives a change of the program.
 */
#ifndef TUI_SELECTOR_H
#define TUI_SELECTOR_H

#include "engine/microtick.h"

struct text;

struct selector {
	bool is_end;            /* the end, or the start, of the run */
	uint64_t kinds;         /* of events, a bit each */
	const char *need;       /* in the sentence, or NULL */
	char *of;               /* function, or NULL */
	char *text;             /* or NULL */
	int line;               /* 0: any */
	long count;
};

/* Reads one; false: text says what is wrong and what was expected.  Free it
 * in either case. */
bool selector_parse(const char *line, struct selector *out,
    struct text *why);
void selector_free(struct selector *s);

/* Goes to the count-th step forwards (direction > 0) or backwards that it
 * means; false: there is none, and the position is as it was. */
bool selector_find(struct mt_machine *m, const struct selector *s,
    int direction);

/* Appends a selector that leads from a step to the position; false: none is
 * near enough, and nothing was appended. */
bool selector_describe(struct mt_machine *m, uint64_t from,
    struct text *out);

/* The i-th word and what it means; NULL behind the last. */
const char *selector_word(int i, const char **doc);

#endif
