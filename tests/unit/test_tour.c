/* SPDX-License-Identifier: MIT */
/*
 * Tours of every program under every version that runs it: each move of the
 * lesson leads somewhere, each blank can be filled, and no sentence claims a
 * number that was typed: one that is in the program's source, or a version of
 * Node, is no claim.  And what blanks say, and say when they are wrong.
 */
#include <config.h>

#include "each_program.h"
#include "app.h"
#include "blank.h"
#include "command.h"
#include "lesson.h"
#include "tap.h"
#include "tour.h"

#include <ctype.h>
#include <unistd.h>

/* ---- typed numbers ------------------------------------------------------- */

static const char *const words[] = { "one", "two", "three", "four", "five",
	"six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen",
	"hundred", "hundreds", "thousand", "thousands", "once", "twice",
	"second", "third", "fourth", "fifth", "half" };

/* "one" counts before these; else it stands for something. */
static const char *const nouns[] = { "turn", "job", "microtask", "tick",
	"timer", "promise", "function", "frame", "line", "request", "step",
	"callback", "reaction", "await", "more", "immediate", "ms" };

/* Where these words count nothing. */
static const char *const phrases[] = { "at once", "once the", "Once around",
	"without a second callback", "a timer of 1 ms" };

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* The next word of *s; its length, 0: there is none. */
static size_t next_word(const char **s)
{
	size_t n = 0;

	while (**s && !is_word(**s))
		++*s;
	while (is_word((*s)[n]))
		n++;
	return n;
}

static bool has_word(const char *text, const char *word, size_t len)
{
	for (size_t n; (n = next_word(&text)) != 0; text += n)
		if (n == len && strncmp(text, word, n) == 0)
			return true;
	return false;
}

/* What stands between braces is computed. */
static void drop_blanks(char *s)
{
	char *to = s;

	for (bool in = false; *s; s++) {
		in = in || *s == '{';
		if (!in)
			*to++ = *s;
		if (in && *s == '}') {
			in = false;
			*to++ = 'x';
		}
	}
	*to = '\0';
}

static void drop_phrases(char *s)
{
	for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
		char *at = strstr(s, phrases[i]);

		if (at)
			memset(at, ' ', strlen(phrases[i]));
	}
}

/* A version: "Node 12", "node10"; or a name: V8. */
static bool is_version(const char *start, const char *at)
{
	return (at - start >= 5 && strncmp(at - 5, "Node ", 5) == 0) ||
	    strncmp(at, "node", 4) == 0 || strncmp(at, "V8", 2) == 0;
}

static bool is_one_thing(const char *next)
{
	size_t n = next_word(&next);

	for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
		if (strlen(nouns[i]) == n && strncmp(next, nouns[i], n) == 0)
			return true;
	return false;
}

/* The first claim of a number in a sentence that is not of the source; NULL:
 * there is none. */
static const char *claim(const char *sentence, const char *source)
{
	static char plain[1024];
	const char *p = plain;

	snprintf(plain, sizeof plain, "%s", sentence);
	drop_blanks(plain);
	drop_phrases(plain);
	for (size_t n; (n = next_word(&p)) != 0; p += n) {
		bool counts = strcspn(p, "0123456789") < n;

		for (size_t i = 0; i < sizeof words / sizeof *words; i++)
			counts = counts || (strlen(words[i]) == n &&
			    strncasecmp(words[i], p, n) == 0);
		if (n == 3 && strncasecmp(p, "one", 3) == 0)
			counts = is_one_thing(p + n);
		if (counts && !is_version(plain, p) &&
		    !has_word(source, p, n))
			return p;
	}
	return NULL;
}

static void test_claims(void)
{
	static const struct { const char *sentence; bool claims; } cases[] = {
		{ "It takes 3 turns.", true },
		{ "It takes {turns f: turn}.", false },
		{ "P1 is fulfilled.", true },
		{ "It waits 60 ms.", false },
		{ "Three turns later.", true },
		{ "Since Node 12, or with --as node10.", false },
		{ "All begin at once.", false },
		{ "The last one of them.", false },
		{ "It takes one turn.", true },
		{ "Twice as long.", true },
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		ok((claim(cases[i].sentence, "setTimeout(f, 60);") != NULL) ==
		    cases[i].claims, "\"%s\" %s a number",
		    cases[i].sentence, cases[i].claims ? "claims" :
		    "claims not");
}

/* A program without what its head says of it. */
static const char *code_of(const char *source)
{
	while (strncmp(source, "//", 2) == 0)
		source += strcspn(source, "\n") + 1;
	return source;
}

static void no_typed_numbers(const struct demo *d, const char *source,
    const char *name)
{
	int bad = 0;

	for (int i = 0; i < d->count; i++) {
		const char *line = d->lines[i], *text = strstr(line, "note ");

		if (!text || *line == '#')
			text = strncmp(line, "chapter ", 8) ? NULL : line;
		if (!text || !claim(strchr(text, ' '), source))
			continue;
		note("%s:%d: a number that is computed expected: %s", d->path,
		    i + 1, claim(strchr(text, ' '), source));
		bad++;
	}
	ok(bad == 0, "%s: its notes claim no number that was typed", name);
}

/* ---- every program ------------------------------------------------------- */

static bool in_order(const struct tour *t)
{
	for (int i = 1; i < t->count; i++)
		if (t->stops[i].step < t->stops[i - 1].step)
			return false;
	return t->stops[t->count - 1].step <= t->end;
}

static void tour_of(const char *path, const char *profile, struct text *bad)
{
	struct app app = { 0 };
	struct options o = { .file = path, .machine = { .profile = profile,
		.record = true, .stack_trace_limit = -1 } };

	if (app_open(&app, &o, FRONT_SCRIPT) != 0)
		text_printf(bad, "%s: %s\n", profile, text_get(&app.out));
	else if (!tour_begin(&app))
		text_printf(bad, "%s: %s\n", profile, app.error);
	else if (!in_order(app.tour))
		text_printf(bad, "%s: a stop lies before the last one\n",
		    profile);
	app_close(&app);
}

/* Lessons of each topic and level; and of myths. */
static int lessons[32][LESSON_LEVELS + 1], myths;

static void count_lesson(const struct lesson *l)
{
	for (int i = 0; topic_key(i); i++)
		if (strcmp(topic_key(i), l->topic) == 0)
			lessons[i][l->grade]++;
	myths += *l->myth != '\0';
}

static void test_course(void)
{
	for (int i = 0; topic_key(i); i++)
		ok(lessons[i][1] && lessons[i][2] && lessons[i][3],
		    "%s: lessons of every level", topic_key(i));
	ok(myths >= 4, "%d lessons on myths", myths);
}

static void check(const char *path, const char *name)
{
	struct lesson l;
	struct demo d;
	struct text why = { 0 }, bad = { 0 };
	char *demo = tour_path(path), *source;
	size_t len;
	int runs = 0;

	ok(lesson_read(&l, path, &why) && !why.len && l.grade &&
	    topic_name(l.topic) && *l.concept && *l.watch && *l.question,
	    "%s: its directives", name);
	count_lesson(&l);
	if (why.len)
		note("%s", text_get(&why));
	if (ok(demo_load(&d, demo, &why), "%s has a tour", name) &&
	    host_read_file(NULL, path, &source, &len) == 0) {
		no_typed_numbers(&d, code_of(source), name);
		free(source);
	}
	for (int i = 0; i < mt_profile_count(); i++) {
		if (atoi(mt_profile_name(i) + 4) < l.since)
			continue;
		tour_of(path, mt_profile_name(i), &bad);
		runs++;
	}
	if (!ok(!bad.len, "%s: its tour in %d versions", name, runs))
		note("%s", text_get(&bad));
	demo_free(&d);
	lesson_free(&l);
	text_free(&why);
	text_free(&bad);
	free(demo);
}

/* ---- blanks -------------------------------------------------------------- */

static const struct {
	const char *program, *moves, *sentence, *expect;
} blanks[] = {
	{ "17-promise-all.js", "next 3 timer-armed", "{Timers: timer} run",
	    "Three timers run" },
	{ "17-promise-all.js", "next timer-armed", "{timers: timer}",
	    "one timer" },
	{ "17-promise-all.js", "step", "{timers: timer}, {timers}",
	    "no timers, zero" },
	{ "01-returns-a-promise.js", "next settle", "{promise} of {frame "
	    "answer} at {time} ms", "P1 of F2 at 0 ms" },
	{ "01-returns-a-promise.js", "next settle", "{promise answer}", "P1" },
	{ "27-return-promise-ticks.js", "end", "{turns value}, {turns "
	    "awaited}, {turns promise}, {turns promise - value: turn}",
	    "zero, one, two, two turns" },
	{ "27-return-promise-ticks.js", "end", "{turns awaited as node10}, "
	    "{turns promise as node8}", "three, zero" },
	{ "21-handler.js", "next 2 suspend of handle", "{frames handle}, "
	    "{calls handle}, {awaits handle}, {awaited handle}",
	    "two, two, two, P6" },
	{ "44-puzzle-classic.js", "step", "{lines}, {printed}", "eight, zero" },
	{ "43-top-level-await-unsettled.mjs", "step",
	    "code {exit} of Node {version}", "code 13 of Node 22" },
	{ "04-order.js", "next 2 jobs", "{job}, {{ and }", "J2, { and }" },
	{ "04-order.js", "step", "{turn} {Microtasks}", "0 Zero" },
	/* what is wrong in them, and what was expected */
	{ "04-order.js", "step", "{nonsense}", "!a blank expected" },
	{ "04-order.js", "step", "{turns}", "!a function's name" },
	{ "04-order.js", "step", "{turns nobody}", "!an async function" },
	{ "04-order.js", "step", "{calls nobody}", "!a function that" },
	{ "04-order.js", "step", "{timers f}", "!no argument" },
	{ "04-order.js", "step", "{timers", "!} expected" },
	{ "04-order.js", "step", "{promise}", "!a step about a promise" },
	{ "04-order.js", "step", "{timer}", "!a step with a job or timer" },
	{ "04-order.js", "step", "{timers as node7}", "!a version" },
};

static void test_blanks(void)
{
	for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
		char path[4200];
		struct app app = { 0 };
		struct options o = { .file = path, .machine = {
			.record = true, .stack_trace_limit = -1 } };
		struct text out = { 0 }, why = { 0 };
		const char *want = blanks[i].expect;
		bool good, fails = *want == '!';
		uint64_t step;

		snprintf(path, sizeof path, "%s/%s", programs_folder(),
		    blanks[i].program);
		app_open(&app, &o, FRONT_SCRIPT);
		command_line(&app, blanks[i].moves);
		step = mt_position(app.m);
		good = blank_fill(&app, blanks[i].sentence, &out, &why);
		if (!ok(good != fails && mt_position(app.m) == step &&
		    (fails ? strstr(text_get(&why), want + 1) != NULL :
		    strcmp(text_get(&out), want) == 0), "%s: %s",
		    blanks[i].program, blanks[i].sentence))
			note("%s%s", text_get(&out), text_get(&why));
		text_free(&out);
		text_free(&why);
		app_close(&app);
	}
}

/* ---- a program that changes under its tour ------------------------------- */

static void put(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	if (f) {
		fputs(text, f);
		fclose(f);
	}
}

static void test_reload(void)
{
	char dir[4096], program[4200], demo[4200];
	struct app app = { 0 };
	struct options o = { .file = program, .machine = { .record = true,
		.stack_trace_limit = -1 } };

	snprintf(dir, sizeof dir, "%s/microtick-tour-XXXXXX",
	    getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp");
	if (!ok(mkdtemp(dir) != NULL, "a scratch folder is made"))
		return;
	snprintf(program, sizeof program, "%s/a.js", dir);
	snprintf(demo, sizeof demo, "%s/a.mtk", dir);
	put(program, "console.log('a');\nconsole.log('b');\n");
	put(demo, "open a.js\nnote \"One.\"\nnext console b\n"
	    "note \"{Printed: line}.\"\nprevious console a\n"
	    "note \"{Printed: line}.\"\n");
	ok(app_open(&app, &o, FRONT_LIVE) == 0 && tour_begin(&app) &&
	    app.tour->count == 3 &&
	    strcmp(app.view.stops[2].sentence, "One line.") == 0,
	    "a tour may go back: %s", app.error);
	put(demo, "open a.js\nnote \"One.\"\nnext console b\n"
	    "note \"{Printed: line}.\"\n");
	ok(tour_begin(&app) && app.tour->count == 2 &&
	    command_line(&app, "tour next") && strcmp(app.view.stops[
	    app.view.stop_at].sentence, "Two lines.") == 0,
	    "a tour is at its second stop");
	put(program, "console.log('new');\nconsole.log('a');\n"
	    "console.log('b');\n");
	ok(app_reload(&app) && app.tour && app.view.stop_at == 1 &&
	    strcmp(app.view.stops[1].sentence, "Three lines.") == 0,
	    "its program changes, and so do its sentences");
	put(program, "console.log('a');\n");
	ok(app_reload(&app) && !app.tour && !app.view.stops,
	    "it ends when a stop is no longer there");
	ok(!command_line(&app, "tour next") && *app.error &&
	    command_line(&app, "end"), "and the session goes on");
	app_close(&app);
	unlink(program);
	unlink(demo);
	rmdir(dir);
}

int main(void)
{
	test_reload();
	test_claims();
	test_blanks();
	each_program(check);
	test_course();
	return done();
}
