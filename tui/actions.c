/* SPDX-License-Identifier: MIT */
/* Commands that move through the run, or look at it. */
#include <config.h>

#include "actions.h"
#include "answer.h"
#include "app.h"
#include "blank.h"
#include "inspect.h"
#include "show.h"
#include "split.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool
action_fail(struct app *app, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(app->error, sizeof app->error, format, args);
	va_end(args);
	return false;
}

/* After a move: panes follow, and text front ends say where they are. */
void
action_moved(struct app *app)
{
	view_follow(&app->view);
	if (app->front != FRONT_LIVE)
		show_event_line(&app->out, app->m);
}

static void
tell_end(struct app *app, struct mt_machine *m, enum mt_status s)
{
	if (s == MT_START)
		text_puts(&app->out, "this is the start of the run\n");
	else if (s == MT_END)
		text_printf(&app->out, "this is the end of the run: "
		    "exit code %d\n", mt_exit_code(m));
	else if (s != MT_OK && s != MT_MORE && app->front == FRONT_LIVE)
		text_puts(&app->out, "the run ends here\n");
	else if (s != MT_OK && s != MT_MORE)
		text_printf(&app->out, "the run ends here: %s\n",
		    *mt_limit_text(m) ? mt_limit_text(m) :
		    mt_status_text(s));
}

/* Is there a mark of the unit's kind behind the position? */
static bool
has_mark(struct mt_machine *m, enum mt_unit unit)
{
	enum mt_mark_kind kind = unit == MT_JOB ? MT_MARK_JOB :
	    unit == MT_PHASE ? MT_MARK_PHASE : MT_MARK_CONSOLE;

	return mt_mark_near(m, kind, mt_position(m), 1) != 0;
}

/* On the screen, what may take long is done after the rest of the run has
 * been looked through in slices, so that keys stay alive meanwhile. */
bool
action_put_off(struct app *app, const struct command *c, const char *arg)
{
	if (app->front != FRONT_LIVE || app_is_known(app) ||
	    app->exploring || app->is_scripted)
		return false;
	app->pending = c;
	snprintf(app->pending_arg, sizeof app->pending_arg, "%s", arg);
	app->request |= REQUEST_EXPLORE;
	return true;
}

static bool
may_take_long(struct mt_machine *m, enum mt_unit unit)
{
	switch (unit) {
	case MT_BREAKPOINT:
	case MT_WHOLE:
		return true;
	case MT_JOB:
	case MT_PHASE:
	case MT_CONSOLE:
		return !has_mark(m, unit);
	default:
		return false;
	}
}

bool
action_move(struct app *app, const struct command *c, const char *arg)
{
	enum mt_unit unit = (enum mt_unit)(c->data / 2);
	int direction = c->data % 2 ? 1 : -1;
	struct mt_machine *m = split_leader(app, unit, direction);
	uint64_t before = mt_position(m);
	enum mt_status s = MT_OK;
	char *end = NULL;
	long n = *arg ? strtol(arg, &end, 10) : 1;

	if (*arg && (*end || n < 1))
		return action_fail(app, "%s: how many times? %s", c->name,
		    arg);
	if (direction > 0 && may_take_long(m, unit) &&
	    action_put_off(app, c, arg))
		return true;
	split_unit(app, unit, direction);
	if (unit == MT_STEP && n > 1) {
		uint64_t far = (uint64_t)n;

		s = mt_seek(m, direction > 0 ? before + far :
		    far > before ? 0 : before - far);
	} else {
		while (n-- > 0 && s == MT_OK) {
			m = split_leader(app, unit, direction);
			s = mt_move(m, unit, direction);
		}
	}
	action_moved(app);
	if (mt_position(m) == before || unit == MT_BREAKPOINT ||
	    unit == MT_WHOLE)
		tell_end(app, m, s);
	return true;
}

/* Reads a step: N, +N, -N, N%, end, start. */
static bool
parse_step(struct app *app, const char *arg, uint64_t *out)
{
	uint64_t here = mt_position(app->m);
	uint64_t known = app->view.horizon ? app->view.horizon :
	    mt_known(app->m);
	const char *digits = arg + (*arg == '+' || *arg == '-');
	char *end;
	uint64_t n;

	if (strcmp(arg, "end") == 0 || strcmp(arg, "start") == 0) {
		*out = *arg == 'e' ? UINT64_MAX : 0;
		return true;
	}
	if (!isdigit((unsigned char)*digits))
		return false;
	n = strtoull(digits, &end, 10);
	if (end[0] == '%' && end[1] == '\0') {
		*out = n >= 100 ? known : known / 100 * n +
		    known % 100 * n / 100;
		return digits == arg;
	}
	*out = *arg == '+' ? here + n : *arg == '-' ?
	    (n > here ? 0 : here - n) : n;
	return *end == '\0';
}

bool
action_goto(struct app *app, const struct command *c, const char *arg)
{
	uint64_t step;
	enum mt_status s;

	if (!parse_step(app, arg, &step))
		return action_fail(app, "goto: %s is no step: "
		    "37, +10, -10, 50%%, end", arg);
	if (step > mt_known(app->m) && action_put_off(app, c, arg))
		return true;
	if (step == UINT64_MAX)
		split_unit(app, MT_WHOLE, 1);
	s = step == UINT64_MAX ? mt_move(app->m, MT_WHOLE, 1) :
	    mt_seek(app->m, step);
	action_moved(app);
	if (s != MT_OK)
		tell_end(app, app->m, s);
	return true;
}

/* The kinds whose names start with text; 0 if none. */
static uint64_t
kinds_named(const char *text)
{
	uint64_t set = 0;

	for (int i = 0; i < mt_event_kind_count() && i < 64; i++)
		if (strncmp(mt_event_kind_name(i), text, strlen(text)) == 0)
			set |= UINT64_C(1) << i;
	return set;
}

bool
action_find(struct app *app, const struct command *c, const char *arg)
{
	uint64_t kinds;
	enum mt_status s;

	if (*arg) {
		free(app->search);
		app->search = text_copy(arg);
	}
	if (!app->search)
		return action_fail(app, "nothing searched for yet: "
		    "/ starts a search");
	kinds = kinds_named(app->search);
	s = mt_find(app->m, kinds ? kinds : UINT64_MAX,
	    kinds ? NULL : app->search, c->data);
	if (s == MT_NOT_FOUND)
		return action_fail(app, "no step %s this one has \"%s\"",
		    c->data > 0 ? "after" : "before", app->search);
	action_moved(app);
	return true;
}

/* The line a breakpoint is meant for: given, under the cursor, current. */
static int
break_line(struct app *app, const char *arg, int *file)
{
	struct scroll *s = &app->view.scroll[PANE_SOURCE];
	struct mt_span at = mt_event(app->m)->at;
	struct mt_item top;
	char *end;
	long n;

	*file = app->view.source_file;
	if (*arg) {
		n = strtol(arg, &end, 10);
		return *end || n < 1 || n > 1 << 28 ? 0 : (int)n;
	}
	if (app->view.focus == PANE_SOURCE && s->held)
		return s->selected + 1;
	if (at.line == 0 && mt_item(app->m, MT_STACK, 0, &top))
		at = top.at;
	*file = at.file;
	return at.line;
}

bool
action_break(struct app *app, const struct command *c, const char *arg)
{
	int file, line = break_line(app, arg, &file), set;
	bool on;

	(void)c;
	if (line == 0)
		return action_fail(app, "break: which line?");
	on = !mt_break_at(app->m, file, line);
	set = mt_break_set(app->m, file, line, on);
	if (set == 0)
		return action_fail(app, "no statement at or after line %d",
		    line);
	if (split_other(app))
		mt_break_set(split_other(app), file, line, on);
	text_printf(&app->out, "breakpoint %s line %d\n",
	    on ? "on" : "off", set);
	return true;
}

bool
action_breaks(struct app *app, const struct command *c, const char *arg)
{
	size_t before = app->out.len;

	(void)c;
	(void)arg;
	for (int f = 0; f < mt_file_count(app->m); f++) {
		size_t len;
		const char *text = mt_file_text(app->m, f, &len);
		int line = 1;

		for (size_t i = 0; i <= len; i++) {
			if (i < len && text[i] != '\n')
				continue;
			if (mt_break_at(app->m, f, line))
				text_printf(&app->out, "%s:%d\n",
				    app_base_name(mt_file_name(app->m, f)),
				    line);
			line++;
		}
	}
	if (app->out.len == before)
		text_puts(&app->out, "no breakpoints\n");
	return true;
}

/* Enter on a console line goes to the step that printed it. */
static bool
goto_console_line(struct app *app)
{
	struct mt_line line;
	int row = app->view.scroll[PANE_CONSOLE].selected;

	if (row < 0 || !mt_console(app->m, (size_t)row, &line))
		return action_fail(app, "nothing printed yet");
	mt_seek(app->m, line.step);
	action_moved(app);
	return true;
}

/* Something by what it is at this step, as in the notes of a demo: "promise
 * f", "frame f", "awaited f", "job". */
static bool
ref_named(struct app *app, const char *arg, struct mt_ref *ref)
{
	struct text blank = { 0 }, id = { 0 }, why = { 0 };
	bool good;

	text_printf(&blank, "{%s}", arg);
	good = !strpbrk(arg, "{}") && blank_fill(app, blank.data, &id, &why) &&
	    mt_ref_parse(text_get(&id), ref);
	text_free(&blank);
	text_free(&id);
	text_free(&why);
	return good;
}

bool
action_inspect(struct app *app, const struct command *c, const char *arg)
{
	struct view *v = &app->view;
	struct mt_ref ref;

	(void)c;
	if (!*arg && v->overlay == OVERLAY_INSPECT) {
		inspect_enter(v);
		return true;
	}
	if (!*arg && v->overlay == OVERLAY_TEXT && answer_step(v)) {
		v->overlay = OVERLAY_NONE;
		mt_seek(app->m, answer_step(v));
		action_moved(app);
		return true;
	}
	if (!*arg && v->overlay != OVERLAY_NONE) {
		v->overlay = OVERLAY_NONE;
		return true;
	}
	if (!*arg && v->focus == PANE_CONSOLE)
		return goto_console_line(app);
	if (*arg && !mt_ref_parse(arg, &ref) && !ref_named(app, arg, &ref))
		return action_fail(app, "%.80s is nothing here: an id as P7, "
		    "F3, J12, T2 expected, or promise f, frame f, awaited f, "
		    "job, timer", arg);
	if (!*arg)
		ref = view_selected(v);
	if (ref.kind == MT_NONE)
		return action_fail(app, "nothing to inspect here: Tab to a "
		    "list, or :inspect P1");
	if (app->front == FRONT_LIVE) {
		inspect_open(v, ref);
		return true;
	}
	if (!inspect_print(app->m, ref, &app->out))
		return action_fail(app, "%s does not exist at this step",
		    mt_ref_text(ref));
	return true;
}

bool
action_show(struct app *app, const struct command *c, const char *arg)
{
	enum pane p;

	(void)c;
	if (!view_pane_parse(arg, &p))
		return action_fail(app, "no pane %s", arg);
	show_pane(&app->out, &app->view, p);
	return true;
}

bool
action_state(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	(void)arg;
	show_state(&app->out, &app->view);
	return true;
}

bool
action_event(struct app *app, const struct command *c, const char *arg)
{
	(void)c;
	(void)arg;
	show_event_line(&app->out, app->m);
	show_event(&app->out, app->m);
	return true;
}
