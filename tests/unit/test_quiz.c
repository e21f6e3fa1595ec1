/* SPDX-License-Identifier: MIT */
/*
 * Quizzes of every program: the marked answer is the line the run prints, the
 * choices are different lines that are still to come, and each rule of why
 * teaches something.
 */
#include <config.h>

#include "each_program.h"
#include "explain/quiz.h"
#include "tap.h"

static bool same_text(struct mt_machine *m, size_t a, size_t b)
{
	struct mt_line x, y;

	return mt_console(m, a, &x) && mt_console(m, b, &y) &&
	    x.len == y.len && memcmp(x.text, y.text, x.len) == 0;
}

static bool question_holds(const struct causes *c,
    const struct quiz_question *q)
{
	if (q->count < 2 || q->count > QUIZ_CHOICES || q->right < 0 ||
	    q->right >= q->count || q->choice[q->right] != q->line)
		return false;
	for (int i = 0; i < q->count; i++) {
		if (q->choice[i] < q->line)
			return false;
		for (int k = i + 1; k < q->count; k++)
			if (same_text(c->m, q->choice[i], q->choice[k]))
				return false;
	}
	return true;
}

static void check(const char *path, const char *name)
{
	struct mt_machine *m = open_program(path, "node22");
	struct causes c;
	struct quiz q;
	size_t bad = 0;

	causes_read(&c, m);
	quiz_make(&c, &q);
	mt_seek(m, c.steps);
	for (size_t i = 0; i < q.count; i++)
		bad += !question_holds(&c, &q.questions[i]);
	ok(bad == 0, "%s: %zu questions on %zu lines", name, q.count,
	    c.line_count);
	quiz_free(&q);
	causes_free(&c);
	mt_close(m);
}

int main(void)
{
	each_program(check);
	for (int r = 0; r < RULE_COUNT; r++)
		ok(*quiz_concept((enum rule)r), "rule %s teaches something",
		    why_rule_name((enum rule)r));
	return done();
}
