/* SPDX-License-Identifier: MIT */
/* Recording the session on a terminal, as it is driven. */
#include <config.h>

#include "actions.h"
#include "demo_log.h"
#include "record.h"
#include "recorder.h"
#include "words.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAMES = 1000 };          /* NAME.cast, NAME-2.cast … are tried */

/* Devices and pipes are written to as they are. */
static bool
is_regular(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static void
start(struct app *app, const char *path, bool force)
{
	const struct options *o = app->options;
	struct cast_header h = { .version = o->cast, .title = app->title,
		.idle_limit = o->idle_limit, .env = o->env };

	/* what cannot be written is an error, no end of the session */
	signal(SIGXFSZ, SIG_IGN);
	signal(SIGPIPE, SIG_IGN);
	record_end(app, 0);
	app->recorder = recorder_new(path, force, &h);
	app->view.recording = RECORDING_ON;
}

/* ^R alone: a file in this folder that is not there yet. */
static char *
free_name(struct app *app)
{
	struct text name = { 0 };
	const char *base = app_base_name(app->path);
	const char *dot = strrchr(base, '.');
	int stem = (int)(dot && dot != base ? (size_t)(dot - base) :
	    strlen(base));

	for (int i = 1; i < NAMES; i++) {
		text_clear(&name);
		text_printf(&name, "%.*s", stem, base);
		if (i > 1)
			text_printf(&name, "-%d", i);
		text_puts(&name, ".cast");
		if (access(name.data, F_OK) != 0)
			break;
	}
	return name.data;
}

/* Stops, or goes on into the same file. */
static void
toggle(struct app *app)
{
	struct recorder *r = app->recorder;
	bool on = r->is_on;

	if (on)
		recorder_stop(r);
	else
		recorder_go_on(r);
	app->view.recording = on ? RECORDING_STOPPED : RECORDING_ON;
	text_printf(&app->out, on ? "recording stopped; ^R goes on in %s\n" :
	    "recording goes on in %s\n", r->path);
}

/* [--force] FILE; false: app->error says what is wrong with it. */
static bool
parse(struct app *app, const struct command *c, const char *arg,
    struct text *file, bool *force)
{
	struct text more = { 0 };
	bool good;

	*force = app->options->force;
	good = words_next(&arg, file) >= 0;
	if (good && strcmp(text_get(file), "--force") == 0) {
		*force = true;
		good = words_next(&arg, file) > 0;
	}
	good = good && words_next(&arg, &more) == 0;
	text_free(&more);
	return good || action_fail(app, "%s: one file expected, after "
	    "--force or alone", c->name);
}

bool
action_record(struct app *app, const struct command *c, const char *arg)
{
	struct text file = { 0 };
	bool force, good;

	if (!app->has_terminal || app->is_performed)
		return action_fail(app, "%s: only what a person drives on a "
		    "terminal; microtick record has the rest", c->name);
	good = parse(app, c, arg, &file, &force);
	if (good && !file.len && app->recorder) {
		toggle(app);
	} else if (good) {
		char *path = file.len ? text_copy(file.data) : free_name(app);

		if (!force && is_regular(path)) {
			good = action_fail(app, "not recorded, it is there "
			    "already (record --force replaces it): %s", path);
		} else {
			start(app, path, force);
			text_printf(&app->out, "recording to %s; ^R stops\n",
			    path);
		}
		free(path);
	}
	text_free(&file);
	return good;
}

static void
begin_script(struct app *app, const char *path, bool force)
{
	int e = log_open(app, path, force);

	if (!e)
		text_printf(&app->out, "what you do is written to %s\n",
		    path);
	else if (e == EEXIST)
		action_fail(app, "it is there already (record-script --force "
		    "replaces it): %s", path);
	else
		action_fail(app, "cannot write the script: %s: %s",
		    strerror(e), path);
}

bool
action_record_script(struct app *app, const struct command *c,
    const char *arg)
{
	struct text file = { 0 };
	bool force, good = parse(app, c, arg, &file, &force);

	if (good && file.len) {
		begin_script(app, file.data, force);
		good = !app->error[0];
	} else if (good && app->log) {
		log_close(app);
		text_puts(&app->out, "the script is complete\n");
	} else if (good) {
		good = action_fail(app, "%s: nothing is written down yet; "
		    "to which file?", c->name);
	}
	text_free(&file);
	return good;
}

void
record_begin(struct app *app)
{
	const struct options *o = app->options;

	if (o->record)
		start(app, o->record, o->force);
	if (o->record_script) {
		begin_script(app, o->record_script, o->force);
		snprintf(app->view.message, sizeof app->view.message, "%s",
		    app->error);
		app->view.is_error = true;
	}
}

/* The recording is over: what was written stays. */
static void
give_up(struct app *app, int e)
{
	struct recorder *r = app->recorder;

	if (e == EEXIST)
		snprintf(app->view.message, sizeof app->view.message,
		    "not recorded, it is there already (record --force "
		    "replaces it): %.300s", r->path);
	else
		snprintf(app->view.message, sizeof app->view.message,
		    r->is_begun ? "the recording has ended: %s: %.300s" :
		    "cannot record: %s: %.300s", strerror(e), r->path);
	app->view.is_error = true;
	recorder_end(r, r->last);
	app->recorder = NULL;
	app->view.recording = RECORDING_FAILED;
}

bool
record_take(struct app *app, const struct grid *g, int64_t ms)
{
	int e;

	if (!app->recorder)
		return false;
	e = recorder_frame(app->recorder, g, app->view.theme, ms);
	if (e)
		give_up(app, e);
	return e != 0;
}

void
record_end(struct app *app, int64_t ms)
{
	struct recorder *r = app->recorder;

	if (r)
		recorder_end(r, ms > r->last ? ms : r->last);
	app->recorder = NULL;
	app->view.recording = RECORDING_NONE;
}
