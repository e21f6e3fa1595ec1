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

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#ifdef HAVE_UTIL_H
#include <util.h>
#else
#include <pty.h>
#endif
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

enum { DEADLINE = 10000 };      /* ms */

struct terminal {
	VTerm *vt;
	VTermScreen *screen;
	int fd, rows, cols;
	pid_t pid;
	bool alt;               /* the alternate screen is on */
	bool cursor;            /* the cursor is shown */
	bool hung_up;
};

static const char *microtick;
static char program[4200], copy[4200], dir[4096];

static int
on_property(VTermProp prop, VTermValue *value, void *user)
{
	struct terminal *t = user;

	if (prop == VTERM_PROP_ALTSCREEN)
		t->alt = value->boolean;
	if (prop == VTERM_PROP_CURSORVISIBLE)
		t->cursor = value->boolean;
	return 1;
}

static const VTermScreenCallbacks callbacks = {
	.settermprop = on_property,
};

static void
on_output(const char *bytes, size_t len, void *user)
{
	struct terminal *t = user;

	if (write(t->fd, bytes, len) < 0)
		t->hung_up = true;
}

static void
child(char **argv, char **env)
{
	for (; *env; env++) {
		if (strchr(*env, '='))
			putenv(*env);
		else
			unsetenv(*env);
	}
	execvp(argv[0], argv);
	_exit(127);
}

static void
start(struct terminal *t, int cols, int rows, char **argv, char **env)
{
	struct winsize size = { .ws_row = (unsigned short)rows,
		.ws_col = (unsigned short)cols };

	*t = (struct terminal){ .rows = rows, .cols = cols, .cursor = true };
	t->pid = forkpty(&t->fd, NULL, NULL, &size);
	if (t->pid == 0)
		child(argv, env);
	t->vt = vterm_new(rows, cols);
	vterm_set_utf8(t->vt, 1);
	t->screen = vterm_obtain_screen(t->vt);
	vterm_screen_enable_altscreen(t->screen, 1);
	vterm_screen_set_callbacks(t->screen, &callbacks, t);
	vterm_output_set_callback(t->vt, on_output, t);
	vterm_screen_reset(t->screen, 1);
}

static long
now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* Takes what has come within ms; false when nothing did. */
static bool
pump(struct terminal *t, int ms)
{
	struct pollfd p = { t->fd, POLLIN, 0 };
	char bytes[65536];
	ssize_t n;

	if (t->hung_up || poll(&p, 1, ms) <= 0)
		return false;
	n = read(t->fd, bytes, sizeof bytes);
	if (n <= 0) {
		t->hung_up = true;
		return false;
	}
	vterm_input_write(t->vt, bytes, (size_t)n);
	return true;
}

static void
row_text(struct terminal *t, int y, char *out, size_t size)
{
	VTermRect r = { y, y + 1, 0, t->cols };
	size_t n = vterm_screen_get_text(t->screen, out, size - 1, r);

	out[n] = '\0';
}

static bool
shows(struct terminal *t, const char *text)
{
	char row[2048];

	for (int y = 0; y < t->rows; y++) {
		row_text(t, y, row, sizeof row);
		if (strstr(row, text))
			return true;
	}
	return false;
}

static void
dump(struct terminal *t)
{
	char row[2048];

	for (int y = 0; y < t->rows; y++) {
		row_text(t, y, row, sizeof row);
		note("|%s", row);
	}
}

static bool
wait_text(struct terminal *t, const char *text)
{
	long end = now() + DEADLINE;

	while (!shows(t, text)) {
		long left = end - now();

		if (left <= 0 || t->hung_up) {
			note("waited for \"%s\"", text);
			dump(t);
			return false;
		}
		pump(t, (int)left);
	}
	return true;
}

static void
type(struct terminal *t, const char *keys)
{
	if (write(t->fd, keys, strlen(keys)) < 0)
		t->hung_up = true;
}

static bool
wait_gone(struct terminal *t, const char *text)
{
	long end = now() + DEADLINE;

	while (shows(t, text)) {
		long left = end - now();

		if (left <= 0 || t->hung_up) {
			note("waited for \"%s\" to go", text);
			dump(t);
			return false;
		}
		pump(t, (int)left);
	}
	return true;
}

/* Reads until the process is gone; its wait status. */
static int
finish(struct terminal *t)
{
	long end = now() + DEADLINE;
	int status = -1;

	while (now() < end) {
		if (waitpid(t->pid, &status, WNOHANG) == t->pid) {
			while (pump(t, 0))
				;
			return status;
		}
		pump(t, 20);
	}
	kill(t->pid, SIGKILL);
	waitpid(t->pid, &status, 0);
	return -1;
}

/* The terminal is as it was: main screen, cursor, line mode. */
static bool
is_restored(struct terminal *t)
{
	struct termios modes;

	while (pump(t, 0))
		;
	if (tcgetattr(t->fd, &modes) != 0)
		return !t->alt && t->cursor;
	return !t->alt && t->cursor && (modes.c_lflag & ICANON) &&
	    (modes.c_lflag & ECHO);
}

static void
end(struct terminal *t)
{
	close(t->fd);
	vterm_free(t->vt);
}

static void
open_program(struct terminal *t, int cols, int rows)
{
	char *argv[] = { (char *)microtick, copy, NULL };
	char *env[] = { NULL };

	start(t, cols, rows, argv, env);
}

static void
resize(struct terminal *t, int cols, int rows)
{
	struct winsize size = { .ws_row = (unsigned short)rows,
		.ws_col = (unsigned short)cols };

	t->rows = rows;
	t->cols = cols;
	vterm_set_size(t->vt, rows, cols);
	ioctl(t->fd, TIOCSWINSZ, &size);
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
	char *argv[] = { "bash", "--norc", "--noprofile", "-i", NULL };
	char *env[] = { "PS1=shell> ", NULL };
	char line[9000];
	struct terminal t;

	if (system("command -v bash >/dev/null 2>&1") != 0) {
		skip("no bash for job control");
		return;
	}
	start(&t, 80, 24, argv, env);
	wait_text(&t, "shell>");
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
	ok(wait_text(&t, "The order program"), "removed and made again");
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

static bool
has_terminals(void)
{
	int fd = posix_openpt(O_RDWR | O_NOCTTY);

	if (fd >= 0)
		close(fd);
	return fd >= 0;
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
