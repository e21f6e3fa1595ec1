/* SPDX-License-Identifier: MIT */
/* From the bytes of a recording to stills. */
#include <config.h>

#include "decode.h"
#include "safe.h"

#include <string.h>

enum { PARAMS = 16 };

static const struct glyph plain = { { ' ' }, -1, -1, 0, 1, 0 };

void
decode_begin(struct decoder *d, int rows, int cols)
{
	*d = (struct decoder){ .pen = plain, .kept_pen = plain };
	still_resize(&d->screen, rows, cols);
}

void
decode_resize(struct decoder *d, int rows, int cols)
{
	still_resize(&d->screen, rows, cols);
	d->y = d->x = 0;
}

static void
blank(struct decoder *d, int y, int x, int n)
{
	for (; n > 0; n--, x++) {
		struct glyph *g = still_glyph(&d->screen, y, x);

		if (!g)
			return;
		*g = plain;
		g->bg = d->pen.bg;
	}
}

static void
combine(struct decoder *d, uint32_t c)
{
	struct glyph *g = still_glyph(&d->screen, d->y, d->x - 1);

	if (g && !g->width)
		g = still_glyph(&d->screen, d->y, d->x - 2);
	if (g && !g->ch[1])
		g->ch[1] = c;
	else if (g && !g->ch[2])
		g->ch[2] = c;
}

static void
put(struct decoder *d, uint32_t c)
{
	int width = safe_width(c);
	struct glyph *g = still_glyph(&d->screen, d->y, d->x);

	if (width == 0) {
		combine(d, c);
		return;
	}
	if (!g || (width == 2 && d->x + 1 >= d->screen.cols))
		return;
	*g = d->pen;
	g->ch[0] = c;
	g->width = (uint8_t)width;
	still_settle(g);
	if (width == 2) {
		g[1] = *g;
		g[1].ch[0] = 0;
		g[1].width = 0;
	}
	d->x += width;
}

/* ---- sequences ---- */

/* A colour behind 38 or 48; the parameters used. */
static int
colour(const int *p, int n, int16_t *out)
{
	if (n >= 3 && p[1] == 5) {
		*out = (int16_t)(p[2] & 255);
		return 3;
	}
	return n;
}

static void
set_attr(struct decoder *d, unsigned attr, bool on)
{
	d->pen.attr = (uint8_t)(on ? d->pen.attr | attr :
	    d->pen.attr & ~attr);
}

static void
pen(struct decoder *d, const int *p, int n)
{
	for (int i = 0; i < n; ) {
		int used = 1;

		switch (p[i]) {
		case 0:
			d->pen = plain;
			break;
		case 1:
		case 22:
			set_attr(d, ATTR_BOLD, p[i] == 1);
			break;
		case 4:
		case 24:
			set_attr(d, ATTR_UNDERLINE, p[i] == 4);
			break;
		case 7:
		case 27:
			set_attr(d, ATTR_REVERSE, p[i] == 7);
			break;
		case 38:
			used = colour(p + i, n - i, &d->pen.fg);
			break;
		case 48:
			used = colour(p + i, n - i, &d->pen.bg);
			break;
		case 39:
			d->pen.fg = -1;
			break;
		case 49:
			d->pen.bg = -1;
			break;
		}
		i += used;
	}
}

static void
down(struct decoder *d, int n)
{
	if (n < d->screen.rows - d->y)
		d->y += n;
}

static void
right(struct decoder *d, int n)
{
	if (n < d->screen.cols - d->x)
		d->x += n;
}

static void
obey(struct decoder *d, char final, const int *p, int n, bool is_private)
{
	int first = n > 0 && p[0] > 0 ? p[0] : 1;
	int second = n > 1 && p[1] > 0 ? p[1] : 1;

	if (is_private && p[0] == 25 && (final == 'h' || final == 'l'))
		d->cursor = final == 'h';
	if (is_private)
		return;
	if (final == 'H') {
		d->y = first - 1;
		d->x = second - 1;
	} else if (final == 'G') {
		d->x = first - 1;
	} else if (final == 'C') {
		right(d, first);
	} else if (final == 'B') {
		down(d, first);
	} else if (final == 'X') {
		blank(d, d->y, d->x, first);
	} else if (final == 'm') {
		pen(d, p, n ? n : 1);
	} else if (final == 'J' && p[0] == 2) {
		for (int y = 0; y < d->screen.rows; y++)
			blank(d, y, 0, d->screen.cols);
	}
}

/* DECSC, DECRC. */
static void
keep(struct decoder *d, char c)
{
	if (c == '7') {
		d->kept_y = d->y;
		d->kept_x = d->x;
		d->kept_pen = d->pen;
	} else if (c == '8') {
		d->y = d->kept_y;
		d->x = d->kept_x;
		d->pen = d->kept_pen;
	}
}

/* A sequence behind its escape character; the bytes it took. */
static size_t
sequence(struct decoder *d, const char *s, size_t len)
{
	int p[PARAMS] = { 0 }, n = 0;
	bool is_private = len > 1 && s[1] == '?';
	size_t i = is_private ? 2 : 1;

	if (!len || s[0] != '[') {
		keep(d, len ? s[0] : '\0');
		return len ? 1 : 0;
	}
	for (; i < len && (s[i] < '@' || s[i] > '~'); i++) {
		if (s[i] >= '0' && s[i] <= '9') {
			n = n ? n : 1;
			if (p[n - 1] < 100000)
				p[n - 1] = p[n - 1] * 10 + s[i] - '0';
		} else if (s[i] == ';' && n < PARAMS) {
			n = n ? n + 1 : 2;
		}
	}
	if (i < len)
		obey(d, s[i], p, n < PARAMS ? n : PARAMS, is_private);
	return i < len ? i + 1 : len;
}

/* Is it a character that moves the cursor?  Then it has done so. */
static bool
control(struct decoder *d, char c)
{
	switch (c) {
	case '\b':
		d->x -= d->x > 0;
		return true;
	case '\r':
		d->x = 0;
		return true;
	case '\n':
	case '\v':
		down(d, 1);
		return true;
	}
	return false;
}

void
decode_bytes(struct decoder *d, const char *bytes, size_t len)
{
	struct shown s;

	for (size_t i = 0; i < len; ) {
		if (bytes[i] == '\033') {
			i += 1 + sequence(d, bytes + i + 1, len - i - 1);
			continue;
		}
		if (control(d, bytes[i])) {
			i++;
			continue;
		}
		i += safe_next(bytes + i, len - i, &s);
		if (!s.escape[0])
			put(d, s.ch);
	}
	d->screen.cursor_y = d->cursor ? d->y : -1;
	d->screen.cursor_x = d->cursor ? d->x : -1;
}

void
decode_copy(struct decoder *to, const struct decoder *from)
{
	still_copy(&to->screen, &from->screen);
	to->y = from->y;
	to->x = from->x;
	to->cursor = from->cursor;
	to->pen = from->pen;
	to->kept_y = from->kept_y;
	to->kept_x = from->kept_x;
	to->kept_pen = from->kept_pen;
}

void
decode_free(struct decoder *d)
{
	still_free(&d->screen);
}
