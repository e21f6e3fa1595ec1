/* SPDX-License-Identifier: MIT */
/* microtick run: the program's own output and exit code, nothing else. */
#include <config.h>

#include "app.h"
#include "headless.h"
#include "host.h"

#include <stdio.h>
#include <unistd.h>

/* Nothing is recorded here, so loops may be long: those that stand for work
 * count to 2,000 million.  A job, a phase or a turn takes 100 of the steps. */
#define RUN_STEPS	UINT64_C(2500000000)
#define RUN_JOB_STEPS	UINT64_C(100)

/* Says which limit ended the run; the exit code for that. */
static int
limit(struct app *app, enum mt_status s)
{
	const char *text = mt_limit_text(app->m);

	fprintf(stderr, "microtick: %s\n", *text ? text : mt_status_text(s));
	return s == MT_NO_MEMORY ? EXIT_INTERNAL : EXIT_LIMIT;
}

int
run_main(struct options *o)
{
	struct app app = { 0 };
	enum mt_status s;
	int code;

	o->machine.host.output = host_output;
	if (!o->machine.max_steps) {
		o->machine.max_steps = RUN_STEPS;
		o->machine.job_steps = RUN_JOB_STEPS;
	}
	code = app_open(&app, o, FRONT_SCRIPT);
	if (code) {
		fputs(text_get(&app.out), stderr);
		app_close(&app);
		return code;
	}
	s = mt_run(app.m);
	host_flush();
	code = s == MT_END ? mt_exit_code(app.m) : limit(&app, s);
	/* the process ends here: nobody needs the arena given back */
	_exit(code);
}
