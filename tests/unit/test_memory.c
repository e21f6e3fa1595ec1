/* SPDX-License-Identifier: MIT */
/*
 * What runs take, measured as the kernel does: the peak of resident memory of
 * the program in a process of its own.
 */
#include <config.h>

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../tap.h"

#define MAX_ARGS 8

/* Runs microtick; its exit code, -1 if it ended otherwise; *kib: its peak. */
static int run(char **args, long *kib)
{
	struct rusage usage;
	int status, null;
	pid_t pid = fork();

	if (pid == 0) {
		null = open("/dev/null", O_WRONLY);
		dup2(null, 1);
		dup2(null, 2);
		execv(args[0], args);
		_exit(127);
	}
	*kib = 0;
	if (pid < 0 || wait4(pid, &status, 0, &usage) != pid)
		return -1;
	*kib = usage.ru_maxrss;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static bool write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	if (!f)
		return false;
	fputs(text, f);
	return fclose(f) == 0;
}

/* One run of text; script: the commands, NULL: `run`. */
static void check(const char *name, const char *text, char *script, int code,
    long max_mib)
{
	char *file = "memory.js", *args[MAX_ARGS] = { getenv("MICROTICK"),
		"--max-steps=100000000" };
	long kib;
	int n = 2, got;

	if (script) {
		args[n++] = "--script";
		args[n++] = "memory.script";
		write_file("memory.script", script);
	} else {
		args[n++] = "run";
	}
	args[n++] = file;
	write_file(file, text);
	got = run(args, &kib);
	if (!ok(got == code && kib < max_mib << 10, "%s: within %ld MiB",
	    name, max_mib))
		note("exit code %d, %ld KiB", got, kib);
	unlink(file);
	unlink("memory.script");
}

int main(void)
{
	const char *asan = getenv("ASAN_BUILD"), *home = getenv("HOME");
	char *end = "end\n";

	if (!getenv("MICROTICK") || (home && chdir(home) != 0)) {
		skip("no program to run");
		return done();
	}
	if (asan && *asan) {
		skip("a sanitizer takes memory of its own");
		return done();
	}
	check("ten million awaits", "async function f() { for (let i = 0; "
	    "i < 1e7; i++) await i; } f();", NULL, 0, 32);
	check("ten million thens", "let n = 0; const p = Promise.resolve(); "
	    "function f() { if (++n < 1e7) p.then(f); } f();", NULL, 0, 32);
	check("ten million jobs waiting one after the other", "let n = 0; "
	    "function f() { if (++n < 1e7) process.nextTick(f); } f();",
	    NULL, 0, 32);
	check("a million timers", "let n = 0; function f() { if (++n < 1e6) "
	    "setTimeout(f, 1); } f();", NULL, 0, 32);
	check("a million awaits and their history", "async function f() { "
	    "for (let i = 0; i < 1e6; i++) await i; } f();", end, 0, 256);
	check("a million immediates and their history", "let n = 0; "
	    "function f() { if (++n < 1e6) setImmediate(f); } f();", end, 0,
	    256);
	return done();
}
