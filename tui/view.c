/* SPDX-License-Identifier: MIT */
/* Draws the whole screen from the view and the machine. */
#include <config.h>

#include "animate.h"
#include "answer.h"
#include "caption.h"
#include "command.h"
#include "explain/quiz_screen.h"
#include "frame.h"
#include "help.h"
#include "inspect.h"
#include "layout.h"
#include "pane.h"
#include "picker.h"
#include "safe.h"
#include "text.h"
#include "tour.h"
#include "view.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *name, *title;
	void (*draw)(struct view *, struct grid *, struct area, char *);
	int (*rows)(struct view *);
	struct mt_ref (*ref)(struct view *, int);
} panes[PANE_COUNT] = {
#define PANE(id, name, title, prefix) \
	{ name, title, prefix##_draw, prefix##_rows, prefix##_ref },
#include "pane.def"
};

void
view_init(struct view *v, struct mt_machine *m)
{
	v->m = m;
	v->speed = 4;
	v->focus = PANE_SOURCE;
}

void
view_follow(struct view *v)
{
	for (int i = 0; i < PANE_COUNT; i++)
		if (i != (int)v->focus || i == PANE_SOURCE ||
		    i == PANE_CONSOLE)
			v->scroll[i].held = false;
}

/* At the front: a narrow screen cuts the rest first. */
static const char *const recording_marks[] = {
	[RECORDING_NONE] = "",
	[RECORDING_ON] = "● recording  ",
	[RECORDING_STOPPED] = "○ recording stopped  ",
	[RECORDING_FAILED] = "! not recording  ",
};

const char *
view_recording(const struct view *v)
{
	return recording_marks[v->recording];
}

static void
draw_header(struct view *v, struct grid *g)
{
	const struct mt_loop *loop = mt_loop(v->m);
	char left[160], right[160], known[32], turn[32];
	int digits, y = layout_header(v), w;

	digits = snprintf(known, sizeof known, "%llu%s",
	    (unsigned long long)mt_known(v->m),
	    mt_is_complete(v->m) ? "" : "+");
	if (v->horizon)
		digits = snprintf(known, sizeof known, "?");
	snprintf(left, sizeof left, "%s%.80s%s · %s%s",
	    view_recording(v), v->file,
	    v->is_old ? " (old)" : "", v->profile,
	    v->playing ? "  playing" : "");
	snprintf(turn, sizeof turn, "turn %u · ", loop->turn);
	snprintf(right, sizeof right, "step %*llu/%s · %-4s · %st %.2f ms ",
	    digits, (unsigned long long)mt_position(v->m), known,
	    loop->job.kind == MT_NONE ? "" : mt_ref_text(loop->job),
	    v->cols < 76 ? "" : turn, loop->time);
	grid_blank(g, (struct area){ y, 0, 1, v->cols }, ROLE_HEADER,
	    MARK_BAR);
	w = safe_columns(right, strlen(right));
	grid_puts(g, y, 1, v->cols - w - 2, ROLE_HEADER, MARK_BAR, left);
	grid_puts(g, y, v->cols - w, w, ROLE_HEADER, MARK_BAR, right);
}

static bool
is_list(enum pane p)
{
	return p >= PANE_STACK && p <= PANE_IMMEDIATES;
}

/* Of a side: whose it is, before the title of its first pane, which the
 * source does without. */
static void
draw_heading(struct view *v, struct grid *g, int w, enum pane p,
    const char *title)
{
	int n = grid_puts(g, 0, 1, w, v->is_aside ? ROLE_TITLE : ROLE_FOCUS,
	    MARK_NONE, v->heading);

	if (p != PANE_SOURCE && w - n > safe_columns(title, strlen(title)))
		grid_puts(g, 0, n + 2, w - n - 1, ROLE_TITLE, MARK_NONE,
		    title);
}

/* " call stack 3 ↓1 " in the line above a pane. */
static void
draw_title(struct view *v, struct grid *g, enum pane p, const char *extra)
{
	struct area a = v->area[p];
	char title[160], more[32] = "";
	enum role role = v->focus == p && !v->is_aside ? ROLE_FOCUS :
	    ROLE_TITLE;
	int count = panes[p].rows(v), above = v->scroll[p].top;
	int below = count - above - a.h, x = a.x, w = a.w, n;

	if (p == PANE_CONSOLE || is_list(p)) {
		n = count ? snprintf(more, sizeof more, " %d", count) : 0;
		if (above > 0)
			n += snprintf(more + n, sizeof more - (size_t)n,
			    " ↑%d", above);
		if (below > 0)
			snprintf(more + n, sizeof more - (size_t)n, " ↓%d",
			    below);
	}
	n = snprintf(title, sizeof title, " %s%s%s%s ", panes[p].title, more,
	    *extra ? " " : "", extra);
	if (n > w && p == PANE_IMMEDIATES)
		snprintf(title, sizeof title, " imm. · I/O%s ", more);
	if (n > w)
		w = w > 2 ? w : 0;
	if (v->heading && a.y == 1 && a.x == 1)
		draw_heading(v, g, a.w, p, title);
	else
		grid_puts(g, a.y - 1, x, w, role, MARK_NONE, title);
}

static void
draw_panes(struct view *v, struct grid *g)
{
	struct frame f;

	frame_begin(&f, g);
	for (int p = 0; p < PANE_COUNT; p++)
		if (v->area[p].h >= 0)
			frame_box(&f, v->area[p]);
	frame_box(&f, layout_inside(v));
	frame_end(&f);
	for (int p = 0; p < PANE_COUNT; p++) {
		char title[64] = "";

		if (v->area[p].h < 0 || (v->area[p].h == 0 &&
		    p != PANE_TIMELINE))
			continue;
		panes[p].draw(v, g, v->area[p], title);
		draw_title(v, g, (enum pane)p, title);
	}
}

static int
draw_key(struct grid *g, int y, int x, const char *const key[2])
{
	int n = grid_puts(g, y, x, 9, ROLE_KEY, MARK_NONE, key[0]) + 1;

	return n + grid_puts(g, y, x + n, 12, ROLE_HELP, MARK_NONE, key[1]);
}

/* As many keys as fit from x on; the last two always do. */
static int
draw_some(struct view *v, struct grid *g, int x,
    const char *const keys[][2], int count, int always)
{
	int y = layout_bottom(v), gap = v->cols >= 100 ? 3 : 1;

	for (int i = 0; i < count; i++) {
		int rest = i < count - always ? always * (6 + gap) : 0;

		if (x + safe_columns(keys[i][0], strlen(keys[i][0])) + 1 +
		    (int)strlen(keys[i][1]) + rest <= v->cols)
			x += draw_key(g, y, x, keys[i]) + gap;
	}
	return x;
}

/* What Enter, backspace and escape do in a tour. */
static int
draw_tour_keys(struct view *v, struct grid *g, int x)
{
	static const char *const chosen[][2] = {
		{ "enter", "look inside" }, { "esc", "to the tour" } };
	static const char *const away[][2] = {
		{ "enter", "next stop" }, { "backspace", "to this one" },
		{ "esc", "leave" } };
	static const char *const here[][2] = {
		{ "enter", "next stop" }, { "backspace", "stop before" },
		{ "esc", "leave" } };
	static const char *const first[][2] = {
		{ "enter", "next stop" }, { "esc", "leave" } };
	static const char *const last[][2] = {
		{ "enter", "end" }, { "backspace", "stop before" }, { "esc", "leave" } };

	if (tour_has_chosen(v))
		return draw_some(v, g, x, chosen, 2, 0);
	if (!tour_is_here(v))
		return draw_some(v, g, x, away, 3, 0);
	if (v->stop_at == 0)
		return draw_some(v, g, x, first, 2, 0);
	return draw_some(v, g, x, v->stop_at + 1 < v->stop_count ? here :
	    last, 3, 0);
}

static void
draw_keys(struct view *v, struct grid *g)
{
	static const char *const keys[][2] = {
		{ "←→", "step" }, { "][", "job" }, { "}{", "phase" },
		{ "oO", "log" }, { "n", "over" }, { "b", "break" },
		{ "p", "play" }, { ":", "command" }, { "g", "goto" },
		{ "/", "find" }, { "⇥", "pane" }, { "z", "zoom" },
		{ "?", "help" }, { "q", "quit" }
	};
	static const char *const beside[][2] = {
		{ "←→", "step" }, { "][", "job" }, { "oO", "log" },
		{ "d", "first ≠" }, { "D", "all ≠" }, { "⇥", "side" },
		{ "v", "leave" }, { "n", "over" }, { "p", "play" },
		{ "backtab", "pane" },
		{ ":", "command" }, { "g", "goto" }, { "z", "zoom" },
		{ "?", "help" }, { "q", "quit" }
	};
	static const char *const offer[][2] = { { "T", "tour" },
		{ "P", "quiz" }, { "L", "lessons" } };
	int x = 1;

	if (v->is_split) {
		draw_some(v, g, x, beside, sizeof beside / sizeof *beside, 2);
		return;
	}
	if (v->stops)
		x = draw_tour_keys(v, g, x);
	else if (v->has_tour && mt_position(v->m) == 0)
		x = draw_some(v, g, x, offer, 3, 0);
	draw_some(v, g, x, keys, sizeof keys / sizeof *keys, 2);
}

static void
draw_prompt(struct view *v, struct grid *g)
{
	int y = layout_bottom(v), room = v->cols - 2, skip = 0;
	const char *text = v->prompt_text;
	size_t len = strlen(text);
	int x, hint = v->cols / 2;

	/* keep the cursor in sight */
	while (v->prompt_cursor - skip >= room && len) {
		struct shown s;
		size_t n = safe_next(text, len, &s);

		skip += s.width;
		text += n;
		len -= n;
	}
	x = grid_puts(g, y, 0, 8, ROLE_KEY, MARK_NONE, v->prompt);
	grid_text(g, y, x, v->cols - x, ROLE_PROMPT, MARK_NONE, text, len);
	g->cursor_y = y;
	g->cursor_x = x + v->prompt_cursor - skip;
	if (v->prompt_hint && *v->prompt_hint &&
	    g->cursor_x < hint - 2)
		grid_puts(g, y, hint, v->cols - hint, ROLE_DIM, MARK_NONE,
		    v->prompt_hint);
}

static void
draw_bottom(struct view *v, struct grid *g)
{
	if (v->prompt)
		draw_prompt(v, g);
	else if (v->message[0])
		grid_puts(g, layout_bottom(v), 1, v->cols - 2,
		    v->is_error ? ROLE_ERROR : ROLE_MESSAGE, MARK_NONE,
		    v->message);
	else if (*quiz_bar(v))
		grid_puts(g, layout_bottom(v), 1, v->cols - 2, ROLE_MESSAGE,
		    MARK_NONE, quiz_bar(v));
	else if (v->overlay != OVERLAY_PICKER)
		draw_keys(v, g);
}

static void
draw_too_small(struct view *v, struct grid *g)
{
	char text[80];

	snprintf(text, sizeof text, "too small: %dx%d, needs %dx%d",
	    v->cols, v->rows, LAYOUT_MIN_COLS, LAYOUT_MIN_ROWS);
	grid_puts(g, v->rows / 2, 0, v->cols, ROLE_MESSAGE, MARK_NONE,
	    text);
}

void
view_draw_over(struct view *v, struct grid *g)
{
	draw_bottom(v, g);
	if (v->overlay == OVERLAY_INSPECT)
		inspect_draw(v, g);
	else if (v->overlay == OVERLAY_TEXT)
		answer_draw(v, g);
	else if (v->overlay == OVERLAY_PICKER)
		picker_draw(v, g);
	else if (v->overlay == OVERLAY_QUIZ)
		quiz_draw(v, g);
	else if (v->overlay != OVERLAY_NONE)
		help_draw(v, g);
	tour_draw(v, g);
	caption_draw(v, g);
}

void
view_draw(struct view *v, struct grid *g)
{
	if (g->rows != v->rows || g->cols != v->cols)
		grid_resize(g, v->rows, v->cols);
	g->ascii = v->ascii;
	grid_clear(g);
	if (!layout_fits(v)) {
		draw_too_small(v, g);
		return;
	}
	layout_compute(v);
	if (!v->twin)
		draw_header(v, g);
	draw_panes(v, g);
	if (v->flight)
		animate_draw(v, g, v->flight);
	if (!v->twin)
		view_draw_over(v, g);
}

void
view_scroll(struct view *v, int rows)
{
	struct scroll *s = &v->scroll[v->focus];

	if (v->overlay == OVERLAY_INSPECT) {
		v->inspect.selected += rows;
		if (v->inspect.selected < 0)
			v->inspect.selected = 0;
		return;
	}
	if (v->overlay == OVERLAY_TEXT) {
		answer_scroll(v, rows);
		return;
	}
	if (v->overlay == OVERLAY_PICKER) {
		picker_move(v, rows);
		return;
	}
	if (v->overlay != OVERLAY_NONE) {
		v->over.top += rows;
		return;
	}
	if (!s->held) {
		s->held = true;
		if (is_list(v->focus)) {
			s->selected = s->top;
			rows = rows > 0 ? rows - 1 : rows;
		}
	}
	s->selected += rows;
	scroll_clamp(s, panes[v->focus].rows(v), v->area[v->focus].h);
}

void
view_wheel(struct view *v, int rows)
{
	struct scroll *s = &v->scroll[v->focus];
	int h = v->area[v->focus].h, last = panes[v->focus].rows(v) - h;

	if (v->overlay != OVERLAY_NONE) {
		view_scroll(v, rows);
		return;
	}
	s->held = true;
	s->top += rows;
	s->top = s->top > last ? last : s->top;
	s->top = s->top < 0 ? 0 : s->top;
	if (s->selected < s->top)
		s->selected = s->top;
	if (s->selected >= s->top + h)
		s->selected = s->top + h - 1;
}

void
view_focus_next(struct view *v, int direction)
{
	int p = (int)v->focus;

	for (int i = 0; i < PANE_COUNT; i++) {
		p = (p + direction + PANE_COUNT) % PANE_COUNT;
		if (v->zoom || v->area[p].h > 0 || v->rows < 20 ||
		    (v->is_split && p >= PANE_STACK && p <= PANE_PROMISES))
			break;
	}
	v->focus = (enum pane)p;
}

int
view_pane_at(const struct view *v, int y, int x)
{
	for (int p = 0; p < PANE_COUNT; p++) {
		struct area a = v->area[p];

		if (a.h >= 0 && y >= a.y - 1 && y < a.y + a.h + (a.h == 0) &&
		    x >= a.x && x < a.x + a.w)
			return p;
	}
	return -1;
}

enum { FIND_MAX = 2000 };       /* longer lists are not searched */

bool
view_find(struct view *v, struct mt_ref ref, enum pane *p, int *row)
{
	for (int i = PANE_STACK; i <= PANE_IMMEDIATES; i++) {
		int n = panes[i].rows(v);

		for (int k = 0; k < n && k < FIND_MAX; k++) {
			struct mt_ref r = panes[i].ref(v, k);

			if (r.kind != ref.kind || r.id != ref.id)
				continue;
			*p = (enum pane)i;
			*row = k;
			return true;
		}
	}
	return false;
}

struct mt_ref
view_selected(struct view *v)
{
	struct scroll *s = &v->scroll[v->focus];

	return panes[v->focus].ref(v, s->selected);
}

const char *
view_pane_name(enum pane p)
{
	return panes[p].name;
}

bool
view_pane_parse(const char *name, enum pane *out)
{
	for (int p = 0; p < PANE_COUNT; p++) {
		if (*name && strncmp(panes[p].name, name,
		    strlen(name)) == 0) {
			*out = (enum pane)p;
			return true;
		}
	}
	return false;
}
