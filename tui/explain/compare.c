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

/* ---- running ------------------------------------------------------------- */

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

/* The activation a promise was made for, 0 if for none; owners has those of
 * the promises before it, and of those that awaits made. */
static uint32_t
owner_of(const struct causes *c, const uint32_t *owners, uint32_t id)
{
	const struct cause_promise *p = &c->promises[id];
	const struct cause_job *j = causes_job(c, p->made_by);

	if (owners[id] || !p->maker)
		return owners[id];
	if (causes_is_made_by(p, "the implicit promise of an async function") ||
	    causes_is_made_by(p, "await's throwaway promise"))
		return p->origin;
	/* in the job that makes a promise of it follow another */
	return causes_is_made_by(p, "the throwaway promise of then in "
	    "NewPromiseResolveThenableJob") && j && j->how == HOW_THENABLE &&
	    j->whose.kind == MT_PROMISE && j->whose.id < id ?
	    owners[j->whose.id] : 0;
}

/* How many promises were made for each frame. */
static int *
count_promises(const struct causes *c)
{
	int *n = text_alloc(NULL, (c->frame_count + 1) * sizeof *n);
	uint32_t *owners = text_alloc(NULL, (c->promise_count + 1) *
	    sizeof *owners);

	memset(n, 0, (c->frame_count + 1) * sizeof *n);
	memset(owners, 0, (c->promise_count + 1) * sizeof *owners);
	for (size_t i = 0; i < c->await_count; i++) {
		const struct cause_await *w = &c->awaits[i];
		const struct cause_promise *p = causes_promise(c, w->promise);

		if (p && p->maker && (causes_is_made_by(p, "the wrapper "
		    "promise of the awaited value") || causes_is_made_by(p,
		    "await's wrapper promise")))
			owners[w->promise] = w->frame;
	}
	for (uint32_t id = 1; id < c->promise_count; id++) {
		owners[id] = owner_of(c, owners, id);
		if (owners[id] < c->frame_count)
			n[owners[id]]++;
	}
	free(owners);
	return n;
}

static void
keep_calls(struct variant *v, const struct causes *c)
{
	int *promises = count_promises(c);

	for (size_t i = 1; i < c->frame_count; i++) {
		const struct cause_frame *f = &c->frames[i];
		struct compare_function *x;

		if (!f->call || !f->promise)
			continue;
		x = function_of(v, f);
		x->calls = text_alloc(x->calls, (x->count + 1) *
		    sizeof *x->calls);
		x->calls[x->count++] = (struct compare_call){
			ticks_of_call(c, f).ticks, promises[i] };
	}
	free(promises);
}

/* "at load 7:9, at async main 12:3": how frames of Node are called, and how
 * many there are, is each version's own. */
static char *
frames_of(const struct cause_error *e)
{
	struct text t = { 0 };

	for (int i = 0; i < e->row_count; i++) {
		const struct cause_stack_row *r = &e->rows[i];

		if (!r->is_program)
			continue;
		text_printf(&t, "%sat %s%s%s%d:%d", t.len ? ", " : "",
		    r->is_async ? "async " : "", r->name,
		    *r->name ? " " : "", r->at.line, r->at.col);
	}
	text_add(&t, "", 0);
	return t.data;
}

static void
keep_stacks(struct variant *v, const struct causes *c)
{
	v->stacks = text_alloc(NULL, (c->error_count + 1) * sizeof *v->stacks);
	for (size_t i = 0; i < c->error_count; i++)
		v->stacks[v->stack_count++] = (struct compare_stack){
			text_copy(c->errors[i].text),
			frames_of(&c->errors[i]) };
}

static void
free_tables(struct variant *v)
{
	for (size_t k = 0; k < v->function_count; k++) {
		free(v->functions[k].name);
		free(v->functions[k].calls);
	}
	for (size_t k = 0; k < v->stack_count; k++) {
		free(v->stacks[k].error);
		free(v->stacks[k].frames);
	}
	free(v->functions);
	free(v->stacks);
}

static void
print_tables(const struct variant *v, struct text prints[PARTS])
{
	for (size_t i = 0; i < v->function_count; i++) {
		const struct compare_function *f = &v->functions[i];

		text_printf(&prints[1], "%s %d", f->name, f->line);
		for (size_t k = 0; k < f->count; k++)
			text_printf(&prints[1], " %d/%d", f->calls[k].ticks,
			    f->calls[k].promises);
		text_char(&prints[1], '\n');
	}
	for (size_t i = 0; i < v->stack_count; i++)
		text_printf(&prints[2], "%s\n", v->stacks[i].frames);
}

void
compare_fingerprints(const struct causes *c, struct text prints[PARTS])
{
	struct variant v = { 0 };

	keep_calls(&v, c);
	keep_stacks(&v, c);
	print_tables(&v, prints);
	free_tables(&v);
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
	v->exit_code = mt_outcome(m) == MT_END ? mt_exit_code(m) : EXIT_LIMIT;
	if (*mt_limit_text(m))
		v->stopped = text_copy(mt_limit_text(m));
	keep_calls(v, &c);
	keep_stacks(v, &c);
	keep_lines(v, m);
	text_printf(&v->prints[0], "%sexit %d", text_get(&v->out),
	    v->exit_code);
	print_tables(v, v->prints);
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

	app_explain(&why, v->shown, s, e);
	v->exit_code = refused(s);
	text_puts(&v->out, text_get(&why));
	text_printf(&v->prints[0], "refused %s", text_get(&why));
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

static char unread[320];         /* what *problem points to */

static bool
run(struct variant *v, const char **problem)
{
	struct mt_error error = { 0 };
	struct mt_machine *m;
	enum mt_status s;
	char *text;
	size_t len;
	int e = host_read_file(NULL, v->path, &text, &len);

	if (e) {
		snprintf(unread, sizeof unread, "cannot read %.200s: %s",
		    v->values[BY_FILE], strerror(e));
		*problem = unread;
		return false;
	}
	s = mt_open(&m, v->shown, text, len, &v->options, &error);
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

unsigned
compare_parts(const struct variant *a, const struct variant *b)
{
	unsigned set = 0;

	for (int i = 0; i < PARTS; i++)
		if (strcmp(text_get(&a->prints[i]), text_get(&b->prints[i])))
			set |= 1u << i;
	return set;
}

bool
compare_run(struct compare *c, const char **problem)
{
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

		free_tables(v);
		for (int k = 0; k < PARTS; k++)
			text_free(&v->prints[k]);
		free(v->lines);
		free(v->path);
		free(v->shown);
		free(v->folder);
		free(v->stopped);
		text_free(&v->out);
	}
	memset(c, 0, sizeof *c);
}
