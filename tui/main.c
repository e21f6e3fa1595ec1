/* SPDX-License-Identifier: MIT */
/* microtick: which front end runs. */
#include <config.h>

#include "course.h"
#include "draw/picture.h"
#include "explain/explain.h"
#include "headless.h"
#include "live.h"
#include "options.h"
#include "programs.h"
#include "record.h"
#include "replay.h"
#include "script.h"
#include "text.h"
#include "tour.h"

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

/* The word behind play and record is a demo; the program may follow. */
static void
take_demo(struct options *o)
{
	if (o->action != ACTION_PLAY && o->action != ACTION_RECORD)
		return;
	o->demo = o->file;
	o->file = o->machine.argc ? o->machine.argv[0] : NULL;
	if (o->machine.argc) {
		o->machine.argc--;
		o->machine.argv++;
	}
}

/* The words behind programs are its filter. */
static void
take_filter(struct options *o, struct text *filter)
{
	if (o->file)
		text_puts(filter, o->file);
	for (int i = 0; i < o->machine.argc; i++)
		text_printf(filter, " %s", o->machine.argv[i]);
	o->filter = text_get(filter);
}

/* Without a program: the lessons, over the one to go on with. */
static int
open_course(struct options *o)
{
	struct course c;
	struct text why = { 0 };
	char *path = NULL;
	int error;

	if (course_read(&c, &why) && c.count)
		path = text_copy(c.lessons[course_next(&c, "")].path);
	course_free(&c);
	text_free(&why);
	if (!path) {
		fprintf(stderr, "microtick: no programs in %s\n",
		    programs_dir());
		return EXIT_NO_INPUT;
	}
	o->file = path;
	o->picker = true;
	error = live_main(o);
	free(path);
	return error;
}

int
main(int argc, char **argv)
{
	struct options o;
	struct text filter = { 0 };
	const char *message;
	int error = options_parse(&o, argc, argv, &message);

	if (error) {
		fprintf(stderr, "microtick: %s\n", message);
		return error;
	}
	take_demo(&o);
	programs_use(o.programs);
	/* a recording or a picture is the same whoever makes it */
	if (o.action != ACTION_RECORD && o.action != ACTION_SHOT &&
	    o.action != ACTION_DRAW)
		default_theme(&o);
	switch (o.action) {
	case ACTION_RUN:
		return run_main(&o);
	case ACTION_TRACE:
		return trace_main(&o);
	case ACTION_STATE:
		return state_main(&o);
	case ACTION_WHY:
		return why_main(&o);
	case ACTION_QUIZ:
		return quiz_main(&o);
	case ACTION_CHECK:
		return check_main(&o);
	case ACTION_REPORT:
		return report_main(&o);
	case ACTION_COMPARE:
		return compare_main(&o);
	case ACTION_SCRIPT:
		return script_main(&o);
	case ACTION_PLAIN:
		return plain_main(&o);
	case ACTION_RECORD:
		return record_main(&o);
	case ACTION_PLAY:
		return live_main(&o);
	case ACTION_TOUR:
		return tour_main(&o);
	case ACTION_REPLAY:
		return replay_main(&o);
	case ACTION_SHOT:
		return shot_main(&o);
	case ACTION_DRAW:
		return draw_main(&o);
	case ACTION_PROGRAMS:
		take_filter(&o, &filter);
		error = programs_main(&o);
		text_free(&filter);
		return error;
	case ACTION_HELP:
		options_usage();
		return 0;
	case ACTION_VERSION:
		printf("microtick %s\n", MICROTICK_VERSION);
		return 0;
	case ACTION_VIEW:
		break;
	}
	if (!o.file)
		return open_course(&o);
	return isatty(1) ? live_main(&o) : trace_main(&o);
}
