/* SPDX-License-Identifier: MIT */
/* Suspended frames: async functions and generators, and what they await. */
#include <config.h>

#include "pane.h"

#include <stdio.h>
#include <string.h>

static const enum mt_list lists[] = { MT_SUSPENDED };

/* The variables of a frame on one line: "id=1 user={…}". */
static const char *
locals(struct view *v, struct mt_ref frame)
{
	static char out[256];
	struct mt_row rows[12];
	size_t n = mt_inspect_ref(v->m, frame, rows, 12), len = 0;

	out[0] = '\0';
	for (size_t i = 0; i < n && i < 12 && len < sizeof out - 64; i++) {
		if (rows[i].internal || !rows[i].value)
			continue;
		len += (size_t)snprintf(out + len, sizeof out - len,
		    "%s%.20s=%.30s", len ? "  " : "", rows[i].name,
		    rows[i].value);
	}
	return out;
}

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	bool wide = v->area[PANE_SUSPENDED].w >= 52;

	*row = (struct list_row){ item,
	    { item->name, pane_place(v, item->at), item->state,
	      wide ? locals(v, item->ref) : "" },
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
