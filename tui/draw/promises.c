/* SPDX-License-Identifier: MIT */
/* The promise graph of a moment as a picture. */
#include <config.h>

#include "promises.h"
#include "graph.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum {
	EDGE = 16, WIDTH = 160 * CELL,
	BOX_W = 26 * CELL, BOX_H = 3 * ROW + 6,
	LAYERS_MAX = 6, ROWS_MAX = 9,
	ALONE_W = 51 * CELL, ALONE_H = ROW + 6, ALONE_COLUMNS = 3,
	ALONE_MAX = 24, GAP = 8, LANE = 1, NAMED_MAX = 12,
	TOLD_MAX = 100
};

static const enum role roles[] = {
	[THING_PENDING] = ROLE_WAIT, [THING_FULFILLED] = ROLE_GOOD,
	[THING_REJECTED] = ROLE_BAD, [THING_SUSPENDED] = ROLE_FUNCTION,
	[THING_RUNNING] = ROLE_FUNCTION,
};

struct drawing {
	struct scene *s;
	const struct waiting *w;
	enum theme theme;
	struct graph g;
	int *node;              /* of each thing; -1: not in the graph */
	bool *linked;           /* of each thing: it has a link */
	size_t lost;            /* things with links, but no room */
	struct text lost_names; /* "P7, P9 …" */
};

/* ---- the graph ----------------------------------------------------------- */

/* A node for each thing that is wanted, and the links among them. */
static void
build(struct drawing *d, const bool *wanted)
{
	graph_free(&d->g);
	for (size_t i = 0; i < d->w->thing_count; i++)
		d->node[i] = wanted[i] ? graph_node(&d->g, BOX_W, BOX_H) : -1;
	for (size_t i = 0; i < d->w->link_count; i++) {
		const struct link *l = &d->w->links[i];

		if (wanted[l->from] && wanted[l->to])
			graph_edge(&d->g, d->node[l->from], d->node[l->to]);
	}
	graph_layers(&d->g);
}

/* Chains that are too long and layers that are too high are cut. */
static void
choose(struct drawing *d, bool *wanted)
{
	int rows[LAYERS_MAX] = { 0 };

	for (size_t i = 0; i < d->w->thing_count; i++) {
		int layer;

		if (!wanted[i])
			continue;
		layer = d->g.nodes[d->node[i]].layer;
		wanted[i] = layer < LAYERS_MAX && rows[layer]++ < ROWS_MAX;
		if (wanted[i])
			continue;
		if (d->lost++ < NAMED_MAX)
			text_printf(&d->lost_names, "%s%s", d->lost > 1 ?
			    ", " : "", mt_ref_text(d->w->things[i].ref));
	}
}

static void
arrange(struct drawing *d, int top)
{
	bool *wanted = text_alloc(NULL, d->w->thing_count + 1);

	memset(wanted, 0, d->w->thing_count + 1);
	for (size_t i = 0; i < d->w->link_count; i++)
		wanted[d->w->links[i].from] = wanted[d->w->links[i].to] = true;
	memcpy(d->linked, wanted, d->w->thing_count);
	build(d, wanted);
	choose(d, wanted);
	if (d->lost)
		build(d, wanted);
	graph_place(&d->g, EDGE, top);
	free(wanted);
}

/* ---- shapes -------------------------------------------------------------- */

static void
tell(const struct thing *t, struct text *out)
{
	text_puts(out, t->head);
	text_printf(out, ": %s", t->what);
	if (t->note[0])
		text_printf(out, "; %s", t->note);
	if (t->by[0])
		text_printf(out, "; settled by %s", t->by);
}

static struct shape *
draw_frame(struct drawing *d, const struct thing *t, int x, int y, int w,
    int h)
{
	int ink = ink_role(d->theme, roles[t->state]);
	struct shape *p = scene_box(d->s, x, y, w, h,
	    ink_mix(ink, d->s->ground, 18), ink);
	struct text title = { 0 };

	p->lane = LANE;
	p->style = t->ref.kind == MT_FRAME || t->frame ? 0 : STYLE_ROUND;
	if (t->state == THING_SUSPENDED)
		p->style |= STYLE_DASHED;
	tell(t, &title);
	shape_title(p, text_get(&title), title.len);
	text_free(&title);
	return p;
}

static bool
waits(const struct drawing *d, size_t thing)
{
	for (size_t i = 0; i < d->w->link_count; i++)
		if (d->w->links[i].to == (int)thing)
			return true;
	return false;
}

static bool
waits_for_itself(const struct drawing *d, const struct thing *t)
{
	int self = (int)(t - d->w->things);

	for (size_t i = 0; i < d->w->link_count; i++)
		if (d->w->links[i].from == self && d->w->links[i].to == self)
			return true;
	return false;
}

/* The third line: how many wait, and what settles it if no arrow says so. */
static void
last_line(const struct drawing *d, const struct thing *t, struct text *out)
{
	text_puts(out, waits_for_itself(d, t) ? "! waits for itself" :
	    t->note);
	if (!t->by[0] || t->frame || waits(d, (size_t)(t - d->w->things)))
		return;
	text_printf(out, out->len ? " · %.*s settles" : "settled by %.*s",
	    (int)strcspn(t->by, ","), t->by);
}

static void
draw_thing(struct drawing *d, const struct thing *t, int x, int y)
{
	struct text last = { 0 };
	const char *lines[] = { t->head, t->what, "" };
	int inks[] = { d->s->ink, d->s->ink, 0 };

	last_line(d, t, &last);
	lines[2] = text_get(&last);
	inks[2] = ink_role(d->theme, lines[2][0] == '!' ? ROLE_BAD :
	    ROLE_DIM);
	draw_frame(d, t, x, y, BOX_W, BOX_H);
	for (int i = 0; i < 3; i++)
		scene_puts(d->s, x + CELL, y + 3 + i * ROW,
		    BOX_W / CELL - 2, inks[i], lines[i])->style =
		    i ? 0 : STYLE_BOLD;
	text_free(&last);
}

static const struct link *
link_of(const struct drawing *d, int edge)
{
	const struct edge *e = &d->g.edges[edge];

	for (size_t i = 0; i < d->w->link_count; i++) {
		const struct link *l = &d->w->links[i];

		if (d->node[l->from] == e->from && d->node[l->to] == e->to)
			return l;
	}
	return NULL;
}

static void
draw_part(struct drawing *d, const struct link *l, int count,
    const int *points, bool is_last)
{
	const struct thing *from = &d->w->things[l->from];
	const struct thing *to = &d->w->things[l->to];
	struct text title = { 0 };
	struct shape *p = scene_line(d->s, l->is_done ?
	    ink_role(d->theme, ROLE_DIM) : ink_role(d->theme, ROLE_ID),
	    count, points);

	p->style = (is_last ? STYLE_ARROW : 0) |
	    (l->is_done ? STYLE_DASHED : 0);
	text_printf(&title, "%s, %s %s", from->head, waiting_how(l->how),
	    to->head);
	shape_title(p, text_get(&title), title.len);
	text_free(&title);
}

static void
draw_reach(struct drawing *d, const struct reach *r)
{
	const struct node *from = &d->g.nodes[r->from];
	const struct node *to = &d->g.nodes[r->to];
	const struct link *l = link_of(d, r->edge);
	int end = to->is_way ? to->x + to->w : to->x;

	if (!l)
		return;
	draw_part(d, l, 4, (int[]){ from->x + from->w, r->y1, r->x, r->y1,
	    r->x, r->y2, end, r->y2 }, r->is_last);
}

/* Of a circle: from below one, under all, up to the other. */
static void
draw_back(struct drawing *d, int edge, int y)
{
	const struct edge *e = &d->g.edges[edge];
	const struct node *from = &d->g.nodes[e->from];
	const struct node *to = &d->g.nodes[e->to];
	const struct link *l = link_of(d, edge);
	int x1 = from->x + from->w - EDGE, x2 = to->x + EDGE;

	if (l)
		draw_part(d, l, 4, (int[]){ x1, from->y + from->h, x1, y, x2,
		    y, x2, to->y + to->h }, true);
}

static int
draw_graph(struct drawing *d, int y)
{
	int bottom;

	arrange(d, y);
	bottom = d->g.bottom;
	for (size_t i = 0; i < d->w->thing_count; i++)
		if (d->node[i] >= 0)
			draw_thing(d, &d->w->things[i],
			    d->g.nodes[d->node[i]].x,
			    d->g.nodes[d->node[i]].y);
	for (size_t i = 0; i < d->g.reach_count; i++)
		draw_reach(d, &d->g.reaches[i]);
	for (size_t i = 0; i < d->g.edge_count; i++) {
		const struct edge *e = &d->g.edges[i];

		if (!e->is_back || e->from == e->to)
			continue;
		bottom += GAP;
		draw_back(d, (int)i, bottom);
	}
	return d->g.node_count ? bottom + 2 * GAP : y;
}

/* ---- those without links ------------------------------------------------- */

static void
draw_alone(struct drawing *d, const struct thing *t, int x, int y)
{
	struct text both = { 0 };
	struct shape *p = draw_frame(d, t, x, y, ALONE_W, ALONE_H);

	text_printf(&both, "%s%s · %s", t->note[0] == '!' ? "! " : "",
	    t->head, t->what);
	shape_label(p, d->s->ink, (const char *[]){ text_get(&both), NULL });
	text_free(&both);
}

static void
left_out(struct drawing *d, int *y, size_t n, const char *what)
{
	struct text note = { 0 };

	text_printf(&note, "Left out: %zu more: %s", n, what);
	scene_puts(d->s, EDGE, *y, WIDTH / CELL - 4, ink_role(d->theme,
	    ROLE_WAIT), text_get(&note));
	text_free(&note);
	*y += ROW;
}

static void
draw_rest(struct drawing *d, int *y)
{
	size_t n = 0, shown = 0;

	for (size_t i = 0; i < d->w->thing_count; i++)
		n += !d->linked[i];
	if (!n)
		return;
	scene_puts(d->s, EDGE, *y, 80, ink_role(d->theme, ROLE_DIM),
	    "these wait for nobody, and nobody waits for them");
	*y += ROW + 4;
	for (size_t i = 0; i < d->w->thing_count && shown < ALONE_MAX; i++) {
		int column = (int)(shown % ALONE_COLUMNS);
		int line = (int)(shown / ALONE_COLUMNS);

		if (d->linked[i])
			continue;
		draw_alone(d, &d->w->things[i], EDGE + column * (ALONE_W +
		    GAP), *y + line * (ALONE_H + GAP));
		shown++;
	}
	*y += (int)((shown + ALONE_COLUMNS - 1) / ALONE_COLUMNS) *
	    (ALONE_H + GAP) + GAP;
	if (n > shown)
		left_out(d, y, n - shown, "settled, or alone");
}

static void
describe(struct drawing *d)
{
	struct text out = { 0 };

	for (size_t i = 0; i < d->w->thing_count && i < TOLD_MAX; i++) {
		tell(&d->w->things[i], &out);
		text_char(&out, '\n');
	}
	d->s->description = text_copy(text_get(&out));
	text_free(&out);
}

void
promises_scene(struct scene *s, const struct waiting *w, enum theme theme,
    const char *title, const char *subtitle)
{
	struct drawing d = { .s = s, .w = w, .theme = theme };
	int columns = (WIDTH - 2 * EDGE) / CELL, y = EDGE;

	scene_begin(s, theme, title);
	d.node = text_alloc(NULL, (w->thing_count + 1) * sizeof *d.node);
	d.linked = text_alloc(NULL, w->thing_count + 1);
	scene_puts(s, EDGE, y, columns, s->ink, title)->style = STYLE_BOLD;
	y += ROW + 2;
	scene_puts(s, EDGE, y, columns, s->ink, subtitle);
	y += ROW + 2;
	scene_puts(s, EDGE, y, columns, ink_role(theme, ROLE_DIM),
	    "An arrow leads from what is waited for to who waits, dashed once "
	    "that is settled. Blue: a function that runs, or (dashed) awaits.");
	y = draw_graph(&d, y + ROW + 12);
	if (d.lost > NAMED_MAX)
		text_puts(&d.lost_names, ", …");
	if (d.lost) {
		text_puts(&d.lost_names, " (they wait, or are waited for)");
		left_out(&d, &y, d.lost, text_get(&d.lost_names));
		y += GAP;
	}
	draw_rest(&d, &y);
	if (!w->thing_count) {
		scene_puts(s, EDGE, y, columns, s->ink,
		    "There is no promise at this step.");
		y += ROW;
	}
	describe(&d);
	s->w = d.g.right + EDGE > WIDTH ? d.g.right + EDGE : WIDTH;
	s->h = y + EDGE;
	graph_free(&d.g);
	text_free(&d.lost_names);
	free(d.node);
	free(d.linked);
}
