/* SPDX-License-Identifier: MIT */
/*
 * A scene as SVG.
 *
 * The bytes are a function of the scene alone.  There is no script, no style
 * sheet, no link, no font and no id in them: they show the same in a page, in
 * an img and on a slide, several in one page too.  Text is text, so it can be
 * selected and searched.
 */
#ifndef TUI_DRAW_SVG_H
#define TUI_DRAW_SVG_H

#include "scene.h"

void svg_write(struct text *out, const struct scene *s);
/* Appends bytes, made safe, so that they stand for themselves in XML. */
void svg_escape(struct text *out, const char *bytes, size_t len);

#endif
