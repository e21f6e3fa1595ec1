/* SPDX-License-Identifier: MIT */
/* The commands that need neither screen nor prompt. */
#ifndef TUI_HEADLESS_H
#define TUI_HEADLESS_H

struct options;

/* Each returns the exit code. */
int run_main(struct options *o);
int trace_main(struct options *o);
int state_main(struct options *o);

#endif
