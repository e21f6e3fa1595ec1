/* SPDX-License-Identifier: MIT */
/* Timers that are armed, by the time they are due. */
#include <config.h>

#include "pane.h"

#include <stdio.h>
#include <string.h>

static const enum mt_list lists[] = { MT_TIMERS };

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	static char due[32];
	bool is_named = *item->name && *item->name != '(';

	snprintf(due, sizeof due, "@%.6g", item->due);
	*row = (struct list_row){ item,
	    { due, is_named ? item->name : pane_place(v, item->at),
	      item->state, item->note },
	    { ROLE_TIMER, is_named ? ROLE_TEXT : ROLE_DIM, ROLE_DIM, ROLE_DIM },
	    { 7, 0 } };
}

void
timers_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	(void)title;
	list_draw(v, g, a, PANE_TIMERS, lists, 1, format);
}

int
timers_rows(struct view *v)
{
	return list_rows(v, lists, 1);
}

struct mt_ref
timers_ref(struct view *v, int row)
{
	return list_ref(v, lists, 1, row);
}
