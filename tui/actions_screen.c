/* SPDX-License-Identifier: MIT */
/* Commands on the screen and the session. */
#include <config.h>

#include "actions.h"
#include "answer.h"
#include "app.h"
#include "help.h"
#include "keys.h"
#include "picker.h"
#include "programs.h"
#include "prompt.h"
#include "split.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool
action_screen(struct app *app, const struct command *c, const char *arg)
{
	struct view *v = &app->view;
	struct grid g = { 0 };
	const char *frame = strstr(arg, "frame=");
	int cols, rows;

	(void)c;
	if (sscanf(arg, "%dx%d", &cols, &rows) == 2 && cols > 0 &&
	    rows > 0 && cols <= 1000 && rows <= 1000) {
		v->cols = cols;
		v->rows = rows;
	}
	v->flight = frame ? atoi(frame + strlen("frame=")) : 0;
	app_draw(app, &g);
	v->flight = 0;
	grid_dump(&g, &app->out);
	if (strstr(arg, "styles")) {
		text_char(&app->out, '\n');
		grid_dump_styles(&g, &app->out);
	}
	grid_free(&g);
	return true;
}

bool
action_focus_next(struct app *app, const struct command *c, const char *arg)
{
	(void)arg;
	if (app->view.overlay == OVERLAY_TEXT)
		answer_next_step(&app->view);
	else if (app->split && c->data > 0)
		split_switch(app);
	else
		view_focus_next(&app->view, c->data);
	return true;
}

bool
action_focus(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	if (!view_pane_parse(arg, &app->view.focus))
		return action_fail(app, "no pane %s", arg);
	return true;
}

bool
action_zoom(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	(void)arg;
	app->view.zoom = !app->view.zoom;
	return true;
}

bool
action_scroll(struct app *app, const struct command *c, const char *arg)
{
	(void)arg;
	view_scroll(&app->view, c->data);
	return true;
}

bool
action_page(struct app *app, const struct command *c, const char *arg)
{
	struct view *v = &app->view;
	int rows = v->overlay != OVERLAY_NONE ? v->rows - 5 :
	    v->area[v->focus].h - 1;

	(void)arg;
	view_scroll(v, c->data * (rows > 1 ? rows : 1));
	return true;
}

bool
action_close(struct app *app, const struct command *c, const char *arg)
{
	struct view *v = &app->view;

	(void)c;
	(void)arg;
	if (v->overlay != OVERLAY_NONE)
		v->overlay = OVERLAY_NONE;
	else if (v->zoom)
		v->zoom = false;
	else if (app->split)
		split_close(app);
	else
		v->scroll[v->focus].held = false;
	return true;
}

bool
action_theme(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	if (!style_theme_parse(arg, &app->view.theme))
		return action_fail(app, "themes: dark, light, projector, "
		    "mono");
	app->request |= REQUEST_REDRAW;
	return true;
}

bool
action_ascii(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	app->view.ascii = strcmp(arg, "on") == 0 ||
	    (!*arg && !app->view.ascii);
	app->request |= REQUEST_REDRAW;
	return true;
}

bool
action_request(struct app *app, const struct command *c, const char *arg)
{
	(void)arg;
	if (app->front != FRONT_LIVE && c->data != REQUEST_QUIT &&
	    c->data != REQUEST_EXPLORE && c->data != REQUEST_REDRAW)
		return action_fail(app, "%s needs the screen", c->name);
	app->request |= (unsigned)c->data;
	return true;
}

bool
action_play(struct app *app, const struct command *c, const char *arg)
{
	(void)arg;
	if (app->front != FRONT_LIVE)
		return action_fail(app, "%s needs the screen", c->name);
	app->playing = !app->playing;
	if (app->playing && mt_is_complete(app->m) &&
	    mt_position(app->m) == mt_known(app->m))
		mt_seek(app->m, 0);
	app->view.playing = app->playing;
	app->request |= REQUEST_PLAY;
	return true;
}

bool
action_speed(struct app *app, const struct command *c, const char *arg)
{
	double speed = app->speed;
	char *end = "";

	if (c->data == 0)
		speed = strtod(arg, &end);
	else
		speed = c->data > 0 ? speed * 2 : speed / 2;
	if (*end && strcmp(end, "/s") != 0)
		return action_fail(app, "%s: a number as 4 or 4/s expected, "
		    "not %.60s", c->name, arg);
	if (!(speed >= 0.125 && speed <= 1024))
		return action_fail(app, "speeds go from 0.125 to 1024 steps "
		    "a second");
	app->speed = app->view.speed = speed;
	app->request |= REQUEST_PLAY;
	text_printf(&app->out, "%g steps a second\n", speed);
	return true;
}

bool
action_reload(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	(void)arg;
	if (app_reload(app))
		text_puts(&app->out, "reloaded\n");
	else if (app->error[0])
		return false;
	else
		text_puts(&app->out, "the file has not changed\n");
	return true;
}

/* Without a screen: the rows that fit. */
static bool
list_lessons(struct app *app, const char *filter)
{
	struct course c;
	struct text why = { 0 };

	if (course_read(&c, &why))
		course_head(&app->out);
	for (int i = 0; i < c.count; i++) {
		if (!course_fits(&c, &c.lessons[i], filter))
			continue;
		text_char(&app->out, '\n');
		course_row(&c, &c.lessons[i], &app->out);
	}
	text_char(&app->out, '\n');
	text_free(&why);
	course_free(&c);
	return true;
}

bool
action_lessons(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	return app->front == FRONT_LIVE ? picker_open(app, arg) :
	    list_lessons(app, arg);
}

bool
action_open(struct app *app, const struct command *c, const char *arg)
{
	struct app other = { 0 };
	struct options options = *app->options;
	int error;

	if (!*arg)
		return action_lessons(app, c, arg);
	options.file = arg;
	error = app_open(&other, &options, app->front);
	if (error) {
		struct text first = { 0 };

		text_add(&first, text_get(&other.out),
		    strcspn(text_get(&other.out), "\n"));
		action_fail(app, "%s", text_get(&first));
		text_free(&first);
		app_close(&other);
		return false;
	}
	app_replace(app, &other);
	app_saw(app);
	text_printf(&app->out, "%s\n", app->view.file);
	return true;
}

bool
action_editing(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	if (!prompt_editing(arg))
		return action_fail(app, "editing: emacs or vi");
	return true;
}

/* Keys act on panes as they are on a screen: a script may have drawn none. */
static void
lay_out(struct app *app)
{
	struct grid g = { 0 };

	if (app->is_scripted)
		app_draw(app, &g);
	grid_free(&g);
}

void
action_press(struct app *app, int key)
{
	enum frontend front = app->front;
	bool scripted = app->is_scripted;

	app->is_scripted = scripted || front != FRONT_LIVE;
	app->front = FRONT_LIVE;
	lay_out(app);
	keys_handle(app, key);
	app->front = front;
	app->is_scripted = scripted;
}

bool
action_key(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	while (*arg) {
		char name[32];
		size_t len = strcspn(arg, " ");
		int key;

		snprintf(name, sizeof name, "%.*s", (int)len, arg);
		key = keys_parse(name);
		if (key < 0)
			return action_fail(app, "no key %s", name);
		action_press(app, key);
		arg += len;
		arg += strspn(arg, " ");
	}
	text_clear(&app->out);
	return true;
}

bool
action_help(struct app *app, const struct command *c, const char *arg)
{
	struct view *v = &app->view;

	(void)c;
	if (*arg) {
		const struct command *about = command_find(arg, strlen(arg));

		if (!about)
			return action_fail(app, "no command %s", arg);
		text_printf(&app->out, "%s %s: %s", about->name, about->arg,
		    about->help);
		if (*about->keys)
			text_printf(&app->out, " (keys: %s)", about->keys);
		text_char(&app->out, '\n');
		return true;
	}
	if (app->front == FRONT_LIVE) {
		v->overlay = v->overlay == OVERLAY_HELP ? OVERLAY_NONE :
		    OVERLAY_HELP;
		v->over = (struct scroll){ 0 };
		return true;
	}
	help_text(&app->out, 80);
	return true;
}
