/* SPDX-License-Identifier: MIT */
/*
 * microtick quiz FILE: asks, says whether that was right and why; with
 * --sheet a worksheet and its key for paper; with --format json all
 * questions with their answers.
 */
#include <config.h>

#include "app.h"
#include "course.h"
#include "explain.h"
#include "json.h"
#include "programs.h"
#include "quiz.h"
#include "quiz_score.h"
#include "safe.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct session {
	struct quiz q;
	struct quiz_score score;
	const char *program, *profile;
};

static void
put_question(const struct quiz_question *x, struct text *out)
{
	text_printf(out, "%s\n", x->text);
	for (int i = 0; i < x->count; i++)
		text_printf(out, "  %c) %s\n", 'a' + i, x->choice[i].text);
}

static void
put_why(const struct quiz *q, const struct quiz_question *x, int answer,
    struct text *out)
{
	struct text why = { 0 };

	quiz_explain(q, x, answer, &why);
	text_indented(out, text_get(&why));
	text_free(&why);
}

static void
flush(struct text *out)
{
	fputs(text_get(out), stdout);
	text_clear(out);
}

/* ---- asking -------------------------------------------------------------- */

/* Index of the choice, -1 to stop. */
static int
read_answer(const struct quiz_question *x)
{
	char line[256];

	for (;;) {
		printf("a to %c, q to stop: ", 'a' + x->count - 1);
		fflush(stdout);
		if (!fgets(line, sizeof line, stdin))
			return -1;
		int c = tolower((unsigned char)line[0]);

		if (c == 'q')
			return -1;
		if (c >= 'a' && c < 'a' + x->count)
			return c - 'a';
		if (c >= '1' && c < '1' + x->count)
			return c - '1';
	}
}

static bool
ask(struct session *s, size_t i)
{
	const struct quiz_question *x = &s->q.questions[i];
	struct text out = { 0 };
	int answer;

	text_printf(&out, "%zu of %zu. ", i + 1, s->q.count);
	put_question(x, &out);
	flush(&out);
	answer = read_answer(x);
	if (answer >= 0) {
		quiz_score_add(&s->score, quiz_concept_of(&s->q, x, answer),
		    answer == x->right);
		if (answer == x->right)
			text_puts(&out, "Right.\n");
		else
			text_printf(&out, "No: %s\n",
			    x->choice[x->right].text);
		put_why(&s->q, x, answer, &out);
		text_char(&out, '\n');
		flush(&out);
	}
	text_free(&out);
	return answer >= 0;
}

static void
run(struct session *s)
{
	struct text out = { 0 };
	const char *why;

	for (size_t i = 0; i < s->q.count && ask(s, i); i++)
		;
	why = quiz_score_save(&s->score, s->program, s->q.count);
	text_char(&out, '\n');
	quiz_score_text(&s->score, &out);
	flush(&out);
	text_free(&out);
	if (why)
		fprintf(stderr, "microtick: the progress is not saved: %s\n",
		    why);
}

/* ---- on paper ------------------------------------------------------------ */

static void
sheet(struct session *s)
{
	struct text out = { 0 };
	size_t len;
	const char *text = mt_file_text(s->q.c.m, 0, &len);

	text_printf(&out, "%s, as %s runs it\n\n", s->program, s->profile);
	safe_block(&out, text, len);
	for (size_t i = 0; i < s->q.count; i++) {
		text_printf(&out, "\n%zu. ", i + 1);
		put_question(&s->q.questions[i], &out);
	}
	text_puts(&out, "\f\nKey\n");
	for (size_t i = 0; i < s->q.count; i++) {
		const struct quiz_question *x = &s->q.questions[i];

		text_printf(&out, "\n%zu. %c) %s\n", i + 1, 'a' + x->right,
		    x->choice[x->right].text);
		put_why(&s->q, x, x->right, &out);
	}
	flush(&out);
	text_free(&out);
}

/* ---- for machines -------------------------------------------------------- */

static void
json_choice(struct json *j, const struct session *s,
    const struct quiz_question *x, int i)
{
	enum belief b = quiz_belief_of(&s->q, x, i);
	struct text why = { 0 };

	quiz_explain(&s->q, x, i, &why);
	json_object(j);
	json_key_string(j, "text", x->choice[i].text);
	json_key_bool(j, "right", i == x->right);
	if (b)
		json_key_string(j, "belief", quiz_belief_text(b));
	if (i != x->right)
		json_key_string(j, "why", text_get(&why));
	json_end_object(j);
	text_free(&why);
}

static void
json_question(struct json *j, const struct session *s,
    const struct quiz_question *x)
{
	struct text why = { 0 };

	quiz_explain(&s->q, x, x->right, &why);
	json_object(j);
	json_key_string(j, "kind", quiz_kind_name(x->kind));
	json_key_integer(j, "step", (int64_t)x->at);
	json_key_string(j, "question", x->text);
	json_key(j, "choices");
	json_array(j);
	for (int i = 0; i < x->count; i++)
		json_choice(j, s, x, i);
	json_end_array(j);
	json_key_integer(j, "right", x->right);
	json_key_string(j, "answer", x->choice[x->right].text);
	json_key_integer(j, "answer_step", (int64_t)x->answer);
	json_key_string(j, "concept", quiz_concept_name(
	    quiz_concept_of(&s->q, x, x->right)));
	json_key_string(j, "why", text_get(&why));
	json_end_object(j);
	text_free(&why);
}

static void
json(struct session *s)
{
	struct text out = { 0 };
	struct json j = { &out, false };

	json_object(&j);
	json_key_string(&j, "program", s->program);
	json_key_string(&j, "profile", s->profile);
	json_key(&j, "questions");
	json_array(&j);
	for (size_t i = 0; i < s->q.count; i++)
		json_question(&j, s, &s->q.questions[i]);
	json_end_array(&j);
	json_end_object(&j);
	text_char(&out, '\n');
	flush(&out);
	text_free(&out);
}

/* ---- from start to end --------------------------------------------------- */

static void
make(struct session *s, const struct options *o, struct mt_machine *m)
{
	quiz_make(m, quiz_kinds(o->ask ? o->ask : "lines"), &s->q);
}

static void
quiz(struct session *s, struct options *o)
{
	if (o->json)
		json(s);
	else if (!s->q.count)
		puts(o->ask ? "There is nothing of that kind to ask about "
		    "this program." : "There is nothing to ask about this "
		    "program: no line of it could come in another order.");
	else if (o->sheet)
		sheet(s);
	else
		run(s);
}

static int
ask_about(struct options *o)
{
	struct session s = { 0 };
	struct app app = { 0 };
	int code = app_open(&app, o, FRONT_SCRIPT);

	if (code) {
		fputs(text_get(&app.out), stderr);
	} else if (o->order) {
		quiz_order_main(o, &app);
	} else {
		s.program = app.view.file;
		s.profile = app.view.profile;
		make(&s, o, app.m);
		quiz(&s, o);
		quiz_free(&s.q);
	}
	app_close(&app);
	return code;
}

/* Is there anything to ask about a lesson that was not answered rightly?  One
 * that this version refuses is passed over. */
static bool
is_open(struct options *o, const struct course *c, const char *file)
{
	const struct progress_row *r = progress_find(&c->progress, file);
	struct session s = { 0 };
	struct app app = { 0 };
	bool good = false;

	if (r && r->asked && r->right == r->asked)
		return false;
	o->file = file;
	if (app_open(&app, o, FRONT_SCRIPT) == 0) {
		make(&s, o, app.m);
		good = s.q.count > 0;
		quiz_free(&s.q);
	}
	app_close(&app);
	return good;
}

/* Without a program: the first lesson of the course that is open. */
static int
ask_about_next(struct options *o)
{
	struct course c;
	struct text why = { 0 };
	int code = EXIT_NO_INPUT, i = 0;

	if (!course_read(&c, &why)) {
		fprintf(stderr, "microtick: quiz: which program? There is no "
		    "course in %s\n", programs_dir());
	} else {
		while (i < c.count && !is_open(o, &c, c.lessons[i].file))
			i++;
		code = 0;
		if (i == c.count) {
			puts("All questions about the lessons are answered: "
			    "name one to be asked again.");
		} else {
			o->file = c.lessons[i].file;
			if (!o->json)
				printf("%s\n\n", o->file);
			code = ask_about(o);
		}
	}
	course_free(&c);
	text_free(&why);
	return code;
}

int
quiz_main(struct options *o)
{
	if (o->ask && !quiz_kinds(o->ask)) {
		fprintf(stderr, "microtick: --ask takes lines, jobs, ticks, "
		    "crash, several of them with commas, or all\n");
		return EXIT_USAGE;
	}
	return o->file ? ask_about(o) : ask_about_next(o);
}
