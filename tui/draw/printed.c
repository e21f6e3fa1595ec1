/* SPDX-License-Identifier: MIT */
/*
 * The console below the lanes: each line hangs from the place in time where
 * it was printed.
 *
 * Lines are given their rows from the right: one hangs just below those to
 * its right that its text would reach.  So no text meets another, and no
 * thread crosses a text.
 */
#include <config.h>

#include "lanes.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST = 40, LEAST = 24, ROWS = 12, RAIL = 12, GAP = 6 };

struct hanging {
	const struct cause_line *line;
	int x, columns, row;
};

static bool
line_at(const struct lanes *t, const struct cause_line *l,
    struct mt_line *out)
{
	return mt_console(t->run->c.m, l->index, out);
}

static int
columns_of(const struct lanes *t, const struct cause_line *l)
{
	struct text shown = { 0 };
	struct mt_line line;
	int columns = 0;

	if (line_at(t, l, &line))
		columns = scene_fit(&shown, line.text, line.len, LONGEST);
	text_free(&shown);
	return columns < 1 ? 1 : columns;
}

int
printed_reserve(const struct lanes *t)
{
	int most = 0;

	if (!(t->wishes->lanes & LANES_CONSOLE))
		return 0;
	for (size_t i = 0; i < t->run->c.line_count; i++) {
		const struct cause_line *l = &t->run->c.lines[i];
		int n = columns_of(t, l);

		if (l->step >= t->wishes->from && l->step <= t->wishes->to)
			most = n > most ? n : most;
	}
	return (most > LEAST ? LEAST : most) * CELL + GAP;
}

int
printed_overhang(const struct lanes *t, int most)
{
	int over = 0;

	for (size_t i = 0; most && i < t->run->c.line_count; i++) {
		const struct cause_line *l = &t->run->c.lines[i];
		int columns, need;

		if (!slots_find(&t->slots, l->job))
			continue;
		columns = columns_of(t, l);
		need = slots_x(&t->slots, l->step) + GAP + CELL *
		    (columns > LEAST ? LEAST : columns) - t->slots.right;
		over = need > over ? need : over;
	}
	return over > most ? most : over;
}

/* Rows for the lines from..to, which hang from one place, top to bottom: below
 * the lowest of those to the right that their texts would reach. */
static void
give_rows(struct hanging *all, size_t n, size_t from, size_t to)
{
	int end = 0, row = 0;

	for (size_t i = from; i <= to; i++) {
		int right = all[i].x + (all[i].columns + 1) * CELL;

		end = right > end ? right : end;
	}
	for (size_t k = to + 1; k < n; k++)
		if (all[k].x < end && all[k].row >= row)
			row = all[k].row + 1;
	for (size_t i = from; i <= to; i++)
		all[i].row = row++;
}

static size_t
hang(const struct lanes *t, struct hanging *all)
{
	size_t n = 0;

	for (size_t i = 0; i < t->run->c.line_count; i++) {
		const struct cause_line *l = &t->run->c.lines[i];
		struct hanging h = { .line = l };
		int room;

		if (!slots_find(&t->slots, l->job))
			continue;
		h.x = slots_x(&t->slots, l->step);
		room = (t->scene->w - LANES_EDGE - h.x - GAP) / CELL;
		h.columns = columns_of(t, l);
		if (h.columns > room)
			h.columns = room;
		all[n++] = h;
	}
	for (size_t to = n, from; to > 0; to = from) {
		from = to - 1;
		while (from && all[from - 1].x == all[to - 1].x)
			from--;
		give_rows(all, n, from, to - 1);
	}
	return n;
}

static void
draw_line(struct lanes *t, const struct hanging *h, int y)
{
	struct mt_line line;
	struct text title = { 0 };
	struct shape *p;
	int top = y + RAIL, row = top + h->row * ROW;

	if (!line_at(t, h->line, &line))
		return;
	scene_line(t->scene, t->dim, 2, (int[]){ h->x, y, h->x,
	    row + ROW - 3 });
	p = scene_text(t->scene, h->x + 4, row, h->columns,
	    line.fd == 2 ? ink_role(t->wishes->theme, ROLE_BAD) :
	    t->scene->ink, line.text, line.len);
	text_printf(&title, "J%u, step %llu: ", h->line->job,
	    (unsigned long long)h->line->step);
	text_add(&title, line.text, line.len);
	shape_title(p, text_get(&title), title.len);
	text_free(&title);
}

void
printed_draw(struct lanes *t, int *y)
{
	struct hanging *all = text_alloc(NULL,
	    (t->run->c.line_count + 1) * sizeof *all);
	size_t n = hang(t, all), lost = 0;
	int rows = 0;

	*y += 4;
	scene_line(t->scene, t->line, 2, (int[]){ LANES_EDGE, *y,
	    t->slots.right, *y });
	lanes_name(t, *y + RAIL, ROW, t->scene->ink, "console",
	    "what the program prints");
	for (size_t i = 0; i < n; i++) {
		if (all[i].row >= ROWS || all[i].columns < 1) {
			lost++;
			continue;
		}
		draw_line(t, &all[i], *y);
		if (all[i].row >= rows)
			rows = all[i].row + 1;
	}
	if (lost)
		text_printf(&t->notes, "Left out: %zu of %zu console lines, "
		    "printed where there is no room for them.\n", lost, n);
	*y += RAIL + (rows ? rows : 1) * ROW + 8;
	free(all);
}
