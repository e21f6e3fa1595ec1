/* SPDX-License-Identifier: MIT */
/*
 * Moments: each way to say one finds the step it means; what is wrong in one
 * is told with what was expected; and the one that is made for a step leads
 * there, from wherever.  Demos that are wrong say in which line.
 */
#include <config.h>

#include "app.h"
#include "command.h"
#include "demo.h"
#include "prompt.h"
#include "selector.h"
#include "tap.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool
open_lesson(struct app *app, const char *name)
{
	static struct options o;
	static char path[4200];
	static char *argv[] = { "microtick", path };
	const char *message;

	*app = (struct app){ 0 };
	snprintf(path, sizeof path, "%s/programs/%s",
	    getenv("srcdir") ? getenv("srcdir") : ".", name);
	options_parse(&o, 2, argv, &message);
	if (app_open(app, &o, FRONT_SCRIPT) != 0)
		return false;
	app_explore(app, 60000);
	mt_seek(app->m, 0);
	return true;
}

/* ---- what they find ---- */

static void
finding(void)
{
	static const struct {
		const char *line, *kind, *sentence;
	} cases[] = {
		{ "until console", "console", "1 request" },
		{ "until console \"2 user\"", "console", "2 user Ada" },
		{ "until console 2", "console", "2 request" },
		{ "next 3 consoles", "console", "1 user Ada" },
		{ "next suspend of handle", "await", "F3" },
		{ "next 2 suspend of handle", "await", "F6" },
		{ "next call of serve", "call", "serve is called (F2)" },
		{ "next return of find", "return", "find" },
		{ "next line 16", "statement", "line 16" },
		{ "next statement line 16", "statement", "line 16" },
		{ "next line 23 of serve", "statement", "line 23" },
		{ "next promise-fulfilled", "promise-fulfilled", "P3" },
		{ "next settle", "promise-fulfilled", "P3" },
		{ "next microtask", "job-started", "microtask queue" },
		{ "next 2 jobs", "job-started", "J2" },
		{ "next end", "exit", "exit code 0" },
		{ "until job of handle", "job-started", "F3" },
	};
	struct app app;

	ok(open_lesson(&app, "21-handler.js"), "the handler opens");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const struct mt_event *e;
		bool good;

		mt_seek(app.m, 0);
		good = command_line(&app, cases[i].line);
		e = mt_event(app.m);
		if (!ok(good && strcmp(e->name ? e->name : "",
		    cases[i].kind) == 0 && strstr(e->sentence,
		    cases[i].sentence), "%s", cases[i].line))
			note("%s: %s %s", app.error, e->name, e->sentence);
	}
	command_line(&app, "next end");
	ok(command_line(&app, "previous console \"1 sent\"") &&
	    strstr(mt_event(app.m)->sentence, "1 sent 200"),
	    "previous looks back");
	ok(command_line(&app, "previous start") && mt_position(app.m) == 0,
	    "to the start");
	app_close(&app);
	ok(open_lesson(&app, "06-tasks-microtasks-ticks.js") &&
	    command_line(&app, "next phase check") &&
	    strstr(mt_event(app.m)->sentence, "the check phase"),
	    "a phase by its name");
	ok(command_line(&app, "previous tick") &&
	    strstr(mt_event(app.m)->sentence, "J4 is taken from the nextTick"),
	    "a job by its queue");
	app_close(&app);
}

/* ---- what is wrong ---- */

static void
errors(void)
{
	static const struct {
		const char *demo, *error;
	} cases[] = {
		{ "open order\nuntil consle\n", ":2: until: a moment, as "
		    "console, job or suspend, expected, not \"consle\"" },
		{ "open order\n\n# here\nuntil console \"tick:\n",
		    ":4: until: the quote has no end" },
		{ "open order\nnext console \"tick:z\"\n",
		    ":2: next console \"tick:z\": expected after step 0, and "
		    "not there in node22; it prints \"after:await\", \"tick:a\"" },
		{ "open order\nuntil suspend of\n",
		    ":2: until: a function's name expected, not the end" },
		{ "open order\nuntil line x\n",
		    ":2: until: a line's number expected, not \"x\"" },
		{ "open order\nuntil console a b\n",
		    ":2: until: of, line or nothing more expected, not" },
		{ "open order\nprevious job\n",
		    ":2: previous job: expected before step 0" },
		{ "open order\npause 2\n", ":2: pause: a time as 2s or 500ms" },
		{ "open order\nspeed fast\n", ":2: speed: a number as 4" },
		{ "open order\nsize big\n", ":2: size: COLSxROWS expected" },
		{ "open order\nnote \"a\" b\n",
		    ":2: note: one text in quotes expected" },
		{ "open order\nnonsense\n", ":2: no command nonsense" },
		{ "open order\nedit\n", ":2: edit needs a person" },
		{ "open order\nplay\n", ":2: play needs a person" },
		{ "open order\nrecord x\n", ":2: record: only what a person" },
		{ "open order\ntype \"p\"\n", ":2: this needs a person" },
		{ "open order\nuntil\n", ":2: until needs an argument" },
		{ "open nothing\n", "cannot read nothing" },
		{ "until end\n", "the first command must be open PROGRAM" },
	};
	char path[] = "/tmp/microtick-demo-XXXXXX";
	int fd = mkstemp(path);

	ok(fd >= 0, "a scratch file");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct options o;
		struct demo d;
		struct text why = { 0 };
		static char *argv[] = { "microtick", "x" };
		const char *message;
		FILE *f = fopen(path, "w");

		if (f) {
			fputs(cases[i].demo, f);
			fclose(f);
		}
		options_parse(&o, 2, argv, &message);
		o.file = NULL;
		demo_load(&d, path, &why);
		ok(perform_check(&o, &d, &why) != 0 && strstr(text_get(&why),
		    cases[i].error), "told: %s", cases[i].error);
		if (!strstr(text_get(&why), cases[i].error))
			note("%s", text_get(&why));
		demo_free(&d);
		text_free(&why);
	}
	close(fd);
	unlink(path);
}

/* ---- from a step to a moment and back ---- */

static bool
leads_back(struct mt_machine *m, uint64_t from, uint64_t to,
    struct text *line)
{
	struct selector s;
	struct text why = { 0 };
	bool good;

	mt_seek(m, to);
	text_clear(line);
	if (!selector_describe(m, from, line) || mt_position(m) != to)
		return false;
	mt_seek(m, from);
	good = selector_parse(text_get(line), &s, &why) &&
	    selector_find(m, &s, to > from ? 1 : -1) && mt_position(m) == to;
	selector_free(&s);
	text_free(&why);
	return good;
}

static void
describing(const char *name)
{
	struct app app;
	struct text line = { 0 };
	unsigned random = 7;
	uint64_t steps;
	int wrong = 0;

	if (!ok(open_lesson(&app, name), "%s opens", name)) {
		app_close(&app);
		return;
	}
	steps = mt_known(app.m);
	for (uint64_t to = 1; to <= steps; to++) {
		uint64_t from;

		random = random * 1103515245 + 12345;
		from = (random >> 8) % (steps + 1);
		if (from == to)
			continue;
		if (!leads_back(app.m, from, to, &line) && !wrong++)
			note("from %d to %d: %s", (int)from, (int)to,
			    text_get(&line));
	}
	ok(wrong == 0, "%s: each of %d steps is found by what happens in it",
	    name, (int)steps);
	text_free(&line);
	app_close(&app);
}

int
main(void)
{
	char path[4200];

	snprintf(path, sizeof path, "%s/programs",
	    getenv("srcdir") ? getenv("srcdir") : ".");
	setenv("MICROTICK_PROGRAMS", path, 1);
	prompt_private();
	finding();
	errors();
	describing("04-order.js");
	describing("06-tasks-microtasks-ticks.js");
	describing("14-fire-and-forget.js");
	describing("19-async-stack.js");
	describing("21-handler.js");
	describing("41-for-await-generator.js");
	prompt_end();
	return done();
}
