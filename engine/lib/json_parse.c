/* SPDX-License-Identifier: MIT */
/*
 * JSON.parse without its reviver (json.js).  ecma262 #sec-json.parse
 *
 * An iterative parser: open arrays and objects are on a list of its own, so
 * that no text, however deep, is too deep.  Messages are V8's by version.
 */
#include <config.h>

#include <stdlib.h>

#include "../core/error.h"
#include "json.h"

/* For a reviver, how a value was written is kept beside it: for a primitive a
 * CELL_RECORD of value and text; for a container one with the same keys. */
struct open { value container, key, sources; };

struct parser {
	struct vm *vm;
	struct string *s;
	uint32_t at, n;
	struct open *open;
	size_t depth, capacity;
	bool failed;
	bool keeps_sources;
	value source;                   /* of the latest value */
};

static int peek(const struct parser *p)
{
	return p->at < p->n ? string_at(p->vm, p->s, p->at) : -1;
}

static uint16_t unit_at(const struct parser *p, uint32_t i)
{
	return string_at(p->vm, p->s, i);
}

/* ---- errors ------------------------------------------------------------- */

static void place(const struct parser *p, char *out, size_t size)
{
	uint32_t line = 1, col = 1, i;

	for (i = 0; i < p->at; i++) {
		col++;
		if (string_at(p->vm, p->s, i) == '\n') {
			line++;
			col = 1;
		}
	}
	if (profile_is(p->vm, PROFILE_JSON_ERROR_LINE))
		snprintf(out, size, " at position %u (line %u column %u)",
		    p->at, line, col);
	else
		snprintf(out, size, " at position %u", p->at);
}

static const char *excerpt(const struct parser *p, uint32_t from, uint32_t to)
{
	return string_utf8(p->vm, string_slice(p->vm, p->s, from, to), NULL);
}

/* A value that was no JSON text before it became a string: V8 names it whole
 * (src/json/json-parser.cc IsSpecialString). */
static bool is_stray_value(const struct parser *p)
{
	static const char *const values[] = { "NaN", "Infinity", "undefined",
		"[object Object]" };
	size_t i;

	for (i = 0; i < sizeof values / sizeof *values; i++)
		if (string_equal(p->vm, p->s, string_from_cstr(p->vm,
		    values[i])))
			return true;
	return false;
}

/* V8 src/json/json-parser.cc LookUpErrorMessageForJsonToken */
static void fail_token_new(struct parser *p)
{
	const char *token = excerpt(p, p->at, p->at + 1);
	uint32_t from = p->at > 10 ? p->at - 10 : 0;
	uint32_t to = p->at + 10 < p->n ? p->at + 10 : p->n;

	if (is_stray_value(p))
		throw_syntax_error(p->vm, "\"%s\" is not valid JSON",
		    excerpt(p, 0, p->n));
	else if (p->n <= 40)
		throw_syntax_error(p->vm, "Unexpected token '%s', \"%s\" is "
		    "not valid JSON", token, excerpt(p, 0, p->n));
	else
		throw_syntax_error(p->vm, "Unexpected token '%s', %s\"%s\"%s "
		    "is not valid JSON", token, from ? "..." : "",
		    excerpt(p, from, to), to < p->n ? "..." : "");
}

static void fail_token_old(struct parser *p)
{
	int c = peek(p);

	if (c == '"')
		throw_syntax_error(p->vm, "Unexpected string in JSON at "
		    "position %u", p->at);
	else if (c == '-' || (c >= '0' && c <= '9'))
		throw_syntax_error(p->vm, "Unexpected number in JSON at "
		    "position %u", p->at);
	else
		throw_syntax_error(p->vm, "Unexpected token %s in JSON at "
		    "position %u", excerpt(p, p->at, p->at + 1), p->at);
}

/* What a crash report shows, as if the text were a script. */
static void keep_excerpt(struct parser *p)
{
	struct vm *vm = p->vm;
	struct error *e = (struct error *)value_cell(vm->exception);
	uint32_t from = p->at, to = p->at, line = 1, i;
	struct builder b;

	while (from > 0 && unit_at(p, from - 1) != '\n')
		from--;
	while (to < p->n && unit_at(p, to) != '\n')
		to++;
	for (i = 0; i < from; i++)
		line += unit_at(p, i) == '\n';
	builder_start(&b, vm);
	builder_add_cstr(&b, profile_is(vm, PROFILE_JSON_SCRIPT_NAME) ?
	    "<anonymous_script>" : "undefined");
	builder_add(&b, string_format(vm, ":%u\n", line));
	for (i = from; i < to; i++)
		builder_add_unit(&b, unit_at(p, i));
	if (p->at < to || profile_is(vm, PROFILE_JSON_PAD_AT_END)) {
		builder_add_unit(&b, '\n');
		for (i = from; i < p->at; i++)
			builder_add_unit(&b, unit_at(p, i) == '\t' ? '\t' : ' ');
		if (p->at < to)
			builder_add_unit(&b, '^');
	}
	object_define(vm, &e->object, INTRINSIC(vm, STACK_HOLDER),
	    value_from_cell(builder_finish(&b)), 0);
	vm->throws_what = value_from_cell(e);
	vm->throws.file = e->place.file = PLACE_JSON;
}

/* what: the newer message before "in JSON at …", or NULL: the token. */
static value fail(struct parser *p, const char *what)
{
	bool words = profile_is(p->vm, PROFILE_JSON_ERROR_WORDS);
	char where[64];
	int c = peek(p);

	p->failed = true;
	if (words && what) {
		place(p, where, sizeof where);
		throw_syntax_error(p->vm, "%s%s%s", what, strstr(what,
		    " JSON") ? "" : " in JSON", where);
	} else if (c < 0) {
		throw_syntax_error(p->vm, "Unexpected end of JSON input");
	} else if (words && (c == '"' || c == '-' ||
	    (c >= '0' && c <= '9'))) {
		place(p, where, sizeof where);
		throw_syntax_error(p->vm, "Unexpected %s in JSON%s",
		    c == '"' ? "string" : "number", where);
	} else if (words) {
		fail_token_new(p);
	} else {
		fail_token_old(p);
	}
	keep_excerpt(p);
	return VALUE_EMPTY;
}

/* ---- scalars ------------------------------------------------------------ */

static void skip_space(struct parser *p)
{
	int c;

	while ((c = peek(p)) == ' ' || c == '\t' || c == '\n' || c == '\r')
		p->at++;
}

static bool is_digit(int c)
{
	return c >= '0' && c <= '9';
}

static value parse_number(struct parser *p)
{
	uint32_t from = p->at;
	size_t used, len;
	const char *text;

	if (peek(p) == '-')
		p->at++;
	if (!is_digit(peek(p)))
		return fail(p, "No number after minus sign");
	if (peek(p) == '0') {
		p->at++;
		if (is_digit(peek(p)))
			return fail(p, NULL);
	}
	while (is_digit(peek(p)))
		p->at++;
	if (peek(p) == '.') {
		p->at++;
		if (!is_digit(peek(p)))
			return fail(p, "Unterminated fractional number");
		while (is_digit(peek(p)))
			p->at++;
	}
	if (peek(p) == 'e' || peek(p) == 'E') {
		p->at++;
		if (peek(p) == '+' || peek(p) == '-')
			p->at++;
		if (!is_digit(peek(p)))
			return fail(p, "Exponent part is missing a number");
		while (is_digit(peek(p)))
			p->at++;
	}
	text = string_utf8(p->vm, string_slice(p->vm, p->s, from, p->at),
	    &len);
	if (*text == '-')
		return value_from_double(-convert_decimal(text + 1, len - 1,
		    &used));
	return value_from_double(convert_decimal(text, len, &used));
}

static value parse_word(struct parser *p, const char *word, value v)
{
	for (; *word; word++, p->at++)
		if (peek(p) != *word)
			return fail(p, NULL);
	return v;
}

static int hex_digit(int c)
{
	return is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 :
	    c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static bool parse_escape(struct parser *p, struct builder *b)
{
	static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
	int c = peek(p), i, unit = 0;
	const char *at = c > 0 && c < 128 ? strchr(from, c) : NULL;

	if (at) {
		builder_add_unit(b, (uint16_t)to[at - from]);
		p->at++;
		return true;
	}
	if (c != 'u') {
		fail(p, c < 0 ? "Unterminated string"
		    : "Bad escaped character");
		return false;
	}
	p->at++;
	for (i = 0; i < 4; i++, p->at++) {
		int d = hex_digit(peek(p));

		if (d < 0) {
			fail(p, "Bad Unicode escape");
			return false;
		}
		unit = unit * 16 + d;
	}
	builder_add_unit(b, (uint16_t)unit);
	return true;
}

static value parse_escaped(struct parser *p, uint32_t from)
{
	struct builder b;
	int c;

	builder_start(&b, p->vm);
	builder_add(&b, string_slice(p->vm, p->s, from, p->at));
	while ((c = peek(p)) != '"') {
		if (c < 0x20)
			return fail(p, c < 0 ? "Unterminated string" :
			    "Bad control character in string literal");
		p->at++;
		if (c != '\\')
			builder_add_unit(&b, (uint16_t)c);
		else if (!parse_escape(p, &b))
			return VALUE_EMPTY;
	}
	p->at++;
	return native_string(builder_finish(&b));
}

static value parse_string(struct parser *p)
{
	uint32_t from = ++p->at;
	int c;

	while ((c = peek(p)) != '"') {
		if (c == '\\')
			return parse_escaped(p, from);
		if (c < 0x20)
			return fail(p, c < 0 ? "Unterminated string" :
			    "Bad control character in string literal");
		p->at++;
	}
	return native_string(string_slice(p->vm, p->s, from, p->at++));
}

static value parse_scalar(struct parser *p)
{
	switch (peek(p)) {
	case '"': return parse_string(p);
	case 't': return parse_word(p, "true", VALUE_TRUE);
	case 'f': return parse_word(p, "false", VALUE_FALSE);
	case 'n': return parse_word(p, "null", VALUE_NULL);
	default:
		if (peek(p) == '-' || is_digit(peek(p)))
			return parse_number(p);
		return fail(p, NULL);
	}
}

/* ---- containers ---------------------------------------------------------- */

static bool push(struct parser *p, value container)
{
	if (p->depth == p->capacity) {
		size_t n = p->capacity ? p->capacity * 2 : 32;
		struct open *more = realloc(p->open, n * sizeof *more);

		if (!more) {
			p->failed = true;
			throw_range_error(p->vm, "Out of memory");
			return false;
		}
		p->open = more;
		p->capacity = n;
	}
	p->open[p->depth].container = container;
	p->open[p->depth].sources = p->source;
	p->open[p->depth++].key = VALUE_EMPTY;
	return true;
}

/* A key and its colon. */
static bool parse_key(struct parser *p, const char *expected)
{
	value k;

	skip_space(p);
	if (peek(p) != '"') {
		fail(p, expected);
		return false;
	}
	k = parse_string(p);
	if (p->failed)
		return false;
	p->open[p->depth - 1].key = key_from_value(p->vm, k);
	skip_space(p);
	if (peek(p) != ':') {
		fail(p, "Expected ':' after property name");
		return false;
	}
	p->at++;
	return true;
}

static void put(struct parser *p, value v)
{
	struct open *o = &p->open[p->depth - 1];

	if (p->keeps_sources)
		object_define(p->vm, value_object(o->sources),
		    value_is_kind(o->container, CELL_ARRAY) ? value_from_u32(
		    ((struct array *)value_cell(o->container))->length) :
		    o->key, p->source, PROP_ALL);
	if (value_is_kind(o->container, CELL_ARRAY))
		array_push(p->vm, (struct array *)value_cell(o->container),
		    v);
	else
		object_define(p->vm, value_object(o->container), o->key, v,
		    PROP_ALL);
}

/* After a value inside a container: a comma, or its end.  Returns true when
 * the container is closed. */
static bool after_value(struct parser *p)
{
	bool is_array = value_is_kind(p->open[p->depth - 1].container,
	    CELL_ARRAY);

	skip_space(p);
	if (peek(p) == ',') {
		p->at++;
		if (!is_array)
			parse_key(p, "Expected double-quoted property name");
		return false;
	}
	if (peek(p) == (is_array ? ']' : '}')) {
		p->at++;
		return true;
	}
	fail(p, is_array ? "Expected ',' or ']' after array element"
	    : "Expected ',' or '}' after property value");
	return false;
}

/* Opens a container; true if it was empty and is closed already. */
static bool open_container(struct parser *p, value *out)
{
	bool is_array = peek(p) == '[';

	p->at++;
	*out = is_array ? value_from_cell(array_new(p->vm, 0)) :
	    value_from_cell(object_new(p->vm, value_object(
	    INTRINSIC(p->vm, OBJECT_PROTOTYPE))));
	if (p->keeps_sources)
		p->source = value_from_cell(object_new(p->vm, NULL));
	if (!push(p, *out))
		return false;
	skip_space(p);
	if (peek(p) == (is_array ? ']' : '}')) {
		p->at++;
		p->depth--;
		return true;
	}
	if (!is_array)
		parse_key(p, "Expected property name or '}'");
	return false;
}

/* A primitive, and its text if that is kept. */
static value parse_leaf(struct parser *p)
{
	uint32_t from = p->at;
	value v = parse_scalar(p);
	struct record *r;

	if (!p->keeps_sources || p->failed)
		return v;
	r = heap_alloc(p->vm, sizeof *r + 2 * sizeof(value), CELL_RECORD);
	r->cell.aux = 2;
	r->v[0] = v;
	r->v[1] = native_string(string_slice(p->vm, p->s, from, p->at));
	p->source = value_from_cell(r);
	return v;
}

static value parse_text(struct parser *p)
{
	value v = VALUE_EMPTY;

	for (;;) {
		skip_space(p);
		if (peek(p) == '[' || peek(p) == '{') {
			if (!open_container(p, &v)) {
				if (p->failed)
					return VALUE_EMPTY;
				continue;
			}
		} else {
			v = parse_leaf(p);
		}
		while (!p->failed && p->depth) {
			put(p, v);
			if (!after_value(p))
				break;
			v = p->open[--p->depth].container;
			p->source = p->open[p->depth].sources;
		}
		if (p->failed)
			return VALUE_EMPTY;
		if (!p->depth)
			return v;
	}
}

value json_parse_text(struct vm *vm, struct string *s, value *sources)
{
	struct parser p = { .vm = vm, .s = s, .n = string_length(s),
		.keeps_sources = sources, .source = VALUE_UNDEFINED };
	value v = parse_text(&p);

	if (!p.failed) {
		skip_space(&p);
		if (p.at < p.n)
			v = fail(&p, "Unexpected non-whitespace character "
			    "after JSON");
	}
	free(p.open);
	if (sources)
		*sources = p.source;
	return p.failed ? VALUE_EMPTY : v;
}

/* (source, v): the text of v, undefined if v is not what was written */
value json_source(struct vm *vm, struct call *c)
{
	struct record *r = (struct record *)value_cell(c->args[0]);

	if (!value_is_kind(c->args[0], CELL_RECORD) ||
	    !convert_same_value(vm, r->v[0], c->args[1], false))
		return VALUE_UNDEFINED;
	return r->v[1];
}

/* (source, key): that of a member */
value json_child(struct vm *vm, struct call *c)
{
	if (!value_is_object(c->args[0]))
		return VALUE_UNDEFINED;
	return object_get_data(vm, value_object(c->args[0]),
	    key_from_value(vm, c->args[1]));
}
