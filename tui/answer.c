/* SPDX-License-Identifier: MIT */
/*
 * What a command printed, over the panes.
 *
 * The text is kept as it came; rows are cut from it at each drawing.  The
 * chosen line is v->over.selected, its chosen step the over_step-th it names.
 */
#include <config.h>

#include "answer.h"
#include "frame.h"
#include "safe.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { WIDEST = 116, INDENT = 4 };

struct link { size_t at, len; uint64_t step; };

static struct area
place(const struct view *v)
{
	struct area a = { 2, 2, v->rows - 4, v->cols - 4 };

	if (a.w > WIDEST) {
		a.x += (a.w - WIDEST) / 2;
		a.w = WIDEST;
	}
	return a;
}

int
answer_width(const struct view *v)
{
	return place(v).w;
}

/* ---- lines and their steps ----------------------------------------------- */

static const char *
line_at(const char *text, int i, size_t *len)
{
	while (i-- > 0 && *text) {
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	*len = strcspn(text, "\n");
	return text;
}

static int
lines_of(const char *text)
{
	int n = 0;

	for (; *text; n++) {
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	return n;
}

/* The i-th "step N" of a line. */
static bool
link_at(const char *line, size_t len, int i, struct link *out)
{
	for (size_t k = 0; k + 5 < len; k++) {
		size_t p = k + 4;

		if (strncmp(line + k, "step", 4) != 0 || (k &&
		    isalnum((unsigned char)line[k - 1])))
			continue;
		while (p < len && line[p] == ' ')
			p++;
		if (p == k + 4 || p >= len || !isdigit((unsigned char)
		    line[p]))
			continue;
		out->at = k;
		out->step = strtoull(line + p, NULL, 10);
		while (p < len && isdigit((unsigned char)line[p]))
			p++;
		out->len = p - k;
		if (i-- == 0)
			return true;
	}
	return false;
}

static bool
chosen(const struct view *v, struct link *out)
{
	size_t len;
	const char *line = line_at(v->over_text, v->over.selected, &len);

	return link_at(line, len, v->over_step, out) ||
	    link_at(line, len, 0, out);
}

/* The chosen line or, if that goes on with the sentence of one above, that. */
static const char *
line_with_links(const struct view *v, size_t *len)
{
	struct link l;

	for (int i = v->over.selected; i >= 0; i--) {
		const char *line = line_at(v->over_text, i, len);

		if (*len == 0 || link_at(line, *len, 0, &l))
			return line;
	}
	*len = 0;
	return "";
}

uint64_t
answer_step(const struct view *v)
{
	struct link l;
	size_t len;
	const char *line = line_with_links(v, &len);

	return link_at(line, len, v->over_step, &l) ||
	    link_at(line, len, 0, &l) ? l.step : 0;
}

void
answer_next_step(struct view *v)
{
	struct link l;
	size_t len;
	const char *line = line_with_links(v, &len);

	v->over_step = link_at(line, len, v->over_step + 1, &l) ?
	    v->over_step + 1 : 0;
}

static bool
has_links(const char *text)
{
	struct link l;

	return link_at(text, strlen(text), 0, &l);
}

void
answer_scroll(struct view *v, int rows)
{
	int last = lines_of(v->over_text) - 1;

	if (!has_links(v->over_text)) {
		v->over.top += rows;
		return;
	}
	v->over.selected += rows;
	if (v->over.selected > last)
		v->over.selected = last;
	if (v->over.selected < 0)
		v->over.selected = 0;
}

/* ---- drawing ------------------------------------------------------------- */

/* Rows a line takes. */
static int
rows_of(const char *s, size_t len, int w)
{
	int rows = 0, indent = 0;

	do {
		size_t n = safe_fits(s, len, w - indent);

		s += n;
		len -= n;
		indent = INDENT;
		rows++;
	} while (len);
	return rows;
}

static int
row_of_line(const char *text, int line, int w)
{
	int row = 0;
	size_t len;

	for (int i = 0; i < line && *text; i++) {
		len = strcspn(text, "\n");
		row += rows_of(text, len, w);
		text += len + (text[len] == '\n');
	}
	return row;
}

static void
keep_in_view(struct view *v, struct area a, int rows, bool choosing)
{
	struct scroll *s = &v->over;
	int row = row_of_line(v->over_text, s->selected, a.w);
	size_t len;
	const char *line = line_at(v->over_text, s->selected, &len);
	int end = row + rows_of(line, len, a.w);

	if (choosing && end > s->top + a.h)
		s->top = end - a.h;
	if (choosing && row < s->top)
		s->top = row;
	if (s->top > rows - a.h)
		s->top = rows - a.h;
	if (s->top < 0)
		s->top = 0;
}

/* One line, over as many rows as it takes; row: that of its first, from the
 * top of the overlay, may be outside it. */
static int
draw_line(struct view *v, struct grid *g, struct area a, int row,
    const char *s, size_t len, bool selected)
{
	bool heading = len && *s != ' ';
	struct link l = { 0, 0, 0 };
	const char *start = s;
	int indent = 0, rows = 0;

	selected = selected && chosen(v, &l);
	do {
		size_t n = safe_fits(s, len, a.w - indent);
		int y = row + rows;

		if (y >= 0 && y < a.h)
			grid_text(g, a.y + y, a.x + indent, a.w - indent,
			    heading ? ROLE_FOCUS : ROLE_TEXT, MARK_NONE, s, n);
		if (selected && y >= 0 && y < a.h && l.len &&
		    l.at >= (size_t)(s - start) &&
		    l.at < (size_t)(s - start) + n)
			grid_mark(g, a.y + y, a.x + indent + safe_columns(s,
			    l.at - (size_t)(s - start)), (int)l.len,
			    MARK_SELECTED);
		s += n;
		len -= n;
		indent = INDENT;
		rows++;
	} while (len);
	return rows;
}

void
answer_draw(struct view *v, struct grid *g)
{
	struct area a = place(v);
	bool choosing = has_links(v->over_text);
	int rows = row_of_line(v->over_text, lines_of(v->over_text), a.w);
	const char *text = v->over_text;

	keep_in_view(v, a, rows, choosing);
	if (a.h > rows)
		a.h = rows;
	frame_popup(g, a, choosing ?
	    "↑ ↓ Tab choose a step, Enter goes there, Esc closes"
	    : v->over_title);
	for (int line = 0, row = -v->over.top; *text; line++) {
		size_t len = strcspn(text, "\n");

		row += draw_line(v, g, a, row, text, len,
		    choosing && line == v->over.selected);
		text += len + (text[len] == '\n');
	}
}
