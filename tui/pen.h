/* SPDX-License-Identifier: MIT */
/* The pen of a terminal, and the shortest bytes that change it. */
#ifndef TUI_PEN_H
#define TUI_PEN_H

#include "still.h"

struct text;

/* What an escape character takes in a recording: \u001b. */
enum { ESCAPE_COST = 6 };

bool pen_same(struct pen a, struct pen b);
struct pen pen_of(const struct glyph *g);
/* May a glyph be written with it?  A blank has a background alone. */
bool pen_fits(struct pen p, const struct glyph *g);
/* Bytes in a recording of the change; 0 when there is none. */
int pen_cost(struct pen from, struct pen to);
void pen_change(struct pen from, struct pen to, struct text *out);
/* Digits of a number that is not negative. */
int pen_digits(int n);

#endif
