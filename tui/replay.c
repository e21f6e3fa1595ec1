/* SPDX-License-Identifier: MIT */
/*
 * microtick replay: a recording in the terminal, on its own clock.
 *
 * The clock is a position in the recording's time; it stands still while
 * paused, and a frame is shown once the clock has reached it.
 */
#include <config.h>

#include "frames.h"
#include "host.h"
#include "keys.h"
#include "options.h"
#include "replay.h"
#include "screen.h"
#include "text.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <time.h>

enum action_id {
#define REPLAY(keys, id, brief, help) REPLAY_##id,
#include "replay.def"
	REPLAY_COUNT
};

static const struct {
	const char *keys, *brief;
} table[] = {
#define REPLAY(keys, id, brief, help) { keys, brief },
#include "replay.def"
};

struct replay {
	struct frames frames;
	const char *name;
	struct still shown;     /* a frame, and the line below it */
	int rows, cols;         /* of the terminal */
	int64_t clock;          /* ms of the recording */
	int64_t since;          /* when that was, ms of the system */
	int64_t told;           /* when the status line was asked for, ms */
	double speed;
	bool is_paused, is_over, is_bare;
};

enum { TELL = 2000 };           /* ms of a status line over a playing frame */

static volatile sig_atomic_t caught;    /* a signal that ends it */
static volatile sig_atomic_t stopped, went_on;  /* SIGTSTP, SIGCONT came */

static void
on_signal(int sig)
{
	switch (sig) {
	case SIGWINCH:
		break;
	case SIGTSTP:
		stopped = 1;
		break;
	case SIGCONT:
		went_on = 1;
		break;
	default:
		caught = sig;
	}
}

static int64_t
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- drawing ---- */

static const char *
chapter(const struct frames *f)
{
	for (int i = f->current; i >= 0; i--)
		if (f->at[i].marker)
			return f->at[i].marker;
	return "";
}

static void
status_text(struct replay *r, struct text *out)
{
	const struct frames *f = &r->frames;
	const struct still *s = &f->now.screen;
	long long end = f->at[f->count - 1].ms;

	text_printf(out, "%s %lld.%lld/%lld.%lld s  frame %d/%d  x%g ",
	    r->is_paused ? "paused " : "playing",
	    (long long)(r->clock / 1000), (long long)(r->clock % 1000 / 100),
	    end / 1000, end % 1000 / 100, f->current + 1, f->count,
	    r->speed);
	if (s->rows > r->rows || s->cols > r->cols)
		text_printf(out, " cut: it needs %dx%d ", s->cols, s->rows);
	text_printf(out, " %s", chapter(f));
	for (int i = 0; i < REPLAY_COUNT; i++)
		if (*table[i].brief)
			text_printf(out, "  %s", table[i].brief);
}

/* The line stands below the frame, if there is room.  Else it would hide what
 * is in the last row, often a caption: then only while that is looked for. */
static bool
has_status(const struct replay *r)
{
	if (r->is_bare)
		return false;
	return r->rows > r->frames.now.screen.rows || r->is_paused ||
	    now_ms() - r->told < TELL;
}

static void
add_status(struct replay *r)
{
	int rows = r->frames.now.screen.rows, y = rows;
	struct grid line = { 0 };
	struct still one = { 0 };
	struct text text = { 0 };

	if (y > r->rows - 1)
		y = r->rows - 1;
	status_text(r, &text);
	grid_resize(&line, 1, r->cols);
	grid_mark(&line, 0, 0, line.cols, MARK_SELECTED);
	grid_text(&line, 0, 1, line.cols - 2, ROLE_PROMPT, MARK_SELECTED,
	    text_get(&text), text.len);
	still_take(&one, &line, THEME_DARK);
	memcpy(still_glyph(&r->shown, y, 0), one.glyphs,
	    (size_t)one.cols * sizeof *one.glyphs);
	still_free(&one);
	grid_free(&line);
	text_free(&text);
}

static void
draw(struct replay *r)
{
	const struct still *s = &r->frames.now.screen;
	int rows = s->rows + 1;

	screen_size(&r->rows, &r->cols);
	still_resize(&r->shown, rows > r->rows ? rows : r->rows,
	    s->cols > r->cols ? s->cols : r->cols);
	for (int y = 0; y < s->rows; y++)
		memcpy(still_glyph(&r->shown, y, 0), still_glyph(s, y, 0),
		    (size_t)s->cols * sizeof *s->glyphs);
	r->shown.cursor_y = s->cursor_y;
	r->shown.cursor_x = s->cursor_x;
	if (has_status(r))
		add_status(r);
	screen_draw_still(&r->shown);
}

/* ---- time ---- */

static void
advance(struct replay *r)
{
	const struct frames *f = &r->frames;
	int64_t now = now_ms();
	int next = f->current;

	if (!r->is_paused)
		r->clock += (int64_t)((double)(now - r->since) * r->speed);
	r->since = now;
	if (r->is_paused)
		return;
	while (next + 1 < f->count && f->at[next + 1].ms <= r->clock)
		next++;
	frames_go(&r->frames, next);
	if (next == f->count - 1) {
		r->clock = f->at[next].ms;
		r->is_paused = true;
	}
}

/* ms until the next frame is due; -1: nothing comes by itself. */
static int
due(const struct replay *r)
{
	const struct frames *f = &r->frames;
	double ms;

	if (r->is_paused || f->current + 1 >= f->count)
		return -1;
	ms = (double)(f->at[f->current + 1].ms - r->clock) / r->speed;
	/* the clock in the status line runs along */
	return ms < 1 ? 1 : ms > 100 ? 100 : (int)ms;
}

static void
go(struct replay *r, int frame)
{
	frames_go(&r->frames, frame);
	r->clock = r->frames.at[r->frames.current].ms;
}

/* ---- keys ---- */

static void
step(struct replay *r, int direction)
{
	r->is_paused = true;
	go(r, r->frames.current + direction);
}

static void
to_marker(struct replay *r, int direction)
{
	int frame = frames_marker(&r->frames, direction);

	if (frame >= 0)
		go(r, frame);
	else if (direction < 0)
		go(r, 0);
}

static void
pause_or_go_on(struct replay *r)
{
	if (r->is_paused && r->frames.current == r->frames.count - 1)
		go(r, 0);
	r->is_paused = !r->is_paused;
}

static void
do_action(struct replay *r, enum action_id a)
{
	switch (a) {
	case REPLAY_PAUSE:
		pause_or_go_on(r);
		break;
	case REPLAY_NEXT:
	case REPLAY_BACK:
		step(r, a == REPLAY_NEXT ? 1 : -1);
		break;
	case REPLAY_CHAPTER:
	case REPLAY_CHAPTER_BACK:
		to_marker(r, a == REPLAY_CHAPTER ? 1 : -1);
		break;
	case REPLAY_FASTER:
	case REPLAY_SLOWER:
		r->speed *= a == REPLAY_FASTER ? 2 : 0.5;
		r->speed = r->speed > 64 ? 64 : r->speed < 0.125 ? 0.125 :
		    r->speed;
		break;
	case REPLAY_START:
	case REPLAY_END:
		go(r, a == REPLAY_START ? 0 : r->frames.count - 1);
		break;
	case REPLAY_STATUS:
		r->is_bare = !r->is_bare;
		break;
	case REPLAY_SUSPEND:
		stopped = 1;
		break;
	case REPLAY_QUIT:
	case REPLAY_COUNT:
		r->is_over = true;
		break;
	}
}

static bool
has_key(const char *keys, const char *name)
{
	size_t n = strlen(name);

	while (*keys) {
		size_t len = strcspn(keys, " ");

		if (len == n && strncmp(keys, name, n) == 0)
			return true;
		keys += len + (keys[len] != '\0');
	}
	return false;
}

static void
take_key(struct replay *r, int key)
{
	char name[32];

	r->told = now_ms();
	keys_name(key, name, sizeof name);
	for (int i = 0; i < REPLAY_COUNT; i++)
		if (has_key(table[i].keys, name))
			do_action(r, (enum action_id)i);
}

/* ---- from start to end ---- */

/* They come only while it waits, and so none between two looks at what they
 * set.  out: the mask to wait with. */
static void
catch_signals(sigset_t *out)
{
	static const int signals[] = { SIGWINCH, SIGTERM, SIGHUP, SIGINT,
		SIGTSTP, SIGCONT };
	struct sigaction a = { .sa_handler = on_signal };
	sigset_t ours;

	sigemptyset(&a.sa_mask);
	sigemptyset(&ours);
	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
		sigaddset(&ours, signals[i]);
		sigaction(signals[i], &a, NULL);
	}
	sigprocmask(SIG_BLOCK, &ours, out);
}

/* What signals asked for.  The recording's clock stands still meanwhile. */
static void
obey_signals(struct replay *r)
{
	if (stopped)
		screen_suspend();
	else if (went_on)
		screen_reset();
	if (stopped || went_on)
		r->since = now_ms();
	stopped = went_on = 0;
}

/* Waits for a key, a signal, or ms; 1: something can be read, or the terminal
 * is gone. */
static int
wait_for(int fd, int ms, const sigset_t *mask)
{
	struct timespec t = { ms / 1000, ms % 1000 * 1000000L };
	fd_set in;

	FD_ZERO(&in);
	FD_SET(fd, &in);
	return pselect(fd + 1, &in, NULL, NULL, ms < 0 ? NULL : &t, mask);
}

static void
run(struct replay *r, int fd, const sigset_t *mask)
{
	struct input in;

	r->since = r->told = now_ms();
	draw(r);
	while (!r->is_over && !caught) {
		int n = wait_for(fd, due(r), mask);

		if (n < 0 && errno != EINTR)
			break;
		if (!stopped && !went_on)
			advance(r);
		while (n > 0 && screen_input(&in))
			if (in.kind == INPUT_KEY)
				take_key(r, in.key);
		if (n > 0 && !screen_is_alive())
			break;
		obey_signals(r);
		draw(r);
	}
}

static int
play(struct replay *r)
{
	const char *why;
	sigset_t mask;
	int fd;

	setlocale(LC_CTYPE, "");
	/* before ncurses sees SIGTSTP: it would ignore one while it paints */
	catch_signals(&mask);
	fd = screen_open(&why);
	if (fd < 0) {
		fprintf(stderr, "microtick: %s\n", why);
		return EXIT_UNSUPPORTED;
	}
	run(r, fd, &mask);
	screen_close();
	still_free(&r->shown);
	return caught ? 128 + caught : 0;
}

int
replay_main(struct options *o)
{
	struct replay r = { .speed = 1, .name = o->file };
	struct cast_file file = { 0 };
	struct text why = { 0 };
	char *bytes = NULL;
	size_t len;
	int e = host_read_file(NULL, o->file, &bytes, &len), error;

	if (e)
		text_puts(&why, strerror(e));
	else if (castfile_parse(&file, bytes, len, &why) &&
	    !frames_begin(&r.frames, &file))
		text_puts(&why, "nothing is recorded in it");
	if (why.len) {
		fprintf(stderr, "microtick: cannot play %s: %s\n", o->file,
		    why.data);
		error = EXIT_NO_INPUT;
	} else {
		error = play(&r);
	}
	frames_end(&r.frames);
	castfile_free(&file);
	text_free(&why);
	free(bytes);
	return error;
}
