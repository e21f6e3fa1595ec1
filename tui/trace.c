/* SPDX-License-Identifier: MIT */
/* microtick trace: every step, as text or as lines of JSON. */
#include <config.h>

#include "app.h"
#include "headless.h"
#include "json.h"
#include "safe.h"
#include "show.h"

#include <stdio.h>
#include <string.h>

enum { FLUSH_AT = 1 << 16 };

/* Is a kind in --only?  "job" also stands for "job-started". */
static bool
is_wanted(const char *only, const char *kind)
{
	while (*only) {
		size_t n = strcspn(only, ",");

		if (n && strncmp(only, kind, n) == 0 &&
		    (kind[n] == '\0' || kind[n] == '-'))
			return true;
		only += n;
		only += *only == ',';
	}
	return false;
}

/* Names in --only that no event has. */
static const char *
unknown_kind(const char *only)
{
	static char name[64];

	while (only && *only) {
		size_t n = strcspn(only, ",");
		bool found = false;

		snprintf(name, sizeof name, "%.*s", (int)n, only);
		for (int i = 0; i < mt_event_kind_count(); i++)
			found = found || is_wanted(name,
			    mt_event_kind_name(i));
		if (!found)
			return name;
		only += n;
		only += *only == ',';
	}
	return NULL;
}

static void
json_place(struct json *j, struct mt_machine *m, struct mt_span at)
{
	json_key(j, "at");
	if (at.line == 0) {
		json_null(j);
		return;
	}
	json_object(j);
	json_key(j, "file");
	json_string(j, app_base_name(mt_file_name(m, at.file)));
	json_key(j, "line");
	json_integer(j, at.line);
	json_key(j, "col");
	json_integer(j, at.col);
	json_key(j, "endLine");
	json_integer(j, at.end_line);
	json_key(j, "endCol");
	json_integer(j, at.end_col);
	json_end_object(j);
}

static void
event_json(struct text *out, struct mt_machine *m, const struct mt_event *e)
{
	struct json j = { out, false };

	json_object(&j);
	json_key(&j, "step");
	json_integer(&j, (int64_t)e->step);
	json_key(&j, "time");
	json_ms(&j, e->time);
	json_key(&j, "phase");
	json_string(&j, e->phase);
	json_key(&j, "event");
	json_string(&j, e->name);
	json_key(&j, "ids");
	json_array(&j);
	for (int i = 0; i < 4 && e->refs[i].kind != MT_NONE; i++)
		json_string(&j, mt_ref_text(e->refs[i]));
	json_end_array(&j);
	json_place(&j, m, e->at);
	json_key(&j, "sentence");
	json_string(&j, e->sentence);
	json_key(&j, "clause");
	json_string(&j, e->clause);
	json_end_object(&j);
	text_char(out, '\n');
}

static void
header(struct text *out, struct app *app)
{
	struct json j = { out, false };

	if (!app->options->json) {
		text_puts(out, "# microtick-trace/1 ");
		safe_text(out, app->view.file, strlen(app->view.file));
		text_printf(out, " as %s\n# step      time  phase       event"
		    "                at      sentence\n", app->view.profile);
		return;
	}
	json_object(&j);
	json_key(&j, "format");
	json_string(&j, "microtick-trace/1");
	json_key(&j, "program");
	json_string(&j, app->view.file);
	json_key(&j, "profile");
	json_string(&j, app->view.profile);
	json_end_object(&j);
	text_char(out, '\n');
}

static void
flush(struct text *out, size_t at_least)
{
	if (out->len < at_least)
		return;
	fwrite(text_get(out), 1, out->len, stdout);
	text_clear(out);
}

static int
ending(struct text *out, struct app *app, enum mt_status s)
{
	if (s == MT_END) {
		if (!app->options->json)
			text_printf(out, "# end: exit code %d\n",
			    mt_exit_code(app->m));
		return 0;
	}
	fprintf(stderr, "microtick: %s\n", *mt_limit_text(app->m) ?
	    mt_limit_text(app->m) : mt_status_text(s));
	return s == MT_NO_MEMORY ? EXIT_INTERNAL : EXIT_LIMIT;
}

static int
trace(struct app *app)
{
	const char *only = app->options->only;
	struct text out = { 0 };
	enum mt_status s;
	int code;

	header(&out, app);
	while ((s = mt_move(app->m, MT_STEP, 1)) == MT_OK) {
		const struct mt_event *e = mt_event(app->m);

		if (only && !is_wanted(only, e->name))
			continue;
		if (app->options->json)
			event_json(&out, app->m, e);
		else
			show_event_line(&out, app->m);
		flush(&out, FLUSH_AT);
	}
	code = ending(&out, app, s);
	flush(&out, 0);
	fflush(stdout);
	text_free(&out);
	return code;
}

int
trace_main(struct options *o)
{
	struct app app = { 0 };
	const char *unknown = o->only ? unknown_kind(o->only) : NULL;
	int code;

	if (unknown) {
		fprintf(stderr, "microtick: no event is called %s; known "
		    "are:\n", unknown);
		for (int i = 0; i < mt_event_kind_count(); i++)
			fprintf(stderr, "  %-24s %s\n", mt_event_kind_name(i),
			    mt_event_kind_doc(i));
		return EXIT_USAGE;
	}
	code = app_open(&app, o, FRONT_SCRIPT);
	if (code)
		fputs(text_get(&app.out), stderr);
	else
		code = trace(&app);
	app_close(&app);
	return code;
}
