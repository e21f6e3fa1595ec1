/* SPDX-License-Identifier: MIT */
/* Reads demos, and makes one for a program that has none. */
#include <config.h>

#include "command.h"
#include "demo.h"
#include "host.h"
#include "programs.h"
#include "words.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	WALK_STEPS = 600,       /* a longer run is shown job by job */
	WALK_JOBS = 300,
	WALK_CHAPTERS = 12,
	WALK_SECONDS = 120      /* about the longest of a walk */
};

static void
add_line(struct demo *d, const char *line, size_t len)
{
	char *copy = text_alloc(NULL, len + 1);

	memcpy(copy, line, len);
	copy[len] = '\0';
	if (len && copy[len - 1] == '\r')
		copy[len - 1] = '\0';
	d->lines = text_alloc(d->lines,
	    (size_t)(d->count + 1) * sizeof *d->lines);
	d->lines[d->count++] = copy;
}

static void
split(struct demo *d, const char *text)
{
	while (*text) {
		size_t len = strcspn(text, "\n");

		add_line(d, text, len);
		text += len + (text[len] != '\0');
	}
}

/* The program of the first command, if that is "open". */
static char *
first_program(struct demo *d)
{
	struct text word = { 0 };
	char *program = NULL;

	for (int i = 0; i < d->count; i++) {
		const char *p = d->lines[i] + strspn(d->lines[i], " \t");

		if (!*p || *p == '#')
			continue;
		d->opens = i + 1;
		words_next(&p, &word);
		p += strspn(p, " \t");
		if (strcmp(text_get(&word), "open") == 0 && *p &&
		    words_whole(p, &word))
			program = text_copy(text_get(&word));
		break;
	}
	text_free(&word);
	return program;
}

/* The first line may name the format; a newer one may mean other things. */
static bool
is_known(const struct demo *d)
{
	static const char name[] = "# microtick-demo/";
	const char *line = d->count ? d->lines[0] : "";

	return strncmp(line, name, strlen(name)) != 0 ||
	    strcmp(line + strlen(name), "1") == 0;
}

/* The folder a file is in. */
static char *
folder_of(const char *path)
{
	char *real = host_absolute(path), *slash = strrchr(real, '/');

	if (!slash) {
		free(real);
		return text_copy(".");
	}
	slash[slash == real] = '\0';
	return real;
}

bool
demo_load(struct demo *d, const char *path, struct text *why)
{
	char *text, *lesson = NULL;
	size_t len;
	int e;

	*d = (struct demo){ 0 };
	if (access(path, F_OK) != 0)
		lesson = programs_find_demo(path);
	d->path = lesson ? lesson : text_copy(path);
	e = host_read_file(NULL, strcmp(path, "-") == 0 ? "/dev/stdin" :
	    d->path, &text, &len);
	if (e) {
		text_printf(why, "microtick: cannot read %s: %s", path,
		    strerror(e));
		return false;
	}
	split(d, text);
	free(text);
	if (!is_known(d)) {
		text_printf(why, "%s:1: a demo of the format microtick-demo/1 "
		    "expected, not %.40s", d->path, d->lines[0] + 2);
		return false;
	}
	d->folder = folder_of(d->path);
	d->program = first_program(d);
	return true;
}

const char *
demo_for_version(const char *arg, bool since, int major, bool *good)
{
	char *rest;
	long n = strtol(arg, &rest, 10);

	*good = rest > arg && n > 0 && (*rest == ' ' || *rest == '\t');
	rest += strspn(rest, " \t");
	*good = *good && *rest;
	return *good && (major >= n) == since ? rest : NULL;
}

/* Behind one "since N" or "before N"; the line itself if it has none, or a
 * wrong one, which the command will tell. */
static const char *
unwrap(const char *line, int major)
{
	bool since = strncmp(line, "since ", 6) == 0, good;
	const char *rest;

	if (!since && strncmp(line, "before ", 7) != 0)
		return line;
	rest = demo_for_version(line + (since ? 6 : 7), since, major, &good);
	return good ? rest : line;
}

const char *
demo_line(const struct demo *d, int i, int major)
{
	const char *line = d->lines[i] + strspn(d->lines[i], " \t"), *was;

	if (!*line || *line == '#')
		return NULL;
	do {
		was = line;
		line = unwrap(line, major);
	} while (line && line != was);
	return line;
}

void
demo_free(struct demo *d)
{
	for (int i = 0; i < d->count; i++)
		free(d->lines[i]);
	free(d->lines);
	free(d->path);
	free(d->folder);
	free(d->program);
	*d = (struct demo){ 0 };
}

/* ---- a walk through any program ---- */

static int
count_jobs(struct app *app)
{
	int jobs = 0;

	while (jobs < WALK_JOBS && mt_move(app->m, MT_JOB, 1) == MT_OK)
		jobs++;
	mt_seek(app->m, 0);
	return jobs;
}

/* A chapter for each job, as the job calls itself; of many jobs for some. */
static void
walk_jobs(struct text *out, struct app *app, bool step_by_step)
{
	int every = 1 + count_jobs(app) / WALK_CHAPTERS;

	for (int i = 0; i < WALK_JOBS && mt_move(app->m, MT_JOB, 1) == MT_OK;
	    i++) {
		const struct mt_loop *loop = mt_loop(app->m);

		text_printf(out, "%s job\n", step_by_step ? "until" : "next");
		if (loop->job.kind != MT_NONE && i % every == 0)
			text_printf(out, "chapter \"%s: %s\"\n",
			    mt_ref_text(loop->job), loop->job_text);
	}
	text_puts(out, step_by_step ? "until end\n" : "next end\n");
}

void
demo_walk(struct demo *d, struct app *app)
{
	uint64_t steps = mt_known(app->m);
	uint64_t speed = steps / WALK_SECONDS;
	struct text script = { 0 };

	*d = (struct demo){ .path = text_copy("(walk)") };
	text_printf(&script, "speed %d\nchapter ", speed < 4 ? 4 :
	    speed > 20 ? 20 : (int)speed);
	words_quote(&script, app->title);
	text_puts(&script, "\npause 1s\n");
	walk_jobs(&script, app, mt_is_complete(app->m) &&
	    steps <= WALK_STEPS);
	text_puts(&script, "pause 3s\n");
	mt_seek(app->m, 0);
	split(d, text_get(&script));
	text_free(&script);
}
