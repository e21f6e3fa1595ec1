/* SPDX-License-Identifier: MIT */
/* Pens and SGR. */
#include <config.h>

#include "pen.h"
#include "text.h"

enum {
	CODES = 12,             /* parameters of one sequence, at most */
	NOTHING = -1,           /* an empty parameter, which stands for 0 */
	BESIDES = ATTR_REVERSE | ATTR_UNDERLINE /* what shows on a blank */
};

static const struct {
	unsigned attr;
	int on, off;
} attributes[] = {
	{ ATTR_BOLD, 1, 22 }, { ATTR_UNDERLINE, 4, 24 },
	{ ATTR_REVERSE, 7, 27 },
};

struct codes {
	int code[CODES], n;
};

bool
pen_same(struct pen a, struct pen b)
{
	return a.fg == b.fg && a.bg == b.bg && a.attr == b.attr;
}

struct pen
pen_of(const struct glyph *g)
{
	return (struct pen){ g->fg, g->bg, g->attr };
}

bool
pen_fits(struct pen p, const struct glyph *g)
{
	if (still_is_blank(g))
		return g->bg == p.bg && !(p.attr & BESIDES);
	return g->fg == p.fg && g->bg == p.bg && g->attr == p.attr;
}

int
pen_digits(int n)
{
	return n < 10 ? 1 : n < 100 ? 2 : n < 1000 ? 3 : 4;
}

static void
add(struct codes *c, int code)
{
	c->code[c->n++] = code;
}

static void
add_colour(struct codes *c, int base, int colour)
{
	if (colour < 0) {
		add(c, base + 9);
		return;
	}
	add(c, base + 8);
	add(c, 5);
	add(c, colour);
}

/* Only what differs. */
static struct codes
difference(struct pen from, struct pen to)
{
	struct codes c = { .n = 0 };

	for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++)
		if ((from.attr ^ to.attr) & attributes[i].attr)
			add(&c, to.attr & attributes[i].attr ?
			    attributes[i].on : attributes[i].off);
	if (from.fg != to.fg)
		add_colour(&c, 30, to.fg);
	if (from.bg != to.bg)
		add_colour(&c, 40, to.bg);
	return c;
}

/* Everything off, then what is on. */
static struct codes
anew(struct pen to)
{
	struct codes c = { { NOTHING }, 1 };

	for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++)
		if (to.attr & attributes[i].attr)
			add(&c, attributes[i].on);
	if (to.fg >= 0)
		add_colour(&c, 30, to.fg);
	if (to.bg >= 0)
		add_colour(&c, 40, to.bg);
	return c;
}

static int
length(const struct codes *c)
{
	int len = c->n - 1;

	for (int i = 0; i < c->n; i++)
		len += c->code[i] == NOTHING ? 0 : pen_digits(c->code[i]);
	return len;
}

/* The shorter way from one pen to another. */
static int
shortest(struct pen from, struct pen to, struct codes *out)
{
	struct codes fresh = anew(to);
	int len, fresh_len = length(&fresh);

	*out = difference(from, to);
	len = length(out);
	if (len <= fresh_len)
		return len;
	*out = fresh;
	return fresh_len;
}

int
pen_cost(struct pen from, struct pen to)
{
	struct codes c;

	return pen_same(from, to) ? 0 :
	    ESCAPE_COST + 2 + shortest(from, to, &c);
}

void
pen_change(struct pen from, struct pen to, struct text *out)
{
	struct codes c;

	if (pen_same(from, to))
		return;
	shortest(from, to, &c);
	text_puts(out, "\033[");
	for (int i = 0; i < c.n; i++) {
		if (i)
			text_char(out, ';');
		if (c.code[i] != NOTHING)
			text_printf(out, "%d", c.code[i]);
	}
	text_char(out, 'm');
}
