/* SPDX-License-Identifier: MIT */
/* The functions behind the rows of command.def. */
#ifndef TUI_ACTIONS_H
#define TUI_ACTIONS_H

#include "command.h"

#define ACTION(name) bool action_##name(struct app *app, \
    const struct command *c, const char *arg)

ACTION(move);
ACTION(goto);
ACTION(find);
ACTION(break);
ACTION(breaks);
ACTION(inspect);
ACTION(show);
ACTION(state);
ACTION(event);
ACTION(screen);
ACTION(focus_next);
ACTION(focus);
ACTION(zoom);
ACTION(scroll);
ACTION(page);
ACTION(close);
ACTION(theme);
ACTION(ascii);
ACTION(animate);
ACTION(set);
ACTION(request);
ACTION(play);
ACTION(speed);
ACTION(reload);
ACTION(open);
ACTION(editing);
ACTION(key);
ACTION(help);

/* Sets app->error; always false. */
bool action_fail(struct app *app, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
