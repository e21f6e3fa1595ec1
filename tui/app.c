/* SPDX-License-Identifier: MIT */
/* Opens, reloads and closes the program of a session. */
#include <config.h>

#include "app.h"
#include "demo_log.h"
#include "explain/progress.h"
#include "explain/quiz_screen.h"
#include "host.h"
#include "picker.h"
#include "programs.h"
#include "recorder.h"
#include "safe.h"
#include "split.h"
#include "tour.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

const char *
app_base_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

const char *
app_profile(const struct options *o)
{
	return o->machine.profile ? o->machine.profile : "node22";
}

int
app_major(const struct app *app)
{
	const char *name = app_profile(app->options);

	return atoi(name + strcspn(name, "0123456789"));
}

void
app_explain(struct text *out, const char *path, enum mt_status status,
    const struct mt_error *e)
{
	if (status == MT_SYNTAX)
		text_printf(out, "%s", e->report);
	else if (status == MT_UNSUPPORTED)
		text_printf(out, "%s:%d:%d: unsupported: %s\n", path,
		    e->at.line, e->at.col, e->message);
	else if (status == MT_NODE_OPTION)
		text_printf(out, "%s\n", e->message);
	else
		text_printf(out, "microtick: %s%s%s\n",
		    mt_status_text(status), e->message[0] ? ": " : "",
		    e->message);
}

enum mt_status
app_machine(struct app *app, const char *text, size_t len,
    struct mt_machine **out, struct mt_error *error)
{
	*error = (struct mt_error){ 0 };
	struct mt_options *o = &app->options->machine;
	struct text shown = { 0 };
	enum mt_status s;

	o->host.read_file = host_read_file;
	if (app->options->is_neutral) {
		o->host.read_file = host_read_moved;
		o->host.user = app->folder;
		text_printf(&shown, "%s/%s", HOST_SHOWN,
		    app_base_name(app->path));
	}
	s = mt_open(out, shown.len ? shown.data : app->path, text, len, o,
	    error);
	text_free(&shown);
	return s;
}

struct mt_machine *
app_machine_as(struct app *app, const char *profile)
{
	struct options *mine = app->options, other = *mine;
	struct mt_machine *m = NULL;
	struct mt_error error;

	other.machine.profile = profile;
	app->options = &other;
	if (app_machine(app, app->source, app->source_len, &m, &error) != MT_OK)
		m = NULL;
	app->options = mine;
	return m;
}

static int
exit_code(enum mt_status s)
{
	return s == MT_SYNTAX ? EXIT_SYNTAX :
	    s == MT_UNSUPPORTED ? EXIT_UNSUPPORTED :
	    s == MT_NODE_OPTION ? EXIT_NODE_OPTION :
	    s == MT_BAD_OPTION ? EXIT_USAGE : EXIT_INTERNAL;
}

char *
app_find(const char *name, const char *folder)
{
	char *lesson = NULL;
	struct text beside = { 0 };

	if (folder && *name != '/') {
		text_printf(&beside, "%s/%s", folder, name);
		if (access(beside.data, F_OK) == 0)
			return beside.data;
		text_free(&beside);
	}
	if (access(name, F_OK) != 0)
		lesson = programs_find(name);
	if (lesson) {
		char *path = host_absolute(lesson);

		free(lesson);
		return path;
	}
	return host_absolute(name);
}

/* What "// Title: " says at the head of a source, else the file's name. */
static char *
title_of(const struct app *app)
{
	static const char key[] = "// Title: ";
	const char *p = app->source, *end = p + app->source_len;
	struct text title = { 0 };

	for (int i = 0; p < end && i < 5; i++) {
		const char *stop = memchr(p, '\n', (size_t)(end - p));
		size_t len = (size_t)((stop ? stop : end) - p);
		size_t n = strlen(key);

		if (len > n && memcmp(p, key, n) == 0) {
			text_add(&title, p + n, len - n);
			return title.data;
		}
		p = stop ? stop + 1 : end;
	}
	return text_copy(app_base_name(app->path));
}

static char *
folder_of(const char *path)
{
	char *folder = text_copy(path), *slash = strrchr(folder, '/');

	if (slash)
		slash[slash == folder] = '\0';
	return folder;
}

int
app_open(struct app *app, struct options *options, enum frontend front)
{
	struct mt_error error;
	enum mt_status s;
	int e;

	app->options = options;
	app->front = front;
	app->speed = 4;
	app->why_row = -1;
	app->path = app_find(options->file, options->folder);
	app->folder = folder_of(app->path);
	e = host_read_file(NULL, app->path, &app->source, &app->source_len);
	if (e) {
		text_printf(&app->out, "microtick: cannot read %s: %s\n",
		    options->file, strerror(e));
		return EXIT_NO_INPUT;
	}
	app->title = title_of(app);
	s = app_machine(app, app->source, app->source_len, &app->m, &error);
	if (s != MT_OK) {
		app_explain(&app->out, app->path, s, &error);
		return exit_code(s);
	}
	view_init(&app->view, app->m);
	app->view.has_tour = tour_is_there(app->path);
	app->view.file = app_base_name(app->path);
	app->view.profile = app_profile(options);
	app->view.theme = options->theme;
	app->view.ascii = options->ascii;
	app->view.animate = options->animate;
	app->view.cols = options->cols ? options->cols : 80;
	app->view.rows = options->rows ? options->rows : 24;
	return 0;
}

void
app_close(struct app *app)
{
	log_close(app);
	quiz_end(app);
	tour_end(app);
	picker_free(app);
	recorder_end(app->recorder, 0);
	split_close(app);
	mt_close(app->m);
	free(app->path);
	free(app->folder);
	free(app->title);
	free(app->typing);
	free(app->source);
	free(app->search);
	free(app->printed);
	text_free(&app->out);
	*app = (struct app){ 0 };
}

void
app_saw(const struct app *app)
{
	if (app->has_terminal && !app->is_scripted && app->view.has_tour)
		progress_saw(app_base_name(app->path));
}

void
app_replace(struct app *app, struct app *other)
{
	struct view view;

	split_close(app);
	quiz_end(app);
	tour_end(app);
	picker_free(app);
	view = app->view;
	mt_close(app->m);
	free(app->path);
	free(app->folder);
	free(app->title);
	free(app->source);
	text_free(&other->out);
	app->m = other->m;
	app->path = other->path;
	app->folder = other->folder;
	app->title = other->title;
	app->source = other->source;
	app->source_len = other->source_len;
	view_init(&app->view, app->m);
	app->view = other->view;
	app->view.rows = view.rows;
	app->view.cols = view.cols;
	app->view.theme = view.theme;
	app->view.ascii = view.ascii;
	app->view.animate = view.animate;
	app->view.speed = view.speed;
	app->view.recording = view.recording;
	app->playing = false;
	app->why_row = -1;
	app->request |= REQUEST_EXPLORE | REQUEST_PLAY;
}

/* Sets the breakpoints of one machine in another. */
static void
carry_breakpoints(struct mt_machine *from, struct mt_machine *to)
{
	size_t len;
	const char *text = mt_file_text(from, 0, &len);
	int line = 1;

	for (size_t i = 0; i <= len; i++) {
		if (i < len && text[i] != '\n')
			continue;
		if (mt_break_at(from, 0, line))
			mt_break_set(to, 0, line, true);
		line++;
	}
}

static void
take_machine(struct app *app, struct mt_machine *m, char *text, size_t len)
{
	uint64_t step = mt_position(app->m);

	quiz_end(app);
	carry_breakpoints(app->m, m);
	mt_close(app->m);
	free(app->source);
	app->m = m;
	app->view.m = m;
	app->source = text;
	app->source_len = len;
	app->view.source_file = 0;
	app->why_row = -1;
	app_explore(app, 200);
	mt_seek(m, step);
	tour_again(app);
	view_follow(&app->view);
	app->request |= REQUEST_EXPLORE;
}

/* The same, and what was beside it comes back. */
static void
take_both(struct app *app, struct mt_machine *m, char *text, size_t len)
{
	char *arg = app->split ? text_copy(app->split->arg) : NULL;

	split_close(app);
	take_machine(app, m, text, len);
	if (arg)
		split_open(app, arg);
	free(arg);
}

bool
app_reload(struct app *app)
{
	struct mt_machine *m;
	struct mt_error error;
	enum mt_status s;
	char *text;
	size_t len;
	int e = host_read_file(NULL, app->path, &text, &len);

	app->error[0] = '\0';
	app->view.is_old = true;
	if (e) {
		snprintf(app->error, sizeof app->error,
		    "the old program stays: cannot read the new one: %s",
		    strerror(e));
		return false;
	}
	if (len == app->source_len && memcmp(text, app->source, len) == 0) {
		app->view.is_old = false;
		free(text);
		return false;
	}
	s = app_machine(app, text, len, &m, &error);
	if (s == MT_OK) {
		take_both(app, m, text, len);
		app->view.is_old = false;
		return true;
	}
	snprintf(app->error, sizeof app->error,
	    "the old program stays: line %d: %s%.400s", error.at.line,
	    s == MT_UNSUPPORTED ? "unsupported: " : "", error.message);
	free(text);
	return false;
}

static int64_t
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

bool
app_explore_machine(struct mt_machine *m, int ms)
{
	int64_t end = now_ms() + ms;
	enum mt_status s = MT_MORE;

	if (mt_is_complete(m))
		return true;
	while (s == MT_MORE && now_ms() < end)
		s = mt_explore(m, 2000);
	return s != MT_MORE;
}

bool
app_explore(struct app *app, int ms)
{
	return app_explore_machine(app->m, ms) && (!app->split ||
	    split_explore(app, ms));
}

bool
app_is_known(const struct app *app)
{
	return mt_is_complete(app->m) && (!app->split ||
	    app->split->is_known);
}

void
app_return(struct app *app, uint64_t step)
{
	if (app->split)
		split_home(app);
	else
		mt_seek(app->m, step);
}

void
app_draw(struct app *app, struct grid *g)
{
	split_keep(app);
	if (app->split)
		split_draw(app, g);
	else
		view_draw(&app->view, g);
}
