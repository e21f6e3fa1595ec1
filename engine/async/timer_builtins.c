/* SPDX-License-Identifier: MIT */
/*
 * setTimeout and its family, the objects they return, queueMicrotask, and the
 * intrinsics by which engine/lib reaches the queues and the clock.
 *
 * A Timeout shows, as Node's does, properties that tell its state; they
 * follow struct timer (timer_sync), nothing reads them back.
 */
#include <config.h>

#include "../lib/native.h"
#include "state.h"

#define TIMEOUT_MAX	2147483647.0
/* Making a timer reads the clock, so a loop that makes timers until they
 * show a later time ends too (see clock_read). */
#define TIMER_COST	0.001           /* ms */

/* ---- callbacks ----------------------------------------------------------- */

/* The error of a callback that is none, in timer.js. */
static value callback_error(struct vm *vm, const struct call *c,
    const char *refuses)
{
	return vm_tail(vm, value_from_cell(lib_function(vm, refuses)),
	    VALUE_UNDEFINED, 1, c->args);
}

static value rest_args(struct vm *vm, const struct call *c, uint32_t from)
{
	if (c->argc <= from)
		return VALUE_EMPTY;
	return value_from_cell(array_from(vm, c->args + from,
	    c->argc - from));
}

/* ---- what the objects show ----------------------------------------------- */

static void show(struct vm *vm, struct object *o, property_key key, value v)
{
	object_define(vm, o, key, v, PROP_ALL);
}

/* ref: what Symbol(refed) shows; EMPTY: it is not there. */
static void show_ids(struct vm *vm, struct object *o, value ref,
    bool primitive, uint32_t id, uint32_t trigger)
{
	struct async *a = vm->async;

	if (ref != VALUE_EMPTY)
		object_define(vm, o, a->symbols[SYMBOL_REFED], ref, PROP_ALL);
	if (primitive)
		object_define(vm, o, a->symbols[SYMBOL_HAS_PRIMITIVE],
		    VALUE_FALSE, PROP_ALL);
	object_define(vm, o, a->symbols[SYMBOL_ASYNC_ID],
	    value_from_u32(id), PROP_ALL);
	object_define(vm, o, a->symbols[SYMBOL_TRIGGER_ID],
	    value_from_u32(trigger), PROP_ALL);
	if (profile_is(vm, PROFILE_TIMER_CONTEXT_FRAME))
		object_define(vm, o, a->symbols[SYMBOL_CONTEXT_FRAME],
		    VALUE_UNDEFINED, PROP_ALL);
	hooks_show_stores(vm, o);
}

static value shown_args(value args)
{
	return args == VALUE_EMPTY ? VALUE_UNDEFINED : args;
}

static void timer_show(struct vm *vm, struct timer *t)
{
	struct object *o = &t->object;
	value list = vm->async->lists_object;

	if (!profile_is(vm, PROFILE_TIMER_HAS_REF))
		show(vm, o, ATOM(vm, _called), VALUE_FALSE);
	show(vm, o, ATOM(vm, _idleTimeout), value_from_double(t->duration));
	show(vm, o, ATOM(vm, _idlePrev), list);
	show(vm, o, ATOM(vm, _idleNext), list);
	show(vm, o, ATOM(vm, _idleStart), value_from_double(t->start));
	show(vm, o, ATOM(vm, _onTimeout), t->callback);
	show(vm, o, ATOM(vm, _timerArgs), shown_args(t->args));
	show(vm, o, ATOM(vm, _repeat), t->repeat > 0 ?
	    value_from_double(t->repeat) : VALUE_NULL);
	show(vm, o, ATOM(vm, _destroyed), VALUE_FALSE);
	if (profile_is(vm, PROFILE_TIMER_UNREFED_SYMBOL))
		object_define(vm, o, vm->async->symbols[SYMBOL_UNREFED],
		    VALUE_FALSE, PROP_ALL);
	show_ids(vm, o, profile_is(vm, PROFILE_TIMER_HAS_REF) ? VALUE_TRUE :
	    VALUE_EMPTY, profile_is(vm, PROFILE_TIMER_TO_PRIMITIVE),
	    t->async_id, t->trigger_id);
}

static value neighbour(const struct vm *vm, const struct timer *t,
    struct timer *next)
{
	if (!t->list || vm->async->timer == t)
		return VALUE_NULL;
	return next ? value_from_cell(next) : vm->async->lists_object;
}

/* Node lib/internal/linkedlist.js: next is the one that was there before. */
static void show_links(struct vm *vm, struct timer *t)
{
	show(vm, &t->object, ATOM(vm, _idlePrev), neighbour(vm, t, t->next));
	show(vm, &t->object, ATOM(vm, _idleNext), neighbour(vm, t, t->prev));
}

/* Up to Node 11 a timer forgets whether it kept the loop alive. */
static void show_destroyed(struct vm *vm, struct timer *t)
{
	value refed = value_from_bool(t->flags & TIMER_REF);

	if (profile_is(vm, PROFILE_TIMER_SHOWS_DESTROYED)) {
		show(vm, &t->object, ATOM(vm, _destroyed),
		    value_from_bool(t->flags & TIMER_DESTROYED));
		if (t->flags & TIMER_DESTROYED)
			return;
	} else if (t->flags & TIMER_DESTROYED) {
		refed = VALUE_NULL;
	}
	if (profile_is(vm, PROFILE_TIMER_HAS_REF))
		object_define(vm, &t->object,
		    vm->async->symbols[SYMBOL_REFED], refed, PROP_ALL);
}

static value shown_callback(const struct vm *vm, const struct timer *t)
{
	if (t->callback == VALUE_NULL && vm->async->timer != t &&
	    profile_is(vm, PROFILE_TIMER_SLOTS_UNDEFINED))
		return VALUE_UNDEFINED;
	return t->callback;
}

void timer_sync(struct vm *vm, struct timer *t)
{
	struct object *o = &t->object;

	show(vm, o, ATOM(vm, _idleTimeout), value_from_double(t->duration));
	show_links(vm, t);
	show(vm, o, ATOM(vm, _onTimeout), shown_callback(vm, t));
	show_destroyed(vm, t);
}

static void immediate_show(struct vm *vm, struct immediate *i)
{
	bool old = profile_is(vm, PROFILE_IMMEDIATE_TWO_SLOTS);
	struct object *o = &i->object;

	show(vm, o, ATOM(vm, _idleNext), VALUE_NULL);
	show(vm, o, ATOM(vm, _idlePrev), VALUE_NULL);
	if (old) {
		show(vm, o, ATOM(vm, _callback), i->callback);
		show(vm, o, ATOM(vm, _argv), shown_args(i->args));
		show(vm, o, ATOM(vm, _onImmediate), i->callback);
	} else {
		show(vm, o, ATOM(vm, _onImmediate), i->callback);
		show(vm, o, ATOM(vm, _argv), shown_args(i->args));
	}
	show(vm, o, ATOM(vm, _destroyed), VALUE_FALSE);
	if (old)
		show(vm, o, ATOM(vm, domain), VALUE_NULL);
	show_ids(vm, o, profile_is(vm, PROFILE_IMMEDIATE_REF) ? VALUE_TRUE :
	    VALUE_EMPTY, false, i->async_id, i->trigger_id);
}

static value immediate_value(struct immediate *i)
{
	return i ? value_from_cell(i) : VALUE_NULL;
}

/* Node's lists stay linked while they are run. */
void immediate_show_links(struct vm *vm, struct immediate *i)
{
	if (!i)
		return;
	show(vm, &i->object, ATOM(vm, _idleNext), immediate_value(i->next));
	show(vm, &i->object, ATOM(vm, _idlePrev), immediate_value(i->prev));
}

void immediate_show_cleared(struct vm *vm, struct immediate *i)
{
	if (profile_is(vm, PROFILE_IMMEDIATE_TWO_SLOTS))
		show(vm, &i->object, ATOM(vm, _onImmediate), VALUE_NULL);
}

void immediate_sync(struct vm *vm, struct immediate *i)
{
	bool destroyed = i->flags & TIMER_DESTROYED;
	bool has_run = vm->async->job.a == value_from_cell(i);

	/* Node 8 keeps one of its two references to the callback */
	show(vm, &i->object, has_run && profile_is(vm,
	    PROFILE_IMMEDIATE_TWO_SLOTS) ? ATOM(vm, _callback) :
	    ATOM(vm, _onImmediate), i->callback == VALUE_NULL && profile_is(vm,
	    PROFILE_TIMER_SLOTS_UNDEFINED) ? VALUE_UNDEFINED : i->callback);
	if (has_run && profile_is(vm, PROFILE_TIMER_SLOTS_UNDEFINED))
		show(vm, &i->object, ATOM(vm, _argv), VALUE_UNDEFINED);
	show(vm, &i->object, ATOM(vm, _destroyed), value_from_bool(destroyed));
	if (profile_is(vm, PROFILE_IMMEDIATE_REF))
		object_define(vm, &i->object,
		    vm->async->symbols[SYMBOL_REFED], !destroyed ?
		    value_from_bool(i->flags & TIMER_REF) :
		    profile_is(vm, PROFILE_TIMER_HAS_REF) ? VALUE_NULL :
		    VALUE_UNDEFINED, PROP_ALL);
}

/* ---- setTimeout, setInterval --------------------------------------------- */

static struct timer *timer_make(struct vm *vm, const struct call *c,
    double ms, bool repeat)
{
	struct async *a = vm->async;
	struct timer *t = object_new_kind(vm, CELL_TIMER, sizeof *t,
	    value_object(INTRINSIC(vm, TIMEOUT_PROTOTYPE)));

	t->object.cell.aux = ++a->timers;
	t->duration = ms >= 1 && ms <= TIMEOUT_MAX ? ms : 1;
	t->repeat = repeat ? t->duration : 0;
	t->callback = c->args[0];
	t->args = rest_args(vm, c, 2);
	t->context = context_capture(vm);
	t->flags = TIMER_REF;
	t->made_step = (uint32_t)vm->step + 1;
	t->async_id = hooks_new_id(vm);
	t->trigger_id = a->execution_id;
	hooks_init(vm, t->async_id, "Timeout", t->trigger_id,
	    value_from_cell(t));
	a->timer_refs++;
	return t;
}

static void timer_arm(struct vm *vm, struct timer *t)
{
	vm->time += TIMER_COST;
	timer_insert(vm, t, clock_libuv(vm));
	timer_show(vm, t);
	event_emit(vm, EVENT_TIMER_ARMED, 3,
	    async_id_value(t->object.cell.aux),
	    value_from_double(t->duration), t->callback);
}

static void arm_action(struct vm *vm, const value v[4])
{
	timer_arm(vm, (struct timer *)value_cell(v[0]));
}

/* The warning is out: arm and return the timer. */
static value warned(struct vm *vm, struct frame *f, value result)
{
	if (result == VALUE_EMPTY)
		return VALUE_EMPTY;
	async_follow(vm, arm_action, f->slots[0], VALUE_EMPTY, VALUE_EMPTY,
	    VALUE_EMPTY);
	return f->slots[0];
}

/* Negative numbers and NaN are told once a process. */
static bool warns(struct vm *vm, double ms)
{
	struct async *a = vm->async;
	uint8_t bit = ms < 0 ? 1 : 2;

	if (ms > TIMEOUT_MAX)
		return profile_is(vm, PROFILE_TIMER_OVERFLOW_WARNING);
	if ((ms >= 0 && ms <= TIMEOUT_MAX) || !profile_is(vm,
	    PROFILE_TIMER_NEGATIVE_WARNING) || (a->timer_warned & bit))
		return false;
	a->timer_warned |= bit;
	return true;
}

static value set_timer(struct vm *vm, struct call *c, bool repeat)
{
	double ms = c->args[1] == VALUE_UNDEFINED ? 1
	    : value_number(c->args[1]);
	struct timer *t;
	value v[2];

	if (!value_is_callable(c->args[0]))
		return callback_error(vm, c, repeat ? "_setIntervalRefuses" :
		    "_setTimeoutRefuses");
	t = timer_make(vm, c, ms, repeat);
	if (!warns(vm, ms)) {
		timer_arm(vm, t);
		return value_from_cell(t);
	}
	v[0] = value_from_cell(t);
	vm_push_continuation(vm, warned, 1, v);
	v[0] = value_from_double(ms);
	return vm_tail(vm, value_from_cell(lib_function(vm,
	    "_timerWarning")), VALUE_UNDEFINED, 1, v);
}

static value set_timeout(struct vm *vm, struct call *c)
{
	return set_timer(vm, c, false);
}

static value set_interval(struct vm *vm, struct call *c)
{
	return set_timer(vm, c, true);
}

/* A number or numeric string that +timer gave before. */
static struct timer *timer_by_id(struct vm *vm, value v)
{
	struct async *a = vm->async;
	struct array *all;
	double id;
	uint32_t i;

	if (!value_is_kind(a->primitives, CELL_ARRAY) ||
	    (!value_is_number(v) && !value_is_string(v)) ||
	    !convert_to_number(vm, v, &id))
		return NULL;
	all = (struct array *)value_cell(a->primitives);
	for (i = 0; i < all->length; i++) {
		struct timer *t = (struct timer *)value_cell(
		    all->object.elements->v[i]);

		if ((double)t->async_id == id)
			return t;
	}
	return NULL;
}

static value clear_timeout(struct vm *vm, struct call *c)
{
	struct timer *t = value_is_kind(c->args[0], CELL_TIMER) ?
	    (struct timer *)value_cell(c->args[0])
	    : timer_by_id(vm, c->args[0]);

	if (t)
		timer_clear(vm, t);
	return VALUE_UNDEFINED;
}

/* ---- Timeout.prototype ---------------------------------------------------- */

static struct timer *this_timer(const struct call *c)
{
	return value_is_kind(c->this_value, CELL_TIMER) ?
	    (struct timer *)value_cell(c->this_value) : NULL;
}

static value timeout_set_ref(struct vm *vm, struct call *c, bool ref)
{
	struct timer *t = this_timer(c);

	if (t)
		timer_ref(vm, t, ref);
	return c->this_value;
}

static value timeout_ref(struct vm *vm, struct call *c)
{
	return timeout_set_ref(vm, c, true);
}

static value timeout_unref(struct vm *vm, struct call *c)
{
	return timeout_set_ref(vm, c, false);
}

static value timeout_has_ref(struct vm *vm, struct call *c)
{
	struct timer *t = this_timer(c);

	(void)vm;
	return value_from_bool(t && (t->flags & TIMER_REF));
}

static value timeout_refresh(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;
	struct timer *t = this_timer(c);

	if (!t || t->duration < 0)
		return c->this_value;
	timer_insert(vm, t, clock_libuv(vm));
	if (t->flags & TIMER_DESTROYED) {
		t->flags &= ~(uint32_t)TIMER_DESTROYED;
		if (t->flags & TIMER_REF)
			a->timer_refs++;
	}
	timer_sync(vm, t);
	event_emit(vm, EVENT_TIMER_ARMED, 3,
	    async_id_value(t->object.cell.aux),
	    value_from_double(t->duration), t->callback);
	return c->this_value;
}

static value timeout_close(struct vm *vm, struct call *c)
{
	struct timer *t = this_timer(c);

	if (t)
		timer_clear(vm, t);
	return c->this_value;
}

static value timeout_dispose(struct vm *vm, struct call *c)
{
	timeout_close(vm, c);
	return VALUE_UNDEFINED;
}

static value timeout_to_primitive(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;
	struct timer *t = this_timer(c);

	if (!t)
		return value_from_double(NAN);
	if (!(t->flags & TIMER_PRIMITIVE)) {
		t->flags |= TIMER_PRIMITIVE;
		if (!value_is_kind(a->primitives, CELL_ARRAY))
			a->primitives = value_from_cell(array_new(vm, 0));
		array_push(vm, (struct array *)value_cell(a->primitives),
		    c->this_value);
		object_define(vm, &t->object,
		    a->symbols[SYMBOL_HAS_PRIMITIVE], VALUE_TRUE, PROP_ALL);
	}
	return value_from_u32(t->async_id);
}

/* ---- immediates ----------------------------------------------------------- */

static value set_immediate(struct vm *vm, struct call *c)
{
	struct async *a = vm->async;
	struct immediate *i;

	if (!value_is_callable(c->args[0]))
		return callback_error(vm, c, "_setImmediateRefuses");
	i = object_new_kind(vm, CELL_IMMEDIATE, sizeof *i,
	    value_object(INTRINSIC(vm, IMMEDIATE_PROTOTYPE)));
	i->object.cell.aux = ++a->immediates;
	i->callback = c->args[0];
	i->args = rest_args(vm, c, 1);
	i->context = context_capture(vm);
	i->flags = TIMER_REF;
	i->made_step = (uint32_t)vm->step + 1;
	i->async_id = hooks_new_id(vm);
	i->trigger_id = a->execution_id;
	hooks_init(vm, i->async_id, "Immediate", i->trigger_id,
	    value_from_cell(i));
	immediate_show(vm, i);
	immediate_add(vm, i);
	return value_from_cell(i);
}

static struct immediate *to_immediate(value v)
{
	return value_is_kind(v, CELL_IMMEDIATE) ?
	    (struct immediate *)value_cell(v) : NULL;
}

static value clear_immediate(struct vm *vm, struct call *c)
{
	struct immediate *i = to_immediate(c->args[0]);

	if (i)
		immediate_clear(vm, i);
	return VALUE_UNDEFINED;
}

static value immediate_set_ref(struct vm *vm, struct call *c, bool ref)
{
	struct immediate *i = to_immediate(c->this_value);

	if (i)
		immediate_ref(vm, i, ref);
	return c->this_value;
}

static value immediate_ref_on(struct vm *vm, struct call *c)
{
	return immediate_set_ref(vm, c, true);
}

static value immediate_ref_off(struct vm *vm, struct call *c)
{
	return immediate_set_ref(vm, c, false);
}

static value immediate_has_ref(struct vm *vm, struct call *c)
{
	struct immediate *i = to_immediate(c->this_value);

	(void)vm;
	return value_from_bool(i && (i->flags & TIMER_REF));
}

static value immediate_dispose(struct vm *vm, struct call *c)
{
	struct immediate *i = to_immediate(c->this_value);

	if (i)
		immediate_clear(vm, i);
	return VALUE_UNDEFINED;
}

/* ---- queueMicrotask -------------------------------------------------------- */

static value queue_microtask(struct vm *vm, struct call *c)
{
	if (!value_is_callable(c->args[0]))
		return callback_error(vm, c, "_queueMicrotaskRefuses");
	job_queue_microtask(vm, c->args[0]);
	return VALUE_UNDEFINED;
}

static value no_constructor(struct vm *vm, struct call *c)
{
	(void)c;
	return throw_type_error(vm, "Illegal constructor");
}

/* ---- intrinsics ------------------------------------------------------------ */

static value in_exit(struct vm *vm, struct call *c)
{
	async_exit(vm, convert_double_to_int32(value_number(c->args[0])) &
	    255);
	return VALUE_UNDEFINED;
}

/* (f, args): args an array or undefined */
static value in_next_tick(struct vm *vm, struct call *c)
{
	job_next_tick(vm, c->args[0], value_is_kind(c->args[1], CELL_ARRAY)
	    ? c->args[1] : VALUE_EMPTY);
	return VALUE_UNDEFINED;
}

static value in_queue_microtask(struct vm *vm, struct call *c)
{
	job_queue_microtask(vm, c->args[0]);
	return VALUE_UNDEFINED;
}

static value in_clock(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_double(clock_read(vm));
}

static value in_profile(struct vm *vm, struct call *c)
{
	value v = profile_by_name(vm, string_utf8(vm,
	    value_string(c->args[0]), NULL));

	return v == VALUE_EMPTY ? VALUE_UNDEFINED : v;
}

static value in_has_ticks(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_bool(vm->async->ticks.count > 0);
}

/* Node's console queues a nextTick that does nothing: only which frames
 * stand below a promise job tells. */
static value in_touch_ticks(struct vm *vm, struct call *c)
{
	(void)c;
	vm->async->has_tick = true;
	return VALUE_UNDEFINED;
}

/* (name) under which stacks know the request whose callback runs */
static value in_io_named(struct vm *vm, struct call *c)
{
	vm->async->job.c = c->args[0];
	return VALUE_UNDEFINED;
}

/* (name, detail, rounds, callback, result array[, what async_hooks calls it]) */
static value in_io_start(struct vm *vm, struct call *c)
{
	const struct io_request *r = io_start(vm, string_utf8(vm,
	    value_string(c->args[0]), NULL), c->args[1],
	    (uint32_t)value_number(c->args[2]), c->args[3],
	    (struct array *)value_cell(c->args[4]), c->argc > 5 ?
	    string_utf8(vm, value_string(c->args[5]), NULL) : NULL);

	return value_from_u32(r->id);
}

/* Names of what keeps the process alive: process.getActiveResourcesInfo */
static value in_active(struct vm *vm, struct call *c)
{
	struct array *out = array_new(vm, 0);
	const struct timer_list *l;
	const struct timer *t;
	const struct immediate *i;
	const struct io_request *r;

	(void)c;
	for (r = vm->async->io_first; r; r = r->next)
		array_push(vm, out, value_from_cell(string_from_cstr(vm,
		    "FSReqCallback")));
	for (l = vm->async->lists; l; l = l->next)
		for (t = l->first; t; t = t->next)
			if (t->flags & TIMER_REF)
				array_push(vm, out, value_from_cell(
				    string_from_cstr(vm, "Timeout")));
	for (i = vm->async->immediate_first; i; i = i->next)
		if (i->flags & TIMER_REF)
			array_push(vm, out, value_from_cell(
			    string_from_cstr(vm, "Immediate")));
	return value_from_cell(out);
}

static value in_execution_id(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_u32(hooks_execution_id(vm));
}

static value in_trigger_id(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_u32(hooks_trigger_id(vm));
}

/* (timeout) before it is shown: its neighbours are what they are now */
static value in_show_links(struct vm *vm, struct call *c)
{
	if (value_is_kind(c->args[0], CELL_TIMER))
		show_links(vm, (struct timer *)value_cell(c->args[0]));
	return VALUE_UNDEFINED;
}

static const struct lib_intrinsic rows[] = {
	{ "show_links", in_show_links, "(timeout) as they are now" },
	{ "exit", in_exit, "(code) ends the process" },
	{ "nextTick", in_next_tick, "(f, args array or undefined)" },
	{ "queueMicrotask", in_queue_microtask, "(f)" },
	{ "clock", in_clock, "() ms since the start; costs time" },
	{ "profile", in_profile, "(name) a row of profile.def" },
	{ "hasPendingTicks", in_has_ticks, "()" },
	{ "touchTicks", in_touch_ticks, "() as console does" },
	{ "ioNamed", in_io_named, "(name) of the request whose callback runs" },
	{ "ioStart", in_io_start, "(name, detail, rounds, f, results, type)" },
	{ "activeResources", in_active, "() array of names" },
	{ "executionId", in_execution_id, "() async_hooks" },
	{ "triggerId", in_trigger_id, "() async_hooks" },
};
INTRINSICS(timer, rows);

/* ---- tables ---------------------------------------------------------------- */

static const struct builtin globals[] = {
	ROW("setTimeout", 2, set_timeout, "..N", "(f, ms, …args) once"),
	ROW("clearTimeout", 1, clear_timeout, NULL, "(timeout)"),
	ROW("setInterval", 2, set_interval, "..N", "(f, ms, …args) again"),
	ROW("clearInterval", 1, clear_timeout, NULL, "(timeout)"),
	ROW("setImmediate", 1, set_immediate, NULL, "(f, …args)"),
	ROW("clearImmediate", 1, clear_immediate, NULL, "(immediate)"),
};
static const struct builtin global_microtask[] = {
	ROW("queueMicrotask", 1, queue_microtask, NULL, "(f)"),
};
static const struct builtin timeout_ref_rows[] = {
	ROW("unref", 0, timeout_unref, NULL, "does not keep the loop alive"),
	ROW("ref", 0, timeout_ref, NULL, "keeps the loop alive"),
};
static const struct builtin timeout_close_row[] = {
	ROW("close", 0, timeout_close, NULL, "clearTimeout"),
};
static const struct builtin timeout_refresh_row[] = {
	ROW("refresh", 0, timeout_refresh, NULL, "starts anew"),
};
static const struct builtin timeout_has_ref_row[] = {
	ROW("hasRef", 0, timeout_has_ref, NULL, "keeps the loop alive?"),
};
static const struct builtin timeout_primitive_row[] = {
	ROW("@@toPrimitive", 0, timeout_to_primitive, NULL, "its number"),
};
static const struct builtin timeout_dispose_row[] = {
	ROW("@@dispose", 0, timeout_dispose, NULL, "clearTimeout"),
};
static const struct builtin timeout_inspect_row =
	ROW_JS("", 2, "timeoutInspect", "without its list");
static const struct builtin immediate_ref_rows[] = {
	ROW("ref", 0, immediate_ref_on, NULL, "keeps the loop alive"),
	ROW("unref", 0, immediate_ref_off, NULL, "does not"),
};
static const struct builtin immediate_has_ref_row[] = {
	ROW("hasRef", 0, immediate_has_ref, NULL, "keeps the loop alive?"),
};
static const struct builtin immediate_dispose_row[] = {
	ROW("@@dispose", 0, immediate_dispose, NULL, "clearImmediate"),
};
static const struct builtin classes[] = {
	ROW_CONSTRUCTOR("Timeout", 0, no_constructor, NULL, "internal"),
	ROW_CONSTRUCTOR("Immediate", 0, no_constructor, NULL, "internal"),
	ROW_CONSTRUCTOR("TimersList", 0, no_constructor, NULL, "internal"),
};

static struct object *class_new(struct vm *vm, const struct builtin *row)
{
	struct object *proto = object_new(vm, value_object(INTRINSIC(vm,
	    OBJECT_PROTOTYPE)));

	builtin_constructor(vm, row, proto);
	return proto;
}

static void make_symbols(struct vm *vm)
{
	const char *const names[TIMER_SYMBOLS] = { "refed", "unrefed",
		"kHasPrimitive", "asyncId", profile_is(vm,
		PROFILE_IMMEDIATE_TWO_SLOTS) ? "triggerAsyncId" : "triggerId",
		"kAsyncContextFrame", "async_id_symbol",
		"trigger_async_id_symbol" };
	int i;

	for (i = 0; i < TIMER_SYMBOLS; i++)
		vm->async->symbols[i] = value_from_cell(symbol_new(vm,
		    value_from_cell(string_from_cstr(vm, names[i]))));
}

/* What a timer's _idleNext shows: no more than that it is a list. */
static void make_list(struct vm *vm)
{
	struct object *list = object_new(vm, class_new(vm, &classes[2]));

	show(vm, list, ATOM(vm, _idleNext), VALUE_NULL);
	show(vm, list, ATOM(vm, _idlePrev), VALUE_NULL);
	vm->async->lists_object = value_from_cell(list);
}

void lib_timer_setup(struct vm *vm)
{
	struct object *t = class_new(vm, &classes[0]);
	struct object *i = class_new(vm, &classes[1]);

	make_symbols(vm);
	make_list(vm);
	vm->intrinsics[INTRINSIC_TIMEOUT_PROTOTYPE] = value_from_cell(t);
	vm->intrinsics[INTRINSIC_IMMEDIATE_PROTOTYPE] = value_from_cell(i);
	DEFINE_IF(TIMER_REFRESH, t, timeout_refresh_row);
	DEFINE(t, timeout_ref_rows);
	DEFINE_IF(TIMER_HAS_REF, t, timeout_has_ref_row);
	DEFINE(t, timeout_close_row);
	if (profile_is(vm, PROFILE_TIMER_REFRESH))
		object_define(vm, t, vm->symbols[SYM_INSPECT],
		    lib_builtin(vm, &timeout_inspect_row), PROP_ALL);
	DEFINE_IF(TIMER_TO_PRIMITIVE, t, timeout_primitive_row);
	DEFINE_IF(TIMER_DISPOSE, t, timeout_dispose_row);
	DEFINE_IF(IMMEDIATE_REF, i, immediate_ref_rows);
	DEFINE_IF(TIMER_HAS_REF, i, immediate_has_ref_row);
	DEFINE_IF(TIMER_DISPOSE, i, immediate_dispose_row);
	DEFINE(vm->global, globals);
	DEFINE_IF(HAS_QUEUE_MICROTASK, vm->global, global_microtask);
}
