/* SPDX-License-Identifier: MIT */
/*
 * The element functions of Promise.all, allSettled and any, in C, so that
 * the stack trace walker can see through them.
 *
 * A state is a CELL_RECORD of STATE_WORDS values, shared by the functions of
 * one call.  A pair of functions of one element shares its "already called":
 * the index of both becomes -1.
 */
#include <config.h>

#include "../lib/native.h"
#include "combinator.h"

enum { STATE_KIND, STATE_PROMISE, STATE_RESOLVE, STATE_REJECT, STATE_VALUES,
	STATE_REMAINING, STATE_WORDS };

enum { SLOT_STATE, SLOT_INDEX, SLOT_TWIN };

static value *state_of(value v)
{
	return ((struct record *)value_cell(v))->v;
}

/* ---- settling the result -------------------------------------------------- */

/* The functions of the capability; those of a %Promise% are made when they
 * are first needed. */
static value state_function(struct vm *vm, value *s, int which)
{
	if (s[which] == VALUE_UNDEFINED)
		s[which] = promise_resolver(vm, (struct promise *)
		    value_cell(s[STATE_PROMISE]), which == STATE_REJECT);
	return s[which];
}

/* Call(capability.[[Resolve]] or [[Reject]], undefined, v) */
static value state_settle(struct vm *vm, value *s, int which, value v)
{
	return vm_tail(vm, state_function(vm, s, which), VALUE_UNDEFINED, 1,
	    &v);
}

/* ecma262 #sec-aggregate-error: made by the engine, without frames */
static value aggregate(struct vm *vm, value errors)
{
	struct error *e = error_new(vm, value_object(INTRINSIC(vm,
	    AGGREGATE_ERROR_PROTOTYPE)), value_from_cell(string_from_cstr(vm,
	    "All promises were rejected")));

	e->frames = value_from_cell(heap_alloc(vm, sizeof(struct record),
	    CELL_RECORD));
	object_define(vm, &e->object, ATOM(vm, errors), errors, PROP_HIDDEN);
	return value_from_cell(e);
}

/* The last result is in. */
static value state_complete(struct vm *vm, value *s)
{
	if (s[STATE_KIND] == value_from_int(COMBINE_ANY))
		return state_settle(vm, s, STATE_REJECT,
		    aggregate(vm, s[STATE_VALUES]));
	return state_settle(vm, s, STATE_RESOLVE, s[STATE_VALUES]);
}

static value state_count_down(struct vm *vm, value *s)
{
	s[STATE_REMAINING] = value_from_int(value_int(s[STATE_REMAINING]) -
	    1);
	if (s[STATE_REMAINING] != value_from_int(0))
		return VALUE_UNDEFINED;
	return state_complete(vm, s);
}

/* ---- element functions ---------------------------------------------------- */

/* { status: "fulfilled", value } or { status: "rejected", reason } */
static value outcome(struct vm *vm, value v, bool rejected)
{
	struct object *o = object_new(vm, value_object(INTRINSIC(vm,
	    OBJECT_PROTOTYPE)));

	object_define(vm, o, ATOM(vm, status), rejected ? ATOM(vm, rejected)
	    : ATOM(vm, fulfilled), PROP_ALL);
	object_define(vm, o, rejected ? ATOM(vm, reason) : ATOM(vm, value),
	    v, PROP_ALL);
	return value_from_cell(o);
}

static value element(struct vm *vm, struct call *c, bool rejected)
{
	struct native *n = (struct native *)value_cell(c->callee);
	value *s = state_of(n->slots[SLOT_STATE]), v = c->args[0];
	int index = value_int(n->slots[SLOT_INDEX]);

	if (index < 0)
		return VALUE_UNDEFINED;
	n->slots[SLOT_INDEX] = value_from_int(-1 - index);
	if (value_is_cell(n->slots[SLOT_TWIN]))
		((struct native *)value_cell(n->slots[SLOT_TWIN]))->
		    slots[SLOT_INDEX] = value_from_int(-1 - index);
	if (s[STATE_KIND] == value_from_int(COMBINE_ALL_SETTLED))
		v = outcome(vm, v, rejected);
	value_object(s[STATE_VALUES])->elements->v[index] = v;
	return state_count_down(vm, s);
}

static value element_fulfilled(struct vm *vm, struct call *c)
{
	return element(vm, c, false);
}

static value element_rejected(struct vm *vm, struct call *c)
{
	return element(vm, c, true);
}

static const struct builtin element_rows[2] = {
	ROW("", 1, element_fulfilled, NULL, "resolve element function"),
	ROW("", 1, element_rejected, NULL, "reject element function"),
};

bool promise_combinator_element(value f, enum combine_kind *kind,
    uint32_t *index, value *promise)
{
	struct native *n = (struct native *)value_cell(f);
	value *s;
	int i;

	if (!value_is_kind(f, CELL_NATIVE) || (n->builtin !=
	    &element_rows[0] && n->builtin != &element_rows[1]))
		return false;
	s = state_of(n->slots[SLOT_STATE]);
	i = value_int(n->slots[SLOT_INDEX]);
	*kind = (enum combine_kind)value_int(s[STATE_KIND]);
	*index = (uint32_t)(i < 0 ? -1 - i : i);
	*promise = s[STATE_PROMISE];
	return true;
}

static struct native *element_new(struct vm *vm, value state, int index,
    bool rejected)
{
	struct native *n = native_new(vm, &element_rows[rejected]);

	n->slots[SLOT_STATE] = state;
	n->slots[SLOT_INDEX] = value_from_int(index);
	n->slots[SLOT_TWIN] = VALUE_UNDEFINED;
	return n;
}

/* ---- intrinsics of promise.js --------------------------------------------- */

/* (kind, promise, resolve, reject): functions undefined for a %Promise% */
value combine_state(struct vm *vm, struct call *c)
{
	struct record *r = heap_alloc(vm, sizeof *r + STATE_WORDS *
	    sizeof(value), CELL_RECORD);
	int i;

	r->cell.aux = STATE_WORDS;
	for (i = 0; i < 4; i++)
		r->v[i] = c->args[i];
	r->v[STATE_VALUES] = value_from_cell(array_new(vm, 0));
	r->v[STATE_REMAINING] = value_from_int(1);
	return value_from_cell(r);
}

/* (state): one more; its index */
value combine_add(struct vm *vm, struct call *c)
{
	value *s = state_of(c->args[0]);
	struct array *values = (struct array *)value_cell(s[STATE_VALUES]);

	array_push(vm, values, VALUE_UNDEFINED);
	s[STATE_REMAINING] = value_from_int(value_int(s[STATE_REMAINING]) +
	    1);
	return value_from_u32(values->length - 1);
}

static void handlers(struct vm *vm, value state, value out[2])
{
	value *s = state_of(state);
	int last = (int)((struct array *)
	    value_cell(s[STATE_VALUES]))->length - 1;
	struct native *a = NULL, *b = NULL;
	enum combine_kind kind = (enum combine_kind)value_int(s[STATE_KIND]);

	if (kind == COMBINE_ALL || kind == COMBINE_ALL_SETTLED)
		a = element_new(vm, state, last, false);
	if (kind == COMBINE_ANY || kind == COMBINE_ALL_SETTLED)
		b = element_new(vm, state, last, true);
	if (a && b) {
		a->slots[SLOT_TWIN] = value_from_cell(b);
		b->slots[SLOT_TWIN] = value_from_cell(a);
	}
	out[0] = a ? value_from_cell(a) : state_function(vm, s,
	    STATE_RESOLVE);
	out[1] = b ? value_from_cell(b) : state_function(vm, s,
	    STATE_REJECT);
}

/* (state): [onFulfilled, onRejected] for the element added last */
value combine_handlers(struct vm *vm, struct call *c)
{
	value out[2];

	handlers(vm, c->args[0], out);
	return value_from_cell(array_from(vm, out, 2));
}

static void hooked_action(struct vm *vm, const value v[4])
{
	promise_perform_then(vm, (struct promise *)value_cell(v[0]), v[1],
	    v[2], v[3]);
}

/* (state, p): if p's then is untouched, does it without reading it.  V8 makes
 * no promise for what then would return, but when hooks look. */
value combine_then(struct vm *vm, struct call *c)
{
	struct promise *p = (struct promise *)value_cell(c->args[1]);
	value out[2];

	if (!value_is_kind(c->args[1], CELL_PROMISE) ||
	    !promise_is_plain(vm, p) || !promise_species_intact(vm))
		return VALUE_FALSE;
	handlers(vm, c->args[0], out);
	if (!vm->async->hooks) {
		promise_perform_then(vm, p, out[0], out[1], VALUE_UNDEFINED);
	} else {
		struct promise *d = promise_new(vm, MAKER_THEN,
		    p->object.cell.aux);

		hooks_promise_parent(vm, d, p);
		async_follow(vm, hooked_action, c->args[1], out[0], out[1],
		    value_from_cell(d));
	}
	return VALUE_TRUE;
}

/* (state): the iterable is at its end */
value combine_end(struct vm *vm, struct call *c)
{
	value *s = state_of(c->args[0]);

	if (s[STATE_KIND] == value_from_int(COMBINE_RACE))
		return VALUE_UNDEFINED;
	return state_count_down(vm, s);
}
