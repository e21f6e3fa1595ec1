/* SPDX-License-Identifier: MIT */
/* The difference of two stills as bytes for a terminal. */
#include <config.h>

#include "encode.h"
#include "text.h"

#include <string.h>

/* Cells that are cheaper to write than to jump over or to erase at once: an
 * escape character is six bytes in a recording. */
enum { BRIDGE = 12, ERASE = 14 };

static const struct {
	unsigned attr;
	const char *on, *off;
} attributes[] = {
	{ ATTR_BOLD, "1", "22" }, { ATTR_UNDERLINE, "4", "24" },
	{ ATTR_REVERSE, "7", "27" },
};

static void
move_to(struct encoder *e, int y, int x, struct text *out)
{
	if (e->y == y && e->x == x)
		return;
	if (e->y == y)
		text_printf(out, "\033[%dG", x + 1);
	else
		text_printf(out, "\033[%d;%dH", y + 1, x + 1);
	e->y = y;
	e->x = x;
}

static void
add_colour(struct text *sgr, int base, int colour)
{
	text_puts(sgr, sgr->len ? ";" : "");
	if (colour < 0)
		text_printf(sgr, "%d", base + 9);
	else
		text_printf(sgr, "%d;5;%d", base + 8, colour);
}

static void
set_pen(struct encoder *e, const struct glyph *g, struct text *out)
{
	struct text sgr = { 0 };

	for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++)
		if ((g->attr ^ e->attr) & attributes[i].attr)
			text_printf(&sgr, "%s%s", sgr.len ? ";" : "",
			    g->attr & attributes[i].attr ?
			    attributes[i].on : attributes[i].off);
	if (g->fg != e->fg)
		add_colour(&sgr, 30, g->fg);
	if (g->bg != e->bg)
		add_colour(&sgr, 40, g->bg);
	text_printf(out, "\033[%sm", text_get(&sgr));
	text_free(&sgr);
	e->fg = g->fg;
	e->bg = g->bg;
	e->attr = g->attr;
}

/* May a glyph be written with the pen as it is?  A blank has no colour. */
static bool
fits_pen(const struct encoder *e, const struct glyph *g)
{
	if (still_is_blank(g))
		return g->bg == e->bg &&
		    !(e->attr & (ATTR_REVERSE | ATTR_UNDERLINE));
	return g->fg == e->fg && g->bg == e->bg && g->attr == e->attr;
}

/* Does a character look other than before?  Halves go together. */
static bool
changed(const struct glyph *old, const struct glyph *new)
{
	return !still_same_glyph(old, new) || (new->width == 2 &&
	    !still_same_glyph(old + 1, new + 1));
}

/* The pen for blanks: that of what is written next if it is on the same
 * background, else only what has to change. */
static void
set_blank_pen(struct encoder *e, const struct glyph *g, struct text *out)
{
	struct glyph pen = { .fg = (int16_t)e->fg, .bg = g->bg,
		.attr = (uint8_t)e->attr };
	int left = e->shown.cols - e->x, i = 0;

	while (i < left && still_is_blank(&g[i]) && g[i].bg == g->bg)
		i++;
	if (i < left && g[i].bg == g->bg && !(g[i].attr & (ATTR_REVERSE |
	    ATTR_UNDERLINE)) && changed(still_glyph(&e->shown, e->y,
	    e->x + i), &g[i]))
		pen = g[i];
	else if (e->attr & (ATTR_REVERSE | ATTR_UNDERLINE))
		pen = *g;
	set_pen(e, &pen, out);
}

static void
put_glyph(struct encoder *e, const struct glyph *g, struct text *out)
{
	if (!fits_pen(e, g)) {
		if (still_is_blank(g))
			set_blank_pen(e, g, out);
		else
			set_pen(e, g, out);
	}
	for (int i = 0; i < 3 && g->ch[i]; i++)
		text_utf8(out, g->ch[i]);
	e->x += g->width;
	/* past the last column terminals disagree where the cursor is */
	if (e->x >= e->shown.cols)
		e->y = -1;
}

/* From the cursor to x, over cells that stay as they are, by writing them
 * again when that is shorter than a jump: few, and of the pen in use. */
static void
reach(struct encoder *e, const struct still *s, int y, int x,
    struct text *out)
{
	bool cheap = e->y == y && e->x <= x && x - e->x <= BRIDGE;

	for (int i = e->x; cheap && i < x; i++) {
		const struct glyph *g = still_glyph(s, y, i);

		cheap = g->width == 1 && !g->ch[1] && g->ch[0] < 0x80 &&
		    fits_pen(e, g);
	}
	while (cheap && e->x < x)
		put_glyph(e, still_glyph(s, y, e->x), out);
	move_to(e, y, x, out);
}

/* Blanks from x on, on one background, up to the last that is new. */
static int
blanks(struct encoder *e, const struct still *s, int y, int x)
{
	const struct glyph *first = still_glyph(s, y, x), *g = first;
	int n = 0, new = 0;

	while (g && still_is_blank(g) && g->bg == first->bg) {
		if (changed(still_glyph(&e->shown, y, x + n++), g))
			new = n;
		g = still_glyph(s, y, x + n);
	}
	return new;
}

/* Many blanks are erased at once, which leaves the cursor where it is. */
static bool
erase(struct encoder *e, const struct still *s, int y, int x,
    struct text *out)
{
	const struct glyph *g = still_glyph(s, y, x);
	int n = blanks(e, s, y, x);

	if (n < ERASE)
		return false;
	if (!fits_pen(e, g))
		set_blank_pen(e, g, out);
	text_printf(out, "\033[%dX", n);
	for (int i = 0; i < n; i++)
		*still_glyph(&e->shown, y, x + i) = *g;
	return true;
}

static void
encode_row(struct encoder *e, const struct still *s, int y,
    struct text *out)
{
	if (memcmp(still_glyph(s, y, 0), still_glyph(&e->shown, y, 0),
	    (size_t)s->cols * sizeof *s->glyphs) == 0)
		return;
	for (int x = 0; x < s->cols; x++) {
		const struct glyph *new = still_glyph(s, y, x);
		const struct glyph *old = still_glyph(&e->shown, y, x);

		if (!new->width || !changed(old, new))
			continue;
		reach(e, s, y, x, out);
		if (!erase(e, s, y, x, out))
			put_glyph(e, new, out);
	}
}

static void
begin(struct encoder *e, const struct still *s, struct text *out)
{
	text_puts(out, "\033[0m\033[?25l\033[H\033[2J");
	still_resize(&e->shown, s->rows, s->cols);
	e->fg = e->bg = -1;
	e->attr = 0;
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
	*e = (struct encoder){ 0 };
}
