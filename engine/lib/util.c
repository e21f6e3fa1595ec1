/* SPDX-License-Identifier: MIT */
/* The tables of the modules util, util/types, events and console, and what
 * util.js asks of C. */
#include <config.h>

#include "../async/async.h"
#include "inspect.h"
#include "map_data.h"
#include "node.h"
#include "process.h"
#include "text.h"

/* ---- util.types ---------------------------------------------------------- */

enum { TYPE_ASYNC = 1000, TYPE_GENERATOR, TYPE_BOXED, TYPE_NUMBER,
	TYPE_STRING, TYPE_BOOLEAN, TYPE_BIGINT, TYPE_SYMBOL,
	TYPE_MAP_ITERATOR, TYPE_SET_ITERATOR, TYPE_NEVER };

static bool has_code(value v, uint32_t flag)
{
	return value_is_kind(v, CELL_FUNCTION) &&
	    (((struct function *)value_cell(v))->code->flags & flag);
}

static bool boxes(value v, bool (*is)(value))
{
	return value_is_kind(v, CELL_BOXED) &&
	    is(((struct boxed *)value_cell(v))->primitive);
}

static bool is_bigint(value v)
{
	return value_is_kind(v, CELL_BIGINT);
}

static bool is_type(value v, int type)
{
	switch (type) {
	case TYPE_ASYNC:
		return has_code(v, CODE_ASYNC);
	case TYPE_GENERATOR:
		return has_code(v, CODE_GENERATOR);
	case TYPE_BOXED:
		return value_is_kind(v, CELL_BOXED);
	case TYPE_NUMBER:
		return boxes(v, value_is_number);
	case TYPE_STRING:
		return boxes(v, value_is_string);
	case TYPE_BOOLEAN:
		return boxes(v, value_is_bool);
	case TYPE_BIGINT:
		return boxes(v, is_bigint);
	case TYPE_SYMBOL:
		return boxes(v, value_is_symbol);
	case TYPE_MAP_ITERATOR:
		return value_is_kind(v, CELL_ITERATOR) &&
		    inspect_iterator(v) == INSPECT_ITERATOR_MAP;
	case TYPE_SET_ITERATOR:
		return value_is_kind(v, CELL_ITERATOR) &&
		    inspect_iterator(v) == INSPECT_ITERATOR_SET;
	case TYPE_NEVER:
		return false;
	default:
		return value_is_kind(v, (enum cell_kind)type);
	}
}

static value types_is(struct vm *vm, struct call *c)
{
	const struct native *n = (struct native *)value_cell(c->callee);
	int type = n->builtin->magic;

	(void)vm;
	if (type == CELL_GENERATOR &&
	    value_is_kind(c->args[0], CELL_ASYNC_GENERATOR))
		return VALUE_TRUE;
	return value_from_bool(is_type(c->args[0], type));
}

#define TYPE(name, type) \
	ROW_MAGIC(name, 1, types_is, NULL, type, "(v)")

const struct builtin node_types_rows[] = {
	TYPE("isPromise", CELL_PROMISE),
	TYPE("isAsyncFunction", TYPE_ASYNC),
	TYPE("isGeneratorFunction", TYPE_GENERATOR),
	TYPE("isGeneratorObject", CELL_GENERATOR),
	TYPE("isMap", CELL_MAP),
	TYPE("isSet", CELL_SET),
	TYPE("isWeakMap", CELL_WEAKMAP),
	TYPE("isWeakSet", CELL_WEAKSET),
	TYPE("isMapIterator", TYPE_MAP_ITERATOR),
	TYPE("isSetIterator", TYPE_SET_ITERATOR),
	TYPE("isDate", CELL_DATE),
	TYPE("isNativeError", CELL_ERROR),
	TYPE("isArgumentsObject", CELL_ARGUMENTS),
	TYPE("isModuleNamespaceObject", CELL_NAMESPACE),
	TYPE("isBoxedPrimitive", TYPE_BOXED),
	TYPE("isNumberObject", TYPE_NUMBER),
	TYPE("isStringObject", TYPE_STRING),
	TYPE("isBooleanObject", TYPE_BOOLEAN),
	TYPE("isBigIntObject", TYPE_BIGINT),
	TYPE("isSymbolObject", TYPE_SYMBOL),
	TYPE("isRegExp", TYPE_NEVER),
	TYPE("isProxy", TYPE_NEVER),
	TYPE("isTypedArray", TYPE_NEVER),
	TYPE("isUint8Array", TYPE_NEVER),
	TYPE("isArrayBuffer", TYPE_NEVER),
	TYPE("isAnyArrayBuffer", TYPE_NEVER),
	TYPE("isDataView", TYPE_NEVER),
	TYPE("isExternal", TYPE_NEVER),
};
const size_t node_types_count = LENGTH(node_types_rows);

/* ---- util ---------------------------------------------------------------- */

const struct builtin node_util_rows[] = {
	ROW_JS("callbackify", 1, "utilCallbackify",
	    "(f) takes a callback instead of returning a promise"),
	ROW_JS("debuglog", 2, "utilDebuglog", "prints nothing here"),
	ROW_JS("debug", 2, "utilDebuglog", "prints nothing here"),
	ROW_JS("deprecate", 3, "utilDeprecate", "(f, message, code)"),
	ROW_JS("format", 0, "utilFormat", "(…args) as console.log prints"),
	ROW_JS("formatWithOptions", 1, "utilFormatWithOptions",
	    "(options, …args)"),
	ROW_JS("inherits", 2, "utilInherits", "(constructor, parent)"),
	ROW_JS("isArray", 1, "utilIsArray", "(v)"),
	ROW_JS("isDeepStrictEqual", 2, "utilIsDeepStrictEqual", "(a, b)"),
	ROW_JS("promisify", 1, "utilPromisify",
	    "(f) returns a promise instead of taking a callback"),
	ROW_JS("stripVTControlCharacters", 1, "utilStrip",
	    "(s) without colours"),
};
const size_t node_util_count = LENGTH(node_util_rows);

/* (to, from): all own property descriptors, where they can be. */
static value util_js_copy(struct vm *vm, struct call *c)
{
	struct object *to = value_object(c->args[0]);
	struct object *from = value_object(c->args[1]);
	struct array *keys = object_own_keys(vm, from, 3, false);
	uint32_t i;

	for (i = 0; i < keys->length; i++) {
		property_key k = key_from_value(vm,
		    keys->object.elements->v[i]);
		struct descriptor d = { .present = PROP_ALL };
		struct property p;

		if (!object_get_own(vm, from, k, &p))
			continue;
		d.flags = p.flags & PROP_ALL;
		if (p.flags & PROP_ACCESSOR) {
			struct accessor *a = (struct accessor *)
			    value_cell(p.v);

			d.getter = a->getter;
			d.setter = a->setter;
			d.present = (PROP_ALL & ~(uint32_t)PROP_WRITABLE) |
			    DESC_GET | DESC_SET;
		} else {
			d.v = p.v;
			d.present |= DESC_VALUE;
		}
		object_define_own(vm, to, k, &d);
	}
	object_set_proto(vm, to, object_proto(from));
	return VALUE_UNDEFINED;
}

static value util_js_promisify_args(struct vm *vm, struct call *c)
{
	(void)c;
	return process_symbol(vm, "customPromisifyArgs");
}

/* Without ESC [ … letter sequences. */
static value util_js_strip(struct vm *vm, struct call *c)
{
	struct text t = text_of(vm, text_arg(c, 0));
	struct builder b;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i < t.length; i++) {
		if (text_at(&t, i) == 27 && i + 1 < t.length &&
		    text_at(&t, i + 1) == '[') {
			i += 2;
			while (i < t.length && (text_at(&t, i) < '@' ||
			    text_at(&t, i) > '~'))
				i++;
		} else {
			builder_add_unit(&b, text_at(&t, i));
		}
	}
	return value_from_cell(builder_finish(&b));
}

void lib_util_setup(struct vm *vm)
{
	(void)vm;
}

static const struct lib_intrinsic rows[] = {
	{ "copy_descriptors", util_js_copy, "(to, from)" },
	{ "symbol_promisify_args", util_js_promisify_args,
	    "customPromisifyArgs" },
	{ "text_strip", util_js_strip, "(s) without escape sequences" },
};
INTRINSICS(util, rows);
