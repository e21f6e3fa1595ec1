/* SPDX-License-Identifier: MIT */
/* Counts answers and keeps the sum. */
#include <config.h>

#include "progress.h"
#include "quiz_score.h"
#include "text.h"

void
quiz_score_add(struct quiz_score *s, enum concept k, bool right)
{
	s->of[k].asked++;
	s->of[k].right += right;
	s->asked++;
	s->right += right;
	s->streak = right ? s->streak + 1 : 0;
	s->best = s->streak > s->best ? s->streak : s->best;
}

static void
put_concept(const struct quiz_score *s, enum concept k, struct text *out)
{
	text_printf(out, "  %d of %d  %s", s->of[k].right, s->of[k].asked,
	    quiz_concept_text(k));
	if (s->all[k].asked > (unsigned)s->of[k].asked)
		text_printf(out, " (in all %u of %u)", s->all[k].right,
		    s->all[k].asked);
	text_char(out, '\n');
}

void
quiz_score_text(const struct quiz_score *s, struct text *out)
{
	text_printf(out, "%d of %d right, %d in a row at best\n", s->right,
	    s->asked, s->best);
	for (int k = 0; k < CONCEPT_COUNT; k++)
		if (s->of[k].asked)
			put_concept(s, (enum concept)k, out);
}

static void
add_concepts(struct progress *p, struct quiz_score *s)
{
	for (int k = 0; k < CONCEPT_COUNT; k++) {
		struct progress_concept *row;

		if (!s->of[k].asked)
			continue;
		row = progress_concept(p,
		    quiz_concept_name((enum concept)k));
		row->asked += (unsigned)s->of[k].asked;
		row->right += (unsigned)s->of[k].right;
		s->all[k].asked = row->asked;
		s->all[k].right = row->right;
	}
}

const char *
quiz_score_save(struct quiz_score *s, const char *program,
    size_t questions)
{
	struct progress p;
	const char *why = "its file cannot be read";

	if (!s->asked)
		return NULL;
	if (progress_read(&p)) {
		progress_quiz(&p, program, (unsigned)s->right,
		    (unsigned)questions);
		add_concepts(&p, s);
		if ((unsigned)s->best > p.streak)
			p.streak = (unsigned)s->best;
		why = progress_write(&p);
	}
	progress_free(&p);
	return why;
}
