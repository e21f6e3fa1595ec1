/* SPDX-License-Identifier: MIT */
/*
 * Awaits one after the other that did not depend on each other.
 *
 * The run says which are worth a try: awaits of one activation, each of which
 * waited for timers or I/O that its own operation began after the await before
 * was over, and got a value for it.  (An operation that gives none is done for
 * what it does, and that it is done after another may be the point; so is a
 * pause.  The same is true of one whose value is dropped, unless all are turns
 * of a loop.)  The proof is an experiment, trial.h: the program runs again with
 * these awaits overlapped, once as they are, once so that their operations end
 * in the reverse order, and does and prints the same each time, only sooner.
 * Many such awaits are tried as a whole, then piece by piece.
 */
#include <config.h>

#include "find.h"
#include "trial.h"

#include <stdio.h>
#include <stdlib.h>

enum {
	RUNS_MIN = 3, RUNS_MAX = 250,   /* for one report, */
	RUNS_STEPS = 600000,    /* by how many steps they have in all */
	STEPS_MAX = 150000,     /* of a run that is worth them */
	SLACK = 10000,          /* ticks they may take longer */
	VAIN_MAX = 2,           /* activations tried at two places in vain */
	AWAITS_MAX = 50000,     /* overlapped at once */
	CHAIN_MAX = 4096
};
#define LEAST_SAVED	0.1     /* ms */

struct place {
	struct mt_span at;
	bool is_for_others;     /* to say when an await there is over */
};

/* Two places whose awaits were tried, in some activation. */
struct tried {
	struct mt_span a, b;
	int vain;               /* tries */
	bool found;
};

struct tries {
	struct report *r;
	const struct trial_host *host;
	struct tried *tried;
	struct place *places;
	size_t tried_count, place_count;
	uint64_t max_steps;     /* of a run, as mt_options has it */
	int left;               /* runs */
};

/* Some awaits of a frame, by their rows in a row each. */
struct row {
	const struct cause_await **at;
	int count;
	int number;             /* of at[0] in its frame, from 1 */
	uint64_t since;         /* step at which at[0]'s frame went on before */
};

/* ---- which awaits ------------------------------------------------------ */

/* Was the promise settled by what the awaiting job had begun after a step? */
static bool
is_own_work(const struct causes *c, const struct cause_await *a,
    uint64_t since)
{
	uint32_t id = causes_promise(c, a->promise)->settled_by;

	for (int n = 0; id && n < CHAIN_MAX; n++) {
		const struct cause_job *j = causes_job(c, id);

		if (!j || j->made <= since)
			return false;
		if (j->by == a->by && j->made <= a->suspend)
			return true;
		id = j->by;
	}
	return false;
}

/* The step since which the frame of an await had run. */
static uint64_t
went_on(const struct causes *c, const struct cause_await *a)
{
	return a->before ? c->awaits[a->before - 1].resume :
	    c->frames[a->frame].call;
}

static bool
is_long(const struct cause_await *a)
{
	return a->resume && a->to - a->from >= LEAST_SAVED;
}

static struct place *
place_of(struct tries *t, struct mt_span at)
{
	struct place *x;

	for (size_t i = 0; i < t->place_count; i++)
		if (find_same(t->places[i].at, at))
			return &t->places[i];
	x = REPORT_ROW(t->places, t->place_count);
	x->at = at;
	return x;
}

/* Where was it ever for others to say when an await was over?  There one waits
 * for one's turn (a lock, a ticket), also when one need not. */
static void
note_places(struct tries *t)
{
	const struct causes *c = t->r->c;

	for (size_t i = 0; i < c->await_count; i++) {
		const struct cause_await *a = &c->awaits[i];

		if (is_long(a) && !is_own_work(c, a, went_on(c, a)))
			place_of(t, a->at)->is_for_others = true;
	}
}

static bool
is_slow(struct tries *t, const struct cause_await *a)
{
	const struct cause_promise *p = causes_promise(t->r->c, a->value);

	return is_long(a) && !a->threw && a->gave && p &&
	    p->made > went_on(t->r->c, a) && !place_of(t, a->at)->is_for_others;
}

/* All awaits of a frame in their order; to be freed. */
static const struct cause_await **
awaits_of(const struct causes *c, const struct cause_frame *f, int *count)
{
	const struct cause_await **all;
	int n = 0;

	for (size_t i = f->last; i; i = c->awaits[i - 1].before)
		n++;
	all = text_alloc(NULL, ((size_t)n + 1) * sizeof *all);
	*count = n;
	for (size_t i = f->last; i; i = c->awaits[i - 1].before)
		all[--n] = &c->awaits[i - 1];
	return all;
}

/* ---- the experiment ---------------------------------------------------- */

/* How many of a row are turns of one loop from its i-th await on. */
static int
turns_from(const struct row *w, int i)
{
	int n = 1;

	while (i + n < w->count && n < AWAITS_MAX &&
	    find_same(w->at[i]->at, w->at[i + n]->at))
		n++;
	return n;
}

static void
try_row(struct tries *t, const struct row *w, double apart,
    const struct trial_part *part, struct trial *out)
{
	struct mt_overlap o = { .frame = part->frame, .still_clock = true,
		.first = (uint32_t)w->number, .count = (uint32_t)w->count - 1,
		.since = w->since, .apart = apart,
		.may_drop = turns_from(w, 0) == w->count };

	t->left--;
	trial_run(t->host, &o, part, t->max_steps, out);
}

/* Does overlapping them change nothing but the time?  *together: what they
 * take then, in ms. */
static bool
are_independent(struct tries *t, const struct row *w, double *together)
{
	const struct cause_await *first = w->at[0], *last =
	    w->at[w->count - 1];
	struct trial_part part = { first->frame, w->since, last->resume };
	struct mt_overlap none = { .still_clock = true };
	struct trial as_it_was, overlapped, reversed;
	double took = last->to - first->from;

	if (t->left < 3 || t->r->c->steps > STEPS_MAX) {
		t->r->untried++;
		return false;
	}
	try_row(t, w, 0, &part, &overlapped);
	if (!overlapped.ended || overlapped.at - first->from > took -
	    LEAST_SAVED)
		return false;
	t->left--;
	trial_run(t->host, &none, &part, t->max_steps, &as_it_was);
	if (as_it_was.steps != t->r->c->steps || overlapped.end >
	    as_it_was.end || !trial_same(&as_it_was, &overlapped))
		return false;
	try_row(t, w, took + 1, &part, &reversed);
	*together = overlapped.at - first->from;
	return trial_same(&as_it_was, &reversed);
}

/* ---- what is said ------------------------------------------------------ */

/* Has the row an await at the place of its i-th already? */
static bool
is_again(const struct row *w, int i)
{
	for (int k = 0; k < i; k++)
		if (find_same(w->at[k]->at, w->at[i]->at))
			return true;
	return false;
}

/* "10:3 and 11:3", or "10:5, in turns of a loop". */
static void
put_places(const struct row *w, struct text *out)
{
	int last = w->count - 1;
	bool loop = is_again(w, last);

	while (is_again(w, last))
		last--;
	for (int i = 0; i <= last; i++) {
		if (is_again(w, i))
			loop = true;
		else
			text_printf(out, "%s%d:%d", i == 0 ? "" : i < last ?
			    ", " : " and ", w->at[i]->at.line,
			    w->at[i]->at.col);
	}
	if (loop)
		text_puts(out, ", in turns of a loop");
}

static void
add_found(struct tries *t, const struct row *w, double together)
{
	const struct cause_await *first = w->at[0], *second = w->at[1],
	    *last = w->at[w->count - 1];
	const struct cause_promise *p = causes_promise(t->r->c,
	    second->value);
	struct finding_facts facts = { .f = first->frame, .at = first->at,
		.ms = last->to - first->from, .end = together,
		.steps = { first->suspend, first->resume, p->made,
		last->resume } };
	struct text places = { 0 };
	char n[32];

	snprintf(n, sizeof n, "%d", w->count);
	put_places(w, &places);
	facts.n = n;
	facts.w = text_get(&places);
	report_add(t->r, FINDING_SEQUENTIAL, &facts);
	text_free(&places);
}

/* ---- which rows -------------------------------------------------------- */

static struct tried *
tried_of(struct tries *t, const struct row *w)
{
	struct tried *x;

	for (size_t i = 0; i < t->tried_count; i++)
		if (find_same(t->tried[i].a, w->at[0]->at) &&
		    find_same(t->tried[i].b, w->at[1]->at))
			return &t->tried[i];
	x = REPORT_ROW(t->tried, t->tried_count);
	x->a = w->at[0]->at;
	x->b = w->at[1]->at;
	return x;
}

static struct row
part_of(const struct row *w, int from, int count)
{
	struct row part = { w->at + from, count, w->number + from,
		from ? w->at[from - 1]->resume : w->since };

	return part;
}

/* All neighbours of a row have been told of. */
static void
note_found(struct tries *t, const struct row *w)
{
	for (int i = 0; i + 1 < w->count; i++) {
		struct row pair = part_of(w, i, 2);

		tried_of(t, &pair)->found = true;
	}
}

/* Is it worth a try, and did it succeed?  Says so, then. */
static bool
found(struct tries *t, const struct row *w, double *together)
{
	struct tried *x = tried_of(t, w);

	if (x->vain >= VAIN_MAX || x->found)
		return false;
	x->found = are_independent(t, w, together);
	x->vain += !x->found;
	return x->found;
}

/* What can be added to a pair at i that is independent: the rest of a loop's
 * turns at once, else one after the other. */
static struct row
lengthen(struct tries *t, const struct row *w, int i, double *together)
{
	struct row part = part_of(w, i, 2), longer = part_of(w, i,
	    turns_from(w, i));
	double more;

	if (longer.count > 2 && are_independent(t, &longer, &more)) {
		part = longer;
		*together = more;
	}
	while (i + part.count < w->count) {
		longer = part_of(w, i, part.count + 1);
		if (!are_independent(t, &longer, &more))
			break;
		part = longer;
		*together = more;
	}
	return part;
}

/* Pairs of a row that failed as a whole, and what can be added to them. */
static void
try_pairs(struct tries *t, const struct row *w)
{
	double together;

	for (int i = 0; i + 1 < w->count; i++) {
		struct row part = part_of(w, i, 2);

		if (!found(t, &part, &together))
			continue;
		part = lengthen(t, w, i, &together);
		note_found(t, &part);
		add_found(t, &part, together);
		i += part.count - 1;
	}
}

static void
try_whole(struct tries *t, const struct row *w)
{
	double together;

	if (w->count < 2 || tried_of(t, w)->found)
		return;
	if (w->count > 2 && w->count <= AWAITS_MAX &&
	    are_independent(t, w, &together)) {
		note_found(t, w);
		add_found(t, w, together);
		return;
	}
	try_pairs(t, w);
}

static void
try_frame(struct tries *t, uint32_t id)
{
	const struct causes *c = t->r->c;
	const struct cause_frame *f = &c->frames[id];
	const struct cause_await **all;
	struct row w = { 0 };
	int n;

	all = awaits_of(c, f, &n);
	for (int i = 0; i < n; i++) {
		if (!is_slow(t, all[i])) {
			try_whole(t, &w);
			w.count = 0;
		} else if (w.count++ == 0) {
			w.at = all + i;
			w.number = i + 1;
			w.since = went_on(c, all[i]);
		}
	}
	try_whole(t, &w);
	free(all);
}

void
find_sequential(struct report *r)
{
	struct tries t = { .r = r, .host = r->host };
	struct mt_figures figures;
	uint64_t runs = RUNS_STEPS / (r->c->steps + 1);

	mt_seek(r->c->m, r->c->steps);
	mt_figures(r->c->m, &figures);
	t.max_steps = figures.ticks * 2 + SLACK;
	t.left = (int)(runs < RUNS_MIN ? RUNS_MIN : runs > RUNS_MAX ?
	    RUNS_MAX : runs);
	note_places(&t);
	for (uint32_t id = 1; r->host && id < r->c->frame_count; id++)
		if (r->c->frames[id].promise || r->c->frames[id].is_main)
			try_frame(&t, id);
	free(t.tried);
	free(t.places);
}
