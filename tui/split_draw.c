/* SPDX-License-Identifier: MIT */
/*
 * Draws two runs side by side.
 *
 * Each side is a view that is drawn whole, to a grid of its own, and copied;
 * the border between them is shared.  Below both: what makes them differ.
 */
#include <config.h>

#include "app.h"
#include "frame.h"
#include "layout.h"
#include "safe.h"
#include "split.h"

#include <stdio.h>
#include <string.h>

/* ---- what is said of them ------------------------------------------------ */

static const char *
item_name(enum lock lock)
{
	return lock == LOCK_JOB ? "job" : lock == LOCK_CONSOLE ? "line" :
	    "step";
}

/* " ▸node10 · step 30/65 ", " node22 · ended, no line 5 ". */
static void
head(const struct app *app, int i, int room, char *out, size_t size)
{
	const struct side *side = &app->split->side[i];
	struct text label = { 0 };
	uint64_t step = mt_position(side->m), known = mt_known(side->m);
	const char *sign = i == app->split->active ? "▸" : "";
	bool complete = mt_is_complete(side->m);

	/* a file's name may be longer than all the rest */
	if (safe_columns(side->label, strlen(side->label)) > room)
		safe_cell(&label, side->label, strlen(side->label), room + 1);
	else
		text_puts(&label, side->label);
	while (label.len && label.data[label.len - 1] == ' ')
		label.data[--label.len] = '\0';
	if (complete && step == known && mt_outcome(side->m) != MT_END)
		snprintf(out, size, " %s%s · stopped by a limit ", sign,
		    label.data);
	else if (complete && step == known && side->missing)
		snprintf(out, size, " %s%s · ended, no %s %llu ", sign,
		    label.data, item_name(app->lock),
		    (unsigned long long)side->missing);
	else if (complete && step == known)
		snprintf(out, size, " %s%s · ended, exit code %d ", sign,
		    label.data, mt_exit_code(side->m));
	else
		snprintf(out, size, " %s%s · step %llu/%llu%s ", sign,
		    label.data, (unsigned long long)step,
		    (unsigned long long)known, complete ? "" : "+");
	text_free(&label);
}

static void
draw_header(struct app *app, struct grid *g)
{
	struct split *s = app->split;
	struct view *v = &app->view;
	bool by_file = compare_dimensions(&s->plan.v[0], &s->plan.v[1]) >>
	    BY_FILE & 1;
	char left[280], right[80];
	int w;

	snprintf(left, sizeof left, "%s%.60s%s%s%s beside %s%s",
	    view_recording(v), by_file ? "" : app_base_name(app->path),
	    v->is_old ? " (old)" : "", by_file ? "" : " · ",
	    s->side[0].label, s->side[1].label,
	    v->playing ? "  playing" : "");
	if (app->lock == LOCK_OFF)
		snprintf(right, sizeof right, "each for itself ");
	else if (app->lock == LOCK_STEP)
		snprintf(right, sizeof right, "together by step ");
	else
		snprintf(right, sizeof right, "together by %s%s: %llu ",
		    app->lock == LOCK_CONSOLE ? "console " : "",
		    item_name(app->lock), (unsigned long long)s->number);
	grid_blank(g, (struct area){ 0, 0, 1, v->cols }, ROLE_HEADER,
	    MARK_BAR);
	w = safe_columns(right, strlen(right));
	grid_puts(g, 0, 1, v->cols - w - 2, ROLE_HEADER, MARK_BAR, left);
	grid_puts(g, 0, v->cols - w, w, ROLE_HEADER, MARK_BAR, right);
}

/* Where they part, in front of the first cause. */
static void
parting(const struct split *s, char *out, size_t size)
{
	if (!s->is_known)
		snprintf(out, size, "both have to be looked through first");
	else if (s->parted != SIZE_MAX)
		snprintf(out, size, "≠ line %zu: ", s->parted + 1);
	else if (s->exits[0] != s->exits[1])
		snprintf(out, size, "≠ exit codes %d and %d: ", s->exits[0],
		    s->exits[1]);
	else
		snprintf(out, size, "= both print the same; D tells of ticks, "
		    "promises and stacks");
}

/* "node22: 4 lines, 5 jobs, exit code 0; node10: …" */
static void
draw_figures(const struct app *app, struct grid *g, int y)
{
	const struct split *s = app->split;
	char text[400] = "";
	int n = 0;

	for (int i = 0; i < 2; i++) {
		struct mt_machine *m = s->side[i].m;

		n += snprintf(text + n, sizeof text - (size_t)n,
		    "%s%s: %zu line%s, %llu jobs, ", i ? "; " : "",
		    s->side[i].label, s->lines[i], s->lines[i] == 1 ? "" :
		    "s", (unsigned long long)mt_mark_count(m, MT_MARK_JOB,
		    UINT64_MAX));
		if (mt_outcome(m) == MT_END)
			n += snprintf(text + n, sizeof text - (size_t)n,
			    "exit code %d", s->exits[i]);
		else
			n += snprintf(text + n, sizeof text - (size_t)n,
			    "stopped by a limit");
	}
	grid_puts(g, y, 2, app->view.cols - 4, ROLE_DIM, MARK_NONE, text);
}

/* In h rows from y on, or (h 0) in the border above. */
static void
draw_causes(const struct app *app, struct grid *g, int y, int h)
{
	const struct split *s = app->split;
	const char *line = text_get(&s->causes);
	int w = app->view.cols - 4, x = 2;
	char where[120];

	parting(s, where, sizeof where);
	if (h == 0) {
		y--;
		x += grid_puts(g, y, x, 1, ROLE_SIGN, MARK_NONE, " ");
	}
	x += grid_puts(g, y, x, w - x, ROLE_SIGN, MARK_NONE, where);
	for (int i = 0; *line && i < (h ? h : 1); i++) {
		size_t n = strcspn(line, "\n");
		int more = s->cause_count - i - 1;
		char rest[32] = "";
		int room = app->view.cols - 3 - x;

		if (i == (h ? h : 1) - 1 && more)
			snprintf(rest, sizeof rest, " (D: %d more)", more);
		room -= (int)strlen(rest);
		x += grid_text(g, y + i, x, room, ROLE_TEXT, MARK_NONE, line,
		    n);
		x += grid_puts(g, y + i, x, (int)strlen(rest), ROLE_DIM,
		    MARK_NONE, rest);
		if (h == 0)
			grid_puts(g, y, x, 1, ROLE_TEXT, MARK_NONE, " ");
		line += n + (line[n] == '\n');
		x = 2 + safe_columns(where, strlen(where));
	}
	if (s->is_known && h > s->cause_count)
		draw_figures(app, g, y + h - 1);
}

/* ---- the sides ----------------------------------------------------------- */

static int
left_width(int cols)
{
	return (cols + 1) / 2;
}

static struct view *
view_of(struct app *app, int i)
{
	return i == app->split->active ? &app->view :
	    &app->split->side[i].view;
}

/* The side i as a view of its own, of so many rows and columns. */
static struct view
alone(struct app *app, int i, int rows, int cols, const char *heading)
{
	struct split *s = app->split;
	struct view v = *view_of(app, i);

	v.rows = rows;
	v.cols = cols;
	v.twin = view_of(app, !i);
	v.heading = heading;
	v.is_aside = i != s->active;
	v.focus = app->view.focus;
	v.zoom = app->view.zoom;
	v.is_split = v.ascii = false;
	v.flight = 0;
	v.marked_line = s->is_known && s->parted != SIZE_MAX ?
	    s->parted + 1 : 0;
	return v;
}

/* Columns of a heading that are not its label, mostly. */
enum { STATE_WIDTH = 24 };

static void
draw_side(struct app *app, struct grid *g, int i, int rows, int cols, int x)
{
	struct view *own = view_of(app, i), v;
	struct grid *to = &app->split->side[i].grid;
	char heading[160];

	head(app, i, cols - STATE_WIDTH, heading, sizeof heading);
	v = alone(app, i, rows, cols, heading);
	view_draw(&v, to);
	memcpy(own->scroll, v.scroll, sizeof own->scroll);
	own->source_file = v.source_file;
	for (int p = 0; p < PANE_COUNT; p++) {
		own->area[p] = v.area[p];
		own->area[p].y++;
		own->area[p].x += x;
	}
	grid_copy(g, 1, x, to);
}

static void
join(struct app *app, struct grid *g, int x, int rows)
{
	struct grid *a = &app->split->side[0].grid;
	struct grid *b = &app->split->side[1].grid;

	for (int y = 0; y < rows; y++)
		grid_put(g, y + 1, x, frame_join(grid_cell(a, y, a->cols - 1)
		    ->ch[0], grid_cell(b, y, 0)->ch[0]), ROLE_BORDER,
		    MARK_NONE);
}

/* Rows for what makes them differ; 0: it stands in the border. */
static int
cause_rows(const struct view *v)
{
	return v->rows < 36 ? 0 : v->rows < 48 ? 2 : 4;
}

static void
close_box(struct grid *g, int y, int h, int cols)
{
	for (int i = 0; i < h; i++) {
		grid_put(g, y + i, 0, 0x2502, ROLE_BORDER, MARK_NONE);
		grid_put(g, y + i, cols - 1, 0x2502, ROLE_BORDER, MARK_NONE);
	}
	for (int x = 0; x < cols; x++)
		grid_put(g, y + h, x, x == 0 ? 0x2514 : x == cols - 1 ?
		    0x2518 : 0x2500, ROLE_BORDER, MARK_NONE);
	grid_put(g, y - 1, 0, 0x251c, ROLE_BORDER, MARK_NONE);
	grid_put(g, y - 1, cols - 1, 0x2524, ROLE_BORDER, MARK_NONE);
}

static void
draw_both(struct app *app, struct grid *g)
{
	struct view *v = &app->view;
	int causes = cause_rows(v), left = left_width(v->cols);
	int rows = v->rows - 2 - (causes ? causes + 1 : 0);

	if (rows < LAYOUT_MIN_SIDE_ROWS || left < LAYOUT_MIN_SIDE_COLS) {
		grid_puts(g, v->rows / 2, 0, v->cols, ROLE_MESSAGE, MARK_NONE,
		    "too small for two runs: v goes back to one");
		return;
	}
	draw_header(app, g);
	draw_side(app, g, 0, rows, left, 0);
	draw_side(app, g, 1, rows, v->cols - left + 1, left - 1);
	join(app, g, left - 1, rows);
	if (causes)
		close_box(g, rows + 1, causes, v->cols);
	draw_causes(app, g, rows + 1, causes);
}

void
split_draw(struct app *app, struct grid *g)
{
	struct view *v = &app->view;
	const struct stop *stops = v->stops;

	if (g->rows != v->rows || g->cols != v->cols)
		grid_resize(g, v->rows, v->cols);
	g->ascii = v->ascii;
	grid_clear(g);
	v->stops = NULL;        /* a tour waits until this is over */
	draw_both(app, g);
	view_draw_over(v, g);
	v->stops = stops;
}

int
split_side_at(const struct app *app, int x)
{
	return x >= left_width(app->view.cols);
}
