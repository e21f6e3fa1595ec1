/* SPDX-License-Identifier: MIT */
/*
 * What inspect*.js asks about values: kinds, keys, properties, contents.
 *
 * Nothing here runs the program: getters are handed over as functions.
 * Lists are arrays only the library sees.
 */
#include <config.h>

#include "../async/async.h"
#include "inspect.h"
#include "text.h"

/* ---- kinds --------------------------------------------------------------- */

bool inspect_is_error(struct vm *vm, value v)
{
	struct object *o, *proto = value_object(INTRINSIC(vm,
	    ERROR_PROTOTYPE));

	if (!value_is_object(v))
		return false;
	if (value_is_kind(v, CELL_ERROR))
		return true;
	for (o = object_proto(value_object(v)); o; o = object_proto(o)) {
		if (o == proto)
			return true;
	}
	return false;
}

static const char *iterator_kind(value v)
{
	switch (inspect_iterator(v)) {
	case INSPECT_ITERATOR_MAP:
		return "map-iterator";
	case INSPECT_ITERATOR_SET:
		return "set-iterator";
	default:
		return "object";
	}
}

static const char *kind_name(struct vm *vm, value v)
{
	if (!value_is_object(v))
		return "none";
	switch (value_cell(v)->kind) {
	case CELL_ARRAY:
		return "array";
	case CELL_SET:
		return "set";
	case CELL_MAP:
		return "map";
	case CELL_ITERATOR:
		return iterator_kind(v);
	case CELL_ARGUMENTS:
		return "arguments";
	case CELL_FUNCTION:
	case CELL_NATIVE:
	case CELL_BOUND:
		return "function";
	case CELL_DATE:
		return "date";
	case CELL_PROMISE:
		return "promise";
	case CELL_WEAKSET:
		return "weakset";
	case CELL_WEAKMAP:
		return "weakmap";
	case CELL_WEAKREF:
		return "weakref";
	case CELL_NAMESPACE:
		return "namespace";
	case CELL_BOXED:
		return "boxed";
	default:
		return inspect_is_error(vm, v) ? "error" : "object";
	}
}

static value inspect_js_kind(struct vm *vm, struct call *c)
{
	return value_from_cell(string_atom(vm, kind_name(vm, c->args[0])));
}

/* V8's name of the class of an object that has no constructor to ask. */
static value inspect_js_class_name(struct vm *vm, struct call *c)
{
	static const char *const names[CELL_KIND_COUNT] = {
		[CELL_ARRAY] = "Array", [CELL_FUNCTION] = "Function",
		[CELL_NATIVE] = "Function", [CELL_BOUND] = "Function",
		[CELL_ERROR] = "Error", [CELL_DATE] = "Date",
		[CELL_MAP] = "Map", [CELL_SET] = "Set",
		[CELL_WEAKMAP] = "WeakMap", [CELL_WEAKSET] = "WeakSet",
		[CELL_PROMISE] = "Promise", [CELL_WEAKREF] = "WeakRef"
	};
	const char *name = names[value_cell(c->args[0])->kind];

	return value_from_cell(string_atom(vm, name ? name : "Object"));
}

/* The globals that are constructors: their toString is not the program's,
 * and their prototypes' properties are not listed. */
static const char *const builtin_names[] = {
	"AggregateError", "Array", "ArrayBuffer", "AsyncDisposableStack",
	"Atomics", "BigInt", "BigInt64Array", "BigUint64Array", "Boolean",
	"DataView", "Date", "DisposableStack", "Error", "EvalError",
	"FinalizationRegistry", "Float16Array", "Float32Array",
	"Float64Array", "Function", "Infinity", "Int16Array", "Int32Array",
	"Int8Array", "Intl", "Iterator", "JSON", "Map", "Math", "NaN",
	"Number", "Object", "Promise", "Proxy", "RangeError",
	"ReferenceError", "Reflect", "RegExp", "Set", "SharedArrayBuffer",
	"String", "SuppressedError", "Symbol", "SyntaxError", "Temporal",
	"TypeError", "URIError", "Uint16Array", "Uint32Array", "Uint8Array",
	"Uint8ClampedArray", "WeakMap", "WeakRef", "WeakSet", "WebAssembly"
};

static value inspect_js_is_builtin(struct vm *vm, struct call *c)
{
	size_t i;

	for (i = 0; i < sizeof builtin_names / sizeof builtin_names[0]; i++) {
		if (text_is(vm, c->args[0], builtin_names[i]))
			return VALUE_TRUE;
	}
	return VALUE_FALSE;
}

/* ---- keys and properties ------------------------------------------------- */

static void push_keys(struct vm *vm, struct array *out, struct object *o,
    int want, bool enumerable, bool named)
{
	struct array *keys = object_own_keys(vm, o, want, enumerable);
	uint32_t i, index;

	for (i = 0; i < keys->length; i++) {
		value k = keys->object.elements->v[i];

		if (named && value_is_string(k) &&
		    string_is_index(vm, value_string(k), &index))
			continue;
		array_push(vm, out, k);
	}
}

static value list_keys(struct vm *vm, struct call *c, bool named)
{
	bool all = c->args[1] == VALUE_TRUE;
	struct object *o = value_object(c->args[0]);
	struct array *out = array_new(vm, 0);

	push_keys(vm, out, o, 1, !all, named);
	push_keys(vm, out, o, 2, !all, false);
	return value_from_cell(out);
}

static value inspect_js_keys(struct vm *vm, struct call *c)
{
	return list_keys(vm, c, false);
}

static value inspect_js_keys_named(struct vm *vm, struct call *c)
{
	return list_keys(vm, c, true);
}

/* [value, getter, setter, is enumerable], or undefined; an export that is
 * not yet initialised counts as undefined. */
static value inspect_js_property(struct vm *vm, struct call *c)
{
	value d[4] = { VALUE_UNDEFINED, VALUE_UNDEFINED, VALUE_UNDEFINED,
		VALUE_FALSE };
	struct property p;

	if (!object_get_own(vm, value_object(c->args[0]),
	    key_from_value(vm, c->args[1]), &p) || p.v == VALUE_EMPTY)
		return VALUE_UNDEFINED;
	if (p.flags & PROP_ACCESSOR) {
		struct accessor *a = (struct accessor *)value_cell(p.v);

		d[1] = a->getter;
		d[2] = a->setter;
	} else {
		d[0] = p.v;
	}
	d[3] = value_from_bool(p.flags & PROP_ENUMERABLE);
	return value_from_cell(array_from(vm, d, 4));
}

/* ---- contents ------------------------------------------------------------ */

/* Elements of an array, entries of a Map or Set. */
static value inspect_js_length(struct vm *vm, struct call *c)
{
	value v = c->args[0];

	if (value_is_kind(v, CELL_ARRAY))
		return value_from_u32(((struct array *)value_cell(v))->length);
	return value_from_u32(inspect_size(vm, v));
}

/* (array, i): the first index >= i that is no hole, or the length. */
static value inspect_js_next_index(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	struct elements *e = a->object.elements;
	uint32_t i = (uint32_t)value_number(c->args[1]);
	struct property p;

	for (; i < a->length; i++) {
		if (e && i < e->length && e->v[i] != VALUE_EMPTY)
			break;
		if (object_get_own(vm, &a->object, value_from_u32(i), &p))
			break;
	}
	return value_from_u32(i);
}

static value inspect_js_contents(struct vm *vm, struct call *c)
{
	return value_from_cell(inspect_contents(vm, c->args[0]));
}

static value inspect_js_is_pairs(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(inspect_iterates_pairs(c->args[0]));
}

static value inspect_js_promise_state(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_int((int)promise_state((struct promise *)
	    value_cell(c->args[0])));
}

static value inspect_js_promise_result(struct vm *vm, struct call *c)
{
	(void)vm;
	return ((struct promise *)value_cell(c->args[0]))->result;
}

static value inspect_js_boxed(struct vm *vm, struct call *c)
{
	(void)vm;
	return ((struct boxed *)value_cell(c->args[0]))->primitive;
}

/* 1 class, 2 async, 4 generator. */
static value inspect_js_function_kind(struct vm *vm, struct call *c)
{
	const struct code *code;
	int bits = 0;

	(void)vm;
	if (value_cell(c->args[0])->kind != CELL_FUNCTION)
		return value_from_int(0);
	code = ((struct function *)value_cell(c->args[0]))->code;
	if (code->flags & CODE_CLASS_CTOR && !(code->flags & CODE_LIB))
		bits |= 1;
	if (code->flags & CODE_ASYNC && !(code->flags & CODE_LIB))
		bits |= 2;
	if (code->flags & CODE_GENERATOR)
		bits |= 4;
	return value_from_int(bits);
}

/* ---- errors -------------------------------------------------------------- */

static bool is_name_unit(uint16_t u, bool spaces)
{
	return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') ||
	    (u >= '0' && u <= '9') || u == '_' || u == '-' || (spaces &&
	    (u == ' ' || u == '[' || u == ']' || u == '(' || u == ')'));
}

/* The error name a stack begins with: "TypeError" of "TypeError: …" or of a
 * stack that is only a name; else "". */
static value inspect_js_leading_name(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	struct text t = text_of(vm, s);
	uint32_t i = 1;

	if (t.length > 1 && text_at(&t, 0) >= 'A' && text_at(&t, 0) <= 'Z') {
		while (i < t.length && is_name_unit(text_at(&t, i), true))
			i++;
		if (i > 1 && i < t.length && (text_at(&t, i) == ':' ||
		    text_find(vm, s, "\n    at", i) == (int64_t)i))
			return value_from_cell(string_slice(vm, s, 0, i));
	}
	for (i = 0; i < t.length && is_name_unit(text_at(&t, i), false); i++)
		;
	if (i != t.length || i < 5 ||
	    text_find(vm, s, "Error", i - 5) != (int64_t)i - 5)
		i = 0;
	return value_from_cell(string_slice(vm, s, 0, i));
}

/* ---- lists --------------------------------------------------------------- */

static value inspect_js_find(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	uint32_t i;

	for (i = 0; i < a->length; i++) {
		value v = a->object.elements->v[i];

		if (v == c->args[1] || (value_is_string(v) &&
		    value_is_string(c->args[1]) && string_equal(vm,
		    value_string(v), value_string(c->args[1]))))
			return value_from_u32(i);
	}
	return value_from_int(-1);
}

static value inspect_js_remove(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	uint32_t i = (uint32_t)value_number(c->args[1]);
	struct elements *e = a->object.elements;

	memmove(&e->v[i], &e->v[i + 1], (a->length - i - 1) * sizeof e->v[0]);
	array_set_length(vm, a, a->length - 1);
	return VALUE_UNDEFINED;
}

/* ---- symbols ------------------------------------------------------------- */

static value inspect_js_symbol_inspect(struct vm *vm, struct call *c)
{
	(void)c;
	return vm->symbols[SYM_INSPECT];
}

static value inspect_js_symbol_tag(struct vm *vm, struct call *c)
{
	(void)c;
	return vm->symbols[SYM_TO_STRING_TAG];
}

static value inspect_js_symbol_primitive(struct vm *vm, struct call *c)
{
	(void)c;
	return vm->symbols[SYM_TO_PRIMITIVE];
}

static value inspect_js_function(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_cell(lib_function(vm, "inspect"));
}

static value inspect_js_date(struct vm *vm, struct call *c)
{
	return value_from_cell(inspect_date(vm, c->args[0]));
}

void lib_inspect_setup(struct vm *vm)
{
	(void)vm;
}

static const struct lib_intrinsic rows[] = {
	{ "inspect_kind", inspect_js_kind, "(v) what inspect treats it as" },
	{ "class_name", inspect_js_class_name, "(o) V8's internal class" },
	{ "is_builtin_name", inspect_js_is_builtin, "(name) of a global" },
	{ "inspect_keys", inspect_js_keys, "(o, hidden) own keys shown" },
	{ "inspect_keys_named", inspect_js_keys_named, "likewise, no indices" },
	{ "inspect_property", inspect_js_property,
	    "(o, key) [value, getter, setter, enumerable]" },
	{ "inspect_length", inspect_js_length, "(array, Map or Set)" },
	{ "inspect_next_index", inspect_js_next_index, "(array, i) no hole" },
	{ "inspect_contents", inspect_js_contents,
	    "(Map, Set or iterator) its values, pairs flat" },
	{ "inspect_is_pairs", inspect_js_is_pairs, "(iterator) of entries" },
	{ "promise_state", inspect_js_promise_state, "(p) 0, 1, 2" },
	{ "promise_result", inspect_js_promise_result, "(p) settled" },
	{ "boxed_primitive", inspect_js_boxed, "(o)" },
	{ "function_kind", inspect_js_function_kind,
	    "(f) 1 class, 2 async, 4 generator" },
	{ "error_leading_name", inspect_js_leading_name, "(stack)" },
	{ "list_find", inspect_js_find, "(list, v) index or -1" },
	{ "list_remove", inspect_js_remove, "(list, i)" },
	{ "symbol_inspect", inspect_js_symbol_inspect, "util.inspect.custom" },
	{ "symbol_to_string_tag", inspect_js_symbol_tag, "toStringTag" },
	{ "symbol_to_primitive", inspect_js_symbol_primitive, "toPrimitive" },
	{ "inspect_function", inspect_js_function, "util.inspect itself" },
	{ "inspect_date", inspect_js_date, "(date) its ISO text" },
};
const struct lib_intrinsics lib_inspect_intrinsics = { rows,
	sizeof rows / sizeof rows[0] };
