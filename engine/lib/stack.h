/* SPDX-License-Identifier: MIT */
/* Frames of a captured stack as text; see stack.c. */
#ifndef LIB_STACK_H
#define LIB_STACK_H

#include "../async/async.h"
#include "../core/error.h"
#include "lib.h"

/* Appends "f (file:1:2)" of a frame row (FRAME_RECORD_WORDS values). */
void stack_line(struct builder *b, const value *row);
/* Appends "\n    at …" of each row of a record. */
void stack_add_frames(struct builder *b, value frames);
/* Appends a row that is a text; and those of who awaits an async function, up
 * to max rows in all. */
void stack_push_text(struct vm *vm, struct array *out, struct string *s);
void stack_push_chain(struct vm *vm, struct array *out,
    const struct frame *f, uint32_t max);
/* Below the drain that runs: who in a phase asked for it; false: C++. */
bool stack_add_origin(struct builder *b);
/* Header of o (name: message) and frames. */
struct string *stack_text(struct vm *vm, struct object *o, value frames);
/* V8's position of an op in the source, where the frame may be suspended. */
bool stack_position(const struct code *code, uint32_t pc, bool suspended,
    uint32_t *at);
/* The same of a row with code. */
bool stack_row_position(const value *row, uint32_t *at);
/* Where a row stands; false: in a builtin. */
bool stack_place(struct vm *vm, const value *row, struct string **path,
    int *line, int *col);
/* Node's frames by version: lines of a stack, or a place (stack_frames.def). */
enum stack_frames {
#define F(name, ...) FRAMES_##name,
#include "stack_frames.def"
#undef F
	FRAMES_COUNT
};
const char *stack_frames_text(const struct vm *vm, enum stack_frames which);
/* Puts n such texts in the place of an error's first drop frames. */
void stack_put_texts(struct vm *vm, struct error *e,
    const char *const *lines, int n, uint32_t drop);
/* error_stack.c: captures anew and defines the property; skip_until: of
 * Error.captureStackTrace. */
void error_recapture(struct vm *vm, struct object *o, value skip_until);
void error_stack_setup(struct vm *vm, struct object *constructor);
/* call_site.c: an array of CallSite objects for a record of frames. */
value call_sites(struct vm *vm, value frames);
/* The "Type." in front of a builtin method's name, or nothing. */
void stack_add_receiver(struct builder *b, value receiver);
/* stack_name.c, what call sites tell (Error.prepareStackTrace), too: V8's
 * JSReceiver::GetConstructorName; the function of a frame (empty: anonymous);
 * a function's name, else the inferred one; the name under which the receiver
 * reaches f, or NULL. */
struct string *stack_type_name(struct vm *vm, value receiver);
struct string *stack_function_name(struct vm *vm, const value *row);
struct string *stack_debug_name(struct vm *vm, value f);
struct string *stack_method_name(struct vm *vm, value receiver, value f);


#endif
