/* SPDX-License-Identifier: MIT */
/* Reads asciicast files, versions 2 and 3. */
#ifndef TUI_CASTFILE_H
#define TUI_CASTFILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text;

struct cast_line {
	int64_t ms;             /* since the start, in both versions */
	char code;              /* o m r x …; unknown ones are kept */
	char *data;             /* decoded, len bytes and a 0 */
	size_t len;
};

struct cast_file {
	int version, cols, rows;
	int idle_limit;         /* seconds a player is to wait at most; 0: any */
	char *title;            /* or NULL */
	struct cast_line *lines;
	size_t count;
	bool is_cut;            /* the last line is not whole: left out */
};

/* Takes a whole file apart.  False: why not, with the line's number. */
bool castfile_parse(struct cast_file *f, const char *text, size_t len,
    struct text *why);
void castfile_free(struct cast_file *f);

#endif
