/* SPDX-License-Identifier: MIT */
/* A demo on the terminal: pausing, taking over, handing back. */
#include <config.h>

#include "play.h"
#include "prompt.h"

#include <stdio.h>
#include <string.h>

int
play_open(struct play *p, struct app *app, struct options *o)
{
	int error = EXIT_NO_INPUT;

	*p = (struct play){ .tempo = 1 };
	prompt_private();
	if (demo_load(&p->demo, o->demo, &app->out))
		error = perform_check(o, &p->demo, &app->out);
	else
		text_char(&app->out, '\n');
	if (!error)
		error = demo_open(&p->demo, app, o, FRONT_LIVE);
	p->is_on = !error;
	perform_begin(&p->performer, app, &p->demo);
	return error;
}

void
play_close(struct play *p)
{
	perform_end(&p->performer);
	demo_free(&p->demo);
	p->is_on = false;
}

static void
say(struct play *p, const char *what)
{
	struct view *v = &p->performer.app->view;

	v->is_error = false;
	snprintf(v->message, sizeof v->message, "%s", what);
}

static long
over(struct play *p, long why)
{
	struct app *app = p->performer.app;

	p->is_on = false;
	app->view.note[0] = app->view.chapter[0] = app->view.keys[0] = '\0';
	if (app->request & REQUEST_QUIT)
		return -1;
	if (why == PERFORM_OVER)
		say(p, "the demo is over: the keys are yours");
	else
		snprintf(app->view.message, sizeof app->view.message,
		    "the demo has ended in line %d: %.400s",
		    p->performer.number, app->error);
	app->view.is_error = why != PERFORM_OVER;
	return -1;
}

long
play_next(struct play *p)
{
	long ms;

	if (!p->is_on || p->is_paused)
		return -1;
	do
		ms = perform_next(&p->performer);
	while (ms == 0);
	return ms < 0 ? over(p, ms) : (long)((double)ms / p->tempo);
}

static void
pause_here(struct play *p)
{
	struct app *app = p->performer.app;

	p->is_paused = true;
	p->m = app->m;
	p->step = mt_position(app->m);
	p->view = app->view;
}

/* Back to what was on the screen, but for its size and what has gone. */
static void
hand_back(struct play *p)
{
	struct app *app = p->performer.app;
	struct view now = app->view;

	p->is_paused = false;
	if (app->m != p->m) {
		p->is_on = false;
		say(p, "the demo is over: its program is no longer open");
		return;
	}
	mt_seek(app->m, p->step);
	app->view = p->view;
	app->view.rows = now.rows;
	app->view.cols = now.cols;
	app->view.recording = now.recording;
	app->view.message[0] = '\0';
	app->playing = app->view.playing = false;
	app->request |= REQUEST_PLAY;
	if (app->view.overlay == OVERLAY_TEXT)
		app->view.overlay = OVERLAY_NONE;
}

bool
play_key(struct play *p, int key)
{
	struct view *v;

	if (!p->is_on)
		return false;
	v = &p->performer.app->view;
	if (v->prompt && p->is_paused)
		return false;           /* it is typed */
	if (!p->is_paused && (key == '+' || key == '=' || key == '-')) {
		p->tempo *= key == '-' ? 0.5 : 2;
		return true;
	}
	if (key == ' ' && p->is_paused) {
		hand_back(p);
		return true;
	}
	if (!p->is_paused)
		pause_here(p);
	return key == ' ';
}

void
play_remind(struct play *p)
{
	struct view *v;

	if (!p->is_on || !p->is_paused)
		return;
	v = &p->performer.app->view;
	if (!v->message[0] && !v->prompt)
		say(p, "the demo waits: space goes on with it");
}
