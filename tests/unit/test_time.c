/* SPDX-License-Identifier: MIT */
/*
 * Back and forth is the identity: for every program of the course, at every
 * step, the whole state after any walk that ends there is the same, byte for
 * byte, as on the first way through.
 */
#include <config.h>

#include "each_program.h"
#include "tap.h"

#define MAX_STEPS 4000

/* Looks at everything the panes show, so that looking is part of the walk. */
static void look(struct mt_machine *m)
{
	struct mt_row rows[16];
	struct mt_item item;
	size_t i;
	int l;

	mt_event(m);
	mt_loop(m);
	for (l = 0; l < MT_LIST_COUNT; l++)
		for (i = 0; i < 8 && mt_item(m, (enum mt_list)l, i, &item);
		    i++)
			mt_inspect_ref(m, item.ref, rows, 16);
}

static uint64_t *hash_all(struct mt_machine *m, uint64_t *count)
{
	uint64_t n, i, *h;

	while (mt_explore(m, 100000) == MT_MORE)
		;
	n = mt_known(m) < MAX_STEPS ? mt_known(m) : MAX_STEPS;
	h = malloc((n + 1) * sizeof *h);
	mt_seek(m, 0);
	h[0] = mt_state_hash(m);
	for (i = 1; i <= n; i++) {
		mt_move(m, MT_STEP, 1);
		h[i] = mt_state_hash(m);
		if (mt_position(m) != i)
			h[i] = 0;
	}
	*count = n;
	return h;
}

static bool back_all(struct mt_machine *m, const uint64_t *h, uint64_t n)
{
	uint64_t i;

	mt_seek(m, n);
	for (i = n; i-- > 0; ) {
		mt_move(m, MT_STEP, -1);
		if (mt_position(m) != i || mt_state_hash(m) != h[i]) {
			printf("# back to %llu differs\n",
			    (unsigned long long)i);
			return false;
		}
	}
	return true;
}

static bool walk(struct mt_machine *m, const uint64_t *h, uint64_t n)
{
	static const enum mt_unit units[] = { MT_STEP, MT_OVER, MT_OUT,
		MT_LINE, MT_JOB, MT_PHASE, MT_CONSOLE };
	int i;

	for (i = 0; i < 200; i++) {
		uint64_t at;

		if (rand() % 3)
			mt_move(m, units[(size_t)rand() % 7],
			    rand() % 2 ? 1 : -1);
		else
			mt_seek(m, (uint64_t)rand() % (n + 1));
		at = mt_position(m);
		if (i % 4 == 0)
			look(m);
		if (at <= n && mt_state_hash(m) != h[at]) {
			printf("# walk: state at %llu differs\n",
			    (unsigned long long)at);
			return false;
		}
	}
	return true;
}

static void check_as(const char *path, const char *name,
    const char *profile)
{
	struct mt_machine *m = open_program(path, profile);
	uint64_t n, *h;

	if (!m) {
		ok(strcmp(profile, "node22") != 0, "%s, %s", name, profile);
		return;
	}
	h = hash_all(m, &n);
	ok(back_all(m, h, n) && walk(m, h, n), "%s, %s", name, profile);
	free(h);
	mt_close(m);
}

static void check(const char *path, const char *name)
{
	check_as(path, name, "node22");
	check_as(path, name, "node10");
}

int main(void)
{
	srand(7);
	each_program(check);
	return done();
}
