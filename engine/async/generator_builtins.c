/* SPDX-License-Identifier: MIT */
/*
 * The prototypes of generators and async generators, of their functions and
 * of async functions, and the async-from-sync iterator's.
 *
 * next, throw and return of a plain generator are tail calls into its frame;
 * those of an async generator give out a promise and let the queue decide.
 */
#include <config.h>

#include "../lib/native.h"
#include "generator.h"

/* ---- plain generators ---------------------------------------------------- */

static value generator_finished(struct vm *vm, enum resume_mode mode,
    value v)
{
	if (mode == RESUME_THROW)
		return throw_value(vm, v);
	return coroutine_iter_result(vm, mode == RESUME_RETURN ? v
	    : VALUE_UNDEFINED, true);
}

/* V8 begins the body even so, and throws v there. */
static void throws_at_start(struct vm *vm, const struct code *code, value v)
{
	vm->throws_what = v;
	vm->throws.file = code->flags & CODE_LIB ? PLACE_NONE :
	    (int32_t)code->source->cell.aux;
	vm->throws.at = code->at;
}

/* ecma262 #sec-generatorresume, #sec-generatorresumeabrupt */
static value generator_resume(struct vm *vm, struct call *c,
    enum resume_mode mode, const char *method)
{
	struct generator *g = (struct generator *)value_cell(c->this_value);
	struct frame *f;
	int how;

	if (!value_is_kind(c->this_value, CELL_GENERATOR))
		return throw_type_error(vm, "%s method called on "
		    "incompatible receiver %s", method,
		    native_text(vm, c->this_value));
	if (g->object.cell.small == GENERATOR_RUNNING)
		return throw_type_error(vm, "Generator is already running");
	if (g->object.cell.small == GENERATOR_START && mode != RESUME_NEXT) {
		if (mode == RESUME_THROW)
			throws_at_start(vm, g->frame->code, c->args[0]);
		g->object.cell.small = GENERATOR_DONE;
		g->frame = NULL;
	}
	if (g->object.cell.small == GENERATOR_DONE)
		return generator_finished(vm, mode, c->args[0]);
	f = g->frame;
	how = g->object.cell.small == GENERATOR_START ? RESUME_FIRST
	    : (int)mode;
	g->object.cell.small = GENERATOR_RUNNING;
	if (!(f->code->flags & CODE_LIB))
		event_emit_from(vm, f, EVENT_GENERATOR_RESUMED, 3,
		    async_id_value(f->cell.aux), c->args[0],
		    value_from_int(how));
	return vm_tail_resume(vm, f, mode, c->args[0]);
}

static value generator_next(struct vm *vm, struct call *c)
{
	return generator_resume(vm, c, RESUME_NEXT, "next");
}

static value generator_return(struct vm *vm, struct call *c)
{
	return generator_resume(vm, c, RESUME_RETURN, "[Generator].return");
}

static value generator_throw(struct vm *vm, struct call *c)
{
	return generator_resume(vm, c, RESUME_THROW, "[Generator].throw");
}

/* ---- async generators ---------------------------------------------------- */

static value async_request(struct vm *vm, struct call *c,
    enum resume_mode mode, const char *method)
{
	struct promise *p;

	if (value_is_kind(c->this_value, CELL_ASYNC_GENERATOR))
		return async_generator_request(vm, (struct async_generator *)
		    value_cell(c->this_value), mode, c->args[0]);
	throw_type_error(vm, "%s method called on incompatible receiver %s",
	    method, native_text(vm, c->this_value));
	p = promise_new(vm, MAKER_ASYNC_GENERATOR, 0);
	async_follow(vm, promise_reject_action, value_from_cell(p),
	    vm->exception, VALUE_EMPTY, VALUE_EMPTY);
	vm->exception = VALUE_EMPTY;
	return value_from_cell(p);
}

static value async_next(struct vm *vm, struct call *c)
{
	return async_request(vm, c, RESUME_NEXT, "[AsyncGenerator].next");
}

static value async_return(struct vm *vm, struct call *c)
{
	return async_request(vm, c, RESUME_RETURN, "[AsyncGenerator].return");
}

static value async_throw(struct vm *vm, struct call *c)
{
	return async_request(vm, c, RESUME_THROW, "[AsyncGenerator].throw");
}

/* ---- the async-from-sync iterator ---------------------------------------- */

/* (iterator, next): generator.js has its methods. */
static value in_async_from_sync(struct vm *vm, struct call *c)
{
	struct object *o = object_new(vm, value_object(INTRINSIC(vm,
	    ASYNC_FROM_SYNC_PROTOTYPE)));

	object_define(vm, o, native_key(vm, "sync"), c->args[0], PROP_ALL);
	object_define(vm, o, native_key(vm, "step"), c->args[1], PROP_ALL);
	return value_from_cell(o);
}

/* (iterator, result): what for await and yield* expect of C */
static value async_iterator_self(struct vm *vm, struct call *c)
{
	(void)vm;
	return c->this_value;
}

/* ---- the constructors of generator functions and the like --- */

static value generator_function(struct vm *vm, struct call *c)
{
	return function_from_text(vm, c, TEXT_GENERATOR);
}

static value async_generator_function(struct vm *vm, struct call *c)
{
	return function_from_text(vm, c, TEXT_ASYNC_GENERATOR);
}

static value async_function(struct vm *vm, struct call *c)
{
	return function_from_text(vm, c, TEXT_ASYNC);
}

/* ---- tables -------------------------------------------------------------- */

static const struct lib_intrinsic rows[] = {
	{ "async_from_sync", in_async_from_sync, "(iterator, next)" },
};
INTRINSICS(generator, rows);

static const struct builtin generator_rows[] = {
	ROW("next", 1, generator_next, NULL, "runs on to the next yield"),
	ROW("return", 1, generator_return, NULL, "returns from the yield"),
	ROW("throw", 1, generator_throw, NULL, "throws at the yield"),
};
static const struct builtin async_generator_rows[] = {
	ROW("next", 1, async_next, NULL, "a promise for the next value"),
	ROW("return", 1, async_return, NULL, "returns from the yield"),
	ROW("throw", 1, async_throw, NULL, "throws at the yield"),
};
static const struct builtin async_iterator_rows[] = {
	ROW("@@asyncIterator", 0, async_iterator_self, NULL, "this"),
};
static const struct builtin from_sync_rows[] = {
	ROW_JS("next", 1, "_asyncFromSyncNext", "of the sync iterator"),
	ROW_JS("return", 1, "_asyncFromSyncReturn", "likewise"),
	ROW_JS("throw", 1, "_asyncFromSyncThrow", "likewise"),
};
static const struct builtin generator_function_row =
	ROW_CONSTRUCTOR("GeneratorFunction", 1, generator_function, ".s*",
	    "one made of strings");
static const struct builtin async_generator_function_row =
	ROW_CONSTRUCTOR("AsyncGeneratorFunction", 1, async_generator_function,
	    ".s*", "one made of strings");
static const struct builtin async_function_row =
	ROW_CONSTRUCTOR("AsyncFunction", 1, async_function, ".s*",
	    "one made of strings");

static struct object *intrinsic_object(struct vm *vm, enum intrinsic i)
{
	if (!value_is_object(vm->intrinsics[i]))
		vm->intrinsics[i] = value_from_cell(object_new(vm,
		    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE))));
	return value_object(vm->intrinsics[i]);
}

/* %GeneratorFunction.prototype% and the like, with their constructors. */
static struct object *function_kind(struct vm *vm, enum intrinsic proto,
    const struct builtin *row, const char *tag)
{
	struct object *p = intrinsic_object(vm, proto);
	struct native *c;

	object_set_proto(vm, p, value_object(INTRINSIC(vm,
	    FUNCTION_PROTOTYPE)));
	c = builtin_constructor(vm, row, p);
	if (value_is_object(INTRINSIC(vm, FUNCTION)))
		object_set_proto(vm, &c->object, value_object(INTRINSIC(vm,
		    FUNCTION)));
	object_define(vm, p, ATOM(vm, constructor), value_from_cell(c),
	    PROP_CONFIGURABLE);
	native_tag(vm, p, tag);
	return p;
}

/* A function kind's prototype and what its functions make. */
static void link_kinds(struct vm *vm, struct object *functions,
    struct object *objects, const char *tag)
{
	object_define(vm, functions, ATOM(vm, prototype),
	    value_from_cell(objects), PROP_CONFIGURABLE);
	object_define(vm, objects, ATOM(vm, constructor),
	    value_from_cell(functions), PROP_CONFIGURABLE);
	native_tag(vm, objects, tag);
}

static void setup_async(struct vm *vm)
{
	struct object *async_iterator = intrinsic_object(vm,
	    INTRINSIC_ASYNC_ITERATOR_PROTOTYPE);
	struct object *g = intrinsic_object(vm,
	    INTRINSIC_ASYNC_GENERATOR_PROTOTYPE);
	struct object *from_sync = intrinsic_object(vm,
	    INTRINSIC_ASYNC_FROM_SYNC_PROTOTYPE);

	DEFINE(async_iterator, async_iterator_rows);
	object_set_proto(vm, g, async_iterator);
	object_set_proto(vm, from_sync, async_iterator);
	link_kinds(vm, function_kind(vm,
	    INTRINSIC_ASYNC_GENERATOR_FUNCTION_PROTOTYPE,
	    &async_generator_function_row, "AsyncGeneratorFunction"), g,
	    "AsyncGenerator");
	DEFINE(g, async_generator_rows);
	DEFINE(from_sync, from_sync_rows);
	native_tag(vm, from_sync, "Async-from-Sync Iterator");
}

/* The shape of { value, done }, which coroutine_iter_result fills. */
static void make_result_shape(struct vm *vm)
{
	struct object *o = object_new(vm, value_object(INTRINSIC(vm,
	    OBJECT_PROTOTYPE)));

	object_define(vm, o, ATOM(vm, value), VALUE_UNDEFINED, PROP_ALL);
	object_define(vm, o, ATOM(vm, done), VALUE_FALSE, PROP_ALL);
	vm->shape_iter_result = o->shape;
}

void lib_generator_setup(struct vm *vm)
{
	struct object *g = intrinsic_object(vm, INTRINSIC_GENERATOR_PROTOTYPE);

	make_result_shape(vm);
	object_set_proto(vm, g, intrinsic_object(vm,
	    INTRINSIC_ITERATOR_PROTOTYPE));
	link_kinds(vm, function_kind(vm,
	    INTRINSIC_GENERATOR_FUNCTION_PROTOTYPE, &generator_function_row,
	    "GeneratorFunction"), g, "Generator");
	DEFINE(g, generator_rows);
	function_kind(vm, INTRINSIC_ASYNC_FUNCTION_PROTOTYPE,
	    &async_function_row, "AsyncFunction");
	setup_async(vm);
}
