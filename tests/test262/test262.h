/* SPDX-License-Identifier: MIT */
/*
 * What the three files of the test262 runner share: a test's case, how it is
 * put together (suite.c), and how many of them are run beside each other
 * (pool.c). test262.c chooses them, and counts.
 */
#ifndef TEST262_H
#define TEST262_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum {
	MAX_JOBS = 64,			/* processes at a time */
	MAX_WORDS = 32,			/* of a list in a test's head */
	LIMIT_OUTPUT = 1 << 20		/* bytes a test may print */
};

struct text {
	char *s;			/* NUL after it; owned */
	size_t len, cap;		/* bytes */
};

void *must(void *p);			/* p, or the end if it is NULL */
void text_add(struct text *t, const char *s, size_t len);
void text_puts(struct text *t, const char *s);
/* Appends a file; false if it cannot be read. */
bool text_read(struct text *t, const char *path);

/* ---- suite.c: one test, its head, its program ------------------------- */

struct words {
	char *at[MAX_WORDS];		/* owned */
	int count;
};

/* The head ("frontmatter") of a test. */
struct head {
	struct words flags, includes, features;
	bool negative;
	char phase[16], type[32];	/* of the error; negative only */
};

struct test {
	char *path;			/* below test/; owned */
	struct text source;		/* freed by test_free */
	struct head head;
};

bool words_have(const struct words *w, const char *word);
/* Reads SUITE/test/PATH; false if it has no head. */
bool test_read(struct test *t, const char *suite, const char *path);
void test_free(struct test *t);
static inline bool test_is(const struct test *t, const char *flag)
{
	return words_have(&t->head.flags, flag);
}
/* Why this test cannot be run here at all; NULL if it can. */
const char *test_unfit(const struct test *t);
/* Appends the program to run: the harness it asks for, and the test.
 * replace is the folder of the project's own harness files. */
void test_program(const struct test *t, bool strict, const char *suite,
    const char *replace, struct text *out);

enum verdict {
	PASSED,
	FAILED,
	REFUSED,			/* as unsupported */
	CRASHED,			/* by a signal, or a sanitizer's report */
	TIMED_OUT,			/* of time, of steps, of memory */
	SKIPPED,			/* nothing to run here */
	AS_NODE,			/* failed, and real Node fails it too */
	KNOWN,				/* failed, and the list says why */
	VERDICT_COUNT
};

/* What a run's end means. status is waitpid's; -1: stopped at a limit. Puts a
 * reason (a refusal's, the first line of an error) into why, one line. */
enum verdict test_judge(const struct test *t, int status, const char *out,
    const char *err, char *why, size_t size);

/* ---- pool.c: processes ------------------------------------------------- */

struct run {
	void *user;			/* the caller's */
	char *const *argv;		/* of the command; the file is added */
	struct text program;		/* owned by the run */
	const char *suite, *path;	/* where fixtures are found */
	bool module;
};

typedef void run_ended(struct run *r, int status, const char *out,
    const char *err);

void pool_open(int jobs, int seconds, run_ended *ended);
/* Starts a run, waiting for a free place; r is copied. */
void pool_start(const struct run *r);
void pool_wait(void);			/* for all to be over */
void pool_close(void);			/* removes what it wrote */

#endif
