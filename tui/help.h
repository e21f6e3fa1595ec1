/* SPDX-License-Identifier: MIT */
/* The help screen, from the command table. */
#ifndef TUI_HELP_H
#define TUI_HELP_H

#include "view.h"

struct text;

void help_draw(struct view *v, struct grid *g);
/* Appends the list of commands, lines at most width columns long. */
void help_text(struct text *out, int width);

#endif
