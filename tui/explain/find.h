/* SPDX-License-Identifier: MIT */
/* The finders of a report; each adds what it finds (report_add). */
#ifndef TUI_EXPLAIN_FIND_H
#define TUI_EXPLAIN_FIND_H

#include "report.h"

/* find_dropped.c */
void find_dropped(struct report *r);
void find_floating(struct report *r);

/* find_promises.c */
void find_rejections(struct report *r);
void find_arrays(struct report *r);
void find_losers(struct report *r);
void find_stuck(struct report *r);

/* find_loop.c */
void find_overlaps(struct report *r);
void find_starved(struct report *r);
void find_blocked(struct report *r);
void find_endless(struct report *r);

/* find_sequential.c: runs the program again (r->host; NULL: finds none) */
void find_sequential(struct report *r);

/* ---- what they share (find.c) -------------------------------------------- */

bool find_same(struct mt_span a, struct mt_span b);
/* Is the same said of this place already?  Once is enough. */
bool find_is_known(const struct report *r, enum finding_kind kind,
    struct mt_span at);
/* The step at which a frame first suspended, 0: it never did. */
uint64_t find_suspended(const struct causes *c, uint32_t frame);

#endif
