/* SPDX-License-Identifier: MIT */
/* Promises: id, state, what made them, who hangs on them. */
#include <config.h>

#include "pane.h"

#include <stdio.h>
#include <string.h>


static const enum mt_list lists[] = { MT_PROMISES };

/* fulfilled, rejected or pending, by the first letter of the state. */
static enum role
state_role(const struct mt_item *item)
{
	switch (item->state[0]) {
	case 'f':
		return ROLE_GOOD;
	case 'r':
		return ROLE_BAD;
	default:
		return ROLE_WAIT;
	}
}

/* "async F2" for "the implicit promise of an async function F2", "then of
 * P1" for "the result of then of P1". */
static const char *
short_origin(const char *name)
{
	static const char async[] = "the implicit promise of an async function";
	static const char result[] = "the result of ";
	static char out[160];

	if (strncmp(name, async, sizeof async - 1) == 0) {
		snprintf(out, sizeof out, "async%.150s",
		    name + sizeof async - 1);
		return out;
	}
	if (strncmp(name, result, sizeof result - 1) == 0)
		return name + sizeof result - 1;
	return name;
}

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	int w = v->area[PANE_PROMISES].w;

	*row = (struct list_row){ item,
	    { item->state, short_origin(item->name), item->note },
	    { state_role(item), item->internal ? ROLE_INTERNAL : ROLE_TEXT,
	      ROLE_DIM },
	    { w > 54 ? w - 32 : 22, 0, 0 } };
	row->warns = item->state[0] == 'r' && !item->handled;
}

void
promises_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	(void)title;
	list_draw(v, g, a, PANE_PROMISES, lists, 1, format);
}

int
promises_rows(struct view *v)
{
	return list_rows(v, lists, 1);
}

struct mt_ref
promises_ref(struct view *v, int row)
{
	return list_ref(v, lists, 1, row);
}
