/* SPDX-License-Identifier: MIT */
/* Goes from frame to frame of a recording, both ways. */
#include <config.h>

#include "frames.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

enum { KEY = 64 };              /* frames from one kept screen to the next */

/* Lines of one time are one frame: a screen may need several. */
static void
collect(struct frames *f, const struct cast_file *file)
{
	struct frame_at *last = NULL;
	int64_t limit = file->idle_limit ? file->idle_limit * 1000 :
	    INT64_MAX, before = 0, skipped = 0;

	f->at = text_alloc(NULL, (file->count + 1) * sizeof *f->at);
	for (size_t i = 0; i < file->count; i++) {
		const struct cast_line *l = &file->lines[i];

		if (l->code != 'o' && l->code != 'm' && l->code != 'r')
			continue;
		if (!last || l->ms != before) {
			if (l->ms - before > limit)
				skipped += l->ms - before - limit;
			last = &f->at[f->count++];
			*last = (struct frame_at){ l->ms - skipped, i, i,
			    NULL };
		}
		before = l->ms;
		last->end = i + 1;
		if (l->code == 'm')
			last->marker = l->data;
	}
}

static void
apply(struct frames *f, const struct frame_at *at)
{
	for (size_t i = at->first; i < at->end; i++) {
		const struct cast_line *l = &f->file->lines[i];
		int cols, rows;

		if (l->code == 'o')
			decode_bytes(&f->now, l->data, l->len);
		else if (l->code == 'r' && sscanf(l->data, "%dx%d", &cols,
		    &rows) == 2 && cols > 0 && rows > 0 && cols <= 1000 &&
		    rows <= 1000)
			decode_resize(&f->now, rows, cols);
	}
}

/* Keeps every KEY-th screen the first time it is seen. */
static void
keep(struct frames *f)
{
	if (f->current != f->key_count * KEY)
		return;
	f->keys = text_alloc(f->keys,
	    (size_t)(f->key_count + 1) * sizeof *f->keys);
	f->keys[f->key_count] = (struct decoder){ 0 };
	decode_copy(&f->keys[f->key_count++], &f->now);
}

bool
frames_begin(struct frames *f, const struct cast_file *file)
{
	*f = (struct frames){ .file = file };
	decode_begin(&f->now, file->rows, file->cols);
	collect(f, file);
	if (!f->count) {
		frames_end(f);
		return false;
	}
	apply(f, &f->at[0]);
	keep(f);
	return true;
}

void
frames_end(struct frames *f)
{
	for (int i = 0; i < f->key_count; i++)
		decode_free(&f->keys[i]);
	free(f->keys);
	free(f->at);
	decode_free(&f->now);
	*f = (struct frames){ 0 };
}

void
frames_go(struct frames *f, int frame)
{
	int key;

	if (frame >= f->count)
		frame = f->count - 1;
	if (frame < 0)
		frame = 0;
	if (frame < f->current) {
		key = frame / KEY;
		decode_copy(&f->now, &f->keys[key]);
		f->current = key * KEY;
	}
	while (f->current < frame) {
		apply(f, &f->at[++f->current]);
		keep(f);
	}
}

int
frames_marker(const struct frames *f, int direction)
{
	for (int i = f->current + direction; i >= 0 && i < f->count;
	    i += direction)
		if (f->at[i].marker)
			return i;
	return -1;
}
