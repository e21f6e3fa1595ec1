/* SPDX-License-Identifier: MIT */
/*
 * Looking inside: the variables of a frame, a promise's slots and waiters,
 * the properties of an object, row by row.
 *
 * A handle is the word of a value; it is good at this position only.
 */
#include <config.h>

#include "machine.h"

#include "../async/state.h"
#include "../core/peek.h"

struct rows {
	struct mt_machine *m;
	struct mt_row *at;
	size_t n, max, skip;
};

static struct mt_ref value_ref(value v)
{
	struct mt_ref r = { MT_NONE, 0 };

	if (value_is_kind(v, CELL_PROMISE))
		r.kind = MT_PROMISE;
	else if (value_is_kind(v, CELL_TIMER))
		r.kind = MT_TIMER;
	else if (value_is_kind(v, CELL_IMMEDIATE))
		r.kind = MT_IMMEDIATE;
	if (r.kind != MT_NONE)
		r.id = value_cell(v)->aux;
	return r;
}

static struct mt_row *row_new(struct rows *r)
{
	struct mt_row *row;

	if (r->skip) {
		r->skip--;
		return NULL;
	}
	if (r->n >= r->max)
		return NULL;
	row = &r->at[r->n++];
	memset(row, 0, sizeof *row);
	row->value = "";
	return row;
}

static void add(struct rows *r, const char *name, value v, bool internal)
{
	struct mt_row *row = row_new(r);

	if (!row)
		return;
	row->name = name;
	row->value = preview_value(r->m, v);
	row->handle = value_is_object(v) ? v : 0;
	row->ref = value_ref(v);
	row->internal = internal;
}

static void add_text(struct rows *r, const char *name, const char *text,
    struct mt_ref ref)
{
	struct mt_row *row = row_new(r);

	if (!row)
		return;
	row->name = name;
	row->value = text;
	row->ref = ref;
	row->internal = true;
}

/* ---- objects ------------------------------------------------------------ */

static void add_elements(struct rows *r, const struct elements *e)
{
	uint32_t i;

	for (i = 0; e && i < e->length && r->n < r->max; i++)
		if (e->v[i] != VALUE_EMPTY)
			add(r, scratch_format(r->m, "%u", i), e->v[i], false);
}

static const char *key_name(struct rows *r, property_key k)
{
	if (value_is_number(k))
		return scratch_format(r->m, "%.0f", value_number(k));
	if (value_is_symbol(k))
		return preview_value(r->m, k);
	return preview_text(r->m, k, 40);
}

/* Is it a property whose value a first look would make? */
static bool is_late(const struct rows *r, const struct object *o,
    const struct shape_property *p)
{
	return p->flags & PROP_LAZY ||
	    (p->flags & PROP_ACCESSOR && peek_slot(o, p->slot) ==
	    INTRINSIC(r->m->vm, STACK_ACCESSOR));
}

static void add_properties(struct rows *r, const struct object *o)
{
	struct shape_property p;
	uint32_t i;

	for (i = 0; peek_row(o, i, &p) && r->n < r->max; i++) {
		struct mt_ref none = { MT_NONE, 0 };

		if (p.key == VALUE_EMPTY)
			continue;
		if (p.flags & (PROP_ACCESSOR | PROP_LAZY))
			add_text(r, key_name(r, p.key), is_late(r, o, &p) ?
			    "(made when read)" : "[Getter/Setter]", none);
		else
			add(r, key_name(r, p.key), peek_slot(o, p.slot),
			    false);
	}
}

static void add_reactions(struct rows *r, const struct promise *p)
{
	const struct reaction *n;

	if (promise_state(p) != PROMISE_PENDING ||
	    !value_is_kind(p->result, CELL_REACTION))
		return;
	for (n = (const struct reaction *)value_cell(p->result); n;
	    n = n->next) {
		struct mt_ref who = value_ref(n->target);

		if (n->cell.small == REACTION_RESUME) {
			who.kind = MT_FRAME;
			who.id = value_cell(n->target)->aux;
			add_text(r, "[[waits]]", scratch_format(r->m,
			    "%s goes on when it settles", mt_ref_text(who)),
			    who);
		} else {
			add_text(r, "[[waits]]", scratch_format(r->m,
			    "then (%s)%s%s", value_is_callable(
			    n->on_fulfilled) ? preview_function(r->m,
			    n->on_fulfilled) : value_is_callable(
			    n->on_rejected) ? preview_function(r->m,
			    n->on_rejected) : "no callback",
			    who.kind ? " → " : "", who.kind ?
			    mt_ref_text(who) : ""), who);
		}
	}
}

static void add_settler(struct rows *r, const struct promise *p)
{
	struct mt_ref ref;
	const char *text = promise_state(p) == PROMISE_PENDING ?
	    settler_of(r->m, p, &ref) : NULL;

	if (text)
		add_text(r, "settled by", text, ref);
}

static void add_promise(struct rows *r, const struct promise *p)
{
	static const char *const states[] = { "pending", "fulfilled",
		"rejected" };
	struct mt_ref none = { MT_NONE, 0 };

	add_text(r, "[[PromiseState]]", p->object.cell.small & PROMISE_LOCKED
	    && promise_state(p) == PROMISE_PENDING ?
	    "pending, resolved with another" : states[promise_state(p)],
	    none);
	if (promise_state(p) != PROMISE_PENDING)
		add(r, "[[PromiseResult]]", p->result, true);
	add_text(r, "[[PromiseIsHandled]]", promise_is_handled(p) ? "true"
	    : "false", none);
	add_text(r, "made", scratch_format(r->m, "at step %u: %s",
	    p->made_step, promise_maker_text(promise_maker(p))), none);
	if (p->settled_step)
		add_text(r, "settled", scratch_format(r->m, "at step %u",
		    p->settled_step), none);
	add_settler(r, p);
	add_reactions(r, p);
}

static void add_object(struct rows *r, value v)
{
	struct object *o = value_object(v);

	if (o->cell.kind == CELL_PROMISE)
		add_promise(r, (const struct promise *)o);
	add_elements(r, o->elements);
	add_properties(r, o);
	if (object_proto(o))
		add(r, "[[Prototype]]", value_from_cell(object_proto(o)),
		    true);
}

size_t mt_inspect(struct mt_machine *m, uint64_t handle, size_t first,
    struct mt_row *rows, size_t max)
{
	struct rows r = { .m = m, .at = rows, .max = max, .skip = first };

	if (value_is_object(handle))
		add_object(&r, handle);
	return r.n;
}

/* ---- frames ------------------------------------------------------------- */

static value variable_value(const struct frame *f, const struct env *e,
    const struct scope_variable *v)
{
	switch (v->place) {
	case 0:
		return f->slots[v->index];
	case 1:
		return f->args[v->index];
	default:
		return e && v->index < e->cell.aux ? e->v[v->index]
		    : VALUE_EMPTY;
	}
}

static bool covers(const struct scope_info *s, uint32_t pc)
{
	return pc >= s->from && pc < s->to;
}

/* Scopes of a function, innermost first; the environment chain goes along. */
static void add_variables(struct rows *r, const struct frame *f)
{
	uint32_t pc = frame_pc(f), i, k;
	const struct env *e = f->env;

	for (i = f->code->scope_count; i-- > 0; ) {
		const struct scope_info *s = &f->code->scopes[i];

		if (!covers(s, pc))
			continue;
		for (k = 0; k < s->count; k++) {
			const struct scope_variable *v =
			    &f->code->variables[s->first + k];

			add(r, preview_text(r->m, v->name, 40),
			    variable_value(f, e, v), false);
		}
		if (s->has_env && e)
			e = e->outer;
	}
}

static void add_frame(struct rows *r, const struct frame *f)
{
	if (f->args[-2] != VALUE_UNDEFINED && f->args[-2] != VALUE_EMPTY)
		add(r, "this", f->args[-2], true);
	add_variables(r, f);
	if (f->cell.small & FRAME_SUSPENDED)
		add_text(r, "suspended", scratch_format(r->m, "since step %u",
		    f->since), (struct mt_ref){ MT_NONE, 0 });
	if (value_is_kind(f->owner, CELL_PROMISE))
		add(r, "[[result promise]]", f->owner, true);
	if (value_is_kind(f->awaits, CELL_PROMISE))
		add(r, "[[awaits]]", f->awaits, true);
}

static void add_job(struct rows *r, const struct job *j)
{
	struct mt_ref none = { MT_NONE, 0 };

	add_text(r, "kind", job_kind_name(j->kind), none);
	add_text(r, "enqueued", scratch_format(r->m, "at step %u", j->step),
	    none);
	if (j->kind != JOB_RESUME)
		add(r, "callback", j->a, false);
	if (value_is_object(j->b))
		add(r, "argument", j->b, false);
}

size_t mt_inspect_ref(struct mt_machine *m, struct mt_ref ref,
    struct mt_row *rows, size_t max)
{
	struct rows r = { .m = m, .at = rows, .max = max };
	struct mt_ref none = { MT_NONE, 0 };
	enum mt_list list;
	const struct cell *c = list_find(m, ref, &list);

	if (!c)
		return 0;
	switch (ref.kind) {
	case MT_FRAME:
		add_frame(&r, (const struct frame *)c);
		break;
	case MT_JOB_REF:
		add_job(&r, (const struct job *)(const void *)c);
		break;
	case MT_TIMER:
		add(&r, "callback", ((const struct timer *)c)->callback,
		    false);
		add_text(&r, "armed", scratch_format(m, "at step %u",
		    ((const struct timer *)c)->made_step), none);
		break;
	case MT_IMMEDIATE:
		add(&r, "callback", ((const struct immediate *)c)->callback,
		    false);
		break;
	case MT_IO:
		add(&r, "callback", ((const struct io_request *)c)->callback,
		    false);
		break;
	default:
		add_object(&r, value_from_cell(c));
	}
	return r.n;
}
