/* SPDX-License-Identifier: MIT */
/* The microtask queue: first in, first out. */
#include <config.h>

#include "pane.h"


static const enum mt_list lists[] = { MT_MICROTASKS };

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	*row = (struct list_row){ item,
	    { item->name, item->state, pane_place(v, item->at) },
	    { item->internal ? ROLE_INTERNAL : ROLE_TEXT, ROLE_DIM,
	      ROLE_DIM },
	    { 0 } };
}

void
microtasks_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	(void)title;
	list_draw(v, g, a, PANE_MICROTASKS, lists, 1, format);
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
