/* SPDX-License-Identifier: MIT */
/*
 * Reads and writes the progress file.
 *
 * Numbers stand first in a line and the name last, so that a name may have
 * spaces; facts[] lists the kinds of lines.
 */
#include <config.h>

#include "history.h"
#include "progress.h"
#include "text.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { ROWS_MAX = 10000, NUMBERS = 3, MOST = 1000000000 };

static const char header[] = "microtick progress 1";

/* ---- rows ---------------------------------------------------------------- */

const struct progress_row *
progress_find(const struct progress *p, const char *program)
{
	for (size_t i = 0; i < p->count; i++)
		if (strcmp(p->rows[i].program, program) == 0)
			return &p->rows[i];
	return NULL;
}

/* A name is a line's end, so it has none in it. */
static char *
one_line(const char *name)
{
	char *copy = text_copy(name);

	for (char *s = copy; *s; s++)
		if (*s == '\n')
			*s = ' ';
	return copy;
}

struct progress_row *
progress_row(struct progress *p, const char *program)
{
	char *name = one_line(program);
	const struct progress_row *found = progress_find(p, name);

	if (found) {
		free(name);
		return &p->rows[found - p->rows];
	}
	p->rows = text_alloc(p->rows, (p->count + 1) * sizeof *p->rows);
	p->rows[p->count] = (struct progress_row){ .program = name };
	return &p->rows[p->count++];
}

struct progress_concept *
progress_concept(struct progress *p, const char *name)
{
	for (size_t i = 0; i < p->concept_count; i++)
		if (strcmp(p->concepts[i].name, name) == 0)
			return &p->concepts[i];
	p->concepts = text_alloc(p->concepts, (p->concept_count + 1) *
	    sizeof *p->concepts);
	p->concepts[p->concept_count] =
	    (struct progress_concept){ .name = one_line(name) };
	return &p->concepts[p->concept_count++];
}

void
progress_free(struct progress *p)
{
	for (size_t i = 0; i < p->count; i++)
		free(p->rows[i].program);
	for (size_t i = 0; i < p->concept_count; i++)
		free(p->concepts[i].name);
	free(p->rows);
	free(p->concepts);
	memset(p, 0, sizeof *p);
}

/* ---- reading ------------------------------------------------------------- */

/* The next word of *s as a number; false if it is none. */
static bool
take_number(const char **s, unsigned *out)
{
	char *end;
	unsigned long n;

	if (!isdigit((unsigned char)**s))
		return false;
	n = strtoul(*s, &end, 10);
	if (n > MOST || (*end != ' ' && *end))
		return false;
	*out = (unsigned)n;
	*s = end + (*end == ' ');
	return true;
}

static bool
take_day(const char **s, char day[11])
{
	static const char shape[] = "0000-00-00";

	for (int i = 0; i < 10; i++)
		if (shape[i] == '0' ? !isdigit((unsigned char)(*s)[i])
		    : (*s)[i] != shape[i])
			return false;
	if ((*s)[10] != ' ')
		return false;
	memcpy(day, *s, 10);
	day[10] = '\0';
	*s += 11;
	return true;
}

static bool
read_seen(struct progress *p, const unsigned *n, const char *name)
{
	progress_row(p, name)->seen = n[0];
	return true;
}

static bool
read_tour(struct progress *p, const unsigned *n, const char *name)
{
	struct progress_row *r;

	if (n[0] > n[1])
		return false;
	r = progress_row(p, name);
	r->stop = n[0];
	r->stops = n[1];
	return true;
}

static bool
read_quiz(struct progress *p, const unsigned *n, const char *name)
{
	struct progress_row *r;
	char day[11];

	if (n[0] > n[1] || !take_day(&name, day) || !*name)
		return false;
	r = progress_row(p, name);
	r->right = n[0];
	r->asked = n[1];
	r->quizzes = n[2];
	memcpy(r->day, day, sizeof day);
	return true;
}

static bool
read_concept(struct progress *p, const unsigned *n, const char *name)
{
	struct progress_concept *k;

	if (n[0] > n[1])
		return false;
	k = progress_concept(p, name);
	k->right = n[0];
	k->asked = n[1];
	return true;
}

static bool
read_streak(struct progress *p, const unsigned *n, const char *name)
{
	(void)name;
	p->streak = n[0];
	return true;
}

static const struct {
	const char *word;
	int numbers;
	bool is_named;
	bool (*read)(struct progress *, const unsigned *, const char *name);
} facts[] = {
	{ "seen ", 1, true, read_seen },
	{ "tour ", 2, true, read_tour },
	{ "quiz ", 3, true, read_quiz },
	{ "concept ", 2, true, read_concept },
	{ "streak ", 1, false, read_streak }
};

static bool
read_line(struct progress *p, const char *line)
{
	unsigned n[NUMBERS];

	if (p->count + p->concept_count > ROWS_MAX)
		return false;
	for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
		const char *s = line + strlen(facts[i].word);

		if (strncmp(line, facts[i].word, strlen(facts[i].word)) != 0)
			continue;
		for (int k = 0; k < facts[i].numbers; k++)
			if (!take_number(&s, &n[k]))
				return false;
		return !*s == !facts[i].is_named && facts[i].read(p, n, s);
	}
	return false;
}

static void
read_lines(struct progress *p, FILE *f)
{
	char *line = NULL;
	size_t size = 0;
	ssize_t len;

	for (int i = 0; (len = getline(&line, &size, f)) > 0; i++) {
		bool is_whole = line[len - 1] == '\n' &&
		    strlen(line) == (size_t)len;

		line[strcspn(line, "\n")] = '\0';
		if (!is_whole || (i == 0 ? strcmp(line, header) != 0 :
		    !read_line(p, line)))
			p->is_damaged = true;
	}
	free(line);
}

bool
progress_read(struct progress *p)
{
	char *path = history_state_file("progress");
	FILE *f = path ? fopen(path, "r") : NULL;
	bool good = f || !path || errno == ENOENT;

	memset(p, 0, sizeof *p);
	if (f) {
		read_lines(p, f);
		good = !ferror(f);
		fclose(f);
	}
	if (!good)
		progress_free(p);
	free(path);
	return good;
}

/* ---- writing ------------------------------------------------------------- */

static void
put_row(const struct progress_row *r, struct text *out)
{
	if (r->seen)
		text_printf(out, "seen %u %s\n", r->seen, r->program);
	if (r->stops)
		text_printf(out, "tour %u %u %s\n", r->stop, r->stops,
		    r->program);
	if (r->asked)
		text_printf(out, "quiz %u %u %u %s %s\n", r->right, r->asked,
		    r->quizzes, r->day, r->program);
}

static void
put_all(const struct progress *p, struct text *out)
{
	text_printf(out, "%s\n", header);
	for (size_t i = 0; i < p->count; i++)
		put_row(&p->rows[i], out);
	for (size_t i = 0; i < p->concept_count; i++)
		text_printf(out, "concept %u %u %s\n", p->concepts[i].right,
		    p->concepts[i].asked, p->concepts[i].name);
	if (p->streak)
		text_printf(out, "streak %u\n", p->streak);
}

/* Writes a new file beside path and puts it in its place. */
static bool
replace(const char *path, const struct progress *p)
{
	struct text fresh = { 0 }, all = { 0 }, old = { 0 };
	bool good = false;
	int fd, error;

	text_printf(&fresh, "%s.XXXXXX", path);
	text_printf(&old, "%s.old", path);
	put_all(p, &all);
	fd = mkstemp(fresh.data);
	if (fd >= 0) {
		good = write(fd, all.data, all.len) == (ssize_t)all.len &&
		    fsync(fd) == 0;
		good = close(fd) == 0 && good;
		if (good && p->is_damaged)
			rename(path, old.data);
		good = good && rename(fresh.data, path) == 0;
		error = errno;
		if (!good)
			unlink(fresh.data);
		errno = error;
	}
	text_free(&fresh);
	text_free(&all);
	text_free(&old);
	return good;
}

const char *
progress_write(const struct progress *p)
{
	static char why[256];
	char *path;
	bool good;

	errno = 0;
	path = history_state_file("progress");
	good = path && replace(path, p);
	if (!good)
		snprintf(why, sizeof why, "%.160s: %s", path ? path :
		    "there is no folder for it", errno ? strerror(errno) :
		    "neither XDG_STATE_HOME nor HOME is set");
	free(path);
	return good ? NULL : why;
}

/* ---- noting -------------------------------------------------------------- */

static const char unreadable[] = "the progress file cannot be read";

const char *
progress_saw(const char *program)
{
	struct progress p;
	const char *why = unreadable;

	if (progress_read(&p)) {
		progress_row(&p, program)->seen++;
		why = progress_write(&p);
	}
	progress_free(&p);
	return why;
}

const char *
progress_toured(const char *program, unsigned stop, unsigned stops)
{
	struct progress p;
	const char *why = unreadable;

	if (progress_read(&p)) {
		struct progress_row *r = progress_row(&p, program);

		if (r->stops != stops || stop > r->stop)
			r->stop = stop;
		r->stops = stops;
		why = progress_write(&p);
	}
	progress_free(&p);
	return why;
}

void
progress_quiz(struct progress *p, const char *program, unsigned right,
    unsigned asked)
{
	struct progress_row *r = progress_row(p, program);
	time_t now = time(NULL);
	struct tm day;

	if ((uint64_t)right * r->asked >= (uint64_t)r->right * asked) {
		r->right = right;
		r->asked = asked;
	}
	r->quizzes++;
	strcpy(r->day, "0000-00-00");
	if (localtime_r(&now, &day))
		strftime(r->day, sizeof r->day, "%Y-%m-%d", &day);
}
