/* SPDX-License-Identifier: MIT */
/*
 * The progress file: what is written is read again; lines that mean nothing
 * are passed over and kept; where nothing can be written nothing is lost.
 */
#include <config.h>

#include "explain/progress.h"
#include "tap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char dir[256], path[320], old[330];

static void put(const char *text, size_t len)
{
	FILE *f = fopen(path, "w");

	ok(f && fwrite(text, 1, len, f) == len, "a file is prepared");
	if (f)
		fclose(f);
}

static void test_round_trip(void)
{
	struct progress p;
	const struct progress_row *r;

	ok(progress_read(&p) && p.count == 0 && !p.is_damaged,
	    "no file is no progress");
	progress_quiz(&p, "my own quiz.js", 3, 4);
	progress_quiz(&p, "my own quiz.js", 1, 4);
	progress_quiz(&p, "two\nlines.js", 0, 2);
	progress_concept(&p, "ticks")->asked = 5;
	p.streak = 7;
	ok(progress_write(&p) == NULL, "it is written");
	progress_free(&p);
	ok(progress_saw("my own quiz.js") == NULL, "opening is noted");
	ok(progress_toured("04-order.js", 5, 7) == NULL &&
	    progress_toured("04-order.js", 2, 7) == NULL, "a tour, too");
	ok(progress_read(&p) && !p.is_damaged && p.streak == 7, "and read");
	r = progress_find(&p, "my own quiz.js");
	ok(r && r->right == 3 && r->asked == 4 && r->quizzes == 2 &&
	    r->seen == 1 && strlen(r->day) == 10,
	    "the best quiz is kept, and how many");
	r = progress_find(&p, "04-order.js");
	ok(r && r->stop == 5 && r->stops == 7, "the furthest stop is kept");
	r = progress_find(&p, "two lines.js");
	ok(r && r->asked == 2, "a name stays on its line");
	ok(progress_concept(&p, "ticks")->asked == 5, "concepts are kept");
	ok(!progress_find(&p, "x.js"), "of another program nothing is known");
	progress_free(&p);
	ok(access(old, F_OK) != 0, "nothing was damaged");
}

static void test_damaged(void)
{
	static const char text[] = "microtick progress 1\n"
	    "seen 2 a.js\nquiz 5 4 1 2026-11-29 b.js\nquiz 1 x\n"
	    "quiz 1 4 1 2026-11-29 \nseen 99999999999999999999 c.js\n"
	    "tour 1 2 a.js\n\n\0\xff\x1b[2Jjunk\nstreak 3 d\nseen 4 cut";
	struct progress p;
	const struct progress_row *r;

	put(text, sizeof text - 1);
	ok(progress_read(&p) && p.is_damaged && p.count == 1,
	    "lines that mean nothing are passed over");
	r = progress_find(&p, "a.js");
	ok(r && r->seen == 2 && r->stop == 1, "the others are read");
	ok(!progress_find(&p, "b.js"), "no more than all can be right");
	ok(progress_write(&p) == NULL && access(old, F_OK) == 0,
	    "the file as it was is kept");
	progress_free(&p);
	ok(progress_read(&p) && !p.is_damaged, "the new one is sound");
	progress_free(&p);
}

static void test_unwritable(void)
{
	struct progress p;
	const char *why;

	setenv("XDG_STATE_HOME", "/dev/null", 1);
	ok(progress_read(&p) && p.count == 0, "no folder is no progress");
	progress_row(&p, "a.js")->seen = 1;
	why = progress_write(&p);
	ok(why != NULL, "and cannot be written: %s", why ? why : "");
	progress_free(&p);
	setenv("XDG_STATE_HOME", dir, 1);
	unlink(path);
	ok(mkdir(path, 0700) == 0, "a folder is in its place");
	ok(!progress_read(&p), "that cannot be read");
	why = progress_saw("a.js");
	ok(why != NULL, "and nothing is noted: %s", why ? why : "");
	rmdir(path);
}

int main(void)
{
	char line[600];

	snprintf(dir, sizeof dir, "%.200s/microtick-progress-XXXXXX",
	    getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp");
	if (!mkdtemp(dir)) {
		ok(0, "a scratch folder is made");
		return done();
	}
	snprintf(path, sizeof path, "%s/microtick/progress", dir);
	snprintf(old, sizeof old, "%s.old", path);
	setenv("XDG_STATE_HOME", dir, 1);
	test_round_trip();
	test_damaged();
	test_unwritable();
	snprintf(line, sizeof line, "rm -rf '%s'", dir);
	if (system(line) != 0)
		note("%s is left", dir);
	return done();
}
