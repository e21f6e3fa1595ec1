/* SPDX-License-Identifier: MIT */
/*
 * Who settles a pending promise, as far as the state at the position tells:
 * a job that waits, the promise it follows, the function whose result it is,
 * the promise that a then hangs on, a timer that calls its resolve.
 */
#include <config.h>

#include "machine.h"

#include "../async/state.h"
#include "../core/peek.h"

struct search {
	const struct promise *p;
	const struct promise *found;
	bool resolvers;                 /* reactions that call its resolve */
};

static bool is_resolver_of(value f, const struct promise *p)
{
	value whose;

	return value_is_object(f) && promise_of_resolver(f, &whose) &&
	    value_is_cell(whose) && value_cell(whose) == &p->object.cell;
}

static bool is_target(const struct reaction *r, const struct search *s)
{
	if (r->cell.small == REACTION_RESUME)
		return false;
	if (s->resolvers)
		return is_resolver_of(r->on_fulfilled, s->p) ||
		    is_resolver_of(r->on_rejected, s->p);
	return value_is_kind(r->target, CELL_PROMISE) &&
	    value_cell(r->target) == &s->p->object.cell;
}

static bool look_at(void *user, struct cell *cell)
{
	struct search *s = user;
	const struct promise *q = (const struct promise *)cell;
	const struct reaction *r;

	if (promise_state(q) != PROMISE_PENDING ||
	    !value_is_kind(q->result, CELL_REACTION))
		return true;
	for (r = (const struct reaction *)value_cell(q->result); r;
	    r = r->next)
		if (is_target(r, s))
			s->found = q;
	return !s->found;
}

/* A pending promise one of whose reactions settles p. */
static const struct promise *source_of(struct mt_machine *m,
    const struct promise *p, bool resolvers)
{
	struct search s = { p, NULL, resolvers };

	peek_cells(m->vm, CELL_PROMISE, sizeof(struct promise), look_at, &s);
	return s.found;
}

static bool settles(const struct job *j, const struct promise *p)
{
	value v = job_promise_ref(j);

	if (j->kind == JOB_REACTION || j->kind == JOB_THENABLE)
		if (value_is_kind(v, CELL_PROMISE) &&
		    value_cell(v) == &p->object.cell)
			return true;
	return j->kind != JOB_RESUME && is_resolver_of(j->a, p);
}

static uint32_t job_of(struct mt_machine *m, const struct promise *p)
{
	const struct ring *rings[] = { &m->vm->async->ticks,
		&m->vm->async->microtasks };
	uint32_t k, i;

	for (k = 0; k < 2; k++)
		for (i = 0; i < rings[k]->count; i++)
			if (settles(ring_at(rings[k], i), p))
				return ring_at(rings[k], i)->id;
	return 0;
}

static uint32_t timer_of(struct mt_machine *m, const struct promise *p)
{
	const struct timer_list *l;
	const struct timer *t;

	for (l = m->vm->async->lists; l; l = l->next)
		for (t = l->first; t; t = t->next)
			if (is_resolver_of(t->callback, p))
				return t->object.cell.aux;
	return 0;
}

static const char *by_maker(struct mt_machine *m, const struct promise *p,
    struct mt_ref *ref)
{
	switch (promise_maker(p)) {
	case MAKER_ASYNC_FUNCTION:
		*ref = (struct mt_ref){ MT_FRAME, p->origin };
		return scratch_format(m, "F%u, when it returns or throws",
		    p->origin);
	case MAKER_CONSTRUCTOR: case MAKER_WITH_RESOLVERS:
		return "whoever calls its resolve or reject";
	case MAKER_ALL: case MAKER_ALL_SETTLED: case MAKER_ANY:
	case MAKER_RACE:
		return scratch_format(m, "the promises given to %s",
		    promise_maker_text(promise_maker(p)));
	default:
		return NULL;
	}
}

const char *settler_of(struct mt_machine *m, const struct promise *p,
    struct mt_ref *ref)
{
	const struct promise *q = source_of(m, p, false);
	uint32_t id;

	*ref = (struct mt_ref){ MT_NONE, 0 };
	if ((id = job_of(m, p)) != 0) {
		*ref = (struct mt_ref){ MT_JOB_REF, id };
		return scratch_format(m, "J%u, which waits in its queue", id);
	}
	if (q || (q = source_of(m, p, true)) != NULL) {
		*ref = (struct mt_ref){ MT_PROMISE, q->object.cell.aux };
		return scratch_format(m, "what hangs on P%u, once that is "
		    "settled", q->object.cell.aux);
	}
	if ((id = timer_of(m, p)) != 0) {
		*ref = (struct mt_ref){ MT_TIMER, id };
		return scratch_format(m, "T%u, which calls its resolve or "
		    "reject", id);
	}
	return by_maker(m, p, ref);
}
