/* SPDX-License-Identifier: MIT */
/*
 * A picture before it is written: boxes, texts and lines with their places.
 *
 * Layouts only add shapes to a scene, so a test can look at where they are.
 * Every coordinate is a whole pixel; text is monospaced, CELL pixels a
 * column, so the width of a text is known without any font.  All bytes a
 * program printed go through safe_next on their way into a shape.
 */
#ifndef TUI_DRAW_SCENE_H
#define TUI_DRAW_SCENE_H

#include <stdbool.h>
#include <stddef.h>

#include "style.h"

struct text;

enum {
	CELL = 8,               /* pixels, width of a column */
	ROW = 17,               /* pixels, height of a row of text */
	LINE_POINTS = 4
};

enum shape_kind { SHAPE_BOX, SHAPE_TEXT, SHAPE_LINE };

/* Drawn in this order, whatever the order they were added in. */
enum layer { LAYER_BAND, LAYER_LINE, LAYER_BOX, LAYER_TEXT, LAYER_COUNT };

enum shape_style {
	STYLE_BOLD = 1,
	STYLE_UNDERLINE = 2,
	STYLE_DASHED = 4,
	STYLE_ARROW = 8,        /* a head at the last point */
	STYLE_HEAVY = 16,
	STYLE_ROUND = 32        /* a box with round corners */
};

struct shape {
	enum shape_kind kind;
	enum layer layer;
	int x, y, w, h;         /* px; of a line: around its points */
	int points[LINE_POINTS * 2]; /* x, y … of a line */
	int count;              /* of points */
	int fill, stroke;       /* 0xRRGGBB, -1: none */
	int ink;                /* of the text or the label */
	unsigned style;         /* enum shape_style */
	int lane;               /* boxes of one lane never meet; 0: in none */
	char *text;             /* shown, safe, not yet escaped; or NULL */
	int columns;            /* of text */
	char *title;            /* shown on hovering, or NULL */
};

struct scene {
	int w, h;               /* px */
	int ground, ink;        /* 0xRRGGBB, background and text */
	char *title;            /* what it shows, for those who cannot see */
	char *description;      /* the same at length, or NULL */
	struct shape *shapes;
	size_t count, size;
};

void scene_begin(struct scene *s, enum theme theme, const char *title);
void scene_free(struct scene *s);

/* Each returns the new shape, good until the next is added. */
struct shape *scene_box(struct scene *s, int x, int y, int w, int h,
    int fill, int stroke);
/* A text in at most so many columns, cut with '…'. */
struct shape *scene_text(struct scene *s, int x, int y, int columns,
    int ink, const char *bytes, size_t len);
struct shape *scene_puts(struct scene *s, int x, int y, int columns,
    int ink, const char *text);
/* points: x, y, x, y …, each step along one axis. */
struct shape *scene_line(struct scene *s, int ink, int count,
    const int *points);

/* Writes the first of the labels that fits into a box, else the last, cut;
 * nothing where not even that makes sense.  NULL ends them. */
void shape_label(struct shape *box, int ink, const char *const *labels);
void shape_title(struct shape *shape, const char *bytes, size_t len);

/* Appends bytes, made safe, in at most so many columns; the columns used. */
int scene_fit(struct text *out, const char *bytes, size_t len, int columns);

/* The colours of a theme. */
int ink_role(enum theme theme, enum role role);
/* Between two colours: part of 100 of the first. */
int ink_mix(int a, int b, int part);

#endif
