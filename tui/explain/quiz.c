/* SPDX-License-Identifier: MIT */
/* Puts the questions of a quiz together, and explains their answers. */
#include <config.h>

#include "quiz.h"
#include "safe.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static const char *const kind_names[] = {
#define ASK(id, name, what) name,
#include "ask.def"
};

static const struct { const char *name, *text; } concepts[] = {
#define CONCEPT(id, name, text) { name, text },
#include "concept.def"
};

static const enum concept taught[] = {
#define TEACHES(rule, concept) [RULE_##rule] = CONCEPT_##concept,
#include "concept.def"
};

static const struct {
	enum concept concept;
	const char *text, *truth;
} beliefs[] = {
	{ CONCEPT_WHOLE, "", "" },
#define BELIEF(id, concept, text, truth) { CONCEPT_##concept, text, truth },
#include "belief.def"
};

enum { HOW_ANY = -1 };
enum when { ALWAYS, OLDER };

static const struct {
	enum rule rule;
	int a, b;               /* enum cause_how of its jobs */
	enum when when;
	enum belief belief;
} chosen[] = {
#define CHOSEN(rule, a, b, when, belief) \
	{ RULE_##rule, HOW_##a, HOW_##b, when, BELIEF_##belief },
#include "belief.def"
};

/* ---- words --------------------------------------------------------------- */

const char *
quiz_kind_name(enum quiz_kind k)
{
	return kind_names[k];
}

const char *
quiz_concept_text(enum concept k)
{
	return concepts[k].text;
}

const char *
quiz_concept_name(enum concept k)
{
	return concepts[k].name;
}

enum concept
quiz_rule_teaches(enum rule r)
{
	return taught[r];
}

const char *
quiz_belief_text(enum belief b)
{
	return beliefs[b].text;
}

const char *
quiz_belief_truth(enum belief b)
{
	return beliefs[b].truth;
}

static bool
came(const struct causes *c, uint32_t job, int how)
{
	const struct cause_job *j = causes_job(c, job);

	return how == HOW_ANY || (j && (int)j->how == how);
}

/* Was the second job of a rule there before the first? */
static bool
is_older(const struct causes *c, const struct why *w)
{
	const struct cause_job *a = causes_job(c, w->first);
	const struct cause_job *b = causes_job(c, w->second);

	return a && b && b->made < a->made;
}

enum belief
quiz_rule_belief(const struct causes *c, const struct why *w)
{
	for (size_t i = 0; i < sizeof chosen / sizeof *chosen; i++)
		if (chosen[i].rule == w->rule &&
		    came(c, w->first, chosen[i].a) &&
		    came(c, w->second, chosen[i].b) &&
		    (chosen[i].when == ALWAYS || is_older(c, w)))
			return chosen[i].belief;
	return BELIEF_NONE;
}

unsigned
quiz_kinds(const char *list)
{
	unsigned set = 0;

	for (;;) {
		size_t n = strcspn(list, ", ");
		unsigned found = 0;

		for (int k = 0; k < QUIZ_KINDS; k++)
			if (n && strncmp(kind_names[k], list, n) == 0)
				found |= 1u << k;
		if (n == 3 && strncmp(list, "all", n) == 0)
			found = (1u << QUIZ_KINDS) - 1;
		if (!found)
			return 0;
		set |= found;
		list += n;
		if (!*list)
			return set;
		list++;
	}
}

/* ---- the list ------------------------------------------------------------ */

char *
quiz_line(const struct causes *c, size_t i)
{
	struct mt_line line;
	struct text out = { 0 };

	text_puts(&out, "");
	if (i < c->line_count && mt_position(c->m) < c->lines[i].step)
		mt_seek(c->m, c->steps);
	if (mt_console(c->m, i, &line))
		safe_text(&out, line.text, line.len);
	return out.data;
}

struct quiz_question *
quiz_add(struct quiz *q, enum quiz_kind kind, uint64_t at)
{
	struct quiz_question *x;

	if (q->count == q->size) {
		q->size = q->size * 2 + 16;
		q->questions = text_alloc(q->questions,
		    q->size * sizeof *q->questions);
	}
	x = &q->questions[q->count++];
	memset(x, 0, sizeof *x);
	x->kind = kind;
	x->at = at;
	return x;
}

static void
free_question(struct quiz_question *x)
{
	free(x->text);
	free(x->truth);
	for (int i = 0; i < x->count; i++)
		free(x->choice[i].text);
}

void
quiz_drop(struct quiz *q)
{
	free_question(&q->questions[--q->count]);
}

bool
quiz_offer(struct quiz_question *x, char *text, enum belief belief)
{
	bool good = x->count < QUIZ_CHOICES;

	for (int i = 0; i < x->count; i++)
		good = good && strcmp(x->choice[i].text, text) != 0;
	if (good)
		x->choice[x->count++] =
		    (struct quiz_choice){ .text = text, .belief = belief };
	else
		free(text);
	return good;
}

/* The choices are offered in an order that depends on the question alone. */
static void
shuffle(struct quiz_question *x)
{
	uint32_t seed = (uint32_t)x->at * 2654435761u + 12345 + x->kind;

	for (int i = x->count - 1; i > 0; i--) {
		struct quiz_choice t = x->choice[i];
		int k;

		seed = seed * 1664525u + 1013904223u;
		k = (int)((seed >> 16) % (uint32_t)(i + 1));
		x->choice[i] = x->choice[k];
		x->choice[k] = t;
		if (x->right == i || x->right == k)
			x->right = x->right == i ? k : i;
	}
}

static int
by_number(const void *a, const void *b)
{
	const struct quiz_choice *x = a, *y = b;

	return atoi(x->text) - atoi(y->text);
}

/* Numbers stand in their order, others in any. */
static void
arrange(struct quiz_question *x)
{
	char *right = x->choice[0].text;

	if (x->kind != QUIZ_TICKS) {
		shuffle(x);
		return;
	}
	qsort(x->choice, (size_t)x->count, sizeof *x->choice, by_number);
	for (int i = 0; i < x->count; i++)
		if (x->choice[i].text == right)
			x->right = i;
}

/* In the order of their answers, so that none shows what another asks. */
static int
by_answer(const void *a, const void *b)
{
	const struct quiz_question *x = a, *y = b;

	if (x->answer != y->answer)
		return x->answer < y->answer ? -1 : 1;
	if (x->at != y->at)
		return x->at < y->at ? -1 : 1;
	return (int)x->kind - (int)y->kind;
}

void
quiz_make(struct mt_machine *m, unsigned kinds, struct quiz *out)
{
	static void (*const add[])(struct quiz *) = {
		[QUIZ_LINES] = quiz_add_lines, [QUIZ_JOBS] = quiz_add_jobs,
		[QUIZ_TICKS] = quiz_add_ticks, [QUIZ_CRASH] = quiz_add_crash
	};

	memset(out, 0, sizeof *out);
	causes_read(&out->c, m);
	for (int k = 0; k < QUIZ_KINDS; k++)
		if (kinds >> k & 1)
			add[k](out);
	for (size_t i = 0; i < out->count; i++)
		arrange(&out->questions[i]);
	if (out->count)
		qsort(out->questions, out->count, sizeof *out->questions,
		    by_answer);
	mt_seek(m, out->c.steps);
}

void
quiz_free(struct quiz *q)
{
	for (size_t i = 0; i < q->count; i++)
		free_question(&q->questions[i]);
	free(q->questions);
	causes_free(&q->c);
	memset(q, 0, sizeof *q);
}

/* ---- answers ------------------------------------------------------------- */

/* Of a right answer, what it was right against: what comes next of the
 * others, if one does. */
static int
other_of(const struct quiz_question *x, int answer)
{
	int other = x->right ? 0 : 1;

	if (answer != x->right)
		return answer;
	for (int i = 0; i < x->count; i++) {
		const struct why_end *e = &x->choice[i].end;
		const struct why_end *best = &x->choice[other].end;

		if (i != x->right && e->kind != WHY_NONE &&
		    (best->kind == WHY_NONE || e->step < best->step))
			other = i;
	}
	return other;
}

/* The rule between the right choice and another; false: there is none. */
static bool
compare(const struct quiz *q, const struct quiz_question *x, int other,
    struct why *w)
{
	const struct why_end *a = &x->choice[x->right].end;
	const struct why_end *b = &x->choice[other].end;

	if (x->truth || a->kind == WHY_NONE || b->kind == WHY_NONE)
		return false;
	why_explain(&q->c, a, b, w);
	return true;
}

enum concept
quiz_concept_of(const struct quiz *q, const struct quiz_question *x,
    int answer)
{
	enum concept k = x->concept;
	struct why w;

	if (compare(q, x, other_of(x, answer), &w)) {
		k = taught[w.rule];
		why_free(&w);
	}
	return k;
}

enum belief
quiz_belief_of(const struct quiz *q, const struct quiz_question *x,
    int choice)
{
	enum belief b = x->choice[choice].belief;
	struct why w;

	if (choice != x->right && compare(q, x, choice, &w)) {
		b = quiz_rule_belief(&q->c, &w);
		why_free(&w);
	}
	return b;
}

static void
put_belief(enum belief b, struct text *out)
{
	if (b)
		text_printf(out, "You may believe that %s. %s\n",
		    beliefs[b].text, beliefs[b].truth);
}

void
quiz_explain(const struct quiz *q, const struct quiz_question *x,
    int answer, struct text *out)
{
	int other = other_of(x, answer);
	struct why w;

	put_belief(quiz_belief_of(q, x, answer), out);
	if (x->truth) {
		text_printf(out, "%s\n", x->truth);
	} else if (compare(q, x, other, &w)) {
		why_rule_text(&q->c, &w, out);
		text_printf(out, "\nRule: %s\n", why_rule_clause(&w));
		why_free(&w);
	} else {
		text_printf(out, "%s never runs: it is cleared, or the run "
		    "ends before.\n", x->choice[other].text);
	}
}

bool
quiz_why(const struct quiz *q, const struct quiz_question *x, int answer,
    int width, struct text *out)
{
	const struct why_end *a = &x->choice[x->right].end;
	const struct why_end *b = &x->choice[other_of(x, answer)].end;
	struct why w;

	if (a->kind == WHY_NONE)
		return false;
	why_explain(&q->c, a, b->kind == WHY_NONE ? NULL : b, &w);
	if (b->kind == WHY_NONE)
		why_print(&q->c, &w, out);
	else
		why_print_beside(&q->c, &w, width, out);
	why_free(&w);
	return true;
}
