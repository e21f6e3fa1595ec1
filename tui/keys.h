/* SPDX-License-Identifier: MIT */
/*
 * Keys: their names, and what they do.
 *
 * A key is a Unicode character (control characters included) or one of
 * enum key.  All keys, from a terminal or a script, go through keys_handle.
 */
#ifndef TUI_KEYS_H
#define TUI_KEYS_H

#include <stddef.h>

struct app;

enum key {
	KEY_NAMED_FIRST = 0x110000,
	K_UP, K_DOWN, K_LEFT, K_RIGHT, K_HOME, K_END, K_PGUP, K_PGDN,
	K_ENTER, K_TAB, K_BACKTAB, K_BACKSPACE, K_DELETE, K_ESC, K_F1,
	K_PASTE_BEGIN, K_PASTE_END
};

enum mouse { MOUSE_PRESS, MOUSE_WHEEL_UP, MOUSE_WHEEL_DOWN };

/* Reads a key's name ("space", "^L", "enter", "x"); -1 if it is none. */
int keys_parse(const char *name);
/* Writes a key's name. */
void keys_name(int key, char *out, size_t size);

void keys_handle(struct app *app, int key);
void keys_mouse(struct app *app, enum mouse what, int y, int x);

/* Runs a command line and shows what it prints where the front end does. */
void keys_run(struct app *app, const char *line);

#endif
