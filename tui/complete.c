/* SPDX-License-Identifier: MIT */
/* Completion: what may stand where the cursor is. */
#include <config.h>

#include "app.h"
#include "command.h"
#include "programs.h"
#include "selector.h"
#include "settings.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Is a line of out this candidate? */
static bool
is_offered(struct text *out, const char *candidate)
{
	size_t n = strlen(candidate);
	const char *line = text_get(out);

	while (*line) {
		size_t len = strcspn(line, "\n");

		if (len == n && strncmp(line, candidate, n) == 0)
			return true;
		line += len + (line[len] == '\n');
	}
	return false;
}

static void
offer(struct text *out, const char *candidate, const char *typed)
{
	if (strncmp(candidate, typed, strlen(typed)) == 0 &&
	    !is_offered(out, candidate))
		text_printf(out, "%s\n", candidate);
}

static void
offer_refs(struct app *app, struct text *out, const char *typed)
{
	struct mt_item item;

	for (int l = 0; l < MT_LIST_COUNT; l++) {
		if (l == MT_REJECTIONS)
			continue;
		for (size_t i = 0; i < 500 && mt_item(app->m,
		    (enum mt_list)l, i, &item); i++)
			if (item.ref.kind != MT_NONE)
				offer(out, mt_ref_text(item.ref), typed);
	}
}

enum { OFFERED_MAX = 8000, NAME_MAX_BYTES = 64 };

/* The names of functions in a source. */
static void
offer_functions(struct app *app, int file, struct text *out,
    const char *typed)
{
	const uint8_t *classes = mt_file_classes(app->m, file);
	char name[NAME_MAX_BYTES];
	size_t len, n;
	const char *text = mt_file_text(app->m, file, &len);

	for (size_t i = 0; classes && i < len && out->len < OFFERED_MAX;
	    i += n + !n) {
		for (n = 0; i + n < len && classes[i + n] == MT_T_FUNCTION;
		    n++)
			;
		if (n == 0 || n >= sizeof name)
			continue;
		memcpy(name, text + i, n);
		name[n] = '\0';
		offer(out, name, typed);
	}
}

/* What a search may name. */
static void
offer_names(struct app *app, struct text *out, const char *typed)
{
	for (int f = 0; f < mt_file_count(app->m); f++)
		offer_functions(app, f, out, typed);
	for (int i = 0; i < mt_event_kind_count(); i++)
		offer(out, mt_event_kind_name(i), typed);
}

static void
offer_programs(struct text *out, const char *typed)
{
	struct dirent **list;
	int n = scandir(programs_dir(), &list, NULL, alphasort);

	for (int i = 0; i < n; i++) {
		const char *dot = strrchr(list[i]->d_name, '.');

		/* demos lie there as well */
		if (dot && dot != list[i]->d_name && strcmp(dot, ".mtk") != 0)
			offer(out, list[i]->d_name, typed);
		free(list[i]);
	}
	if (n >= 0)
		free(list);
}

static void
offer_commands(struct text *out, const char *typed)
{
	for (int i = 0; i < command_count(); i++)
		offer(out, command_at(i)->name, typed);
}

/* What may stand beside this run. */
static void
offer_runs(struct text *out, const char *typed)
{
	static const char *const settings[] = { "--async-hooks",
		"--unhandled-rejections=", "--first-turn=" };

	for (int i = 0; i < mt_profile_count(); i++)
		offer(out, mt_profile_name(i), typed);
	for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
		offer(out, settings[i], typed);
	if (*typed)
		offer_programs(out, typed);
}

static void
offer_argument(struct app *app, const struct command *c, struct text *out,
    const char *typed)
{
	switch (c->kind) {
	case ARG_REF:
		offer_refs(app, out, typed);
		break;
	case ARG_TEXT:
		offer_names(app, out, typed);
		offer_refs(app, out, typed);
		break;
	case ARG_PANE:
		for (int p = 0; p < PANE_COUNT; p++)
			offer(out, view_pane_name((enum pane)p), typed);
		break;
	case ARG_THEME:
		for (int t = 0; t < THEME_COUNT; t++)
			offer(out, style_theme_name((enum theme)t), typed);
		break;
	case ARG_SWITCH:
		offer(out, "on", typed);
		offer(out, "off", typed);
		break;
	case ARG_EDITING:
		offer(out, "emacs", typed);
		offer(out, "vi", typed);
		break;
	case ARG_ANIMATE:
		for (int a = ANIMATE_OFF; a <= ANIMATE_ALWAYS; a++)
			offer(out, animate_name((enum animate)a), typed);
		break;
	case ARG_LOCK:
		for (int l = LOCK_CONSOLE; l <= LOCK_OFF; l++)
			offer(out, lock_name((enum lock)l), typed);
		break;
	case ARG_COMPARE:
		offer_runs(out, typed);
		break;
	case ARG_SETTING:
		for (int i = 0; setting_name(i); i++)
			offer(out, setting_name(i), typed);
		break;
	case ARG_PROGRAM:
		offer_programs(out, typed);
		break;
	case ARG_SELECTOR:
		for (int i = 0; selector_word(i, NULL); i++)
			offer(out, selector_word(i, NULL), typed);
		offer_names(app, out, typed);
		break;
	case ARG_COMMAND:
		offer_commands(out, typed);
		break;
	default:
		break;
	}
}

/* The command of a setting that has been typed: "set theme da". */
static const struct command *
of_setting(const char *line)
{
	const char *name = strchr(line, ' ');

	name += strspn(name, " ");
	return command_find(name, strcspn(name, " "));
}

size_t
command_complete(struct app *app, const char *line, struct text *out)
{
	const char *space = strrchr(line, ' ');
	const char *typed = space ? space + 1 : line;
	const struct command *c;

	if (*line == '/') {
		typed = space ? space + 1 : line + 1;
		offer_names(app, out, typed);
	} else if (!space) {
		offer_commands(out, typed);
	} else {
		c = command_find(line, strcspn(line, " "));
		if (c && c->kind == ARG_SETTING && space != strchr(line, ' '))
			c = of_setting(line);
		if (c)
			offer_argument(app, c, out, typed);
	}
	return strlen(typed);
}
