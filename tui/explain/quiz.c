/* SPDX-License-Identifier: MIT */
/* Makes the questions of a quiz from a run's causes. */
#include <config.h>

#include "quiz.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static const struct { enum rule rule; const char *text; } concepts[] = {
#define CONCEPT(rule, text) { RULE_##rule, text },
#include "concept.def"
};

const char *
quiz_concept(enum rule r)
{
	for (size_t i = 0; i < sizeof concepts / sizeof *concepts; i++)
		if (concepts[i].rule == r)
			return concepts[i].text;
	return "";
}

static bool
same_text(const struct causes *c, size_t a, size_t b)
{
	struct mt_line x, y;

	return mt_console(c->m, a, &x) && mt_console(c->m, b, &y) &&
	    x.len == y.len && memcmp(x.text, y.text, x.len) == 0;
}

/* A line reads as itself once only: the same words are no other choice. */
static void
offer(const struct causes *c, struct quiz_question *q, size_t line)
{
	for (int i = 0; i < q->count; i++)
		if (same_text(c, q->choice[i], line))
			return;
	if (q->count < QUIZ_CHOICES)
		q->choice[q->count++] = line;
}

/* Did the job that prints a line wait already at this step? */
static bool
waited(const struct causes *c, size_t line, uint64_t step)
{
	const struct cause_job *j = causes_job(c, c->lines[line].job);

	return j && j->made && j->made < step && j->start > step;
}

/* The choices are offered in an order that depends on the line alone. */
static void
shuffle(struct quiz_question *q)
{
	uint32_t seed = (uint32_t)q->line * 2654435761u + 12345;
	size_t right = q->choice[0];

	for (int i = q->count - 1; i > 0; i--) {
		int k;
		size_t t = q->choice[i];

		seed = seed * 1664525u + 1013904223u;
		k = (int)((seed >> 16) % (uint32_t)(i + 1));
		q->choice[i] = q->choice[k];
		q->choice[k] = t;
	}
	for (int i = 0; i < q->count; i++)
		if (q->choice[i] == right)
			q->right = i;
}

static bool
ask(const struct causes *c, size_t line, struct quiz_question *q)
{
	uint64_t step = line ? c->lines[line - 1].step : 1;

	memset(q, 0, sizeof *q);
	q->line = line;
	offer(c, q, line);
	for (size_t i = line + 1; i < c->line_count; i++)
		if (waited(c, i, step))
			offer(c, q, i);
	for (size_t i = line + 1; i < c->line_count; i++)
		if (c->lines[i].job)
			offer(c, q, i);
	if (q->count < 2)
		return false;
	shuffle(q);
	return true;
}

void
quiz_make(const struct causes *c, struct quiz *out)
{
	memset(out, 0, sizeof *out);
	mt_seek(c->m, c->steps);
	out->questions = text_alloc(NULL, (c->line_count + 1) *
	    sizeof *out->questions);
	for (size_t i = 0; i < c->line_count; i++)
		if (c->lines[i].job && ask(c, i, &out->questions[out->count]))
			out->count++;
}

void
quiz_free(struct quiz *q)
{
	free(q->questions);
	memset(q, 0, sizeof *q);
}
