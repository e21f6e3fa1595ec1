/* SPDX-License-Identifier: MIT */
/* What shot and draw share: the program at a step, and where it goes. */
#ifndef TUI_DRAW_PICTURE_H
#define TUI_DRAW_PICTURE_H

#include "app.h"

enum picture_format { PICTURE_SVG, PICTURE_TXT, PICTURE_ANSI,
	PICTURE_UNKNOWN };

/* By --format, else by how the name of the file ends, else SVG. */
enum picture_format picture_format(const struct options *o);
/* Opens the program and explores the whole run; 0, or an exit code when what
 * is wrong has been told. */
int picture_open(struct app *app, struct options *o);
/* Goes to a step as --at says it: N, end or -N; false: it is none. */
bool picture_seek(struct mt_machine *m, const char *at);
/* Writes all of it to -o or standard output; an exit code. */
int picture_save(const struct options *o, const struct text *bytes);

/* microtick shot and microtick draw: exit codes. */
int shot_main(struct options *o);
int draw_main(struct options *o);

#endif
