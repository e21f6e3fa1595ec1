/* SPDX-License-Identifier: MIT */
/*
 * What went wrong in a run: one function a kind of finding (table finders[]),
 * in the files find_*.c.
 *
 * A finding needs evidence in this run, so what is merely allowed (a call of
 * an async function at the end of the main program, a promise that is kept
 * for later) is none.
 */
#include <config.h>

#include "find.h"

#include <stdlib.h>

bool
find_same(struct mt_span a, struct mt_span b)
{
	return a.file == b.file && a.line == b.line && a.col == b.col;
}

uint64_t
find_suspended(const struct causes *c, uint32_t frame)
{
	size_t first = c->frames[frame].first;

	return first ? c->awaits[first - 1].suspend : 0;
}

bool
find_is_known(const struct report *r, enum finding_kind kind,
    struct mt_span at)
{
	for (size_t i = 0; i < r->finding_count; i++)
		if (r->findings[i].kind == kind &&
		    find_same(r->findings[i].at, at))
			return true;
	return false;
}

static int
by_step(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->steps[0] != y->steps[0])
		return x->steps[0] < y->steps[0] ? -1 : 1;
	return (int)x->kind - (int)y->kind;
}

void
report_find(struct report *r)
{
	static void (*const finders[])(struct report *) = {
		find_dropped, find_floating, find_rejections,
		find_arrays, find_overlaps, find_losers, find_stuck,
		find_starved, find_blocked, find_endless,
		find_sequential
	};

	for (size_t i = 0; i < sizeof finders / sizeof *finders; i++)
		finders[i](r);
	if (r->finding_count)
		qsort(r->findings, r->finding_count, sizeof *r->findings,
		    by_step);
}
