/* SPDX-License-Identifier: MIT */
/*
 * Records a session: takes every frame that is drawn and writes what changed.
 *
 * It can be stopped and go on, into the same file; the time between is not
 * in the recording.
 */
#ifndef TUI_RECORDER_H
#define TUI_RECORDER_H

#include "cast.h"
#include "encode.h"
#include "view.h"

struct text;

struct recorder {
	char *path;
	bool force;             /* an existing file may be replaced */
	struct cast_header header; /* title is owned */
	struct cast cast;
	struct encoder encoder;
	struct still still;
	char *marker;           /* to be set with the next frame, or NULL */
	int64_t offset;         /* ms of the session to ms of the file */
	int64_t last;           /* ms of the session, of the last frame */
	bool is_on;             /* it records, and is not stopped */
	bool is_begun;          /* the file is there */
	bool is_late;           /* time has passed that does not count */
};

/* Prepares a recording; the file is made with the first frame. */
struct recorder *recorder_new(const char *path, bool force,
    const struct cast_header *h);
/* Takes a frame, drawn at so many ms of the session.  0, or an errno value:
 * then the recording has ended. */
int recorder_frame(struct recorder *r, const struct grid *g,
    enum theme theme, int64_t ms);
/* Marks the next frame. */
void recorder_mark(struct recorder *r, const char *label);
void recorder_stop(struct recorder *r);
void recorder_go_on(struct recorder *r);
/* Ends the file, so many ms into the session, and frees; NULL is fine. */
int recorder_end(struct recorder *r, int64_t ms);

#endif
