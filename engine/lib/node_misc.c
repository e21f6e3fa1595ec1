/* SPDX-License-Identifier: MIT */
/* What assert and perf_hooks ask of C, and the global performance. */
#include <config.h>

#include "../async/async.h"
#include "../core/error.h"
#include "module.h"
#include "node.h"

/* ---- assert ---------------------------------------------------------------- */

static const struct builtin assert_functions[] = {
	ROW_JS("assert", 0, "assertOk", "throws unless it is truthy"),
	ROW_JS("strict", 0, "assertOk", "throws unless it is truthy"),
};

/* (name): the module's object, a function. */
static value assert_function(struct vm *vm, struct call *c)
{
	return lib_builtin(vm, &assert_functions[string_at(vm,
	    value_string(c->args[0]), 0) == 's']);
}

/* The text of the program's call that is under way. */
static value program_call(struct vm *vm, struct call *c)
{
	const struct frame *f = vm->fp;
	uint32_t start, end, at;

	(void)c;
	while (f && (!f->code || (f->code->flags & CODE_LIB)))
		f = f->caller;
	if (!f || !code_place(f->code, frame_pc(f), &start, &end, &at))
		return ATOM(vm, empty);
	return native_string(string_from_utf8(vm, f->code->source->text +
	    start, end - start));
}

/* ---- performance -------------------------------------------------------------- */

static const struct builtin performance_rows[] = {
	ROW_JS("now", 0, "performanceNow", "ms since the start"),
	ROW_JS("mark", 1, "performanceMark", "notes a time"),
	ROW_JS("measure", 1, "performanceMeasure", "from mark to mark"),
	ROW_JS("timerify", 1, "performanceTimerify", "the function itself"),
	ROW_JS("toJSON", 0, "performanceToJson", "what it knows"),
};

static const struct builtin performance_class =
	ROW_JS("Performance", 0, "performanceTimerify", "no constructor");

static value performance_object(struct vm *vm)
{
	struct object *proto = object_new(vm, value_object(INTRINSIC(vm,
	    OBJECT_PROTOTYPE))), *o = object_new(vm, proto);

	DEFINE(proto, performance_rows);
	native_hidden(vm, proto, "constructor", lib_builtin(vm,
	    &performance_class));
	native_tag(vm, proto, "Performance");
	object_define(vm, o, native_key(vm, "timeOrigin"),
	    value_from_double(CLOCK_EPOCH), PROP_ALL);
	return value_from_cell(o);
}

/* The getter of the global: made at the first look. */
static value performance_get(struct vm *vm, struct call *c)
{
	property_key k = native_key(vm, "performanceObject");
	struct object *state = module_state(vm);
	value v = object_get_data(vm, state, k);

	(void)c;
	if (v == VALUE_UNDEFINED) {
		v = performance_object(vm);
		object_define(vm, state, k, v, PROP_ALL);
	}
	return v;
}

/* An assignment hides it, as Node's does. */
static value performance_set(struct vm *vm, struct call *c)
{
	object_define(vm, vm->global, native_key(vm, "performance"),
	    c->args[0], PROP_ALL);
	return VALUE_UNDEFINED;
}

static const struct builtin global_rows[] = {
	{ "get performance", 0, performance_get, NULL, NULL,
	    "the virtual clock", BUILTIN_GETTER | BUILTIN_ENUMERABLE, 0 },
	{ "set performance", 1, performance_set, NULL, NULL,
	    "hides it", BUILTIN_SETTER | BUILTIN_ENUMERABLE, 0 },
};

void lib_node_misc_setup(struct vm *vm)
{
	DEFINE_IF(HAS_PERFORMANCE, vm->global, global_rows);
}

static const struct lib_intrinsic rows[] = {
	{ "assert_function", assert_function, "(name) assert or strict" },
	{ "program_call", program_call, "the text of the call under way" },
	{ "performance", performance_get, "the object" },
};
INTRINSICS(node_misc, rows);
