/* SPDX-License-Identifier: MIT */
/*
 * Some processes beside each other, each with a folder of its own.
 *
 * A folder holds the program, under the name its test has (a module may import
 * itself), and copies of the fixtures beside the test; FOLDER/m is the same
 * for modules, with the package.json that makes them such. What a test prints
 * is read to its end or to a limit, whichever comes first.
 */
#include "test262.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct slot {
	struct run run;
	bool busy;
	pid_t pid;
	int fd[2];			/* stdout, stderr; -1 at their end */
	struct text got[2];
	time_t since;
	char dir[2][64];		/* scripts', modules' folder */
	char *fixtures[2];		/* folder whose fixtures lie there */
};

static struct slot slots[MAX_JOBS];
static int slot_count, limit_seconds;
static run_ended *on_end;
static char root[48];

/* ---- folders ----------------------------------------------------------- */

static void file_write(const char *path, const char *s, size_t len)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	if (fd < 0 || write(fd, s, len) != (ssize_t)len) {
		fprintf(stderr, "test262: %s: %s\n", path, strerror(errno));
		exit(2);
	}
	close(fd);
}

/* Removes all files in a folder, package.json if whole. */
static void folder_empty(const char *dir, bool whole)
{
	DIR *d = opendir(dir);
	struct dirent *e;
	char path[512];

	while (d && (e = readdir(d))) {
		if (!whole && !strcmp(e->d_name, "package.json"))
			continue;
		snprintf(path, sizeof path, "%s/%s", dir, e->d_name);
		if (*e->d_name != '.')
			unlink(path);
	}
	if (d)
		closedir(d);
}

static bool is_fixture(const char *name)
{
	size_t n = strlen(name);

	return strstr(name, "_FIXTURE") ||
	    (n > 5 && !strcmp(name + n - 5, ".json"));
}

/* Copies the fixtures of a test's folder into the slot's. */
static void fixtures_copy(const char *from, const char *to)
{
	DIR *d = opendir(from);
	struct dirent *e;
	char path[4096 + 256];

	while (d && (e = readdir(d))) {
		struct text t = { 0 };

		if (!is_fixture(e->d_name))
			continue;
		snprintf(path, sizeof path, "%s/%s", from, e->d_name);
		if (!text_read(&t, path))
			continue;
		snprintf(path, sizeof path, "%s/%s", to, e->d_name);
		file_write(path, t.s ? t.s : "", t.len);
		free(t.s);
	}
	if (d)
		closedir(d);
}

static void slot_fill(struct slot *s, const struct run *r)
{
	char from[4096];
	char **have = &s->fixtures[r->module];
	char *end;

	snprintf(from, sizeof from, "%s/test/%s", r->suite, r->path);
	end = strrchr(from, '/');
	*end = 0;
	if (*have && !strcmp(*have, from))
		return;
	free(*have);
	*have = must(strdup(from));
	folder_empty(s->dir[r->module], false);
	fixtures_copy(from, s->dir[r->module]);
}

static void slot_open(struct slot *s, int i)
{
	char path[128];

	snprintf(s->dir[0], sizeof s->dir[0], "%s/%d", root, i);
	snprintf(s->dir[1], sizeof s->dir[1], "%s/%d/m", root, i);
	mkdir(s->dir[0], 0700);
	mkdir(s->dir[1], 0700);
	snprintf(path, sizeof path, "%s/package.json", s->dir[1]);
	file_write(path, "{\"type\":\"module\"}\n", 18);
}

/* ---- one process ------------------------------------------------------- */

/* In the child: never comes back. */
static void child(const struct run *r, char *file, int out, int err)
{
	struct rlimit cpu = { limit_seconds, limit_seconds + 1 };
	struct rlimit core = { 0, 0 };
	char *argv[40];
	int i;

	for (i = 0; r->argv[i] && i < 38; i++)
		argv[i] = r->argv[i];
	argv[i++] = file;
	argv[i] = NULL;
	setrlimit(RLIMIT_CPU, &cpu);
	setrlimit(RLIMIT_CORE, &core);
	dup2(open("/dev/null", O_RDONLY), 0);
	dup2(out, 1);
	dup2(err, 2);
	execvp(argv[0], argv);
	_exit(127);
}

/* A pipe no other child inherits. */
static void pipe_open(int fd[2])
{
	if (pipe(fd)) {
		perror("test262");
		exit(2);
	}
	fcntl(fd[0], F_SETFD, FD_CLOEXEC);
	fcntl(fd[1], F_SETFD, FD_CLOEXEC);
}

static void slot_start(struct slot *s, const struct run *r)
{
	char file[512];
	int out[2], err[2];

	s->run = *r;
	slot_fill(s, r);
	snprintf(file, sizeof file, "%s/%s", s->dir[r->module],
	    strrchr(r->path, '/') + 1);
	file_write(file, r->program.s, r->program.len);
	pipe_open(out);
	pipe_open(err);
	s->pid = fork();
	if (s->pid < 0) {
		perror("test262");
		exit(2);
	}
	if (!s->pid)
		child(r, file, out[1], err[1]);
	close(out[1]);
	close(err[1]);
	s->fd[0] = out[0];
	s->fd[1] = err[0];
	s->got[0].len = s->got[1].len = 0;
	text_puts(&s->got[0], "");
	text_puts(&s->got[1], "");
	s->since = time(NULL);
	s->busy = true;
}

static void slot_end(struct slot *s, bool stopped)
{
	char file[512];
	int status, i;

	if (stopped)
		kill(s->pid, SIGKILL);
	for (i = 0; i < 2; i++)
		if (s->fd[i] >= 0)
			close(s->fd[i]);
	while (waitpid(s->pid, &status, 0) < 0 && errno == EINTR)
		;
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
		stopped = true;
	s->busy = false;
	snprintf(file, sizeof file, "%s/%s", s->dir[s->run.module],
	    strrchr(s->run.path, '/') + 1);
	unlink(file);
	on_end(&s->run, stopped ? -1 : status, s->got[0].s, s->got[1].s);
	free(s->run.program.s);
}

static void slot_read(struct slot *s, int i)
{
	char part[8192];
	ssize_t n = read(s->fd[i], part, sizeof part);

	if (n > 0) {
		text_add(&s->got[i], part, n);
		return;
	}
	close(s->fd[i]);
	s->fd[i] = -1;
}

/* ---- all of them ------------------------------------------------------- */

static void slot_check(struct slot *s)
{
	if (!s->busy)
		return;
	if (s->fd[0] < 0 && s->fd[1] < 0)
		slot_end(s, false);
	else if (time(NULL) - s->since > limit_seconds ||
	    s->got[0].len + s->got[1].len > LIMIT_OUTPUT)
		slot_end(s, true);
}

/* Waits for something to happen, and deals with it. */
static void pool_turn(void)
{
	struct pollfd p[2 * MAX_JOBS];
	int which[2 * MAX_JOBS], n = 0, i, k;

	for (i = 0; i < slot_count; i++)
		for (k = 0; k < 2; k++)
			if (slots[i].busy && slots[i].fd[k] >= 0) {
				p[n] = (struct pollfd){ slots[i].fd[k],
				    POLLIN, 0 };
				which[n++] = 2 * i + k;
			}
	if (poll(p, n, 1000) > 0)
		for (i = 0; i < n; i++)
			if (p[i].revents)
				slot_read(&slots[which[i] / 2], which[i] % 2);
	for (i = 0; i < slot_count; i++)
		slot_check(&slots[i]);
}

void pool_open(int jobs, int seconds, run_ended *ended)
{
	int i;

	slot_count = jobs < 1 ? 1 : jobs > MAX_JOBS ? MAX_JOBS : jobs;
	limit_seconds = seconds;
	on_end = ended;
	snprintf(root, sizeof root, "%s/test262.XXXXXX", P_tmpdir);
	if (!mkdtemp(root)) {
		perror(root);
		exit(2);
	}
	for (i = 0; i < slot_count; i++)
		slot_open(&slots[i], i);
}

void pool_start(const struct run *r)
{
	int i;

	for (;;) {
		for (i = 0; i < slot_count; i++)
			if (!slots[i].busy) {
				slot_start(&slots[i], r);
				return;
			}
		pool_turn();
	}
}

static bool pool_busy(void)
{
	int i;

	for (i = 0; i < slot_count; i++)
		if (slots[i].busy)
			return true;
	return false;
}

void pool_wait(void)
{
	while (pool_busy())
		pool_turn();
}

void pool_close(void)
{
	int i;

	for (i = 0; i < slot_count; i++) {
		folder_empty(slots[i].dir[1], true);
		rmdir(slots[i].dir[1]);
		folder_empty(slots[i].dir[0], true);
		rmdir(slots[i].dir[0]);
	}
	rmdir(root);
}
