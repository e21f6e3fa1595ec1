/* SPDX-License-Identifier: MIT */
/* A quiz in the visualizer: its stages, and the keys that lead on. */
#include <config.h>

#include "actions.h"
#include "answer.h"
#include "app.h"
#include "keys.h"
#include "quiz_screen.h"
#include "split.h"
#include "tour.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SHOW_MS = 1800, STEP_MS = 120, LEAST_MS = 30 };

static const struct quiz_question *
question(const struct quiz_screen *s)
{
	return &s->q.questions[s->now];
}

static void
go(struct app *app, uint64_t step)
{
	mt_seek(app->m, step);
	app->quiz->seen = step;
	view_follow(&app->view);
}

/* ---- stages -------------------------------------------------------------- */

static void
begin_question(struct app *app)
{
	struct quiz_screen *s = app->quiz;

	s->stage = STAGE_ASKING;
	s->selected = 0;
	s->is_folded = false;
	s->top = 0;
	app->view.overlay = OVERLAY_QUIZ;
	app->view.horizon = question(s)->at;
	go(app, question(s)->at);
}

/* Answers there can be. */
static size_t
answers(const struct quiz_screen *s)
{
	return s->is_order ? (size_t)s->order.count - 1 : s->q.count;
}

static const char *
save(struct app *app)
{
	struct quiz_screen *s = app->quiz;

	if (s->is_saved || !s->keeps)
		return NULL;
	s->is_saved = true;
	return quiz_score_save(&s->score, app->view.file, answers(s));
}

static void
sum_up(struct app *app)
{
	struct quiz_screen *s = app->quiz;
	const char *why;

	if (!s->score.asked) {
		quiz_end(app);
		return;
	}
	why = save(app);
	s->stage = STAGE_SUMMED;
	s->is_folded = false;
	s->top = 0;
	app->view.overlay = OVERLAY_QUIZ;
	app->view.horizon = 0;
	text_clear(&s->told);
	if (s->is_order)
		text_puts(&s->told, "Of the lines that follow each other:\n");
	quiz_score_text(&s->score, &s->told);
	if ((size_t)s->score.asked < answers(s))
		text_printf(&s->told, "Not answered: %zu of %zu questions\n",
		    answers(s) - (size_t)s->score.asked, answers(s));
	if (why)
		text_printf(&s->told, "The progress is not saved: %s\n", why);
	else if (s->keeps)
		text_puts(&s->told, "This is kept with your progress: L shows "
		    "it, lesson by lesson.\n");
}

static void
put_verdict(struct quiz_screen *s)
{
	const struct quiz_question *x;

	if (s->is_order) {
		quiz_order_explain(&s->q.c, &s->order, &s->grade, &s->told);
		return;
	}
	x = question(s);
	if (s->answer == x->right)
		text_printf(&s->told, "Right: %s\n",
		    x->choice[x->right].text);
	else
		text_printf(&s->told, "You said: %s\nIt is: %s\n",
		    x->choice[s->answer].text, x->choice[x->right].text);
	quiz_explain(&s->q, x, s->answer, &s->told);
}

static void
tell(struct app *app)
{
	struct quiz_screen *s = app->quiz;

	text_clear(&s->told);
	put_verdict(s);
	s->stage = STAGE_TOLD;
	s->is_folded = false;
	s->top = 0;
	app->view.overlay = OVERLAY_QUIZ;
	app->view.horizon = s->is_order ? 0 : s->goal;
	app->view.message[0] = '\0';
	go(app, s->goal);
}

/* The run goes to the answer; where nobody watches, at once. */
static void
show(struct app *app, uint64_t from, uint64_t goal, const char *said)
{
	struct quiz_screen *s = app->quiz;
	uint64_t moves = SHOW_MS / LEAST_MS;

	s->from = from;
	s->goal = goal;
	go(app, from);
	if (app->is_scripted || app->front != FRONT_LIVE) {
		tell(app);
		return;
	}
	s->stage = STAGE_SHOWING;
	s->stride = (goal - from + moves - 1) / moves;
	app->view.overlay = OVERLAY_NONE;
	app->request |= REQUEST_QUIZ;
	snprintf(app->view.message, sizeof app->view.message,
	    "%s · any key skips to the answer", said);
}

static void
take_answer(struct app *app, int choice)
{
	struct quiz_screen *s = app->quiz;
	const struct quiz_question *x = question(s);
	char said[300];

	s->answer = choice;
	quiz_score_add(&s->score, quiz_concept_of(&s->q, x, choice),
	    choice == x->right);
	snprintf(said, sizeof said, "you say: %.200s", x->choice[choice].text);
	show(app, x->at, x->answer, said);
}

/* Up to the first line that was put wrong, or to the end. */
static void
take_order(struct app *app)
{
	struct quiz_screen *s = app->quiz;
	const struct causes *c = &s->q.c;
	int wrong;

	quiz_order_grade(c, &s->order, s->place, &s->grade, &s->score);
	wrong = s->grade.wrong;
	show(app, 1, wrong < 0 ? c->steps :
	    c->lines[s->order.line[wrong].row].step, "see what it prints");
}

long
quiz_tick(struct app *app)
{
	struct quiz_screen *s = app->quiz;
	uint64_t here = mt_position(app->m), ms;

	if (!s || s->stage != STAGE_SHOWING)
		return -1;
	if (here >= s->goal) {
		tell(app);
		return -1;
	}
	here = here + s->stride < s->goal ? here + s->stride : s->goal;
	app->view.horizon = here;
	go(app, here);
	ms = SHOW_MS * s->stride / (s->goal - s->from);
	return here == s->goal ? STEP_MS * 4 : ms > STEP_MS ? STEP_MS :
	    ms < LEAST_MS ? LEAST_MS : (long)ms;
}

static void
next_question(struct app *app)
{
	struct quiz_screen *s = app->quiz;

	if (!s->is_order && ++s->now < s->q.count)
		begin_question(app);
	else
		sum_up(app);
}

static void
fold(struct app *app, bool is_folded)
{
	app->quiz->is_folded = is_folded;
	app->view.overlay = is_folded ? OVERLAY_NONE : OVERLAY_QUIZ;
}

void
quiz_end(struct app *app)
{
	struct quiz_screen *s = app->quiz;

	if (!s)
		return;
	save(app);
	quiz_order_free(&s->order);
	quiz_free(&s->q);
	text_free(&s->told);
	free(s);
	app->quiz = NULL;
	app->view.quiz = NULL;
	app->view.horizon = 0;
	if (app->view.overlay == OVERLAY_QUIZ)
		app->view.overlay = OVERLAY_NONE;
}

/* The chains of what happened and what was chosen, beside each other. */
static void
show_why(struct app *app)
{
	struct quiz_screen *s = app->quiz;
	struct view *v = &app->view;
	uint64_t here = mt_position(app->m);
	struct text out = { 0 };

	if (s->is_order ? quiz_order_why(&s->q.c, &s->order, &s->grade,
	    answer_width(v), &out) : quiz_why(&s->q, question(s), s->answer,
	    answer_width(v), &out)) {
		free(app->printed);
		app->printed = text_copy(text_get(&out));
		v->over_text = app->printed;
		v->overlay = OVERLAY_TEXT;
		v->over = (struct scroll){ 0 };
		v->over_step = 0;
		v->over_title = "why: Esc closes";
	} else {
		snprintf(v->message, sizeof v->message,
		    "nothing more led to it than is said here");
	}
	text_free(&out);
	mt_seek(app->m, here);
}

/* ---- keys ---------------------------------------------------------------- */

static void
select_choice(struct quiz_screen *s, int by)
{
	int n = question(s)->count;

	s->selected = (s->selected + by + n) % n;
}

/* The choice a key names, -1: none. */
static int
choice_of(const struct quiz_screen *s, int key)
{
	int n = question(s)->count;

	if (key >= '1' && key < '1' + n)
		return key - '1';
	if (key >= 'a' && key < 'a' + n)
		return key - 'a';
	return key == K_ENTER ? s->selected : -1;
}

static bool
asking_key(struct app *app, int key)
{
	struct quiz_screen *s = app->quiz;
	int choice = choice_of(s, key);

	if (choice >= 0)
		take_answer(app, choice);
	else if (key == K_UP || key == 'k')
		select_choice(s, -1);
	else if (key == K_DOWN || key == 'j')
		select_choice(s, 1);
	else
		return false;
	return true;
}

/* Selects the line above or below, or moves the one that is held. */
static void
move_line(struct quiz_screen *s, int by)
{
	int to = s->selected + by, line = s->place[s->selected];

	if (to < 0 || to >= s->order.count)
		return;
	if (s->is_held) {
		s->place[s->selected] = s->place[to];
		s->place[to] = line;
	}
	s->selected = to;
}

static bool
ordering_key(struct app *app, int key)
{
	struct quiz_screen *s = app->quiz;

	if (key == K_ENTER)
		take_order(app);
	else if (key == ' ')
		s->is_held = !s->is_held;
	else if (key == K_UP || key == 'k')
		move_line(s, -1);
	else if (key == K_DOWN || key == 'j')
		move_line(s, 1);
	else
		return false;
	return true;
}

static void
scroll(struct quiz_screen *s, int by)
{
	s->top += by;
	if (s->top < 0)
		s->top = 0;
}

static bool
told_key(struct app *app, int key)
{
	struct quiz_screen *s = app->quiz;

	if (key == K_ENTER || key == ' ')
		next_question(app);
	else if (key == 'w')
		show_why(app);
	else if (key == K_UP || key == 'k')
		scroll(s, -1);
	else if (key == K_DOWN || key == 'j')
		scroll(s, 1);
	else
		return false;
	return true;
}

static bool
box_key(struct app *app, int key)
{
	struct quiz_screen *s = app->quiz;

	if (s->stage == STAGE_SUMMED) {
		if (key == K_UP || key == K_DOWN)
			scroll(s, key == K_UP ? -1 : 1);
		else
			quiz_end(app);
		return true;
	}
	if (key == K_ESC || key == 'q') {
		sum_up(app);
		return true;
	}
	if (key == K_TAB || key == 'P') {
		fold(app, true);
		return true;
	}
	return s->stage == STAGE_ORDERING ? ordering_key(app, key) :
	    s->stage == STAGE_ASKING ? asking_key(app, key) :
	    told_key(app, key);
}

bool
quiz_key(struct app *app, int key)
{
	struct quiz_screen *s = app->quiz;
	struct view *v = &app->view;

	if (!s || v->prompt)
		return false;
	if (s->stage == STAGE_SHOWING) {
		tell(app);
		return true;
	}
	if (v->overlay == OVERLAY_QUIZ)
		return box_key(app, key);
	if (v->overlay != OVERLAY_NONE)
		return false;
	if (key == K_ESC && !v->zoom && !v->scroll[v->focus].held) {
		sum_up(app);
		return true;
	}
	return false;
}

bool
quiz_click(struct app *app, int y, int x)
{
	struct quiz_screen *s = app->quiz;
	struct area a = app->view.quiz_area;
	int choice;

	if (!s || app->view.overlay != OVERLAY_QUIZ)
		return false;
	choice = y - app->view.quiz_row;
	if (x < a.x || x >= a.x + a.w || y < a.y || y >= a.y + a.h)
		fold(app, true);
	else if (s->stage == STAGE_SUMMED)
		quiz_end(app);
	else if (s->stage == STAGE_TOLD)
		next_question(app);
	else if (s->stage == STAGE_ORDERING) {
		if (choice >= 0 && choice < s->order.count) {
			s->is_held = !s->is_held;
			s->selected = choice;
		}
	} else if (choice >= 0 && choice < question(s)->count) {
		take_answer(app, choice);
	}
	return true;
}

void
quiz_settle(struct app *app)
{
	struct quiz_screen *s = app->quiz;
	struct view *v = &app->view;

	if (!s || s->stage == STAGE_SHOWING)
		return;
	if (s->stage == STAGE_TOLD && v->horizon &&
	    mt_position(app->m) > v->horizon)
		v->horizon = mt_position(app->m);
	if (mt_position(app->m) != s->seen && s->stage != STAGE_SUMMED)
		s->is_folded = true;
	s->seen = mt_position(app->m);
	if (s->is_folded && v->overlay == OVERLAY_QUIZ)
		v->overlay = OVERLAY_NONE;
	if (!s->is_folded && v->overlay == OVERLAY_NONE)
		v->overlay = OVERLAY_QUIZ;
}

/* ---- what may be done meanwhile ------------------------------------------ */

static bool
is_open(const struct app *app)
{
	return app->quiz && (app->quiz->stage == STAGE_ASKING ||
	    app->quiz->stage == STAGE_ORDERING);
}

bool
quiz_allows(struct app *app, uint64_t step)
{
	if (!is_open(app) || step <= app->view.horizon)
		return true;
	return action_fail(app, "what comes next is the question: answer it "
	    "first, or Esc leaves the quiz");
}

bool
quiz_permits(struct app *app, const char *command)
{
	static const char *const tell_all[] = { "report", "compare",
		"differences", "part", "tour" };

	if (!app->quiz || app->quiz->stage == STAGE_SUMMED)
		return true;
	for (size_t i = 0; i < sizeof tell_all / sizeof *tell_all; i++)
		if (strcmp(command, tell_all[i]) == 0)
			return action_fail(app, "%s would tell what comes: Esc "
			    "leaves the quiz first", command);
	return true;
}

/* ---- the command --------------------------------------------------------- */

static void
begin_order(struct app *app)
{
	struct quiz_screen *s = app->quiz;

	memcpy(s->place, s->order.shuffled, sizeof s->place);
	s->stage = STAGE_ORDERING;
	app->view.overlay = OVERLAY_QUIZ;
	app->view.horizon = 1;
	go(app, 1);
}

/* The word order is no kind of question: it is about the whole. */
static bool
prepare(struct quiz_screen *s, struct mt_machine *m, const char *what)
{
	s->is_order = strcmp(what, "order") == 0;
	quiz_make(m, s->is_order ? 0 : quiz_kinds(what), &s->q);
	return s->is_order ? quiz_order_make(&s->q.c,
	    quiz_order_seed(&s->q.c), &s->order) : s->q.count > 0;
}

static bool
start(struct app *app, const char *what)
{
	struct quiz_screen *s = text_alloc(NULL, sizeof *s);
	uint64_t here = mt_position(app->m);
	bool good;

	memset(s, 0, sizeof *s);
	good = prepare(s, app->m, what);
	mt_seek(app->m, here);
	if (!good) {
		quiz_order_free(&s->order);
		quiz_free(&s->q);
		free(s);
		return action_fail(app, "there is nothing of that kind to ask "
		    "about this program");
	}
	/* what a demo or a script answers is no student's */
	s->keeps = app->has_terminal && !app->is_scripted;
	app->quiz = s;
	app->view.quiz = s;
	if (s->is_order)
		begin_order(app);
	else
		begin_question(app);
	return true;
}

bool
action_quiz(struct app *app, const struct command *c, const char *arg)
{
	const char *what = *arg ? arg : "lines";

	if (app->front == FRONT_PLAIN)
		return action_fail(app, "%s needs the screen; microtick quiz "
		    "FILE asks without", c->name);
	if (!quiz_kinds(what) && strcmp(what, "order") != 0)
		return action_fail(app, "quiz: lines, jobs, ticks, crash, "
		    "several with commas, or all; or order");
	if (app->quiz && !*arg) {
		fold(app, !app->quiz->is_folded);
		return true;
	}
	if (action_put_off(app, c, arg))
		return true;
	quiz_end(app);
	split_close(app);
	tour_end(app);
	app->playing = app->view.playing = false;
	app->request |= REQUEST_PLAY;
	return start(app, what);
}
