/* SPDX-License-Identifier: MIT */
/* Reads the programs of a folder, and finds those one looks for. */
#include <config.h>

#include "course.h"
#include "programs.h"
#include "text.h"

#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool
course_read(struct course *c, struct text *why)
{
	struct dirent **list;
	int n = programs_scan(&list);

	memset(c, 0, sizeof *c);
	progress_read(&c->progress);
	if (n < 0)
		return false;
	c->lessons = text_alloc(NULL, (size_t)n * sizeof *c->lessons);
	for (int i = 0; i < n; i++) {
		struct text path = { 0 };

		text_printf(&path, "%s/%s", programs_dir(), list[i]->d_name);
		if (lesson_read(&c->lessons[c->count], path.data, why))
			c->count++;
		else
			lesson_free(&c->lessons[c->count]);
		text_free(&path);
		free(list[i]);
	}
	free(list);
	return true;
}

void
course_free(struct course *c)
{
	for (int i = 0; i < c->count; i++)
		lesson_free(&c->lessons[i]);
	free(c->lessons);
	progress_free(&c->progress);
	memset(c, 0, sizeof *c);
}

/* ---- filtering ----------------------------------------------------------- */

static bool
is_toured(const struct progress_row *r)
{
	return r && r->stops && r->stop == r->stops;
}

/* All a filter may find of a lesson, in one text. */
static void
describe(const struct course *c, const struct lesson *l, struct text *out)
{
	const struct progress_row *r = progress_find(&c->progress, l->file);
	const char *topic = topic_name(l->topic);

	text_printf(out, "%s %s %s %s %s %s level-%s %s", l->file, l->title,
	    l->concept, l->myth, l->topic, topic ? topic : "", l->level,
	    l->needs);
	text_puts(out, r && r->seen ? " seen" : " new");
	if (*l->myth)
		text_puts(out, " myth");
	if (is_toured(r))
		text_puts(out, " toured");
	if (r && r->quizzes)
		text_puts(out, " quizzed");
}

/* Does a word of the text begin so, whatever the case of the letters?  In
 * setTimeout two begin. */
static bool
contains(const char *text, const char *word, size_t len)
{
	for (const char *start = text; *text; text++) {
		size_t i = 0;

		if (text > start && isalnum((unsigned char)text[-1]) &&
		    !isupper((unsigned char)*text))
			continue;
		while (i < len && tolower((unsigned char)text[i]) ==
		    tolower((unsigned char)word[i]))
			i++;
		if (i == len)
			return true;
	}
	return len == 0;
}

bool
course_fits(const struct course *c, const struct lesson *l,
    const char *filter)
{
	struct text all = { 0 };
	bool fits = true;

	describe(c, l, &all);
	while (fits && *filter) {
		size_t len = strcspn(filter, " ");

		fits = contains(all.data, filter, len);
		filter += len;
		filter += strspn(filter, " ");
	}
	text_free(&all);
	return fits;
}

int
course_next(const struct course *c, const char *file)
{
	int first = 0;

	for (int i = 0; i < c->count; i++)
		if (strcmp(c->lessons[i].file, file) == 0)
			first = i;
	for (int i = 0; i < c->count; i++) {
		int k = (first + i) % c->count;

		if (!is_toured(progress_find(&c->progress,
		    c->lessons[k].file)))
			return k;
	}
	return first;
}

/* ---- rows ---------------------------------------------------------------- */

enum { TITLE = 47, TOPIC = 11, TOUR = 5 };

void
course_head(struct text *out)
{
	text_printf(out, " # %-*s %-*s lv %-*s quiz", TITLE, "title", TOPIC,
	    "topic", TOUR, "tour");
}

static void
put_progress(const struct progress_row *r, struct text *out)
{
	char tour[32] = "";

	if (r && r->stops)
		snprintf(tour, sizeof tour, "%u/%u", r->stop, r->stops);
	else if (r && r->seen)
		snprintf(tour, sizeof tour, "seen");
	text_printf(out, " %-*s", TOUR, tour);
	if (r && r->asked)
		text_printf(out, " %u/%u", r->right, r->asked);
}

void
course_row(const struct course *c, const struct lesson *l, struct text *out)
{
	struct text title = { 0 };

	/* without a number its name is what opens it */
	if (!l->number)
		text_printf(&title, "%s: ", l->file);
	text_puts(&title, l->title);
	if (l->number)
		text_printf(out, "%2d ", l->number);
	else
		text_puts(out, " - ");
	text_printf(out, "%-*s %-*s %-2s", TITLE, text_get(&title), TOPIC,
	    l->topic, l->level);
	put_progress(progress_find(&c->progress, l->file), out);
	while (out->len && out->data[out->len - 1] == ' ')
		out->data[--out->len] = '\0';
	text_free(&title);
}
