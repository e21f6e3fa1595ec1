/* SPDX-License-Identifier: MIT */
/* A comparison as text, in columns, and as JSON. */
#include <config.h>

#include "compare.h"
#include "json.h"
#include "safe.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH = 78, NARROW = 14, CONTEXT = 3, LINES_MAX = 200 };

static int
column_width(const struct compare *c)
{
	int w = (WIDTH - 6) / c->count - 1;

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
put_row(const struct compare *c, size_t i, struct text *out)
{
	int w = column_width(c);

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
put_outputs(const struct compare *c, struct text *out)
{
	size_t most = 0, i = 0;

	for (int k = 0; k < c->count; k++)
		most = c->v[k].line_count > most ? c->v[k].line_count : most;
	text_puts(out, "      ");
	for (int k = 0; k < c->count; k++)
		safe_cell(out, c->v[k].label, strlen(c->v[k].label),
		    column_width(c) + 1);
	trim(out);
	text_char(out, '\n');
	if (most > LINES_MAX && c->parted != SIZE_MAX && c->parted > CONTEXT)
		i = c->parted - CONTEXT;
	if (i)
		text_printf(out, "      (%zu lines before are the same)\n",
		    i);
	for (size_t n = 0; i < most && n < LINES_MAX; i++, n++)
		put_row(c, i, out);
	if (i < most)
		text_printf(out, "      (%zu more lines)\n", most - i);
}

/* ---- figures --------------------------------------------------------------------- */

static void
put_figures(const struct compare *c, struct text *out)
{
	static const char *const names[] = { "exit code", "promises", "jobs",
		"steps" };

	text_char(out, '\n');
	for (int row = 0; row < 4; row++) {
		text_printf(out, "%-12s", names[row]);
		for (int k = 0; k < c->count; k++) {
			const struct variant *v = &c->v[k];
			uint64_t n = row == 0 ? (uint64_t)v->exit_code :
			    row == 1 ? v->promises : row == 2 ? v->jobs
			    : v->steps;

			text_integer(out, n, 10);
		}
		text_char(out, '\n');
	}
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

/* "3", "1-4" or "never". */
static void
ticks_text(const struct compare_function *f, char *s, size_t size)
{
	int low = 0, high = 0;
	bool never = false, any = false;

	for (size_t i = 0; f && i < f->calls; i++) {
		if (f->ticks[i] < 0) {
			never = true;
			continue;
		}
		low = !any || f->ticks[i] < low ? f->ticks[i] : low;
		high = f->ticks[i] > high ? f->ticks[i] : high;
		any = true;
	}
	if (!f)
		snprintf(s, size, "-");
	else if (!any)
		snprintf(s, size, "never");
	else if (low == high)
		snprintf(s, size, "%d%s", low, never ? "+never" : "");
	else
		snprintf(s, size, "%d-%d%s", low, high,
		    never ? "+never" : "");
}

static void
put_functions(const struct compare *c, struct text *out)
{
	const struct variant *v = &c->v[c->count - 1];

	if (!v->function_count)
		return;
	text_puts(out, "\nTicks (microtasks) from a call until what waits for "
	    "its promise runs\n");
	for (size_t i = 0; i < v->function_count; i++) {
		const struct compare_function *f = &v->functions[i];
		char name[64];

		snprintf(name, sizeof name, "%.40s line %d", f->name,
		    f->line);
		text_printf(out, "  %-32s", name);
		for (int k = 0; k < c->count; k++) {
			char ticks[32];

			ticks_text(same_function(&c->v[k], f), ticks,
			    sizeof ticks);
			text_printf(out, " %12s", ticks);
		}
		text_char(out, '\n');
	}
}

/* ---- blame ------------------------------------------------------------------------ */

/* The version in which a row's answer changed on the way from a to b. */
static const char *
changed_in(int row, int a, int b)
{
	int low = a < b ? a : b, high = a < b ? b : a;

	for (int i = low + 1; i <= high; i++)
		if (mt_profile_row_value(row, i) !=
		    mt_profile_row_value(row, low))
			return mt_profile_name(i);
	return mt_profile_name(high);
}

static bool
same_program(const struct variant *a, const struct variant *b)
{
	return strcmp(a->path, b->path) == 0 && a->profile != b->profile;
}

/* What is no row, but a text of the version. */
#define WORDING		"WORDING"
#define WORDING_SOURCE	"messages, stack frames and lines of each version's " \
			"own files"

static void
put_blame(const struct variant *a, const struct variant *b, struct text *out)
{
	struct blame blame;

	compare_blame(a, b, &blame);
	text_printf(out, "\n%s and %s: what makes the difference\n", a->label,
	    b->label);
	for (size_t i = 0; i < blame.count; i++) {
		struct mt_profile_row r = mt_profile_row(blame.rows[i]);

		text_printf(out, "  %s (since %s)\n    %s\n", r.name,
		    changed_in(blame.rows[i], a->profile, b->profile),
		    r.source);
	}
	if (!blame.whole)
		text_printf(out, "  %s (%s)\n    %s\n", WORDING,
		    blame.count ? "the rest" : "all of it", WORDING_SOURCE);
	free(blame.rows);
}

void
compare_print(const struct compare *c, struct text *out)
{
	put_outputs(c, out);
	if (c->parted == SIZE_MAX)
		text_puts(out, "\nAll print the same.\n");
	else
		text_printf(out, "\nThe outputs part at line %zu.\n",
		    c->parted + 1);
	put_figures(c, out);
	put_functions(c, out);
	for (int k = 1; k < c->count && c->parted != SIZE_MAX; k++)
		if (same_program(&c->v[k - 1], &c->v[k]))
			put_blame(&c->v[k - 1], &c->v[k], out);
}

/* ---- JSON --------------------------------------------------------------------------- */

static void
json_functions(const struct variant *v, struct json *j)
{
	json_key(j, "functions");
	json_array(j);
	for (size_t i = 0; i < v->function_count; i++) {
		const struct compare_function *f = &v->functions[i];

		json_object(j);
		json_key_string(j, "name", f->name);
		json_key_integer(j, "line", f->line);
		json_key(j, "ticks");
		json_array(j);
		for (size_t k = 0; k < f->calls; k++)
			json_integer(j, f->ticks[k]);
		json_end_array(j);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
json_variant(const struct variant *v, struct json *j)
{
	json_object(j);
	json_key_string(j, "label", v->label);
	json_key_string(j, "profile", mt_profile_name(v->profile));
	json_key_integer(j, "exit", v->exit_code);
	json_key_integer(j, "promises", v->promises);
	json_key_integer(j, "jobs", v->jobs);
	json_key_integer(j, "steps", (int64_t)v->steps);
	json_key(j, "lines");
	json_array(j);
	for (size_t i = 0; i < v->line_count; i++) {
		json_object(j);
		json_key(j, "text");
		json_bytes(j, v->lines[i].text, v->lines[i].len);
		json_key_integer(j, "fd", v->lines[i].fd);
		json_key_integer(j, "step", (int64_t)v->lines[i].step);
		json_end_object(j);
	}
	json_end_array(j);
	json_functions(v, j);
	json_end_object(j);
}

static void
json_blame(const struct variant *a, const struct variant *b, struct json *j)
{
	struct blame blame;

	compare_blame(a, b, &blame);
	json_object(j);
	json_key_string(j, "from", a->label);
	json_key_string(j, "to", b->label);
	json_key(j, "whole");
	json_bool(j, blame.whole);
	json_key(j, "rows");
	json_array(j);
	for (size_t i = 0; i < blame.count; i++) {
		struct mt_profile_row r = mt_profile_row(blame.rows[i]);

		json_object(j);
		json_key_string(j, "row", r.name);
		json_key_string(j, "since", changed_in(blame.rows[i], a->profile,
		    b->profile));
		json_key_string(j, "source", r.source);
		json_end_object(j);
	}
	if (!blame.whole) {
		json_object(j);
		json_key_string(j, "row", WORDING);
		json_key_string(j, "source", WORDING_SOURCE);
		json_end_object(j);
	}
	json_end_array(j);
	json_end_object(j);
	free(blame.rows);
}

void
compare_json(const struct compare *c, struct text *out)
{
	struct json j = { out, false };

	json_object(&j);
	json_key_string(&j, "format", "microtick-compare/1");
	json_key(&j, "parted");
	if (c->parted == SIZE_MAX)
		json_null(&j);
	else
		json_integer(&j, (int64_t)c->parted + 1);
	json_key(&j, "runs");
	json_array(&j);
	for (int k = 0; k < c->count; k++)
		json_variant(&c->v[k], &j);
	json_end_array(&j);
	json_key(&j, "causes");
	json_array(&j);
	for (int k = 1; k < c->count && c->parted != SIZE_MAX; k++)
		if (same_program(&c->v[k - 1], &c->v[k]))
			json_blame(&c->v[k - 1], &c->v[k], &j);
	json_end_array(&j);
	json_end_object(&j);
	text_char(out, '\n');
}
