/* SPDX-License-Identifier: MIT */
/*
 * Programs with a few tokens taken out, doubled, exchanged or borrowed from
 * another program, run with small limits: each is refused with a message, or
 * runs to an end or a limit, and going back in it and forward again comes to
 * the same state.  The same programs every time; MICROTICK_FUZZ=N tries N
 * times as many, MICROTICK_FUZZ_SEED=N others.
 *
 * A crash shows the program it happened in: tests/home/mutant.js.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../../engine/microtick.h"
#include "../tap.h"

#define MAX_TOKENS	4000
#define MAX_TEXT	65536
#define MAX_FILES	600
#define ROUNDS		2               /* mutants of each program */
#define MAX_STEPS	2000
#define MUTANT		"mutant.js"

struct token { const char *s; size_t len; };
struct program { char *name, *text; struct token *tokens; int count; };

static struct program programs[MAX_FILES];
static int program_count;
static uint64_t state = 1;

static uint32_t chance(uint32_t n)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(state >> 33) % n;
}

/* ---- programs ----------------------------------------------------------- */

static char *read_text(const char *path)
{
	FILE *f = fopen(path, "rb");
	char *text = malloc(MAX_TEXT + 1);
	size_t n;

	if (!f || !text) {
		free(text);
		return NULL;
	}
	n = fread(text, 1, MAX_TEXT, f);
	text[n] = 0;
	fclose(f);
	return text;
}

static bool is_word(char c)
{
	return c == '_' || c == '$' || (c >= '0' && c <= '9') ||
	    ((c | 32) >= 'a' && (c | 32) <= 'z') || (c & 0x80);
}

/* Words, runs of blanks, comments; any other character is one. */
static size_t token_length(const char *s)
{
	size_t n = 1;

	if (is_word(*s))
		while (is_word(s[n]))
			n++;
	else if (s[0] == '/' && s[1] == '/')
		n = strcspn(s, "\n");
	else if (strchr(" \t\n", *s))
		n = strspn(s, " \t\n");
	else if (strchr("=&|?*<>.+-", *s))
		while (s[n] == *s || s[n] == '=')
			n++;
	return n;
}

static void split(struct program *p)
{
	const char *s = p->text;

	p->tokens = malloc(MAX_TOKENS * sizeof *p->tokens);
	while (p->tokens && *s && p->count < MAX_TOKENS) {
		size_t n = token_length(s);

		p->tokens[p->count++] = (struct token){ s, n };
		s += n;
	}
}

static bool is_program(const char *name)
{
	const char *dot = strrchr(name, '.');

	return name[0] != '.' && dot && (!strcmp(dot, ".js") ||
	    !strcmp(dot, ".mjs") || !strcmp(dot, ".ts"));
}

static void collect(const char *dir)
{
	char path[4096];
	struct dirent **names;
	int i, n = scandir(dir, &names, NULL, alphasort);

	for (i = 0; i < n; i++) {
		struct program *p = &programs[program_count];

		snprintf(path, sizeof path, "%s/%s", dir, names[i]->d_name);
		if (program_count < MAX_FILES && is_program(names[i]->d_name)
		    && (p->text = read_text(path)) != NULL) {
			p->name = strdup(names[i]->d_name);
			split(p);
			program_count++;
		}
		free(names[i]);
	}
	if (n >= 0)
		free(names);
}

/* ---- mutants ------------------------------------------------------------ */

static void change(struct token *tokens, int *count)
{
	const struct program *other = &programs[chance(
	    (uint32_t)program_count)];
	int at = (int)chance((uint32_t)*count), i;
	struct token t = tokens[at];

	switch (chance(5)) {
	case 0:
		tokens[at].len = 0;
		break;
	case 1:
		if (*count == MAX_TOKENS)
			break;
		for (i = (*count)++; i > at; i--)
			tokens[i] = tokens[i - 1];
		break;
	case 2:
		i = (int)chance((uint32_t)*count);
		tokens[at] = tokens[i];
		tokens[i] = t;
		break;
	case 3:
		tokens[at] = tokens[chance((uint32_t)*count)];
		break;
	default:
		if (other->count)
			tokens[at] = other->tokens[chance(
			    (uint32_t)other->count)];
	}
}

/* Writes it where a crash leaves it, too. */
static size_t mutate(const struct program *p, char *out)
{
	static struct token tokens[MAX_TOKENS];
	int count = p->count, i, changes = 1 + (int)chance(4);
	size_t n = 0;
	FILE *f;

	memcpy(tokens, p->tokens, (size_t)count * sizeof *tokens);
	while (changes-- > 0 && count > 0)
		change(tokens, &count);
	for (i = 0; i < count; i++) {
		if (n + tokens[i].len >= MAX_TEXT)
			break;
		memcpy(out + n, tokens[i].s, tokens[i].len);
		n += tokens[i].len;
	}
	f = fopen(MUTANT, "w");
	if (f) {
		fwrite(out, 1, n, f);
		fclose(f);
	}
	return n;
}

/* ---- running ------------------------------------------------------------ */

static int read_nothing(void *user, const char *path, char **data,
    size_t *len)
{
	(void)user;
	(void)path;
	*len = 0;
	*data = strdup("");
	return strchr(path, '.') && *data ? 0 : ENOENT;
}

static const char *go_through(struct mt_machine *m)
{
	uint64_t end, half, before;

	if (mt_explore(m, 4 * MAX_STEPS) == MT_MORE)
		return NULL;
	if (mt_outcome(m) != MT_END && !*mt_limit_text(m))
		return "a limit without a sentence";
	if (mt_exit_code(m) < 0 || mt_exit_code(m) > 255)
		return "an exit code out of range";
	end = mt_known(m);
	mt_seek(m, end);
	before = mt_state_hash(m);
	half = end / 2;
	mt_seek(m, half);
	mt_move(m, MT_STEP, -1);
	mt_event(m);
	mt_count(m, MT_PROMISES);
	mt_seek(m, end);
	return mt_state_hash(m) == before ? NULL : "another state at the end";
}

/* What is wrong with it, or NULL. */
static const char *try(const char *name, const char *text, size_t len,
    int profile)
{
	struct mt_options o = { .profile = mt_profile_name(profile),
		.record = true, .stack_trace_limit = -1,
		.max_steps = MAX_STEPS, .max_heap = (size_t)8 << 20,
		.max_history = (size_t)4 << 20,
		.host.read_file = read_nothing };
	struct mt_error error;
	struct mt_machine *m = NULL;
	enum mt_status s = mt_open(&m, name, text, len, &o, &error);
	const char *wrong = NULL;

	if (s == MT_OK)
		wrong = go_through(m);
	else if ((s != MT_SYNTAX && s != MT_UNSUPPORTED) || !*error.message)
		wrong = "refused without a reason";
	mt_close(m);
	return wrong;
}

static bool try_program(const struct program *p, int rounds)
{
	static char text[MAX_TEXT + 1];
	int i;

	for (i = 0; i < rounds; i++) {
		size_t n = mutate(p, text);
		const char *wrong = try(p->name, text, n,
		    (int)chance((uint32_t)mt_profile_count()));

		if (wrong) {
			note("%s, round %d: %s", p->name, i, wrong);
			return false;
		}
	}
	return true;
}

int main(void)
{
	const char *src = getenv("srcdir"), *home = getenv("HOME");
	const char *more = getenv("MICROTICK_FUZZ");
	const char *seed = getenv("MICROTICK_FUZZ_SEED");
	char dir[4096];
	int i;

	state = seed ? strtoull(seed, NULL, 10) : 1;
	src = src ? src : ".";
	snprintf(dir, sizeof dir, "%s/programs", src);
	collect(dir);
	snprintf(dir, sizeof dir, "%s/tests/lang", src);
	collect(dir);
	if (home && chdir(home) != 0)
		return 1;
	for (i = 0; i < program_count; i++)
		ok(try_program(&programs[i], ROUNDS * (more ? atoi(more)
		    : 1)), "mutants of %s", programs[i].name);
	remove(MUTANT);
	return done();
}
