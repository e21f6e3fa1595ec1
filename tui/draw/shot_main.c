/* SPDX-License-Identifier: MIT */
/* microtick shot FILE --at N -o FILE: the screen at a step as a still. */
#include <config.h>

#include "picture.h"
#include "shot.h"
#include "svg.h"

#include <stdio.h>

enum { COLS = 100, ROWS = 30, BEFORE = 100 };

/* Which lines of a list or the source are in sight depends on what was before:
 * a still shows those that one sees who has stepped there. */
static void
step_there(struct app *app, struct grid *g)
{
	uint64_t at = mt_position(app->m);

	for (mt_seek(app->m, at > BEFORE ? at - BEFORE : 0);
	    mt_position(app->m) < at; mt_move(app->m, MT_STEP, 1)) {
		view_follow(&app->view);
		app_draw(app, g);
	}
	view_follow(&app->view);
}

static void
write_shot(struct text *out, struct app *app, enum picture_format format)
{
	struct grid g = { 0 };
	struct still still = { 0 };
	struct scene scene = { 0 };

	step_there(app, &g);
	app_draw(app, &g);
	still_take(&still, &g, app->view.theme);
	if (format == PICTURE_TXT) {
		shot_text(out, &still);
	} else if (format == PICTURE_ANSI) {
		shot_ansi(out, &still);
	} else {
		shot_scene(&scene, &still, app->view.theme, app->title);
		svg_write(out, &scene);
	}
	scene_free(&scene);
	still_free(&still);
	grid_free(&g);
}

int
shot_main(struct options *o)
{
	enum picture_format format = picture_format(o);
	struct app app = { 0 };
	struct text out = { 0 };
	int code;

	if (format == PICTURE_UNKNOWN) {
		fputs("microtick: shot writes svg, txt or ansi: end the "
		    "file's name so, or give --format\n", stderr);
		return EXIT_USAGE;
	}
	if (!o->cols) {
		o->cols = COLS;
		o->rows = ROWS;
	}
	code = picture_open(&app, o);
	if (!code && !picture_seek(app.m, o->at)) {
		fputs("microtick: --at takes a step, end, or -N from the "
		    "end\n", stderr);
		code = EXIT_USAGE;
	}
	if (!code) {
		write_shot(&out, &app, format);
		code = picture_save(o, &out);
	}
	text_free(&out);
	app_close(&app);
	return code;
}
