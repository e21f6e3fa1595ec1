/* SPDX-License-Identifier: MIT */
/* For tests that try every program of programs/. */
#ifndef TESTS_EACH_PROGRAM_H
#define TESTS_EACH_PROGRAM_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/microtick.h"
#include "host.h"

static const char *programs_folder(void)
{
	const char *dir = getenv("MICROTICK_PROGRAMS");

	return dir ? dir : "programs";
}

/* Calls fn for each, with its path and its file's name. */
static __attribute__((unused)) void each_program(void (*fn)(const char *path,
    const char *name))
{
	DIR *d = opendir(programs_folder());
	char path[4096];
	struct dirent *e;

	while (d && (e = readdir(d)) != NULL) {
		const char *dot = strrchr(e->d_name, '.');

		if (!dot || e->d_name[0] == '.' || (strcmp(dot, ".js") &&
		    strcmp(dot, ".mjs") && strcmp(dot, ".ts")))
			continue;
		snprintf(path, sizeof path, "%s/%s", programs_folder(),
		    e->d_name);
		fn(path, e->d_name);
	}
	if (d)
		closedir(d);
}

/* A machine that records; NULL if the profile refuses the program. */
static __attribute__((unused)) struct mt_machine *open_program(
    const char *path, const char *profile)
{
	struct mt_options o = { .profile = profile, .record = true,
		.stack_trace_limit = -1, .host.read_file = host_read_file };
	struct mt_machine *m = NULL;
	char *text;
	size_t len;

	if (host_read_file(NULL, path, &text, &len) != 0)
		return NULL;
	mt_open(&m, path, text, len, &o, NULL);
	free(text);
	return m;
}

#endif
