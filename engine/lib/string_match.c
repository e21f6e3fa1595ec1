/* SPDX-License-Identifier: MIT */
/*
 * Methods of String.prototype that look for a part of the string.
 *
 * Here both are primitives; objects, callbacks and patterns with methods of
 * their own (Symbol.replace …) are string.js.  There are no regular
 * expressions.
 */
#include <config.h>

#include "../core/elements.h"
#include "string_lib.h"

static bool is_plain(value v)
{
	return !value_is_object(v) && !value_is_symbol(v);
}

/* ---- positions -------------------------------------------------------------------- */

static uint32_t position(value v, uint32_t length)
{
	double d;

	if (v == VALUE_UNDEFINED)
		return 0;
	d = value_number(v);
	return d < 0 ? 0 : d > length ? length : (uint32_t)d;
}

static value index_of(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->this_value);

	return value_from_double((double)string_index_of(vm, s,
	    value_string(c->args[0]), position(native_arg(c, 1),
	    string_length(s))));
}

/* ecma262 #sec-string.prototype.lastindexof */
static value last_index_of(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->this_value);
	struct string *part = value_string(c->args[0]);
	value v = native_arg(c, 1);
	double d = v == VALUE_UNDEFINED || isnan(value_number(v)) ?
	    INFINITY : convert_to_integer(value_number(v));
	double last = (double)string_length(s) - string_length(part);

	if (last < 0)
		return value_from_int(-1);
	d = d < 0 ? 0 : d > last ? last : d;
	return value_from_double((double)string_last_index_of(vm, s, part,
	    (uint32_t)d));
}

/* magic: 0 includes, 1 startsWith, 2 endsWith.  string.js refuses patterns
 * and makes the arguments a string and a number. */
static value test(struct vm *vm, struct call *c)
{
	static const char *const slow[] = { "_stringIncludes",
		"_stringStartsWith", "_stringEndsWith" };
	int how = ((struct native *)value_cell(c->callee))->builtin->magic;
	value at = native_arg(c, 1);
	struct string *s, *part;
	uint32_t from, n;

	if (!value_is_string(c->args[0]) || (at != VALUE_UNDEFINED &&
	    !value_is_int(at)))
		return native_slow(vm, c, slow[how]);
	s = value_string(c->this_value);
	part = value_string(c->args[0]);
	n = string_length(part);
	from = at == VALUE_UNDEFINED && how == 2 ? string_length(s) :
	    position(at, string_length(s));
	if (how == 0)
		return value_from_bool(string_index_of(vm, s, part, from) >=
		    0);
	if (how == 2) {
		if (n > from)
			return VALUE_FALSE;
		from -= n;
	}
	if (from + n > string_length(s))
		return VALUE_FALSE;
	return value_from_bool(string_equal(vm, string_slice(vm, s, from,
	    from + n), part));
}

/* ---- intrinsics for string.js ---------------------------------------------------------- */

value string_index(struct vm *vm, struct call *c)
{
	return value_from_double((double)string_index_of(vm,
	    value_string(c->args[0]), value_string(c->args[1]),
	    (uint32_t)value_number(c->args[2])));
}

value string_stretch(struct vm *vm, struct call *c)
{
	return native_string(string_slice(vm, value_string(c->args[0]),
	    (uint32_t)value_number(c->args[1]),
	    (uint32_t)value_number(c->args[2])));
}

/* True if the string means itself as a regular expression. */
value string_is_literal(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	uint32_t i;

	for (i = 0; i < string_length(s); i++) {
		uint16_t unit = string_at(vm, s, i);

		if (unit < 128 && strchr("^$\\.*+?()[]{}|", unit) && unit)
			return VALUE_FALSE;
	}
	return VALUE_TRUE;
}

/* ---- replacing ---------------------------------------------------------------------------- */

/* ecma262 #sec-getsubstitution, without captures */
static void substitute(struct vm *vm, struct builder *b, struct string *s,
    struct string *matched, uint32_t at, struct string *template)
{
	uint32_t i, n = string_length(template);
	uint32_t end = at + string_length(matched);

	for (i = 0; i < n; i++) {
		uint16_t unit = string_at(vm, template, i);
		uint16_t next = i + 1 < n ? string_at(vm, template, i + 1)
		    : 0;

		if (unit != '$' || (next != '$' && next != '&' &&
		    next != '`' && next != '\'')) {
			builder_add_unit(b, unit);
			continue;
		}
		i++;
		if (next == '$')
			builder_add_unit(b, '$');
		else if (next == '&')
			builder_add(b, matched);
		else if (next == '`')
			builder_add(b, string_slice(vm, s, 0, at));
		else if (end < string_length(s))
			builder_add(b, string_slice(vm, s, end,
			    string_length(s)));
	}
}

value string_substitute(struct vm *vm, struct call *c)
{
	struct builder b;

	builder_start(&b, vm);
	substitute(vm, &b, value_string(c->args[0]), value_string(c->args[1]),
	    (uint32_t)value_number(c->args[2]), value_string(c->args[3]));
	return string_result(vm, builder_finish(&b));
}

static value replace_text(struct vm *vm, struct string *s,
    struct string *part, struct string *template, bool all)
{
	uint32_t step = string_length(part) ? string_length(part) : 1;
	int64_t at = string_index_of(vm, s, part, 0);
	uint32_t end = 0;
	struct builder b;

	if (at < 0)
		return native_string(s);
	builder_start(&b, vm);
	do {
		builder_add(&b, string_slice(vm, s, end, (uint32_t)at));
		substitute(vm, &b, s, part, (uint32_t)at, template);
		end = (uint32_t)at + string_length(part);
		if (!all || (uint32_t)at + step > string_length(s))
			break;
		at = string_index_of(vm, s, part, (uint32_t)at + step);
	} while (at >= 0);
	builder_add(&b, string_slice(vm, s, end, string_length(s)));
	return string_result(vm, builder_finish(&b));
}

/* magic: 0 replace, 1 replaceAll */
static value replace(struct vm *vm, struct call *c)
{
	bool all = ((struct native *)value_cell(c->callee))->builtin->magic;

	if (!value_is_string(c->this_value) || !is_plain(c->args[0]) ||
	    !is_plain(c->args[1]))
		return native_slow(vm, c, all ? "_stringReplaceAll" :
		    "_stringReplace");
	return replace_text(vm, value_string(c->this_value),
	    convert_to_string(vm, c->args[0]),
	    convert_to_string(vm, c->args[1]), all);
}

/* ---- splitting ----------------------------------------------------------------------------- */

static value split_units(struct vm *vm, struct string *s, uint32_t limit)
{
	struct array *out = array_new(vm, 0);
	uint32_t i, n = string_length(s) < limit ? string_length(s) : limit;

	if (!heap_admits(vm, n * sizeof(value)))
		return throw_range_error(vm, "Invalid array length");
	elements_reserve(vm, &out->object, n);
	for (i = 0; i < n; i++)
		array_push(vm, out, native_string(string_from_unit(vm,
		    string_at(vm, s, i))));
	return value_from_cell(out);
}

static value split_text(struct vm *vm, struct string *s,
    struct string *separator, uint32_t limit)
{
	struct array *out = array_new(vm, 0);
	uint32_t n = string_length(separator), from = 0;
	int64_t at;

	if (n == 0)
		return split_units(vm, s, limit);
	while ((at = string_index_of(vm, s, separator, from)) >= 0) {
		array_push(vm, out, native_string(string_slice(vm, s, from,
		    (uint32_t)at)));
		if (out->length >= limit)
			return value_from_cell(out);
		if (!heap_admits(vm, 0))
			return throw_range_error(vm, "Invalid array length");
		from = (uint32_t)at + n;
	}
	array_push(vm, out, native_string(string_slice(vm, s, from,
	    string_length(s))));
	return value_from_cell(out);
}

value string_split(struct vm *vm, struct call *c)
{
	return split_text(vm, value_string(c->args[0]),
	    value_string(c->args[1]), (uint32_t)value_number(c->args[2]));
}

/* ecma262 #sec-string.prototype.split */
static value split(struct vm *vm, struct call *c)
{
	if (!value_is_string(c->this_value) ||
	    !value_is_string(c->args[0]) || c->args[1] != VALUE_UNDEFINED)
		return native_slow(vm, c, "_stringSplit");
	return split_text(vm, value_string(c->this_value),
	    value_string(c->args[0]), UINT32_MAX);
}

/* ---- tables ---------------------------------------------------------------------------------- */

static const struct builtin rows[] = {
	ROW_MAGIC("endsWith", 1, test, "s", 2, "does it end with a text?"),
	ROW_MAGIC("includes", 1, test, "s", 0, "is a text in it?"),
	ROW("indexOf", 1, index_of, "ssi", "where a text is in it first"),
	ROW("lastIndexOf", 1, last_index_of, "ssn", "where it is last"),
	ROW_JS("match", 1, "stringMatch", "the first match of a pattern"),
	ROW_MAGIC("replace", 2, replace, NULL, 0, "the first part replaced"),
	ROW_JS("search", 1, "stringSearch", "where a pattern matches"),
	ROW("split", 2, split, NULL, "the parts between separators"),
	ROW_MAGIC("startsWith", 1, test, "s", 1, "does it begin with it?"),
};
static const struct builtin match_all_rows[] = {
	ROW_JS("matchAll", 1, "stringMatchAll", "all matches of a pattern"),
};
static const struct builtin replace_all_rows[] = {
	ROW_MAGIC("replaceAll", 2, replace, NULL, 1, "all parts replaced"),
};

void string_setup_matching(struct vm *vm, struct object *proto)
{
	DEFINE(proto, rows);
	DEFINE_IF(HAS_MATCH_ALL, proto, match_all_rows);
	DEFINE_IF(HAS_REPLACE_ALL, proto, replace_all_rows);
}
