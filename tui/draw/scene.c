/* SPDX-License-Identifier: MIT */
/* Pictures as lists of shapes. */
#include <config.h>

#include "scene.h"
#include "palette.h"
#include "safe.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { LABEL_MARGIN = 3, LABEL_LEAST = 3 };

int
ink_role(enum theme theme, enum role role)
{
	int fg = style_pen(theme, 256, role, MARK_NONE).fg;

	return fg < 0 ? palette_text(theme) : palette_rgb(fg);
}

int
ink_mix(int a, int b, int part)
{
	int sum = 0;

	for (int shift = 0; shift < 24; shift += 8)
		sum |= ((a >> shift & 255) * part +
		    (b >> shift & 255) * (100 - part)) / 100 << shift;
	return sum;
}

void
scene_begin(struct scene *s, enum theme theme, const char *title)
{
	struct text t = { 0 };

	*s = (struct scene){ .ground = palette_background(theme),
	    .ink = palette_text(theme) };
	safe_text(&t, title, strlen(title));
	s->title = text_copy(text_get(&t));
	text_free(&t);
}

void
scene_free(struct scene *s)
{
	for (size_t i = 0; i < s->count; i++) {
		free(s->shapes[i].text);
		free(s->shapes[i].title);
	}
	free(s->shapes);
	free(s->title);
	free(s->description);
	*s = (struct scene){ 0 };
}

static struct shape *
add(struct scene *s, enum shape_kind kind, enum layer layer)
{
	if (s->count == s->size) {
		s->size = s->size * 2 + 64;
		s->shapes = text_alloc(s->shapes,
		    s->size * sizeof *s->shapes);
	}
	s->shapes[s->count] = (struct shape){ .kind = kind, .layer = layer,
	    .fill = -1, .stroke = -1, .ink = s->ink };
	return &s->shapes[s->count++];
}

struct shape *
scene_box(struct scene *s, int x, int y, int w, int h, int fill, int stroke)
{
	struct shape *b = add(s, SHAPE_BOX, LAYER_BOX);

	b->x = x;
	b->y = y;
	b->w = w;
	b->h = h;
	b->fill = fill;
	b->stroke = stroke;
	return b;
}

int
scene_fit(struct text *out, const char *bytes, size_t len, int columns)
{
	bool whole = safe_columns(bytes, len) <= columns;
	struct shown c;
	int used = 0;

	if (columns < 1)
		return 0;
	while (len) {
		size_t n = safe_next(bytes, len, &c);

		if (used + c.width > (whole ? columns : columns - 1))
			break;
		safe_text(out, bytes, n);
		used += c.width;
		bytes += n;
		len -= n;
	}
	if (!whole)
		text_puts(out, "…");
	return used + !whole;
}

static void
set_text(struct shape *p, const char *bytes, size_t len, int columns)
{
	struct text t = { 0 };

	p->columns = scene_fit(&t, bytes, len, columns);
	free(p->text);
	p->text = text_copy(text_get(&t));
	text_free(&t);
}

struct shape *
scene_text(struct scene *s, int x, int y, int columns, int ink,
    const char *bytes, size_t len)
{
	struct shape *p = add(s, SHAPE_TEXT, LAYER_TEXT);

	set_text(p, bytes, len, columns);
	p->x = x;
	p->y = y;
	p->w = p->columns * CELL;
	p->h = ROW;
	p->ink = ink;
	return p;
}

struct shape *
scene_puts(struct scene *s, int x, int y, int columns, int ink,
    const char *text)
{
	return scene_text(s, x, y, columns, ink, text, strlen(text));
}

struct shape *
scene_line(struct scene *s, int ink, int count, const int *points)
{
	struct shape *p = add(s, SHAPE_LINE, LAYER_LINE);
	int right = points[0], bottom = points[1];

	p->stroke = ink;
	p->count = count;
	p->x = right;
	p->y = bottom;
	for (int i = 0; i < count; i++) {
		int x = points[2 * i], y = points[2 * i + 1];

		p->points[2 * i] = x;
		p->points[2 * i + 1] = y;
		p->x = x < p->x ? x : p->x;
		p->y = y < p->y ? y : p->y;
		right = x > right ? x : right;
		bottom = y > bottom ? y : bottom;
	}
	p->w = right - p->x;
	p->h = bottom - p->y;
	return p;
}

void
shape_label(struct shape *box, int ink, const char *const *labels)
{
	int columns = (box->w - 2 * LABEL_MARGIN) / CELL;

	while (labels[0] && labels[1] &&
	    safe_columns(labels[0], strlen(labels[0])) > columns)
		labels++;
	if (!labels[0] || (columns < LABEL_LEAST &&
	    safe_columns(labels[0], strlen(labels[0])) > columns))
		return;
	set_text(box, labels[0], strlen(labels[0]), columns);
	box->ink = ink;
}

void
shape_title(struct shape *shape, const char *bytes, size_t len)
{
	struct text t = { 0 };

	safe_text(&t, bytes, len);
	free(shape->title);
	shape->title = text_copy(text_get(&t));
	text_free(&t);
}
