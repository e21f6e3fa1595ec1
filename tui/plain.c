/* SPDX-License-Identifier: MIT */
/* --plain: a debugger of lines, for any terminal and for screen readers. */
#include <config.h>

#include "app.h"
#include "command.h"
#include "prompt.h"
#include "script.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A line without editing, when the input is no terminal. */
static char *
read_plain(void)
{
	char *line = NULL;
	size_t size = 0;

	if (getline(&line, &size, stdin) < 0) {
		free(line);
		return NULL;
	}
	line[strcspn(line, "\n")] = '\0';
	return line;
}

static void
explore(struct app *app)
{
	uint64_t here = mt_position(app->m);

	app_explore(app, 2000);
	mt_seek(app->m, here);
}

static void
converse(struct app *app)
{
	bool typed = isatty(0);
	char *line = NULL;
	char *last = text_copy("");

	while (!(app->request & REQUEST_QUIT)) {
		free(line);
		line = typed ? prompt_read(app, "microtick> ") :
		    read_plain();
		if (!line)
			break;
		/* an empty line repeats, as in gdb */
		if (*line) {
			free(last);
			last = text_copy(line);
		}
		text_clear(&app->out);
		if (!command_line(app, last))
			printf("%s\n", app->error);
		fputs(text_get(&app->out), stdout);
		fflush(stdout);
		if (app->request & REQUEST_EXPLORE)
			explore(app);
		app->request &= REQUEST_QUIT;
	}
	free(line);
	free(last);
}

int
plain_main(struct options *o)
{
	struct app app = { 0 };
	int error;

	setlocale(LC_CTYPE, "");
	error = app_open(&app, o, FRONT_PLAIN);
	if (error) {
		fputs(text_get(&app.out), stderr);
	} else {
		explore(&app);
		mt_seek(app.m, 0);
		printf("%s as %s, %llu steps. help lists the commands, "
		    "an empty line repeats the last.\n", app.view.file,
		    app.view.profile,
		    (unsigned long long)mt_known(app.m));
		fflush(stdout);
		converse(&app);
	}
	app_close(&app);
	return error;
}
