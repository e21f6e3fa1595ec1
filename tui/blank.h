/* SPDX-License-Identifier: MIT */
/*
 * Blanks: what the sentences of lessons leave to be computed, so that they
 * are true whatever the program, the version of Node or the step is.
 *
 *   {NAME [ARGUMENT] [- ARGUMENT] [as PROFILE][: NOUN]}
 *
 * NAME is one of blank.def.  "{turns f: turn}" is "one turn" or "three
 * turns"; "{turns f - g}" is how many more f needs than g; "as node10" asks
 * the same of the whole run there.  "{Timers: timer}" begins a sentence.
 * "{{" is a brace.
 */
#ifndef TUI_BLANK_H
#define TUI_BLANK_H

#include <stdbool.h>

struct app;
struct text;

/* Appends a sentence with its blanks filled in, as things are at the app's
 * position.  False: one of them cannot be; why says what was expected. */
bool blank_fill(struct app *app, const char *sentence, struct text *out,
    struct text *why);

/* The i-th of blank.def; NULL behind the last. */
const char *blank_name(int i, const char **arg, const char **doc);

#endif
