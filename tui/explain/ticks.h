/* SPDX-License-Identifier: MIT */
/* How long an async call took, in microtasks and in milliseconds. */
#ifndef TUI_EXPLAIN_TICKS_H
#define TUI_EXPLAIN_TICKS_H

#include "causes.h"

struct ticks {
	int ticks;              /* microtasks one after the other until what
	                         * waits for the promise runs; -1: never */
	double waited;          /* ms for timers and I/O */
};

/* From job `from` (in which the call was, at step since) to the settling of a
 * promise, along the chain of causes: each microtask of it is a tick, and so
 * is the one in which a callback given to its then runs, as a counter of
 * microtasks beside it would say. */
struct ticks ticks_to_settle(const struct causes *c, uint32_t promise,
    uint32_t from, uint64_t since);
/* Of the promise an async function's activation returned. */
struct ticks ticks_of_call(const struct causes *c,
    const struct cause_frame *f);

#endif
