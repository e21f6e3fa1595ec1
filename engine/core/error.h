/* SPDX-License-Identifier: MIT */
/* Errors the interpreter itself throws, with V8's words. */
#ifndef CORE_ERROR_H
#define CORE_ERROR_H

#include "vm.h"

/* A captured stack: CELL_RECORD of FRAME_RECORD_WORDS values per frame,
 * innermost first.  Sync frames are captured by error.c, what stands below
 * (drain, async callers) by lib/stack.c. */
enum {
	FRAME_RECORD_FUNCTION,          /* function object or undefined */
	FRAME_RECORD_THIS,
	FRAME_RECORD_CODE,              /* CELL_CODE, or undefined: native */
	FRAME_RECORD_PC,                /* int: of the op in code; or name */
	FRAME_RECORD_FLAGS,             /* int: frame_record_flags */
	FRAME_RECORD_EXTRA,             /* int: arguments passed; or index of
	                                 * Promise.all; or text, see below */
	FRAME_RECORD_WORDS
};
enum frame_record_flags {
	FRAME_RECORD_CONSTRUCT = 1, FRAME_RECORD_ASYNC = 2,
	FRAME_RECORD_TOP = 4,           /* outermost: nothing below it */
	FRAME_RECORD_COMBINATOR = 8,    /* "async Promise.all (index n)" */
	FRAME_RECORD_TEXT = 16,         /* EXTRA is the whole line's text */
	FRAME_RECORD_RECEIVER = 32,     /* and THIS the type in front of it */
	FRAME_RECORD_PLACE = 64         /* EXTRA is the place, PC a name that
	                                 * goes before the function's; texts */
};
struct record { struct cell cell; /* aux: values */ value v[]; };

/* Error.stackTraceLimit, 200 at most; -1: it is no number. */
int32_t error_stack_limit(struct vm *vm);
/* The frames of a stack: rows, an array of FRAME_RECORD_WORDS each. */
void error_set_frames(struct vm *vm, struct error *e, const struct array *rows);
/* lib/error_stack.c: gives o, which was captured for, the property stack; its
 * text as V8 makes it; and does the program make it (Error.prepareStackTrace,
 * a getter for name), so that reading it must call the getter of
 * INTRINSIC_STACK_ACCESSOR? */
void error_define_stack(struct vm *vm, struct object *o);
void error_set_stack(struct vm *vm, struct error *e, value v);
value error_lazy_stack(struct vm *vm, struct object *o);
void error_make_stack_early(struct vm *vm, struct error *e); /* of Node's own
                                 * errors, where Node does */
bool error_stack_is_prepared(struct vm *vm, struct object *o);

/* Adds frames below the synchronous ones: async callers, drain and loader
 * frames.  Appends to out (an array), at most max rows.  lib/stack.c */
void stack_capture_hidden(struct vm *vm, struct array *out,
    const struct frame *f);     /* a builtin a hidden lib function is of */
bool stack_shows_native(struct vm *vm, const struct call *c);
void stack_capture_resumer(struct vm *vm, struct array *out,
    const struct frame *f);     /* gen.next (<anonymous>) */
void stack_capture_below(struct vm *vm, struct array *out, uint32_t max);
/* The same by the rows of lib/own_frames.def; the frame that is done with (f,
 * or its caller), NULL: f has no row. */
const struct frame *own_frames_capture(struct vm *vm, struct array *out,
    const struct frame *f, uint32_t max);
/* The async frame of a suspended function of the library, or NULL. */
struct string *own_frames_await(struct vm *vm, const struct frame *f);
/* The frames of Node's own that a lib function stands for, which are its rows;
 * false: it has none, and is shown itself. */
bool stack_capture_lib(struct vm *vm, struct array *out, const struct frame *f,
    uint32_t max);

/* "x is not a function", naming the callee as it is in the source. */
void throw_not_callable(struct vm *vm, value v);
void throw_not_constructor(struct vm *vm, value v);
struct iterated {
	value v;                        /* what cannot be iterated, since */
	value method;                   /* its Symbol.iterator is no function */
	bool async;
};
/* Reading or setting a property of undefined or null. */
value throw_nullish_property(struct vm *vm, value base, property_key key,
    bool setting);
value throw_not_iterable(struct vm *vm, const struct iterated *i);
value throw_tdz(struct vm *vm, value name);
value throw_set_refused(struct vm *vm, enum set_result why, value base,
    property_key key);

/* ---- what the program's text calls a value (syntax/describe.c) ---------- */

struct text_place { struct source *source; uint32_t start, end, at; };
enum described {
	DESCRIBED_NOT,                  /* V8 finds nothing to print */
	DESCRIBED_VALUE,
	DESCRIBED_CALL,                 /* the callee of a call whose value is
	                                 * to be iterated */
	DESCRIBED_ASYNC_CALL,           /* the same in for await */
	DESCRIBED_SPREAD,               /* the spread argument of a call */
	DESCRIBED_ELEMENT,              /* a variable or literal, spread, is
	                                 * all of an array literal */
	DESCRIBED_ELEMENT_CALL,         /* spread in an array literal or looped
	                                 * over, a call's value */
	DESCRIBED_LOOP_HEAD,            /* declared as an array pattern in the
	                                 * head of for-of: V8's own variable */
	DESCRIBED_ARGUMENT,             /* a spread argument, not the last */
	DESCRIBED_ASSIGNED,             /* assigned to an array pattern */
	DESCRIBED_ASSIGNED_CALL,
	DESCRIBED_DELEGATED,            /* of yield*; text may be empty */
	DESCRIBED_DELEGATED_IN          /* so: the callee of the call around
	                                 * it, whose position V8 reports */
};
/* The callee of the call, tagged template or `new` at a place. */
enum described describe_callee(struct vm *vm, const struct text_place *p,
    char *out, size_t n);
/* The expression at a place, which cannot be iterated. */
enum described describe_iterated(struct vm *vm, const struct text_place *p,
    char *out, size_t n);
/* The callee of the call whose last, spread argument is at a place. */
bool describe_spread_callee(struct vm *vm, const struct text_place *p,
    char *out, size_t n);
/* lib/iterated.c: throws that a value, which is what text says, cannot be
 * iterated, in the version's words. */
value lib_throw_iterated(struct vm *vm, enum described what,
    const char *text, const struct text_place *p, const struct iterated *i);
/* "an instance of class A" or "class A", which `this` of the private method
 * or accessor used at a place must be.  False: it is a field. */
bool describe_receiver(struct vm *vm, const struct text_place *p,
    const char *private_name, char *out, size_t n);
/* The place of the innermost frame of the program's own; false: of none, or
 * a lib function's frame that is shown is in between. */
bool error_place(struct vm *vm, struct text_place *p);

/* The place of the innermost frame of the program's own. */
struct throw_place error_running_place(const struct vm *vm);
/* V8 keeps it in the error that is vm->exception; returns VALUE_EMPTY. */
value error_keep_place(struct vm *vm);

/* The source range and V8 position of a frame's current op; false: none.
 * pc: byte offset into code->ops of (any byte of) the op. */
bool code_place(const struct code *code, uint32_t pc, uint32_t *start,
    uint32_t *end, uint32_t *at);
static inline uint32_t frame_pc(const struct frame *f)
{
	uint32_t pc = (uint32_t)(f->pc - f->code->ops);

	return pc ? pc - 1 : 0;
}

#endif
