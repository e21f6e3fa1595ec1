/* SPDX-License-Identifier: MIT */
/*
 * Places for the nodes and edges of a directed graph, in layers from left to
 * right: an edge leads from a layer to a later one.
 *
 * Nodes of a layer never meet.  An edge runs in the channels between layers
 * and, past layers between, through a way kept free for it, so it crosses
 * other edges but no node.  Edges that close a circle are marked and run
 * below everything.
 */
#ifndef TUI_DRAW_GRAPH_H
#define TUI_DRAW_GRAPH_H

#include <stdbool.h>
#include <stddef.h>

struct node {
	int w, h;               /* px, given */
	int layer;
	int x, y;               /* px, placed */
	bool is_way;            /* of an edge past a layer; no node */
};

struct edge {
	int from, to;           /* nodes */
	bool is_back;           /* it closes a circle */
	int first_way;          /* node, -1: none; the others follow it */
};

/* A part of an edge between neighbouring layers. */
struct reach {
	int edge, from, to;     /* nodes, ways too */
	int y1, x, y2;          /* px: out at y1, along the channel at x, in
	                         * at y2 */
	bool is_last;           /* it ends at the edge's end */
};

struct graph {
	struct node *nodes;
	struct edge *edges;
	struct reach *reaches;  /* placed */
	size_t node_count, node_size, edge_count, edge_size, reach_count,
	    reach_size;
	int layers;
	int right, bottom;      /* px, of all; back edges below bottom */
};

/* Each returns its index. */
int graph_node(struct graph *g, int w, int h);
/* Twice the same edge is once. */
int graph_edge(struct graph *g, int from, int to);
void graph_layers(struct graph *g);
/* After graph_layers: from (left, top) on. */
void graph_place(struct graph *g, int left, int top);
void graph_free(struct graph *g);

#endif
