/* SPDX-License-Identifier: MIT */
/*
 * What the encoder writes, read by libvterm, is the grid, cell for cell, at
 * every step, and so it is for any stills; one that did not change costs no
 * byte.
 */
#include <config.h>

#include "app.h"
#include "decode.h"
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

/* ---- anything at all ---- */

enum { ROWS = 9, COLS = 37, FRAMES = 3000 };

static unsigned seed = 7;

static unsigned
dice(unsigned n)
{
	seed = seed * 1103515245 + 12345;
	return (seed >> 12) % n;
}

/* A glyph of few kinds, so that neighbours are often of the same pen. */
static struct glyph
any_glyph(bool wide)
{
	static const uint32_t chars[] = { ' ', ' ', ' ', 'a', '"', '\\',
		0x2502, 0x6f22, 0x1f600 };
	static const int16_t colours[] = { -1, -1, 0, 117, 245 };
	struct glyph g = { { chars[dice(wide ? 9 : 7)] }, -1, -1, 0, 1, 0 };

	g.fg = colours[dice(5)];
	g.bg = colours[dice(4)];
	g.attr = (uint8_t)(dice(3) ? 0 : dice(8));
	g.width = g.ch[0] > 0x3000 ? 2 : 1;
	if (g.ch[0] == 'a' && dice(4) == 0)
		g.ch[1] = 0x0301;
	still_settle(&g);
	return g;
}

/* Writes over n glyphs of a row; halves that are left over turn blank. */
static void
scribble(struct still *s, int y, int x, int n)
{
	static const struct glyph blank = { { ' ' }, -1, -1, 0, 1, 0 };
	struct glyph *row = still_glyph(s, y, 0), g = any_glyph(false);
	int end = x + n < COLS ? x + n : COLS;

	if (row[x].width == 0)
		row[x - 1] = blank;
	for (; x < end; x++) {
		if (dice(3) == 0)
			g = any_glyph(x + 1 < end);
		if (g.width == 2 && x + 1 >= end)
			g = blank;
		row[x] = g;
		if (g.width == 2) {
			row[++x] = g;
			row[x].ch[0] = 0;
			row[x].width = 0;
		}
	}
	if (end < COLS && row[end].width == 0)
		row[end] = blank;
}

/* Whatever the stills are, both readers see them as they are. */
static void
anything(void)
{
	struct still s = { 0 };
	struct encoder e = { 0 };
	struct decoder d;
	struct text bytes = { 0 };
	int wrong = 0;
#ifdef HAVE_VTERM
	VTerm *vt = vterm_still_new(ROWS, COLS);
#endif

	still_resize(&s, ROWS, COLS);
	decode_begin(&d, ROWS, COLS);
	for (int i = 0; i < FRAMES; i++) {
		for (unsigned n = dice(6); n > 0; n--)
			scribble(&s, (int)dice(ROWS), (int)dice(COLS),
			    1 + (int)dice(dice(3) ? 5 : COLS));
		s.cursor_y = dice(3) ? -1 : (int)dice(ROWS);
		s.cursor_x = s.cursor_y < 0 ? -1 : (int)dice(COLS);
		text_clear(&bytes);
		encode_still(&e, &s, &bytes);
		decode_bytes(&d, text_get(&bytes), bytes.len);
		if (!still_same(&d.screen, &s) && !wrong++)
			note("frame %d is read otherwise", i);
#ifdef HAVE_VTERM
		vterm_input_write(vt, text_get(&bytes), bytes.len);
		if (vterm_still_differs(vt, &s, !wrong))
			wrong++;
#endif
	}
	ok(wrong == 0, "%d stills of anything at all", FRAMES);
#ifdef HAVE_VTERM
	vterm_free(vt);
#endif
	encode_free(&e);
	decode_free(&d);
	still_free(&s);
	text_free(&bytes);
}

int
main(void)
{
	steps("programs/04-order.js", 80, 24, THEME_DARK);
	steps("programs/21-handler.js", 200, 60, THEME_PROJECTOR);
	steps("tests/screen/hostile.js", 100, 30, THEME_LIGHT);
	changes();
	anything();
	prompt_end();
	return done();
}
