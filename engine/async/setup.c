/* SPDX-License-Identifier: MIT */
/* Making struct async, with the answers of the profile it asks often. */
#include <config.h>

#include "state.h"

void async_setup(struct vm *vm, const struct async_options *options)
{
	struct async *a = heap_alloc(vm, sizeof *a, CELL_BYTES);

	vm->async = a;
	vm->profile = options->profile;
	vm->options = options->options;
	a->modes = options->rejections;
	a->hooks = options->options & VM_ASYNC_HOOKS;
	a->await_wrapper = profile_is(vm, PROFILE_AWAIT_WRAPPER);
	a->settled_shortcut = profile_is(vm,
	    PROFILE_RESOLVE_SETTLED_SHORTCUT);
	a->tick_quirk = profile_is(vm, PROFILE_TICK_REJECTION_QUIRK);
	a->tick_flag_early = profile_is(vm, PROFILE_TICK_FLAG_EARLY);
	a->handle_due = a->next_expiry = INFINITY;
	a->async_ids = 1;               /* 1 is the bootstrap's */
	a->hook_queue = a->destroyed = VALUE_UNDEFINED;
	a->resource = a->base_resource = value_from_int(RESOURCE_TOP);
	a->shared_contexts[0] = a->shared_contexts[1] = a->prior_context =
	    a->outer_context = a->outer_microtask = a->left_context =
	    VALUE_UNDEFINED;
	a->context = a->uncaught = a->pending = a->handled_late =
	    a->primitives = a->main_promise = VALUE_UNDEFINED;
	a->at = AT_OVER;                /* until main_start */
}
