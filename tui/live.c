/* SPDX-License-Identifier: MIT */
/*
 * The visualizer's loop: keys, the play timer, signals, the file's changes.
 *
 * Nothing draws but paint(), at most once in 16 ms; everything else sets
 * dirty.  When nothing happens nothing runs.
 */
#include <config.h>

#include "animate.h"
#include "app.h"
#include "command.h"
#include "edit.h"
#include "explain/quiz_screen.h"
#include "keys.h"
#include "live.h"
#include "play.h"
#include "prompt.h"
#include "record.h"
#include "screen.h"
#include "settings.h"
#include "split.h"

#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <uv.h>

enum { FRAME = 16, SLICE = 10, DEBOUNCE = 50, FLIGHT_FRAME = 33,
	LATE = 100, HANDED_BACK = 600 }; /* ms */

static const int signals[] = { SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT,
	SIGTSTP, SIGCONT };

enum { SIGNALS = sizeof signals / sizeof *signals };

struct live {
	struct app app;
	struct grid grid;
	uv_loop_t loop;
	uv_poll_t input;
	uv_signal_t signal[SIGNALS];
	uv_timer_t frame, play, changed, flight, perform, quiz;
	struct play demo;       /* is_on: one is played */
	uv_idle_t explore;
	uv_fs_event_t watch;
	uint64_t painted;       /* when, ms */
	uint64_t home;          /* step to return to after exploring */
	bool dirty, pasting;
	bool slow;              /* the terminal is far away */
	int dead;               /* the signal that ended it, or 0 */
};

static void
paint(struct live *l)
{
	struct view *v = &l->app.view;

	l->dirty = false;
	l->painted = uv_now(&l->loop);
	screen_size(&v->rows, &v->cols);
	app_draw(&l->app, &l->grid);
	screen_draw(&l->grid, v->theme);
	l->dirty = record_take(&l->app, &l->grid, (int64_t)l->painted);
}

static void
on_frame(uv_timer_t *t)
{
	struct live *l = t->data;

	if (l->dirty)
		paint(l);
	if (l->dirty)           /* the recording had something to tell */
		paint(l);
}

/* Now if the last frame is old enough, else when it is. */
static void
paint_soon(struct live *l)
{
	uint64_t now, next = l->painted + FRAME;

	l->dirty = true;
	if (uv_is_active((uv_handle_t *)&l->frame))
		return;
	uv_update_time(&l->loop);
	now = uv_now(&l->loop);
	uv_timer_start(&l->frame, on_frame, now >= next ? 0 : next - now, 0);
}

/* ---- exploring: the run is looked through before it is shown ---- */

static void
stop_exploring(struct live *l)
{
	if (!l->app.exploring)
		return;
	uv_idle_stop(&l->explore);
	l->app.exploring = l->app.view.exploring = false;
	l->app.view.message[0] = '\0';
	app_return(&l->app, l->home);
	view_follow(&l->app.view);
}

static void
tell_outcome(struct live *l)
{
	enum mt_status s = mt_outcome(l->app.m);
	struct view *v = &l->app.view;

	if (s == MT_LIMIT_STEPS || s == MT_LIMIT_HEAP) {
		snprintf(v->message, sizeof v->message,
		    "a limit stops this run: G shows where");
		v->is_error = true;
	}
}

/* What had to wait for the run to be known. */
static void
run_pending(struct live *l)
{
	struct app *app = &l->app;
	const struct command *c = app->pending;
	char line[320];

	app->pending = NULL;
	if (!c)
		return;
	snprintf(line, sizeof line, "%s %s", c->name, app->pending_arg);
	keys_run(app, line);
}

static void
on_explore(uv_idle_t *idle)
{
	struct live *l = idle->data;
	struct view *v = &l->app.view;

	if (app_explore(&l->app, SLICE)) {
		stop_exploring(l);
		tell_outcome(l);
		run_pending(l);
	} else {
		snprintf(v->message, sizeof v->message,
		    "looking ahead: %llu steps so far; any key stops that",
		    (unsigned long long)mt_known(l->app.m));
	}
	paint_soon(l);
}

static void
start_exploring(struct live *l)
{
	if (app_is_known(&l->app) || l->app.exploring)
		return;
	l->home = mt_position(l->app.m);
	l->app.exploring = l->app.view.exploring = true;
	uv_idle_start(&l->explore, on_explore);
}

/* ---- animation ---- */

static void
stop_flight(struct live *l)
{
	uv_timer_stop(&l->flight);
	l->app.view.flight = 0;
}

static void
on_flight(uv_timer_t *t)
{
	struct live *l = t->data;
	struct view *v = &l->app.view;
	uint64_t before = uv_hrtime();

	if (++v->flight > ANIMATE_FRAMES)
		stop_flight(l);
	paint(l);
	if (l->dirty)
		paint_soon(l);
	if (v->flight && uv_hrtime() - before > LATE * UINT64_C(1000000)) {
		stop_flight(l);
		l->slow = true;
		snprintf(v->message, sizeof v->message,
		    "the terminal is too slow for animation: it is off");
		paint_soon(l);
	}
}

/* Milliseconds a frame may take: while playing, less than a step does. */
static uint64_t
flight_frame(const struct live *l)
{
	double ms = 1000.0 / l->app.speed / (ANIMATE_FRAMES + 2);

	return !l->app.playing || ms > FLIGHT_FRAME ? FLIGHT_FRAME :
	    (uint64_t)ms;
}

/* After a move forwards: what the last step moved flies. */
static void
start_flight(struct live *l, uint64_t before)
{
	struct view *v = &l->app.view;

	stop_flight(l);
	if (v->animate == ANIMATE_OFF || l->app.exploring || l->app.split ||
	    (v->animate == ANIMATE_ON && l->slow) ||
	    mt_position(l->app.m) <= before || !animate_has(v) ||
	    v->overlay != OVERLAY_NONE || flight_frame(l) < FRAME)
		return;
	v->flight = 1;
	uv_timer_start(&l->flight, on_flight, flight_frame(l),
	    flight_frame(l));
}

static void
tell_animation(struct live *l)
{
	struct view *v = &l->app.view;

	stop_flight(l);
	snprintf(v->message, sizeof v->message, "animation: %s%s",
	    animate_name(v->animate), v->animate == ANIMATE_ON && l->slow ?
	    ", but off over this slow link; always shows it all the same" :
	    "");
}

/* ---- playing ---- */

static void
stop_playing(struct live *l)
{
	l->app.playing = l->app.view.playing = false;
	uv_timer_stop(&l->play);
}

static void
on_play(uv_timer_t *t)
{
	struct live *l = t->data;
	struct app *app = &l->app;
	uint64_t before = mt_position(app->m);

	if (!quiz_allows(app, before + 1)) {
		app->view.is_error = true;
		snprintf(app->view.message, sizeof app->view.message, "%s",
		    app->error);
		stop_playing(l);
	} else if (mt_move(split_leader(app, MT_STEP, 1), MT_STEP, 1) !=
	    MT_OK) {
		stop_playing(l);
	}
	quiz_settle(app);
	view_follow(&app->view);
	start_flight(l, before);
	paint_soon(l);
}

static void
set_playing(struct live *l)
{
	uint64_t ms = (uint64_t)(1000.0 / l->app.speed + 0.5);

	uv_timer_stop(&l->play);
	if (l->app.playing)
		uv_timer_start(&l->play, on_play, ms, ms ? ms : 1);
}

/* ---- suspending, editing, reloading ---- */

static void
suspend(struct live *l)
{
	screen_suspend();
	paint_soon(l);
}

static void
reload(struct live *l)
{
	struct view *v = &l->app.view;

	stop_exploring(l);
	if (app_reload(&l->app)) {
		v->is_error = false;
		snprintf(v->message, sizeof v->message,
		    "the program has changed and was read again");
		start_exploring(l);
	} else if (l->app.error[0]) {
		v->is_error = true;
		snprintf(v->message, sizeof v->message, "%s", l->app.error);
	}
	l->app.request &= ~(unsigned)REQUEST_EXPLORE;
	paint_soon(l);
}

static void
edit(struct live *l)
{
	struct scroll *s = &l->app.view.scroll[PANE_SOURCE];
	char why[256] = "";

	screen_leave();
	edit_file(l->app.path, s->selected + 1, why, sizeof why);
	screen_return();
	reload(l);
	if (why[0]) {
		l->app.view.is_error = true;
		snprintf(l->app.view.message, sizeof l->app.view.message,
		    "%s", why);
	}
}

static void watch(struct live *l);

/* ---- the way to a quiz's answer ---- */

static void
on_quiz(uv_timer_t *t)
{
	struct live *l = t->data;
	uint64_t before = mt_position(l->app.m);
	long ms = quiz_tick(&l->app);

	if (ms >= 0)
		uv_timer_start(t, on_quiz, (uint64_t)ms, 0);
	else
		uv_timer_stop(t);
	start_flight(l, before);
	paint_soon(l);
}

static void
serve_requests(struct live *l)
{
	unsigned request = l->app.request;

	l->app.request = 0;
	if (request & REQUEST_QUIT)
		uv_stop(&l->loop);
	if (request & REQUEST_REDRAW)
		screen_forget();
	if (request & REQUEST_PLAY)
		set_playing(l);
	if (request & REQUEST_QUIZ)
		uv_timer_start(&l->quiz, on_quiz, 0, 0);
	if (request & REQUEST_ANIMATE)
		tell_animation(l);
	if (request & REQUEST_EXPLORE) {
		watch(l);
		start_exploring(l);
	}
	if (request & REQUEST_SUSPEND)
		suspend(l);
	if (request & REQUEST_EDIT)
		edit(l);
}

/* ---- a demo ---- */

static void
on_perform(uv_timer_t *t)
{
	struct live *l = t->data;
	long ms = play_next(&l->demo);

	if (ms >= 0)
		uv_timer_start(t, on_perform, (uint64_t)ms, 0);
	serve_requests(l);
	paint_soon(l);
}

/* A key while a demo is played; false: it means what it always does. */
static bool
demo_key(struct live *l, int key)
{
	bool was_paused = l->demo.is_paused;
	bool taken = play_key(&l->demo, key);

	if (l->demo.is_paused && !was_paused)
		uv_timer_stop(&l->perform);
	if (!l->demo.is_paused && was_paused)
		uv_timer_start(&l->perform, on_perform, HANDED_BACK, 0);
	return taken;
}

/* ---- what comes in ---- */

static void
take_key(struct live *l, int key)
{
	if (key == K_PASTE_BEGIN || key == K_PASTE_END) {
		l->pasting = key == K_PASTE_BEGIN;
		return;
	}
	if (l->pasting && !l->app.view.prompt)
		return;
	if (l->pasting && key == K_ENTER)
		key = ' ';
	if (l->app.exploring)
		stop_exploring(l);
	l->app.pending = NULL;
	if (!demo_key(l, key))
		keys_handle(&l->app, key);
	play_remind(&l->demo);
}

static void
take_mouse(struct live *l, const struct input *in)
{
	if (in->mouse == MOUSE_PRESS) {
		stop_exploring(l);
		l->app.pending = NULL;
	}
	keys_mouse(&l->app, (enum mouse)in->mouse, in->y, in->x);
}

static void
on_input(uv_poll_t *poll, int status, int events)
{
	struct live *l = poll->data;
	struct input in;
	uint64_t before = mt_position(l->app.m);
	int n = 0;

	(void)events;
	while (screen_input(&in)) {
		n++;
		if (in.kind == INPUT_MOUSE)
			take_mouse(l, &in);
		else
			take_key(l, in.key);
		serve_requests(l);
	}
	if (status < 0 || (n == 0 && !screen_is_alive()) ||
	    (events & UV_DISCONNECT)) {
		l->dead = SIGHUP;
		uv_stop(&l->loop);
		return;
	}
	start_flight(l, before);
	paint_soon(l);
}

static void
on_signal(uv_signal_t *handle, int sig)
{
	struct live *l = handle->data;

	switch (sig) {
	case SIGWINCH:
		break;
	case SIGTSTP:
		suspend(l);
		break;
	case SIGCONT:
		screen_reset();
		break;
	default:
		l->dead = sig;
		uv_stop(&l->loop);
		return;
	}
	paint_soon(l);
}

static void
on_changed(uv_timer_t *t)
{
	reload(t->data);
}

static void
on_watch(uv_fs_event_t *w, const char *name, int events, int status)
{
	struct live *l = w->data;

	(void)events;
	if (status < 0 || (name &&
	    strcmp(name, app_base_name(l->app.path)) != 0))
		return;
	/* editors write in several steps: wait for the last */
	uv_timer_start(&l->changed, on_changed, DEBOUNCE, 0);
}

/* The folder, not the file: editors replace the file. */
static void
watch(struct live *l)
{
	char *dir = text_copy(l->app.path);
	char *slash = strrchr(dir, '/');

	uv_fs_event_stop(&l->watch);
	if (slash) {
		*slash = '\0';
		uv_fs_event_start(&l->watch, on_watch, *dir ? dir : "/", 0);
	}
	free(dir);
}

/* ---- from start to end ---- */

static bool
start_handles(struct live *l, int fd)
{
	uv_loop_t *loop = &l->loop;

	if (uv_poll_init(loop, &l->input, fd) != 0)
		return false;
	uv_timer_init(loop, &l->frame);
	uv_timer_init(loop, &l->play);
	uv_timer_init(loop, &l->changed);
	uv_timer_init(loop, &l->flight);
	uv_timer_init(loop, &l->perform);
	uv_timer_init(loop, &l->quiz);
	l->quiz.data = l;
	l->perform.data = l;
	uv_idle_init(loop, &l->explore);
	uv_fs_event_init(loop, &l->watch);
	l->input.data = l->frame.data = l->play.data = l->changed.data =
	    l->flight.data = l->explore.data = l->watch.data = l;
	for (int i = 0; i < SIGNALS; i++) {
		uv_signal_init(loop, &l->signal[i]);
		l->signal[i].data = l;
		uv_signal_start(&l->signal[i], on_signal, signals[i]);
	}
	watch(l);
	return uv_poll_start(&l->input, UV_READABLE | UV_DISCONNECT,
	    on_input) == 0;
}

static void
close_handle(uv_handle_t *handle, void *unused)
{
	(void)unused;
	if (!uv_is_closing(handle))
		uv_close(handle, NULL);
}

static void
stop_handles(struct live *l)
{
	uv_walk(&l->loop, close_handle, NULL);
	uv_run(&l->loop, UV_RUN_DEFAULT);
	uv_loop_close(&l->loop);
}

/* Shows the run: a short one is known before the first frame. */
static void
begin(struct live *l)
{
	if (app_explore(&l->app, SLICE)) {
		mt_seek(l->app.m, 0);
		tell_outcome(l);
	} else {
		mt_seek(l->app.m, 0);
		if (!l->demo.is_on)
			start_exploring(l);
	}
	if (l->app.options->tour)
		keys_run(&l->app, "tour");
	if (l->app.options->picker)
		keys_run(&l->app, "lessons");
	else
		app_saw(&l->app);
	paint(l);
	if (l->demo.is_on)
		uv_timer_start(&l->perform, on_perform, 0, 0);
	if (l->dirty)
		paint_soon(l);
}

static int
run_screen(struct live *l)
{
	const char *why;
	int fd;

	prompt_prepare();
	fd = screen_open(&why);
	if (fd < 0) {
		fprintf(stderr, "microtick: %s\n", why);
		return EXIT_UNSUPPORTED;
	}
	l->slow = screen_is_slow();
	if (!screen_is_utf8())
		l->app.view.ascii = true;
	uv_loop_init(&l->loop);
	if (start_handles(l, fd)) {
		l->app.has_terminal = true;
		record_begin(&l->app);
		begin(l);
		uv_run(&l->loop, UV_RUN_DEFAULT);
	}
	record_end(&l->app, (int64_t)uv_now(&l->loop));
	stop_handles(l);
	screen_close();
	prompt_end();
	return 0;
}

int
live_main(struct options *o)
{
	struct live *l = text_alloc(NULL, sizeof *l);
	int error, dead;

	memset(l, 0, sizeof *l);
	setlocale(LC_CTYPE, "");
	error = o->demo ? play_open(&l->demo, &l->app, o) :
	    app_open(&l->app, o, FRONT_LIVE);
	if (error)
		fputs(text_get(&l->app.out), stderr);
	else
		error = run_screen(l);
	dead = l->dead;
	play_close(&l->demo);
	app_close(&l->app);
	grid_free(&l->grid);
	free(l);
	if (dead) {
		signal(dead, SIG_DFL);
		raise(dead);
	}
	return error;
}
