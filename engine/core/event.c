/* SPDX-License-Identifier: MIT */
/*
 * Events and the agenda.
 *
 * The agenda is a stack whose top is next.  What one op or action adds is
 * collected above agenda_base in the order of adding; agenda_settle (vm.h) turns
 * that part round, so that the first added is done first and all of it
 * before what was there.
 */
#include <config.h>

#include "error.h"

static const char is_marked[EVENT_COUNT] = {
#define X(name, text, payload, mark, ...) mark,
#include "../time/event.def"
#undef X
};

static inline void emit(struct vm *vm, enum event_kind kind,
    const value v[5])
{
	vm->event.kind = kind;
	memcpy(vm->event.v, v, sizeof vm->event.v);
	if (++vm->step >= vm->control.stop ||
	    (vm->control.wanted >> kind & 1))
		vm->attention |= ATTENTION_STOP;
	if (is_marked[kind] && vm->step > vm->control.marked &&
	    vm->control.mark)
		vm->control.mark(vm);
}

void event_emit_values(struct vm *vm, enum event_kind kind,
    const value v[5])
{
	const struct frame *f = vm->fp;

	while (f && (!f->code || (f->code->flags & CODE_LIB)))
		f = f->caller;
	vm->event.code = f ? f->code : NULL;
	vm->event.pc = f ? frame_pc(f) : 0;
	vm->event.source = NULL;
	emit(vm, kind, v);
}

void event_emit_values_at(struct vm *vm, enum event_kind kind,
    const struct source *source, uint32_t start, uint32_t end,
    const value v[5])
{
	vm->event.code = NULL;
	vm->event.pc = 0;
	vm->event.source = source;
	vm->event.start = start;
	vm->event.end = end;
	emit(vm, kind, v);
}

void agenda_add(struct vm *vm, agenda_action *action, value a, value b,
    value c, value d)
{
	struct agenda_item *item;

	if (vm->agenda_count == AGENDA_MAX) {
		vm->heap_full = true;
		return;
	}
	item = &vm->agenda[vm->agenda_count++];
	item->action = action;
	item->v[0] = a;
	item->v[1] = b;
	item->v[2] = c;
	item->v[3] = d;
	vm->attention |= ATTENTION_AGENDA;
}

void agenda_reverse(struct vm *vm)
{
	uint32_t low = vm->agenda_base, high = vm->agenda_count;

	while (low + 1 < high) {
		struct agenda_item t = vm->agenda[low];

		vm->agenda[low++] = vm->agenda[--high];
		vm->agenda[high] = t;
	}
	vm->agenda_base = vm->agenda_count;
}
