/* SPDX-License-Identifier: MIT */
/*
 * Writes asciicast files, versions 2 and 3.
 *
 * A file is a valid recording after every call, and if the process is killed
 * within one: a line is written by one write() that stays within a page of
 * the file, which the kernel does whole or not at all.  So a line begins
 * with the line end of the one before it, a screen that does not fit into
 * the rest of a page becomes several events of one time, and spaces fill up
 * a rest that is not worth it.
 */
#ifndef TUI_CAST_H
#define TUI_CAST_H

#include "style.h"

#include <stddef.h>
#include <stdint.h>

struct cast_header {
	int version;            /* 2 or 3 */
	int cols, rows;
	enum theme theme;
	const char *title;      /* or NULL */
	int idle_limit;         /* seconds; 0: none */
	bool env;               /* SHELL and TERM of who records */
};

struct cast {
	int fd;                 /* -1: not open */
	int version;
	int64_t last;           /* ms, of the last event */
	int64_t length;         /* bytes, of whole lines */
	bool is_file;           /* and no pipe or device */
};

/* Makes the file, with its header.  "-" is standard output.  An existing file
 * is replaced only by force.  0, or an errno value and there is no file. */
int cast_open(struct cast *c, const char *path, bool force,
    const struct cast_header *h);
/* Adds an event at ms since the start, never before the last one.  code: o
 * output, m marker, r resize, x exit.  0, or an errno value; then the file
 * ends with the event before. */
int cast_event(struct cast *c, int64_t ms, char code, const char *data,
    size_t len);
/* Ends the last line.  0 or an errno value. */
int cast_close(struct cast *c);

#endif
