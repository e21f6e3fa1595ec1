/* SPDX-License-Identifier: MIT */
/* What just happened: one sentence, and the clause it follows from. */
#include <config.h>

#include "pane.h"
#include "safe.h"

#include <string.h>

int
sentence_rows(struct view *v)
{
	(void)v;
	return 2;
}

struct mt_ref
sentence_ref(struct view *v, int row)
{
	const struct mt_event *e = mt_event(v->m);

	return row >= 0 && row < 4 ? e->refs[row] :
	    (struct mt_ref){ MT_NONE, 0 };
}

void
sentence_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	const struct mt_event *e = mt_event(v->m);
	struct area text = { a.y, a.x + 1, a.h, a.w - 2 };
	const char *clause = e->clause ? e->clause : "";
	int w = safe_columns(clause, strlen(clause)), used;

	(void)title;
	if (w > text.w)
		w = text.w;
	used = safe_columns(e->sentence, strlen(e->sentence));
	if (w && used > text.w * (a.h - 1))
		text.h = a.h - 1;
	pane_wrap(g, text, ROLE_SENTENCE, MARK_NONE, e->sentence);
	grid_puts(g, a.y + a.h - 1, text.x + text.w - w, w, ROLE_CLAUSE,
	    MARK_NONE, clause);
}
