/* SPDX-License-Identifier: MIT */
/* Who waits for a frame: its async callers, the nearest first. */
#ifndef TUI_ASYNC_CALLERS_H
#define TUI_ASYNC_CALLERS_H

#include "engine/microtick.h"

/* Follows frame → promise it will settle → frame that awaits it.  Fills at
 * most max frames; returns how many. */
size_t async_callers(struct mt_machine *m, struct mt_ref frame,
    struct mt_ref *out, size_t max);

#endif
