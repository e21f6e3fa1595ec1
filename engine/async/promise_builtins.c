/* SPDX-License-Identifier: MIT */
/*
 * Promise: the constructor's pieces, then, catch, resolve, reject, and what
 * engine/lib/promise.js asks of C.
 *
 * The C halves serve promises whose then and constructor are as they were
 * made; everything else goes on in promise.js, by the specification's steps.
 */
#include <config.h>

#include "../lib/native.h"
#include "../lib/stack.h"
#include "combinator.h"
#include "state.h"

static struct promise *to_promise(value v)
{
	return (struct promise *)value_cell(v);
}

/* Promise[Symbol.species] is what it was: another accessor may be in its
 * place without a change of shape. */
bool promise_species_intact(struct vm *vm)
{
	struct async *a = vm->async;
	struct object *c = value_object(INTRINSIC(vm, PROMISE));
	struct property p = { .flags = PROP_ACCESSOR };

	if (c->shape == a->constructor_shape)
		p.v = c->slots->v[a->species_slot];
	else if (!object_get_own(vm, c, vm->symbols[SYM_SPECIES], &p))
		return false;
	return (p.flags & PROP_ACCESSOR) && ((struct accessor *)
	    value_cell(p.v))->getter == a->species_getter;
}

/* ---- resolving functions ------------------------------------------------- */

/* Who resolves, for the stack of a getter that this calls: a resolving
 * function as it was called. */
static value resolver_of(struct vm *vm, const struct call *c)
{
	value called[2] = { c->callee, c->this_value };

	if (value_is_nullish(c->this_value) ||
	    !promise_then_is_accessor(vm, c->args[0]))
		return value_from_int(FRAMES_RESOLVER);
	return value_from_cell(array_from(vm, called, 2));
}

/* ecma262 #sec-promise-resolve-functions 1 to 6 */
static value resolve_function(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);
	struct promise *p = to_promise(n->slots[0]);

	if (promise_claim(vm, p, (uint32_t)value_number(n->slots[1])))
		promise_resolve_by(vm, p, c->args[0], resolver_of(vm, c));
	else
		rejection_multiple(vm, p, false, c->args[0]);
	return VALUE_UNDEFINED;
}

/* ecma262 #sec-promise-reject-functions */
static value reject_function(struct vm *vm, struct call *c)
{
	struct native *n = (struct native *)value_cell(c->callee);
	struct promise *p = to_promise(n->slots[0]);

	if (promise_claim(vm, p, (uint32_t)value_number(n->slots[1])))
		promise_reject(vm, p, c->args[0]);
	else
		rejection_multiple(vm, p, true, c->args[0]);
	return VALUE_UNDEFINED;
}

static const struct builtin resolver_rows[2] = {
	ROW("", 1, resolve_function, NULL, "(value) resolves the promise"),
	ROW("", 1, reject_function, NULL, "(reason) rejects the promise"),
};

value promise_resolver(struct vm *vm, struct promise *p, bool reject)
{
	struct native *n = native_new(vm, &resolver_rows[reject]);

	n->slots[0] = value_from_cell(p);
	n->slots[1] = value_from_u32(p->generation);
	return value_from_cell(n);
}

void promise_resolving_functions(struct vm *vm, struct promise *p,
    value out[2])
{
	out[0] = promise_resolver(vm, p, false);
	out[1] = promise_resolver(vm, p, true);
}

bool promise_of_resolver(value f, value *promise)
{
	const struct native *n = (const struct native *)value_cell(f);

	if (!value_is_kind(f, CELL_NATIVE) || (n->builtin !=
	    &resolver_rows[0] && n->builtin != &resolver_rows[1]))
		return false;
	*promise = n->slots[0];
	return true;
}

const char *promise_resolver_name(value f)
{
	const struct native *n = (const struct native *)value_cell(f);

	return n->builtin == &resolver_rows[0] ? "resolve" : "reject";
}

/* ---- then and catch ------------------------------------------------------ */

static void then_action(struct vm *vm, const value v[4])
{
	promise_perform_then(vm, to_promise(v[0]), v[1], v[2], v[3]);
}

static value then_fast(struct vm *vm, struct promise *p, value on_fulfilled,
    value on_rejected, enum promise_maker maker)
{
	struct promise *d = promise_new(vm, maker, p->object.cell.aux);

	hooks_promise_parent(vm, d, p);
	async_follow(vm, then_action, value_from_cell(p), on_fulfilled,
	    on_rejected, value_from_cell(d));
	return value_from_cell(d);
}

/* ecma262 #sec-promise.prototype.then */
static value promise_then(struct vm *vm, struct call *c)
{
	struct promise *p = to_promise(c->this_value);

	if (!value_is_kind(c->this_value, CELL_PROMISE))
		return native_receiver(vm, "Promise.prototype.then",
		    c->this_value);
	if (promise_has_constructor(vm, p) && promise_species_intact(vm))
		return then_fast(vm, p, c->args[0], c->args[1], MAKER_THEN);
	return native_slow(vm, c, "_promiseThen");
}

/* ecma262 #sec-promise.prototype.catch */
static value promise_catch(struct vm *vm, struct call *c)
{
	struct promise *p = to_promise(c->this_value);

	if (value_is_kind(c->this_value, CELL_PROMISE) &&
	    promise_is_plain(vm, p) && promise_species_intact(vm))
		return then_fast(vm, p, VALUE_UNDEFINED, c->args[0],
		    MAKER_CATCH);
	return native_slow(vm, c, "_promiseCatch");
}

/* ---- resolve and reject -------------------------------------------------- */

static value resolved(struct vm *vm, value x, value by)
{
	struct promise *p = promise_new(vm, MAKER_RESOLVE, 0);

	async_follow(vm, promise_resolve_action, value_from_cell(p), x,
	    by, VALUE_EMPTY);
	return value_from_cell(p);
}

/* A combinator has no call of Promise.resolve that stacks show. */
static value static_frame(struct vm *vm)
{
	const struct frame *f = vm->fp;

	return f && f->code && (f->code->flags & CODE_LIB) &&
	    !profile_is(vm, PROFILE_COMBINATOR_CALLS_RESOLVE) ? VALUE_EMPTY
	    : value_from_int(FRAMES_RESOLVE_STATIC);
}

/* ecma262 #sec-promise.resolve */
static value promise_resolve(struct vm *vm, struct call *c)
{
	value C = c->this_value, x = c->args[0];

	if (!value_is_object(C))
		return throw_type_error(vm,
		    "PromiseResolve called on non-object");
	if (C == INTRINSIC(vm, PROMISE)) {
		if (!value_is_kind(x, CELL_PROMISE))
			return resolved(vm, x, static_frame(vm));
		if (promise_has_constructor(vm, to_promise(x)))
			return x;
	}
	return native_slow(vm, c, "_promiseResolveStatic");
}

/* ecma262 #sec-promise.reject */
static value promise_reject_static(struct vm *vm, struct call *c)
{
	struct promise *p;

	if (!value_is_object(c->this_value))
		return throw_type_error(vm,
		    "PromiseResolve called on non-object");
	if (c->this_value != INTRINSIC(vm, PROMISE))
		return native_slow(vm, c, "_promiseRejectStatic");
	p = promise_new(vm, MAKER_REJECT, 0);
	async_follow(vm, promise_reject_action, value_from_cell(p),
	    c->args[0], VALUE_EMPTY, VALUE_EMPTY);
	return value_from_cell(p);
}

static value promise_species(struct vm *vm, struct call *c)
{
	(void)vm;
	return c->this_value;
}

/* ---- intrinsics of promise.js -------------------------------------------- */

static value in_is_promise(struct vm *vm, struct call *c)
{
	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_PROMISE));
}

static value in_intact(struct vm *vm, struct call *c)
{
	(void)c;
	return value_from_bool(promise_guard(vm) &&
	    promise_species_intact(vm));
}

/* (prototype) */
static value in_construct(struct vm *vm, struct call *c)
{
	struct promise *p;

	if (c->args[0] == INTRINSIC(vm, PROMISE_PROTOTYPE))
		return value_from_cell(promise_new(vm, MAKER_CONSTRUCTOR,
		    0));
	p = promise_make_for(vm, value_object(c->args[0]),
	    MAKER_CONSTRUCTOR, 0);
	promise_announce(vm, p);
	return value_from_cell(p);
}

/* (maker[, the promise it is derived from]) */
static value in_plain(struct vm *vm, struct call *c)
{
	if (c->argc > 1) {
		struct promise *p = to_promise(c->args[1]);
		struct promise *d = promise_new(vm, (enum promise_maker)
		    value_int(c->args[0]), p->object.cell.aux);

		hooks_promise_parent(vm, d, p);
		return value_from_cell(d);
	}
	return value_from_cell(promise_new(vm, (enum promise_maker)
	    value_int(c->args[0]), 0));
}

/* (promise, reject) */
static value in_resolver(struct vm *vm, struct call *c)
{
	return promise_resolver(vm, to_promise(c->args[0]),
	    c->args[1] == VALUE_TRUE);
}

static value in_resolved(struct vm *vm, struct call *c)
{
	return resolved(vm, c->args[0], VALUE_EMPTY);
}

static value in_wrapped(struct vm *vm, struct call *c)
{
	struct promise *p = promise_new(vm, MAKER_AWAIT_WRAPPER, 0);

	async_follow(vm, promise_resolve_action, value_from_cell(p),
	    c->args[0], VALUE_EMPTY, VALUE_EMPTY);
	return value_from_cell(p);
}

/* (promise, value), (promise, reason): of promises made by lib alone; what
 * one follows already does not matter, as with V8's own functions */
static value in_settle(struct vm *vm, struct call *c)
{
	struct promise *p = to_promise(c->args[0]);

	if (promise_state(p) == PROMISE_PENDING)
		promise_resolve_with(vm, p, c->args[1]);
	return VALUE_UNDEFINED;
}

static value in_reject(struct vm *vm, struct call *c)
{
	struct promise *p = to_promise(c->args[0]);

	if (promise_state(p) == PROMISE_PENDING)
		promise_reject(vm, p, c->args[1]);
	return VALUE_UNDEFINED;
}

/* (promise, object, then) */
static value in_got_then(struct vm *vm, struct call *c)
{
	promise_resolve_got_then(vm, to_promise(c->args[0]), c->args[1],
	    c->args[2]);
	return VALUE_UNDEFINED;
}

/* (promise, onFulfilled, onRejected, target) with a promise as target, or
 * (…, promise, resolve, reject) of a capability */
static value in_then(struct vm *vm, struct call *c)
{
	value target = c->args[3];

	if (c->argc == 6) {
		struct capability *cap = heap_alloc(vm, sizeof *cap,
		    CELL_CAPABILITY);

		cap->promise = c->args[3];
		cap->resolve = c->args[4];
		cap->reject = c->args[5];
		target = value_from_cell(cap);
	}
	promise_perform_then(vm, to_promise(c->args[0]), c->args[1],
	    c->args[2], target);
	return c->args[3];
}

static value in_requires_new(struct vm *vm, struct call *c)
{
	(void)c;
	return throw_type_error(vm, "%s",
	    profile_is(vm, PROFILE_PROMISE_CALL_MESSAGE_NEW) ?
	    "Promise constructor cannot be invoked without 'new'" :
	    "undefined is not a promise");
}

static const struct lib_intrinsic rows[] = {
	{ "is_promise", in_is_promise, "(v)" },
	{ "promise_intact", in_intact, "() what promises are asked is as made" },
	{ "promise_construct", in_construct, "(prototype) a new promise" },
	{ "promise_plain", in_plain, "(maker, parent) a new %Promise%" },
	{ "promise_resolver", in_resolver, "(promise, reject) its function" },
	{ "promise_resolved", in_resolved, "(v) Promise.resolve(v)" },
	{ "promise_wrapped", in_wrapped, "(v) always a new promise" },
	{ "promise_settle", in_settle, "(promise, v) resolves it" },
	{ "promise_reject", in_reject, "(promise, reason)" },
	{ "promise_got_then", in_got_then, "(promise, object, then)" },
	{ "promise_then", in_then, "PerformPromiseThen" },
	{ "promise_requires_new", in_requires_new, "() TypeError" },
	{ "combine_state", combine_state, "(kind, promise, …)" },
	{ "combine_add", combine_add, "(state) one more element" },
	{ "combine_handlers", combine_handlers, "(state) its functions" },
	{ "combine_then", combine_then, "(state, p, f, r) if p is plain" },
	{ "combine_end", combine_end, "(state) after the loop" },
};
INTRINSICS(promise, rows);

/* ---- setting up ---------------------------------------------------------- */

static const struct builtin constructor_row = { "Promise", 1, NULL,
	"promiseConstructor", NULL, "new Promise((resolve, reject) => …)",
	BUILTIN_CONSTRUCTOR, 0 };

static const struct builtin static_all[] = {
	ROW_JS("all", 1, "promiseAll", "fulfils when all have"),
};
static const struct builtin statics[] = {
	ROW_JS("race", 1, "promiseRace", "settles as the first does"),
	ROW("resolve", 1, promise_resolve, NULL, "a promise for the value"),
	ROW("reject", 1, promise_reject_static, NULL, "a rejected promise"),
};
static const struct builtin static_all_settled[] = {
	ROW_JS("allSettled", 1, "promiseAllSettled", "when all are settled"),
};
static const struct builtin static_any[] = {
	ROW_JS("any", 1, "promiseAny", "the first that is fulfilled"),
};
static const struct builtin static_with_resolvers[] = {
	ROW_JS("withResolvers", 0, "promiseWithResolvers",
	    "{ promise, resolve, reject }"),
};
static const struct builtin static_try[] = {
	ROW_JS("try", 1, "promiseTry", "(f, …args) calls f"),
};
static const struct builtin species_row[] = {
	ROW_GETTER("@@species", promise_species, "this"),
};
static const struct builtin methods[] = {
	ROW("then", 2, promise_then, NULL, "adds reactions"),
	ROW("catch", 1, promise_catch, NULL, "then(undefined, f)"),
};
static const struct builtin method_finally[] = {
	ROW_JS("finally", 1, "promiseFinally", "runs f either way"),
};

/* What promise_is_plain and promise_species_intact compare with. */
static void remember(struct vm *vm, struct object *c, struct object *proto)
{
	struct async *a = vm->async;
	struct property p;

	vm->intrinsics[INTRINSIC_PROMISE_THEN] = object_get_data(vm, proto,
	    ATOM(vm, then));
	vm->intrinsics[INTRINSIC_PROMISE_RESOLVE] = object_get_data(vm, c,
	    ATOM(vm, resolve));
	a->promise_shape = shape_root(vm, proto);
	a->guard_epoch = vm->proto_epoch - 1;
	if (object_get_own(vm, c, vm->symbols[SYM_SPECIES], &p)) {
		a->species_getter = ((struct accessor *)
		    value_cell(p.v))->getter;
		a->species_slot = p.slot;
	}
	a->constructor_shape = c->shape;
}

/* Their order is that of the properties: V8 has allSettled where it came in
 * until any does. */
static void define_statics(struct vm *vm, struct object *c)
{
	bool last = !profile_is(vm, PROFILE_HAS_ANY);

	DEFINE(c, static_all);
	if (!last)
		DEFINE(c, static_all_settled);
	DEFINE_IF(HAS_ANY, c, static_any);
	DEFINE(c, statics);
	if (last)
		DEFINE_IF(HAS_ALL_SETTLED, c, static_all_settled);
}

static void make_context_symbol(struct vm *vm)
{
	struct symbol *s;

	if (profile_is(vm, PROFILE_ASYNC_CONTEXT_FRAME))
		return;
	s = symbol_new(vm, value_from_cell(string_from_cstr(vm, "context")));
	s->cell.flags |= SYMBOL_PRIVATE;
	vm->intrinsics[INTRINSIC_PROMISE_CONTEXT] = value_from_cell(s);
}

void lib_promise_setup(struct vm *vm)
{
	struct object *proto = value_object(INTRINSIC(vm,
	    PROMISE_PROTOTYPE));
	value f = lib_builtin(vm, &constructor_row);
	struct object *c = value_object(f);

	vm->intrinsics[INTRINSIC_PROMISE] = f;
	object_materialize(vm, c);
	object_define(vm, c, ATOM(vm, prototype), value_from_cell(proto), 0);
	native_hidden(vm, proto, "constructor", f);
	native_hidden(vm, vm->global, "Promise", f);
	define_statics(vm, c);
	DEFINE_IF(HAS_WITH_RESOLVERS, c, static_with_resolvers);
	DEFINE_IF(HAS_TRY, c, static_try);
	DEFINE(c, species_row);
	DEFINE(proto, methods);
	DEFINE_IF(HAS_FINALLY, proto, method_finally);
	native_tag(vm, proto, "Promise");
	remember(vm, c, proto);
	make_context_symbol(vm);
}
