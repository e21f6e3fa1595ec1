/* SPDX-License-Identifier: MIT */
/*
 * What V8 calls a frame's receiver, its function, and the method it is.
 *
 * A name may be asked for long after the frame is gone: what the objects are
 * then decides.  V8's objects know which constructor made them; here the
 * constructor that the prototype names stands for it.
 * Source: V8 src/objects/call-site-info.cc, js-objects.cc
 * GetConstructorHelper.
 */
#include <config.h>

#include "stack.h"

#include "native.h"
#include "process.h"

/* ---- functions ----------------------------------------------------------- */

/* SharedFunctionInfo::DebugName: what name holds does not matter. */
static struct string *made_name(struct vm *vm, value f)
{
	struct string *name = function_given_name(vm, f);
	value inferred;

	if (string_length(name) || !value_is_kind(f, CELL_FUNCTION))
		return name;
	inferred = ((struct function *)value_cell(f))->code->outer_name;
	return value_is_string(inferred) ? value_string(inferred) : name;
}

/* What Node's own functions hold in name has always been put there. */
static bool is_lib(value f)
{
	return value_is_kind(f, CELL_FUNCTION) &&
	    ((struct function *)value_cell(f))->code->flags & CODE_LIB;
}

struct string *stack_debug_name(struct vm *vm, value f)
{
	struct string *name = function_debug_name(vm, f);

	return string_length(name) || is_lib(f) ? name : made_name(vm, f);
}

struct string *stack_function_name(struct vm *vm, const value *row)
{
	if (value_is_string(row[FRAME_RECORD_PC]))
		return value_string(row[FRAME_RECORD_PC]);
	return stack_debug_name(vm, row[FRAME_RECORD_FUNCTION]);
}

/* ---- receivers ----------------------------------------------------------- */

static struct string *text(struct vm *vm, const char *s)
{
	return string_from_cstr(vm, s);
}

static bool is_name(struct vm *vm, struct string *s)
{
	return s && string_length(s) &&
	    !string_equal(vm, s, value_string(ATOM(vm, Object)));
}

static struct string *function_type(struct vm *vm, value f)
{
	static const char *const kinds[] = { "Function", "AsyncFunction",
		"GeneratorFunction", "AsyncGeneratorFunction" };
	uint32_t flags = value_is_kind(f, CELL_FUNCTION) ?
	    ((struct function *)value_cell(f))->code->flags : 0;

	if (profile_is(vm, PROFILE_STACK_FUNCTION_NAME) &&
	    (value_is_kind(f, CELL_FUNCTION) || value_is_kind(f, CELL_NATIVE))
	    && string_length(stack_debug_name(vm, f)))
		return stack_debug_name(vm, f);
	return text(vm, kinds[!!(flags & CODE_ASYNC) +
	    2 * !!(flags & CODE_GENERATOR)]);
}

/* The function whose instance a generator object is. */
static struct string *generator_name(struct vm *vm, value v)
{
	const struct generator *g = (struct generator *)value_cell(v);

	if (value_is_kind(v, CELL_ASYNC_GENERATOR))
		return made_name(vm, ((struct async_generator *)
		    value_cell(v))->function);
	return value_is_kind(v, CELL_GENERATOR) && g->frame ?
	    made_name(vm, g->frame->args[-1]) : NULL;
}

static struct string *iterator_name(struct vm *vm, value v)
{
	uint32_t kind;

	if (!value_is_kind(v, CELL_ITERATOR))
		return NULL;
	kind = ((struct iterator *)value_cell(v))->kind >> 8;
	return kind == ITERATOR_MAP ? text(vm, "MapIterator") :
	    kind == ITERATOR_SET ? text(vm, "SetIterator") : NULL;
}

/* An AbortSignal of Node's that has been made as an EventTarget. */
static bool is_signal_target(struct vm *vm, struct object *o)
{
	struct property p;

	return o && profile_is(vm, PROFILE_STACK_SIGNAL_TARGET) &&
	    object_get_own(vm, o, process_symbol(vm, "signal"), &p) &&
	    object_get_own(vm, o, process_symbol(vm, "listeners"), &p);
}

static bool is_derived(value f)
{
	return value_is_kind(f, CELL_FUNCTION) &&
	    ((struct function *)value_cell(f))->code->flags & CODE_DERIVED;
}

/* Looked for from o on; NULL: nothing that can be named. */
static struct string *constructor_name(struct vm *vm, struct object *o,
    bool *derived)
{
	struct property p;
	struct string *name;

	*derived = false;
	if (!o || !object_find(vm, o, ATOM(vm, constructor), &p) ||
	    (p.flags & PROP_ACCESSOR) || !value_is_callable(p.v))
		return NULL;
	*derived = is_derived(p.v);
	name = made_name(vm, p.v);
	return is_name(vm, name) ? name : NULL;
}

static struct string *tag_of(struct vm *vm, struct object *o)
{
	struct property p;

	if (o && object_find(vm, o, vm->symbols[SYM_TO_STRING_TAG], &p) &&
	    !(p.flags & PROP_ACCESSOR) && value_is_string(p.v))
		return value_string(p.v);
	return NULL;
}

struct string *stack_type_name(struct vm *vm, value receiver)
{
	struct object *o = value_is_object(receiver) ? value_object(receiver)
	    : object_for_primitive(vm, receiver);
	struct object *proto = value_is_object(receiver) && o ?
	    object_proto(o) : o;
	struct string *name = generator_name(vm, receiver), *tag;
	bool derived;

	if (is_name(vm, name))
		return name;
	if (value_is_callable(receiver))
		return function_type(vm, receiver);
	if (is_signal_target(vm, o))
		return text(vm, "EventTarget");
	name = iterator_name(vm, receiver);
	if (name)
		return name;
	name = constructor_name(vm, proto, &derived);
	if (name && !(derived && profile_is(vm, PROFILE_STACK_TAG_FIRST)))
		return name;
	tag = tag_of(vm, o);
	return tag ? tag : name ? name :
	    value_is_kind(receiver, CELL_ARGUMENTS) ? text(vm, "Arguments") :
	    value_string(ATOM(vm, Object));
}

/* ---- methods ------------------------------------------------------------- */

static bool holds(const struct property *p, value f)
{
	if (p->flags & PROP_ACCESSOR) {
		const struct accessor *a = (struct accessor *)value_cell(p->v);

		return a->getter == f || a->setter == f;
	}
	return p->v == f;
}

/* The one enumerable property of o itself that holds f, elements aside; *many:
 * there are several. */
static value own_key_of(struct vm *vm, struct object *o, value f, bool *many)
{
	struct array *keys = object_own_keys(vm, o, 1, false);
	value found = VALUE_UNDEFINED;
	struct property p;
	uint32_t i;

	for (i = 0; i < keys->length; i++) {
		value k = keys->object.elements->v[i];

		if (k == ATOM(vm, stack) ||
		    key_is_index(key_from_value(vm, k)) ||
		    !object_get_own(vm, o, key_from_value(vm, k), &p) ||
		    p.v == VALUE_EMPTY || !(p.flags & PROP_ENUMERABLE) ||
		    !holds(&p, f))
			continue;
		*many = found != VALUE_UNDEFINED;
		found = k;
	}
	return found;
}

/* "get g" is called g. */
static struct string *without_prefix(struct vm *vm, struct string *name)
{
	const char *s = string_utf8(vm, name, NULL);

	return !strncmp(s, "get ", 4) || !strncmp(s, "set ", 4) ?
	    string_slice(vm, name, 4, string_length(name)) : name;
}

struct string *stack_method_name(struct vm *vm, value receiver, value f)
{
	struct object *o = value_is_object(receiver) ? value_object(receiver)
	    : object_for_primitive(vm, receiver);
	struct string *name = function_given_name(vm, f);
	value found = VALUE_UNDEFINED;
	struct property p;
	bool many = false;

	if (!o)
		return NULL;
	name = without_prefix(vm, name);
	if (string_length(name) && object_find(vm, o,
	    key_from_string(vm, name), &p) && holds(&p, f))
		return name;
	for (; o && !many; o = object_proto(o)) {
		value k = own_key_of(vm, o, f, &many);

		if (k != VALUE_UNDEFINED && found != VALUE_UNDEFINED)
			many |= k != found ||
			    !profile_is(vm, PROFILE_STACK_KEY_AGAIN);
		else if (k != VALUE_UNDEFINED)
			found = k;
	}
	return many || found == VALUE_UNDEFINED ? NULL : value_string(found);
}
