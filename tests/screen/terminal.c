/* SPDX-License-Identifier: MIT */
/*
 * The terminal itself: microtick under a pseudo-terminal, its output read
 * by libvterm.  Nothing sleeps a fixed time: every step waits for a text,
 * with a deadline, and shows the screen when it does not come.
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

#include "pty_screen.h"

static const char *microtick;
static char program[4200], copy[4200], dir[4096];

static void
open_program(struct terminal *t, int cols, int rows)
{
	char *argv[] = { (char *)microtick, copy, NULL };
	char *env[] = { NULL };

	start(t, cols, rows, argv, env);
}

static void
write_program(const char *text)
{
	char temporary[4300];
	FILE *f;

	snprintf(temporary, sizeof temporary, "%s.new", copy);
	f = fopen(temporary, "w");
	if (f) {
		fputs(text, f);
		fclose(f);
	}
	rename(temporary, copy);
}

static void
restore_program(void)
{
	char text[8192] = "";
	FILE *f = fopen(program, "r");

	if (f) {
		text[fread(text, 1, sizeof text - 1, f)] = '\0';
		fclose(f);
	}
	write_program(text);
}

/* ---- the cases ---- */

static void
test_keys(void)
{
	struct terminal t;
	int status;

	open_program(&t, 80, 24);
	ok(wait_text(&t, "call stack"), "it starts");
	ok(t.alt, "on the alternate screen");
	ok(!t.cursor, "without a cursor");
	type(&t, " \033OC");
	ok(wait_text(&t, " 2/"),
	    "space and right step");
	type(&t, "\033[D");
	ok(wait_text(&t, " 1/"), "left steps back");
	type(&t, ":got");
	ok(wait_text(&t, ":got"), ": opens the prompt");
	ok(t.cursor, "with a cursor");
	type(&t, "\t3\r");
	ok(wait_text(&t, " 3/"), "tab completes, enter runs");
	type(&t, "?");
	ok(wait_text(&t, "Moving through the run"), "? shows the help");
	type(&t, "\033");
	ok(wait_gone(&t, "Moving through the run"), "escape closes it");
	type(&t, "q");
	status = finish(&t);
	ok(WIFEXITED(status) && WEXITSTATUS(status) == 0, "q quits");
	ok(is_restored(&t), "and gives the terminal back");
	end(&t);
}

static void
test_mouse(void)
{
	struct terminal t;

	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	type(&t, "\033[<0;10;7M\033[<0;10;7m");
	ok(wait_text(&t, "●"), "a click on a line sets a breakpoint");
	type(&t, "\033[<0;60;23M\033[<0;60;23m");
	ok(wait_gone(&t, " 0/"), "a click on the timeline goes there");
	type(&t, "q");
	finish(&t);
	end(&t);
}

static void
test_resize(void)
{
	struct terminal t;

	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	resize(&t, 120, 40);
	ok(wait_text(&t, "rejections"), "it takes the room of 120x40");
	resize(&t, 30, 8);
	ok(wait_text(&t, "too small"), "30x8 is too small, and told");
	resize(&t, 3, 1);
	resize(&t, 60, 16);
	ok(wait_text(&t, "call stack"), "60x16 is enough");
	type(&t, "q");
	finish(&t);
	ok(is_restored(&t), "the terminal is restored");
	end(&t);
}

/* Another version beside this one. */
static void
test_split(void)
{
	struct terminal t;

	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	type(&t, "v");
	ok(wait_text(&t, "node22 beside node10"), "v shows two versions");
	ok(wait_text(&t, "≠ line 1: AWAIT_WRAPPER"), "and why they differ");
	type(&t, "d");
	ok(wait_text(&t, "≠after:await") && wait_text(&t, "≠tick:a"),
	    "d goes to where they part");
	ok(shows(&t, "step 26/54") && shows(&t, "step 33/65"),
	    "both at their first line");
	type(&t, "\t]");
	ok(wait_text(&t, "▸node10") && wait_text(&t, "together by job"),
	    "tab changes sides");
	type(&t, "\033[<0;10;12M\033[<0;10;12m");
	ok(wait_text(&t, "▸node22"), "so does a click");
	resize(&t, 120, 40);
	ok(wait_text(&t, "suspended"), "a larger screen has more panes");
	resize(&t, 60, 20);
	ok(wait_text(&t, "too small for two runs"), "a small one has no room");
	resize(&t, 80, 24);
	wait_text(&t, "▸node22");
	type(&t, "p++++++");
	ok(wait_text(&t, "ended, exit code 0"), "p plays both");
	type(&t, "\033");
	ok(wait_gone(&t, "beside node10"), "escape goes back to one");
	type(&t, ":compare node2\t");
	ok(wait_text(&t, "node20"), "versions are completed");
	type(&t, "\b\b\b\b\bnode8\r");
	ok(wait_text(&t, "node22 beside node8"), "a version can be named");
	type(&t, "q");
	finish(&t);
	ok(is_restored(&t), "the terminal is restored");
	end(&t);
}

/* The program changes while two runs of it are shown. */
static void
test_split_reload(void)
{
	struct terminal t;
	char text[8192] = "";
	FILE *f = fopen(program, "r");
	size_t n = 0;

	if (f) {
		n = fread(text, 1, sizeof text - 100, f);
		fclose(f);
	}
	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	type(&t, "vo");
	wait_text(&t, "step 26/54");
	snprintf(text + n, 100, "setTimeout(() => console.log('late'));\n");
	write_program(text);
	ok(wait_gone(&t, "step 26/54") && wait_text(&t, "≠ line 1: AWAIT"),
	    "two runs are read again");
	ok(wait_text(&t, "▸node22 · step 26/") && shows(&t, "node10"),
	    "and stay where they were");
	type(&t, "q");
	finish(&t);
	end(&t);
	restore_program();
}

/* Runs that have to be looked through for a while. */
static void
test_long_split(void)
{
	struct terminal t;

	write_program("(async () => {\n"
	    "  for (let i = 0; i < 100000; i++) await i;\n"
	    "  console.log('done');\n"
	    "})();\n");
	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	type(&t, " v");
	ok(wait_text(&t, "both print the same"),
	    "two long runs are looked through");
	ok(wait_text(&t, "▸node22 · step 1/") && shows(&t, "node10 · step 1/"),
	    "and stay where they were");
	type(&t, "G");
	wait_text(&t, "ended, exit code 0");
	type(&t, "[");
	ok(wait_text(&t, "together by job: 100001"), "job by job from their ends");
	type(&t, "q");
	finish(&t);
	end(&t);
	restore_program();
}

static void
test_signal(int sig, const char *name)
{
	struct terminal t;
	int status;

	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	kill(t.pid, sig);
	status = finish(&t);
	ok(WIFSIGNALED(status) ? WTERMSIG(status) == sig :
	    WIFEXITED(status) && WEXITSTATUS(status) != 0,
	    "%s ends it", name);
	ok(is_restored(&t), "%s: the terminal is restored", name);
	end(&t);
}

static void
test_hang_up(void)
{
	struct terminal t;
	int status;
	long until = now() + DEADLINE;

	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	close(t.fd);
	while (waitpid(t.pid, &status, WNOHANG) == 0 && now() < until)
		poll(NULL, 0, 10);
	ok(now() < until, "it ends when the terminal goes away");
	vterm_free(t.vt);
}

static void
test_suspend(void)
{
	char line[9000];
	struct terminal t;

	if (!start_shell(&t))
		return;
	snprintf(line, sizeof line, "%s %s\r", microtick, copy);
	type(&t, line);
	ok(wait_text(&t, "call stack"), "started from a shell");
	type(&t, "\032");
	ok(wait_text(&t, "Stopped"), "^Z goes back to it");
	ok(!t.alt && t.cursor, "on the main screen");
	resize(&t, 100, 30);
	type(&t, "fg\r");
	ok(wait_text(&t, "call stack"), "fg comes back");
	type(&t, "l");
	ok(wait_text(&t, " 1/"), "and keys work");
	type(&t, "q");
	wait_text(&t, "shell>");
	type(&t, "exit\r");
	finish(&t);
	end(&t);
}

/* Another program does not go on playing by itself. */
static void
test_open(void)
{
	char line[4300];
	struct terminal t;

	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	type(&t, "p");
	ok(wait_text(&t, "playing"), "p plays");
	snprintf(line, sizeof line, ":open %s\r", copy);
	type(&t, line);
	ok(wait_gone(&t, "playing"), "until another program is opened");
	type(&t, "p");
	ok(wait_text(&t, "playing"), "which p plays, too");
	type(&t, "q");
	finish(&t);
	end(&t);
}

static void
test_reload(void)
{
	struct terminal t;

	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	write_program("console.log('quite another');\n");
	ok(wait_text(&t, "quite another"), "a new file is read");
	write_program("console.log('broken;\n");
	ok(wait_text(&t, "the old program stays"),
	    "a broken one is told and not taken");
	ok(wait_text(&t, "order.js (old)"), "and that is marked");
	unlink(copy);
	restore_program();
	ok(wait_text(&t, "await p;"), "removed and made again");
	ok(wait_gone(&t, "(old)"), "no longer old");
	type(&t, "q");
	finish(&t);
	end(&t);
}

static bool
has_colour(struct terminal *t)
{
	VTermScreenCell cell;

	for (int y = 0; y < t->rows; y++) {
		for (int x = 0; x < t->cols; x++) {
			VTermPos at = { y, x };

			vterm_screen_get_cell(t->screen, at, &cell);
			if (!VTERM_COLOR_IS_DEFAULT_FG(&cell.fg) ||
			    !VTERM_COLOR_IS_DEFAULT_BG(&cell.bg))
				return true;
		}
	}
	return false;
}

static void
test_environment(char *setting, const char *text, bool colour, bool ascii)
{
	char *argv[] = { (char *)microtick, copy, NULL };
	char *env[] = { setting, NULL };
	struct terminal t;

	start(&t, 80, 24, argv, env);
	ok(wait_text(&t, text), "%s: it starts", setting);
	ok(has_colour(&t) == colour, "%s: %s", setting,
	    colour ? "in colour" : "without colour");
	ok(shows(&t, "│") != ascii, "%s: lines are %s", setting,
	    ascii ? "ASCII" : "drawn");
	type(&t, "q");
	finish(&t);
	ok(is_restored(&t), "%s: the terminal is restored", setting);
	end(&t);
}

static void
test_animation(char *setting, const char *text)
{
	char *argv[] = { (char *)microtick, copy, NULL };
	char *env[] = { setting, NULL };
	struct terminal t;

	start(&t, 80, 24, argv, env);
	wait_text(&t, "q quit");
	type(&t, ":set animate on\r");
	ok(wait_text(&t, text), "%s: %s", setting, text);
	type(&t, "10g");
	wait_text(&t, " 10/");
	type(&t, "l");
	ok(wait_text(&t, "J2 resume F2"), "what flies arrives");
	type(&t, "q");
	finish(&t);
	ok(is_restored(&t), "the terminal is restored");
	end(&t);
}

static bool
sanitized(void)
{
	const char *flags = getenv("ASAN_BUILD");

	return flags && *flags;
}

static void
test_refusal(char *setting)
{
	char *argv[] = { (char *)microtick, copy, NULL };
	char *env[] = { setting, NULL };
	struct terminal t;
	int status;

	start(&t, 80, 24, argv, env);
	ok(wait_text(&t, "try --plain"), "%s is refused with a way out",
	    setting);
	status = finish(&t);
	/* where newterm() fails ncurses leaks, and a sanitizer says so */
	ok(WIFEXITED(status) && (WEXITSTATUS(status) == 2 || sanitized()),
	    "%s: exit code 2", setting);
	ok(is_restored(&t), "%s: nothing is left behind", setting);
	end(&t);
}

static void
test_hostile(void)
{
	struct terminal t;

	write_program("console.log('\\x1b[2J\\x1b]0;owned\\x07\\x1bcEVIL\\r"
	    "\\x9b31m\\u202eabc\\u4e2d\\u6587');\n");
	open_program(&t, 80, 24);
	wait_text(&t, "q quit");
	type(&t, "G");
	ok(wait_text(&t, "EVIL"), "hostile output is shown");
	ok(wait_text(&t, "^[[2J^[]0;owned^G^[cEVIL^M"),
	    "with its escape sequences as text");
	ok(shows(&t, "call stack") && t.alt, "the screen is undisturbed");
	type(&t, "q");
	finish(&t);
	end(&t);
	restore_program();
}

static void
prepare(void)
{
	const char *srcdir = getenv("srcdir");
	const char *name = getenv("MICROTICK");

	microtick = name ? name : "./microtick";
	snprintf(program, sizeof program, "%s/programs/04-order.js",
	    srcdir ? srcdir : ".");
	snprintf(dir, sizeof dir, "terminal-test-XXXXXX");
	if (!mkdtemp(dir))
		exit(99);
	snprintf(copy, sizeof copy, "%s/order.js", dir);
	restore_program();
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("TERM", "xterm-256color", 1);
	setenv("TZ", "UTC", 1);
	setenv("HOME", dir, 1);
	setenv("XDG_STATE_HOME", "", 1);
	unsetenv("LINES");
	unsetenv("COLUMNS");
	unsetenv("NO_COLOR");
	unsetenv("SSH_CONNECTION");
	unsetenv("SSH_TTY");
	unsetenv("MOSH_KEY");
	signal(SIGPIPE, SIG_IGN);
}

int
main(void)
{
	char command[4300];

	if (!has_terminals()) {
		printf("1..0 # SKIP no pseudo-terminals here\n");
		return 0;
	}
	prepare();
	test_keys();
	test_mouse();
	test_resize();
	test_split();
	test_split_reload();
	test_long_split();
	test_signal(SIGTERM, "SIGTERM");
	test_signal(SIGHUP, "SIGHUP");
	if (sanitized()) {
		skip("the sanitizer handles faults itself");
	} else {
		test_signal(SIGSEGV, "SIGSEGV");
		test_signal(SIGABRT, "SIGABRT");
	}
	test_hang_up();
	test_suspend();
	test_open();
	test_reload();
	test_hostile();
	test_animation("SSH_TTY", "animation: on");
	test_animation("SSH_TTY=/dev/pts/9", "off over this slow link");
	test_environment("NO_COLOR=1", "q quit", false, false);
	test_environment("LC_ALL=C", "q quit", true, true);
	test_environment("TERM=xterm", "q quit", true, false);
	test_environment("TERM=vt100", "q quit", false, false);
	test_refusal("TERM=dumb");
	test_refusal("TERM=no-such-terminal");
	snprintf(command, sizeof command, "rm -rf '%s'", dir);
	if (system(command) != 0)
		note("%s is left", dir);
	return done();
}

#endif
