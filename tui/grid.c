/* SPDX-License-Identifier: MIT */
/* The off-screen cell grid that everything is drawn to. */
#include <config.h>

#include "grid.h"
#include "safe.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static const struct cell blank = { { ' ' }, 1, ROLE_TEXT, MARK_NONE };

void
grid_resize(struct grid *g, int rows, int cols)
{
	g->rows = rows > 0 ? rows : 0;
	g->cols = cols > 0 ? cols : 0;
	g->cells = text_alloc(g->cells, (size_t)g->rows * (size_t)g->cols *
	    sizeof *g->cells);
	grid_clear(g);
}

void
grid_free(struct grid *g)
{
	free(g->cells);
	*g = (struct grid){ 0 };
}

void
grid_clear(struct grid *g)
{
	size_t n = (size_t)g->rows * (size_t)g->cols;

	for (size_t i = 0; i < n; i++)
		g->cells[i] = blank;
	g->cursor_y = g->cursor_x = -1;
}

struct cell *
grid_cell(const struct grid *g, int y, int x)
{
	if (y < 0 || x < 0 || y >= g->rows || x >= g->cols)
		return NULL;
	return &g->cells[(size_t)y * (size_t)g->cols + (size_t)x];
}

static uint32_t
to_ascii(uint32_t c)
{
	switch (c) {
#define ASCII(from, to) case from: return to;
#include "ascii.def"
	default:
		return c < 0x80 ? c : '?';
	}
}

/* Half of a wide character that is drawn over leaves a space behind. */
static void
cut_wide(struct grid *g, int y, int x)
{
	struct cell *c = grid_cell(g, y, x);
	struct cell *left, *right;

	if (!c)
		return;
	if (c->width == 0 && (left = grid_cell(g, y, x - 1)) != NULL) {
		left->ch[0] = ' ';
		left->ch[1] = 0;
		left->width = 1;
	}
	if (c->width == 2 && (right = grid_cell(g, y, x + 1)) != NULL) {
		right->ch[0] = ' ';
		right->width = 1;
	}
}

static void
combine(struct grid *g, int y, int x, uint32_t c)
{
	struct cell *cell = grid_cell(g, y, x - 1);

	if (cell && cell->width == 0)
		cell = grid_cell(g, y, x - 2);
	if (!cell || g->ascii)
		return;
	if (!cell->ch[1])
		cell->ch[1] = c;
	else if (!cell->ch[2])
		cell->ch[2] = c;
}

int
grid_put(struct grid *g, int y, int x, uint32_t c, enum role role,
    enum mark mark)
{
	struct cell *cell = grid_cell(g, y, x);
	int width = safe_width(c);

	if (width == 0) {
		combine(g, y, x, c);
		return 0;
	}
	if (!cell)
		return width;
	if (width == 2 && (x + 1 >= g->cols)) {
		c = ' ';
		width = 1;
	}
	cut_wide(g, y, x);
	if (width == 2)
		cut_wide(g, y, x + 1);
	*cell = (struct cell){ { g->ascii ? to_ascii(c) : c },
	    (uint8_t)width, (uint8_t)role, (uint8_t)mark };
	if (width == 2) {
		if (g->ascii)
			cell->width = 1;
		cell[1] = (struct cell){ { g->ascii ? ' ' : 0 },
		    g->ascii ? 1 : 0, (uint8_t)role, (uint8_t)mark };
	}
	return width;
}

int
grid_text(struct grid *g, int y, int x, int width, enum role role,
    enum mark mark, const char *bytes, size_t len)
{
	int used = 0;
	struct shown s;

	if (width <= 0)
		return 0;
	for (size_t i = 0; i < len; ) {
		i += safe_next(bytes + i, len - i, &s);
		if (used + s.width > width ||
		    (used + s.width == width && i < len && s.width &&
		    safe_columns(bytes + i, len - i > 64 ? 64 : len - i))) {
			while (used >= width)
				used--;
			grid_put(g, y, x + used, 0x2026, role, mark);
			return used + 1;
		}
		if (!s.escape[0]) {
			used += grid_put(g, y, x + used, s.ch, role, mark);
			continue;
		}
		for (char *e = s.escape; *e; e++)
			used += grid_put(g, y, x + used, (uint32_t)*e,
			    role, mark);
	}
	return used;
}

int
grid_puts(struct grid *g, int y, int x, int width, enum role role,
    enum mark mark, const char *s)
{
	return grid_text(g, y, x, width, role, mark, s, strlen(s));
}

void
grid_copy(struct grid *g, int y, int x, const struct grid *from)
{
	for (int r = 0; r < from->rows; r++) {
		for (int i = 0; i < from->cols; i++) {
			const struct cell *c = grid_cell(from, r, i);

			for (int k = 0; k < 3 && c->width && c->ch[k]; k++)
				grid_put(g, y + r, x + i + (k ? c->width : 0),
				    c->ch[k], (enum role)c->role,
				    (enum mark)c->mark);
		}
	}
}

void
grid_mark(struct grid *g, int y, int x, int width, enum mark mark)
{
	for (int i = 0; i < width; i++) {
		struct cell *c = grid_cell(g, y, x + i);

		if (c)
			c->mark = (uint8_t)mark;
	}
}

void
grid_blank(struct grid *g, struct area a, enum role role, enum mark mark)
{
	for (int y = 0; y < a.h; y++)
		for (int x = 0; x < a.w; x++)
			grid_put(g, a.y + y, a.x + x, ' ', role, mark);
}

static void
trim(struct text *out, size_t start)
{
	while (out->len > start && out->data[out->len - 1] == ' ')
		out->len--;
	text_char(out, '\n');
}

void
grid_dump(const struct grid *g, struct text *out)
{
	for (int y = 0; y < g->rows; y++) {
		size_t start = out->len;

		for (int x = 0; x < g->cols; x++) {
			const struct cell *c = grid_cell(g, y, x);

			for (int i = 0; i < 3 && c->width && c->ch[i]; i++)
				text_utf8(out, c->ch[i]);
		}
		trim(out, start);
	}
}

void
grid_dump_styles(const struct grid *g, struct text *out)
{
	for (int y = 0; y < g->rows; y++) {
		size_t start = out->len;

		for (int x = 0; x < g->cols; x++) {
			const struct cell *c = grid_cell(g, y, x);
			bool blank = c->ch[0] == ' ';

			if (c->mark != MARK_NONE)
				text_char(out, style_mark_letter(c->mark));
			else
				text_char(out, blank ? ' ' :
				    style_role_letter(c->role));
		}
		trim(out, start);
	}
}
