/* SPDX-License-Identifier: MIT */
/* Reads files for the engine and writes out what programs print. */
#include <config.h>

#include "host.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct text pending;     /* printed, not yet written */
static int pending_fd;          /* where it goes */

static int
read_all(int fd, struct text *out)
{
	char part[65536];
	ssize_t n;

	while ((n = read(fd, part, sizeof part)) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		text_add(out, part, (size_t)n);
	}
	return 0;
}

int
host_read_file(void *user, const char *path, char **data, size_t *len)
{
	struct text t = { 0 };
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	int error;

	(void)user;
	if (fd < 0)
		return errno;
	error = read_all(fd, &t);
	close(fd);
	if (error) {
		text_free(&t);
		return error;
	}
	text_add(&t, "", 0);
	*data = t.data;
	*len = t.len;
	return 0;
}

int
host_read_moved(void *user, const char *path, char **data, size_t *len)
{
	struct text real = { 0 };
	size_t n = strlen(HOST_SHOWN);
	bool inside = strncmp(path, HOST_SHOWN "/", n + 1) == 0;
	int e;

	/* what the program finds beside its folder lies there in fact */
	text_printf(&real, "%s%s%s", (const char *)user, inside ? "" : "/..",
	    inside ? path + n : path);
	e = host_read_file(NULL, real.data, data, len);
	text_free(&real);
	return e;
}

void
host_flush(void)
{
	size_t done = 0;

	while (done < pending.len) {
		ssize_t n = write(pending_fd, pending.data + done,
		    pending.len - done);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		done += (size_t)n;
	}
	text_clear(&pending);
}

void
host_output(void *user, int fd, const char *bytes, size_t len)
{
	(void)user;
	if (fd != pending_fd || pending.len > 65536)
		host_flush();
	pending_fd = fd;
	text_add(&pending, bytes, len);
}

char *
host_absolute(const char *path)
{
	char *real = realpath(path, NULL);

	return real ? real : text_copy(path);
}
