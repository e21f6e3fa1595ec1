/* SPDX-License-Identifier: MIT */
/* Asciicast files, written so that they are whole at every moment. */
#include <config.h>

#include "cast.h"
#include "json.h"
#include "palette.h"
#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	PAGE = 4096,            /* no system copies less at a time */
	LINE_ROOM = 40,         /* a line without its data */
	REST = 128              /* of a page, that no screen is cut for */
};

/* ---- the header ---- */

static void
put_colour(struct json *j, const char *key, int rgb)
{
	char hex[8];

	snprintf(hex, sizeof hex, "#%06x", (unsigned)rgb);
	json_key(j, key);
	json_string(j, hex);
}

static void
put_theme(struct json *j, enum theme theme)
{
	char palette[16 * 8 + 1], *p = palette;

	for (int i = 0; i < 16; i++)
		p += sprintf(p, "%s#%06x", i ? ":" : "",
		    (unsigned)palette_rgb(i));
	json_key(j, "theme");
	json_object(j);
	put_colour(j, "fg", palette_text(theme));
	put_colour(j, "bg", palette_background(theme));
	json_key(j, "palette");
	json_string(j, palette);
	json_end_object(j);
}

static void
put_number(struct json *j, const char *key, int n)
{
	json_key(j, key);
	json_integer(j, n);
}

static void
put_env(struct json *j)
{
	static const char *const names[] = { "SHELL", "TERM" };

	json_key(j, "env");
	json_object(j);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *value = getenv(names[i]);

		json_key(j, names[i]);
		json_string(j, value ? value : "");
	}
	json_end_object(j);
}

static void
put_size(struct json *j, const struct cast_header *h)
{
	if (h->version == 2) {
		put_number(j, "width", h->cols);
		put_number(j, "height", h->rows);
		put_theme(j, h->theme);
		return;
	}
	json_key(j, "term");
	json_object(j);
	put_number(j, "cols", h->cols);
	put_number(j, "rows", h->rows);
	json_key(j, "type");
	json_string(j, "xterm-256color");
	put_theme(j, h->theme);
	json_end_object(j);
}

static void
put_header(struct text *line, const struct cast_header *h)
{
	struct json j = { .out = line };

	json_object(&j);
	put_number(&j, "version", h->version);
	put_size(&j, h);
	if (h->idle_limit)
		put_number(&j, "idle_time_limit", h->idle_limit);
	if (h->title && *h->title) {
		json_key(&j, "title");
		json_string(&j, h->title);
	}
	if (h->env)
		put_env(&j);
	json_end_object(&j);
}

/* ---- making the file ---- */

/* A file without a name yet, in the folder of a path; -1 if there are none
 * such here. */
static int
open_nameless(const char *path)
{
#ifdef O_TMPFILE
	char *dir = text_copy(path), *slash = strrchr(dir, '/');
	int fd;

	if (slash)
		slash[slash == dir] = '\0';
	fd = open(slash ? dir : ".", O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
	free(dir);
	return fd;
#else
	(void)path;
	return -1;
#endif
}

/* Gives a nameless file its name: from then on it is there with its header. */
static int
give_name(int fd, const char *path, bool force)
{
	char from[64];

	snprintf(from, sizeof from, "/proc/self/fd/%d", fd);
	if (force)
		unlink(path);
	return linkat(AT_FDCWD, from, AT_FDCWD, path, AT_SYMLINK_FOLLOW) ?
	    errno : 0;
}

static int
write_whole(int fd, const char *bytes, size_t len)
{
	ssize_t n;

	do
		n = write(fd, bytes, len);
	while (n < 0 && errno == EINTR);
	return n < 0 ? errno : (size_t)n == len ? 0 : ENOSPC;
}

static int
open_named(struct cast *c, const char *path, bool force,
    const struct text *header)
{
	int flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY, e;

	c->fd = open(path, flags | (force ? O_TRUNC : O_EXCL), 0666);
	if (c->fd < 0)
		return errno;
	e = write_whole(c->fd, header->data, header->len);
	if (e) {
		close(c->fd);
		c->fd = -1;
		if (c->is_file)
			unlink(path);
	}
	return e;
}

static int
open_file(struct cast *c, const char *path, bool force,
    const struct text *header)
{
	struct stat st;
	bool exists = stat(path, &st) == 0;
	int e;

	c->is_file = !exists || S_ISREG(st.st_mode);
	if (exists && c->is_file && !force)
		return EEXIST;
	c->fd = c->is_file ? open_nameless(path) : -1;
	if (c->fd < 0)
		return open_named(c, path, force || !c->is_file, header);
	e = write_whole(c->fd, header->data, header->len);
	if (!e)
		e = give_name(c->fd, path, force);
	if (e)
		close(c->fd);
	if (e == ENOENT || e == EPERM || e == EXDEV)
		return open_named(c, path, force, header);
	if (e)
		c->fd = -1;
	return e;
}

int
cast_open(struct cast *c, const char *path, bool force,
    const struct cast_header *h)
{
	struct text header = { 0 };
	int e;

	*c = (struct cast){ .fd = -1, .version = h->version };
	put_header(&header, h);
	if (strcmp(path, "-") == 0) {
		c->fd = dup(STDOUT_FILENO);
		e = c->fd < 0 ? errno :
		    write_whole(c->fd, header.data, header.len);
	} else {
		e = open_file(c, path, force, &header);
	}
	c->length = (int64_t)header.len;
	text_free(&header);
	return e;
}

/* ---- events ---- */

/* Writes a piece that fits into the page; takes it back if it does not go
 * whole. */
static int
append(struct cast *c, const char *bytes, size_t len)
{
	int e = write_whole(c->fd, bytes, len);

	if (!e)
		c->length += (int64_t)len;
	else if (c->is_file && ftruncate(c->fd, (off_t)c->length) == 0)
		lseek(c->fd, (off_t)c->length, SEEK_SET);
	return e;
}

static size_t
room(const struct cast *c)
{
	return PAGE - (size_t)(c->length % PAGE);
}

static int
fill_page(struct cast *c)
{
	char spaces[PAGE];
	size_t n = room(c);

	memset(spaces, ' ', sizeof spaces);
	return n == PAGE ? 0 : append(c, spaces, n);
}

static size_t
escaped(struct text *out, const char *c)
{
	size_t before = out->len;

	if (*c == '"' || *c == '\\')
		text_printf(out, "\\%c", *c);
	else if (*c == '\b')
		text_puts(out, "\\b");
	else if (*c == '\n')
		text_puts(out, "\\n");
	else if (*c == '\r')
		text_puts(out, "\\r");
	else if ((unsigned char)*c < 0x20 || *c == 0x7f)
		text_printf(out, "\\u%04x", (unsigned)(unsigned char)*c);
	else
		text_char(out, *c);
	return out->len - before;
}

/* As many bytes as fit into max once escaped; a cut comes before an escape
 * sequence, or at least between two characters. */
static size_t
take(const char *data, size_t len, size_t max, struct text *out)
{
	size_t i, cut = 0, cut_len = 0;

	text_clear(out);
	text_puts(out, "");
	for (i = 0; i < len; i++) {
		size_t before = out->len;

		if (data[i] == '\033' && i) {
			cut = i;
			cut_len = before;
		}
		escaped(out, data + i);
		if (out->len <= max)
			continue;
		if (!cut) {
			for (cut = i; cut > 1 &&
			    ((unsigned char)data[cut] & 0xc0) == 0x80; cut--)
				before--;
			cut_len = before;
		}
		out->len = cut_len;
		return cut;
	}
	return len;
}

static int
put_line(struct cast *c, int64_t ms, char code, const struct text *data)
{
	struct text line = { 0 };
	int64_t t = c->version == 2 ? ms : ms - c->last;
	int e;

	text_printf(&line, "\n[%lld.%03lld,\"%c\",\"", (long long)(t / 1000),
	    (long long)(t % 1000), code);
	text_add(&line, text_get(data), data->len);
	text_puts(&line, "\"]");
	e = append(c, line.data, line.len);
	text_free(&line);
	if (!e)
		c->last = ms;
	return e;
}

int
cast_event(struct cast *c, int64_t ms, char code, const char *data,
    size_t len)
{
	struct text piece = { 0 };
	size_t n, all = PAGE - LINE_ROOM;
	int e = 0;

	if (ms < c->last)
		ms = c->last;
	do {
		n = take(data, len, all, &piece);
		if (piece.len + LINE_ROOM > room(c) && room(c) > REST)
			n = take(data, len, room(c) - LINE_ROOM, &piece);
		else if (piece.len + LINE_ROOM > room(c))
			e = fill_page(c);
		if (!e)
			e = put_line(c, ms, code, &piece);
		data += n;
		len -= n;
	} while (!e && len);
	text_free(&piece);
	return e;
}

int
cast_close(struct cast *c)
{
	int e = 0;

	if (c->fd < 0)
		return 0;
	e = append(c, "\n", 1);
	if (close(c->fd) != 0 && !e)
		e = errno;
	c->fd = -1;
	return e;
}
