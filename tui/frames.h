/* SPDX-License-Identifier: MIT */
/*
 * The frames of a recording: what is to be seen at each moment at which
 * something changes, forwards and backwards.
 */
#ifndef TUI_FRAMES_H
#define TUI_FRAMES_H

#include "castfile.h"
#include "decode.h"

struct frame_at {
	int64_t ms;             /* with the file's idle limit */
	size_t first, end;      /* lines of the file */
	const char *marker;     /* a chapter begins here, or NULL */
};

struct frames {
	const struct cast_file *file;
	struct frame_at *at;
	int count;
	struct decoder now;     /* shows frame `current` */
	int current;
	struct decoder *keys;   /* every KEY-th frame, once seen */
	int key_count;
};

/* At the first frame; the file has to stay.  False: it has none, and nothing
 * is kept. */
bool frames_begin(struct frames *f, const struct cast_file *file);
void frames_end(struct frames *f);
void frames_go(struct frames *f, int frame);
/* The next frame (direction > 0) with a marker, or the one before; -1. */
int frames_marker(const struct frames *f, int direction);

#endif
