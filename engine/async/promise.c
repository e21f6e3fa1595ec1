/* SPDX-License-Identifier: MIT */
/*
 * Promises: making, settling, resolving, reacting.
 *
 * Invariants: a pending promise's result is its newest reaction (or EMPTY),
 * a settled one's its value; a settled promise has no reactions; each
 * function makes one observable change, emits its event last, and puts what
 * follows on the agenda.
 * Read promise_make, the settling functions, promise_resolve_with, then
 * promise_perform_then.
 */
#include <config.h>

#include "state.h"

static const char *const maker_texts[MAKER_COUNT] = {
#define X(name, text) text,
#include "maker.def"
#undef X
};

const char *promise_maker_text(enum promise_maker m)
{
	return maker_texts[m];
}

const char *promise_reaction_text(enum reaction_word w)
{
	return w == WORD_AWAIT ? "await" : "then";
}

/* ---- what the program may have patched ---------------------------------- */

/* Remembers where Promise.prototype keeps then and constructor now. */
static void guard_find(struct vm *vm, struct async *a)
{
	struct object *proto = value_object(INTRINSIC(vm, PROMISE_PROTOTYPE));
	struct property p;

	a->guard_epoch = vm->proto_epoch;
	a->then_slot = a->constructor_slot = UINT32_MAX;
	if (object_get_own(vm, proto, ATOM(vm, then), &p) &&
	    !(p.flags & PROP_ACCESSOR))
		a->then_slot = p.slot;
	if (object_get_own(vm, proto, ATOM(vm, constructor), &p) &&
	    !(p.flags & PROP_ACCESSOR))
		a->constructor_slot = p.slot;
}

static inline bool guard_slot(const struct object *proto, uint32_t slot,
    value want)
{
	return slot != UINT32_MAX && proto->slots->v[slot] == want;
}

static inline const struct object *guard_proto(struct vm *vm)
{
	struct async *a = vm->async;

	if (a->guard_epoch != vm->proto_epoch)
		guard_find(vm, a);
	return value_object(INTRINSIC(vm, PROMISE_PROTOTYPE));
}

static inline bool guard_then(struct vm *vm)
{
	const struct object *proto = guard_proto(vm);

	return guard_slot(proto, vm->async->then_slot,
	    INTRINSIC(vm, PROMISE_THEN));
}

static inline bool guard_constructor(struct vm *vm)
{
	const struct object *proto = guard_proto(vm);

	return guard_slot(proto, vm->async->constructor_slot,
	    INTRINSIC(vm, PROMISE));
}

bool promise_guard(struct vm *vm)
{
	return guard_then(vm) && guard_constructor(vm);
}

static bool data_is(struct vm *vm, const struct promise *p, property_key k,
    value want)
{
	struct property found;

	return object_find(vm, (struct object *)&p->object, k, &found) &&
	    !(found.flags & PROP_ACCESSOR) && found.v == want;
}

bool promise_has_then(struct vm *vm, const struct promise *p)
{
	if (p->object.shape == vm->async->promise_shape)
		return guard_then(vm);
	return data_is(vm, p, ATOM(vm, then), INTRINSIC(vm, PROMISE_THEN));
}

bool promise_has_constructor(struct vm *vm, const struct promise *p)
{
	if (p->object.shape == vm->async->promise_shape)
		return guard_constructor(vm);
	return data_is(vm, p, ATOM(vm, constructor), INTRINSIC(vm, PROMISE));
}

bool promise_is_plain(struct vm *vm, const struct promise *p)
{
	if (p->object.shape == vm->async->promise_shape)
		return promise_guard(vm);
	return promise_has_then(vm, p) && promise_has_constructor(vm, p);
}

/* ---- making ------------------------------------------------------------- */

static void promise_init(struct vm *vm, struct promise *p,
    enum promise_maker maker, uint32_t origin)
{
	struct async *a = vm->async;

	p->object.cell.aux = ++a->promises;
	p->object.cell.small = (uint16_t)(maker << PROMISE_MAKER_SHIFT);
	p->result = VALUE_EMPTY;
	p->made_step = (uint32_t)vm->step;
	p->origin = origin;
	if (a->keeps_contexts)
		object_define(vm, &p->object, INTRINSIC(vm, PROMISE_CONTEXT),
		    context_capture(vm), PROP_WRITABLE);
	if (a->hooks)
		hooks_promise_init(vm, p);
}

value promise_context(struct vm *vm, struct promise *p)
{
	struct property found;

	return vm->async->keeps_contexts && object_get_own(vm, &p->object,
	    INTRINSIC(vm, PROMISE_CONTEXT), &found) ? found.v :
	    VALUE_UNDEFINED;
}

struct promise *promise_make(struct vm *vm, enum promise_maker maker,
    uint32_t origin)
{
	struct promise *p = heap_alloc(vm, sizeof *p, CELL_PROMISE);

	p->object.shape = vm->async->promise_shape;
	promise_init(vm, p, maker, origin);
	return p;
}

struct promise *promise_make_for(struct vm *vm, struct object *proto,
    enum promise_maker maker, uint32_t origin)
{
	struct promise *p = object_new_kind(vm, CELL_PROMISE, sizeof *p,
	    proto);

	promise_init(vm, p, maker, origin);
	return p;
}

void promise_announce_from(struct vm *vm, struct frame *f,
    struct promise *p)
{
	event_emit_from(vm, f, EVENT_PROMISE_CREATED, 3, value_from_cell(p),
	    value_from_int((int32_t)promise_maker(p)),
	    async_id_value(p->origin));
}

void promise_announce(struct vm *vm, struct promise *p)
{
	promise_announce_from(vm, vm->fp, p);
}

struct promise *promise_new(struct vm *vm, enum promise_maker maker,
    uint32_t origin)
{
	struct promise *p = promise_make(vm, maker, origin);

	promise_announce(vm, p);
	return p;
}

/* ---- settling ----------------------------------------------------------- */

/* Of a promise that is settled: source. */
static void enqueue_reaction(struct vm *vm, const struct reaction *r,
    value argument, bool rejected, value source)
{
	struct job j = { .queue = QUEUE_MICROTASK, .rejected = rejected,
		.context = r->context, .async_id = r->cell.aux,
		.trigger_id = r->trigger_id };

	if (r->cell.small == REACTION_RESUME) {
		j.kind = JOB_RESUME;
		j.a = r->target;
		j.b = argument;
		j.c = r->on_fulfilled;  /* the promise awaited */
	} else {
		j.kind = JOB_REACTION;
		j.a = rejected ? r->on_rejected : r->on_fulfilled;
		j.b = argument;
		j.c = r->target;
	}
	job_enqueue(vm, QUEUE_MICROTASK, &j, source);
}

/* ecma262 #sec-triggerpromisereactions, one reaction a time; v: the first
 * reaction, the value or reason, rejected, the promise */
static void trigger_action(struct vm *vm, const value v[4])
{
	struct reaction *r = (struct reaction *)value_cell(v[0]);
	bool rejected = v[2] == VALUE_TRUE;

	for (;;) {
		struct reaction *next = r->next;

		enqueue_reaction(vm, r, v[1], rejected, v[3]);
		if (!next)
			return;
		if (async_must_wait(vm)) {
			agenda_add(vm, trigger_action, value_from_cell(next),
			    v[1], v[2], v[3]);
			return;
		}
		r = next;
	}
}

/* Settles; returns the reactions, oldest first. */
static value settle(struct vm *vm, struct promise *p,
    enum promise_state state, value v)
{
	struct reaction *r = (struct reaction *)value_cell(p->result);
	struct reaction *first = NULL;

	while (r) {
		struct reaction *older = r->next;

		r->next = first;
		first = r;
		r = older;
	}
	p->object.cell.small |= (uint16_t)state;
	p->result = v;
	p->settled_step = (uint32_t)vm->step + 1;
	return value_from_cell(first);
}

/* ecma262 #sec-fulfillpromise */
void promise_fulfill(struct vm *vm, struct promise *p, value v)
{
	value first = settle(vm, p, PROMISE_FULFILLED, v);

	hooks_resolved(vm, p);
	event_emit(vm, EVENT_PROMISE_FULFILLED, 2, value_from_cell(p), v);
	if (first != VALUE_EMPTY)
		async_follow(vm, trigger_action, first, v, VALUE_FALSE,
		    value_from_cell(p));
}

static void notice_action(struct vm *vm, const value v[4])
{
	rejection_notice(vm, (struct promise *)value_cell(v[0]));
}

/* ecma262 #sec-rejectpromise */
void promise_reject(struct vm *vm, struct promise *p, value reason)
{
	value first = settle(vm, p, PROMISE_REJECTED, reason);

	hooks_resolved(vm, p);
	event_emit(vm, EVENT_PROMISE_REJECTED, 2, value_from_cell(p), reason);
	if (!promise_is_handled(p))
		async_follow(vm, notice_action, value_from_cell(p),
		    VALUE_EMPTY, VALUE_EMPTY, VALUE_EMPTY);
	if (first != VALUE_EMPTY)
		async_follow(vm, trigger_action, first, reason, VALUE_TRUE,
		    value_from_cell(p));
}

void promise_reject_action(struct vm *vm, const value v[4])
{
	promise_reject(vm, (struct promise *)value_cell(v[0]), v[1]);
}

void promise_resolve_action(struct vm *vm, const value v[4])
{
	promise_resolve_by(vm, (struct promise *)value_cell(v[0]), v[1],
	    v[2]);
}

/* ---- handled ------------------------------------------------------------ */

void promise_mark_handled(struct vm *vm, struct promise *p)
{
	if (p->object.cell.small & PROMISE_HANDLED)
		return;
	p->object.cell.small |= PROMISE_HANDLED;
	if (promise_state(p) == PROMISE_REJECTED)
		rejection_handle(vm, p);
	else if (promise_state(p) == PROMISE_PENDING)
		event_emit(vm, EVENT_PROMISE_HANDLED, 1, value_from_cell(p));
}

static void handled_action(struct vm *vm, const value v[4])
{
	promise_mark_handled(vm, (struct promise *)value_cell(v[0]));
}

static void follow_handled(struct vm *vm, struct promise *p)
{
	if (!promise_is_handled(p))
		async_follow(vm, handled_action, value_from_cell(p),
		    VALUE_EMPTY, VALUE_EMPTY, VALUE_EMPTY);
}

/* ---- resolving ---------------------------------------------------------- */

static void thenable_action(struct vm *vm, const value v[4])
{
	struct promise *p = (struct promise *)value_cell(v[0]);
	struct job j = { .kind = JOB_THENABLE, .a = v[0], .b = v[1],
		.c = v[2], .context = context_capture(vm) };

	if (vm->async->hooks && profile_is(vm, PROFILE_THENABLE_HOOKED)) {
		j.async_id = hooks_promise_id(vm, p);
		j.trigger_id = p->trigger_id;
	}
	job_enqueue(vm, QUEUE_MICROTASK, &j, v[1]);
}

/* Steps 13 to 15: then is callable. */
static void resolve_thenable(struct vm *vm, struct promise *p, value x,
    value then)
{
	p->object.cell.small |= PROMISE_LOCKED;
	if (profile_is(vm, PROFILE_RESOLVE_TOLD_EARLY))
		hooks_resolved(vm, p);
	event_emit(vm, value_is_kind(x, CELL_PROMISE) ?
	    EVENT_PROMISE_RESOLVED : EVENT_PROMISE_RESOLVED_THENABLE, 2,
	    value_from_cell(p), x);
	async_follow(vm, thenable_action, value_from_cell(p), x, then,
	    VALUE_EMPTY);
}

/* then is an accessor: the program's getter runs before anything else. */
static void get_then_action(struct vm *vm, const value v[4])
{
	vm_push_continuation(vm, async_ignore, 0, NULL);
	vm_start(vm, vm->helpers[HELPER_RESOLVE_THENABLE], VALUE_UNDEFINED, 3,
	    v);
}

/* V8 6.2: the state of a settled, untouched promise is copied at once. */
static bool resolve_shortcut(struct vm *vm, struct promise *p,
    struct promise *x)
{
	if (promise_state(x) == PROMISE_PENDING || !promise_is_plain(vm, x))
		return false;
	if (promise_state(x) == PROMISE_FULFILLED) {
		promise_fulfill(vm, p, x->result);
		return true;
	}
	promise_reject(vm, p, x->result);
	follow_handled(vm, x);
	return true;
}

void promise_made_action(struct vm *vm, const value v[4])
{
	promise_announce(vm, (struct promise *)value_cell(v[0]));
	async_follow(vm, promise_resolve_action, v[0], v[1], VALUE_EMPTY,
	    VALUE_EMPTY);
}

void promise_resolve_got_then(struct vm *vm, struct promise *p, value x,
    value then)
{
	if (value_is_callable(then))
		resolve_thenable(vm, p, x, then);
	else
		promise_fulfill(vm, p, x);
}

bool promise_then_is_accessor(struct vm *vm, value x)
{
	struct property then;

	return value_is_object(x) && !(value_is_kind(x, CELL_PROMISE) &&
	    promise_has_then(vm, (struct promise *)value_cell(x))) &&
	    object_find(vm, value_object(x), ATOM(vm, then), &then) &&
	    (then.flags & PROP_ACCESSOR);
}

void promise_resolve_with(struct vm *vm, struct promise *p, value x)
{
	promise_resolve_by(vm, p, x, VALUE_EMPTY);
}

/* ecma262 #sec-promise-resolve-functions 7 to 16 */
void promise_resolve_by(struct vm *vm, struct promise *p, value x, value by)
{
	struct property then;

	if (!value_is_object(x)) {
		promise_fulfill(vm, p, x);
		return;
	}
	if (value_cell(x) == (struct cell *)p) {
		throw_type_error(vm,
		    "Chaining cycle detected for promise #<Promise>");
		promise_reject(vm, p, vm->exception);
		vm->exception = VALUE_EMPTY;
		return;
	}
	if (value_is_kind(x, CELL_PROMISE)) {
		struct promise *q = (struct promise *)value_cell(x);

		if (vm->async->settled_shortcut && resolve_shortcut(vm, p, q))
			return;
		if (promise_has_then(vm, q)) {
			resolve_thenable(vm, p, x,
			    INTRINSIC(vm, PROMISE_THEN));
			return;
		}
	}
	if (!object_find(vm, value_object(x), ATOM(vm, then), &then)) {
		promise_fulfill(vm, p, x);
	} else if (then.flags & PROP_ACCESSOR) {
		p->object.cell.small |= PROMISE_LOCKED;
		agenda_add(vm, get_then_action, value_from_cell(p), x, by,
		    VALUE_EMPTY);
	} else {
		promise_resolve_got_then(vm, p, x, then.v);
	}
}

bool promise_claim(struct vm *vm, struct promise *p, uint32_t generation)
{
	(void)vm;
	if (p->generation != generation || promise_state(p) !=
	    PROMISE_PENDING || (p->object.cell.small & PROMISE_LOCKED))
		return false;
	p->object.cell.small |= PROMISE_LOCKED;
	return true;
}

/* ecma262 #sec-promise-resolve */
struct promise *promise_to_promise(struct vm *vm, value v,
    enum promise_maker maker, bool *fresh)
{
	struct promise *p;

	if (fresh)
		*fresh = false;
	if (value_is_kind(v, CELL_PROMISE)) {
		p = (struct promise *)value_cell(v);
		return promise_has_constructor(vm, p) ? p : NULL;
	}
	p = promise_make(vm, maker, async_frame_id(vm));
	if (fresh)
		*fresh = true;
	return p;
}

/* ---- reacting ----------------------------------------------------------- */

/* The promise that the library's own callbacks of a reaction settle: of a
 * combinator, or that follows the one they hang on. */
static value settled_by(const struct reaction *r)
{
	enum combine_kind kind;
	uint32_t index;
	value p;

	if (r->cell.small == REACTION_THEN &&
	    (promise_combinator_element(r->on_fulfilled, &kind, &index, &p) ||
	    promise_combinator_element(r->on_rejected, &kind, &index, &p) ||
	    promise_of_resolver(r->on_fulfilled, &p)))
		return p;
	return VALUE_EMPTY;
}

static void add_reaction(struct vm *vm, struct promise *p,
    struct reaction *r, enum reaction_word w, value derived, value frame)
{
	r->next = (struct reaction *)value_cell(p->result);
	r->context = context_capture(vm);
	r->made_step = (uint32_t)vm->step + 1;
	p->result = value_from_cell(r);
	event_emit(vm, EVENT_REACTION_ADDED, 5, value_from_cell(p),
	    value_from_int((int32_t)w), derived, frame, settled_by(r));
}

/* ecma262 #sec-performpromisethen */
void promise_perform_then(struct vm *vm, struct promise *p,
    value on_fulfilled, value on_rejected, value target)
{
	struct reaction *r, now;

	if (!value_is_callable(on_fulfilled))
		on_fulfilled = VALUE_UNDEFINED;
	if (!value_is_callable(on_rejected))
		on_rejected = VALUE_UNDEFINED;
	memset(&now, 0, sizeof now);
	r = promise_state(p) == PROMISE_PENDING ?
	    heap_alloc(vm, sizeof *r, CELL_REACTION) : &now;
	r->cell.small = REACTION_THEN;
	r->target = target;
	r->on_fulfilled = on_fulfilled;
	r->on_rejected = on_rejected;
	if (vm->async->hooks)
		hooks_reaction(vm, r, target);
	if (r != &now) {
		add_reaction(vm, p, r, WORD_THEN, target, VALUE_EMPTY);
	} else {
		r->context = context_capture(vm);
		enqueue_reaction(vm, r, p->result,
		    promise_state(p) == PROMISE_REJECTED,
		    value_from_cell(p));
	}
	follow_handled(vm, p);
}

/* ecma262 #await 3 to 7: f goes on when p settles */
void await_then(struct vm *vm, struct frame *f, struct promise *p,
    struct promise *throwaway)
{
	struct reaction *r, now;

	memset(&now, 0, sizeof now);
	r = promise_state(p) == PROMISE_PENDING ?
	    heap_alloc(vm, sizeof *r, CELL_REACTION) : &now;
	r->cell.small = REACTION_RESUME;
	r->target = value_from_cell(f);
	r->on_fulfilled = value_from_cell(p);
	r->on_rejected = VALUE_UNDEFINED;
	if (throwaway) {
		r->cell.aux = throwaway->async_id;
		r->trigger_id = throwaway->trigger_id;
		r->on_rejected = value_from_cell(throwaway);
	}
	if (r != &now) {
		add_reaction(vm, p, r, WORD_AWAIT, VALUE_EMPTY,
		    async_id_value(f->cell.aux));
	} else {
		r->context = context_capture(vm);
		enqueue_reaction(vm, r, p->result,
		    promise_state(p) == PROMISE_REJECTED,
		    value_from_cell(p));
	}
	follow_handled(vm, p);
}
