/* SPDX-License-Identifier: MIT */
/* Makes a tour of a lesson's demo, and goes from stop to stop. */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "blank.h"
#include "explain/progress.h"
#include "keys.h"
#include "lesson.h"
#include "split.h"
#include "tour.h"
#include "words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

char *
tour_path(const char *program)
{
	const char *dot = strrchr(program, '.');
	size_t len = dot && !strchr(dot, '/') ? (size_t)(dot - program) :
	    strlen(program);
	struct text path = { 0 };

	text_add(&path, program, len);
	text_puts(&path, ".mtk");
	return path.data;
}

bool
tour_is_there(const char *program)
{
	char *path = tour_path(program);
	bool is_there = strcmp(path, program) != 0 && access(path, F_OK) == 0;

	free(path);
	return is_there;
}

/* ---- finding the stops --------------------------------------------------- */

static bool
is_move(const struct command *c)
{
	return c->run == action_until || c->run == action_move ||
	    c->run == action_goto || c->run == action_find;
}

static bool
is_note(const struct command *c)
{
	return c->run == action_caption && c->data == CAPTION_NOTE;
}

/* A stop at the position; false: app->error says what of its sentence is
 * wrong. */
static bool
add_stop(struct app *app, struct tour *t, const char *arg, int line)
{
	struct text words = { 0 }, sentence = { 0 }, why = { 0 };
	bool good = words_whole(arg, &words) && blank_fill(app,
	    text_get(&words), &sentence, &why);

	if (!good)
		action_fail(app, "%s", why.len ? text_get(&why) :
		    "one text in quotes expected");
	if (good && words.len) {
		t->stops = text_alloc(t->stops, (size_t)(t->count + 1) *
		    sizeof *t->stops);
		t->stops[t->count++] = (struct stop){ mt_position(app->m),
		    text_copy(text_get(&sentence)), line };
	}
	text_free(&words);
	text_free(&sentence);
	text_free(&why);
	return good;
}

/* What a line of the demo is to the tour. */
static bool
take_line(struct app *app, struct tour *t, int i)
{
	const char *line = demo_line(&t->demo, i, app_major(app));
	size_t n = line ? strcspn(line, " \t") : 0;
	const struct command *c = line ? command_find(line, n) : NULL;
	const char *arg;

	if (!line)
		return true;
	if (!c)
		return action_fail(app, "a command expected, not %.40s",
		    line);
	arg = line + n + strspn(line + n, " \t");
	if (is_note(c))
		return add_stop(app, t, arg, i + 1);
	/* "since" and "before" are still there if something is wrong in them */
	return !(is_move(c) || c->run == action_version) ||
	    c->run(app, c, arg);
}

static bool
find_stops(struct app *app, struct tour *t)
{
	enum frontend front = app->front;
	bool scripted = app->is_scripted, good = true;
	uint64_t here = mt_position(app->m);

	app->front = FRONT_LIVE;
	app->is_scripted = true;
	mt_seek(app->m, 0);
	for (int i = 0; good && i < t->demo.count; i++) {
		good = take_line(app, t, i);
		if (!good) {
			char why[sizeof app->error];

			snprintf(why, sizeof why, "%s", app->error);
			action_fail(app, "%s:%d: %s", t->demo.path, i + 1,
			    why);
		}
	}
	t->end = mt_position(app->m);
	app->front = front;
	app->is_scripted = scripted;
	mt_seek(app->m, here);
	return good;
}

static void
tour_free(struct tour *t)
{
	for (int i = 0; i < t->count; i++)
		free(t->stops[i].sentence);
	free(t->stops);
	demo_free(&t->demo);
	free(t);
}

static struct tour *
tour_load(struct app *app)
{
	struct tour *t = text_alloc(NULL, sizeof *t);
	char *path = tour_path(app->path);
	struct text why = { 0 };
	bool good;

	memset(t, 0, sizeof *t);
	if (access(path, F_OK) != 0)
		good = action_fail(app, "no tour to this program: there is no "
		    "%s beside it", app_base_name(path));
	else if (!demo_load(&t->demo, path, &why))
		good = action_fail(app, "%s", text_get(&why));
	else
		good = find_stops(app, t) && (t->count || action_fail(app,
		    "%s: a note expected: it has no stop", path));
	free(path);
	text_free(&why);
	if (good)
		return t;
	tour_free(t);
	return NULL;
}

/* ---- taking it ----------------------------------------------------------- */

/* Does this Node run the lesson? */
static bool
is_new_enough(struct app *app)
{
	struct lesson l;
	struct text why = { 0 };
	bool good = !lesson_read(&l, app->path, &why) ||
	    l.since <= app_major(app) || action_fail(app, "this lesson needs "
	    "%s: --as node%d", l.needs, l.since);

	lesson_free(&l);
	text_free(&why);
	return good;
}

bool
tour_begin(struct app *app)
{
	struct tour *t = is_new_enough(app) ? tour_load(app) : NULL;

	if (!t)
		return false;
	tour_end(app);
	app->tour = t;
	app->view.stops = t->stops;
	app->view.stop_count = t->count;
	tour_go(app, 0);
	return true;
}

void
tour_go(struct app *app, int i)
{
	struct tour *t = app->tour;
	struct view *v = &app->view;

	t->at = i;
	v->stop_at = i;
	mt_seek(app->m, t->stops[i].step);
	if (app->has_terminal && !app->is_scripted)
		progress_toured(app_base_name(app->path), (unsigned)i + 1,
		    (unsigned)t->count);
	for (int p = 0; p < PANE_COUNT; p++)
		v->scroll[p].held = false;
	view_follow(v);
}

void
tour_end(struct app *app)
{
	if (app->tour)
		tour_free(app->tour);
	app->tour = NULL;
	app->view.stops = NULL;
}

void
tour_again(struct app *app)
{
	uint64_t here = mt_position(app->m);
	int at = app->tour ? app->tour->at : 0;

	if (!app->tour)
		return;
	if (!tour_begin(app)) {
		tour_end(app);
		return;
	}
	tour_go(app, at < app->tour->count ? at : app->tour->count - 1);
	mt_seek(app->m, here);
}

/* ---- keys and the command ------------------------------------------------ */

/* Has a row been chosen, that Enter looks into and Escape lets go? */
bool
tour_has_chosen(const struct view *v)
{
	return v->zoom || (v->focus != PANE_SOURCE &&
	    v->scroll[v->focus].held);
}

const char *
tour_key(struct app *app, int key)
{
	struct view *v = &app->view;

	if (!app->tour || v->overlay != OVERLAY_NONE || tour_has_chosen(v))
		return NULL;
	return key == K_ENTER ? "next" : key == K_BACKSPACE ? "back" :
	    key == K_ESC ? "off" : NULL;
}

static void
tell(struct app *app)
{
	const struct tour *t = app->tour;
	const struct stop *s = &t->stops[t->at];

	if (app->front != FRONT_LIVE)
		text_printf(&app->out, "stop %d of %d, step %llu: %s\n",
		    t->at + 1, t->count, (unsigned long long)s->step,
		    s->sentence);
}

static bool
next(struct app *app)
{
	struct tour *t = app->tour;

	if (t->at + 1 < t->count) {
		tour_go(app, t->at + 1);
		tell(app);
		return true;
	}
	mt_seek(app->m, t->end);
	tour_end(app);
	action_moved(app);
	text_puts(&app->out, "the tour is over; P asks what comes next, L "
	    "lists the lessons\n");
	return true;
}

/* From elsewhere back to the stop, from the stop to the one before. */
static bool
back(struct app *app)
{
	struct tour *t = app->tour;
	bool is_here = mt_position(app->m) == t->stops[t->at].step;

	tour_go(app, is_here && t->at ? t->at - 1 : t->at);
	tell(app);
	return true;
}

bool
action_tour(struct app *app, const struct command *c, const char *arg)
{
	split_close(app);
	if (!*arg) {
		if (!tour_begin(app))
			return false;
		tell(app);
		return true;
	}
	if (!app->tour)
		return action_fail(app, "%s %s: no tour is taken: T begins "
		    "one", c->name, arg);
	if (strcmp(arg, "next") == 0)
		return next(app);
	if (strcmp(arg, "back") == 0)
		return back(app);
	if (strcmp(arg, "off") != 0)
		return action_fail(app, "%s: next, back, off or nothing "
		    "expected, not %.60s", c->name, arg);
	tour_end(app);
	return true;
}
