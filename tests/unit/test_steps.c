/* SPDX-License-Identifier: MIT */
/*
 * One thing the machine does emits one event at most (core/vm.h, rule 2): gone
 * step by step, every program stands at every step.  And nothing depends on
 * how a program is gone through: in one go it has as many steps, at whose
 * end it is in the same state; from far it can be gone to any step.
 */
#include <config.h>

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#include "engine/microtick.h"
#include "host.h"
#include "tap.h"

#define MAX_STEPS	20000

static struct mt_machine *open_text(const char *path, const char *text,
    size_t len, const char *profile)
{
	struct mt_options o = { .profile = profile, .record = true,
		.stack_trace_limit = -1, .host.read_file = host_read_file };
	struct mt_machine *m = NULL;

	mt_open(&m, path, text, len, &o, NULL);
	return m;
}

struct sample { uint64_t step, hash; };
#define SAMPLES 24

/* The first step at which it did not stand; 0: at all of them it did.  Keeps
 * the state of some. */
static uint64_t walk(struct mt_machine *m, struct sample *samples)
{
	uint64_t i;

	for (i = 1; i <= MAX_STEPS; i++) {
		if (mt_move(m, MT_STEP, 1) != MT_OK)
			return 0;
		if (mt_position(m) != i)
			return i;
		if (i % (i < 200 ? 8 : 101) == 0)
			samples[i / 8 % SAMPLES] = (struct sample){ i,
				mt_state_hash(m) };
	}
	return 0;
}

/* Gone to from the beginning, far enough for events to be left out. */
static bool same_from_far(struct mt_machine *m, const struct sample *s)
{
	int i;

	for (i = 0; i < SAMPLES; i++) {
		mt_seek(m, 0);
		mt_seek(m, s[i].step);
		if (s[i].step && (mt_position(m) != s[i].step ||
		    mt_state_hash(m) != s[i].hash)) {
			note("another state at %llu",
			    (unsigned long long)s[i].step);
			return false;
		}
	}
	return true;
}

/* How many steps it has when nobody looks. */
static uint64_t count(struct mt_machine *m, uint64_t enough)
{
	while (mt_known(m) < enough && mt_explore(m, enough) == MT_MORE)
		continue;
	return mt_known(m);
}

static void check(const char *name, const char *path, const char *text,
    size_t len, const char *profile)
{
	struct mt_machine *m = open_text(path, text, len, profile);
	struct mt_machine *far = open_text(path, text, len, profile);
	struct sample samples[SAMPLES] = { { 0, 0 } };
	uint64_t wrong, n, known;

	if (m && far) {
		wrong = walk(m, samples);
		n = mt_position(m);
		known = count(far, n + 1000);
		if (!ok(!wrong && (n < MAX_STEPS ? known == n : known >= n) &&
		    same_from_far(m, samples), "%s, %s: %llu steps", name,
		    profile, (unsigned long long)n))
			note("wrong at %llu, known %llu",
			    (unsigned long long)wrong,
			    (unsigned long long)known);
	}
	mt_close(m);
	mt_close(far);
}

static bool is_program(const char *name)
{
	const char *dot = strrchr(name, '.');

	return name[0] != '.' && dot && (!strcmp(dot, ".js") ||
	    !strcmp(dot, ".mjs") || !strcmp(dot, ".ts"));
}

static void check_folder(const char *dir)
{
	char path[4096], *text;
	struct dirent **names;
	size_t len;
	int i, n = scandir(dir, &names, NULL, alphasort);

	for (i = 0; i < n; i++) {
		snprintf(path, sizeof path, "%s/%s", dir, names[i]->d_name);
		if (is_program(names[i]->d_name) &&
		    host_read_file(NULL, path, &text, &len) == 0) {
			check(names[i]->d_name, path, text, len, "node22");
			check(names[i]->d_name, path, text, len, "node10");
			free(text);
		}
		free(names[i]);
	}
	if (n >= 0)
		free(names);
}

/* More follows from one operation than one thing may count on its way. */
static void check_many(void)
{
	static const struct { const char *name, *text; } many[] = {
		{ "1000 reactions", "let r; const p = new Promise(x => r = x);"
		  "for (let i = 0; i < 1000; i++) p.then(() => i);"
		  "r(1); p.then(() => console.log('end'));" },
		{ "1000 reactions to a rejection", "let r; const p = "
		  "new Promise((a, b) => r = b); for (let i = 0; i < 1000; "
		  "i++) p.catch(() => i); r(1);" },
		{ "Promise.all of 1000", "Promise.all(Array.from({length: "
		  "1000}, (x, i) => i)).then(a => console.log(a.length));" },
		{ "1000 awaits of one promise", "let r; const p = "
		  "new Promise(x => r = x); async function f() { await p; } "
		  "for (let i = 0; i < 1000; i++) f(); r();" },
		{ "1000 rejections at once", "for (let i = 0; i < 1000; i++) "
		  "Promise.reject(i).catch(() => 0);" },
		{ "1000 generator requests", "async function* g() { for (let "
		  "i = 0; i < 100; i++) yield i; } const it = g(); for (let "
		  "i = 0; i < 1000; i++) it.next();" },
		{ "1000 timers due at once", "for (let i = 0; i < 1000; i++) "
		  "setTimeout(() => i, 1);" }
	};
	size_t i;

	for (i = 0; i < sizeof many / sizeof *many; i++) {
		check(many[i].name, "many.js", many[i].text,
		    strlen(many[i].text), "node22");
		check(many[i].name, "many.js", many[i].text,
		    strlen(many[i].text), "node10");
	}
}

int main(void)
{
	const char *src = getenv("srcdir");
	char dir[4096];

	src = src ? src : ".";
	check_many();
	snprintf(dir, sizeof dir, "%s/programs", src);
	check_folder(dir);
	snprintf(dir, sizeof dir, "%s/tests/lang", src);
	check_folder(dir);
	return done();
}
