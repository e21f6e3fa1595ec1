/* SPDX-License-Identifier: MIT */
/* The one file that knows ncurses: grid out, keys and mouse in. */
#include <config.h>

#define NCURSES_NOMACROS
#include <curses.h>

#include "crash.h"
#include "keys.h"
#include "palette.h"
#include "screen.h"

#include <fcntl.h>
#include <langinfo.h>
#include <limits.h>
#include <stdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum {
	PAIRS_MAX = 256,
	CODE_PASTE_BEGIN = KEY_MAX + 1,
	CODE_PASTE_END
};

static struct {
	SCREEN *terminal;
	WINDOW *keys;           /* a pad: reading from it repaints nothing */
	FILE *in;
	int fd;                 /* the terminal opened anew, for input */
	bool open;
	bool sync;              /* bracket updates: no tearing */
	struct termios saved;
	struct pen pairs[PAIRS_MAX];
	int pair_count;
	mbstate_t decoder;
	int pending[4];         /* keys read ahead */
	int pending_count;
} s = { .fd = -1 };

/* ---- opening and closing ---- */

/* ncurses must not share its descriptor with stdout: polling makes it
 * non-blocking, and writes would spin. */
static int
reopen_terminal(void)
{
	char path[PATH_MAX];
	int fd = -1;

	if (ttyname_r(0, path, sizeof path) == 0)
		fd = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (fd < 0)
		fd = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
	return fd;
}

static bool
has(const char *capability)
{
	const char *c = tigetstr(capability);

	return c && c != (const char *)-1;
}

static void
arm_crash(void)
{
	static const char *const ends[] = { "sgr0", "cnorm", "rmkx",
		"rmcup" };
	char bytes[512] = "\033[?2026l\033[?1006l\033[?1003l\033[?1002l"
	    "\033[?1000l\033[?2004l";

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (has(ends[i]))
			strncat(bytes, tigetstr(ends[i]),
			    sizeof bytes - strlen(bytes) - 1);
	strncat(bytes, "\r\n", sizeof bytes - strlen(bytes) - 1);
	crash_arm(bytes, strlen(bytes), &s.saved);
}

static bool
knows_sync(void)
{
	static const char *const names[] = { "xterm", "tmux", "screen",
		"foot", "kitty", "alacritty", "wezterm", "contour" };
	const char *term = getenv("TERM");

	for (size_t i = 0; term && i < sizeof names / sizeof *names; i++)
		if (strstr(term, names[i]))
			return true;
	return false;
}

static void
define_keys(void)
{
	static const struct {
		const char *sequence;
		int code;
	} keys[] = {
		{ "\033[A", KEY_UP }, { "\033[B", KEY_DOWN },
		{ "\033[C", KEY_RIGHT }, { "\033[D", KEY_LEFT },
		{ "\033OA", KEY_UP }, { "\033OB", KEY_DOWN },
		{ "\033OC", KEY_RIGHT }, { "\033OD", KEY_LEFT },
		{ "\033[H", KEY_HOME }, { "\033[F", KEY_END },
		{ "\033[1~", KEY_HOME }, { "\033[4~", KEY_END },
		{ "\033[Z", KEY_BTAB },
		{ "\033[200~", CODE_PASTE_BEGIN },
		{ "\033[201~", CODE_PASTE_END },
	};

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		define_key(keys[i].sequence, keys[i].code);
}

static void
set_modes(void)
{
	raw();
	noecho();
	nonl();
	set_escdelay(25);
	if (has_colors()) {
		start_color();
		use_default_colors();
	}
	mousemask(ALL_MOUSE_EVENTS, NULL);
	mouseinterval(0);
	s.keys = newpad(1, 1);
	keypad(s.keys, TRUE);
	nodelay(s.keys, TRUE);
	define_keys();
}

static void
paste_mode(bool on)
{
	if (s.sync) {
		putp(on ? "\033[?2004h" : "\033[?2004l");
		fflush(stdout);
	}
}

int
screen_open(const char **why)
{
	*why = "standard input and output must be a terminal; "
	    "try trace, --script or --plain";
	if (!isatty(0) || !isatty(1) || tcgetattr(0, &s.saved) != 0)
		return -1;
	s.fd = reopen_terminal();
	s.in = s.fd >= 0 ? fdopen(s.fd, "r") : NULL;
	*why = "the terminal cannot be opened";
	if (!s.in)
		return -1;
	unsetenv("LINES");
	unsetenv("COLUMNS");
	*why = "this TERM is unknown here; try --plain, or TERM=xterm-256color";
	s.terminal = newterm(NULL, stdout, s.in);
	if (!s.terminal) {
		fclose(s.in);
		return -1;
	}
	*why = "this terminal cannot move its cursor; try --plain";
	if (!has("cup")) {
		endwin();
		return -1;
	}
	s.sync = knows_sync();
	set_modes();
	arm_crash();
	paste_mode(true);
	s.open = true;
	atexit(screen_close);
	return s.fd;
}

void
screen_close(void)
{
	if (!s.open)
		return;
	s.open = false;
	paste_mode(false);
	endwin();
	crash_disarm();
	delwin(s.keys);
	delscreen(s.terminal);
	fclose(s.in);
}

bool
screen_is_utf8(void)
{
	return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool
screen_is_slow(void)
{
	const char *remote[] = { "SSH_CONNECTION", "SSH_TTY", "MOSH_KEY" };

	for (size_t i = 0; i < sizeof remote / sizeof *remote; i++)
		if (getenv(remote[i]))
			return true;
	return baudrate() > 0 && baudrate() < 38400;
}

bool
screen_size(int *rows, int *cols)
{
	struct winsize w;
	bool changed;

	if (ioctl(1, TIOCGWINSZ, &w) == 0 && w.ws_row && w.ws_col &&
	    (w.ws_row != LINES || w.ws_col != COLS))
		resizeterm(w.ws_row, w.ws_col);
	changed = *rows != LINES || *cols != COLS;
	*rows = LINES;
	*cols = COLS;
	return changed;
}

bool
screen_is_alive(void)
{
	struct termios t;

	return tcgetattr(s.fd, &t) == 0;
}

void
screen_leave(void)
{
	paste_mode(false);
	endwin();
}

void
screen_return(void)
{
	reset_prog_mode();
	paste_mode(true);
	clearok(curscr, TRUE);
	refresh();
}

/* The whole group stops: a shell that waits for a wrapper of this program
 * would hang else. */
void
screen_suspend(void)
{
	struct sigaction normal = { .sa_handler = SIG_DFL }, old;
	sigset_t only, before;

	screen_leave();
	sigemptyset(&normal.sa_mask);
	sigaction(SIGTSTP, &normal, &old);
	sigemptyset(&only);
	sigaddset(&only, SIGTSTP);
	sigprocmask(SIG_UNBLOCK, &only, &before);
	kill(0, SIGTSTP);
	sigprocmask(SIG_SETMASK, &before, NULL);
	sigaction(SIGTSTP, &old, NULL);
	screen_return();
}

void
screen_reset(void)
{
	reset_prog_mode();
	clearok(curscr, TRUE);
}

void
screen_forget(void)
{
	clearok(curscr, TRUE);
}

void
screen_beep(void)
{
	beep();
}

/* ---- drawing ---- */

/* A colour of the 256, for terminals whose numbers from 8 on mean RGB. */
static int
to_rgb(int c)
{
	return c < 8 ? c : palette_rgb(c);
}

static int
pair_of(struct pen pen)
{
	int fg = pen.fg, bg = pen.bg;

	if (fg < 0 && bg < 0)
		return 0;
	for (int i = 0; i < s.pair_count; i++)
		if (s.pairs[i].fg == fg && s.pairs[i].bg == bg)
			return i + 1;
	if (s.pair_count >= PAIRS_MAX || s.pair_count + 1 >= COLOR_PAIRS)
		return 0;
	s.pairs[s.pair_count++] = pen;
	if (COLORS > 256)
		init_extended_pair(s.pair_count, fg < 0 ? -1 : to_rgb(fg),
		    bg < 0 ? -1 : to_rgb(bg));
	else
		init_extended_pair(s.pair_count, fg, bg);
	return s.pair_count;
}

static attr_t
attributes(unsigned attr)
{
	return (attr & ATTR_BOLD ? A_BOLD : 0) |
	    (attr & ATTR_REVERSE ? A_REVERSE : 0) |
	    (attr & ATTR_UNDERLINE ? A_UNDERLINE : 0);
}

static void
draw_character(const uint32_t ch[3], struct pen pen, int y, int x)
{
	wchar_t text[4] = { 0 };
	int pair = pair_of(pen);
	cchar_t out;

	for (int i = 0; i < 3 && ch[i]; i++)
		text[i] = (wchar_t)ch[i];
	if (setcchar(&out, text, attributes(pen.attr), (short)pair,
	    NULL) == OK)
		mvadd_wch(y, x, &out);
}

/* Hands the drawn screen to the terminal, with the cursor there; y -1: out
 * of sight. */
static void
finish(int y, int x)
{
	curs_set(y >= 0);
	if (y >= 0)
		move(y, x);
	wnoutrefresh(stdscr);
	if (s.sync && write(1, "\033[?2026h", 8) != 8)
		s.sync = false;
	doupdate();
	if (s.sync && write(1, "\033[?2026l", 8) != 8)
		s.sync = false;
}

void
screen_draw(const struct grid *g, enum theme theme)
{
	int colours = has_colors() ? COLORS : 0;

	for (int y = 0; y < g->rows && y < LINES; y++) {
		for (int x = 0; x < g->cols && x < COLS; x++) {
			const struct cell *c = grid_cell(g, y, x);

			if (c->width)
				draw_character(c->ch, style_pen(theme,
				    colours, c->role, c->mark), y, x);
		}
	}
	finish(g->cursor_y, g->cursor_x);
}

/* A pen of 256 colours with those there are. */
static struct pen
fewer_colours(const struct glyph *g, int colours)
{
	struct pen pen = { g->fg, g->bg, g->attr };

	if (colours < 8)
		return (struct pen){ -1, -1, g->attr };
	if (colours < 256) {
		int few = colours < 16 ? 8 : 16;

		pen.fg = pen.fg < 0 ? -1 : palette_nearest(pen.fg, few);
		pen.bg = pen.bg < 0 ? -1 : palette_nearest(pen.bg, few);
	}
	return pen;
}

void
screen_draw_still(const struct still *still)
{
	int colours = has_colors() ? COLORS : 0;

	erase();
	for (int y = 0; y < still->rows && y < LINES; y++) {
		for (int x = 0; x < still->cols && x < COLS; x++) {
			const struct glyph *g = still_glyph(still, y, x);

			if (g->width)
				draw_character(g->ch,
				    fewer_colours(g, colours), y, x);
		}
	}
	finish(still->cursor_y, still->cursor_x);
}

/* ---- input ---- */

static int
read_code(void)
{
	if (s.pending_count > 0) {
		int c = s.pending[0];

		s.pending_count--;
		memmove(s.pending, s.pending + 1,
		    (size_t)s.pending_count * sizeof *s.pending);
		return c;
	}
	return wgetch(s.keys);
}

static int
named_key(int code)
{
	static const struct {
		int code, key;
	} keys[] = {
		{ KEY_UP, K_UP }, { KEY_DOWN, K_DOWN }, { KEY_LEFT, K_LEFT },
		{ KEY_RIGHT, K_RIGHT }, { KEY_HOME, K_HOME },
		{ KEY_END, K_END }, { KEY_PPAGE, K_PGUP },
		{ KEY_NPAGE, K_PGDN }, { KEY_ENTER, K_ENTER },
		{ KEY_BTAB, K_BACKTAB }, { KEY_BACKSPACE, K_BACKSPACE },
		{ KEY_DC, K_DELETE }, { KEY_F(1), K_F1 },
		{ CODE_PASTE_BEGIN, K_PASTE_BEGIN },
		{ CODE_PASTE_END, K_PASTE_END },
	};

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (keys[i].code == code)
			return keys[i].key;
	return -1;
}

static bool
read_mouse(struct input *in)
{
	MEVENT e;

	if (getmouse(&e) != OK)
		return false;
	in->kind = INPUT_MOUSE;
	in->y = e.y;
	in->x = e.x;
	if (e.bstate & (BUTTON1_PRESSED | BUTTON1_CLICKED |
	    BUTTON1_DOUBLE_CLICKED))
		in->mouse = MOUSE_PRESS;
	else if (e.bstate & BUTTON4_PRESSED)
		in->mouse = MOUSE_WHEEL_UP;
	else if (e.bstate & BUTTON5_PRESSED)
		in->mouse = MOUSE_WHEEL_DOWN;
	else
		return false;
	return true;
}

/* A byte of a character; -1 while more are to come. */
static int
decode(int byte)
{
	char b = (char)byte;
	wchar_t c;
	size_t n = mbrtowc(&c, &b, 1, &s.decoder);

	if (n == (size_t)-1)
		memset(&s.decoder, 0, sizeof s.decoder);
	return n == 1 || n == 0 ? (int)c : -1;
}

static int
plain_key(int code)
{
	int next;

	switch (code) {
	case '\r':
	case '\n':
		return K_ENTER;
	case '\t':
		return K_TAB;
	case 8:
	case 127:
		return K_BACKSPACE;
	case 27:
		next = read_code();
		if (next == ERR)
			return K_ESC;
		s.pending[s.pending_count++] = next;
		return 27;
	default:
		return decode(code);
	}
}

bool
screen_input(struct input *in)
{
	int code;

	while ((code = read_code()) != ERR) {
		if (code == KEY_MOUSE) {
			if (read_mouse(in))
				return true;
			continue;
		}
		in->kind = INPUT_KEY;
		in->key = code < 256 ? plain_key(code) : named_key(code);
		if (in->key >= 0)
			return true;
	}
	return false;
}
