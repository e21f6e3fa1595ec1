/* SPDX-License-Identifier: MIT */
/* Slow halves of literals, classes, arguments. */
#include <config.h>

#include "op.h"

static const char *text_of(struct vm *vm, value v)
{
	return string_utf8(vm, convert_for_message(vm, v), NULL);
}

/* CreateDataPropertyOrThrow on what a class's constructor returned. */
value op_define_refused(struct vm *vm, struct object *o, property_key k)
{
	struct property p;

	if (!object_get_own(vm, o, k, &p))
		return throw_type_error(vm, "Cannot define property %s, "
		    "object is not extensible", text_of(vm, key_to_value(vm,
		    k)));
	return throw_type_error(vm, "Cannot redefine property: %s",
	    text_of(vm, key_to_value(vm, k)));
}

value op_define_elem(struct vm *vm, value obj, value key, value v)
{
	struct descriptor d = { .v = v, .flags = PROP_ALL,
		.present = PROP_ALL | DESC_VALUE };

	if (!object_define_own(vm, value_object(obj),
	    key_from_value(vm, key), &d))
		return op_define_refused(vm, value_object(obj),
		    key_from_value(vm, key));
	return obj;
}

/* ecma262 #sec-setfunctionname */
void op_set_name(struct vm *vm, value key, value f, const char *prefix)
{
	struct function *fn;
	struct string *s;
	value name = key;

	if (!value_is_kind(f, CELL_FUNCTION))
		return;
	fn = (struct function *)value_cell(f);
	if (value_is_symbol(key)) {
		struct symbol *sym = (struct symbol *)value_cell(key);

		if (sym->description == VALUE_UNDEFINED)
			name = ATOM(vm, empty);
		else if (sym->cell.flags & SYMBOL_PRIVATE)
			name = sym->description;
		else
			name = value_from_cell(string_format(vm, "[%s]",
			    string_utf8(vm, value_string(sym->description),
			    NULL)));
	}
	s = convert_to_string(vm, name);
	if (*prefix)
		s = string_concat(vm, string_from_cstr(vm, prefix), s);
	if (fn->name == VALUE_EMPTY)
		fn->name = value_from_cell(s);
}

static value define_accessor_half(struct vm *vm, struct object *o,
    property_key k, value f, bool setter, uint32_t flags)
{
	value get = VALUE_UNDEFINED, set = VALUE_UNDEFINED;
	struct property p;

	if (object_get_own(vm, o, k, &p)) {
		if (!(p.flags & PROP_CONFIGURABLE))
			return throw_type_error(vm, "Cannot redefine "
			    "property: %s", text_of(vm, key_to_value(vm, k)));
		if (p.flags & PROP_ACCESSOR) {
			get = ((struct accessor *)value_cell(p.v))->getter;
			set = ((struct accessor *)value_cell(p.v))->setter;
		}
	}
	object_define_accessor(vm, o, k, setter ? get : f, setter ? f : set,
	    flags);
	return VALUE_UNDEFINED;
}

/* ecma262 #sec-definemethodproperty */
value op_define_method(struct vm *vm, value obj, value key, value f,
    int kind)
{
	static const char *const prefixes[] = { "", "get ", "set " };
	uint32_t flags = PROP_CONFIGURABLE | (kind & 4 ? PROP_ENUMERABLE : 0);
	struct object *o = value_object(obj);
	property_key k = key_from_value(vm, key);
	struct property p;

	((struct function *)value_cell(f))->home = o;
	op_set_name(vm, key, f, prefixes[kind & 3]);
	if (kind & 3)
		return define_accessor_half(vm, o, k, f, (kind & 3) == 2,
		    flags) == VALUE_EMPTY ? VALUE_EMPTY : obj;
	if (object_get_own(vm, o, k, &p) && !(p.flags & PROP_CONFIGURABLE))
		return throw_type_error(vm, "Cannot redefine property: %s",
		    text_of(vm, key));
	object_define(vm, o, k, f, flags | PROP_WRITABLE);
	return obj;
}

value op_set_proto(struct vm *vm, value obj, value proto)
{
	if (value_is_object(proto))
		object_set_proto(vm, value_object(obj), value_object(proto));
	else if (proto == VALUE_NULL)
		object_set_proto(vm, value_object(obj), NULL);
	return obj;
}

/* True if reading all own properties of v runs no program code. */
static bool plain_properties(struct vm *vm, value v)
{
	struct object *o = value_object(v);
	struct array *keys = object_own_keys(vm, o, 3, true);
	struct property p;
	uint32_t i;

	for (i = 0; i < keys->length; i++)
		if (object_get_own(vm, o, key_from_value(vm,
		    keys->object.elements->v[i]), &p) &&
		    (p.flags & PROP_ACCESSOR))
			return false;
	return true;
}

static bool is_excluded(struct vm *vm, property_key k, const value *keys,
    uint32_t n)
{
	uint32_t i;

	for (i = 0; i < n; i++)
		if (key_from_value(vm, keys[i]) == k)
			return true;
	return false;
}

static void copy_plain(struct vm *vm, struct object *to, value source,
    const value *except, uint32_t n)
{
	struct object *o = value_object(source);
	struct array *keys = object_own_keys(vm, o, 3, true);
	struct property p;
	uint32_t i;

	for (i = 0; i < keys->length; i++) {
		property_key k = key_from_value(vm,
		    keys->object.elements->v[i]);

		if (!is_excluded(vm, k, except, n) &&
		    object_get_own(vm, o, k, &p))
			object_define(vm, to, k, p.v, PROP_ALL);
	}
}

static void copy_string(struct vm *vm, struct object *to, value source)
{
	struct string *s = value_string(source);
	uint32_t i;

	for (i = 0; i < string_length(s); i++)
		object_define(vm, to, value_from_u32(i), value_from_cell(
		    string_from_unit(vm, string_at(vm, s, i))), PROP_ALL);
}

/* ecma262 #sec-copydataproperties */
value op_copy_properties(struct vm *vm, value target, value source)
{
	value two[2] = { target, source };

	if (value_is_string(source))
		copy_string(vm, value_object(target), source);
	if (!value_is_object(source))
		return target;
	if (!plain_properties(vm, source))
		return vm_tail_helper(vm, HELPER_COPY_PROPERTIES, 2, two);
	copy_plain(vm, value_object(target), source, NULL, 0);
	return target;
}

void op_throw_destructure(struct vm *vm, value nullish, value message)
{
	struct string *s = value_string(message);
	struct builder b;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i < string_length(s); i++) {
		uint16_t u = string_at(vm, s, i);
		bool is_parameter = u == 1 && i &&
		    string_at(vm, s, i - 1) == '\'';

		if (u == 1)
			builder_add_cstr(&b, nullish != VALUE_NULL ?
			    "undefined" : is_parameter ? "object null"
			    : "null");
		else
			builder_add_unit(&b, u);
	}
	s = builder_finish(&b);
	throw_type_error(vm, "%s", string_utf8(vm, s, NULL));
}

value op_rest_properties(struct vm *vm, value source, const value *keys,
    uint32_t n)
{
	struct object *o;
	value two[2];

	if (value_is_nullish(source))
		return throw_nullish_property(vm, source, VALUE_EMPTY, false);
	o = object_new(vm, value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	if (value_is_string(source) && n == 0)
		copy_string(vm, o, source);
	if (!value_is_object(source))
		return value_from_cell(o);
	if (!plain_properties(vm, source)) {
		two[0] = source;
		two[1] = value_from_cell(array_from(vm, keys, n));
		return vm_tail_helper(vm, HELPER_REST_PROPERTIES, 2, two);
	}
	copy_plain(vm, o, source, keys, n);
	return value_from_cell(o);
}

/* ---- classes ----------------------------------------------------------- */

static bool class_parents(struct vm *vm, value heritage, value *proto,
    value *ctor)
{
	if (heritage == VALUE_NULL) {
		*proto = VALUE_NULL;
		return true;
	}
	if (!function_is_constructor(heritage)) {
		throw_type_error(vm, "Class extends value %s is not a "
		    "constructor or null", text_of(vm, heritage));
		return false;
	}
	*ctor = heritage;
	*proto = object_get_data(vm, value_object(heritage),
	    ATOM(vm, prototype));
	if (value_is_object(*proto) || *proto == VALUE_NULL)
		return true;
	throw_type_error(vm, "Class extends value does not have valid "
	    "prototype property %s", text_of(vm, *proto));
	return false;
}

/* ecma262 #sec-runtime-semantics-classdefinitionevaluation 8-15 */
value op_class(struct vm *vm, value heritage, value ctor, bool derived,
    value *proto)
{
	value proto_parent = INTRINSIC(vm, OBJECT_PROTOTYPE);
	value ctor_parent = INTRINSIC(vm, FUNCTION_PROTOTYPE);
	struct object *c = value_object(ctor), *p;

	if (derived && !class_parents(vm, heritage, &proto_parent,
	    &ctor_parent))
		return VALUE_EMPTY;
	p = object_new(vm, proto_parent == VALUE_NULL ? NULL
	    : value_object(proto_parent));
	object_materialize(vm, c);
	object_set_proto(vm, c, value_object(ctor_parent));
	object_define(vm, c, ATOM(vm, prototype), value_from_cell(p), 0);
	object_define(vm, p, ATOM(vm, constructor), ctor, PROP_HIDDEN);
	((struct function *)c)->home = p;
	*proto = value_from_cell(p);
	return ctor;
}

value op_fields(struct vm *vm, value ctor, value this_value)
{
	struct function *f = (struct function *)value_cell(ctor);

	if (!value_is_callable(f->fields))
		return VALUE_UNDEFINED;
	return vm_tail(vm, f->fields, this_value, 0, NULL);
}

/* ecma262 #sec-getsuperconstructor */
value op_super_constructor(struct vm *vm, value active)
{
	struct object *parent = object_proto(value_object(active));

	(void)vm;
	return parent ? value_from_cell(parent) : VALUE_NULL;
}

value op_check_derived(struct vm *vm, value this_value, value result)
{
	if (value_is_object(result))
		return result;
	if (result != VALUE_UNDEFINED)
		return throw_type_error(vm, "Derived constructors may only "
		    "return object or undefined");
	if (this_value == VALUE_EMPTY)
		return throw_reference_error(vm, "Must call super "
		    "constructor in derived class before accessing 'this' or "
		    "returning from derived constructor");
	return this_value;
}

/* ---- arguments --------------------------------------------------------- */

value op_rest(struct vm *vm, const struct frame *f, uint32_t from)
{
	uint32_t n = f->argc > from ? f->argc - from : 0;

	return value_from_cell(array_from(vm, f->args + from, n));
}

/* ecma262 #sec-createmappedargumentsobject */
static void link_arguments(struct vm *vm, struct arguments *a,
    const struct frame *f)
{
	uint32_t n = f->argc < f->code->params ? f->argc : f->code->params;

	if (!n)
		return;
	a->linked = heap_bytes(vm, n);
	memset(a->linked, 1, n);
	a->count = n;
	a->env = f->env;
}

/* ecma262 #sec-createunmappedargumentsobject; kind: ARGUMENTS' operand */
value op_arguments(struct vm *vm, struct frame *f, int kind)
{
	struct arguments *a = object_new_kind(vm, CELL_ARGUMENTS, sizeof *a,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	struct object *o = &a->object;
	value thrower = INTRINSIC(vm, THROW_TYPE_ERROR);
	uint32_t i;

	for (i = 0; i < f->argc; i++)
		object_define(vm, o, value_from_u32(i), f->args[i], PROP_ALL);
	object_define(vm, o, ATOM(vm, length), value_from_u32(f->argc),
	    PROP_HIDDEN);
	object_define(vm, o, vm->symbols[SYM_ITERATOR],
	    INTRINSIC(vm, ARRAY_VALUES), PROP_HIDDEN);
	if (kind)
		object_define(vm, o, ATOM(vm, callee), f->args[-1],
		    PROP_HIDDEN);
	else
		object_define_accessor(vm, o, ATOM(vm, callee), thrower,
		    thrower, 0);
	if (kind == 2)
		link_arguments(vm, a, f);
	return value_from_cell(o);
}

/* consts[index]: a CELL_RECORD of raw strings and cooked strings (or
 * undefined), alternating, until the object has been made. */
value op_template(struct vm *vm, struct code *code, uint32_t index)
{
	struct record *r;
	struct array *cooked, *raw;
	uint32_t i;

	if (!value_is_kind(code->consts[index], CELL_RECORD))
		return code->consts[index];
	r = (struct record *)value_cell(code->consts[index]);
	cooked = array_new(vm, 0);
	raw = array_new(vm, 0);
	for (i = 0; i + 1 < r->cell.aux; i += 2) {
		array_push(vm, raw, r->v[i]);
		array_push(vm, cooked, r->v[i + 1]);
	}
	object_set_integrity(vm, &raw->object, 2);
	object_define(vm, &cooked->object, ATOM(vm, raw),
	    value_from_cell(raw), 0);
	object_set_integrity(vm, &cooked->object, 2);
	code->consts[index] = value_from_cell(cooked);
	return code->consts[index];
}
