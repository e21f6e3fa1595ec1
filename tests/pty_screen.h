/* SPDX-License-Identifier: MIT */
/*
 * A program under a pseudo-terminal, read by libvterm: for tests that are
 * built with HAVE_VTERM.  Nothing sleeps a fixed time: every step waits for a
 * text, with a deadline, and shows the screen when it does not come.
 */
#ifndef PTY_SCREEN_H
#define PTY_SCREEN_H

#include "tap.h"

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

/* No test needs all of these. */
#define UNUSED __attribute__((unused))

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


static UNUSED int
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

static UNUSED void
on_output(const char *bytes, size_t len, void *user)
{
	struct terminal *t = user;

	if (write(t->fd, bytes, len) < 0)
		t->hung_up = true;
}

static UNUSED void
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

static UNUSED void
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

static UNUSED long
now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

/* Takes what has come within ms; false when nothing did. */
static UNUSED bool
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

static UNUSED void
row_text(struct terminal *t, int y, char *out, size_t size)
{
	VTermRect r = { y, y + 1, 0, t->cols };
	size_t n = vterm_screen_get_text(t->screen, out, size - 1, r);

	out[n] = '\0';
}

static UNUSED bool
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

static UNUSED void
dump(struct terminal *t)
{
	char row[2048];

	for (int y = 0; y < t->rows; y++) {
		row_text(t, y, row, sizeof row);
		note("|%s", row);
	}
}

static UNUSED bool
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

static UNUSED void
type(struct terminal *t, const char *keys)
{
	if (write(t->fd, keys, strlen(keys)) < 0)
		t->hung_up = true;
}

static UNUSED bool
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
static UNUSED int
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
static UNUSED bool
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

static UNUSED void
end(struct terminal *t)
{
	close(t->fd);
	vterm_free(t->vt);
}

static UNUSED void
resize(struct terminal *t, int cols, int rows)
{
	struct winsize size = { .ws_row = (unsigned short)rows,
		.ws_col = (unsigned short)cols };

	t->rows = rows;
	t->cols = cols;
	vterm_set_size(t->vt, rows, cols);
	ioctl(t->fd, TIOCSWINSZ, &size);
}

/* An interactive shell at its prompt; false where there is none, which is a
 * skipped test then. */
static UNUSED bool
start_shell(struct terminal *t)
{
	char *argv[] = { "bash", "--norc", "--noprofile", "-i", NULL };
	char *env[] = { "PS1=shell> ", NULL };

	if (system("command -v bash >/dev/null 2>&1") != 0) {
		skip("no bash for job control");
		return false;
	}
	start(t, 80, 24, argv, env);
	wait_text(t, "shell>");
	return true;
}

static UNUSED bool
has_terminals(void)
{
	int fd = posix_openpt(O_RDWR | O_NOCTTY);

	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

#endif
