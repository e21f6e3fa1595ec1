/* SPDX-License-Identifier: MIT */
/* microtick shot FILE --at N -o FILE: the screen at a step as a still. */
#include <config.h>

#include "picture.h"
#include "shot.h"
#include "svg.h"

#include <stdio.h>

enum { COLS = 100, ROWS = 30 };

static void
write_shot(struct text *out, struct app *app, enum picture_format format)
{
	struct grid g = { 0 };
	struct still still = { 0 };
	struct scene scene = { 0 };

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
		view_follow(&app.view);
		write_shot(&out, &app, format);
		code = picture_save(o, &out);
	}
	text_free(&out);
	app_close(&app);
	return code;
}
