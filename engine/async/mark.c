/* SPDX-License-Identifier: MIT */
/* What the collector follows in the cells of this room. */
#include <config.h>

#include "../core/gc.h"
#include "state.h"

static void mark_values(struct vm *vm, const value *v, size_t n)
{
	while (n--)
		heap_mark_value(vm, *v++);
}

static void mark_job(struct vm *vm, const struct job *j)
{
	heap_mark_value(vm, j->a);
	heap_mark_value(vm, j->b);
	heap_mark_value(vm, j->c);
	heap_mark_value(vm, j->context);
}

static void mark_ring(struct vm *vm, const struct ring *r)
{
	uint32_t i;

	if (r->jobs)
		heap_mark_cell(vm, (struct cell *)r->jobs - 1);
	for (i = 0; i < r->count; i++)
		mark_job(vm, ring_at(r, i));
}

static void mark_timers(struct vm *vm, const struct async *a)
{
	struct timer_list *l;

	for (l = a->lists; l; l = l->next) {
		heap_mark_cell(vm, l);
		heap_mark_cell(vm, l->first);
	}
	if (a->list) {
		heap_mark_cell(vm, a->list);
		heap_mark_cell(vm, a->list->first);
	}
	heap_mark_cell(vm, a->timer);
	heap_mark_value(vm, a->primitives);
	mark_values(vm, a->symbols, TIMER_SYMBOLS);
	heap_mark_value(vm, a->storages);
	heap_mark_value(vm, a->lists_object);
}

static void mark_requests(struct vm *vm, struct io_request *r)
{
	for (; r; r = r->next) {
		heap_mark_cell(vm, r);
		heap_mark_value(vm, r->name);
		heap_mark_value(vm, r->callback);
		heap_mark_value(vm, r->result);
		heap_mark_value(vm, r->context);
	}
}

static void mark_scopes(struct vm *vm, const struct async *a)
{
	heap_mark_value(vm, a->context);
	heap_mark_value(vm, a->resource);
	heap_mark_value(vm, a->base_resource);
	heap_mark_value(vm, a->shared_contexts[RESOURCE_TOP]);
	heap_mark_value(vm, a->shared_contexts[RESOURCE_PROCESS]);
	heap_mark_value(vm, a->prior_context);
	heap_mark_value(vm, a->outer_context);
	heap_mark_value(vm, a->outer_microtask);
	heap_mark_value(vm, a->left_context);
}

void async_mark(struct vm *vm)
{
	struct async *a = vm->async;

	if (!a)
		return;
	heap_mark_cell(vm, a);
	heap_mark_cell(vm, a->promise_shape);
	heap_mark_cell(vm, a->constructor_shape);
	heap_mark_value(vm, a->species_getter);
	mark_ring(vm, &a->ticks);
	mark_ring(vm, &a->microtasks);
	mark_job(vm, &a->job);
	heap_mark_value(vm, a->main_function);
	heap_mark_value(vm, a->main_args);
	heap_mark_value(vm, a->main_promise);
	heap_mark_value(vm, a->uncaught);
	heap_mark_value(vm, a->hook_queue);
	heap_mark_value(vm, a->destroyed);
	heap_mark_value(vm, a->result);
	mark_timers(vm, a);
	heap_mark_cell(vm, a->immediate_first);
	heap_mark_cell(vm, a->outstanding);
	heap_mark_cell(vm, a->before);
	heap_mark_cell(vm, a->held);
	heap_mark_cell(vm, a->around_before);
	heap_mark_cell(vm, a->around_outstanding);
	mark_requests(vm, a->io_first);
	heap_mark_value(vm, a->pending);
	heap_mark_value(vm, a->handled_late);
	mark_scopes(vm, a);
}

void async_mark_promise(struct vm *vm, void *cell)
{
	heap_mark_value(vm, ((struct promise *)cell)->result);
}

void async_mark_reaction(struct vm *vm, void *cell)
{
	struct reaction *r = cell;

	heap_mark_cell(vm, r->next);
	heap_mark_value(vm, r->target);
	heap_mark_value(vm, r->on_fulfilled);
	heap_mark_value(vm, r->on_rejected);
	heap_mark_value(vm, r->context);
}

void async_mark_capability(struct vm *vm, void *cell)
{
	struct capability *c = cell;

	heap_mark_value(vm, c->promise);
	heap_mark_value(vm, c->resolve);
	heap_mark_value(vm, c->reject);
}

void async_mark_generator(struct vm *vm, void *cell)
{
	heap_mark_cell(vm, ((struct generator *)cell)->frame);
}

void async_mark_async_generator(struct vm *vm, void *cell)
{
	struct async_generator *g = cell;

	heap_mark_cell(vm, g->frame);
	heap_mark_value(vm, g->function);
	heap_mark_cell(vm, g->first);
}

void async_mark_timer(struct vm *vm, void *cell)
{
	struct timer *t = cell;

	heap_mark_cell(vm, t->next);
	heap_mark_cell(vm, t->prev);
	heap_mark_cell(vm, t->list);
	heap_mark_value(vm, t->callback);
	heap_mark_value(vm, t->args);
	heap_mark_value(vm, t->context);
}

void async_mark_immediate(struct vm *vm, void *cell)
{
	struct immediate *i = cell;

	heap_mark_cell(vm, i->next);
	heap_mark_cell(vm, i->prev);
	heap_mark_value(vm, i->callback);
	heap_mark_value(vm, i->args);
	heap_mark_value(vm, i->context);
}

/* A namespace's exports are reached through its shape and slots, a module's
 * parts through records: nothing lies beyond what core marks. */
void async_mark_namespace(struct vm *vm, void *cell)
{
	(void)vm;
	(void)cell;
}

void async_mark_module(struct vm *vm, void *cell)
{
	(void)vm;
	(void)cell;
}
