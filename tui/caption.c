/* SPDX-License-Identifier: MIT */
/* Subtitles: at the bottom, over what a watcher cannot use anyway. */
#include <config.h>

#include "caption.h"
#include "layout.h"
#include "pane.h"
#include "safe.h"

#include <string.h>

enum { LINES_MAX = 6, NOWHERE = -100 };

/* Draws a text so that its last line is at row y; the row above it. */
static int
band(const struct view *v, struct grid *g, int y, enum mark mark,
    const char *text)
{
	struct area a = { NOWHERE, 2, LINES_MAX, v->cols - 4 };
	int n;

	if (!*text)
		return y;
	n = pane_wrap(g, a, ROLE_PROMPT, mark, text);
	grid_blank(g, (struct area){ y - n + 1, 0, n, v->cols },
	    ROLE_PROMPT, mark);
	a.y = y - n + 1;
	pane_wrap(g, a, ROLE_PROMPT, mark, text);
	return y - n;
}

static void
draw_keys(const struct view *v, struct grid *g, int y)
{
	int w = safe_columns(v->keys, strlen(v->keys)) + 2;

	if (!v->keys[0] || v->prompt)
		return;
	grid_blank(g, (struct area){ y, v->cols - w, 1, w }, ROLE_KEY,
	    MARK_CURRENT);
	grid_puts(g, y, v->cols - w + 1, w - 2, ROLE_KEY, MARK_CURRENT,
	    v->keys);
}

void
caption_draw(const struct view *v, struct grid *g)
{
	int y = layout_bottom(v);

	if (v->prompt || v->message[0])
		y--;
	y = band(v, g, y, MARK_SELECTED, v->note);
	y = band(v, g, y, MARK_CURRENT, v->chapter);
	draw_keys(v, g, y == layout_bottom(v) ? y : y + 1);
}
