/* SPDX-License-Identifier: MIT */
/* String intrinsics of the library's own JavaScript: %text_slice and so on.
 * They look at nothing the program can change. */
#include <config.h>

#include "../async/profile.h"
#include "text.h"

struct text text_of(struct vm *vm, struct string *s)
{
	struct text t;

	t.narrow = string_latin1(vm, s);
	t.wide = t.narrow ? NULL : string_wide(vm, s);
	t.length = string_length(s);
	return t;
}

int64_t text_find(struct vm *vm, struct string *s, const char *needle,
    uint32_t from)
{
	return string_index_of(vm, s, string_from_cstr(vm, needle), from);
}

bool text_starts(struct vm *vm, struct string *s, const char *prefix)
{
	size_t n = strlen(prefix), i;
	struct text t = text_of(vm, s);

	if (t.length < n)
		return false;
	for (i = 0; i < n; i++) {
		if (text_at(&t, (uint32_t)i) != (uint8_t)prefix[i])
			return false;
	}
	return true;
}

bool text_is(struct vm *vm, value v, const char *ascii)
{
	return value_is_string(v) &&
	    string_length(value_string(v)) == strlen(ascii) &&
	    text_starts(vm, value_string(v), ascii);
}

static value string_value(struct string *s)
{
	return value_from_cell(s);
}

/* ---- quoting ------------------------------------------------------------- */

static void add_escape(struct builder *b, const char *lead, uint16_t u,
    int digits, bool upper)
{
	const char *hex = upper ? "0123456789ABCDEF" : "0123456789abcdef";
	int i;

	builder_add_cstr(b, lead);
	for (i = digits - 1; i >= 0; i--)
		builder_add_unit(b, (uint16_t)hex[u >> 4 * i & 15]);
}

/* Control characters: \n, \x1B (older Node: \u001b). */
static bool add_control(struct builder *b, uint16_t u, bool hex)
{
	static const char letters[] = "btn\0fr";

	if (u >= 8 && u <= 13 && letters[u - 8]) {
		builder_add_unit(b, '\\');
		builder_add_unit(b, (uint16_t)letters[u - 8]);
		return true;
	}
	if (hex && (u < 32 || (u >= 127 && u < 160))) {
		add_escape(b, "\\x", u, 2, true);
		return true;
	}
	if (!hex && u < 32) {
		add_escape(b, "\\u", u, 4, false);
		return true;
	}
	return false;
}

/* Escapes t, which will stand between quotes (quote 0: between none). */
static void add_escaped(struct builder *b, const struct text *t,
    uint16_t quote)
{
	bool hex = profile_is(b->vm, PROFILE_QUOTE_HEX);
	bool halves = profile_is(b->vm, PROFILE_QUOTE_SURROGATES);
	uint32_t i;

	for (i = 0; i < t->length; i++) {
		uint16_t u = text_at(t, i);
		bool high = u >= 0xd800 && u < 0xdc00, pair = high &&
		    i + 1 < t->length &&
		    (text_at(t, i + 1) & 0xfc00) == 0xdc00;

		if (u == '\\' || (u == quote && quote == '\'')) {
			builder_add_unit(b, '\\');
			builder_add_unit(b, u);
		} else if (pair) {
			builder_add_unit(b, u);
			builder_add_unit(b, text_at(t, ++i));
		} else if (halves && (u & 0xf800) == 0xd800) {
			add_escape(b, "\\u", u, 4, false);
		} else if (!add_control(b, u, hex)) {
			builder_add_unit(b, u);
		}
	}
}

static bool has_unit(const struct text *t, uint16_t unit)
{
	uint32_t i;

	for (i = 0; i < t->length; i++) {
		if (text_at(t, i) == unit)
			return true;
	}
	return false;
}

static bool has_substitution(const struct text *t)
{
	uint32_t i;

	for (i = 0; i + 1 < t->length; i++) {
		if (text_at(t, i) == '$' && text_at(t, i + 1) == '{')
			return true;
	}
	return false;
}

/* The quote that needs no escape, where there is one. */
static uint16_t choose_quote(struct vm *vm, const struct text *t)
{
	if (!has_unit(t, '\'') || !profile_is(vm, PROFILE_QUOTE_CHOICE))
		return '\'';
	if (!has_unit(t, '"'))
		return '"';
	return !has_unit(t, '`') && !has_substitution(t) ? '`' : '\'';
}

struct string *text_quote(struct vm *vm, struct string *s)
{
	struct text t = text_of(vm, s);
	uint16_t quote = choose_quote(vm, &t);
	struct builder b;

	builder_start(&b, vm);
	builder_add_unit(&b, quote);
	add_escaped(&b, &t, quote);
	builder_add_unit(&b, quote);
	return builder_finish(&b);
}

static value text_js_quote(struct vm *vm, struct call *c)
{
	return string_value(text_quote(vm, text_arg(c, 0)));
}

static value text_js_escape(struct vm *vm, struct call *c)
{
	struct text t = text_of(vm, text_arg(c, 0));
	struct builder b;

	builder_start(&b, vm);
	add_escaped(&b, &t, '\'');
	return string_value(builder_finish(&b));
}

/* ---- widths -------------------------------------------------------------- */

/* Ranges of code points two columns wide (East Asian Wide, emoji), then
 * those of none (combining marks, joiners, variation selectors). */
static const uint32_t wide_ranges[][2] = {
	{ 0x1100, 0x115f }, { 0x231a, 0x231b }, { 0x2329, 0x232a },
	{ 0x23e9, 0x23ec }, { 0x23f0, 0x23f0 }, { 0x23f3, 0x23f3 },
	{ 0x25fd, 0x25fe }, { 0x2614, 0x2615 }, { 0x2648, 0x2653 },
	{ 0x267f, 0x267f }, { 0x2693, 0x2693 }, { 0x26a1, 0x26a1 },
	{ 0x26aa, 0x26ab }, { 0x26bd, 0x26be }, { 0x26c4, 0x26c5 },
	{ 0x26ce, 0x26ce }, { 0x26d4, 0x26d4 }, { 0x26ea, 0x26ea },
	{ 0x26f2, 0x26f3 }, { 0x26f5, 0x26f5 }, { 0x26fa, 0x26fa },
	{ 0x26fd, 0x26fd }, { 0x2705, 0x2705 }, { 0x270a, 0x270b },
	{ 0x2728, 0x2728 }, { 0x274c, 0x274c }, { 0x274e, 0x274e },
	{ 0x2753, 0x2755 }, { 0x2757, 0x2757 }, { 0x2795, 0x2797 },
	{ 0x27b0, 0x27b0 }, { 0x27bf, 0x27bf }, { 0x2b1b, 0x2b1c },
	{ 0x2b50, 0x2b50 }, { 0x2b55, 0x2b55 }, { 0x2e80, 0x303e },
	{ 0x3041, 0x33ff }, { 0x3400, 0x4dbf }, { 0x4e00, 0xa4cf },
	{ 0xa960, 0xa97c }, { 0xac00, 0xd7a3 }, { 0xf900, 0xfaff },
	{ 0xfe10, 0xfe19 }, { 0xfe30, 0xfe6f }, { 0xff01, 0xff60 },
	{ 0xffe0, 0xffe6 }, { 0x1b000, 0x1b2ff }, { 0x1f004, 0x1f004 },
	{ 0x1f0cf, 0x1f0cf }, { 0x1f18e, 0x1f18e }, { 0x1f191, 0x1f19a },
	{ 0x1f200, 0x1f320 }, { 0x1f32d, 0x1f335 }, { 0x1f337, 0x1f37c },
	{ 0x1f37e, 0x1f393 }, { 0x1f3a0, 0x1f3ca }, { 0x1f3cf, 0x1f3d3 },
	{ 0x1f3e0, 0x1f3f0 }, { 0x1f3f4, 0x1f3f4 }, { 0x1f3f8, 0x1f43e },
	{ 0x1f440, 0x1f440 }, { 0x1f442, 0x1f4fc }, { 0x1f4ff, 0x1f53d },
	{ 0x1f54b, 0x1f54e }, { 0x1f550, 0x1f567 }, { 0x1f57a, 0x1f57a },
	{ 0x1f595, 0x1f596 }, { 0x1f5a4, 0x1f5a4 }, { 0x1f5fb, 0x1f64f },
	{ 0x1f680, 0x1f6c5 }, { 0x1f6cc, 0x1f6cc }, { 0x1f6d0, 0x1f6d2 },
	{ 0x1f6d5, 0x1f6d7 }, { 0x1f6dc, 0x1f6df }, { 0x1f6eb, 0x1f6ec },
	{ 0x1f6f4, 0x1f6fc }, { 0x1f7e0, 0x1f7eb }, { 0x1f7f0, 0x1f7f0 },
	{ 0x1f90c, 0x1f93a }, { 0x1f93c, 0x1f945 }, { 0x1f947, 0x1f9ff },
	{ 0x1fa70, 0x1faff }, { 0x20000, 0x3fffd }
};
static const uint32_t zero_ranges[][2] = {
	{ 0x00, 0x1f }, { 0x7f, 0x9f }, { 0x300, 0x36f }, { 0x483, 0x489 },
	{ 0x591, 0x5bd }, { 0x610, 0x61a }, { 0x64b, 0x65f },
	{ 0x200b, 0x200f }, { 0x20d0, 0x20ff }, { 0xfe00, 0xfe0f },
	{ 0xfe20, 0xfe2f }, { 0xe0100, 0xe01ef }
};

static bool in_ranges(uint32_t c, const uint32_t (*r)[2], size_t n)
{
	size_t low = 0;

	while (low < n) {
		size_t mid = low + (n - low) / 2;

		if (c < r[mid][0])
			n = mid;
		else if (c > r[mid][1])
			low = mid + 1;
		else
			return true;
	}
	return false;
}

#define COUNT(a)	(sizeof(a) / sizeof(a)[0])

/* The end of the ESC [ … m sequence that begins at i; i: there is none. */
static uint32_t skip_colour(const struct text *t, uint32_t i)
{
	uint32_t end = i;

	if (text_at(t, i) != 27)
		return i;
	while (end < t->length && text_at(t, end) != 'm')
		end++;
	return end;
}

uint32_t text_width(struct vm *vm, struct string *s)
{
	struct text t = text_of(vm, s);
	uint32_t i, width = 0;

	for (i = 0; i < t.length; i++) {
		uint32_t c = text_at(&t, i);

		if (c == 27) {
			i = skip_colour(&t, i);
			continue;
		}
		if ((c & 0xfc00) == 0xd800 && i + 1 < t.length &&
		    (text_at(&t, i + 1) & 0xfc00) == 0xdc00) {
			c = 0x10000 + ((c & 0x3ff) << 10) +
			    (text_at(&t, ++i) & 0x3ffu);
		}
		if (in_ranges(c, zero_ranges, COUNT(zero_ranges)))
			continue;
		width += in_ranges(c, wide_ranges, COUNT(wide_ranges)) ? 2 : 1;
	}
	return width;
}

static value text_js_width(struct vm *vm, struct call *c)
{
	return value_from_u32(text_width(vm, text_arg(c, 0)));
}

/* Length without ESC [ … m sequences. */
static value text_js_plain_length(struct vm *vm, struct call *c)
{
	struct text t = text_of(vm, text_arg(c, 0));
	uint32_t i, n = 0;

	for (i = 0; i < t.length; i++) {
		if (text_at(&t, i) == 27)
			i = skip_colour(&t, i);
		else
			n++;
	}
	return value_from_u32(n);
}

/* How many columns a long array's entries are laid in: the area they fill
 * is about 2.5 times as wide as high.
 * (widest, total, entries, shown, room, limit) */
static value text_js_columns(struct vm *vm, struct call *c)
{
	double widest = value_number(c->args[0]);
	double total = value_number(c->args[1]);
	double entries = value_number(c->args[2]);
	double shown = value_number(c->args[3]);
	double room = value_number(c->args[4]);
	double limit = value_number(c->args[5]);
	double each = fmax(widest - 3 - sqrt(widest - total / entries), 1);
	double n = floor(sqrt(2.5 * each * shown) / each + 0.5);

	(void)vm;
	n = fmin(fmin(n, floor(room / widest)), fmin(limit, 15));
	return value_from_double(n);
}

/* ---- slices, searches, joins --------------------------------------------- */

static uint32_t clamp(value v, uint32_t most)
{
	double d = value_is_number(v) ? value_number(v) : 0;

	return d <= 0 || d != d ? 0 : d >= most ? most : (uint32_t)d;
}

static value text_js_slice(struct vm *vm, struct call *c)
{
	struct string *s = text_arg(c, 0);
	uint32_t n = string_length(s);
	uint32_t from = clamp(c->args[1], n), to = clamp(c->args[2], n);

	return string_value(string_slice(vm, s, from, to < from ? from : to));
}

static value text_js_find(struct vm *vm, struct call *c)
{
	int64_t at = string_index_of(vm, text_arg(c, 0), text_arg(c, 1),
	    clamp(c->args[2], string_length(text_arg(c, 0))));

	return value_from_double((double)at);
}

static value text_js_repeat(struct vm *vm, struct call *c)
{
	uint32_t n = clamp(c->args[1], STRING_MAX), i;
	struct builder b;

	builder_start(&b, vm);
	for (i = 0; i < n && !b.overflow; i++)
		builder_add(&b, text_arg(c, 0));
	return string_value(builder_finish(&b));
}

static value too_long(struct vm *vm, struct string *s)
{
	return s ? value_from_cell(s) :
	    throw_range_error(vm, "Invalid string length");
}

static value text_js_join(struct vm *vm, struct call *c)
{
	struct array *a = (struct array *)value_cell(c->args[0]);
	struct elements *e = a->object.elements;
	struct builder b;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i < a->length; i++) {
		if (i)
			builder_add(&b, text_arg(c, 1));
		builder_add(&b, value_string(e->v[i]));
	}
	return too_long(vm, builder_finish(&b));
}

struct string *text_indent(struct vm *vm, struct string *s, uint32_t n)
{
	struct text t = text_of(vm, s);
	struct builder b;
	uint32_t i, k;

	builder_start(&b, vm);
	for (i = 0; i < t.length; i++) {
		builder_add_unit(&b, text_at(&t, i));
		for (k = 0; text_at(&t, i) == '\n' && k < n; k++)
			builder_add_unit(&b, ' ');
	}
	return builder_finish(&b);
}

static value text_js_indent(struct vm *vm, struct call *c)
{
	return too_long(vm, text_indent(vm, text_arg(c, 0),
	    clamp(c->args[1], 1000)));
}

/* (s, keep): the lines of s, with their line ends if keep; then there is no
 * empty last one. */
static value text_js_lines(struct vm *vm, struct call *c)
{
	struct string *s = text_arg(c, 0);
	struct text t = text_of(vm, s);
	struct array *out = array_new(vm, 0);
	bool keep = c->args[1] == VALUE_TRUE;
	uint32_t from = 0, i;

	for (i = 0; i < t.length; i++) {
		if (text_at(&t, i) != '\n')
			continue;
		array_push(vm, out, string_value(string_slice(vm, s, from,
		    keep ? i + 1 : i)));
		from = i + 1;
	}
	if (!keep || from < t.length)
		array_push(vm, out, string_value(string_slice(vm, s, from,
		    t.length)));
	return value_from_cell(out);
}

static value text_js_trim_end(struct vm *vm, struct call *c)
{
	struct string *s = text_arg(c, 0);
	uint32_t n = string_length(s);

	while (n && string_at(vm, s, n - 1) == ' ')
		n--;
	return string_value(string_slice(vm, s, 0, n));
}

static value text_js_starts(struct vm *vm, struct call *c)
{
	struct string *s = text_arg(c, 0), *p = text_arg(c, 1);

	return value_from_bool(string_length(p) <= string_length(s) &&
	    string_equal(vm, string_slice(vm, s, 0, string_length(p)), p));
}

static value text_js_ends(struct vm *vm, struct call *c)
{
	struct string *s = text_arg(c, 0), *p = text_arg(c, 1);
	uint32_t n = string_length(s), k = string_length(p);

	return value_from_bool(k <= n &&
	    string_equal(vm, string_slice(vm, s, n - k, n), p));
}

/* (s, old, new): the first old in s replaced. */
static value text_js_replace(struct vm *vm, struct call *c)
{
	struct string *s = text_arg(c, 0), *old = text_arg(c, 1);
	int64_t at = string_index_of(vm, s, old, 0);
	struct builder b;

	if (at < 0)
		return c->args[0];
	builder_start(&b, vm);
	builder_add(&b, string_slice(vm, s, 0, (uint32_t)at));
	builder_add(&b, text_arg(c, 2));
	builder_add(&b, string_slice(vm, s, (uint32_t)at + string_length(old),
	    string_length(s)));
	return too_long(vm, builder_finish(&b));
}

/* Would it do as a property name without quotes, for Node? */
static value text_js_is_word(struct vm *vm, struct call *c)
{
	struct text t = text_of(vm, text_arg(c, 0));
	uint32_t i;

	for (i = 0; i < t.length; i++) {
		uint16_t u = text_at(&t, i), low = u | 32;

		if (!(u < 128 && ((low >= 'a' && low <= 'z') || u == '_' ||
		    (i && u >= '0' && u <= '9'))))
			return VALUE_FALSE;
	}
	return value_from_bool(t.length > 0);
}

/* "1234567.5" with _ between groups of three digits (numericSeparator). */
static value text_js_separate(struct vm *vm, struct call *c)
{
	struct text t = text_of(vm, text_arg(c, 0));
	uint32_t i, end = 0, first = t.length && text_at(&t, 0) == '-';
	struct builder b;

	while (end < t.length && text_at(&t, end) != '.' &&
	    text_at(&t, end) != 'e')
		end++;
	if (end - first < 4 || text_at(&t, first) > '9')
		return c->args[0];
	builder_start(&b, vm);
	for (i = 0; i < t.length; i++) {
		if (i > first && i < end && (end - i) % 3 == 0)
			builder_add_unit(&b, '_');
		if (i > end + 1 && t.length > end && text_at(&t, end) == '.' &&
		    (i - end - 1) % 3 == 0)
			builder_add_unit(&b, '_');
		builder_add_unit(&b, text_at(&t, i));
	}
	return string_value(builder_finish(&b));
}

/* ---- numbers ------------------------------------------------------------- */

/* The text of a string after white space. */
static const char *trimmed(struct vm *vm, struct string *s, size_t *n)
{
	uint32_t i = 0, length = string_length(s);

	while (i < length && convert_is_space(string_at(vm, s, i)))
		i++;
	return string_utf8(vm, string_slice(vm, s, i, length), n);
}

/* parseFloat of a string. */
static value text_js_float(struct vm *vm, struct call *c)
{
	size_t n, used;
	const char *s = trimmed(vm, text_arg(c, 0), &n);
	double d = convert_decimal(s, n, &used);

	return value_from_double(used ? d : NAN);
}

/* parseInt of a string. */
static value text_js_integer(struct vm *vm, struct call *c)
{
	size_t n;
	const char *s = trimmed(vm, text_arg(c, 0), &n);
	bool minus = *s == '-', hex;
	double d;

	s += minus || *s == '+';
	hex = s[0] == '0' && (s[1] | 32) == 'x';
	s += hex ? 2 : 0;
	n = strspn(s, hex ? "0123456789abcdefABCDEF" : "0123456789");
	d = n ? convert_integer_digits(s, n, hex ? 16 : 10) : NAN;
	return value_from_double(minus ? -d : d);
}

static value text_js_fixed(struct vm *vm, struct call *c)
{
	return string_value(convert_to_fixed(vm, value_number(c->args[0]),
	    value_int(c->args[1])));
}

static value text_js_floor(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_double(floor(value_number(c->args[0])));
}

/* ---- primitives ---------------------------------------------------------- */

struct string *text_number(struct vm *vm, double d)
{
	if (d == 0 && signbit(d))
		return string_from_cstr(vm, "-0");
	return convert_number_to_string(vm, d, 10);
}

struct string *text_symbol(struct vm *vm, value symbol)
{
	struct symbol *s = (struct symbol *)value_cell(symbol);
	struct builder b;

	builder_start(&b, vm);
	builder_add_cstr(&b, "Symbol(");
	if (value_is_string(s->description))
		builder_add(&b, value_string(s->description));
	builder_add_unit(&b, ')');
	return builder_finish(&b);
}

struct string *text_bigint(struct vm *vm, value v)
{
	return string_concat(vm, bigint_to_string(vm, v, 10),
	    string_from_cstr(vm, "n"));
}

static value text_js_symbol(struct vm *vm, struct call *c)
{
	return string_value(text_symbol(vm, c->args[0]));
}

void lib_text_setup(struct vm *vm)
{
	(void)vm;
}

static const struct lib_intrinsic rows[] = {
	{ "text_quote", text_js_quote, "(s) in the quotes inspect chooses" },
	{ "text_escape", text_js_escape, "(s) escaped, without quotes" },
	{ "text_width", text_js_width, "(s) terminal columns" },
	{ "text_plain_length", text_js_plain_length, "(s) without colours" },
	{ "text_columns", text_js_columns, "columns for a long array" },
	{ "text_slice", text_js_slice, "(s, from, to)" },
	{ "text_find", text_js_find, "(s, needle, from) index or -1" },
	{ "text_repeat", text_js_repeat, "(s, n)" },
	{ "text_join", text_js_join, "(array of strings, separator)" },
	{ "text_indent", text_js_indent, "(s, n) spaces after line ends" },
	{ "text_lines", text_js_lines, "(s, keepEnds) array" },
	{ "text_trim_end", text_js_trim_end, "(s) without trailing spaces" },
	{ "text_starts", text_js_starts, "(s, prefix)" },
	{ "text_ends", text_js_ends, "(s, suffix)" },
	{ "text_replace", text_js_replace, "(s, old, new) the first" },
	{ "text_is_word", text_js_is_word, "(s) a name of ASCII letters" },
	{ "text_separate", text_js_separate, "(digits) in groups of three" },
	{ "format_float", text_js_float, "(s) parseFloat" },
	{ "format_integer", text_js_integer, "(s) parseInt" },
	{ "number_fixed", text_js_fixed, "(n, digits) toFixed" },
	{ "floor", text_js_floor, "(n)" },
	{ "symbol_text", text_js_symbol, "(symbol) Symbol(description)" },
};
const struct lib_intrinsics lib_text_intrinsics = { rows, COUNT(rows) };
