/* SPDX-License-Identifier: MIT */
/* Suspended frames: async functions and generators, and what they await. */
#include <config.h>

#include "pane.h"
#include "show.h"
#include "text.h"

#include <stdio.h>

static const enum mt_list lists[] = { MT_SUSPENDED };

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	static struct text variables;
	static char since[32];
	int w = v->area[PANE_SUSPENDED].w;

	text_clear(&variables);
	since[0] = '\0';
	if (w >= 70)
		snprintf(since, sizeof since, "since %llu ",
		    (unsigned long long)item->since);
	text_puts(&variables, since);
	if (w >= 36)
		show_variables(&variables, v->m, item->ref);
	*row = (struct list_row){ item,
	    { item->name, pane_place(v, item->at), item->state,
	      text_get(&variables) },
	    { item->internal ? ROLE_INTERNAL : ROLE_FUNCTION, ROLE_DIM,
	      ROLE_WAIT, ROLE_DIM },
	    { 16, 7, 10, 0 } };
}

void
suspended_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	(void)title;
	list_draw(v, g, a, PANE_SUSPENDED, lists, 1, format);
}

int
suspended_rows(struct view *v)
{
	return list_rows(v, lists, 1);
}

struct mt_ref
suspended_ref(struct view *v, int row)
{
	return list_ref(v, lists, 1, row);
}
