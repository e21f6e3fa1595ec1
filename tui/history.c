/* SPDX-License-Identifier: MIT */
/* Finds the file the history of commands is kept in. */
#include <config.h>

#include "history.h"
#include "text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Makes the folders of a path, up to its last slash. */
static int
make_folders(char *path)
{
	for (char *s = strchr(path + 1, '/'); s; s = strchr(s + 1, '/')) {
		*s = '\0';
		int bad = mkdir(path, 0700) != 0 && errno != EEXIST;
		*s = '/';
		if (bad)
			return 0;
	}
	return 1;
}

char *
history_state_file(const char *name)
{
	const char *state = getenv("XDG_STATE_HOME");
	const char *home = getenv("HOME");
	struct text path = { 0 };

	if (state && *state == '/')
		text_puts(&path, state);
	else if (home && *home == '/')
		text_printf(&path, "%s/.local/state", home);
	else
		return NULL;
	text_printf(&path, "/microtick/%s", name);
	if (make_folders(path.data))
		return path.data;
	text_free(&path);
	return NULL;
}

char *
history_file(void)
{
	return history_state_file("history");
}
