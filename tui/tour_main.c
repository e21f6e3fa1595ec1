/* SPDX-License-Identifier: MIT */
/* microtick tour FILE, and the band below the panes. */
#include <config.h>

#include "app.h"
#include "json.h"
#include "layout.h"
#include "live.h"
#include "pane.h"
#include "tour.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { GUTTER = 9, LEAST = 2, MOST = 4 };

/* ---- drawing ------------------------------------------------------------- */

static struct area
place(const struct view *v)
{
	int h = tour_rows(v);

	return (struct area){ layout_bottom(v) - h, GUTTER, h,
		v->cols - GUTTER - 1 };
}

/* As many as the longest of the tour needs: panes shall not jump. */
int
tour_rows(const struct view *v)
{
	int most = v->rows - LAYOUT_MIN_ROWS + LEAST, rows = LEAST;

	if (!v->stops)
		return 0;
	for (int i = 0; i < v->stop_count; i++) {
		int n = pane_wrapped(v->stops[i].sentence,
		    v->cols - GUTTER - 1);

		rows = n > rows ? n : rows;
	}
	most = most > MOST ? MOST : most;
	return rows > most ? most : rows;
}

bool
tour_is_here(const struct view *v)
{
	return mt_position(v->m) == v->stops[v->stop_at].step;
}

void
tour_draw(struct view *v, struct grid *g)
{
	struct area a = place(v);
	char number[24];

	if (!v->stops)
		return;
	grid_blank(g, (struct area){ a.y, 0, a.h, v->cols }, ROLE_PROMPT,
	    MARK_SELECTED);
	snprintf(number, sizeof number, "stop %d", v->stop_at + 1);
	grid_puts(g, a.y, 1, GUTTER - 2, ROLE_KEY, MARK_SELECTED, number);
	snprintf(number, sizeof number, "of %d", v->stop_count);
	grid_puts(g, a.y + 1, 1, GUTTER - 2, ROLE_KEY, MARK_SELECTED,
	    number);
	pane_wrap(g, a, tour_is_here(v) ? ROLE_PROMPT : ROLE_DIM,
	    MARK_SELECTED, v->stops[v->stop_at].sentence);
}

/* ---- without a screen ---------------------------------------------------- */

static void
print_text(const struct tour *t, struct text *out)
{
	for (int i = 0; i < t->count; i++)
		text_printf(out, "%d of %d, step %llu\n  %s\n", i + 1,
		    t->count, (unsigned long long)t->stops[i].step,
		    t->stops[i].sentence);
}

static void
print_json(const struct app *app, struct text *out)
{
	const struct tour *t = app->tour;
	struct json j = { out, false };

	json_object(&j);
	json_key_string(&j, "program", app_base_name(app->path));
	json_key_string(&j, "profile", app_profile(app->options));
	json_key(&j, "stops");
	json_array(&j);
	for (int i = 0; i < t->count; i++) {
		json_object(&j);
		json_key_integer(&j, "step", (int64_t)t->stops[i].step);
		json_key_string(&j, "sentence", t->stops[i].sentence);
		json_key_integer(&j, "line", t->stops[i].line);
		json_end_object(&j);
	}
	json_end_array(&j);
	json_end_object(&j);
	text_char(out, '\n');
}

/* A lesson's .mtk names its program: o->file becomes that, and is to be
 * freed as *found. */
static int
open_lesson(struct app *app, struct options *o, char **found)
{
	const char *dot = strrchr(o->file, '.');
	struct demo d;
	int error;

	if (!dot || strcmp(dot, ".mtk") != 0)
		return app_open(app, o, FRONT_SCRIPT);
	if (!demo_load(&d, o->file, &app->out)) {
		text_char(&app->out, '\n');
		return EXIT_NO_INPUT;
	}
	o->file = NULL;
	error = demo_open(&d, app, o, FRONT_SCRIPT);
	o->file = *found = app->path ? text_copy(app->path) : NULL;
	o->folder = NULL;
	demo_free(&d);
	return error;
}

int
tour_main(struct options *o)
{
	struct app app = { 0 };
	char *found = NULL;
	int error = open_lesson(&app, o, &found);

	if (!error && !tour_begin(&app)) {
		text_printf(&app.out, "microtick: %s\n", app.error);
		error = EXIT_SCRIPT;
	}
	if (error) {
		fputs(text_get(&app.out), stderr);
	} else if (isatty(1)) {
		app_close(&app);
		o->tour = true;
		error = live_main(o);
	} else {
		if (o->json)
			print_json(&app, &app.out);
		else
			print_text(app.tour, &app.out);
		fputs(text_get(&app.out), stdout);
	}
	app_close(&app);
	free(found);
	return error;
}
