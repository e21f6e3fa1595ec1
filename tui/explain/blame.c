/* SPDX-License-Identifier: MIT */
/*
 * Which rows of the profile make two versions differ.
 *
 * An experiment: b is run with a's answers to every row in which they differ;
 * then rows go back to b's own answer, for good if nothing that is compared
 * changes by it.  The rows that could not go back are those that count.
 * Invariant: t->rows always has the run print what it did at first.
 */
#include <config.h>

#include "compare.h"
#include "host.h"

#include <stdlib.h>
#include <string.h>

enum { SLACK = 100000,          /* ticks a changed run may take longer */
	DEEP_STEPS = 2000000 }; /* runs of more are only run, not read */

struct trial {
	const struct variant *b;
	char *text;
	size_t len;
	uint8_t *rows;
	unsigned parts;         /* that are looked at */
	uint64_t ticks;         /* of the longer run */
	struct text prints[PARTS];
	char *expected[PARTS];
	int own, other;         /* profiles of b and a */
	int fd;                 /* last printed to */
	size_t at;              /* byte in which the last output was not what
	                         * is expected */
	struct blame *out;
};

/* In how many pieces it comes makes no difference. */
static void
collect(void *user, int fd, const char *bytes, size_t len)
{
	struct trial *t = user;

	if (fd != t->fd)
		text_printf(&t->prints[0], "%d ", fd);
	t->fd = fd;
	text_add(&t->prints[0], bytes, len);
}

static int
read_file(void *user, const char *path, char **data, size_t *len)
{
	const struct mt_host *host = &((struct trial *)user)->b->options.host;

	return host->read_file(host->user, path, data, len);
}

/* Runs b with t->rows: to its end, or step by step where more than what it
 * prints is looked at. */
static void
try_rows(struct trial *t)
{
	struct mt_options o = t->b->options;
	bool deep = (t->parts & ~(unsigned)IN_OUTPUT) != 0;
	struct mt_error error = { 0 };
	struct mt_machine *m;
	struct causes c;
	enum mt_status s;

	for (int i = 0; i < PARTS; i++)
		text_clear(&t->prints[i]);
	t->fd = 0;
	o.record = deep;
	o.profile_rows = t->rows;
	o.max_steps = t->ticks * 2 + SLACK;
	o.host = (struct mt_host){ t, read_file, collect };
	s = mt_open(&m, t->b->shown, t->text, t->len, &o, &error);
	if (s != MT_OK) {
		text_printf(&t->prints[0], "refused: %s\n%s", error.message,
		    error.report);
		return;
	}
	if (deep) {
		causes_read(&c, m);
		compare_fingerprints(&c, t->prints);
		causes_free(&c);
		mt_move(m, MT_WHOLE, 1);
	}
	s = mt_run(m);
	text_printf(&t->prints[0], "end %d %d\n", (int)s, mt_exit_code(m));
	mt_close(m);
}

static size_t
first_difference(const char *a, const char *b)
{
	size_t i = 0;

	while (a[i] && a[i] == b[i])
		i++;
	return i;
}

/* The parts in which b, with t->rows, does not do what is expected. */
static unsigned
changed(struct trial *t)
{
	unsigned set = 0;

	try_rows(t);
	for (int i = 0; i < PARTS; i++)
		if (t->parts >> i & 1 && strcmp(text_get(&t->prints[i]),
		    t->expected[i]) != 0)
			set |= 1u << i;
	t->at = set & IN_OUTPUT ? first_difference(text_get(&t->prints[0]),
	    t->expected[0]) : SIZE_MAX;
	return set;
}

static void
set_rows(struct trial *t, const int *list, int n, int profile)
{
	for (int i = 0; i < n; i++)
		t->rows[list[i]] = (uint8_t)profile;
}

/* Rows are in the order in which the output shows them, the others last. */
static void
blame(struct blame *out, int row, unsigned parts, size_t at)
{
	size_t i = 0;

	for (; i < out->count; i++) {
		if (out->rows[i].row == row) {
			out->rows[i].parts |= parts;
			return;
		}
	}
	for (; i > 0 && out->rows[i - 1].at > at; i--)
		out->rows[i] = out->rows[i - 1];
	out->rows[i] = (struct blamed){ row, parts, at };
	out->count++;
}

/* Takes back those of n rows that change nothing, most of them at once. */
static void
reduce(struct trial *t, const int *list, int n)
{
	unsigned parts;

	if (n == 0)
		return;
	set_rows(t, list, n, t->own);
	parts = changed(t);
	if (!parts)
		return;
	set_rows(t, list, n, t->other);
	if (n == 1) {
		blame(t->out, list[0], parts, t->at);
	} else {
		reduce(t, list, n / 2);
		reduce(t, list + n / 2, n - n / 2);
	}
}

/* What b does with all of a's rows is what is expected from then on. */
static void
expect(struct trial *t)
{
	memset(t->rows, t->other, (size_t)mt_profile_row_count());
	try_rows(t);
	for (int i = 0; i < PARTS; i++) {
		free(t->expected[i]);
		t->expected[i] = text_copy(text_get(&t->prints[i]));
	}
}

static void
find_rows(struct trial *t)
{
	int n = mt_profile_row_count(), count = 0;
	int *list = text_alloc(NULL, (size_t)n * sizeof *list);

	t->out->rows = text_alloc(NULL, (size_t)n * sizeof *t->out->rows);
	for (int i = 0; i < n; i++)
		if (mt_profile_row_value(i, t->own) !=
		    mt_profile_row_value(i, t->other))
			list[count++] = i;
	/* one part after the other: what explains one may hide another */
	for (int i = 0; i < PARTS; i++) {
		t->parts = t->out->parts & ~t->out->left_out & 1u << i;
		if (!t->parts)
			continue;
		expect(t);
		reduce(t, list, count);
	}
	free(list);
}

static void
experiment(const struct variant *a, const struct variant *b,
    struct blame *out)
{
	struct trial t = { .b = b, .own = b->profile, .other = a->profile,
		.out = out, .ticks = a->ticks > b->ticks ? a->ticks : b->ticks };

	if (host_read_file(NULL, b->path, &t.text, &t.len))
		return;
	t.rows = text_alloc(NULL, (size_t)mt_profile_row_count());
	find_rows(&t);
	/* does a, as it is, print what b does with a's rows? */
	t.parts = out->parts & IN_OUTPUT;
	expect(&t);
	t.b = a;
	out->whole = !changed(&t);
	for (int i = 0; i < PARTS; i++) {
		text_free(&t.prints[i]);
		free(t.expected[i]);
	}
	free(t.rows);
	free(t.text);
}

void
compare_blame(const struct variant *a, const struct variant *b,
    unsigned parts, struct blame *out)
{
	*out = (struct blame){ .parts = parts,
		.dimensions = compare_dimensions(a, b), .whole = true };
	/* what is refused has no calls and stacks */
	if (!a->opened || !b->opened)
		out->parts &= IN_OUTPUT;
	if (a->steps > DEEP_STEPS || b->steps > DEEP_STEPS)
		out->left_out = out->parts & ~(unsigned)IN_OUTPUT;
	if (out->parts && out->dimensions == 1u << BY_VERSION)
		experiment(a, b, out);
}

const char *
compare_changed_in(int row, int a, int b)
{
	int low = a < b ? a : b, high = a < b ? b : a;

	for (int i = low + 1; i <= high; i++)
		if (mt_profile_row_value(row, i) !=
		    mt_profile_row_value(row, low))
			return mt_profile_name(i);
	return mt_profile_name(high);
}
