/* SPDX-License-Identifier: MIT */
/* Roles, marks and themes: what a cell of the grid means, not its colour. */
#ifndef TUI_STYLE_H
#define TUI_STYLE_H

#include <stdbool.h>

enum attr {
	ATTR_BOLD = 1,
	ATTR_REVERSE = 2,
	ATTR_UNDERLINE = 4
};

enum role {
#define STYLE(name, ...) ROLE_##name,
#include "style.def"
	ROLE_COUNT
};

/* Backgrounds laid behind roles. */
enum mark {
#define MARK(name, ...) MARK_##name,
#include "style.def"
	MARK_COUNT
};

enum theme {
	THEME_DARK,
	THEME_LIGHT,
	THEME_PROJECTOR,
	THEME_MONO,
	THEME_COUNT
};

struct pen {
	int fg, bg;             /* colour number, -1: the terminal's own */
	unsigned attr;          /* enum attr */
};

/* How a role on a mark is drawn with so many colours (0: none). */
struct pen style_pen(enum theme theme, int colours, enum role role,
    enum mark mark);

char style_role_letter(enum role role);
char style_mark_letter(enum mark mark);
const char *style_theme_name(enum theme theme);
bool style_theme_parse(const char *name, enum theme *out);

#endif
