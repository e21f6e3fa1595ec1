/* SPDX-License-Identifier: MIT */
/* Stills: grids with their colours chosen. */
#include <config.h>

#include "still.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static const struct glyph blank = { { ' ' }, -1, -1, 0, 1, 0 };

void
still_resize(struct still *s, int rows, int cols)
{
	size_t n = (size_t)rows * (size_t)cols;

	if (rows != s->rows || cols != s->cols || !s->glyphs)
		s->glyphs = text_alloc(s->glyphs, n * sizeof *s->glyphs);
	s->rows = rows;
	s->cols = cols;
	for (size_t i = 0; i < n; i++)
		s->glyphs[i] = blank;
	s->cursor_y = s->cursor_x = -1;
}

void
still_free(struct still *s)
{
	free(s->glyphs);
	*s = (struct still){ 0 };
}

static void
choose_pens(enum theme theme, struct pen pens[ROLE_COUNT][MARK_COUNT])
{
	for (int r = 0; r < ROLE_COUNT; r++)
		for (int m = 0; m < MARK_COUNT; m++)
			pens[r][m] = style_pen(theme, 256, (enum role)r,
			    (enum mark)m);
}

void
still_settle(struct glyph *g)
{
	if (!still_is_blank(g))
		return;
	g->fg = -1;
	g->attr = 0;
}

void
still_take(struct still *s, const struct grid *g, enum theme theme)
{
	struct pen pens[ROLE_COUNT][MARK_COUNT];
	size_t n = (size_t)g->rows * (size_t)g->cols;

	choose_pens(theme, pens);
	if (s->rows != g->rows || s->cols != g->cols)
		still_resize(s, g->rows, g->cols);
	for (size_t i = 0; i < n; i++) {
		const struct cell *c = &g->cells[i];
		const struct pen *p = &pens[c->role][c->mark];

		s->glyphs[i] = (struct glyph){ { c->ch[0], c->ch[1],
		    c->ch[2] }, (int16_t)p->fg, (int16_t)p->bg,
		    (uint8_t)p->attr, c->width, 0 };
		still_settle(&s->glyphs[i]);
	}
	s->cursor_y = g->cursor_y;
	s->cursor_x = g->cursor_x;
}

void
still_copy(struct still *to, const struct still *from)
{
	size_t n = (size_t)from->rows * (size_t)from->cols;

	if (to->rows != from->rows || to->cols != from->cols)
		still_resize(to, from->rows, from->cols);
	if (n)
		memcpy(to->glyphs, from->glyphs, n * sizeof *to->glyphs);
	to->cursor_y = from->cursor_y;
	to->cursor_x = from->cursor_x;
}

struct glyph *
still_glyph(const struct still *s, int y, int x)
{
	if (y < 0 || x < 0 || y >= s->rows || x >= s->cols)
		return NULL;
	return &s->glyphs[(size_t)y * (size_t)s->cols + (size_t)x];
}

bool
still_is_blank(const struct glyph *g)
{
	return g->ch[0] == ' ' && !g->ch[1] && g->width == 1 &&
	    !(g->attr & (ATTR_REVERSE | ATTR_UNDERLINE));
}

bool
still_same_glyph(const struct glyph *a, const struct glyph *b)
{
	return memcmp(a, b, sizeof *a) == 0;
}

bool
still_same(const struct still *a, const struct still *b)
{
	size_t n = (size_t)a->rows * (size_t)a->cols;

	if (a->rows != b->rows || a->cols != b->cols ||
	    a->cursor_y != b->cursor_y || a->cursor_x != b->cursor_x)
		return false;
	return !n || memcmp(a->glyphs, b->glyphs, n * sizeof *a->glyphs) == 0;
}
