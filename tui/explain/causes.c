/* SPDX-License-Identifier: MIT */
/*
 * Reading a run's events into tables of causes.
 *
 * One function an event's name (table events[]); each takes what it needs
 * from the event's parts, which event.def lists in order.
 */
#include <config.h>

#include "causes.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { KINDS_MAX = 64, STACK_MAX = 256 };

static const char *const queue_names[FROM_COUNT] = {
	"script", "nextTick", "microtask", "timer", "immediate", "I/O",
	"process event"
};

static const struct { const char *kind; enum cause_how how; } hows[] = {
	{ "main script", HOW_SCRIPT }, { "main module", HOW_SCRIPT },
	{ "await continuation", HOW_RESUME },
	{ "promise reaction", HOW_REACTION },
	{ "NewPromiseResolveThenableJob", HOW_THENABLE },
	{ "queueMicrotask", HOW_MICROTASK },
	{ "nextTick callback", HOW_TICK }, { "timer callback", HOW_TIMER },
	{ "immediate callback", HOW_IMMEDIATE },
	{ "I/O callback", HOW_IO }
};

/* ---- tables -------------------------------------------------------------- */

/* Row i of a table that grows; new rows are zero. */
static void *
row(void **table, size_t *count, size_t *room, size_t size, size_t i)
{
	if (i >= *room) {
		size_t n = i * 2 + 16;

		*table = text_alloc(*table, n * size);
		memset((char *)*table + *room * size, 0,
		    (n - *room) * size);
		*room = n;
	}
	if (i >= *count)
		*count = i + 1;
	return (char *)*table + i * size;
}

#define ROW(c, name, plural, i) ((struct cause_##name *)row( \
	(void **)&(c)->plural, &(c)->name##_count, &(c)->name##_size, \
	sizeof(struct cause_##name), i))

static struct made *
made_row(struct made **table, size_t *room, uint32_t id)
{
	size_t count = 0;

	return row((void **)table, &count, room, sizeof **table, id);
}

const struct cause_job *
causes_job(const struct causes *c, uint32_t id)
{
	return id && id < c->job_count ? &c->jobs[id] : NULL;
}

const struct cause_promise *
causes_promise(const struct causes *c, uint32_t id)
{
	return id && id < c->promise_count ? &c->promises[id] : NULL;
}

const struct cause_frame *
causes_frame(const struct causes *c, uint32_t id)
{
	return id && id < c->frame_count ? &c->frames[id] : NULL;
}

/* A frame that threw has no return: an async one is over when its promise is
 * rejected, another with its job. */
uint64_t
causes_over(const struct causes *c, uint32_t frame)
{
	const struct cause_frame *f = causes_frame(c, frame);
	const struct cause_promise *p = f ? causes_promise(c, f->promise)
	    : NULL;
	const struct cause_job *j = f ? causes_job(c, f->job) : NULL;

	if (!f || f->end)
		return f ? f->end : 0;
	if (p)
		return p->state == STATE_REJECTED ? p->settled : 0;
	return j ? j->end : 0;
}

bool
causes_is_made_by(const struct cause_promise *p, const char *maker)
{
	return p && p->maker && strcmp(p->maker, maker) == 0;
}

const char *
causes_queue_name(enum cause_queue q)
{
	return queue_names[q];
}

static bool
same_place(struct mt_span a, struct mt_span b)
{
	return a.file == b.file && a.line == b.line && a.col == b.col;
}

/* ---- what the events say ------------------------------------------------- */

static uint32_t
id_of(const struct mt_event *e, int part)
{
	return e->parts[part].ref.id;
}

/* The i-th innermost activation of the program, 0 if there is none. */
static uint32_t
running_frame(struct causes *c, int i)
{
	struct mt_item item;

	for (size_t k = 0; k < STACK_MAX && mt_item(c->m, MT_STACK, k, &item);
	    k++)
		if (!item.internal && item.ref.kind == MT_FRAME && i-- == 0)
			return item.ref.id;
	return 0;
}

static struct cause_promise *
promise(struct causes *c, const struct mt_event *e)
{
	return ROW(c, promise, promises, id_of(e, 0));
}

static void
on_call(struct causes *c, const struct mt_event *e)
{
	struct cause_frame *f = ROW(c, frame, frames, id_of(e, 0));
	struct cause_job *j = c->job ? ROW(c, job, jobs, c->job) : NULL;
	struct mt_item item;

	f->call = e->step;
	f->job = c->job;
	f->at = e->at;
	f->caller = running_frame(c, 1);
	f->name = text_copy(e->parts[1].word ? e->parts[1].word : "");
	if (mt_item(c->m, MT_STACK, 0, &item))
		f->is_main = strcmp(item.name, "(main)") == 0;
	if (mt_item(c->m, MT_STACK, 1, &item) && item.internal)
		f->host = text_copy(item.name);
	if (j && !j->calls)
		j->calls = id_of(e, 0);
}

static void
on_return(struct causes *c, const struct mt_event *e)
{
	struct cause_frame *f = ROW(c, frame, frames, id_of(e, 0));

	f->end = e->step;
	f->returns = e->at;
	if (e->parts[2].ref.kind == MT_PROMISE)
		f->returned = id_of(e, 2);
}

static void
on_statement(struct causes *c, const struct mt_event *e)
{
	uint32_t id = (uint32_t)e->parts[0].number;

	if (id)
		ROW(c, frame, frames, id)->in_try = e->parts[1].number != 0;
}

/* What an await has just thrown is the first thing its frame catches. */
static void
on_catch(struct causes *c, const struct mt_event *e)
{
	const struct cause_frame *f = causes_frame(c, id_of(e, 1));
	struct cause_await *a = f && f->last ? &c->awaits[f->last - 1] : NULL;

	if (a && a->threw && !a->caught && a->job == c->job)
		a->caught = e->step;
}

enum { LOOK_BACK = 64 };

/* Puts an await at the end of its frame's list. */
static void
link_await(struct causes *c, struct cause_await *a)
{
	struct cause_frame *f = ROW(c, frame, frames, a->frame);
	size_t i = f->last;

	a->before = f->last;
	a->turn = 1;
	for (int n = 0; i && n < LOOK_BACK; n++, i = c->awaits[i - 1].before)
		if (same_place(c->awaits[i - 1].at, a->at)) {
			a->turn = c->awaits[i - 1].turn + 1;
			break;
		}
	f->last = c->await_count;
	if (!f->first)
		f->first = f->last;
}

static void
on_await(struct causes *c, const struct mt_event *e)
{
	struct cause_await *a = ROW(c, await, awaits, c->await_count);

	a->frame = id_of(e, 0);
	a->promise = id_of(e, 1);
	a->by = c->job;
	if (e->parts[2].ref.kind == MT_PROMISE)
		a->value = id_of(e, 2);
	a->promises = e->parts[2].promises;
	a->suspend = e->step;
	a->from = e->time;
	a->at = e->at;
	link_await(c, a);
}

/* The latest await of a frame; NULL if it had none. */
static struct cause_await *
last_await(struct causes *c, uint32_t frame)
{
	const struct cause_frame *f = causes_frame(c, frame);

	return f && f->last ? &c->awaits[f->last - 1] : NULL;
}

static bool
is_value(const char *preview)
{
	return strcmp(preview, "undefined") != 0 &&
	    strncmp(preview, "ƒ ", sizeof "ƒ " - 1) != 0;
}

static void
resumed(struct causes *c, const struct mt_event *e, bool threw)
{
	struct cause_await *a = last_await(c, id_of(e, 0));

	if (!a)
		return;
	a->resume = e->step;
	a->to = e->time;
	a->job = c->job;
	a->threw = threw;
	a->gave = is_value(mt_event_value(c->m, 1));
}

static void
on_resume(struct causes *c, const struct mt_event *e)
{
	resumed(c, e, false);
}

static void
on_resume_throw(struct causes *c, const struct mt_event *e)
{
	resumed(c, e, true);
}

static void
on_promise_created(struct causes *c, const struct mt_event *e)
{
	struct cause_promise *p = promise(c, e);

	p->made = e->step;
	p->made_by = c->job;
	p->maker = e->parts[1].word;
	p->origin = (uint32_t)e->parts[2].number;
	p->at = e->at;
	if (p->maker && strcmp(p->maker, "the implicit promise of an async "
	    "function")
	    == 0 && p->origin)
		ROW(c, frame, frames, p->origin)->promise = id_of(e, 0);
}

static void
on_promise_resolved(struct causes *c, const struct mt_event *e)
{
	struct cause_promise *p = promise(c, e);

	p->resolved = e->step;
	p->follows = id_of(e, 1);
}

static void
settled(struct causes *c, const struct mt_event *e, enum cause_state state)
{
	struct cause_promise *p = promise(c, e);

	p->settled = e->step;
	p->settled_by = c->job;
	p->state = state;
	p->time = e->time;
	p->settled_at = e->at;
	if (state == STATE_REJECTED && !e->at.line && c->thrown_in == c->job)
		p->settled_at = c->thrown_at;
	if (state == STATE_REJECTED && !p->reason)
		p->reason = text_copy(mt_event_value(c->m, 1));
}

static void
on_promise_fulfilled(struct causes *c, const struct mt_event *e)
{
	settled(c, e, STATE_FULFILLED);
}

static void
on_promise_rejected(struct causes *c, const struct mt_event *e)
{
	settled(c, e, STATE_REJECTED);
}

static void
on_promise_handled(struct causes *c, const struct mt_event *e)
{
	promise(c, e)->handled = e->step;
}

static void
on_rejection_noticed(struct causes *c, const struct mt_event *e)
{
	promise(c, e)->noticed = e->step;
}

static void
on_rejection_handled(struct causes *c, const struct mt_event *e)
{
	promise(c, e)->in_time = e->step;
}

static void
on_rejection_reported(struct causes *c, const struct mt_event *e)
{
	promise(c, e)->reported = e->step;
}

static void
on_rejection_handled_late(struct causes *c, const struct mt_event *e)
{
	promise(c, e)->late = e->step;
}

static enum cause_how
how_of(const char *kind)
{
	for (size_t i = 0; kind && i < sizeof hows / sizeof *hows; i++)
		if (strcmp(hows[i].kind, kind) == 0)
			return hows[i].how;
	return HOW_OTHER;
}

static enum cause_queue
queue_of(const char *name)
{
	for (int i = 0; name && i < FROM_COUNT; i++)
		if (strcmp(queue_names[i], name) == 0)
			return (enum cause_queue)i;
	return FROM_PROCESS;
}

/* Reactions wait under the promise they derive, or the frame they resume. */
static void
on_reaction_added(struct causes *c, const struct mt_event *e)
{
	struct made *m = made_row(&c->reactions, &c->reaction_count,
	    id_of(e, 3) ? id_of(e, 3) * 2 + 1 : id_of(e, 2) * 2);

	struct cause_wait *w = ROW(c, wait, waits, c->wait_count);

	m->step = e->step;
	m->by = id_of(e, 0);
	m->frame = running_frame(c, 0);
	w->promise = id_of(e, 0);
	w->frame = id_of(e, 3);
	w->into = id_of(e, 4) ? id_of(e, 4) : id_of(e, 2);
	w->step = e->step;
}

static struct made
reaction_of(struct causes *c, const struct mt_event *e)
{
	size_t i = id_of(e, 4) ? id_of(e, 4) * 2 + 1 : id_of(e, 3) * 2;
	struct made m = { 0 };

	if (i > 1 && i < c->reaction_count)
		m = c->reactions[i];
	return m.by == id_of(e, 5) ? m : (struct made){ 0 };
}

static void
on_job_enqueued(struct causes *c, const struct mt_event *e)
{
	struct cause_job *j = ROW(c, job, jobs, id_of(e, 0));
	const struct cause_job *by = causes_job(c, c->job);
	struct made reaction = reaction_of(c, e);

	j->made = e->step;
	j->by = c->job;
	j->queue = queue_of(e->parts[1].word);
	j->how = how_of(e->parts[2].word);
	j->whose = e->parts[3].ref;
	j->frame = id_of(e, 4);
	j->on = id_of(e, 5);
	j->reacted = reaction.step;
	j->from = reaction.step ? reaction.frame : running_frame(c, 0);
	j->due = -1;
	j->level = 1 + (by && by->queue == FROM_MICROTASK ? by->level : 0);
}

/* What a macrotask's job comes from: armed, queued or begun before. */
static void
take_made(struct cause_job *j, const struct made *table, size_t room,
    uint32_t id)
{
	if (id == 0 || id >= room)
		return;
	j->made = table[id].step;
	j->by = table[id].by;
	j->from = table[id].frame;
	j->due = table[id].due;
}

static void
on_job_started(struct causes *c, const struct mt_event *e)
{
	struct cause_job *j = ROW(c, job, jobs, id_of(e, 0));
	struct mt_ref whose = e->parts[3].ref;

	j->start = e->step;
	j->time = e->time;
	j->turn = c->turn;
	j->at = e->at;
	if (e->parts[5].word)
		j->name = text_copy(e->parts[5].word);
	c->job = id_of(e, 0);
	if (j->made)
		return;
	j->queue = queue_of(e->parts[1].word);
	j->how = how_of(e->parts[2].word);
	j->due = -1;
	if (j->whose.kind == MT_NONE)
		j->whose = whose;
	if (j->whose.kind == MT_TIMER)
		take_made(j, c->timers, c->timer_count, whose.id);
	else if (j->whose.kind == MT_IMMEDIATE)
		take_made(j, c->immediates, c->immediate_count, whose.id);
	else if (j->whose.kind == MT_IO)
		take_made(j, c->ios, c->io_count, j->whose.id);
}

static void
on_job_finished(struct causes *c, const struct mt_event *e)
{
	struct cause_job *j = ROW(c, job, jobs, id_of(e, 0));

	j->end = e->step;
	j->end_time = e->time;
	c->job = 0;
}

static void
note_made(struct causes *c, struct made *m, const struct mt_event *e,
    double due)
{
	m->step = e->step;
	m->by = c->job;
	m->frame = running_frame(c, 0);
	m->due = due;
}

static void
on_timer_armed(struct causes *c, const struct mt_event *e)
{
	note_made(c, made_row(&c->timers, &c->timer_count, id_of(e, 0)), e,
	    e->time + e->parts[1].number);
}

static void
on_immediate_queued(struct causes *c, const struct mt_event *e)
{
	note_made(c, made_row(&c->immediates, &c->immediate_count,
	    id_of(e, 0)), e, -1);
}

static void
on_io_started(struct causes *c, const struct mt_event *e)
{
	note_made(c, made_row(&c->ios, &c->io_count, id_of(e, 0)), e, -1);
}

/* Comes just before its job starts. */
static void
on_io_completed(struct causes *c, const struct mt_event *e)
{
	ROW(c, job, jobs, id_of(e, 2))->whose = e->parts[0].ref;
}

static void
on_turn(struct causes *c, const struct mt_event *e)
{
	c->turn = (uint32_t)e->parts[0].number;
}

static void
on_throw(struct causes *c, const struct mt_event *e)
{
	c->thrown_at = e->at;
	c->thrown_in = c->job;
}

static void
on_uncaught(struct causes *c, const struct mt_event *e)
{
	c->uncaught = e->step;
}

static void
on_end(struct causes *c, const struct mt_event *e)
{
	c->exit = e->step;
	c->exit_job = c->job;
}

static void
on_console(struct causes *c, const struct mt_event *e)
{
	struct mt_line line;
	size_t n = mt_console_count(c->m);

	for (size_t i = c->line_count; i < n; i++) {
		struct cause_line *l = ROW(c, line, lines, i);

		l->index = i;
		l->job = c->job;
		l->frame = running_frame(c, 0);
		l->step = mt_console(c->m, i, &line) ? line.step : e->step;
	}
}

static const struct {
	const char *name;
	void (*read)(struct causes *c, const struct mt_event *e);
} events[] = {
	{ "call", on_call },
	{ "return", on_return },
	{ "statement", on_statement },
	{ "catch", on_catch },
	{ "uncaught", on_uncaught },
	{ "throw", on_throw },
	{ "exit", on_end },
	{ "await", on_await },
	{ "resume", on_resume },
	{ "resume-throw", on_resume_throw },
	{ "promise-created", on_promise_created },
	{ "promise-resolved", on_promise_resolved },
	{ "promise-resolved-thenable", on_promise_resolved },
	{ "promise-fulfilled", on_promise_fulfilled },
	{ "promise-rejected", on_promise_rejected },
	{ "promise-handled", on_promise_handled },
	{ "reaction-added", on_reaction_added },
	{ "rejection-noticed", on_rejection_noticed },
	{ "rejection-handled", on_rejection_handled },
	{ "rejection-reported", on_rejection_reported },
	{ "rejection-handled-late", on_rejection_handled_late },
	{ "job-enqueued", on_job_enqueued },
	{ "job-started", on_job_started },
	{ "job-finished", on_job_finished },
	{ "timer-armed", on_timer_armed },
	{ "immediate-queued", on_immediate_queued },
	{ "io-started", on_io_started },
	{ "io-completed", on_io_completed },
	{ "turn", on_turn },
	{ "console", on_console }
};

/* ---- errors -------------------------------------------------------------- */

static void
read_rows(struct causes *c, uint32_t id, struct cause_error *out, int rows)
{
	struct mt_stack_row row;

	out->rows = text_alloc(NULL, ((size_t)rows + 1) * sizeof *out->rows);
	for (int i = 0; i < rows && mt_error_row(c->m, id, i, &row); i++)
		out->rows[out->row_count++] = (struct cause_stack_row){
			text_copy(row.name), row.at, row.function,
			row.is_async, row.is_program };
}

/* Did the frame run in the job that runs now? */
static bool
ran_now(const struct causes *c, uint32_t frame)
{
	const struct cause_job *j = causes_job(c, c->job);

	return c->frames[frame].job == c->job || (j && j->frame == frame);
}

/* The frame whose code a row shows: the youngest of that function. */
static uint32_t
frame_of_row(const struct causes *c, const struct cause_stack_row *row)
{
	for (uint32_t id = (uint32_t)c->frame_count; id-- > 1; )
		if (c->frames[id].call && ran_now(c, id) &&
		    same_place(c->frames[id].at, row->function))
			return id;
	return 0;
}

static void
free_error(struct cause_error *e)
{
	for (int i = 0; i < e->row_count; i++)
		free(e->rows[i].name);
	free(e->rows);
	free(e->text);
}

static void
read_error(struct causes *c, uint32_t id, uint64_t step)
{
	struct cause_error e = { .step = step, .job = c->job }, *out;
	struct mt_error_made made;
	int i;

	if (!mt_error_get(c->m, id, &made))
		return;
	e.text = text_copy(made.text);
	e.limit = made.limit;
	read_rows(c, id, &e, made.rows);
	for (i = 0; i < e.row_count && (!e.rows[i].is_program ||
	    e.rows[i].is_async); i++)
		;
	if (i == e.row_count) {
		free_error(&e);
		return;
	}
	e.frame = frame_of_row(c, &e.rows[i]);
	out = ROW(c, error, errors, c->error_count);
	*out = e;
}

static void
read_errors(struct causes *c, uint64_t step)
{
	uint32_t n = mt_error_count(c->m);

	while (c->errors_seen < n)
		read_error(c, ++c->errors_seen, step);
}

/* ---- the whole run ------------------------------------------------------- */

/* Which row of events[] each kind has, -1: none. */
static void
find_readers(int rows[KINDS_MAX])
{
	for (int kind = 0; kind < KINDS_MAX; kind++) {
		rows[kind] = -1;
		for (size_t i = 0; kind < mt_event_kind_count() &&
		    i < sizeof events / sizeof *events; i++)
			if (strcmp(events[i].name, mt_event_kind_name(kind))
			    == 0)
				rows[kind] = (int)i;
	}
}

void
causes_read(struct causes *c, struct mt_machine *m)
{
	int rows[KINDS_MAX];

	memset(c, 0, sizeof *c);
	c->m = m;
	find_readers(rows);
	mt_seek(m, 0);
	while (mt_move(m, MT_STEP, 1) == MT_OK || mt_position(m) > c->steps) {
		const struct mt_event *e = mt_event(m);

		if (e->step == c->steps)
			break;
		c->steps = e->step;
		if (e->kind >= 0 && e->kind < KINDS_MAX && rows[e->kind] >= 0)
			events[rows[e->kind]].read(c, e);
		read_errors(c, c->steps);
	}
}

void
causes_free(struct causes *c)
{
	for (size_t i = 0; i < c->frame_count; i++) {
		free(c->frames[i].name);
		free(c->frames[i].host);
	}
	for (size_t i = 0; i < c->job_count; i++)
		free(c->jobs[i].name);
	for (size_t i = 0; i < c->promise_count; i++)
		free(c->promises[i].reason);
	for (size_t i = 0; i < c->error_count; i++)
		free_error(&c->errors[i]);
	free(c->waits);
	free(c->errors);
	free(c->jobs);
	free(c->promises);
	free(c->frames);
	free(c->awaits);
	free(c->lines);
	free(c->timers);
	free(c->immediates);
	free(c->ios);
	free(c->reactions);
	memset(c, 0, sizeof *c);
}
