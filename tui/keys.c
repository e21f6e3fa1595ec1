/* SPDX-License-Identifier: MIT */
/* From keys and mouse to commands, the prompt and the overlays. */
#include <config.h>

#include "app.h"
#include "command.h"
#include "explain/quiz_screen.h"
#include "keys.h"
#include "pane.h"
#include "picker.h"
#include "prompt.h"
#include "split.h"
#include "tour.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
	const char *name;
	int key;
} names[] = {
	{ "up", K_UP }, { "down", K_DOWN }, { "left", K_LEFT },
	{ "right", K_RIGHT }, { "home", K_HOME }, { "end", K_END },
	{ "pgup", K_PGUP }, { "pgdn", K_PGDN }, { "enter", K_ENTER },
	{ "tab", K_TAB }, { "backtab", K_BACKTAB },
	{ "backspace", K_BACKSPACE }, { "delete", K_DELETE },
	{ "esc", K_ESC }, { "f1", K_F1 }, { "space", ' ' },
};

int
keys_parse(const char *name)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(names[i].name, name) == 0)
			return names[i].key;
	if (name[0] == '^' && name[1] && !name[2])
		return name[1] & 0x1f;
	if (name[0] && !name[1])
		return (unsigned char)name[0];
	return -1;
}

void
keys_name(int key, char *out, size_t size)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (names[i].key == key) {
			snprintf(out, size, "%s", names[i].name);
			return;
		}
	}
	if (key < 32)
		snprintf(out, size, "^%c", key + 64);
	else if (key < 127)
		snprintf(out, size, "%c", key);
	else
		snprintf(out, size, "?");
}

/* Shows what a command printed: a line at the bottom, more in a box. */
static void
show_output(struct app *app)
{
	struct view *v = &app->view;
	const char *out = text_get(&app->out);
	size_t len = strcspn(out, "\n");

	if (app->error[0]) {
		snprintf(v->message, sizeof v->message, "%s", app->error);
		v->is_error = true;
	} else if (out[len] && out[len + 1]) {
		v->overlay = OVERLAY_TEXT;
		v->over = (struct scroll){ 0 };
		v->over_step = 0;
		free(app->printed);
		app->printed = text_copy(out);
		v->over_text = app->printed;
		v->over_title = "output: Esc closes";
	} else if (len) {
		snprintf(v->message, sizeof v->message, "%.*s", (int)len,
		    out);
	}
}

static void
clear_message(struct app *app)
{
	text_clear(&app->out);
	app->error[0] = '\0';
	app->view.message[0] = app->view.chapter[0] = '\0';
	app->view.is_error = false;
}

void
keys_run(struct app *app, const char *line)
{
	clear_message(app);
	command_line(app, line);
	show_output(app);
}

static void
update_prompt(struct app *app)
{
	struct view *v = &app->view;

	v->prompt = prompt_prefix();
	v->prompt_text = prompt_text(&v->prompt_cursor);
	v->prompt_hint = prompt_hint();
}

static void
close_prompt(struct app *app)
{
	prompt_close();
	app->view.prompt = NULL;
}

static void
prompt_done(struct app *app)
{
	char *line = text_copy(prompt_line());
	bool search = *prompt_prefix() == '/';
	struct text full = { 0 };

	close_prompt(app);
	if (search)
		text_char(&full, '/');
	text_puts(&full, line);
	keys_run(app, text_get(&full));
	text_free(&full);
	free(line);
}

static void
to_prompt(struct app *app, int key)
{
	switch (prompt_key(key)) {
	case PROMPT_EDITING:
		update_prompt(app);
		break;
	case PROMPT_DONE:
		prompt_done(app);
		break;
	case PROMPT_CANCELLED:
		close_prompt(app);
		break;
	}
}

static void
open_prompt(struct app *app, const char *prefix, const char *typed)
{
	if (!prompt_open(app, prefix, typed)) {
		snprintf(app->view.message, sizeof app->view.message,
		    "the prompt is not available here: no pseudo-terminal");
		app->view.is_error = true;
		return;
	}
	update_prompt(app);
}

/* A key whose command needs an argument asks for it, unless it was typed
 * before, as in 37g. */
static void
run_key(struct app *app, const struct command *c)
{
	char typed[64];
	int count = app->count;

	app->count = 0;
	if (count && c->kind == ARG_NUMBER) {
		snprintf(typed, sizeof typed, "%d", count);
		command_run(app, c, typed);
		show_output(app);
	} else if (strcmp(c->name, "find") == 0) {
		open_prompt(app, "/", "");
	} else if (*c->arg && *c->arg != '[') {
		snprintf(typed, sizeof typed, "%s ", c->name);
		open_prompt(app, ":", typed);
	} else {
		command_run(app, c, "");
		show_output(app);
	}
}

static bool
run_tour_key(struct app *app, int key)
{
	const char *what = tour_key(app, key);

	if (!what)
		return false;
	command_run(app, command_find("tour", 4), what);
	show_output(app);
	return true;
}

/* Keys that mean something else while a box lies over the panes. */
static bool
overlay_key(struct app *app, int key)
{
	struct view *v = &app->view;

	if (v->overlay == OVERLAY_NONE || v->overlay == OVERLAY_QUIZ)
		return false;
	if (key == 'q' || (key == ' ' && v->overlay != OVERLAY_INSPECT)) {
		command_run(app, command_find("close", 5), "");
		return true;
	}
	if (v->overlay == OVERLAY_INSPECT)
		return false;
	if (key == K_HOME || key == 'g')
		v->over.top = 0;
	else if (key == K_END || key == 'G')
		v->over.top = 1 << 20;
	else
		return false;
	return true;
}

/* Digits before a key say how often. */
static bool
is_count(struct app *app, int key)
{
	if (key < '0' + !app->count || key > '9')
		return false;
	if (app->count < 100000000)
		app->count = app->count * 10 + (key - '0');
	snprintf(app->view.message, sizeof app->view.message, "%d",
	    app->count);
	return true;
}

static void
handle(struct app *app, int key)
{
	const struct command *c;
	char name[32];

	if (app->view.prompt) {
		to_prompt(app, key);
		return;
	}
	if (key == K_PASTE_BEGIN || key == K_PASTE_END)
		return;
	clear_message(app);
	if (quiz_key(app, key) || picker_key(app, key))
		return;
	if ((!app->split && run_tour_key(app, key)) || overlay_key(app, key))
		return;
	if (is_count(app, key))
		return;
	if (key == ':') {
		open_prompt(app, ":", "");
		return;
	}
	keys_name(key, name, sizeof name);
	c = command_of_key(name);
	if (c) {
		run_key(app, c);
		return;
	}
	app->count = 0;
	snprintf(app->view.message, sizeof app->view.message,
	    "%.20s has no meaning here; ? shows the keys", name);
	app->view.is_error = true;
}

void
keys_handle(struct app *app, int key)
{
	handle(app, key);
	quiz_settle(app);
}

static void
press(struct app *app, enum pane p, int y, int x)
{
	struct view *v = &app->view;
	struct scroll *s = &v->scroll[p];
	char line[64];
	int row = y - v->area[p].y;

	if (v->focus != p)
		command_run(app, command_find("focus", 5), view_pane_name(p));
	if (p == PANE_TIMELINE) {
		snprintf(line, sizeof line, "goto %llu",
		    (unsigned long long)timeline_step(v, x));
		keys_run(app, line);
	} else if (p == PANE_SOURCE && row >= 0) {
		snprintf(line, sizeof line, "break %d", s->top + row + 1);
		keys_run(app, line);
	} else if (row >= 0) {
		s->held = true;
		s->selected = s->top + row;
	}
}

void
keys_mouse(struct app *app, enum mouse what, int y, int x)
{
	struct view *v = &app->view;
	int p;

	if (v->prompt)
		return;
	if (app->split && split_side_at(app, x) != app->split->active)
		split_switch(app);
	p = view_pane_at(v, y, x);
	clear_message(app);
	if (what == MOUSE_PRESS && quiz_click(app, y, x))
		return;
	if (what == MOUSE_PRESS && v->overlay != OVERLAY_NONE) {
		v->overlay = OVERLAY_NONE;
		return;
	}
	if (what == MOUSE_PRESS && p >= 0)
		press(app, (enum pane)p, y, x);
	quiz_settle(app);
	if (what == MOUSE_PRESS)
		return;
	if (v->overlay == OVERLAY_NONE && p >= 0)
		v->focus = (enum pane)p;
	view_wheel(v, what == MOUSE_WHEEL_UP ? -3 : 3);
}
