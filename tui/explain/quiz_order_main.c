/* SPDX-License-Identifier: MIT */
/* microtick quiz --order FILE: the shuffled output, to be put in order. */
#include <config.h>

#include "app.h"
#include "explain.h"
#include "json.h"
#include "quiz_order.h"
#include "safe.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct session {
	struct causes c;
	struct quiz_order order;
	const char *program, *profile;
};

static void
flush(struct text *out)
{
	fputs(text_get(out), stdout);
	text_clear(out);
}

static void
put_lines(const struct quiz_order *o, struct text *out)
{
	text_printf(out, "Put these %s%d lines into the order in which they "
	    "are printed.\n", o->is_cut ? "first " : "", o->count);
	for (int i = 0; i < o->count; i++)
		text_printf(out, "  %c) %s\n", 'a' + i,
		    o->line[o->shuffled[i]].text);
}

static void
put_output(const struct quiz_order *o, struct text *out)
{
	for (int i = 0; i < o->count; i++) {
		int letter = 0;

		while (o->shuffled[letter] != i)
			letter++;
		text_printf(out, "  %2d  %c) %s\n", i + 1, 'a' + letter,
		    o->line[i].text);
	}
}

/* ---- asking -------------------------------------------------------------- */

/* Reads each letter once, whatever stands between; false: it is not that. */
static bool
parse(const struct quiz_order *o, const char *s, int *arrangement)
{
	bool seen[ORDER_MOST] = { false };
	int n = 0;

	for (; *s; s++) {
		int i = tolower((unsigned char)*s) - 'a';

		if (!isalpha((unsigned char)*s))
			continue;
		if (i >= o->count || seen[i])
			return false;
		seen[i] = true;
		arrangement[n++] = o->shuffled[i];
	}
	return n == o->count;
}

/* False: the student stops. */
static bool
read_order(const struct quiz_order *o, int *arrangement)
{
	char line[512];

	for (;;) {
		printf("their letters in order, each once (or stop): ");
		fflush(stdout);
		if (!fgets(line, sizeof line, stdin) ||
		    strcmp(line, "stop\n") == 0)
			return false;
		if (parse(o, line, arrangement))
			return true;
	}
}

static void
run(struct session *s)
{
	struct text out = { 0 }, why = { 0 };
	int arrangement[ORDER_MOST];
	struct quiz_score score = { 0 };
	struct quiz_grade g;
	const char *problem;

	put_lines(&s->order, &out);
	flush(&out);
	if (read_order(&s->order, arrangement)) {
		quiz_order_grade(&s->c, &s->order, arrangement, &g, &score);
		quiz_order_explain(&s->c, &s->order, &g, &why);
		text_indented(&out, text_get(&why));
		text_puts(&out, "\nThe output:\n");
		put_output(&s->order, &out);
		problem = quiz_score_save(&score, s->program,
		    (size_t)score.asked);
		text_puts(&out, "\nOf the lines that follow each other:\n");
		quiz_score_text(&score, &out);
		flush(&out);
		if (problem)
			fprintf(stderr, "microtick: the progress is not "
			    "saved: %s\n", problem);
	}
	text_free(&out);
	text_free(&why);
}

/* ---- on paper, and for machines ------------------------------------------ */

static void
sheet(struct session *s)
{
	struct text out = { 0 };
	size_t len;
	const char *text = mt_file_text(s->c.m, 0, &len);

	text_printf(&out, "%s, as %s runs it\n\n", s->program, s->profile);
	safe_block(&out, text, len);
	text_char(&out, '\n');
	put_lines(&s->order, &out);
	text_puts(&out, "\f\nKey\n\n");
	put_output(&s->order, &out);
	flush(&out);
	text_free(&out);
}

static void
json_lines(struct json *j, const struct quiz_order *o, bool is_shuffled)
{
	json_array(j);
	for (int i = 0; i < o->count; i++)
		json_string(j, o->line[is_shuffled ? o->shuffled[i] :
		    i].text);
	json_end_array(j);
}

static void
json(struct session *s)
{
	struct text out = { 0 };
	struct json j = { &out, false };

	json_object(&j);
	json_key_string(&j, "program", s->program);
	json_key_string(&j, "profile", s->profile);
	json_key(&j, "shuffled");
	json_lines(&j, &s->order, true);
	json_key(&j, "printed");
	json_lines(&j, &s->order, false);
	json_key_bool(&j, "cut", s->order.is_cut);
	json_end_object(&j);
	text_char(&out, '\n');
	flush(&out);
	text_free(&out);
}

void
quiz_order_main(struct options *o, struct app *app)
{
	struct session s = { .program = app->view.file,
		.profile = app->view.profile };

	causes_read(&s.c, app->m);
	if (!quiz_order_make(&s.c, o->has_seed ? (uint32_t)o->seed :
	    quiz_order_seed(&s.c), &s.order))
		puts("There is nothing to put in order: this program prints "
		    "no two different lines.");
	else if (o->json)
		json(&s);
	else if (o->sheet)
		sheet(&s);
	else
		run(&s);
	quiz_order_free(&s.order);
	causes_free(&s.c);
}
