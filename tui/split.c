/* SPDX-License-Identifier: MIT */
/* Two runs in lock-step. */
#include <config.h>

#include "actions.h"
#include "app.h"
#include "host.h"
#include "split.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	AHEAD = 20000,          /* steps to look ahead at once */
	BLAME_TICKS = 1000000   /* longer runs are no experiment for a screen */
};

/* ---- which two ----------------------------------------------------------- */

static bool
is_versions(const char *word)
{
	char name[32];

	for (;; word++) {
		size_t n = strcspn(word, ",");
		bool good = false;

		snprintf(name, sizeof name, "%.*s", (int)n, word);
		for (int i = 0; n < sizeof name && i < mt_profile_count(); i++)
			good = good || !strcmp(name, mt_profile_name(i));
		word += n;
		if (!good || !*word)
			return good;
	}
}

/* The words of the argument as microtick compare would get them. */
static int
cut_words(struct split *s, const char *file)
{
	size_t n = strlen(s->arg);
	char *p;
	int argc = 0;

	/* "--as=" may come before each word */
	s->words = text_alloc(NULL, n * 6 + 8);
	s->argv = text_alloc(NULL, (n + 4) * sizeof *s->argv);
	s->argv[argc++] = (char *)"microtick";
	s->argv[argc++] = (char *)"compare";
	s->argv[argc++] = (char *)file;
	p = s->words;
	for (const char *from = s->arg; ; ) {
		from += strspn(from, " \t");
		n = strcspn(from, " \t");
		if (!n)
			break;
		memcpy(p, from, n);
		p[n] = '\0';
		if (is_versions(p)) {
			memmove(p + 5, p, n + 1);
			memcpy(p, "--as=", 5);
		}
		s->argv[argc++] = p;
		p += strlen(p) + 1;
		from += n;
	}
	s->argv[argc] = NULL;
	return argc;
}

/* Puts the session's own value before a single one: "throw" becomes
 * "warn,throw".  Bare --async-hooks has come as "on". */
static const char *
beside(const char *own, const char *given, char *out, size_t size)
{
	if (strchr(given, ','))
		return given;
	if (strcmp(own, given) == 0 && strcmp(given, "on") == 0)
		own = "off";
	snprintf(out, size, "%s,%s", own, given);
	return out;
}

/* What the words say over what the session has. */
static void
merge(struct app *app, struct split *s, const struct options *given)
{
	struct options *o = &s->options;
	struct mt_options *m = &o->machine;
	size_t size = sizeof s->lists[0];

	*o = *app->options;
	m->profile = app_profile(app->options);
	o->hooks = m->async_hooks ? "on" : "off";
	o->first_turn = m->immediates_first ? "immediates" : "timers";
	o->file = app->path;
	m->argc = given->machine.argc;
	m->argv = given->machine.argv;
	if (given->machine.profile)
		m->profile = beside(m->profile, given->machine.profile,
		    s->lists[BY_VERSION], size);
	if (given->machine.unhandled)
		m->unhandled = beside(m->unhandled ? m->unhandled : "",
		    given->machine.unhandled, s->lists[BY_UNHANDLED], size);
	if (given->hooks)
		o->hooks = beside(o->hooks, given->hooks, s->lists[BY_HOOKS],
		    size);
	if (given->first_turn)
		o->first_turn = beside(o->first_turn, given->first_turn,
		    s->lists[BY_FIRST_TURN], size);
}

static bool
plan(struct app *app, struct split *s)
{
	struct options given;
	const char *message;
	int argc = cut_words(s, app->path);

	if (options_parse(&given, argc, s->argv, &message))
		return action_fail(app, "compare: %s", message);
	merge(app, s, &given);
	if (!compare_plan(&s->plan, &s->options, &message))
		return action_fail(app, "compare: this is one run: name a "
		    "version, --async-hooks, --unhandled-rejections=MODE or "
		    "another file");
	if (s->plan.count != 2)
		return action_fail(app, "compare: the screen has two sides, "
		    "these are %d runs; microtick compare shows them all",
		    s->plan.count);
	if (!compare_dimensions(&s->plan.v[0], &s->plan.v[1]))
		return action_fail(app, "compare: both would be the same, %s",
		    s->plan.v[0].label);
	return true;
}

/* ---- opening and closing ------------------------------------------------- */

/* Is that what the session runs? */
static bool
is_own(const struct app *app, const struct variant *v)
{
	const struct mt_options *o = &app->options->machine;

	return strcmp(v->path, app->path) == 0 &&
	    strcmp(v->options.profile, app_profile(app->options)) == 0 &&
	    strcmp(v->values[BY_UNHANDLED], o->unhandled ? o->unhandled : "")
	    == 0 && v->options.async_hooks == o->async_hooks &&
	    v->options.immediates_first == o->immediates_first;
}

static void
name_side(struct side *side, const struct variant *v, unsigned dimensions)
{
	struct text t = { 0 };

	for (int d = 0; d < DIMENSIONS; d++) {
		const char *value = v->values[d];

		if (!(dimensions >> d & 1))
			continue;
		if (d == BY_FILE)
			value = app_base_name(v->path);
		if (d == BY_UNHANDLED && !*value)
			value = "default";
		text_printf(&t, "%s%s%s%s", t.len ? " " : "",
		    d == BY_HOOKS ? "hooks " : d == BY_UNHANDLED ?
		    "unhandled=" : "", value,
		    d == BY_FIRST_TURN ? " first" : "");
	}
	snprintf(side->label, sizeof side->label, "%s", text_get(&t));
	text_free(&t);
}

/* Runs one side, or takes the session's run. */
static bool
open_side(struct app *app, struct split *s, int i)
{
	struct variant *v = &s->plan.v[i];
	struct side *side = &s->side[i];
	struct mt_error error = { 0 };
	struct text why = { 0 };
	enum mt_status status;
	char *text;
	size_t len;

	name_side(side, v, compare_dimensions(&s->plan.v[0], &s->plan.v[1]));
	side->is_own = is_own(app, v);
	if (side->is_own) {
		side->m = app->m;
	} else {
		if (host_read_file(NULL, v->path, &text, &len))
			return action_fail(app, "compare: %s is no version "
			    "(node8 … node26), and no file that can be read",
			    v->values[BY_FILE]);
		v->options.argc = app->options->machine.argc;
		v->options.argv = app->options->machine.argv;
		status = mt_open(&side->m, v->shown, text, len, &v->options,
		    &error);
		free(text);
		if (status != MT_OK) {
			side->m = NULL;
			app_explain(&why, app_base_name(v->path), status,
			    &error);
			action_fail(app, "%s refuses it: %.*s", v->label,
			    (int)strcspn(text_get(&why), "\n"),
			    text_get(&why));
			text_free(&why);
			return false;
		}
	}
	view_init(&side->view, side->m);
	side->view.file = app_base_name(v->path);
	side->view.profile = mt_profile_name(v->profile);
	side->view.focus = app->view.focus;
	return true;
}

/* The part of a view that belongs to a side, not to the screen. */
static void
take_side(struct view *to, const struct view *from)
{
	to->m = from->m;
	to->file = from->file;
	to->profile = from->profile;
	to->source_file = from->source_file;
	to->inspect = from->inspect;
	memcpy(to->scroll, from->scroll, sizeof to->scroll);
	memcpy(to->area, from->area, sizeof to->area);
}

static void
free_split(struct split *s)
{
	for (int i = 0; i < 2; i++) {
		if (!s->side[i].is_own)
			mt_close(s->side[i].m);
		grid_free(&s->side[i].grid);
	}
	compare_free(&s->plan);
	text_free(&s->causes);
	free(s->arg);
	free(s->words);
	free(s->argv);
	free(s);
}

static struct split *
make(struct app *app, const char *arg)
{
	struct split *s = text_alloc(NULL, sizeof *s);

	memset(s, 0, sizeof *s);
	s->arg = text_copy(arg);
	s->parted = SIZE_MAX;
	if (plan(app, s) && open_side(app, s, 0) && open_side(app, s, 1))
		return s;
	free_split(s);
	return NULL;
}

/* Without a word: the newest version before 12, where await changed, beside a
 * later one; else the nearest below that takes the program. */
static struct split *
make_any(struct app *app)
{
	const char *own = app_profile(app->options);
	struct split *s = NULL;
	int i = 0;

	if (atoi(own + strlen("node")) < 12)
		return make(app, "node22");
	while (i < mt_profile_count() && strcmp(mt_profile_name(i), "node10"))
		i++;
	for (; !s && i < mt_profile_count() && strcmp(mt_profile_name(i),
	    own) != 0; i++)
		s = make(app, mt_profile_name(i));
	return s;
}

bool
split_open(struct app *app, const char *arg)
{
	struct split *s = *arg ? make(app, arg) : make_any(app);

	if (!s)
		return app->error[0] ? false : action_fail(app, "compare: no "
		    "version before %s takes this program",
		    app_profile(app->options));
	app->error[0] = '\0';
	s->active = !s->side[0].is_own && s->side[1].is_own;
	s->home = s->side[0].is_own || s->side[1].is_own ? NULL : app->m;
	take_side(&s->home_view, &app->view);
	for (int i = 0; i < 2; i++) {
		if (s->side[i].is_own)
			take_side(&s->side[i].view, &app->view);
		s->side[i].at = mt_position(s->side[i].m);
	}
	app->split = s;
	app->m = s->side[s->active].m;
	take_side(&app->view, &s->side[s->active].view);
	app->view.is_split = true;
	/* the other goes to where this one is */
	if (!s->home)
		s->side[s->active].at = UINT64_MAX;
	split_keep(app);
	return true;
}

void
split_close(struct app *app)
{
	struct split *s = app->split;
	const struct view *v;

	if (!s)
		return;
	app->split = NULL;
	take_side(&s->side[s->active].view, &app->view);
	v = s->home ? &s->home_view : s->side[0].is_own ? &s->side[0].view :
	    &s->side[1].view;
	take_side(&app->view, v);
	app->m = app->view.m;
	app->view.is_split = false;
	app->view.overlay = OVERLAY_NONE;
	free_split(s);
}

/* ---- lock-step ----------------------------------------------------------- */

static enum mt_mark_kind
kind_of(enum lock lock)
{
	return lock == LOCK_JOB ? MT_MARK_JOB : MT_MARK_CONSOLE;
}

static uint64_t
number_of(struct mt_machine *m, enum lock lock)
{
	return lock > LOCK_JOB ? 0 : mt_mark_count(m, kind_of(lock),
	    mt_position(m));
}

static bool
is_at_end(struct mt_machine *m)
{
	return mt_is_complete(m) && mt_position(m) == mt_known(m);
}

/* Looks ahead until the n-th mark is known, or there is none. */
static bool
know(struct mt_machine *m, enum mt_mark_kind kind, uint64_t n)
{
	while (mt_mark_count(m, kind, UINT64_MAX) < n && !mt_is_complete(m))
		if (mt_explore(m, AHEAD) != MT_MORE)
			break;
	return mt_mark_count(m, kind, UINT64_MAX) >= n;
}

/* Goes to the n-th line or job and so far behind it as the other is, but not
 * into the next. */
static void
go_to(struct side *side, enum lock lock, uint64_t n, uint64_t offset)
{
	enum mt_mark_kind kind = kind_of(lock);
	uint64_t start, next;

	if (!know(side->m, kind, n)) {
		mt_move(side->m, MT_WHOLE, 1);
		return;
	}
	start = mt_mark_step(side->m, kind, n);
	next = know(side->m, kind, n + 1) ? mt_mark_step(side->m, kind, n + 1)
	    : UINT64_MAX;
	mt_seek(side->m, offset < next - start ? start + offset : next - 1);
}

/* Puts one side where the other's place is. */
static void
follow(struct app *app, struct side *lead, struct side *side)
{
	uint64_t at = mt_position(lead->m), n = number_of(lead->m, app->lock);

	lead->missing = side->missing = 0;
	if (app->lock == LOCK_OFF)
		return;
	if (app->split->to_end || (is_at_end(lead->m) && app->lock <= LOCK_JOB
	    && !know(side->m, kind_of(app->lock), n + 1)))
		mt_move(side->m, MT_WHOLE, 1);
	else if (app->lock == LOCK_STEP)
		mt_seek(side->m, at);
	else
		go_to(side, app->lock, n, n ? at - mt_mark_step(lead->m,
		    kind_of(app->lock), n) : at);
	if (app->lock <= LOCK_JOB && number_of(side->m, app->lock) < n &&
	    !is_at_end(lead->m))
		side->missing = n;
}

void
split_keep(struct app *app)
{
	struct split *s = app->split;
	struct side *own, *other;
	bool own_moved, other_moved;

	/* looking ahead is no move */
	if (!s || app->exploring)
		return;
	own = &s->side[s->active];
	other = &s->side[!s->active];
	own_moved = mt_position(own->m) != own->at;
	other_moved = mt_position(other->m) != other->at;
	if (own_moved || other_moved || s->to_end) {
		follow(app, own_moved || s->to_end ? own : other, own_moved ||
		    s->to_end ? other : own);
		view_follow(&app->view);
		view_follow(&other->view);
	}
	s->to_end = false;
	own->at = mt_position(own->m);
	other->at = mt_position(other->m);
	s->number = number_of(own->m, app->lock);
	if (number_of(other->m, app->lock) > s->number)
		s->number = number_of(other->m, app->lock);
}

/* Is there a line, or a job, after where the machine is? */
static bool
has_next(struct mt_machine *m, enum lock lock)
{
	return know(m, kind_of(lock), number_of(m, lock) + 1);
}

struct mt_machine *
split_leader(struct app *app, enum mt_unit unit, int direction)
{
	struct split *s = app->split;
	enum lock lock = app->lock;
	struct mt_machine *own = app->m, *other;

	if (!s || lock == LOCK_OFF)
		return own;
	split_keep(app);
	other = s->side[!s->active].m;
	if (unit == MT_CONSOLE || unit == MT_JOB) {
		lock = unit == MT_JOB ? LOCK_JOB : LOCK_CONSOLE;
		if (direction > 0 && !has_next(own, lock) &&
		    has_next(other, lock))
			return other;
	}
	if (!is_at_end(own) || (direction > 0 && is_at_end(other)))
		return own;
	/* it has ended, and the other is further, or goes on alone */
	return direction > 0 || number_of(other, lock) > number_of(own, lock)
	    || (lock == LOCK_STEP && mt_position(other) > mt_position(own)) ?
	    other : own;
}

void
split_unit(struct app *app, enum mt_unit unit, int direction)
{
	struct split *s = app->split;

	if (!s)
		return;
	if (app->lock != LOCK_OFF && (unit == MT_CONSOLE || unit == MT_JOB))
		app->lock = unit == MT_JOB ? LOCK_JOB : LOCK_CONSOLE;
	s->to_end = unit == MT_WHOLE && direction > 0 &&
	    app->lock != LOCK_OFF;
}

void
split_home(struct app *app)
{
	for (int i = 0; i < 2; i++)
		mt_seek(app->split->side[i].m, app->split->side[i].at);
}

void
split_switch(struct app *app)
{
	struct split *s = app->split;

	split_keep(app);
	take_side(&s->side[s->active].view, &app->view);
	s->active = !s->active;
	take_side(&app->view, &s->side[s->active].view);
	app->m = app->view.m;
	app->view.overlay = OVERLAY_NONE;
}

struct mt_machine *
split_other(const struct app *app)
{
	return app->split ? app->split->side[!app->split->active].m : NULL;
}

/* ---- what differs -------------------------------------------------------- */

/* Both machines are at their ends. */
static size_t
first_difference(struct split *s)
{
	for (size_t i = 0; ; i++) {
		struct mt_line a, b;
		bool more = mt_console(s->side[0].m, i, &a);

		if (more != mt_console(s->side[1].m, i, &b))
			return i;
		if (!more)
			return SIZE_MAX;
		if (a.fd != b.fd || a.len != b.len || memcmp(a.text, b.text,
		    a.len) != 0)
			return i;
	}
}

static void
add_cause(struct split *s, const char *format, const char *a, const char *b,
    const char *c)
{
	text_printf(&s->causes, format, a, b, c);
	text_char(&s->causes, '\n');
	s->cause_count++;
}

static void
add_settings(struct split *s, unsigned dimensions)
{
	const struct variant *a = &s->plan.v[0], *b = &s->plan.v[1];

	for (int d = 0; d < DIMENSIONS; d++) {
		if (!(dimensions >> d & 1) || d == BY_VERSION)
			continue;
		if (d == BY_FILE)
			add_cause(s, "%s%s and %s are different programs", "",
			    app_base_name(a->path), app_base_name(b->path));
		else
			add_cause(s, "%s: %s against %s",
			    compare_dimension_name((enum dimension)d),
			    *a->values[d] ? a->values[d] : "the default",
			    *b->values[d] ? b->values[d] : "the default");
	}
}

static void
add_rows(struct split *s, const struct blame *blame)
{
	const struct variant *a = &s->plan.v[0], *b = &s->plan.v[1];

	for (size_t i = 0; i < blame->count; i++) {
		int row = blame->rows[i].row;
		struct mt_profile_row r = mt_profile_row(row);

		add_cause(s, "%s (%s): %s", r.name,
		    compare_changed_in(row, a->profile, b->profile),
		    r.source);
	}
	if (!blame->whole)
		add_cause(s, "%s%s: %s", blame->count ? "also " : "",
		    COMPARE_WORDING, COMPARE_WORDING_SOURCE);
}

/* Both runs are known: where they part, and why. */
static void
find_causes(struct split *s)
{
	struct blame blame;
	bool too_long = false, differ;

	for (int i = 0; i < 2; i++) {
		struct mt_figures figures;
		struct mt_machine *m = s->side[i].m;

		mt_move(m, MT_WHOLE, 1);
		mt_figures(m, &figures);
		s->plan.v[i].ticks = figures.ticks;
		s->plan.v[i].opened = true;
		s->lines[i] = mt_console_count(m);
		s->exits[i] = mt_exit_code(m);
		too_long = too_long || figures.ticks > BLAME_TICKS;
	}
	s->parted = first_difference(s);
	differ = s->parted != SIZE_MAX || s->exits[0] != s->exits[1];
	if (!differ)
		return;
	compare_blame(&s->plan.v[0], &s->plan.v[1], too_long ? 0 : IN_OUTPUT,
	    &blame);
	add_settings(s, blame.dimensions);
	if (too_long && blame.dimensions >> BY_VERSION & 1)
		add_cause(s, "%s%s%s", "too long a run to find out here "
		    "why: microtick compare does", "", "");
	else if (blame.dimensions >> BY_VERSION & 1)
		add_rows(s, &blame);
	free(blame.rows);
}

bool
split_explore(struct app *app, int ms)
{
	struct split *s = app->split;

	if (s->is_known)
		return true;
	for (int i = 0; i < 2; i++)
		if (!app_explore_machine(s->side[i].m, ms))
			return false;
	find_causes(s);
	split_home(app);
	s->is_known = true;
	return true;
}

bool
split_part(struct app *app)
{
	struct split *s = app->split;
	uint64_t steps[2];
	int lead;

	if (s->parted == SIZE_MAX)
		return false;
	for (int i = 0; i < 2; i++) {
		struct mt_line line;

		mt_move(s->side[i].m, MT_WHOLE, 1);
		steps[i] = mt_console(s->side[i].m, s->parted, &line) ?
		    line.step : mt_position(s->side[i].m);
	}
	for (int i = 0; i < 2; i++)
		mt_seek(s->side[i].m, steps[i]);
	if (app->lock != LOCK_OFF)
		app->lock = LOCK_CONSOLE;
	/* the one that has a line there leads */
	lead = s->lines[0] > s->parted ? 0 : 1;
	s->side[lead].at = UINT64_MAX;
	s->side[!lead].at = steps[!lead];
	split_keep(app);
	/* the first line of more that were printed at once */
	app->view.scroll[PANE_CONSOLE] = s->side[!s->active].view
	    .scroll[PANE_CONSOLE] = (struct scroll){ (int)s->parted - 1,
		(int)s->parted, true };
	return true;
}

bool
split_print(struct app *app, int width, struct text *out)
{
	struct compare c;
	const char *problem = "";
	bool good = compare_plan(&c, &app->split->options, &problem) &&
	    compare_run(&c, &problem);

	if (good)
		compare_print(&c, width, out);
	compare_free(&c);
	return good || action_fail(app, "%s", problem);
}
