/* SPDX-License-Identifier: MIT */
/*
 * EventEmitter's class, and emit: it finds the listeners and hands over to
 * events.js, where each way of calling them is a function of its own, as the
 * stack trace tells them apart.
 */
#include <config.h>

#include "native.h"
#include "process.h"
#include "registry.h"
#include "text.h"

static value hand_over(struct vm *vm, struct call *c, const char *function)
{
	return native_slow(vm, c, function);
}

/* this.emit(type, ...args) */
static value events_emit(struct vm *vm, struct call *c)
{
	struct property p;
	value handler;

	if (!value_is_object(c->this_value) || value_is_object(c->args[0]) ||
	    !object_find(vm, value_object(c->this_value),
	    native_key(vm, "_events"), &p) || (p.flags & PROP_ACCESSOR) ||
	    !value_is_object(p.v) || text_is(vm, c->args[0], "error"))
		return hand_over(vm, c, "_eventsEmitSlow");
	handler = object_get_data(vm, value_object(p.v),
	    key_from_value(vm, c->args[0]));
	if (handler == VALUE_UNDEFINED)
		return VALUE_FALSE;
	return hand_over(vm, c, value_is_callable(handler) ?
	    "eventsEmitOne" : "eventsEmitMany");
}

/* ---- once ---------------------------------------------------------------- */

static value once_call(struct vm *vm, struct call *c)
{
	struct object *state = value_object(c->this_value);

	if (object_get_data(vm, state, native_key(vm, "fired")) == VALUE_TRUE)
		return VALUE_UNDEFINED;
	return hand_over(vm, c, c->argc ? "eventsOnceSome" :
	    "eventsOnceNone");
}

static const struct builtin once_row =
	ROW("onceWrapper", 0, once_call, NULL, "calls a listener once");

/* (state): the function that is added, bound to its state. */
static value events_js_once(struct vm *vm, struct call *c)
{
	struct native *target = native_new(vm, &once_row);
	struct bound *b = object_new_kind(vm, CELL_BOUND, sizeof *b,
	    value_object(INTRINSIC(vm, FUNCTION_PROTOTYPE)));

	b->target = value_from_cell(target);
	b->this_value = c->args[0];
	object_define(vm, &b->object, ATOM(vm, length), value_from_int(0),
	    PROP_CONFIGURABLE);
	object_define(vm, &b->object, ATOM(vm, name), value_from_cell(
	    string_from_cstr(vm, "bound onceWrapper")), PROP_CONFIGURABLE);
	return value_from_cell(b);
}

/* ---- lists --------------------------------------------------------------- */

/* What the program has put in place of a list has no listeners. */
static value events_js_copy(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);

	if (!value_is_kind(c->args[0], CELL_ARRAY) || !a->length)
		return value_from_cell(array_from(vm, NULL, 0));
	return value_from_cell(array_from(vm, a->object.elements->v,
	    a->length));
}

/* (list, i, v) */
static value events_js_insert(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	uint32_t i = (uint32_t)value_number(c->args[1]), k;

	array_push(vm, a, VALUE_UNDEFINED);
	for (k = a->length - 1; k > i; k--)
		a->object.elements->v[k] = a->object.elements->v[k - 1];
	a->object.elements->v[i] = c->args[2];
	return VALUE_UNDEFINED;
}

static value events_js_shift(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	struct elements *e = a->object.elements;
	value first = e->v[0];

	memmove(&e->v[0], &e->v[1], (a->length - 1) * sizeof e->v[0]);
	array_set_length(vm, a, a->length - 1);
	return first;
}

/* ---- the class ----------------------------------------------------------- */

static value events_js_class(struct vm *vm, struct call *c)
{
	(void)c;
	return vm->registry[REGISTRY_EVENTS];
}

static value events_js_prototype(struct vm *vm, struct call *c)
{
	(void)c;
	return object_get_data(vm, value_object(vm->registry[
	    REGISTRY_EVENTS]), ATOM(vm, prototype));
}

#define PLAIN(name, arity, native, js, doc) \
	{ name, arity, native, js, NULL, doc, BUILTIN_ENUMERABLE, 0 }

static const struct builtin first_rows[] = {
	PLAIN("setMaxListeners", 1, NULL, "eventsSetMax", "0: no limit"),
	PLAIN("getMaxListeners", 0, NULL, "eventsGetMax", "the limit"),
	PLAIN("emit", 1, events_emit, NULL, "calls the listeners"),
	PLAIN("addListener", 2, NULL, "eventsOn", "adds at the end"),
	PLAIN("on", 2, NULL, "eventsOn", "adds at the end"),
	PLAIN("prependListener", 2, NULL, "eventsPrepend", "adds in front"),
	PLAIN("once", 2, NULL, "eventsOnce", "adds for one call"),
	PLAIN("prependOnceListener", 2, NULL, "eventsPrependOnce",
	    "adds in front for one call"),
	PLAIN("removeListener", 2, NULL, "eventsRemove", "removes one"),
};
static const struct builtin off_rows[] = {
	PLAIN("off", 2, NULL, "eventsRemove", "removes one"),
};
static const struct builtin middle_rows[] = {
	PLAIN("removeAllListeners", 1, NULL, "eventsRemoveAll",
	    "of a type, or of all"),
	PLAIN("listeners", 1, NULL, "eventsListeners", "a copy of the list"),
};
static const struct builtin raw_rows[] = {
	PLAIN("rawListeners", 1, NULL, "eventsRawListeners",
	    "with the wrappers of once"),
};
static const struct builtin last_rows[] = {
	PLAIN("listenerCount", 2, NULL, "eventsListenerCount", "how many"),
	PLAIN("eventNames", 0, NULL, "eventsNames", "types with listeners"),
};
static const struct builtin class_row = { "EventEmitter", 1, NULL,
	"EventEmitter", NULL, "Node's events", BUILTIN_CONSTRUCTOR, 0 };
static const struct builtin module_rows[] = {
	PLAIN("once", 2, NULL, "eventsModuleOnce", "a promise of an event"),
	PLAIN("on", 2, NULL, "eventsModuleOn", "an iterator over events"),
	PLAIN("getEventListeners", 2, NULL, "eventsModuleListeners",
	    "a copy of the list"),
	PLAIN("setMaxListeners", 1, NULL, "eventsModuleSetMax",
	    "for several emitters"),
	PLAIN("getMaxListeners", 1, NULL, "eventsModuleGetMax", "of one"),
	PLAIN("listenerCount", 2, NULL, "eventsModuleCount", "how many"),
};

static void define_methods(struct vm *vm, struct object *proto)
{
	object_define(vm, proto, native_key(vm, "_events"), VALUE_UNDEFINED,
	    PROP_ALL);
	object_define(vm, proto, native_key(vm, "_eventsCount"),
	    value_from_int(0), PROP_ALL);
	object_define(vm, proto, native_key(vm, "_maxListeners"),
	    VALUE_UNDEFINED, PROP_ALL);
	DEFINE(proto, first_rows);
	DEFINE_IF(EVENTS_OFF, proto, off_rows);
	DEFINE(proto, middle_rows);
	DEFINE_IF(EVENTS_OFF, proto, raw_rows);
	DEFINE(proto, last_rows);
}

static void define_statics(struct vm *vm, struct object *class)
{
	DEFINE_IF(EVENTS_ONCE, class, module_rows);
	object_define(vm, class, native_key(vm, "EventEmitter"),
	    value_from_cell(class), PROP_ALL);
	object_define(vm, class, native_key(vm, "usingDomains"), VALUE_FALSE,
	    PROP_ALL);
	if (profile_is(vm, PROFILE_EVENTS_CAPTURE_SYMBOL)) {
		object_define(vm, class, native_key(vm,
		    "captureRejectionSymbol"), vm->symbols[SYM_REJECTION],
		    PROP_ALL);
		object_define(vm, class, native_key(vm, "captureRejections"),
		    VALUE_FALSE, PROP_ALL);
		object_define(vm, class, native_key(vm, "errorMonitor"),
		    process_symbol(vm, "events.errorMonitor"), PROP_ALL);
	}
	object_define(vm, class, native_key(vm, "defaultMaxListeners"),
	    value_from_int(10), PROP_ALL);
}

struct object *events_setup(struct vm *vm)
{
	struct object *proto = object_new(vm, value_object(INTRINSIC(vm,
	    OBJECT_PROTOTYPE)));
	value class = process_class(vm, &class_row, proto);

	vm->registry[REGISTRY_EVENTS] = class;
	define_methods(vm, proto);
	define_statics(vm, value_object(class));
	return proto;
}

static const struct lib_intrinsic intrinsics[] = {
	{ "once_wrapper", events_js_once, "(state) of a listener" },
	{ "list_copy", events_js_copy, "(list)" },
	{ "list_insert", events_js_insert, "(list, i, v)" },
	{ "list_shift", events_js_shift, "(list) its first" },
	{ "event_emitter", events_js_class, "EventEmitter" },
	{ "event_emitter_prototype", events_js_prototype, "its prototype" },
};
INTRINSICS(events, intrinsics);

void lib_events_setup(struct vm *vm)
{
	(void)vm;
}
