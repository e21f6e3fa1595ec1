/* SPDX-License-Identifier: MIT */
/*
 * A strict reader of the XML that pictures are: every element is closed, in
 * order; every entity is one of the five; no character is one XML forbids; and
 * nothing in it runs, links or loads anything.
 */
#ifndef STRICT_XML_H
#define STRICT_XML_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { XML_DEPTH = 32 };

struct strict_xml {
	const char *p, *end;
	char open[XML_DEPTH][24];
	int depth, elements;
	char error[120];
};

static const char *const xml_known[] = { "svg", "title", "desc", "rect",
	"text", "path", "g" };

static bool xml_bad(struct strict_xml *x, const char *why)
{
	if (!x->error[0])
		snprintf(x->error, sizeof x->error, "%s before: %.40s", why,
		    x->p);
	return false;
}

static bool xml_entity(struct strict_xml *x)
{
	static const char *const all[] = { "&amp;", "&lt;", "&gt;", "&quot;",
		"&apos;" };

	for (int i = 0; i < 5; i++) {
		if (strncmp(x->p, all[i], strlen(all[i])) == 0) {
			x->p += strlen(all[i]);
			return true;
		}
	}
	return xml_bad(x, "no entity");
}

/* Characters up to a delimiter. */
static bool xml_text(struct strict_xml *x, char stop)
{
	while (x->p < x->end && *x->p != stop) {
		unsigned char c = (unsigned char)*x->p;

		if (c == '&') {
			if (!xml_entity(x))
				return false;
			continue;
		}
		if (c == '<' || c == '>' || (c < 0x20 && c != '\n') ||
		    c == 0x7f)
			return xml_bad(x, "raw character");
		x->p++;
	}
	return true;
}

static bool xml_name(struct strict_xml *x, char *out, size_t size)
{
	size_t n = strspn(x->p, "abcdefghijklmnopqrstuvwxyz-:"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

	if (n == 0 || n >= size)
		return xml_bad(x, "no name");
	memcpy(out, x->p, n);
	out[n] = '\0';
	x->p += n;
	return true;
}

static bool xml_attribute(struct strict_xml *x)
{
	char name[24];

	x->p++;
	if (!xml_name(x, name, sizeof name))
		return false;
	if (strncmp(name, "on", 2) == 0 || strstr(name, "href") ||
	    strcmp(name, "style") == 0 || strcmp(name, "id") == 0)
		return xml_bad(x, "forbidden attribute");
	if (strncmp(x->p, "=\"", 2) != 0)
		return xml_bad(x, "no value");
	x->p += 2;
	return xml_text(x, '"') && (*x->p++ == '"' || xml_bad(x, "quote"));
}

static bool xml_open(struct strict_xml *x)
{
	bool known = false;

	if (x->depth == XML_DEPTH || !xml_name(x, x->open[x->depth], 24))
		return xml_bad(x, "depth");
	for (size_t i = 0; i < sizeof xml_known / sizeof *xml_known; i++)
		known = known || strcmp(xml_known[i], x->open[x->depth]) == 0;
	if (!known)
		return xml_bad(x, "unknown element");
	x->elements++;
	while (*x->p == ' ')
		if (!xml_attribute(x))
			return false;
	if (strncmp(x->p, "/>", 2) == 0) {
		x->p += 2;
		return true;
	}
	x->depth++;
	return *x->p++ == '>' || xml_bad(x, "no >");
}

static bool xml_close(struct strict_xml *x)
{
	char name[24];

	if (!xml_name(x, name, sizeof name) || x->depth == 0 ||
	    strcmp(name, x->open[--x->depth]) != 0)
		return xml_bad(x, "closes what is not open");
	return *x->p++ == '>' || xml_bad(x, "no >");
}

/* The whole of a document; false: error says why not. */
__attribute__((unused))
static bool strict_xml(struct strict_xml *x, const char *bytes, size_t len)
{
	bool good = true;

	*x = (struct strict_xml){ .p = bytes, .end = bytes + len };
	if (memchr(bytes, '\0', len))
		return xml_bad(x, "a NUL");
	while (good && x->p < x->end) {
		if (*x->p != '<')
			good = xml_text(x, '<');
		else if (*++x->p == '/')
			good = x->p++ && xml_close(x);
		else
			good = xml_open(x);
	}
	return good && (x->depth == 0 || xml_bad(x, "open at the end"));
}

#endif
