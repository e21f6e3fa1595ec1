/* SPDX-License-Identifier: MIT */
/*
 * The ':' and '/' prompt: libedit without its terminal.
 *
 * libedit edits the line on a private pseudo-terminal nobody looks at, in a
 * thread that sleeps until it is handed a key; the view draws the line.
 * Keys in, line out: it needs no terminal, so scripts use it as well.
 */
#ifndef TUI_PROMPT_H
#define TUI_PROMPT_H

#include <stdbool.h>

struct app;

enum prompt_state { PROMPT_EDITING, PROMPT_DONE, PROMPT_CANCELLED };

/* Opens the prompt with text typed already.  Before newterm() call
 * prompt_prepare, because libedit changes what ncurses thinks its terminal
 * is.  False: there is no pseudo-terminal to be had. */
bool prompt_prepare(void);
/* Before any other call: neither reads nor keeps what was typed before. */
void prompt_private(void);
bool prompt_open(struct app *app, const char *prefix, const char *typed);
void prompt_close(void);
void prompt_end(void);

enum prompt_state prompt_key(int key);

const char *prompt_prefix(void);
/* The line while editing, and the cursor's column in it. */
const char *prompt_text(int *cursor);
/* The finished line, without its line end. */
const char *prompt_line(void);
/* Candidates of the last completion, or "". */
const char *prompt_hint(void);
/* "emacs" or "vi". */
bool prompt_editing(const char *mode);
const char *prompt_editing_name(void);

/* ---- for --plain: a line read from the terminal itself ---- */

/* Reads a line with editing and history; malloc()ed, NULL at the end. */
char *prompt_read(struct app *app, const char *prompt);

#endif
