/* SPDX-License-Identifier: MIT */
/* The nextTick queue: first in, first out. */
#include <config.h>

#include "pane.h"


static const enum mt_list lists[] = { MT_TICKS };

void
ticks_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	(void)title;
	list_draw(v, g, a, PANE_TICKS, lists, 1, list_job);
}

int
ticks_rows(struct view *v)
{
	return list_rows(v, lists, 1);
}

struct mt_ref
ticks_ref(struct view *v, int row)
{
	return list_ref(v, lists, 1, row);
}
