/* SPDX-License-Identifier: MIT */
/*
 * Back and forth is the identity: for every program of the course, at every
 * step, the whole state after any walk that ends there is the same, byte for
 * byte, as on the first way through.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../engine/microtick.h"
#include "../tap.h"

#define MAX_STEPS 4000

static int read_file(void *user, const char *path, char **data, size_t *len)
{
	FILE *f = fopen(path, "rb");
	long n;

	(void)user;
	if (!f)
		return errno;
	fseek(f, 0, SEEK_END);
	n = ftell(f);
	rewind(f);
	*data = malloc((size_t)n + 1);
	*len = *data ? fread(*data, 1, (size_t)n, f) : 0;
	fclose(f);
	return *data ? 0 : ENOMEM;
}

static struct mt_machine *open_program(const char *path, const char *profile)
{
	struct mt_options o = { .profile = profile, .record = true,
		.stack_trace_limit = -1, .host.read_file = read_file };
	struct mt_machine *m = NULL;
	char *text;
	size_t len;

	if (read_file(NULL, path, &text, &len) != 0)
		return NULL;
	mt_open(&m, path, text, len, &o, NULL);
	free(text);
	return m;
}

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

static void check(const char *path, const char *name, const char *profile)
{
	struct mt_machine *m = open_program(path, profile);
	uint64_t n, *h;

	if (!m) {
		ok(strcmp(profile, "node22") != 0, "%s", name);
		return;
	}
	h = hash_all(m, &n);
	ok(back_all(m, h, n) && walk(m, h, n), "%s", name);
	free(h);
	mt_close(m);
}

int main(void)
{
	const char *dir = getenv("MICROTICK_PROGRAMS");
	char path[4096], name[512];
	struct dirent *e;
	DIR *d;

	srand(7);
	d = opendir(dir ? dir : "programs");
	while (d && (e = readdir(d)) != NULL) {
		const char *dot = strrchr(e->d_name, '.');

		if (!dot || e->d_name[0] == '.' || (strcmp(dot, ".js") &&
		    strcmp(dot, ".mjs") && strcmp(dot, ".ts")))
			continue;
		snprintf(path, sizeof path, "%s/%s", dir ? dir : "programs",
		    e->d_name);
		snprintf(name, sizeof name, "%s, node22", e->d_name);
		check(path, name, "node22");
		snprintf(name, sizeof name, "%s, node10", e->d_name);
		check(path, name, "node10");
	}
	if (d)
		closedir(d);
	return done();
}
