/* SPDX-License-Identifier: MIT */
/* The microtask queue: first in, first out. */
#include <config.h>

#include "pane.h"


static const enum mt_list lists[] = { MT_MICROTASKS };

void
microtasks_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	(void)title;
	list_draw(v, g, a, PANE_MICROTASKS, lists, 1, list_job);
}

int
microtasks_rows(struct view *v)
{
	return list_rows(v, lists, 1);
}

struct mt_ref
microtasks_ref(struct view *v, int row)
{
	return list_ref(v, lists, 1, row);
}
