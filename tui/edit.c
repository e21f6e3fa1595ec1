/* SPDX-License-Identifier: MIT */
/* Opens a file in the user's editor. */
#include <config.h>

#include "edit.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *
editor(void)
{
	const char *visual = getenv("VISUAL"), *plain = getenv("EDITOR");

	return visual && *visual ? visual : plain && *plain ? plain : "vi";
}

/* $EDITOR may have arguments of its own, so a shell splits it. */
static void
run_editor(const char *path, int line)
{
	char command[1024], place[32];

	for (int i = 1; i < 32; i++)
		signal(i, SIG_DFL);
	snprintf(command, sizeof command, "%.900s \"$1\" \"$2\"", editor());
	snprintf(place, sizeof place, "+%d", line);
	execl("/bin/sh", "sh", "-c", command, "sh", place, path,
	    (char *)NULL);
	_exit(127);
}

bool
edit_file(const char *path, int line, char *why, size_t size)
{
	int status = 0;
	pid_t pid = fork();

	if (pid == 0)
		run_editor(path, line);
	while (pid > 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (pid < 0) {
		snprintf(why, size, "no process for the editor: %s",
		    strerror(errno));
		return false;
	}
	if (WIFEXITED(status) && WEXITSTATUS(status) == 127) {
		snprintf(why, size, "editor not found: %.200s (set EDITOR)",
		    editor());
		return false;
	}
	return true;
}
