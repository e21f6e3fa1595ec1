/* SPDX-License-Identifier: MIT */
/*
 * The text of a stack: V8's names for frames, by version.
 *
 * Frames are rows of a record (core/error.h) captured when the error was
 * made; their text is built when the stack is first looked at, from what the
 * objects are then, as in V8.  What stands below the synchronous frames is
 * found in stack_below.c.
 * Read stack_line first.  Source: V8 src/objects/call-site-info.cc.
 */
#include <config.h>

#include "stack.h"

#include "../async/state.h"
#include "../core/op.h"
#include "module.h"
#include "native.h"
#include "text.h"

/* ---- names --------------------------------------------------------------- */

static bool is_identifier(struct vm *vm, struct string *s)
{
	struct text t = text_of(vm, s);
	uint32_t i;

	for (i = 0; i < t.length; i++) {
		uint16_t u = text_at(&t, i), low = u | 32;

		if (!(u >= 128 || (low >= 'a' && low <= 'z') || u == '_' ||
		    u == '$' || (i && u >= '0' && u <= '9')))
			return false;
	}
	return t.length > 0;
}

/* Does name end with method, as a whole or after a dot (newer: a space)? */
static bool ends_with_method(struct vm *vm, struct string *name,
    struct string *method)
{
	uint32_t n = string_length(name), m = string_length(method);
	uint16_t before;

	if (m > n || !string_equal(vm, string_slice(vm, name, n - m, n),
	    method))
		return false;
	if (m == n)
		return true;
	before = string_at(vm, name, n - m - 1);
	return before == '.' || (before == ' ' &&
	    profile_is(vm, PROFILE_STACK_ACCESSOR_SHORT));
}

/* V8's AppendMethodCall knows a class by its name before CallSite does. */
static struct string *line_type(struct vm *vm, value receiver)
{
	struct string *name;

	if (profile_is(vm, PROFILE_STACK_CLASS_NAME) &&
	    value_is_kind(receiver, CELL_FUNCTION) &&
	    ((struct function *)value_cell(receiver))->code->flags &
	    CODE_CLASS_CTOR) {
		name = stack_debug_name(vm, receiver);
		if (string_length(name))
			return name;
	}
	return stack_type_name(vm, receiver);
}

void stack_add_receiver(struct builder *b, value receiver)
{
	if (value_is_nullish(receiver) || receiver == VALUE_EMPTY)
		return;
	builder_add(b, line_type(b->vm, receiver));
	builder_add_unit(b, '.');
}

static bool says_type(struct vm *vm, struct string *name, struct string *type)
{
	return profile_is(vm, PROFILE_STACK_IDENTIFIER_TYPE) ?
	    is_identifier(vm, name) && !string_equal(vm, name, type) :
	    string_index_of(vm, name, type, 0) != 0;
}

/* "Type.method", "Type.name [as method]", "Type.<anonymous>" */
static void add_method(struct builder *b, const value *row,
    struct string *name)
{
	struct vm *vm = b->vm;
	value receiver = row[FRAME_RECORD_THIS];
	struct string *type = line_type(vm, receiver);
	struct string *method = stack_method_name(vm, receiver,
	    row[FRAME_RECORD_FUNCTION]);

	if (!string_length(name) || says_type(vm, name, type)) {
		builder_add(b, type);
		builder_add_unit(b, '.');
	}
	if (!string_length(name)) {
		if (method)
			builder_add(b, method);
		else
			builder_add_cstr(b, "<anonymous>");
		return;
	}
	builder_add(b, name);
	if (method && !ends_with_method(vm, name, method)) {
		builder_add_cstr(b, " [as ");
		builder_add(b, method);
		builder_add_unit(b, ']');
	}
}

/* ---- places -------------------------------------------------------------- */

bool stack_position(const struct code *code, uint32_t pc, bool suspended,
    uint32_t *at)
{
	uint32_t start, end;

	if (!code_place(code, pc, &start, &end, at))
		return false;
	if (suspended && code->ops[pc] == OP_AWAIT)
		*at = start;
	return true;
}

bool stack_row_position(const value *row, uint32_t *at)
{
	return stack_position((struct code *)
	    value_cell(row[FRAME_RECORD_CODE]),
	    (uint32_t)value_int(row[FRAME_RECORD_PC]),
	    value_int(row[FRAME_RECORD_FLAGS]) & FRAME_RECORD_ASYNC, at);
}

bool stack_place(struct vm *vm, const value *row, struct string **path,
    int *line, int *col)
{
	struct code *code = (struct code *)value_cell(row[FRAME_RECORD_CODE]);
	uint32_t at;

	if (!value_is_kind(row[FRAME_RECORD_CODE], CELL_CODE) ||
	    (code->flags & CODE_LIB) || !stack_row_position(row, &at))
		return false;
	source_position(code->source, at, line, col);
	*path = source_url(vm, code->source);
	return true;
}

/* Builtins of older V8 that are written in JavaScript. */
static bool is_native(struct vm *vm, const value *row)
{
	static const struct { enum profile_question asked; const char *name; }
	    all[] = {
		{ PROFILE_STACK_NATIVE_SORT, "sort" },
		{ PROFILE_STACK_NATIVE_FROM, "from" }
	};
	size_t i;

	for (i = 0; i < LENGTH(all); i++)
		if (profile_is(vm, all[i].asked) && text_is(vm,
		    value_from_cell(function_debug_name(vm,
		    row[FRAME_RECORD_FUNCTION])), all[i].name))
			return true;
	return false;
}

/* Functions of Node's own that a stack shows under their own names: what
 * they are called in the library, in Node (NULL: place is the whole line; "":
 * as the object is called), and the place there. */
static const struct node_function { const char *lib, *name;
    enum stack_frames place; } node_functions[] = {
	{ "eventsEmitOne", "emit", FRAMES_EMIT_ONE },
	{ "eventsEmitMany", "emit", FRAMES_EMIT_MANY },
	{ "eventsOnceNone", "onceWrapper", FRAMES_ONCE0 },
	{ "eventsOnceSome", "onceWrapper", FRAMES_ONCE1 },
	{ "wrapper", "", FRAMES_ONCE0 },
	{ "doEmitWarning", NULL, FRAMES_WARNING },
	{ "eventsThrow", "emit", FRAMES_EMIT_THROW },
	{ "callbackified", "", FRAMES_CALLBACKIFIED },
	{ "promisified", "", FRAMES_PROMISIFIED }
};

/* The index in node_functions of a row's function, or -1. */
static int node_function(struct vm *vm, const value *row)
{
	const struct code *code = (struct code *)
	    value_cell(row[FRAME_RECORD_CODE]);
	size_t i;

	if (!value_is_kind(row[FRAME_RECORD_CODE], CELL_CODE) ||
	    !(code->flags & CODE_LIB))
		return -1;
	for (i = 0; i < LENGTH(node_functions); i++) {
		if (text_is(vm, code->name, node_functions[i].lib))
			return (int)i;
	}
	return -1;
}

/* Node 8 has a place per number of arguments. */
static void add_node_place(struct builder *b, const value *row,
    const struct node_function *f)
{
	static const int emits[] = { 208, 211, 214, 217, 224 };
	static const int onces[] = { 313, 315, 317, 319, 325 };
	bool emit = f->place == FRAMES_EMIT_ONE || f->place ==
	    FRAMES_EMIT_MANY, many;
	int n = value_int(row[FRAME_RECORD_EXTRA]) - emit;

	many = n > 3;
	n = n < 0 ? 0 : many ? 4 : n;
	if (!profile_is(b->vm, PROFILE_EVENTS_DOMAIN) ||
	    (!emit && f->place != FRAMES_ONCE1))
		builder_add_cstr(b, stack_frames_text(b->vm, f->place));
	else if (emit)
		builder_add(b, string_format(b->vm, "events.js:%d:7",
		    emits[n]));
	else
		builder_add(b, string_format(b->vm, "events.js:%d:%d",
		    onces[n], many ? 23 : 30));
}

static void add_place(struct builder *b, const value *row)
{
	int line, col, node = node_function(b->vm, row);
	struct string *path;

	if (value_int(row[FRAME_RECORD_FLAGS]) & FRAME_RECORD_PLACE)
		builder_add(b, value_string(row[FRAME_RECORD_EXTRA]));
	else if (node >= 0)
		add_node_place(b, row, &node_functions[node]);
	else if (stack_place(b->vm, row, &path, &line, &col)) {
		if (line == 1 && ((struct code *)value_cell(
		    row[FRAME_RECORD_CODE]))->source->kind == 0)
			col += profile_number(b->vm, PROFILE_STACK_WRAPPER);
		builder_add(b, path);
		builder_add(b, string_format(b->vm, ":%d:%d", line, col));
	} else {
		builder_add_cstr(b, is_native(b->vm, row) ? "native" :
		    "<anonymous>");
	}
}

/* ---- lines --------------------------------------------------------------- */

static void add_combinator(struct builder *b, const value *row)
{
	builder_add_cstr(b, "async Promise.");
	builder_add(b, value_string(row[FRAME_RECORD_FUNCTION]));
	builder_add(b, string_format(b->vm, " (index %d)",
	    value_int(row[FRAME_RECORD_EXTRA])));
}

/* Is a frame shown as a method call: has it a receiver but the global? */
static bool is_method(struct vm *vm, const value *row)
{
	value receiver = row[FRAME_RECORD_THIS];

	return !value_is_nullish(receiver) && receiver != VALUE_EMPTY &&
	    receiver != value_from_cell(vm->global);
}

/* Node 8: an immediate whose callback is process._tickCallback.  While it runs
 * two of its properties hold that. */
static void add_ticks(struct builder *b, value immediate)
{
	if (!value_is_kind(immediate, CELL_IMMEDIATE))
		return;
	builder_add_cstr(b, "Immediate._tickCallback");
	if (((struct immediate *)value_cell(immediate))->callback ==
	    VALUE_NULL)
		builder_add_cstr(b, " [as _onImmediate]");
}

/* Older V8 puts no type before a name that starts with it. */
static bool has_type(struct vm *vm, const value *row)
{
	return !profile_is(vm, PROFILE_STACK_IDENTIFIER_TYPE) &&
	    string_index_of(vm, value_string(row[FRAME_RECORD_EXTRA]),
	    stack_type_name(vm, row[FRAME_RECORD_THIS]), 0) == 0;
}

void stack_line(struct builder *b, const value *row)
{
	struct vm *vm = b->vm;
	int flags = value_int(row[FRAME_RECORD_FLAGS]);
	struct string *name;
	int node;

	if (flags & FRAME_RECORD_TEXT) {
		if (flags & FRAME_RECORD_RECEIVER && !has_type(vm, row))
			stack_add_receiver(b, row[FRAME_RECORD_THIS]);
		else if (flags & FRAME_RECORD_RECEIVER)
			;
		else
			add_ticks(b, row[FRAME_RECORD_THIS]);
		builder_add(b, value_string(row[FRAME_RECORD_EXTRA]));
		return;
	}
	if (flags & FRAME_RECORD_COMBINATOR) {
		add_combinator(b, row);
		return;
	}
	if (flags & FRAME_RECORD_ASYNC)
		builder_add_cstr(b, "async ");
	name = stack_function_name(vm, row);
	node = node_function(vm, row);
	if (node >= 0 && !node_functions[node].name) {
		builder_add_cstr(b, stack_frames_text(vm,
		    node_functions[node].place));
		return;
	}
	if (node >= 0 && *node_functions[node].name) {
		builder_add(b, stack_type_name(vm, row[FRAME_RECORD_THIS]));
		builder_add_unit(b, '.');
		builder_add_cstr(b, node_functions[node].name);
	} else if (flags & FRAME_RECORD_CONSTRUCT) {
		builder_add_cstr(b, "new ");
		if (string_length(name))
			builder_add(b, name);
		else
			builder_add_cstr(b, "<anonymous>");
	} else if (is_method(vm, row)) {
		add_method(b, row, name);
	} else if (string_length(name)) {
		builder_add(b, name);
	} else {
		add_place(b, row);
		return;
	}
	builder_add_cstr(b, " (");
	add_place(b, row);
	builder_add_unit(b, ')');
}

/* ---- the whole ----------------------------------------------------------- */

/* ecma262 #sec-error.prototype.tostring, from data properties only: a getter
 * for name or message is not run. */
static struct string *header_part(struct vm *vm, struct object *o,
    property_key k, const char *otherwise)
{
	struct property p;

	if (object_find(vm, o, k, &p) && !(p.flags & PROP_ACCESSOR) &&
	    p.v != VALUE_UNDEFINED && !value_is_object(p.v) &&
	    !value_is_symbol(p.v))
		return convert_to_string(vm, p.v);
	return string_from_cstr(vm, otherwise);
}

static void add_header(struct builder *b, struct object *o)
{
	struct vm *vm = b->vm;
	struct string *name = header_part(vm, o, ATOM(vm, name), "Error");
	struct string *message = header_part(vm, o, ATOM(vm, message), "");
	struct error *e = (struct error *)o;

	builder_add(b, name);
	if (o->cell.kind == CELL_ERROR && e->kind == ERROR_NODE) {
		builder_add_cstr(b, " [");
		builder_add(b, header_part(vm, o, ATOM(vm, code), ""));
		builder_add_unit(b, ']');
	}
	if (string_length(name) && string_length(message))
		builder_add_cstr(b, ": ");
	builder_add(b, message);
}

void stack_add_frames(struct builder *b, value frames)
{
	const struct record *r = (struct record *)value_cell(frames);
	uint32_t i;

	if (!value_is_kind(frames, CELL_RECORD))
		return;
	for (i = 0; i + FRAME_RECORD_WORDS <= r->cell.aux;
	    i += FRAME_RECORD_WORDS) {
		builder_add_cstr(b, "\n    at ");
		stack_line(b, &r->v[i]);
	}
}

struct string *stack_text(struct vm *vm, struct object *o, value frames)
{
	struct builder b;

	builder_start(&b, vm);
	add_header(&b, o);
	stack_add_frames(&b, frames);
	return builder_finish(&b);
}

struct string *error_stack_text(struct vm *vm, struct error *e)
{
	return stack_text(vm, &e->object, e->frames);
}

/* ---- intrinsics ---------------------------------------------------------- */

/* (object, function): Error.captureStackTrace's work. */
static value stack_js_capture(struct vm *vm, struct call *c)
{
	error_recapture(vm, value_object(c->args[0]), native_arg(c, 1));
	return VALUE_UNDEFINED;
}

void lib_stack_setup(struct vm *vm)
{
	(void)vm;
}

static const struct lib_intrinsic rows[] = {
	{ "capture_stack", stack_js_capture, "(object, above) its stack" },
};
INTRINSICS(stack, rows);
