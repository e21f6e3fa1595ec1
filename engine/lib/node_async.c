/* SPDX-License-Identifier: MIT */
/*
 * The tables of async_hooks, timers, timers/promises, and the globals
 * AbortController, AbortSignal, Event, CustomEvent and EventTarget; what
 * their JavaScript asks of C.
 *
 * Instances keep their state in a hidden property whose key is a symbol of
 * Node's own.
 */
#include <config.h>

#include "../async/state.h"
#include "node.h"
#include "process.h"
#include "text.h"

/* ---- async_hooks --------------------------------------------------------- */

const struct builtin node_async_hooks_rows[] = {
	ROW_JS("createHook", 1, "hooksCreate", "watches async resources"),
	ROW_JS("executionAsyncId", 0, "hooksExecutionId", "of what runs"),
	ROW_JS("triggerAsyncId", 0, "hooksTriggerId", "of what made it"),
};
const size_t node_async_hooks_count = LENGTH(node_async_hooks_rows);

static const struct builtin storage_rows[] = {
	ROW_JS("disable", 0, "storageDisable", "forgets the store"),
	ROW_JS("getStore", 0, "storageGetStore", "the store of what runs"),
	ROW_JS("enterWith", 1, "storageEnterWith", "(store) from here on"),
	ROW_JS("run", 2, "storageRun", "(store, f, …args)"),
	ROW_JS("exit", 1, "storageExit", "(f, …args) without a store"),
};
static const struct builtin storage_static_rows[] = {
	ROW_JS("bind", 1, "storageBind", "(f) runs with this context"),
	ROW_JS("snapshot", 0, "storageSnapshot", "runs f in this context"),
};
static const struct builtin resource_rows[] = {
	ROW_JS("runInAsyncScope", 2, "resourceRun", "(f, this, …args)"),
	ROW_JS("emitDestroy", 0, "resourceEmitDestroy", "it is over"),
	ROW_JS("asyncId", 0, "resourceId", "its id"),
	ROW_JS("triggerAsyncId", 0, "resourceTrigger", "its maker's id"),
	ROW_JS("bind", 2, "resourceBind", "(f, this)"),
};
static const struct builtin resource_static_rows[] = {
	ROW_JS("bind", 3, "resourceStaticBind", "(f, type, this)"),
};
static const struct builtin hook_rows[] = {
	ROW_JS("enable", 0, "hookEnable", "begins to watch"),
	ROW_JS("disable", 0, "hookDisable", "ends it"),
};

/* ---- timers -------------------------------------------------------------- */

const struct builtin node_timers_rows[1];       /* all made in JavaScript */
const size_t node_timers_count = 0;

const struct builtin node_timers_promises_rows[] = {
	ROW_JS("setTimeout", 2, "timersPromisesTimeout",
	    "(delay, value, options)"),
	ROW_JS("setImmediate", 1, "timersPromisesImmediate",
	    "(value, options)"),
	ROW_JS("setInterval", 2, "timersPromisesInterval",
	    "(delay, value, options)"),
};
const size_t node_timers_promises_count = LENGTH(node_timers_promises_rows);

static const struct builtin scheduler_rows[] = {
	ROW_JS("wait", 2, "schedulerWait", "(delay, options)"),
	ROW_JS("yield", 0, "schedulerYield", "lets the loop turn"),
};

/* ---- globals ------------------------------------------------------------- */

#define GETTER_JS(name, js) \
	{ "get " name, 0, NULL, js, NULL, "its " name, \
	    BUILTIN_GETTER | BUILTIN_ENUMERABLE, 0 }
#define SETTER_JS(name, js) \
	{ "set " name, 1, NULL, js, NULL, "its " name, \
	    BUILTIN_SETTER | BUILTIN_ENUMERABLE, 0 }
#define METHOD(name, arity, js, doc) \
	{ name, arity, NULL, js, NULL, doc, BUILTIN_ENUMERABLE, 0 }
#define CLASS(name, arity, js) \
	{ name, arity, NULL, js, NULL, "a class", BUILTIN_CONSTRUCTOR, 0 }

static const struct builtin controller_rows[] = {
	GETTER_JS("signal", "abortControllerSignal"),
	METHOD("abort", 0, "abortControllerAbort", "(reason)"),
};
static const struct builtin signal_rows[] = {
	GETTER_JS("aborted", "signalAborted"),
	GETTER_JS("reason", "signalReason"),
	METHOD("throwIfAborted", 0, "signalThrow", "throws its reason"),
	GETTER_JS("onabort", "signalOnabort"),
	SETTER_JS("onabort", "signalSetOnabort"),
};
static const struct builtin signal_static_rows[] = {
	METHOD("abort", 0, "signalStaticAbort", "(reason) is aborted"),
	METHOD("timeout", 1, "signalStaticTimeout", "(delay) will be"),
};
static const struct builtin signal_any_rows[] = {
	METHOD("any", 1, "signalStaticAny", "(signals) when one is"),
};
static const struct builtin event_rows[] = {
	METHOD("preventDefault", 0, "eventPrevent", "if it can be"),
	METHOD("stopPropagation", 0, "eventStop", "no other targets"),
	METHOD("stopImmediatePropagation", 0, "eventStopNow",
	    "no other listeners"),
	METHOD("composedPath", 0, "eventPath", "its targets"),
	GETTER_JS("target", "eventTarget"),
	GETTER_JS("currentTarget", "eventCurrentTarget"),
	GETTER_JS("srcElement", "eventTarget"),
	GETTER_JS("type", "eventType"),
	GETTER_JS("cancelable", "eventCancelable"),
	GETTER_JS("defaultPrevented", "eventDefaultPrevented"),
	GETTER_JS("timeStamp", "eventTime"),
	GETTER_JS("returnValue", "eventReturnValue"),
	GETTER_JS("bubbles", "eventBubbles"),
	GETTER_JS("composed", "eventComposed"),
	GETTER_JS("eventPhase", "eventPhase"),
	GETTER_JS("isTrusted", "eventTrusted"),
};
static const struct builtin custom_rows[] = {
	GETTER_JS("detail", "eventDetail"),
};
static const struct builtin target_rows[] = {
	METHOD("addEventListener", 2, "targetAdd", "(type, f, options)"),
	METHOD("removeEventListener", 2, "targetRemove",
	    "(type, f, options)"),
	METHOD("dispatchEvent", 1, "targetDispatch", "(event)"),
};
static const struct builtin inspect_rows[] = {
	ROW_JS("inspect", 2, "abortControllerInspect", "how it prints"),
	ROW_JS("inspect", 2, "signalInspect", "how it prints"),
	ROW_JS("inspect", 2, "eventInspect", "how it prints"),
	ROW_JS("inspect", 2, "targetInspect", "how it prints"),
};

/* Prototypes and classes, in the order they are made. */
enum { CLASS_STORAGE, CLASS_RESOURCE, CLASS_HOOK, CLASS_TARGET, CLASS_EVENT,
	CLASS_CUSTOM, CLASS_SIGNAL, CLASS_CONTROLLER, CLASS_COUNT };
static const struct builtin class_rows[CLASS_COUNT] = {
	CLASS("AsyncLocalStorage", 0, "AsyncLocalStorage"),
	CLASS("AsyncResource", 1, "AsyncResource"),
	CLASS("AsyncHook", 1, "AsyncHook"),
	CLASS("EventTarget", 0, "EventTarget"),
	CLASS("Event", 1, "Event"),
	CLASS("CustomEvent", 1, "CustomEvent"),
	CLASS("AbortSignal", 0, "AbortSignal"),
	CLASS("AbortController", 0, "AbortController"),
};

/* A class under its name in the library's own object. */
static struct object *class_make(struct vm *vm, int which,
    struct object *parent)
{
	struct object *proto = object_new(vm, parent);
	value class = process_class(vm, &class_rows[which], proto);

	process_keep(vm, class_rows[which].name, class);
	return proto;
}

static struct object *class_of(struct vm *vm, const struct object *proto)
{
	return value_object(object_get_data(vm, (struct object *)proto,
	    ATOM(vm, constructor)));
}

static struct object *object_prototype(struct vm *vm)
{
	return value_object(INTRINSIC(vm, OBJECT_PROTOTYPE));
}

static void make_global(struct vm *vm, int which)
{
	native_hidden(vm, vm->global, class_rows[which].name,
	    process_kept(vm, class_rows[which].name));
}

static void inspect_with(struct vm *vm, struct object *proto, int which)
{
	object_define(vm, proto, vm->symbols[SYM_INSPECT],
	    lib_builtin(vm, &inspect_rows[which]), PROP_HIDDEN);
}

static void make_hooks(struct vm *vm)
{
	struct object *storage = class_make(vm, CLASS_STORAGE,
	    object_prototype(vm));
	struct object *resource = class_make(vm, CLASS_RESOURCE,
	    object_prototype(vm));

	DEFINE(class_make(vm, CLASS_HOOK, object_prototype(vm)), hook_rows);
	DEFINE(storage, storage_rows);
	DEFINE_IF(STORAGE_STATICS, class_of(vm, storage), storage_static_rows);
	DEFINE(resource, resource_rows);
	DEFINE(class_of(vm, resource), resource_static_rows);
}

static void make_events(struct vm *vm)
{
	struct object *target = class_make(vm, CLASS_TARGET,
	    object_prototype(vm));
	struct object *event = class_make(vm, CLASS_EVENT,
	    object_prototype(vm));
	struct object *custom = class_make(vm, CLASS_CUSTOM, event);

	DEFINE(target, target_rows);
	native_tag(vm, target, "EventTarget");
	inspect_with(vm, target, 3);
	DEFINE(event, event_rows);
	native_tag(vm, event, "Event");
	inspect_with(vm, event, 2);
	DEFINE(custom, custom_rows);
	native_tag(vm, custom, "CustomEvent");
	object_set_proto(vm, class_of(vm, custom), class_of(vm, event));
}

static void make_abort(struct vm *vm)
{
	struct object *target = value_object(object_get_data(vm,
	    value_object(process_kept(vm, "EventTarget")),
	    ATOM(vm, prototype)));
	struct object *signal = class_make(vm, CLASS_SIGNAL, target);
	struct object *controller = class_make(vm, CLASS_CONTROLLER,
	    object_prototype(vm));

	DEFINE(signal, signal_rows);
	native_tag(vm, signal, "AbortSignal");
	inspect_with(vm, signal, 1);
	DEFINE(class_of(vm, signal), signal_static_rows);
	DEFINE_IF(HAS_ABORT_ANY, class_of(vm, signal), signal_any_rows);
	object_set_proto(vm, class_of(vm, signal), value_object(
	    process_kept(vm, "EventTarget")));
	DEFINE(controller, controller_rows);
	native_tag(vm, controller, "AbortController");
	inspect_with(vm, controller, 0);
}

/* ---- timers as they were made -------------------------------------------- */

static const struct builtin promisified_rows[] = {
	{ "get", 0, NULL, "_timeoutPromisified", NULL, "for promisify", 0, 0 },
	{ "get", 0, NULL, "_immediatePromisified", NULL, "for promisify", 0,
	    0 },
	{ "", 2, NULL, "_timerAfter", NULL, "for promisify", 0, 0 },
	{ "", 1, NULL, "_timerSoon", NULL, "for promisify", 0, 0 },
};

static void keep_timer(struct vm *vm, const char *name)
{
	process_keep(vm, name, object_get_data(vm, vm->global,
	    native_key(vm, name)));
}

static void promisify_timer(struct vm *vm, const char *name, int which)
{
	value f = process_kept(vm, name);

	if (!profile_is(vm, PROFILE_TIMER_PROMISIFY_GETTER)) {
		object_define(vm, value_object(f),
		    vm->symbols[SYM_PROMISIFY], lib_builtin(vm,
		    &promisified_rows[which + 2]), PROP_ALL);
		return;
	}
	object_define_accessor(vm, value_object(f),
	    vm->symbols[SYM_PROMISIFY], lib_builtin(vm,
	    &promisified_rows[which]), VALUE_UNDEFINED,
	    PROP_ENUMERABLE | PROP_CONFIGURABLE);
}

static void make_timers(struct vm *vm)
{
	keep_timer(vm, "setTimeout");
	keep_timer(vm, "clearTimeout");
	keep_timer(vm, "setInterval");
	keep_timer(vm, "clearInterval");
	keep_timer(vm, "setImmediate");
	keep_timer(vm, "clearImmediate");
	if (profile_is(vm, PROFILE_PROMISIFY_SYMBOL_SHORT))
		((struct symbol *)value_cell(vm->symbols[SYM_PROMISIFY]))->
		    description = value_from_cell(string_from_cstr(vm,
		    "util.promisify.custom"));
	promisify_timer(vm, "setTimeout", 0);
	promisify_timer(vm, "setImmediate", 1);
}

/* ---- intrinsics ---------------------------------------------------------- */

static value async_js_kept(struct vm *vm, struct call *c)
{
	return process_kept(vm, string_utf8(vm, value_string(c->args[0]),
	    NULL));
}

static value async_js_symbol(struct vm *vm, struct call *c)
{
	return process_symbol(vm, string_utf8(vm, value_string(c->args[0]),
	    NULL));
}

static value async_js_new_symbol(struct vm *vm, struct call *c)
{
	return value_from_cell(symbol_new(vm, c->args[0]));
}

static value async_js_global(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_cell(vm->global);
}

static value async_js_new_id(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_u32(hooks_new_id(vm));
}

/* (object): the rows of scheduler. */
static value async_js_scheduler(struct vm *vm, struct call *c)
{
	struct object *o = value_object(c->args[0]);

	DEFINE(o, scheduler_rows);
	return c->args[0];
}

static const struct builtin microtask_row = { "get queueMicrotask", 0, NULL,
	"_queueMicrotaskGetter", NULL, "warns at the first look",
	BUILTIN_GETTER, 0 };

/* Node 11.15: queueMicrotask is experimental. */
static void warn_of_microtask(struct vm *vm)
{
	if (!profile_is(vm, PROFILE_QUEUE_MICROTASK_WARNS))
		return;
	keep_timer(vm, "queueMicrotask");
	object_define_accessor(vm, vm->global, native_key(vm,
	    "queueMicrotask"), lib_builtin(vm, &microtask_row),
	    VALUE_UNDEFINED, PROP_ENUMERABLE | PROP_CONFIGURABLE);
}

void lib_node_async_setup(struct vm *vm)
{
	warn_of_microtask(vm);
	make_timers(vm);
	make_hooks(vm);
	make_events(vm);
	make_abort(vm);
	if (!profile_is(vm, PROFILE_HAS_ABORT_CONTROLLER))
		return;
	make_global(vm, CLASS_TARGET);
	make_global(vm, CLASS_EVENT);
	make_global(vm, CLASS_SIGNAL);
	make_global(vm, CLASS_CONTROLLER);
	if (profile_is(vm, PROFILE_HAS_CUSTOM_EVENT))
		make_global(vm, CLASS_CUSTOM);
}

static const struct lib_intrinsic rows[] = {
	{ "kept", async_js_kept, "(name) a class or timer function" },
	{ "node_symbol", async_js_symbol, "(name) of Node's own" },
	{ "new_symbol", async_js_new_symbol, "(description) one more" },
	{ "global", async_js_global, "the global object" },
	{ "new_async_id", async_js_new_id, "the next" },
	{ "scheduler_rows", async_js_scheduler, "(o)" },
};
INTRINSICS(node_async, rows);
