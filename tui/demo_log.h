/* SPDX-License-Identifier: MIT */
/*
 * Writes down what a person does, as a demo that does it again.
 *
 * Steps, and playing, become "until" with a selector of where they led;
 * everything else is the command itself.  Each line is in the file as soon as
 * it is known.
 */
#ifndef TUI_DEMO_LOG_H
#define TUI_DEMO_LOG_H

#include "command.h"

#include <stdint.h>

/* Begins a file; what is written down already ends.  0, or an errno value. */
int log_open(struct app *app, const char *path, bool force);
void log_close(struct app *app);

/* Around every command: the position it began at, and what became of it. */
uint64_t log_before(struct app *app, const struct command *c);
void log_command(struct app *app, const struct command *c, const char *arg,
    uint64_t before, bool good);

#endif
