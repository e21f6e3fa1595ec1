/* SPDX-License-Identifier: MIT */
/*
 * goto FILE: how long going to a step takes in the recording of FILE: the
 * mean and the longest of 200 random steps and of 200 steps back, and what
 * memory it took.  make bench runs it; nothing fails here.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../engine/microtick.h"

#define MOVES 200

struct times { double sum, max; };

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void times_add(struct times *t, double ms)
{
	t->sum += ms;
	if (ms > t->max)
		t->max = ms;
}

static uint64_t random_step(uint64_t *seed, uint64_t known)
{
	*seed ^= *seed << 13;
	*seed ^= *seed >> 7;
	*seed ^= *seed << 17;
	return *seed % known + 1;
}

static void measure(struct mt_machine *m)
{
	struct times go = { 0, 0 }, back = { 0, 0 };
	uint64_t seed = 88172645463325252u;
	int i;

	for (i = 0; i < MOVES; i++) {
		double t = now();

		mt_seek(m, random_step(&seed, mt_known(m)));
		times_add(&go, now() - t);
		t = now();
		mt_move(m, MT_STEP, -1);
		times_add(&back, now() - t);
	}
	printf("goto: mean %.2f ms, longest %.2f ms\n", go.sum / MOVES,
	    go.max);
	printf("step back: mean %.2f ms, longest %.2f ms\n",
	    back.sum / MOVES, back.max);
}

/* VmHWM: the most memory the process ever had. */
static void print_memory(const struct mt_machine *m)
{
	FILE *f = fopen("/proc/self/status", "r");
	struct mt_figures figures;
	char line[256];

	mt_figures(m, &figures);
	printf("history: %zu checkpoints, %.1f MiB\n", figures.checkpoints,
	    (double)figures.history / 1048576);
	while (f && fgets(line, sizeof line, f))
		if (strncmp(line, "VmHWM:", 6) == 0)
			printf("memory: %.1f MiB\n",
			    strtod(line + 6, NULL) / 1024);
	if (f)
		fclose(f);
}

static char *read_all(const char *path, size_t *len)
{
	FILE *f = fopen(path, "rb");
	char *text = malloc(1 << 20);

	*len = f && text ? fread(text, 1, 1 << 20, f) : 0;
	if (f)
		fclose(f);
	return text;
}

int main(int argc, char **argv)
{
	struct mt_options o = { .record = true, .stack_trace_limit = -1 };
	struct mt_machine *m;
	size_t len;
	char *text = read_all(argc > 1 ? argv[1] : "", &len);
	double start = now();

	if (!len || mt_open(&m, argv[1], text, len, &o, NULL) != MT_OK) {
		fprintf(stderr, "usage: goto FILE\n");
		free(text);
		return 1;
	}
	while (mt_explore(m, 65536) == MT_MORE)
		;
	printf("%llu steps recorded in %.0f ms\n",
	    (unsigned long long)mt_known(m), now() - start);
	measure(m);
	print_memory(m);
	mt_close(m);
	free(text);
	return 0;
}
