/* SPDX-License-Identifier: MIT */
/* microtick state: everything the panes show at one step. */
#include <config.h>

#include "app.h"
#include "headless.h"
#include "json.h"
#include "show.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
key_ref(struct json *j, const char *key, struct mt_ref ref)
{
	json_key(j, key);
	if (ref.kind == MT_NONE)
		json_null(j);
	else
		json_string(j, mt_ref_text(ref));
}

static void
key_place(struct json *j, struct mt_machine *m, struct mt_span at)
{
	json_key(j, "at");
	if (at.line == 0) {
		json_null(j);
		return;
	}
	json_object(j);
	json_key_string(j, "file", app_base_name(mt_file_name(m, at.file)));
	json_key_integer(j, "line", at.line);
	json_key_integer(j, "col", at.col);
	json_end_object(j);
}

static void
variables_json(struct json *j, struct mt_machine *m, struct mt_ref frame)
{
	struct mt_row rows[128];
	size_t n = mt_inspect_ref(m, frame, rows, 128);

	json_key(j, "variables");
	json_array(j);
	for (size_t i = 0; i < n && i < 128; i++) {
		if (rows[i].internal || !rows[i].value)
			continue;
		json_object(j);
		json_key_string(j, "name", rows[i].name);
		json_key_string(j, "value", rows[i].value);
		if (rows[i].ref.kind != MT_NONE)
			key_ref(j, "id", rows[i].ref);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
item_json(struct json *j, struct mt_machine *m, enum mt_list list,
    const struct mt_item *item)
{
	json_object(j);
	key_ref(j, "id", item->ref);
	key_ref(j, "about", item->about);
	key_place(j, m, item->at);
	json_key_string(j, "name", item->name);
	json_key_string(j, "state", item->state);
	json_key_string(j, "note", item->note);
	json_key_integer(j, "since", (int64_t)item->since);
	if (item->due >= 0) {
		json_key(j, "due");
		json_ms(j, item->due);
	}
	if (list == MT_PROMISES)
		json_key_bool(j, "handled", item->handled);
	if (list == MT_STACK || list == MT_SUSPENDED)
		variables_json(j, m, item->ref);
	json_key_bool(j, "changed", item->changed);
	json_key_bool(j, "next", item->next);
	json_key_bool(j, "internal", item->internal);
	json_end_object(j);
}

static void
event_json(struct json *j, struct mt_machine *m)
{
	const struct mt_event *e = mt_event(m);

	json_key(j, "event");
	json_object(j);
	json_key_string(j, "name", e->kind < 0 ? "start" : e->name);
	json_key(j, "ids");
	json_array(j);
	for (int i = 0; i < 4 && e->refs[i].kind != MT_NONE; i++)
		json_string(j, mt_ref_text(e->refs[i]));
	json_end_array(j);
	key_place(j, m, e->at);
	json_key_string(j, "sentence", e->sentence);
	json_key_string(j, "clause", e->clause);
	json_end_object(j);
}

static void
loop_json(struct json *j, struct mt_machine *m)
{
	const struct mt_loop *loop = mt_loop(m);

	json_key(j, "loop");
	json_object(j);
	json_key_string(j, "phase", loop->phase);
	json_key_string(j, "drain", loop->drain);
	json_key_integer(j, "turn", loop->turn);
	json_key(j, "time");
	json_ms(j, loop->time);
	key_ref(j, "job", loop->job);
	json_key_string(j, "jobText", loop->job_text);
	json_end_object(j);
}

static void
console_json(struct json *j, struct mt_machine *m)
{
	struct mt_line line;

	json_key(j, "console");
	json_array(j);
	for (size_t i = 0; mt_console(m, i, &line); i++) {
		json_object(j);
		json_key_integer(j, "fd", line.fd);
		json_key_integer(j, "step", (int64_t)line.step);
		json_key(j, "text");
		json_bytes(j, line.text, line.len);
		json_end_object(j);
	}
	json_end_array(j);
}

static void
state_json(struct text *out, struct app *app)
{
	struct mt_machine *m = app->m;
	struct json j = { out, false };

	json_object(&j);
	json_key_string(&j, "format", "microtick-state/1");
	json_key_string(&j, "program", app->view.file);
	json_key_string(&j, "profile", app->view.profile);
	json_key_integer(&j, "step", (int64_t)mt_position(m));
	json_key_integer(&j, "steps", (int64_t)mt_known(m));
	json_key_bool(&j, "complete", mt_is_complete(m));
	event_json(&j, m);
	loop_json(&j, m);
	for (int l = 0; l < MT_LIST_COUNT; l++) {
		enum mt_list list = (enum mt_list)l;
		struct mt_item item;

		json_key(&j, mt_list_name(list));
		json_array(&j);
		for (size_t i = 0; mt_item(m, list, i, &item); i++)
			item_json(&j, m, list, &item);
		json_end_array(&j);
	}
	console_json(&j, m);
	json_end_object(&j);
	text_char(out, '\n');
}

/* Goes to --at: N, end, -N from the end. */
static bool
go(struct app *app, const char *at)
{
	char *end;
	uint64_t n;

	if (!at || strcmp(at, "end") == 0) {
		mt_move(app->m, MT_WHOLE, 1);
		return true;
	}
	if (!isdigit((unsigned char)at[*at == '-']))
		return false;
	n = strtoull(at + (*at == '-'), &end, 10);
	if (*end)
		return false;
	if (*at == '-') {
		mt_move(app->m, MT_WHOLE, 1);
		n = n > mt_position(app->m) ? 0 : mt_position(app->m) - n;
	}
	mt_seek(app->m, n);
	return true;
}

int
state_main(struct options *o)
{
	struct app app = { 0 };
	struct text out = { 0 };
	int code = app_open(&app, o, FRONT_SCRIPT);

	if (code) {
		fputs(text_get(&app.out), stderr);
	} else if (!go(&app, o->at)) {
		fprintf(stderr, "microtick: --at takes a step, end, or -N "
		    "from the end\n");
		code = EXIT_USAGE;
	} else {
		if (o->json)
			state_json(&out, &app);
		else
			show_state(&out, &app.view);
		fwrite(text_get(&out), 1, out.len, stdout);
		fflush(stdout);
	}
	text_free(&out);
	app_close(&app);
	return code;
}
