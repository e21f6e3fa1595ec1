/* SPDX-License-Identifier: MIT */
/* A still of the screen as a picture, as text, as bytes for a terminal. */
#ifndef TUI_DRAW_SHOT_H
#define TUI_DRAW_SHOT_H

#include "scene.h"
#include "still.h"

/* Fills a scene, begun by this, with what a still shows. */
void shot_scene(struct scene *s, const struct still *still,
    enum theme theme, const char *title);
/* The rows, right-trimmed. */
void shot_text(struct text *out, const struct still *still);
/* What makes a terminal show it, in colour. */
void shot_ansi(struct text *out, const struct still *still);

#endif
