/* SPDX-License-Identifier: MIT */
/*
 * Who waits for whom at a step: the promises, the functions that are suspended
 * or run, and what leads from one to the other.  An async function and the
 * promise its call returned are one thing.  Read from the state at the step;
 * which combinator a reaction belongs to, from the events before.
 */
#ifndef TUI_DRAW_WAITING_H
#define TUI_DRAW_WAITING_H

#include "engine/microtick.h"

enum thing_state { THING_PENDING, THING_FULFILLED, THING_REJECTED,
	THING_SUSPENDED, THING_RUNNING };

struct thing {
	struct mt_ref ref;      /* a promise or an activation */
	uint32_t frame;         /* of a promise: the activation whose result
	                         * it is, while that goes on; 0: none */
	enum thing_state state;
	bool handled;
	char *head;             /* "P7 pending", "P4 pending · F2 find" */
	char *what;             /* "Promise.all", "awaits P2, line 5" */
	char *note;             /* "2 waiting", "! no handler" or "" */
	char *by;               /* "T1, which …": settles it; or "" */
};

enum link_how {
	LINK_THEN,              /* the promise then returned */
	LINK_AWAIT,
	LINK_FOLLOWS,           /* resolved with it */
	LINK_COMBINES           /* Promise.all and its like */
};

struct link {
	int from, to;           /* things: when from is settled, to goes on */
	enum link_how how;
	bool is_done;           /* from is settled, to has not gone on yet */
};

struct waiting {
	struct thing *things;
	struct link *links;
	size_t thing_count, thing_size, link_count, link_size;
};

/* At a step of a run that has been explored; the position afterwards is that
 * step. */
void waiting_read(struct waiting *w, struct mt_machine *m, uint64_t step);
void waiting_free(struct waiting *w);

const char *waiting_how(enum link_how how);

#endif
