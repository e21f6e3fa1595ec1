/* SPDX-License-Identifier: MIT */
/* The console: what the program has printed so far; ! marks stderr. */
#include <config.h>

#include "pane.h"
#include "safe.h"

#include <string.h>

int
console_rows(struct view *v)
{
	size_t n = mt_console_count(v->m);

	return n > 1 << 30 ? 1 << 30 : (int)n;
}

struct mt_ref
console_ref(struct view *v, int row)
{
	(void)v;
	(void)row;
	return (struct mt_ref){ MT_NONE, 0 };
}

/* is_marked: by a third sign, which has a column where any line may be. */
static void
draw_line(struct view *v, struct grid *g, int y, struct area a,
    const struct mt_line *line, bool selected, bool is_marked)
{
	bool changed = line->step == mt_position(v->m);
	bool is_error = line->fd == 2;
	enum mark mark = selected ? MARK_SELECTED :
	    changed ? MARK_CHANGED : MARK_NONE;
	enum role role = is_error ? ROLE_BAD : ROLE_TEXT;
	const char *place = a.w >= 100 ? pane_place(v, line->at) : "";
	int w = safe_columns(place, strlen(place)), signs = v->marked_line ?
	    3 : 2;

	grid_blank(g, (struct area){ y, a.x, 1, a.w }, ROLE_TEXT, mark);
	if (is_error)
		grid_puts(g, y, a.x, 1, ROLE_BAD, mark, "!");
	if (changed)
		grid_puts(g, y, a.x + 1, 1, ROLE_SIGN, mark, "•");
	if (is_marked)
		grid_puts(g, y, a.x + 2, 1, ROLE_SIGN, mark, "≠");
	grid_text(g, y, a.x + signs, a.w - signs - 2 - w, role, mark,
	    line->text, line->len > 4096 ? 4096 : line->len);
	grid_puts(g, y, a.x + a.w - w - 1, w, ROLE_DIM, mark, place);
}

void
console_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	struct scroll *s = &v->scroll[PANE_CONSOLE];
	int count = console_rows(v);
	struct mt_line line;

	(void)title;
	if (!s->held) {
		s->selected = count - 1;
		s->top = count - a.h;
	}
	scroll_clamp(s, count, a.h);
	if (count == 0)
		grid_puts(g, a.y, a.x + 2, a.w - 2, ROLE_DIM, MARK_NONE,
		    "nothing printed yet");
	for (int i = 0; i < a.h && s->top + i < count; i++) {
		if (!mt_console(v->m, (size_t)(s->top + i), &line))
			break;
		draw_line(v, g, a.y + i, a, &line, s->held &&
		    v->focus == PANE_CONSOLE && s->selected == s->top + i,
		    (size_t)(s->top + i) + 1 == v->marked_line);
	}
}
