/* SPDX-License-Identifier: MIT */
/*
 * run-cases: runs microtick on many programs beside each other and compares
 * what it prints with what real Node printed; speaks TAP.
 *
 *   run-cases [-s SKIPFILE] [-u] recordings PROGRAMS GOLDEN MAJOR...
 *   run-cases [-s SKIPFILE] lang DIR
 *
 * recordings: GOLDEN/NAME.MAJOR is the recording of PROGRAMS/NAME.{js,mjs,ts}
 * (or of NAME itself when it has its suffix; NAME@VARIANT is NAME.js with the
 * options of its `// @variant` line). lang: each program carries its
 * expectations in comments at its end. Both formats: tests/oracle.
 *
 * -u: a program microtick refuses as unsupported (exit 2) is skipped, with the
 * reason it gave, instead of failed. SKIPFILE names the known failures, one a
 * line, `NAME.MAJOR why`: such a case is reported as TODO, and one that passes
 * although it is listed fails the run, so the list cannot rot.
 *
 * Each case costs one fork; every text that is compared is in the layout of a
 * recording: stdout, `=== stderr` and stderr, `=== exit N`.
 */
#include <config.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	MAX_ARGS = 16,
	MAX_SLOTS = 64,
	LIMIT_SECONDS = 60,		/* a case that takes longer has failed */
	LIMIT_BYTES = 16 << 20,		/* and one that prints more */
	SHOWN_LINES = 6			/* of a difference, each side */
};

struct text {
	char *s;			/* NUL after it; owned */
	size_t len, cap;		/* bytes */
};

struct test {
	char *name;			/* as the skip file has it */
	char *dir, *file;		/* the program's folder, its whole path */
	char *argv[MAX_ARGS];		/* of microtick */
	int argc;
	struct text want;		/* in the layout of a recording */
	struct text out, err;		/* what came */
	int status;			/* of waitpid; -1: timed out or too long */
	bool over;
};

struct slot {
	struct test *test;		/* NULL: free */
	pid_t pid;
	int fd[2];			/* stdout, stderr; -1 at their end */
	time_t since;
};

static const char *microtick;
static struct test *tests;
static int test_count;
static struct text skip_list;
static bool skip_unsupported;

static void *must(void *p)
{
	if (!p) {
		printf("Bail out! out of memory\n");
		exit(1);
	}
	return p;
}

static char *format(const char *fmt, const char *a, const char *b)
{
	size_t n = strlen(fmt) + strlen(a) + strlen(b) + 1;
	char *s = must(malloc(n));

	snprintf(s, n, fmt, a, b);
	return s;
}

/* What it holds it holds to its end: no business of the leak checker. */
int __lsan_is_turned_off(void);
int __lsan_is_turned_off(void)
{
	return 1;
}

/* ---- texts ------------------------------------------------------------- */

static void text_add(struct text *t, const char *s, size_t len)
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

static void text_puts(struct text *t, const char *s)
{
	text_add(t, s, strlen(s));
}

static bool text_read(struct text *t, const char *path)
{
	char part[8192];
	ssize_t n;
	int fd = open(path, O_RDONLY);

	if (fd < 0)
		return false;
	while ((n = read(fd, part, sizeof part)) > 0)
		text_add(t, part, n);
	close(fd);
	return n == 0;
}

/* Every `from` in t becomes `to`. */
static void text_replace(struct text *t, const char *from, const char *to)
{
	struct text r = {0};
	const char *p = t->s, *q;

	text_puts(&r, "");
	while (p && (q = strstr(p, from))) {
		text_add(&r, p, q - p);
		text_puts(&r, to);
		p = q + strlen(from);
	}
	if (p)
		text_puts(&r, p);
	free(t->s);
	*t = r;
}

/* `(node:1234)` becomes `(node:PID)`. */
static void text_hide_pids(struct text *t)
{
	struct text r = {0};
	const char *p = t->s, *q;

	text_puts(&r, "");
	while (p && (q = strstr(p, "(node:"))) {
		q += strlen("(node:");
		text_add(&r, p, q - p);
		p = q + strspn(q, "0123456789");
		if (p > q && *p == ')')
			text_puts(&r, "PID");
		else
			p = q;
	}
	if (p)
		text_puts(&r, p);
	free(t->s);
	*t = r;
}

/* A whole result in the layout of a recording. */
static struct text layout(const char *out, const char *err, int code)
{
	struct text r = {0};
	char line[32];

	text_puts(&r, out ? out : "");
	if (err && *err) {
		text_puts(&r, "=== stderr\n");
		text_puts(&r, err);
	}
	if (code) {
		snprintf(line, sizeof line, "=== exit %d\n", code);
		text_puts(&r, line);
	}
	return r;
}

/* ---- collecting the cases ---------------------------------------------- */

static struct test *test_new(char *name, const char *dir, const char *file,
    const char *major)
{
	struct test *t;

	tests = must(realloc(tests, (test_count + 1) * sizeof *tests));
	t = &tests[test_count++];
	*t = (struct test){ .name = name };
	t->dir = must(realpath(dir, NULL));
	t->file = format("%s/%s", t->dir, strrchr(file, '/') + 1);
	t->argv[t->argc++] = (char *)microtick;
	t->argv[t->argc++] = "run";
	if (strcmp(major, "22")) {
		t->argv[t->argc++] = "--as";
		t->argv[t->argc++] = format("node%s%s", major, "");
	}
	return t;
}

/* The options written in s, each its own argument. */
static void test_add_options(struct test *t, char *s)
{
	char *word, *save;

	for (word = strtok_r(s, " ", &save); word && t->argc < MAX_ARGS - 2;
	    word = strtok_r(NULL, " ", &save))
		t->argv[t->argc++] = word;
}

/* MAJOR against `>=12` or `8,10,11`. */
static bool in_range(const char *major, const char *range)
{
	size_t n = strlen(major);

	if (!strncmp(range, ">=", 2))
		return atoi(major) >= atoi(range + 2);
	while (*range) {
		if (!strncmp(range, major, n) &&
		    (range[n] == ',' || range[n] == ':' || !range[n]))
			return true;
		range += strcspn(range, ",");
		range += *range == ',';
	}
	return false;
}

/* The options a program asks for in its head, for a version and variant. */
static void test_head_options(struct test *t, const char *major,
    const char *variant)
{
	struct text source = {0};
	char *line, *save, *colon;

	if (!text_read(&source, t->file))
		return;
	for (line = strtok_r(source.s, "\n", &save);
	    line && !strncmp(line, "//", 2);
	    line = strtok_r(NULL, "\n", &save)) {
		colon = strchr(line, ':');
		if (!colon)
			continue;
		*colon = 0;
		if (!strncmp(line, "// @flags ", 10) &&
		    in_range(major, line + 10))
			test_add_options(t, colon + 1);
		if (!strncmp(line, "// @variant ", 12) &&
		    !strcmp(line + 12, *variant ? variant : "default"))
			test_add_options(t, colon + 1);
	}
	/* source stays: the options point into it */
}

static char *find_program(const char *dir, const char *base)
{
	static const char *const suffixes[] = { "", ".js", ".mjs", ".ts" };
	char *path = format("%s/%s", dir, base);
	struct text p = {0};
	size_t i;

	for (i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
		p.len = 0;
		text_puts(&p, path);
		text_puts(&p, suffixes[i]);
		if (!access(p.s, R_OK))
			break;
	}
	free(path);
	if (i == sizeof suffixes / sizeof *suffixes) {
		free(p.s);
		return NULL;
	}
	return p.s;
}

static void collect_recording(const char *programs, const char *golden,
    const char *entry, const char *major)
{
	char *path = format("%s/%s", golden, entry);
	char *base = format("%s%s", entry, "");
	char *variant, *file, *body;
	struct text r = {0};
	struct test *t;

	*strrchr(base, '.') = 0;
	variant = strchr(base, '@');
	if (variant)
		*variant++ = 0;
	else
		variant = "";
	file = find_program(programs, base);
	if (!file || !text_read(&r, path)) {
		printf("Bail out! %s has no program in %s\n", entry, programs);
		exit(1);
	}
	t = test_new(format("%s%s", entry, ""), programs, file, major);
	test_head_options(t, major, variant);
	body = r.s;
	if (!strncmp(body, "# node ", 7))
		body += strcspn(body, "\n") + 1;
	text_puts(&t->want, body);
	free(r.s);
	free(path);
	free(base);
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static int entries(const char *dir, struct dirent ***list)
{
	int n = scandir(dir, list, NULL, by_name);

	if (n < 0) {
		printf("Bail out! %s: %s\n", dir, strerror(errno));
		exit(1);
	}
	return n;
}

static void collect_recordings(const char *programs, const char *golden,
    char **majors)
{
	struct dirent **list;
	int n = entries(golden, &list), i;
	const char *dot;
	char **m;

	for (i = 0; i < n; i++) {
		dot = strrchr(list[i]->d_name, '.');
		for (m = majors; dot && *m; m++)
			if (!strcmp(dot + 1, *m))
				collect_recording(programs, golden,
				    list[i]->d_name, *m);
		free(list[i]);
	}
	free(list);
}

static const char *after(const char *s, const char *prefix)
{
	size_t n = strlen(prefix);

	if (strncmp(s, prefix, n))
		return NULL;
	s += n;
	return *s == ' ' ? s + 1 : s;
}

/* One case for each version the file has expectations for. */
static void collect_lang(const char *dir, const char *entry)
{
	struct text source = {0}, out = {0}, err = {0};
	char *file = format("%s/%s", dir, entry);
	char *line, *save, major[8] = "22";
	const char *s;
	bool any = false;
	int code = 0;

	if (!text_read(&source, file))
		return;
	text_puts(&out, "");
	text_puts(&err, "");
	for (line = strtok_r(source.s, "\n", &save);;
	    line = strtok_r(NULL, "\n", &save)) {
		if (any && (!line || after(line, "// as: node"))) {
			struct test *t = test_new(
			    format("%s.%s", entry, major), dir, file, major);
			t->want = layout(out.s, err.s, code);
			out.len = err.len = 0;
			text_puts(&out, "");
			text_puts(&err, "");
			code = 0;
		}
		if (!line)
			break;
		if ((s = after(line, "// as: node"))) {
			snprintf(major, sizeof major, "%s", s);
			any = true;
		} else if ((s = after(line, "// expect:"))) {
			text_puts(&out, s);
			text_puts(&out, "\n");
			any = true;
		} else if ((s = after(line, "// expect error:"))) {
			text_puts(&err, s);
			text_puts(&err, "\n");
			any = true;
		} else if ((s = after(line, "// expect exit:"))) {
			code = atoi(s);
			any = true;
		}
	}
	if (!any) {
		printf("Bail out! %s expects nothing: run tests/oracle/expect\n",
		    file);
		exit(1);
	}
	free(source.s);
	free(out.s);
	free(err.s);
}

static void collect_langs(const char *dir)
{
	struct dirent **list;
	int n = entries(dir, &list), i;
	const char *dot;

	for (i = 0; i < n; i++) {
		dot = strrchr(list[i]->d_name, '.');
		if (dot && (!strcmp(dot, ".js") || !strcmp(dot, ".mjs") ||
		    !strcmp(dot, ".ts")))
			collect_lang(dir, list[i]->d_name);
		free(list[i]);
	}
	free(list);
}

/* ---- running ----------------------------------------------------------- */

static void child(struct test *t, const int out[2], const int err[2])
{
	int null = open("/dev/null", O_RDONLY);

	dup2(null, 0);
	dup2(out[1], 1);
	dup2(err[1], 2);
	close(null);
	close(out[0]);
	close(out[1]);
	close(err[0]);
	close(err[1]);
	execv(t->argv[0], t->argv);
	fprintf(stderr, "%s: %s\n", t->argv[0], strerror(errno));
	_exit(127);
}

static void start(struct slot *s, struct test *t)
{
	int out[2], err[2];

	t->argv[t->argc++] = t->file;
	t->argv[t->argc] = NULL;
	if (pipe2(out, O_CLOEXEC) || pipe2(err, O_CLOEXEC)) {
		printf("Bail out! pipe: %s\n", strerror(errno));
		exit(1);
	}
	s->pid = fork();
	if (s->pid == 0)
		child(t, out, err);
	close(out[1]);
	close(err[1]);
	s->test = t;
	s->fd[0] = out[0];
	s->fd[1] = err[0];
	s->since = time(NULL);
	text_puts(&t->out, "");
	text_puts(&t->err, "");
}

static void finish(struct slot *s)
{
	if (waitpid(s->pid, &s->test->status, 0) < 0)
		s->test->status = -1;
	s->test->over = true;
	s->test = NULL;
}

/* Too long or too much: the case ends here, and has failed. */
static void stop(struct slot *s, const char *why)
{
	int i;

	kill(s->pid, SIGKILL);
	for (i = 0; i < 2; i++)
		if (s->fd[i] >= 0)
			close(s->fd[i]);
	text_puts(&s->test->err, why);
	finish(s);
}

static void drain(struct slot *s, int i)
{
	struct text *t = i ? &s->test->err : &s->test->out;
	char part[65536];
	ssize_t n = read(s->fd[i], part, sizeof part);

	if (n > 0) {
		text_add(t, part, n);
		return;
	}
	close(s->fd[i]);
	s->fd[i] = -1;
}

static void poll_slots(struct slot *slots, int n)
{
	struct pollfd fds[2 * MAX_SLOTS];
	int i;

	for (i = 0; i < 2 * n; i++)
		fds[i] = (struct pollfd){ .events = POLLIN,
		    .fd = slots[i / 2].test ? slots[i / 2].fd[i % 2] : -1 };
	if (poll(fds, 2 * n, 1000) < 0)
		return;
	for (i = 0; i < 2 * n; i++)
		if (fds[i].fd >= 0 && fds[i].revents)
			drain(&slots[i / 2], i % 2);
	for (i = 0; i < n; i++) {
		struct slot *s = &slots[i];

		if (!s->test)
			continue;
		if (s->fd[0] < 0 && s->fd[1] < 0)
			finish(s);
		else if (s->test->out.len + s->test->err.len > LIMIT_BYTES)
			stop(s, "\nrun-cases: too much output\n");
		else if (time(NULL) - s->since > LIMIT_SECONDS)
			stop(s, "\nrun-cases: took too long\n");
	}
}

/* ---- judging ----------------------------------------------------------- */

/* Why a case is known to fail; NULL if it is not. */
static const char *known(const char *name)
{
	static char why[256];
	size_t n = strlen(name);
	const char *p;

	for (p = skip_list.s; p && *p; p += strcspn(p, "\n"), p += *p == '\n')
		if (!strncmp(p, name, n) && p[n] == ' ') {
			snprintf(why, sizeof why, "%.*s",
			    (int)strcspn(p + n + 1, "\n"), p + n + 1);
			return why;
		}
	return NULL;
}

static void show_side(const char *label, const char *from, const char *to)
{
	int n = 0;

	for (; from < to && n < SHOWN_LINES; n++) {
		size_t len = strcspn(from, "\n");

		printf("#   %s %.*s\n", label, (int)len, from);
		from += len + (from[len] == '\n');
	}
	if (from < to)
		printf("#   %s ...\n", label);
	if (!n)
		printf("#   %s (nothing)\n", label);
}

/* The differing middle of two texts, in whole lines. */
static void show_difference(const char *want, const char *got)
{
	const char *w = want, *g = got;
	const char *we = want + strlen(want), *ge = got + strlen(got);
	size_t i, line = 0, number = 1;

	for (i = 0; w[i] && w[i] == g[i]; i++)
		if (w[i] == '\n') {
			line = i + 1;
			number++;
		}
	w += line;
	g += line;
	while (we > w && ge > g && we[-1] == ge[-1])
		we--, ge--;
	we += strcspn(we, "\n");
	ge += strcspn(ge, "\n");
	printf("# from line %zu on:\n", number);
	show_side("node     ", w, we);
	show_side("microtick", g, ge);
}

static bool refused(const struct test *t)
{
	return WIFEXITED(t->status) && WEXITSTATUS(t->status) == 2 &&
	    strstr(t->err.s, ": unsupported: ");
}

/* One line of TAP, and if it failed the difference. True unless it failed. */
static bool report(struct test *t, int number)
{
	const char *why = known(t->name);
	char number_s[32];
	struct text got;
	bool good;
	int code;

	if (WIFEXITED(t->status))
		code = WEXITSTATUS(t->status);
	else
		code = 128 + WTERMSIG(t->status);
	if (skip_unsupported && refused(t)) {
		char *p = strstr(t->err.s, "unsupported: ");

		printf("ok %d - %s # SKIP %.*s\n", number, t->name,
		    (int)strcspn(p, "\n"), p);
		return true;
	}
	text_replace(&t->out, t->dir, "DIR");
	text_replace(&t->err, t->dir, "DIR");
	text_hide_pids(&t->err);
	got = layout(t->out.s, t->err.s, code);
	good = !strcmp(got.s, t->want.s);
	snprintf(number_s, sizeof number_s, "%d", number);
	printf("%sok %s - %s%s%s\n", good ? "" : "not ", number_s, t->name,
	    why ? " # TODO " : "", why ? why : "");
	if (!good && !why)
		show_difference(t->want.s, got.s);
	free(got.s);
	fflush(stdout);
	return good || why;
}

static bool run_all(void)
{
	struct slot slots[MAX_SLOTS] = {0};
	long cpus = sysconf(_SC_NPROCESSORS_ONLN);
	int n = cpus < 1 ? 1 : cpus * 2 > MAX_SLOTS ? MAX_SLOTS : cpus * 2;
	int next = 0, reported = 0, i;
	bool good = true;

	while (reported < test_count) {
		for (i = 0; i < n; i++)
			if (!slots[i].test && next < test_count)
				start(&slots[i], &tests[next++]);
		poll_slots(slots, n);
		while (reported < test_count && tests[reported].over) {
			good &= report(&tests[reported], reported + 1);
			free(tests[reported].out.s);
			free(tests[reported].err.s);
			reported++;
		}
	}
	printf("1..%d\n", test_count);
	return good;
}

static int usage(void)
{
	fprintf(stderr, "usage: run-cases [-s SKIPFILE] [-u] recordings "
	    "PROGRAMS GOLDEN MAJOR...\n"
	    "       run-cases [-s SKIPFILE] lang DIR\n");
	return 2;
}

int main(int argc, char **argv)
{
	int c;

	while ((c = getopt(argc, argv, "s:u")) != -1) {
		if (c == 's')
			text_read(&skip_list, optarg);
		else if (c == 'u')
			skip_unsupported = true;
		else
			return usage();
	}
	argv += optind;
	argc -= optind;
	microtick = getenv("MICROTICK");
	if (!microtick || access(microtick, X_OK)) {
		printf("Bail out! MICROTICK names no program\n");
		return 1;
	}
	if (argc > 3 && !strcmp(argv[0], "recordings"))
		collect_recordings(argv[1], argv[2], argv + 3);
	else if (argc == 2 && !strcmp(argv[0], "lang"))
		collect_langs(argv[1]);
	else
		return usage();
	return !run_all();
}
