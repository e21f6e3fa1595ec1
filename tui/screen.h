/* SPDX-License-Identifier: MIT */
/* The terminal: the grid goes out through ncurses, keys come in. */
#ifndef TUI_SCREEN_H
#define TUI_SCREEN_H

#include "still.h"

struct input {
	enum { INPUT_KEY, INPUT_MOUSE } kind;
	int key;                /* as in keys.h */
	int mouse;              /* enum mouse */
	int y, x;               /* of the mouse */
};

/* Takes the terminal; returns the descriptor to poll for input, or -1 and
 * why not, one line. */
int screen_open(const char **why);
/* Gives it back; fine when it is not open. */
void screen_close(void);

bool screen_is_utf8(void);
/* Over ssh, or a line of few baud. */
bool screen_is_slow(void);
/* True if the terminal has a new size. */
bool screen_size(int *rows, int *cols);
void screen_draw(const struct grid *g, enum theme theme);
/* The same for a still, with as many colours as the terminal has. */
void screen_draw_still(const struct still *still);
/* Paint everything at the next screen_draw. */
void screen_forget(void);

/* The next key or click that has arrived; false: none. */
bool screen_input(struct input *in);
/* False once the terminal is gone. */
bool screen_is_alive(void);

/* Leaves the terminal to another program, and comes back. */
void screen_leave(void);
void screen_return(void);
/* Gives the terminal back to the shell and stops, as ^Z is to do; returns
 * when the shell lets it go on, with the terminal taken again. */
void screen_suspend(void);
/* The terminal's modes may have been changed from outside. */
void screen_reset(void);
void screen_beep(void);

#endif
