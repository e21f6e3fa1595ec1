/* SPDX-License-Identifier: MIT */
/*
 * A test of test262: its head, the program made of it, what its end means.
 *
 * The suite's INTERPRETING.md says all of this. What is particular here: the
 * program is run as Node runs a file, so `print` and `$262` are defined by
 * prelude.js in front of it, and a harness file that needs what microtick
 * refuses has a stand-in of the project's own in harness/, which defines the
 * same names.
 */
#include "test262.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- the head ---------------------------------------------------------- */

bool words_have(const struct words *w, const char *word)
{
	int i;

	for (i = 0; i < w->count; i++)
		if (!strcmp(w->at[i], word))
			return true;
	return false;
}

/* `[a, b]`, or lines of `- a`. */
static void words_read(struct words *w, const char *s, const char *end)
{
	static const char between[] = " \t\r\n[],-";
	size_t n;

	while (s < end && w->count < MAX_WORDS) {
		if (strchr(between, *s)) {
			s++;
			continue;
		}
		for (n = 0; s + n < end && !strchr(" \t\r\n[],", s[n]); n++)
			;
		w->at[w->count++] = must(strndup(s, n));
		s += n;
	}
}

/* The word after `name:`. */
static void word_read(char *to, size_t size, const char *s, const char *end,
    const char *name)
{
	const char *p = strstr(s, name);
	size_t n = 0;

	*to = 0;
	if (!p || p >= end)
		return;
	p += strlen(name);
	p += strspn(p, " \t");
	while (p < end && !strchr(" \t\r\n", *p) && n + 1 < size)
		to[n++] = *p++;
	to[n] = 0;
}

/* s: after a key's colon; end: before the next key. */
static void head_key(struct head *h, const char *key, size_t len,
    const char *s, const char *end)
{
	if (len == 5 && !memcmp(key, "flags", 5))
		words_read(&h->flags, s, end);
	else if (len == 8 && !memcmp(key, "includes", 8))
		words_read(&h->includes, s, end);
	else if (len == 8 && !memcmp(key, "features", 8))
		words_read(&h->features, s, end);
	else if (len == 8 && !memcmp(key, "negative", 8)) {
		h->negative = true;
		word_read(h->phase, sizeof h->phase, s, end, "phase:");
		word_read(h->type, sizeof h->type, s, end, "type:");
	}
}

static const char *next_line(const char *s, const char *end)
{
	while (s < end && *s != '\n' && *s != '\r')
		s++;
	while (s < end && (*s == '\n' || *s == '\r'))
		s++;
	return s;
}

static bool head_read(struct head *h, const char *source)
{
	const char *s = strstr(source, "/*---"), *end, *next, *colon;

	end = s ? strstr(s, "---*/") : NULL;
	if (!end)
		return false;
	for (s = next_line(s, end); s < end; s = next) {
		next = next_line(s, end);
		while (next < end && strchr(" \t-]", *next))
			next = next_line(next, end);
		colon = memchr(s, ':', next - s);
		if (colon)
			head_key(h, s, colon - s, colon + 1, next);
	}
	return true;
}

bool test_read(struct test *t, const char *suite, const char *path)
{
	char file[4096];

	*t = (struct test){ .path = must(strdup(path)) };
	snprintf(file, sizeof file, "%s/test/%s", suite, path);
	return text_read(&t->source, file) &&
	    head_read(&t->head, t->source.s);
}

static void words_free(struct words *w)
{
	while (w->count)
		free(w->at[--w->count]);
}

void test_free(struct test *t)
{
	words_free(&t->head.flags);
	words_free(&t->head.includes);
	words_free(&t->head.features);
	free(t->source.s);
	free(t->path);
}

/* Features no version of Node from 8 to 26 has, so that a pass or a failure
 * would say nothing; and hosts this is not. */
static const char *const absent_features[] = {
	"IsHTMLDDA", "ShadowRealm", "await-dictionary", "cross-realm",
	"decorators", "import-bytes", "import-defer", "import-text",
	"immutable-arraybuffer", "joint-iteration", "nonextensible-applies-to-private",
	"source-phase-imports", "source-phase-imports-module-source",
	"tail-call-optimization"
};

/* Members of $262 that prelude.js has not. */
static const char *const absent_hooks[] = {
	"$262.agent", "$262.createRealm", "$262.detachArrayBuffer",
	"$262.evalScript", "$262.gc", "$262.AbstractModuleSource"
};

const char *test_unfit(const struct test *t)
{
	size_t i;

	for (i = 0; i < sizeof absent_features / sizeof *absent_features; i++)
		if (words_have(&t->head.features, absent_features[i]))
			return absent_features[i];
	for (i = 0; i < sizeof absent_hooks / sizeof *absent_hooks; i++)
		if (strstr(t->source.s, absent_hooks[i]))
			return absent_hooks[i];
	return NULL;
}

/* ---- the program ------------------------------------------------------- */

static void add_harness(struct text *out, const char *suite,
    const char *replace, const char *name)
{
	char file[4096];

	snprintf(file, sizeof file, "%s/harness/%s", replace, name);
	if (access(file, R_OK))
		snprintf(file, sizeof file, "%s/harness/%s", suite, name);
	text_read(out, file);
	text_puts(out, "\n");
}

void test_program(const struct test *t, bool strict, const char *suite,
    const char *replace, struct text *out)
{
	char file[4096];
	int i;

	bool wrap = !t->head.negative && !test_is(t, "raw") &&
	    !test_is(t, "module");

	if (wrap)
		text_puts(out, "(function () {");
	if (strict)
		text_puts(out, "\"use strict\";\n");
	if (!test_is(t, "raw")) {
		snprintf(file, sizeof file, "%s/prelude.js", replace);
		text_read(out, file);
		add_harness(out, suite, replace, "assert.js");
		add_harness(out, suite, replace, "sta.js");
		if (test_is(t, "async"))
			add_harness(out, suite, replace,
			    "doneprintHandle.js");
		for (i = 0; i < t->head.includes.count; i++)
			add_harness(out, suite, replace,
			    t->head.includes.at[i]);
		if (test_is(t, "async"))
			text_puts(out, "Object.defineProperty(globalThis, "
			    "'$DONE', { value: $DONE, configurable: true, "
			    "writable: true });\n");
	}
	text_add(out, t->source.s, t->source.len);
	if (wrap)
		text_puts(out, "\n}).call(globalThis);\n");
}

/* ---- the verdict ------------------------------------------------------- */

static void copy_line(char *to, size_t size, const char *s)
{
	size_t n = strcspn(s, "\n");

	if (n >= size)
		n = size - 1;
	memcpy(to, s, n);
	to[n] = 0;
}

/* microtick's refusal, without its place, its hint and its example. */
static bool refusal(char *why, size_t size, const char *err)
{
	static const char word[] = ": unsupported: ";
	const char *p = strstr(err, word);
	char *cut;

	if (!p)
		return false;
	copy_line(why, size, p + sizeof word - 1);
	if ((cut = strstr(why, " (")))
		*cut = 0;
	if ((cut = strstr(why, "literal /")))
		cut[7] = 0;
	return true;
}

/* The line of stderr which names the error, else its first one. */
static const char *error_line(const char *err)
{
	const char *line, *end, *colon;

	for (line = err; *line; line = *end ? end + 1 : end) {
		end = line + strcspn(line, "\n");
		colon = memchr(line, ':', end - line);
		if (*line >= 'A' && *line <= 'Z' && colon && (
		    !strncmp(colon - 5, "Error", 5) ||
		    (colon > err + 8 && strstr(line, "Error ["))))
			return line;
	}
	return err;
}

static bool names_error(const char *err, const char *type)
{
	const char *line = error_line(err);
	size_t n = strlen(type);

	return !strncmp(line, type, n) || strstr(err, type);
}

static enum verdict judge_negative(const struct test *t, int code,
    const char *err)
{
	if (code == 1 && names_error(err, t->head.type) &&
	    !strstr(err, "This statement should not be evaluated"))
		return PASSED;
	return FAILED;
}

static enum verdict judge_exit(const struct test *t, int code,
    const char *out, const char *err)
{
	if (t->head.negative)
		return judge_negative(t, code, err);
	if (code)
		return FAILED;
	if (test_is(t, "async") &&
	    (!strstr(out, "Test262:AsyncTestComplete") ||
	    strstr(out, "Test262:AsyncTestFailure")))
		return FAILED;
	return PASSED;
}

static void say_why(const struct test *t, int code, const char *out,
    const char *err, char *why, size_t size)
{
	const char *fail = strstr(out, "Test262:AsyncTestFailure");
	const char *thrown = strstr(err, "message: '");

	if (thrown)
		copy_line(why, size, thrown);
	else if (*err)
		copy_line(why, size, error_line(err));
	else if (fail)
		copy_line(why, size, fail);
	else if (t->head.negative)
		snprintf(why, size, "exit %d, no %s", code, t->head.type);
	else
		snprintf(why, size, "exit %d, not complete", code);
}

enum verdict test_judge(const struct test *t, int status, const char *out,
    const char *err, char *why, size_t size)
{
	enum verdict v;
	int code;

	*why = 0;
	if (strstr(err, "Sanitizer:") || strstr(err, "runtime error:")) {
		copy_line(why, size, strstr(err, "rror: ") ?
		    strstr(err, "rror: ") : err);
		return CRASHED;
	}
	if (status == -1 || (WIFEXITED(status) && WEXITSTATUS(status) == 124)) {
		copy_line(why, size, *err ? err : "time or output");
		return TIMED_OUT;
	}
	if (WIFSIGNALED(status)) {
		snprintf(why, size, "%s", strsignal(WTERMSIG(status)));
		return CRASHED;
	}
	code = WEXITSTATUS(status);
	if (code == 2 && refusal(why, size, err))
		return REFUSED;
	v = judge_exit(t, code, out, err);
	if (v == FAILED && (strstr(err, "ERR_UNSUPPORTED") ||
	    strstr(out, "Code generation from strings"))) {
		snprintf(why, size, "code from strings, at run time");
		return REFUSED;
	}
	if (v == FAILED)
		say_why(t, code, out, err, why, size);
	return v;
}
