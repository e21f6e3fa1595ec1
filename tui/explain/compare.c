/* SPDX-License-Identifier: MIT */
/* Runs the variants of a comparison. */
#include <config.h>

#include "app.h"
#include "compare.h"
#include "host.h"
#include "ticks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- what is to be run ------------------------------------------------------ */

static int
profile_index(const char *name, size_t len)
{
	for (int i = 0; i < mt_profile_count(); i++)
		if (strlen(mt_profile_name(i)) == len &&
		    strncmp(mt_profile_name(i), name, len) == 0)
			return i;
	return -1;
}

enum { WORD_MAX = 32 };

/* The i-th word of a list with commas; false past its end. */
static bool
word_at(const char *list, int i, char word[WORD_MAX])
{
	while (list && i-- > 0) {
		list = strchr(list, ',');
		list = list ? list + 1 : NULL;
	}
	if (!list)
		return false;
	snprintf(word, WORD_MAX, "%.*s", (int)strcspn(list, ","), list);
	return true;
}

static bool
add_variant(struct compare *c, const struct options *o, const char *file,
    const char *as, const char *mode)
{
	struct variant *v = &c->v[c->count];
	int profile = profile_index(as, strlen(as));

	if (c->count == COMPARE_MAX || profile < 0)
		return false;
	c->count++;
	v->file = file;
	v->path = app_find(file, NULL);
	v->profile = profile;
	snprintf(v->mode, sizeof v->mode, "%s", mode);
	v->options = o->machine;
	v->options.argc = 0;
	v->options.profile = mt_profile_name(profile);
	v->options.unhandled = *mode ? v->mode : NULL;
	v->options.record = true;
	v->options.host.read_file = host_read_file;
	v->options.host.output = NULL;
	snprintf(v->label, sizeof v->label, "%s%s%s%s%s",
	    mt_profile_name(profile), *mode ? " " : "", mode,
	    o->machine.argc ? " " : "", o->machine.argc ?
	    app_base_name(file) : "");
	return true;
}

/* Every version with every mode, for each file. */
static bool
add_variants(struct compare *c, const struct options *o, const char *file)
{
	const char *list = o->machine.profile ? o->machine.profile :
	    o->machine.argc || o->machine.unhandled ? "node22"
	    : "node10,node22";
	const char *modes = o->machine.unhandled ? o->machine.unhandled : "";
	char as[WORD_MAX], mode[WORD_MAX];

	for (int i = 0; word_at(list, i, as); i++)
		for (int k = 0; word_at(modes, k, mode); k++)
			if (!add_variant(c, o, file, as, mode))
				return false;
	return true;
}

/* ---- running ------------------------------------------------------------------ */

static struct compare_function *
function_of(struct variant *v, const struct cause_frame *f)
{
	struct compare_function *x = v->functions;
	size_t i;

	for (i = 0; i < v->function_count; i++)
		if (x[i].line == f->at.line && !strcmp(x[i].name, f->name))
			return &x[i];
	v->functions = text_alloc(v->functions, (i + 1) * sizeof *x);
	v->function_count = i + 1;
	x = &v->functions[i];
	*x = (struct compare_function){ text_copy(f->name), f->at.line, NULL,
		0 };
	return x;
}

static void
keep_calls(struct variant *v, const struct causes *c)
{
	for (size_t i = 1; i < c->frame_count; i++) {
		const struct cause_frame *f = &c->frames[i];
		struct compare_function *x;

		if (!f->call || !f->promise)
			continue;
		x = function_of(v, f);
		x->ticks = text_alloc(x->ticks, (x->calls + 1) *
		    sizeof *x->ticks);
		x->ticks[x->calls++] = ticks_of_call(c, f).ticks;
	}
}

/* Line i of what was printed goes to the end of out; its text is pointed to
 * later, when out no longer moves. */
static void
keep_lines(struct variant *v, struct mt_machine *m)
{
	size_t n = mt_console_count(m), at = 0;
	struct mt_line line;

	v->lines = text_alloc(NULL, (n + 1) * sizeof *v->lines);
	for (size_t i = 0; i < n && mt_console(m, i, &line); i++) {
		v->lines[i] = (struct compare_line){ NULL, line.len, line.fd,
			line.step };
		text_printf(&v->out, "%d ", line.fd);
		text_add(&v->out, line.text, line.len);
		text_char(&v->out, '\n');
		v->line_count = i + 1;
	}
	for (size_t i = 0; i < v->line_count; i++) {
		v->lines[i].text = v->out.data + at + 2;
		at += v->lines[i].len + 3;
	}
}

static void
take_machine(struct variant *v, struct mt_machine *m)
{
	struct mt_figures figures;
	struct causes c;

	causes_read(&c, m);
	mt_seek(m, c.steps);
	mt_figures(m, &figures);
	v->opened = true;
	v->steps = c.steps;
	v->ticks = figures.ticks;
	v->promises = c.promise_count ? (uint32_t)c.promise_count - 1 : 0;
	v->jobs = c.job_count ? (uint32_t)c.job_count - 1 : 0;
	v->exit_code = mt_exit_code(m);
	keep_calls(v, &c);
	keep_lines(v, m);
	causes_free(&c);
}

static int
refused(enum mt_status s)
{
	return s == MT_SYNTAX ? EXIT_SYNTAX : s == MT_UNSUPPORTED ?
	    EXIT_UNSUPPORTED : s == MT_NODE_OPTION ? EXIT_NODE_OPTION
	    : EXIT_USAGE;
}

/* A program that is refused prints why, as one line after the other. */
static void
take_refusal(struct variant *v, enum mt_status s, const struct mt_error *e)
{
	struct text why = { 0 };
	size_t at = 0, n = 0;

	app_explain(&why, v->path, s, e);
	v->exit_code = refused(s);
	text_puts(&v->out, text_get(&why));
	text_free(&why);
	for (const char *p = text_get(&v->out); *p; p++)
		n += *p == '\n';
	v->lines = text_alloc(NULL, (n + 1) * sizeof *v->lines);
	while (v->line_count < n) {
		const char *p = v->out.data + at;
		size_t len = strcspn(p, "\n");

		v->lines[v->line_count++] = (struct compare_line){ p, len, 2,
			0 };
		at += len + 1;
	}
}

static bool
run(struct variant *v, const char **problem)
{
	struct mt_error error = { 0 };
	struct mt_machine *m;
	enum mt_status s;
	char *text;
	size_t len;

	if (host_read_file(NULL, v->path, &text, &len)) {
		*problem = "the file cannot be read";
		return false;
	}
	s = mt_open(&m, v->path, text, len, &v->options, &error);
	if (s == MT_OK) {
		take_machine(v, m);
		mt_close(m);
	} else {
		take_refusal(v, s, &error);
	}
	free(text);
	return true;
}

static bool
same_line(const struct variant *a, const struct variant *b, size_t i)
{
	if (i >= a->line_count || i >= b->line_count)
		return i >= a->line_count && i >= b->line_count;
	return a->lines[i].len == b->lines[i].len && a->lines[i].fd ==
	    b->lines[i].fd && memcmp(a->lines[i].text, b->lines[i].text,
	    a->lines[i].len) == 0;
}

static size_t
first_difference(const struct compare *c)
{
	size_t most = 0;

	for (int k = 0; k < c->count; k++)
		most = c->v[k].line_count > most ? c->v[k].line_count : most;
	for (size_t i = 0; i < most; i++)
		for (int k = 1; k < c->count; k++)
			if (!same_line(&c->v[0], &c->v[k], i))
				return i;
	return SIZE_MAX;
}

bool
compare_run(struct compare *c, struct options *o, const char **problem)
{
	memset(c, 0, sizeof *c);
	*problem = "--as takes up to eleven versions: node10,node22";
	if (!add_variants(c, o, o->file))
		return false;
	for (int i = 0; i < o->machine.argc; i++)
		if (!add_variants(c, o, o->machine.argv[i]))
			return false;
	for (int i = 0; i < c->count; i++)
		if (!run(&c->v[i], problem))
			return false;
	c->parted = first_difference(c);
	return true;
}

void
compare_free(struct compare *c)
{
	for (int i = 0; i < c->count; i++) {
		struct variant *v = &c->v[i];

		for (size_t k = 0; k < v->function_count; k++) {
			free(v->functions[k].name);
			free(v->functions[k].ticks);
		}
		free(v->functions);
		free(v->lines);
		free(v->path);
		text_free(&v->out);
	}
	memset(c, 0, sizeof *c);
}
