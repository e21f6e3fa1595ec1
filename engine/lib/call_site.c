/* SPDX-License-Identifier: MIT */
/*
 * CallSite: what Error.prepareStackTrace is given for each frame.
 *
 * A call site holds its row of the captured record under a private symbol.
 * Of Node's own frames only the line is known: what they tell is read out of
 * it.  Source: V8 src/builtins/builtins-callsite.cc.
 */
#include <config.h>

#include <stdlib.h>

#include "native.h"
#include "stack.h"

enum site_question { SITE_COLUMN, SITE_ENCLOSING_COLUMN, SITE_ENCLOSING_LINE,
	SITE_EVAL_ORIGIN, SITE_FILE, SITE_FUNCTION, SITE_FUNCTION_NAME,
	SITE_LINE, SITE_METHOD, SITE_POSITION, SITE_INDEX, SITE_THIS,
	SITE_TYPE, SITE_ASYNC, SITE_CONSTRUCTOR, SITE_FALSE, SITE_ALL,
	SITE_TOP };

enum { SITE_HIDDEN = 1 << 8 };  /* flag of a row: a strict frame is above */

/* What the text of a frame of Node's own says. */
struct own_frame {
	value type, function, method, file; /* a string or null */
	int line, column;               /* 0: none */
	bool construct;
};

static value part(struct vm *vm, const char *s, size_t n)
{
	return n ? value_from_cell(string_from_utf8(vm, s, n)) : VALUE_NULL;
}

/* "file:1:2", or "<anonymous>" */
static void read_place(struct vm *vm, struct own_frame *f, const char *s,
    size_t n)
{
	const char *colon = s + n, *end = s + n;
	int numbers = 0;

	while (colon > s && numbers < 2)
		if (*--colon == ':')
			numbers++;
	if (numbers < 2)
		return;
	f->file = part(vm, s, (size_t)(colon - s));
	f->line = atoi(colon + 1);
	for (colon++; colon < end && *colon != ':'; colon++)
		continue;
	f->column = atoi(colon + 1);
}

/* Frames that C++ alone calls have the process for their receiver. */
static bool is_process_frame(struct vm *vm, const char *name, size_t n)
{
	return profile_is(vm, PROFILE_ASYNC_STACK_FRAMES) &&
	    ((n == 25 && !strncmp(name, "processTicksAndRejections", n)) ||
	    (n == 13 && !strncmp(name, "processTimers", n)) ||
	    (n == 16 && !strncmp(name, "processImmediate", n)));
}

/* The last name of a path: "_load", or ".js" of "Module._extensions..js". */
static const char *last_name(const char *s, size_t n)
{
	const char *p = s + n;

	while (p > s && p[-1] != '.')
		p--;
	return p > s + 1 && p[-2] == '.' ? p - 1 : p;
}

static void read_path(struct vm *vm, struct own_frame *f, const char *s,
    size_t n)
{
	bool inferred = !profile_is(vm, PROFILE_STACK_ACCESSOR_SHORT);
	const char *dot = memchr(s, '.', n), *last = last_name(s, n);
	const char *end = s + n;
	bool has_path = dot && memchr(dot + 1, '.', (size_t)(end - dot - 1));
	bool module = !strncmp(s, "Module.", 7);

	if (!dot) {
		f->function = part(vm, s, n);
		if (is_process_frame(vm, s, n))
			f->type = part(vm, "process", 7);
		return;
	}
	f->type = part(vm, s, (size_t)(dot - s));
	if (strncmp(s, "process.process", 15) && f->method == VALUE_NULL)
		f->method = part(vm, last, (size_t)(end - last));
	if (inferred && module) {
		f->function = part(vm, s, n);
		if (has_path)
			f->type = part(vm, "Object", 6);
	} else if (inferred || (!module && *last != '_' && *last != '.')) {
		f->function = part(vm, dot + 1, (size_t)(end - dot - 1));
	}
}

static struct own_frame own_frame(struct vm *vm, value text)
{
	struct own_frame f = { VALUE_NULL, VALUE_NULL, VALUE_NULL,
		VALUE_NULL, 0, 0, false };
	size_t n;
	const char *s = string_utf8(vm, value_string(text), &n), *as;
	const char *open = strstr(s, " ("), *end = s + n;

	if (!strncmp(s, "async ", 6))
		s += 6;
	if (!open) {
		read_place(vm, &f, s, (size_t)(end - s));
		return f;
	}
	read_place(vm, &f, open + 2, (size_t)(end - open - 3));
	f.construct = !strncmp(s, "new ", 4);
	if (f.construct)
		s += 4;
	as = strstr(s, " [as ");
	if (as)
		f.method = part(vm, as + 5, (size_t)(open - as - 6));
	read_path(vm, &f, s, (size_t)((as ? as : open) - s));
	return f;
}

static value ask_own(struct vm *vm, const value *row, int question)
{
	struct own_frame f = own_frame(vm, row[FRAME_RECORD_EXTRA]);

	if (value_int(row[FRAME_RECORD_FLAGS]) & FRAME_RECORD_RECEIVER)
		f.type = value_from_cell(stack_type_name(vm,
		    row[FRAME_RECORD_THIS]));
	switch (question) {
	case SITE_TYPE:
		return f.type;
	case SITE_FUNCTION_NAME:
		return f.function;
	case SITE_METHOD:
		return f.method;
	case SITE_FILE:
		return f.file;
	case SITE_LINE:
		return f.line ? value_from_int(f.line) : VALUE_NULL;
	case SITE_COLUMN:
		return f.column ? value_from_int(f.column) : VALUE_NULL;
	case SITE_CONSTRUCTOR:
		return value_from_bool(f.construct);
	case SITE_TOP:
		return value_from_bool(f.type == VALUE_NULL);
	default:
		return VALUE_UNDEFINED;
	}
}

/* ---- the program's frames ------------------------------------------------ */

static bool is_strict(const value *row)
{
	const struct code *code = (struct code *)
	    value_cell(row[FRAME_RECORD_CODE]);

	return !value_is_kind(row[FRAME_RECORD_CODE], CELL_CODE) ||
	    code->flags & (CODE_STRICT | CODE_LIB | CODE_CLASS_CTOR);
}

static bool is_top(struct vm *vm, const value *row)
{
	value receiver = row[FRAME_RECORD_THIS];

	return value_is_nullish(receiver) || receiver == VALUE_EMPTY ||
	    receiver == value_from_cell(vm->global);
}

static value type_name(struct vm *vm, const value *row)
{
	if (!is_top(vm, row) && !(value_int(row[FRAME_RECORD_FLAGS]) &
	    FRAME_RECORD_CONSTRUCT &&
	    profile_is(vm, PROFILE_SITE_GLOBAL_NULL)))
		return value_from_cell(stack_type_name(vm,
		    row[FRAME_RECORD_THIS]));
	return is_strict(row) || profile_is(vm, PROFILE_SITE_GLOBAL_NULL) ?
	    VALUE_NULL : value_from_cell(string_from_cstr(vm, "global"));
}

static value function_name(struct vm *vm, const value *row)
{
	struct string *name = stack_function_name(vm, row);

	return string_length(name) ? value_from_cell(name) : VALUE_NULL;
}

static value method_name(struct vm *vm, const value *row)
{
	struct string *name;

	if (is_top(vm, row) || value_int(row[FRAME_RECORD_FLAGS]) &
	    FRAME_RECORD_CONSTRUCT)
		return VALUE_NULL;
	name = stack_method_name(vm, row[FRAME_RECORD_THIS],
	    row[FRAME_RECORD_FUNCTION]);
	return name ? value_from_cell(name) : VALUE_NULL;
}

static value receiver(struct vm *vm, const value *row)
{
	if (value_int(row[FRAME_RECORD_FLAGS]) & SITE_HIDDEN)
		return VALUE_UNDEFINED;
	return is_top(vm, row) ? value_from_cell(vm->global) :
	    row[FRAME_RECORD_THIS];
}

/* Where the function of a row begins, which is all of a program at its top. */
static value enclosing(const value *row, bool column)
{
	const struct code *code = (struct code *)
	    value_cell(row[FRAME_RECORD_CODE]);
	int line = 1, col = 1;

	if (!(code->flags & CODE_TOP))
		source_position(code->source, code->start, &line, &col);
	return value_from_int(column ? col : line);
}

static value position(struct vm *vm, const value *row)
{
	const struct code *code = (struct code *)
	    value_cell(row[FRAME_RECORD_CODE]);
	uint32_t at;

	if (!stack_row_position(row, &at))
		return value_from_int(0);
	return value_from_int((int)at + (code->source->kind == 0 ?
	    profile_number(vm, PROFILE_STACK_WRAPPER) : 0));
}

/* Of a function of the library: what is known is the text of its place. */
static value ask_own_place(struct vm *vm, const value *row, int question)
{
	struct own_frame f = { 0 };
	size_t n;
	const char *s = string_utf8(vm, value_string(row[FRAME_RECORD_EXTRA]),
	    &n);

	read_place(vm, &f, s, n);
	return question == SITE_FILE ? f.file : question == SITE_LINE ?
	    value_from_int(f.line) : question == SITE_COLUMN ?
	    value_from_int(f.column) : question == SITE_POSITION ?
	    value_from_int(0) : VALUE_NULL;
}

static value ask_place(struct vm *vm, const value *row, int question)
{
	struct string *path;
	int line, col;

	if (value_int(row[FRAME_RECORD_FLAGS]) & FRAME_RECORD_PLACE)
		return ask_own_place(vm, row, question);
	if (!stack_place(vm, row, &path, &line, &col))
		return question == SITE_POSITION ? value_from_int(0) :
		    VALUE_NULL;
	switch (question) {
	case SITE_FILE:
		return value_from_cell(path);
	case SITE_LINE:
		return value_from_int(line);
	case SITE_COLUMN:
		return value_from_int(col);
	case SITE_POSITION:
		return position(vm, row);
	default:
		return enclosing(row, question == SITE_ENCLOSING_COLUMN);
	}
}

static value ask_frame(struct vm *vm, const value *row, int question)
{
	int flags = value_int(row[FRAME_RECORD_FLAGS]);

	switch (question) {
	case SITE_TYPE:
		return type_name(vm, row);
	case SITE_FUNCTION_NAME:
		return function_name(vm, row);
	case SITE_METHOD:
		return method_name(vm, row);
	case SITE_TOP:
		return value_from_bool(is_top(vm, row) && !(flags &
		    FRAME_RECORD_CONSTRUCT));
	case SITE_CONSTRUCTOR:
		return value_from_bool(flags & FRAME_RECORD_CONSTRUCT);
	case SITE_ASYNC:
		return value_from_bool(flags & FRAME_RECORD_ASYNC);
	case SITE_THIS:
		return receiver(vm, row);
	case SITE_FUNCTION:
		return flags & SITE_HIDDEN ? VALUE_UNDEFINED :
		    row[FRAME_RECORD_FUNCTION];
	default:
		return ask_place(vm, row, question);
	}
}

/* "async Promise.all (index 1)" */
static value ask_combinator(struct vm *vm, const value *row, int question)
{
	struct string *name = value_string(row[FRAME_RECORD_FUNCTION]);
	bool all = string_equal(vm, name, string_from_cstr(vm, "all"));

	switch (question) {
	case SITE_TYPE:
		return value_from_cell(string_from_cstr(vm, profile_is(vm,
		    PROFILE_STACK_FUNCTION_NAME) ? "Promise" :
		    "Function"));
	case SITE_FUNCTION_NAME:
	case SITE_METHOD:
		return value_from_cell(name);
	case SITE_INDEX:
		return row[FRAME_RECORD_EXTRA];
	case SITE_ASYNC:
		return VALUE_TRUE;
	case SITE_ALL:
		return value_from_bool(all);
	case SITE_TOP:
	case SITE_CONSTRUCTOR:
		return VALUE_FALSE;
	case SITE_THIS:
	case SITE_FUNCTION:
		return VALUE_UNDEFINED;
	default:
		return VALUE_NULL;
	}
}

static const value *site_row(struct vm *vm, value site)
{
	struct property p;

	if (!value_is_object(site) || !object_get_own(vm, value_object(site),
	    INTRINSIC(vm, STACK_HOLDER), &p))
		return NULL;
	return ((const struct record *)value_cell(p.v))->v;
}

static value answer_always(struct vm *vm, int question, const value *row)
{
	if (question == SITE_EVAL_ORIGIN &&
	    profile_is(vm, PROFILE_SITE_EVAL_FILE))
		return ask_frame(vm, row, SITE_FILE);
	if (question == SITE_INDEX)
		return VALUE_NULL;
	return question == SITE_EVAL_ORIGIN ? VALUE_UNDEFINED : VALUE_FALSE;
}

static value ask(struct vm *vm, struct call *c)
{
	const struct builtin *b =
	    ((struct native *)value_cell(c->callee))->builtin;
	const value *row = site_row(vm, c->this_value);
	int flags, question = b->magic;

	if (!row)
		return throw_type_error(vm, "CallSite method %s expects "
		    "CallSite as receiver", b->name);
	flags = value_int(row[FRAME_RECORD_FLAGS]);
	if (flags & FRAME_RECORD_COMBINATOR && question != SITE_EVAL_ORIGIN &&
	    question != SITE_FALSE)
		return ask_combinator(vm, row, question);
	if (question == SITE_EVAL_ORIGIN || question == SITE_INDEX ||
	    question == SITE_FALSE || question == SITE_ALL ||
	    (question == SITE_ASYNC && flags & FRAME_RECORD_TEXT))
		return answer_always(vm, question, row);
	return flags & FRAME_RECORD_TEXT ? ask_own(vm, row, question) :
	    ask_frame(vm, row, question);
}

static value to_string(struct vm *vm, struct call *c)
{
	const value *row = site_row(vm, c->this_value);
	struct builder b;

	if (!row)
		return throw_type_error(vm, "CallSite method toString expects "
		    "CallSite as receiver");
	builder_start(&b, vm);
	stack_line(&b, row);
	return native_string(builder_finish(&b));
}

/* ---- tables -------------------------------------------------------------- */

/* In V8's order; since: a question of profile.def, or -1. */
#define ASK(name, question, since) \
	{ { name, 0, ask, NULL, NULL, "of a frame", 0, SITE_##question }, \
	    since }
#define ALWAYS	-1
#define ASYNC	PROFILE_ASYNC_STACK_FRAMES
#define NEWER	PROFILE_SITE_GLOBAL_NULL
static const struct { struct builtin row; int since; } rows[] = {
	ASK("getColumnNumber", COLUMN, ALWAYS),
	ASK("getEnclosingColumnNumber", ENCLOSING_COLUMN, NEWER),
	ASK("getEnclosingLineNumber", ENCLOSING_LINE, NEWER),
	ASK("getEvalOrigin", EVAL_ORIGIN, ALWAYS),
	ASK("getFileName", FILE, ALWAYS),
	ASK("getFunction", FUNCTION, ALWAYS),
	ASK("getFunctionName", FUNCTION_NAME, ALWAYS),
	ASK("getLineNumber", LINE, ALWAYS),
	ASK("getMethodName", METHOD, ALWAYS),
	ASK("getPosition", POSITION, ALWAYS),
	ASK("getPromiseIndex", INDEX, ASYNC),
	ASK("getScriptNameOrSourceURL", FILE, ALWAYS),
	ASK("getThis", THIS, ALWAYS),
	ASK("getTypeName", TYPE, ALWAYS),
	ASK("isAsync", ASYNC, ASYNC),
	ASK("isConstructor", CONSTRUCTOR, ALWAYS),
	ASK("isEval", FALSE, ALWAYS),
	ASK("isNative", FALSE, ALWAYS),
	ASK("isPromiseAll", ALL, ASYNC),
	ASK("isToplevel", TOP, ALWAYS),
	{ ROW("toString", 0, to_string, NULL, "as the stack prints it"),
	    ALWAYS },
};
static const struct builtin class_row = ROW_CONSTRUCTOR("CallSite", 0, ask,
    NULL, "a frame of a stack");

static struct object *prototype(struct vm *vm)
{
	value *proto = &vm->intrinsics[INTRINSIC_CALL_SITE_PROTOTYPE];
	struct object *o;
	size_t i;

	if (*proto != VALUE_EMPTY)
		return value_object(*proto);
	o = object_new(vm, value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	*proto = value_from_cell(o);
	builtin_constructor(vm, &class_row, o);
	for (i = 0; i < LENGTH(rows); i++)
		if (rows[i].since < 0 || profile_is(vm,
		    (enum profile_question)rows[i].since))
			object_define(vm, o, native_key(vm, rows[i].row.name),
			    lib_builtin(vm, &rows[i].row), 0);
	return o;
}

static struct object *site_new(struct vm *vm, const value *row, bool hidden)
{
	struct object *o = object_new(vm, prototype(vm));
	struct record *r = heap_alloc(vm, sizeof *r + FRAME_RECORD_WORDS *
	    sizeof(value), CELL_RECORD);

	r->cell.aux = FRAME_RECORD_WORDS;
	memcpy(r->v, row, FRAME_RECORD_WORDS * sizeof(value));
	if (hidden)
		r->v[FRAME_RECORD_FLAGS] = value_from_int(SITE_HIDDEN |
		    value_int(row[FRAME_RECORD_FLAGS]));
	object_define(vm, o, INTRINSIC(vm, STACK_HOLDER), value_from_cell(r),
	    0);
	return o;
}

value call_sites(struct vm *vm, value frames)
{
	const struct record *r = (struct record *)value_cell(frames);
	struct array *out = array_new(vm, 0);
	bool hidden = false;            /* V8 shows no receiver past a strict
	                                 * function */
	uint32_t i;

	if (!value_is_kind(frames, CELL_RECORD))
		return value_from_cell(out);
	for (i = 0; i + FRAME_RECORD_WORDS <= r->cell.aux;
	    i += FRAME_RECORD_WORDS) {
		hidden |= is_strict(&r->v[i]);
		array_push(vm, out, value_from_cell(site_new(vm, &r->v[i],
		    hidden)));
	}
	return value_from_cell(out);
}
