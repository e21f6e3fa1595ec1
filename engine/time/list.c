/* SPDX-License-Identifier: MIT */
/*
 * The lists the panes show: stack, suspended frames, queues, timers,
 * immediates, I/O, promises, rejections.
 *
 * A list is made when it is first asked for at a position: an array of the
 * cells (or ring places) in order.  An item is described when it is asked
 * for, so a queue of a million jobs costs nothing until it is scrolled.
 */
#include <config.h>

#include "machine.h"

#include <stdlib.h>

#include "../async/state.h"
#include "../core/op.h"
#include "../core/peek.h"

struct cells { void **at; size_t n, capacity; };

static const char *const list_names[MT_LIST_COUNT] = {
	"stack", "suspended", "nextTick", "microtasks", "timers",
	"immediates", "io", "promises", "rejections"
};

const char *mt_list_name(enum mt_list list)
{
	return list < MT_LIST_COUNT ? list_names[list] : "";
}

static void cells_add(struct cells *c, void *p)
{
	if (c->n == c->capacity) {
		size_t n = c->capacity ? c->capacity * 2 : 32;
		void **more = realloc(c->at, n * sizeof *more);

		if (!more)
			return;
		c->at = more;
		c->capacity = n;
	}
	c->at[c->n++] = p;
}

void list_invalidate(struct mt_machine *m)
{
	memset(m->list_valid, 0, sizeof m->list_valid);
}

void list_free(struct mt_machine *m)
{
	int i;

	for (i = 0; i < MT_LIST_COUNT; i++)
		free(m->list_cache[i]);
}

/* ---- collecting --------------------------------------------------------- */

static int by_id(const void *a, const void *b)
{
	uint32_t x = (*(struct cell *const *)a)->aux;
	uint32_t y = (*(struct cell *const *)b)->aux;

	return (x > y) - (x < y);
}

static bool is_listed(const struct frame *f)
{
	return f->code && !(f->code->flags & CODE_HIDDEN);
}

static void collect_stack(struct mt_machine *m, struct cells *out)
{
	struct frame *f;

	for (f = m->vm->fp; f; f = f->caller)
		if (is_listed(f))
			cells_add(out, f);
}

static bool take_suspended(void *user, struct cell *cell)
{
	const struct frame *f = (const struct frame *)cell;

	if ((f->cell.small & FRAME_SUSPENDED) &&
	    !(f->cell.small & FRAME_DONE) && f->code &&
	    !(f->code->flags & CODE_LIB))
		cells_add(user, cell);
	return true;
}

static bool take_any(void *user, struct cell *cell)
{
	cells_add(user, cell);
	return true;
}

static void collect_ring(const struct ring *r, struct cells *out)
{
	uint32_t i;

	for (i = 0; i < r->count; i++)
		cells_add(out, ring_at(r, i));
}

static double timer_due(const struct timer *t)
{
	return t->start + (t->list ? t->list->duration : t->duration);
}

static int by_due(const void *a, const void *b)
{
	const struct timer *x = *(struct timer *const *)a;
	const struct timer *y = *(struct timer *const *)b;

	if (timer_due(x) != timer_due(y))
		return timer_due(x) < timer_due(y) ? -1 : 1;
	return by_id(a, b);
}

static void collect_timers(struct mt_machine *m, struct cells *out)
{
	const struct timer_list *l;
	struct timer *t;

	for (l = m->vm->async->lists; l; l = l->next)
		for (t = l->first; t; t = t->next)
			cells_add(out, t);
	if (out->n)
		qsort(out->at, out->n, sizeof *out->at, by_due);
}

static void collect_immediates(struct mt_machine *m, struct cells *out)
{
	const struct async *a = m->vm->async;
	struct immediate *i;

	for (i = a->outstanding; i; i = i->next)
		if (!(i->flags & (TIMER_TICKS | TIMER_NOOP)))
			cells_add(out, i);
	for (i = a->immediate_first; i; i = i->next)
		if (i != a->outstanding && !(i->flags & (TIMER_TICKS |
		    TIMER_NOOP)))
			cells_add(out, i);
}

static void collect_ios(struct mt_machine *m, struct cells *out)
{
	struct io_request *r;

	for (r = m->vm->async->io_first; r; r = r->next)
		cells_add(out, r);
}

static void collect_rejections(struct mt_machine *m, struct cells *out)
{
	value v = m->vm->async->pending;
	struct array *a;
	uint32_t i;

	if (!value_is_kind(v, CELL_ARRAY))
		return;
	a = (struct array *)value_cell(v);
	for (i = 0; a->object.elements && i < a->object.elements->length; i++)
		if (value_is_kind(a->object.elements->v[i], CELL_PROMISE))
			cells_add(out, value_cell(a->object.elements->v[i]));
}

static void collect(struct mt_machine *m, enum mt_list list,
    struct cells *out)
{
	struct vm *vm = m->vm;

	switch (list) {
	case MT_STACK:
		collect_stack(m, out);
		break;
	case MT_SUSPENDED:
		peek_cells(vm, CELL_FRAME, 0, take_suspended, out);
		break;
	case MT_TICKS:
		collect_ring(&vm->async->ticks, out);
		break;
	case MT_MICROTASKS:
		collect_ring(&vm->async->microtasks, out);
		break;
	case MT_TIMERS:
		collect_timers(m, out);
		break;
	case MT_IMMEDIATES:
		collect_immediates(m, out);
		break;
	case MT_IOS:
		collect_ios(m, out);
		break;
	case MT_PROMISES:
		peek_cells(vm, CELL_PROMISE, sizeof(struct promise), take_any,
		    out);
		break;
	default:
		collect_rejections(m, out);
	}
	if (out->n && (list == MT_SUSPENDED || list == MT_PROMISES))
		qsort(out->at, out->n, sizeof *out->at, by_id);
}

size_t mt_count(struct mt_machine *m, enum mt_list list)
{
	struct cells c = { NULL, 0, 0 };

	if (list >= MT_LIST_COUNT)
		return 0;
	if (m->list_valid[list])
		return m->list_length[list];
	free(m->list_cache[list]);
	collect(m, list, &c);
	m->list_cache[list] = c.at;
	m->list_length[list] = c.n;
	m->list_valid[list] = true;
	return c.n;
}

/* The i-th innermost: who wants the few on top need not collect all. */
static struct frame *stack_frame(struct mt_machine *m, size_t i)
{
	struct frame *f = m->vm->fp;

	for (; f; f = f->caller)
		if (is_listed(f) && i-- == 0)
			break;
	return f;
}

static void *list_cell(struct mt_machine *m, enum mt_list list, size_t i)
{
	if (list == MT_STACK && !m->list_valid[list])
		return stack_frame(m, i);
	return i < mt_count(m, list) ? ((void **)m->list_cache[list])[i]
	    : NULL;
}

/* ---- describing --------------------------------------------------------- */

static struct mt_ref ref_of(enum mt_ref_kind kind, uint32_t id)
{
	struct mt_ref r = { id ? kind : MT_NONE, id };

	return r;
}

static struct mt_ref promise_ref(value v)
{
	return ref_of(MT_PROMISE, value_is_kind(v, CELL_PROMISE)
	    ? value_cell(v)->aux : 0);
}

static const struct function *bytecode_function(value f)
{
	while (value_is_kind(f, CELL_BOUND))
		f = ((struct bound *)value_cell(f))->target;
	return value_is_kind(f, CELL_FUNCTION) ?
	    (struct function *)value_cell(f) : NULL;
}

/* The program's callback that a function of the library is there to call:
 * of finally, of fs.readFile. */
static const struct function *inner_callback(const struct function *f)
{
	uint32_t i;

	for (i = 0; f->env && i < f->env->cell.aux; i++) {
		const struct function *g = bytecode_function(f->env->v[i]);

		if (g && !(g->code->flags & CODE_LIB))
			return g;
	}
	return f;
}

const struct code *list_function_code(value v)
{
	const struct function *f = bytecode_function(v);

	if (f && (f->code->flags & CODE_LIB))
		f = inner_callback(f);
	return f && !(f->code->flags & CODE_LIB) ? f->code : NULL;
}

/* The head of a function of the program, where its call event is too; none
 * for built-in ones. */
static struct mt_span function_span(struct mt_machine *m, value v)
{
	return machine_code_span(m, list_function_code(v), 0);
}

/* The function a job will call; EMPTY for one that resumes a frame. */
value list_job_function(const struct job *j)
{
	switch (j->kind) {
	case JOB_RESUME:
		return VALUE_EMPTY;
	case JOB_THENABLE:
		return j->c;
	case JOB_TIMER:
		return ((const struct timer *)value_cell(j->a))->callback;
	case JOB_IMMEDIATE:
		return ((const struct immediate *)value_cell(j->a))->callback;
	default:
		return j->a;
	}
}

struct mt_span list_job_span(struct mt_machine *m, const struct job *j)
{
	const struct frame *f;

	if (j->kind != JOB_RESUME)
		return function_span(m, list_job_function(j));
	f = (const struct frame *)value_cell(j->a);
	return machine_code_span(m, f->code, frame_pc(f));
}

static void describe_frame(struct mt_machine *m, const struct frame *f,
    struct mt_item *out)
{
	const char *kind = f->code->flags & CODE_ASYNC ? f->code->flags &
	    CODE_GENERATOR ? "async generator" : "async" :
	    f->code->flags & CODE_GENERATOR ? "generator" : "";

	out->ref = ref_of(MT_FRAME, f->cell.aux);
	out->name = f->code->flags & CODE_TOP ? "(main)"
	    : preview_function(m, f->args[-1]);
	out->at = machine_code_span(m, f->code, frame_pc(f));
	out->internal = f->code->flags & CODE_LIB;
	out->since = f->since;
	out->note = kind;
	out->about = promise_ref(f->owner);
	if (!(f->cell.small & FRAME_SUSPENDED)) {
		out->state = f == m->vm->fp ? "running" : "waits for its call";
		return;
	}
	out->about = promise_ref(f->awaits);
	if (out->about.kind != MT_NONE)
		out->state = scratch_format(m, "awaits %s",
		    mt_ref_text(out->about));
	else if (!(f->cell.small & FRAME_STARTED) ||
	    f->cell.flags == OP_INITIAL_YIELD)
		out->state = "not started";
	else
		out->state = f->cell.flags == OP_AWAIT ||
		    f->cell.flags == OP_AWAIT_RETURN ? "goes on soon"
		    : "at yield";
}

static const char *job_name(struct mt_machine *m, const struct job *j,
    struct mt_item *out)
{
	const struct frame *f;

	switch (j->kind) {
	case JOB_RESUME:
		f = (const struct frame *)value_cell(j->a);
		out->about = ref_of(MT_FRAME, f->cell.aux);
		return scratch_format(m, "resume F%u %s", f->cell.aux,
		    preview_function(m, f->args[-1]));
	case JOB_REACTION:
		out->about = promise_ref(j->c);
		return scratch_format(m, "%s", value_is_callable(j->a)
		    ? preview_function(m, j->a) : "pass through");
	case JOB_THENABLE:
		out->about = promise_ref(j->a);
		return scratch_format(m, "call then of %s",
		    preview_value(m, j->b));
	default:
		return preview_function(m, j->a);
	}
}

static void describe_job(struct mt_machine *m, const struct job *j,
    struct mt_item *out)
{
	out->ref = ref_of(MT_JOB_REF, j->id);
	out->name = job_name(m, j, out);
	out->at = list_job_span(m, j);
	out->since = j->step;
	out->state = job_kind_name(j->kind);
	switch (j->kind) {
	case JOB_REACTION:
		out->note = scratch_format(m, "%s %s%s", j->rejected ?
		    "rejected with" : "with", preview_value(m, j->b),
		    out->about.kind ? scratch_format(m, " → %s",
		    mt_ref_text(out->about)) : "");
		break;
	case JOB_RESUME:
		out->note = scratch_format(m, "%s %s", j->rejected ?
		    "throws" : "with", preview_value(m, j->b));
		break;
	default:
		break;
	}
}

static void describe_timer(struct mt_machine *m, const struct timer *t,
    struct mt_item *out)
{
	out->ref = ref_of(MT_TIMER, t->object.cell.aux);
	out->name = preview_function(m, t->callback);
	out->at = function_span(m, t->callback);
	out->due = timer_due(t);
	out->state = scratch_format(m, t->repeat > 0 ? "every %g ms"
	    : "%g ms", t->duration);
	out->note = t->flags & TIMER_REF ? "" : "unref";
	out->since = t->made_step;
}

static void describe_immediate(struct mt_machine *m,
    const struct immediate *i, struct mt_item *out)
{
	out->ref = ref_of(MT_IMMEDIATE, i->object.cell.aux);
	out->name = preview_function(m, i->callback);
	out->at = function_span(m, i->callback);
	out->state = "waits for check";
	out->note = i->flags & TIMER_REF ? "" : "unref";
	out->since = i->made_step;
}

#define REQUEST_MAX 512

const char *list_request_name(struct mt_machine *m, value name)
{
	uint16_t u[REQUEST_MAX];
	char s[REQUEST_MAX + 1];
	uint32_t n, i, k = 0;
	bool in_path = false;

	if (!value_is_string(name))
		return "";
	n = peek_units(value_string(name), 0, u, REQUEST_MAX);
	for (i = 0; i < n; i++) {
		s[k++] = u[i] < 128 ? (char)u[i] : '?';
		if (u[i] == ' ')
			in_path = true;
		while (in_path && u[i] == '/' && k && s[k - 1] != ' ')
			k--;
	}
	s[k] = 0;
	return scratch_format(m, "%s", s);
}

static void describe_io(struct mt_machine *m, const struct io_request *r,
    struct mt_item *out)
{
	out->ref = ref_of(MT_IO, r->id);
	out->name = list_request_name(m, r->name);
	out->at = function_span(m, r->callback);
	out->due = r->due;
	out->state = scratch_format(m, "%u poll%s to go", r->rounds,
	    r->rounds == 1 ? "" : "s");
	out->since = r->made_step;
}

static uint32_t reaction_count(const struct promise *p)
{
	const struct reaction *r;
	uint32_t n = 0;

	if (promise_state(p) != PROMISE_PENDING ||
	    !value_is_kind(p->result, CELL_REACTION))
		return 0;
	for (r = (const struct reaction *)value_cell(p->result); r;
	    r = r->next)
		n++;
	return n;
}

/* What its origin is: the frame of an async function or of an await, else the
 * promise that then was called on. */
static enum mt_ref_kind origin_kind(const struct promise *p)
{
	switch (promise_maker(p)) {
	case MAKER_ASYNC_FUNCTION: case MAKER_AWAIT_VALUE:
	case MAKER_AWAIT_WRAPPER: case MAKER_THROWAWAY:
		return MT_FRAME;
	default:
		return MT_PROMISE;
	}
}

static const char *promise_origin(struct mt_machine *m,
    const struct promise *p)
{
	const char *made = promise_maker_text(promise_maker(p));
	const char *link = origin_kind(p) == MT_PROMISE ? "of P"
	    : promise_maker(p) == MAKER_ASYNC_FUNCTION ? "F" : "in F";

	if (!p->origin)
		return made;
	return scratch_format(m, "%s %s%u", made, link, p->origin);
}

static void describe_promise(struct mt_machine *m, const struct promise *p,
    struct mt_item *out)
{
	uint32_t waiting = reaction_count(p);

	out->ref = ref_of(MT_PROMISE, p->object.cell.aux);
	out->name = promise_origin(m, p);
	out->about = ref_of(origin_kind(p), p->origin);
	out->handled = promise_is_handled(p);
	out->since = p->made_step;
	out->note = waiting ? scratch_format(m, "%u waiting", waiting)
	    : promise_state(p) == PROMISE_REJECTED && !out->handled
	    ? "no handler" : "";
	switch (promise_state(p)) {
	case PROMISE_PENDING:
		out->state = p->object.cell.small & PROMISE_LOCKED
		    ? "pending, resolved" : "pending";
		break;
	case PROMISE_FULFILLED:
		out->state = scratch_format(m, "fulfilled %s",
		    preview_value(m, p->result));
		break;
	default:
		out->state = scratch_format(m, "rejected %s",
		    preview_value(m, p->result));
	}
}

static bool is_changed(struct mt_machine *m, struct mt_ref r)
{
	const struct mt_event *e = mt_event(m);
	int i;

	for (i = 0; r.kind != MT_NONE && i < 4; i++)
		if (e->refs[i].kind == r.kind && e->refs[i].id == r.id)
			return true;
	return false;
}

/* A job has been taken and not yet run or not yet been left. */
static bool has_job(const struct async *a)
{
	return a->stage != STAGE_NONE && a->stage != STAGE_ENDED;
}

/* Is this suspended frame what the job just taken resumes? */
static bool is_resumed_next(struct mt_machine *m, const void *frame)
{
	const struct async *a = m->vm->async;

	return !m->vm->fp && has_job(a) && a->job.kind == JOB_RESUME &&
	    value_cell(a->job.a) == frame;
}

/* Is the first of this list what runs next? */
static bool runs_next(struct mt_machine *m, enum mt_list list)
{
	const struct async *a = m->vm->async;

	if (m->vm->fp)
		return list == MT_STACK;
	if (has_job(a))
		return false;
	switch (list) {
	case MT_TICKS:
		return a->ticks.count && !(a->microtasks.count &&
		    (a->step == STEP_MICROTASKS || a->step == STEP_NATIVE));
	case MT_MICROTASKS:
		return a->microtasks.count && (!a->ticks.count ||
		    a->step == STEP_MICROTASKS || a->step == STEP_NATIVE);
	case MT_TIMERS:
		return a->phase == PHASE_TIMERS && !a->ticks.count &&
		    !a->microtasks.count;
	case MT_IMMEDIATES:
		return a->phase == PHASE_CHECK && !a->ticks.count &&
		    !a->microtasks.count;
	default:
		return false;
	}
}

static void describe_cell(struct mt_machine *m, enum mt_list list,
    const void *cell, struct mt_item *out)
{
	memset(out, 0, sizeof *out);
	out->name = out->state = out->note = "";
	out->due = -1;
	switch (list) {
	case MT_STACK: case MT_SUSPENDED:
		describe_frame(m, cell, out);
		break;
	case MT_TICKS: case MT_MICROTASKS:
		describe_job(m, cell, out);
		break;
	case MT_TIMERS:
		describe_timer(m, cell, out);
		break;
	case MT_IMMEDIATES:
		describe_immediate(m, cell, out);
		break;
	case MT_IOS:
		describe_io(m, cell, out);
		break;
	default:
		describe_promise(m, cell, out);
	}
	out->changed = is_changed(m, out->ref);
}

bool mt_item(struct mt_machine *m, enum mt_list list, size_t i,
    struct mt_item *out)
{
	void *cell = list_cell(m, list, i);

	if (!cell)
		return false;
	describe_cell(m, list, cell, out);
	out->next = list == MT_SUSPENDED ? is_resumed_next(m, cell)
	    : i == 0 && runs_next(m, list);
	return true;
}

static uint32_t cell_id(enum mt_ref_kind kind, const void *cell)
{
	switch (kind) {
	case MT_JOB_REF:
		return ((const struct job *)cell)->id;
	case MT_IO:
		return ((const struct io_request *)cell)->id;
	default:
		return ((const struct cell *)cell)->aux;
	}
}

static const void *find_cell(struct mt_machine *m, struct mt_ref ref,
    enum mt_list *list)
{
	static const struct { enum mt_ref_kind kind; enum mt_list list; }
	    where[] = {
		{ MT_FRAME, MT_STACK }, { MT_FRAME, MT_SUSPENDED },
		{ MT_PROMISE, MT_PROMISES }, { MT_JOB_REF, MT_TICKS },
		{ MT_JOB_REF, MT_MICROTASKS }, { MT_TIMER, MT_TIMERS },
		{ MT_IMMEDIATE, MT_IMMEDIATES }, { MT_IO, MT_IOS }
	};
	size_t w, i;

	for (w = 0; w < sizeof where / sizeof *where; w++) {
		if (where[w].kind != ref.kind)
			continue;
		for (i = 0; i < mt_count(m, where[w].list); i++) {
			const struct cell *c = list_cell(m, where[w].list, i);

			if (cell_id(ref.kind, c) == ref.id) {
				*list = where[w].list;
				return c;
			}
		}
	}
	return NULL;
}

bool mt_ref_item(struct mt_machine *m, struct mt_ref ref,
    struct mt_item *out)
{
	enum mt_list list;
	const void *cell = find_cell(m, ref, &list);

	if (!cell)
		return false;
	describe_cell(m, list, cell, out);
	return true;
}

const void *list_find(struct mt_machine *m, struct mt_ref ref,
    enum mt_list *list)
{
	return find_cell(m, ref, list);
}
