/* SPDX-License-Identifier: MIT */
/* What a person does, written down as a demo. */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "blank.h"
#include "demo_log.h"
#include "host.h"
#include "programs.h"
#include "selector.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { PAUSE_MIN = 1000, PAUSE_MAX = 10000,      /* ms */
	LONG_RUN = 200000 };    /* steps; it is not read for a name */

struct demo_log {
	FILE *f;
	uint64_t at;            /* step that the file leads to */
	int depth;              /* commands that run inside others */
	int64_t last;           /* ms, of the last command */
};

/* Commands that say where they lead by a step's number: they are written as
 * "next" or "previous"; those that are steps on foot as "until"; those that
 * begin a run anew as they are. */
static const struct {
	const char *name;
	enum { BY_FOOT, AT_ONCE, ANEW, NOT_AT_ALL } how;
} special[] = {
	{ "step", BY_FOOT }, { "back", BY_FOOT }, { "play", BY_FOOT },
	{ "goto", AT_ONCE }, { "continue", AT_ONCE },
	{ "continue-back", AT_ONCE }, { "open", ANEW },
	{ "reload", ANEW }, { "faster", NOT_AT_ALL },
	{ "slower", NOT_AT_ALL }, { "edit", NOT_AT_ALL },
	{ "suspend", NOT_AT_ALL }, { "redraw", NOT_AT_ALL },
	{ "explore", NOT_AT_ALL }, { "quit", NOT_AT_ALL },
	{ "record", NOT_AT_ALL }, { "record-script", NOT_AT_ALL },
	{ "editing", NOT_AT_ALL },
};

static int64_t
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* How a demo in a file names the program: by its name alone if that is
 * enough. */
static const char *
program_name(struct app *app, const char *path)
{
	const char *base = app_base_name(app->path);
	char *folder = text_copy(path), *slash = strrchr(folder, '/');
	char *real, *lesson = programs_find(base);
	bool is_near;

	if (slash)
		slash[slash == folder] = '\0';
	real = host_absolute(slash ? folder : ".");
	is_near = lesson || strcmp(real, app->folder) == 0;
	free(real);
	free(folder);
	free(lesson);
	return is_near ? base : app->path;
}

static void
drop(struct app *app)
{
	fclose(app->log->f);
	free(app->log);
	app->log = NULL;
}

/* What was written has to be there at once.  0, or an errno value and there
 * is no script any more. */
static int
flush(struct app *app)
{
	int e = fflush(app->log->f) ? errno : 0;

	if (e)
		drop(app);
	return e;
}

int
log_open(struct app *app, const char *path, bool force)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY |
	    (force ? O_TRUNC : O_EXCL), 0666);
	struct demo_log *log;

	if (fd < 0)
		return errno;
	log_close(app);
	log = text_alloc(NULL, sizeof *log);
	*log = (struct demo_log){ .f = fdopen(fd, "w"), .last = now_ms() };
	app->log = log;
	fprintf(log->f, "# microtick-demo/1\n# %s, as it was driven\n"
	    "open %s\n", app->title,
	    program_name(app, path));
	if (mt_position(app->m)) {
		struct text s = { 0 };

		if (selector_describe(app->m, 0, &s))
			fprintf(log->f, "next %s\n", text_get(&s));
		text_free(&s);
	}
	log->at = mt_position(app->m);
	return flush(app);
}

/* Leads the file to the position. */
static void
lead(struct app *app, bool by_foot)
{
	struct demo_log *log = app->log;
	uint64_t here = mt_position(app->m);
	struct text s = { 0 };

	if (here == log->at)
		return;
	if (selector_describe(app->m, log->at, &s))
		fprintf(log->f, "%s %s\n", here < log->at ? "previous" :
		    by_foot ? "until" : "next", text_get(&s));
	else
		fprintf(log->f, "goto %llu\n", (unsigned long long)here);
	text_free(&s);
	log->at = here;
}

/* Time in which nothing was done is time to look. */
static void
write_pause(struct demo_log *log)
{
	int64_t now = now_ms(), ms = now - log->last;

	log->last = now;
	if (ms > PAUSE_MAX)
		ms = PAUSE_MAX;
	if (ms >= PAUSE_MIN)
		fprintf(log->f, "pause %lld.%llds\n",
		    (long long)(ms / 1000), (long long)(ms % 1000 / 500 * 5));
}

/* Do these words of blank.def mean the id at this step? */
static bool
means(struct app *app, const char *words, const char *name,
    struct mt_ref ref, struct text *out)
{
	struct text blank = { 0 }, id = { 0 }, why = { 0 };
	bool good;

	text_printf(&blank, "{%s%s%s}", words, *name ? " " : "", name);
	good = !strpbrk(name, "{}: ") && blank_fill(app, blank.data, &id,
	    &why) && strcmp(text_get(&id), mt_ref_text(ref)) == 0;
	if (good)
		text_add(out, blank.data + 1, blank.len - 2);
	text_free(&blank);
	text_free(&id);
	text_free(&why);
	return good;
}

/* What an id is at this step, in words: ids change with the program.  False:
 * there are no words for it. */
static bool
describe_ref(struct app *app, struct mt_ref ref, struct text *out)
{
	static const char *const words[] = { [MT_PROMISE] = "promise",
		[MT_FRAME] = "frame", [MT_JOB_REF] = "job",
		[MT_TIMER] = "timer" };
	const char *word = ref.kind < sizeof words / sizeof *words ?
	    words[ref.kind] : NULL;
	struct mt_item item, other;
	bool is_long = !mt_is_complete(app->m) ||
	    mt_known(app->m) > LONG_RUN;

	if (!word || !mt_ref_item(app->m, ref, &item))
		return false;
	if (means(app, word, "", ref, out))
		return true;
	if (is_long)
		return false;
	if (ref.kind == MT_FRAME)
		return means(app, word, item.name, ref, out);
	if (ref.kind != MT_PROMISE)
		return false;
	for (size_t i = 0; mt_item(app->m, MT_SUSPENDED, i, &other); i++)
		if (means(app, "promise", other.name, ref, out) ||
		    means(app, "awaited", other.name, ref, out))
			return true;
	return false;
}

/* A command's argument: an id is written in words if there are some. */
static void
write_argument(struct app *app, const struct command *c, const char *arg)
{
	struct text said = { 0 };
	struct mt_ref ref;

	if (c->kind == ARG_REF && mt_ref_parse(arg, &ref) &&
	    describe_ref(app, ref, &said))
		arg = said.data;
	fprintf(app->log->f, "%s%s%s\n", c->name, *arg ? " " : "", arg);
	text_free(&said);
}

static int
how_of(const char *name)
{
	for (size_t i = 0; i < sizeof special / sizeof *special; i++)
		if (strcmp(special[i].name, name) == 0)
			return (int)special[i].how;
	return -1;
}

uint64_t
log_before(struct app *app, const struct command *c)
{
	/* what leads to here has to be told while the program is open */
	if (app->log && app->log->depth++ == 0 && how_of(c->name) == ANEW)
		lead(app, true);
	return app->m ? mt_position(app->m) : 0;
}

static void
write_command(struct app *app, const struct command *c, const char *arg,
    uint64_t before)
{
	struct demo_log *log = app->log;
	uint64_t here = mt_position(app->m);
	int e;

	/* what was stepped or played before this command */
	if (how_of(c->name) != ANEW) {
		mt_seek(app->m, before);
		lead(app, true);
		mt_seek(app->m, here);
	}
	write_pause(log);
	if (how_of(c->name) == AT_ONCE) {
		lead(app, false);
	} else {
		write_argument(app, c, arg);
		log->at = here;
	}
	e = flush(app);
	if (e)
		action_fail(app, "the script has ended: %s", strerror(e));
}

void
log_command(struct app *app, const struct command *c, const char *arg,
    uint64_t before, bool good)
{
	int how = how_of(c->name);

	if (!app->log)
		return;
	/* begun within this command */
	if (app->log->depth == 0 || --app->log->depth > 0)
		return;
	if (good && how != BY_FOOT && how != NOT_AT_ALL)
		write_command(app, c, arg, before);
}

void
log_close(struct app *app)
{
	if (!app->log)
		return;
	lead(app, true);
	drop(app);
}

