/* SPDX-License-Identifier: MIT */
/*
 * Runs as swimlanes: of every program, to scale and not, whole and in part,
 * nothing lies outside, no box meets another of its lane, no text a text, a
 * box or a line; labels fit; the axis never runs backwards; what has no room
 * is said; the SVG is well-formed and the same twice.
 */
#include <config.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "draw/lanes.h"
#include "draw/picture.h"
#include "draw/svg.h"
#include "safe.h"
#include "strict_xml.h"
#include "tap.h"

struct drawn {
	struct app app;
	struct options o;
	struct run run;
	struct wishes wishes;
	struct scene scene;
};

static char path[4200];

static bool open_file(struct drawn *d)
{
	*d = (struct drawn){ .o = { .file = path,
	    .machine = { .stack_trace_limit = -1, .record = true } } };
	if (picture_open(&d->app, &d->o))
		return false;
	run_read(&d->run, d->app.m);
	d->wishes = (struct wishes){ .theme = THEME_LIGHT,
	    .to = d->run.c.steps, .lanes = LANES_ALL };
	return true;
}

static void close_file(struct drawn *d)
{
	scene_free(&d->scene);
	run_free(&d->run);
	app_close(&d->app);
}

static bool meet(const struct shape *a, const struct shape *b)
{
	return a->x < b->x + b->w && b->x < a->x + a->w &&
	    a->y < b->y + b->h && b->y < a->y + a->h;
}

/* Does a part of a line cross the inside of a shape? */
static bool crosses(const struct shape *line, const struct shape *p)
{
	for (int i = 0; i + 1 < line->count; i++) {
		const int *a = &line->points[2 * i], *b = a + 2;
		int left = a[0] < b[0] ? a[0] : b[0];
		int right = a[0] + b[0] - left;
		int top = a[1] < b[1] ? a[1] : b[1];
		int bottom = a[1] + b[1] - top;

		if (right > p->x && left < p->x + p->w && bottom > p->y &&
		    top < p->y + p->h)
			return true;
	}
	return false;
}

static const char *wrong_pair(const struct shape *a, const struct shape *b)
{
	bool is_text = a->kind == SHAPE_TEXT && a->columns;

	if (a->kind == SHAPE_BOX && b->kind == SHAPE_BOX && a->lane &&
	    a->lane == b->lane && meet(a, b))
		return "two boxes of a lane meet";
	if (is_text && b->kind == SHAPE_TEXT && b > a && meet(a, b))
		return "two texts meet";
	if (is_text && b->kind == SHAPE_BOX && b->layer == LAYER_BOX &&
	    meet(a, b))
		return "a text meets a box";
	if (is_text && b->kind == SHAPE_LINE && crosses(b, a))
		return "a line crosses a text";
	return NULL;
}

static const char *wrong_shape(const struct scene *s, const struct shape *p)
{
	if (p->x < 0 || p->y < 0 || p->x + p->w > s->w || p->y + p->h > s->h)
		return "outside of the picture";
	if (p->kind == SHAPE_BOX && p->columns * CELL > p->w)
		return "a label is wider than its box";
	if (p->text && safe_columns(p->text, strlen(p->text)) != p->columns)
		return "a text is not as wide as it says";
	return NULL;
}

static int look_at(const struct scene *s)
{
	int wrong = 0;

	for (size_t i = 0; i < s->count; i++) {
		const char *why = wrong_shape(s, &s->shapes[i]);

		for (size_t k = 0; !why && k < s->count; k++)
			if (k != i)
				why = wrong_pair(&s->shapes[i],
				    &s->shapes[k]);
		if (!why)
			continue;
		if (wrong++ < 3)
			note("%s: %s", why, s->shapes[i].text ?
			    s->shapes[i].text : "no text");
	}
	return wrong;
}

static void draw(struct drawn *d)
{
	scene_free(&d->scene);
	lanes_draw(&d->scene, &d->run, &d->wishes, "title");
}

static int check(struct drawn *d)
{
	struct text a = { 0 }, b = { 0 };
	struct strict_xml x;
	int wrong;

	draw(d);
	wrong = look_at(&d->scene);
	svg_write(&a, &d->scene);
	draw(d);
	svg_write(&b, &d->scene);
	if (!strict_xml(&x, text_get(&a), a.len)) {
		note("%s", x.error);
		wrong++;
	}
	wrong += a.len != b.len || memcmp(a.data, b.data, a.len) != 0;
	text_free(&a);
	text_free(&b);
	return wrong;
}

static int check_axis(const struct drawn *d, bool by_ms)
{
	struct slots s = { 0 };
	int wrong = 0, last = 0;

	slots_take(&s, &d->run, 0, d->run.c.steps);
	for (uint64_t i = 0; i < d->run.c.steps; i += 3)
		slots_mark(&s, i, MARK_PRINT);
	slots_place(&s, 100, 1000, by_ms);
	for (size_t i = 1; i < s.count; i++)
		wrong += s.v[i - 1].x + s.v[i - 1].w >= s.v[i].x;
	for (uint64_t i = 0; i <= d->run.c.steps + 1; i++) {
		int x = slots_x(&s, i);

		wrong += x < last || x < 100 || x > 1000;
		last = x;
	}
	slots_free(&s);
	return wrong;
}

/* Each job's stretches lie in it and nest; without one, Node itself called,
 * as it does a listener of the process between two jobs. */
static int check_stretches(const struct run *r)
{
	int wrong = 0;

	for (size_t i = 0; i < r->count; i++) {
		const struct stretch *s = &r->stretches[i];
		const struct cause_job *j = causes_job(&r->c, s->job);

		wrong += s->to < s->from;
		wrong += s->job && (!j || s->from < j->start ||
		    (j->end && s->to > j->end));
		wrong += s->how == END_AWAIT && (!s->await ||
		    s->await->frame != s->frame);
	}
	return wrong;
}

static void test_file(const char *name)
{
	struct drawn d;
	int wrong = 0;

	if (!open_file(&d)) {
		ok(0, "%s opens", name);
		return;
	}
	ok(!check_stretches(&d.run), "%s: stretches lie in their jobs", name);
	ok(!check_axis(&d, false) && !check_axis(&d, true),
	    "%s: the axis goes to the right", name);
	for (int i = 0; i < 6; i++) {
		d.wishes.by_ms = i & 1;
		d.wishes.columns = i < 4 ? 0 : 100;
		d.wishes.theme = i & 2 ? THEME_DARK : THEME_LIGHT;
		d.wishes.from = i < 2 ? 0 : d.run.c.steps / 3;
		wrong += check(&d);
	}
	ok(!wrong, "%s: nothing overlaps, nothing is cut off", name);
	close_file(&d);
}

static void test_programs(void)
{
	struct dirent **list;
	char folder[4200];
	int n;

	snprintf(folder, sizeof folder, "%s/programs", getenv("srcdir"));
	n = scandir(folder, &list, NULL, alphasort);
	for (int i = 0; i < n; i++) {
		const char *dot = strrchr(list[i]->d_name, '.');

		snprintf(path, sizeof path, "%s/programs/%s",
		    getenv("srcdir"), list[i]->d_name);
		if (list[i]->d_name[0] != '.' && dot &&
		    strcmp(dot, ".mtk") != 0)
			test_file(list[i]->d_name);
		free(list[i]);
	}
	free(list);
	snprintf(path, sizeof path, "%s/tests/screen/hostile.js",
	    getenv("srcdir"));
	test_file("hostile.js");
}

static bool says(const struct scene *s, const char *text)
{
	for (size_t i = 0; i < s->count; i++)
		if (s->shapes[i].text && strstr(s->shapes[i].text, text))
			return true;
	return false;
}

static void write_program(const char *text)
{
	const char *home = getenv("HOME");
	FILE *f;

	snprintf(path, sizeof path, "%s/lanes.js", home ? home : ".");
	f = fopen(path, "w");
	if (!f)
		return;
	fputs(text, f);
	fclose(f);
}

/* More jobs, activations, arrows and lines than there is room for. */
static void test_many(void)
{
	struct drawn d;

	write_program("const f = async n => { for (let i = 0; i < 20; i++) {"
	    " await new Promise(r => setTimeout(r, i + n));"
	    " console.log(n, i); } };"
	    "for (let n = 0; n < 12; n++) f(n);"
	    "for (let i = 0; i < 40; i++) console.log('<b>', i);");
	if (!ok(open_file(&d), "a run of 500 jobs opens"))
		return;
	ok(d.run.c.job_count > 480, "%zu jobs", d.run.c.job_count);
	ok(!check(&d), "nothing overlaps in it");
	ok(says(&d.scene, "Left out: ") && says(&d.scene, " jobs, J") &&
	    says(&d.scene, "more activations") &&
	    says(&d.scene, "console lines"), "it says what it left out");
	ok(d.scene.w == 160 * CELL && d.scene.h < 1000,
	    "and is no larger for it: %dx%d", d.scene.w, d.scene.h);
	d.wishes.lanes = LANES_QUEUES;
	d.wishes.frames[d.wishes.frame_count++] = 4;
	d.wishes.frames[d.wishes.frame_count++] = 999999;
	ok(!check(&d), "nor with lanes chosen");
	ok(says(&d.scene, "F999999 does not run"), "a lane that is not there");
	close_file(&d);
	remove(path);
}

static void test_ms(void)
{
	static const double ms[] = { 0, 1, 1.25, 1.062, 40.0004, 1e6 };
	static const char *const want[] = { "0", "1", "1.25", "1.062", "40",
		"1000000" };
	struct text t = { 0 };

	for (int i = 0; i < 6; i++) {
		text_clear(&t);
		run_ms(&t, ms[i]);
		ok(strcmp(text_get(&t), want[i]) == 0, "%s ms", want[i]);
	}
	text_free(&t);
}

int main(void)
{
	test_ms();
	test_many();
	test_programs();
	return done();
}
