/* SPDX-License-Identifier: MIT */
/* Lists the lessons over the panes, and opens the one that is chosen. */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "frame.h"
#include "keys.h"
#include "pane.h"
#include "picker.h"
#include "programs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WIDEST = 90, HEAD = 2, FOOT = 4, PAGE = 10 };

/* The n-th lesson that fits the filter; NULL: there are fewer. */
static const struct lesson *
fitting(const struct picker *p, int n)
{
	for (int i = 0; i < p->course.count; i++)
		if (course_fits(&p->course, &p->course.lessons[i],
		    p->filter) && n-- == 0)
			return &p->course.lessons[i];
	return NULL;
}

static int
count_fitting(const struct picker *p)
{
	int n = 0;

	for (int i = 0; i < p->course.count; i++)
		n += course_fits(&p->course, &p->course.lessons[i], p->filter);
	return n;
}

static void
tell_first(struct app *app, const struct text *why)
{
	struct view *v = &app->view;
	size_t len = strcspn(text_get(why), "\n");

	v->is_error = len != 0;
	snprintf(v->message, sizeof v->message, "%.*s", (int)len,
	    text_get(why));
}

bool
picker_open(struct app *app, const char *filter)
{
	struct picker *p = text_alloc(NULL, sizeof *p);
	struct text why = { 0 };

	memset(p, 0, sizeof *p);
	picker_free(app);
	app->picker = p;
	if (!course_read(&p->course, &why)) {
		picker_free(app);
		return action_fail(app, "no programs in %s", programs_dir());
	}
	/* a demo is the same whoever performs it */
	if (app->is_performed)
		progress_free(&p->course.progress);
	/* what is wrong in a lesson does not keep the others from being read */
	tell_first(app, &why);
	text_free(&why);
	snprintf(p->filter, sizeof p->filter, "%s", filter);
	p->selected = *filter ? 0 : course_next(&p->course,
	    app_base_name(app->path));
	app->view.picker = p;
	app->view.overlay = OVERLAY_PICKER;
	return true;
}

void
picker_free(struct app *app)
{
	if (app->picker)
		course_free(&app->picker->course);
	free(app->picker);
	app->picker = NULL;
	app->view.picker = NULL;
	if (app->view.overlay == OVERLAY_PICKER)
		app->view.overlay = OVERLAY_NONE;
}

/* ---- keys ---------------------------------------------------------------- */

void
picker_move(struct view *v, int rows)
{
	int last = count_fitting(v->picker) - 1, to = v->picker->selected +
	    rows;

	to = to > last ? last : to;
	v->picker->selected = to < 0 ? 0 : to;
}

static void
edit_filter(struct picker *p, int key)
{
	size_t len = strlen(p->filter);

	if (key == K_BACKSPACE && len)
		p->filter[len - 1] = '\0';
	else if (key == ('U' & 0x1f))
		p->filter[0] = '\0';
	else if (key >= ' ' && key < 0x7f && len + 1 < sizeof p->filter) {
		p->filter[len] = (char)key;
		p->filter[len + 1] = '\0';
	}
	p->selected = p->top = 0;
}

/* An older Node would tell of a syntax error, no more. */
static bool
is_too_new(struct app *app, const struct lesson *l)
{
	struct view *v = &app->view;

	if (l->since <= app_major(app))
		return false;
	v->is_error = true;
	snprintf(v->message, sizeof v->message, "this lesson needs %.200s: "
	    "leave, and start with --as node%d", l->needs, l->since);
	return true;
}

/* Its file's name says enough, unless there is such a file here. */
static void
open_chosen(struct app *app)
{
	const struct lesson *l = fitting(app->picker, app->picker->selected);
	struct text line = { 0 };

	if (!l || is_too_new(app, l))
		return;
	text_printf(&line, "open %s", access(l->file, F_OK) == 0 ? l->path :
	    l->file);
	app->view.overlay = OVERLAY_NONE;
	keys_run(app, text_get(&line));
	text_free(&line);
	if (app->error[0])
		app->view.overlay = OVERLAY_PICKER;
	else
		app->view.message[0] = '\0';    /* the keys say more */
}

static int
rows_of(int key)
{
	switch (key) {
	case K_UP:
		return -1;
	case K_DOWN:
	case K_TAB:
		return 1;
	case K_PGUP:
		return -PAGE;
	case K_PGDN:
		return PAGE;
	case K_HOME:
		return -1000;
	case K_END:
		return 1000;
	default:
		return 0;
	}
}

bool
picker_key(struct app *app, int key)
{
	struct view *v = &app->view;

	if (v->overlay != OVERLAY_PICKER)
		return false;
	if (rows_of(key))
		picker_move(v, rows_of(key));
	else if (key == K_ENTER)
		open_chosen(app);
	else if (key == K_ESC && app->picker->filter[0])
		edit_filter(app->picker, 'U' & 0x1f);
	else if (key == K_ESC)
		v->overlay = OVERLAY_NONE;
	else if (key == K_BACKSPACE || key == ('U' & 0x1f) ||
	    (key >= ' ' && key < 0x7f))
		edit_filter(app->picker, key);
	else
		return false;
	return true;
}

/* ---- drawing ------------------------------------------------------------- */

static void
draw_filter(const struct picker *p, struct grid *g, struct area a, int count)
{
	char right[48];
	int x = a.x, w = snprintf(right, sizeof right, "%d of %d", count,
	    p->course.count);

	x += grid_puts(g, a.y, x, 10, ROLE_KEY, MARK_NONE, "filter: ");
	x += grid_puts(g, a.y, x, a.w - w - 9, ROLE_PROMPT, MARK_NONE,
	    p->filter);
	g->cursor_y = a.y;
	g->cursor_x = x;
	if (!p->filter[0])
		grid_puts(g, a.y, x + 1, a.w - w - 11, ROLE_DIM, MARK_NONE,
		    "a word: await, timers, errors, level-1, myth, new");
	grid_puts(g, a.y, a.x + a.w - w, w, ROLE_DIM, MARK_NONE, right);
}

static void
draw_row(const struct picker *p, struct grid *g, struct area a, int y,
    const struct lesson *l, bool selected)
{
	struct text row = { 0 };
	enum mark mark = selected ? MARK_SELECTED : MARK_NONE;

	course_row(&p->course, l, &row);
	grid_blank(g, (struct area){ y, a.x - 1, 1, a.w + 2 }, ROLE_TEXT,
	    mark);
	if (selected)
		grid_puts(g, y, a.x - 1, 1, ROLE_SIGN, mark, "▸");
	grid_puts(g, y, a.x, a.w, ROLE_TEXT, mark, text_get(&row));
	text_free(&row);
}

/* What the chosen lesson is about: of a myth, the myth. */
static void
draw_about(const struct lesson *l, struct grid *g, struct area a)
{
	struct text about = { 0 };

	text_printf(&about, "%s%s%s", *l->myth ? "Myth: " : "",
	    *l->myth ? l->myth : l->concept, *l->needs ? "  Needs " : "");
	text_puts(&about, l->needs);
	pane_wrap(g, a, ROLE_SENTENCE, MARK_NONE, text_get(&about));
	text_free(&about);
}

void
picker_draw(struct view *v, struct grid *g)
{
	struct picker *p = v->picker;
	struct area a = { 2, 2, v->rows - 4, v->cols - 4 };
	int count = count_fitting(p), h = a.h - HEAD - FOOT;
	struct text head = { 0 };
	const struct lesson *l;

	a.x += a.w > WIDEST ? (a.w - WIDEST) / 2 : 0;
	a.w = a.w > WIDEST ? WIDEST : a.w;
	frame_popup(g, a, "lessons: type to filter, ↑ ↓ choose, enter opens, "
	    "esc closes");
	draw_filter(p, g, a, count);
	course_head(&head);
	grid_puts(g, a.y + 1, a.x, a.w, ROLE_TITLE, MARK_NONE,
	    text_get(&head));
	text_free(&head);
	if (p->selected < p->top)
		p->top = p->selected;
	if (p->selected >= p->top + h)
		p->top = p->selected - h + 1;
	for (int i = 0; i < h && (l = fitting(p, p->top + i)) != NULL; i++)
		draw_row(p, g, a, a.y + HEAD + i, l,
		    p->top + i == p->selected);
	l = fitting(p, p->selected);
	if (l)
		draw_about(l, g, (struct area){ a.y + a.h - FOOT + 1, a.x,
		    FOOT - 1, a.w });
	else
		grid_puts(g, a.y + HEAD, a.x, a.w, ROLE_DIM, MARK_NONE,
		    "no lesson is like that: esc clears the filter");
}
