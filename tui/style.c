/* SPDX-License-Identifier: MIT */
/* From roles, marks and a theme to colours and attributes. */
#include <config.h>

#include "style.h"

#include <string.h>

struct role_row {
	short fg[3], fg16[2];   /* dark, light, projector; dark, light */
	unsigned char attr, mono;
	char letter;
};

struct mark_row {
	short fg[3], bg[3], fg16[2], bg16[2];
	unsigned char attr, mono;
	char letter;
};

static const struct role_row roles[] = {
#define STYLE(name, letter, d, l, p, d16, l16, attr, mono) \
	{ { d, l, p }, { d16, l16 }, attr, mono, letter },
#include "style.def"
};

static const struct mark_row marks[] = {
#define MARK(name, letter, df, db, lf, lb, pf, pb, d6f, d6b, l6f, l6b, a, m) \
	{ { df, lf, pf }, { db, lb, pb }, { d6f, l6f }, { d6b, l6b }, a, m, \
	    letter },
#include "style.def"
};

static const char *const themes[THEME_COUNT] = {
	"dark", "light", "projector", "mono"
};

/* Eight colours: the bright ones become bold. */
static void
fold_bright(struct pen *p)
{
	if (p->fg == 8) {
		p->fg = -1;
	} else if (p->fg > 8) {
		p->fg -= 8;
		p->attr |= ATTR_BOLD;
	}
	if (p->bg >= 8)
		p->bg -= 8;
}

static struct pen
pen16(enum theme theme, const struct role_row *r, const struct mark_row *m)
{
	int column = theme == THEME_DARK ? 0 : 1;
	struct pen p = { r->fg16[column], m->bg16[column],
	    r->attr | m->attr };

	if (m->fg16[column] >= 0)
		p.fg = m->fg16[column];
	if (theme == THEME_PROJECTOR && p.bg < 0) {
		p.bg = 7;
		p.fg = p.fg < 0 || p.fg == 8 ? 0 : p.fg;
	}
	return p;
}

struct pen
style_pen(enum theme theme, int colours, enum role role, enum mark mark)
{
	const struct role_row *r = &roles[role];
	const struct mark_row *m = &marks[mark];
	struct pen p = { -1, -1, r->mono | m->mono };

	if (theme == THEME_MONO || colours < 8)
		return p;
	if (colours < 256) {
		p = pen16(theme, r, m);
		if (colours < 16)
			fold_bright(&p);
		return p;
	}
	p.fg = m->fg[theme] >= 0 ? m->fg[theme] : r->fg[theme];
	p.bg = m->bg[theme];
	p.attr = r->attr | m->attr;
	return p;
}

char
style_role_letter(enum role role)
{
	return roles[role].letter;
}

char
style_mark_letter(enum mark mark)
{
	return marks[mark].letter;
}

const char *
style_theme_name(enum theme theme)
{
	return themes[theme];
}

bool
style_theme_parse(const char *name, enum theme *out)
{
	for (int i = 0; i < THEME_COUNT; i++) {
		if (strcmp(name, themes[i]) == 0) {
			*out = (enum theme)i;
			return true;
		}
	}
	return false;
}
