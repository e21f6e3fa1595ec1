/* SPDX-License-Identifier: MIT */
/* The help screen, from the command table; and the overlay for long text. */
#ifndef TUI_HELP_H
#define TUI_HELP_H

#include "view.h"

struct text;

/* Draws what v->overlay says: the help, or v->over_text. */
void help_draw(struct view *v, struct grid *g);
/* Appends the list of commands, lines at most width columns long. */
void help_text(struct text *out, int width);

#endif
