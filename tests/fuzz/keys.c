/* SPDX-License-Identifier: MIT */
/*
 * Any keys, clicks and commands in any order, on screens of any size: what is
 * on the screen, what is asked, toured or compared, and where the run is stay
 * one.  The seed is the number of the session, so a failure comes again.
 */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "command.h"
#include "explain/quiz_screen.h"
#include "keys.h"
#include "split.h"
#include "tap.h"
#include "tour.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { SESSIONS = 24, DEEDS = 150 };

static const char *const keys[] = {
	"right", "left", "space", "h", "n", "N", "f", ")", "(", "]", "[", "}",
	"{", "o", "O", "c", "C", "r", "G", "enter", "enter", "w", "R", "P",
	"P", "T", "T", "v", "v", "d", "D", "tab", "tab", "backtab", "z", "up",
	"down", "k", "j", "pgup", "pgdn", "esc", "esc", "backspace", "L", "b",
	"?", "1", "2", "a", "*", "#", "p", "q", "home", "end"
};

static const char *const lines[] = {
	"quiz all", "quiz order", "quiz ticks,crash", "tour", "tour next",
	"tour back", "tour off", "compare node10", "compare node8,node26",
	"compare --async-hooks", "compare --unhandled-rejections=warn,none",
	"compare 21-handler.js", "compare 33", "lock job", "lock step",
	"lock off", "lock console", "part", "differences", "reload",
	"open 04", "open 21", "open 28", "open nothing", "open", "lessons tick",
	"why 1 2", "why P1", "report", "until console", "next job",
	"previous job", "goto 50%", "goto end", "find a", "ascii",
	"theme mono", "inspect P1", "inspect F1", "focus console",
	"focus timeline", "note \"hello\"", "note", "break 3", "nonsense"
};

static const struct { int cols, rows; } sizes[] = {
	{ 80, 24 }, { 80, 24 }, { 120, 40 }, { 60, 16 }, { 200, 60 },
	{ 59, 16 }, { 20, 5 }, { 1, 1 }, { 81, 23 }, { 160, 20 }
};

static uint32_t seed;

static size_t
any(size_t n)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 16) % n;
}

#define ANY(a)	(a)[any(sizeof (a) / sizeof *(a))]

/* As the loop of the screen does after each key. */
static void
look_ahead(struct app *app)
{
	const struct command *c = app->pending;
	uint64_t here = mt_position(app->m);
	char line[320];

	app->request = 0;
	while (!app_explore(app, 1000))
		;
	app_return(app, here);
	app->pending = NULL;
	if (!c)
		return;
	snprintf(line, sizeof line, "%s %s", c->name, app->pending_arg);
	keys_run(app, line);
}

static void
do_any(struct app *app, char *said, size_t size)
{
	struct view *v = &app->view;
	size_t way = any(20), i;
	int x, y;

	if (way < 1) {
		i = any(sizeof sizes / sizeof *sizes);
		v->cols = sizes[i].cols;
		v->rows = sizes[i].rows;
		snprintf(said, size, "%dx%d", v->cols, v->rows);
	} else if (way < 3) {
		x = (int)any((size_t)v->cols);
		y = (int)any((size_t)v->rows);
		snprintf(said, size, "click %d %d", y, x);
		keys_mouse(app, way < 2 ? MOUSE_PRESS : MOUSE_WHEEL_DOWN, y,
		    x);
	} else if (way < 6) {
		snprintf(said, size, ":%s", ANY(lines));
		keys_run(app, said + 1);
		quiz_settle(app);
	} else {
		snprintf(said, size, "%s", ANY(keys));
		action_press(app, keys_parse(said));
	}
	if (app->pending || app->request & REQUEST_EXPLORE)
		look_ahead(app);
}

/* What is wrong; NULL: nothing. */
static const char *
wrong(struct app *app, const struct grid *g)
{
	const struct view *v = &app->view;
	const struct quiz_screen *s = app->quiz;

	if (g->rows != v->rows || g->cols != v->cols)
		return "the screen has another size";
	for (int y = 0; y < g->rows; y++)
		if (grid_cell(g, y, g->cols - 1)->width > 1)
			return "half a character at the border";
	if (v->m != app->m || mt_position(app->m) > mt_known(app->m))
		return "the view is of another run";
	if (v->is_split != (app->split != NULL) || (app->split && app->m !=
	    app->split->side[app->split->active].m))
		return "the side with the keys is another";
	if ((v->stops != NULL) != (app->tour != NULL) || (app->tour &&
	    v->stop_at >= app->tour->count))
		return "the stop is another";
	if ((v->quiz != NULL) != (s != NULL) || (v->overlay == OVERLAY_QUIZ &&
	    !s) || (!s && v->horizon))
		return "a quiz is left";
	if (s && (s->stage == STAGE_ASKING || s->stage == STAGE_ORDERING) &&
	    mt_position(app->m) > v->horizon)
		return "the run is behind its question";
	return (v->overlay == OVERLAY_PICKER) && !app->picker ?
	    "the list of lessons is not there" : NULL;
}

static void
try_session(unsigned number)
{
	static const char *const files[] = { "04", "21", "28", "33", "57" };
	struct options o = { .file = files[number % 5], .machine = {
		.record = true, .stack_trace_limit = -1,
		.profile = number % 3 ? NULL : "node10" } };
	struct app app = { 0 };
	struct grid g = { 0 };
	const char *what = NULL;
	char said[64] = "";
	int n = 0;

	seed = number;
	if (app_open(&app, &o, FRONT_LIVE)) {
		ok(false, "%s", text_get(&app.out));
		app_close(&app);
		return;
	}
	app.is_scripted = true;
	for (look_ahead(&app); !what && n < DEEDS; n++) {
		do_any(&app, said, sizeof said);
		app_draw(&app, &g);
		what = wrong(&app, &g);
	}
	ok(!what, "session %u: %s", number, what ? what : "all is one");
	if (what)
		note("after %d deeds, the last was %s", n, said);
	grid_free(&g);
	app_close(&app);
}

/* Their number may be given. */
int
main(int argc, char **argv)
{
	unsigned sessions = argc > 1 ? (unsigned)atoi(argv[1]) : SESSIONS;

	setenv("XDG_STATE_HOME", "", 1);
	unsetenv("HOME");
	for (unsigned i = 0; i < sessions; i++)
		try_session(i);
	return done();
}
