/* SPDX-License-Identifier: MIT */
/* The loop as a strip: where it is, and what drains in between.
 *
 * Where the loop is stands in [brackets]; where a drain interrupts a phase,
 * the phase stands in (round ones). */
#include <config.h>

#include "pane.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *name, *narrow;
	int room;
	bool gap;
} phases[] = {
#define PHASE(name, narrow, room, gap) { name, narrow, room, gap },
#include "phase.def"
};

/* Where there is no room for rejections they take the place of microtasks,
 * which is drained before them. */
static const char *
label_of(size_t i, bool narrow, bool wide, const struct mt_loop *loop)
{
	if (!wide && strcmp(loop->drain, "rejections") == 0 &&
	    strcmp(phases[i].name, "microtasks") == 0)
		return narrow ? "rejec" : "rejections";
	return narrow ? phases[i].narrow : phases[i].name;
}

int
loop_rows(struct view *v)
{
	(void)v;
	return 1;
}

struct mt_ref
loop_ref(struct view *v, int row)
{
	(void)row;
	return mt_loop(v->m)->job;
}

static int
draw_phase(struct grid *g, int y, int x, int end, const char *label,
    bool here, bool around)
{
	enum mark mark = here ? MARK_CURRENT : around ? MARK_LINE :
	    MARK_NONE;
	enum role role = here || around ? ROLE_HEADER : ROLE_DIM;
	int start = x;

	if (x + (int)strlen(label) + 2 > end)
		return 0;
	grid_puts(g, y, x++, 1, role, mark, here ? "[" : around ? "(" : " ");
	x += grid_puts(g, y, x, end - x, role, mark, label);
	grid_puts(g, y, x++, 1, role, mark, here ? "]" : around ? ")" : " ");
	return x - start;
}

/* Did this step move the loop? */
static bool
has_moved(struct view *v)
{
	static const char *const events[] = { "phase-", "turn", "time-" };
	const struct mt_event *e = mt_event(v->m);

	for (size_t i = 0; i < sizeof events / sizeof *events; i++)
		if (e->kind >= 0 && strncmp(e->name, events[i],
		    strlen(events[i])) == 0)
			return true;
	return false;
}

/* At the right end, where there is room: the job that runs. */
static void
draw_job(struct grid *g, struct area a, int x, const struct mt_loop *loop)
{
	int w = (int)strlen(loop->job_text);
	const char *id = mt_ref_text(loop->job);
	int id_w = (int)strlen(id);

	if (loop->job.kind == MT_NONE || x + id_w + w + 4 > a.x + a.w)
		return;
	x = a.x + a.w - w - 1;
	grid_puts(g, a.y, x, w, ROLE_TEXT, MARK_NONE, loop->job_text);
	grid_puts(g, a.y, x - id_w - 1, id_w, ROLE_ID, MARK_NONE, id);
}

void
loop_draw(struct view *v, struct grid *g, struct area a, char *title)
{
	const struct mt_loop *loop = mt_loop(v->m);
	bool narrow = a.w < 78, wide = a.w >= 104, drains = *loop->drain;
	int x = a.x;

	if (has_moved(v))
		snprintf(title, 64, "•");
	for (size_t i = 0; i < sizeof phases / sizeof *phases; i++) {
		const char *label = label_of(i, narrow, wide, loop);
		bool is_phase = strcmp(phases[i].name, loop->phase) == 0;
		bool is_drain = drains && (strcmp(phases[i].name,
		    loop->drain) == 0 || strncmp(label, loop->drain, 5) == 0);

		if (a.w < phases[i].room && !is_phase)
			continue;
		if (phases[i].gap) {
			grid_puts(g, a.y, x, 1, ROLE_BORDER, MARK_NONE, "┊");
			x++;
		}
		x += draw_phase(g, a.y, x, a.x + a.w, label,
		    is_drain || (is_phase && !drains), is_phase && drains);
	}
	draw_job(g, a, x, loop);
}
