/* SPDX-License-Identifier: MIT */
/*
 * Function objects and tables of builtins.
 *
 * A new function is OBJECT_LAZY: it has no own properties until one of them
 * is looked at or changed (object_materialize), since most closures are only
 * called.  The name property stays lazy even then, for a name may be given
 * later (SetFunctionName after a class's static members are there).
 */
#include "alloc.h"
#include "elements.h"
#include "error.h"
#include "shape.h"

struct function *function_new(struct vm *vm, struct code *code,
    struct env *env, struct object *home)
{
	static const uint8_t protos[4] = {
		INTRINSIC_FUNCTION_PROTOTYPE,
		INTRINSIC_ASYNC_FUNCTION_PROTOTYPE,
		INTRINSIC_GENERATOR_FUNCTION_PROTOTYPE,
		INTRINSIC_ASYNC_GENERATOR_FUNCTION_PROTOTYPE
	};
	struct function *f = heap_alloc_small(vm, sizeof *f, CELL_FUNCTION);
	int kind = (code->flags & CODE_ASYNC ? 1 : 0) |
	    (code->flags & CODE_GENERATOR ? 2 : 0);

	f->object.shape = shape_root_exotic(vm,
	    value_object(vm->intrinsics[protos[kind]]));
	f->object.cell.flags = OBJECT_LAZY |
	    (code->flags & CODE_CLASS_CTOR ? OBJECT_CLASS_CTOR : 0);
	f->code = code;
	f->env = env;
	f->home = home;
	return f;
}

struct native *native_new(struct vm *vm, const struct builtin *b)
{
	struct native *n = heap_alloc(vm, sizeof *n, CELL_NATIVE);

	n->object.shape = shape_root_exotic(vm,
	    value_object(INTRINSIC(vm, FUNCTION_PROTOTYPE)));
	n->object.cell.flags = OBJECT_LAZY;
	n->builtin = b;
	return n;
}

bool function_is_constructor(value v)
{
	while (value_is_kind(v, CELL_BOUND))
		v = ((struct bound *)value_cell(v))->target;
	if (value_is_kind(v, CELL_FUNCTION))
		return ((struct function *)value_cell(v))->code->flags &
		    (CODE_CONSTRUCTOR | CODE_CLASS_CTOR);
	return value_is_kind(v, CELL_NATIVE) &&
	    ((struct native *)value_cell(v))->builtin->flags &
	    BUILTIN_CONSTRUCTOR;
}

/* ---- names ------------------------------------------------------------- */

static const char *const symbol_rows[SYM_COUNT] = {
	[SYM_ITERATOR] = "iterator", [SYM_ASYNC_ITERATOR] = "asyncIterator",
	[SYM_HAS_INSTANCE] = "hasInstance",
	[SYM_TO_PRIMITIVE] = "toPrimitive",
	[SYM_TO_STRING_TAG] = "toStringTag", [SYM_SPECIES] = "species",
	[SYM_IS_CONCAT_SPREADABLE] = "isConcatSpreadable",
	[SYM_UNSCOPABLES] = "unscopables", [SYM_MATCH] = "match",
	[SYM_MATCH_ALL] = "matchAll", [SYM_REPLACE] = "replace",
	[SYM_SEARCH] = "search", [SYM_SPLIT] = "split",
	[SYM_DISPOSE] = "dispose", [SYM_ASYNC_DISPOSE] = "asyncDispose",
	[SYM_PROMISIFY] = "promisify", [SYM_INSPECT] = "inspect",
	[SYM_REJECTION] = "rejection"
};

/* "get size" -> 1, 2 for "set …", 0; *rest: the name without it. */
static int row_accessor(const struct builtin *b, const char **rest)
{
	*rest = b->name;
	if (!strncmp(b->name, "get ", 4) || !strncmp(b->name, "set ", 4)) {
		*rest += 4;
		return b->name[0] == 'g' ? 1 : 2;
	}
	return b->flags & BUILTIN_GETTER ? 1
	    : b->flags & BUILTIN_SETTER ? 2 : 0;
}

static property_key row_key(struct vm *vm, const char *name)
{
	int i;

	for (i = 0; name[0] == '@' && i < SYM_COUNT; i++)
		if (!strcmp(name + 2, symbol_rows[i]))
			return vm->symbols[i];
	return key_from_string(vm, string_atom(vm, name));
}

static struct string *native_name(struct vm *vm, const struct builtin *b)
{
	static const char *const prefixes[] = { "", "get ", "set " };
	const char *rest;
	int accessor = row_accessor(b, &rest);
	property_key k = row_key(vm, rest);

	if (value_is_symbol(k))
		return string_format(vm, "%s[%s]", prefixes[accessor],
		    string_utf8(vm, value_string(((struct symbol *)
		    value_cell(k))->description), NULL));
	return accessor ? string_format(vm, "%s%s", prefixes[accessor], rest)
	    : string_atom(vm, rest);
}

struct string *function_given_name(struct vm *vm, value v)
{
	struct function *f = (struct function *)value_cell(v);
	value name;

	if (value_is_kind(v, CELL_NATIVE))
		return native_name(vm, ((struct native *)f)->builtin);
	if (!value_is_kind(v, CELL_FUNCTION))
		return value_string(ATOM(vm, empty));
	name = f->name != VALUE_EMPTY ? f->name : f->code->name;
	return value_is_string(name) ? value_string(name)
	    : value_string(ATOM(vm, empty));
}

/* A function's name property if it is a string, else the name given. */
struct string *function_debug_name(struct vm *vm, value f)
{
	struct object *o;
	struct property p;

	if (!value_is_callable(f))
		return value_string(ATOM(vm, empty));
	o = value_object(f);
	if (!(o->cell.flags & OBJECT_LAZY) &&
	    object_get_own(vm, o, ATOM(vm, name), &p) &&
	    !(p.flags & PROP_ACCESSOR) && value_is_string(p.v))
		return value_string(p.v);
	return function_given_name(vm, f);
}

/* ---- lazy properties --------------------------------------------------- */

bool function_lazy_key(struct vm *vm, property_key k)
{
	return k == ATOM(vm, prototype) || k == ATOM(vm, name) ||
	    k == ATOM(vm, length) || k == ATOM(vm, arguments) ||
	    k == ATOM(vm, caller);
}

value function_lazy_value(struct vm *vm, struct object *o, property_key k)
{
	if (k == ATOM(vm, stack))
		return error_lazy_stack(vm, o);
	if (k == ATOM(vm, name))
		return value_from_cell(function_given_name(vm,
		    value_from_cell(o)));
	return VALUE_UNDEFINED;
}

static void define_prototype(struct vm *vm, struct object *o, uint32_t flags)
{
	struct object *proto;

	if (flags & (CODE_CLASS_CTOR | CODE_LIB))
		return;                 /* its maker defines it */
	if (flags & CODE_GENERATOR) {
		proto = object_new(vm, value_object(flags & CODE_ASYNC
		    ? INTRINSIC(vm, ASYNC_GENERATOR_PROTOTYPE)
		    : INTRINSIC(vm, GENERATOR_PROTOTYPE)));
	} else if (flags & CODE_CONSTRUCTOR) {
		proto = object_new(vm,
		    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
		object_define(vm, proto, ATOM(vm, constructor),
		    value_from_cell(o), PROP_HIDDEN);
	} else {
		return;
	}
	object_define(vm, o, ATOM(vm, prototype), value_from_cell(proto),
	    PROP_WRITABLE);
}

static void materialize_function(struct vm *vm, struct object *o)
{
	uint32_t flags = 0;
	int length = 0;

	if (o->cell.kind == CELL_FUNCTION) {
		flags = ((struct function *)o)->code->flags;
		length = ((struct function *)o)->code->length;
	} else if (o->cell.kind == CELL_NATIVE) {
		length = ((struct native *)o)->builtin->arity;
	}
	object_define(vm, o, ATOM(vm, length), value_from_int(length),
	    PROP_CONFIGURABLE);
	object_define(vm, o, ATOM(vm, name), VALUE_EMPTY,
	    PROP_CONFIGURABLE | PROP_LAZY);
	if (flags & CODE_CONSTRUCTOR &&
	    !(flags & (CODE_STRICT | CODE_CLASS_CTOR | CODE_LIB))) {
		object_define(vm, o, ATOM(vm, arguments), VALUE_NULL, 0);
		object_define(vm, o, ATOM(vm, caller), VALUE_NULL, 0);
	}
	define_prototype(vm, o, flags);
}

void object_materialize(struct vm *vm, struct object *o)
{
	struct property p;

	if (o->cell.flags & OBJECT_LAZY) {
		o->cell.flags &= (uint8_t)~OBJECT_LAZY;
		materialize_function(vm, o);
	} else if (o->cell.kind == CELL_ERROR) {
		object_get_own(vm, o, ATOM(vm, stack), &p);
	}
}

/* ---- tables of builtins ------------------------------------------------ */

static void define_row_accessor(struct vm *vm, struct object *on,
    property_key k, value f, bool setter, uint32_t flags)
{
	value get = VALUE_UNDEFINED, set = VALUE_UNDEFINED;
	struct property p;

	if (object_get_own(vm, on, k, &p) && p.flags & PROP_ACCESSOR) {
		get = ((struct accessor *)value_cell(p.v))->getter;
		set = ((struct accessor *)value_cell(p.v))->setter;
	}
	object_define_accessor(vm, on, k, setter ? get : f, setter ? f : set,
	    flags);
}

void builtin_define(struct vm *vm, struct object *on,
    const struct builtin *rows, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		const struct builtin *b = &rows[i];
		const char *name;
		int accessor = row_accessor(b, &name);
		property_key k = row_key(vm, name);
		uint32_t flags = b->flags & BUILTIN_FROZEN ? 0 : PROP_HIDDEN;
		value f = b->native ? value_from_cell(native_new(vm, b))
		    : lib_builtin(vm, b);

		if (b->flags & BUILTIN_ENUMERABLE)
			flags |= PROP_ENUMERABLE;
		if (accessor)
			define_row_accessor(vm, on, k, f, accessor == 2,
			    flags);
		else
			object_define(vm, on, k, f, flags);
	}
}

struct native *builtin_constructor(struct vm *vm, const struct builtin *b,
    struct object *proto)
{
	struct native *n = native_new(vm, b);

	object_define(vm, &n->object, ATOM(vm, prototype),
	    value_from_cell(proto), 0);
	object_define(vm, proto, ATOM(vm, constructor), value_from_cell(n),
	    PROP_HIDDEN);
	return n;
}
