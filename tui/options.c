/* SPDX-License-Identifier: MIT */
/* Parses the command line by the table option.def. */
#include <config.h>

#include "lesson.h"
#include "options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum option {
#define OPTION(name, arg, id, help) OPT_##id,
#include "option.def"
	OPT_COUNT
};

static const struct {
	const char *name, *arg, *help;
} table[] = {
#define OPTION(name, arg, id, help) { name, arg, help },
#include "option.def"
};

static const struct {
	const char *name;
	enum action action;
} actions[] = {
	{ "run", ACTION_RUN },
	{ "trace", ACTION_TRACE },
	{ "state", ACTION_STATE },
	{ "why", ACTION_WHY },
	{ "quiz", ACTION_QUIZ },
	{ "check", ACTION_CHECK },
	{ "compare", ACTION_COMPARE },
	{ "report", ACTION_REPORT },
	{ "view", ACTION_VIEW },
	{ "tour", ACTION_TOUR },
	{ "play", ACTION_PLAY },
	{ "record", ACTION_RECORD },
	{ "replay", ACTION_REPLAY },
	{ "shot", ACTION_SHOT },
	{ "draw", ACTION_DRAW },
	{ "plain", ACTION_PLAIN },
	{ "programs", ACTION_PROGRAMS },
	{ "help", ACTION_HELP },
};

static char problem[256];       /* what *message points to */

static int
complain(const char **message, const char *format, const char *arg)
{
	snprintf(problem, sizeof problem, format, arg);
	*message = problem;
	return EXIT_USAGE;
}

/* A number with K, M or G behind it; false if it is none. */
static bool
parse_size(const char *s, uint64_t *out)
{
	char *end;
	uint64_t n;

	errno = 0;
	n = strtoull(s, &end, 10);
	if (end == s || errno || *s == '-')
		return false;
	for (const char *p = "KMG"; *p && *end; p++) {
		n *= 1024;
		if (*p == *end) {
			*out = n;
			return end[1] == '\0';
		}
	}
	*out = n;
	return *end == '\0';
}

static bool
parse_int(const char *s, int *out)
{
	char *end;
	long n = strtol(s, &end, 10);

	*out = (int)n;
	return end != s && *end == '\0' && n >= 0 && n < 1 << 30;
}

static bool
is_profile(const char *name)
{
	for (int i = 0; i < mt_profile_count(); i++)
		if (strcmp(mt_profile_name(i), name) == 0)
			return true;
	return false;
}

static bool
is_mode(const char *name)
{
	static const char *const modes[] = { "throw", "strict", "warn",
		"warn-with-error-code", "none" };

	for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
		if (strcmp(modes[i], name) == 0)
			return true;
	return false;
}

/* compare takes several, with commas. */
static bool
are_all(const char *list, bool (*is)(const char *name))
{
	char word[64];

	for (; ; list++) {
		size_t n = strcspn(list, ",");

		snprintf(word, sizeof word, "%.*s", (int)n, list);
		if (n >= sizeof word || !is(word))
			return false;
		list += n;
		if (!*list)
			return true;
	}
}

static bool
is_list(const char *v)
{
	return v && strchr(v, ',') != NULL;
}

static bool
is_switch(const char *name)
{
	return strcmp(name, "on") == 0 || strcmp(name, "off") == 0;
}

static bool
is_first_turn(const char *name)
{
	return strcmp(name, "timers") == 0 || strcmp(name, "immediates") == 0;
}

/* Options of the engine; false: the value is none. */
static bool
set_machine(struct options *o, enum option id, const char *v)
{
	struct mt_options *m = &o->machine;
	uint64_t n = 0;
	bool good = true;

	switch (id) {
	case OPT_AS:
		m->profile = v;
		return are_all(v, is_profile);
	case OPT_HOOKS:
		o->hooks = v ? v : "on";
		m->async_hooks = strcmp(o->hooks, "on") == 0;
		return are_all(o->hooks, is_switch);
	case OPT_UNHANDLED:
		m->unhandled = v;
		return are_all(v, is_mode);
	case OPT_NO_WARNINGS:
	case OPT_TRACE_WARNINGS:
	case OPT_NO_DEPRECATION:
	case OPT_TRACE_DEPRECATION:
	case OPT_THROW_DEPRECATION:
		/* in the order of enum mt_warnings */
		m->warnings |= 1u << (id - OPT_NO_WARNINGS);
		return true;
	case OPT_TRACE_LIMIT:
		return parse_int(v, &m->stack_trace_limit);
	case OPT_FIRST_TURN:
		o->first_turn = v;
		m->immediates_first = strcmp(v, "immediates") == 0;
		return are_all(v, is_first_turn);
	case OPT_MAX_STEPS:
		good = parse_size(v, &m->max_steps);
		return good;
	case OPT_MAX_HEAP:
		good = parse_size(v, &n);
		m->max_heap = (size_t)n;
		return good;
	default:
		return false;
	}
}

bool
options_parse_size(const char *s, int *cols, int *rows)
{
	char *end;
	long c = strtol(s, &end, 10), r = 0;

	if (end == s || *end != 'x')
		return false;
	s = end + 1;
	r = strtol(s, &end, 10);
	if (end == s || *end || c < 1 || r < 1 || c > 1000 || r > 1000)
		return false;
	*cols = (int)c;
	*rows = (int)r;
	return true;
}

/* Options of recordings; false: the value is none. */
static bool
set_recording(struct options *o, enum option id, const char *v)
{
	switch (id) {
	case OPT_OUTPUT:
		o->output = v;
		return true;
	case OPT_RECORD:
		o->record = v;
		return true;
	case OPT_RECORD_SCRIPT:
		o->record_script = v;
		return true;
	case OPT_CAST:
		return parse_int(v, &o->cast) && (o->cast == 2 || o->cast == 3);
	case OPT_SIZE:
		return options_parse_size(v, &o->cols, &o->rows);
	case OPT_IDLE_LIMIT:
		return parse_int(v, &o->idle_limit);
	case OPT_FORCE:
		o->force = true;
		return true;
	case OPT_ENV:
	case OPT_NO_ENV:
		o->env = id == OPT_ENV;
		return true;
	default:
		return set_machine(o, id, v);
	}
}

static bool
set_format(struct options *o, const char *v)
{
	static const char *const pictures[] = { "svg", "txt", "ansi", "text" };
	bool good;

	o->json = good = strcmp(v, "json") == 0 || strcmp(v, "jsonl") == 0;
	o->format = v;
	for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++)
		good = good || strcmp(v, pictures[i]) == 0;
	return good;
}

/* Options of drawings; false: the value is none. */
static bool
set_drawing(struct options *o, enum option id, const char *v)
{
	switch (id) {
	case OPT_FROM:
		o->from = v;
		return true;
	case OPT_TO:
		o->to = v;
		return true;
	case OPT_LANES:
		o->lanes = v;
		return true;
	case OPT_BY:
		o->by_ms = strcmp(v, "ms") == 0;
		return o->by_ms || strcmp(v, "jobs") == 0;
	case OPT_PROMISES:
		o->promises = true;
		return true;
	default:
		return set_recording(o, id, v);
	}
}

static bool
set(struct options *o, enum option id, const char *v)
{
	switch (id) {
	case OPT_FORMAT:
		return set_format(o, v);
	case OPT_STRICT:
		o->strict = true;
		return true;
	case OPT_ONLY:
		o->only = v;
		return true;
	case OPT_PROGRAMS:
		o->programs = v;
		return true;
	case OPT_TOPIC:
		o->topic = v;
		return topic_name(v) != NULL;
	case OPT_LEVEL:
		return parse_int(v, &o->level) && o->level >= 1 &&
		    o->level <= LESSON_LEVELS;
	case OPT_SHEET:
		o->sheet = true;
		return true;
	case OPT_ORDER:
		o->order = true;
		return true;
	case OPT_SEED:
		o->has_seed = true;
		return parse_int(v, &o->seed);
	case OPT_ASK:
		o->ask = v;
		return true;
	case OPT_EXPECT:
		o->expect = v;
		return true;
	case OPT_AT:
		o->at = v;
		return true;
	case OPT_SCRIPT:
		o->action = ACTION_SCRIPT;
		o->script = v;
		return true;
	case OPT_PLAIN:
		o->action = ACTION_PLAIN;
		return true;
	case OPT_THEME:
		o->theme_given = true;
		return style_theme_parse(v, &o->theme);
	case OPT_ANIMATE:
		return animate_parse(v, &o->animate);
	case OPT_ASCII_ONLY:
		o->ascii = true;
		return true;
	case OPT_NO_COLOR:
		o->theme = THEME_MONO;
		o->theme_given = true;
		return true;
	case OPT_VERSION:
		o->action = ACTION_VERSION;
		return true;
	case OPT_HELP:
		o->action = ACTION_HELP;
		return true;
	default:
		return set_drawing(o, id, v);
	}
}

/* One option, with its value in it or after it. */
static int
parse_option(struct options *o, int argc, char **argv, int *i,
    const char **message)
{
	const char *name = strcmp(argv[*i], "-o") == 0 ? "output" :
	    argv[*i] + 2;
	size_t len = strcspn(name, "=");
	const char *value = name[len] ? name + len + 1 : NULL;
	int id = 0;

	while (id < OPT_COUNT && (strlen(table[id].name) != len ||
	    strncmp(table[id].name, name, len) != 0))
		id++;
	if (id == OPT_COUNT)
		return complain(message, "unknown option %s; try --help",
		    argv[*i]);
	if (!table[id].arg && value)
		return complain(message, "--%s takes no value",
		    table[id].name);
	if (table[id].arg && *table[id].arg != '[' && !value) {
		if (*i + 1 >= argc)
			return complain(message, "--%s needs a value",
			    table[id].name);
		value = argv[++*i];
	}
	if (!set(o, (enum option)id, value)) {
		snprintf(problem, sizeof problem,
		    "--%s cannot be %.60s; it is: %s", table[id].name,
		    value ? value : "", table[id].help);
		*message = problem;
		return EXIT_USAGE;
	}
	return 0;
}

static bool
parse_action(struct options *o, const char *word)
{
	for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
		if (strcmp(actions[i].name, word) == 0) {
			o->action = actions[i].action;
			return true;
		}
	}
	return false;
}

/* A word that is no option: what to do, the program, then its arguments. */
static void
take_word(struct options *o, char **argv, int i, bool *is_named)
{
	if (!*is_named && !o->file && parse_action(o, argv[i])) {
		*is_named = true;
	} else if (!o->file) {
		o->file = argv[i];
	} else {
		/* moved to the front of argv, in order */
		argv[1 + o->machine.argc++] = argv[i];
	}
}

static int
check(const struct options *o, const char **message)
{
	/* a demo says itself what program it is about; the screen asks */
	if (!o->file && o->action != ACTION_SCRIPT &&
	    (o->action != ACTION_VIEW || !isatty(1)) &&
	    o->action != ACTION_PROGRAMS && o->action != ACTION_QUIZ &&
	    o->action != ACTION_HELP && o->action != ACTION_VERSION)
		return complain(message, "which program?%s",
		    " Try microtick --help, or microtick programs");
	if (o->action != ACTION_COMPARE && (is_list(o->machine.profile) ||
	    is_list(o->machine.unhandled) || is_list(o->hooks) ||
	    is_list(o->first_turn)))
		return complain(message, "%s takes several at once",
		    "only microtick compare");
	return 0;
}

int
options_parse(struct options *o, int argc, char **argv, const char **message)
{
	bool is_named = false;  /* what to do was said */
	bool words_only = false;

	*o = (struct options){ .cast = 3, .idle_limit = 10,
	    .machine = { .stack_trace_limit = -1, .record = true } };
	for (int i = 1; i < argc; i++) {
		/* as in node, what follows the program of run is its own */
		bool is_own = words_only || (o->file &&
		    o->action == ACTION_RUN);
		int error = 0;

		if (is_own || argv[i][0] != '-' || argv[i][1] == '\0')
			take_word(o, argv, i, &is_named);
		else if (strcmp(argv[i], "--") == 0)
			words_only = true;
		else if (argv[i][1] == '-' || strcmp(argv[i], "-o") == 0)
			error = parse_option(o, argc, argv, &i, message);
		else
			error = complain(message,
			    "unknown option %s; try --help", argv[i]);
		if (error)
			return error;
		is_named = is_named || o->action != ACTION_VIEW;
	}
	o->machine.argv = (const char *const *)argv + 1;
	o->machine.record = o->action != ACTION_RUN;
	return check(o, message);
}

void
options_usage(void)
{
	fputs("usage: microtick [OPTION...] FILE | NAME\n"
	    "       microtick run | trace | state [OPTION...] FILE\n"
	    "       microtick report [OPTION...] FILE\n"
	    "       microtick compare [OPTION...] FILE [FILE...]\n"
	    "       microtick why FILE A [B]\n"
	    "       microtick quiz [--ask KINDS | --order] [--sheet] [FILE]\n"
	    "       microtick check FILE --expect LINES\n"
	    "       microtick --script COMMANDS FILE\n"
	    "       microtick --plain FILE\n"
	    "       microtick tour FILE\n"
	    "       microtick play DEMO\n"
	    "       microtick record [-o FILE] DEMO | FILE\n"
	    "       microtick replay RECORDING\n"
	    "       microtick shot [--at N] [-o FILE] FILE\n"
	    "       microtick draw [--promises] [-o FILE] FILE\n"
	    "       microtick programs [FILTER...]\n"
	    "       microtick\n\n"
	    "Steps through asynchronous JavaScript, forwards and "
	    "backwards.\n\n", stdout);
	for (int i = 0; i < OPT_COUNT; i++) {
		char left[64];

		snprintf(left, sizeof left, "--%s%s%s", table[i].name,
		    table[i].arg && *table[i].arg != '[' ? "=" : "",
		    table[i].arg ? table[i].arg : "");
		printf("  %-28s %s\n", left, table[i].help);
	}
	fputs("\nInside, ? shows the keys and commands. "
	    "The manual page has the rest.\n", stdout);
}
