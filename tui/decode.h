/* SPDX-License-Identifier: MIT */
/*
 * Reads what encode.h writes back into stills.  It is no terminal: what the
 * encoder never writes is passed over, and nothing of it reaches a screen.
 */
#ifndef TUI_DECODE_H
#define TUI_DECODE_H

#include "still.h"

struct decoder {
	struct still screen;    /* what is shown; canonical, as still_settle
	                         * leaves it */
	int y, x;               /* the cursor */
	bool cursor;            /* it is shown */
	struct glyph pen;       /* fg, bg and attr of what is written */
	int kept_y, kept_x;     /* what DECSC saved */
	struct glyph kept_pen;
};

/* A blank screen of a size. */
void decode_begin(struct decoder *d, int rows, int cols);
/* A new size; what was there is gone, for a whole screen follows. */
void decode_resize(struct decoder *d, int rows, int cols);
void decode_bytes(struct decoder *d, const char *bytes, size_t len);
void decode_copy(struct decoder *to, const struct decoder *from);
void decode_free(struct decoder *d);

#endif
