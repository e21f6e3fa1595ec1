/* SPDX-License-Identifier: MIT */
/* The lessons and puzzles that come with microtick. */
#ifndef TUI_PROGRAMS_H
#define TUI_PROGRAMS_H

#include <stdbool.h>

/* Where they are: MICROTICK_PROGRAMS, else where they were installed. */
const char *programs_dir(void);

/* The path of a lesson by its file name, or by that without its number, its
 * extension or both ("order" or "04" for 04-order.js); malloc()ed, NULL if none. */
char *programs_find(const char *name);
/* The same for the lesson's demo, an .mtk file. */
char *programs_find_demo(const char *name);

/* Prints the table: name and title.  Returns an exit code. */
int programs_list(void);

#endif
