/* SPDX-License-Identifier: MIT */
/* Lists and finds the lessons and puzzles that come with microtick. */
#include <config.h>

#include "programs.h"
#include "text.h"

#include <ctype.h>
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static const char *chosen;      /* by --programs, or NULL */

void
programs_use(const char *dir)
{
	chosen = dir;
}

const char *
programs_dir(void)
{
	const char *dir = getenv("MICROTICK_PROGRAMS");

	return chosen ? chosen : dir && *dir ? dir : PROGRAMS_DIR;
}

static int
is_program(const struct dirent *e)
{
	static const char *const ends[] = { ".js", ".mjs", ".cjs", ".ts",
		".mts" };
	const char *dot = strrchr(e->d_name, '.');

	for (size_t i = 0; dot && i < sizeof ends / sizeof *ends; i++)
		if (strcmp(dot, ends[i]) == 0)
			return 1;
	return 0;
}

/* The name without its number. */
static const char *
bare(const char *name)
{
	const char *p = name;

	while (isdigit((unsigned char)*p))
		p++;
	return p > name && *p == '-' ? p + 1 : name;
}

static bool
is_named(const char *file, const char *name)
{
	size_t stem = (size_t)(strrchr(file, '.') - file);
	size_t digits = strspn(name, "0123456789");

	/* the number alone will do */
	if (digits && name[digits] == '\0' && file[digits] == '-')
		return strncmp(file, name, digits) == 0;
	return strcmp(file, name) == 0 ||
	    (strlen(name) == stem && strncmp(file, name, stem) == 0);
}

static int
is_demo(const struct dirent *e)
{
	const char *dot = strrchr(e->d_name, '.');

	return dot && strcmp(dot, ".mtk") == 0;
}

int
programs_scan(struct dirent ***list)
{
	return scandir(programs_dir(), list, is_program, alphasort);
}

static void
free_list(struct dirent **list, int n)
{
	for (int i = 0; i < n; i++)
		free(list[i]);
	if (n >= 0)
		free(list);
}

static char *
find(const char *name, int (*wanted)(const struct dirent *))
{
	struct dirent **list = NULL;
	struct text path = { 0 };
	int n = scandir(programs_dir(), &list, wanted, alphasort);

	for (int i = 0; i < n && !path.len; i++) {
		const char *file = list[i]->d_name;

		if (is_named(file, name) || is_named(bare(file), name))
			text_printf(&path, "%s/%s", programs_dir(), file);
	}
	free_list(list, n);
	return path.data;
}

char *
programs_find(const char *name)
{
	return find(name, is_program);
}

char *
programs_find_demo(const char *name)
{
	return find(name, is_demo);
}
