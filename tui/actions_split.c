/* SPDX-License-Identifier: MIT */
/* Commands on two runs side by side. */
#include <config.h>

#include "actions.h"
#include "answer.h"
#include "app.h"
#include "split.h"

#include <stdio.h>

enum { LOOK_NOW = 60,           /* ms that opening may take to look ahead */
	FOREVER = 1 << 30,
	TELL_STEPS = 300000 };  /* longer runs would keep a screen waiting */

/* Looks through both runs; false: later, in slices that leave keys alive. */
static bool
look(struct app *app)
{
	bool now = app->front != FRONT_LIVE || app->is_scripted;

	if (!split_explore(app, now ? FOREVER : LOOK_NOW)) {
		split_home(app);
		app->request |= REQUEST_EXPLORE;
	}
	return app->split->is_known;
}

bool
action_compare(struct app *app, const struct command *c, const char *arg)
{
	if (app->split && !*arg) {
		split_close(app);
		return true;
	}
	if (action_put_off(app, c, arg))
		return true;
	split_close(app);
	if (!split_open(app, arg))
		return false;
	if (app->front != FRONT_LIVE) {
		bool good = split_print(app, 78, &app->out);

		split_close(app);
		return good;
	}
	look(app);
	return true;
}

static bool
needs_two(struct app *app, const struct command *c)
{
	return app->split || action_fail(app, "%s: v, or compare node10, puts "
	    "another run beside this one first", c->name);
}

bool
action_lock(struct app *app, const struct command *c, const char *arg)
{
	if (!lock_parse(arg, &app->lock))
		return action_fail(app, "%s: console, job, step or off",
		    c->name);
	if (app->split && app->lock != LOCK_OFF)
		app->split->side[app->split->active].at = UINT64_MAX;
	return true;
}

bool
action_part(struct app *app, const struct command *c, const char *arg)
{
	if (!needs_two(app, c))
		return false;
	if (!app->split->is_known && action_put_off(app, c, arg))
		return true;
	if (!look(app))
		return true;
	if (!split_part(app))
		text_printf(&app->out, "both print the same %zu line%s, exit "
		    "codes %d and %d; D tells what else differs\n",
		    app->split->lines[0], app->split->lines[0] == 1 ? "" :
		    "s", app->split->exits[0], app->split->exits[1]);
	return true;
}

bool
action_differences(struct app *app, const struct command *c, const char *arg)
{
	(void)arg;
	if (!needs_two(app, c))
		return false;
	if (app->front == FRONT_LIVE && (mt_known(app->m) > TELL_STEPS ||
	    mt_known(split_other(app)) > TELL_STEPS))
		return action_fail(app, "%s: so long a run takes a while: "
		    "microtick compare tells it in a shell", c->name);
	return split_print(app, app->front == FRONT_LIVE ?
	    answer_width(&app->view) : 78, &app->out);
}
