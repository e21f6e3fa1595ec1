/* SPDX-License-Identifier: MIT */
/*
 * The experiment of mt_overlap: some awaits of one activation do not suspend.
 *
 * Its first await puts VALUE_KEPT in the place of its value, keeps the promise
 * and goes on; so do the next ones; the await after the last of them waits for
 * all that was kept, puts the values where the placeholders went, and then
 * for its own.  A placeholder may be moved between the operand stack and the
 * variables of its frame, and dropped.  Whatever else an instruction does to
 * it, in whichever frame, ends the experiment: there the program depends on
 * the value.  interp.c asks overlap_reads before each instruction; it does so
 * in a loop of its own, so that other runs pay nothing.
 *
 * Invariant: while state is OVERLAP_KEPT, placeholders are in the frame's
 * slots and arguments and in the slots of environments noted in places, and
 * nowhere else.
 */
#include <config.h>

#include "../core/op.h"
#include "state.h"

enum { BY_OPERAND = 255 };

static const uint8_t pops[OP_COUNT] = {
#define X(name, operands, pop, push, doc) (uint8_t)(pop),
#include "../core/op.def"
#undef X
};

static bool is_kept(value v)
{
	return (v & 0xffffffffffff00ff) == VALUE_KEPT;
}

static uint16_t operand(const uint8_t *pc)
{
	uint16_t v;

	memcpy(&v, pc + 1, sizeof v);
	return v;
}

/* ---- what an instruction does with a placeholder ------------------------- */

static uint32_t reads(const uint8_t *pc)
{
	if (pops[*pc] != BY_OPERAND)
		return pops[*pc];
	switch (*pc) {
	case OP_CALL:
	case OP_CONSTRUCT:
		return operand(pc) + 2u;
	case OP_REST_PROPERTIES:
		return operand(pc) + 1u;
	case OP_INTRINSIC:
		return pc[3];
	default:
		return operand(pc);
	}
}

/* Instructions that only move what is on the operand stack. */
static bool is_mover(uint8_t op)
{
	return (op >= OP_DROP && op <= OP_INSERT4) || op == OP_SET_LOCAL ||
	    op == OP_TEE_LOCAL || op == OP_SET_LOCAL_CHECK || op == OP_SET_ARG ||
	    op == OP_SET_ENV || op == OP_SET_ENV_CHECK;
}

/* Remembers where in an environment one goes; false: it must not. */
static bool note_place(struct vm *vm, const struct frame *f,
    const uint8_t *pc)
{
	struct overlap *o = &vm->overlap;
	struct slots *places = (struct slots *)value_cell(o->places);
	struct env *e = f->env;
	uint16_t slot;

	if (o->place_count + 2 > places->cell.aux ||
	    f->code->flags & CODE_USES_ARGUMENTS)
		return false;
	for (unsigned n = pc[1]; n; n--)
		e = e->outer;
	memcpy(&slot, pc + 2, sizeof slot);
	places->v[o->place_count++] = value_from_cell(e);
	places->v[o->place_count++] = value_from_int(slot);
	return true;
}

static bool env_has_kept(const struct env *e)
{
	for (uint32_t i = 0; i < e->cell.aux; i++)
		if (is_kept(e->v[i]))
			return true;
	return false;
}

/* Instructions that read more than what they pop. */
static bool reads_variables(const struct frame *f, const uint8_t *pc)
{
	switch (*pc) {
	case OP_INC_LOCAL:
	case OP_JUMP_INT:
		return is_kept(f->slots[operand(pc)]);
	case OP_COPY_ENV:
		return env_has_kept(f->env);
	default:
		return false;
	}
}

static bool may_move(struct vm *vm, const struct frame *f, const uint8_t *pc)
{
	if (f->cell.aux != vm->overlap.frame || !is_mover(*pc))
		return false;
	if (*pc == OP_SET_ARG)
		return !(f->code->flags & CODE_USES_ARGUMENTS);
	return (*pc != OP_SET_ENV && *pc != OP_SET_ENV_CHECK) ||
	    note_place(vm, f, pc);
}

static bool ends(struct vm *vm)
{
	vm->overlap.state = OVERLAP_DEPENDS;
	return true;
}

bool overlap_reads(struct vm *vm, const struct frame *f, const uint8_t *pc,
    const value *sp)
{
	const struct overlap *o = &vm->overlap;

	if (f->cell.aux == o->frame && f->code == o->code &&
	    (*pc == OP_RETURN || (o->waits && pc != o->waits)))
		return ends(vm);        /* left too early; what was kept threw */
	if (reads_variables(f, pc))
		return ends(vm);
	for (uint32_t n = reads(pc); n; n--)
		if (is_kept(sp[-(ptrdiff_t)n]))
			return !may_move(vm, f, pc) && ends(vm);
	return false;
}

/* ---- awaits --------------------------------------------------------------- */

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
		return ends(vm), OVERLAP_STOP;
	if (o->state == OVERLAP_NONE)
		begin(vm, f, pc);
	else if (!same_handlers(f->code, o->from, pc))
		return ends(vm), OVERLAP_STOP;
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
	for (uint32_t i = 0; i < o->place_count; i += 2) {
		struct env *e = (struct env *)value_cell(places->v[i]);
		value *slot = &e->v[value_int(places->v[i + 1])];

		put(slot, slot + 1, kept, v);
	}
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
			return ends(vm), OVERLAP_STOP;
		if (promise_state(p) == PROMISE_PENDING) {
			o->second = sp[-1];
			sp[-1] = promises->v[o->filled];
			o->waits = --*pc;       /* to come here once more */
			return OVERLAP_SUSPEND;
		}
		fill(vm, f, sp, p->result);
	}
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
		return ends(vm), OVERLAP_STOP;
	return gather(vm, f, pc, sp);
}

void overlap_mark(struct vm *vm)
{
	heap_mark_value(vm, vm->overlap.promises);
	heap_mark_value(vm, vm->overlap.places);
	heap_mark_value(vm, vm->overlap.second);
	heap_mark_cell(vm, vm->overlap.code);
}
