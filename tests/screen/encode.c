/* SPDX-License-Identifier: MIT */
/*
 * What the encoder writes, read by libvterm, is the grid, cell for cell, at
 * every step; and a still that did not change costs no byte.
 */
#include <config.h>

#include "app.h"
#include "encode.h"
#include "prompt.h"
#include "tap.h"

#include <stdlib.h>
#include <string.h>

#ifdef HAVE_VTERM
#include "vterm_still.h"
#endif

struct walk {
	struct app app;
	struct grid grid;
	struct encoder encoder;
	struct still still;
	struct text bytes;
	size_t total;
	int frames;
#ifdef HAVE_VTERM
	VTerm *vt;
	int wrong;
#endif
};

static void
take(struct walk *w)
{
	view_draw(&w->app.view, &w->grid);
	still_take(&w->still, &w->grid, w->app.view.theme);
	text_clear(&w->bytes);
	encode_still(&w->encoder, &w->still, &w->bytes);
	for (size_t i = 0; i < w->bytes.len && w->frames; i++)
		w->total += w->bytes.data[i] == '\033' ? 6 : 1;
	w->frames++;
#ifdef HAVE_VTERM
	vterm_set_size(w->vt, w->still.rows, w->still.cols);
	vterm_input_write(w->vt, text_get(&w->bytes), w->bytes.len);
	if (vterm_still_differs(w->vt, &w->still, !w->wrong))
		w->wrong++;
#endif
}

static void
begin(struct walk *w, const char *program)
{
	static struct options o;
	static char path[4200];
	static char *argv[] = { "microtick", path };
	const char *message;

	*w = (struct walk){ 0 };
	snprintf(path, sizeof path, "%s/%s", getenv("srcdir"), program);
	options_parse(&o, 2, argv, &message);
	ok(app_open(&w->app, &o, FRONT_LIVE) == 0, "%s opens", program);
	app_explore(&w->app, 60000);
	mt_seek(w->app.m, 0);
#ifdef HAVE_VTERM
	w->vt = vterm_still_new(24, 80);
#endif
}

static void
end(struct walk *w, const char *what)
{
#ifdef HAVE_VTERM
	ok(w->wrong == 0, "%s: %d frames, each cell as drawn", what,
	    w->frames);
	vterm_free(w->vt);
#else
	skip("libvterm is not there");
#endif
	note("%s: %zu bytes a frame in a recording", what, w->total /
	    (size_t)(w->frames ? w->frames : 1));
	encode_free(&w->encoder);
	still_free(&w->still);
	text_free(&w->bytes);
	grid_free(&w->grid);
	app_close(&w->app);
}

static void
steps(const char *program, int cols, int rows, enum theme theme)
{
	struct walk w;

	begin(&w, program);
	w.app.view.cols = cols;
	w.app.view.rows = rows;
	w.app.view.theme = theme;
	do
		take(&w);
	while (mt_move(w.app.m, MT_STEP, 1) == MT_OK);
	take(&w);
	text_clear(&w.bytes);
	encode_still(&w.encoder, &w.still, &w.bytes);
	ok(w.bytes.len == 0, "%s: what stays the same costs nothing",
	    program);
	end(&w, program);
}

/* Sizes, overlays, the cursor, and everything a program can print. */
static void
changes(void)
{
	static const struct {
		int cols, rows;
		enum theme theme;
		enum overlay overlay;
		const char *prompt;
	} looks[] = {
		{ 80, 24, THEME_DARK, OVERLAY_NONE, NULL },
		{ 80, 24, THEME_LIGHT, OVERLAY_HELP, NULL },
		{ 80, 24, THEME_LIGHT, OVERLAY_NONE, ":" },
		{ 200, 60, THEME_PROJECTOR, OVERLAY_NONE, ":" },
		{ 30, 5, THEME_PROJECTOR, OVERLAY_NONE, NULL },
		{ 121, 33, THEME_MONO, OVERLAY_HELP, NULL },
		{ 61, 17, THEME_DARK, OVERLAY_NONE, NULL },
	};
	struct walk w;

	begin(&w, "tests/screen/hostile.js");
	mt_move(w.app.m, MT_WHOLE, 1);
	for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
		struct view *v = &w.app.view;

		v->cols = looks[i].cols;
		v->rows = looks[i].rows;
		v->theme = looks[i].theme;
		v->overlay = looks[i].overlay;
		v->prompt = looks[i].prompt;
		v->prompt_text = "find \xe6\xbc\xa2";
		v->prompt_cursor = 6;
		take(&w);
	}
	end(&w, "sizes and overlays");
}

int
main(void)
{
	steps("programs/04-order.js", 80, 24, THEME_DARK);
	steps("programs/21-handler.js", 200, 60, THEME_PROJECTOR);
	steps("tests/screen/hostile.js", 100, 30, THEME_LIGHT);
	changes();
	prompt_end();
	return done();
}
