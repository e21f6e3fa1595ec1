/* SPDX-License-Identifier: MIT */
/*
 * What the run gave to the outside, kept once: bytes and lines printed.  A
 * second run over the same stretch adds nothing: output is known by its
 * offset.
 */
#include <config.h>

#include <stdlib.h>

#include "machine.h"

static bool bytes_add(struct bytes *b, const char *s, size_t len)
{
	if (b->len + len > b->capacity) {
		size_t n = (b->len + len) * 2 + 4096;
		char *more = realloc(b->s, n);

		if (!more)
			return false;
		b->s = more;
		b->capacity = n;
	}
	memcpy(b->s + b->len, s, len);
	b->len += len;
	return true;
}

/* What a program printed is kept beside the heap and may become as large.
 * The run then ends at the next tick, now and whenever it comes here. */
static bool output_limit(struct mt_machine *m)
{
	struct driver *control = &m->vm->control;

	if (!m->output_full && m->output[0].len + m->output[1].len +
	    m->line_count * sizeof *m->lines > control->max_heap) {
		m->output_full = true;
		control->max_ticks = m->vm->ticks + 1;
	}
	return m->output_full;
}

static struct console_line *line_new(struct mt_machine *m, int fd)
{
	struct console_line *l;

	if (m->line_count == m->line_capacity) {
		size_t n = m->line_capacity ? m->line_capacity * 2 : 64;
		struct console_line *more = realloc(m->lines,
		    n * sizeof *more);

		if (!more)
			return NULL;
		m->lines = more;
		m->line_capacity = n;
	}
	l = &m->lines[m->line_count++];
	l->at = m->output[fd - 1].len;
	l->len = 0;
	l->fd = (uint8_t)fd;
	l->open = true;
	l->step = m->vm->step + 1;
	l->span = machine_running_span(m);
	return l;
}

static void lines_add(struct mt_machine *m, int fd, const char *s, size_t len)
{
	struct console_line *l = m->line_count ?
	    &m->lines[m->line_count - 1] : NULL;

	while (len && !output_limit(m)) {
		const char *end = memchr(s, '\n', len);
		size_t n = end ? (size_t)(end - s) : len;
		size_t whole = end ? n + 1 : n;

		if (!l || !l->open || l->fd != fd)
			l = line_new(m, fd);
		if (!l || !bytes_add(&m->output[fd - 1], s, whole)) {
			m->out_of_memory = true;
			return;
		}
		l->len += n;
		l->open = !end;
		s += whole;
		len -= whole;
	}
}

void output_hook(struct vm *vm, int fd, const char *s, size_t len)
{
	struct mt_machine *m = vm->control.machine;

	if (fd < 1 || fd > 2)
		return;
	if (m->options.record) {
		if (vm->output_bytes[fd] < m->output[fd - 1].len)
			return;         /* seen before */
		lines_add(m, fd, s, len);
	}
	if (m->options.host.output)
		m->options.host.output(m->options.host.user, fd, s, len);
}

void output_free(struct mt_machine *m)
{
	free(m->output[0].s);
	free(m->output[1].s);
	free(m->lines);
}

/* ---- views ------------------------------------------------------------- */

size_t mt_console_count(struct mt_machine *m)
{
	size_t low = 0, high = m->line_count;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (m->lines[mid].step <= m->vm->step)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

bool mt_console(struct mt_machine *m, size_t i, struct mt_line *out)
{
	const struct console_line *l;
	uint64_t printed;

	if (i >= mt_console_count(m))
		return false;
	l = &m->lines[i];
	out->fd = l->fd;
	out->text = m->output[l->fd - 1].s + l->at;
	out->len = l->len;
	out->step = l->step;
	out->at = l->span;
	printed = m->vm->output_bytes[l->fd];
	if (l->at + l->len > printed)   /* its end is written later */
		out->len = printed > l->at ? (size_t)(printed - l->at) : 0;
	return true;
}
