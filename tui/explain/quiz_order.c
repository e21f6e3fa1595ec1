/* SPDX-License-Identifier: MIT */
/* Shuffles a run's lines, and grades the order they are put in. */
#include <config.h>

#include "quiz_order.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

uint32_t
quiz_order_seed(const struct causes *c)
{
	size_t len;
	const char *text = mt_file_text(c->m, 0, &len);
	uint32_t seed = 2166136261u;

	for (size_t i = 0; i < len; i++)
		seed = (seed ^ (unsigned char)text[i]) * 16777619u;
	return seed;
}

/* What the program prints by one call; Node's own words are not its. */
static bool
is_asked(const struct causes *c, size_t i)
{
	struct mt_line line;

	return (!i || c->lines[i].step != c->lines[i - 1].step) &&
	    mt_console(c->m, i, &line) && line.at.line;
}

static bool
is_same(const struct quiz_order *o, int a, int b)
{
	return strcmp(o->line[a].text, o->line[b].text) == 0;
}

/* Shuffled until something stands in another place, if it can. */
static void
shuffle(struct quiz_order *o, uint32_t seed)
{
	bool moved = false;

	for (int i = 0; i < o->count; i++)
		o->shuffled[i] = i;
	for (int again = 0; again < 8 && !moved; again++) {
		for (int i = o->count - 1; i > 0; i--) {
			int t = o->shuffled[i], k;

			seed = seed * 1664525u + 1013904223u;
			k = (int)((seed >> 16) % (uint32_t)(i + 1));
			o->shuffled[i] = o->shuffled[k];
			o->shuffled[k] = t;
		}
		for (int i = 0; i < o->count; i++)
			moved = moved || !is_same(o, i, o->shuffled[i]);
	}
}

bool
quiz_order_make(const struct causes *c, uint32_t seed,
    struct quiz_order *out)
{
	bool differ = false;

	memset(out, 0, sizeof *out);
	mt_seek(c->m, c->steps);
	for (size_t i = 0; i < c->line_count; i++) {
		if (!is_asked(c, i))
			continue;
		if (out->count == ORDER_MOST) {
			out->is_cut = true;
			break;
		}
		out->line[out->count].row = i;
		out->line[out->count++].text = quiz_line(c, i);
	}
	for (int i = 1; i < out->count; i++)
		differ = differ || !is_same(out, 0, i);
	shuffle(out, seed);
	return differ;
}

void
quiz_order_free(struct quiz_order *o)
{
	for (int i = 0; i < o->count; i++)
		free(o->line[i].text);
	memset(o, 0, sizeof *o);
}

/* ---- grading ------------------------------------------------------------- */

/* Of lines that read the same, the one put first counts as the first. */
static void
untangle(const struct quiz_order *o, const int *arrangement, int *out)
{
	bool taken[ORDER_MOST] = { false };

	for (int i = 0; i < o->count; i++) {
		int k = 0;

		while (taken[k] || !is_same(o, k, arrangement[i]))
			k++;
		taken[k] = true;
		out[i] = k;
	}
}

/* The length of the longest rising subsequence. */
static int
longest_rise(const int *a, int n)
{
	int best[ORDER_MOST], most = 0;

	for (int i = 0; i < n; i++) {
		best[i] = 1;
		for (int k = 0; k < i; k++)
			if (a[k] < a[i] && best[k] >= best[i])
				best[i] = best[k] + 1;
		most = best[i] > most ? best[i] : most;
	}
	return most;
}

static void
explain_two(const struct causes *c, const struct quiz_order *o, int a, int b,
    struct why *w)
{
	size_t i = o->line[a].row, k = o->line[b].row;
	struct why_end ends[2] = {
		{ WHY_LINE, i, 0, c->lines[i].step, c->lines[i].job },
		{ WHY_LINE, k, 0, c->lines[k].step, c->lines[k].job } };

	why_explain(c, &ends[0], &ends[1], w);
}

void
quiz_order_grade(const struct causes *c, const struct quiz_order *o,
    const int *arrangement, struct quiz_grade *g, struct quiz_score *score)
{
	int lines[ORDER_MOST], place[ORDER_MOST];
	struct why w;

	untangle(o, arrangement, lines);
	*g = (struct quiz_grade){ longest_rise(lines, o->count), -1, -1 };
	for (int i = o->count - 1; i >= 0; i--) {
		place[lines[i]] = i;
		if (lines[i] != i) {
			g->wrong = i;
			g->said = lines[i];
		}
	}
	for (int i = 0; i + 1 < o->count; i++) {
		explain_two(c, o, i, i + 1, &w);
		quiz_score_add(score, quiz_rule_teaches(w.rule),
		    place[i] < place[i + 1]);
		why_free(&w);
	}
}

void
quiz_order_explain(const struct causes *c, const struct quiz_order *o,
    const struct quiz_grade *g, struct text *out)
{
	enum belief b;
	struct why w;

	if (g->wrong < 0) {
		text_printf(out, "Right: all %d lines.\n", o->count);
		return;
	}
	text_printf(out, "%d of %d lines stand in the right order.\n",
	    g->in_order, o->count);
	text_printf(out, "First wrong: line %d. You said: %s\nIt is: %s\n",
	    g->wrong + 1, o->line[g->said].text, o->line[g->wrong].text);
	explain_two(c, o, g->wrong, g->said, &w);
	b = quiz_rule_belief(c, &w);
	if (b)
		text_printf(out, "You may believe that %s. %s\n",
		    quiz_belief_text(b), quiz_belief_truth(b));
	why_rule_text(c, &w, out);
	text_printf(out, "\nRule: %s\n", why_rule_clause(&w));
	why_free(&w);
}

bool
quiz_order_why(const struct causes *c, const struct quiz_order *o,
    const struct quiz_grade *g, int width, struct text *out)
{
	struct why w;

	if (g->wrong < 0)
		return false;
	explain_two(c, o, g->wrong, g->said, &w);
	why_print_beside(c, &w, width, out);
	why_free(&w);
	return true;
}
