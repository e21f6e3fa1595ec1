/* SPDX-License-Identifier: MIT */
/*
 * What each pane gives the view.
 *
 * A pane draws itself into the area inside its border and returns what
 * stands behind its title ("5", "order.js"; "" for nothing).  It keeps
 * nothing of its own; how far it is scrolled is in the view.
 */
#ifndef TUI_PANE_H
#define TUI_PANE_H

#include "view.h"

#define PANE(id, name, label, prefix) \
	/* Draws the pane; title may be filled with 63 bytes. */ \
	void prefix##_draw(struct view *v, struct grid *g, struct area a, \
	    char *title); \
	/* Rows it has to show: it may get fewer. */ \
	int prefix##_rows(struct view *v); \
	/* The thing on a row. */ \
	struct mt_ref prefix##_ref(struct view *v, int row);
#include "pane.def"

/* The step a column of the timeline stands for. */
uint64_t timeline_step(struct view *v, int column);

/* ---- shared by the panes that are lists ---- */

/* What a list row says, in columns. */
struct list_row {
	const struct mt_item *item;
	const char *parts[4];           /* NULL ends them */
	enum role roles[4];
	int widths[4];                  /* least columns, to align; 0: none */
	bool follows;                   /* next when the stack is empty */
	bool warns;                     /* ! : rejected without a handler */
};

typedef void list_format(struct view *v, const struct mt_item *item,
    struct list_row *row);

/* Draws items of up to two lists, one after the other. */
void list_draw(struct view *v, struct grid *g, struct area a,
    enum pane pane, const enum mt_list *lists, int n, list_format *format);
/* How jobs are listed: nextTick and microtasks. */
list_format list_job;
/* A job of a function without a name is called by its kind; static. */
const char *list_job_name(const struct mt_item *item);
int list_rows(struct view *v, const enum mt_list *lists, int n);
struct mt_ref list_ref(struct view *v, const enum mt_list *lists, int n,
    int row);

/* Keeps the selected row within count rows and in sight of h. */
void scroll_clamp(struct scroll *s, int count, int h);

/* "file.js:3:7" or "3:7" for the program itself; static storage, good for
 * the next 4 calls; "" for no place. */
const char *pane_place(struct view *v, struct mt_span at);

/* Draws text wrapped at spaces; returns the rows used. */
int pane_wrap(struct grid *g, struct area a, enum role role,
    enum mark mark, const char *text);
/* The rows a text takes, w columns wide. */
int pane_wrapped(const char *text, int w);

#endif
