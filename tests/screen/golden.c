/* SPDX-License-Identifier: MIT */
/*
 * Keys in, cell grid out: runs every NAME.script of this folder in process
 * and compares what it prints with NAME.expect.
 *
 * The first lines of a script may be "# program: PATH" and "# course: FOLDER"
 * (from the source folder) and "# options: --as=node10 …".  With
 * MICROTICK_UPDATE set the expectations are written instead.
 */
#include <config.h>

#include "app.h"
#include "demo.h"
#include "host.h"
#include "programs.h"
#include "prompt.h"
#include "script.h"
#include "tap.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static char folder[4096];       /* srcdir/tests/screen */
static const char *srcdir;

/* The value of a "# key: value" line at the start of a script. */
static void
directive(const char *script, const char *key, char *out, size_t size)
{
	*out = '\0';
	while (*script == '#') {
		size_t len = strcspn(script, "\n"), n = strlen(key);

		if (strncmp(script + 2, key, n) == 0)
			snprintf(out, size, "%.*s", (int)(len - n - 2),
			    script + 2 + n);
		script += len + (script[len] != '\0');
	}
}

static void
parse(struct options *o, char *line, const char *path)
{
	char *argv[16] = { "microtick" };
	const char *message;
	int argc = 1;

	for (char *w = strtok(line, " "); w && argc < 14;
	    w = strtok(NULL, " "))
		argv[argc++] = w;
	argv[argc++] = (char *)path;
	if (options_parse(o, argc, argv, &message))
		note("%s", message);
}

/* Where the sources lie differs from machine to machine. */
static void
hide_path(struct text *t)
{
	char *top = realpath(srcdir, NULL), *at;
	struct text out = { 0 };
	const char *from = text_get(t);

	while (top && (at = strstr(from, top)) != NULL) {
		text_add(&out, from, (size_t)(at - from));
		text_puts(&out, "SRCDIR");
		from = at + strlen(top);
	}
	text_puts(&out, from);
	text_free(t);
	*t = out;
	free(top);
}

/* The first line in which two texts differ. */
static void
tell_difference(const char *got, const char *want)
{
	int line = 1;

	while (*got && *want) {
		size_t n = strcspn(got, "\n"), m = strcspn(want, "\n");

		if (n != m || memcmp(got, want, n) != 0)
			break;
		got += n + (got[n] != '\0');
		want += m + (want[m] != '\0');
		line++;
	}
	note("line %d", line);
	note("  got  %.*s", (int)strcspn(got, "\n"), got);
	note("  want %.*s", (int)strcspn(want, "\n"), want);
}

static void
compare(const char *name, const struct text *got)
{
	char path[4400];
	char *want = NULL;
	size_t len = 0;

	snprintf(path, sizeof path, "%s/%s.expect", folder, name);
	if (getenv("MICROTICK_UPDATE")) {
		FILE *f = fopen(path, "w");

		ok(f && fwrite(text_get(got), 1, got->len, f) == got->len,
		    "%s is written", name);
		if (f)
			fclose(f);
		return;
	}
	if (host_read_file(NULL, path, &want, &len)) {
		ok(0, "%s has an expectation", name);
		return;
	}
	if (!ok(strcmp(text_get(got), want) == 0, "%s", name))
		tell_difference(text_get(got), want);
	free(want);
}

/* The lessons of a folder, and what its student has done of them. */
static void
use_course(const char *lessons)
{
	char state[8400];

	programs_use(lessons);
	setenv("XDG_STATE_HOME", "/dev/null", 1);       /* keeps nothing */
	if (!lessons)
		return;
	snprintf(state, sizeof state, "%s/state", lessons);
	setenv("XDG_STATE_HOME", state, 1);
}

static void
run_case(const char *name)
{
	char path[4400], program[4096], flags[1024], full[8300];
	char course[4096], lessons[8300];
	struct demo d = { 0 };
	struct text why = { 0 };
	struct app app = { 0 };
	struct options o;
	struct text out = { 0 };
	char *script;
	size_t len;
	int line;

	snprintf(path, sizeof path, "%s/%s.script", folder, name);
	if (host_read_file(NULL, path, &script, &len))
		return;
	directive(script, "program: ", program, sizeof program);
	directive(script, "options: ", flags, sizeof flags);
	snprintf(full, sizeof full, "%s/%s", srcdir, program);
	directive(script, "course: ", course, sizeof course);
	snprintf(lessons, sizeof lessons, "%s/%s", srcdir, course);
	use_course(*course ? lessons : NULL);
	parse(&o, flags, full);
	if (app_open(&app, &o, FRONT_SCRIPT) != 0) {
		ok(0, "%s: %s", name, text_get(&app.out));
	} else {
		app_explore(&app, 60000);
		mt_seek(app.m, 0);
		demo_load(&d, path, &why);
		line = script_run(&app, d.lines, d.count, &out);
		demo_free(&d);
		if (line)
			text_printf(&out, "line %d: %s\n", line, app.error);
		hide_path(&out);
		compare(name, &out);
	}
	app_close(&app);
	text_free(&out);
	free(script);
}

static int
is_script(const struct dirent *e)
{
	const char *dot = strrchr(e->d_name, '.');

	return dot && strcmp(dot, ".script") == 0;
}

int
main(void)
{
	struct dirent **list;
	int n;

	srcdir = getenv("srcdir") ? getenv("srcdir") : ".";
	snprintf(folder, sizeof folder, "%s/tests/screen", srcdir);
	unsetenv("XDG_STATE_HOME");
	setenv("HOME", "/nonexistent", 1);
	n = scandir(folder, &list, is_script, alphasort);
	for (int i = 0; i < n; i++) {
		*strrchr(list[i]->d_name, '.') = '\0';
		run_case(list[i]->d_name);
		free(list[i]);
	}
	if (n >= 0)
		free(list);
	ok(n > 0, "there are scripts in %s", folder);
	use_course(NULL);
	prompt_end();
	return done();
}
