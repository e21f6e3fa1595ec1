/* SPDX-License-Identifier: MIT */
/* Reading who waits for whom. */
#include <config.h>

#include "waiting.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* A promise that a combinator makes, and the reactions it adds: seen while the
 * combinator's own activation is on top of the stack. */
struct combining {
	uint32_t frame, promise;
	uint32_t *parts;        /* promises it waits for */
	size_t count, size;
};

struct reader {
	struct waiting *w;
	struct mt_machine *m;
	struct combining *all;
	size_t count, size;
	uint32_t *follows;      /* by promise: that it was resolved with */
	size_t follow_size;
};

const char *
waiting_how(enum link_how how)
{
	static const char *const names[] = { "then", "awaited by", "followed by",
		"one of" };

	return names[how];
}

/* ---- events before ------------------------------------------------------- */

static void *
grow(void *table, size_t count, size_t *size, size_t each)
{
	if (count < *size)
		return table;
	*size = count * 2 + 16;
	return text_alloc(table, *size * each);
}

/* The library's activation on top of the stack; 0: the program's own is. */
static uint32_t
library_frame(struct reader *r)
{
	struct mt_item item;

	return mt_item(r->m, MT_STACK, 0, &item) && item.internal ?
	    item.ref.id : 0;
}

static void
on_created(struct reader *r, const struct mt_event *e)
{
	static const char *const makers[] = { "Promise.all",
		"Promise.allSettled", "Promise.any", "Promise.race" };

	for (size_t i = 0; i < sizeof makers / sizeof *makers; i++) {
		if (!e->parts[1].word ||
		    strcmp(e->parts[1].word, makers[i]) != 0)
			continue;
		r->all = grow(r->all, r->count, &r->size, sizeof *r->all);
		r->all[r->count++] = (struct combining){
		    library_frame(r), e->parts[0].ref.id, NULL, 0, 0 };
	}
}

static void
on_reaction(struct reader *r, const struct mt_event *e)
{
	uint32_t frame = library_frame(r);

	if (e->parts[2].ref.id || e->parts[3].ref.id || !frame)
		return;
	for (size_t i = r->count; i-- > 0; ) {
		struct combining *c = &r->all[i];

		if (c->frame != frame)
			continue;
		c->parts = grow(c->parts, c->count, &c->size,
		    sizeof *c->parts);
		c->parts[c->count++] = e->parts[0].ref.id;
		return;
	}
}

static void
on_resolved(struct reader *r, const struct mt_event *e)
{
	size_t id = e->parts[0].ref.id, old = r->follow_size;

	if (id >= old) {
		r->follows = grow(r->follows, id, &r->follow_size,
		    sizeof *r->follows);
		memset(r->follows + old, 0, (r->follow_size - old) *
		    sizeof *r->follows);
	}
	r->follows[id] = e->parts[1].ref.id;
}

static const struct {
	const char *name;
	void (*read)(struct reader *r, const struct mt_event *e);
} events[] = {
	{ "promise-created", on_created },
	{ "reaction-added", on_reaction },
	{ "promise-resolved", on_resolved },
};

static void
read_events(struct reader *r, uint64_t step)
{
	uint64_t kinds = 0;

	for (int k = 0; k < mt_event_kind_count(); k++)
		for (size_t i = 0; i < sizeof events / sizeof *events; i++)
			if (strcmp(events[i].name, mt_event_kind_name(k)) ==
			    0)
				kinds |= (uint64_t)1 << k;
	mt_seek(r->m, 0);
	while (mt_find(r->m, kinds, NULL, 1) == MT_OK &&
	    mt_position(r->m) <= step)
		for (size_t i = 0; i < sizeof events / sizeof *events; i++)
			if (strcmp(events[i].name, mt_event(r->m)->name) == 0)
				events[i].read(r, mt_event(r->m));
	mt_seek(r->m, step);
}

/* ---- things -------------------------------------------------------------- */

static int
find_thing(const struct waiting *w, struct mt_ref ref)
{
	for (size_t i = 0; i < w->thing_count; i++)
		if ((w->things[i].ref.kind == ref.kind &&
		    w->things[i].ref.id == ref.id) ||
		    (ref.kind == MT_FRAME && w->things[i].frame == ref.id))
			return (int)i;
	return -1;
}

static struct thing *
add_thing(struct waiting *w, struct mt_ref ref, const char *state)
{
	struct text head = { 0 };
	struct thing *t;

	w->things = grow(w->things, w->thing_count, &w->thing_size,
	    sizeof *w->things);
	t = &w->things[w->thing_count++];
	*t = (struct thing){ .ref = ref };
	text_printf(&head, "%s %s", mt_ref_text(ref), state);
	t->head = text_copy(text_get(&head));
	text_free(&head);
	return t;
}

/* "awaits P2, line 5", "running, line 7". */
static char *
doing(const struct mt_item *item, bool running)
{
	struct text what = { 0 };
	char *copy;

	text_puts(&what, running ? "running" : item->state);
	if (item->at.line)
		text_printf(&what, ", line %d", item->at.line);
	copy = text_copy(text_get(&what));
	text_free(&what);
	return copy;
}

/* "async function F2" for "the implicit promise of an async function F2",
 * "then of P1" for "the result of then of P1". */
static const char *
short_maker(const char *name)
{
	static const char *const before[] = { "the implicit promise of an ",
		"the result of ", "the " };

	for (size_t i = 0; i < sizeof before / sizeof *before; i++)
		if (strncmp(name, before[i], strlen(before[i])) == 0)
			return name + strlen(before[i]);
	return name;
}

/* What the inspector's row of a name says; "" if there is none. */
static char *
inspected(struct mt_machine *m, struct mt_ref ref, const char *name)
{
	struct mt_row rows[64];
	size_t n = mt_inspect_ref(m, ref, rows, 64);

	for (size_t i = 0; i < n && i < 64; i++)
		if (rows[i].name && rows[i].value &&
		    strcmp(rows[i].name, name) == 0)
			return text_copy(rows[i].value);
	return text_copy("");
}

static void
add_promise(struct reader *r, const struct mt_item *item)
{
	struct thing *t = add_thing(r->w, item->ref, item->state);
	bool lost;

	t->state = item->state[0] == 'f' ? THING_FULFILLED :
	    item->state[0] == 'r' ? THING_REJECTED : THING_PENDING;
	t->frame = t->state == THING_PENDING && item->about.kind == MT_FRAME
	    ? item->about.id : 0;
	t->what = text_copy(short_maker(item->name));
	lost = t->state == THING_REJECTED && !item->handled;
	t->note = text_copy(lost ? "! no handler" : item->note);
	t->by = t->state == THING_PENDING ? inspected(r->m, item->ref,
	    "settled by") : text_copy("");
}

/* An activation: with the promise of its result, if there is one. */
static void
add_frame(struct reader *r, const struct mt_item *item, bool running)
{
	enum thing_state state = running ? THING_RUNNING : THING_SUSPENDED;
	int i = find_thing(r->w, item->ref);
	struct text head = { 0 };
	struct thing *t;

	if (i < 0) {
		t = add_thing(r->w, item->ref, item->name);
		t->note = text_copy("");
		t->by = text_copy("");
	} else {
		t = &r->w->things[i];
		text_printf(&head, "%s · %s %s", t->head,
		    mt_ref_text(item->ref), item->name);
		free(t->head);
		free(t->what);
		t->head = text_copy(text_get(&head));
		text_free(&head);
	}
	t->state = state;
	t->what = doing(item, running);
}

static void
read_things(struct reader *r)
{
	struct mt_item item;

	for (size_t i = 0; mt_item(r->m, MT_PROMISES, i, &item); i++)
		if (!item.internal)
			add_promise(r, &item);
	for (size_t i = 0; mt_item(r->m, MT_SUSPENDED, i, &item); i++)
		if (!item.internal)
			add_frame(r, &item, false);
	for (size_t i = 0; mt_item(r->m, MT_STACK, i, &item); i++)
		if (!item.internal && strstr(item.note, "async"))
			add_frame(r, &item, true);
}

/* ---- links --------------------------------------------------------------- */

static bool
is_settled(const struct thing *t)
{
	return t->state == THING_FULFILLED || t->state == THING_REJECTED;
}

/* Only to one that has still to go on. */
static void
link_up(struct waiting *w, struct mt_ref from, struct mt_ref to,
    enum link_how how)
{
	int a = find_thing(w, from), b = find_thing(w, to);

	if (a < 0 || b < 0 || is_settled(&w->things[b]))
		return;
	for (size_t i = 0; i < w->link_count; i++)
		if (w->links[i].from == a && w->links[i].to == b)
			return;
	w->links = grow(w->links, w->link_count, &w->link_size,
	    sizeof *w->links);
	w->links[w->link_count++] = (struct link){ a, b, how,
	    is_settled(&w->things[a]) };
}

static struct mt_ref
promise_ref(uint32_t id)
{
	return (struct mt_ref){ id ? MT_PROMISE : MT_NONE, id };
}

static void
link_item(struct reader *r, const struct mt_item *item)
{
	uint32_t id = item->ref.id;

	if (item->about.kind == MT_PROMISE)
		link_up(r->w, item->about, item->ref,
		    item->ref.kind == MT_FRAME ? LINK_AWAIT : LINK_THEN);
	if (item->ref.kind == MT_PROMISE && id < r->follow_size)
		link_up(r->w, promise_ref(r->follows[id]), item->ref,
		    LINK_FOLLOWS);
}

static void
read_links(struct reader *r)
{
	static const enum mt_list lists[] = { MT_PROMISES, MT_SUSPENDED };
	struct mt_item item;

	for (int l = 0; l < 2; l++)
		for (size_t i = 0; mt_item(r->m, lists[l], i, &item); i++)
			link_item(r, &item);
	for (size_t i = 0; i < r->count; i++)
		for (size_t k = 0; k < r->all[i].count; k++)
			link_up(r->w, promise_ref(r->all[i].parts[k]),
			    promise_ref(r->all[i].promise), LINK_COMBINES);
}

void
waiting_read(struct waiting *w, struct mt_machine *m, uint64_t step)
{
	struct reader r = { .w = w, .m = m };

	*w = (struct waiting){ 0 };
	read_events(&r, step);
	read_things(&r);
	read_links(&r);
	for (size_t i = 0; i < r.count; i++)
		free(r.all[i].parts);
	free(r.all);
	free(r.follows);
}

void
waiting_free(struct waiting *w)
{
	for (size_t i = 0; i < w->thing_count; i++) {
		free(w->things[i].head);
		free(w->things[i].what);
		free(w->things[i].note);
		free(w->things[i].by);
	}
	free(w->things);
	free(w->links);
	*w = (struct waiting){ 0 };
}
