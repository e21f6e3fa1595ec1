/* SPDX-License-Identifier: MIT */
/*
 * Conversions and comparisons of primitives.
 */
#include "convert.h"
#include "vm.h"

bool convert_to_boolean(struct vm *vm, value v)
{
	if (value_is_cell(v)) {
		if (value_cell(v)->kind == CELL_STRING)
			return string_length(value_string(v)) > 0;
		return value_cell(v)->kind != CELL_BIGINT ||
		    !bigint_is_zero(v);
	}
	if (value_is_int(v))
		return value_int(v) != 0;
	if (value_is_double(v))
		return value_double(v) == value_double(v) &&
		    value_double(v) != 0;
	return v == VALUE_TRUE;
}

bool convert_to_number(struct vm *vm, value v, double *out)
{
	*out = NAN;
	if (value_is_number(v))
		*out = value_number(v);
	else if (value_is_string(v))
		*out = convert_string_to_number(vm, value_string(v));
	else if (value_is_bool(v))
		*out = v == VALUE_TRUE;
	else if (v == VALUE_NULL)
		*out = 0;
	else if (value_is_symbol(v))
		throw_type_error(vm,
		    "Cannot convert a Symbol value to a number");
	else if (value_is_kind(v, CELL_BIGINT))
		throw_type_error(vm,
		    "Cannot convert a BigInt value to a number");
	return !value_is_symbol(v) && !value_is_kind(v, CELL_BIGINT);
}

value convert_to_numeric(struct vm *vm, value v)
{
	double d;

	if (value_is_number(v) || value_is_kind(v, CELL_BIGINT))
		return v;
	return convert_to_number(vm, v, &d) ? value_from_double(d)
	    : VALUE_EMPTY;
}

struct string *convert_to_string(struct vm *vm, value v)
{
	if (value_is_string(v))
		return value_string(v);
	if (value_is_number(v))
		return convert_number_to_string(vm, value_number(v), 10);
	if (value_is_bool(v))
		return value_string(v == VALUE_TRUE ? ATOM(vm, true_)
		    : ATOM(vm, false_));
	if (v == VALUE_NULL)
		return value_string(ATOM(vm, null_));
	if (value_is_kind(v, CELL_BIGINT))
		return bigint_to_string(vm, v, 10);
	if (value_is_symbol(v)) {
		throw_type_error(vm,
		    "Cannot convert a Symbol value to a string");
		return NULL;
	}
	if (value_is_object(v))         /* a caller's slip: say something */
		return string_from_cstr(vm, "[object Object]");
	return value_string(ATOM(vm, undefined_));
}

/* ecma262 #sec-toint32 */
int32_t convert_double_to_int32(double d)
{
	uint64_t bits, m;
	int e;

	if (d >= -2147483648.0 && d <= 2147483647.0)
		return (int32_t)d;
	memcpy(&bits, &d, sizeof bits);
	e = (int)(bits >> 52 & 0x7ff) - 1075;
	m = (bits & 0xfffffffffffff) | (uint64_t)1 << 52;
	if (e >= 32 || e == 972)        /* multiple of 2^32; not finite */
		return 0;
	m = e < 0 ? m >> -e : m << e;
	return (int32_t)(uint32_t)(bits >> 63 ? -m : m);
}

double convert_to_integer(double d)
{
	return d != d ? 0 : trunc(d) + 0.0;
}

/* ---- comparisons ------------------------------------------------------- */

bool convert_strict_equals(struct vm *vm, value a, value b)
{
	if (a == b)
		return !value_is_double(a) ||
		    value_double(a) == value_double(a);
	if (value_is_number(a))
		return value_is_number(b) &&
		    value_number(a) == value_number(b);
	if (!value_is_cell(a) || !value_is_cell(b) ||
	    value_cell(a)->kind != value_cell(b)->kind)
		return false;
	if (value_cell(a)->kind == CELL_STRING)
		return string_equal(vm, value_string(a), value_string(b));
	return value_cell(a)->kind == CELL_BIGINT &&
	    bigint_compare(a, b) == 0;
}

bool convert_same_value(struct vm *vm, value a, value b, bool zero_same)
{
	double x, y;

	if (a == b)
		return true;
	if (value_is_number(a) && value_is_number(b)) {
		x = value_number(a);
		y = value_number(b);
		return x == y && zero_same;     /* +0 and -0 */
	}
	return convert_strict_equals(vm, a, b);
}

static bool bigint_equals(struct vm *vm, value big, value other)
{
	double d;

	if (value_is_string(other)) {
		value parsed = bigint_from_string(vm, value_string(other));

		return parsed != VALUE_EMPTY &&
		    bigint_compare(big, parsed) == 0;
	}
	return convert_to_number(vm, other, &d) &&
	    bigint_compare_double(big, d) == 0;
}

/* ecma262 #sec-islooselyequal */
bool convert_loose_equals(struct vm *vm, value a, value b)
{
	double x, y;

	if (value_is_nullish(a) || value_is_nullish(b))
		return value_is_nullish(a) && value_is_nullish(b);
	if (value_is_object(a) || value_is_object(b) ||
	    value_is_symbol(a) || value_is_symbol(b))
		return a == b;
	if (value_is_number(a) == value_is_number(b) &&
	    value_is_string(a) == value_is_string(b) &&
	    value_is_bool(a) == value_is_bool(b))
		return convert_strict_equals(vm, a, b);
	if (value_is_kind(a, CELL_BIGINT))
		return bigint_equals(vm, a, b);
	if (value_is_kind(b, CELL_BIGINT))
		return bigint_equals(vm, b, a);
	convert_to_number(vm, a, &x);
	convert_to_number(vm, b, &y);
	return x == y;
}

struct string *convert_typeof(struct vm *vm, value v)
{
	value name = ATOM(vm, object);

	if (value_is_number(v))
		name = ATOM(vm, number);
	else if (value_is_bool(v))
		name = ATOM(vm, boolean);
	else if (v == VALUE_UNDEFINED)
		name = ATOM(vm, undefined_);
	else if (value_is_string(v))
		name = ATOM(vm, string);
	else if (value_is_symbol(v))
		name = ATOM(vm, symbol);
	else if (value_is_kind(v, CELL_BIGINT))
		name = ATOM(vm, bigint);
	else if (value_is_callable(v))
		name = ATOM(vm, function);
	return value_string(name);
}

/* ---- for messages ------------------------------------------------------ */

static struct string *function_text(struct vm *vm, value f)
{
	struct function *fn = (struct function *)value_cell(f);
	const struct source *source;

	if (!value_is_kind(f, CELL_FUNCTION) ||
	    fn->code->flags & CODE_LIB || !fn->code->source)
		return string_format(vm, "function %s() { [native code] }",
		    string_utf8(vm, function_debug_name(vm, f), NULL));
	source = fn->code->source;
	return string_from_utf8(vm, source->text + fn->code->start,
	    fn->code->end - fn->code->start);
}

/* As V8 shortens a function's text. */
static struct string *function_for_message(struct vm *vm, value f)
{
	struct string *s = function_text(vm, f);
	uint32_t n = string_length(s);

	if (n <= 128)
		return s;
	return string_concat(vm, string_concat(vm, string_slice(vm, s, 0,
	    111), string_from_cstr(vm, "...<omitted>...")),
	    string_slice(vm, s, n - 2, n));
}

static struct string *data_text(struct vm *vm, struct object *o,
    property_key k, const char *otherwise)
{
	value v = object_get_data(vm, o, k);

	return value_is_string(v) ? value_string(v)
	    : string_from_cstr(vm, otherwise);
}

static struct string *error_for_message(struct vm *vm, struct object *o)
{
	struct string *name = data_text(vm, o, ATOM(vm, name), "Error");
	struct string *message = data_text(vm, o, ATOM(vm, message), "");

	if (!string_length(message))
		return name;
	if (!string_length(name))
		return message;
	return string_concat(vm, string_concat(vm, name,
	    string_from_cstr(vm, ": ")), message);
}

/* Is the toString an object shows that of Object.prototype? */
static bool plain_to_string(struct vm *vm, struct object *o)
{
	struct property p;

	return object_find(vm, o, ATOM(vm, toString), &p) &&
	    value_from_cell(p.holder) == INTRINSIC(vm, OBJECT_PROTOTYPE) &&
	    value_is_kind(p.v, CELL_NATIVE);
}

static const char *class_name(const struct object *o)
{
	value primitive;

	switch (o->cell.kind) {
	case CELL_BOXED:
		primitive = ((const struct boxed *)o)->primitive;
		return value_is_string(primitive) ? "String"
		    : value_is_number(primitive) ? "Number"
		    : value_is_bool(primitive) ? "Boolean"
		    : value_is_symbol(primitive) ? "Symbol" : "BigInt";
	case CELL_ARRAY:
		return "Array";
	case CELL_ARGUMENTS:
		return "Arguments";
	case CELL_DATE:
		return "Date";
	default:
		return "Object";
	}
}

/* V8's Object::NoSideEffectsToString, src/objects/objects.cc */
static struct string *object_for_message(struct vm *vm, struct object *o)
{
	value ctor, tag;
	struct string *name;

	if (o->cell.kind == CELL_ERROR)
		return error_for_message(vm, o);
	if (plain_to_string(vm, o)) {
		ctor = object_get_data(vm, o, ATOM(vm, constructor));
		name = function_debug_name(vm, ctor);
		if (string_length(name))
			return string_format(vm, "#<%s>",
			    string_utf8(vm, name, NULL));
	}
	tag = object_get_data(vm, o, vm->symbols[SYM_TO_STRING_TAG]);
	return string_format(vm, "[object %s]", value_is_string(tag)
	    ? string_utf8(vm, value_string(tag), NULL) : class_name(o));
}

struct string *convert_for_message(struct vm *vm, value v)
{
	value description;

	if (value_is_symbol(v)) {
		description = ((struct symbol *)value_cell(v))->description;
		return string_format(vm, "Symbol(%s)",
		    value_is_string(description) ? string_utf8(vm,
		    value_string(description), NULL) : "");
	}
	if (value_is_callable(v))
		return function_for_message(vm, v);
	if (value_is_object(v))
		return object_for_message(vm, value_object(v));
	return convert_to_string(vm, v);
}
