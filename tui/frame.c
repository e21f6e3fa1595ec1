/* SPDX-License-Identifier: MIT */
/* Lines around the panes: collected as sides of cells, then drawn. */
#include <config.h>

#include "frame.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { UP = 1, DOWN = 2, LEFT = 4, RIGHT = 8 };

void
frame_begin(struct frame *f, struct grid *g)
{
	size_t n = (size_t)g->rows * (size_t)g->cols;

	f->g = g;
	f->lines = text_alloc(NULL, n);
	memset(f->lines, 0, n);
}

static void
add(struct frame *f, int y, int x, int sides)
{
	if (y < 0 || x < 0 || y >= f->g->rows || x >= f->g->cols)
		return;
	f->lines[y * f->g->cols + x] |= (unsigned char)sides;
}

static void
horizontal(struct frame *f, int y, int x, int w)
{
	add(f, y, x, RIGHT);
	for (int i = 1; i < w - 1; i++)
		add(f, y, x + i, LEFT | RIGHT);
	add(f, y, x + w - 1, LEFT);
}

static void
vertical(struct frame *f, int y, int x, int h)
{
	add(f, y, x, DOWN);
	for (int i = 1; i < h - 1; i++)
		add(f, y + i, x, UP | DOWN);
	add(f, y + h - 1, x, UP);
}

void
frame_box(struct frame *f, struct area a)
{
	horizontal(f, a.y - 1, a.x - 1, a.w + 2);
	if (a.h <= 0)
		return;
	horizontal(f, a.y + a.h, a.x - 1, a.w + 2);
	vertical(f, a.y - 1, a.x - 1, a.h + 2);
	vertical(f, a.y - 1, a.x + a.w, a.h + 2);
}

/* By the sides a line goes to. */
static const uint32_t lines[16] = {
	' ', 0x2502, 0x2502, 0x2502, 0x2500, 0x2518, 0x2510, 0x2524,
	0x2500, 0x2514, 0x250c, 0x251c, 0x2500, 0x2534, 0x252c, 0x253c
};

/* 0: it is no line.  The whole lines come before their halves. */
static unsigned
sides_of(uint32_t c)
{
	for (unsigned i = UP | DOWN; i < 16; i++)
		if (lines[i] == c && i != LEFT && i != RIGHT)
			return i;
	return 0;
}

uint32_t
frame_join(uint32_t a, uint32_t b)
{
	unsigned x = sides_of(a), y = sides_of(b);

	return x && y ? lines[x | y] : y || !x ? b : a;
}

void
frame_end(struct frame *f)
{
	struct grid *g = f->g;

	for (int y = 0; y < g->rows; y++) {
		for (int x = 0; x < g->cols; x++) {
			int sides = f->lines[y * g->cols + x];

			if (sides)
				grid_put(g, y, x, lines[sides], ROLE_BORDER,
				    MARK_NONE);
		}
	}
	free(f->lines);
	f->lines = NULL;
}

void
frame_popup(struct grid *g, struct area a, const char *title)
{
	struct frame f;

	grid_blank(g, (struct area){ a.y - 1, a.x - 2, a.h + 2, a.w + 4 },
	    ROLE_TEXT, MARK_NONE);
	frame_begin(&f, g);
	frame_box(&f, (struct area){ a.y, a.x - 1, a.h, a.w + 2 });
	frame_end(&f);
	grid_puts(g, a.y - 1, a.x, 1, ROLE_FOCUS, MARK_NONE, " ");
	int n = grid_puts(g, a.y - 1, a.x + 1, a.w - 2, ROLE_FOCUS,
	    MARK_NONE, title);
	grid_puts(g, a.y - 1, a.x + 1 + n, 1, ROLE_FOCUS, MARK_NONE, " ");
}
