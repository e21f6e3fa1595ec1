/* SPDX-License-Identifier: MIT */
/* The table of commands: looking them up and running them. */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "demo_log.h"
#include "explain/quiz_screen.h"
#include "split.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum group {
#define GROUP(id, title) GROUP_##id,
#define COMMAND(name, keys, arg, kind, fn, data, group, help)
#include "command.def"
	GROUP_COUNT
};

static const char *const groups[] = {
#define GROUP(id, title) title,
#define COMMAND(name, keys, arg, kind, fn, data, group, help)
#include "command.def"
};

static const struct command table[] = {
#define GROUP(id, title)
#define COMMAND(name, keys, arg, kind, fn, data, group, help) \
	{ name, keys, arg, ARG_##kind, action_##fn, data, GROUP_##group, \
	    help },
#include "command.def"
};

enum { COUNT = sizeof table / sizeof *table };

int
command_count(void)
{
	return COUNT;
}

const struct command *
command_at(int i)
{
	return i >= 0 && i < COUNT ? &table[i] : NULL;
}

const char *
command_group(int group)
{
	return groups[group];
}

const struct command *
command_find(const char *name, size_t len)
{
	const struct command *found = NULL;

	for (int i = 0; i < COUNT; i++) {
		if (len == 0 || strncmp(table[i].name, name, len) != 0)
			continue;
		if (table[i].name[len] == '\0')
			return &table[i];
		if (!found)
			found = &table[i];
	}
	return found;
}

static bool
has_word(const char *list, const char *word)
{
	size_t n = strlen(word);
	const char *p = list;

	while (*p) {
		size_t len = strcspn(p, " ");

		if (len == n && strncmp(p, word, n) == 0)
			return true;
		p += len;
		p += strspn(p, " ");
	}
	return false;
}

const struct command *
command_of_key(const char *key)
{
	for (int i = 0; i < COUNT; i++)
		if (has_word(table[i].keys, key))
			return &table[i];
	return NULL;
}

bool
command_run(struct app *app, const struct command *c, const char *arg)
{
	uint64_t before, here;
	bool good;

	app->error[0] = '\0';
	if (!*arg && *c->arg && *c->arg != '[')
		return action_fail(app, "%s needs an argument: %s %s",
		    c->name, c->name, c->arg);
	if (*arg && !*c->arg)
		return action_fail(app, "%s takes no argument", c->name);
	if (!quiz_permits(app, c->name))
		return false;
	here = mt_position(app->m);
	before = log_before(app, c);
	good = c->run(app, c, arg);
	if (!quiz_allows(app, mt_position(app->m))) {
		good = false;
		mt_seek(app->m, here);
		text_clear(&app->out);
		view_follow(&app->view);
	}
	split_keep(app);
	log_command(app, c, arg, before, good);
	return good;
}

/* A word as typed: a key of one character means what the key does. */
static const struct command *
find_typed(const char *word, size_t n)
{
	char key[2] = { *word, '\0' };
	const struct command *c = n == 1 ? command_of_key(key) : NULL;

	return c ? c : command_find(word, n);
}

bool
command_line(struct app *app, const char *line)
{
	const struct command *c;
	char *copy, *arg, *end;
	size_t n;
	bool good;

	app->error[0] = '\0';
	line += strspn(line, " \t");
	if (*line == '\0')
		return true;
	if (*line == '/')
		return line[1] == '\0' ?
		    command_run(app, command_find("find-next", 9), "") :
		    command_run(app, command_find("find", 4), line + 1);
	if (isdigit((unsigned char)*line) || *line == '+' || *line == '-')
		return command_run(app, command_find("goto", 4), line);
	n = strcspn(line, " \t");
	c = find_typed(line, n);
	if (!c)
		return action_fail(app, "no command %.*s; help lists them",
		    (int)(n > 40 ? 40 : n), line);
	copy = text_copy(line + n);
	arg = copy + strspn(copy, " \t");
	end = arg + strlen(arg);
	while (end > arg && isspace((unsigned char)end[-1]))
		*--end = '\0';
	good = command_run(app, c, arg);
	free(copy);
	return good;
}
