/* SPDX-License-Identifier: MIT */
/*
 * console: printing, and what it remembers (groups, counts, timers).
 *
 * console.log and its like have a way of their own for primitives, which
 * need no formatting; everything else is console.js.
 */
#include <config.h>

#include "../async/state.h"
#include "console.h"
#include "native.h"
#include "registry.h"
#include "text.h"

/* ---- output -------------------------------------------------------------- */

void console_write(struct vm *vm, int fd, struct string *text, bool line)
{
	struct string *text_out = text;
	size_t len;
	const char *s;

	if (line) {
		struct string *whole = string_concat(vm, text,
		    string_from_unit(vm, '\n'));

		text_out = whole ? whole : text;
	}
	if (!heap_admits(vm, (size_t)string_length(text_out) + 1))
		return;                 /* what it has may not be the text */
	s = string_utf8(vm, text_out, &len);
	if (vm->heap_refused)
		return;
	if (vm->control.output)
		vm->control.output(vm, fd, s, len);
	vm->output_bytes[fd] += len;
	vm->console_lines++;
	event_emit(vm, EVENT_CONSOLE, 2, value_from_int(fd),
	    value_from_cell(text));
}

/* Every console call of Node queues a tick of the stream's, which shows only
 * in who drains the microtasks afterwards.  In exit listeners it queues none. */
static void console_tick(struct vm *vm)
{
	if (!vm->async->exiting)
		vm->async->has_tick = true;
}

/* ---- the way of primitives ----------------------------------------------- */

/* Text of a primitive as console.log prints it; first: strings have no
 * directive.  NULL: it is for console.js. */
static struct string *plain_text(struct vm *vm, value v, bool old, bool first)
{
	if (value_is_string(v))
		return value_string(v);
	if (value_is_number(v)) {
		if (old && !first)
			return convert_to_string(vm, v);
		return text_number(vm, value_number(v));
	}
	if (value_is_symbol(v))
		return text_symbol(vm, v);
	if (value_is_object(v))
		return NULL;
	if (value_is_kind(v, CELL_BIGINT))
		return old && !first ? convert_to_string(vm, v) :
		    text_bigint(vm, v);
	return convert_to_string(vm, v);
}

static bool has_directive(struct vm *vm, struct string *s)
{
	return string_index_of(vm, s, string_from_unit(vm, '%'), 0) >= 0;
}

/* Are the arguments printed as they are, with spaces between? */
static bool is_plain(struct vm *vm, const struct call *c, bool old)
{
	uint32_t i;

	if (c->argc > 1 && value_is_string(c->args[0]) &&
	    has_directive(vm, value_string(c->args[0])))
		return false;
	for (i = 0; i < c->argc; i++) {
		if (value_is_object(c->args[i]))
			return false;
		/* Node 8 to 11: only a first string leaves the others raw */
		if (old && value_is_string(c->args[i]) &&
		    !value_is_string(c->args[0]))
			return false;
	}
	return true;
}

static struct string *plain_line(struct vm *vm, const struct call *c,
    bool old)
{
	struct builder b;
	uint32_t i;

	if (c->argc == 0)
		return value_string(ATOM(vm, empty));
	if (c->argc == 1)
		return plain_text(vm, c->args[0], old, true);
	builder_start(&b, vm);
	for (i = 0; i < c->argc; i++) {
		if (i)
			builder_add_unit(&b, ' ');
		builder_add(&b, plain_text(vm, c->args[i], old,
		    !value_is_string(c->args[0])));
	}
	return builder_finish(&b);
}

/* The function in JavaScript: stacks tell them apart. */
static const char *printer(const struct call *c, int fd)
{
	const char *name = ((struct native *)
	    value_cell(c->callee))->builtin->name;

	if (fd == 2)
		return strcmp(name, "warn") ? "_consoleError" : "_consoleWarn";
	return !strcmp(name, "info") ? "_consoleInfo" :
	    !strcmp(name, "debug") ? "_consoleDebug" : "_consoleLog";
}

static value print(struct vm *vm, struct call *c, int fd)
{
	bool old = !profile_is(vm, PROFILE_FORMAT_RAW_STRINGS);
	struct string *line = NULL;

	if (vm->registry[REGISTRY_GROUP] == VALUE_EMPTY &&
	    is_plain(vm, c, old))
		line = plain_line(vm, c, old);
	if (!line)
		return native_slow(vm, c, printer(c, fd));
	console_tick(vm);
	console_write(vm, fd, line, true);
	return VALUE_UNDEFINED;
}

static value console_log(struct vm *vm, struct call *c)
{
	return print(vm, c, 1);
}

static value console_error(struct vm *vm, struct call *c)
{
	return print(vm, c, 2);
}

/* ---- intrinsics ---------------------------------------------------------- */

/* (fd, text): a line, inside the groups. */
static value console_js_line(struct vm *vm, struct call *c)
{
	struct string *text = value_string(c->args[1]);
	value group = vm->registry[REGISTRY_GROUP];

	if (group != VALUE_EMPTY) {
		struct string *indent = value_string(group);

		text = string_concat(vm, indent, text_indent(vm, text,
		    string_length(indent)));
		if (!text)
			return throw_range_error(vm, "Invalid string length");
	}
	console_tick(vm);
	console_write(vm, value_int(c->args[0]), text, true);
	return VALUE_UNDEFINED;
}

/* (fd, text): as it is. */
static value console_js_write(struct vm *vm, struct call *c)
{
	console_write(vm, value_int(c->args[0]), value_string(c->args[1]),
	    false);
	return VALUE_UNDEFINED;
}

/* (n): the groups' indentation grows by n spaces, or shrinks. */
static value console_js_group(struct vm *vm, struct call *c)
{
	value *group = &vm->registry[REGISTRY_GROUP];
	int32_t n = value_int(c->args[0]) + (*group == VALUE_EMPTY ? 0 :
	    (int32_t)string_length(value_string(*group)));
	struct builder b;

	if (n <= 0) {
		*group = VALUE_EMPTY;
		return VALUE_UNDEFINED;
	}
	builder_start(&b, vm);
	while (n--)
		builder_add_unit(&b, ' ');
	*group = value_from_cell(builder_finish(&b));
	return VALUE_UNDEFINED;
}

/* ---- tables -------------------------------------------------------------- */

static const struct builtin rows[] = {
	{ "log", 0, console_log, NULL, NULL,
	    "prints its arguments to standard output", BUILTIN_ENUMERABLE, 0 },
	{ "warn", 0, console_error, NULL, NULL,
	    "prints to standard error", BUILTIN_ENUMERABLE, 0 },
	{ "dir", 0, NULL, "consoleDir", NULL,
	    "prints an object's inspection", BUILTIN_ENUMERABLE, 0 },
	{ "time", 0, NULL, "consoleTime", NULL,
	    "starts a timer of the virtual clock", BUILTIN_ENUMERABLE, 0 },
	{ "timeEnd", 0, NULL, "consoleTimeEnd", NULL,
	    "prints and ends a timer", BUILTIN_ENUMERABLE, 0 },
	{ "timeLog", 0, NULL, "consoleTimeLog", NULL,
	    "prints a timer", BUILTIN_ENUMERABLE, 0 },
	{ "trace", 0, NULL, "consoleTrace", NULL,
	    "prints a stack to standard error", BUILTIN_ENUMERABLE, 0 },
	{ "assert", 0, NULL, "consoleAssert", NULL,
	    "prints if its first argument is falsy", BUILTIN_ENUMERABLE, 0 },
	{ "clear", 0, NULL, "consoleClear", NULL,
	    "clears a terminal: does nothing here", BUILTIN_ENUMERABLE, 0 },
	{ "count", 0, NULL, "consoleCount", NULL,
	    "prints how often it was called", BUILTIN_ENUMERABLE, 0 },
	{ "countReset", 0, NULL, "consoleCountReset", NULL,
	    "sets a count back", BUILTIN_ENUMERABLE, 0 },
	{ "group", 0, NULL, "consoleGroup", NULL,
	    "indents what follows", BUILTIN_ENUMERABLE, 0 },
	{ "groupEnd", 0, NULL, "consoleGroupEnd", NULL,
	    "ends a group", BUILTIN_ENUMERABLE, 0 },
	{ "table", 1, NULL, "consoleTable", NULL,
	    "prints rows and columns", BUILTIN_ENUMERABLE, 0 },
	{ "debug", 0, console_log, NULL, NULL,
	    "as log", BUILTIN_ENUMERABLE, 0 },
	{ "info", 0, console_log, NULL, NULL,
	    "as log", BUILTIN_ENUMERABLE, 0 },
	{ "dirxml", 0, console_log, NULL, NULL,
	    "as log", BUILTIN_ENUMERABLE, 0 },
	{ "error", 0, console_error, NULL, NULL,
	    "prints to standard error", BUILTIN_ENUMERABLE, 0 },
	{ "groupCollapsed", 0, NULL, "consoleGroup", NULL,
	    "as group", BUILTIN_ENUMERABLE, 0 },
};

void lib_console_setup(struct vm *vm)
{
	struct object *console = object_new(vm, object_new(vm,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE))));

	vm->registry[REGISTRY_GROUP] = VALUE_EMPTY;
	vm->registry[REGISTRY_CONSOLE] = value_from_cell(console);
	DEFINE(console, rows);
	if (!profile_is(vm, PROFILE_CONSOLE_TABLE))
		object_delete(vm, console, native_key(vm, "timeLog"));
	native_tag(vm, console, "console");
	native_hidden(vm, vm->global, "console", value_from_cell(console));
}

static value console_js_object(struct vm *vm, struct call *c)
{
	(void)c;
	return vm->registry[REGISTRY_CONSOLE];
}

static const struct lib_intrinsic intrinsics[] = {
	{ "console", console_js_object, "the object" },
	{ "console_line", console_js_line, "(fd, text) inside the groups" },
	{ "console_write", console_js_write, "(fd, text) as it is" },
	{ "console_group", console_js_group, "(n) more spaces" },
};
INTRINSICS(console, intrinsics);
