/* SPDX-License-Identifier: MIT */
/* Gives the terminal back when the process dies of a fault. */
#ifndef TUI_CRASH_H
#define TUI_CRASH_H

#include <stddef.h>
#include <termios.h>

/* From now on a fault first writes bytes to fd 1 and sets these modes. */
void crash_arm(const char *bytes, size_t len, const struct termios *modes);
/* The screen is closed: faults are none of our business any more. */
void crash_disarm(void);

#endif
