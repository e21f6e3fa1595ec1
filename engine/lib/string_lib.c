/* SPDX-License-Identifier: MIT */
/*
 * String, and the methods of its prototype that read units and stretches.
 *
 * `this` and arguments come converted (builtin.operands).
 */
#include <config.h>

#include "string_lib.h"

/* ---- String ----------------------------------------------------------------------- */

/* ecma262 #sec-string-constructor-string-value */
static value string(struct vm *vm, struct call *c)
{
	value v = c->argc ? c->args[0] : ATOM(vm, empty);
	struct object *proto;
	struct boxed *b;

	if (value_is_object(v))
		return native_coerce(vm, c, ".s");
	if (value_is_symbol(v) && c->new_target == VALUE_UNDEFINED)
		return native_string(convert_for_message(vm, v));
	if (!value_is_string(v)) {
		struct string *s = convert_to_string(vm, v);

		if (!s)
			return VALUE_EMPTY;
		v = native_string(s);
	}
	if (c->new_target == VALUE_UNDEFINED)
		return v;
	proto = native_prototype(vm, c, INTRINSIC_STRING_PROTOTYPE);
	if (!proto)
		return native_construct_again(vm, c);
	b = object_new_kind(vm, CELL_BOXED, sizeof *b, proto);
	b->primitive = v;
	return value_from_cell(b);
}

/* ecma262 #sec-string.fromcharcode */
static value from_char_code(struct vm *vm, struct call *c)
{
	struct builder b;
	uint32_t i;

	if (c->argc == 1)
		return native_string(string_from_unit(vm, (uint16_t)
		    convert_double_to_int32(value_number(c->args[0]))));
	builder_start(&b, vm);
	for (i = 0; i < c->argc; i++)
		builder_add_unit(&b, (uint16_t)convert_double_to_int32(
		    value_number(c->args[i])));
	return native_string(builder_finish(&b));
}

/* ecma262 #sec-string.fromcodepoint */
static value from_code_point(struct vm *vm, struct call *c)
{
	struct builder b;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i < c->argc; i++) {
		double d = value_number(c->args[i]);

		if (!(d >= 0 && d <= 0x10ffff) || d != (double)(uint32_t)d)
			return throw_range_error(vm, "Invalid code point %s",
			    native_text(vm, c->args[i]));
		string_add_code_point(&b, (uint32_t)d);
	}
	return native_string(builder_finish(&b));
}

void string_add_code_point(struct builder *b, uint32_t point)
{
	if (point > 0xffff) {
		builder_add_unit(b, (uint16_t)(0xd7c0 + (point >> 10)));
		point = 0xdc00 + (point & 0x3ff);
	}
	builder_add_unit(b, (uint16_t)point);
}

uint32_t string_code_point(struct vm *vm, struct string *s, uint32_t i)
{
	uint32_t a = string_at(vm, s, i), b;

	if ((a & 0xfc00) != 0xd800 || i + 1 >= string_length(s))
		return a;
	b = string_at(vm, s, i + 1);
	return (b & 0xfc00) == 0xdc00 ? ((a & 0x3ff) << 10 | (b & 0x3ff)) +
	    0x10000 : a;
}

value string_result(struct vm *vm, struct string *s)
{
	return s ? native_string(s) : throw_range_error(vm,
	    "Invalid string length");
}

/* ---- units -------------------------------------------------------------------------- */

static bool unit_index(const struct call *c, uint32_t *i)
{
	double d = value_number(c->args[0]);

	if (d < 0 || d >= string_length(value_string(c->this_value)))
		return false;
	*i = (uint32_t)d;
	return true;
}

static value char_at(struct vm *vm, struct call *c)
{
	uint32_t i;

	if (!unit_index(c, &i))
		return ATOM(vm, empty);
	return native_string(string_from_unit(vm, string_at(vm,
	    value_string(c->this_value), i)));
}

static value char_code_at(struct vm *vm, struct call *c)
{
	uint32_t i;

	if (!unit_index(c, &i))
		return value_from_double(NAN);
	return value_from_int(string_at(vm, value_string(c->this_value), i));
}

static value code_point_at(struct vm *vm, struct call *c)
{
	uint32_t i;

	if (!unit_index(c, &i))
		return VALUE_UNDEFINED;
	return value_from_u32(string_code_point(vm,
	    value_string(c->this_value), i));
}

static value at(struct vm *vm, struct call *c)
{
	double n = string_length(value_string(c->this_value));
	double d = value_number(c->args[0]);

	d = d < 0 ? d + n : d;
	if (d < 0 || d >= n)
		return VALUE_UNDEFINED;
	return native_string(string_from_unit(vm, string_at(vm,
	    value_string(c->this_value), (uint32_t)d)));
}

/* ---- stretches ------------------------------------------------------------------------ */

static double clamp(double d, double low, double high)
{
	return d < low ? low : d > high ? high : d;
}

static double relative(value v, double length, double absent)
{
	double d;

	if (v == VALUE_UNDEFINED)
		return absent;
	d = value_number(v);
	return d < 0 ? clamp(d + length, 0, length) : clamp(d, 0, length);
}

static value stretch(struct vm *vm, struct call *c, double from, double to)
{
	if (from >= to)
		return ATOM(vm, empty);
	return native_string(string_slice(vm, value_string(c->this_value),
	    (uint32_t)from, (uint32_t)to));
}

static value slice(struct vm *vm, struct call *c)
{
	double n = string_length(value_string(c->this_value));

	return stretch(vm, c, relative(c->args[0], n, 0),
	    relative(c->args[1], n, n));
}

/* ecma262 #sec-string.prototype.substring */
static value substring(struct vm *vm, struct call *c)
{
	double n = string_length(value_string(c->this_value));
	double from = clamp(value_number(c->args[0]), 0, n);
	double to = c->args[1] == VALUE_UNDEFINED ? n :
	    clamp(value_number(c->args[1]), 0, n);

	return from < to ? stretch(vm, c, from, to)
	    : stretch(vm, c, to, from);
}

static value substr(struct vm *vm, struct call *c)
{
	double n = string_length(value_string(c->this_value));
	double from = relative(c->args[0], n, 0);
	double length = c->args[1] == VALUE_UNDEFINED ? n :
	    value_number(c->args[1]);

	return stretch(vm, c, from, clamp(from + length, 0, n));
}

static value concat(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->this_value);
	uint32_t i;

	for (i = 0; s && i < c->argc; i++)
		s = string_concat(vm, s, value_string(c->args[i]));
	return string_result(vm, s);
}

/* ecma262 #sec-string.prototype.repeat */
static value repeat(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->this_value), *out;
	double n = value_number(c->args[0]);
	uint32_t count;

	if (n < 0 || isinf(n))
		return throw_range_error(vm, profile_is(vm,
		    PROFILE_REPEAT_MESSAGE_VALUE) ? "Invalid count value: %s"
		    : "Invalid count value", native_text(vm, c->args[0]));
	if (string_length(s) * n > STRING_MAX)
		return string_result(vm, NULL);
	out = value_string(ATOM(vm, empty));
	for (count = (uint32_t)n; count; count >>= 1) {
		if (count & 1)
			out = string_concat(vm, out, s);
		if (count > 1)
			s = string_concat(vm, s, s);
	}
	return string_result(vm, out);
}

/* magic: 0 at the start, 1 at the end */
static value pad(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->this_value), *fill, *more;
	double want = value_number(c->args[0]);
	uint32_t n, length = string_length(s);
	struct builder b;

	fill = native_arg(c, 1) == VALUE_UNDEFINED ?
	    string_from_unit(vm, ' ') : value_string(c->args[1]);
	if (want <= length || string_length(fill) == 0)
		return c->this_value;
	if (want > STRING_MAX)
		return string_result(vm, NULL);
	builder_start(&b, vm);
	for (n = 0; n + string_length(fill) <= want - length;
	    n += string_length(fill))
		builder_add(&b, fill);
	builder_add(&b, string_slice(vm, fill, 0,
	    (uint32_t)(want - length) - n));
	more = builder_finish(&b);
	if (((struct native *)value_cell(c->callee))->builtin->magic)
		return string_result(vm, string_concat(vm, s, more));
	return string_result(vm, string_concat(vm, more, s));
}

/* ---- well-formed ----------------------------------------------------------------------- */

static bool is_lone(struct vm *vm, struct string *s, uint32_t i)
{
	uint32_t unit = string_at(vm, s, i);

	if ((unit & 0xfc00) == 0xd800)
		return i + 1 >= string_length(s) ||
		    (string_at(vm, s, i + 1) & 0xfc00) != 0xdc00;
	return (unit & 0xfc00) == 0xdc00 && (i == 0 ||
	    (string_at(vm, s, i - 1) & 0xfc00) != 0xd800);
}

static value is_well_formed(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->this_value);
	uint32_t i;

	for (i = 0; i < string_length(s); i++)
		if (is_lone(vm, s, i))
			return VALUE_FALSE;
	return VALUE_TRUE;
}

static value to_well_formed(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->this_value);
	struct builder b;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i < string_length(s); i++)
		builder_add_unit(&b, is_lone(vm, s, i) ? 0xfffd
		    : string_at(vm, s, i));
	return native_string(builder_finish(&b));
}

/* ---- the rest ---------------------------------------------------------------------------- */

static value this_string(struct vm *vm, struct call *c)
{
	value v = c->this_value;

	if (value_is_kind(v, CELL_BOXED))
		v = ((struct boxed *)value_cell(v))->primitive;
	if (value_is_string(v))
		return v;
	return throw_type_error(vm, "String.prototype.%s requires that "
	    "'this' be a String",
	    ((struct native *)value_cell(c->callee))->builtin->name);
}

static value iterate(struct vm *vm, struct call *c)
{
	return value_from_cell(native_iterator(vm, ITERATOR_STRING,
	    ITERATE_VALUES, c->this_value,
	    INTRINSIC_STRING_ITERATOR_PROTOTYPE));
}

/* ---- tables ------------------------------------------------------------------------------ */

static const struct builtin constructor =
	ROW_CONSTRUCTOR("String", 1, string, NULL, "text of any value");
static const struct builtin rows[] = {
	ROW("fromCharCode", 1, from_char_code, ".n*", "of UTF-16 units"),
	ROW("fromCodePoint", 1, from_code_point, ".n*", "of code points"),
	ROW_JS("raw", 1, "stringRaw", "a template's raw text"),
};
static const struct builtin proto_rows[] = {
	ROW("charAt", 1, char_at, "si", "the unit at an index, as text"),
	ROW("charCodeAt", 1, char_code_at, "si", "its number"),
	ROW("codePointAt", 1, code_point_at, "si", "the code point there"),
	ROW("concat", 1, concat, "ss*", "itself and others"),
	ROW_MAGIC("padEnd", 1, pad, "siS", 1, "filled up at the end"),
	ROW_MAGIC("padStart", 1, pad, "siS", 0, "filled up at the start"),
	ROW("repeat", 1, repeat, "si", "itself n times"),
	ROW("slice", 2, slice, "siI", "a stretch; < 0 from the end"),
	ROW("substr", 2, substr, "siI", "a stretch by its length"),
	ROW("substring", 2, substring, "siI", "a stretch between indices"),
	ROW("toString", 0, this_string, NULL, "the string"),
	ROW("valueOf", 0, this_string, NULL, "the string"),
	ROW("@@iterator", 0, iterate, "s", "its code points"),
};
static const struct builtin at_rows[] = {
	ROW("at", 1, at, "si", "the unit at an index, from the end if < 0"),
};
static const struct builtin well_formed_rows[] = {
	ROW("isWellFormed", 0, is_well_formed, "s", "no lone surrogates?"),
	ROW("toWellFormed", 0, to_well_formed, "s", "U+FFFD for them"),
};

void lib_string_setup(struct vm *vm)
{
	struct boxed *proto = object_new_kind(vm, CELL_BOXED, sizeof *proto,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));
	struct native *n;

	proto->primitive = ATOM(vm, empty);
	vm->intrinsics[INTRINSIC_STRING_PROTOTYPE] = value_from_cell(proto);
	n = native_global_constructor(vm, &constructor,
	    INTRINSIC_STRING_PROTOTYPE);
	DEFINE(&n->object, rows);
	DEFINE(&proto->object, proto_rows);
	DEFINE_IF(HAS_AT, &proto->object, at_rows);
	DEFINE_IF(HAS_WELL_FORMED, &proto->object, well_formed_rows);
	string_setup_matching(vm, &proto->object);
	string_setup_text(vm, &proto->object);
}

static const struct lib_intrinsic intrinsics[] = {
	{ "string_split", string_split, "(s, separator, limit)" },
	{ "string_index", string_index, "(s, part, from) or -1" },
	{ "string_slice", string_stretch, "(s, from, to)" },
	{ "string_substitute", string_substitute,
	    "(s, matched, at, template) what replaces it" },
	{ "string_is_literal", string_is_literal, "(s) as a pattern" },
};
INTRINSICS(string, intrinsics);
