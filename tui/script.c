/* SPDX-License-Identifier: MIT */
/* --script: commands from a file, one a line; # begins a comment. */
#include <config.h>

#include "app.h"
#include "command.h"
#include "demo.h"
#include "prompt.h"
#include "script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
explore(struct app *app)
{
	uint64_t here = mt_position(app->m);

	while (!app_explore(app, 1000))
		;
	mt_seek(app->m, here);
}

static bool
run_line(struct app *app, const char *line, struct text *out)
{
	bool good;

	text_clear(&app->out);
	line += strspn(line, " \t");
	good = *line == '#' || command_line(app, line);
	if (app->request & REQUEST_EXPLORE)
		explore(app);
	app->request &= REQUEST_QUIT;
	text_puts(out, text_get(&app->out));
	return good;
}

int
script_run(struct app *app, char *const *lines, int count, struct text *out)
{
	for (int i = 0; i < count && !(app->request & REQUEST_QUIT); i++)
		if (!run_line(app, lines[i], out))
			return i + 1;
	return 0;
}

static int
run_opened(struct app *app, const struct demo *d, const char *name)
{
	struct text out = { 0 };
	int failed = script_run(app, d->lines, d->count, &out);

	fwrite(text_get(&out), 1, out.len, stdout);
	fflush(stdout);
	if (failed)
		fprintf(stderr, "%s:%d: %s\n", name, failed, app->error);
	text_free(&out);
	return failed ? EXIT_SCRIPT : 0;
}

int
script_main(struct options *o)
{
	struct app app = { 0 };
	struct demo d;
	int error = EXIT_NO_INPUT;

	if (demo_load(&d, o->script, &app.out))
		error = demo_open(&d, &app, o, FRONT_SCRIPT);
	else
		text_char(&app.out, '\n');
	if (error)
		fputs(text_get(&app.out), stderr);
	else
		error = run_opened(&app, &d, o->script);
	app_close(&app);
	demo_free(&d);
	prompt_end();
	return error;
}
