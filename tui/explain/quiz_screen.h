/* SPDX-License-Identifier: MIT */
/*
 * The quiz in the visualizer.
 *
 * One question after the other: asked over the panes, answered by a key; then
 * the run goes to the answer step by step, and it is said whether that was
 * right and why.  While a question is open view.horizon is its step: nothing
 * later is shown, and no command goes there.  The box can be folded away to
 * look at the panes, and folds by itself when one moves.
 */
#ifndef TUI_EXPLAIN_QUIZ_SCREEN_H
#define TUI_EXPLAIN_QUIZ_SCREEN_H

#include "quiz.h"
#include "quiz_order.h"
#include "text.h"

struct app;
struct grid;
struct view;

enum quiz_stage {
	STAGE_ORDERING,         /* lines are being put in order */
	STAGE_ASKING,
	STAGE_SHOWING,          /* the run goes to the answer */
	STAGE_TOLD,             /* right or wrong, and why */
	STAGE_SUMMED            /* all over: the score */
};

struct quiz_screen {
	struct quiz q;
	struct quiz_score score;
	enum quiz_stage stage;
	bool is_order;          /* it is about the whole output */
	struct quiz_order order;
	int place[ORDER_MOST];  /* the arrangement so far */
	struct quiz_grade grade;
	bool is_held;           /* arrows move the selected line */
	size_t now;             /* question */
	int selected, answer;   /* choices, or places */
	uint64_t from, goal;    /* steps, of what is shown */
	bool is_folded;         /* to a line at the bottom */
	int top;                /* first row shown of what was told */
	uint64_t seen;          /* step the run was last seen at */
	uint64_t stride;        /* steps at once while showing */
	struct text told;       /* the explanation or summary, in lines */
	bool keeps;             /* the score is to be kept as progress */
	bool is_saved;
};

/* A key goes to the quiz first: true if it was meant for it. */
bool quiz_key(struct app *app, int key);
/* A click does, too; y and x as on the screen. */
bool quiz_click(struct app *app, int y, int x);
/* After each key: the box folds when one has moved, and comes back when
 * nothing lies over the panes any more. */
void quiz_settle(struct app *app);
/* While an answer is shown: one move on; ms until the next, -1: it is there. */
long quiz_tick(struct app *app);
/* Ends it without a summary; its score so far is kept. */
void quiz_end(struct app *app);

/* May a command bring the run to this step now?  If not, app->error says
 * why. */
bool quiz_allows(struct app *app, uint64_t step);
/* May a command run at all during a quiz: not one that tells of the whole
 * run, or brings another one. */
bool quiz_permits(struct app *app, const char *command);

void quiz_draw(struct view *v, struct grid *g);
/* What the bottom line says of a quiz that is folded, "" if none is. */
const char *quiz_bar(const struct view *v);

#endif
