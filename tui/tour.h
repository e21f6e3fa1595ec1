/* SPDX-License-Identifier: MIT */
/*
 * Tours: a lesson's stops, one after the other, each with its sentence.
 *
 * A tour has no file of its own: it is the lesson's demo, NAME.mtk beside
 * NAME.js.  Its stops are the notes, at the steps where the demo's moves have
 * led; everything else in it is for performing it.  So the sentences that
 * are read and those that are recorded are the same, and a stop is found by
 * what happens in the run, never by a step's number.
 */
#ifndef TUI_TOUR_H
#define TUI_TOUR_H

#include "demo.h"
#include "view.h"

struct tour {
	struct demo demo;
	struct stop *stops;     /* at least one */
	int count, at;          /* at: index of the stop it is at */
	uint64_t end;           /* step the demo's last move leads to */
};

/* Takes the tour of the app's program, at its first stop; one that is under
 * way ends.  False: app->error says what is missing or wrong, with its file
 * and line. */
bool tour_begin(struct app *app);
/* Goes to a stop by its index, from wherever. */
void tour_go(struct app *app, int i);
void tour_end(struct app *app);
/* The program was read again: so are the stops; or the tour ends. */
void tour_again(struct app *app);
/* The demo a program's tour is made of; malloc()ed. */
char *tour_path(const char *program);
bool tour_is_there(const char *program);

struct options;

/* Enter, backspace and escape, while they are the tour's: the argument of
 * the command "tour" that the key stands for; else NULL. */
const char *tour_key(struct app *app, int key);

/* microtick tour FILE: on the screen; as text where there is none.  The exit
 * code. */
int tour_main(struct options *o);

/* Draws the sentence of the stop below the panes; the rows it takes. */
void tour_draw(struct view *v, struct grid *g);
int tour_rows(const struct view *v);
/* Is the run at the stop that is shown? */
bool tour_is_here(const struct view *v);
/* Does Enter look into a chosen row, and not go on? */
bool tour_has_chosen(const struct view *v);

#endif
