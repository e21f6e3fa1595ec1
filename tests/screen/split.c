/* SPDX-License-Identifier: MIT */
/*
 * Two runs side by side: whatever keys brought them there, each side shows
 * what one run alone shows at that step; both are at the same line or job, or
 * one is said to have ended; and the way back is the way there.
 */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "each_program.h"
#include "keys.h"
#include "split.h"
#include "tap.h"

enum { MOVES = 60, WALK = 400 };

/* One run alone, drawn as a side. */
struct single {
	struct mt_machine *m;
	struct view view;
	struct grid grid;
};

static uint32_t seed = 1;

static uint32_t any(uint32_t n)
{
	seed = seed * 1664525 + 1013904223;
	return (seed >> 16) % n;
}

static void press(struct app *app, const char *key)
{
	app->error[0] = '\0';
	action_press(app, keys_parse(key));
}

static bool open_app(struct app *app, struct options *o, const char *path,
    const char *profile)
{
	*app = (struct app){ 0 };
	*o = (struct options){ .file = path, .machine = { .record = true,
		.profile = profile, .stack_trace_limit = -1 } };
	if (app_open(app, o, FRONT_SCRIPT))
		return false;
	app_explore(app, 60000);
	mt_seek(app->m, 0);
	app->is_scripted = true;
	return true;
}

static bool open_single(struct single *x, const struct app *app, int i)
{
	const struct variant *v = &app->split->plan.v[i];

	x->m = open_program(v->path, mt_profile_name(v->profile));
	if (!x->m)
		return false;
	while (mt_explore(x->m, 100000) == MT_MORE)
		;
	mt_seek(x->m, 0);
	view_init(&x->view, x->m);
	x->view.file = "";
	return true;
}

/* Draws it as the side i of the split is drawn now. */
static void draw_single(struct single *x, struct single *other,
    struct app *app, int i)
{
	const struct split *s = app->split;
	struct view *v = &x->view;

	mt_seek(x->m, mt_position(s->side[i].m));
	mt_seek(other->m, mt_position(s->side[!i].m));
	v->rows = s->side[i].grid.rows;
	v->cols = s->side[i].grid.cols;
	v->twin = &other->view;
	v->heading = "";
	v->is_aside = i != s->active;
	v->focus = app->view.focus;
	v->zoom = app->view.zoom;
	v->marked_line = s->parted == SIZE_MAX ? 0 : s->parted + 1;
	view_follow(v);
	/* d scrolls */
	v->scroll[PANE_CONSOLE] = (i == s->active ? &app->view :
	    &s->side[i].view)->scroll[PANE_CONSOLE];
	view_draw(v, &x->grid);
}

/* All of a side but its heading and the borders it shares. */
static bool same_side(const struct grid *screen, const struct grid *g, int x)
{
	for (int r = 1; r < g->rows - 1; r++) {
		for (int c = 1; c < g->cols - 1; c++) {
			const struct cell *a = grid_cell(screen, r + 1, c + x);
			const struct cell *b = grid_cell(g, r, c);

			if (a->ch[0] == b->ch[0] && a->role == b->role &&
			    a->mark == b->mark && a->width == b->width)
				continue;
			note("row %d, column %d: U+%04X, should be U+%04X", r,
			    c, (unsigned)a->ch[0], (unsigned)b->ch[0]);
			return false;
		}
	}
	return true;
}

static uint64_t number_at(const struct app *app, int i)
{
	struct mt_machine *m = app->split->side[i].m;

	return mt_mark_count(m, app->lock == LOCK_JOB ? MT_MARK_JOB :
	    MT_MARK_CONSOLE, mt_position(m));
}

static bool is_together(const struct app *app)
{
	const struct split *s = app->split;
	uint64_t a = number_at(app, 0), b = number_at(app, 1);

	for (int i = 0; i < 2; i++) {
		const struct side *x = &s->side[i];

		if (x->missing && mt_position(x->m) != mt_known(x->m))
			return false;
	}
	if (mt_position(s->side[0].m) == mt_known(s->side[0].m) &&
	    mt_position(s->side[1].m) == mt_known(s->side[1].m))
		return true;
	return a == b || (a < b ? s->side[0].missing == b :
	    s->side[1].missing == a);
}

static bool random_moves(struct app *app, struct single x[2])
{
	static const char *const keys[] = { "space", "left", "o", "O", "]",
		"[", "n", "N", "}", "{", "tab", "d", "r", "G", "backtab",
		"z", ")" };
	struct grid g = { 0 };
	bool good = true;

	for (int i = 0; good && i < MOVES; i++) {
		const char *key = keys[any(sizeof keys / sizeof *keys)];

		press(app, key);
		if (!app->split)
			break;
		app_draw(app, &g);
		draw_single(&x[0], &x[1], app, 0);
		draw_single(&x[1], &x[0], app, 1);
		good = is_together(app) && same_side(&g, &x[0].grid, 0) &&
		    same_side(&g, &x[1].grid, x[0].grid.cols - 1);
		if (!good)
			note("after %s: steps %llu and %llu", key,
			    (unsigned long long)mt_position(x[0].m),
			    (unsigned long long)mt_position(x[1].m));
	}
	grid_free(&g);
	return good && app->split;
}

static void test_moves(const char *path, const char *arg, int cols, int rows)
{
	struct app app;
	struct options o;
	struct single x[2] = { 0 };
	const char *name = app_base_name(path);

	if (!open_app(&app, &o, path, "node22")) {
		ok(0, "%s is opened", name);
		return;
	}
	app.view.cols = cols;
	app.view.rows = rows;
	app.front = FRONT_LIVE;
	ok(command_run(&app, command_find("compare", 7), arg),
	    "%s beside it %s", arg, app.error);
	ok(app.split && open_single(&x[0], &app, 0) &&
	    open_single(&x[1], &app, 1) && random_moves(&app, x),
	    "%s, %s at %dx%d: each side shows what it shows alone", name, arg,
	    cols, rows);
	for (int i = 0; i < 2; i++) {
		mt_close(x[i].m);
		grid_free(&x[i].grid);
	}
	app_close(&app);
}

/* To the end by a key, and back by another: the same places. */
static void test_walk(const char *path, const char *on, const char *back)
{
	static uint64_t seen[WALK][2];
	struct app app;
	struct options o;
	const char *name = app_base_name(path);
	int n = 0;
	bool good, all = true;

	good = open_app(&app, &o, path, "node22");
	app.front = FRONT_LIVE;
	good = good && command_run(&app, command_find("compare", 7), "node10");
	while (good && n < WALK) {
		seen[n][0] = app.split->side[0].at;
		seen[n][1] = app.split->side[1].at;
		n++;
		press(&app, on);
		all = all && is_together(&app);
		if (app.split->side[0].at == seen[n - 1][0] &&
		    app.split->side[1].at == seen[n - 1][1])
			break;
	}
	ok(good && all && n > 2 && n < WALK &&
	    app.split->side[0].at == mt_known(app.split->side[0].m) &&
	    app.split->side[1].at == mt_known(app.split->side[1].m),
	    "%s: %s leads both to their ends, together", name, on);
	for (int i = n - 2; good && i >= 0; i--) {
		press(&app, back);
		good = app.split->side[0].at == seen[i][0] &&
		    app.split->side[1].at == seen[i][1];
		if (!good)
			note("%d: steps %llu and %llu, were %llu and %llu", i,
			    (unsigned long long)app.split->side[0].at,
			    (unsigned long long)app.split->side[1].at,
			    (unsigned long long)seen[i][0],
			    (unsigned long long)seen[i][1]);
	}
	ok(good, "%s: %s leads back the same way", name, back);
	app_close(&app);
}

/* Esc goes back to the session's run, at the step it was taken to. */
static void test_leave(const char *path)
{
	struct app app;
	struct options o;
	struct mt_machine *own;

	open_app(&app, &o, path, "node22");
	own = app.m;
	mt_seek(app.m, 5);
	press(&app, "v");
	ok(app.split && app.m == own && mt_position(own) == 5,
	    "v keeps this run where it is");
	press(&app, "o");
	press(&app, "tab");
	ok(app.m != own, "tab gives the keys to the other side");
	press(&app, "esc");
	ok(!app.split && app.m == own && app.view.m == own &&
	    mt_position(own) == 26, "esc leaves this run where it came to");
	app.front = FRONT_LIVE;
	command_run(&app, command_find("compare", 7), "node12,node10");
	ok(app.split && app.m != own && app.split->side[0].m != own,
	    "two other versions");
	press(&app, "o");
	press(&app, "v");
	ok(!app.split && app.m == own && mt_position(own) == 26,
	    "leave this run alone");
	ok(!command_run(&app, command_find("compare", 7),
	    "node10,node12,node14") && strstr(app.error, "two sides"),
	    "three are too many: %s", app.error);
	ok(!command_run(&app, command_find("compare", 7), "node22") &&
	    !app.split && app.m == own, "itself is refused: %s", app.error);
	ok(!command_run(&app, command_find("compare", 7), "nothing.js") &&
	    !app.split && app.m == own, "no file: %s", app.error);
	app_close(&app);
}

static char *program(const char *name)
{
	static char paths[4][4200];
	static int next;
	char *path = paths[next++ & 3];

	snprintf(path, sizeof paths[0], "%s/%s", programs_folder(), name);
	return path;
}

int main(void)
{
	static const char *const walked[] = { "04-order.js",
		"14-fire-and-forget.js", "27-return-promise-ticks.js",
		"10-loop-phases.js", "46-puzzle-lost-update.js" };

	test_leave(program("04-order.js"));
	for (size_t i = 0; i < sizeof walked / sizeof *walked; i++) {
		test_walk(program(walked[i]), "o", "O");
		test_walk(program(walked[i]), "]", "[");
	}
	test_moves(program("04-order.js"), "node10", 80, 24);
	test_moves(program("04-order.js"), "node10,node8", 120, 40);
	test_moves(program("27-return-promise-ticks.js"), "node10", 200, 60);
	test_moves(program("14-fire-and-forget.js"), "node12", 80, 24);
	test_moves(program("33-starvation.js"),
	    program("34-starvation-fix.js"), 121, 41);
	test_moves(program("10-loop-phases.js"), "node10", 80, 24);
	test_moves(program("21-handler.js"), "node10", 100, 30);
	return done();
}
