/* SPDX-License-Identifier: MIT */
/*
 * The source: syntax colours, the current position down to the expression,
 * breakpoints, and which lines have frames suspended on them.
 *
 * Signs: ● breakpoint; ▸ the current line, ▹ a caller's; ◂F2 at the right
 * end, a frame suspended there.
 */
#include <config.h>

#include "pane.h"
#include "safe.h"

#include <stdio.h>
#include <string.h>

enum { TAB = 2, VISIBLE_MAX = 512, FRAMES_MAX = 4096 };

/* What stands beside each visible line. */
struct margin {
	bool caller;            /* a frame on the stack waits here */
	char tags[24];          /* "F2 F5": frames suspended here */
};

static const enum role class_roles[] = {
	[MT_T_TEXT] = ROLE_TEXT,
	[MT_T_KEYWORD] = ROLE_KEYWORD,
	[MT_T_NAME] = ROLE_NAME,
	[MT_T_FUNCTION] = ROLE_FUNCTION,
	[MT_T_NUMBER] = ROLE_NUMBER,
	[MT_T_STRING] = ROLE_STRING,
	[MT_T_COMMENT] = ROLE_COMMENT,
	[MT_T_PUNCTUATOR] = ROLE_TEXT,
};

/* One line of the file on its way to the grid. */
struct line {
	const char *text;
	size_t len;
	const uint8_t *classes;
	int number;             /* from 1 */
	int shift;              /* columns scrolled right */
};

/* Where the run stands: the event's place, else the innermost frame's, else
 * where the frame or job the event is about will go on. */
static struct mt_span
current(struct view *v)
{
	const struct mt_event *e = mt_event(v->m);
	struct mt_span at = e->at;
	struct mt_item item;

	if (at.line == 0 && mt_item(v->m, MT_STACK, 0, &item))
		return item.at;
	for (int i = 3; i >= 0 && at.line == 0; i--)
		if (e->kind >= 0 && e->refs[i].kind != MT_NONE &&
		    e->refs[i].kind != MT_PROMISE &&
		    mt_ref_item(v->m, e->refs[i], &item))
			at = item.at;
	return at;
}

static const char *
line_start(const char *text, const char *end, int number)
{
	while (--number > 0 && text) {
		text = memchr(text, '\n', (size_t)(end - text));
		text = text ? text + 1 : NULL;
	}
	return text;
}

static int
line_count(const char *text, size_t len)
{
	int n = 0;

	for (size_t i = 0; i < len; i++)
		n += text[i] == '\n';
	return n + (len > 0 && text[len - 1] != '\n');
}

int
source_rows(struct view *v)
{
	size_t len;
	const char *text = mt_file_text(v->m, v->source_file, &len);

	return line_count(text, len);
}

struct mt_ref
source_ref(struct view *v, int row)
{
	struct mt_item item;

	for (size_t i = 0; mt_item(v->m, MT_SUSPENDED, i, &item); i++)
		if (item.at.file == v->source_file &&
		    item.at.line == row + 1)
			return item.ref;
	for (size_t i = 0; mt_item(v->m, MT_STACK, i, &item); i++)
		if (item.at.file == v->source_file &&
		    item.at.line == row + 1)
			return item.ref;
	return (struct mt_ref){ MT_NONE, 0 };
}

static bool
is_inside(struct mt_span s, int line, int col)
{
	int end_line = s.end_line ? s.end_line : s.line;
	int end_col = s.end_line ? s.end_col : s.col + 1;

	if (line < s.line || line > end_line)
		return false;
	return (line > s.line || col >= s.col) &&
	    (line < end_line || col < end_col);
}

/* Draws the text of a line; returns the column (on screen) it ends at. */
static int
draw_text(struct grid *g, struct area a, const struct line *line,
    struct mt_span at, enum mark mark)
{
	int x = 0, col = 1;
	struct shown s;

	for (size_t i = 0; i < line->len; ) {
		enum role role = line->classes ?
		    class_roles[line->classes[i] % 8] : ROLE_TEXT;
		enum mark here = is_inside(at, line->number, col) ?
		    MARK_CURRENT : mark;
		int left = x - line->shift, w;

		i += safe_next(line->text + i, line->len - i, &s);
		col += s.ch > 0xffff ? 2 : 1;
		w = s.ch == '\t' ? TAB - x % TAB : s.width;
		if (left >= a.w)
			return a.w + 1;
		for (int k = 0; s.ch == '\t' && k < w; k++)
			if (left + k >= 0 && left + k < a.w)
				grid_put(g, a.y, a.x + left + k, ' ', role,
				    here);
		if (s.ch != '\t' && left >= 0 && left + w <= a.w) {
			if (s.escape[0])
				grid_puts(g, a.y, a.x + left, w, role, here,
				    s.escape);
			else
				grid_put(g, a.y, a.x + left, s.ch, role,
				    here);
		}
		x += w;
	}
	return x - line->shift;
}

/* "F2 F5 …" */
static void
add_tag(struct margin *m, struct mt_ref ref)
{
	size_t len = strlen(m->tags);
	const char *tag = mt_ref_text(ref);

	if (len + strlen(tag) + 6 < sizeof m->tags)
		snprintf(m->tags + len, sizeof m->tags - len, "%s%s",
		    len ? " " : "", tag);
	else if (len && m->tags[len - 1] != '.')
		snprintf(m->tags + len, sizeof m->tags - len, "...");
}

/* Goes once over the frames, for the lines from top on. */
static void
collect(struct view *v, struct margin *margins, int top, int h)
{
	static const enum mt_list lists[] = { MT_STACK, MT_SUSPENDED };
	struct mt_item item;

	memset(margins, 0, (size_t)h * sizeof *margins);
	for (int l = 0; l < 2; l++) {
		for (size_t i = l == 0; i < FRAMES_MAX &&
		    mt_item(v->m, lists[l], i, &item); i++) {
			int row = item.at.line - 1 - top;

			if (item.at.file != v->source_file || row < 0 ||
			    row >= h || item.at.line == 0)
				continue;
			if (l == 0)
				margins[row].caller = true;
			else
				add_tag(&margins[row], item.ref);
		}
	}
}

static void
draw_tags(struct grid *g, struct area a, const char *tags, enum mark mark)
{
	int w = (int)strlen(tags);

	if (w == 0 || w + 2 >= a.w)
		return;
	grid_puts(g, a.y, a.x + a.w - w - 2, 2, ROLE_WAIT, mark, " ◂");
	grid_puts(g, a.y, a.x + a.w - w, w, ROLE_WAIT, mark, tags);
}

/* How far the current line, and it alone, is moved to the left so that the
 * column that counts is seen, with what is before and behind it: by quarters
 * of the width, so that not each expression moves it. */
static int
shift(int col, int w)
{
	int quarter = w < 8 ? 1 : w / 4;

	if (col <= w - 4)
		return 0;
	return (col - w / 2 + quarter - 1) / quarter * quarter;
}

static void
draw_line(struct view *v, struct grid *g, struct area a, struct line *line,
    struct mt_span at, int digits, const struct margin *margin)
{
	bool here = line->number == at.line && at.file == v->source_file;
	struct scroll *s = &v->scroll[PANE_SOURCE];
	bool selected = v->focus == PANE_SOURCE && s->held &&
	    s->selected == line->number - 1;
	enum mark mark = selected ? MARK_SELECTED : here ? MARK_LINE :
	    MARK_NONE;
	char number[32];
	int gutter = digits + 3, end;

	grid_blank(g, (struct area){ a.y, a.x, 1, a.w }, ROLE_TEXT, mark);
	if (mt_break_at(v->m, v->source_file, line->number))
		grid_puts(g, a.y, a.x, 1, ROLE_BREAK, mark, "●");
	if (here)
		grid_puts(g, a.y, a.x + 1, 1, ROLE_SIGN, mark, "▸");
	else if (margin->caller)
		grid_puts(g, a.y, a.x + 1, 1, ROLE_DIM, mark, "▹");
	snprintf(number, sizeof number, "%*u", digits % 16,
	    (unsigned)line->number);
	grid_puts(g, a.y, a.x + 2, digits, here ? ROLE_TEXT : ROLE_LINENO,
	    mark, number);
	a.x += gutter;
	a.w -= gutter;
	if (at.file != v->source_file)
		at.line = 0;
	if (here)
		line->shift = shift(at.col, a.w);
	end = draw_text(g, a, line, at, mark);
	if (line->shift)
		grid_puts(g, a.y, a.x, 1, ROLE_DIM, mark, "…");
	if (end > a.w)
		grid_puts(g, a.y, a.x + a.w - 1, 1, ROLE_DIM, mark, "…");
	draw_tags(g, a, margin->tags, mark);
}

/* Lines of comments at the head of a text: what a lesson says of itself is
 * shown elsewhere. */
static int
head_of(const char *text, size_t len)
{
	const char *end = text + len;
	int n = 0;

	for (; end - text > 2 && text[0] == '/' && text[1] == '/'; n++) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));

		text = stop ? stop + 1 : end;
	}
	return n;
}

/* The lines at the head of the file that is shown which are passed over: none
 * if all of it fits. */
static int
skipped(struct view *v, int h)
{
	size_t len;
	const char *text = mt_file_text(v->m, v->source_file, &len);

	return line_count(text, len) <= h ? 0 : head_of(text, len);
}

/* A run begins, and its file at line 1: shown at the first line of code. */
static struct mt_span
begin_at_code(struct mt_span at, int head)
{
	return at.line && at.line <= head ? (struct mt_span){ at.file,
	    head + 1, 1, head + 1, 1 } : at;
}

/* Keeps the current place in sight.  When it gets near an edge the lines move
 * by many, so that what follows is in sight and stays where it is. */
static void
follow(struct view *v, struct mt_span at, int h)
{
	struct scroll *s = &v->scroll[PANE_SOURCE];
	int margin = h >= 8 ? 2 : h >= 4 ? 1 : 0;

	if (at.line && at.file != v->source_file) {
		v->source_file = at.file;
		s->top = at.line - h / 2;
	}
	if (at.line == 0)
		return;
	s->selected = at.line - 1;
	if (s->selected < s->top + margin)
		s->top = s->selected - margin;
	if (s->selected > s->top + h - 1 - margin)
		s->top = s->selected - (h / 3 > margin ? h / 3 : margin);
}

/* The place to be shown as the current one, and it is in sight. */
static struct mt_span
place(struct view *v, struct mt_span at, int h)
{
	struct scroll *s = &v->scroll[PANE_SOURCE];
	int head;

	if (at.line && at.file == v->source_file)
		at = begin_at_code(at, skipped(v, h));
	if (s->held)
		return at;
	follow(v, at, h);
	head = skipped(v, h);
	if (s->top < head)
		s->top = head;
	return at;
}

static int
digits_of(int n)
{
	int d = 1;

	while (n >= 10) {
		n /= 10;
		d++;
	}
	return d < 2 ? 2 : d;
}

void
source_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	struct scroll *s = &v->scroll[PANE_SOURCE];
	struct mt_span at;
	size_t len;
	const char *text, *end, *p;
	struct margin margins[VISIBLE_MAX];
	int count, digits;

	a.h = a.h < VISIBLE_MAX ? a.h : VISIBLE_MAX;

	at = place(v, current(v), a.h);
	text = mt_file_text(v->m, v->source_file, &len);
	count = line_count(text, len);
	digits = digits_of(count);
	if (v->source_file != 0)
		snprintf(title, 64, "%.63s",
		    mt_file_name(v->m, v->source_file));
	scroll_clamp(s, count, a.h);
	collect(v, margins, s->top, a.h);
	end = text + len;
	p = line_start(text, end, s->top + 1);
	for (int i = 0; i < a.h && p && p < end; i++) {
		const uint8_t *classes = mt_file_classes(v->m,
		    v->source_file);
		const char *stop = memchr(p, '\n', (size_t)(end - p));
		struct line line = { p, (size_t)((stop ? stop : end) - p),
			classes ? classes + (p - text) : NULL,
			s->top + i + 1, 0 };

		if (line.len && p[line.len - 1] == '\r')
			line.len--;
		draw_line(v, g, (struct area){ a.y + i, a.x, 1, a.w },
		    &line, at, digits, &margins[i]);
		p = stop ? stop + 1 : NULL;
	}
}
