/* SPDX-License-Identifier: MIT */
/* Commands: the one table, looking them up, running and completing them. */
#ifndef TUI_COMMAND_H
#define TUI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

struct app;
struct text;

enum arg_kind {
	ARG_NONE, ARG_NUMBER, ARG_LINE, ARG_TEXT, ARG_REF, ARG_PANE,
	ARG_THEME, ARG_SWITCH, ARG_PROGRAM, ARG_EDITING, ARG_COMMAND,
	ARG_ANIMATE, ARG_LOCK, ARG_COMPARE, ARG_SETTING, ARG_SELECTOR, ARG_FILE,
	ARG_WORDS
};

struct command {
	const char *name;
	const char *keys;       /* names, separated by spaces */
	const char *arg;        /* name of the argument, "[…]": optional */
	enum arg_kind kind;
	bool (*run)(struct app *, const struct command *, const char *arg);
	int data;               /* for the function */
	int group;
	const char *help;
};

int command_count(void);
const struct command *command_at(int i);
const char *command_group(int group);

/* By name, or the first whose name starts so; NULL. */
const struct command *command_find(const char *name, size_t len);
/* By the name of a key; NULL. */
const struct command *command_of_key(const char *key);

/* Runs a command; what it prints is in app->out, and if false is returned
 * app->error says why. */
bool command_run(struct app *app, const struct command *c, const char *arg);
/* Runs a line as typed: "step 5", "/text", "37".  An empty line is fine. */
bool command_line(struct app *app, const char *line);

/* Candidates for the word that ends the line, one a line; returns the
 * length of what is typed of the word. */
size_t command_complete(struct app *app, const char *line,
    struct text *candidates);

#endif
