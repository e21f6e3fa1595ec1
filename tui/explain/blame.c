/* SPDX-License-Identifier: MIT */
/*
 * Which rows of the profile make two versions print differently.
 *
 * An experiment: b is run with a's answers to every row in which they differ;
 * then each row in turn goes back to b's own answer, for good if the output
 * stays as it is.  The rows that could not go back are those that count.
 */
#include <config.h>

#include "compare.h"
#include "host.h"

#include <stdlib.h>
#include <string.h>

enum { SLACK = 100000 };        /* ticks a changed run may take longer */

struct trial {
	const struct variant *b;
	char *text;
	size_t len;
	uint8_t *rows;
	struct text out;
};

static void
collect(void *user, int fd, const char *bytes, size_t len)
{
	struct text *out = user;

	text_printf(out, "%d ", fd);
	text_add(out, bytes, len);
}

/* Runs b with t->rows; what it prints, and its end, are t->out. */
static void
try_rows(struct trial *t)
{
	struct mt_options o = t->b->options;
	struct mt_error error = { 0 };
	struct mt_machine *m;
	enum mt_status s;

	text_clear(&t->out);
	o.record = false;
	o.profile_rows = t->rows;
	o.max_steps = t->b->ticks * 2 + SLACK;
	o.host.user = &t->out;
	o.host.output = collect;
	s = mt_open(&m, t->b->path, t->text, t->len, &o, &error);
	if (s != MT_OK) {
		text_printf(&t->out, "refused: %s\n", error.message);
		return;
	}
	s = mt_run(m);
	text_printf(&t->out, "end %d %d\n", (int)s, mt_exit_code(m));
	mt_close(m);
}

static bool
prints(struct trial *t, const char *expected)
{
	try_rows(t);
	return strcmp(text_get(&t->out), expected) == 0;
}

/* Takes back the rows that change nothing; out gets the others. */
static void
reduce(struct trial *t, const struct variant *a, const char *expected,
    struct blame *out)
{
	int n = mt_profile_row_count();

	out->rows = text_alloc(NULL, (size_t)n * sizeof *out->rows);
	for (int i = 0; i < n; i++) {
		if (mt_profile_row_value(i, a->profile) ==
		    mt_profile_row_value(i, t->b->profile))
			continue;
		t->rows[i] = (uint8_t)t->b->profile;
		if (prints(t, expected))
			continue;
		t->rows[i] = (uint8_t)a->profile;
		out->rows[out->count++] = i;
	}
}

void
compare_blame(const struct variant *a, const struct variant *b,
    struct blame *out)
{
	struct trial t = { .b = b };
	int n = mt_profile_row_count();
	char *original, *exchanged;

	memset(out, 0, sizeof *out);
	if (!a->opened || !b->opened ||
	    host_read_file(NULL, b->path, &t.text, &t.len))
		return;
	t.rows = text_alloc(NULL, (size_t)n);
	memset(t.rows, b->profile, (size_t)n);
	try_rows(&t);
	original = text_copy(text_get(&t.out));
	memset(t.rows, a->profile, (size_t)n);
	try_rows(&t);
	exchanged = text_copy(text_get(&t.out));
	if (strcmp(original, exchanged) != 0)
		reduce(&t, a, exchanged, out);
	/* does a, as it is, print that? */
	t.b = a;
	memset(t.rows, a->profile, (size_t)n);
	out->whole = prints(&t, exchanged);
	free(original);
	free(exchanged);
	free(t.rows);
	free(t.text);
	text_free(&t.out);
}
