/* SPDX-License-Identifier: MIT */
/*
 * What the list panes share: two columns of signs, the id, then text.
 *
 * First sign: ▸ what runs now or next, ▹ what follows when the stack is
 * empty, ! a rejection without a handler.  Second: • changed in this step.
 */
#include <config.h>

#include "pane.h"
#include "safe.h"

#include <stdio.h>
#include <string.h>

enum { FOLLOW_MAX = 2000 };     /* longer lists are not searched */

static size_t
total(struct view *v, const enum mt_list *lists, int n)
{
	size_t count = 0;

	for (int i = 0; i < n; i++)
		count += mt_count(v->m, lists[i]);
	return count;
}

static bool
item_at(struct view *v, const enum mt_list *lists, int n, size_t i,
    struct mt_item *out)
{
	for (int k = 0; k < n; k++) {
		size_t count = mt_count(v->m, lists[k]);

		if (i < count)
			return mt_item(v->m, lists[k], i, out);
		i -= count;
	}
	return false;
}

void
scroll_clamp(struct scroll *s, int count, int h)
{
	if (s->selected >= count)
		s->selected = count - 1;
	if (s->selected < 0)
		s->selected = 0;
	if (s->held && s->selected < s->top)
		s->top = s->selected;
	if (s->held && s->selected >= s->top + h)
		s->top = s->selected - h + 1;
	if (s->top > count - h)
		s->top = count - h;
	if (s->top < 0)
		s->top = 0;
}

static void
draw_parts(struct grid *g, int y, int x, int end, struct list_row *row,
    enum mark mark, bool aligned)
{
	for (int i = 0; i < 4 && row->parts[i]; i++) {
		int n, w = row->widths[i] < end - x || !aligned ?
		    end - x : row->widths[i];

		if (!row->parts[i][0] && !(aligned && row->widths[i]))
			continue;
		/* an id is shown whole or not at all */
		if (row->roles[i] == ROLE_ID && safe_columns(row->parts[i],
		    strlen(row->parts[i])) > end - x)
			continue;
		if (aligned && row->widths[i] && row->parts[i + 1])
			w = row->widths[i] < end - x ? row->widths[i] :
			    end - x;
		n = grid_puts(g, y, x, w, row->roles[i], mark,
		    row->parts[i]);
		x += (aligned && row->widths[i] ? row->widths[i] : n) + 1;
	}
}

/* Is the first of a queue what follows when the stack is empty?  A drain of
 * microtasks goes on with them; otherwise ticks come first. */
static bool
follows(struct view *v, enum pane pane)
{
	bool micro = strcmp(mt_loop(v->m)->drain, "microtasks") == 0;
	size_t ticks = mt_count(v->m, MT_TICKS);
	size_t jobs = mt_count(v->m, MT_MICROTASKS);

	if (pane == PANE_TICKS)
		return ticks && !(micro && jobs);
	return pane == PANE_MICROTASKS && jobs && (micro || !ticks);
}

/* A quiz leaves it to the student what a queue has next; the stack's top is
 * no secret. */
static bool
tells_next(const struct view *v, const struct mt_item *item)
{
	return !v->horizon || item->ref.kind == MT_FRAME;
}

static void
draw_row(struct view *v, struct grid *g, struct area a, int y, int id_width,
    struct list_row *row, bool selected)
{
	const struct mt_item *item = row->item;
	enum mark mark = selected ? MARK_SELECTED :
	    item->changed ? MARK_CHANGED : MARK_NONE;
	bool tells = tells_next(v, item);
	int x = a.x, n;

	grid_blank(g, (struct area){ y, a.x, 1, a.w }, ROLE_TEXT, mark);
	if (item->next && tells)
		grid_puts(g, y, x, 1, ROLE_SIGN, mark, "▸");
	else if (row->follows && tells)
		grid_puts(g, y, x, 1, ROLE_SIGN, mark, "▹");
	else if (row->warns)
		grid_puts(g, y, x, 1, ROLE_BAD, mark, "!");
	if (item->changed)
		grid_puts(g, y, x + 1, 1, ROLE_SIGN, mark, "•");
	x += 2;
	n = grid_puts(g, y, x, a.x + a.w - x, ROLE_ID, mark,
	    item->ref.kind == MT_NONE ? "" : mt_ref_text(item->ref));
	x += (n > id_width ? n : id_width) + 1;
	draw_parts(g, y, x, a.x + a.w, row, mark, a.w >= 44);
}

/* Rows that are left free when a list is scrolled down: what comes next finds
 * room there, and all that is seen stays where it is. */
static int
spare(int h)
{
	return h / 3;
}

/* Brings what this step changed into sight. */
static void
follow_change(struct view *v, struct scroll *s, const enum mt_list *lists,
    int n, int count, int h)
{
	struct mt_item item;

	if (s->held || count <= h || count > FOLLOW_MAX)
		return;
	for (int i = 0; i < count; i++) {
		if (!item_at(v, lists, n, (size_t)i, &item) || !item.changed)
			continue;
		if (i < s->top)
			s->top = i;
		if (i >= s->top + h)
			s->top = i - h + 1 + spare(h);
	}
}

void
list_draw(struct view *v, struct grid *g, struct area a, enum pane pane,
    const enum mt_list *lists, int n, list_format *format)
{
	struct scroll *s = &v->scroll[pane];
	int count = list_rows(v, lists, n), id_width = a.w >= 30 ? 3 : 2;
	struct mt_item item;

	follow_change(v, s, lists, n, count, a.h);
	scroll_clamp(s, count + (s->held || count <= a.h ? 0 : spare(a.h)),
	    a.h);
	if (count == 0)
		grid_puts(g, a.y, a.x + 2, a.w - 2, ROLE_DIM, MARK_NONE,
		    "none");
	for (int i = 0; i < a.h && s->top + i < count; i++) {
		struct list_row row = { 0 };

		if (!item_at(v, lists, n, (size_t)(s->top + i), &item))
			break;
		row.item = &item;
		item.changed = item.changed && item.ref.kind != MT_NONE;
		format(v, &item, &row);
		row.follows = s->top + i == 0 && follows(v, pane);
		draw_row(v, g, a, a.y + i, id_width, &row, v->focus == pane &&
		    s->held && s->selected == s->top + i);
	}
}

/* A job of a function without a name is called by its kind. */
const char *
list_job_name(const struct mt_item *item)
{
	static const struct {
		const char *kind, *name;
	} kinds[] = {
		{ "promise reaction", "reaction" },
		{ "nextTick callback", "callback" },
		{ "NewPromiseResolveThenableJob", "thenable job" },
	};

	if (strcmp(item->name, "(anonymous)") != 0)
		return item->name;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (strcmp(item->state, kinds[i].kind) == 0)
			return kinds[i].name;
	return item->state;
}

void
list_job(struct view *v, const struct mt_item *item, struct list_row *row)
{
	static char to[24];
	bool wide = v->area[PANE_MICROTASKS].w >= 44;

	to[0] = '\0';
	if (item->about.kind == MT_PROMISE)
		snprintf(to, sizeof to, "→%s", mt_ref_text(item->about));
	*row = (struct list_row){ item,
	    { list_job_name(item), pane_place(v, item->at), to,
	      wide ? item->state : "" },
	    { item->internal ? ROLE_INTERNAL : ROLE_TEXT, ROLE_DIM, ROLE_ID,
	      ROLE_DIM },
	    { 20, 6, 4, 0 } };
}

int
list_rows(struct view *v, const enum mt_list *lists, int n)
{
	size_t count = total(v, lists, n);

	return count > 1 << 30 ? 1 << 30 : (int)count;
}

struct mt_ref
list_ref(struct view *v, const enum mt_list *lists, int n, int row)
{
	struct mt_item item;

	if (row < 0 || !item_at(v, lists, n, (size_t)row, &item))
		return (struct mt_ref){ MT_NONE, 0 };
	return item.ref;
}

const char *
pane_place(struct view *v, struct mt_span at)
{
	static char ring[4][128];
	static int next;
	char *out = ring[next++ % 4];

	if (at.line == 0)
		return "";
	if (at.file == 0)
		snprintf(out, sizeof ring[0], "%d:%d", at.line, at.col);
	else
		snprintf(out, sizeof ring[0], "%.100s:%d:%d",
		    mt_file_name(v->m, at.file), at.line, at.col);
	return out;
}

/* Bytes of the longest start of text that fits, cut at a space if any. */
static size_t
fitting(const char *text, int width)
{
	size_t end = strlen(text), cut = 0, i = 0;
	int used = 0;

	while (i < end) {
		size_t n = 1;

		while ((text[i + n] & 0xc0) == 0x80)
			n++;
		if (text[i] == ' ' && used <= width)
			cut = i;
		if (used + 1 > width)
			return cut ? cut : i;
		used++;
		i += n;
	}
	return end;
}

int
pane_wrap(struct grid *g, struct area a, enum role role, enum mark mark,
    const char *text)
{
	int y = 0;

	while (*text && y < a.h) {
		size_t n = y == a.h - 1 ? strlen(text) :
		    fitting(text, a.w);

		grid_text(g, a.y + y, a.x, a.w, role, mark, text, n);
		text += n;
		while (*text == ' ')
			text++;
		y++;
	}
	return y;
}

int
pane_wrapped(const char *text, int w)
{
	int rows = 0;

	for (; *text; rows++) {
		text += fitting(text, w);
		text += strspn(text, " ");
	}
	return rows;
}
