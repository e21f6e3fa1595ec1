/* SPDX-License-Identifier: MIT */
/*
 * JSON.  ecma262 #sec-json-object
 *
 * Values without toJSON, getters, boxed primitives or cycles are written
 * here; for anything else json.js does the whole work again, step by step.
 */
#include <config.h>

#include "json.h"

#define DEPTH_MAX 200                   /* deeper: json.js */

static value json_parse(struct vm *vm, struct call *c)
{
	bool revive = value_is_callable(c->args[1]);
	value three[3] = { VALUE_UNDEFINED, c->args[1], VALUE_UNDEFINED };

	three[0] = json_parse_text(vm, value_string(c->args[0]), revive &&
	    profile_is(vm, PROFILE_HAS_RAW_JSON) ? &three[2] : NULL);
	if (three[0] == VALUE_EMPTY || !revive)
		return three[0];
	return vm_tail(vm, value_from_cell(lib_function(vm, "_jsonRevive")),
	    VALUE_UNDEFINED, 3, three);
}

/* ---- stringify ---------------------------------------------------------- */

struct writer {
	struct vm *vm;
	struct builder b;
	struct string *gap;             /* NULL: none */
	int depth;
	bool give_up;
	bool well_formed;               /* lone surrogates are escaped */
};

static void quote_unit(struct writer *w, struct string *s, uint32_t i)
{
	static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
	uint16_t u = string_at(w->vm, s, i);
	const char *at = u && u < 128 ? strchr(from, u) : NULL;
	bool alone = false;
	char code[8];

	if (u >= 0xd800 && u < 0xdc00)
		alone = i + 1 >= string_length(s) || (string_at(w->vm, s,
		    i + 1) & 0xfc00) != 0xdc00;
	else if (u >= 0xdc00 && u < 0xe000)
		alone = i == 0 || (string_at(w->vm, s, i - 1) & 0xfc00) !=
		    0xd800;
	if (at) {
		builder_add_unit(&w->b, '\\');
		builder_add_unit(&w->b, (uint16_t)to[at - from]);
	} else if (u < 0x20 || (alone && w->well_formed)) {
		snprintf(code, sizeof code, "\\u%04x", u);
		builder_add_cstr(&w->b, code);
	} else {
		builder_add_unit(&w->b, u);
	}
}

/* ecma262 #sec-quotejsonstring */
static void quote(struct writer *w, struct string *s)
{
	uint32_t i;

	builder_add_unit(&w->b, '"');
	for (i = 0; i < string_length(s); i++)
		quote_unit(w, s, i);
	builder_add_unit(&w->b, '"');
}

static void line(struct writer *w)
{
	int i;

	if (!w->gap)
		return;
	builder_add_unit(&w->b, '\n');
	for (i = 0; i < w->depth; i++)
		builder_add(&w->b, w->gap);
}

static bool is_written(value v)
{
	return v != VALUE_UNDEFINED && !value_is_symbol(v) &&
	    !value_is_callable(v);
}

static void write_value(struct writer *w, value v);

/* Is there any use in writing more?  A value may be in its parent twice, so
 * that its text is out of all proportion to the heap. */
static bool goes_on(struct writer *w)
{
	return !w->give_up && !w->b.overflow;
}

static void write_array(struct writer *w, struct array *a)
{
	struct elements *e = a->object.elements;
	uint32_t i;

	builder_add_unit(&w->b, '[');
	w->depth++;
	for (i = 0; i < a->length && goes_on(w); i++) {
		value v = e && i < e->length ? e->v[i] : VALUE_EMPTY;

		if (i)
			builder_add_unit(&w->b, ',');
		line(w);
		if (v == VALUE_EMPTY)
			w->give_up = true;
		else if (is_written(v))
			write_value(w, v);
		else
			builder_add_cstr(&w->b, "null");
	}
	w->depth--;
	if (a->length)
		line(w);
	builder_add_unit(&w->b, ']');
}

static void write_object(struct writer *w, struct object *o)
{
	struct array *keys = object_own_keys(w->vm, o, 1, true);
	struct property p;
	bool any = false;
	uint32_t i;

	builder_add_unit(&w->b, '{');
	w->depth++;
	for (i = 0; i < keys->length && goes_on(w); i++) {
		value k = keys->object.elements->v[i];

		if (!object_get_own(w->vm, o, key_from_value(w->vm, k), &p))
			continue;
		if (p.flags & PROP_ACCESSOR)
			w->give_up = true;
		else if (is_written(p.v)) {
			if (any)
				builder_add_unit(&w->b, ',');
			any = true;
			line(w);
			quote(w, value_string(k));
			builder_add_cstr(&w->b, w->gap ? ": " : ":");
			write_value(w, p.v);
		}
	}
	w->depth--;
	if (any)
		line(w);
	builder_add_unit(&w->b, '}');
	if (keys->object.elements)
		heap_free(w->vm, keys->object.elements);
	heap_free(w->vm, keys);
}

static void write_value(struct writer *w, value v)
{
	struct property p;

	if (value_is_string(v)) {
		quote(w, value_string(v));
	} else if (value_is_number(v)) {
		double d = value_number(v);

		if (d - d != 0)
			builder_add_cstr(&w->b, "null");
		else
			builder_add(&w->b, convert_number_to_string(w->vm, d,
			    10));
	} else if (!value_is_cell(v)) {
		builder_add(&w->b, convert_to_string(w->vm, v));
	} else if (!value_is_object(v) || w->depth > DEPTH_MAX ||
	    value_cell(v)->kind == CELL_BOXED ||
	    value_cell(v)->kind == CELL_HOST ||
	    object_find(w->vm, value_object(v), ATOM(w->vm, toJSON),
	    &p)) {
		w->give_up = true;
	} else if (value_is_kind(v, CELL_ARRAY)) {
		write_array(w, (struct array *)value_cell(v));
	} else {
		write_object(w, value_object(v));
	}
}

/* ecma262 #sec-json.stringify 5-8 of a primitive space */
static struct string *gap_of(struct vm *vm, value space)
{
	char spaces[11] = "          ";
	struct string *s;

	if (value_is_number(space)) {
		double n = convert_to_integer(value_number(space));

		n = n > 10 ? 10 : n < 0 ? 0 : n;
		spaces[(int)n] = 0;
		return n ? string_from_cstr(vm, spaces) : NULL;
	}
	if (!value_is_string(space) || !string_length(value_string(space)))
		return NULL;
	s = value_string(space);
	return string_length(s) > 10 ? string_slice(vm, s, 0, 10) : s;
}

static value json_stringify(struct vm *vm, struct call *c)
{
	struct writer w = { .vm = vm,
		.well_formed = profile_is(vm, PROFILE_JSON_WELL_FORMED) };
	struct string *s;

	if (value_is_object(c->args[1]) || value_is_object(c->args[2]))
		return native_slow(vm, c, "_jsonStringify");
	if (!is_written(c->args[0]))
		return value_is_callable(c->args[0]) ? native_slow(vm, c,
		    "_jsonStringify") : VALUE_UNDEFINED;
	w.gap = gap_of(vm, c->args[2]);
	builder_start(&w.b, vm);
	write_value(&w, c->args[0]);
	if (w.give_up)
		return native_slow(vm, c, "_jsonStringify");
	s = builder_finish(&w.b);
	if (!s)
		return throw_range_error(vm, "Invalid string length");
	return native_string(s);
}

/* ---- for json.js -------------------------------------------------------- */

static value json_quote(struct vm *vm, struct call *c)
{
	struct writer w = { .vm = vm,
		.well_formed = profile_is(vm, PROFILE_JSON_WELL_FORMED) };

	builder_start(&w.b, vm);
	quote(&w, value_string(c->args[0]));
	return native_string(builder_finish(&w.b));
}

static value json_gap(struct vm *vm, struct call *c)
{
	struct string *s = gap_of(vm, c->args[0]);

	return s ? native_string(s) : ATOM(vm, empty);
}

/* The primitive in a box, or undefined. */
static value unbox(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_is_kind(c->args[0], CELL_BOXED) ?
	    ((struct boxed *)value_cell(c->args[0]))->primitive
	    : VALUE_UNDEFINED;
}

static value constructor_name(struct vm *vm, struct call *c)
{
	value f = object_get_data(vm, value_object(c->args[0]),
	    ATOM(vm, constructor));

	return value_is_callable(f) ? native_string(function_debug_name(vm,
	    f)) : native_string(string_from_cstr(vm, "Object"));
}

/* ---- raw JSON: an object of CELL_HOST, which nothing else is ------------- */

static value is_raw_json(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_HOST));
}

/* (string): throws unless it is one primitive without space around */
static value json_check_raw(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	uint32_t n = string_length(s);
	uint16_t first = n ? string_at(vm, s, 0) : 0;
	uint16_t last = n ? string_at(vm, s, n - 1) : 0;

	if (n == 0 || last == ' ' || last == '\t' || last == '\n' ||
	    last == '\r')
		return throw_syntax_error(vm,
		    "Invalid value for JSON.rawJSON");
	if (first == '{' || first == '[' || first == ' ' || first == '\t' ||
	    first == '\n' || first == '\r')
		return throw_syntax_error(vm, "Unexpected token '%c', "
		    "\"%s\" is not valid JSON", first,
		    string_utf8(vm, s, NULL));
	return json_parse_text(vm, s, NULL);
}

static value json_raw(struct vm *vm, struct call *c)
{
	struct object *o = object_new_kind(vm, CELL_HOST, sizeof *o, NULL);

	object_define(vm, o, native_key(vm, "rawJSON"), c->args[0],
	    PROP_ALL);
	object_set_integrity(vm, o, 2);
	return value_from_cell(o);
}

static const struct builtin rows[] = {
	ROW("parse", 2, json_parse, ".s", "value of a JSON text"),
	ROW("stringify", 3, json_stringify, NULL, "JSON text of a value")
};
static const struct builtin raw_rows[] = {
	ROW_JS("rawJSON", 1, "jsonRawJSON", "text that is written as it is"),
	ROW("isRawJSON", 1, is_raw_json, NULL, "is it one of these?")
};
static const struct lib_intrinsic intrinsics[] = {
	{ "is_raw_json", is_raw_json, "(v)" },
	{ "json_check_raw", json_check_raw, "(string) is it a primitive?" },
	{ "json_raw", json_raw, "(string) raw JSON" },
	{ "json_source", json_source, "(source, v) how v was written" },
	{ "json_child", json_child, "(source, key) that of a member" },
	{ "json_quote", json_quote, "(string) in JSON's quotes" },
	{ "json_gap", json_gap, "(primitive) what stringify indents by" },
	{ "unbox", unbox, "(v) primitive of a boxed one, or undefined" },
	{ "constructor_name", constructor_name, "(o) for messages" }
};
INTRINSICS(json, intrinsics);

void lib_json_setup(struct vm *vm)
{
	struct object *o = object_new(vm, value_object(
	    INTRINSIC(vm, OBJECT_PROTOTYPE)));

	DEFINE(o, rows);
	DEFINE_IF(HAS_RAW_JSON, o, raw_rows);
	native_tag(vm, o, "JSON");
	native_hidden(vm, vm->global, "JSON", value_from_cell(o));
}
