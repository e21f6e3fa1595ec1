/* SPDX-License-Identifier: MIT */
/*
 * What a quiz hides: at every question of every program the screen of a run
 * that is known to its end is that of a run that has got no further than the
 * question, cell for cell, at two sizes and with each pane alone.
 */
#include <config.h>

#include "each_program.h"
#include "explain/quiz.h"
#include "tap.h"
#include "text.h"
#include "view.h"

static const struct { int cols, rows; } sizes[] = { { 80, 24 }, { 120, 40 } };

static void draw(struct mt_machine *m, uint64_t step, int size, int zoomed,
    struct text *out)
{
	struct view v = { 0 };
	struct grid g = { 0 };

	mt_seek(m, step);
	view_init(&v, m);
	v.file = "x";
	v.profile = "node22";
	v.cols = sizes[size].cols;
	v.rows = sizes[size].rows;
	v.horizon = step;
	v.zoom = zoomed >= 0;
	if (v.zoom)
		v.focus = (enum pane)zoomed;
	view_draw(&v, &g);
	text_clear(out);
	grid_dump(&g, out);
	grid_dump_styles(&g, out);
	grid_free(&g);
}

/* -1: all panes. */
static bool is_same(struct mt_machine *whole, struct mt_machine *part,
    uint64_t step, int size, int zoomed)
{
	struct text a = { 0 }, b = { 0 };
	bool good;

	draw(whole, step, size, zoomed, &a);
	draw(part, step, size, zoomed, &b);
	good = strcmp(text_get(&a), text_get(&b)) == 0;
	text_free(&a);
	text_free(&b);
	return good;
}

static bool hides(struct mt_machine *whole, struct mt_machine *part,
    uint64_t step)
{
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		for (int p = -1; p < (i ? -1 : PANE_COUNT) || p == -1; p++)
			if (!is_same(whole, part, step, (int)i, p))
				return false;
	return true;
}

static int by_step(const void *a, const void *b)
{
	const struct quiz_question *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

static void check(const char *path, const char *name)
{
	struct mt_machine *m = open_program(path, "node22");
	struct mt_machine *part = open_program(path, "node22");
	struct quiz q;
	size_t bad = 0;

	if (!m || !part)
		return;
	quiz_make(m, quiz_kinds("all"), &q);
	/* part is never to know more than it may show */
	if (q.count)
		qsort(q.questions, q.count, sizeof *q.questions, by_step);
	for (size_t i = 0; i < q.count; i++)
		bad += !hides(m, part, q.questions[i].at);
	ok(bad == 0, "%s: %zu questions tell nothing", name, q.count);
	quiz_free(&q);
	mt_close(part);
	mt_close(m);
}

int main(void)
{
	each_program(check);
	return done();
}
