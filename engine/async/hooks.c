/* SPDX-License-Identifier: MIT */
/*
 * async_hooks: ids of what is asynchronous, and the promises V8 makes only
 * while hooks look (VM_ASYNC_HOOKS, or the program's first createHook).
 *
 * Ids are given to timers, immediates, nextTicks and requests always, to
 * promises only while hooks are on, as Node does.  An await then has a
 * throwaway promise, which is what before and after of its continuation are
 * about; its trigger is the promise awaited.
 */
#include <config.h>

#include "state.h"

uint32_t hooks_execution_id(const struct vm *vm)
{
	return vm->async->execution_id;
}

uint32_t hooks_trigger_id(const struct vm *vm)
{
	return vm->async->trigger_id;
}

value hooks_context(const struct vm *vm)
{
	return vm->async->context;
}

void hooks_set_context(struct vm *vm, value context)
{
	vm->async->context = context;
}

uint32_t hooks_new_id(struct vm *vm)
{
	return ++vm->async->async_ids;
}

void hooks_promise_init(struct vm *vm, struct promise *p, uint32_t origin)
{
	(void)origin;
	p->async_id = hooks_new_id(vm);
	p->trigger_id = vm->async->execution_id;
}

/* A reaction's job runs as the promise it settles. */
void hooks_reaction(struct vm *vm, struct reaction *r, value target)
{
	const struct promise *p = (const struct promise *)value_cell(target);

	(void)vm;
	if (!value_is_kind(target, CELL_PROMISE))
		return;
	r->cell.aux = p->async_id;
	r->trigger_id = p->trigger_id;
}

/* The throwaway promise of an await: nobody will ever see its value. */
void hooks_await(struct vm *vm, struct frame *f, struct promise *p,
    struct reaction *r)
{
	struct promise *t = promise_make(vm, MAKER_THROWAWAY, f->cell.aux);

	t->trigger_id = p->async_id;
	r->cell.aux = t->async_id;
	r->trigger_id = t->trigger_id;
	r->on_rejected = value_from_cell(t);
}
