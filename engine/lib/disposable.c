/* SPDX-License-Identifier: MIT */
/*
 * DisposableStack and AsyncDisposableStack. ecma262
 * #sec-disposablestack-objects
 *
 * A stack is an object whose list of [method, this, arguments] is its
 * iterator cell's target; undefined: it has been disposed.
 */
#include <config.h>

#include "native.h"

static struct iterator *this_stack(struct vm *vm, struct call *c)
{
	const struct builtin *b =
	    ((struct native *)value_cell(c->callee))->builtin;
	struct iterator *it = (struct iterator *)value_cell(c->this_value);

	if (value_is_kind(c->this_value, CELL_ITERATOR) &&
	    it->kind >> 8 == b->magic)
		return it;
	native_receiver(vm, b->magic == ITERATOR_DISPOSABLE ?
	    "get DisposableStack.prototype.disposed" :
	    "get AsyncDisposableStack.prototype.disposed", c->this_value);
	return NULL;
}

static value disposed(struct vm *vm, struct call *c)
{
	struct iterator *it = this_stack(vm, c);

	return it ? value_from_bool(it->target == VALUE_UNDEFINED)
	    : VALUE_EMPTY;
}

/* magic: the class */
static value construct(struct vm *vm, struct call *c)
{
	const struct builtin *b =
	    ((struct native *)value_cell(c->callee))->builtin;
	struct object *proto;
	struct iterator *it;

	if (c->new_target == VALUE_UNDEFINED)
		return native_requires_new(vm, b->name);
	proto = native_prototype(vm, c, b->magic == ITERATOR_DISPOSABLE ?
	    INTRINSIC_DISPOSABLE_STACK_PROTOTYPE :
	    INTRINSIC_ASYNC_DISPOSABLE_STACK_PROTOTYPE);
	if (!proto)
		return native_construct_again(vm, c);
	it = object_new_kind(vm, CELL_ITERATOR, sizeof *it, proto);
	it->kind = (uint32_t)b->magic << 8;
	it->target = value_from_cell(array_new(vm, 0));
	return value_from_cell(it);
}

/* (stack, list): what its list is from now on */
static value stack_list(struct vm *vm, struct call *c)
{
	(void)vm;
	((struct iterator *)value_cell(c->args[0]))->target = c->args[1];
	return VALUE_UNDEFINED;
}

static value is_stack(struct vm *vm, struct call *c)
{
	struct iterator *it = (struct iterator *)value_cell(c->args[0]);

	(void)vm;
	return value_from_bool(value_is_kind(c->args[0], CELL_ITERATOR) &&
	    it->kind >> 8 == (uint32_t)value_int(c->args[1]));
}

static value reference_error(struct vm *vm, struct call *c)
{
	return value_from_cell(error_new(vm, value_object(INTRINSIC(vm,
	    REFERENCE_ERROR_PROTOTYPE)), c->args[0]));
}

/* (class): a new one */
static value stack_new(struct vm *vm, struct call *c)
{
	int class = value_int(c->args[0]);

	return value_from_cell(native_iterator(vm, (enum iterator_class)class,
	    ITERATE_KEYS, value_from_cell(array_new(vm, 0)),
	    class == ITERATOR_DISPOSABLE ?
	    INTRINSIC_DISPOSABLE_STACK_PROTOTYPE :
	    INTRINSIC_ASYNC_DISPOSABLE_STACK_PROTOTYPE));
}

/* (error, suppressed): a SuppressedError */
static value suppressed_error(struct vm *vm, struct call *c)
{
	value f = object_get_data(vm, vm->global, native_key(vm,
	    "SuppressedError"));

	return vm_tail_construct(vm, f, f, 2, c->args);
}

/* ---- tables ---------------------------------------------------------------------- */

#define STACK(name, class, doc) { name, 0, construct, NULL, NULL, doc, \
	BUILTIN_CONSTRUCTOR, class }
static const struct builtin sync_row = STACK("DisposableStack",
    ITERATOR_DISPOSABLE, "resources to dispose together");
static const struct builtin async_row = STACK("AsyncDisposableStack",
    ITERATOR_ASYNC_DISPOSABLE, "resources to dispose one after another");
static const struct builtin sync_rows[] = {
	ROW_JS("use", 1, "stackUse", "adds what has Symbol.dispose"),
	ROW_JS("dispose", 0, "stackDispose", "disposes all, last first"),
	ROW_JS("adopt", 2, "stackAdopt", "adds a value and its disposer"),
	ROW_JS("defer", 1, "stackDefer", "adds a function"),
	ROW_JS("move", 0, "stackMove", "a new stack with its resources"),
	{ "get disposed", 0, disposed, NULL, NULL, "is it over?",
	    BUILTIN_GETTER, ITERATOR_DISPOSABLE },
};
static const struct builtin async_rows[] = {
	ROW_JS("use", 1, "asyncStackUse", "adds a resource"),
	ROW_JS("disposeAsync", 0, "asyncStackDispose", "disposes all"),
	ROW_JS("adopt", 2, "asyncStackAdopt", "a value and its disposer"),
	ROW_JS("defer", 1, "asyncStackDefer", "adds a function"),
	ROW_JS("move", 0, "asyncStackMove", "a new stack of its resources"),
	{ "get disposed", 0, disposed, NULL, NULL, "is it over?",
	    BUILTIN_GETTER, ITERATOR_ASYNC_DISPOSABLE },
};

static void setup(struct vm *vm, const struct builtin *row,
    enum intrinsic which, const char *dispose, enum well_known symbol)
{
	struct object *proto = object_new(vm,
	    value_object(INTRINSIC(vm, OBJECT_PROTOTYPE)));

	vm->intrinsics[which] = value_from_cell(proto);
	native_global_constructor(vm, row, which);
	if (row == &sync_row)
		DEFINE(proto, sync_rows);
	else
		DEFINE(proto, async_rows);
	object_define(vm, proto, vm->symbols[symbol], object_get_data(vm,
	    proto, native_key(vm, dispose)), PROP_HIDDEN);
	native_tag(vm, proto, row->name);
}

void lib_disposable_setup(struct vm *vm)
{
	if (!profile_is(vm, PROFILE_HAS_DISPOSABLE_STACK))
		return;
	setup(vm, &sync_row, INTRINSIC_DISPOSABLE_STACK_PROTOTYPE, "dispose",
	    SYM_DISPOSE);
	setup(vm, &async_row, INTRINSIC_ASYNC_DISPOSABLE_STACK_PROTOTYPE,
	    "disposeAsync", SYM_ASYNC_DISPOSE);
}

static const struct lib_intrinsic intrinsics[] = {
	{ "stack_list", stack_list, "(stack, list) its list from now on" },
	{ "is_stack", is_stack, "(v, class)" },
	{ "reference_error", reference_error, "(message)" },
	{ "stack_new", stack_new, "(class) an empty one" },
	{ "suppressed_error", suppressed_error, "(error, suppressed)" },
};
INTRINSICS(disposable, intrinsics);
