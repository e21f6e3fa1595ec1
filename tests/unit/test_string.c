/* SPDX-License-Identifier: MIT */
/*
 * Strings: ropes, slices, UTF-8, searching, atoms, builders.
 */
#include <config.h>

#include <stdlib.h>
#include <time.h>

#include "core/vm.h"
#include "tap.h"

static struct vm *vm;

static struct string *str(const char *utf8)
{
	return string_from_utf8(vm, utf8, strlen(utf8));
}

static bool is(struct string *s, const char *utf8)
{
	return strcmp(string_utf8(vm, s, NULL), utf8) == 0 &&
	    string_equal(vm, s, str(utf8));
}

static void collect_if_asked(struct string *keep)
{
	vm->registry[0] = value_from_cell(keep);
	if (vm->attention & ATTENTION_COLLECT)
		heap_collect(vm);
}

static double seconds(void)
{
	return (double)clock() / CLOCKS_PER_SEC;
}

/* ---- ropes ------------------------------------------------------------- */

static bool counts_up(struct string *s, int n, int step)
{
	int i;

	for (i = 0; i < n; i++)
		if (string_at(vm, s, (uint32_t)i) != (uint16_t)
		    ('a' + (step > 0 ? i : n - 1 - i) % 26))
			return false;
	return string_length(s) == (uint32_t)n;
}

static void test_deep(void)
{
	struct string *left = str(""), *right = str("");
	double start = seconds();
	int i;

	for (i = 0; i < 1000000; i++) {
		left = string_concat(vm, left,
		    string_from_unit(vm, (uint16_t)('a' + i % 26)));
		collect_if_asked(left);
	}
	ok(counts_up(left, 1000000, 1), "a rope a million deep to the left");
	for (i = 0; i < 1000000; i++) {
		right = string_concat(vm, string_from_unit(vm,
		    (uint16_t)('a' + i % 26)), right);
		collect_if_asked(right);
	}
	ok(counts_up(right, 1000000, -1), "and to the right");
	ok(seconds() - start < 10, "in linear time");
}

static void test_looking(void)
{
	struct string *s = str("");
	double start = seconds();
	int i;

	for (i = 0; i < 300000; i++) {
		s = string_concat(vm, s,
		    string_from_unit(vm, (uint16_t)('a' + i % 26)));
		string_at(vm, s, (uint32_t)i);
		collect_if_asked(s);
	}
	ok(counts_up(s, 300000, 1), "appending and looking by turns");
	ok(seconds() - start < 10, "is linear too");
}

static void test_shared(void)
{
	struct string *a = str("0123456789abcdefghijklmnopqrstuv"), *b, *c;
	int i;

	for (i = 0; i < 10; i++)
		a = string_concat(vm, a, a);
	string_at(vm, a, 0);
	b = string_concat(vm, a, str("B"));
	string_at(vm, b, 0);
	c = string_concat(vm, a, str("C"));
	ok(string_at(vm, c, 32768) == 'C' && string_at(vm, b, 32768) == 'B',
	    "two strings may begin with one buffer");
	ok(string_at(vm, b, 32767) == 'v' && string_at(vm, c, 64) == '0',
	    "and keep their units");
	b = string_concat(vm, b, str("\xe2\x82\xac"));
	ok(string_at(vm, b, 32769) == 0x20ac && string_at(vm, b, 1) == '1',
	    "a wide unit makes the whole wide");
}

static void test_slices(void)
{
	struct string *s = str("narrow part, forty units of Latin-1 text "
	    "\xe2\x82\xac wide: \xf0\x9f\x98\x80 and more after it, enough");
	struct string *part = string_slice(vm, s, 0, 40);

	ok(string_latin1(vm, part) != NULL, "a slice is narrow if it can be");
	ok(is(string_slice(vm, s, 41, 42), "\xe2\x82\xac"), "one unit");
	part = string_slice(vm, s, 41, string_length(s));
	ok(string_wide(vm, part) && is(part, "\xe2\x82\xac wide: "
	    "\xf0\x9f\x98\x80 and more after it, enough"), "a wide slice");
	ok(is(string_slice(vm, s, 5, 3), ""), "an empty one");
	vm->registry[0] = value_from_cell(part);
	heap_collect(vm);
	memset(heap_bytes(vm, 100000), 0xff, 100000);
	ok(string_hash(vm, part) == string_hash(vm, str("\xe2\x82\xac wide: "
	    "\xf0\x9f\x98\x80 and more after it, enough")),
	    "a slice keeps what it is a part of");
}

/* ---- UTF-8 ------------------------------------------------------------- */

/* Replacement characters as Buffer.toString() of Node puts them. */
static const struct { const char *bytes, *text; } broken[] = {
	{ "a\x80" "b", "a\xef\xbf\xbd" "b" },
	{ "\xc0\xaf", "\xef\xbf\xbd\xef\xbf\xbd" },
	{ "\xe2\x82", "\xef\xbf\xbd" },
	{ "\xe2\x82" "A", "\xef\xbf\xbd" "A" },
	{ "\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
	{ "\xf0\x9f\x98", "\xef\xbf\xbd" },
	{ "\xf4\x90\x80\x80",
	    "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd" },
	{ "\xff", "\xef\xbf\xbd" },
};

static void test_utf8(void)
{
	static const uint16_t lone[] = { 'x', 0xd800, 'y', 0xdc00 };
	const char *text = "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\x7f";
	struct string *s = str(text);
	size_t i, len;

	ok(string_length(s) == 6, "units of UTF-16 are counted");
	ok(strcmp(string_utf8(vm, s, &len), text) == 0 && len == 11,
	    "UTF-8 there and back");
	ok(string_latin1(vm, str("\xc3\xa9\xc3\xbf")) != NULL,
	    "Latin-1 stays narrow");
	for (i = 0; i < sizeof broken / sizeof *broken; i++)
		ok(strcmp(string_utf8(vm, str(broken[i].bytes), NULL),
		    broken[i].text) == 0, "broken bytes %zu", i);
	ok(strcmp(string_utf8(vm, string_from_wide(vm, lone, 4), NULL),
	    "x\xef\xbf\xbdy\xef\xbf\xbd") == 0, "lone surrogates");
}

/* ---- searching --------------------------------------------------------- */

static void test_find(void)
{
	struct string *s = str("abcabcabd"), *w = str("ab\xe2\x82\xac" "abd");
	uint32_t index;

	ok(string_index_of(vm, s, str("abd"), 0) == 6, "index of");
	ok(string_index_of(vm, s, str("abc"), 1) == 3, "from 1");
	ok(string_index_of(vm, s, str(""), 9) == 9, "of nothing, at the end");
	ok(string_index_of(vm, s, str("x"), 0) == -1, "of what is not there");
	ok(string_index_of(vm, w, str("abd"), 0) == 3, "narrow in wide");
	ok(string_index_of(vm, s, str("\xe2\x82\xac"), 0) == -1,
	    "wide in narrow");
	ok(string_last_index_of(vm, s, str("abc"), 9) == 3, "last index of");
	ok(string_last_index_of(vm, s, str("abc"), 2) == 0, "up to 2");
	ok(string_last_index_of(vm, s, str(""), 4) == 4, "of nothing");
	ok(string_compare(vm, str("a"), str("b")) < 0 &&
	    string_compare(vm, str("b"), str("ab")) > 0 &&
	    string_compare(vm, str("ab"), str("ab")) == 0 &&
	    string_compare(vm, str("\xc3\xbf"), str("\xe2\x82\xac")) < 0 &&
	    string_compare(vm, str("ab"), str("abc")) < 0, "order");
	ok(string_is_index(vm, str("4294967294"), &index) &&
	    index == 4294967294u, "the last array index");
	ok(!string_is_index(vm, str("4294967295"), &index) &&
	    !string_is_index(vm, str("01"), &index) &&
	    !string_is_index(vm, str("-1"), &index) &&
	    !string_is_index(vm, str(""), &index), "no array indices");
}

/* ---- atoms and builders ------------------------------------------------ */

static void test_atoms(void)
{
	struct string *kept = string_intern(vm, str("a kept atom")), *s;
	int i, before, bad = 0;

	vm->registry[0] = value_from_cell(kept);
	for (i = 0; i < 200000; i++) {
		s = string_intern(vm, string_format(vm, "atom %d", i));
		bad += s != string_intern(vm, string_format(vm, "atom %d",
		    i));
		if (vm->attention & ATTENTION_COLLECT)
			heap_collect(vm);
	}
	ok(bad == 0, "an atom is one cell");
	ok(kept == string_atom(vm, "a kept atom"), "as long as it is held");
	heap_collect(vm);
	before = (int)(vm->heap_used >> 10);
	ok(before < 9000, "atoms nobody holds go (%d KiB left)", before);
	ok(string_intern(vm, string_slice(vm, str("xxxxxlength"), 5, 11)) ==
	    value_string(ATOM(vm, length)), "slices find their atom");
}

static void test_builder(void)
{
	struct builder b;
	int i;

	builder_start(&b, vm);
	for (i = 0; i < 1000; i++)
		builder_add_cstr(&b, "ab");
	builder_add(&b, str("\xe2\x82\xac"));
	builder_add_unit(&b, 'z');
	ok(string_length(builder_finish(&b)) == 2002, "a builder's length");
	ok(string_at(vm, builder_finish(&b), 2000) == 0x20ac &&
	    string_at(vm, builder_finish(&b), 1999) == 'b' &&
	    string_at(vm, builder_finish(&b), 2001) == 'z', "and units");
	builder_start(&b, vm);
	ok(builder_finish(&b) == value_string(ATOM(vm, empty)), "none");
	ok(string_concat(vm, string_concat(vm, str("a"), str("")), str("b"))
	    != NULL, "short strings join");
}

static void test_too_long(void)
{
	struct string *s = str("0123456789abcdef0123456789abcdef");
	struct string *next = s;

	while (next) {
		s = next;
		next = string_concat(vm, s, s);
	}
	ok(string_length(s) == 1u << 28, "a string is at most 2^29 - 24 long");
	ok(string_concat(vm, string_concat(vm, s, string_slice(vm, s, 0,
	    0)), s) == NULL, "more is refused");
}

int main(void)
{
	vm = heap_create((size_t)128 << 20);
	string_setup(vm);
	test_deep();
	test_looking();
	test_shared();
	test_slices();
	test_utf8();
	test_find();
	test_atoms();
	test_builder();
	test_too_long();
	heap_destroy(vm);
	return done();
}
