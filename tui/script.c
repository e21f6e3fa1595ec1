/* SPDX-License-Identifier: MIT */
/* --script: commands from a file, one a line; # begins a comment. */
#include <config.h>

#include "app.h"
#include "command.h"
#include "host.h"
#include "prompt.h"
#include "script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int
script_run(struct app *app, const char *commands, struct text *out)
{
	int number = 0, failed = 0;

	while (*commands && !failed && !(app->request & REQUEST_QUIT)) {
		size_t len = strcspn(commands, "\n");
		char *line = text_alloc(NULL, len + 1);

		memcpy(line, commands, len);
		line[len] = '\0';
		number++;
		text_clear(&app->out);
		if (line[strspn(line, " \t")] != '#' &&
		    !command_line(app, line))
			failed = number;
		if (app->request & REQUEST_EXPLORE) {
			uint64_t here = mt_position(app->m);

			while (!app_explore(app, 1000))
				;
			mt_seek(app->m, here);
		}
		app->request &= REQUEST_QUIT;
		text_puts(out, text_get(&app->out));
		free(line);
		commands += len + (commands[len] != '\0');
	}
	return failed;
}

static int
run_opened(struct app *app, struct options *o)
{
	struct text out = { 0 };
	const char *path = strcmp(o->script, "-") == 0 ? "/dev/stdin" :
	    o->script;
	char *commands;
	size_t len;
	int e = host_read_file(NULL, path, &commands, &len), failed;

	if (e) {
		fprintf(stderr, "microtick: cannot read %s: %s\n",
		    o->script, strerror(e));
		return EXIT_NO_INPUT;
	}
	failed = script_run(app, commands, &out);
	fwrite(text_get(&out), 1, out.len, stdout);
	fflush(stdout);
	if (failed)
		fprintf(stderr, "%s:%d: %s\n", o->script, failed,
		    app->error);
	free(commands);
	text_free(&out);
	return failed ? EXIT_SCRIPT : 0;
}

int
script_main(struct options *o)
{
	struct app app = { 0 };
	int error = app_open(&app, o, FRONT_SCRIPT);

	if (error) {
		fputs(text_get(&app.out), stderr);
	} else {
		/* counted in steps, not time: a script gives the same
		 * answers everywhere */
		mt_explore(app.m, 200000);
		mt_seek(app.m, 0);
		error = run_opened(&app, o);
	}
	app_close(&app);
	prompt_end();
	return error;
}
