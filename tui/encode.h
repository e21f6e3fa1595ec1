/* SPDX-License-Identifier: MIT */
/*
 * From stills to the bytes that make a terminal show them.
 *
 * The bytes are a function of the stills alone: no terminal, terminfo,
 * locale or library is asked.  They are CUP, CHA, ED 2, ECH, SGR with colours of
 * the 256, DECTCEM and UTF-8; decode.h reads exactly these.
 */
#ifndef TUI_ENCODE_H
#define TUI_ENCODE_H

#include "still.h"

struct text;

struct encoder {
	struct still shown;     /* what the terminal shows; rows 0: nothing */
	int fg, bg;             /* the pen as it was left */
	unsigned attr;
	int y, x;               /* the terminal's cursor; y -1: not known */
	bool cursor;            /* it is to be seen */
};

/* Appends what turns the last still into this one: nothing when they are the
 * same; a cleared screen and all of it when the size is new, or at first. */
void encode_still(struct encoder *e, const struct still *s,
    struct text *out);
/* Appends what leaves the terminal as a shell wants it. */
void encode_end(struct encoder *e, struct text *out);
void encode_free(struct encoder *e);

#endif
