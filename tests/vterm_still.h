/* SPDX-License-Identifier: MIT */
/* libvterm's screen compared with a still. */
#ifndef VTERM_STILL_H
#define VTERM_STILL_H

#include "still.h"
#include "tap.h"

#include <vterm.h>

__attribute__((unused))
static VTerm *
vterm_still_new(int rows, int cols)
{
	VTerm *vt = vterm_new(rows, cols);

	vterm_set_utf8(vt, 1);
	vterm_screen_reset(vterm_obtain_screen(vt), 1);
	return vt;
}

/* Is it the colour of that number, -1: the terminal's own? */
static bool
vterm_still_colour(const VTermColor *c, int number)
{
	if (number < 0)
		return VTERM_COLOR_IS_DEFAULT_FG(c) ||
		    VTERM_COLOR_IS_DEFAULT_BG(c);
	return VTERM_COLOR_IS_INDEXED(c) && c->indexed.idx == number;
}

static bool
vterm_still_cell(VTermScreen *screen, int y, int x, const struct glyph *g)
{
	VTermPos pos = { .row = y, .col = x };
	VTermScreenCell cell;
	uint32_t first;

	vterm_screen_get_cell(screen, pos, &cell);
	first = cell.chars[0] ? cell.chars[0] : ' ';
	if (!g->width)
		return cell.chars[0] == (uint32_t)-1;
	if (still_is_blank(g))
		return first == ' ' && vterm_still_colour(&cell.bg, g->bg) &&
		    !cell.attrs.reverse && !cell.attrs.underline;
	return first == g->ch[0] && cell.width == g->width &&
	    (!g->ch[1] || cell.chars[1] == g->ch[1]) &&
	    vterm_still_colour(&cell.fg, g->fg) &&
	    vterm_still_colour(&cell.bg, g->bg) &&
	    !cell.attrs.bold == !(g->attr & ATTR_BOLD) &&
	    !cell.attrs.reverse == !(g->attr & ATTR_REVERSE) &&
	    !cell.attrs.underline == !(g->attr & ATTR_UNDERLINE);
}

/* How many cells differ; says where the first is. */
static int
vterm_still_differs(VTerm *vt, const struct still *s, bool tell)
{
	VTermScreen *screen = vterm_obtain_screen(vt);
	int wrong = 0;

	for (int y = 0; y < s->rows; y++) {
		for (int x = 0; x < s->cols; x++) {
			const struct glyph *g = still_glyph(s, y, x);

			if (vterm_still_cell(screen, y, x, g))
				continue;
			if (!wrong++ && tell)
				note("row %d column %d is not U+%04X", y, x,
				    (unsigned)g->ch[0]);
		}
	}
	return wrong;
}

#endif
