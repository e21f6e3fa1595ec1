/* SPDX-License-Identifier: MIT */
/* What a demo says to its watchers, as subtitles over the screen. */
#ifndef TUI_CAPTION_H
#define TUI_CAPTION_H

#include "view.h"

/* Draws the chapter, the note and the keys that were pressed. */
void caption_draw(const struct view *v, struct grid *g);

#endif
