/* SPDX-License-Identifier: MIT */
/*
 * Recordings: every lesson has a demo; what is recorded of it is the same on
 * every run, is read by a parser that shares nothing with the writer, and is,
 * played into libvterm and into our own reader, what was drawn, at every
 * frame.
 */
#include <config.h>

#include "castfile.h"
#include "decode.h"
#include "demo.h"
#include "frames.h"
#include "host.h"
#include "prompt.h"
#include "recorder.h"
#include "strict_cast.h"
#include "tap.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef HAVE_VTERM
#include "vterm_still.h"
#endif

enum { PAGE = 4096, KILO = 1000 };

static const char *srcdir;
static char dir[4096];          /* of scratch files */

static void
begin_options(struct options *o)
{
	static char *argv[] = { "microtick", "--size=100x30", "x" };
	const char *message;

	options_parse(o, 3, argv, &message);
	o->file = NULL;
	o->is_neutral = true;
}

/* ---- a demo, recorded frame by frame ---- */

struct take {
	struct app app;
	struct demo demo;
	struct performer performer;
	struct grid grid;
	struct still still;
	int64_t clock;
	int frames, wrong;
#ifdef HAVE_VTERM
	VTerm *vt;
#endif
	struct decoder decoder;
	size_t played;          /* lines of the file */
};

static bool
open_take(struct take *t, const char *path, int cast)
{
	static struct options o;
	struct text why = { 0 };
	struct cast_header h = { .version = cast };
	char out[4200];
	bool good;

	*t = (struct take){ 0 };
	begin_options(&o);
	good = demo_load(&t->demo, path, &why) &&
	    demo_open(&t->demo, &t->app, &o, FRONT_LIVE) == 0;
	if (!good)
		note("%s%s", text_get(&why), text_get(&t->app.out));
	text_free(&why);
	if (!good)
		return false;
	t->app.is_scripted = true;
	h.title = t->app.title;
	snprintf(out, sizeof out, "%s/out.cast", dir);
	t->app.recorder = recorder_new(out, true, &h);
	perform_begin(&t->performer, &t->app, &t->demo);
	return true;
}

static void
close_take(struct take *t)
{
	recorder_end(t->app.recorder, t->clock);
	t->app.recorder = NULL;
	perform_end(&t->performer);
	app_close(&t->app);
	demo_free(&t->demo);
	grid_free(&t->grid);
	still_free(&t->still);
}

/* The next frame, drawn and written.  False: there is none. */
static bool
next_frame(struct take *t)
{
	long ms;

	do
		ms = perform_next(&t->performer);
	while (ms == 0);
	if (ms < 0) {
		if (ms == PERFORM_FAILED)
			note("%s:%d: %s", t->demo.path, t->performer.number,
			    t->app.error);
		return false;
	}
	view_draw(&t->app.view, &t->grid);
	if (recorder_frame(t->app.recorder, &t->grid, t->app.view.theme,
	    t->clock))
		return false;
	still_take(&t->still, &t->grid, t->app.view.theme);
	t->clock += ms;
	t->frames++;
	return true;
}

static char *
read_out(size_t *len)
{
	char out[4200], *bytes = NULL;

	snprintf(out, sizeof out, "%s/out.cast", dir);
	*len = 0;
	host_read_file(NULL, out, &bytes, len);
	return bytes;
}

/* Plays what is new in the file to both readers. */
static void
play_new(struct take *t, const struct strict_cast *c)
{
	if (t->played == 0)
		decode_begin(&t->decoder, c->rows, c->cols);
	for (; t->played < c->count; t->played++) {
		const struct strict_line *l = &c->lines[t->played];
		int cols, rows;

		if (l->code == 'r' && sscanf(l->data, "%dx%d", &cols,
		    &rows) == 2) {
			decode_resize(&t->decoder, rows, cols);
#ifdef HAVE_VTERM
			vterm_set_size(t->vt, rows, cols);
#endif
		}
		if (l->code != 'o')
			continue;
		decode_bytes(&t->decoder, l->data, l->len);
#ifdef HAVE_VTERM
		vterm_input_write(t->vt, l->data, l->len);
#endif
	}
}

/* Is the file as it stands whole, and does it show what was drawn? */
static void
compare_frame(struct take *t)
{
	struct strict_cast c;
	size_t len;
	char *bytes = read_out(&len);

	if (!strict_parse(&c, bytes, len)) {
		if (!t->wrong++)
			note("frame %d: %s", t->frames, c.error);
	} else {
#ifdef HAVE_VTERM
		if (!t->vt)
			t->vt = vterm_still_new(c.rows, c.cols);
#endif
		play_new(t, &c);
		if (!still_same(&t->decoder.screen, &t->still)) {
			if (!t->wrong++)
				note("frame %d is read otherwise",
				    t->frames);
		}
#ifdef HAVE_VTERM
		if (vterm_still_differs(t->vt, &t->still, !t->wrong))
			t->wrong++;
#endif
	}
	strict_free(&c);
	free(bytes);
}

static void
frame_by_frame(const char *path, int cast)
{
	struct take t;

	if (!open_take(&t, path, cast)) {
		ok(0, "%s opens", path);
		close_take(&t);
		return;
	}
	while (next_frame(&t))
		compare_frame(&t);
	ok(t.frames > 5 && t.wrong == 0, "%s, version %d: each of %d frames "
	    "as drawn", strrchr(path, '/') + 1, cast, t.frames);
#ifdef HAVE_VTERM
	if (t.vt)
		vterm_free(t.vt);
#endif
	decode_free(&t.decoder);
	close_take(&t);
}

/* ---- whole demos ---- */

/* Records a demo; the file's bytes. */
static char *
record_demo(const char *path, int cast, size_t *len, int *frames)
{
	struct take t;

	*len = 0;
	if (!open_take(&t, path, cast)) {
		close_take(&t);
		return NULL;
	}
	while (next_frame(&t))
		;
	*frames = t.frames;
	close_take(&t);
	return read_out(len);
}

/* The last frame as our reader and the file's lines tell it. */
static bool
is_read(const char *bytes, size_t len, const struct strict_cast *strict)
{
	struct cast_file f;
	struct frames frames;
	struct text why = { 0 };
	bool good = castfile_parse(&f, bytes, len, &why) &&
	    f.count == strict->count && !f.is_cut &&
	    frames_begin(&frames, &f);

	if (good) {
		struct still last = { 0 }, first = { 0 };

		still_copy(&first, &frames.now.screen);
		frames_go(&frames, frames.count - 1);
		still_copy(&last, &frames.now.screen);
		for (int i = frames.count - 2; i >= 0; i--)
			frames_go(&frames, i);
		good = still_same(&first, &frames.now.screen);
		frames_go(&frames, frames.count);
		good = good && still_same(&last, &frames.now.screen);
		still_free(&first);
		still_free(&last);
		frames_end(&frames);
	}
	castfile_free(&f);
	text_free(&why);
	return good;
}

static void
check_demo(const char *path)
{
	const char *name = strrchr(path, '/') + 1;
	struct strict_cast c2 = { 0 }, c3 = { 0 };
	size_t len[3];
	int frames = 0;
	char *one = record_demo(path, 3, &len[0], &frames);
	char *two = record_demo(path, 3, &len[1], &frames);
	char *old = record_demo(path, 2, &len[2], &frames);
	bool good;

	ok(one && two && len[0] == len[1] && memcmp(one, two, len[0]) == 0,
	    "%s: the same bytes on both runs", name);
	good = strict_parse(&c3, one, len[0]) && strict_parse(&c2, old,
	    len[2]) && c3.version == 3 && c2.version == 2;
	ok(good && c3.markers > 0 && c2.markers == c3.markers &&
	    c3.end_ms == c2.end_ms && c3.title && frames > 3,
	    "%s: versions 2 and 3 are read: %d markers, %lld ms", name,
	    c3.markers, (long long)c3.end_ms);
	if (!good)
		note("%s %s", c2.error, c3.error);
	ok(good && is_read(one, len[0], &c3) && is_read(old, len[2], &c2),
	    "%s: forwards and backwards the same", name);
	strict_free(&c2);
	strict_free(&c3);
	free(one);
	free(two);
	free(old);
}

static int
is_program(const struct dirent *e)
{
	const char *dot = strrchr(e->d_name, '.');

	return dot && e->d_name[0] != '.' && strcmp(dot, ".mtk") != 0;
}

static int
is_demo(const struct dirent *e)
{
	const char *dot = strrchr(e->d_name, '.');

	return dot && e->d_name[0] != '.' && strcmp(dot, ".mtk") == 0;
}

static void
all_lessons(void)
{
	struct dirent **list;
	char folder[4200], path[4600];
	int n, missing = 0;

	snprintf(folder, sizeof folder, "%s/programs", srcdir);
	n = scandir(folder, &list, is_program, alphasort);
	for (int i = 0; i < n; i++) {
		char *dot = strrchr(list[i]->d_name, '.');

		*dot = '\0';
		snprintf(path, sizeof path, "%s/%s.mtk", folder,
		    list[i]->d_name);
		if (access(path, R_OK) != 0) {
			note("no %s", path);
			missing++;
		} else {
			check_demo(path);
		}
		free(list[i]);
	}
	if (n >= 0)
		free(list);
	ok(n > 40 && !missing, "every lesson has a demo");
}

/* ---- other versions of Node ---- */

/* What a demo says that is not for a version; false: it is for it. */
static bool
is_refused(const char *path, const char *as, struct text *why)
{
	char *argv[] = { "microtick", (char *)as, "x" };
	struct options o;
	const char *message;
	struct demo demo;

	options_parse(&o, 3, argv, &message);
	o.file = NULL;
	text_clear(why);
	if (demo_load(&demo, path, why)) {
		perform_check(&o, &demo, why);
		demo_free(&demo);
	}
	return why->len > 0;
}

/* Every demo is performed by every version that has what its program needs;
 * others are refused by a sentence that names the line and the version. */
static void
each_version(void)
{
	static const int majors[] = { 8, 10, 12, 22, 26 };
	struct text why = { 0 };
	struct dirent **list;
	char folder[4200], path[4600], as[20];
	int n;

	snprintf(folder, sizeof folder, "%s/programs", srcdir);
	n = scandir(folder, &list, is_demo, alphasort);
	for (size_t v = 0; v < sizeof majors / sizeof *majors; v++) {
		int wrong = 0, refused = 0;

		snprintf(as, sizeof as, "--as=node%d", majors[v]);
		for (int i = 0; i < n; i++) {
			snprintf(path, sizeof path, "%s/%s", folder,
			    list[i]->d_name);
			if (!is_refused(path, as, &why))
				continue;
			refused++;
			if (strstr(why.data, ".mtk:") && strstr(why.data,
			    " needs Node ") && strstr(why.data, as + 5))
				continue;
			wrong++;
			note("%s: %s", as, why.data);
		}
		ok(n > 40 && !wrong && refused < n / 2,
		    "%s: of %d demos %d need a newer one, the others are "
		    "performed", as, n, refused);
	}
	while (n > 0)
		free(list[--n]);
	free(list);
	text_free(&why);
}

/* ---- sizes and times ---- */

static void
write_demo(char *path, size_t size, const char *text)
{
	FILE *f;

	snprintf(path, size, "%s/a.mtk", dir);
	f = fopen(path, "w");
	if (f) {
		fputs(text, f);
		fclose(f);
	}
}

/* No line but one that begins a page crosses into the next: a write within
 * a page is done whole or not at all. */
static bool
keeps_to_pages(const char *bytes, size_t len)
{
	size_t start = 0;

	for (size_t i = 0; i < len; i++) {
		if (bytes[i] != '\n')
			continue;
		/* a line is written with the line end before it */
		if (start && (start - 1) / PAGE != (i - 1) / PAGE) {
			size_t last = i - 1;

			while (last > start && bytes[last] == ' ')
				last--;
			if ((start - 1) / PAGE != last / PAGE)
				return false;
		}
		start = i + 1;
	}
	return true;
}

static void
large(void)
{
	char path[4200];
	struct strict_cast c = { 0 };
	size_t len;
	int frames;
	char *bytes;

	write_demo(path, sizeof path,
	    "open handler\n"
	    "size 200x60\ntheme projector\nchapter \"large\"\nuntil end\n"
	    "size 80x24\nprevious start\nkey ?\nkey esc\n"
	    "size 150x50\nstep\nnote \"caf\xc3\xa9 \xe6\xbc\xa2\\\"\"\n");
	bytes = record_demo(path, 3, &len, &frames);
	ok(frames > 80 && strict_parse(&c, bytes, len),
	    "sizes change: %d frames are read", frames);
	ok(bytes && keeps_to_pages(bytes, len), "no write crosses a page");
	strict_free(&c);
	free(bytes);
	frame_by_frame(path, 3);
	frame_by_frame(path, 2);
}

/* A lesson from its start, and from where each step is one of a full queue:
 * what may be in a file, at the sizes that are recorded most. */
static void
thousand(void)
{
	static const struct {
		const char *demo;
		size_t most;
	} runs[] = {
		{ "open starvation\nsize 100x30\nstep 1000\n", 400000 },
		{ "open starvation\nsize 80x24\nstep 1000\n", 400000 },
		{ "open starvation\nsize 100x30\nnext 30 jobs\nstep 1000\n",
		    500000 },
		{ "open starvation\nsize 80x24\nnext 30 jobs\nstep 1000\n",
		    550000 },
	};

	for (size_t i = 0; i < sizeof runs / sizeof *runs; i++) {
		char path[4200];
		size_t len;
		int frames = 0;
		char *bytes;

		write_demo(path, sizeof path, runs[i].demo);
		bytes = record_demo(path, 3, &len, &frames);
		ok(frames >= KILO && len < runs[i].most,
		    "1000 steps of a busy program: %zu KB", len / KILO);
		free(bytes);
	}
}

/* ---- what goes wrong ---- */

static long
now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

/* Records in a process of its own, which is killed after so many
 * microseconds; 0: not at all. */
static void
record_and_kill(const char *path, long us)
{
	size_t len;
	int frames;
	pid_t pid = fork();

	if (pid == 0) {
		free(record_demo(path, 3, &len, &frames));
		_exit(0);
	}
	if (us) {
		usleep((useconds_t)us);
		kill(pid, SIGKILL);
	}
	waitpid(pid, NULL, 0);
}

/* Every file that is left is a recording, up to a whole event. */
static void
killed(void)
{
	enum { TIMES = 200 };
	char path[4200], out[4200];
	int cut = 0, none = 0, bad = 0;
	unsigned random = 1;
	long whole;

	snprintf(out, sizeof out, "%s/out.cast", dir);
	write_demo(path, sizeof path,
	    "open handler\nsize 200x60\nuntil end\nkey ?\nkey esc\n"
	    "previous start\nsize 100x30\nuntil end\n");
	whole = now_us();
	record_and_kill(path, 0);
	whole = now_us() - whole;
	for (int i = 0; i < TIMES; i++) {
		struct strict_cast c;
		size_t len;
		char *bytes;

		unlink(out);
		random = random * 1103515245 + 12345;
		record_and_kill(path, 1 + (long)(random >> 8) % whole);
		bytes = read_out(&len);
		if (!bytes)
			none++;
		else if (!strict_parse(&c, bytes, len) && ++bad == 1)
			note("%s", c.error);
		else if (c.count && c.lines[c.count - 1].code != 'x')
			cut++;
		if (bytes)
			strict_free(&c);
		free(bytes);
	}
	ok(bad == 0, "%d recordings killed: every file is whole", TIMES);
	note("%d were cut, %d not begun", cut, none);
}

static void
failures(void)
{
	struct cast_header h = { .version = 3, .cols = 80, .rows = 24 };
	struct cast c;
	char path[4200];
	int e;

	snprintf(path, sizeof path, "%s/no/such/folder.cast", dir);
	ok(cast_open(&c, path, false, &h) == ENOENT, "no such folder");
	ok(cast_open(&c, dir, false, &h) != 0, "a folder is no file");
	snprintf(path, sizeof path, "%s/there.cast", dir);
	ok(cast_open(&c, path, false, &h) == 0 &&
	    cast_event(&c, 5, 'o', "x", 1) == 0 && cast_close(&c) == 0,
	    "a file is written");
	ok(cast_open(&c, path, false, &h) == EEXIST,
	    "and not written over");
	ok(cast_open(&c, path, true, &h) == 0 && cast_close(&c) == 0,
	    "but by force");
	if (access("/dev/full", W_OK) != 0) {
		skip("no /dev/full here");
		return;
	}
	e = cast_open(&c, "/dev/full", false, &h);
	ok(e == ENOSPC, "a full disk is told: %s", strerror(e));
}

/* A disk that gets full: a limit on the size of files stands in for it. */
static void
full_in_between(void)
{
	struct rlimit limit = { 9000, RLIM_INFINITY };
	char path[4200], out[4200];
	struct strict_cast c = { 0 };
	size_t len;
	int status = 0, frames;
	pid_t pid;
	char *bytes;

	snprintf(out, sizeof out, "%s/out.cast", dir);
	write_demo(path, sizeof path, "open order\nuntil end\n");
	unlink(out);
	pid = fork();
	if (pid == 0) {
		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &limit);
		free(record_demo(path, 3, &len, &frames));
		_exit(frames);
	}
	waitpid(pid, &status, 0);
	frames = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
	bytes = read_out(&len);
	ok(frames > 2 && frames < 50, "no room after %d frames", frames);
	ok(strict_parse(&c, bytes, len) && len > 7000 && len <= 9000,
	    "what is there is a recording");
	strict_free(&c);
	free(bytes);
}

/* Any bytes at all may be given to replay. */
static void
broken_files(void)
{
	enum { TIMES = 300 };
	char path[4200];
	unsigned random = 3;
	size_t len;
	int frames, read = 0;
	char *bytes;

	write_demo(path, sizeof path, "open order\nsize 60x16\n"
	    "next 3 consoles\nsize 80x24\nstep\n");
	bytes = record_demo(path, 3, &len, &frames);
	for (int i = 0; bytes && i < TIMES; i++) {
		struct cast_file f;
		struct frames all;
		struct text why = { 0 };
		char *copy = text_alloc(NULL, len);
		size_t n = len - (i % 3 ? 0 : (random >> 8) % len);

		memcpy(copy, bytes, len);
		for (int k = 0; k < 1 + i % 8; k++) {
			random = random * 1103515245 + 12345;
			copy[(random >> 8) % len] = (char)(random >> 3);
		}
		if (castfile_parse(&f, copy, n, &why) &&
		    frames_begin(&all, &f)) {
			read++;
			frames_go(&all, all.count);
			frames_go(&all, 0);
			frames_end(&all);
		}
		castfile_free(&f);
		text_free(&why);
		free(copy);
	}
	ok(read > 20 && read < TIMES, "of %d broken files %d are played, "
	    "the others refused", TIMES, read);
	free(bytes);
}

static void
stop_and_go_on(void)
{
	struct cast_header h = { .version = 3 };
	struct strict_cast c;
	struct grid g = { 0 };
	struct recorder *r;
	char path[4200];
	size_t len;
	char *bytes;

	snprintf(path, sizeof path, "%s/out.cast", dir);
	r = recorder_new(path, true, &h);
	grid_resize(&g, 24, 80);
	ok(recorder_frame(r, &g, THEME_DARK, 1000) == 0, "it begins late");
	grid_puts(&g, 0, 0, 10, ROLE_TEXT, MARK_NONE, "one");
	recorder_frame(r, &g, THEME_DARK, 3000);
	recorder_stop(r);
	grid_puts(&g, 0, 0, 10, ROLE_TEXT, MARK_NONE, "secret");
	recorder_frame(r, &g, THEME_DARK, 4000);
	grid_puts(&g, 0, 0, 10, ROLE_TEXT, MARK_NONE, "three ");
	recorder_go_on(r);
	recorder_frame(r, &g, THEME_DARK, 60000);
	recorder_end(r, 61000);
	bytes = read_out(&len);
	ok(strict_parse(&c, bytes, len), "stopped, and gone on");
	ok(c.end_ms == 3500, "%lld ms are in it", (long long)c.end_ms);
	ok(bytes && !strstr(bytes, "secret") && strstr(bytes, "three"),
	    "what was between is not");
	strict_free(&c);
	free(bytes);
	grid_free(&g);
}

int
main(void)
{
	char path[4400], command[4200];

	srcdir = getenv("srcdir") ? getenv("srcdir") : ".";
	snprintf(path, sizeof path, "%s/programs", srcdir);
	setenv("MICROTICK_PROGRAMS", path, 1);
	snprintf(dir, sizeof dir, "%s/microtick-rec-XXXXXX",
	    getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp");
	if (!mkdtemp(dir)) {
		ok(0, "a scratch folder is made");
		return done();
	}
	prompt_private();
	all_lessons();
	snprintf(path, sizeof path, "%s/programs/04-order.mtk", srcdir);
	frame_by_frame(path, 3);
	snprintf(path, sizeof path, "%s/programs/21-handler.mtk", srcdir);
	frame_by_frame(path, 2);
	each_version();
	large();
	thousand();
	failures();
	killed();
	full_in_between();
	broken_files();
	stop_and_go_on();
	snprintf(command, sizeof command, "rm -rf '%s'", dir);
	if (system(command) != 0)
		note("%s is left", dir);
	prompt_end();
	return done();
}
