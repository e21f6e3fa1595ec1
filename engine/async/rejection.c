/* SPDX-License-Identifier: MIT */
/*
 * Node's tracker of unhandled rejections.
 *
 * pending holds promises rejected without a handler, with the context they
 * were rejected in, two values each, until the end of the drain; engine/lib's
 * rejection.js takes them from there and knows the modes.  A promise taken
 * is PROMISE_REPORTED; if it gets a handler after that it goes to
 * handled_late.
 */
#include <config.h>

#include "../lib/native.h"
#include "state.h"

static struct array *list(value *v, struct vm *vm)
{
	if (!value_is_kind(*v, CELL_ARRAY))
		*v = value_from_cell(array_new(vm, 0));
	return (struct array *)value_cell(*v);
}

static uint32_t length(value v)
{
	return value_is_kind(v, CELL_ARRAY) ?
	    ((struct array *)value_cell(v))->length : 0;
}

bool rejections_waiting(const struct vm *vm)
{
	return length(vm->async->pending) > vm->async->pending_first ||
	    length(vm->async->handled_late) > 0;
}

/* Node lib/internal/process/promises.js unhandledRejection */
void rejection_notice(struct vm *vm, struct promise *p)
{
	struct async *a = vm->async;
	struct array *pending = list(&a->pending, vm);

	if (promise_is_handled(p))
		return;
	p->rejection = ++a->rejection_ids;
	array_push(vm, pending, value_from_cell(p));
	array_push(vm, pending, a->context);
	a->has_rejection = true;
	if (a->tick_quirk)
		drain_schedule_microtasks(vm);
	event_emit(vm, EVENT_REJECTION_NOTICED, 2, value_from_cell(p),
	    p->result);
}

/* Node lib/internal/process/promises.js handledRejection.  p has just been
 * marked as handled. */
void rejection_handle(struct vm *vm, struct promise *p)
{
	struct async *a = vm->async;
	value args[2] = { value_from_cell(p), value_from_u32(p->rejection) };

	if (!(p->object.cell.small & PROMISE_REPORTED)) {
		if (profile_is(vm, PROFILE_REJECTION_LOST_FLAG))
			a->has_rejection = false;
		event_emit(vm, EVENT_REJECTION_HANDLED, 1,
		    value_from_cell(p));
		return;
	}
	if (profile_is(vm, PROFILE_REJECTION_HANDLED_AT_CATCH)) {
		job_next_tick(vm, value_from_cell(lib_function(vm,
		    "_rejectionHandled")), value_from_cell(array_from(vm,
		    args, 2)));
		return;
	}
	array_push(vm, list(&a->handled_late, vm), value_from_cell(p));
	a->has_rejection = true;
	event_emit(vm, EVENT_REJECTION_HANDLED_LATE, 1, value_from_cell(p));
}

/* Node lib/internal/process/promises.js resolveError: a settled promise's
 * function was called again */
void rejection_multiple(struct vm *vm, struct promise *p, bool reject,
    value v)
{
	value args[3];

	if (!profile_is(vm, PROFILE_MULTIPLE_RESOLVES) ||
	    (profile_is(vm, PROFILE_MULTIPLE_RESOLVES_ASKS) &&
	    !vm->async->multiple_resolves))
		return;
	args[0] = reject ? ATOM(vm, reject) : ATOM(vm, resolve);
	args[1] = value_from_cell(p);
	args[2] = v;
	job_next_tick(vm, value_from_cell(lib_function(vm,
	    "_multipleResolves")), value_from_cell(array_from(vm, args, 3)));
}

/* ---- intrinsics of rejection.js ------------------------------------------ */

/* How many are waiting. */
static value in_pending(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_u32((length(vm->async->pending) -
	    vm->async->pending_first) / 2);
}

/* The next one, which is reported now; undefined: it has been handled.  The
 * rest of the event's making runs in its context. */
static value in_take(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;
	struct array *pending = list(&a->pending, vm);
	const value *v = pending->object.elements->v + a->pending_first;
	struct promise *p = (struct promise *)value_cell(v[0]);
	value context = v[1];

	(void)c;
	a->pending_first += 2;
	if (a->pending_first == pending->length) {
		a->pending = VALUE_UNDEFINED;
		a->pending_first = 0;
	}
	if (promise_is_handled(p))
		return VALUE_UNDEFINED;
	p->object.cell.small |= PROMISE_REPORTED;
	context_enter_rejection(vm, p, context);
	event_emit(vm, EVENT_REJECTION_REPORTED, 2, value_from_cell(p),
	    p->result);
	return value_from_cell(p);
}

static value in_late(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;
	struct array *late = list(&a->handled_late, vm);
	value v;

	(void)c;
	if (late->length == 0)
		return VALUE_UNDEFINED;
	v = late->object.elements->v[0];
	a->handled_late = late->length == 1 ? VALUE_UNDEFINED :
	    value_from_cell(array_from(vm, late->object.elements->v + 1,
	    late->length - 1));
	return v;
}

static value in_late_count(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_u32(length(vm->async->handled_late));
}

static value in_id(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_u32(((struct promise *)
	    value_cell(c->args[0]))->rejection);
}

static value in_count(struct vm *vm, struct call *c)
{
	(void)c;
	vm->async->rejection_ids++;
	return VALUE_UNDEFINED;
}

static value in_mode(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_int((int)vm->async->modes);
}

static value in_text(struct vm *vm, struct call *c)
{
	return value_from_cell(convert_for_message(vm, c->args[0]));
}

/* process has (no) listeners of multipleResolves. */
static value in_listen(struct vm *vm, struct call *c)
{
	vm->async->multiple_resolves = c->args[0] == VALUE_TRUE;
	return VALUE_UNDEFINED;
}

static value in_noop_immediate(struct vm *vm, struct call *c)
{
	(void)c;
	immediate_add_noop(vm);
	return VALUE_UNDEFINED;
}

/* (bit): true the first time */
static value in_once(struct vm *vm, struct call *c)
{
	uint8_t bit = (uint8_t)value_int(c->args[0]);
	bool done = vm->async->deprecated & bit;

	vm->async->deprecated |= bit;
	return value_from_bool(!done);
}

/* (message): an Error with no frames at all */
static value in_bare(struct vm *vm, struct call *c)
{
	struct error *e = error_new(vm, value_object(INTRINSIC(vm,
	    ERROR_PROTOTYPE)), c->args[0]);

	e->frames = value_from_cell(heap_alloc(vm, sizeof(struct record),
	    CELL_RECORD));
	return value_from_cell(e);
}

static value in_exiting(struct vm *vm, struct call *c)
{
	(void)c;
	vm->async->exiting = true;
	return VALUE_UNDEFINED;
}

static const struct lib_intrinsic rows[] = {
	{ "error_bare", in_bare, "(message) without frames" },
	{ "rejection_once", in_once, "(bit) the first time?" },
	{ "rejection_pending", in_pending, "() how many" },
	{ "rejection_take", in_take, "() the next promise or undefined" },
	{ "rejection_late", in_late, "() the next handled late" },
	{ "rejection_late_count", in_late_count, "()" },
	{ "rejection_id", in_id, "(promise) Node's number of it" },
	{ "rejection_count", in_count, "() one that has a handler soon" },
	{ "rejection_mode", in_mode, "() enum rejection_mode" },
	{ "rejection_text", in_text, "(reason) without side effects" },
	{ "listen_multiple_resolves", in_listen, "(boolean)" },
	{ "exiting", in_exiting, "() no nextTick is taken any more" },
	{ "noop_immediate", in_noop_immediate, "() the loop turns again" },
};
INTRINSICS(rejection, rows);

void lib_rejection_setup(struct vm *vm)
{
	(void)vm;
}

/* ---- modes --------------------------------------------------------------- */

int rejection_mode_from_name(struct vm *vm, const char *name)
{
	static const char *const names[] = { "", "strict", "throw", "warn",
		"none", "warn-with-error-code" };
	int known = profile_number(vm, PROFILE_HAS_REJECTION_OPTION), i;

	for (i = 1; i < (int)LENGTH(names); i++) {
		if (strcmp(names[i], name))
			continue;
		if (known == 0 || (known == 1 && (i ==
		    REJECTIONS_THROW || i ==
		    REJECTIONS_WARN_WITH_ERROR_CODE)))
			return -1;
		return i;
	}
	return -1;
}
