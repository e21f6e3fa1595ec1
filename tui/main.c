/* SPDX-License-Identifier: MIT */
/* microtick: which front end runs. */
#include <config.h>

#include "headless.h"
#include "live.h"
#include "options.h"
#include "programs.h"
#include "script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* NO_COLOR asks for a screen without colour; COLORFGBG, which some terminals
 * set, tells a light background: "0;15". */
static void
default_theme(struct options *o)
{
	const char *no_color = getenv("NO_COLOR");
	const char *colours = getenv("COLORFGBG");
	const char *back = colours ? strrchr(colours, ';') : NULL;

	if (o->theme_given)
		return;
	if (back && (strcmp(back, ";15") == 0 || strcmp(back, ";7") == 0))
		o->theme = THEME_LIGHT;
	if (no_color && *no_color)
		o->theme = THEME_MONO;
}

int
main(int argc, char **argv)
{
	struct options o;
	const char *message;
	int error = options_parse(&o, argc, argv, &message);

	if (error) {
		fprintf(stderr, "microtick: %s\n", message);
		return error;
	}
	default_theme(&o);
	switch (o.action) {
	case ACTION_RUN:
		return run_main(&o);
	case ACTION_TRACE:
		return trace_main(&o);
	case ACTION_STATE:
		return state_main(&o);
	case ACTION_SCRIPT:
		return script_main(&o);
	case ACTION_PLAIN:
		return plain_main(&o);
	case ACTION_PROGRAMS:
		return programs_list();
	case ACTION_HELP:
		options_usage();
		return 0;
	case ACTION_VERSION:
		printf("microtick %s\n", MICROTICK_VERSION);
		return 0;
	case ACTION_VIEW:
		break;
	}
	return isatty(1) ? live_main(&o) : trace_main(&o);
}
