/* SPDX-License-Identifier: MIT */
/* :set, as in vim and gdb: shows settings, or runs the command of one. */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "prompt.h"
#include "settings.h"

#include <stdio.h>
#include <string.h>

static const char *const animations[] = { "off", "on", "always" };
static const char *const locks[] = { "console", "job", "step", "off" };

const char *
lock_name(enum lock lock)
{
	return locks[lock];
}

bool
lock_parse(const char *name, enum lock *out)
{
	for (int i = LOCK_CONSOLE; i <= LOCK_OFF; i++) {
		if (strcmp(locks[i], name) == 0) {
			*out = (enum lock)i;
			return true;
		}
	}
	return false;
}

const char *
animate_name(enum animate a)
{
	return animations[a];
}

bool
animate_parse(const char *name, enum animate *out)
{
	for (int i = ANIMATE_OFF; i <= ANIMATE_ALWAYS; i++) {
		if (strcmp(animations[i], name) == 0) {
			*out = (enum animate)i;
			return true;
		}
	}
	return false;
}

static const char *
show_animate(struct app *app)
{
	return animate_name(app->view.animate);
}

static const char *
show_ascii(struct app *app)
{
	return app->view.ascii ? "on" : "off";
}

static const char *
show_editing(struct app *app)
{
	(void)app;
	return prompt_editing_name();
}

static const char *
show_lock(struct app *app)
{
	return lock_name(app->lock);
}

static const char *
show_speed(struct app *app)
{
	static char out[32];

	snprintf(out, sizeof out, "%g", app->speed);
	return out;
}

static const char *
show_theme(struct app *app)
{
	return style_theme_name(app->view.theme);
}

static const struct {
	const char *name;
	const char *(*show)(struct app *);
} settings[] = {
#define SETTING(name) { #name, show_##name },
#include "setting.def"
};

enum { COUNT = sizeof settings / sizeof *settings };

const char *
setting_name(int i)
{
	return i < COUNT ? settings[i].name : NULL;
}

static bool
show(struct app *app, const char *name, size_t len)
{
	bool found = false;

	for (int i = 0; i < COUNT; i++) {
		if (strncmp(settings[i].name, name, len) != 0)
			continue;
		text_printf(&app->out, "%s %s\n", settings[i].name,
		    settings[i].show(app));
		found = true;
	}
	return found;
}

static const char *
find(const char *name, size_t len)
{
	for (int i = 0; i < COUNT && len; i++)
		if (strncmp(settings[i].name, name, len) == 0)
			return settings[i].name;
	return NULL;
}

bool
action_set(struct app *app, const struct command *c, const char *arg)
{
	size_t len = strcspn(arg, " =\t");
	const char *name = find(arg, len), *v = arg + len;
	const struct command *of;

	v += strspn(v, " =\t");
	if (*v == '\0' && show(app, arg, len))
		return true;
	if (!name)
		return action_fail(app, "%s: no setting %.*s; %s alone shows "
		    "them", c->name, (int)(len > 40 ? 40 : len), arg, c->name);
	of = command_find(name, strlen(name));
	return command_run(app, of, v);
}

bool
action_animate(struct app *app, const struct command *c, const char *arg)
{
	if (!animate_parse(arg, &app->view.animate))
		return action_fail(app, "%s: on, off or always", c->name);
	app->view.flight = 0;
	app->request |= REQUEST_ANIMATE;
	return true;
}
