/* SPDX-License-Identifier: MIT */
/* The lines around the panes, joined where they meet. */
#ifndef TUI_FRAME_H
#define TUI_FRAME_H

#include "grid.h"

struct frame {
	struct grid *g;
	unsigned char *lines;   /* a cell: which sides a line goes to */
};

void frame_begin(struct frame *f, struct grid *g);
/* The border around an area; h may be 0: then only the line above it. */
void frame_box(struct frame *f, struct area inside);
/* Draws all boxes and ends the frame. */
void frame_end(struct frame *f);

/* Two lines that meet in one cell, as one; b where a is no line. */
uint32_t frame_join(uint32_t a, uint32_t b);

/* A box of its own with a title, its inside blanked: for overlays. */
void frame_popup(struct grid *g, struct area inside, const char *title);

#endif
