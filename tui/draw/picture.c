/* SPDX-License-Identifier: MIT */
/* Opening a program for a picture, and writing the picture. */
#include <config.h>

#include "picture.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const names[] = { "svg", "txt", "ansi" };

enum picture_format
picture_format(const struct options *o)
{
	const char *dot = o->output ? strrchr(o->output, '.') : NULL;
	const char *name = o->format ? o->format : dot ? dot + 1 : "svg";

	if (strcmp(name, "text") == 0)
		return PICTURE_TXT;
	for (int i = 0; i < PICTURE_UNKNOWN; i++)
		if (strcmp(names[i], name) == 0)
			return (enum picture_format)i;
	return PICTURE_UNKNOWN;
}

int
picture_open(struct app *app, struct options *o)
{
	int code;

	/* the same picture wherever the program lies */
	o->is_neutral = true;
	code = app_open(app, o, FRONT_SCRIPT);
	if (code) {
		fputs(text_get(&app->out), stderr);
		return code;
	}
	mt_move(app->m, MT_WHOLE, 1);
	return 0;
}

bool
picture_seek(struct mt_machine *m, const char *at)
{
	uint64_t n, known = mt_known(m);
	char *end;

	if (!at || strcmp(at, "end") == 0) {
		mt_seek(m, known);
		return true;
	}
	if (!isdigit((unsigned char)at[*at == '-']))
		return false;
	errno = 0;
	n = strtoull(at + (*at == '-'), &end, 10);
	if (*end || errno)
		return false;
	if (*at == '-')
		n = n > known ? 0 : known - n;
	mt_seek(m, n);
	return true;
}

/* 0 or an errno value. */
static int
write_all(int fd, const char *p, size_t len)
{
	while (len) {
		ssize_t n = write(fd, p, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		p += n;
		len -= (size_t)n;
	}
	return 0;
}

/* Half a picture is none: what could not be written whole is removed, unless
 * it is no plain file. */
static int
save(const char *path, bool force, const struct text *bytes)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC |
	    (force ? O_TRUNC : O_EXCL), 0666);
	int e;

	if (fd < 0)
		return errno;
	e = write_all(fd, text_get(bytes), bytes->len);
	if (close(fd) != 0 && !e)
		e = errno;
	if (e && !force)
		unlink(path);
	return e;
}

int
picture_save(const struct options *o, const struct text *bytes)
{
	const char *path = o->output;
	int e = path && strcmp(path, "-") != 0 ?
	    save(path, o->force, bytes) :
	    write_all(STDOUT_FILENO, text_get(bytes), bytes->len);

	if (e == EEXIST)
		fprintf(stderr, "microtick: %s is there already; --force "
		    "replaces it\n", path);
	else if (e)
		fprintf(stderr, "microtick: cannot write %s: %s\n",
		    path ? path : "standard output", strerror(e));
	return e ? EXIT_NO_OUTPUT : 0;
}
