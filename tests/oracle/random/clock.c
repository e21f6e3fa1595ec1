/* SPDX-License-Identifier: MIT */
/*
 * A clock for Node that waits for nobody (LD_PRELOAD).
 *
 * Time passes only when the main thread waits for a timer, and a little with
 * each reading: 2 us for Date.now(), so that loops which wait for it end, 50 ns
 * for the many readings that Node and V8 take for themselves. So a program's timers
 * come due in the order of their deadlines however loaded the machine is, and
 * a run takes no longer than its work. Real input (files) is waited for before
 * a deadline is: MICROTICK_IO_MS at most, 0 if not set.
 *
 * Linux, glibc. Only the oracle uses it; the project is not built with it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define MS 1000000LL

static _Atomic long long passed;        /* ns since the start */
static long long start[2];              /* ns: CLOCK_REALTIME, others */
static _Thread_local int is_main = -1;

static long long real_now(clockid_t id)
{
	struct timespec t;

	syscall(SYS_clock_gettime, id, &t);
	return t.tv_sec * 1000 * MS + t.tv_nsec;
}

__attribute__((constructor)) static void begin(void)
{
	start[0] = real_now(CLOCK_REALTIME) / MS * MS;
	start[1] = real_now(CLOCK_MONOTONIC) / MS * MS;
}

static int main_thread(void)
{
	if (is_main < 0)
		is_main = getpid() == (pid_t)syscall(SYS_gettid);
	return is_main;
}

/* which: 0 the time of day, 1 any other clock */
static long long now(int which)
{
	if (!start[1])
		begin();
	if (main_thread())
		passed += which ? 50 : 2000;
	return start[which] + passed;
}

int clock_gettime(clockid_t id, struct timespec *t)
{
	long long ns;

	if (id == CLOCK_PROCESS_CPUTIME_ID || id == CLOCK_THREAD_CPUTIME_ID)
		return (int)syscall(SYS_clock_gettime, id, t);
	ns = now(id != CLOCK_REALTIME && id != CLOCK_REALTIME_COARSE);
	t->tv_sec = ns / (1000 * MS);
	t->tv_nsec = ns % (1000 * MS);
	return 0;
}

int gettimeofday(struct timeval *restrict t, void *restrict zone)
{
	long long ns = now(0);

	(void)zone;
	t->tv_sec = ns / (1000 * MS);
	t->tv_usec = ns % (1000 * MS) / 1000;
	return 0;
}

int epoll_pwait(int fd, struct epoll_event *events, int max, int timeout,
    const sigset_t *set)
{
	const char *io = getenv("MICROTICK_IO_MS");
	int wait = timeout, n;

	if (timeout > 0 && main_thread())
		wait = io && atoi(io) < timeout ? atoi(io) : io ? timeout : 0;
	n = (int)syscall(SYS_epoll_pwait, fd, events, max, wait, set,
	    _NSIG / 8);
	if (n == 0 && timeout > 0 && main_thread())
		passed += timeout * MS;
	return n;
}

int epoll_wait(int fd, struct epoll_event *events, int max, int timeout)
{
	return epoll_pwait(fd, events, max, timeout, NULL);
}
