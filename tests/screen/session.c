/* SPDX-License-Identifier: MIT */
/*
 * Demos and recordings on a terminal: recording what is driven, stopping and
 * going on, what cannot be written; playing a demo, taking over and handing
 * back; replaying; writing a demo by hand.
 */
#include <config.h>

#include "tap.h"

#ifndef HAVE_VTERM

int
main(void)
{
	printf("1..0 # SKIP libvterm is not there\n");
	return 0;
}

#else

#include "castfile.h"
#include "frames.h"
#include "host.h"
#include "pty_screen.h"
#include "strict_cast.h"
#include "text.h"
#include "vterm_still.h"

static const char *microtick;
static char program[4200], dir[4096];

/* microtick with up to five arguments. */
static void
run(struct terminal *t, char *const args[5])
{
	char *argv[7] = { (char *)microtick };
	char *env[] = { NULL };

	for (int i = 0; i < 5; i++)
		argv[i + 1] = args[i];
	start(t, 80, 24, argv, env);
}

static char *
file(const char *name)
{
	static char paths[4][4200];
	static int next;
	char *path = paths[next++ & 3];

	snprintf(path, sizeof paths[0], "%s/%s", dir, name);
	return path;
}

static void
write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	if (f) {
		fputs(text, f);
		fclose(f);
	}
}

static char *
contents(const char *path, size_t *len)
{
	char *bytes = NULL;

	*len = 0;
	host_read_file(NULL, path, &bytes, len);
	return bytes;
}

static void
command(struct terminal *t, const char *line, const char *path)
{
	type(t, ":");
	wait_text(t, ":");
	type(t, line);
	type(t, path);
	type(t, "\r");
}

static bool
is_whole(const char *path, struct strict_cast *c)
{
	size_t len;
	char *bytes = contents(path, &len);
	bool good = strict_parse(c, bytes, len);

	if (!good)
		note("%s: %s", path, c->error);
	free(bytes);
	return good;
}

/* Does the end of a recording show what the terminal shows? */
static bool
ends_as_shown(const char *path, struct terminal *t)
{
	struct cast_file f;
	struct frames frames;
	struct text why = { 0 };
	size_t len;
	char *bytes = contents(path, &len);
	bool good = bytes && castfile_parse(&f, bytes, len, &why) &&
	    frames_begin(&frames, &f);

	if (good) {
		frames_go(&frames, frames.count);
		good = frames.now.screen.cols == t->cols &&
		    vterm_still_differs(t->vt, &frames.now.screen, true) == 0;
		frames_end(&frames);
		castfile_free(&f);
	}
	text_free(&why);
	free(bytes);
	return good;
}

static void
quit(struct terminal *t, const char *what)
{
	int status;

	type(t, "q");
	status = finish(t);
	ok(WIFEXITED(status) && WEXITSTATUS(status) == 0, "%s ends with 0",
	    what);
	end(t);
}

static void
test_recording(void)
{
	struct terminal t;
	struct strict_cast c;
	char *path = file("live.cast");
	int resizes = 0;

	run(&t, (char *[5]){ program });
	wait_text(&t, "call stack");
	command(&t, "record ", path);
	ok(wait_text(&t, "● recording"), ":record, and a mark is shown");
	type(&t, "   ");
	ok(wait_text(&t, " 3/"), "it goes on");
	resize(&t, 100, 30);
	wait_text(&t, "turn 0 · t 0.00 ms");
	type(&t, "\022");
	ok(wait_text(&t, "○ recording stopped"), "^R stops");
	type(&t, "5 ");
	wait_text(&t, " 8/");
	type(&t, "\022");
	ok(wait_text(&t, "recording goes on in"), "^R goes on");
	type(&t, " ");
	ok(wait_text(&t, " 9/"), "a step more");
	while (pump(&t, 50))
		;
	ok(ends_as_shown(path, &t), "the file shows what the terminal shows");
	quit(&t, "the session");
	ok(is_whole(path, &c), "the file is a recording");
	for (size_t i = 0; i < c.count; i++)
		resizes += c.lines[i].code == 'r';
	ok(resizes == 1, "with its change of size");
	ok(c.count && c.lines[c.count - 1].code == 'x', "and an end");
	strict_free(&c);
}

static void
test_refused(const char *path, const char *says)
{
	struct terminal t;

	run(&t, (char *[5]){ program });
	wait_text(&t, "call stack");
	command(&t, "record ", path);
	ok(wait_text(&t, says), "not recorded: %s", says);
	ok(!shows(&t, "● recording"), "and nothing is recorded");
	if (!strstr(says, "already"))
		ok(shows(&t, "! not recording"), "and that stays told");
	type(&t, " ");
	ok(wait_text(&t, " 1/"), "the session goes on");
	quit(&t, "it");
}

static void
test_option(void)
{
	struct terminal t;
	struct strict_cast c;
	char *path = file("option.cast");

	write_file(path, "mine\n");
	run(&t, (char *[5]){ "--record", path, program });
	ok(wait_text(&t, "it is there already"), "--record leaves a file alone");
	quit(&t, "it");
	run(&t, (char *[5]){ "--record", path, "--force", program });
	ok(wait_text(&t, "● recording"), "but --force replaces it");
	type(&t, "   ");
	wait_text(&t, " 3/");
	kill(t.pid, SIGKILL);
	finish(&t);
	end(&t);
	ok(is_whole(path, &c) && c.count >= 2,
	    "killed, it leaves a whole recording");
	strict_free(&c);
}

static void
test_play(void)
{
	struct terminal t;
	char *demo = file("demo.mtk");

	write_file(demo, "open order\nspeed 100/s\nuntil console\n"
	    "note \"look here\"\npause 30s\ntype \":goto 2\\n\"\n");
	run(&t, (char *[5]){ "play", demo });
	ok(wait_text(&t, "look here"), "a demo is played");
	ok(shows(&t, " 26/"), "to the moment it names");
	type(&t, "\033OC");
	ok(wait_text(&t, "the demo waits"), "an arrow takes over");
	ok(wait_text(&t, " 27/"), "and does what it does");
	type(&t, "]");
	wait_gone(&t, " 27/");
	type(&t, " ++++++");
	ok(wait_text(&t, " 26/"), "space hands back");
	ok(wait_text(&t, "the demo is over"), "the demo comes to its end");
	ok(wait_text(&t, " 2/"), "with what it typed");
	type(&t, " ");
	ok(wait_text(&t, " 3/"), "and the keys are the watcher's");
	quit(&t, "play");
	write_file(demo, "open order\nuntil console \"nobody\"\n");
	run(&t, (char *[5]){ "play", demo });
	ok(wait_text(&t, "demo.mtk:2: until console \"nobody\": expected"),
	    "a demo that is wrong is not begun");
	finish(&t);
	end(&t);
}

static void
test_replay(void)
{
	struct terminal t;

	run(&t, (char *[5]){ "replay", file("live.cast") });
	ok(wait_text(&t, "  frame "), "a recording is replayed");
	wait_text(&t, "paused");        /* it has come to its end */
	type(&t, "g");
	ok(wait_text(&t, "frame 1/"), "from its start");
	type(&t, "\033OC");
	ok(wait_text(&t, "paused"), "right pauses");
	type(&t, "G");
	ok(wait_text(&t, " 9/"), "G shows the end");
	type(&t, "g\033OC\033OC");
	ok(wait_text(&t, "frame 3/"), "frame by frame");
	type(&t, "\033[D");
	ok(wait_text(&t, "frame 2/"), "and back");
	type(&t, "+");
	ok(wait_text(&t, "x2"), "+ is faster");
	type(&t, "s");
	ok(wait_gone(&t, "  frame "), "s takes the status line away");
	quit(&t, "replay");
}

/* ^Z gives the terminal back, fg takes it again. */
static void
test_suspend(void)
{
	char line[9000];
	struct terminal t;

	if (!start_shell(&t))
		return;
	snprintf(line, sizeof line, "%s replay %s\r", microtick,
	    file("live.cast"));
	type(&t, line);
	wait_text(&t, "paused");
	type(&t, "g\033OC");
	ok(wait_text(&t, "frame 2/"), "a recording is replayed from a shell");
	type(&t, "\032");
	ok(wait_text(&t, "Stopped"), "^Z goes back to it");
	ok(!t.alt && t.cursor, "on the main screen");
	resize(&t, 100, 30);
	type(&t, "fg\r");
	ok(wait_text(&t, "frame 2/"), "fg comes back where it was");
	type(&t, "\033OC");
	ok(wait_text(&t, "frame 3/"), "and keys work");
	kill(-tcgetpgrp(t.fd), SIGTSTP);
	ok(wait_text(&t, "Stopped"), "SIGTSTP does the same");
	type(&t, "fg\r");
	ok(wait_text(&t, "frame 3/"), "and fg comes back");
	type(&t, "q");
	wait_text(&t, "shell>");
	type(&t, "exit\r");
	finish(&t);
	end(&t);
}

static void
test_script(void)
{
	struct terminal t;
	size_t len;
	char *path = file("driven.mtk"), *text, line[9000];

	run(&t, (char *[5]){ "--record-script", path, program });
	wait_text(&t, "call stack");
	type(&t, "     ");
	wait_text(&t, " 5/");
	type(&t, "]");
	wait_text(&t, "taken from the microtask queue");
	command(&t, "goto ", "33");
	wait_text(&t, " 33/");
	type(&t, "z");
	wait_gone(&t, "suspended");
	type(&t, "z");
	command(&t, "open ", "21");
	wait_text(&t, "21-handler.js");
	type(&t, "o");
	wait_text(&t, "1 request");
	command(&t, "inspect ", "F3");
	wait_text(&t, "F3 handle");
	type(&t, "\033");
	wait_gone(&t, "F3 handle");
	quit(&t, "the session");
	text = contents(path, &len);
	ok(text && strstr(text, "\nuntil ") && strstr(text, "\njob\n") &&
	    strstr(text, "\nnext console \"tick:a\"") &&
	    strstr(text, "\nzoom\nopen 21\nconsole\n") &&
	    !strstr(text, "goto"),
	    "what was done is written as commands and moments");
	ok(text && strstr(text, "\ninspect frame handle\nclose\n") &&
	    !strstr(text, "F3"), "ids are written as what they are");
	if (text)
		note("%s", text);
	free(text);
	snprintf(line, sizeof line, "'%s' record -o '%s' '%s'", microtick,
	    file("driven.cast"), path);
	ok(system(line) == 0, "and can be performed");
}

static void
test_tour(void)
{
	struct terminal t;

	run(&t, (char *[5]){ "tour", program });
	ok(wait_text(&t, "stop 1") && wait_text(&t, "of 5"),
	    "a tour begins at its first stop");
	type(&t, "\r");
	ok(wait_text(&t, "stop 2") && wait_text(&t, "J2 is the first"),
	    "enter goes to the next, whose sentence is about this run");
	type(&t, "  ");
	ok(wait_text(&t, " 13/") && wait_text(&t, "to this one"),
	    "one may step in between");
	type(&t, "\177");
	ok(wait_text(&t, " 11/"), "backspace goes back to the stop");
	type(&t, "\t\t\tj\r");
	ok(wait_text(&t, "look inside") && wait_text(&t, "P1 Promise"),
	    "enter looks inside what was chosen");
	type(&t, "\033");
	wait_gone(&t, "P1 Promise");
	type(&t, "\033");
	wait_text(&t, "next stop");
	type(&t, "\r\r\r");
	ok(wait_text(&t, "stop 5"), "and on to the last one");
	resize(&t, 100, 30);
	ok(wait_text(&t, "takes three turns"), "in a larger window, too");
	type(&t, "\r");
	ok(wait_text(&t, "the tour is over"), "behind it the tour is over");
	type(&t, "T");
	wait_text(&t, "stop 1");
	type(&t, "\033");
	ok(wait_gone(&t, "stop 1"), "escape leaves a tour");
	quit(&t, "a tour");
}

/* What a first-time user does: no program is named. */
static void
test_course(void)
{
	struct terminal t;

	run(&t, (char *[5]){ NULL });
	ok(wait_text(&t, "type to filter") && wait_text(&t, "A greeting"),
	    "without a program the lessons are shown");
	type(&t, "queues");
	ok(wait_text(&t, "1 of 3") && wait_text(&t, "Myth: Promises"),
	    "they are filtered by what is typed");
	type(&t, "\r");
	ok(wait_gone(&t, "type to filter") && wait_text(&t, "T tour"),
	    "enter opens one, and its tour is offered");
	type(&t, "T\r\r");
	ok(wait_text(&t, "the tour is over; P asks"), "it is taken");
	type(&t, "L");
	ok(wait_text(&t, "nextTick    2  2/2"), "and is known as taken");
	type(&t, "\033");
	wait_gone(&t, "type to filter");
	quit(&t, "the course");
}

/* The run goes to the answer by itself, or at once at any key; what was known
 * is kept. */
static void
test_quiz(void)
{
	struct terminal t;
	size_t len;
	char state[4300], *argv[] = { (char *)microtick, program, NULL };
	char *env[] = { state, NULL }, *kept;

	snprintf(state, sizeof state, "XDG_STATE_HOME=%s", dir);
	start(&t, 80, 24, argv, env);
	wait_text(&t, "call stack");
	type(&t, "P");
	ok(wait_text(&t, "question 1 of 3"), "P asks");
	ok(shows(&t, " 1/?"), "and hides how long the run is");
	type(&t, "\033[<0;6;21M\033[<0;6;21m");  /* a click on the third */
	ok(wait_text(&t, "any key skips"), "an answer is shown");
	ok(wait_text(&t, " 9/?") && wait_text(&t, " 20/?"), "step by step");
	ok(wait_text(&t, "right 1 of 3"), "until it is there");
	ok(shows(&t, " 26/?"), "at its step");
	type(&t, "\r");
	ok(wait_text(&t, "question 2 of 3"), "the next one");
	type(&t, "\033OC");
	ok(wait_text(&t, "what comes next is the question"),
	    "no way past it");
	type(&t, "1");
	wait_text(&t, "any key skips");
	type(&t, " ");
	ok(wait_text(&t, "wrong 2 of 3"), "a key skips to the answer");
	type(&t, "\033");
	ok(wait_text(&t, "1 of 2 right"), "Esc leaves, and sums up");
	type(&t, " ");
	wait_gone(&t, "the quiz is over");
	quit(&t, "the session");
	kept = contents(file("microtick/progress"), &len);
	ok(kept && strstr(kept, "\nquiz 1 3 1 "), "what was known is kept");
	free(kept);
}

int
main(void)
{
	char line[4300];

	if (!has_terminals()) {
		printf("1..0 # SKIP no pseudo-terminals here\n");
		return 0;
	}
	microtick = getenv("MICROTICK") ? getenv("MICROTICK") : "./microtick";
	snprintf(program, sizeof program, "%s/programs/04-order.js",
	    getenv("srcdir") ? getenv("srcdir") : ".");
	snprintf(dir, sizeof dir, "%s/microtick-session-XXXXXX",
	    getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp");
	if (!mkdtemp(dir)) {
		ok(0, "a scratch folder is made");
		return done();
	}
	test_recording();
	test_refused(file("live.cast"), "it is there already");
	test_refused(file("no/such.cast"), "No such file");
	if (access("/dev/full", W_OK) == 0)
		test_refused("/dev/full", "No space left");
	else
		skip("no /dev/full here");
	test_option();
	test_play();
	test_replay();
	test_suspend();
	test_script();
	test_tour();
	test_quiz();
	snprintf(line, sizeof line, "%s/tests/course",
	    getenv("srcdir") ? getenv("srcdir") : ".");
	setenv("MICROTICK_PROGRAMS", line, 1);
	setenv("XDG_STATE_HOME", dir, 1);
	test_course();
	snprintf(line, sizeof line, "rm -rf '%s'", dir);
	if (system(line) != 0)
		note("%s is left", dir);
	return done();
}

#endif
