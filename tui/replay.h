/* SPDX-License-Identifier: MIT */
/* microtick replay: plays a recording in the terminal. */
#ifndef TUI_REPLAY_H
#define TUI_REPLAY_H

struct options;

int replay_main(struct options *o);

#endif
