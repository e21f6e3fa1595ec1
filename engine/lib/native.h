/* SPDX-License-Identifier: MIT */
/*
 * What the builtins written in C share: receivers, prototypes of new
 * objects, going on in lib JavaScript, and V8's common messages.
 */
#ifndef LIB_NATIVE_H
#define LIB_NATIVE_H

#include "../async/profile.h"
#include "../core/error.h"
#include "lib.h"

#define LENGTH(table)	(sizeof (table) / sizeof *(table))
#define INTRINSICS(area, rows) \
	const struct lib_intrinsics lib_##area##_intrinsics = \
	    { rows, (int)LENGTH(rows) }
#define NO_INTRINSICS(area) \
	const struct lib_intrinsics lib_##area##_intrinsics = { NULL, 0 }

/* A table row in one line. */
#define ROW(name, arity, native, operands, doc) \
	{ name, arity, native, NULL, operands, doc, 0, 0 }
#define ROW_MAGIC(name, arity, native, operands, magic, doc) \
	{ name, arity, native, NULL, operands, doc, 0, magic }
#define ROW_JS(name, arity, js, doc) \
	{ name, arity, NULL, js, NULL, doc, 0, 0 }
#define ROW_GETTER(name, native, doc) \
	{ "get " name, 0, native, NULL, NULL, doc, BUILTIN_GETTER, 0 }
#define ROW_CONSTRUCTOR(name, arity, native, operands, doc) \
	{ name, arity, native, NULL, operands, doc, BUILTIN_CONSTRUCTOR, 0 }
#define DEFINE(on, rows) builtin_define(vm, on, rows, LENGTH(rows))
/* Rows that exist from the version on that answers question with yes. */
#define DEFINE_IF(question, on, rows) do { \
		if (profile_is(vm, PROFILE_##question)) \
			DEFINE(on, rows); \
	} while (0)

static inline value native_arg(const struct call *c, uint32_t i)
{
	return i < c->argc ? c->args[i] : VALUE_UNDEFINED;
}

static inline value native_string(struct string *s)
{
	return value_from_cell(s);
}

/* Text of a value for a message, as V8 prints it there. */
const char *native_text(struct vm *vm, value v);

/* "a number", "an object" …: what it is, for a message */
const char *native_kind(struct vm *vm, value v);

/* Goes on in a function of lib JavaScript with the same this and arguments:
 * the slow half of a builtin.  Return its result. */
value native_slow(struct vm *vm, struct call *c, const char *function);

/* Calls the native again with its operands made primitive as these letters
 * say (struct builtin): for operands that must not be converted before the
 * native has looked at something else. */
value native_coerce(struct vm *vm, struct call *c, const char *operands);

/* The prototype of what a constructor makes: new_target's prototype property.
 * NULL: it is an accessor; return native_construct_again(). */
struct object *native_prototype(struct vm *vm, struct call *c,
    enum intrinsic fallback);
value native_construct_again(struct vm *vm, struct call *c);

/* "Method M called on incompatible receiver v" */
value native_receiver(struct vm *vm, const char *method, value v);
/* "Constructor C requires 'new'" */
value native_requires_new(struct vm *vm, const char *constructor);
/* A value a builtin wants to call, but cannot: "number 5 is not a function"
 * (or as that version says it). */
value native_not_callable(struct vm *vm, value v);
/* The same where V8 has printed it so for longer: the iterator protocol. */
value lib_throw_call_site(struct vm *vm, value v);
/* "Cannot convert undefined or null to object" */
value native_nullish(struct vm *vm);
value native_throw_uri_error(struct vm *vm);

/* ToObject of a non-nullish value. */
struct object *native_to_object(struct vm *vm, value v);

/* A frozen-for-good property (constants), and toStringTag. */
void native_constant(struct vm *vm, struct object *o, const char *name,
    value v);
void native_tag(struct vm *vm, struct object *o, const char *tag);
/* The property key of an ASCII name. */
property_key native_key(struct vm *vm, const char *name);
void native_hidden(struct vm *vm, struct object *o, const char *name,
    value v);
/* Defines a constructor as a global and returns it. */
struct native *native_global_constructor(struct vm *vm,
    const struct builtin *row, enum intrinsic proto);
/* function_text.c: the function whose parameters and body the arguments are,
 * all strings already. */
enum text_kind { TEXT_GENERATOR, TEXT_ASYNC, TEXT_ASYNC_GENERATOR };
value function_from_text(struct vm *vm, struct call *c, enum text_kind kind);
/* { value, done } */
value native_iter_result(struct vm *vm, value v, bool done);
enum { ITERATOR_HELPER = ITERATOR_SET + 1, ITERATOR_WRAP,
	ITERATOR_DISPOSABLE, ITERATOR_ASYNC_DISPOSABLE };
struct object *native_iterator(struct vm *vm, enum iterator_class of,
    enum iterator_kind kind, value target, enum intrinsic proto);
/* this, an iterator of that class; NULL: threw. */
struct iterator *native_this_iterator(struct vm *vm, struct call *c,
    enum iterator_class of, const char *method);
/* { value: [key, v], done: false } */
value native_entry(struct vm *vm, value key, value v);
/* Ends it; { value: undefined, done: true } */
value native_iterator_done(struct vm *vm, struct iterator *it);

#endif
