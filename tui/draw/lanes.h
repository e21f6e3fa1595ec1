/* SPDX-License-Identifier: MIT */
/*
 * A run as swimlanes: time to the right, a lane for each queue and for each
 * activation of a function, the console below.
 *
 * lanes_draw is a pure function of a run and the wishes.  The parts draw
 * from *y downwards and move it on.  What has no room is left out and said.
 */
#ifndef TUI_DRAW_LANES_H
#define TUI_DRAW_LANES_H

#include "run.h"
#include "scene.h"
#include "slots.h"
#include "text.h"

enum lane_set { LANES_QUEUES = 1, LANES_FUNCTIONS = 2, LANES_CONSOLE = 4,
	LANES_ALL = 7 };

enum { FRAMES_MAX = 10, WISHES_MAX = 32 };

struct wishes {
	enum theme theme;
	uint64_t from, to;      /* steps */
	unsigned lanes;         /* enum lane_set */
	uint32_t frames[WISHES_MAX];    /* asked for by id */
	size_t frame_count;
	bool by_ms;
	int columns;            /* width; 0: 160 */
};

struct lanes {
	struct scene *scene;
	const struct run *run;
	const struct wishes *wishes;
	struct slots slots;
	uint32_t frames[WISHES_MAX + FRAMES_MAX]; /* that have a lane */
	size_t frame_count;
	size_t frames_left_out;
	struct text lost_names; /* "F12, F13, …" of those */
	uint32_t first_lost;
	int dim, line;          /* colours */
	int lanes_top;          /* px, where the bands begin */
	struct text notes;      /* what was left out, a line each */
};

void lanes_draw(struct scene *s, const struct run *run,
    const struct wishes *wishes, const char *title);

enum { LANES_LEFT = 200, LANES_EDGE = 16 };

/* Of a lane: its name at the left. */
void lanes_name(struct lanes *t, int y, int h, int ink,
    const char *name, const char *title);

/* head.c: title, legend, and the bands of turns, phases and times, which
 * head_bands lays behind everything once the height is known. */
void head_draw(struct lanes *t, int *y, const char *title);
void head_bands(struct lanes *t, int bottom);
/* queues.c */
void queues_draw(struct lanes *t, int *y);
/* activations.c: which have a lane; their steps; the lanes. */
void activations_choose(struct lanes *t);
void activations_mark(struct lanes *t);
void activations_draw(struct lanes *t, int *y);
/* printed.c */
/* Pixels to keep at the right: for the longest line; for the lines that are
 * shown, at most that. */
int printed_reserve(const struct lanes *t);
int printed_overhang(const struct lanes *t, int most);
void printed_draw(struct lanes *t, int *y);

#endif
