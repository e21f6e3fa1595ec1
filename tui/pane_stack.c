/* SPDX-License-Identifier: MIT */
/* The call stack: running frames, the innermost first. */
#include <config.h>

#include "pane.h"

#include <stdio.h>
#include <string.h>

static const enum mt_list lists[] = { MT_STACK };

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	*row = (struct list_row){ item,
	    { item->name, pane_place(v, item->at), item->state, item->note },
	    { item->internal ? ROLE_INTERNAL : ROLE_FUNCTION, ROLE_DIM,
	      ROLE_TEXT, ROLE_DIM },
	    { 16, 7, 0, 0 } };
}

void
stack_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	(void)title;
	list_draw(v, g, a, PANE_STACK, lists, 1, format);
}

int
stack_rows(struct view *v)
{
	return list_rows(v, lists, 1);
}

struct mt_ref
stack_ref(struct view *v, int row)
{
	return list_ref(v, lists, 1, row);
}
