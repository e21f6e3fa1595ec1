/* SPDX-License-Identifier: MIT */
/* Performs demos: commands one by one, walks step by step, keys as typed. */
#include <config.h>

#include "actions.h"
#include "animate.h"
#include "command.h"
#include "demo.h"
#include "keys.h"
#include "lesson.h"
#include "settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	KEY_TIME = 90,          /* ms between keys that are typed */
	LOOK_TIME = 700,        /* ms for what a command changed */
	FLIGHT_TIME = 33,       /* ms of a frame of animation */
	AHEAD = 200000          /* steps that are looked at before */
};

static const struct command *
command_of(const char *line)
{
	return command_find(line, strcspn(line, " \t"));
}

static bool
is_named(const struct command *c, const char *name)
{
	return c && strcmp(c->name, name) == 0;
}

/* What only changes how the rest looks takes no time. */
static bool
is_setting(const struct command *c)
{
	for (int i = 0; c && setting_name(i); i++)
		if (strcmp(setting_name(i), c->name) == 0)
			return true;
	return is_named(c, "set") || is_named(c, "open") ||
	    is_named(c, "size");
}

static long
step_time(const struct app *app)
{
	return (long)(1000.0 / app->speed + 0.5);
}

/* Counted in steps, not time: a demo gives the same answers everywhere. */
static void
explore(struct app *app)
{
	uint64_t here = mt_position(app->m);

	if (!mt_is_complete(app->m))
		mt_explore(app->m, AHEAD);
	mt_seek(app->m, here);
}

/* A lesson says which Node it needs; false: this one is older. */
static bool
is_new_enough(const struct demo *d, struct app *app, struct options *o)
{
	char *path = app_find(o->file, d->folder);
	struct lesson l;
	struct text why = { 0 };
	bool good = !lesson_read(&l, path, &why) || l.since <= app_major(app);

	if (!good)
		text_printf(&app->out, "%s:%d: %s needs %s, and this is %s: "
		    "try --as node%d\n", d->path, d->opens, l.file, l.needs,
		    app_profile(o), l.since);
	lesson_free(&l);
	text_free(&why);
	free(path);
	return good;
}

int
demo_open(const struct demo *d, struct app *app, struct options *o,
    enum frontend front)
{
	const char *given = o->file;
	int error;

	if (!o->file)
		o->file = d->program;
	o->folder = d->folder;
	if (!o->file) {
		text_printf(&app->out, "%s: the first command must be open "
		    "PROGRAM, or a program be given\n", d->path);
		return EXIT_USAGE;
	}
	app->options = o;
	error = !d->path || is_new_enough(d, app, o) ?
	    app_open(app, o, front) : EXIT_SCRIPT;
	o->file = given;
	if (!error)
		explore(app);
	return error;
}

void
perform_begin(struct performer *p, struct app *app, const struct demo *d)
{
	*p = (struct performer){ .app = app, .demo = d };
}

void
perform_end(struct performer *p)
{
	free(p->typing);
	p->typing = NULL;
}

/* What a command asked for that a demo cannot give; or gives. */
static bool
serve(struct app *app, const struct command *c)
{
	unsigned wanted = app->request;

	app->request = 0;
	if (wanted & (REQUEST_EDIT | REQUEST_SUSPEND) || app->playing) {
		app->playing = app->view.playing = false;
		return action_fail(app, "%s needs a person; a demo has until, "
		    "next and pause", c ? c->name : "this");
	}
	if (wanted & REQUEST_EXPLORE)
		explore(app);
	app->request = wanted & REQUEST_QUIT;
	return true;
}

/* ---- walking ---- */

/* What a step moves flies, if that is wanted; false once it has. */
static bool
fly(struct performer *p)
{
	struct view *v = &p->app->view;

	if (!v->flight)
		return false;
	if (++v->flight > ANIMATE_FRAMES)
		v->flight = 0;
	return v->flight != 0;
}

static long
arrive(struct performer *p)
{
	struct view *v = &p->app->view;

	p->is_walking = false;
	snprintf(v->message, sizeof v->message, "%s", p->message);
	return step_time(p->app);
}

static long
walk(struct performer *p)
{
	struct app *app = p->app;
	struct view *v = &app->view;

	if (mt_position(app->m) >= p->goal ||
	    mt_move(app->m, MT_STEP, 1) != MT_OK)
		return arrive(p);
	view_follow(v);
	if (v->animate != ANIMATE_OFF && animate_has(v)) {
		v->flight = 1;
		return FLIGHT_TIME;
	}
	return mt_position(app->m) >= p->goal ? arrive(p) : step_time(app);
}

/* A command has gone from a step to another at once: go there on foot. */
static void
start_walk(struct performer *p, uint64_t from)
{
	struct view *v = &p->app->view;

	p->goal = mt_position(p->app->m);
	p->is_walking = true;
	snprintf(p->message, sizeof p->message, "%s", v->message);
	v->message[0] = '\0';
	mt_seek(p->app->m, from);
}

/* ---- typing ---- */

static void
show_key(struct view *v, const char *text, size_t len)
{
	if (*text == '\n')
		snprintf(v->keys, sizeof v->keys, "enter");
	else if (*text == ' ')
		snprintf(v->keys, sizeof v->keys, "space");
	else
		snprintf(v->keys, sizeof v->keys, "%.*s", (int)len, text);
}

static long
type_key(struct performer *p)
{
	const char *text = p->typing + p->typed;
	size_t n = action_type_key(p->app, text);

	show_key(&p->app->view, text, n);
	p->typed += n;
	if (!serve(p->app, NULL))
		return PERFORM_FAILED;
	if (p->app->request & REQUEST_QUIT)
		return PERFORM_OVER;
	if (p->typing[p->typed])
		return p->app->view.prompt ? KEY_TIME : LOOK_TIME;
	free(p->typing);
	p->typing = NULL;
	return LOOK_TIME;
}

/* ---- commands ---- */

static long
time_of(struct performer *p, const struct command *c, uint64_t before)
{
	struct app *app = p->app;

	if (app->wait >= 0)
		return app->wait;
	if (app->typing) {
		p->typing = app->typing;
		p->typed = 0;
		app->typing = NULL;
		return p->typing[0] ? type_key(p) : 0;
	}
	if (is_named(c, "key"))
		snprintf(app->view.keys, sizeof app->view.keys, "%.31s",
		    p->demo->lines[p->number - 1] + strlen("key "));
	if (mt_position(app->m) > before &&
	    (is_named(c, "until") || is_named(c, "step"))) {
		start_walk(p, before);
		return walk(p);
	}
	return is_setting(c) ? 0 : mt_position(app->m) != before ?
	    step_time(app) : LOOK_TIME;
}

static long
do_line(struct performer *p, const char *line)
{
	struct app *app = p->app;
	const struct command *c = command_of(line);
	uint64_t before = mt_position(app->m);

	if (is_named(c, "open") && !p->is_opened) {
		p->is_opened = true;
		return 0;
	}
	app->wait = -1;
	app->view.keys[0] = app->view.chapter[0] = '\0';
	keys_run(app, line);
	if (app->error[0] || !serve(app, c))
		return PERFORM_FAILED;
	return app->request & REQUEST_QUIT ? PERFORM_OVER :
	    time_of(p, c, before);
}

static long
next_line(struct performer *p)
{
	while (p->next < p->demo->count) {
		const char *line = demo_line(p->demo, p->next++,
		    app_major(p->app));

		p->number = p->next;
		if (line)
			return do_line(p, line);
	}
	return PERFORM_OVER;
}

long
perform_next(struct performer *p)
{
	struct app *app = p->app;
	bool scripted = app->is_scripted;
	long ms;

	app->is_performed = app->is_scripted = true;
	if (app->view.flight)
		ms = fly(p) ? FLIGHT_TIME : step_time(app);
	else if (p->typing)
		ms = type_key(p);
	else if (p->is_walking)
		ms = walk(p);
	else
		ms = next_line(p);
	app->is_performed = false;
	app->is_scripted = scripted;
	return ms;
}

int
perform_check(struct options *o, const struct demo *d, struct text *why)
{
	struct app app = { 0 };
	struct performer p;
	int error = demo_open(d, &app, o, FRONT_LIVE);
	long ms = 0;

	app.is_scripted = true;
	if (error) {
		text_puts(why, text_get(&app.out));
	} else {
		perform_begin(&p, &app, d);
		while (ms >= 0)
			ms = perform_next(&p);
		if (ms == PERFORM_FAILED)
			text_printf(why, "%s:%d: %s\n", d->path, p.number,
			    app.error);
		error = ms == PERFORM_FAILED ? EXIT_SCRIPT : 0;
		perform_end(&p);
	}
	app_close(&app);
	return error;
}
