/* SPDX-License-Identifier: MIT */
/*
 * Sorting primitives by their text: Array.prototype.sort without comparison
 * function, where nothing of the program runs.
 */
#include <config.h>

#include <stdlib.h>

#include "array_lib.h"

struct item { value v; struct string *text; };

/* A stable merge of from[0, half) and from[half, n) into to. */
static void merge(struct vm *vm, const struct item *from, struct item *to,
    uint32_t half, uint32_t n)
{
	uint32_t a = 0, b = half, i;

	for (i = 0; i < n; i++) {
		if (b >= n || (a < half && string_compare(vm, from[a].text,
		    from[b].text) <= 0))
			to[i] = from[a++];
		else
			to[i] = from[b++];
	}
}

static void sort(struct vm *vm, struct item *items, struct item *room,
    uint32_t n)
{
	if (n < 2)
		return;
	sort(vm, items, room, n / 2);
	sort(vm, items + n / 2, room, n - n / 2);
	memcpy(room, items, n * sizeof *items);
	merge(vm, room, items, n / 2, n);
}

bool sort_plain(struct vm *vm, struct array *list)
{
	uint32_t i, n = list->length;
	struct item *items;

	for (i = 0; i < n; i++)
		if (value_is_object(array_values(list)[i]) ||
		    value_is_symbol(array_values(list)[i]))
			return false;
	items = malloc(2 * n * sizeof *items + 1);
	if (!items)
		return false;
	for (i = 0; i < n; i++) {
		items[i].v = array_values(list)[i];
		items[i].text = convert_to_string(vm, items[i].v);
	}
	sort(vm, items, items + n, n);
	for (i = 0; i < n; i++)
		array_values(list)[i] = items[i].v;
	free(items);
	return true;
}
