/* SPDX-License-Identifier: MIT */
/* microtick programs: the table of the course; --strict tries its lessons. */
#include <config.h>

#include "app.h"
#include "course.h"
#include "json.h"
#include "programs.h"
#include "tour.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool
is_wanted(const struct options *o, const struct course *c,
    const struct lesson *l)
{
	return (!o->topic || strcmp(o->topic, l->topic) == 0) &&
	    (!o->level || o->level == l->grade) &&
	    course_fits(c, l, o->filter ? o->filter : "");
}

static void
put_text(const struct options *o, const struct course *c, struct text *out)
{
	int n = 0;

	course_head(out);
	text_char(out, '\n');
	for (int i = 0; i < c->count; i++) {
		if (!is_wanted(o, c, &c->lessons[i]))
			continue;
		course_row(c, &c->lessons[i], out);
		text_char(out, '\n');
		n++;
	}
	if (!n)
		text_puts(out, "no program is like that\n");
}

/* ---- JSON ---------------------------------------------------------------- */

static void
put_done(struct json *j, const struct progress_row *r)
{
	json_key_integer(j, "seen", r ? r->seen : 0);
	json_key(j, "tour");
	json_object(j);
	json_key_integer(j, "stop", r ? r->stop : 0);
	json_key_integer(j, "stops", r ? r->stops : 0);
	json_end_object(j);
	json_key(j, "quiz");
	json_object(j);
	json_key_integer(j, "right", r ? r->right : 0);
	json_key_integer(j, "asked", r ? r->asked : 0);
	json_key_integer(j, "taken", r ? r->quizzes : 0);
	json_end_object(j);
}

static void
put_lesson(struct json *j, const struct course *c, const struct lesson *l)
{
	const char *topic = topic_name(l->topic);

	json_object(j);
	json_key_integer(j, "number", l->number);
	json_key_string(j, "file", l->file);
	json_key_string(j, "title", l->title);
	json_key_string(j, "topic", l->topic);
	json_key_string(j, "topic_name", topic ? topic : "");
	json_key_integer(j, "level", l->grade);
	json_key_string(j, "concept", l->concept);
	json_key_string(j, "myth", l->myth);
	json_key_string(j, "watch", l->watch);
	json_key_string(j, "question", l->question);
	json_key_integer(j, "since", l->since);
	json_key_bool(j, "has_tour", l->has_tour);
	put_done(j, progress_find(&c->progress, l->file));
	json_end_object(j);
}

static void
put_json(const struct options *o, const struct course *c, struct text *out)
{
	struct json j = { out, false };

	json_object(&j);
	json_key_string(&j, "folder", programs_dir());
	json_key(&j, "programs");
	json_array(&j);
	for (int i = 0; i < c->count; i++)
		if (is_wanted(o, c, &c->lessons[i]))
			put_lesson(&j, c, &c->lessons[i]);
	json_end_array(&j);
	json_end_object(&j);
	text_char(out, '\n');
}

/* ---- --strict: what a teacher wants to know before the class does -------- */

static void
try_tour(const struct lesson *l, const char *profile, struct text *why)
{
	struct app app = { 0 };
	struct options o = { .file = l->path, .machine = { .record = true,
		.stack_trace_limit = -1, .profile = profile } };

	if (app_open(&app, &o, FRONT_SCRIPT) != 0)
		text_printf(why, "%s: as %s: %s", l->path, profile,
		    text_get(&app.out));
	else if (!tour_begin(&app))
		text_printf(why, "%s (as %s)\n", app.error, profile);
	app_close(&app);
}

static void
try_lesson(const struct lesson *l, struct text *why)
{
	size_t before = why->len;

	if (!*l->topic)
		text_printf(why, "%s:1: // Topic: expected\n", l->path);
	if (!*l->level)
		text_printf(why, "%s:1: // Level: expected\n", l->path);
	if (!l->has_tour) {
		char *demo = tour_path(l->path);

		text_printf(why, "%s:1: a file with its tour expected: it is "
		    "not there\n", demo);
		free(demo);
	}
	for (int i = 0; l->has_tour && i < mt_profile_count() &&
	    why->len == before; i++)
		if (atoi(mt_profile_name(i) + strlen("node")) >= l->since)
			try_tour(l, mt_profile_name(i), why);
}

int
programs_main(struct options *o)
{
	struct course c;
	struct text out = { 0 }, why = { 0 };
	int error = 0;

	if (!course_read(&c, &why)) {
		fprintf(stderr, "microtick: no programs in %s\n",
		    programs_dir());
		course_free(&c);
		return EXIT_NO_INPUT;
	}
	for (int i = 0; o->strict && i < c.count; i++)
		if (is_wanted(o, &c, &c.lessons[i]))
			try_lesson(&c.lessons[i], &why);
	if (o->json)
		put_json(o, &c, &out);
	else
		put_text(o, &c, &out);
	fputs(text_get(&out), stdout);
	fputs(text_get(&why), stderr);
	error = o->strict && why.len ? EXIT_FINDING : 0;
	course_free(&c);
	text_free(&out);
	text_free(&why);
	return error;
}
