/* SPDX-License-Identifier: MIT */
/* microtick record: a demo into a file, without a terminal. */
#include <config.h>

#include "demo.h"
#include "prompt.h"
#include "programs.h"
#include "record.h"
#include "recorder.h"

#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { COLS = 100, ROWS = 30 };

static bool
is_demo(const char *name)
{
	const char *dot = strrchr(name, '.');
	char *found;

	if (strcmp(name, "-") == 0 || (dot && strcmp(dot, ".mtk") == 0))
		return true;
	if (dot || access(name, F_OK) == 0)
		return false;
	found = programs_find_demo(name);
	free(found);
	return found != NULL;
}

/* Text that is typed must mean the same whatever the user's locale. */
static void
neutral_locale(void)
{
	static const char *const names[] = { "C.UTF-8", "C.utf8",
		"en_US.UTF-8", "UTF-8" };
	size_t i = 0;

	while (i < sizeof names / sizeof *names &&
	    !setlocale(LC_CTYPE, names[i]))
		i++;
}

static char *
default_output(const char *name)
{
	struct text out = { 0 };
	const char *base = app_base_name(name), *dot = strrchr(base, '.');

	text_add(&out, base, dot && dot != base ? (size_t)(dot - base) :
	    strlen(base));
	text_puts(&out, ".cast");
	return out.data;
}

/* Shows all of a demo to a recorder, on the demo's own clock. */
static int
perform(struct app *app, const struct demo *d, struct recorder *r,
    int64_t *clock)
{
	struct performer p;
	struct grid g = { 0 };
	long ms = 0;
	int e = 0;

	perform_begin(&p, app, d);
	while (!e && (ms = perform_next(&p)) >= 0) {
		/* what takes no time is seen with what follows */
		if (ms == 0)
			continue;
		app_draw(app, &g);
		e = recorder_frame(r, &g, app->view.theme, *clock);
		*clock += ms;
	}
	perform_end(&p);
	grid_free(&g);
	return e;
}

static int
record(struct app *app, const struct demo *d, const char *path,
    struct options *o)
{
	struct cast_header h = { .version = o->cast, .title = app->title,
		.idle_limit = o->idle_limit, .env = o->env };
	int64_t clock = 0;
	int e, ended;

	app->recorder = recorder_new(path, o->force, &h);
	e = perform(app, d, app->recorder, &clock);
	ended = recorder_end(app->recorder, clock);
	app->recorder = NULL;
	e = e ? e : ended;
	if (e == EEXIST)
		fprintf(stderr, "microtick: %s is there already; --force "
		    "replaces it\n", path);
	else if (e)
		fprintf(stderr, "microtick: cannot write %s: %s\n", path,
		    strerror(e));
	return e ? EXIT_NO_OUTPUT : 0;
}

/* The demo to record: the one named, or a walk through the program. */
static int
find_demo(struct demo *d, struct options *o, struct text *why)
{
	struct app app = { 0 };
	int error;

	if (is_demo(o->demo)) {
		if (demo_load(d, o->demo, why))
			return perform_check(o, d, why);
		text_char(why, '\n');
		return EXIT_NO_INPUT;
	}
	o->file = o->demo;
	error = demo_open(&(struct demo){ 0 }, &app, o, FRONT_LIVE);
	if (error)
		text_puts(why, text_get(&app.out));
	else
		demo_walk(d, &app);
	app_close(&app);
	return error;
}

int
record_main(struct options *o)
{
	struct app app = { 0 };
	struct demo d = { 0 };
	struct text why = { 0 };
	char *path = o->output ? text_copy(o->output) :
	    default_output(o->demo);
	int error;

	neutral_locale();
	prompt_private();
	o->is_neutral = true;
	if (!o->cols) {
		o->cols = COLS;
		o->rows = ROWS;
	}
	error = find_demo(&d, o, &why);
	if (!error)
		error = demo_open(&d, &app, o, FRONT_LIVE);
	fputs(text_get(error ? &why : &app.out), stderr);
	if (!error) {
		app.is_scripted = true;
		error = record(&app, &d, path, o);
	}
	app_close(&app);
	demo_free(&d);
	text_free(&why);
	free(path);
	prompt_end();
	return error;
}
