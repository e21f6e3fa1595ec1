/* SPDX-License-Identifier: MIT */
/*
 * What stands below the synchronous frames of a stack: Node's own frames
 * that called the program, and the async frames.
 *
 * Async frames are found as V8 finds them: from the promise of the job that
 * runs, along reactions, as long as each promise is pending and has exactly
 * one.  Nothing is recorded for it, so what V8 misses is missed here.
 * Source: V8 src/execution/isolate.cc CaptureAsyncStackTrace.
 */
#include <config.h>

#include <stdio.h>

#include "../async/state.h"
#include "../core/op.h"
#include "native.h"
#include "stack.h"
#include "text.h"

static const char *const texts[FRAMES_COUNT][PROFILE_COLUMNS] = {
#define F(name, c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26, doc) \
	{ c8, c10, c11, c12, c14, c16, c18, c20, c22, c24, c26 },
#include "stack_frames.def"
#undef F
};

const char *stack_frames_text(const struct vm *vm, enum stack_frames which)
{
	return texts[which][vm->profile];
}

struct below {
	struct vm *vm;
	struct array *out;
	uint32_t max;                   /* rows */
};

static bool is_full(const struct below *b)
{
	return b->out->length >= b->max * FRAME_RECORD_WORDS;
}

static void push_row(struct below *b, value function, value this_value,
    value code, int pc, int flags, value extra)
{
	if (is_full(b))
		return;
	array_push(b->vm, b->out, function);
	array_push(b->vm, b->out, this_value);
	array_push(b->vm, b->out, code);
	array_push(b->vm, b->out, value_from_int(pc));
	array_push(b->vm, b->out, value_from_int(flags));
	array_push(b->vm, b->out, extra);
}

/* ---- Node's frames ------------------------------------------------------- */

static void push_text(struct below *b, const char *s, size_t n)
{
	push_row(b, VALUE_UNDEFINED, VALUE_UNDEFINED, VALUE_UNDEFINED, 0,
	    FRAME_RECORD_TEXT, value_from_cell(string_from_utf8(b->vm, s, n)));
}

/* A frame that nothing but C++ called has the process as its receiver. */
static bool gets_process(const struct below *b, const char *line)
{
	return profile_is(b->vm, PROFILE_STACK_PROCESS_RECEIVER) &&
	    (!strncmp(line, "processTicks", 12) ||
	    !strncmp(line, "processTimers", 13) ||
	    !strncmp(line, "processImmediate", 16));
}

static struct immediate *ticks_immediate(const struct async *a)
{
	return a->held ? a->held : a->step == STEP_TICK_IMMEDIATES ?
	    a->around_before : a->before;
}

static void push_line(struct below *b, const char *line, size_t n,
    bool outermost)
{
	static const char ticks[] = "process._tickCallback";
	char text[160];

	/* the same as the callback of an immediate */
	if (b->vm->async->origin == ORIGIN_IMMEDIATE_TICK &&
	    ticks_immediate(b->vm->async) &&
	    !strncmp(line, ticks, sizeof ticks - 1)) {
		push_row(b, VALUE_UNDEFINED, value_from_cell(
		    ticks_immediate(b->vm->async)), VALUE_UNDEFINED, 0,
		    FRAME_RECORD_TEXT, value_from_cell(string_from_utf8(b->vm,
		    line + sizeof ticks - 1, n + 1 - sizeof ticks)));
		return;
	}
	if (!outermost || !gets_process(b, line)) {
		push_text(b, line, n);
		return;
	}
	memcpy(text, "process.", 8);
	memcpy(text + 8, line, n);
	push_text(b, text, n + 8);
}

static void push_lines(struct below *b, const char *s, bool outermost)
{
	const char *end;

	for (; *s; s = *end ? end + 1 : end) {
		end = strchr(s, '\n');
		if (!end)
			end = s + strlen(s);
		push_line(b, s, (size_t)(end - s), outermost && !*end);
	}
}

/* The lines of a row of stack_frames.def. */
static void push_frames(struct below *b, enum stack_frames which,
    bool outermost)
{
	push_lines(b, texts[which][b->vm->profile], outermost);
}

/* What C++ called last, it may have called by a function of JavaScript. */
static void push_trampoline(struct below *b, const char *receiver, size_t n)
{
	const char *text = texts[FRAMES_TRAMPOLINE][b->vm->profile];
	char line[100];

	if (!b->vm->async->trampoline || !*text)
		return;
	n = n < 30 ? n : 30;
	memcpy(line, receiver, n);
	snprintf(line + n, sizeof line - n, "%s", text);
	push_text(b, line, strlen(line));
}

static uint32_t count_of(value args)
{
	return value_is_kind(args, CELL_ARRAY) ?
	    ((struct array *)value_cell(args))->length : 0;
}

static enum stack_frames with_args(enum stack_frames first, value args,
    uint32_t most)
{
	uint32_t n = count_of(args);

	return (enum stack_frames)(first + (n < most ? n : most));
}

/* Below a drain's own frame: who asked for it. */
static void push_origin(struct below *b, bool ticks)
{
	struct async *a = b->vm->async;
	enum stack_frames run = ticks ? FRAMES_RUN_TICKS : FRAMES_RUN_JOBS;

	switch ((enum drain_origin)a->origin) {
	case ORIGIN_TIMERS:
		push_frames(b, run, false);
		push_frames(b, FRAMES_LIST_DRAIN, true);
		break;
	case ORIGIN_LISTS:
		push_frames(b, run, false);
		push_frames(b, FRAMES_LISTS_DRAIN, true);
		break;
	case ORIGIN_IMMEDIATES:
		push_frames(b, run, false);
		push_frames(b, FRAMES_IMMEDIATE_DRAIN, true);
		push_trampoline(b, "process", 7);
		break;
	case ORIGIN_IMMEDIATE_TICK:
		push_frames(b, FRAMES_IMMEDIATE0, true);
		break;
	default:
		if (!a->in_loop)
			push_frames(b, ticks ? FRAMES_MAIN_TAIL :
			    FRAMES_MAIN_JOBS, true);
	}
}

static bool is_nested(const struct async *a)
{
	return a->origin == ORIGIN_TIMERS || a->origin == ORIGIN_LISTS ||
	    a->origin == ORIGIN_IMMEDIATES ||
	    a->origin == ORIGIN_IMMEDIATE_TICK;
}

/* The drain that runs promise jobs, unless C++ began it. */
static void push_jobs(struct below *b)
{
	struct async *a = b->vm->async;
	bool native = a->step == STEP_NATIVE;

	if (a->step == STEP_TICK_MICROTASKS)
		push_frames(b, FRAMES_JOBS_OF_TICK, true);
	else if (!native)
		push_frames(b, FRAMES_JOBS, !is_nested(a));
	push_origin(b, !native);
}

/* Below a promise job. */
static void push_drain(struct below *b)
{
	struct async *a = b->vm->async;

	if (a->job.kind == JOB_REACTION || a->job.kind == JOB_RESUME)
		push_frames(b, FRAMES_JOB_ENTRY, false);
	if (a->job.kind == JOB_MICROTASK)
		push_frames(b, FRAMES_MICROTASK, false);
	if (a->job.kind == JOB_MICROTASK && (a->job.async_id ||
	    a->job.context != VALUE_UNDEFINED))
		push_frames(b, FRAMES_MICROTASK_TRACKED, false);
	push_jobs(b);
}

/* By what has been done, or the name node-fs.js gives how it went. */
static const struct { const char *name; enum stack_frames frames; }
    requests[] = {
	{ "readFileOpen", FRAMES_IO_READ_OPEN },
	{ "readFileRead", FRAMES_IO_READ_FAILED },
	{ "readFile", FRAMES_IO_READ_FILE },
	{ "statFailed", FRAMES_IO_STAT_FAILED },
	{ "stat", FRAMES_IO_STAT },
	{ "lstat", FRAMES_IO_STAT },
	{ "writeOpen", FRAMES_IO_WRITE_OPEN },
	{ "exists", FRAMES_IO_EXISTS }
};

static enum stack_frames io_frames(struct vm *vm, const struct job *j)
{
	size_t i;

	for (i = 0; i < LENGTH(requests); i++)
		if (text_starts(vm, value_string(j->c), requests[i].name))
			return requests[i].frames;
	return FRAMES_IO_OTHER;
}

/* Lib functions that speak for frames of Node's own, by what stands below. */
enum speaks { SPEAKS_FOR_DRAIN, SPEAKS_UNCAUGHT, SPEAKS_FOR_LOADER,
	SPEAKS_FOR_C };
static const struct { const char *lib; enum stack_frames frames;
    enum speaks how; } speakers[] = {
	{ "_rejectionHandled", FRAMES_HANDLED, SPEAKS_FOR_DRAIN },
	{ "_reportRejection", FRAMES_UNHANDLED, SPEAKS_FOR_DRAIN },
	{ "_emitUncaught", FRAMES_UNCAUGHT, SPEAKS_UNCAUGHT },
	{ "_exitUncaught", FRAMES_UNCAUGHT_EXIT, SPEAKS_UNCAUGHT },
	{ "_esLink", FRAMES_MODULE_LINK, SPEAKS_FOR_LOADER },
	{ "_beforeExit", FRAMES_TRAMPOLINE, SPEAKS_FOR_C },
	{ "_naturalExit", FRAMES_TRAMPOLINE, SPEAKS_FOR_C }
};

/* Node 8 reports from the nextTicks, or after the last. */
static bool speaks_last(struct below *b, enum stack_frames frames)
{
	return frames == FRAMES_UNHANDLED && b->vm->async->step ==
	    STEP_REJECTIONS && *texts[FRAMES_UNHANDLED_LAST][b->vm->profile];
}

static bool is_below(struct below *b, const struct frame *f, const char *lib)
{
	for (; f; f = f->caller)
		if (f->code && text_is(b->vm, f->code->name, lib))
			return true;
	return false;
}

/* Below the listeners of uncaughtException: of a rejection, a microtask or the
 * main module what found it, which goes on; else C++. */
static void push_uncaught(struct below *b, const struct frame *f,
    enum stack_frames which)
{
	struct async *a = b->vm->async;

	push_frames(b, which, a->step == STEP_NONE);
	if (a->crash_text == PROFILE_TEXT_CRASH_MODULE) {
		push_frames(b, FRAMES_UNCAUGHT_MODULE, false);
		push_jobs(b);
		push_frames(b, FRAMES_UNCAUGHT_MODULE_ASYNC, false);
	} else if (is_below(b, f, "_reportRejection")) {
		push_frames(b, FRAMES_UNCAUGHT_REJECTION, !is_nested(a));
		push_origin(b, true);
	} else if (a->step != STEP_NONE) {
		push_frames(b, FRAMES_UNCAUGHT_MICROTASK, false);
		push_jobs(b);
	}
}

/* Below what the i-th of them calls, in its frame f. */
static void push_spoken(struct below *b, const struct frame *f, size_t i)
{
	enum stack_frames which = speakers[i].frames;

	switch (speakers[i].how) {
	case SPEAKS_FOR_DRAIN:          /* at its end */
		push_frames(b, speaks_last(b, which) ? FRAMES_UNHANDLED_LAST :
		    which, !is_nested(b->vm->async));
		push_origin(b, true);
		break;
	case SPEAKS_UNCAUGHT:
		push_uncaught(b, f, which);
		break;
	case SPEAKS_FOR_LOADER:
		push_frames(b, which, true);
		break;
	case SPEAKS_FOR_C:
		push_trampoline(b, "process", 7);
		break;
	}
}

/* False: none of them is running. */
static bool push_speaker(struct below *b)
{
	const struct frame *f;
	size_t i;

	for (f = b->vm->fp; f; f = f->caller) {
		if (!f->code || !(f->code->flags & CODE_HIDDEN))
			continue;
		for (i = 0; i < LENGTH(speakers); i++) {
			if (!text_is(b->vm, f->code->name, speakers[i].lib))
				continue;
			push_spoken(b, f, i);
			return true;
		}
	}
	return false;
}

/* Its last line is the phase's, unless a nextTick of Node 8 runs it. */
static void push_immediate(struct below *b, enum stack_frames which)
{
	const char *all = texts[which][b->vm->profile];
	char text[200];
	size_t n;

	if (b->vm->async->step != STEP_TICK_IMMEDIATES) {
		push_lines(b, all, true);
		push_trampoline(b, "process", 7);
		return;
	}
	n = (size_t)(strrchr(all, '\n') - all);
	memcpy(text, all, n);
	text[n] = '\0';
	push_lines(b, text, false);
	push_frames(b, FRAMES_IMMEDIATES_OF_TICK, false);
	push_origin(b, true);
}

/* The last line is a method of the request. */
static void push_io(struct below *b, enum stack_frames which)
{
	const char *all = texts[which][b->vm->profile];
	const char *last = strrchr(all, '\n');

	last = last ? last + 1 : all;
	push_lines(b, all, true);
	push_trampoline(b, last, strcspn(last, "."));
}

/* Up to Node 10 a timer that was unref'd has a handle of its own, whose
 * function stands where the list's does. */
static void push_timer(struct below *b, enum stack_frames which)
{
	const char *all = texts[which][b->vm->profile], *end = all;
	const char *own = texts[FRAMES_UNREFD][b->vm->profile];
	char text[200];

	if (!timer_is_private(b->vm) || !*own) {
		push_lines(b, all, true);
		return;
	}
	do
		end = strchr(end, '\n') + 1;
	while (!strncmp(own, "unrefd", 6) && strncmp(end, "listOn", 6));
	memcpy(text, all, (size_t)(end - all));
	text[end - all] = '\0';
	push_lines(b, text, false);
	push_lines(b, own, true);
}

static void push_callers(struct below *b)
{
	struct async *a = b->vm->async;
	struct job *j = &a->job;

	if (push_speaker(b) || a->stage == STAGE_NONE)
		return;
	switch ((enum job_kind)j->kind) {
	case JOB_SCRIPT:
		push_frames(b, FRAMES_LOADER, true);
		break;
	case JOB_MODULE:
		push_frames(b, FRAMES_MODULE, true);
		break;
	case JOB_TICK:
		push_frames(b, with_args(FRAMES_TICK0, j->b, 5),
		    !is_nested(a));
		push_origin(b, true);
		break;
	case JOB_TIMER:
		push_timer(b, with_args(FRAMES_TIMER0, ((struct timer *)
		    value_cell(j->a))->args, 4));
		if (a->step != STEP_TICK_LIST)
			break;
		push_frames(b, FRAMES_LIST_OF_TICK, false);
		push_origin(b, true);
		break;
	case JOB_IMMEDIATE:
		push_immediate(b, with_args(FRAMES_IMMEDIATE0,
		    ((struct immediate *)value_cell(j->a))->args, 4));
		break;
	case JOB_IO:
		push_io(b, io_frames(b->vm, j));
		break;
	case JOB_REACTION:
	case JOB_RESUME:
	case JOB_THENABLE:
	case JOB_MICROTASK:
		push_drain(b);
		break;
	default:
		break;
	}
}

/* ---- builtins among the program's frames --------------------------------- */

void stack_push_text(struct vm *vm, struct array *out, struct string *s)
{
	struct below b = { vm, out, UINT32_MAX / FRAME_RECORD_WORDS };

	push_row(&b, VALUE_UNDEFINED, VALUE_UNDEFINED, VALUE_UNDEFINED, 0,
	    FRAME_RECORD_TEXT, value_from_cell(s));
}

/* Hidden functions that are the body of a builtin the program called. */
static const struct { const char *lib, *text; } bodies[] = {
	{ "_jsonStringify", "JSON.stringify (<anonymous>)" },
	{ "_jsonRevive", "JSON.parse (<anonymous>)" }
};

/* _arrayPush and so on go on for a builtin, with its receiver. */
static const char *const slow[] = { "At", "Concat", "Fill", "Join",
	"LastIndexOf", "Of", "Pop", "Push", "Reverse", "Shift", "Slice",
	"Splice", "ToReversed", "Unshift" };

/* The same for Promise. */
static const struct { const char *lib, *name; } promise_bodies[] = {
	{ "_promiseThen", "Then" },
	{ "_promiseCatch", "Catch" },
	{ "_promiseResolveStatic", "Resolve" },
	{ "_promiseRejectStatic", "Reject" }
};

static void push_method(struct vm *vm, struct array *out,
    const struct frame *f, const char *name)
{
	struct builder b;

	builder_start(&b, vm);
	stack_add_receiver(&b, f->args[-2]);
	builder_add_unit(&b, (uint16_t)(*name | 32));
	builder_add_cstr(&b, name + 1);
	builder_add_cstr(&b, profile_is(vm, PROFILE_STACK_NATIVE_SORT) &&
	    (!strcmp(name, "Reverse") || !strcmp(name, "Fill")) ?
	    " (native)" : " (<anonymous>)");
	stack_push_text(vm, out, builder_finish(&b));
}

/* Whose method or own code an await is, by the name of its function. */
static struct string *awaiting_name(struct vm *vm, const struct frame *f)
{
	value function = f->caller->caller->args[-1], inferred;
	struct string *name;

	if (f->args[2] == value_from_int(FRAMES_AWAITING_RETURN))
		function = ((struct async_generator *)value_cell(
		    f->caller->slots[0]))->function;
	name = function_debug_name(vm, function);
	inferred = ((struct function *)value_cell(function))->code->outer_name;
	if (string_length(name))
		return name;
	if (value_is_string(inferred) &&
	    f->args[2] == value_from_int(FRAMES_AWAITING))
		return value_string(inferred);
	return string_from_cstr(vm, f->args[2] ==
	    value_from_int(FRAMES_AWAITING) ? "Generator" :
	    "AsyncGenerator");
}

/* A resolving function, called as a method. */
static void push_called(struct vm *vm, struct array *out,
    const struct array *called)
{
	struct below b = { vm, out, UINT32_MAX / FRAME_RECORD_WORDS };
	const value *v = called->object.elements->v;

	if (*stack_frames_text(vm, FRAMES_RESOLVER))
		push_row(&b, v[0], v[1], VALUE_UNDEFINED, 0, 0,
		    VALUE_UNDEFINED);
}

/* _resolveThenable: what resolves, while the program's getter runs. */
static void push_resolving(struct vm *vm, struct array *out,
    const struct frame *f)
{
	const char *text;
	struct string *name = NULL;

	if (!text_is(vm, f->code->name, "_resolveThenable"))
		return;
	if (value_is_kind(f->args[2], CELL_ARRAY))
		push_called(vm, out, (struct array *)value_cell(f->args[2]));
	if (!value_is_int(f->args[2]))
		return;
	text = stack_frames_text(vm, (enum stack_frames)
	    value_int(f->args[2]));
	if (!*text || (*text == '.' && !f->caller->caller))
		return;
	if (*text == '.')
		name = awaiting_name(vm, f);
	stack_push_text(vm, out, name ? string_concat(vm, name,
	    string_from_cstr(vm, text)) : string_from_cstr(vm, text));
}

void stack_capture_hidden(struct vm *vm, struct array *out,
    const struct frame *f)
{
	const char *name;
	size_t i;

	push_resolving(vm, out, f);
	for (i = 0; i < LENGTH(bodies); i++) {
		if (text_is(vm, f->code->name, bodies[i].lib))
			stack_push_text(vm, out, string_from_cstr(vm,
			    bodies[i].text));
	}
	name = string_utf8(vm, value_string(f->code->name), NULL);
	for (i = 0; i < LENGTH(promise_bodies); i++)
		if (!strcmp(name, promise_bodies[i].lib))
			push_method(vm, out, f, promise_bodies[i].name);
	for (i = 0; i < LENGTH(slow); i++)
		if (!strncmp(name, "_array", 6) && !strcmp(name + 6, slow[i]))
			push_method(vm, out, f, slow[i]);
	if (!strncmp(name, "_fill", 5) && f->argc)
		stack_push_text(vm, out, string_format(vm,
		    "new %s (<anonymous>)", string_utf8(vm, stack_type_name(vm,
		    f->args[0]), NULL)));
}

/* Builtins that V8 does not show: what makes errors, what only calls on. */
bool stack_shows_native(struct vm *vm, const struct call *c)
{
	static const char *const unseen[] = { "Error", "TypeError",
		"RangeError", "SyntaxError", "ReferenceError", "EvalError",
		"URIError", "AggregateError", "SuppressedError",
		"captureStackTrace", "Array", "call", "apply" };
	const char *name = ((struct native *)
	    value_cell(c->callee))->builtin->name;
	value p;
	size_t i;

	for (i = 0; i < LENGTH(unseen); i++)
		if (!strcmp(name, unseen[i]))
			return false;
	return *stack_frames_text(vm, FRAMES_RESOLVER) ||
	    !promise_of_resolver(c->callee, &p);
}

/* Did the loop resume it, after an await?  It may also have called next(). */
static bool is_resumed(struct vm *vm, const struct frame *f)
{
	return f->code->flags & CODE_ASYNC && !f->caller &&
	    vm->async->job.kind == JOB_RESUME;
}

/* What V8 calls a generator function of the library that makes errors, or
 * calls the program; NULL: no stack shows it. */
static struct string *own_generator(struct vm *vm, const struct frame *f)
{
	const char *name = lib_code_name(vm, f->code);

	if (!strcmp(name, "timersPromisesInterval"))
		return function_debug_name(vm, f->args[-1]);
	return !strcmp(name, "_iterateEvents") ||
	    !strcmp(name, "_iterateWatched") ?
	    string_from_cstr(vm, "createAsyncIterator") : NULL;
}

/* The next() (or return, throw) that a generator's frame runs in. */
void stack_capture_resumer(struct vm *vm, struct array *out,
    const struct frame *f)
{
	struct string *name = function_debug_name(vm, f->args[-1]);
	static const char *const methods[] = { ".next (<anonymous>)",
		".throw (<anonymous>)", ".return (<anonymous>)" };

	if (f->code->flags & CODE_LIB)
		name = own_generator(vm, f);
	if (!(f->cell.small & FRAME_STARTED) || is_resumed(vm, f) || !name)
		return;
	if (!string_length(name))
		name = string_from_cstr(vm, f->code->flags & CODE_ASYNC ?
		    "AsyncGenerator" : "Generator");
	stack_push_text(vm, out, string_concat(vm, name,
	    string_from_cstr(vm, methods[(f->cell.small & FRAME_MODE) / 128])));
}

/* ---- async frames -------------------------------------------------------- */

/* Array.fromAsync goes on in closures of V8's own, which no stack shows and
 * none follows. */
static bool is_from_async(struct vm *vm, const struct frame *f)
{
	return f->code->flags & CODE_LIB &&
	    !strcmp(lib_code_name(vm, f->code), "arrayFromAsync");
}

static void push_async(struct below *b, const struct frame *f)
{
	struct string *own = f->code->flags & CODE_LIB ?
	    own_frames_await(b->vm, f) : NULL;

	if (own)
		push_row(b, VALUE_UNDEFINED, VALUE_UNDEFINED, VALUE_UNDEFINED,
		    0, FRAME_RECORD_TEXT, native_string(own));
	if (f->code->flags & CODE_LIB)
		return;
	push_row(b, f->args[-1], f->args[-2] == VALUE_EMPTY ?
	    VALUE_UNDEFINED : f->args[-2], value_from_cell(f->code),
	    (int)frame_pc(f), FRAME_RECORD_ASYNC, VALUE_UNDEFINED);
}

/* The promise that the end of a coroutine's frame settles. */
static struct promise *frame_promise(const struct frame *f)
{
	if (value_is_kind(f->owner, CELL_PROMISE))
		return (struct promise *)value_cell(f->owner);
	if (value_is_kind(f->owner, CELL_ASYNC_GENERATOR)) {
		struct async_generator *g = (struct async_generator *)
		    value_cell(f->owner);

		if (g->first)
			return (struct promise *)value_cell(g->first->promise);
	}
	return NULL;
}

static struct promise *target_promise(value target)
{
	if (value_is_kind(target, CELL_PROMISE))
		return (struct promise *)value_cell(target);
	if (value_is_kind(target, CELL_CAPABILITY)) {
		value p = ((struct capability *)value_cell(target))->promise;

		if (value_is_kind(p, CELL_PROMISE))
			return (struct promise *)value_cell(p);
	}
	return NULL;
}

static struct promise *as_promise(value v)
{
	return value_is_kind(v, CELL_PROMISE) ?
	    (struct promise *)value_cell(v) : NULL;
}

/* The handler V8 looks at: of Promise.any's elements the rejecting one. */
static bool is_element(struct below *b, const struct reaction *r,
    enum combine_kind *kind, uint32_t *index, value *promise)
{
	if (promise_combinator_element(r->on_fulfilled, kind, index, promise))
		return *kind != COMBINE_ALL_SETTLED ||
		    profile_is(b->vm, PROFILE_ASYNC_STACK_ALL_SETTLED);
	return promise_combinator_element(r->on_rejected, kind, index,
	    promise) && *kind == COMBINE_ANY;
}

/* Where a reaction's settling leads: the next promise, or NULL. */
static struct promise *follow(struct below *b, const struct reaction *r)
{
	static const char *const names[] = { "all", "allSettled", "any",
		"race" };
	enum combine_kind kind;
	uint32_t index;
	value promise;

	if (r->cell.small == REACTION_RESUME) {
		const struct frame *f = (struct frame *)value_cell(r->target);

		if (f->cell.flags == OP_AWAIT_RETURN ||
		    is_from_async(b->vm, f))
			return NULL;
		push_async(b, f);
		return frame_promise(f);
	}
	if (is_element(b, r, &kind, &index, &promise)) {
		push_row(b, value_from_cell(string_atom(b->vm, names[kind])),
		    VALUE_UNDEFINED, VALUE_UNDEFINED, 0,
		    FRAME_RECORD_ASYNC | FRAME_RECORD_COMBINATOR,
		    value_from_u32(index));
		return as_promise(promise);
	}
	if (promise_of_resolver(r->on_fulfilled, &promise))
		return as_promise(promise);
	return target_promise(r->target);
}

static void push_chain(struct below *b, const struct promise *p)
{
	while (p && !is_full(b) && promise_state(p) == PROMISE_PENDING) {
		const struct reaction *r = (struct reaction *)
		    value_cell(p->result);

		if (!value_is_kind(p->result, CELL_REACTION) || r->next)
			return;
		p = follow(b, r);
	}
}

/* What follows the frame a job resumed, if that still runs; V8 knows that job
 * by its handler: up to 7.8 not by those for rejections, and never by those of an
 * async generator's return(v). */
static struct promise *resumed_promise(struct vm *vm, const struct frame *f)
{
	bool thrown = (f->cell.small & FRAME_MODE) == RESUME_THROW * 128;

	if (is_from_async(vm, f) || f->cell.small & (FRAME_SUSPENDED |
	    FRAME_DONE) || f->cell.flags == OP_AWAIT_RETURN)
		return NULL;
	if (thrown && !profile_is(vm, PROFILE_ASYNC_STACK_REJECTED))
		return NULL;
	if (f->cell.small & FRAME_RETURN_AWAITED && !(thrown &&
	    profile_is(vm, PROFILE_ASYNC_STACK_RETURN_REJECTED)))
		return NULL;
	return frame_promise(f);
}

/* The promise whose settling the running promise job is about.  V8 does not look
 * for that of a job's capability, made by a class of the program's. */
static const struct promise *job_promise(struct vm *vm,
    const struct job *j)
{
	switch ((enum job_kind)j->kind) {
	case JOB_RESUME:
		return resumed_promise(vm, (struct frame *)value_cell(j->a));
	case JOB_REACTION:
		return as_promise(j->c);
	case JOB_THENABLE:
		return profile_is(vm, PROFILE_ASYNC_STACK_THENABLE) ?
		    as_promise(j->a) : NULL;
	default:
		return NULL;
	}
}

void stack_capture_below(struct vm *vm, struct array *out, uint32_t max)
{
	struct below b = { vm, out, max };
	struct async *a = vm->async;

	push_callers(&b);
	if (a->stage != STAGE_NONE &&
	    profile_is(vm, PROFILE_ASYNC_STACK_FRAMES))
		push_chain(&b, job_promise(vm, &a->job));
}

void stack_push_chain(struct vm *vm, struct array *out, const struct frame *f,
    uint32_t max)
{
	struct below b = { vm, out, max };

	if (f)
		push_chain(&b, frame_promise(f));
}

bool stack_add_origin(struct builder *out)
{
	struct below b = { out->vm, array_new(out->vm, 0),
		UINT32_MAX / FRAME_RECORD_WORDS };
	uint32_t i;

	if (!is_nested(b.vm->async))
		return false;
	push_origin(&b, true);
	for (i = 0; i < b.out->length; i += FRAME_RECORD_WORDS) {
		builder_add_cstr(out, "\n    at ");
		stack_line(out, b.out->object.elements->v + i);
	}
	return true;
}

/* Lib functions that are shown as frames of Node's own. */
static const struct { const char *lib; enum stack_frames frames; }
    stand_ins[] = {
	{ "moduleRequire", FRAMES_REQUIRE },
	{ "moduleRun", FRAMES_REQUIRE_RUN },
	{ "moduleFind", FRAMES_REQUIRE_FIND },
	{ "moduleCompile", FRAMES_REQUIRE_COMPILE },
	{ "fsReadFileSync", FRAMES_FS_READ_SYNC },
	{ "fsStatSync", FRAMES_FS_STAT_SYNC },
	{ "callbackifyRejected", FRAMES_CALLBACKIFY_REJECTED }
};

/* Functions inside those, by the names they have in the library: with Node's
 * frames in their place, or above them. */
static const struct { const char *name; enum stack_frames frames; bool above; }
    inner_stand_ins[] = {
	{ "eventsThrow", FRAMES_EMIT_THROW_ABOVE, true },
	{ "callbackifyCall", FRAMES_CALLBACKIFY_CB, false },
	{ "promisifyExecutor", FRAMES_PROMISIFY_EXECUTOR, false }
};

static bool capture_inner(struct below *b, const struct frame *f)
{
	size_t i;

	for (i = 0; i < LENGTH(inner_stand_ins); i++)
		if (text_is(b->vm, f->code->name, inner_stand_ins[i].name)) {
			if (*stack_frames_text(b->vm,
			    inner_stand_ins[i].frames))
				push_frames(b, inner_stand_ins[i].frames,
				    false);
			return !inner_stand_ins[i].above;
		}
	return false;
}

/* Node 8 has a function per number of arguments above emit. */
static void push_old_emit(struct below *b, const struct frame *f,
    const char *name)
{
	static const char *const names[] = { "emitNone", "emitOne", "emitTwo",
		"emitThree", "emitMany" };
	static const int lines[] = { 106, 116, 126, 136, 147 };
	bool many = !strcmp(name, "eventsEmitMany");
	char text[60];
	int n = (int)f->argc - 1;

	if (!profile_is(b->vm, PROFILE_EVENTS_DOMAIN) ||
	    (!many && strcmp(name, "eventsEmitOne") != 0))
		return;
	n = n < 0 ? 0 : n > 4 ? 4 : n;
	snprintf(text, sizeof text, "%s (events.js:%d:%d)", names[n],
	    lines[n] + (many ? 5 : 0), many ? 20 : 13);
	push_text(b, text, strlen(text));
}

bool stack_capture_lib(struct vm *vm, struct array *out,
    const struct frame *f, uint32_t max)
{
	const char *name = lib_code_name(vm, f->code);
	struct below b = { vm, out, max };
	size_t i;

	push_old_emit(&b, f, name);
	if (is_from_async(vm, f) && f->cell.small & FRAME_STARTED)
		return true;
	for (i = 0; i < LENGTH(stand_ins); i++)
		if (!strcmp(stand_ins[i].lib, name)) {
			push_frames(&b, stand_ins[i].frames, false);
			return true;
		}
	return capture_inner(&b, f);
}

void stack_put_texts(struct vm *vm, struct error *e,
    const char *const *lines, int n, uint32_t drop)
{
	int32_t limit = error_stack_limit(vm);
	struct below b = { vm, array_new(vm, 0), limit < 0 ? 0
		: (uint32_t)limit };
	const struct record *old = (struct record *)value_cell(e->frames);
	uint32_t i;
	int k;

	if (!value_is_kind(e->frames, CELL_RECORD))
		return;
	for (k = 0; k < n; k++)
		push_lines(&b, lines[k], false);
	if (drop < UINT32_MAX / FRAME_RECORD_WORDS)
		for (i = drop * FRAME_RECORD_WORDS; i < old->cell.aux &&
		    !is_full(&b); i++)
			array_push(vm, b.out, old->v[i]);
	error_set_frames(vm, e, b.out);
}
