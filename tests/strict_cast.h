/* SPDX-License-Identifier: MIT */
/*
 * A strict reader of asciicasts, versions 2 and 3, that knows nothing of the
 * writer: each line is one JSON value of the form the formats prescribe, with
 * the fields they require; text is UTF-8 and whole in each event.
 */
#ifndef STRICT_CAST_H
#define STRICT_CAST_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct strict_line {
	int64_t ms;
	char code, *data;
	size_t len;
};

struct strict_cast {
	int version, cols, rows, markers;
	bool title;
	int64_t end_ms;
	struct strict_line *lines;
	size_t count;
	char error[120];
};

struct strict {
	const char *p, *end;
};

/* A JSON string at p into out (room for as many bytes); -1 if it is none. */
static long
strict_string(struct strict *s, char *out)
{
	char *start = out;

	if (s->p >= s->end || *s->p++ != '"')
		return -1;
	while (s->p < s->end && *s->p != '"') {
		unsigned c = (unsigned char)*s->p++;

		if (c < 0x20 || c == 0x7f)
			return -1;
		if (c != '\\') {
			*out++ = (char)c;
			continue;
		}
		if (s->p < s->end && strchr("\"\\", *s->p)) {
			*out++ = *s->p++;
		} else if (s->p < s->end && strchr("bnr", *s->p)) {
			*out++ = *s->p == 'n' ? '\n' : *s->p == 'r' ?
			    '\r' : '\b';
			s->p++;
		} else {
			if (s->end - s->p < 5 || sscanf(s->p, "u%4x", &c) != 1
			    || c == 0 || c > 0x7f)
				return -1;
			*out++ = (char)c;
			s->p += 5;
		}
	}
	if (s->p >= s->end)
		return -1;
	s->p++;
	return out - start;
}

static bool
strict_utf8(const char *s, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)s[i];
		int more = c < 0x80 ? 0 : c >= 0xf0 && c < 0xf5 ? 3 :
		    c >= 0xe0 ? 2 : c >= 0xc2 ? 1 : -1;

		if (more < 0 || c >= 0xf5 || i + (size_t)more >= len)
			return false;
		while (more-- > 0)
			if (((unsigned char)s[++i] & 0xc0) != 0x80)
				return false;
	}
	return true;
}

/* The number behind a key of the header, -1: it is not there. */
static int
strict_number(const char *line, const char *key)
{
	char quoted[40];
	const char *at;

	snprintf(quoted, sizeof quoted, "\"%s\":", key);
	at = strstr(line, quoted);
	return at ? atoi(at + strlen(quoted)) : -1;
}

/* Braces, brackets and strings nest and nothing follows them. */
static bool
strict_nests(const char *line, size_t len)
{
	struct strict s = { line, line + len };
	char *scratch = malloc(len + 1), open[32];
	int depth = 0;
	bool good = len && *line == '{';

	while (good && s.p < s.end) {
		if (*s.p == '"') {
			good = depth > 0 && strict_string(&s, scratch) >= 0;
			continue;
		}
		if (strchr("{[", *s.p) && depth < 31)
			open[depth++] = *s.p;
		else if (strchr("}]", *s.p))
			good = depth > 0 && open[--depth] ==
			    (*s.p == '}' ? '{' : '[');
		good = good && (depth > 0 || strchr("} ", *s.p));
		s.p++;
	}
	free(scratch);
	return good && depth == 0;
}

static bool
strict_header(struct strict_cast *c, const char *line, size_t len)
{
	char *copy = strndup(line, len);

	c->version = strict_number(copy, "version");
	c->cols = strict_number(copy, c->version == 2 ? "width" : "cols");
	c->rows = strict_number(copy, c->version == 2 ? "height" : "rows");
	c->title = strstr(copy, "\"title\":\"") != NULL;
	if (!strict_nests(line, len) || c->cols < 1 || c->rows < 1 ||
	    (c->version != 2 && c->version != 3) ||
	    !strstr(copy, "\"palette\":\"#") || strstr(copy, "\"env\"") ||
	    strstr(copy, "timestamp"))
		snprintf(c->error, sizeof c->error, "the header");
	free(copy);
	return !c->error[0];
}

static bool
strict_event(struct strict_cast *c, const char *line, size_t len)
{
	struct strict s = { line, line + len };
	struct strict_line l = { .data = malloc(len + 1) };
	int used = 0, seconds, ms;
	char code[4];
	long n = -1;

	if (len > 8 && sscanf(line, "[%d.%3d,%n", &seconds, &ms, &used) == 2 &&
	    used) {
		s.p += used;
		l.ms = (int64_t)seconds * 1000 + ms;
		if (len - (size_t)used > 4 && strict_string(&s, l.data) == 1 &&
		    *s.p++ == ',') {
			code[0] = l.data[0];
			n = strict_string(&s, l.data);
		}
	}
	if (n < 0 || s.p >= s.end || *s.p++ != ']' ||
	    !strict_utf8(l.data, (size_t)n)) {
		free(l.data);
		return false;
	}
	while (s.p < s.end)
		if (*s.p++ != ' ') {
			free(l.data);
			return false;
		}
	l.data[n] = '\0';
	l.len = (size_t)n;
	l.code = code[0];
	if (c->version == 3)
		l.ms += c->end_ms;
	if (c->count % 64 == 0)
		c->lines = realloc(c->lines, (c->count + 64) *
		    sizeof *c->lines);
	c->lines[c->count++] = l;
	c->markers += l.code == 'm';
	if (l.ms < c->end_ms || !strchr("omrx", l.code))
		return false;
	c->end_ms = l.ms;
	return true;
}

/* The last line may lack its end: that comes with the next one. */
static bool
strict_parse(struct strict_cast *c, const char *bytes, size_t len)
{
	const char *end = bytes + len;
	int number = 0;

	*c = (struct strict_cast){ 0 };
	if (!bytes || !len)
		snprintf(c->error, sizeof c->error, "there is nothing");
	while (bytes < end && !c->error[0]) {
		const char *stop = memchr(bytes, '\n', (size_t)(end - bytes));
		size_t n = (size_t)((stop ? stop : end) - bytes);

		number++;
		if (number == 1)
			strict_header(c, bytes, n);
		else if (!strict_event(c, bytes, n))
			snprintf(c->error, sizeof c->error, "line %d: %.60s",
			    number, bytes);
		bytes = stop ? stop + 1 : end;
	}
	return !c->error[0];
}

static void
strict_free(struct strict_cast *c)
{
	for (size_t i = 0; i < c->count; i++)
		free(c->lines[i].data);
	free(c->lines);
	*c = (struct strict_cast){ 0 };
}

#endif
