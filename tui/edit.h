/* SPDX-License-Identifier: MIT */
/* Opens a file in the user's editor. */
#ifndef TUI_EDIT_H
#define TUI_EDIT_H

#include <stdbool.h>
#include <stddef.h>

/* Runs $VISUAL, $EDITOR or vi on the file, at a line, and waits for it.  The
 * terminal must have been left.  False: why says what went wrong. */
bool edit_file(const char *path, int line, char *why, size_t size);

#endif
