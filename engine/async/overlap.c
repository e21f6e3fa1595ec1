/* SPDX-License-Identifier: MIT */
/*
 * The experiment of mt_overlap: some awaits of one activation do not suspend.
 *
 * Its first await puts VALUE_KEPT in the place of its value, keeps the promise
 * and goes on; so do the next ones; the await after the last of them waits for
 * all that was kept, puts the values where the placeholders went, and then
 * for its own.  overlap_watch.c sees to it that nobody looks at a placeholder.
 *
 * Invariant: while state is OVERLAP_KEPT, placeholders are in the frame's
 * slots and arguments and in the environments noted in places, and nowhere
 * else; arrays and objects noted there have undefined instead.
 */
#include <config.h>

#include "../core/op.h"
#include "state.h"

/* ---- awaits --------------------------------------------------------------- */

static enum overlap_deed end(struct vm *vm)
{
	vm->overlap.state = OVERLAP_DEPENDS;
	return OVERLAP_STOP;
}

/* Is it inside the same try blocks and loops as the first await was? */
static bool same_handlers(const struct code *c, const uint8_t *a,
    const uint8_t *b)
{
	uint32_t x = (uint32_t)(a - c->ops), y = (uint32_t)(b - c->ops);

	for (uint32_t i = 0; i < c->handler_count; i++) {
		const struct handler *h = &c->handlers[i];

		if ((x >= h->from && x < h->to) != (y >= h->from && y < h->to))
			return false;
	}
	return true;
}

static struct slots *room(struct vm *vm, uint32_t n)
{
	struct slots *s = heap_alloc(vm, sizeof *s + n * sizeof(value),
	    CELL_SLOTS);

	s->cell.aux = n;
	for (uint32_t i = 0; i < n; i++)
		s->v[i] = VALUE_EMPTY;
	return s;
}

/* The timers that were armed since the frame went on, but for intervals. */
static uint32_t young_timers(struct vm *vm, struct slots *out)
{
	uint32_t n = 0;

	for (struct timer_list *l = vm->async->lists; l; l = l->next)
		for (struct timer *t = l->first; t; t = t->next) {
			if (t->made_step <= vm->overlap.since || t->repeat > 0)
				continue;
			if (out)
				out->v[n] = value_from_cell(t);
			n++;
		}
	return n;
}

/* What was begun since the frame went on takes so much longer. */
static void delay(struct vm *vm, double ms)
{
	struct slots *timers = room(vm, young_timers(vm, NULL));
	struct io_request *r;

	young_timers(vm, timers);
	for (uint32_t i = 0; i < timers->cell.aux; i++) {
		struct timer *t = (struct timer *)value_cell(timers->v[i]);

		t->duration += ms;
		timer_insert(vm, t, t->start);
	}
	for (r = vm->async->io_first; r; r = r->next)
		if (r->made_step > vm->overlap.since)
			r->due += ms;
}

static void begin(struct vm *vm, const struct frame *f, const uint8_t *pc)
{
	struct overlap *o = &vm->overlap;

	o->code = f->code;
	o->from = pc;
	o->promises = value_from_cell(room(vm, o->count));
	o->places = value_from_cell(room(vm, OVERLAP_PLACES));
	o->state = OVERLAP_KEPT;
}

/* An await that does not suspend: its value's place is kept. */
static enum overlap_deed keep(struct vm *vm, struct frame *f,
    const uint8_t *pc, value *sp)
{
	struct overlap *o = &vm->overlap;
	value v = sp[-1];

	if (!value_is_kind(v, CELL_PROMISE) || !promise_has_constructor(vm,
	    (struct promise *)value_cell(v)))
		return end(vm);
	if (o->state == OVERLAP_NONE)
		begin(vm, f, pc);
	else if (!same_handlers(f->code, o->from, pc))
		return end(vm);
	if (o->apart > 0)
		delay(vm, o->apart * (o->count - o->kept));
	o->since = vm->step;
	((struct slots *)value_cell(o->promises))->v[o->kept] = v;
	sp[-1] = VALUE_KEPT | (value)o->kept++ << 8;
	return OVERLAP_GO_ON;
}

static void put(value *at, value *end, value kept, value v)
{
	for (; at < end; at++)
		if (*at == kept)
			*at = v;
}

/* place: where it is, and there the slot, index or name. */
static void put_at(struct vm *vm, const value place[2], value kept, value v)
{
	struct cell *c = value_cell(place[0]);
	struct elements *e;
	value *slot;

	switch (c->kind) {
	case CELL_ENV:
		slot = &((struct env *)c)->v[value_int(place[1])];
		put(slot, slot + 1, kept, v);
		break;
	case CELL_ARRAY:
		e = ((struct object *)c)->elements;
		if (e && (uint32_t)value_int(place[1]) < e->length)
			e->v[value_int(place[1])] = v;
		break;
	default:
		object_define(vm, (struct object *)c, place[1], v, PROP_ALL);
	}
}

/* Puts the value of the next promise kept where its placeholder went. */
static void fill(struct vm *vm, struct frame *f, value *sp, value v)
{
	struct overlap *o = &vm->overlap;
	struct slots *places = (struct slots *)value_cell(o->places);
	value kept = VALUE_KEPT | (value)o->filled++ << 8;
	uint32_t args = f->argc > f->code->params ? f->argc
	    : f->code->params;

	put(f->slots, sp, kept, v);
	put(f->args, f->args + args, kept, v);
	for (uint32_t i = 0; i < o->place_count; i += OVERLAP_PLACE)
		if (places->v[i + 2] == kept)
			put_at(vm, &places->v[i], kept, v);
}

/* The await at which all come together. */
static enum overlap_deed gather(struct vm *vm, struct frame *f,
    const uint8_t **pc, value *sp)
{
	struct overlap *o = &vm->overlap;
	struct slots *promises = (struct slots *)value_cell(o->promises);

	while (o->filled < o->kept) {
		struct promise *p = (struct promise *)value_cell(
		    promises->v[o->filled]);

		if (promise_state(p) == PROMISE_REJECTED)
			return end(vm);
		if (promise_state(p) == PROMISE_PENDING) {
			o->second = sp[-1];
			sp[-1] = promises->v[o->filled];
			o->waits = --*pc;       /* to come here once more */
			return OVERLAP_SUSPEND;
		}
		fill(vm, f, sp, p->result);
	}
	if (**pc == OP_DROP && !o->may_drop)
		return end(vm);
	o->state = OVERLAP_DONE;
	return OVERLAP_SUSPEND;
}

enum overlap_deed overlap_await(struct vm *vm, struct frame *f,
    const uint8_t **pc, value *sp)
{
	struct overlap *o = &vm->overlap;

	if (f->cell.aux != o->frame || !value_is_kind(f->owner, CELL_PROMISE) ||
	    o->state > OVERLAP_KEPT)
		return OVERLAP_SUSPEND;
	if (o->waits) {
		o->waits = NULL;
		fill(vm, f, sp - 1, sp[-1]);
		sp[-1] = o->second;
		o->second = VALUE_EMPTY;
		return gather(vm, f, pc, sp);
	}
	o->seen++;
	if (o->seen < o->first)
		return OVERLAP_SUSPEND;
	if (o->seen < o->first + o->count)
		return keep(vm, f, *pc - 1, sp);
	if (o->state == OVERLAP_NONE || !same_handlers(f->code, o->from,
	    *pc - 1))
		return end(vm);
	return gather(vm, f, pc, sp);
}

void overlap_mark(struct vm *vm)
{
	heap_mark_value(vm, vm->overlap.promises);
	heap_mark_value(vm, vm->overlap.places);
	heap_mark_value(vm, vm->overlap.second);
	heap_mark_cell(vm, vm->overlap.code);
}
