/* SPDX-License-Identifier: MIT */
/* Scenes as SVG. */
#include <config.h>

#include "svg.h"
#include "safe.h"
#include "text.h"

#include <string.h>

enum { BASELINE = 13, HEAD = 4, HEAD_LENGTH = 7 };

static const struct { char c; const char *entity; } entities[] = {
	{ '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" },
	{ '"', "&quot;" }, { '\'', "&apos;" },
};

static void
put_escaped(struct text *out, char c)
{
	for (size_t i = 0; i < sizeof entities / sizeof *entities; i++) {
		if (entities[i].c == c) {
			text_puts(out, entities[i].entity);
			return;
		}
	}
	text_char(out, c);
}

/* Line ends stay where several lines are meant. */
static void
escape_line(struct text *out, const char *bytes, size_t len)
{
	struct text safe = { 0 };

	safe_text(&safe, bytes, len);
	for (size_t i = 0; i < safe.len; i++)
		put_escaped(out, safe.data[i]);
	text_free(&safe);
}

void
svg_escape(struct text *out, const char *bytes, size_t len)
{
	const char *end = bytes + len, *stop;

	for (; (stop = memchr(bytes, '\n', (size_t)(end - bytes)));
	    bytes = stop + 1) {
		escape_line(out, bytes, (size_t)(stop - bytes));
		text_char(out, '\n');
	}
	escape_line(out, bytes, (size_t)(end - bytes));
}

static void
element(struct text *out, const char *name, const char *content)
{
	text_printf(out, "<%s>", name);
	svg_escape(out, content, strlen(content));
	text_printf(out, "</%s>", name);
}

static void
colour(struct text *out, const char *name, int rgb)
{
	if (rgb < 0)
		text_printf(out, " %s=\"none\"", name);
	else
		text_printf(out, " %s=\"#%06x\"", name, (unsigned)rgb);
}

static void
write_rect(struct text *out, const struct shape *p)
{
	text_printf(out, "<rect x=\"%d\" y=\"%d\" width=\"%d\" "
	    "height=\"%d\"", p->x, p->y, p->w, p->h);
	if (p->style & STYLE_ROUND)
		text_puts(out, " rx=\"3\"");
	colour(out, "fill", p->fill);
	if (p->stroke >= 0)
		colour(out, "stroke", p->stroke);
	if (p->style & STYLE_DASHED)
		text_puts(out, " stroke-dasharray=\"4 3\"");
	text_puts(out, "/>");
}

/* textLength keeps the columns whatever font there is. */
static void
write_text(struct text *out, const struct scene *s, const struct shape *p,
    int x, int y)
{
	if (!p->text || !p->columns)
		return;
	text_printf(out, "<text x=\"%d\" y=\"%d\" textLength=\"%d\" "
	    "lengthAdjust=\"spacingAndGlyphs\"", x, y + BASELINE,
	    p->columns * CELL);
	if (p->ink != s->ink)
		colour(out, "fill", p->ink);
	if (p->style & STYLE_BOLD)
		text_puts(out, " font-weight=\"bold\"");
	if (p->style & STYLE_UNDERLINE)
		text_puts(out, " text-decoration=\"underline\"");
	text_char(out, '>');
	svg_escape(out, p->text, strlen(p->text));
	text_puts(out, "</text>");
}

static void
write_box(struct text *out, const struct scene *s, const struct shape *p)
{
	write_rect(out, p);
	write_text(out, s, p, p->x + (p->w - p->columns * CELL) / 2,
	    p->y + (p->h - ROW) / 2);
}

/* The head of an arrow: a triangle whose tip is the last point. */
static void
write_head(struct text *out, const struct shape *p)
{
	const int *tip = &p->points[2 * p->count - 2], *from = tip - 2;
	int dx = (tip[0] > from[0]) - (tip[0] < from[0]);
	int dy = (tip[1] > from[1]) - (tip[1] < from[1]);

	text_printf(out, "<path d=\"M%d %dL%d %dL%d %dz\"", tip[0], tip[1],
	    tip[0] - HEAD_LENGTH * dx + HEAD * dy,
	    tip[1] - HEAD_LENGTH * dy + HEAD * dx,
	    tip[0] - HEAD_LENGTH * dx - HEAD * dy,
	    tip[1] - HEAD_LENGTH * dy - HEAD * dx);
	colour(out, "fill", p->stroke);
	text_puts(out, "/>");
}

static void
write_line(struct text *out, const struct shape *p)
{
	text_puts(out, "<path d=\"");
	for (int i = 0; i < p->count; i++)
		text_printf(out, "%c%d %d", i ? 'L' : 'M', p->points[2 * i],
		    p->points[2 * i + 1]);
	text_puts(out, "\" fill=\"none\"");
	colour(out, "stroke", p->stroke);
	if (p->style & STYLE_HEAVY)
		text_puts(out, " stroke-width=\"2\"");
	if (p->style & STYLE_DASHED)
		text_puts(out, " stroke-dasharray=\"4 3\"");
	text_puts(out, "/>");
	if (p->style & STYLE_ARROW)
		write_head(out, p);
}

static void
write_shape(struct text *out, const struct scene *s, const struct shape *p)
{
	if (p->title) {
		text_puts(out, "<g>");
		element(out, "title", p->title);
	}
	if (p->kind == SHAPE_BOX)
		write_box(out, s, p);
	else if (p->kind == SHAPE_TEXT)
		write_text(out, s, p, p->x, p->y);
	else
		write_line(out, p);
	text_puts(out, p->title ? "</g>\n" : "\n");
}

static void
write_head_of(struct text *out, const struct scene *s)
{
	text_printf(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" "
	    "viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" "
	    "font-family=\"ui-monospace, &quot;DejaVu Sans Mono&quot;, "
	    "Menlo, Consolas, monospace\" font-size=\"13.3px\" "
	    "xml:space=\"preserve\"", s->w, s->h, s->w, s->h);
	colour(out, "fill", s->ink);
	text_puts(out, ">");
	element(out, "title", s->title);
	text_char(out, '\n');
	if (s->description) {
		element(out, "desc", s->description);
		text_char(out, '\n');
	}
	text_printf(out, "<rect width=\"%d\" height=\"%d\"", s->w, s->h);
	colour(out, "fill", s->ground);
	text_puts(out, "/>\n");
}

void
svg_write(struct text *out, const struct scene *s)
{
	write_head_of(out, s);
	for (int layer = 0; layer < LAYER_COUNT; layer++)
		for (size_t i = 0; i < s->count; i++)
			if ((int)s->shapes[i].layer == layer)
				write_shape(out, s, &s->shapes[i]);
	text_puts(out, "</svg>\n");
}
