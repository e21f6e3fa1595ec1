/* SPDX-License-Identifier: MIT */
/* The visualizer: its event loop. */
#ifndef TUI_LIVE_H
#define TUI_LIVE_H

struct options;

int live_main(struct options *o);

#endif
