/* SPDX-License-Identifier: MIT */
/*
 * The promise graph of a moment: layers lead to the right, nodes never meet,
 * edges cross no node; what it says of programs is what their states say; of
 * every program at many steps the picture is whole and well-formed.
 */
#include <config.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "draw/graph.h"
#include "draw/picture.h"
#include "draw/promises.h"
#include "draw/svg.h"
#include "strict_xml.h"
#include "tap.h"
#include "text.h"

static char path[4200];

/* ---- graphs -------------------------------------------------------------- */

static bool nodes_meet(const struct graph *g)
{
	for (size_t i = 0; i < g->node_count; i++) {
		for (size_t k = 0; k < i; k++) {
			const struct node *a = &g->nodes[i], *b = &g->nodes[k];

			if (a->x < b->x + b->w && b->x < a->x + a->w &&
			    a->y < b->y + b->h && b->y < a->y + a->h)
				return true;
		}
	}
	return false;
}

/* Does a reach leave its channel, or end elsewhere than at its nodes? */
static int bad_reaches(const struct graph *g)
{
	int bad = 0;

	for (size_t i = 0; i < g->reach_count; i++) {
		const struct reach *r = &g->reaches[i];
		const struct node *a = &g->nodes[r->from];
		const struct node *b = &g->nodes[r->to];

		bad += b->layer != a->layer + 1;
		bad += r->x <= a->x + a->w || r->x >= b->x;
		bad += r->y1 <= a->y || r->y1 >= a->y + a->h;
		bad += r->y2 <= b->y || r->y2 >= b->y + b->h;
		for (size_t k = 0; k < i; k++)
			bad += r->x == g->reaches[k].x;
	}
	return bad;
}

/* Small numbers that look random, the same each time. */
static unsigned next_number(unsigned *seed, unsigned below)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % below;
}

static int random_graph(unsigned seed)
{
	struct graph g = { 0 };
	unsigned n = 2 + next_number(&seed, 20);
	int bad = 0;

	for (unsigned i = 0; i < n; i++)
		graph_node(&g, 100, 30);
	for (unsigned i = next_number(&seed, 2 * n); i > 0; i--)
		graph_edge(&g, (int)next_number(&seed, n),
		    (int)next_number(&seed, n));
	graph_layers(&g);
	for (size_t i = 0; i < g.edge_count; i++)
		bad += !g.edges[i].is_back && g.nodes[g.edges[i].from].layer
		    >= g.nodes[g.edges[i].to].layer;
	graph_place(&g, 10, 20);
	bad += nodes_meet(&g) + bad_reaches(&g);
	for (size_t i = 0; i < g.node_count; i++)
		bad += g.nodes[i].x < 10 || g.nodes[i].y < 20 ||
		    g.nodes[i].x + g.nodes[i].w > g.right ||
		    g.nodes[i].y + g.nodes[i].h > g.bottom;
	graph_free(&g);
	return bad;
}

static void test_graphs(void)
{
	struct graph g = { 0 };
	int bad = 0;

	for (unsigned seed = 1; seed <= 300; seed++)
		bad += random_graph(seed);
	ok(!bad, "300 random graphs are placed well");
	for (int i = 0; i < 3; i++)
		graph_node(&g, 10, 10);
	graph_edge(&g, 0, 1);
	graph_edge(&g, 1, 2);
	graph_edge(&g, 2, 0);
	graph_edge(&g, 1, 1);
	ok(graph_edge(&g, 0, 1) == 0 && g.edge_count == 4, "an edge is once");
	graph_layers(&g);
	ok(g.layers == 3 && g.edges[2].is_back && g.edges[3].is_back &&
	    !g.edges[0].is_back && !g.edges[1].is_back,
	    "what closes a circle goes back");
	graph_free(&g);
}

/* ---- what is read -------------------------------------------------------- */

static bool open_file(struct app *app, struct options *o)
{
	*o = (struct options){ .file = path,
	    .machine = { .stack_trace_limit = -1, .record = true } };
	*app = (struct app){ 0 };
	return picture_open(app, o) == 0;
}

static bool open_text(struct app *app, struct options *o, const char *text)
{
	FILE *f;

	snprintf(path, sizeof path, "%s/promises.js", getenv("HOME"));
	f = fopen(path, "w");
	if (!f)
		return false;
	fputs(text, f);
	fclose(f);
	return open_file(app, o);
}

/* "P1 pending>then>P2 pending|…" */
static void links_of(struct mt_machine *m, uint64_t step, struct text *out)
{
	struct waiting w;

	waiting_read(&w, m, step);
	for (size_t i = 0; i < w.link_count; i++) {
		const struct link *l = &w.links[i];

		text_printf(out, "%s P%u %s P%u", i ? "," : "",
		    w.things[l->from].ref.id, waiting_how(l->how),
		    w.things[l->to].ref.id);
	}
	waiting_free(&w);
}

/* At the end of the main script. */
static void test_links(const char *program, const char *want)
{
	struct app app;
	struct options o;
	struct text got = { 0 };

	if (!ok(open_text(&app, &o, program), "opens"))
		return;
	mt_seek(app.m, 0);
	mt_move(app.m, MT_JOB, 1);
	mt_move(app.m, MT_JOB, 1);
	links_of(app.m, mt_position(app.m) - 1, &got);
	ok(strcmp(text_get(&got), want) == 0, "%s:%s", program,
	    text_get(&got));
	text_free(&got);
	app_close(&app);
}

/* An async function that awaits its own promise never goes on. */
static void test_itself(void)
{
	struct app app;
	struct options o;
	struct text got = { 0 };
	struct waiting w;
	struct scene s;
	bool said = false;

	if (!ok(open_text(&app, &o, "let p; async function f() { await 0; "
	    "await p; } p = f(); setTimeout(() => {}, 1);"), "opens"))
		return;
	links_of(app.m, mt_known(app.m), &got);
	ok(strcmp(text_get(&got), " P1 awaited by P1") == 0, "itself:%s",
	    text_get(&got));
	waiting_read(&w, app.m, mt_known(app.m));
	promises_scene(&s, &w, THEME_DARK, "", "");
	for (size_t i = 0; i < s.count; i++)
		said = said || (s.shapes[i].text &&
		    strcmp(s.shapes[i].text, "! waits for itself") == 0);
	ok(said, "and the picture says so");
	scene_free(&s);
	waiting_free(&w);
	text_free(&got);
	app_close(&app);
}

/* ---- every program ------------------------------------------------------- */

static int bad_scene(const struct scene *s)
{
	int bad = 0;

	for (size_t i = 0; i < s->count; i++) {
		const struct shape *a = &s->shapes[i];

		bad += a->x < 0 || a->y < 0 || a->x + a->w > s->w ||
		    a->y + a->h > s->h;
		for (size_t k = 0; k < i; k++) {
			const struct shape *b = &s->shapes[k];
			bool meet = a->x < b->x + b->w && b->x < a->x + a->w
			    && a->y < b->y + b->h && b->y < a->y + a->h;

			bad += meet && a->kind == b->kind &&
			    a->kind != SHAPE_LINE;
		}
	}
	return bad;
}

static int check(struct mt_machine *m, uint64_t step)
{
	struct text bytes = { 0 };
	struct strict_xml x;
	struct scene s;
	struct waiting w;
	int bad;

	waiting_read(&w, m, step);
	promises_scene(&s, &w, THEME_LIGHT, "title", "subtitle");
	bad = bad_scene(&s);
	svg_write(&bytes, &s);
	if (!strict_xml(&x, text_get(&bytes), bytes.len)) {
		note("%s", x.error);
		bad++;
	}
	bad += mt_position(m) != step;
	scene_free(&s);
	waiting_free(&w);
	text_free(&bytes);
	return bad;
}

static void test_file(const char *name)
{
	struct app app;
	struct options o;
	uint64_t end;
	int bad = 0;

	if (!open_file(&app, &o)) {
		ok(0, "%s opens", name);
		return;
	}
	end = mt_known(app.m);
	for (uint64_t step = 0; step <= end; step += end / 12 + 1)
		bad += check(app.m, step);
	ok(!bad, "%s: nothing overlaps, nothing is cut off", name);
	app_close(&app);
}

static void test_programs(void)
{
	struct dirent **list;
	char folder[4200];
	int n;

	snprintf(folder, sizeof folder, "%s/programs", getenv("srcdir"));
	n = scandir(folder, &list, NULL, alphasort);
	for (int i = 0; i < n; i++) {
		const char *dot = strrchr(list[i]->d_name, '.');

		snprintf(path, sizeof path, "%s/programs/%s",
		    getenv("srcdir"), list[i]->d_name);
		if (list[i]->d_name[0] != '.' && dot &&
		    strcmp(dot, ".mtk") != 0)
			test_file(list[i]->d_name);
		free(list[i]);
	}
	free(list);
}

int main(void)
{
	test_graphs();
	test_links("const a = new Promise(r => setTimeout(r, 1));"
	    "a.then(() => {}).catch(() => {});",
	    " P1 then P2, P2 then P3");
	test_links("const a = new Promise(r => setTimeout(r, 1));"
	    "async function f() { await a; } async function g() { await f(); }"
	    "g();", " P3 awaited by P2, P1 awaited by P3");
	test_links("const a = new Promise(r => setTimeout(r, 1));"
	    "const b = new Promise(() => {});"
	    "Promise.all([a, b]); Promise.race([b]);",
	    " P1 one of P3, P2 one of P3, P2 one of P4");
	test_links("const a = new Promise(r => setTimeout(r, 1));"
	    "new Promise(r => r(a));", " P1 followed by P2");
	test_links("let p; async function f() { await 0; await p; }"
	    "p = f(); setTimeout(() => {}, 1);", " P2 awaited by P1");
	test_itself();
	snprintf(path, sizeof path, "%s/promises.js", getenv("HOME"));
	remove(path);
	test_programs();
	return done();
}
