/* SPDX-License-Identifier: MIT */
/* The inspector: objects, promises, frames and jobs as a tree. */
#include <config.h>

#include "frame.h"
#include "inspect.h"
#include "pane.h"
#include "safe.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS_MAX = 512, SHOWN = 100, CHILDREN_MAX = SHOWN + 1,
	DEPTH_MAX = 16 };

/* A row of the flattened tree; strings are copies. */
struct node {
	char *name, *value;
	struct mt_ref ref;
	uint64_t handle;
	uint32_t path;          /* hash of the names from the root on */
	int depth;
	bool open, internal;
};

struct tree {
	struct node rows[ROWS_MAX];
	int count;
};

static uint32_t
path_hash(uint32_t h, const char *name, size_t index)
{
	for (; *name; name++)
		h = (h ^ (unsigned char)*name) * 16777619u;
	return (h ^ (uint32_t)index) * 16777619u;
}

static bool
is_open(const struct inspect *in, uint32_t path)
{
	for (int i = 0; i < in->open_count; i++)
		if (in->open[i] == path)
			return true;
	return false;
}

static bool
can_open(const struct node *n)
{
	return n->handle != 0 || n->ref.kind != MT_NONE;
}

/* The row behind the last that is shown says that there are more. */
static struct node
more(struct node n)
{
	free(n.name);
	free(n.value);
	return (struct node){ .name = text_copy("…"),
		.value = text_copy("and more"), .path = n.path,
		.depth = n.depth, .internal = true };
}

/* Appends rows and, below open ones, what is in them. */
static void
grow(struct tree *t, struct mt_machine *m, const struct inspect *in,
    struct mt_ref ref, uint64_t handle, int depth, uint32_t path)
{
	struct mt_row *rows = text_alloc(NULL, CHILDREN_MAX * sizeof *rows);
	size_t n = handle ? mt_inspect(m, handle, 0, rows, CHILDREN_MAX) :
	    mt_inspect_ref(m, ref, rows, CHILDREN_MAX);
	int first = t->count, last;

	for (size_t i = 0; i < n && i < CHILDREN_MAX && t->count < ROWS_MAX;
	    i++) {
		const char *name = rows[i].name ? rows[i].name : "";

		t->rows[t->count++] = (struct node){ text_copy(name),
		    text_copy(rows[i].value ? rows[i].value : ""),
		    rows[i].ref, rows[i].handle, path_hash(path, name, i),
		    depth, false, rows[i].internal };
	}
	if (n > SHOWN && t->count < ROWS_MAX)
		t->rows[t->count - 1] = more(t->rows[t->count - 1]);
	free(rows);
	last = t->count;
	if (depth >= DEPTH_MAX)
		return;
	/* what is below a row goes right behind it */
	for (int i = last - 1; i >= first; i--) {
		struct node *node = &t->rows[i];
		struct tree *below;

		node->open = can_open(node) && is_open(in, node->path);
		if (!node->open)
			continue;
		below = text_alloc(NULL, sizeof *below);
		below->count = 0;
		grow(below, m, in, node->ref, node->handle, depth + 1,
		    node->path);
		while (below->count > ROWS_MAX - t->count)
			below->count--;
		memmove(node + 1 + below->count, node + 1,
		    (size_t)(t->count - i - 1) * sizeof *node);
		memcpy(node + 1, below->rows,
		    (size_t)below->count * sizeof *node);
		t->count += below->count;
		free(below);
	}
}

static struct tree *
tree_new(struct mt_machine *m, const struct inspect *in)
{
	struct tree *t = text_alloc(NULL, sizeof *t);

	t->count = 0;
	grow(t, m, in, in->ref, 0, 0, 2166136261u);
	return t;
}

static void
tree_free(struct tree *t)
{
	for (int i = 0; i < t->count; i++) {
		free(t->rows[i].name);
		free(t->rows[i].value);
	}
	free(t);
}

void
inspect_open(struct view *v, struct mt_ref ref)
{
	v->inspect = (struct inspect){ .ref = ref };
	v->overlay = OVERLAY_INSPECT;
}

static void
draw_node(struct grid *g, int y, struct area a, const struct node *n,
    bool selected)
{
	enum mark mark = selected ? MARK_SELECTED : MARK_NONE;
	int x = a.x + n->depth * 2, end = a.x + a.w;

	grid_blank(g, (struct area){ y, a.x, 1, a.w }, ROLE_TEXT, mark);
	if (can_open(n))
		grid_puts(g, y, x, 1, ROLE_DIM, mark, n->open ? "▾" : "▸");
	x += 2;
	x += grid_puts(g, y, x, end - x, n->internal ? ROLE_INTERNAL :
	    ROLE_FUNCTION, mark, n->name);
	if (n->name[0] && n->value[0])
		x += grid_puts(g, y, x, end - x, ROLE_DIM, mark, ": ");
	if (n->ref.kind != MT_NONE && n->ref.kind != MT_OBJECT &&
	    strncmp(n->value, mt_ref_text(n->ref),
	    strlen(mt_ref_text(n->ref))) != 0) {
		x += grid_puts(g, y, x, end - x, ROLE_ID, mark,
		    mt_ref_text(n->ref));
		x++;
	}
	grid_puts(g, y, x, end - x, ROLE_TEXT, mark, n->value);
}

static struct area
inspect_area(const struct view *v, int rows)
{
	int w = v->cols - 8 > 76 ? 76 : v->cols - 8;
	int most = v->rows - 10, h = rows < 3 ? 3 : rows;

	h = h > most ? most : h;
	return (struct area){ 2, v->cols - w - 4, h, w };
}

void
inspect_draw(struct view *v, struct grid *g)
{
	struct inspect *in = &v->inspect;
	struct tree *t = tree_new(v->m, in);
	struct area a = inspect_area(v, t->count);
	struct scroll s = { in->top, in->selected, true };
	struct mt_item item;
	char title[128];

	in->rows = t->count;
	if (mt_ref_item(v->m, in->ref, &item))
		snprintf(title, sizeof title, "%s %.50s %.50s",
		    mt_ref_text(in->ref), item.name, item.state);
	else
		snprintf(title, sizeof title, "%s (gone)",
		    mt_ref_text(in->ref));
	frame_popup(g, a, title);
	scroll_clamp(&s, t->count, a.h);
	in->top = s.top;
	in->selected = s.selected;
	if (t->count == 0)
		grid_puts(g, a.y, a.x, a.w, ROLE_DIM, MARK_NONE,
		    "nothing to see inside at this step");
	for (int i = 0; i < a.h && s.top + i < t->count; i++)
		draw_node(g, a.y + i, a, &t->rows[s.top + i],
		    s.top + i == s.selected);
	tree_free(t);
}

static void
toggle(struct inspect *in, uint32_t path)
{
	for (int i = 0; i < in->open_count; i++) {
		if (in->open[i] == path) {
			in->open[i] = in->open[--in->open_count];
			return;
		}
	}
	if (in->open_count < INSPECT_OPEN_MAX)
		in->open[in->open_count++] = path;
}

void
inspect_enter(struct view *v)
{
	struct tree *t = tree_new(v->m, &v->inspect);

	if (v->inspect.selected < t->count) {
		struct node *n = &t->rows[v->inspect.selected];

		if (can_open(n))
			toggle(&v->inspect, n->path);
	}
	tree_free(t);
}

bool
inspect_print(struct mt_machine *m, struct mt_ref ref, struct text *out)
{
	struct inspect in = { .ref = ref };
	struct mt_item item;
	struct tree *t;

	if (!mt_ref_item(m, ref, &item))
		return false;
	text_printf(out, "%s ", mt_ref_text(ref));
	safe_text(out, item.name, strlen(item.name));
	text_char(out, ' ');
	safe_text(out, item.state, strlen(item.state));
	text_char(out, '\n');
	t = tree_new(m, &in);
	for (int i = 0; i < t->count; i++) {
		struct node *n = &t->rows[i];

		text_puts(out, "  ");
		safe_text(out, n->name, strlen(n->name));
		if (n->name[0] && n->value[0])
			text_puts(out, ": ");
		safe_text(out, n->value, strlen(n->value));
		text_char(out, '\n');
	}
	tree_free(t);
	return true;
}
