/* SPDX-License-Identifier: MIT */
/*
 * test262: runs ECMAScript's conformance suite, from a checkout that is named,
 * through microtick (or any command that takes a file); prints what became of
 * each folder's tests.
 *
 *   test262 [-j N] [-t SECONDS] [-s SET] [-n NODE] [-k LIST] [-o LOG]
 *           -h FOLDER SUITE [PATH...] -- COMMAND...
 *
 * A count is of runs: a test is run in sloppy and in strict mode unless its
 * head or the set says otherwise. SET is one of the table below; a PATH, below
 * SUITE/test, leaves out all else. FOLDER is this one: prelude.js, harness/.
 *
 * Refused: microtick said "unsupported" before the first step; counted by
 * reason. Skipped: needs a host or a feature that no Node has. With -n, what
 * failed is run again by that node, and what fails there too is counted "as
 * node": microtick's truth is Node, not the suite. LIST names known failures,
 * `PATH strict|sloppy why`; one that passes though it is listed is a failure,
 * so the list cannot rot. LOG gets a line for all that is not passed.
 *
 * The last line is `N passed, N failed, N skipped`; refusals, as-node and
 * known ones are in the last number; exit 1 if anything failed.
 */
#include "test262.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- memory, texts ----------------------------------------------------- */

void *must(void *p)
{
	if (!p) {
		fprintf(stderr, "test262: out of memory\n");
		exit(2);
	}
	return p;
}

void text_add(struct text *t, const char *s, size_t len)
{
	if (t->len + len + 1 > t->cap) {
		t->cap = (t->len + len + 1) * 2;
		t->s = must(realloc(t->s, t->cap));
	}
	if (len)
		memcpy(t->s + t->len, s, len);
	t->len += len;
	t->s[t->len] = 0;
}

void text_puts(struct text *t, const char *s)
{
	text_add(t, s, strlen(s));
}

bool text_read(struct text *t, const char *path)
{
	FILE *f = fopen(path, "r");
	char part[16384];
	size_t n;

	if (!f)
		return false;
	text_add(t, "", 0);
	while ((n = fread(part, 1, sizeof part, f)) > 0)
		text_add(t, part, n);
	fclose(f);
	return true;
}

/* ---- sets -------------------------------------------------------------- */

typedef bool chooser(const struct test *t);

static bool begins(const char *s, const char *const *with)
{
	for (; *with; with++)
		if (!strncmp(s, *with, strlen(*with)))
			return true;
	return false;
}

static bool contains(const char *s, const char *const *any)
{
	for (; *any; any++)
		if (strstr(s, *any))
			return true;
	return false;
}

static bool in_all(const struct test *t)
{
	static const char *const in[] = { "language/", "built-ins/", NULL };

	return begins(t->path, in);
}

/* Does the test's text, below its head, have the word? */
static bool uses(const struct test *t, const char *word)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$";
	const char *s = strstr(t->source.s, "---*/");
	size_t n = strlen(word);

	while ((s = strstr(s, word))) {
		if (!strchr(letters, s[-1]) && (!s[n] ||
		    !strchr(letters, s[n])))
			return true;
		s += n;
	}
	return false;
}

/* Promises and what is made of them, as far as they ask for nothing else:
 * 1,144 tests (of the suite of August 2026, without those test_unfit names),
 * none of which needs Proxy, RegExp, eval, another realm or modules. */
static bool in_async_core(const struct test *t)
{
	static const char *const in[] = {
		"built-ins/Promise/", "built-ins/AggregateError/",
		"built-ins/AsyncFunction/", "built-ins/AsyncGenerator",
		"built-ins/AsyncFromSyncIteratorPrototype/",
		"language/expressions/await/",
		"language/expressions/async-", "language/statements/async-",
		"language/statements/for-await-of/", NULL
	};
	static const char *const not[] = { "Proxy", "RegExp", "eval",
	    "createRealm", "import", NULL };
	int i;

	for (i = 0; not[i]; i++)
		if (uses(t, not[i]))
			return false;
	return begins(t->path, in) && !strstr(t->path, "dstr") &&
	    !words_have(&t->head.features, "await-dictionary") &&
	    !words_have(&t->head.includes, "wellKnownIntrinsicObjects.js") &&
	    !test_is(t, "noStrict") && !test_is(t, "module") &&
	    !t->head.negative;
}

/* Async methods, class elements, the destructuring matrices. */
static bool in_wide(const struct test *t)
{
	static const char *const in[] = {
		"/dstr/", "/class/elements/", "/class/async-",
		"/method-definition/async-", NULL
	};

	return !strncmp(t->path, "language/", 9) && contains(t->path, in);
}

static bool is_parse_error(const struct test *t)
{
	return in_all(t) && t->head.negative &&
	    !strcmp(t->head.phase, "parse");
}

static const struct set {
	const char *name;
	chooser *has;
	bool strict_only;
} sets[] = {
	{ "all", in_all, false },
	{ "async-core", in_async_core, true },
	{ "wide", in_wide, false },
	{ "parse-errors", is_parse_error, false }
};

/* ---- counting ---------------------------------------------------------- */

static const char *const verdict_names[VERDICT_COUNT] = {
	[PASSED] = "passed", [FAILED] = "failed", [REFUSED] = "refused",
	[CRASHED] = "crashed", [TIMED_OUT] = "limit", [SKIPPED] = "skipped",
	[AS_NODE] = "as node", [KNOWN] = "known"
};

struct tally {
	struct tally *next;
	char *name;
	unsigned n[VERDICT_COUNT];
};

static struct tally *folders, *reasons, total;

static struct tally *tally_of(struct tally **list, const char *name)
{
	struct tally *t;

	while (*list && strcmp((*list)->name, name) < 0)
		list = &(*list)->next;
	if (*list && !strcmp((*list)->name, name))
		return *list;
	t = must(calloc(1, sizeof *t));
	t->name = must(strdup(name));
	t->next = *list;
	*list = t;
	return t;
}

/* A test's folder, two deep: language/expressions. */
static void folder_name(char *to, size_t size, const char *path)
{
	const char *slash = strchr(path, '/');
	size_t n;

	if (slash && strchr(slash + 1, '/'))
		slash = strchr(slash + 1, '/');
	n = slash ? (size_t)(slash - path) : strlen(path);
	snprintf(to, size, "%.*s", (int)n, path);
}

/* ---- what is known ----------------------------------------------------- */

static struct text known_list;

static bool is_known(const char *path, const char *mode)
{
	char line[4096];

	snprintf(line, sizeof line, "\n%s %s ", path, mode);
	return known_list.s && strstr(known_list.s, line);
}

/* ---- one run ----------------------------------------------------------- */

struct job {
	struct job *next;		/* to be run again by node */
	struct test *test;
	bool strict, again;
	char why[256];
};

static const char *suite, *home, *node;
static char *const *command;
static const struct set *set = &sets[0];
static struct job *again, **again_end = &again;
static FILE *log_file;

static const char *mode_name(const struct job *j)
{
	return test_is(j->test, "module") ? "module" :
	    j->strict ? "strict" : "sloppy";
}

static void count(const struct job *j, enum verdict v, const char *why)
{
	char name[512];

	folder_name(name, sizeof name, j->test->path);
	tally_of(&folders, name)->n[v]++;
	total.n[v]++;
	if (v == REFUSED || v == SKIPPED)
		tally_of(&reasons, why)->n[v]++;
	if (v != PASSED && log_file)
		fprintf(log_file, "%s %s %s: %s\n", verdict_names[v],
		    j->test->path, mode_name(j), why);
}

static void job_free(struct job *j)
{
	test_free(j->test);
	free(j->test);
	free(j);
}

/* What failed, or passed, against the list of those known. */
static enum verdict with_known(const struct job *j, enum verdict v, char *why,
    size_t size)
{
	if (!is_known(j->test->path, mode_name(j)))
		return v;
	if (v == FAILED)
		return KNOWN;
	if (v == PASSED) {
		snprintf(why, size, "passes, although it is listed as known");
		return FAILED;
	}
	return v;
}

static void run_over(struct run *r, int status, const char *out,
    const char *err)
{
	struct job *j = r->user;
	char why[256];
	enum verdict v;

	v = test_judge(j->test, status, out, err, why, sizeof why);
	if (j->again) {
		count(j, v == PASSED ? FAILED : AS_NODE, j->why);
		job_free(j);
		return;
	}
	v = with_known(j, v, why, sizeof why);
	if (v == FAILED && node) {
		memcpy(j->why, why, sizeof why);
		*again_end = j;
		again_end = &j->next;
		return;
	}
	count(j, v, why);
	job_free(j);
}

static void job_start(struct job *j, char *const *argv)
{
	struct run r = { .user = j, .argv = argv, .suite = suite,
	    .path = j->test->path, .module = test_is(j->test, "module") };

	test_program(j->test, j->strict, suite, home, &r.program);
	pool_start(&r);
}

/* Runs what failed by real Node. */
static void run_again(void)
{
	char *argv[] = { (char *)node, NULL };
	struct job *j, *next;

	for (j = again; j; j = next) {
		next = j->next;
		j->again = true;
		job_start(j, argv);
	}
	pool_wait();
}

/* ---- choosing ---------------------------------------------------------- */

static void test_mode(const char *path, bool strict)
{
	struct job *j = must(calloc(1, sizeof *j));
	const char *unfit;

	j->test = must(calloc(1, sizeof *j->test));
	j->strict = strict;
	test_read(j->test, suite, path);
	unfit = test_unfit(j->test);
	if (unfit) {
		count(j, SKIPPED, unfit);
		job_free(j);
		return;
	}
	job_start(j, command);
}

static void test_file(const char *path)
{
	struct test t;
	bool chosen, sloppy, strict;

	chosen = test_read(&t, suite, path) && set->has(&t);
	sloppy = !set->strict_only && !test_is(&t, "onlyStrict");
	strict = !test_is(&t, "noStrict") && !test_is(&t, "module") &&
	    !test_is(&t, "raw");
	test_free(&t);
	if (chosen && sloppy)
		test_mode(path, false);
	if (chosen && strict)
		test_mode(path, true);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

/* A test, or all tests of a folder. */
static void walk(const char *path)
{
	struct dirent **list;
	char name[4096];
	struct stat st;
	size_t len = strlen(path);
	int n, i;

	snprintf(name, sizeof name, "%s/test/%s", suite, path);
	if (stat(name, &st)) {
		perror(name);
		exit(2);
	}
	if (!S_ISDIR(st.st_mode)) {
		if (len > 3 && !strcmp(path + len - 3, ".js") &&
		    !strstr(path, "_FIXTURE"))
			test_file(path);
		return;
	}
	n = scandir(name, &list, NULL, by_name);
	for (i = 0; i < n; i++) {
		snprintf(name, sizeof name, "%s/%s", path, list[i]->d_name);
		if (*list[i]->d_name != '.')
			walk(name);
		free(list[i]);
	}
	if (n >= 0)
		free(list);
}

/* ---- telling ----------------------------------------------------------- */

static void tell_line(const struct tally *t)
{
	int v;

	printf("%-34s", t->name);
	for (v = 0; v < VERDICT_COUNT; v++)
		printf(" %8u", t->n[v]);
	printf("\n");
}

static void tell_reasons(enum verdict v)
{
	struct tally *t;

	printf("\n%s:\n", verdict_names[v]);
	for (t = reasons; t; t = t->next)
		if (t->n[v])
			printf("%8u %s\n", t->n[v], t->name);
}

static int tell(void)
{
	unsigned failed = total.n[FAILED] + total.n[CRASHED] +
	    total.n[TIMED_OUT];
	struct tally *t;
	int v;

	printf("%-34s", set->name);
	for (v = 0; v < VERDICT_COUNT; v++)
		printf(" %8s", verdict_names[v]);
	printf("\n");
	for (t = folders; t; t = t->next)
		tell_line(t);
	total.name = "total";
	tell_line(&total);
	tell_reasons(REFUSED);
	tell_reasons(SKIPPED);
	printf("\n%u passed, %u failed, %u skipped\n", total.n[PASSED], failed,
	    total.n[REFUSED] + total.n[SKIPPED] + total.n[AS_NODE] +
	    total.n[KNOWN]);
	return failed != 0;
}

/* ---- options ----------------------------------------------------------- */

static void usage(void)
{
	fprintf(stderr, "usage: test262 [-j N] [-t SECONDS] [-s SET] "
	    "[-n NODE] [-k LIST] [-o LOG] -h FOLDER SUITE [PATH...] -- "
	    "COMMAND...\n");
	exit(2);
}

static void choose_set(const char *name)
{
	size_t i;

	for (i = 0; i < sizeof sets / sizeof *sets; i++)
		if (!strcmp(sets[i].name, name)) {
			set = &sets[i];
			return;
		}
	usage();
}

static void open_log(const char *path)
{
	log_file = fopen(path, "w");
	if (!log_file) {
		perror(path);
		exit(2);
	}
}

static void read_known(const char *path)
{
	text_puts(&known_list, "\n");
	if (!text_read(&known_list, path)) {
		perror(path);
		exit(2);
	}
}

/* Cuts argv at `--`, behind which the command is; its new length. */
static int cut_command(int argc, char **argv)
{
	int i;

	for (i = 1; i < argc; i++)
		if (!strcmp(argv[i], "--") && argv[i + 1]) {
			command = argv + i + 1;
			argv[i] = NULL;
			return i;
		}
	usage();
	return 0;
}

int main(int argc, char **argv)
{
	int c, jobs = 2, seconds = 10;

	argc = cut_command(argc, argv);
	while ((c = getopt(argc, argv, "j:t:s:n:k:o:h:")) != -1)
		switch (c) {
		case 'j': jobs = atoi(optarg); break;
		case 't': seconds = atoi(optarg); break;
		case 's': choose_set(optarg); break;
		case 'n': node = optarg; break;
		case 'k': read_known(optarg); break;
		case 'o': open_log(optarg); break;
		case 'h': home = optarg; break;
		default: usage();
		}
	if (!home || optind >= argc)
		usage();
	suite = argv[optind++];
	pool_open(jobs, seconds, run_over);
	if (optind == argc) {
		walk("language");
		walk("built-ins");
	}
	while (optind < argc)
		walk(argv[optind++]);
	pool_wait();
	run_again();
	pool_close();
	return tell();
}
