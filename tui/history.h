/* SPDX-License-Identifier: MIT */
/* Where the history of commands is kept. */
#ifndef TUI_HISTORY_H
#define TUI_HISTORY_H

/* $XDG_STATE_HOME/microtick/history, its folder made; malloc()ed.  NULL if
 * there is no home or the folder cannot be made. */
char *history_file(void);
/* Another file beside it. */
char *history_state_file(const char *name);

#endif
