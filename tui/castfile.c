/* SPDX-License-Identifier: MIT */
/* Takes asciicast files apart: JSON of which little is needed. */
#include <config.h>

#include "castfile.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

struct scan {
	const char *p, *end;
	bool bad;
};

enum { DEPTH = 20 };

static void
space(struct scan *s)
{
	while (s->p < s->end && strchr(" \t\r\n", *s->p) && *s->p)
		s->p++;
}

/* Is this the next character?  Then it is taken. */
static bool
is_next(struct scan *s, char c)
{
	space(s);
	if (s->p < s->end && *s->p == c) {
		s->p++;
		return true;
	}
	return false;
}

static void
need(struct scan *s, char c)
{
	if (!is_next(s, c))
		s->bad = true;
}

static uint32_t
hex(struct scan *s)
{
	uint32_t n = 0;

	for (int i = 0; i < 4; i++) {
		static const char digits[] = "0123456789abcdef";
		const char *d = s->p < s->end && *s->p ?
		    strchr(digits, *s->p | 32) : NULL;

		if (!d) {
			s->bad = true;
			return 0;
		}
		n = n * 16 + (uint32_t)(d - digits);
		s->p++;
	}
	return n;
}

static void
escape(struct scan *s, struct text *out)
{
	static const char from[] = "bfnrt\"\\/", to[] = "\b\f\n\r\t\"\\/";
	char c = s->p < s->end ? *s->p++ : '\0';
	const char *at = c ? strchr(from, c) : NULL;
	uint32_t u;

	if (at) {
		text_char(out, to[at - from]);
	} else if (c == 'u') {
		u = hex(s);
		if (u >= 0xd800 && u < 0xdc00 && s->end - s->p > 6 &&
		    s->p[0] == '\\' && s->p[1] == 'u') {
			s->p += 2;
			u = 0x10000 + ((u - 0xd800) << 10) +
			    ((hex(s) - 0xdc00) & 0x3ff);
		}
		text_utf8(out, u);
	} else {
		s->bad = true;
	}
}

static void
string(struct scan *s, struct text *out)
{
	text_clear(out);
	text_puts(out, "");
	need(s, '"');
	while (!s->bad && s->p < s->end && *s->p != '"') {
		unsigned char c = (unsigned char)*s->p++;

		if (c == '\\')
			escape(s, out);
		else if (c < ' ')
			s->bad = true;
		else
			text_char(out, (char)c);
	}
	need(s, '"');
}

static double
number(struct scan *s)
{
	char digits[40];
	char *end;
	size_t n = 0;
	double value;

	space(s);
	while (s->p < s->end && n < sizeof digits - 1 && *s->p &&
	    strchr("+-.0123456789eE", *s->p))
		digits[n++] = *s->p++;
	digits[n] = '\0';
	value = strtod(digits, &end);
	if (n == 0 || *end)
		s->bad = true;
	return value;
}

/* ---- the header ---- */

static void
take_number(struct cast_file *f, const char *key, double n)
{
	if (!(n >= 0 && n <= 100000))
		return;
	if (strcmp(key, "version") == 0)
		f->version = (int)n;
	else if (strcmp(key, "cols") == 0 || strcmp(key, "width") == 0)
		f->cols = (int)n;
	else if (strcmp(key, "rows") == 0 || strcmp(key, "height") == 0)
		f->rows = (int)n;
	else if (strcmp(key, "idle_time_limit") == 0)
		f->idle_limit = (int)n;
}

static void value(struct scan *s, struct cast_file *f, const char *key,
    int depth);

static void
members(struct scan *s, struct cast_file *f, char close, int depth)
{
	struct text key = { 0 };

	if (is_next(s, close))
		return;
	do {
		text_clear(&key);
		if (close == '}') {
			string(s, &key);
			need(s, ':');
		}
		value(s, f, text_get(&key), depth + 1);
	} while (!s->bad && is_next(s, ','));
	need(s, close);
	text_free(&key);
}

static void
value(struct scan *s, struct cast_file *f, const char *key, int depth)
{
	struct text t = { 0 };

	space(s);
	if (depth > DEPTH || s->p >= s->end) {
		s->bad = true;
	} else if (*s->p == '{' || *s->p == '[') {
		char close = *s->p++ == '{' ? '}' : ']';

		members(s, f, close, depth);
	} else if (*s->p == '"') {
		string(s, &t);
		if (strcmp(key, "title") == 0 && depth == 1) {
			free(f->title);
			f->title = text_copy(text_get(&t));
		}
	} else if (*s->p >= 'a' && *s->p <= 'z') {
		while (s->p < s->end && *s->p >= 'a' && *s->p <= 'z')
			s->p++;
	} else {
		take_number(f, key, number(s));
	}
	text_free(&t);
}

/* ---- lines ---- */

static void
add(struct cast_file *f, double seconds, char code, struct text *data)
{
	struct cast_line *last = f->count ? &f->lines[f->count - 1] : NULL;
	int64_t ms = (int64_t)(seconds * 1000 + 0.5);

	if (f->count % 256 == 0)
		f->lines = text_alloc(f->lines,
		    (f->count + 256) * sizeof *f->lines);
	last = f->count ? &f->lines[f->count - 1] : NULL;
	if (f->version >= 3 && last)
		ms += last->ms;
	f->lines[f->count++] = (struct cast_line){ ms, code, data->data,
		data->len };
	*data = (struct text){ 0 };
}

static bool
event(struct cast_file *f, const char *line, size_t len)
{
	struct scan s = { line, line + len, false };
	struct text code = { 0 }, data = { 0 };
	double seconds;

	need(&s, '[');
	seconds = number(&s);
	need(&s, ',');
	string(&s, &code);
	need(&s, ',');
	string(&s, &data);
	need(&s, ']');
	space(&s);
	if (s.p != s.end || code.len != 1 || !(seconds >= 0) ||
	    seconds > 1e9)
		s.bad = true;
	if (!s.bad)
		add(f, seconds, code.data[0], &data);
	text_free(&code);
	text_free(&data);
	return !s.bad;
}

static bool
header(struct cast_file *f, const char *line, size_t len)
{
	struct scan s = { line, line + len, false };

	value(&s, f, "", 0);
	space(&s);
	return !s.bad && s.p == s.end && (f->version == 2 ||
	    f->version == 3) && f->cols > 0 && f->rows > 0 &&
	    f->cols <= 1000 && f->rows <= 1000;
}

static bool
is_blank(const char *line, size_t len)
{
	while (len && strchr(" \t\r", line[len - 1]) && line[len - 1])
		len--;
	return len == 0;
}

bool
castfile_parse(struct cast_file *f, const char *text, size_t len,
    struct text *why)
{
	const char *end = text + len;
	int number = 0;

	*f = (struct cast_file){ 0 };
	while (text < end) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));
		size_t n = (size_t)((stop ? stop : end) - text);
		bool good = true;

		if (++number == 1)
			good = header(f, text, n);
		else if (!is_blank(text, n) && *text != '#')
			good = event(f, text, n);
		if (!good && !stop && number > 1) {
			f->is_cut = true;
			return true;
		}
		if (!good) {
			text_printf(why, "line %d: %s expected", number,
			    number == 1 ? "the header of an asciicast, "
			    "version 2 or 3," : "[seconds, code, text]");
			return false;
		}
		text = stop ? stop + 1 : end;
	}
	if (!number)
		text_puts(why, "the file is empty");
	return number > 0;
}

void
castfile_free(struct cast_file *f)
{
	for (size_t i = 0; i < f->count; i++)
		free(f->lines[i].data);
	free(f->lines);
	free(f->title);
	*f = (struct cast_file){ 0 };
}
