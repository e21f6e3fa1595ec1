/* SPDX-License-Identifier: MIT */
/* Reading the stretches of a run. */
#include <config.h>

#include "run.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KINDS_MAX = 64 };

enum reading { READ_NOTHING, READ_OPEN, READ_RETURN, READ_AWAIT, READ_YIELD,
	READ_CREATED, READ_UNWIND, READ_JOB, READ_JOB_END };

static const struct { const char *name; enum reading reading; } readings[] = {
	{ "call", READ_OPEN }, { "resume", READ_OPEN },
	{ "resume-throw", READ_OPEN }, { "generator-resumed", READ_OPEN },
	{ "return", READ_RETURN }, { "await", READ_AWAIT },
	{ "yield", READ_YIELD }, { "generator-created", READ_CREATED },
	{ "catch", READ_UNWIND }, { "promise-rejected", READ_UNWIND },
	{ "job-started", READ_JOB }, { "job-finished", READ_JOB_END },
};

struct reader {
	struct run *r;
	uint32_t job;           /* that runs */
	size_t first;           /* stretch of the job */
	size_t awaits;          /* seen so far */
};

static struct stretch *
find_open(struct reader *d, uint32_t frame)
{
	for (size_t i = d->r->count; i-- > d->first; )
		if (d->r->stretches[i].frame == frame &&
		    !d->r->stretches[i].to)
			return &d->r->stretches[i];
	return NULL;
}

static void
begin_stretch(struct reader *d, uint32_t frame, uint64_t step)
{
	struct run *r = d->r;

	if (!frame || find_open(d, frame))
		return;
	if (r->count == r->size) {
		r->size = r->size * 2 + 64;
		r->stretches = text_alloc(r->stretches,
		    r->size * sizeof *r->stretches);
	}
	r->stretches[r->count++] = (struct stretch){ .frame = frame,
	    .job = d->job, .from = step };
}

static struct stretch *
end_stretch(struct reader *d, uint32_t frame, uint64_t step,
    enum stretch_end how)
{
	struct stretch *s = find_open(d, frame);

	if (s) {
		s->to = step;
		s->how = how;
	}
	return s;
}

static void
end_await(struct reader *d, uint32_t frame, uint64_t step)
{
	struct stretch *s = end_stretch(d, frame, step, END_AWAIT);

	while (d->awaits < d->r->c.await_count &&
	    d->r->c.awaits[d->awaits].suspend < step)
		d->awaits++;
	if (s && d->awaits < d->r->c.await_count &&
	    d->r->c.awaits[d->awaits].suspend == step)
		s->await = &d->r->c.awaits[d->awaits];
}

static bool
is_on_stack(struct mt_machine *m, uint32_t frame)
{
	struct mt_item item;

	return mt_ref_item(m, (struct mt_ref){ MT_FRAME, frame }, &item) &&
	    strncmp(item.state, "awaits", 6) != 0;
}

/* Something was thrown: whoever is gone from the stack has ended. */
static void
unwind(struct reader *d, uint64_t step)
{
	for (size_t i = d->first; i < d->r->count; i++) {
		struct stretch *s = &d->r->stretches[i];

		if (!s->to && !is_on_stack(d->r->c.m, s->frame))
			end_stretch(d, s->frame, step, END_THROWN);
	}
}

static void
begin_job(struct reader *d, uint32_t id)
{
	const struct mt_loop *loop = mt_loop(d->r->c.m);
	struct run_job *j;

	d->job = id;
	d->first = d->r->count;
	if (id >= d->r->c.job_count)
		return;
	j = &d->r->jobs[id];
	snprintf(j->phase, sizeof j->phase, "%s", loop->phase);
	free(j->what);
	j->what = text_copy(loop->job_text);
}

static void
end_job(struct reader *d, uint64_t step)
{
	for (size_t i = d->first; i < d->r->count; i++)
		if (!d->r->stretches[i].to)
			d->r->stretches[i].to = step;
	d->first = d->r->count;
	d->job = 0;
}

static void
read_event(struct reader *d, const struct mt_event *e, enum reading reading)
{
	uint32_t id = e->parts[0].ref.id;

	switch (reading) {
	case READ_NOTHING:
		break;
	case READ_OPEN:
		begin_stretch(d, id, e->step);
		break;
	case READ_RETURN:
		end_stretch(d, id, e->step, END_RETURN);
		break;
	case READ_AWAIT:
		end_await(d, id, e->step);
		break;
	case READ_YIELD:
	case READ_CREATED:
		end_stretch(d, id, e->step, END_YIELD);
		break;
	case READ_UNWIND:
		unwind(d, e->step);
		break;
	case READ_JOB:
		begin_job(d, id);
		break;
	case READ_JOB_END:
		end_job(d, e->step);
		break;
	}
}

static void
find_readings(enum reading kinds[KINDS_MAX])
{
	for (int k = 0; k < KINDS_MAX; k++) {
		kinds[k] = READ_NOTHING;
		for (size_t i = 0; k < mt_event_kind_count() &&
		    i < sizeof readings / sizeof *readings; i++)
			if (strcmp(readings[i].name,
			    mt_event_kind_name(k)) == 0)
				kinds[k] = readings[i].reading;
	}
}

void
run_read(struct run *r, struct mt_machine *m)
{
	enum reading kinds[KINDS_MAX];
	struct reader d = { .r = r };
	uint64_t step = 0;

	*r = (struct run){ 0 };
	causes_read(&r->c, m);
	r->jobs = text_alloc(NULL, (r->c.job_count + 1) * sizeof *r->jobs);
	memset(r->jobs, 0, (r->c.job_count + 1) * sizeof *r->jobs);
	find_readings(kinds);
	mt_seek(m, 0);
	while (mt_move(m, MT_STEP, 1), mt_position(m) > step) {
		const struct mt_event *e = mt_event(m);

		step = mt_position(m);
		if (e->kind >= 0 && e->kind < KINDS_MAX)
			read_event(&d, e, kinds[e->kind]);
	}
	end_job(&d, step);
}

void
run_free(struct run *r)
{
	for (size_t i = 0; r->jobs && i < r->c.job_count; i++)
		free(r->jobs[i].what);
	free(r->jobs);
	free(r->stretches);
	causes_free(&r->c);
	*r = (struct run){ 0 };
}

/* Where a line (from 1) and a column (in UTF-16 units, from 1) is. */
static const char *
find_place(const char *p, const char *end, int line, int col)
{
	for (; line > 1 && p < end; p++)
		line -= *p == '\n';
	for (; col > 1 && p < end && *p != '\n'; p++) {
		unsigned char c = (unsigned char)*p;

		/* the first byte counts; twice where there are four */
		col -= (c & 0xc0) == 0x80 ? 0 : c >= 0xf0 ? 2 : 1;
	}
	while (p < end && ((unsigned char)*p & 0xc0) == 0x80)
		p++;
	return p;
}

void
run_source(const struct run *r, struct mt_span at, struct text *out)
{
	size_t len = 0;
	const char *text = mt_file_text(r->c.m, at.file, &len);
	const char *p, *stop;
	bool space = false;

	if (!text || at.line == 0)
		return;
	p = find_place(text, text + len, at.line, at.col);
	stop = find_place(text, text + len, at.end_line, at.end_col);
	for (; p < stop; p++) {
		bool blank = *p == '\n' || *p == '\t' || *p == ' ';

		if (!blank || !space)
			text_char(out, blank ? ' ' : *p);
		space = blank;
	}
}

void
run_ms(struct text *out, double ms)
{
	long long us = (long long)(ms * 1000 + 0.5);
	char digits[8];
	int n = 3;

	snprintf(digits, sizeof digits, "%03d", (int)(us % 1000));
	while (n && digits[n - 1] == '0')
		digits[--n] = '\0';
	text_printf(out, "%lld%s%s", us / 1000, n ? "." : "", digits);
}
