/* SPDX-License-Identifier: MIT */
/*
 * The axis of a timeline: a slot for each job, in order, and in it a place for
 * each step at which something that is drawn happens.
 *
 * Slots never meet.  Later steps are never further left than earlier ones.
 * Where there are more jobs than room, those in the middle are left out, and
 * a gap stands there.
 */
#ifndef TUI_DRAW_SLOTS_H
#define TUI_DRAW_SLOTS_H

#include "run.h"

enum mark_kind { MARK_START, MARK_BEGIN, MARK_MADE, MARK_PRINT, MARK_FINISH,
	MARK_END };

struct moment {
	uint64_t step;
	enum mark_kind kind;
	int rank;               /* places from the left edge of its slot */
};

struct slot {
	uint32_t job;
	uint64_t from, to;      /* steps */
	double time;            /* ms */
	int x, w;               /* px */
	size_t first, marks;    /* of its marks */
	int ranks;              /* places in it, at least 1 */
	int word;               /* columns of what the head says of it alone */
};

struct slots {
	const struct run *run;
	struct slot *v;         /* in the order they run */
	size_t count, size;
	struct moment *marks;
	size_t mark_count, mark_size;
	size_t left_out;        /* jobs */
	size_t gap;             /* slot behind the gap; 0: there is none */
	uint32_t gap_first, gap_last;   /* jobs left out */
	int gap_x, gap_w;       /* px */
	int left, right;        /* px, of all */
};

enum { SLOT_SPACE = 10, SLOT_GAP = 60 };

/* Adds the jobs that run between two steps. */
void slots_take(struct slots *s, const struct run *r, uint64_t from,
    uint64_t to);
/* Something happens at a step; ignored where no slot is. */
void slots_mark(struct slots *s, uint64_t step, enum mark_kind kind);
/* Once all is marked: leaves out what has no room between two places, then
 * gives each slot its place; by_ms: with the room that is left spread by the
 * time that passes, else evenly. */
void slots_place(struct slots *s, int left, int right, bool by_ms);
void slots_free(struct slots *s);

/* The slot a job has, NULL if it is not shown. */
const struct slot *slots_find(const struct slots *s, uint32_t job);
/* Where a step is, px. */
int slots_x(const struct slots *s, uint64_t step);

#endif
