/* SPDX-License-Identifier: MIT */
/*
 * microtick quiz FILE: asks before each console line which comes next, says
 * whether that was right and which rule decides; with --sheet a worksheet
 * and its key for paper.
 */
#include <config.h>

#include "app.h"
#include "explain.h"
#include "progress.h"
#include "quiz.h"
#include "safe.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CONCEPTS = 16 };

struct tally { const char *concept; int asked, right; };

struct session {
	struct causes c;
	struct quiz q;
	struct tally tally[CONCEPTS];
	int count;              /* of tally */
	int asked, right, streak, best;
};

/* ---- words ------------------------------------------------------------------ */

static void
put_line(struct session *s, size_t i, struct text *out)
{
	struct mt_line line;

	mt_seek(s->c.m, s->c.steps);
	if (mt_console(s->c.m, i, &line))
		safe_text(out, line.text, line.len);
}

static void
put_question(struct session *s, const struct quiz_question *q,
    struct text *out)
{
	if (q->line) {
		text_puts(out, "Printed last: ");
		put_line(s, q->line - 1, out);
	} else {
		text_puts(out, "Nothing has been printed yet.");
	}
	text_puts(out, "\nWhich line is printed next?\n");
	for (int i = 0; i < q->count; i++) {
		text_printf(out, "  %c) ", 'a' + i);
		put_line(s, q->choice[i], out);
		text_char(out, '\n');
	}
}

/* Why the right line comes before another. */
static enum rule
explain(struct session *s, size_t right, size_t other, struct text *out)
{
	struct why_end ends[2] = {
		{ WHY_LINE, right, 0, s->c.lines[right].step,
		  s->c.lines[right].job },
		{ WHY_LINE, other, 0, s->c.lines[other].step,
		  s->c.lines[other].job } };
	struct why w;
	enum rule r;

	why_explain(&s->c, &ends[0], &ends[1], &w);
	r = w.rule;
	if (out) {
		text_puts(out, "  ");
		why_rule_text(&s->c, &w, out);
		text_printf(out, "\n  rule: %s\n", why_rule_clause(&w));
	}
	why_free(&w);
	return r;
}

static size_t
another(const struct quiz_question *q)
{
	return q->choice[q->right ? 0 : 1];
}

/* ---- the score -------------------------------------------------------------- */

static void
score(struct session *s, enum rule r, bool right)
{
	const char *concept = quiz_concept(r);
	int i = 0;

	while (i < s->count && strcmp(s->tally[i].concept, concept) != 0)
		i++;
	if (i < CONCEPTS) {
		s->count += i == s->count;
		s->tally[i].concept = concept;
		s->tally[i].asked++;
		s->tally[i].right += right;
	}
	s->asked++;
	s->right += right;
	s->streak = right ? s->streak + 1 : 0;
	s->best = s->streak > s->best ? s->streak : s->best;
}

static void
put_summary(struct session *s, struct text *out)
{
	text_printf(out, "\n%d of %d right, %d in a row at best\n", s->right,
	    s->asked, s->best);
	for (int i = 0; i < s->count; i++)
		text_printf(out, "  %d of %d  %s\n", s->tally[i].right,
		    s->tally[i].asked, s->tally[i].concept);
}

/* Adds this session to the progress kept. */
static void
save(struct session *s, const char *program)
{
	struct progress p;
	const char *why = "its file cannot be read";

	if (!s->asked)
		return;
	if (progress_read(&p)) {
		progress_quiz(&p, program, (unsigned)s->right,
		    (unsigned)s->q.count);
		if ((unsigned)s->best > p.streak)
			p.streak = (unsigned)s->best;
		why = progress_write(&p);
	}
	progress_free(&p);
	if (why)
		fprintf(stderr, "microtick: the progress is not saved: %s\n",
		    why);
}

/* ---- asking ------------------------------------------------------------------ */

/* Index of the choice, -1 to stop. */
static int
read_answer(const struct quiz_question *q)
{
	char line[256];

	for (;;) {
		printf("a to %c, q to stop: ", 'a' + q->count - 1);
		fflush(stdout);
		if (!fgets(line, sizeof line, stdin))
			return -1;
		int c = tolower((unsigned char)line[0]);

		if (c == 'q')
			return -1;
		if (c >= 'a' && c < 'a' + q->count)
			return c - 'a';
	}
}

static bool
ask(struct session *s, const struct quiz_question *q)
{
	struct text out = { 0 };
	int answer;
	enum rule r;

	put_question(s, q, &out);
	fputs(text_get(&out), stdout);
	text_clear(&out);
	answer = read_answer(q);
	if (answer < 0) {
		text_free(&out);
		return false;
	}
	text_puts(&out, answer == q->right ? "Right.\n" : "No: ");
	if (answer != q->right) {
		put_line(s, q->line, &out);
		text_char(&out, '\n');
	}
	r = explain(s, q->line, answer == q->right ? another(q) :
	    q->choice[answer], &out);
	text_char(&out, '\n');
	fputs(text_get(&out), stdout);
	text_free(&out);
	score(s, r, answer == q->right);
	return true;
}

static void
run(struct session *s)
{
	struct text out = { 0 };

	for (size_t i = 0; i < s->q.count; i++) {
		printf("%zu of %zu. ", i + 1, s->q.count);
		if (!ask(s, &s->q.questions[i]))
			break;
	}
	put_summary(s, &out);
	fputs(text_get(&out), stdout);
	text_free(&out);
}

/* ---- on paper ------------------------------------------------------------------ */

static void
sheet(struct session *s, const char *program, const char *profile)
{
	struct text out = { 0 };
	size_t len;
	const char *text = mt_file_text(s->c.m, 0, &len);

	text_printf(&out, "%s, as %s prints it\n\n", program, profile);
	safe_block(&out, text, len);
	for (size_t i = 0; i < s->q.count; i++) {
		text_printf(&out, "\n%zu. ", i + 1);
		put_question(s, &s->q.questions[i], &out);
	}
	text_puts(&out, "\f\nKey\n");
	for (size_t i = 0; i < s->q.count; i++) {
		const struct quiz_question *q = &s->q.questions[i];

		text_printf(&out, "\n%zu. %c) ", i + 1, 'a' + q->right);
		put_line(s, q->line, &out);
		text_char(&out, '\n');
		explain(s, q->line, another(q), &out);
	}
	fputs(text_get(&out), stdout);
	text_free(&out);
}

int
quiz_main(struct options *o)
{
	struct session s = { 0 };
	struct app app = { 0 };
	int code = app_open(&app, o, FRONT_SCRIPT);

	if (code) {
		fputs(text_get(&app.out), stderr);
		app_close(&app);
		return code;
	}
	causes_read(&s.c, app.m);
	quiz_make(&s.c, &s.q);
	if (!s.q.count)
		puts("This program prints nothing that could come in another "
		    "order: there is nothing to ask.");
	else if (o->sheet)
		sheet(&s, app.view.file, app.view.profile);
	else
		run(&s);
	if (!o->sheet)
		save(&s, app.view.file);
	quiz_free(&s.q);
	causes_free(&s.c);
	app_close(&app);
	return 0;
}
