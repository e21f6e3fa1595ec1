/* SPDX-License-Identifier: MIT */
/*
 * Every program compared under four versions: what each variant prints is
 * what that version of real Node printed (tests/golden), the line at which
 * they part is the first that differs, and something is to blame for each
 * difference.  Then settings and files.
 */
#include <config.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "explain/compare.h"
#include "host.h"
#include "each_program.h"
#include "tap.h"

static int major_of(const struct variant *v)
{
	return atoi(mt_profile_name(v->profile) + strlen("node"));
}

/* A recording, or NULL if there is none. */
static char *recorded(const char *name, int major)
{
	const char *dir = getenv("srcdir");
	char path[4096], *text, *end;
	size_t len;

	snprintf(path, sizeof path, "%s/tests/golden/%.*s.%d",
	    dir ? dir : ".", (int)(strrchr(name, '.') - name), name, major);
	if (host_read_file(NULL, path, &text, &len))
		return NULL;
	end = strchr(text, '\n');
	memmove(text, end + 1, strlen(end + 1) + 1);
	return text;
}

/* With the program's folder, and the process, as recordings have them. */
static void add_line(struct text *out, const struct variant *v,
    const struct compare_line *line)
{
	size_t n = (size_t)(strrchr(v->path, '/') - v->path);
	size_t i = 0;

	while (i < line->len) {
		const char *s = line->text + i;

		if (i + n <= line->len && !memcmp(s, v->path, n)) {
			text_puts(out, "DIR");
			i += n;
		} else if (line->fd == 2 && i + 11 <= line->len &&
		    !memcmp(s, "(node:4242)", 11)) {
			text_puts(out, "(node:PID)");
			i += 11;
		} else {
			text_char(out, line->text[i++]);
		}
	}
	text_char(out, '\n');
}

static bool has_errors(const struct variant *v)
{
	for (size_t i = 0; i < v->line_count; i++)
		if (v->lines[i].fd == 2)
			return true;
	return false;
}

/* Both streams and the exit code, byte for byte. */
static bool prints_recording(const struct variant *v, const char *name)
{
	char *expected = recorded(name, major_of(v));
	struct text out = { 0 };
	bool same;

	if (!expected || !v->opened) {
		free(expected);
		return true;
	}
	for (int fd = 1; fd <= 2; fd++) {
		if (fd == 2 && has_errors(v))
			text_puts(&out, "=== stderr\n");
		for (size_t i = 0; i < v->line_count; i++)
			if (v->lines[i].fd == fd)
				add_line(&out, v, &v->lines[i]);
	}
	if (v->exit_code)
		text_printf(&out, "=== exit %d\n", v->exit_code);
	same = strcmp(text_get(&out), expected) == 0;
	if (!same)
		note("%s: %s", v->label, text_get(&out));
	text_free(&out);
	free(expected);
	return same;
}

static bool same_output(const struct variant *a, const struct variant *b)
{
	return strcmp(text_get(&a->out), text_get(&b->out)) == 0;
}

static bool is_explained(const struct variant *a, const struct variant *b)
{
	struct blame blame;
	unsigned told = 0;
	bool good;

	compare_blame(a, b, compare_parts(a, b), &blame);
	for (size_t i = 0; i < blame.count; i++)
		told |= blame.rows[i].parts;
	if (!blame.whole)
		told |= IN_OUTPUT;
	good = told == blame.parts &&
	    (blame.parts & IN_OUTPUT || same_output(a, b));
	free(blame.rows);
	return good;
}

static bool parts_there(const struct compare *c)
{
	size_t i = c->parted;
	bool same = true;

	for (int k = 1; k < c->count; k++)
		same = same && same_output(&c->v[0], &c->v[k]);
	if (i == SIZE_MAX)
		return same;
	for (int k = 1; k < c->count; k++) {
		const struct variant *a = &c->v[0], *b = &c->v[k];

		if (i >= a->line_count || i >= b->line_count ||
		    a->lines[i].len != b->lines[i].len ||
		    memcmp(a->lines[i].text, b->lines[i].text,
		    a->lines[i].len) != 0)
			return true;
	}
	return false;
}

static void check(const char *path, const char *name)
{
	struct options o = { .file = path, .machine = { .record = true,
		.profile = "node8,node10,node12,node22",
		.stack_trace_limit = -1 } };
	const char *problem;
	struct compare c;
	bool recordings = true, explained = true;

	ok(compare_plan(&c, &o, &problem) && compare_run(&c, &problem) &&
	    c.count == 4, "%s is run four times", name);
	for (int k = 0; k < c.count; k++) {
		recordings = prints_recording(&c.v[k], name) && recordings;
		if (k)
			explained = is_explained(&c.v[k - 1], &c.v[k]) &&
			    explained;
	}
	ok(recordings, "%s prints what real Node does", name);
	ok(parts_there(&c), "%s parts where it is said to", name);
	ok(explained, "%s: something is to blame for each difference", name);
	compare_free(&c);
}

/* Modes and hooks, each with each: the default mode and both states of the
 * hooks print the recording; what differs is put down to the setting. */
static void check_modes(const char *path, const char *name)
{
	struct options o = { .file = path, .hooks = "off,on", .machine = {
		.record = true, .profile = "node22", .stack_trace_limit = -1,
		.unhandled = "throw,warn,none" } };
	const char *problem;
	struct compare c;
	bool good = true;

	ok(compare_plan(&c, &o, &problem) && compare_run(&c, &problem) &&
	    c.count == 6, "%s is run with six settings", name);
	for (int k = 0; k < c.count; k++) {
		int before = k ? compare_partner(&c, k) : 0;
		struct blame blame;

		if (strcmp(c.v[k].values[BY_UNHANDLED], "throw") == 0)
			good = prints_recording(&c.v[k], name) && good;
		compare_blame(&c.v[before], &c.v[k], compare_parts(
		    &c.v[before], &c.v[k]), &blame);
		good = good && blame.count == 0 && (k == 0 ||
		    blame.dimensions == 1u << BY_UNHANDLED ||
		    blame.dimensions == 1u << BY_HOOKS);
		if (blame.dimensions == 1u << BY_HOOKS)
			good = good && !(blame.parts & IN_OUTPUT);
		free(blame.rows);
	}
	ok(good, "%s: settings differ in what they should", name);
	compare_free(&c);
}

/* The two differences everybody asks about have one cause each. */
static void check_order(const char *dir)
{
	char path[4096];
	struct options o = { .file = path, .machine = { .record = true,
		.profile = "node10,node22", .stack_trace_limit = -1 } };
	const char *problem;
	struct compare c;
	struct blame blame;

	snprintf(path, sizeof path, "%s/04-order.js", dir);
	ok(compare_plan(&c, &o, &problem) && compare_run(&c, &problem),
	    "the order program is run twice");
	compare_blame(&c.v[0], &c.v[1], compare_parts(&c.v[0],
		    &c.v[1]), &blame);
	ok(blame.count == 1 && blame.whole && strcmp(mt_profile_row(
	    blame.rows[0].row).name, "AWAIT_WRAPPER") == 0,
	    "the order program differs by await's wrapper promise alone");
	ok(blame.rows[0].parts == (IN_OUTPUT | IN_CALLS),
	    "in what it prints, and in ticks and promises");
	ok(c.v[0].functions[0].calls[0].promises == 2 &&
	    c.v[1].functions[0].calls[0].promises == 1,
	    "for which Node 10 makes two promises, Node 22 one");
	free(blame.rows);
	compare_free(&c);
	o.hooks = "on";
	ok(compare_plan(&c, &o, &problem) && compare_run(&c, &problem) &&
	    c.v[0].functions[0].calls[0].promises == 4 &&
	    c.v[1].functions[0].calls[0].promises == 2,
	    "while async_hooks look: four and two");
	compare_free(&c);
}

/* Ways that differ by a setting, or by the file. */
static void check_settings(const char *dir)
{
	static const struct {
		const char *hooks, *unhandled, *file, *other;
		unsigned dimension, parts;
		int exits[2];
	} rows[] = {
		{ NULL, "warn,throw", "14-fire-and-forget.js", NULL,
		  1u << BY_UNHANDLED, IN_OUTPUT, { 0, 1 } },
		{ "off,on", NULL, "05-throwaway-promise.js", NULL,
		  1u << BY_HOOKS, IN_CALLS, { 0, 0 } },
		{ NULL, NULL, "33-starvation.js", "34-starvation-fix.js",
		  1u << BY_FILE, IN_OUTPUT, { 0, 0 } },
	};
	char path[4096], other[4096];
	const char *const files[] = { other };

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct options o = { .file = path, .hooks = rows[i].hooks,
			.machine = { .record = true, .stack_trace_limit = -1,
			.unhandled = rows[i].unhandled, .argv = files,
			.argc = rows[i].other != NULL } };
		const char *problem = "";
		struct compare c;
		struct blame blame;

		snprintf(path, sizeof path, "%s/%s", dir, rows[i].file);
		snprintf(other, sizeof other, "%s/%s", dir, rows[i].other ?
		    rows[i].other : "");
		ok(compare_plan(&c, &o, &problem) && compare_run(&c, &problem)
		    && c.count == 2, "%s is run in two ways %s",
		    rows[i].file, problem);
		compare_blame(&c.v[0], &c.v[1], compare_parts(&c.v[0],
		    &c.v[1]), &blame);
		ok(blame.dimensions == rows[i].dimension &&
		    (blame.parts & rows[i].parts) == rows[i].parts &&
		    blame.count == 0, "%s differs by its setting", rows[i].file);
		ok(c.v[0].exit_code == rows[i].exits[0] &&
		    c.v[1].exit_code == rows[i].exits[1],
		    "%s ends as that setting says", rows[i].file);
		free(blame.rows);
		compare_free(&c);
	}
}

/* Two versions, two modes: a run is told from one that differs in one. */
static void check_partners(const char *dir)
{
	char path[4096];
	struct options o = { .file = path, .machine = { .record = true,
		.profile = "node12,node22", .unhandled = "warn,strict,none",
		.stack_trace_limit = -1 } };
	const char *problem;
	struct compare c;
	bool good;

	snprintf(path, sizeof path, "%s/04-order.js", dir);
	good = compare_plan(&c, &o, &problem) && c.count == 6;
	for (int k = 1; good && k < c.count; k++) {
		unsigned set = compare_dimensions(
		    &c.v[compare_partner(&c, k)], &c.v[k]);

		good = set == 1u << BY_VERSION || set == 1u << BY_UNHANDLED;
	}
	ok(good, "each of six runs has one that differs in one thing");
	compare_free(&c);
}

int main(void)
{
	each_program(check);
	each_program(check_modes);
	check_order(programs_folder());
	check_settings(programs_folder());
	check_partners(programs_folder());
	return done();
}
