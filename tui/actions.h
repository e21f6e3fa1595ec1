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
ACTION(why);
ACTION(quiz);
ACTION(report);
ACTION(compare);
ACTION(lock);
ACTION(part);
ACTION(differences);
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
ACTION(until);
ACTION(caption);
ACTION(pause);
ACTION(type);
ACTION(size);
ACTION(tour);
ACTION(lessons);
ACTION(version);
ACTION(record);
ACTION(record_script);

enum caption { CAPTION_CHAPTER, CAPTION_NOTE };

/* Types the first character of a text; the bytes it took. */
size_t action_type_key(struct app *app, const char *text);
/* Presses a key: it does what it does on the screen. */
void action_press(struct app *app, int key);
/* After a move: panes follow, and text front ends say where they are. */
void action_moved(struct app *app);
/* True: the command is run later, once the run has been looked through. */
bool action_put_off(struct app *app, const struct command *c,
    const char *arg);

/* Sets app->error; always false. */
bool action_fail(struct app *app, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
