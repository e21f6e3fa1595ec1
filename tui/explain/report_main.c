/* SPDX-License-Identifier: MIT */
/* microtick report FILE, and the command of that name. */
#include <config.h>

#include "actions.h"
#include "answer.h"
#include "app.h"
#include "explain.h"
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int
profile_of(const struct app *app)
{
	int i = mt_profile_count() - 1;

	while (i && strcmp(mt_profile_name(i), app_profile(app->options)))
		i--;
	return i;
}

/* The program once more, for an experiment. */
static struct mt_machine *
open_again(void *user, const struct mt_overlap *overlap, uint64_t max_steps)
{
	struct app *app = user;
	struct options *mine = app->options, other = *mine;
	struct mt_machine *m = NULL;
	struct mt_error error;

	other.machine.overlap = *overlap;
	other.machine.max_steps = max_steps;
	other.machine.host.output = NULL;
	app->options = &other;
	if (app_machine(app, app->source, app->source_len, &m, &error) != MT_OK)
		m = NULL;
	app->options = mine;
	return m;
}

/* Reports into app->out; returns the number of findings.  width 0: that of
 * text. */
static size_t
make(struct app *app, bool json, int width)
{
	const struct trial_host host = { open_again, app };
	int profile = profile_of(app);
	int older = report_older_profile(profile);
	struct causes c, old = { 0 };
	struct mt_machine *m = NULL;
	struct report r;
	size_t n;

	causes_read(&c, app->m);
	if (c.error_count && older >= 0)
		m = app_machine_as(app, mt_profile_name(older));
	if (m)
		causes_read(&old, m);
	report_make(&r, &c, m ? &old : NULL, m ? mt_profile_name(older) :
	    NULL, profile, &host);
	if (width)
		r.width = width;
	if (json)
		report_json(&r, &app->out);
	else
		report_print(&r, &app->out);
	n = r.finding_count;
	report_free(&r);
	if (m)
		causes_free(&old);
	mt_close(m);
	causes_free(&c);
	return n;
}

int
report_main(struct options *o)
{
	struct app app = { 0 };
	int code = app_open(&app, o, FRONT_SCRIPT);

	if (code) {
		fputs(text_get(&app.out), stderr);
	} else {
		if (make(&app, o->json, 0) && o->strict)
			code = EXIT_FINDING;
		fputs(text_get(&app.out), stdout);
	}
	app_close(&app);
	return code;
}

bool
action_report(struct app *app, const struct command *c, const char *arg)
{
	uint64_t here = mt_position(app->m);

	(void)c;
	(void)arg;
	make(app, false, app->front == FRONT_LIVE ? answer_width(&app->view) :
	    0);
	mt_seek(app->m, here);
	return true;
}
