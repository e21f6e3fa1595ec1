/* SPDX-License-Identifier: MIT */
/* Graphs in layers. */
#include <config.h>

#include "graph.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { WAY = 12, GAP = 14, CHANNEL = 26, TRACK = 7 };

static void *
row(void **table, size_t *count, size_t *size, size_t each)
{
	if (*count == *size) {
		*size = *size * 2 + 16;
		*table = text_alloc(*table, *size * each);
	}
	memset((char *)*table + *count * each, 0, each);
	return (char *)*table + (*count)++ * each;
}

int
graph_node(struct graph *g, int w, int h)
{
	struct node *n = row((void **)&g->nodes, &g->node_count,
	    &g->node_size, sizeof *n);

	n->w = w;
	n->h = h;
	return (int)g->node_count - 1;
}

int
graph_edge(struct graph *g, int from, int to)
{
	struct edge *e;

	for (size_t i = 0; i < g->edge_count; i++)
		if (g->edges[i].from == from && g->edges[i].to == to)
			return (int)i;
	e = row((void **)&g->edges, &g->edge_count, &g->edge_size, sizeof *e);
	e->from = from;
	e->to = to;
	e->first_way = -1;
	return (int)g->edge_count - 1;
}

void
graph_free(struct graph *g)
{
	free(g->nodes);
	free(g->edges);
	free(g->reaches);
	*g = (struct graph){ 0 };
}

/* ---- layers -------------------------------------------------------------- */

/* Is there a way from one node to another along edges before number end that
 * are no back edges? */
static bool
leads(const struct graph *g, int from, int to, size_t end)
{
	size_t n = g->node_count;
	bool *seen = text_alloc(NULL, n + 1), grown = true;
	bool found;

	memset(seen, 0, n + 1);
	seen[from] = true;
	while (grown) {
		grown = false;
		for (size_t i = 0; i < end; i++) {
			const struct edge *e = &g->edges[i];

			if (e->is_back || !seen[e->from] || seen[e->to])
				continue;
			seen[e->to] = grown = true;
		}
	}
	found = seen[to];
	free(seen);
	return found;
}

void
graph_layers(struct graph *g)
{
	bool moved = true;

	for (size_t i = 0; i < g->edge_count; i++)
		g->edges[i].is_back = leads(g, g->edges[i].to,
		    g->edges[i].from, i);
	while (moved) {
		moved = false;
		for (size_t i = 0; i < g->edge_count; i++) {
			const struct edge *e = &g->edges[i];
			int least = g->nodes[e->from].layer + 1;

			if (e->is_back || g->nodes[e->to].layer >= least)
				continue;
			g->nodes[e->to].layer = least;
			moved = true;
		}
	}
	g->layers = 0;
	for (size_t i = 0; i < g->node_count; i++)
		if (g->nodes[i].layer >= g->layers)
			g->layers = g->nodes[i].layer + 1;
}

/* ---- ways and reaches ---------------------------------------------------- */

static void
add_reach(struct graph *g, int edge, int from, int to, bool is_last)
{
	struct reach *r = row((void **)&g->reaches, &g->reach_count,
	    &g->reach_size, sizeof *r);

	r->edge = edge;
	r->from = from;
	r->to = to;
	r->is_last = is_last;
}

static void
add_reaches(struct graph *g, int edge)
{
	int from = g->edges[edge].from, to = g->edges[edge].to;
	int width = g->nodes[from].w;

	if (g->edges[edge].is_back)
		return;
	for (int l = g->nodes[from].layer + 1; l < g->nodes[to].layer; l++) {
		int way = graph_node(g, width, WAY);

		g->nodes[way].is_way = true;
		g->nodes[way].layer = l;
		if (g->edges[edge].first_way < 0)
			g->edges[edge].first_way = way;
		add_reach(g, edge, from, way, false);
		from = way;
	}
	add_reach(g, edge, from, to, true);
}

/* ---- places -------------------------------------------------------------- */

static int
middle(const struct node *n)
{
	return n->y + n->h / 2;
}

/* Where the nodes it is reached from are, on average; -1: from none. */
static int
wished_y(const struct graph *g, int node)
{
	int sum = 0, n = 0;

	for (size_t i = 0; i < g->reach_count; i++) {
		if (g->reaches[i].to != node)
			continue;
		sum += middle(&g->nodes[g->reaches[i].from]);
		n++;
	}
	return n ? sum / n : -1;
}

/* Puts the nodes of a layer below each other, by where they wish to be. */
static void
place_layer(struct graph *g, int layer, int left, int top)
{
	int *order = text_alloc(NULL, (g->node_count + 1) * sizeof *order);
	int *wish = text_alloc(NULL, (g->node_count + 1) * sizeof *wish);
	size_t n = 0;

	for (size_t i = 0; i < g->node_count; i++) {
		size_t k = n;

		if (g->nodes[i].layer != layer)
			continue;
		wish[i] = wished_y(g, (int)i);
		for (; k && wish[order[k - 1]] > wish[i]; k--)
			order[k] = order[k - 1];
		order[k] = (int)i;
		n++;
	}
	for (size_t i = 0; i < n; i++) {
		struct node *p = &g->nodes[order[i]];

		p->x = left;
		p->y = wish[order[i]] - p->h / 2 > top ?
		    wish[order[i]] - p->h / 2 : top;
		top = p->y + p->h + GAP;
		if (p->y + p->h > g->bottom)
			g->bottom = p->y + p->h;
	}
	free(order);
	free(wish);
}

/* The i-th of so many places along a node's side. */
static int
port(const struct node *n, int i, int count)
{
	return n->y + n->h * (i + 1) / (count + 1);
}

/* Spreads what leaves (or enters) each node over its side, in the order of
 * where it goes (comes from). */
static void
spread(struct graph *g, bool out)
{
	for (size_t i = 0; i < g->reach_count; i++) {
		struct reach *r = &g->reaches[i];
		int self = out ? r->from : r->to, other = out ? r->to : r->from;
		int before = 0, count = 0;

		for (size_t k = 0; k < g->reach_count; k++) {
			const struct reach *q = &g->reaches[k];
			int y = g->nodes[out ? q->to : q->from].y;

			if ((out ? q->from : q->to) != self)
				continue;
			count++;
			before += y < g->nodes[other].y ||
			    (y == g->nodes[other].y && k < i);
		}
		*(out ? &r->y1 : &r->y2) = port(&g->nodes[self], before,
		    count);
	}
}

/* How many reaches the channel behind a layer has. */
static int
channel(const struct graph *g, int layer)
{
	int n = 0;

	for (size_t i = 0; i < g->reach_count; i++)
		n += g->nodes[g->reaches[i].from].layer == layer;
	return n;
}

/* Does the i-th reach take a track left of the k-th?  Of those that go down
 * the lower ones do, of those that go up the higher ones: so they need not
 * cross. */
static bool
is_left_of(const struct graph *g, size_t i, size_t k)
{
	const struct reach *a = &g->reaches[i], *b = &g->reaches[k];
	bool up = a->y2 < a->y1;

	if (up != (b->y2 < b->y1))
		return !up;
	if (a->y1 != b->y1)
		return up ? a->y1 < b->y1 : a->y1 > b->y1;
	return i < k;
}

/* A track of its channel for each reach. */
static void
take_tracks(struct graph *g)
{
	for (size_t i = 0; i < g->reach_count; i++) {
		struct reach *r = &g->reaches[i];
		const struct node *from = &g->nodes[r->from];
		int before = 0;

		for (size_t k = 0; k < g->reach_count; k++)
			before += k != i && g->nodes[g->reaches[k].from].layer
			    == from->layer && is_left_of(g, k, i);
		r->x = from->x + from->w + CHANNEL / 2 + TRACK * before;
	}
}

void
graph_place(struct graph *g, int left, int top)
{
	g->right = left;
	g->bottom = top;
	for (size_t i = 0, n = g->edge_count; i < n; i++)
		add_reaches(g, (int)i);
	for (int l = 0; l < g->layers; l++) {
		int widest = 0;

		place_layer(g, l, left, top);
		for (size_t i = 0; i < g->node_count; i++)
			if (g->nodes[i].layer == l && g->nodes[i].w > widest)
				widest = g->nodes[i].w;
		g->right = left + widest;
		left = g->right + CHANNEL + TRACK * channel(g, l);
	}
	spread(g, true);
	spread(g, false);
	take_tracks(g);
}
