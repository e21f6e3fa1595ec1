/* SPDX-License-Identifier: MIT */
/* Front ends that read commands and print text. */
#ifndef TUI_SCRIPT_H
#define TUI_SCRIPT_H

struct options;
struct app;
struct text;

/* --script: runs the commands of a file; an exit code. */
int script_main(struct options *o);
/* Runs lines of commands; the number of the line that failed, or 0.  What
 * they print is appended to out. */
int script_run(struct app *app, char *const *lines, int count,
    struct text *out);

/* --plain: the line-mode debugger. */
int plain_main(struct options *o);

#endif
