/* SPDX-License-Identifier: MIT */
/* microtick draw: a run as swimlanes, or the promises of a moment. */
#include <config.h>

#include "lanes.h"
#include "picture.h"
#include "promises.h"
#include "svg.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMNS_LEAST = 100 };

static const struct { const char *name; unsigned lanes; } lane_names[] = {
	{ "queues", LANES_QUEUES }, { "functions", LANES_FUNCTIONS },
	{ "console", LANES_CONSOLE },
};

static bool
parse_lane(struct wishes *w, const char *word)
{
	struct mt_ref ref;

	for (size_t i = 0; i < sizeof lane_names / sizeof *lane_names; i++) {
		if (strcmp(lane_names[i].name, word) == 0) {
			w->lanes |= lane_names[i].lanes;
			return true;
		}
	}
	if (!mt_ref_parse(word, &ref) || ref.kind != MT_FRAME ||
	    w->frame_count == WISHES_MAX)
		return false;
	w->frames[w->frame_count++] = ref.id;
	return true;
}

static bool
parse_lanes(struct wishes *w, const char *list)
{
	char word[32];

	if (!list) {
		w->lanes = LANES_ALL;
		return true;
	}
	for (; ; list++) {
		size_t n = strcspn(list, ",");

		snprintf(word, sizeof word, "%.*s", (int)n, list);
		if (n >= sizeof word || !parse_lane(w, word))
			return false;
		list += n;
		if (!*list)
			return true;
	}
}

/* A step as --at takes it. */
static bool
parse_step(struct mt_machine *m, const char *word, uint64_t *out)
{
	if (!word)
		return true;
	if (!picture_seek(m, word))
		return false;
	*out = mt_position(m);
	return true;
}

static const char *
parse_wishes(struct wishes *w, struct app *app, const struct options *o)
{
	w->theme = o->theme_given ? o->theme : THEME_LIGHT;
	w->by_ms = o->by_ms;
	w->columns = o->cols;
	w->to = mt_known(app->m);
	if (o->promises && !picture_seek(app->m, o->at))
		return "--at takes a step, end, or -N from the end";
	if (o->promises)
		return NULL;
	if (!parse_step(app->m, o->from, &w->from) ||
	    !parse_step(app->m, o->to, &w->to))
		return "--from and --to take a step, end, or -N from the end";
	if (w->from > w->to)
		return "--from lies behind --to";
	if (!parse_lanes(w, o->lanes))
		return "--lanes takes queues, functions, console and "
		    "activations (F3), with commas";
	if (w->columns && w->columns < COLUMNS_LEAST)
		return "--size: a drawing is at least 100 columns wide";
	return NULL;
}

static void
title_of(const struct app *app, struct text *out)
{
	text_printf(out, "%s · %s", app->title, app->view.profile);
	if (strcmp(app->title, app->view.file) != 0)
		text_printf(out, " · %s", app->view.file);
}

static void
write_lanes(struct text *out, struct app *app, const struct wishes *w)
{
	struct text title = { 0 };
	struct scene s = { 0 };
	struct run run;

	title_of(app, &title);
	run_read(&run, app->m);
	lanes_draw(&s, &run, w, text_get(&title));
	svg_write(out, &s);
	scene_free(&s);
	run_free(&run);
	text_free(&title);
}

static void
write_promises(struct text *out, struct app *app, enum theme theme)
{
	uint64_t step = mt_position(app->m);
	struct text title = { 0 }, subtitle = { 0 };
	struct waiting w;
	struct scene s = { 0 };

	title_of(app, &title);
	text_printf(&subtitle, "step %llu of %llu: %s",
	    (unsigned long long)step, (unsigned long long)mt_known(app->m),
	    mt_event(app->m)->sentence);
	waiting_read(&w, app->m, step);
	promises_scene(&s, &w, theme, text_get(&title),
	    text_get(&subtitle));
	svg_write(out, &s);
	scene_free(&s);
	waiting_free(&w);
	text_free(&title);
	text_free(&subtitle);
}

int
draw_main(struct options *o)
{
	struct app app = { 0 };
	struct wishes w = { 0 };
	struct text out = { 0 };
	const char *problem = NULL;
	int code;

	if (picture_format(o) != PICTURE_SVG) {
		fputs("microtick: draw writes svg: end the file's name so, or "
		    "give --format svg\n", stderr);
		return EXIT_USAGE;
	}
	code = picture_open(&app, o);
	if (!code)
		problem = parse_wishes(&w, &app, o);
	if (problem) {
		fprintf(stderr, "microtick: %s\n", problem);
		code = EXIT_USAGE;
	}
	if (!code) {
		if (o->promises)
			write_promises(&out, &app, w.theme);
		else
			write_lanes(&out, &app, &w);
		code = picture_save(o, &out);
	}
	text_free(&out);
	app_close(&app);
	return code;
}
