/* SPDX-License-Identifier: MIT */
/*
 * The overlay for long text that a command printed.
 *
 * Lines too long for it are wrapped.  A line that names steps ("step 26") can
 * be chosen with the arrows, Tab picks its next step, Enter goes there.
 */
#ifndef TUI_ANSWER_H
#define TUI_ANSWER_H

#include "view.h"

/* Columns inside it on this screen. */
int answer_width(const struct view *v);
void answer_draw(struct view *v, struct grid *g);
void answer_scroll(struct view *v, int rows);
/* Tab. */
void answer_next_step(struct view *v);
/* The chosen step, 0 if the chosen line names none. */
uint64_t answer_step(const struct view *v);

#endif
