/* SPDX-License-Identifier: MIT */
/*
 * tap.h: the little a test program needs to speak TAP. Every line is flushed,
 * so that a crash shows where it happened; the plan comes last, in done().
 */
#ifndef TAP_H
#define TAP_H

#include <stdarg.h>
#include <stdio.h>

static int tap_count;		/* cases so far */
static int tap_failures;	/* of them failed */

__attribute__((format(printf, 3, 4), unused))
static int tap_ok(int good, const char *where, const char *fmt, ...)
{
	va_list ap;

	printf("%sok %d - ", good ? "" : "not ", ++tap_count);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	printf("\n");
	if (!good) {
		tap_failures++;
		printf("# failed at %s\n", where);
	}
	fflush(stdout);
	return good;
}

#define TAP_STR2(x) #x
#define TAP_STR(x) TAP_STR2(x)
/* ok(condition, format, ...): one case; its value is the condition's. */
#define ok(cond, ...) \
	tap_ok(!!(cond), __FILE__ ":" TAP_STR(__LINE__), __VA_ARGS__)
/* skip(why): one case that cannot be tried here. */
#define skip(why) \
	(printf("ok %d # SKIP %s\n", ++tap_count, why), fflush(stdout))
/* note(format, ...): a line for the reader of the log. */
#define note(...) \
	(printf("# "), printf(__VA_ARGS__), printf("\n"), fflush(stdout))

/* The plan, and the exit status of main(). */
__attribute__((unused))
static int done(void)
{
	printf("1..%d\n", tap_count);
	fflush(stdout);
	return tap_failures != 0;
}

#endif
