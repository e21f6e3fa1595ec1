/* SPDX-License-Identifier: MIT */
/*
 * From stills to the bytes that make a terminal show them.
 *
 * The bytes are a function of the stills alone: no terminal, terminfo,
 * locale or library is asked.  They are CUP, CHA, CUF, CUD, CR LF, VT, BS,
 * ED 2, ECH, SGR with colours of the 256, DECSC, DECRC, DECTCEM and UTF-8;
 * decode.h reads exactly these.  What a row takes is as short as these can
 * make it in a recording, where an escape character is six bytes: see
 * route.h.  Most stills begin with the same place and pen, those of the
 * step's number: the terminal keeps them, and goes back there in 7 bytes.
 */
#ifndef TUI_ENCODE_H
#define TUI_ENCODE_H

#include "pen.h"
#include "route.h"

struct text;

/* Where a terminal writes, and how. */
struct place {
	int y, x;               /* y -1: not known */
	struct pen pen;
};

struct encoder {
	struct still shown;     /* what the terminal shows; rows 0: nothing */
	struct place now;       /* the terminal's cursor and pen */
	struct place kept;      /* what DECSC saved; y -1: nothing */
	struct place first;     /* where the last still was begun */
	bool is_begun;          /* something of this one is written */
	bool cursor;            /* it is to be seen */
	struct route route;     /* room for the way through a row */
};

/* Appends what turns the last still into this one: nothing when they are the
 * same; a cleared screen and all of it when the size is new, or at first. */
void encode_still(struct encoder *e, const struct still *s,
    struct text *out);
/* Appends what leaves the terminal as a shell wants it. */
void encode_end(struct encoder *e, struct text *out);
void encode_free(struct encoder *e);

#endif
