/* SPDX-License-Identifier: MIT */
/*
 * Animation: what a step moves flies over the panes, from where it was to
 * where it is: a job from its promise to its queue, from there to the stack.
 */
#ifndef TUI_ANIMATE_H
#define TUI_ANIMATE_H

#include "view.h"

enum { ANIMATE_FRAMES = 10 };

/* Does the step at the position move something? */
bool animate_has(struct view *v);
/* Draws frame 1 … ANIMATE_FRAMES over the panes as they are drawn in g; the
 * row that is flown to stays empty until then.  A function of the view, the
 * machine and the frame alone; nothing when a pane it needs is not shown. */
void animate_draw(struct view *v, struct grid *g, int frame);

#endif
