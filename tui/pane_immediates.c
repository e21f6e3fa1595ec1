/* SPDX-License-Identifier: MIT */
/* Immediates in the order they will run, then I/O under way. */
#include <config.h>

#include "pane.h"


static const enum mt_list lists[] = { MT_IMMEDIATES, MT_IOS };

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	*row = (struct list_row){ item,
	    { item->name, item->state, pane_place(v, item->at) },
	    { ROLE_TEXT, ROLE_DIM, ROLE_DIM },
	    { 0 } };
}

void
immediates_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	(void)title;
	list_draw(v, g, a, PANE_IMMEDIATES, lists, 2, format);
}

int
immediates_rows(struct view *v)
{
	return list_rows(v, lists, 2);
}

struct mt_ref
immediates_ref(struct view *v, int row)
{
	return list_ref(v, lists, 2, row);
}
