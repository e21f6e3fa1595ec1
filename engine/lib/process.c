/* SPDX-License-Identifier: MIT */
/*
 * process, and what process.js, warning.js and node-errors.js ask of C.
 *
 * The object's properties are made here, at start, from tables; its
 * functions are compiled when first called.
 */
#include <config.h>

#include "../async/state.h"
#include "../core/peek.h"
#include "../syntax/load.h"
#include "module.h"
#include "native.h"
#include "process.h"
#include "registry.h"
#include "stack.h"
#include "syntax_report.h"
#include "text.h"

#define PROCESS_ID	4242            /* a process number like any other */

/* ---- state --------------------------------------------------------------- */

/* The library's own object of things to remember. */
static value process_js_state(struct vm *vm, struct call *c)
{
	value *state = &vm->registry[REGISTRY_PROCESS];

	(void)c;
	if (*state == VALUE_EMPTY)
		*state = value_from_cell(object_new(vm, NULL));
	return *state;
}

void process_keep(struct vm *vm, const char *name, value v)
{
	object_define(vm, value_object(process_js_state(vm, NULL)),
	    native_key(vm, name), v, PROP_ALL);
}

value process_kept(struct vm *vm, const char *name)
{
	return object_get_data(vm, value_object(process_js_state(vm, NULL)),
	    native_key(vm, name));
}

value process_symbol(struct vm *vm, const char *name)
{
	struct object *state = value_object(process_js_state(vm, NULL));
	property_key k = native_key(vm, name);
	struct property p;
	struct symbol *s;

	if (object_get_own(vm, state, k, &p))
		return p.v;
	s = symbol_new(vm, key_to_value(vm, k));
	object_define(vm, state, k, value_from_cell(s), PROP_ALL);
	return value_from_cell(s);
}

static value process_js_capture_symbol(struct vm *vm, struct call *c)
{
	(void)c;
	return process_symbol(vm, "kCapture");
}

static value process_js_shape_symbol(struct vm *vm, struct call *c)
{
	(void)c;
	return process_symbol(vm, "shapeMode");
}

static value process_js_monitor_symbol(struct vm *vm, struct call *c)
{
	(void)c;
	return process_symbol(vm, "events.errorMonitor");
}

/* The private name of what emit leaves in an error nobody listened for. */
static value process_js_emitted_symbol(struct vm *vm, struct call *c)
{
	value s = process_symbol(vm, "kEnhanceStackBeforeInspector");

	(void)c;
	value_cell(s)->flags |= SYMBOL_PRIVATE;
	return s;
}

static value process_js_rejection_symbol(struct vm *vm, struct call *c)
{
	(void)c;
	return vm->symbols[SYM_REJECTION];
}

/* ---- errors -------------------------------------------------------------- */

static enum intrinsic error_class(struct vm *vm, value name)
{
	if (text_is(vm, name, "TypeError"))
		return INTRINSIC_TYPE_ERROR_PROTOTYPE;
	return text_is(vm, name, "RangeError") ?
	    INTRINSIC_RANGE_ERROR_PROTOTYPE : INTRINSIC_ERROR_PROTOTYPE;
}

/* Node lib/internal/errors.js: the stack says "TypeError [CODE]: …" though
 * the name is plain, and so does its toString; before Node 12 the name says it
 * too, and the code is no property that is shown. */
static void error_set_code(struct vm *vm, struct error *e, value code)
{
	value name = object_get_data(vm, &e->object, ATOM(vm, name));

	if (!profile_is(vm, PROFILE_ERROR_CODE_IN_NAME)) {
		e->kind = ERROR_NODE;
		object_define(vm, &e->object, ATOM(vm, code), code, PROP_ALL);
		if (profile_is(vm, PROFILE_NODE_ERROR_TEXT_OWN))
			native_hidden(vm, &e->object, "toString",
			    value_from_cell(lib_function(vm,
			    "nodeErrorToString")));
		return;
	}
	native_hidden(vm, &e->object, "name", value_from_cell(
	    string_format(vm, "%s [%s]", string_utf8(vm, value_string(name),
	    NULL), string_utf8(vm, value_string(code), NULL))));
	native_hidden(vm, &e->object, "code", code);
}

/* (class, code, message): an error as Node's own functions throw it. */
static value process_js_node_error(struct vm *vm, struct call *c)
{
	enum intrinsic class = error_class(vm, c->args[0]);
	struct error *e = error_new(vm, value_object(vm->intrinsics[class]),
	    c->args[2]);

	error_set_code(vm, e, c->args[1]);
	error_make_stack_early(vm, e);
	return value_from_cell(e);
}

static value process_js_plain_error(struct vm *vm, struct call *c)
{
	return value_from_cell(error_new(vm, value_object(INTRINSIC(vm,
	    ERROR_PROTOTYPE)), c->args[0]));
}

/* (error, name): throws it from a place of Node's own, a row of
 * profile_text.def. */
static value process_js_throw_from(struct vm *vm, struct call *c)
{
	vm->throws_what = c->args[0];
	vm->throws = (struct throw_place){ PLACE_NODE, profile_text_named(
	    string_utf8(vm, value_string(c->args[1]), NULL)) };
	return throw_value(vm, c->args[0]);
}

static value process_js_is_native_error(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_ERROR));
}

/* ---- the place a crash report begins with -------------------------------- */

static void add_line(struct builder *b, const struct source *s, int line,
    int col)
{
	struct vm *vm = b->vm;
	uint32_t from = s->lines[line - 1];
	uint32_t to = (uint32_t)line < s->line_count ? s->lines[line] :
	    s->length, i;
	const char *wrapper = syntax_wrapper(vm, s, line);
	struct string *text;
	struct text t;

	while (to > from && (s->text[to - 1] == '\n' ||
	    s->text[to - 1] == '\r'))
		to--;
	text = string_from_utf8(vm, s->text + from, to - from);
	builder_add(b, source_url(vm, s));
	builder_add(b, string_format(vm, ":%d\n", line));
	builder_add_cstr(b, wrapper);
	builder_add(b, text);
	builder_add_unit(b, '\n');
	for (; *wrapper; wrapper++)
		builder_add_unit(b, ' ');
	t = text_of(vm, text);
	for (i = 0; i + 1 < (uint32_t)col && i < t.length; i++)
		builder_add_unit(b, text_at(&t, i) == '\t' ? '\t' : ' ');
	builder_add_unit(b, '^');
}

static const struct source *source_at(struct vm *vm, int32_t file)
{
	struct array *all = (struct array *)value_cell(vm->sources);

	return file < 0 || (uint32_t)file >= all->length ? NULL :
	    (struct source *)value_cell(all->object.elements->v[file]);
}

static value place_text(struct vm *vm, const struct source *s, int line,
    int col)
{
	struct builder b;

	builder_start(&b, vm);
	add_line(&b, s, line, col);
	return value_from_cell(builder_finish(&b));
}

/* A row's text, or undefined where it is empty. */
static value profile_place(struct vm *vm, enum profile_text row)
{
	const char *text = profile_text(vm, row);

	return *text ? native_string(string_from_cstr(vm, text)) :
	    VALUE_UNDEFINED;
}

/* Does emit stand here, which made the error? */
static bool is_emit(struct vm *vm, const value *row)
{
	const struct code *code = (struct code *)
	    value_cell(row[FRAME_RECORD_CODE]);

	return value_is_kind(row[FRAME_RECORD_CODE], CELL_CODE) &&
	    code->flags & CODE_LIB && text_is(vm, code->name, "eventsThrow");
}

/* The line that runs the microtasks, if a frame of Node's own stands there. */
static value microtasks_place(struct vm *vm, const value *row)
{
	static const enum profile_text rows[] = {
		PROFILE_TEXT_CRASH_MICROTASK_TICKS,
		PROFILE_TEXT_CRASH_MICROTASK_RUN
	};
	const char *text, *line;
	struct builder b;
	size_t i, n;

	builder_start(&b, vm);
	stack_line(&b, row);
	line = string_utf8(vm, builder_finish(&b), NULL);
	for (i = 0; i < LENGTH(rows); i++) {
		const char *at;

		text = profile_text(vm, rows[i]);
		n = strcspn(text, "\n");
		for (at = line; n && (at = strchr(at, '(')); at++)
			if (!strncmp(at + 1, text, n) && at[n + 1] == ':')
				return profile_place(vm, rows[i]);
	}
	return VALUE_UNDEFINED;
}

/* The first frame of the program, of emit or of what runs the microtasks, or
 * undefined. */
static value place_of_frames(struct vm *vm, value frames)
{
	const struct record *r = (struct record *)value_cell(frames);
	struct string *path;
	value own;
	uint32_t i;
	int line, col;

	if (!value_is_kind(frames, CELL_RECORD))
		return VALUE_UNDEFINED;
	for (i = 0; i < r->cell.aux; i += FRAME_RECORD_WORDS) {
		if (is_emit(vm, &r->v[i]))
			return profile_place(vm, PROFILE_TEXT_EVENTS_MADE);
		if (stack_place(vm, &r->v[i], &path, &line, &col))
			return place_text(vm, ((struct code *)value_cell(
			    r->v[i + FRAME_RECORD_CODE]))->source, line, col);
		own = microtasks_place(vm, &r->v[i]);
		if (own != VALUE_UNDEFINED)
			return own;
	}
	return VALUE_UNDEFINED;
}

/* Where an error was made, or undefined. */
static value made_place(struct vm *vm, value error)
{
	struct property p = { .v = error };
	struct error *e;

	if (value_is_object(error) && !value_is_kind(error, CELL_ERROR))
		object_get_own(vm, value_object(error), INTRINSIC(vm,
		    STACK_HOLDER), &p);
	if (!value_is_kind(p.v, CELL_ERROR))
		return VALUE_UNDEFINED;
	e = (struct error *)value_cell(p.v);
	if (e->kind == ERROR_NODE && *profile_text(vm,
	    PROFILE_TEXT_NODE_ERROR_MADE))
		return profile_place(vm, PROFILE_TEXT_NODE_ERROR_MADE);
	return e->kind == ERROR_NODE && profile_is(vm,
	    PROFILE_NODE_ERROR_READ) ? VALUE_UNDEFINED :
	    place_of_frames(vm, e->frames);
}

/* Node's own line that reports it. */
static const char *node_place(struct vm *vm, value error, bool placed)
{
	bool strict = vm->async->modes == REJECTIONS_STRICT;
	int text = vm->async->crash_text;

	if (text == PROFILE_TEXT_COUNT)
		return "";
	if (text != PROFILE_TEXT_CRASH_PROMISE)
		return profile_text(vm, (enum profile_text)text);
	if (value_is_kind(error, CELL_ERROR) && text_is(vm,
	    object_get_data(vm, value_object(error), ATOM(vm, code)),
	    "ERR_UNHANDLED_REJECTION") && placed)
		return profile_text(vm, strict ?
		    PROFILE_TEXT_CRASH_REASON_STRICT :
		    PROFILE_TEXT_CRASH_REASON);
	return profile_text(vm, strict ? PROFILE_TEXT_CRASH_PROMISE_STRICT :
	    PROFILE_TEXT_CRASH_PROMISE);
}

static bool is_main_frame(void *user, struct cell *cell)
{
	struct frame *f = (struct frame *)cell;
	struct frame **found = user;

	if (f->cell.small & FRAME_SUSPENDED && f->code &&
	    f->code->flags & CODE_TOP && f->code->source->cell.aux == 0)
		*found = f;
	return !*found;
}

/* The suspended frame of the main module's body. */
static const struct frame *main_frame(struct vm *vm)
{
	struct frame *found = NULL;

	peek_cells(vm, CELL_FRAME, 0, is_main_frame, &found);
	return found;
}

/* The place in the text that JSON.parse could not read, or undefined. */
static value json_excerpt(struct vm *vm, value error)
{
	struct property p;

	return value_is_kind(error, CELL_ERROR) && object_get_own(vm,
	    value_object(error), INTRINSIC(vm, STACK_HOLDER), &p) ? p.v :
	    VALUE_UNDEFINED;
}

/* (object): it has a stack of its own, which is not read. */
static value process_js_has_stack(struct vm *vm, struct call *c)
{
	struct object *o = value_object(c->args[0]);
	struct property p = { .v = VALUE_EMPTY };

	return value_from_bool(peek_own(o, ATOM(vm, stack), &p) ||
	    p.flags & PROP_LAZY);
}

/* Since V8 7.8 an error whose stack has been made into text does not know its
 * frames any more. */
static bool stack_was_read(struct vm *vm, value error)
{
	struct property p = { .v = VALUE_EMPTY };

	if (!value_is_kind(error, CELL_ERROR) ||
	    !profile_is(vm, PROFILE_STACK_READ_FORGETS))
		return false;
	if (profile_is(vm, PROFILE_STACK_ACCESSOR))
		return ((struct error *)value_cell(error))->stack !=
		    VALUE_EMPTY;
	peek_own(value_object(error), ATOM(vm, stack), &p);
	return p.v != VALUE_EMPTY;
}

/* A place's text, or undefined. */
static value place_of(struct vm *vm, struct throw_place p, value error)
{
	const struct source *s = source_at(vm, p.file);
	int line, col;

	if (p.file == PLACE_JSON)
		return json_excerpt(vm, error);
	if (p.file == PLACE_NODE)
		return profile_place(vm, (enum profile_text)p.at);
	if (!s)
		return VALUE_UNDEFINED;
	source_position(s, p.at, &line, &col);
	return place_text(vm, s, line, col);
}

/* V8 src/execution/isolate.cc Isolate::CreateMessage without a location: of
 * what the error itself knows, or undefined. */
static value place_of_error(struct vm *vm, value error)
{
	const struct error *e = (struct error *)value_cell(error);
	value kept = value_is_kind(error, CELL_ERROR) && profile_is(vm,
	    PROFILE_ERROR_KEEPS_PLACE) ? place_of(vm, e->place, error) :
	    VALUE_UNDEFINED;

	if (kept != VALUE_UNDEFINED)
		return kept;
	return stack_was_read(vm, error) ? VALUE_UNDEFINED :
	    made_place(vm, error);
}

/* Did Node catch what was thrown last, to throw it again from elsewhere? */
static value process_js_thrown_again(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_bool(vm->async->crash_text != PROFILE_TEXT_COUNT);
}

/* (error, made, placed): "FILE:LINE", the source line, the caret, of V8's
 * message, which is of the last throw, or made: of the error, where Node
 * reports it.  placed: the error made for a reason has the place of its
 * making. */
static value process_js_crash_place(struct vm *vm, struct call *c)
{
	bool made = c->args[1] == VALUE_TRUE;
	value place = module_arrow(vm, c->args[0]);

	if (value_is_string(place))
		return place;
	if (place == VALUE_NULL && !made)
		return ATOM(vm, empty);
	place = made ? VALUE_UNDEFINED : place_of(vm, vm->thrown, c->args[0]);
	if (place == VALUE_UNDEFINED)
		place = place_of_error(vm, c->args[0]);
	if (place != VALUE_UNDEFINED)
		return place;
	return value_from_cell(string_from_cstr(vm, made ? node_place(vm,
	    c->args[0], c->args[2] == VALUE_TRUE) : ""));
}

/* The frames of an error made for a reason, each after a line break. */
static value process_js_rejection_frames(struct vm *vm, struct call *c)
{
	const char *all = profile_text(vm, PROFILE_TEXT_REJECTION_ERROR_FRAMES);
	const char *last = strstr(all, "process.processTicks");
	struct builder b, below;

	(void)c;
	builder_start(&b, vm);
	builder_start(&below, vm);
	if (!last || !stack_add_origin(&below)) {
		builder_add_cstr(&b, all);
	} else {
		builder_add(&b, string_from_utf8(vm, all,
		    (size_t)(last - all)));
		builder_add_cstr(&b, last + strlen("process."));
		builder_add(&b, builder_finish(&below));
	}
	return value_from_cell(builder_finish(&b));
}

/* Did the main module fail? */
static value process_js_crash_module(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_bool(vm->async->crash_text ==
	    PROFILE_TEXT_CRASH_MODULE);
}

/* The await of the main module that never ends, likewise. */
static value process_js_unsettled(struct vm *vm, struct call *c)
{
	const struct frame *f = main_frame(vm);
	struct builder b;
	uint32_t at;
	int line, col;

	(void)c;
	if (!f || !stack_position(f->code, frame_pc(f), true, &at))
		return ATOM(vm, empty);
	source_position(f->code->source, at, &line, &col);
	builder_start(&b, vm);
	add_line(&b, f->code->source, line, col);
	return value_from_cell(builder_finish(&b));
}

/* ---- the object ---------------------------------------------------------- */

static value process_cwd(struct vm *vm, struct call *c)
{
	const char *path = module_cwd(vm);

	(void)c;
	return value_from_cell(string_from_utf8(vm, path, strlen(path)));
}

/* Seconds since the start, on the virtual clock. */
static value process_uptime(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_double(clock_read(vm) / 1000);
}

static value process_hrtime_bigint(struct vm *vm, struct call *c)
{
	double ns = floor(clock_read(vm) * 1e6);

	(void)c;
	return bigint_from_double(vm, ns);
}

static value process_memory(struct vm *vm, struct call *c)
{
	struct object *o = object_new(vm, value_object(INTRINSIC(vm,
	    OBJECT_PROTOTYPE)));
	value used = value_from_double((double)vm->heap_used);
	value total = value_from_double((double)(vm->heap_top -
	    vm->heap_base));

	(void)c;
	object_define(vm, o, native_key(vm, "rss"), total, PROP_ALL);
	object_define(vm, o, native_key(vm, "heapTotal"), total, PROP_ALL);
	object_define(vm, o, native_key(vm, "heapUsed"), used, PROP_ALL);
	object_define(vm, o, native_key(vm, "external"), value_from_int(0),
	    PROP_ALL);
	object_define(vm, o, native_key(vm, "arrayBuffers"),
	    value_from_int(0), PROP_ALL);
	return value_from_cell(o);
}

/* Node lists requests, then timers and immediates that are ref'd. */
static value process_resources(struct vm *vm, struct call *c)
{
	struct array *out = array_new(vm, 0);
	const struct io_request *r;
	int32_t i;

	(void)c;
	for (r = vm->async->io_first; r; r = r->next)
		array_push(vm, out, value_from_cell(string_from_cstr(vm,
		    "FSReqCallback")));
	for (i = 0; i < vm->async->timer_refs; i++)
		array_push(vm, out, value_from_cell(string_from_cstr(vm,
		    "Timeout")));
	for (i = 0; i < vm->async->immediate_refs; i++)
		array_push(vm, out, value_from_cell(string_from_cstr(vm,
		    "Immediate")));
	return value_from_cell(out);
}

#define PLAIN(name, arity, native, js, doc) \
	{ name, arity, native, js, NULL, doc, BUILTIN_ENUMERABLE, 0 }

static const struct builtin exit_code_rows[] = {
	{ "get exitCode", 0, NULL, "processGetExitCode", NULL, "at the end",
	    BUILTIN_GETTER | BUILTIN_ENUMERABLE, 0 },
	{ "set exitCode", 1, NULL, "processSetExitCode", NULL, "an integer",
	    BUILTIN_SETTER | BUILTIN_ENUMERABLE, 0 },
};
static const struct builtin rows[] = {
	PLAIN("nextTick", 1, NULL, "processNextTick",
	    "queues a function to run before the promise jobs"),
	PLAIN("exit", 1, NULL, "processExit", "ends the process"),
	PLAIN("reallyExit", 1, NULL, "processReallyExit", "ends it at once"),
	PLAIN("abort", 0, NULL, "processAbort", "ends it by a signal"),
	PLAIN("kill", 2, NULL, "processKill", "sends no signal here"),
	PLAIN("cwd", 0, process_cwd, NULL, "the working directory"),
	PLAIN("uptime", 0, process_uptime, NULL, "seconds since the start"),
	PLAIN("hrtime", 1, NULL, "processHrtime", "[seconds, nanoseconds]"),
	PLAIN("memoryUsage", 0, process_memory, NULL, "bytes of the heap"),
	PLAIN("emitWarning", 4, NULL, "processEmitWarning",
	    "prints a warning"),
};
static const struct builtin capture_rows[] = {
	PLAIN("setUncaughtExceptionCaptureCallback", 1, NULL,
	    "processSetCapture", "takes uncaught exceptions"),
	PLAIN("hasUncaughtExceptionCaptureCallback", 0, NULL,
	    "processHasCapture", "is there one?"),
};
static const struct builtin resources_rows[] = {
	PLAIN("getActiveResourcesInfo", 0, process_resources, NULL,
	    "names of what keeps the loop alive"),
};
static const struct builtin bigint_rows[] = {
	PLAIN("bigint", 0, process_hrtime_bigint, NULL, "nanoseconds"),
};
static const struct builtin stream_rows[] = {
	PLAIN("write", 1, NULL, "streamWrite", "prints text as it is"),
	PLAIN("end", 1, NULL, "streamEnd", "prints text"),
	PLAIN("on", 2, NULL, "streamSame", "no events come"),
	PLAIN("once", 2, NULL, "streamSame", "no events come"),
	PLAIN("emit", 1, NULL, "streamNothing", "nobody listens"),
};
static const struct builtin class_row = { "process", 0, NULL,
	"processClass", NULL, "the class of process", BUILTIN_CONSTRUCTOR, 0 };
static const struct builtin new_listener_row = { "", 0, NULL,
	"_processNewListener", NULL, "watches for multipleResolves", 0, 0 };
static const struct builtin warning_row = { "onWarning", 1, NULL,
	"_onWarning", NULL, "prints a warning", 0, 0 };

static void put(struct vm *vm, struct object *o, const char *name, value v)
{
	object_define(vm, o, native_key(vm, name), v, PROP_ALL);
}

static void put_text(struct vm *vm, struct object *o, const char *name,
    const char *text)
{
	put(vm, o, name, value_from_cell(string_from_cstr(vm, text)));
}

value process_class(struct vm *vm, const struct builtin *b,
    struct object *proto)
{
	value class = lib_builtin(vm, b);

	object_define(vm, value_object(class), ATOM(vm, prototype),
	    value_from_cell(proto), PROP_WRITABLE);
	object_define(vm, proto, ATOM(vm, constructor), class, PROP_HIDDEN);
	return class;
}

static struct object *plain(struct vm *vm)
{
	return object_new(vm, value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
}

static void define_versions(struct vm *vm, struct object *process)
{
	struct object *versions = plain(vm), *release = plain(vm);
	const char *version = profile_text(vm, PROFILE_TEXT_VERSION);

	put(vm, process, "version", value_from_cell(string_format(vm, "v%s",
	    version)));
	put_text(vm, versions, "node", version);
	put_text(vm, versions, "v8", profile_text(vm, PROFILE_TEXT_V8));
	put_text(vm, versions, "uv", profile_text(vm, PROFILE_TEXT_UV));
	put(vm, process, "versions", value_from_cell(versions));
	put_text(vm, process, "arch", "x64");
	put_text(vm, process, "platform", "linux");
	put_text(vm, release, "name", "node");
	put(vm, process, "release", value_from_cell(release));
}

static void define_stream(struct vm *vm, struct object *process,
    const char *name, int fd)
{
	struct object *o = plain(vm);

	DEFINE(o, stream_rows);
	put(vm, o, "fd", value_from_int(fd));
	put(vm, o, "writable", VALUE_TRUE);
	object_define(vm, process, native_key(vm, name), value_from_cell(o),
	    PROP_ALL);
}

/* What Node's options about warnings make of process. */
static void define_warnings(struct vm *vm, struct object *process)
{
	static const struct { uint32_t option; const char *name; } all[] = {
		{ VM_NO_WARNINGS, "noProcessWarnings" },
		{ VM_TRACE_WARNINGS, "traceProcessWarnings" },
		{ VM_NO_DEPRECATION, "noDeprecation" },
		{ VM_TRACE_DEPRECATION, "traceDeprecation" },
		{ VM_THROW_DEPRECATION, "throwDeprecation" },
	};
	size_t i;

	for (i = 0; i < LENGTH(all); i++)
		if (vm->options & all[i].option)
			put(vm, process, all[i].name, VALUE_TRUE);
}

/* The listeners and counts of the EventEmitter that process is. */
static void define_events(struct vm *vm, struct object *process)
{
	struct object *events = object_new(vm, NULL);
	int count = 1;

	if (profile_is(vm, PROFILE_MULTIPLE_RESOLVES)) {
		put(vm, events, "newListener", lib_builtin(vm,
		    &new_listener_row));
		count++;
	}
	if (vm->options & VM_NO_WARNINGS)
		count--;
	else
		put(vm, events, "warning", lib_builtin(vm, &warning_row));
	put(vm, process, "_events", value_from_cell(events));
	put(vm, process, "_eventsCount", value_from_int(count));
	put(vm, process, "_maxListeners", VALUE_UNDEFINED);
}

void lib_process_setup(struct vm *vm)
{
	struct object *proto, *process, *hrtime;

	vm->registry[REGISTRY_PROCESS] = VALUE_EMPTY;
	proto = object_new(vm, events_setup(vm));
	process_class(vm, &class_row, proto);
	process = object_new(vm, proto);
	vm->intrinsics[INTRINSIC_PROCESS] = value_from_cell(process);
	define_versions(vm, process);
	define_events(vm, process);
	define_warnings(vm, process);
	put(vm, process, "env", value_from_cell(plain(vm)));
	put_text(vm, process, "title", "node");
	put(vm, process, "argv", value_from_cell(array_new(vm, 0)));
	put(vm, process, "execArgv", value_from_cell(array_new(vm, 0)));
	put_text(vm, process, "execPath", "/usr/local/bin/node");
	put(vm, process, "pid", value_from_int(PROCESS_ID));
	put(vm, process, "ppid", value_from_int(PROCESS_ID - 1));
	if (!profile_is(vm, PROFILE_EXIT_CODE_CHECKED))
		put(vm, process, "exitCode", VALUE_UNDEFINED);
	DEFINE_IF(EXIT_CODE_CHECKED, process, exit_code_rows);
	DEFINE(process, rows);
	DEFINE_IF(HAS_HRTIME_BIGINT, process, capture_rows);
	DEFINE_IF(HAS_ACTIVE_RESOURCES, process, resources_rows);
	hrtime = value_object(object_get_data(vm, process, native_key(vm,
	    "hrtime")));
	DEFINE_IF(HAS_HRTIME_BIGINT, hrtime, bigint_rows);
	define_stream(vm, process, "stdout", 1);
	define_stream(vm, process, "stderr", 2);
	native_tag(vm, process, "process");
	native_hidden(vm, vm->global, "process", value_from_cell(process));
}

static const struct lib_intrinsic intrinsics[] = {
	{ "node_state", process_js_state, "what Node remembers" },
	{ "symbol_capture", process_js_capture_symbol, "kCapture" },
	{ "symbol_shape", process_js_shape_symbol, "shapeMode" },
	{ "symbol_emitted", process_js_emitted_symbol, "of an error" },
	{ "symbol_monitor", process_js_monitor_symbol, "errorMonitor" },
	{ "symbol_rejection", process_js_rejection_symbol,
	    "captureRejectionSymbol" },
	{ "node_error", process_js_node_error, "(class, code, message)" },
	{ "plain_error", process_js_plain_error, "(message) an Error" },
	{ "is_native_error", process_js_is_native_error, "(v)" },
	{ "has_stack", process_js_has_stack, "(object) of its own" },
	{ "unsettled_place", process_js_unsettled, "of the main module" },
	{ "thrown_again", process_js_thrown_again, "() from elsewhere" },
	{ "throw_from", process_js_throw_from, "(error, text) of Node's own" },
	{ "rejection_frames", process_js_rejection_frames,
	    "() of an error made for a reason" },
	{ "crash_module", process_js_crash_module, "() did the module fail" },
	{ "crash_place", process_js_crash_place,
	    "(error, made, placed)" },
};
INTRINSICS(process, intrinsics);
