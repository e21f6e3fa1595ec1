/* SPDX-License-Identifier: MIT */
/* What just happened: one sentence, and the clause it follows from. */
#include <config.h>

#include "pane.h"
#include "safe.h"
#include "text.h"

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

/* The text behind "// Watch: " and the like at the head of a lesson. */
static bool
directive(const char *text, size_t len, const char *key, struct text *out)
{
	const char *end = text + len;

	for (int i = 0; i < 8 && text < end && *text == '/'; i++) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));
		size_t n = strlen(key), line = (size_t)((stop ? stop : end) -
		    text);

		if (line > n + 3 && strncmp(text + 3, key, n) == 0) {
			text_puts(out, out->len ? "  " : "");
			text_add(out, text + 3, line - 3);
			return true;
		}
		text = stop ? stop + 1 : end;
	}
	return false;
}

/* Before the first step a lesson asks its question. */
static bool
draw_question(struct view *v, struct grid *g, struct area a)
{
	struct text t = { 0 };
	size_t len;
	const char *source = mt_file_text(v->m, 0, &len);

	directive(source, len, "Watch: ", &t);
	directive(source, len, "Question: ", &t);
	pane_wrap(g, a, ROLE_SENTENCE, MARK_NONE, text_get(&t));
	len = t.len;
	text_free(&t);
	return len > 0;
}

/* At a run's end by a limit: which limit, where, what to do. */
static const char *
limit(struct view *v)
{
	enum mt_status s = mt_outcome(v->m);

	if (!mt_is_complete(v->m) || s == MT_END ||
	    mt_position(v->m) != mt_known(v->m))
		return "";
	return mt_limit_text(v->m);
}

/* Columns of the last row of an area that hold text. */
static int
written(const struct grid *g, struct area a)
{
	int w = a.w;

	while (w > 0) {
		const struct cell *c = grid_cell(g, a.y + a.h - 1,
		    a.x + w - 1);

		if (c && (c->width != 1 || c->ch[0] != ' '))
			break;
		w--;
	}
	return w;
}

/* The clause stands in the last row if the sentence, which matters more,
 * leaves it room. */
void
sentence_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	const struct mt_event *e = mt_event(v->m);
	struct area text = { a.y, a.x + 1, a.h, a.w - 2 };
	const char *stopped = limit(v), *sentence = e->sentence;
	const char *clause = e->clause && !*stopped ? e->clause : "";
	int w = safe_columns(clause, strlen(clause));

	(void)title;
	if (mt_position(v->m) == 0 && draw_question(v, g, text))
		return;
	if (*stopped)
		sentence = stopped;
	pane_wrap(g, text, *stopped ? ROLE_ERROR : ROLE_SENTENCE, MARK_NONE,
	    sentence);
	if (w && w + 2 <= text.w - written(g, text))
		grid_puts(g, a.y + a.h - 1, text.x + text.w - w, w,
		    ROLE_CLAUSE, MARK_NONE, clause);
}
