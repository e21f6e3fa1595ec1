/* SPDX-License-Identifier: MIT */
/* A comparison as JSON, microtick-compare/1. */
#include <config.h>

#include "compare.h"
#include "json.h"

#include <stdlib.h>
#include <string.h>

static void
json_lines(const struct variant *v, struct json *j)
{
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
}

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
		for (size_t k = 0; k < f->count; k++)
			json_integer(j, f->calls[k].ticks);
		json_end_array(j);
		json_key(j, "promises");
		json_array(j);
		for (size_t k = 0; k < f->count; k++)
			json_integer(j, f->calls[k].promises);
		json_end_array(j);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
json_stacks(const struct variant *v, struct json *j)
{
	json_key(j, "stacks");
	json_array(j);
	for (size_t i = 0; i < v->stack_count; i++) {
		json_object(j);
		json_key_string(j, "error", v->stacks[i].error);
		json_key_string(j, "frames", v->stacks[i].frames);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
json_settings(const struct variant *v, struct json *j)
{
	json_key(j, "settings");
	json_object(j);
	for (int d = 0; d < DIMENSIONS; d++)
		if (*v->values[d])
			json_key_string(j,
			    compare_dimension_name((enum dimension)d),
			    v->values[d]);
	json_end_object(j);
}

static void
json_variant(const struct variant *v, struct json *j)
{
	json_object(j);
	json_key_string(j, "label", v->label);
	json_key_string(j, "profile", mt_profile_name(v->profile));
	json_settings(v, j);
	json_key_bool(j, "opened", v->opened);
	json_key_integer(j, "exit", v->exit_code);
	json_key(j, "stopped");
	if (v->stopped)
		json_string(j, v->stopped);
	else
		json_null(j);
	json_key_integer(j, "promises", v->promises);
	json_key_integer(j, "jobs", v->jobs);
	json_key_integer(j, "steps", (int64_t)v->steps);
	json_lines(v, j);
	json_functions(v, j);
	json_stacks(v, j);
	json_end_object(j);
}

static void
json_parts(const char *key, unsigned parts, struct json *j)
{
	static const char *const names[PARTS] = { "output", "calls",
		"stacks" };

	json_key(j, key);
	json_array(j);
	for (int i = 0; i < PARTS; i++)
		if (parts >> i & 1)
			json_string(j, names[i]);
	json_end_array(j);
}

static void
json_dimensions(const struct variant *a, const struct variant *b,
    unsigned set, struct json *j)
{
	json_key(j, "settings");
	json_array(j);
	for (int d = 0; d < DIMENSIONS; d++) {
		if (!(set >> d & 1))
			continue;
		json_object(j);
		json_key_string(j, "setting",
		    compare_dimension_name((enum dimension)d));
		json_key_string(j, "from", a->values[d]);
		json_key_string(j, "to", b->values[d]);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
json_rows(const struct variant *a, const struct variant *b,
    const struct blame *blame, struct json *j)
{
	json_key(j, "rows");
	json_array(j);
	for (size_t i = 0; i < blame->count; i++) {
		const struct blamed *x = &blame->rows[i];
		struct mt_profile_row r = mt_profile_row(x->row);

		json_object(j);
		json_key_string(j, "row", r.name);
		json_key_string(j, "since", compare_changed_in(x->row,
		    a->profile, b->profile));
		json_key_string(j, "source", r.source);
		json_parts("in", x->parts, j);
		json_end_object(j);
	}
	if (!blame->whole) {
		json_object(j);
		json_key_string(j, "row", COMPARE_WORDING);
		json_key_string(j, "source", COMPARE_WORDING_SOURCE);
		json_parts("in", IN_OUTPUT, j);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
json_blame(const struct variant *a, const struct variant *b, struct json *j)
{
	struct blame blame;

	compare_blame(a, b, compare_parts(a, b), &blame);
	if (blame.parts) {
		json_object(j);
		json_key_string(j, "from", a->label);
		json_key_string(j, "to", b->label);
		json_parts("in", blame.parts, j);
		json_parts("leftOut", blame.left_out, j);
		json_dimensions(a, b, blame.dimensions, j);
		json_key_bool(j, "whole", blame.whole);
		json_rows(a, b, &blame, j);
		json_end_object(j);
	}
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
	for (int k = 1; k < c->count; k++)
		json_blame(&c->v[compare_partner(c, k)], &c->v[k], &j);
	json_end_array(&j);
	json_end_object(&j);
	text_char(out, '\n');
}
