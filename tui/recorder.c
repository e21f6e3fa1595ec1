/* SPDX-License-Identifier: MIT */
/* From frames to a cast file. */
#include <config.h>

#include "recorder.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GAP = 500 };             /* ms where a recording was stopped */

struct recorder *
recorder_new(const char *path, bool force, const struct cast_header *h)
{
	struct recorder *r = text_alloc(NULL, sizeof *r);

	*r = (struct recorder){ .path = text_copy(path), .force = force,
	    .header = *h, .is_on = true, .cast.fd = -1 };
	r->header.title = text_copy(h->title ? h->title : "");
	return r;
}

static int
begin(struct recorder *r, const struct grid *g, enum theme theme, int64_t ms)
{
	r->header.cols = g->cols;
	r->header.rows = g->rows;
	r->header.theme = theme;
	r->offset = -ms;
	r->is_begun = true;
	return cast_open(&r->cast, r->path, r->force, &r->header);
}

static int
put_resize(struct recorder *r, const struct grid *g, int64_t ms)
{
	char size[32];

	if (!r->encoder.shown.glyphs || (r->encoder.shown.rows == g->rows &&
	    r->encoder.shown.cols == g->cols))
		return 0;
	snprintf(size, sizeof size, "%dx%d", g->cols, g->rows);
	return cast_event(&r->cast, ms, 'r', size, strlen(size));
}

static int
put_marker(struct recorder *r, int64_t ms)
{
	int e;

	if (!r->marker)
		return 0;
	e = cast_event(&r->cast, ms, 'm', r->marker, strlen(r->marker));
	free(r->marker);
	r->marker = NULL;
	return e;
}

static int
put_screen(struct recorder *r, const struct grid *g, enum theme theme,
    int64_t ms)
{
	struct text bytes = { 0 };
	int e = 0;

	still_take(&r->still, g, theme);
	encode_still(&r->encoder, &r->still, &bytes);
	if (bytes.len)
		e = cast_event(&r->cast, ms, 'o', bytes.data, bytes.len);
	text_free(&bytes);
	return e;
}

int
recorder_frame(struct recorder *r, const struct grid *g, enum theme theme,
    int64_t ms)
{
	int64_t at;
	int e = 0;

	if (!r->is_on)
		return 0;
	if (!r->is_begun)
		e = begin(r, g, theme, ms);
	if (r->is_late)
		r->offset -= ms - r->last > GAP ? ms - r->last - GAP : 0;
	r->is_late = false;
	r->last = ms;
	at = ms + r->offset;
	if (!e)
		e = put_resize(r, g, at);
	if (!e)
		e = put_marker(r, at);
	if (!e)
		e = put_screen(r, g, theme, at);
	if (e)
		r->is_on = false;
	return e;
}

void
recorder_mark(struct recorder *r, const char *label)
{
	free(r->marker);
	r->marker = text_copy(label);
}

void
recorder_stop(struct recorder *r)
{
	r->is_on = false;
}

void
recorder_go_on(struct recorder *r)
{
	r->is_late = r->is_begun;
	r->is_on = true;
}

/* The last frame stays as long as it was to be seen. */
static int
finish(struct recorder *r, int64_t ms)
{
	struct text bytes = { 0 };
	int64_t at = ms + r->offset;
	int e;

	encode_end(&r->encoder, &bytes);
	e = cast_event(&r->cast, at, 'o', text_get(&bytes), bytes.len);
	if (!e && r->cast.version >= 3)
		e = cast_event(&r->cast, at, 'x', "0", 1);
	text_free(&bytes);
	return e;
}

int
recorder_end(struct recorder *r, int64_t ms)
{
	int e = 0, closed;

	if (!r)
		return 0;
	if (r->cast.fd >= 0) {
		e = finish(r, r->is_on ? ms : r->last);
		closed = cast_close(&r->cast);
		e = e ? e : closed;
	}
	encode_free(&r->encoder);
	still_free(&r->still);
	free((char *)r->header.title);
	free(r->marker);
	free(r->path);
	free(r);
	return e;
}
