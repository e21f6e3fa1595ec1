/* SPDX-License-Identifier: MIT */
/*
 * The picker: the lessons of the course over the panes, with what is done of
 * each, and a filter that is typed.
 */
#ifndef TUI_PICKER_H
#define TUI_PICKER_H

#include "course.h"
#include "view.h"

struct app;

enum { PICKER_FILTER = 64 };

struct picker {
	struct course course;
	char filter[PICKER_FILTER];
	int selected, top;      /* of those that fit */
};

/* Opens it, at the lesson to go on with.  False: app->error says why not. */
bool picker_open(struct app *app, const char *filter);
void picker_free(struct app *app);

/* What a key does while it is open; false: the key means what it always
 * does. */
bool picker_key(struct app *app, int key);
void picker_move(struct view *v, int rows);
void picker_draw(struct view *v, struct grid *g);

#endif
