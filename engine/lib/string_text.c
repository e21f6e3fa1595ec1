/* SPDX-License-Identifier: MIT */
/*
 * Methods of String.prototype about text: case, trimming, comparing,
 * normal forms, and the old HTML methods.
 *
 * DEVIATES: case and normal forms know Latin, Greek, Cyrillic and Armenian;
 * localeCompare orders Latin text as the root locale does, other text by its
 * code units.
 */
#include <config.h>

#include "refused.h"
#include "string_lib.h"

/* ---- trimming ----------------------------------------------------------------------- */

bool string_is_space(uint16_t unit)
{
	return (unit >= 9 && unit <= 13) || unit == ' ' || unit == 0xa0 ||
	    unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200a) ||
	    unit == 0x2028 || unit == 0x2029 || unit == 0x202f ||
	    unit == 0x205f || unit == 0x3000 || unit == 0xfeff;
}

/* magic: 1 at the start, 2 at the end, 3 both */
static value trim(struct vm *vm, struct call *c)
{
	int where = ((struct native *)value_cell(c->callee))->builtin->magic;
	struct string *s = value_string(c->this_value);
	uint32_t from = 0, to = string_length(s);

	while (where & 1 && from < to &&
	    string_is_space(string_at(vm, s, from)))
		from++;
	while (where & 2 && to > from &&
	    string_is_space(string_at(vm, s, to - 1)))
		to--;
	return native_string(string_slice(vm, s, from, to));
}

/* ---- case ------------------------------------------------------------------------------ */

static bool is_cased(uint32_t point)
{
	uint32_t out[3];

	return string_upper(point, out) != 1 || out[0] != point ||
	    string_lower(point, out) != 1 || out[0] != point;
}

/* Sigma at the end of a word is written otherwise. */
static bool is_final(struct vm *vm, struct string *s, uint32_t i)
{
	return i > 0 && is_cased(string_at(vm, s, i - 1)) &&
	    (i + 1 >= string_length(s) ||
	    !is_cased(string_at(vm, s, i + 1)));
}

/* magic: 0 lower, 1 upper */
static value change_case(struct vm *vm, struct call *c)
{
	bool upper = ((struct native *)value_cell(c->callee))->builtin->magic;
	struct string *s = value_string(c->this_value);
	uint32_t i, point, out[3];
	struct builder b;
	int k, n;

	builder_start(&b, vm);
	for (i = 0; i < string_length(s); i += point > 0xffff ? 2 : 1) {
		point = string_code_point(vm, s, i);
		n = upper ? string_upper(point, out)
		    : string_lower(point, out);
		if (!upper && point == 0x3a3 && is_final(vm, s, i))
			out[0] = 0x3c2;
		for (k = 0; k < n; k++)
			string_add_code_point(&b, out[k]);
	}
	return string_result(vm, builder_finish(&b));
}

/* ---- marks ------------------------------------------------------------------------------- */

/* Latin-1 letters with marks, from U+00C0 on: base letter and the
 * combining mark (U+0300 + n), 0: no decomposition. */
static const char latin_base[] =
	"AAAAAA\0CEEEEIIII\0NOOOOO\0\0UUUUY\0\0"
	"aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0y";
static const uint8_t latin_mark[64] = {
	0, 1, 2, 3, 8, 10, 0, 39, 0, 1, 2, 8, 0, 1, 2, 8,
	0, 3, 0, 1, 2, 3, 8, 0, 0, 0, 1, 2, 8, 1, 0, 0,
	0, 1, 2, 3, 8, 10, 0, 39, 0, 1, 2, 8, 0, 1, 2, 8,
	0, 3, 0, 1, 2, 3, 8, 0, 0, 0, 1, 2, 8, 1, 0, 8
};

static bool split_mark(uint16_t unit, uint16_t *base, uint16_t *mark)
{
	if (unit < 0xc0 || unit > 0xff || !latin_base[unit - 0xc0])
		return false;
	*base = (uint16_t)latin_base[unit - 0xc0];
	*mark = (uint16_t)(0x300 + latin_mark[unit - 0xc0]);
	return true;
}

static uint16_t join_mark(uint16_t base, uint16_t mark)
{
	uint16_t unit, b, m;

	for (unit = 0xc0; unit <= 0xff; unit++)
		if (split_mark(unit, &b, &m) && b == base && m == mark)
			return unit;
	return 0;
}

static value decompose(struct vm *vm, struct string *s)
{
	uint16_t base, mark;
	struct builder b;
	uint32_t i;

	builder_start(&b, vm);
	for (i = 0; i < string_length(s); i++) {
		uint16_t unit = string_at(vm, s, i);

		if (split_mark(unit, &base, &mark)) {
			builder_add_unit(&b, base);
			unit = mark;
		}
		builder_add_unit(&b, unit);
	}
	return string_result(vm, builder_finish(&b));
}

static value compose(struct vm *vm, struct string *s)
{
	uint32_t i, n = string_length(s);
	struct builder b;

	builder_start(&b, vm);
	for (i = 0; i < n; i++) {
		uint16_t unit = string_at(vm, s, i);
		uint16_t joined = i + 1 < n ? join_mark(unit,
		    string_at(vm, s, i + 1)) : 0;

		builder_add_unit(&b, joined ? joined : unit);
		i += joined != 0;
	}
	return string_result(vm, builder_finish(&b));
}

/* Are there but Latin-1 letters, each with one mark at most? */
static bool is_latin(struct vm *vm, struct string *s, bool compatible)
{
	uint32_t i, n = string_length(s);

	for (i = 0; i < n; i++) {
		uint16_t unit = string_at(vm, s, i);

		if (unit < 0xa0 || (unit >= 0xc0 && unit <= 0xff) ||
		    (unit < 0xc0 && !compatible))
			continue;
		if (i == 0 || !join_mark(string_at(vm, s, i - 1), unit) ||
		    (i + 1 < n && string_at(vm, s, i + 1) >= 0x300))
			return false;
	}
	return true;
}

/* ecma262 #sec-string.prototype.normalize */
static value normalize(struct vm *vm, struct call *c)
{
	const char *form = native_arg(c, 0) == VALUE_UNDEFINED ? "NFC" :
	    string_utf8(vm, value_string(c->args[0]), NULL);
	struct string *s = value_string(c->this_value);
	const char *last = strncmp(form, "NFK", 3) ? form + 2 : form + 3;

	if (strncmp(form, "NF", 2) || (strcmp(last, "C") && strcmp(last, "D")))
		return throw_range_error(vm, "The normalization form should "
		    "be one of NFC, NFD, NFKC, NFKD.");
	if (!is_latin(vm, s, form[2] == 'K'))
		return refused_stop(vm, "String.prototype.normalize",
		    "of Latin-1 letters only");
	return *last == 'C' ? compose(vm, s) : decompose(vm, s);
}

/* ---- comparing --------------------------------------------------------------------------- */

/* The root locale's order of what is no letter. */
static const char order[] =
	"\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

/* What counts first: letters without case and marks. */
static uint32_t primary(uint16_t unit)
{
	uint16_t base = unit, mark;
	const char *p;

	split_mark(unit, &base, &mark);
	if (base >= 'A' && base <= 'Z')
		base += 32;
	if (base >= 'a' && base <= 'z')
		return 100u + base;
	p = base && base < 128 ? strchr(order, base) : NULL;
	return p ? (uint32_t)(p - order) + 1 : base < 128 ? 0u : 1000u + base;
}

static int sign(int64_t d)
{
	return d < 0 ? -1 : d > 0;
}

/* Differences by letter, then mark, then case (small letters first). */
static int collate(struct vm *vm, struct string *a, struct string *b)
{
	uint32_t i, n = string_length(a), m = string_length(b);
	int marks = 0, letters = 0;

	for (i = 0; i < n && i < m; i++) {
		uint16_t x = string_at(vm, a, i), y = string_at(vm, b, i);
		uint16_t base, mark_x = 0, mark_y = 0;
		int d = sign((int64_t)primary(x) - primary(y));

		if (d)
			return d;
		split_mark(x, &base, &mark_x);
		split_mark(y, &base, &mark_y);
		marks = marks ? marks : sign((int64_t)mark_x - mark_y);
		letters = letters ? letters : sign((int64_t)y - x);
	}
	if (n != m)
		return n < m ? -1 : 1;
	return marks ? marks : letters;
}

static value locale_compare(struct vm *vm, struct call *c)
{
	return value_from_int(collate(vm, value_string(c->this_value),
	    value_string(c->args[0])));
}

/* ---- old HTML methods ------------------------------------------------------------------------ */

/* tag and attribute by magic; ecma262 #sec-createhtml */
static const char *const html[][2] = {
	{ "a", "name" }, { "big", NULL }, { "blink", NULL }, { "b", NULL },
	{ "tt", NULL }, { "font", "color" }, { "font", "size" },
	{ "i", NULL }, { "a", "href" }, { "small", NULL },
	{ "strike", NULL }, { "sub", NULL }, { "sup", NULL },
};

static void add_attribute(struct vm *vm, struct builder *b, struct string *s)
{
	uint32_t i;

	for (i = 0; i < string_length(s); i++) {
		if (string_at(vm, s, i) == '"')
			builder_add_cstr(b, "&quot;");
		else
			builder_add_unit(b, string_at(vm, s, i));
	}
}

static value create_html(struct vm *vm, struct call *c)
{
	const char *const *row = html[
	    ((struct native *)value_cell(c->callee))->builtin->magic];
	struct builder b;

	builder_start(&b, vm);
	builder_add_unit(&b, '<');
	builder_add_cstr(&b, row[0]);
	if (row[1]) {
		builder_add_unit(&b, ' ');
		builder_add_cstr(&b, row[1]);
		builder_add_cstr(&b, "=\"");
		add_attribute(vm, &b, value_string(c->args[0]));
		builder_add_unit(&b, '"');
	}
	builder_add_unit(&b, '>');
	builder_add(&b, value_string(c->this_value));
	builder_add_cstr(&b, "</");
	builder_add_cstr(&b, row[0]);
	builder_add_unit(&b, '>');
	return string_result(vm, builder_finish(&b));
}

/* ---- tables ------------------------------------------------------------------------------------ */

#define HTML(name, n) ROW_MAGIC(name, 0, create_html, "s", n, "HTML")
#define HTML1(name, n) ROW_MAGIC(name, 1, create_html, "ss", n, "HTML")
static const struct builtin rows[] = {
	HTML1("anchor", 0), HTML("big", 1), HTML("blink", 2),
	HTML("bold", 3), HTML("fixed", 4), HTML1("fontcolor", 5),
	HTML1("fontsize", 6), HTML("italics", 7), HTML1("link", 8),
	HTML("small", 9), HTML("strike", 10), HTML("sub", 11),
	HTML("sup", 12),
	ROW("localeCompare", 1, locale_compare, "ss", "-1, 0 or 1"),
	ROW("normalize", 0, normalize, "sS", "one way to write each letter"),
	ROW_MAGIC("trim", 0, trim, "s", 3, "without white space around"),
	ROW_MAGIC("toLocaleLowerCase", 0, change_case, "s", 0, "lower case"),
	ROW_MAGIC("toLocaleUpperCase", 0, change_case, "s", 1, "upper case"),
	ROW_MAGIC("toLowerCase", 0, change_case, "s", 0, "lower case"),
	ROW_MAGIC("toUpperCase", 0, change_case, "s", 1, "upper case"),
};
static const struct builtin trim_rows[] = {
	ROW_MAGIC("trimStart", 0, trim, "s", 1, "none before it"),
	ROW_MAGIC("trimEnd", 0, trim, "s", 2, "none after it"),
};
static const struct builtin old_trim_rows[] = {
	ROW_MAGIC("trimLeft", 0, trim, "s", 1, "none before it"),
	ROW_MAGIC("trimRight", 0, trim, "s", 2, "none after it"),
};

static void alias(struct vm *vm, struct object *o, const char *name,
    const char *of)
{
	native_hidden(vm, o, name, object_get_data(vm, o,
	    native_key(vm, of)));
}

void string_setup_text(struct vm *vm, struct object *proto)
{
	DEFINE(proto, rows);
	if (!profile_is(vm, PROFILE_HAS_TRIM_START)) {
		DEFINE(proto, old_trim_rows);
		return;
	}
	DEFINE(proto, trim_rows);
	alias(vm, proto, "trimLeft", "trimStart");
	alias(vm, proto, "trimRight", "trimEnd");
}
