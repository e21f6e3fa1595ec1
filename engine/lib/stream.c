/* SPDX-License-Identifier: MIT */
/*
 * The classes of the module stream: the tables of stream*.js.
 *
 * Stream is EventEmitter with another name; Readable has what this version of
 * Node gives its prototype, in Node's order.  The rest of it is refused by
 * name (unsupported.def).
 */
#include <config.h>

#include "../async/async.h"
#include "../async/state.h"
#include "native.h"
#include "process.h"
#include "refused.h"
#include "registry.h"

#define PLAIN(name, arity, js, doc) \
	{ name, arity, NULL, js, NULL, doc, BUILTIN_ENUMERABLE, 0 }
#define GETTER(name, js, doc) { "get " name, 0, NULL, js, NULL, doc, \
	BUILTIN_GETTER | BUILTIN_FROZEN, 0 }
#define SETTER(name, js, doc) { "set " name, 1, NULL, js, NULL, doc, \
	BUILTIN_SETTER | BUILTIN_FROZEN, 0 }
#define CLASS(name, arity, js, doc) \
	{ name, arity, NULL, js, NULL, doc, BUILTIN_CONSTRUCTOR, 0 }

static const struct builtin stream_classes[] = {
	CLASS("Stream", 0, "Stream", "an EventEmitter"),
	CLASS("Stream", 1, "Stream", "an EventEmitter, with options"),
};
static const struct builtin readable_class = CLASS("Readable", 1, "Readable",
    "what can be read, chunk by chunk");
static const struct builtin from_rows[] = {
	PLAIN("from", 2, "readableFrom", "a Readable over an iterable"),
};
static const struct builtin name_rows[] = {
	PLAIN("eventNames", 0, "streamEventNames", "types with listeners"),
};
static const struct builtin destroy_rows[] = {
	PLAIN("destroy", 2, "readableDestroy", "closes it"),
};
static const struct builtin method_rows[] = {
	PLAIN("_destroy", 2, "readableDestroyNothing", "calls back"),
	PLAIN("push", 2, "readablePush", "adds a chunk, null: the end"),
	PLAIN("isPaused", 0, "readableIsPaused", "does nothing flow?"),
	PLAIN("setEncoding", 1, "readableSetEncoding", "strings, not bytes"),
	PLAIN("read", 1, "readableRead", "takes a chunk, or null"),
	PLAIN("_read", 1, "readableReadNothing", "throws"),
	PLAIN("on", 2, "readableOn", "may make it flow"),
};
static const struct builtin unshift_rows[][1] = {
	{ PLAIN("unshift", 1, "readableUnshift", "adds a chunk in front") },
	{ PLAIN("unshift", 2, "readableUnshift", "likewise, encoded") },
};
static const struct builtin remove_rows[] = {
	PLAIN("removeListener", 2, "readableOff", "may stop the flow"),
	PLAIN("removeAllListeners", 1, "readableOffAll", "may stop the flow"),
};
static const struct builtin flow_rows[] = {
	PLAIN("resume", 0, "readableResume", "lets data flow"),
	PLAIN("pause", 0, "readablePause", "lets nothing flow"),
};
static const struct builtin iterator_rows[] = {
	PLAIN("iterator", 1, "readableIterator", "an async iterator"),
};
static const struct builtin async_rows[] = {
	{ "@@asyncIterator", 0, NULL, "readableAsyncIterator", NULL,
	    "over its chunks", BUILTIN_ENUMERABLE, 0 },
};
static const struct builtin rejection_rows[] = {
	{ "@@rejection", 1, NULL, "readableRejected", NULL,
	    "of a listener's promise", BUILTIN_ENUMERABLE, 0 },
};
static const struct builtin dispose_rows[] = {
	{ "@@asyncDispose", 0, NULL, "readableDispose", NULL,
	    "destroys it", BUILTIN_ENUMERABLE, 0 },
};
static const struct builtin destroyed_rows[] = {
	GETTER("destroyed", "readableDestroyed", "has it been destroyed?"),
	SETTER("destroyed", "readableSetDestroyed", "says so"),
	GETTER("readableHighWaterMark", "readableMark", "when it is full"),
};
static const struct builtin length_rows[] = {
	GETTER("readableFlowing", "readableFlowing", "null: not asked yet"),
	SETTER("readableFlowing", "readableSetFlowing", "sets it"),
	GETTER("readableLength", "readableLength", "what is buffered"),
};
static const struct builtin mode_rows[] = {
	GETTER("readableObjectMode", "readableObjectMode", "or bytes"),
	GETTER("readableEncoding", "readableEncoding", "of its strings"),
	GETTER("readableEnded", "readableEnded", "after the end event"),
};
static const struct builtin readable_rows[] = {
	GETTER("readable", "readableReadable", "may it be read?"),
	SETTER("readable", "readableSetReadable", "says so"),
	GETTER("readableDidRead", "readableDidRead", "was there data?"),
};
static const struct builtin aborted_rows[] = {
	GETTER("readableAborted", "readableAborted", "before its end"),
};
static const struct builtin errored_rows[] = {
	GETTER("errored", "readableErrored", "the error, or null"),
	GETTER("closed", "readableClosed", "is it destroyed for good?"),
};
static const struct builtin inspect_rows[] = {
	{ "@@inspect", 2, NULL, "_readableInspect", NULL, "refused", 0, 0 },
};

/* Node writes most of the functions without a name. */
static void take_name(struct vm *vm, struct object *o, property_key k)
{
	object_define(vm, value_object(object_get_data(vm, o, k)),
	    ATOM(vm, name), native_string(string_from_cstr(vm, "")),
	    PROP_CONFIGURABLE);
}

static void take_names(struct vm *vm, struct object *o,
    const struct builtin *rows, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		take_name(vm, o, native_key(vm, rows[i].name));
}

#define DEFINE_NAMELESS(on, rows) do { \
		DEFINE(on, rows); \
		take_names(vm, on, rows, LENGTH(rows)); \
	} while (0)

/* One that has a symbol for a key. */
static void define_symbol(struct vm *vm, struct object *o,
    const struct builtin *row, enum well_known symbol)
{
	builtin_define(vm, o, row, 1);
	take_name(vm, o, vm->symbols[symbol]);
}

/* The same function under two names. */
static void define_again(struct vm *vm, struct object *o, const char *name,
    const char *as)
{
	object_define(vm, o, native_key(vm, as), object_get_data(vm, o,
	    native_key(vm, name)), PROP_ALL);
}

static void define_events(struct vm *vm, struct object *proto)
{
	DEFINE(proto, destroy_rows);
	DEFINE_NAMELESS(proto, method_rows);
	DEFINE_NAMELESS(proto, unshift_rows[profile_is(vm,
	    PROFILE_STREAM_OFF)]);
	define_again(vm, proto, "on", "addListener");
	if (profile_is(vm, PROFILE_STREAM_ITERATOR))
		DEFINE_NAMELESS(proto, remove_rows);
	if (profile_is(vm, PROFILE_STREAM_OFF))
		define_again(vm, proto, "removeListener", "off");
	DEFINE_NAMELESS(proto, flow_rows);
	if (profile_is(vm, PROFILE_STREAM_CONSTRUCT))
		DEFINE_NAMELESS(proto, iterator_rows);
}

static void define_accessors(struct vm *vm, struct object *proto)
{
	DEFINE_IF(STREAM_AUTO_DESTROY, proto, readable_rows);
	DEFINE_IF(STREAM_CONSTRUCT, proto, aborted_rows);
	DEFINE(proto, destroyed_rows);
	DEFINE_IF(STREAM_ITERATOR, proto, length_rows);
	DEFINE_IF(STREAM_OFF, proto, mode_rows);
	DEFINE_IF(STREAM_READ_CATCHES, proto, errored_rows);
	if (profile_is(vm, PROFILE_STREAM_OFF))
		define_symbol(vm, proto, rejection_rows, SYM_REJECTION);
	if (profile_is(vm, PROFILE_STREAM_ITERATOR))
		define_symbol(vm, proto, async_rows, SYM_ASYNC_ITERATOR);
	if (profile_is(vm, PROFILE_STREAM_READ_CATCHES) &&
	    vm->symbols[SYM_ASYNC_DISPOSE] != VALUE_EMPTY)
		define_symbol(vm, proto, dispose_rows, SYM_ASYNC_DISPOSE);
	DEFINE(proto, inspect_rows);
}

static void define_refused(struct vm *vm, value class, struct object *proto)
{
	refused_define_members(vm, proto, "Readable.prototype");
	refused_define_members(vm, value_object(class), "Readable");
	if (profile_is(vm, PROFILE_STREAM_CONSTRUCT))
		refused_define_members(vm, proto, "a Readable");
}

/* (): [Stream, Readable] */
static value stream_js_classes(struct vm *vm, struct call *c)
{
	struct object *emitter = value_object(vm->registry[REGISTRY_EVENTS]);
	struct object *base = object_new(vm, value_object(object_get_data(vm,
	    emitter, ATOM(vm, prototype))));
	struct object *proto = object_new(vm, base);
	value stream = process_class(vm,
	    &stream_classes[profile_is(vm, PROFILE_STREAM_OFF)], base);
	value readable = process_class(vm, &readable_class, proto);
	struct array *out = array_new(vm, 0);

	(void)c;
	if (profile_is(vm, PROFILE_STREAM_CLASS_CHAIN)) {
		object_set_proto(vm, value_object(stream), emitter);
		object_set_proto(vm, value_object(readable),
		    value_object(stream));
	}
	DEFINE_IF(STREAM_EVENTS_PRESET, base, name_rows);
	if (profile_is(vm, PROFILE_STREAM_FROM))
		DEFINE_NAMELESS(value_object(readable), from_rows);
	define_events(vm, proto);
	define_accessors(vm, proto);
	define_refused(vm, readable, proto);
	array_push(vm, out, stream);
	array_push(vm, out, readable);
	return value_from_cell(out);
}

static const struct lib_intrinsic rows[] = {
	{ "stream_classes", stream_js_classes, "() Stream and Readable" },
};
INTRINSICS(stream, rows);

void lib_stream_setup(struct vm *vm)
{
	(void)vm;
}
