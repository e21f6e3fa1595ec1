/* SPDX-License-Identifier: MIT */
/*
 * What a CommonJS file exports, read off its text: exports.name =,
 * module.exports.name =, module.exports = { … }, and
 * Object.defineProperty(exports, 'name'.  Node guesses likewise when an ES
 * module imports names of one; what it cannot see is reached by default.
 */
#include <config.h>

#include "module_es.h"

struct reader {
	struct vm *vm;
	const char *s;
	struct array *names;
};

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '_' || c == '$';
}

static size_t name_length(const char *s)
{
	size_t n = 0;

	while (is_name_char(s[n]))
		n++;
	return n;
}

/* Past a comment or a string; p itself if there is none. */
static const char *skip_quoted(const char *p)
{
	if (p[0] == '/' && p[1] == '/')
		return p + strcspn(p, "\n");
	if (p[0] == '/' && p[1] == '*') {
		const char *end = strstr(p + 2, "*/");

		return end ? end + 2 : p + strlen(p);
	}
	if (*p == '\'' || *p == '"' || *p == '`') {
		char quote = *p++;

		for (; *p && *p != quote; p++)
			p += *p == '\\' && p[1];
		return *p ? p + 1 : p;
	}
	return p;
}

static const char *skip_space(const char *p)
{
	const char *q;

	for (;;) {
		p += strspn(p, " \t\r\n");
		if (*p != '/')
			return p;
		q = skip_quoted(p);
		if (q == p)
			return p;
		p = q;
	}
}

static void add(struct reader *r, const char *s, size_t n)
{
	struct string *name = string_from_utf8(r->vm, s, n);
	uint32_t i;

	for (i = 0; i < r->names->length; i++)
		if (string_equal(r->vm, value_string(r->names->object.
		    elements->v[i]), name))
			return;
	array_push(r->vm, r->names, value_from_cell(name));
}

/* { a, b: …, 'c': … } up to what is no plain entry. */
static const char *read_object(struct reader *r, const char *p)
{
	for (p = skip_space(p + 1); *p && *p != '}'; p = skip_space(p)) {
		size_t n = name_length(p);
		const char *end = p + n;

		if (*p == '\'' || *p == '"') {
			end = skip_quoted(p);
			p++;
			n = (size_t)(end - p) - 1;
		}
		if (n == 0)
			return p;
		end = skip_space(end);
		add(r, p, n);
		if (*end == ':') {
			end = skip_space(end + 1);
			n = name_length(end);
			if (n == 0)
				return end;
			end = skip_space(end + n);
		}
		if (*end != ',')
			return end;
		p = end + 1;
	}
	return p;
}

/* After "exports": .name = or ["name"] = */
static const char *read_property(struct reader *r, const char *p)
{
	const char *name = skip_space(p + 1), *end;
	size_t n = name_length(name);

	if (*p == '[' && (*name == '\'' || *name == '"')) {
		end = skip_quoted(name);
		n = (size_t)(end - name) - 2;
		name++;
		end = skip_space(end);
		end += *end == ']';
	} else {
		end = name + n;
	}
	end = skip_space(end);
	if (n && *end == '=' && end[1] != '=')
		add(r, name, n);
	return end;
}

static const char *read_exports(struct reader *r, const char *p,
    bool is_module)
{
	p = skip_space(p);
	if (*p == '.' || *p == '[')
		return read_property(r, p);
	if (is_module && *p == '=' && p[1] != '=') {
		p = skip_space(p + 1);
		if (*p == '{')
			return read_object(r, p);
	}
	return p;
}

/* (exports, 'name', … */
static const char *read_define(struct reader *r, const char *p)
{
	const char *end;

	p = skip_space(p);
	if (*p != '(')
		return p;
	p = skip_space(p + 1);
	if (!strncmp(p, "module", 6))
		p = skip_space(p + 6) + 1;
	if (strncmp(p, "exports", 7) != 0)
		return p;
	p = skip_space(p + 7);
	if (*p != ',')
		return p;
	p = skip_space(p + 1);
	end = skip_quoted(p);
	if (end > p + 2)
		add(r, p + 1, (size_t)(end - p) - 2);
	return end;
}

static const char *read_word(struct reader *r, const char *p, size_t n,
    bool after_dot)
{
	const char *q = skip_space(p + n);

	if (after_dot)
		return n == 14 && !strncmp(p, "defineProperty", n) ?
		    read_define(r, q) : q;
	if (n == 7 && !strncmp(p, "exports", n))
		return read_exports(r, q, false);
	if (n == 6 && !strncmp(p, "module", n) && *q == '.') {
		q = skip_space(q + 1);
		if (name_length(q) == 7 && !strncmp(q, "exports", 7))
			return read_exports(r, q + 7, true);
	}
	return q;
}

value es_commonjs_names(struct vm *vm, struct call *c)
{
	struct reader r = { vm, string_utf8(vm, value_string(c->args[0]),
	    NULL), array_new(vm, 0) };
	const char *p = r.s;

	add(&r, "default", 7);
	while (*p) {
		const char *next = skip_quoted(p);
		size_t n;

		if (next != p) {
			p = next;
			continue;
		}
		n = name_length(p);
		p = n ? read_word(&r, p, n, p > r.s && p[-1] == '.') : p + 1;
	}
	return value_from_cell(r.names);
}
