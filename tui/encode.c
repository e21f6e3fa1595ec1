/* SPDX-License-Identifier: MIT */
/* The difference of two stills as bytes for a terminal. */
#include <config.h>

#include "encode.h"
#include "text.h"

#include <string.h>

/* Columns before the first new one from which a way may begin. */
enum { REACH = 12 };

static const struct pen plain = { -1, -1, 0 };

/* ---- the cursor ---- */

static void
move_in_row(struct encoder *e, int x, struct text *out)
{
	int n = x - e->x;

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
	int down = y - e->y, left = e->x - x;

	if (e->y < 0 || down < 1 || left < 0 || left > 2)
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
	if (e->y == y)
		move_in_row(e, x, out);
	else if (e->y >= 0 && x == 0 && y == e->y + 1)
		text_puts(out, "\r\n");
	else if (move_down(e, y, x, out))
		;
	else if (x == 0)
		text_printf(out, "\033[%dH", y + 1);
	else if (y == 0)
		text_printf(out, "\033[;%dH", x + 1);
	else
		text_printf(out, "\033[%d;%dH", y + 1, x + 1);
	e->y = y;
	e->x = x;
}

/* ---- a row ---- */

static void
put_glyph(struct encoder *e, const struct glyph *g, struct text *out)
{
	for (int i = 0; i < 3 && g->ch[i]; i++)
		text_utf8(out, g->ch[i]);
	e->x += g->width;
	/* past the last column terminals disagree where the cursor is */
	if (e->x >= e->shown.cols)
		e->y = -1;
}

/* Does what a hop says, from the column the one before it led to. */
static void
do_hop(struct encoder *e, const struct still *s, int y,
    const struct hop *before, const struct hop *h, struct text *out)
{
	if (h->kind == HOP_SKIP)
		return;
	move_to(e, y, before->to, out);
	pen_change(e->pen, h->pen, out);
	e->pen = h->pen;
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
	if (e->y == y && e->x < x && x - e->x <= REACH && new[e->x].width)
		x = e->x;
	last = route_find(&e->route, old, new, s->cols, x, e->pen);
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
	e->pen = plain;
	e->y = e->x = 0;
	e->cursor = false;
}

void
encode_still(struct encoder *e, const struct still *s, struct text *out)
{
	bool cursor = s->cursor_y >= 0;

	if (e->shown.rows != s->rows || e->shown.cols != s->cols ||
	    !e->shown.glyphs)
		begin(e, s, out);
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
