/* SPDX-License-Identifier: MIT */
/* Colour numbers as RGB. */
#ifndef TUI_PALETTE_H
#define TUI_PALETTE_H

#include "style.h"

/* 0xRRGGBB of a colour number from 0 to 255. */
int palette_rgb(int colour);
/* What a theme takes for the terminal's own colours (number -1). */
int palette_text(enum theme theme);
int palette_background(enum theme theme);
/* The nearest of the first so many colours, for terminals with few. */
int palette_nearest(int colour, int colours);

#endif
