/* SPDX-License-Identifier: MIT */
/*
 * Gives the terminal back when the process dies of a fault.
 *
 * endwin() must not be called from a signal handler, so what it would write
 * is prepared beforehand.
 */
#include <config.h>

#include "crash.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { STACK_SIZE = 65536 };

static const int faults[] = { SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL };

static char sequence[512];
static size_t length;
static struct termios saved;
static void *stack;

static void
on_fault(int sig)
{
	ssize_t n = write(1, sequence, length);

	(void)n;
	tcsetattr(0, TCSANOW, &saved);
	signal(sig, SIG_DFL);
	raise(sig);
}

void
crash_arm(const char *bytes, size_t len, const struct termios *modes)
{
	struct sigaction sa = { .sa_handler = on_fault,
		.sa_flags = SA_ONSTACK | (int)SA_RESETHAND | SA_NODEFER };
	stack_t ss = { .ss_size = STACK_SIZE };

	length = len < sizeof sequence ? len : sizeof sequence;
	memcpy(sequence, bytes, length);
	saved = *modes;
	if (!stack)
		stack = malloc(STACK_SIZE);
	ss.ss_sp = stack;
	if (stack)
		sigaltstack(&ss, NULL);
	sigemptyset(&sa.sa_mask);
	for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
		sigaction(faults[i], &sa, NULL);
}

void
crash_disarm(void)
{
	stack_t off = { .ss_flags = SS_DISABLE };

	for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
		signal(faults[i], SIG_DFL);
	sigaltstack(&off, NULL);
	free(stack);
	stack = NULL;
}
