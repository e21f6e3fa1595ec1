/* SPDX-License-Identifier: MIT */
/* Who waits for a frame: its async callers, the nearest first. */
#include <config.h>

#include "async_callers.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { ROWS_MAX = 256 };

/* The first thing of a kind in an internal row of another; MT_NONE. */
static struct mt_ref
linked(struct mt_machine *m, struct mt_ref from, const char *name,
    enum mt_ref_kind kind)
{
	struct mt_row *rows = text_alloc(NULL, ROWS_MAX * sizeof *rows);
	size_t n = mt_inspect_ref(m, from, rows, ROWS_MAX);
	struct mt_ref found = { MT_NONE, 0 };

	for (size_t i = 0; i < n && i < ROWS_MAX; i++) {
		if (rows[i].internal && rows[i].ref.kind == kind &&
		    strcmp(rows[i].name, name) == 0) {
			found = rows[i].ref;
			break;
		}
	}
	free(rows);
	return found;
}

size_t
async_callers(struct mt_machine *m, struct mt_ref frame, struct mt_ref *out,
    size_t max)
{
	size_t n = 0;

	while (n < max) {
		struct mt_ref promise = linked(m, frame, "[[result promise]]",
		    MT_PROMISE);

		if (promise.kind == MT_NONE)
			break;
		frame = linked(m, promise, "[[waits]]", MT_FRAME);
		if (frame.kind == MT_NONE)
			break;
		out[n++] = frame;
	}
	return n;
}
