/* SPDX-License-Identifier: MIT */
/*
 * Entering and leaving frames: everything about calls but the dispatch
 * loop's own fast path for plain functions.
 *
 * The running frame is vm->fp, with its pc and sp saved whenever one of
 * these is called.  A result is delivered at the running frame's sp.
 */
#ifndef CORE_CALL_H
#define CORE_CALL_H

#include "vm.h"

enum call_outcome {
	CALL_DONE,                      /* delivered or entered: go on with
	                                 * vm->fp */
	CALL_THREW,                     /* vm->exception is to be thrown */
	CALL_LIMIT                      /* stop: a limit was reached */
};

/* Frame stack words set aside while a coroutine runs, so that recursion
 * through coroutines, whose frames are in the heap, ends too. */
#define COROUTINE_TOLL	8
/* Operand words a heap frame has beyond code->stack. */
#define HEAP_FRAME_SLACK 12

/* Calls function with copied arguments.  new_target: undefined for a call.
 * flags: FRAME_DISCARD or 0. */
enum call_outcome call_begin(struct vm *vm, value function, value this_value,
    uint32_t argc, const value *args, value new_target, uint32_t flags);
/* Does what VALUE_TAIL asks (vm->tail_*). */
enum call_outcome call_tail(struct vm *vm, uint32_t flags);
/* What a native or helper returned, as the running frame's result. */
enum call_outcome call_result(struct vm *vm, value result, uint32_t flags);
/* A native with its arguments in place (args[-2] this, args[-1] itself);
 * returns as the native does. */
value call_native(struct vm *vm, struct native *n, uint32_t argc,
    value *args, value new_target);
/* Leaves a frame with a value: RETURN's slow path. */
enum call_outcome call_return(struct vm *vm, value result);
/* Leaves a coroutine's frame for good. */
struct frame *call_finish(struct vm *vm);
/* Leaves a coroutine's frame at await or yield with a value. */
struct frame *call_suspend(struct vm *vm);
/* Gives a value to the running frame as the result of what it called. */
enum call_outcome call_deliver(struct vm *vm, value result, uint32_t flags);
/* interp.c: where the program is now is where it threw, as a crash report
 * shows it. */
void interp_note_throw(struct vm *vm);
/* Goes up the frames with vm->exception to a handler. */
enum call_outcome call_unwind(struct vm *vm);
/* Resumes a suspended coroutine above the running frame. */
enum call_outcome call_resume(struct vm *vm, struct frame *f,
    enum resume_mode mode, value v);

/* The this of sloppy code. */
value call_sloppy_this(struct vm *vm, value this_value);
/* this for `new`: an object with new_target's prototype. */
value call_construct_this(struct vm *vm, struct function *f,
    value new_target);
/* Top of the frame stack in use, with the running frame saved. */
value *call_stack_top(struct vm *vm);
/* True if n more words do not fit; vm->exception is set then. */
bool call_stack_overflow(struct vm *vm, value *top, size_t n);

/* Arrays and the like as arguments (CALL_SPREAD, apply). */
enum call_outcome call_spread(struct vm *vm, value function,
    value this_value, struct array *args, value new_target);

static inline bool frame_on_stack(const struct frame *f)
{
	return !(f->cell.small & FRAME_HEAP);
}

/* An operand stack's bottom. */
static inline value *frame_operands(struct frame *f)
{
	return f->slots + f->code->locals;
}

#endif
