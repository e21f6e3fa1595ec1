/* SPDX-License-Identifier: MIT */
/*
 * The promise graph of a moment: what is waited for at the left, who waits at
 * the right, and below those that nobody waits for and that wait for nobody.
 */
#ifndef TUI_DRAW_PROMISES_H
#define TUI_DRAW_PROMISES_H

#include "scene.h"
#include "waiting.h"

/* subtitle: which step, what happened there. */
void promises_scene(struct scene *s, const struct waiting *w,
    enum theme theme, const char *title, const char *subtitle);

#endif
