/* SPDX-License-Identifier: MIT */
/*
 * Requests to the thread pool, as the poll phase sees them.
 *
 * A request is a row of operations (readFile: open, fstat, read, close); each
 * ends in a poll phase of its own, for its callback in Node starts the next.
 * The host has read the file already when the request begins: only the turns
 * are modelled.  An operation takes IO_LATENCY of virtual time: some turns, if
 * the loop is busy, or one in which poll waits for it.
 */
#include <config.h>

#include "../lib/native.h"
#include "state.h"

#define IO_LATENCY	0.0625          /* ms */

/* What async_hooks calls a request. */
static const char *io_type(const struct vm *vm)
{
	return profile_is(vm, PROFILE_FS_REQ_WRAP) ? "FSREQWRAP" :
	    "FSREQCALLBACK";
}

struct io_request *io_start(struct vm *vm, const char *name, value detail,
    uint32_t rounds, value callback, struct array *result, const char *type)
{
	struct async *a = vm->async;
	struct io_request *r = heap_alloc(vm, sizeof *r, CELL_BYTES);
	struct string *text = string_from_cstr(vm, name);

	if (value_is_string(detail))
		text = string_format(vm, "%s %s", name, string_utf8(vm,
		    value_string(detail), NULL));
	r->id = ++a->ios;
	r->name = value_from_cell(text);
	r->callback = callback;
	r->result = value_from_cell(result);
	r->context = context_capture(vm);
	r->rounds = rounds ? rounds : 1;
	r->due = vm->time + IO_LATENCY;
	r->made_step = (uint32_t)vm->step + 1;
	r->async_id = hooks_new_id(vm);
	r->trigger_id = a->execution_id;
	hooks_init(vm, r->async_id, type ? type : io_type(vm), r->trigger_id,
	    VALUE_NULL);
	if (a->io_last)
		a->io_last->next = r;
	else
		a->io_first = r;
	a->io_last = r;
	event_emit(vm, EVENT_IO_STARTED, 2, async_id_value(r->id), r->name);
	return r;
}

bool io_alive(const struct vm *vm)
{
	return vm->async->io_first != NULL;
}

int io_count(const struct vm *vm)
{
	const struct io_request *r;
	int n = 0;

	for (r = vm->async->io_first; r; r = r->next)
		n++;
	return n;
}

double io_next_due(const struct vm *vm)
{
	const struct io_request *r;
	double due = INFINITY;

	for (r = vm->async->io_first; r; r = r->next)
		due = fmin(due, r->due);
	return due;
}

void io_delay(struct vm *vm, double ms)
{
	struct io_request *r;

	for (r = vm->async->io_first; r; r = r->next)
		r->due += ms;
}

/* One of Node's own requests is done and makes the next. */
static void io_next_round(struct vm *vm, struct io_request *r)
{
	struct async *a = vm->async;
	uint32_t before = r->async_id;
	bool outside = profile_is(vm, PROFILE_HOOKS_OUTSIDE);

	r->due = vm->time + IO_LATENCY;
	a->execution_id = outside ? 0 : before; /* until the next job */
	a->trigger_id = outside ? 0 : r->trigger_id;
	hooks_tell(vm, HOOK_BEFORE, before);
	a->execution_id = before;
	a->trigger_id = r->trigger_id;
	r->async_id = hooks_new_id(vm);
	r->trigger_id = before;
	hooks_init(vm, r->async_id, io_type(vm), before, VALUE_NULL);
	a->execution_id = outside ? 0 : before;
	hooks_tell(vm, HOOK_AFTER, before);
	hooks_destroy(vm, before);
	a->execution_id = a->trigger_id = 0;
}

/* Poll has looked: operations that are done make their requests go on. */
void io_begin(struct vm *vm)
{
	struct async *a = vm->async;
	struct io_request *r;

	for (r = a->io_first; r; r = r->next) {
		if (r->due > vm->time)
			continue;
		if (--r->rounds == 0)
			r->flags |= IO_READY;
		else
			io_next_round(vm, r);
	}
}

static void io_unlink(struct async *a, struct io_request *r)
{
	struct io_request **p, *q;

	for (p = &a->io_first; *p != r; p = &(*p)->next)
		continue;
	*p = r->next;
	for (a->io_last = NULL, q = a->io_first; q; q = q->next)
		a->io_last = q;
}

/* The next callback of this poll; false: no more. */
bool io_advance(struct vm *vm)
{
	struct async *a = vm->async;
	struct io_request *r;

	if (a->ran_one && !a->list_drained) {
		a->list_drained = true;
		drain_begin(vm, ORIGIN_NATIVE);
		return true;
	}
	if (a->io_destroyed)
		hooks_destroy(vm, a->io_destroyed);
	a->io_destroyed = 0;
	for (r = a->io_first; r && !(r->flags & IO_READY); r = r->next)
		continue;
	if (!r)
		return false;
	a->io_destroyed = r->async_id;
	io_unlink(a, r);
	a->ran_one = true;
	a->list_drained = false;
	hooks_enter(vm);
	job_begin(vm, QUEUE_IO, JOB_IO, r->callback, r->result, r->context,
	    r->async_id, r->trigger_id);
	a->job.c = r->name;
	event_emit(vm, EVENT_IO_COMPLETED, 3, async_id_value(r->id),
	    r->name, async_id_value(a->job.id));
	return true;
}
