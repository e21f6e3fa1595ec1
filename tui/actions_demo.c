/* SPDX-License-Identifier: MIT */
/* Commands that demos are made of; they are there at the prompt as well. */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "blank.h"
#include "demo.h"
#include "keys.h"
#include "recorder.h"
#include "safe.h"
#include "selector.h"
#include "words.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HINTS = 5 };

/* What is printed after the position: it may be what was meant. */
static void
hint_console(struct app *app, struct text *out)
{
	uint64_t here = mt_position(app->m);
	size_t first = mt_console_count(app->m);
	struct mt_line line;

	mt_move(app->m, MT_WHOLE, 1);
	for (size_t i = first; i < first + HINTS &&
	    mt_console(app->m, i, &line); i++) {
		text_puts(out, i == first ? "; it prints " : ", ");
		text_char(out, '"');
		safe_text(out, line.text, line.len > 40 ? 40 : line.len);
		text_char(out, '"');
	}
	mt_seek(app->m, here);
}

static bool
tell_missing(struct app *app, const struct command *c, const char *arg)
{
	struct text hint = { 0 };

	if (c->data > 0 && strstr(arg, "console"))
		hint_console(app, &hint);
	action_fail(app, "%s %s: expected %s step %llu, and not there in %s%s",
	    c->name, arg, c->data > 0 ? "after" : "before",
	    (unsigned long long)mt_position(app->m),
	    app_profile(app->options), text_get(&hint));
	text_free(&hint);
	return false;
}

bool
action_until(struct app *app, const struct command *c, const char *arg)
{
	struct selector s;
	struct text why = { 0 };
	bool good = selector_parse(arg, &s, &why);

	if (!good)
		action_fail(app, "%s: %s", c->name, text_get(&why));
	else if (c->data > 0 && action_put_off(app, c, arg))
		;
	else if (selector_find(app->m, &s, c->data))
		action_moved(app);
	else
		good = tell_missing(app, c, arg);
	selector_free(&s);
	text_free(&why);
	return good;
}

/* Time to read a text, on top of a moment to find it. */
static long
reading_time(const char *text)
{
	return 1000 + 55 * (long)safe_columns(text, strlen(text));
}

bool
action_version(struct app *app, const struct command *c, const char *arg)
{
	bool good;
	const char *rest = demo_for_version(arg, c->data > 0, app_major(app),
	    &good);

	if (!good)
		return action_fail(app, "%s: a version of Node and a command "
		    "expected, as %s 12 note …, not %.60s", c->name, c->name,
		    arg);
	return !rest || command_line(app, rest);
}

/* A text of a demo, with its blanks filled in. */
static bool
read_caption(struct app *app, const struct command *c, const char *arg,
    struct text *out)
{
	struct text words = { 0 }, why = { 0 };
	bool good = words_whole(arg, &words);

	if (!good)
		action_fail(app, "%s: one text in quotes expected", c->name);
	else if (!blank_fill(app, text_get(&words), out, &why))
		good = action_fail(app, "%s: %s", c->name, text_get(&why));
	text_free(&words);
	text_free(&why);
	return good;
}

bool
action_caption(struct app *app, const struct command *c, const char *arg)
{
	struct view *v = &app->view;
	struct text text = { 0 };

	if (!read_caption(app, c, arg, &text)) {
		text_free(&text);
		return false;
	}
	v->note[0] = v->chapter[0] = '\0';
	if (c->data == CAPTION_CHAPTER) {
		snprintf(v->chapter, sizeof v->chapter, "%s", text_get(&text));
		if (app->recorder)
			recorder_mark(app->recorder, text_get(&text));
	} else {
		snprintf(v->note, sizeof v->note, "%s", text_get(&text));
	}
	app->wait = text.len ? reading_time(text_get(&text)) : 0;
	if (app->front != FRONT_LIVE && text.len)
		text_printf(&app->out, "%s: %s\n", c->name, text_get(&text));
	text_free(&text);
	return true;
}

/* "2s", "1.5s", "500ms"; -1 if it is none of these, or over an hour. */
static long
parse_time(const char *s)
{
	char *end;
	double n = strtod(s, &end);

	if (!isdigit((unsigned char)*s))
		return -1;
	if (strcmp(end, "s") == 0)
		n *= 1000;
	else if (strcmp(end, "ms") != 0)
		return -1;
	return n >= 0 && n <= 3600000 ? (long)n : -1;
}

bool
action_pause(struct app *app, const struct command *c, const char *arg)
{
	app->wait = parse_time(arg);
	if (app->wait < 0)
		return action_fail(app, "%s: a time as 2s or 500ms expected, "
		    "up to an hour, not %.60s", c->name, arg);
	return true;
}

size_t
action_type_key(struct app *app, const char *text)
{
	struct shown s;
	size_t n;

	if (*text == '\n') {
		action_press(app, K_ENTER);
		return 1;
	}
	n = safe_next(text, strlen(text), &s);
	if (!s.escape[0])
		action_press(app, (int)s.ch);
	return n;
}

bool
action_type(struct app *app, const struct command *c, const char *arg)
{
	struct text text = { 0 };
	const char *p;

	if (!words_whole(arg, &text)) {
		text_free(&text);
		return action_fail(app, "%s: one text in quotes expected",
		    c->name);
	}
	if (app->is_performed) {
		free(app->typing);
		app->typing = text.data;
		return true;
	}
	for (p = text_get(&text); *p; )
		p += action_type_key(app, p);
	text_free(&text);
	text_clear(&app->out);
	return true;
}

bool
action_size(struct app *app, const struct command *c, const char *arg)
{
	int cols, rows;

	if (!options_parse_size(arg, &cols, &rows))
		return action_fail(app, "%s: COLSxROWS expected, as 100x30, "
		    "not %.60s", c->name, arg);
	if (app->has_terminal)
		return true;
	app->view.cols = cols;
	app->view.rows = rows;
	return true;
}
