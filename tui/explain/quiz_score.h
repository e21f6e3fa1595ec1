/* SPDX-License-Identifier: MIT */
/* What a student knew: answers counted, in all and by concept. */
#ifndef TUI_EXPLAIN_QUIZ_SCORE_H
#define TUI_EXPLAIN_QUIZ_SCORE_H

#include "quiz.h"

struct text;

struct quiz_score {
	int asked, right;
	int streak, best;       /* right ones in a row: now, at best */
	struct { int asked, right; } of[CONCEPT_COUNT];
	struct { unsigned asked, right; } all[CONCEPT_COUNT]; /* of all
	                         * sessions, once it is saved */
};

void quiz_score_add(struct quiz_score *s, enum concept k, bool right);
/* "3 of 4 right, 2 in a row at best", then a line a concept, with what is
 * known of it from all sessions. */
void quiz_score_text(const struct quiz_score *s, struct text *out);
/* Adds it to the progress kept, as a quiz with so many questions; nothing if
 * nothing was answered.  NULL, or why it cannot be kept; good until the next
 * call. */
const char *quiz_score_save(struct quiz_score *s, const char *program,
    size_t questions);

#endif
