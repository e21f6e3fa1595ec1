/* SPDX-License-Identifier: MIT */
/* Immediates in the order they will run, then I/O under way. */
#include <config.h>

#include "pane.h"

#include <stdio.h>
#include <string.h>


static const enum mt_list lists[] = { MT_IMMEDIATES, MT_IOS };

/* "readFile data.txt" for "readFile /home/…/data.txt". */
static const char *
short_request(const char *name)
{
	static char out[128];
	const char *slash = strrchr(name, '/');

	if (!slash || !strchr(name, ' '))
		return name;
	snprintf(out, sizeof out, "%.*s %.80s", (int)strcspn(name, " "),
	    name, slash + 1);
	return out;
}

static void
format(struct view *v, const struct mt_item *item, struct list_row *row)
{
	bool is_io = item->ref.kind == MT_IO || item->due >= 0;
	bool is_named = *item->name && *item->name != '(';
	const char *place = pane_place(v, item->at);

	*row = (struct list_row){ item,
	    { is_io ? short_request(item->name) :
	      is_named ? item->name : place,
	      v->area[PANE_IMMEDIATES].w >= 30 ? item->state : "",
	      is_named ? place : "" },
	    { is_io || is_named ? ROLE_TEXT : ROLE_DIM, ROLE_DIM, ROLE_DIM },
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
