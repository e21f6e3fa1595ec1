/* SPDX-License-Identifier: MIT */
/*
 * The global object's own: constants, globalThis, URI functions, escape and
 * unescape, structuredClone.
 */
#include <config.h>

#include "native.h"

/* ---- URIs ------------------------------------------------------------------------ */

#define RESERVED ";/?:@&=+$,"
#define UNESCAPED "-_.!~*'()"

static bool is_alnum(uint32_t c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z');
}

static bool is_among(uint32_t c, const char *set)
{
	return c && c < 128 && strchr(set, (int)c);
}

static void add_byte(struct builder *b, uint32_t byte)
{
	static const char hex[] = "0123456789ABCDEF";

	builder_add_unit(b, '%');
	builder_add_unit(b, (uint16_t)hex[byte >> 4 & 15]);
	builder_add_unit(b, (uint16_t)hex[byte & 15]);
}

static void add_utf8(struct builder *b, uint32_t c)
{
	if (c < 0x80) {
		add_byte(b, c);
	} else if (c < 0x800) {
		add_byte(b, 0xc0 | c >> 6);
		add_byte(b, 0x80 | (c & 63));
	} else if (c < 0x10000) {
		add_byte(b, 0xe0 | c >> 12);
		add_byte(b, 0x80 | (c >> 6 & 63));
		add_byte(b, 0x80 | (c & 63));
	} else {
		add_byte(b, 0xf0 | c >> 18);
		add_byte(b, 0x80 | (c >> 12 & 63));
		add_byte(b, 0x80 | (c >> 6 & 63));
		add_byte(b, 0x80 | (c & 63));
	}
}

static value finish(struct vm *vm, struct builder *b)
{
	struct string *s = builder_finish(b);

	return s ? native_string(s) : throw_range_error(vm,
	    "Invalid string length");
}

/* ecma262 #sec-encode; magic: 1 a component */
static value encode(struct vm *vm, struct call *c)
{
	bool component = ((struct native *)value_cell(c->callee))->builtin->
	    magic;
	struct string *s = value_string(c->args[0]);
	uint32_t i, n = string_length(s), unit, low;
	struct builder b;

	builder_start(&b, vm);
	for (i = 0; i < n; i++) {
		unit = string_at(vm, s, i);
		if (is_alnum(unit) || is_among(unit, UNESCAPED) ||
		    (!component && is_among(unit, RESERVED "#"))) {
			builder_add_unit(&b, (uint16_t)unit);
			continue;
		}
		if ((unit & 0xf800) == 0xd800) {
			low = i + 1 < n ? string_at(vm, s, i + 1) : 0;
			if ((unit & 0x400) || (low & 0xfc00) != 0xdc00)
				return native_throw_uri_error(vm);
			unit = 0x10000 + ((unit & 0x3ff) << 10) +
			    (low & 0x3ff);
			i++;
		}
		add_utf8(&b, unit);
	}
	return finish(vm, &b);
}

static int hex_value(uint16_t unit)
{
	if (unit >= '0' && unit <= '9')
		return unit - '0';
	unit |= 32;
	return unit >= 'a' && unit <= 'f' ? unit - 'a' + 10 : -1;
}

/* The byte of "%XX" at i, or -1. */
static int byte_at(struct vm *vm, struct string *s, uint32_t i)
{
	int high, low;

	if (i + 2 >= string_length(s) || string_at(vm, s, i) != '%')
		return -1;
	high = hex_value(string_at(vm, s, i + 1));
	low = hex_value(string_at(vm, s, i + 2));
	return high < 0 || low < 0 ? -1 : high << 4 | low;
}

/* A UTF-8 sequence of "%XX" at *i, which is moved to its last unit; -1: it
 * is malformed. */
static int32_t sequence_at(struct vm *vm, struct string *s, uint32_t *i)
{
	static const int32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	int byte = byte_at(vm, s, *i), n, k;
	int32_t point;

	*i += 2;
	if (byte < 0x80)
		return byte;
	n = byte >= 0xf0 && byte < 0xf8 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3
	    : byte >= 0xc0 && byte < 0xe0 ? 2 : 0;
	if (!n)
		return -1;
	point = byte & (0x7f >> n);
	for (k = 1; k < n; k++) {
		byte = byte_at(vm, s, *i + 1);
		if (byte < 0 || (byte & 0xc0) != 0x80)
			return -1;
		point = point << 6 | (byte & 63);
		*i += 3;
	}
	if (point < least[n] || point > 0x10ffff ||
	    (point & ~0x7ff) == 0xd800)
		return -1;
	return point;
}

/* ecma262 #sec-decode; magic: 1 a component */
static value decode(struct vm *vm, struct call *c)
{
	bool component = ((struct native *)value_cell(c->callee))->builtin->
	    magic;
	struct string *s = value_string(c->args[0]);
	uint32_t i, start;
	struct builder b;

	builder_start(&b, vm);
	for (i = 0; i < string_length(s); i++) {
		uint16_t unit = string_at(vm, s, i);
		int32_t point;

		if (unit != '%') {
			builder_add_unit(&b, unit);
			continue;
		}
		start = i;
		point = sequence_at(vm, s, &i);
		if (point < 0)
			return native_throw_uri_error(vm);
		if (!component && is_among((uint32_t)point, RESERVED "#"))
			builder_add(&b, string_slice(vm, s, start, i + 1));
		else if (point > 0xffff)
			builder_add_unit(&b, (uint16_t)(0xd7c0 +
			    (point >> 10))), builder_add_unit(&b,
			    (uint16_t)(0xdc00 + (point & 0x3ff)));
		else
			builder_add_unit(&b, (uint16_t)point);
	}
	return finish(vm, &b);
}

/* ---- escape ------------------------------------------------------------------------ */

/* ecma262 #sec-escape-string */
static value escape(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	struct builder b;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i < string_length(s); i++) {
		uint16_t unit = string_at(vm, s, i);

		if (is_alnum(unit) || is_among(unit, "@*_+-./"))
			builder_add_unit(&b, unit);
		else if (unit < 256)
			add_byte(&b, unit);
		else
			builder_add(&b, string_format(vm, "%%u%04X", unit));
	}
	return finish(vm, &b);
}

/* The unit an escape at i means, *length units long; -1: none. */
static int32_t escaped(struct vm *vm, struct string *s, uint32_t i,
    uint32_t *length)
{
	int32_t v = 0;
	uint32_t k;

	*length = 3;
	if (i + 1 < string_length(s) && string_at(vm, s, i + 1) == 'u')
		*length = 6;
	if (i + *length > string_length(s))
		return -1;
	for (k = *length == 6 ? 2 : 1; k < *length; k++) {
		int d = hex_value(string_at(vm, s, i + k));

		if (d < 0)
			return -1;
		v = v << 4 | d;
	}
	return v;
}

static value unescape(struct vm *vm, struct call *c)
{
	struct string *s = value_string(c->args[0]);
	struct builder b;
	uint32_t i, n;

	builder_start(&b, vm);
	for (i = 0; i < string_length(s); i++) {
		uint16_t unit = string_at(vm, s, i);
		int32_t v = unit == '%' ? escaped(vm, s, i, &n) : -1;

		builder_add_unit(&b, v < 0 ? unit : (uint16_t)v);
		i += v < 0 ? 0 : n - 1;
	}
	return finish(vm, &b);
}

/* ---- tables ---------------------------------------------------------------------------- */

static const struct builtin rows[] = {
	ROW_MAGIC("decodeURI", 1, decode, ".s", 0, "of a whole URI"),
	ROW_MAGIC("decodeURIComponent", 1, decode, ".s", 1, "of a part"),
	ROW_MAGIC("encodeURI", 1, encode, ".s", 0, "of a whole URI"),
	ROW_MAGIC("encodeURIComponent", 1, encode, ".s", 1, "of a part"),
	ROW("escape", 1, escape, ".s", "the old way of encoding"),
	ROW("unescape", 1, unescape, ".s", "and back"),
};
static const struct builtin clone_rows[] = {
	{ "structuredClone", 1, NULL, "structuredClone", NULL,
	    "a deep copy", BUILTIN_ENUMERABLE, 0 },
};

void lib_global_setup(struct vm *vm)
{
	struct object *global = vm->global;

	native_constant(vm, global, "Infinity", value_from_double(INFINITY));
	native_constant(vm, global, "NaN", value_from_double(NAN));
	native_constant(vm, global, "undefined", VALUE_UNDEFINED);
	if (profile_is(vm, PROFILE_HAS_GLOBAL_THIS))
		native_hidden(vm, global, "globalThis",
		    value_from_cell(global));
	object_define(vm, global, ATOM(vm, global), value_from_cell(global),
	    PROP_ALL);
	DEFINE(global, rows);
	DEFINE_IF(HAS_STRUCTURED_CLONE, global, clone_rows);
	native_tag(vm, global, "global");
}

NO_INTRINSICS(global);
