/* SPDX-License-Identifier: MIT */
/*
 * Quizzes of every program under four versions of Node: the marked answer is
 * what the run does, found anew from its events: the next console line, the
 * job that starts, the microtasks a counter beside would count, the exit
 * code.  Each wrong answer has its belief, each rule teaches something.
 */
#include <config.h>

#include "each_program.h"
#include "explain/quiz_order.h"
#include "tap.h"
#include "text.h"

static const char *const profiles[] = { "node8", "node10", "node12",
	"node22" };

static size_t found[QUIZ_KINDS]; /* questions, over all */
static size_t found_orders;

static int kind_named(const char *name)
{
	for (int i = 0; i < mt_event_kind_count(); i++)
		if (strcmp(mt_event_kind_name(i), name) == 0)
			return i;
	return -1;
}

static bool is_event(const struct mt_event *e, const char *name)
{
	return e->name && strcmp(e->name, name) == 0;
}

static const char *right_text(const struct quiz_question *x)
{
	return x->choice[x->right].text;
}

/* ---- what the run does --------------------------------------------------- */

static bool lines_hold(const struct quiz *q, const struct quiz_question *x)
{
	struct mt_machine *m = q->c.m;
	size_t before;
	char *line;
	bool good;

	mt_seek(m, x->at);
	before = mt_console_count(m);
	mt_move(m, MT_CONSOLE, 1);
	good = mt_position(m) == x->answer && mt_console_count(m) > before;
	line = quiz_line(&q->c, before);
	good = good && strcmp(line, right_text(x)) == 0;
	free(line);
	return good;
}

static struct mt_ref ref_of(const char *text)
{
	char word[24];
	struct mt_ref r = { MT_NONE, 0 };

	snprintf(word, sizeof word, "%.*s", (int)strcspn(text, " "), text);
	mt_ref_parse(word, &r);
	return r;
}

static bool same(struct mt_ref a, struct mt_ref b)
{
	return a.kind == b.kind && a.id == b.id;
}

static bool jobs_hold(const struct quiz *q, const struct quiz_question *x)
{
	struct mt_machine *m = q->c.m;
	struct mt_ref r = ref_of(right_text(x));
	struct mt_item item;
	bool good = true;

	mt_seek(m, x->at);
	for (int i = 0; i < x->count; i++)
		good = good && mt_ref_item(m, ref_of(x->choice[i].text),
		    &item);
	mt_find(m, UINT64_C(1) << kind_named("job-started"), NULL, 1);
	good = good && mt_position(m) == x->answer;
	if (r.kind == MT_IO) {
		mt_seek(m, x->answer - 1);
		return good && same(mt_event(m)->parts[0].ref, r);
	}
	return good && (same(mt_event(m)->parts[0].ref, r) ||
	    same(mt_event(m)->parts[3].ref, r));
}

/* A microtask that queues itself again each time, from the call on, or from
 * the statement with the await: how often has it run when the answer's step
 * comes? */
static int counted(const struct quiz *q, const struct quiz_question *x)
{
	struct mt_machine *m = q->c.m;
	size_t ahead, length;
	int count = 0;

	mt_seek(m, x->at);
	if (!strstr(x->text, "is called"))
		mt_find(m, UINT64_C(1) << kind_named("statement"), NULL, -1);
	ahead = length = mt_count(m, MT_MICROTASKS);
	while (mt_position(m) < x->answer) {
		const struct mt_event *e;
		bool is_micro;

		if (mt_move(m, MT_STEP, 1) != MT_OK)
			break;
		e = mt_event(m);
		is_micro = e->parts[1].word &&
		    strcmp(e->parts[1].word, "microtask") == 0;
		if (is_event(e, "job-enqueued") && is_micro)
			length++;
		if (!is_event(e, "job-started") || !is_micro)
			continue;
		if (ahead == 0) {
			count++;
			ahead = length;
		}
		length--;
		ahead--;
	}
	return count;
}

static bool ticks_hold(const struct quiz *q, const struct quiz_question *x)
{
	int n = counted(q, x);

	/* of a call the callback is still to run when its promise settles */
	if (strstr(x->text, "is called"))
		n++;
	return n == atoi(right_text(x));
}

/* Is an event about the promise the question names still to come? */
static bool comes(struct mt_machine *m, uint64_t at, const char *name,
    struct mt_ref p)
{
	mt_seek(m, at);
	while (mt_find(m, UINT64_C(1) << kind_named(name), NULL, 1) == MT_OK)
		if (same(mt_event(m)->parts[0].ref, p))
			return true;
	return false;
}

static bool crash_holds(const struct quiz *q, const struct quiz_question *x)
{
	struct mt_machine *m = q->c.m;
	struct mt_ref p = ref_of(x->text);
	const char *code = strstr(right_text(x), "exit code ");
	bool in_time = strstr(right_text(x), "in time") != NULL;

	if (comes(m, x->at, "rejection-handled", p) != in_time)
		return false;
	if (comes(m, x->at, "rejection-reported", p) == in_time)
		return false;
	mt_seek(m, q->c.steps);
	if (code)
		return atoi(code + 10) == mt_exit_code(m) &&
		    mt_exit_code(m) != 0 && is_event(mt_event(m), "exit") &&
		    x->answer == q->c.steps;
	mt_seek(m, x->answer);
	return in_time || !is_event(mt_event(m), "exit");
}

static bool (*const holds[])(const struct quiz *q,
    const struct quiz_question *x) = {
	[QUIZ_LINES] = lines_hold, [QUIZ_JOBS] = jobs_hold,
	[QUIZ_TICKS] = ticks_hold, [QUIZ_CRASH] = crash_holds
};

/* ---- what the question says ---------------------------------------------- */

static bool is_well_put(const struct quiz *q, const struct quiz_question *x)
{
	bool good = x->count >= 2 && x->count <= QUIZ_CHOICES &&
	    x->right >= 0 && x->right < x->count && x->text &&
	    x->at < x->answer && x->answer <= q->c.steps;

	for (int i = 0; i < x->count; i++)
		for (int k = 0; k < i; k++)
			good = good && strcmp(x->choice[i].text,
			    x->choice[k].text) != 0;
	return good;
}

/* What is said after an answer; of a wrong one, what may be believed. */
static bool is_explained(const struct quiz *q, const struct quiz_question *x,
    int answer)
{
	struct text out = { 0 };
	bool good;

	quiz_explain(q, x, answer, &out);
	good = out.len > 20 && text_get(&out)[out.len - 1] == '\n';
	if (answer != x->right && x->kind != QUIZ_JOBS)
		good = good && strncmp(text_get(&out), "You may believe that",
		    20) == 0;
	text_free(&out);
	return good;
}

static void check_question(const struct quiz *q,
    const struct quiz_question *x, const char *what)
{
	bool good = is_well_put(q, x);

	for (int i = 0; i < x->count; i++)
		good = good && is_explained(q, x, i);
	if (!good)
		ok(0, "%s, step %llu: %s: well put", what,
		    (unsigned long long)x->at, x->text);
	if (!holds[x->kind](q, x))
		ok(0, "%s, step %llu: %s: %s", what,
		    (unsigned long long)x->at, x->text, right_text(x));
	found[x->kind]++;
}

/* ---- the whole output ---------------------------------------------------- */

static void grade(const struct quiz *q, const struct quiz_order *o,
    const int *arrangement, const char *what)
{
	struct quiz_score score = { 0 };
	struct quiz_grade g;
	struct text out = { 0 };
	int best = 0, at = -1;

	quiz_order_grade(&q->c, o, arrangement, &g, &score);
	quiz_order_explain(&q->c, o, &g, &out);
	for (int i = o->count - 1; i >= 0; i--)
		if (strcmp(o->line[i].text, o->line[arrangement[i]].text))
			at = i;
	for (int i = 0; i < o->count; i++)
		best += arrangement[i] == i;
	if (g.wrong != at || score.asked != o->count - 1 ||
	    (at < 0) != (g.in_order == o->count) ||
	    (at < 0) != (score.right == score.asked) ||
	    g.in_order < 1 || (best > 1 && g.in_order < 2) || !out.len)
		ok(0, "%s: the order is graded", what);
	text_free(&out);
}

static void check_order(const struct quiz *q, const char *what)
{
	struct quiz_order o;
	int right[ORDER_MOST], back[ORDER_MOST];
	bool used[ORDER_MOST] = { false };

	if (quiz_order_make(&q->c, quiz_order_seed(&q->c), &o)) {
		for (int i = 0; i < o.count; i++) {
			right[i] = i;
			back[i] = o.count - 1 - i;
			used[o.shuffled[i]] = true;
		}
		for (int i = 0; i < o.count; i++)
			if (!used[i])
				ok(0, "%s: each line is shuffled", what);
		grade(q, &o, right, what);
		grade(q, &o, back, what);
		grade(q, &o, o.shuffled, what);
		found_orders++;
	}
	quiz_order_free(&o);
}

static const char *current;

static void check(const char *path, const char *name)
{
	/* these two go on until a limit stops them, for seconds */
	bool is_long = strcmp(name, "forever.js") == 0 ||
	    strcmp(name, "endless.js") == 0;
	struct mt_machine *m = is_long ? NULL : open_program(path, current);
	struct quiz q;
	char what[300];

	if (!m)
		return;         /* or this version refuses it */
	snprintf(what, sizeof what, "%.200s as %s", name, current);
	quiz_make(m, quiz_kinds("all"), &q);
	for (size_t i = 0; i < q.count; i++)
		check_question(&q, &q.questions[i], what);
	for (size_t i = 1; i < q.count; i++)
		if (q.questions[i].answer < q.questions[i - 1].answer)
			ok(0, "%s: question %zu tells no earlier answer", what,
			    i + 1);
	check_order(&q, what);
	ok(1, "%s: %zu questions on %zu lines", what, q.count,
	    q.c.line_count);
	quiz_free(&q);
	mt_close(m);
}

static void test_tables(void)
{
	ok(quiz_kinds("lines") == 1u << QUIZ_LINES && quiz_kinds("jobs,crash")
	    == (1u << QUIZ_JOBS | 1u << QUIZ_CRASH) && quiz_kinds("all") ==
	    (1u << QUIZ_KINDS) - 1, "kinds are read");
	ok(!quiz_kinds("") && !quiz_kinds("lines,") && !quiz_kinds("tea"),
	    "others are refused");
	for (int r = 0; r < RULE_COUNT; r++) {
		struct why w = { .rule = (enum rule)r };
		struct causes none = { 0 };

		ok(quiz_rule_belief(&none, &w) != BELIEF_NONE ||
		    r == RULE_COUNT, "rule %s refutes a belief of %s",
		    why_rule_name((enum rule)r), quiz_concept_text(
		    quiz_rule_teaches((enum rule)r)));
	}
}

int main(void)
{
	char reports[4200];

	for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
		current = profiles[i];
		each_program(check);
	}
	snprintf(reports, sizeof reports, "%s/tests/report",
	    getenv("srcdir") ? getenv("srcdir") : ".");
	setenv("MICROTICK_PROGRAMS", reports, 1);
	for (size_t i = 0; i < sizeof profiles / sizeof *profiles; i++) {
		current = profiles[i];
		each_program(check);
	}
	for (int k = 0; k < QUIZ_KINDS; k++)
		ok(found[k] > 40, "%zu questions about %s", found[k],
		    quiz_kind_name((enum quiz_kind)k));
	ok(found_orders > 40, "%zu outputs to be put in order", found_orders);
	test_tables();
	return done();
}
