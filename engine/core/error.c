/* SPDX-License-Identifier: MIT */
/*
 * Making and throwing errors, and capturing stacks.
 *
 * The frames are captured when the error is made; the text is built when
 * `stack` is first read (lib/stack.c), as in V8.
 */
#include <config.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "error.h"
#include "op.h"

bool code_place(const struct code *code, uint32_t pc, uint32_t *start,
    uint32_t *end, uint32_t *at)
{
	uint32_t low = 0, high = code->position_count;

	while (low < high) {
		uint32_t mid = (low + high) / 2;

		if (code->positions[mid].pc <= pc)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == 0)
		return false;
	*start = code->positions[low - 1].start;
	*end = code->positions[low - 1].end;
	*at = code->positions[low - 1].at;
	return true;
}

/* ---- capturing --------------------------------------------------------- */

static void push_frame(struct vm *vm, struct array *out, const struct frame *f)
{
	uint32_t flags = f->cell.small & FRAME_CONSTRUCT ?
	    FRAME_RECORD_CONSTRUCT : 0;

	array_push(vm, out, f->args[-1]);
	array_push(vm, out, f->args[-2] == VALUE_EMPTY ? VALUE_UNDEFINED
	    : f->args[-2]);
	array_push(vm, out, value_from_cell(f->code));
	array_push(vm, out, value_from_int((int32_t)frame_pc(f)));
	array_push(vm, out, value_from_int((int32_t)flags));
	array_push(vm, out, value_from_u32(f->argc));
}

/* The builtin of C that makes the error. */
static void push_native(struct vm *vm, struct array *out)
{
	const struct call *c = vm->control.native;
	bool constructs;

	if (!c || !stack_shows_native(vm, c))
		return;
	constructs = c->new_target != VALUE_UNDEFINED;
	array_push(vm, out, c->callee);
	array_push(vm, out, constructs ? VALUE_UNDEFINED : c->this_value);
	array_push(vm, out, VALUE_UNDEFINED);
	array_push(vm, out, value_from_int(0));
	array_push(vm, out, value_from_int(constructs ?
	    FRAME_RECORD_CONSTRUCT : 0));
	array_push(vm, out, value_from_u32(c->argc));
}

/* Is f a call of the function?  Those of the library have several objects. */
static bool calls(const struct frame *f, value function)
{
	const struct function *g = (struct function *)value_cell(function);

	return f->code && (f->args[-1] == function ||
	    (f->code->flags & CODE_LIB && value_is_kind(function,
	    CELL_FUNCTION) && g->code->flags & CODE_LIB &&
	    g->code->lib_index == f->code->lib_index));
}

static bool skips(const struct frame *from, value skip_until)
{
	const struct frame *f;

	for (f = from; f; f = f->caller)
		if (calls(f, skip_until))
			return true;
	return false;
}

int32_t error_stack_limit(struct vm *vm)
{
	value error = INTRINSIC(vm, ERROR), v;
	struct property p;
	double d;

	if (!value_is_object(error))
		return vm->stack_trace_limit;
	if (!object_get_own(vm, value_object(error),
	    ATOM(vm, stackTraceLimit), &p) || (p.flags & PROP_ACCESSOR) ||
	    !value_is_number(v = p.v))
		return -1;
	d = value_number(v);
	return d != d || d <= 0 ? 0 : d > 200 ? 200 : (int32_t)d;
}

void error_set_frames(struct vm *vm, struct error *e, const struct array *rows)
{
	struct record *r = heap_alloc(vm, sizeof *r + rows->length *
	    sizeof(value), CELL_RECORD);

	r->cell.aux = rows->length;
	if (rows->length)
		memcpy(r->v, rows->object.elements->v,
		    rows->length * sizeof(value));
	e->frames = value_from_cell(r);
}

void error_capture(struct vm *vm, struct error *e, value skip_until)
{
	int32_t limit = error_stack_limit(vm);
	const struct frame *f = vm->fp, *own;
	struct array *out = array_new(vm, 0);
	uint32_t max;

	if (limit < 0) {                /* not a number: no stack property */
		e->frames = VALUE_UNDEFINED;
		return;
	}
	max = (uint32_t)limit * FRAME_RECORD_WORDS;
	if (value_is_callable(skip_until) && skips(f, skip_until)) {
		while (!calls(f, skip_until))
			f = f->caller;
		f = f->caller;
	}
	if (max && skip_until == VALUE_UNDEFINED)
		push_native(vm, out);
	for (; f && out->length < max; f = f->caller) {
		if (!f->code)
			continue;
		if (f->cell.flags == OP_AWAIT_RETURN)
			;       /* V8 awaits before it goes on in the body */
		else if (f->code->flags & CODE_LIB && (own =
		    own_frames_capture(vm, out, f, (uint32_t)limit)) != NULL)
			f = own;
		else if (f->code->flags & CODE_HIDDEN)
			stack_capture_hidden(vm, out, f);
		else if (!(f->code->flags & CODE_LIB) ||
		    (!stack_capture_lib(vm, out, f, (uint32_t)limit) &&
		    out->length < max))
			push_frame(vm, out, f);
		if (f->code->flags & CODE_GENERATOR && out->length < max)
			stack_capture_resumer(vm, out, f);
	}
	if (out->length < max)
		stack_capture_below(vm, out, (uint32_t)limit);
	error_set_frames(vm, e, out);
}

struct error *error_new(struct vm *vm, struct object *proto, value message)
{
	struct error *e = object_new_kind(vm, CELL_ERROR, sizeof *e, proto);

	e->object.cell.aux = ++vm->errors;
	e->step = (uint32_t)vm->step;
	e->frames = VALUE_UNDEFINED;
	e->stack = VALUE_EMPTY;
	e->place.file = PLACE_NONE;
	error_capture(vm, e, VALUE_UNDEFINED);
	if (e->frames == VALUE_UNDEFINED)
		error_set_stack(vm, e, VALUE_UNDEFINED);
	else
		error_define_stack(vm, &e->object);
	if (message != VALUE_UNDEFINED)
		object_define(vm, &e->object, ATOM(vm, message), message,
		    PROP_HIDDEN);
	return e;
}

/* ---- throwing ---------------------------------------------------------- */

value throw_value(struct vm *vm, value v)
{
	vm->exception = v;
	return VALUE_EMPTY;
}

static struct error *format_error(struct vm *vm, enum intrinsic proto,
    const char *fmt, va_list ap)
{
	char few[512], *text = few;
	struct error *e;
	va_list again;
	int n;

	va_copy(again, ap);
	n = vsnprintf(few, sizeof few, fmt, ap);
	if (n >= (int)sizeof few && (text = malloc((size_t)n + 1)) != NULL)
		vsnprintf(text, (size_t)n + 1, fmt, again);
	else
		text = few;
	va_end(again);
	e = error_new(vm, value_object(vm->intrinsics[proto]),
	    value_from_cell(string_from_utf8(vm, text, strlen(text))));
	if (text != few)
		free(text);
	return e;
}

#define THROWER(function, proto) \
value function(struct vm *vm, const char *fmt, ...) \
{ \
	va_list ap; \
	struct error *e; \
\
	va_start(ap, fmt); \
	e = format_error(vm, INTRINSIC_##proto, fmt, ap); \
	va_end(ap); \
	return throw_value(vm, value_from_cell(e)); \
}
THROWER(throw_type_error, TYPE_ERROR_PROTOTYPE)
THROWER(throw_range_error, RANGE_ERROR_PROTOTYPE)
THROWER(throw_reference_error, REFERENCE_ERROR_PROTOTYPE)
THROWER(throw_syntax_error, SYNTAX_ERROR_PROTOTYPE)

/* Node lib/internal/errors.js: the stack says "TypeError [CODE]: …" though
 * the name is plain. */
value throw_node_error(struct vm *vm, enum intrinsic proto,
    const char *code, const char *fmt, ...)
{
	struct error *e;
	va_list ap;

	vm->control.native = NULL;      /* in Node it is no builtin */
	va_start(ap, fmt);
	e = format_error(vm, proto, fmt, ap);
	va_end(ap);
	e->kind = ERROR_NODE;
	object_define(vm, &e->object, ATOM(vm, code),
	    value_from_cell(string_from_cstr(vm, code)), PROP_ALL);
	error_make_stack_early(vm, e);
	return throw_value(vm, value_from_cell(e));
}

value throw_tdz(struct vm *vm, value name)
{
	const char *text = string_utf8(vm, value_string(name), NULL);

	if (name == ATOM(vm, this_))
		return throw_reference_error(vm, "Must call super constructor"
		    " in derived class before accessing 'this' or returning "
		    "from derived constructor");
	return throw_reference_error(vm, vm_message(vm, MESSAGE_TDZ), text);
}

struct throw_place error_running_place(const struct vm *vm)
{
	const struct frame *f = vm->fp;
	struct throw_place place = { PLACE_NONE, 0 };
	uint32_t start, end;

	while (f && (!f->code || (f->code->flags & CODE_LIB)))
		f = f->caller;
	if (f && code_place(f->code, frame_pc(f), &start, &end, &place.at))
		place.file = (int32_t)f->code->source->cell.aux;
	return place;
}

value error_keep_place(struct vm *vm)
{
	struct error *e = (struct error *)value_cell(vm->exception);

	e->place = error_running_place(vm);
	return VALUE_EMPTY;
}

/* ---- property errors ---------------------------------------------------- */

static const char *key_text(struct vm *vm, property_key k)
{
	if (value_is_symbol(k))
		return string_utf8(vm, convert_for_message(vm, k), NULL);
	return string_utf8(vm, convert_to_string(vm, key_to_value(vm, k)),
	    NULL);
}

value throw_nullish_property(struct vm *vm, value base, property_key key,
    bool setting)
{
	const char *what = base == VALUE_NULL ? "null" : "undefined";

	if (key == vm->symbols[SYM_ITERATOR] && !setting)
		return lib_throw_iterated(vm, DESCRIBED_NOT, "", NULL,
		    &(struct iterated){ base, VALUE_UNDEFINED, false });
	if (key == VALUE_EMPTY)
		throw_type_error(vm, vm_message(vm, setting ?
		    MESSAGE_SET_NULLISH : MESSAGE_READ_NULLISH), what);
	else
		throw_type_error(vm, vm_message(vm, setting ?
		    MESSAGE_SET_OF_NULLISH : MESSAGE_READ_OF_NULLISH),
		    vm_message_swaps(vm) ? key_text(vm, key) : what,
		    vm_message_swaps(vm) ? what : key_text(vm, key));
	return setting ? VALUE_EMPTY : error_keep_place(vm);
}

value throw_set_refused(struct vm *vm, enum set_result why, value base,
    property_key key)
{
	const char *k = key_text(vm, key);
	const char *b = string_utf8(vm, convert_for_message(vm, base), NULL);

	switch (why) {
	case SET_NO_SETTER:
		return throw_type_error(vm, "Cannot set property %s of %s "
		    "which has only a getter", k, b);
	case SET_NOT_EXTENSIBLE:
		return throw_type_error(vm, "Cannot add property %s, object "
		    "is not extensible", k);
	case SET_BAD_LENGTH:
		return throw_range_error(vm, "Invalid array length");
	case SET_NOT_DELETED:
		return throw_type_error(vm, "Cannot delete property '%u' of "
		    "%s", ((struct array *)value_cell(base))->length - 1, b);
	case SET_LENGTH_READ_ONLY:
		k = "length";
		/* fall through */
	default:
		return throw_type_error(vm, "Cannot assign to read only "
		    "property '%s' of object '%s'", k, b);
	}
}
