/* SPDX-License-Identifier: MIT */
/*
 * Plays a demo on the terminal.  Space pauses and goes on; any other key
 * takes over: it does what it always does, and space hands back, to where
 * the demo was left.
 */
#ifndef TUI_PLAY_H
#define TUI_PLAY_H

#include "demo.h"

struct play {
	struct demo demo;
	struct performer performer;
	bool is_on;             /* not over yet */
	bool is_paused;
	double tempo;           /* 2: twice as fast */
	/* what space goes back to */
	struct mt_machine *m;
	uint64_t step;
	struct view view;
};

/* Reads the demo, checks all of it, opens its program: an exit code, with
 * the message in app->out. */
int play_open(struct play *p, struct app *app, struct options *o);
void play_close(struct play *p);

/* Does the next thing: ms until the one after, -1: wait for keys. */
long play_next(struct play *p);
/* A key that may be the demo's; true: it was.  Look at is_paused then. */
bool play_key(struct play *p, int key);
/* After a key that was not: says how to hand back. */
void play_remind(struct play *p);

#endif
