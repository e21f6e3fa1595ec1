/* SPDX-License-Identifier: MIT */
/*
 * The ':' prompt: libedit on a private pseudo-terminal, in a parked thread.
 *
 * Invariant: exactly one of the two threads runs.  The UI hands over a key
 * and waits until the editor is parked again, so nothing else is locked.
 */
#include <config.h>

#include "app.h"
#include "command.h"
#include "history.h"
#include "keys.h"
#include "prompt.h"
#include "safe.h"

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

enum order { ORDER_NONE, ORDER_KEY, ORDER_CANCEL, ORDER_END };

static struct {
	EditLine *el;
	History *history;
	bool is_private;        /* the history is of this session alone */
	FILE *null;
	int master, slave;
	pthread_t thread;
	bool ready, failed, vi;
	pthread_mutex_t lock;
	pthread_cond_t to_ui, to_editor;
	enum order order;       /* what the editor is to do, under lock */
	wchar_t key;            /* for ORDER_KEY */
	bool parked;            /* the editor waits for an order */
	bool finished;          /* el_wgets has returned */
	bool accepted;          /* with a line */
	struct app *app;        /* for completion */
	char prefix[8];
	struct text line;       /* the finished line */
	struct text shown;      /* the line while editing */
	struct text hint;
} p = {
	.master = -1, .slave = -1,
	.lock = PTHREAD_MUTEX_INITIALIZER,
	.to_ui = PTHREAD_COND_INITIALIZER,
	.to_editor = PTHREAD_COND_INITIALIZER,
};

/* Keys libedit knows by a C1 code, bound to its commands. */
static const struct {
	int key;
	wchar_t code;
	const char *bind, *command;
} bindings[] = {
	{ K_LEFT, 0x81, "\\201", "ed-prev-char" },
	{ K_RIGHT, 0x82, "\\202", "ed-next-char" },
	{ K_UP, 0x83, "\\203", "ed-prev-history" },
	{ K_DOWN, 0x84, "\\204", "ed-next-history" },
	{ K_HOME, 0x85, "\\205", "ed-move-to-beg" },
	{ K_END, 0x86, "\\206", "ed-move-to-end" },
	{ K_DELETE, 0x87, "\\207", "ed-delete-next-char" },
};

/* ---- in the editor's thread ---- */

static int
get_key(EditLine *el, wchar_t *out)
{
	enum order order;

	(void)el;
	pthread_mutex_lock(&p.lock);
	while (p.order == ORDER_NONE) {
		p.parked = true;
		pthread_cond_signal(&p.to_ui);
		pthread_cond_wait(&p.to_editor, &p.lock);
	}
	p.parked = false;
	order = p.order;
	p.order = ORDER_NONE;
	*out = p.key;
	pthread_mutex_unlock(&p.lock);
	if (order == ORDER_KEY)
		return 1;
	errno = EINTR;
	return order == ORDER_CANCEL ? -1 : 0;
}

static void
add_wide(struct text *t, const wchar_t *from, const wchar_t *to)
{
	for (; from < to; from++)
		text_utf8(t, (unsigned)*from);
}

static void
finish(const wchar_t *line, int n)
{
	pthread_mutex_lock(&p.lock);
	text_clear(&p.line);
	p.accepted = line && n > 0 && line[n - 1] == L'\n';
	if (p.accepted)
		add_wide(&p.line, line, line + n - 1);
	p.finished = true;
	pthread_mutex_unlock(&p.lock);
}

static bool
ended(void)
{
	bool end;

	pthread_mutex_lock(&p.lock);
	end = p.failed;
	pthread_mutex_unlock(&p.lock);
	return end;
}

static void *
edit(void *unused)
{
	(void)unused;
	while (!ended()) {
		int n = 0;
		const wchar_t *line = el_wgets(p.el, &n);

		finish(line, n);
	}
	return NULL;
}

/* The length candidates have in common. */
static size_t
common(const char *list)
{
	size_t n = strcspn(list, "\n");

	for (const char *c = list; *c; c += strcspn(c, "\n") + 1) {
		size_t same = 0;

		while (same < n && c[same] == list[same])
			same++;
		n = same;
	}
	return n;
}

static unsigned char
complete(EditLine *el, int unused)
{
	const LineInfo *info = el_line(el);
	struct text typed = { 0 }, list = { 0 };
	size_t have, n;

	(void)unused;
	text_clear(&p.hint);
	text_puts(&typed, p.prefix[0] == '/' ? "/" : "");
	text_add(&typed, info->buffer, (size_t)(info->cursor - info->buffer));
	have = command_complete(p.app, text_get(&typed), &list);
	n = common(text_get(&list));
	if (n > have) {
		struct text more = { 0 };

		text_add(&more, text_get(&list) + have, n - have);
		if (n + 1 == list.len)
			text_char(&more, ' ');
		el_insertstr(el, text_get(&more));
		text_free(&more);
	}
	if (n + 1 < list.len) {
		for (size_t i = 0; i < list.len; i++)
			if (list.data[i] == '\n')
				list.data[i] = ' ';
		text_puts(&p.hint, text_get(&list));
	} else if (list.len == 0) {
		text_puts(&p.hint, "nothing to complete");
	}
	text_free(&list);
	text_free(&typed);
	if (!p.ready && p.hint.len) {
		struct text safe = { 0 };

		safe_text(&safe, p.hint.data, p.hint.len);
		printf("\n%s\n", text_get(&safe));
		text_free(&safe);
		return CC_REDISPLAY;
	}
	return CC_REFRESH;
}

/* ---- in the UI's thread ---- */

static void
wait_parked(void)
{
	while (!p.parked || p.order != ORDER_NONE)
		pthread_cond_wait(&p.to_ui, &p.lock);
}

static void
give(enum order order, wchar_t key)
{
	pthread_mutex_lock(&p.lock);
	p.order = order;
	p.key = key;
	p.finished = false;
	pthread_cond_signal(&p.to_editor);
	wait_parked();
	pthread_mutex_unlock(&p.lock);
}

static bool
open_terminal(void)
{
	struct winsize size = { .ws_row = 24, .ws_col = 1000 };
	const char *name;

	p.master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (p.master < 0 || grantpt(p.master) != 0 ||
	    unlockpt(p.master) != 0)
		return false;
	name = ptsname(p.master);
	p.slave = name ? open(name, O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
	p.null = fopen("/dev/null", "r+e");
	return p.slave >= 0 && p.null &&
	    ioctl(p.slave, TIOCSWINSZ, &size) == 0;
}

static void
bind_keys(EditLine *el)
{
	for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
		el_set(el, EL_BIND, bindings[i].bind, bindings[i].command,
		    NULL);
		el_set(el, EL_BIND, "-a", bindings[i].bind,
		    bindings[i].command, NULL);
	}
	el_set(el, EL_BIND, "^R", "em-inc-search-prev", NULL);
	el_set(el, EL_BIND, "^I", "mt-complete", NULL);
	/* these would start programs, or read commands of libedit's own */
	el_set(el, EL_BIND, "-a", "-r", "v", NULL);
	el_set(el, EL_BIND, "-a", "-r", ":", NULL);
	el_set(el, EL_BIND, "-r", "\\033x", NULL);
	el_set(el, EL_BIND, "-r", "\\033X", NULL);
}

static void
configure(EditLine *el)
{
	el_set(el, EL_SIGNAL, 0);
	el_set(el, EL_EDITOR, p.vi ? "vi" : "emacs");
	el_wset(el, EL_ADDFN, L"mt-complete", L"complete a command",
	    complete);
	bind_keys(el);
	if (p.history)
		el_set(el, EL_HIST, history, p.history);
}

static bool
start_thread(void)
{
	sigset_t all, old;
	int error;

	/* faults must still reach the handler that restores the screen */
	sigfillset(&all);
	sigdelset(&all, SIGSEGV);
	sigdelset(&all, SIGBUS);
	sigdelset(&all, SIGABRT);
	sigdelset(&all, SIGFPE);
	sigdelset(&all, SIGILL);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	error = pthread_create(&p.thread, NULL, edit, NULL);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	if (error)
		return false;
	pthread_mutex_lock(&p.lock);
	wait_parked();
	pthread_mutex_unlock(&p.lock);
	return true;
}

void
prompt_private(void)
{
	p.is_private = true;
}

static void
load_history(void)
{
	HistEvent ev;
	char *file = p.is_private ? NULL : history_file();

	p.history = history_init();
	if (!p.history)
		return;
	history(p.history, &ev, H_SETSIZE, 500);
	history(p.history, &ev, H_SETUNIQUE, 1);
	if (file)
		history(p.history, &ev, H_LOAD, file);
	free(file);
}

bool
prompt_prepare(void)
{
	if (p.ready || p.failed)
		return p.ready;
	p.failed = true;
	if (!open_terminal())
		return false;
	p.el = el_init_fd("microtick", p.null, p.null, p.null, p.slave,
	    p.slave, p.slave);
	if (!p.el)
		return false;
	if (!p.history)
		load_history();
	configure(p.el);
	el_set(p.el, EL_GETCFN, get_key);
	p.failed = false;
	p.ready = start_thread();
	p.failed = !p.ready;
	return p.ready;
}

bool
prompt_open(struct app *app, const char *prefix, const char *typed)
{
	if (!prompt_prepare())
		return false;
	p.app = app;
	snprintf(p.prefix, sizeof p.prefix, "%s", prefix);
	text_clear(&p.hint);
	for (; *typed; typed++)
		give(ORDER_KEY, (wchar_t)*typed);
	return true;
}

void
prompt_close(void)
{
	if (!p.finished)
		give(ORDER_CANCEL, 0);
	p.finished = false;
}

static void
remember(const char *line)
{
	HistEvent ev;
	char *file;

	if (!p.history || !*line)
		return;
	history(p.history, &ev, H_ENTER, line);
	file = p.is_private ? NULL : history_file();
	if (file)
		history(p.history, &ev, H_SAVE, file);
	free(file);
}

static bool
is_empty(void)
{
	const LineInfoW *info = el_wline(p.el);

	return info->lastchar == info->buffer;
}

static wchar_t
code_of(int key)
{
	for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++)
		if (bindings[i].key == key)
			return bindings[i].code;
	switch (key) {
	case K_ENTER:
		return L'\r';
	case K_BACKSPACE:
		return 0x7f;
	case K_TAB:
		return L'\t';
	case K_ESC:
		return 0x1b;
	default:
		return key < KEY_NAMED_FIRST ? (wchar_t)key : 0;
	}
}

enum prompt_state
prompt_key(int key)
{
	wchar_t code = code_of(key);
	bool leaves = key == ('C' & 0x1f) || key == ('Z' & 0x1f) ||
	    (key == K_ESC && (!p.vi || is_empty())) ||
	    (key == K_BACKSPACE && is_empty());

	if (leaves)
		return PROMPT_CANCELLED;
	if (code == 0)
		return PROMPT_EDITING;
	if (key != K_TAB)
		text_clear(&p.hint);
	give(ORDER_KEY, code);
	if (!p.finished)
		return PROMPT_EDITING;
	if (!p.accepted)
		return PROMPT_CANCELLED;
	if (p.prefix[0] == ':')
		remember(text_get(&p.line));
	return PROMPT_DONE;
}

void
prompt_end(void)
{
	if (!p.ready)
		return;
	pthread_mutex_lock(&p.lock);
	p.failed = true;
	p.order = ORDER_END;
	pthread_cond_signal(&p.to_editor);
	pthread_mutex_unlock(&p.lock);
	pthread_join(p.thread, NULL);
	el_end(p.el);
	if (p.history)
		history_end(p.history);
	fclose(p.null);
	close(p.slave);
	close(p.master);
	text_free(&p.line);
	text_free(&p.shown);
	text_free(&p.hint);
	p.ready = false;
	p.history = NULL;
}

const char *
prompt_prefix(void)
{
	return p.prefix;
}

const char *
prompt_text(int *cursor)
{
	const LineInfoW *info = el_wline(p.el);
	const wchar_t *from = info->buffer;

	/* behind a line end stands libedit's own search prompt */
	for (const wchar_t *c = from; c < info->lastchar; c++)
		if (*c == L'\n')
			from = c + 1;
	text_clear(&p.shown);
	if (info->cursor > from)
		add_wide(&p.shown, from, info->cursor);
	*cursor = safe_columns(text_get(&p.shown), p.shown.len);
	add_wide(&p.shown, info->cursor > from ? info->cursor : from,
	    info->lastchar);
	return text_get(&p.shown);
}

const char *
prompt_line(void)
{
	return text_get(&p.line);
}

const char *
prompt_hint(void)
{
	return text_get(&p.hint);
}

bool
prompt_editing(const char *mode)
{
	bool vi = strcmp(mode, "vi") == 0;

	if (!vi && strcmp(mode, "emacs") != 0)
		return false;
	p.vi = vi;
	if (p.ready) {
		el_set(p.el, EL_EDITOR, mode);
		bind_keys(p.el);
	}
	return true;
}

const char *
prompt_editing_name(void)
{
	return p.vi ? "vi" : "emacs";
}

/* ---- a line from the terminal itself, for --plain ---- */

static const char *plain_prompt;

static char *
get_prompt(EditLine *el)
{
	static char copy[64];

	(void)el;
	snprintf(copy, sizeof copy, "%s", plain_prompt);
	return copy;
}

char *
prompt_read(struct app *app, const char *prompt)
{
	static EditLine *el;
	const char *line;
	char *copy;
	int n = 0;

	p.app = app;
	plain_prompt = prompt;
	if (!el) {
		load_history();
		el = el_init("microtick", stdin, stdout, stderr);
		if (!el)
			return NULL;
		configure(el);
		el_set(el, EL_PROMPT, get_prompt);
		el_set(el, EL_SIGNAL, 1);
	}
	line = el_gets(el, &n);
	if (!line || n <= 0) {
		el_end(el);
		el = NULL;
		if (p.history)
			history_end(p.history);
		p.history = NULL;
		return NULL;
	}
	copy = text_copy(line);
	copy[strcspn(copy, "\n")] = '\0';
	remember(copy);
	return copy;
}
