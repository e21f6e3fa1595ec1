/* SPDX-License-Identifier: MIT */
/* The lessons and puzzles that come with microtick. */
#ifndef TUI_PROGRAMS_H
#define TUI_PROGRAMS_H

#include <stdbool.h>

struct dirent;

/* Where they are: what --programs says, else MICROTICK_PROGRAMS, else where
 * they were installed. */
const char *programs_dir(void);
void programs_use(const char *dir);

/* Their files, as scandir gives them, by name; -1: no such folder. */
int programs_scan(struct dirent ***list);

/* The path of a lesson by its file name, or by that without its number, its
 * extension or both ("order" or "04" for 04-order.js); malloc()ed, NULL if none. */
char *programs_find(const char *name);
/* The same for the lesson's demo, an .mtk file. */
char *programs_find_demo(const char *name);

#endif
