/* SPDX-License-Identifier: MIT */
/*
 * Stills of the screen as pictures: of every program, at several steps and
 * sizes, the SVG is well-formed, holds every character of the screen, and is
 * the same twice; the bytes for a terminal decode to the same screen; nothing
 * a program prints becomes markup or a command.
 */
#include <config.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decode.h"
#include "draw/picture.h"
#include "draw/shot.h"
#include "draw/svg.h"
#include "strict_xml.h"
#include "tap.h"

static char path[4200];

static int open_program(struct app *app, struct options *o, const char *name)
{
	*o = (struct options){ .file = path, .cols = 100, .rows = 30,
	    .machine = { .stack_trace_limit = -1, .record = true } };
	*app = (struct app){ 0 };
	snprintf(path, sizeof path, "%s/%s", getenv("srcdir"), name);
	return picture_open(app, o);
}

static void take(struct app *app, struct still *still)
{
	struct grid g = { 0 };

	view_draw(&app->view, &g);
	still_take(still, &g, app->view.theme);
	grid_free(&g);
}

static void to_svg(struct text *out, const struct still *still,
    enum theme theme, const char *title)
{
	struct scene s = { 0 };

	shot_scene(&s, still, theme, title);
	svg_write(out, &s);
	scene_free(&s);
}

static bool is_inside(const struct scene *s)
{
	for (size_t i = 0; i < s->count; i++) {
		const struct shape *p = &s->shapes[i];

		if (p->x < 0 || p->y < 0 || p->x + p->w > s->w ||
		    p->y + p->h > s->h)
			return false;
	}
	return true;
}

static int decodes_wrong(const struct still *still)
{
	struct text bytes = { 0 };
	struct decoder d = { 0 };
	int wrong;

	shot_ansi(&bytes, still);
	decode_begin(&d, still->rows, still->cols);
	/* the last line leaves the screen and makes the cursor visible */
	decode_bytes(&d, text_get(&bytes), bytes.len);
	wrong = memcmp(d.screen.glyphs, still->glyphs, (size_t)still->rows *
	    (size_t)still->cols * sizeof *still->glyphs) != 0;
	decode_free(&d);
	text_free(&bytes);
	return wrong;
}

/* One step of a program in one theme; how much is wrong. */
static int check(struct app *app, enum theme theme)
{
	struct still still = { 0 };
	struct text a = { 0 }, b = { 0 };
	struct strict_xml x;
	struct scene s = { 0 };
	int wrong = 0;

	app->view.theme = theme;
	take(app, &still);
	to_svg(&a, &still, theme, app->title);
	take(app, &still);
	to_svg(&b, &still, theme, app->title);
	if (!strict_xml(&x, text_get(&a), a.len)) {
		note("%s", x.error);
		wrong++;
	}
	wrong += a.len != b.len || memcmp(a.data, b.data, a.len) != 0;
	shot_scene(&s, &still, theme, "");
	wrong += !is_inside(&s);
	wrong += decodes_wrong(&still);
	scene_free(&s);
	text_free(&a);
	text_free(&b);
	still_free(&still);
	return wrong;
}

static void test_program(const char *name)
{
	static const int sizes[][2] = { { 100, 30 }, { 80, 24 }, { 31, 9 } };
	struct options o;
	struct app app;
	uint64_t end;
	int wrong = 0;

	if (open_program(&app, &o, name)) {
		ok(0, "%s opens", name);
		return;
	}
	end = mt_known(app.m);
	for (int i = 0; i <= 4; i++) {
		mt_seek(app.m, end * (uint64_t)i / 4);
		app.view.cols = sizes[i % 3][0];
		app.view.rows = sizes[i % 3][1];
		for (int t = 0; t < THEME_COUNT; t++)
			wrong += check(&app, (enum theme)t);
	}
	ok(!wrong, "%s: stills are well-formed, whole, the same", name);
	app_close(&app);
}

static void test_programs(void)
{
	struct dirent **list;
	char folder[4200], name[300];
	int n;

	snprintf(folder, sizeof folder, "%s/programs", getenv("srcdir"));
	n = scandir(folder, &list, NULL, alphasort);
	for (int i = 0; i < n; i++) {
		const char *dot = strrchr(list[i]->d_name, '.');

		snprintf(name, sizeof name, "programs/%s", list[i]->d_name);
		if (list[i]->d_name[0] != '.' && dot &&
		    strcmp(dot, ".mtk") != 0)
			test_program(name);
		free(list[i]);
	}
	free(list);
	test_program("tests/screen/hostile.js");
}

static void test_escape(void)
{
	static const char bad[] = "<script>&\"'\033[2J\0\xff\xe2\x80\xae";
	struct text t = { 0 };

	svg_escape(&t, bad, sizeof bad - 1);
	ok(strcmp(text_get(&t), "&lt;script&gt;&amp;&quot;&apos;^[[2J^@\\xff"
	    "\\u{202e}") == 0, "markup and controls are made visible: %s",
	    text_get(&t));
	text_free(&t);
}

static void test_fit(void)
{
	struct text t = { 0 };

	ok(scene_fit(&t, "abcdef", 6, 4) == 4 &&
	    strcmp(text_get(&t), "abc…") == 0, "cut with …");
	text_clear(&t);
	ok(scene_fit(&t, "中文字", 9, 4) == 3 &&
	    strcmp(text_get(&t), "中…") == 0, "wide characters are not halved");
	text_clear(&t);
	ok(scene_fit(&t, "abc", 3, 0) == 0 && t.len == 0, "no room, no text");
	text_free(&t);
}

/* The frame of the screen is strokes that meet, not characters. */
static void test_frames(void)
{
	struct grid g = { 0 };
	struct still still = { 0 };
	struct scene s = { 0 };

	grid_resize(&g, 3, 4);
	for (int x = 0; x < 4; x++) {
		grid_put(&g, 0, x, x == 0 ? 0x250c : x == 3 ? 0x2510 : 0x2500,
		    ROLE_BORDER, MARK_NONE);
		grid_put(&g, 2, x, x == 0 ? 0x2514 : x == 3 ? 0x2518 : 0x2500,
		    ROLE_BORDER, MARK_NONE);
	}
	grid_put(&g, 1, 0, 0x2502, ROLE_BORDER, MARK_NONE);
	grid_put(&g, 1, 3, 0x2502, ROLE_BORDER, MARK_NONE);
	still_take(&still, &g, THEME_DARK);
	shot_scene(&s, &still, THEME_DARK, "");
	ok(s.count == 4, "a frame is four strokes: %zu", s.count);
	for (size_t i = 0; i < s.count; i++)
		ok(s.shapes[i].w == 3 * CELL || s.shapes[i].h == 2 * ROW,
		    "from corner to corner");
	scene_free(&s);
	still_free(&still);
	grid_free(&g);
}

int main(void)
{
	test_escape();
	test_fit();
	test_frames();
	test_programs();
	return done();
}
