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

/* The index keeps it, if this stretch is run for the first time. */
static inline void mark(struct vm *vm, enum event_kind kind,
    const value v[EVENT_VALUES])
{
	if (is_marked[kind] && vm->step > vm->control.marked &&
	    vm->control.mark)
		vm->control.mark(vm, kind, v);
}

/* Every field is set, whatever was there: the state at a stop depends on
 * nothing but its step. */
static void make(struct vm *vm, const struct event *e)
{
	enum event_kind kind = (enum event_kind)e->kind;

	vm->event = *e;
	if (vm->step >= vm->control.stop || (vm->control.wanted >> kind & 1))
		vm->attention |= ATTENTION_STOP;
	mark(vm, kind, e->v);
}

void event_make_code(struct vm *vm, struct code *code, uint32_t pc,
    enum event_kind kind, const value v[EVENT_VALUES])
{
	struct event e = { .kind = kind, .pc = pc, .code = code };

	memcpy(e.v, v, sizeof e.v);
	make(vm, &e);
}

void event_make(struct vm *vm, struct frame *f, enum event_kind kind,
    const value v[EVENT_VALUES])
{
	if (!vm_is_exact(vm)) {         /* only heeded, not seen */
		mark(vm, kind, v);
		return;
	}
	while (f && (!f->code || (f->code->flags & CODE_LIB)))
		f = f->caller;
	event_make_code(vm, f ? f->code : NULL, f ? frame_pc(f) : 0, kind, v);
}

void event_make_at(struct vm *vm, enum event_kind kind,
    const struct source *source, uint32_t start, uint32_t end,
    const value v[EVENT_VALUES])
{
	struct event e = { .kind = kind, .source = source, .start = start,
		.end = end };

	memcpy(e.v, v, sizeof e.v);
	make(vm, &e);
}

void vm_plan(struct vm *vm, uint64_t stop, uint64_t wanted, bool marking)
{
	uint64_t heeded = 0;
	int kind;

	marking = marking && vm->control.mark;
	for (kind = 0; marking && kind < EVENT_COUNT; kind++)
		if (is_marked[kind])
			heeded |= UINT64_C(1) << kind;
	vm->control.stop = stop;
	vm->control.near = wanted ? 0 : stop > VM_NEAR ? stop - VM_NEAR : 0;
	vm->control.heeded = heeded;
	vm->control.wanted = wanted;
}

void agenda_add(struct vm *vm, agenda_action *action, value a, value b,
    value c, value d)
{
	struct agenda_item *item;

	/* One operation's follow-ups come one by one, so that there is always
	 * room; without it nothing but a place to stop at is lost. */
	if (vm->agenda_count == AGENDA_MAX) {
		action(vm, (const value[4]){ a, b, c, d });
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
