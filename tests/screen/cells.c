/* SPDX-License-Identifier: MIT */
/* Hostile bytes, wide characters, styles and JSON: what cells may hold. */
#include <config.h>

#include "grid.h"
#include "json.h"
#include "safe.h"
#include "tap.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static const struct {
	const char *name, *in;
	size_t len;
	const char *out;
	int columns;
} safe_cases[] = {
	{ "plain text", "abc", 3, "abc", 3 },
	{ "an escape sequence", "\033[2J", 4, "^[[2J", 5 },
	{ "a carriage return and a bell", "a\r\a", 3, "a^M^G", 5 },
	{ "NUL and DEL", "\0\177", 2, "^@^?", 4 },
	{ "a C1 control", "\xc2\x9b", 2, "\\x9b", 4 },
	{ "a lone continuation", "\x80", 1, "\\x80", 4 },
	{ "a cut character", "\xe4\xb8", 2, "\\xe4\\xb8", 8 },
	{ "an overlong slash", "\xc0\xaf", 2, "\\xc0\\xaf", 8 },
	{ "a surrogate", "\xed\xa0\x80", 3, "\\xed\\xa0\\x80", 12 },
	{ "beyond Unicode", "\xf4\x90\x80\x80", 4, "\\xf4\\x90\\x80\\x80",
	    16 },
	{ "a wide character", "\xe4\xb8\xad", 3, "\xe4\xb8\xad", 2 },
	{ "an emoji", "\xf0\x9f\x98\x80", 4, "\xf0\x9f\x98\x80", 2 },
	{ "a combining accent", "e\xcc\x81", 3, "e\xcc\x81", 1 },
	{ "right-to-left override", "\xe2\x80\xae", 3, "\\u{202e}", 8 },
	{ "a zero-width space", "\xe2\x80\x8b", 3, "\\u{200b}", 8 },
};

static void
test_safe(void)
{
	for (size_t i = 0; i < sizeof safe_cases / sizeof *safe_cases; i++) {
		struct text t = { 0 };

		safe_text(&t, safe_cases[i].in, safe_cases[i].len);
		ok(strcmp(text_get(&t), safe_cases[i].out) == 0,
		    "%s is made safe", safe_cases[i].name);
		ok(safe_columns(safe_cases[i].in, safe_cases[i].len) ==
		    safe_cases[i].columns, "%s has its columns",
		    safe_cases[i].name);
		text_free(&t);
	}
}

/* The invariant of grid.h. */
static bool
is_whole(const struct grid *g)
{
	for (int y = 0; y < g->rows; y++) {
		for (int x = 0; x < g->cols; x++) {
			const struct cell *c = grid_cell(g, y, x);
			bool half = x + 1 < g->cols &&
			    grid_cell(g, y, x + 1)->width == 0;

			if (c->width > 2 || (c->width == 2) != half)
				return false;
			if (c->width && (c->ch[0] < 0x20 ||
			    (c->ch[0] >= 0x7f && c->ch[0] < 0xa0)))
				return false;
			if (x == 0 && c->width == 0)
				return false;
		}
	}
	return true;
}

/* Draws random bytes at random places, inside and outside. */
static void
test_random(void)
{
	struct grid g = { 0 };
	bool whole = true;

	srand(1);
	grid_resize(&g, 10, 30);
	for (int i = 0; i < 20000 && whole; i++) {
		char bytes[40];
		size_t len = (size_t)(rand() % 40);

		for (size_t k = 0; k < len; k++)
			bytes[k] = rand() % 3 ? (char)rand() :
			    "\xe4\xb8\xad\xcc\x81"[rand() % 5];
		g.ascii = rand() % 8 == 0;
		grid_text(&g, rand() % 14 - 2, rand() % 40 - 5,
		    rand() % 40, ROLE_TEXT, MARK_NONE, bytes, len);
		whole = is_whole(&g);
	}
	ok(whole, "20000 random drawings keep the grid whole");
	grid_free(&g);
}

static void
check_line(const char *in, int width, const char *out, const char *name)
{
	struct grid g = { 0 };
	struct text t = { 0 };

	grid_resize(&g, 1, 12);
	grid_puts(&g, 0, 0, width, ROLE_TEXT, MARK_NONE, in);
	grid_dump(&g, &t);
	ok(strcmp(text_get(&t), out) == 0, "%s", name);
	if (strcmp(text_get(&t), out) != 0)
		note("got %s", text_get(&t));
	text_free(&t);
	grid_free(&g);
}

static void
test_cut(void)
{
	check_line("hello", 5, "hello\n", "a text that fits is whole");
	check_line("hello!", 5, "hell…\n", "one that does not ends in …");
	check_line("中中中", 6, "中中中\n", "wide ones that fit");
	check_line("中中中", 5, "中中…\n", "wide ones that do not");
	check_line("ab\033", 3, "ab…\n", "an escape is not cut in two");
	check_line("e\xcc\x81x", 2, "e\xcc\x81x\n", "accents take no room");
}

static void
test_styles(void)
{
	bool plain = true, marked = true;

	for (int r = 0; r < ROLE_COUNT; r++) {
		for (int m = 0; m < MARK_COUNT; m++) {
			struct pen p = style_pen(THEME_MONO, 256,
			    (enum role)r, (enum mark)m);

			plain = plain && p.fg < 0 && p.bg < 0;
			for (int c = 8; c <= 256; c *= 2) {
				p = style_pen(THEME_DARK, c, (enum role)r,
				    (enum mark)m);
				marked = marked && p.fg < c && p.bg < c;
			}
		}
	}
	ok(plain, "the mono theme has no colours");
	ok(marked, "no theme uses colours the terminal lacks");
	ok(style_pen(THEME_MONO, 0, ROLE_TEXT, MARK_CURRENT).attr !=
	    style_pen(THEME_MONO, 0, ROLE_TEXT, MARK_NONE).attr,
	    "the current expression shows without colour");
	ok(style_pen(THEME_MONO, 0, ROLE_TEXT, MARK_CHANGED).attr !=
	    style_pen(THEME_MONO, 0, ROLE_TEXT, MARK_NONE).attr,
	    "a change shows without colour");
}

static void
test_json(void)
{
	struct text t = { 0 };
	struct json j = { &t, false };

	json_object(&j);
	json_key(&j, "a\"b");
	json_bytes(&j, "x\n\\\xff\033\xc2\x9b\0", 8);
	json_key(&j, "list");
	json_array(&j);
	json_integer(&j, -1);
	json_ms(&j, 1.5);
	json_null(&j);
	json_end_array(&j);
	json_key(&j, "yes");
	json_bool(&j, true);
	json_end_object(&j);
	ok(strcmp(text_get(&t), "{\"a\\\"b\":\"x\\n\\\\\xef\xbf\xbd\\u001b"
	    "\\u009b\\u0000\",\"list\":[-1,1.500,null],\"yes\":true}") == 0,
	    "JSON is escaped: %s", text_get(&t));
	text_free(&t);
}

int
main(void)
{
	test_safe();
	test_random();
	test_cut();
	test_styles();
	test_json();
	return done();
}
