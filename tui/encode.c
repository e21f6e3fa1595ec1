/* SPDX-License-Identifier: MIT */
/* The difference of two stills as bytes for a terminal. */
#include <config.h>

#include "encode.h"
#include "text.h"

#include <string.h>

enum {
	REACH = 12,             /* columns before the first new one from which
	                         * a way may begin */
	NEAR = 4,               /* columns between places that are as one */
	BACK_COST = ESCAPE_COST + 1,    /* DECRC */
	PLACE_COST = ESCAPE_COST + 5    /* CUP, at least */
};

static const struct pen plain = { -1, -1, 0 };

/* ---- the cursor ---- */

static void
move_in_row(struct encoder *e, int x, struct text *out)
{
	int n = x - e->now.x;

	if (n < 0 && n > -5)
		for (; n < 0; n++)
			text_char(out, '\b');
	else if (n == 1)
		text_puts(out, "\033[C");
	else if (n > 0 && pen_digits(n) < pen_digits(x + 1))
		text_printf(out, "\033[%dC", n);
	else if (n)
		text_printf(out, "\033[%dG", x + 1);
}

/* Down, and a little to the left: where lists go on.  False: that would be
 * no shorter than to name the place. */
static bool
move_down(struct encoder *e, int y, int x, struct text *out)
{
	int down = y - e->now.y, left = e->now.x - x;

	if (e->now.y < 0 || down < 1 || left < 0 || left > 2)
		return false;
	if (down == 1)
		text_char(out, '\v');
	else
		text_printf(out, "\033[%dB", down);
	while (left-- > 0)
		text_char(out, '\b');
	return true;
}

static void
move_to(struct encoder *e, int y, int x, struct text *out)
{
	if (e->now.y == y)
		move_in_row(e, x, out);
	else if (e->now.y >= 0 && x == 0 && y == e->now.y + 1)
		text_puts(out, "\r\n");
	else if (move_down(e, y, x, out))
		;
	else if (x == 0)
		text_printf(out, "\033[%dH", y + 1);
	else if (y == 0)
		text_printf(out, "\033[;%dH", x + 1);
	else
		text_printf(out, "\033[%d;%dH", y + 1, x + 1);
	e->now.y = y;
	e->now.x = x;
}

/* ---- the place that is kept ---- */

static bool
is_near(const struct place *p, int y, int x)
{
	return p->y == y && p->x - x <= NEAR && x - p->x <= NEAR;
}

/* Goes back to what is kept, if that is the short way to a row's first new
 * glyph. */
static void
go_back(struct encoder *e, int y, int x, const struct glyph *g,
    struct text *out)
{
	struct pen pen = pen_of(g);

	if (e->now.y == y || !is_near(&e->kept, y, x) || BACK_COST + NEAR +
	    pen_cost(e->kept.pen, pen) >= PLACE_COST +
	    pen_cost(e->now.pen, pen))
		return;
	text_puts(out, "\0338");
	e->now = e->kept;
}

/* Where a still begins is kept once two of them have begun there alike. */
static void
keep_place(struct encoder *e, struct text *out)
{
	if (e->is_begun)
		return;
	e->is_begun = true;
	if (is_near(&e->first, e->now.y, e->now.x) &&
	    pen_same(e->first.pen, e->now.pen) &&
	    !(is_near(&e->kept, e->now.y, e->now.x) &&
	    pen_same(e->kept.pen, e->now.pen))) {
		text_puts(out, "\0337");
		e->kept = e->now;
	}
	e->first = e->now;
}

/* ---- a row ---- */

static void
put_glyph(struct encoder *e, const struct glyph *g, struct text *out)
{
	for (int i = 0; i < 3 && g->ch[i]; i++)
		text_utf8(out, g->ch[i]);
	e->now.x += g->width;
	/* past the last column terminals disagree where the cursor is */
	if (e->now.x >= e->shown.cols)
		e->now.y = -1;
}

/* Does what a hop says, from the column the one before it led to. */
static void
do_hop(struct encoder *e, const struct still *s, int y,
    const struct hop *before, const struct hop *h, struct text *out)
{
	if (h->kind == HOP_SKIP)
		return;
	move_to(e, y, before->to, out);
	pen_change(e->now.pen, h->pen, out);
	e->now.pen = h->pen;
	keep_place(e, out);
	if (h->kind == HOP_ERASE)
		text_printf(out, "\033[%dX", h->count);
	else
		put_glyph(e, still_glyph(s, y, before->to), out);
}

static void
encode_row(struct encoder *e, const struct still *s, int y,
    struct text *out)
{
	const struct glyph *old = still_glyph(&e->shown, y, 0);
	const struct glyph *new = still_glyph(s, y, 0);
	int x, last, hop;

	if (memcmp(old, new, (size_t)s->cols * sizeof *new) == 0)
		return;
	x = route_first(old, new, s->cols);
	go_back(e, y, x, &new[x], out);
	if (e->now.y == y && e->now.x < x && x - e->now.x <= REACH &&
	    new[e->now.x].width)
		x = e->now.x;
	last = route_find(&e->route, old, new, s->cols, x, e->now.pen);
	/* the way is found from its end: turn it round */
	for (hop = last, last = -1; hop >= 0; ) {
		int before = e->route.hops[hop].from;

		e->route.hops[hop].from = last;
		last = hop;
		hop = before;
	}
	for (hop = last; e->route.hops[hop].from >= 0;
	    hop = e->route.hops[hop].from)
		do_hop(e, s, y, &e->route.hops[hop],
		    &e->route.hops[e->route.hops[hop].from], out);
}

/* ---- all of it ---- */

static void
begin(struct encoder *e, const struct still *s, struct text *out)
{
	text_puts(out, "\033[0m\033[?25l\033[H\033[2J");
	still_resize(&e->shown, s->rows, s->cols);
	e->now = (struct place){ 0, 0, plain };
	e->kept.y = e->first.y = -1;
	e->cursor = false;
}

void
encode_still(struct encoder *e, const struct still *s, struct text *out)
{
	bool cursor = s->cursor_y >= 0;

	if (e->shown.rows != s->rows || e->shown.cols != s->cols ||
	    !e->shown.glyphs)
		begin(e, s, out);
	e->is_begun = false;
	for (int y = 0; y < s->rows; y++)
		encode_row(e, s, y, out);
	if (cursor)
		move_to(e, s->cursor_y, s->cursor_x, out);
	if (cursor != e->cursor)
		text_puts(out, cursor ? "\033[?25h" : "\033[?25l");
	e->cursor = cursor;
	still_copy(&e->shown, s);
}

void
encode_end(struct encoder *e, struct text *out)
{
	if (e->shown.glyphs)
		text_printf(out, "\033[0m\033[?25h\033[%d;1H",
		    e->shown.rows);
}

void
encode_free(struct encoder *e)
{
	still_free(&e->shown);
	route_free(&e->route);
	*e = (struct encoder){ 0 };
}
