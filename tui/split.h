/* SPDX-License-Identifier: MIT */
/*
 * Two runs side by side: this one and another version, setting or file.
 *
 * The side that has the keys is app->m and app->view, so every command works
 * on it as ever.  The other one follows in lock-step: where it stands is a
 * function of where the side that moved stands and of the lock, so going back
 * and forth changes nothing.  Invariant: after split_keep both are together,
 * and side[i].at says where.
 *
 * Read split.c, then split_draw.c; the commands are in actions_split.c.
 */
#ifndef TUI_SPLIT_H
#define TUI_SPLIT_H

#include "explain/compare.h"
#include "settings.h"
#include "text.h"
#include "view.h"

struct app;

struct side {
	struct mt_machine *m;
	bool is_own;            /* m is the session's own run */
	char label[64];         /* in what it differs: "node10", "warn" */
	struct view view;       /* while the other side has the keys */
	struct grid grid;
	uint64_t at;            /* step at which the two were last together */
	uint64_t missing;       /* line or job the other is at and this one
	                         * has not: it has ended; 0: none */
};

struct split {
	struct side side[2];
	int active;             /* has the keys */
	uint64_t number;        /* of the line or job the two are at */
	bool to_end;            /* the move under way takes both to the end */
	char *arg;              /* as the command was given */
	char *words;            /* arg, cut into words */
	char **argv;            /* of those words */
	struct options options; /* for compare_plan */
	char lists[DIMENSIONS][64]; /* of options: values, with commas */
	struct compare plan;    /* the two; not run */
	struct mt_machine *home; /* the session's run if neither side is it */
	struct view home_view;
	bool is_known;          /* both runs have been looked through */
	size_t parted;          /* first console line that differs, else
	                         * SIZE_MAX */
	size_t lines[2];        /* printed at the end */
	int exits[2];
	struct text causes;     /* of the first difference, a line each */
	int cause_count;
};

/* "node10", "node10,node22", "--async-hooks", FILE …; "": another version.
 * False: app->error says why not. */
bool split_open(struct app *app, const char *arg);
/* Leaves app at the session's own run; fine when nothing is open. */
void split_close(struct app *app);

/* Before a move: the machine to move, app->m but where that has ended, or has
 * no further line or job, and the other has; and what moves it. */
struct mt_machine *split_leader(struct app *app, enum mt_unit unit,
    int direction);
void split_unit(struct app *app, enum mt_unit unit, int direction);
/* After one: the side that has not moved follows. */
void split_keep(struct app *app);
/* Takes both back to where they were together. */
void split_home(struct app *app);
/* Gives the keys to the other side. */
void split_switch(struct app *app);
/* The machine without the keys; NULL: nothing is open. */
struct mt_machine *split_other(const struct app *app);

/* Looks ahead in the other run, for about ms milliseconds; true when both are
 * known, and what differs has been found. */
bool split_explore(struct app *app, int ms);
/* Takes both to the first difference; false: there is none. */
bool split_part(struct app *app);
/* All that differs, as microtick compare tells it. */
bool split_print(struct app *app, int width, struct text *out);

void split_draw(struct app *app, struct grid *g);
/* The side at a column of the screen. */
int split_side_at(const struct app *app, int x);

#endif
