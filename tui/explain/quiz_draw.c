/* SPDX-License-Identifier: MIT */
/*
 * Draws the quiz: a box over the lowest panes, so that stack, promises and
 * queues stay in sight.
 */
#include <config.h>

#include "frame.h"
#include "layout.h"
#include "pane.h"
#include "quiz_screen.h"
#include "safe.h"

#include <stdio.h>
#include <string.h>

enum { WIDEST = 116, INDENT = 2, LINES_MAX = 200 };

/* A row of the box: a piece of a text. */
struct row {
	const char *text;
	size_t len;
	int choice;             /* it belongs to, or -1 */
	bool is_first;          /* of its choice or paragraph */
};

struct rows {
	struct row row[LINES_MAX];
	int count;
	int width;
	int number;             /* columns of a choice's number */
};

static const struct quiz_question *
question(const struct quiz_screen *s)
{
	return &s->q.questions[s->now];
}

/* One paragraph, wrapped; that of a choice only as far as one row. */
static void
add(struct rows *r, const char *text, size_t len, int choice)
{
	int indent = choice >= 0 ? r->number : 0;
	bool is_first = true;

	do {
		size_t n = choice >= 0 ? len : safe_fits(text,
		    len, r->width - indent);

		if (r->count == LINES_MAX)
			return;
		r->row[r->count++] = (struct row){ text, n, choice,
			is_first };
		text += n;
		len -= n;
		is_first = false;
		indent = choice >= 0 ? r->number : INDENT;
	} while (len);
}

static void
add_lines(struct rows *r, const char *text)
{
	while (*text) {
		size_t n = strcspn(text, "\n");

		add(r, text, n, -1);
		text += n + (text[n] == '\n');
	}
}

static void
collect(const struct quiz_screen *s, struct rows *r)
{
	const struct quiz_question *x;

	if (s->stage == STAGE_ORDERING) {
		add_lines(r, s->order.is_cut ? "Put the first lines into the "
		    "order in which they are printed." : "Put the lines into "
		    "the order in which they are printed.");
		for (int i = 0; i < s->order.count; i++) {
			const char *line = s->order.line[s->place[i]].text;

			add(r, line, strlen(line), i);
		}
		return;
	}
	if (s->stage != STAGE_ASKING) {
		add_lines(r, text_get(&s->told));
		return;
	}
	x = question(s);
	add_lines(r, x->text);
	for (int i = 0; i < x->count; i++)
		add(r, x->choice[i].text, strlen(x->choice[i].text), i);
}

/* ---- the frame ----------------------------------------------------------- */

static void
put_title(const struct quiz_screen *s, char *out, size_t size)
{
	if (s->stage == STAGE_SUMMED)
		snprintf(out, size, "the quiz is over");
	else if (s->stage == STAGE_ORDERING)
		snprintf(out, size, "the whole output · %d lines",
		    s->order.count);
	else if (s->is_order)
		snprintf(out, size, "%s · %d of %d in order",
		    s->grade.wrong < 0 ? "right" : "wrong",
		    s->grade.in_order, s->order.count);
	else
		snprintf(out, size, "%s %zu of %zu · %d right · %d in a row",
		    s->stage == STAGE_ASKING ? "question" : s->answer ==
		    question(s)->right ? "right" : "wrong", s->now + 1,
		    s->q.count, s->score.right, s->score.streak);
}

/* By the width there is, the longest first. */
struct hints {
	const char *by_width[3];
};

static const struct hints asking = { {
	"1 2 … or ↑↓ Enter answer · ←→ look back · Tab panes · Esc leave",
	"1 2 … answers · ←→ look back · Tab panes · Esc leave",
	"1 2 … answers · Esc leave" } };
static const struct hints ordering = { {
	"↑↓ choose · space takes a line up · Enter: that is the order · Esc leave",
	"↑↓ space moves a line · Enter done · Esc leave",
	"↑↓ space · Enter · Esc" } };
static const struct hints held = { {
	"↑↓ move the line · space puts it down · Enter: that is the order",
	"↑↓ move · space puts it down · Enter done",
	"↑↓ space · Enter" } };
static const struct hints told = { {
	"Enter goes on · w why, step by step · Tab panes · Esc leave",
	"Enter goes on · w why · Tab panes · Esc leave",
	"Enter goes on · Esc leave" } };
static const struct hints scrolled = { {
	"Enter goes on · w why · ↑↓ scroll · Tab panes · Esc leave",
	"Enter goes on · w why · ↑↓ scroll · Esc leave",
	"Enter goes on · ↑↓ · Esc" } };
static const struct hints summed = { {
	"any key closes", "any key closes", "any key closes" } };

static const struct hints *
hints_of(const struct quiz_screen *s, bool is_long)
{
	switch (s->stage) {
	case STAGE_ORDERING:
		return s->is_held ? &held : &ordering;
	case STAGE_ASKING:
		return &asking;
	case STAGE_TOLD:
		return is_long ? &scrolled : &told;
	default:
		return &summed;
	}
}

static const char *
hint(const struct quiz_screen *s, bool is_long, int w)
{
	const struct hints *h = hints_of(s, is_long);
	int i = 0;

	while (i < 2 && safe_columns(h->by_width[i],
	    strlen(h->by_width[i])) > w)
		i++;
	return h->by_width[i];
}

static void
put_hint(struct grid *g, struct area a, const char *text)
{
	int y = a.y + a.h, x = a.x;

	x += grid_puts(g, y, x, 1, ROLE_HELP, MARK_NONE, " ");
	x += grid_puts(g, y, x, a.w - 2, ROLE_HELP, MARK_NONE, text);
	grid_puts(g, y, x, 1, ROLE_HELP, MARK_NONE, " ");
}

static struct area
place(const struct view *v, int rows)
{
	struct area a = { 0, 2, rows, v->cols - 4 };
	int most = v->rows - 6;

	if (a.w > WIDEST)
		a.w = WIDEST;
	if (a.h > most)
		a.h = most;
	a.y = layout_bottom(v) - 1 - a.h;
	return a;
}

/* ---- rows ---------------------------------------------------------------- */

static bool
is_right(const struct quiz_screen *s)
{
	return s->is_order ? s->grade.wrong < 0 :
	    s->answer == question(s)->right;
}

static enum role
role_of(const struct quiz_screen *s, const struct row *row, int i)
{
	if (s->stage == STAGE_TOLD && i == 0)
		return is_right(s) ? ROLE_GOOD : ROLE_BAD;
	if (s->stage == STAGE_TOLD && strncmp(row->text, "It is: ", 7) == 0)
		return ROLE_GOOD;
	if (s->stage == STAGE_TOLD && strncmp(row->text, "Rule: ", 6) == 0)
		return ROLE_CLAUSE;
	if (s->stage == STAGE_SUMMED && i == 0)
		return ROLE_SENTENCE;
	return row->choice >= 0 || s->stage == STAGE_TOLD ? ROLE_TEXT :
	    ROLE_SENTENCE;
}

static void
draw_row(const struct quiz_screen *s, struct grid *g, struct area a, int y,
    const struct rows *r, int i)
{
	const struct row *row = &r->row[i];
	bool is_selected = row->choice >= 0 && row->choice == s->selected;
	enum mark mark = is_selected ? MARK_SELECTED : MARK_NONE;
	int indent = row->choice >= 0 ? r->number : row->is_first ? 0 : INDENT;
	char number[16];

	if (row->choice >= 0)
		grid_blank(g, (struct area){ y, a.x, 1, a.w }, ROLE_TEXT,
		    mark);
	snprintf(number, sizeof number, "%d%s", row->choice + 1,
	    is_selected && s->is_held ? "*" : "");
	if (row->choice >= 0)
		grid_puts(g, y, a.x, r->number, ROLE_KEY, mark, number);
	grid_text(g, y, a.x + indent, a.w - indent, role_of(s, row, i), mark,
	    row->text, row->len);
}

void
quiz_draw(struct view *v, struct grid *g)
{
	const struct quiz_screen *s = v->quiz;
	struct rows r = { .width = place(v, 0).w,
		.number = s->is_order ? 4 : 3 };
	struct area a;
	char title[96];
	int top;

	collect(s, &r);
	a = place(v, r.count);
	top = s->stage == STAGE_ORDERING ? s->selected - a.h / 2 : s->top;
	top = top < r.count - a.h ? top : r.count - a.h;
	top = top < 0 ? 0 : top;
	put_title(s, title, sizeof title);
	frame_popup(g, a, title);
	put_hint(g, a, hint(s, r.count > a.h, a.w - 2));
	v->quiz_area = a;
	v->quiz_row = 1 << 20;
	for (int i = 0; i < a.h && top + i < r.count; i++) {
		const struct row *row = &r.row[top + i];

		if (row->choice >= 0)
			v->quiz_row = a.y + i - row->choice;
		draw_row(s, g, a, a.y + i, &r, top + i);
	}
}

const char *
quiz_bar(const struct view *v)
{
	static char bar[120];
	const struct quiz_screen *s = v->quiz;

	if (!s || !s->is_folded)
		return "";
	if (s->is_order)
		return s->stage == STAGE_ORDERING ? "the lines wait to be put "
		    "in order · P shows them · Esc leaves the quiz" :
		    "P shows the answer · Esc leaves the quiz";
	snprintf(bar, sizeof bar, s->stage == STAGE_ASKING ?
	    "question %zu of %zu is open · P shows it · ←→ look back · Esc "
	    "leaves the quiz" : "answer %zu of %zu · P shows it and goes on "
	    "· Esc leaves the quiz", s->now + 1, s->q.count);
	return bar;
}
