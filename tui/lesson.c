/* SPDX-License-Identifier: MIT */
/* Reads what a lesson says of itself. */
#include <config.h>

#include "app.h"
#include "host.h"
#include "lesson.h"
#include "tour.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const struct directive {
	const char *key;
	size_t field;
	bool needed;
	const char *doc;
} directives[] = {
#define DIRECTIVE(key, field, needed, doc) \
	{ key, offsetof(struct lesson, field), needed, doc },
#include "lesson.def"
};

static const struct { const char *key, *name; } topics[] = {
#define TOPIC(key, name) { key, name },
#include "topic.def"
};

enum {
	DIRECTIVES = sizeof directives / sizeof *directives,
	TOPICS = sizeof topics / sizeof *topics
};

const char *
topic_key(int i)
{
	return i < TOPICS ? topics[i].key : NULL;
}

const char *
topic_name(const char *key)
{
	for (int i = 0; i < TOPICS; i++)
		if (strcmp(topics[i].key, key) == 0)
			return topics[i].name;
	return NULL;
}

static char **
field(struct lesson *l, int i)
{
	return (char **)((char *)l + directives[i].field);
}

/* ---- lines --------------------------------------------------------------- */

/* A line behind its mark as a directive: its row, and what it says; -1: it
 * is none. */
static int
directive_of(const char *line, size_t len, const char **value)
{
	for (int i = 0; i < DIRECTIVES; i++) {
		size_t n = strlen(directives[i].key);

		if (len > n + 2 &&
		    strncmp(line, directives[i].key, n) == 0 &&
		    strncmp(line + n, ": ", 2) == 0) {
			*value = line + n + 2;
			return i;
		}
	}
	return -1;
}

static bool
check_topic(struct lesson *l, struct text *expected)
{
	text_puts(expected, "a topic expected (");
	for (int i = 0; i < TOPICS; i++)
		text_printf(expected, "%s%s", i ? ", " : "", topics[i].key);
	text_puts(expected, ")");
	return topic_name(l->topic) != NULL;
}

static bool
check_level(struct lesson *l, struct text *expected)
{
	const char *s = l->level;

	text_printf(expected, "a level from 1 to %d expected", LESSON_LEVELS);
	l->grade = *s >= '1' && *s <= '0' + LESSON_LEVELS && !s[1] ?
	    *s - '0' : 0;
	return l->grade != 0;
}

static bool
check_needs(struct lesson *l, struct text *expected)
{
	text_puts(expected, "Node and a version expected, as Node 16");
	l->since = strncmp(l->needs, "Node ", 5) == 0 ?
	    atoi(l->needs + 5) : 0;
	return l->since > 0;
}

static const struct {
	const char *key;
	bool (*check)(struct lesson *l, struct text *expected);
} checks[] = {
	{ "Topic", check_topic }, { "Level", check_level },
	{ "Needs", check_needs },
};

enum { CHECKS = sizeof checks / sizeof *checks };

/* Says what is wrong in a directive that was taken. */
static void
check(struct lesson *l, int directive, const char *place, struct text *why)
{
	struct text expected = { 0 };

	for (int i = 0; i < CHECKS; i++) {
		text_clear(&expected);
		if (strcmp(checks[i].key, directives[directive].key) == 0 &&
		    !checks[i].check(l, &expected))
			text_printf(why, "%s: %s, not %.40s\n", place,
			    text_get(&expected), *field(l, directive));
	}
	text_free(&expected);
}

static void
take_line(struct lesson *l, const char *line, size_t len, int number,
    const char *name, struct text *why)
{
	const char *value;
	int i = directive_of(line, len, &value);
	struct text copy = { 0 }, place = { 0 };

	if (i < 0)
		return;
	text_add(&copy, value, (size_t)(line + len - value));
	text_printf(&place, "%s:%d", name, number);
	if ((*field(l, i))[0])
		text_printf(why, "%s: one %s expected, this is another\n",
		    place.data, directives[i].key);
	free(*field(l, i));
	*field(l, i) = copy.data;
	check(l, i, place.data, why);
	text_free(&place);
}

/* The directives at the head of a text: its lines that begin with mark. */
static void
take_head(struct lesson *l, const char *text, size_t len, const char *mark,
    const char *name, struct text *why)
{
	const char *end = text + len, *next;
	size_t n = strlen(mark);
	int number = 1;

	for (const char *p = text; p < end && strncmp(p, mark, n) == 0;
	    p = next, number++) {
		const char *stop = memchr(p, '\n', (size_t)(end - p));

		next = stop ? stop + 1 : end;
		take_line(l, p + n, (size_t)((stop ? stop : end) - p) - n,
		    number, name, why);
	}
}

static int
take_file(struct lesson *l, const char *path, const char *mark,
    struct text *why)
{
	char *bytes;
	size_t len;
	int e = host_read_file(NULL, path, &bytes, &len);

	if (!e) {
		take_head(l, bytes, len, mark, path, why);
		free(bytes);
	}
	return e;
}

bool
lesson_read(struct lesson *l, const char *path, struct text *why)
{
	char *demo = tour_path(path);
	int e;

	memset(l, 0, sizeof *l);
	for (int i = 0; i < DIRECTIVES; i++)
		*field(l, i) = text_copy("");
	l->path = text_copy(path);
	l->file = text_copy(app_base_name(path));
	l->number = atoi(l->file);
	l->has_tour = tour_is_there(path);
	e = take_file(l, path, "// ", why);
	if (e)
		text_printf(why, "%s: cannot be read: %s\n", path,
		    strerror(e));
	else if (l->has_tour)
		take_file(l, demo, "# ", why);
	for (int i = 0; !e && i < DIRECTIVES; i++)
		if (directives[i].needed && !(*field(l, i))[0])
			text_printf(why, "%s:1: \"// %s: \" expected: %s\n",
			    path, directives[i].key, directives[i].doc);
	free(demo);
	return !e;
}

void
lesson_free(struct lesson *l)
{
	for (int i = 0; i < DIRECTIVES; i++)
		free(*field(l, i));
	free(l->path);
	free(l->file);
	memset(l, 0, sizeof *l);
}
