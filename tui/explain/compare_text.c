/* SPDX-License-Identifier: MIT */
/* A comparison as text, in columns. */
#include <config.h>

#include "compare.h"
#include "safe.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NARROW = 14, CONTEXT = 3, LINES_MAX = 200 };

static int
column_width(const struct compare *c, int width)
{
	int w = (width - 6) / c->count - 1;

	return w < NARROW ? NARROW : w;
}

static void
trim(struct text *out)
{
	while (out->len && out->data[out->len - 1] == ' ')
		out->data[--out->len] = '\0';
}

static bool
differs(const struct compare *c, size_t i)
{
	const struct variant *a = &c->v[0];

	for (int k = 1; k < c->count; k++) {
		const struct variant *b = &c->v[k];

		if (i >= a->line_count || i >= b->line_count) {
			if (i < a->line_count || i < b->line_count)
				return true;
		} else if (a->lines[i].len != b->lines[i].len ||
		    memcmp(a->lines[i].text, b->lines[i].text,
		    a->lines[i].len) != 0) {
			return true;
		}
	}
	return false;
}

static void
put_row(const struct compare *c, size_t i, int w, struct text *out)
{

	text_integer(out, i + 1, 3);
	text_puts(out, differs(c, i) ? " * " : "   ");
	for (int k = 0; k < c->count; k++) {
		const struct variant *v = &c->v[k];

		if (i < v->line_count)
			safe_cell(out, v->lines[i].text,
			    v->lines[i].len, w + 1);
		else
			safe_cell(out, "", 0, w + 1);
	}
	trim(out);
	text_char(out, '\n');
}

static void
put_outputs(const struct compare *c, int width, struct text *out)
{
	int w = column_width(c, width);
	size_t most = 0, i = 0;

	for (int k = 0; k < c->count; k++)
		most = c->v[k].line_count > most ? c->v[k].line_count : most;
	text_puts(out, "      ");
	for (int k = 0; k < c->count; k++)
		safe_cell(out, c->v[k].label, strlen(c->v[k].label),
		    w + 1);
	trim(out);
	text_char(out, '\n');
	if (most > LINES_MAX && c->parted != SIZE_MAX && c->parted > CONTEXT)
		i = c->parted - CONTEXT;
	if (i)
		text_printf(out, "      (%zu lines before are the same)\n",
		    i);
	for (size_t n = 0; i < most && n < LINES_MAX; i++, n++)
		put_row(c, i, w, out);
	if (i < most)
		text_printf(out, "      (%zu more lines)\n", most - i);
}

/* ---- figures ------------------------------------------------------------- */

static void
put_figures(const struct compare *c, struct text *out)
{
	static const char *const names[] = { "exit code", "promises", "jobs",
		"steps" };

	text_char(out, '\n');
	for (int row = 0; row < 4; row++) {
		text_printf(out, "%-28s", names[row]);
		for (int k = 0; k < c->count; k++) {
			const struct variant *v = &c->v[k];
			uint64_t n = row == 0 ? (uint64_t)v->exit_code :
			    row == 1 ? v->promises : row == 2 ? v->jobs
			    : v->steps;

			text_integer(out, n, 13);
		}
		text_char(out, '\n');
	}
	for (int k = 0; k < c->count; k++)
		if (c->v[k].stopped)
			text_printf(out, "%s was stopped: %s\n",
			    c->v[k].label, c->v[k].stopped);
}

static const struct compare_function *
same_function(const struct variant *v, const struct compare_function *f)
{
	for (size_t i = 0; i < v->function_count; i++)
		if (v->functions[i].line == f->line &&
		    strcmp(v->functions[i].name, f->name) == 0)
			return &v->functions[i];
	return NULL;
}

/* "3", "1-4", "never". */
static void
add_range(struct text *t, const struct compare_function *f, bool promises)
{
	int low = 0, high = 0;
	bool never = false, any = false;

	for (size_t i = 0; i < f->count; i++) {
		int n = promises ? f->calls[i].promises : f->calls[i].ticks;

		if (n < 0) {
			never = true;
			continue;
		}
		low = !any || n < low ? n : low;
		high = n > high ? n : high;
		any = true;
	}
	if (any)
		text_printf(t, low == high ? "%d" : "%d-%d", low, high);
	if (never)
		text_puts(t, any ? "+never" : "never");
}

/* "2 ticks, 1 promise" in a column. */
static void
put_calls(const struct compare *c, const struct compare_function *f,
    struct text *out)
{
	struct text t = { 0 };

	for (int k = 0; k < c->count; k++) {
		const struct compare_function *x = same_function(&c->v[k], f);

		text_clear(&t);
		if (x) {
			add_range(&t, x, false);
			text_puts(&t, " / ");
			add_range(&t, x, true);
		} else {
			text_puts(&t, "-");
		}
		text_printf(out, " %12s", text_get(&t));
	}
	text_free(&t);
}

static void
put_functions(const struct compare *c, struct text *out)
{
	const struct variant *v = &c->v[c->count - 1];

	if (!v->function_count)
		return;
	text_puts(out, "\nAsync calls: ticks until what waits for the promise "
	    "runs / promises\n");
	for (size_t i = 0; i < v->function_count; i++) {
		const struct compare_function *f = &v->functions[i];
		char name[64];

		snprintf(name, sizeof name, "%.40s line %d", f->name,
		    f->line);
		text_printf(out, "  %-26s", name);
		put_calls(c, f, out);
		text_char(out, '\n');
	}
}

/* ---- stacks -------------------------------------------------------------- */

static bool
stack_differs(const struct compare *c, size_t i)
{
	const struct variant *a = &c->v[0];

	for (int k = 1; k < c->count; k++) {
		const struct variant *b = &c->v[k];

		if (!b->opened || !a->opened)
			continue;
		if (i >= a->stack_count || i >= b->stack_count) {
			if (i < a->stack_count || i < b->stack_count)
				return true;
		} else if (strcmp(a->stacks[i].frames, b->stacks[i].frames)) {
			return true;
		}
	}
	return false;
}

static void
put_stack(const struct compare *c, size_t i, struct text *out)
{
	for (int k = 0; k < c->count; k++) {
		const struct variant *v = &c->v[k];
		const char *frames = i < v->stack_count ? v->stacks[i].frames
		    : "(no such error)";

		if (!v->opened)
			continue;
		text_printf(out, "    %-16s ", v->label);
		safe_text(out, *frames ? frames : "(no frame of the program)",
		    strlen(*frames ? frames : "(no frame of the program)"));
		text_char(out, '\n');
	}
}

/* The frames of the program in each error's stack, where they differ. */
static void
put_stacks(const struct compare *c, struct text *out)
{
	size_t most = 0;
	bool first = true;

	for (int k = 0; k < c->count; k++)
		most = c->v[k].stack_count > most ? c->v[k].stack_count :
		    most;
	for (size_t i = 0; i < most; i++) {
		const struct variant *v = &c->v[c->count - 1];
		const char *error = i < v->stack_count ? v->stacks[i].error :
		    c->v[0].opened && i < c->v[0].stack_count ?
		    c->v[0].stacks[i].error : "an error";

		if (!stack_differs(c, i))
			continue;
		text_puts(out, first ? "\nStacks that differ (the program's "
		    "frames)\n" : "");
		first = false;
		text_puts(out, "  ");
		safe_text(out, error, strcspn(error, "\n"));
		text_char(out, '\n');
		put_stack(c, i, out);
	}
}

/* ---- blame --------------------------------------------------------------- */

/* "outputs, async calls". */
static void
put_parts(unsigned parts, struct text *out)
{
	static const char *const names[PARTS] = { "output",
		"ticks and promises", "stacks" };
	const char *between = "";

	for (int i = 0; i < PARTS; i++) {
		if (!(parts >> i & 1))
			continue;
		text_printf(out, "%s%s", between, names[i]);
		between = ", ";
	}
}

static void
put_dimensions(const struct variant *a, const struct variant *b,
    unsigned set, struct text *out)
{
	for (int d = 0; d < DIMENSIONS; d++)
		if (set >> d & 1 && d != BY_VERSION)
			text_printf(out, "  %s: %s against %s\n",
			    compare_dimension_name((enum dimension)d),
			    *a->values[d] ? a->values[d] : "(default)",
			    *b->values[d] ? b->values[d] : "(default)");
}

static void
put_blame(const struct variant *a, const struct variant *b, struct text *out)
{
	struct blame blame;

	compare_blame(a, b, compare_parts(a, b), &blame);
	if (!blame.parts) {
		free(blame.rows);
		return;
	}
	text_printf(out, "\n%s and %s differ in: ", a->label, b->label);
	put_parts(blame.parts, out);
	text_char(out, '\n');
	put_dimensions(a, b, blame.dimensions, out);
	for (size_t i = 0; i < blame.count; i++) {
		const struct blamed *x = &blame.rows[i];
		struct mt_profile_row r = mt_profile_row(x->row);

		text_printf(out, "  %s (since %s): ", r.name,
		    compare_changed_in(x->row, a->profile, b->profile));
		put_parts(x->parts, out);
		text_printf(out, "\n    %s\n", r.source);
	}
	if (blame.left_out && blame.dimensions >> BY_VERSION & 1) {
		text_puts(out, "  not looked for in runs as long as these: "
		    "what makes the difference in ");
		put_parts(blame.left_out, out);
		text_char(out, '\n');
	}
	if (!blame.whole)
		text_printf(out, "  %s (%s)\n    %s\n", COMPARE_WORDING,
		    blame.count ? "the rest" : "all of it",
		    COMPARE_WORDING_SOURCE);
	free(blame.rows);
}

void
compare_print(const struct compare *c, int width, struct text *out)
{
	put_outputs(c, width, out);
	if (c->parted == SIZE_MAX)
		text_puts(out, "\nAll print the same.\n");
	else
		text_printf(out, "\nThe outputs part at line %zu.\n",
		    c->parted + 1);
	put_figures(c, out);
	put_functions(c, out);
	put_stacks(c, out);
	for (int k = 1; k < c->count; k++)
		put_blame(&c->v[compare_partner(c, k)], &c->v[k], out);
}
