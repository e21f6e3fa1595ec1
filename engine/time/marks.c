/* SPDX-License-Identifier: MIT */
/*
 * The index of the run: where jobs, phases, turns and console lines begin.
 *
 * A run may have millions of marks, so they are kept as bytes: a tag (kind,
 * and queue or phase), then how many steps after the mark before, seven bits
 * a byte, low ones first.  Chunks say what is in them, so that looking for
 * one thing, or drawing all of it, need not read those that do not matter.
 * Invariant: steps grow; a chunk's last is its newest mark's step.
 */
#include <config.h>

#include "machine.h"

#include <stdlib.h>

#define MARK_LONGEST	11              /* bytes: a tag and 64 bits */
#define NO_LANE		0xff

#define KINDS			(MT_MARK_TURN + 1)

struct mark_chunk {
	uint64_t first, last;           /* steps */
	uint32_t before[KINDS];         /* marks in the chunks before */
	uint16_t used;                  /* bytes */
	uint8_t kinds;                  /* bit an mt_mark_kind */
	uint8_t lanes;                  /* bit a lane that begins here */
	uint8_t lane;                   /* that runs at the end, or NO_LANE;
	                                 * KEEPS: as at the beginning */
	uint8_t bytes[4096 - 21 - 4 * KINDS];
};
#define KEEPS		0xfe

struct mark { uint64_t step; enum mt_mark_kind kind; uint8_t lane; };
struct reader { const struct mark_chunk *c; size_t at; uint64_t step; };

/* ---- writing ------------------------------------------------------------ */

static struct mark_chunk *chunk_add(struct mt_machine *m, uint64_t step)
{
	struct mark_index *x = &m->marks;
	struct mark_chunk *c = malloc(sizeof *c);

	if (c && x->count == x->capacity) {
		size_t n = x->capacity ? x->capacity * 2 : 16;
		struct mark_chunk **more = realloc(x->chunks,
		    n * sizeof *more);

		if (more) {
			x->chunks = more;
			x->capacity = n;
		}
	}
	if (!c || x->count == x->capacity) {
		free(c);
		m->out_of_memory = true;
		return NULL;
	}
	memset(c, 0, offsetof(struct mark_chunk, bytes));
	memcpy(c->before, x->marks, sizeof c->before);
	c->first = c->last = step;
	c->lane = KEEPS;
	return x->chunks[x->count++] = c;
}

static void chunk_put(struct mark_chunk *c, enum mt_mark_kind kind,
    uint8_t lane, uint64_t step)
{
	uint64_t steps = step - c->last;
	uint8_t *p = c->bytes + c->used;

	*p++ = (uint8_t)(kind | lane << 2);
	for (; steps > 0x7f; steps >>= 7)
		*p++ = (uint8_t)(steps | 0x80);
	*p++ = (uint8_t)steps;
	c->used = (uint16_t)(p - c->bytes);
	c->last = step;
	c->kinds |= (uint8_t)(1 << kind);
	if (kind == MT_MARK_JOB && lane < MT_LANE_CONSOLE)
		c->lanes |= (uint8_t)(1 << lane);
	if (kind == MT_MARK_CONSOLE)
		c->lanes |= 1 << MT_LANE_CONSOLE;
	else
		c->lane = kind == MT_MARK_JOB && lane < MT_LANE_CONSOLE ?
		    lane : NO_LANE;
}

void mark_hook(struct vm *vm, enum event_kind kind,
    const value v[EVENT_VALUES])
{
	struct mt_machine *m = vm->control.machine;
	struct mark_index *x = &m->marks;
	struct mark_chunk *c = x->count ? x->chunks[x->count - 1] : NULL;

	if (!c || c->used + MARK_LONGEST > (int)sizeof c->bytes)
		c = chunk_add(m, vm->step);
	if (!c)
		return;
	switch (event_marks[kind]) {
	case 'J':
		chunk_put(c, MT_MARK_JOB, (uint8_t)value_int(v[1]),
		    vm->step);
		x->marks[MT_MARK_JOB]++;
		break;
	case 'H':
		chunk_put(c, MT_MARK_PHASE, (uint8_t)value_int(v[0]),
		    vm->step);
		x->marks[MT_MARK_PHASE]++;
		break;
	case 'T':
		chunk_put(c, MT_MARK_TURN, 0, vm->step);
		x->marks[MT_MARK_TURN]++;
		break;
	default:
		chunk_put(c, MT_MARK_CONSOLE, 0, vm->step);
		x->marks[MT_MARK_CONSOLE]++;
	}
}

void marks_free(struct mt_machine *m)
{
	size_t i;

	for (i = 0; i < m->marks.count; i++)
		free(m->marks.chunks[i]);
	free(m->marks.chunks);
}

size_t marks_bytes(const struct mt_machine *m)
{
	return m->marks.count * sizeof(struct mark_chunk) +
	    m->marks.capacity * sizeof *m->marks.chunks;
}

/* ---- reading ------------------------------------------------------------ */

static struct reader read_chunk(const struct mark_chunk *c)
{
	return (struct reader){ c, 0, c->first };
}

static bool read_mark(struct reader *r, struct mark *out)
{
	unsigned shift = 0;
	uint8_t byte;

	if (r->at >= r->c->used)
		return false;
	byte = r->c->bytes[r->at++];
	out->kind = (enum mt_mark_kind)(byte & 3);
	out->lane = byte >> 2;
	do {
		byte = r->c->bytes[r->at++];
		r->step += (uint64_t)(byte & 0x7f) << shift;
		shift += 7;
	} while (byte & 0x80);
	out->step = r->step;
	return true;
}

/* Of the chunks, the first whose last mark is at step or later. */
static size_t chunk_at(const struct mark_index *x, uint64_t step)
{
	size_t low = 0, high = x->count;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (x->chunks[mid]->last < step)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* The first mark of a kind past a step in c, or 0. */
static uint64_t first_after(const struct mark_chunk *c,
    enum mt_mark_kind kind, uint64_t step)
{
	struct reader r = read_chunk(c);
	struct mark k;

	while (read_mark(&r, &k))
		if (k.kind == kind && k.step > step)
			return k.step;
	return 0;
}

/* The last one before a step. */
static uint64_t last_before(const struct mark_chunk *c,
    enum mt_mark_kind kind, uint64_t step)
{
	struct reader r = read_chunk(c);
	uint64_t found = 0;
	struct mark k;

	while (read_mark(&r, &k) && k.step < step)
		if (k.kind == kind)
			found = k.step;
	return found;
}

uint64_t mt_mark_near(const struct mt_machine *m, enum mt_mark_kind kind,
    uint64_t step, int direction)
{
	const struct mark_index *x = &m->marks;
	size_t i = chunk_at(x, step);
	uint64_t found = 0;

	if (direction > 0) {
		for (; !found && i < x->count; i++)
			if (x->chunks[i]->kinds >> kind & 1)
				found = first_after(x->chunks[i], kind, step);
		return found;
	}
	for (i = i < x->count ? i + 1 : i; !found && i-- > 0; )
		if (x->chunks[i]->kinds >> kind & 1)
			found = last_before(x->chunks[i], kind, step);
	return found;
}

uint64_t mt_mark_count(const struct mt_machine *m, enum mt_mark_kind kind,
    uint64_t step)
{
	const struct mark_index *x = &m->marks;
	size_t i = chunk_at(x, step);
	struct reader r;
	struct mark k;
	uint64_t n;

	if (i == x->count)
		return x->marks[kind];
	r = read_chunk(x->chunks[i]);
	n = x->chunks[i]->before[kind];
	while (read_mark(&r, &k) && k.step <= step)
		n += k.kind == kind;
	return n;
}

uint64_t mt_mark_step(const struct mt_machine *m, enum mt_mark_kind kind,
    uint64_t n)
{
	const struct mark_index *x = &m->marks;
	size_t low = 0, high = x->count;
	struct reader r;
	struct mark k;
	uint64_t left;

	if (n == 0 || n > x->marks[kind])
		return 0;
	while (high - low > 1) {        /* the last chunk before it */
		size_t mid = (low + high) / 2;

		if (x->chunks[mid]->before[kind] < n)
			low = mid;
		else
			high = mid;
	}
	r = read_chunk(x->chunks[low]);
	left = n - x->chunks[low]->before[kind];
	while (read_mark(&r, &k))
		if (k.kind == kind && --left == 0)
			return k.step;
	return 0;
}

/* ---- the strip ---------------------------------------------------------- */

struct strip {
	int columns;
	uint64_t steps;
	uint8_t *starts, *runs;
	uint8_t lane;                   /* that runs, or NO_LANE */
	uint64_t since;                 /* step */
};

static int column_of(const struct strip *s, uint64_t step)
{
	uint64_t c = (uint64_t)((double)step / (double)s->steps *
	    (double)(s->columns - 1) + 0.5);

	return c >= (uint64_t)s->columns ? s->columns - 1 : (int)c;
}

int mt_strip_column(uint64_t step, uint64_t steps, int columns)
{
	struct strip s = { .columns = columns, .steps = steps ? steps : 1 };

	return column_of(&s, step);
}

/* The lane that runs has run until now. */
static void strip_fill(struct strip *s, uint64_t to)
{
	int i, end = column_of(s, to);

	for (i = column_of(s, s->since); s->lane != NO_LANE && i <= end; i++)
		s->runs[i] |= (uint8_t)(1 << s->lane);
	s->since = to;
}

static void strip_mark(struct strip *s, const struct mark *k)
{
	int x = column_of(s, k->step);

	if (k->kind == MT_MARK_CONSOLE) {
		s->starts[x] |= 1 << MT_LANE_CONSOLE;
		return;
	}
	strip_fill(s, k->step);
	s->lane = k->kind == MT_MARK_JOB && k->lane < MT_LANE_CONSOLE ?
	    k->lane : NO_LANE;
	if (s->lane != NO_LANE)
		s->starts[x] |= (uint8_t)(1 << s->lane);
}

/* A chunk all of which is in one column. */
static void strip_whole(struct strip *s, const struct mark_chunk *c, int x)
{
	strip_fill(s, c->first);
	s->starts[x] |= c->lanes;
	s->runs[x] |= c->lanes & ((1 << MT_LANE_CONSOLE) - 1);
	if (c->lane != KEEPS) {
		s->lane = c->lane;
		s->since = c->last;
	}
}

void mt_strip(const struct mt_machine *m, uint64_t steps, int columns,
    uint8_t *starts, uint8_t *runs)
{
	struct strip s = { columns, steps ? steps : 1, starts, runs,
		NO_LANE, 0 };
	size_t i;

	memset(starts, 0, (size_t)columns);
	memset(runs, 0, (size_t)columns);
	for (i = 0; i < m->marks.count; i++) {
		const struct mark_chunk *c = m->marks.chunks[i];
		struct reader r = read_chunk(c);
		int x = column_of(&s, c->first);
		struct mark k;

		if (c->first > steps)
			break;
		if (c->last <= steps && x == column_of(&s, c->last))
			strip_whole(&s, c, x);
		else
			while (read_mark(&r, &k) && k.step <= steps)
				strip_mark(&s, &k);
	}
	strip_fill(&s, steps);
}
