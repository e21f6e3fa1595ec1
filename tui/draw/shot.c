/* SPDX-License-Identifier: MIT */
/*
 * Stills of the screen.
 *
 * In a picture, characters that draw frames become lines, since no font lets
 * them meet across rows; all other text stays text, in runs of one look.
 */
#include <config.h>

#include "shot.h"
#include "encode.h"
#include "palette.h"
#include "text.h"

enum { LEFT = 1, RIGHT = 2, UP = 4, DOWN = 8, DASHED = 16, HEAVY = 32 };

/* The arms of each character that draws frames. */
static const struct { uint32_t ch; unsigned arms; } frames[] = {
	{ 0x2500, LEFT | RIGHT },               /* ─ */
	{ 0x2501, LEFT | RIGHT | HEAVY },       /* ━ */
	{ 0x2502, UP | DOWN },                  /* │ */
	{ 0x250a, UP | DOWN | DASHED },         /* ┊ */
	{ 0x250c, RIGHT | DOWN },               /* ┌ */
	{ 0x2510, LEFT | DOWN },                /* ┐ */
	{ 0x2514, RIGHT | UP },                 /* └ */
	{ 0x2518, LEFT | UP },                  /* ┘ */
	{ 0x251c, UP | DOWN | RIGHT },          /* ├ */
	{ 0x2524, UP | DOWN | LEFT },           /* ┤ */
	{ 0x252c, LEFT | RIGHT | DOWN },        /* ┬ */
	{ 0x2534, LEFT | RIGHT | UP },          /* ┴ */
	{ 0x253c, LEFT | RIGHT | UP | DOWN },   /* ┼ */
};

static unsigned
arms_of(const struct glyph *g)
{
	for (size_t i = 0; g && i < sizeof frames / sizeof *frames; i++)
		if (frames[i].ch == g->ch[0])
			return frames[i].arms;
	return 0;
}

struct shooting {
	struct scene *scene;
	const struct still *still;
	enum theme theme;
};

static int
ink_of(const struct shooting *s, const struct glyph *g)
{
	int colour = g->attr & ATTR_REVERSE ? g->bg : g->fg;

	if (colour >= 0)
		return palette_rgb(colour);
	return g->attr & ATTR_REVERSE ? palette_background(s->theme) :
	    palette_text(s->theme);
}

static int
ground_of(const struct shooting *s, const struct glyph *g)
{
	int colour = g->attr & ATTR_REVERSE ? g->fg : g->bg;

	if (colour >= 0)
		return palette_rgb(colour);
	return g->attr & ATTR_REVERSE ? palette_text(s->theme) :
	    palette_background(s->theme);
}

/* ---- backgrounds --------------------------------------------------------- */

static void
draw_grounds(struct shooting *s, int y)
{
	for (int x = 0, end; x < s->still->cols; x = end) {
		int ground = ground_of(s, still_glyph(s->still, y, x));

		for (end = x + 1; end < s->still->cols && ground_of(s,
		    still_glyph(s->still, y, end)) == ground; end++)
			;
		if (ground != s->scene->ground)
			scene_box(s->scene, x * CELL, y * ROW,
			    (end - x) * CELL, ROW, ground, -1)->layer =
			    LAYER_BAND;
	}
}

/* ---- frames -------------------------------------------------------------- */

static unsigned
style_of(unsigned arms)
{
	return (arms & HEAVY ? STYLE_HEAVY : 0) |
	    (arms & DASHED ? STYLE_DASHED : 0);
}

/* One stroke over all glyphs from (y, x) on that carry it on, along a row or
 * down a column: from the middle of the first to that of the last, or to the
 * edge where the arm goes on. */
static void
draw_stroke(struct shooting *s, int y, int x, bool down)
{
	unsigned back = down ? UP : LEFT, on = down ? DOWN : RIGHT;
	const struct glyph *g = still_glyph(s->still, y, x), *next;
	unsigned arms = arms_of(g), last = arms;
	int n = 1, size = down ? ROW : CELL, from, to;
	int px = x * CELL + CELL / 2, py = y * ROW + ROW / 2;

	while (last & on) {
		next = still_glyph(s->still, y + down * n, x + !down * n);
		if (!(arms_of(next) & back) || ink_of(s, next) !=
		    ink_of(s, g) || style_of(arms_of(next)) != style_of(arms))
			break;
		last = arms_of(next);
		n++;
	}
	from = (down ? y : x) * size + (arms & back ? 0 : size / 2);
	to = ((down ? y : x) + n) * size - (last & on ? 0 :
	    size - size / 2);
	scene_line(s->scene, ink_of(s, g), 2, down ?
	    (int[]){ px, from, px, to } : (int[]){ from, py, to, py })
	    ->style = style_of(arms);
}

/* Does a stroke begin here, rather than go on? */
static bool
begins(const struct shooting *s, const struct glyph *g,
    const struct glyph *before, unsigned back, unsigned on)
{
	unsigned arms = arms_of(g);

	if (!(arms & (back | on)))
		return false;
	return !(arms & back) || !before || !(arms_of(before) & on) ||
	    ink_of(s, before) != ink_of(s, g) ||
	    style_of(arms_of(before)) != style_of(arms);
}

static void
draw_frames(struct shooting *s)
{
	for (int y = 0; y < s->still->rows; y++) {
		for (int x = 0; x < s->still->cols; x++) {
			const struct glyph *g = still_glyph(s->still, y, x);

			if (begins(s, g, still_glyph(s->still, y, x - 1),
			    LEFT, RIGHT))
				draw_stroke(s, y, x, false);
			if (begins(s, g, still_glyph(s->still, y - 1, x),
			    UP, DOWN))
				draw_stroke(s, y, x, true);
		}
	}
}

/* ---- text ---------------------------------------------------------------- */

static bool
is_text(const struct glyph *g)
{
	return g && g->width && !arms_of(g) && !still_is_blank(g);
}

/* May b follow a in one text?  Blanks may, wide ones stand alone. */
static bool
goes_on(const struct shooting *s, const struct glyph *a,
    const struct glyph *b)
{
	if (!b || a->width != 1 || b->width != 1 || arms_of(b))
		return false;
	return still_is_blank(b) || (ink_of(s, a) == ink_of(s, b) &&
	    ((a->attr ^ b->attr) & ~(unsigned)ATTR_REVERSE) == 0);
}

static void
put_glyph(struct text *t, const struct glyph *g)
{
	for (int i = 0; i < 3 && g->ch[i]; i++)
		text_utf8(t, g->ch[i]);
}

/* A run begins at x; returns where the next may. */
static int
draw_run(struct shooting *s, int y, int x)
{
	const struct glyph *g = still_glyph(s->still, y, x), *next;
	struct text run = { 0 };
	struct shape *p;
	int end = x + g->width, last = end;

	for (; goes_on(s, g, next = still_glyph(s->still, y, end)); end++)
		if (!still_is_blank(next))
			last = end + 1;
	for (int i = x; i < last; i++)
		put_glyph(&run, still_glyph(s->still, y, i));
	p = scene_text(s->scene, x * CELL, y * ROW, last - x, ink_of(s, g),
	    text_get(&run), run.len);
	p->style = (g->attr & ATTR_BOLD ? STYLE_BOLD : 0) |
	    (g->attr & ATTR_UNDERLINE ? STYLE_UNDERLINE : 0);
	text_free(&run);
	return last;
}

static void
draw_texts(struct shooting *s, int y)
{
	for (int x = 0; x < s->still->cols; )
		x = is_text(still_glyph(s->still, y, x)) ?
		    draw_run(s, y, x) : x + 1;
}

void
shot_scene(struct scene *scene, const struct still *still, enum theme theme,
    const char *title)
{
	struct shooting s = { scene, still, theme };
	struct text plain = { 0 };

	scene_begin(scene, theme, title);
	scene->w = still->cols * CELL;
	scene->h = still->rows * ROW;
	shot_text(&plain, still);
	scene->description = text_copy(text_get(&plain));
	text_free(&plain);
	for (int y = 0; y < still->rows; y++)
		draw_grounds(&s, y);
	draw_frames(&s);
	for (int y = 0; y < still->rows; y++)
		draw_texts(&s, y);
}

/* ---- without a picture --------------------------------------------------- */

void
shot_text(struct text *out, const struct still *still)
{
	for (int y = 0; y < still->rows; y++) {
		int end = still->cols;

		while (end && still_glyph(still, y, end - 1)->ch[0] == ' ')
			end--;
		for (int x = 0; x < end; x++)
			put_glyph(out, still_glyph(still, y, x));
		text_char(out, '\n');
	}
}

void
shot_ansi(struct text *out, const struct still *still)
{
	struct encoder e = { 0 };

	encode_still(&e, still, out);
	encode_end(&e, out);
	text_char(out, '\n');
	encode_free(&e);
}
