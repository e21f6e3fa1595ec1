/* SPDX-License-Identifier: MIT */
/*
 * The inspector: a thing with an id, opened as a tree.
 *
 * It keeps only which rows are open, by their paths, and is built anew from
 * the machine at each drawing: so it stays open, and true, while one steps.
 */
#ifndef TUI_INSPECT_H
#define TUI_INSPECT_H

#include "view.h"

struct text;

void inspect_open(struct view *v, struct mt_ref ref);
void inspect_draw(struct view *v, struct grid *g);
/* Enter: opens or closes the row; a row with an id becomes the root. */
void inspect_enter(struct view *v);
/* Appends the thing and its rows as text; false if it is gone. */
bool inspect_print(struct mt_machine *m, struct mt_ref ref,
    struct text *out);

#endif
