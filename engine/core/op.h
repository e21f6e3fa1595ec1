/* SPDX-License-Identifier: MIT */
/*
 * The slow halves of the instructions (op_*.c).
 *
 * Unless said otherwise they return like natives: a result, VALUE_EMPTY
 * (threw) or VALUE_TAIL (a call is asked for whose result is the op's).
 */
#ifndef CORE_OP_H
#define CORE_OP_H

#include "call.h"
#include "error.h"

enum op {
#define X(name, ...) OP_##name,
#include "op.def"
#undef X
	OP_COUNT
};

/* op_property.c */
value op_get(struct vm *vm, value base, property_key k, struct ic *ic);
value op_get_elem(struct vm *vm, value base, value key);
value op_put(struct vm *vm, value base, property_key k, value v,
    struct ic *ic, bool strict);
value op_put_elem(struct vm *vm, value base, value key, value v,
    bool strict);
value op_to_key(struct vm *vm, value v);
value op_delete(struct vm *vm, value base, value key, bool strict);
value op_get_super(struct vm *vm, value this_value, value home, value key);
/* The same when the key is none to convert and base, the home object's
 * prototype or null, is known. */
value op_get_from_base(struct vm *vm, value this_value, value base, value key);
value op_put_to_base(struct vm *vm, value this_value, value base, value key,
    value v, bool strict);
value op_put_super(struct vm *vm, value this_value, value home, value key,
    value v, bool strict);
value op_get_private(struct vm *vm, value base, value symbol);
value op_put_private(struct vm *vm, value base, value symbol, value v);
value op_define_private(struct vm *vm, value base, value symbol, value v,
    int kind);
value op_has_private(struct vm *vm, value base, value symbol);
value op_in(struct vm *vm, value key, value base);
value op_get_global(struct vm *vm, value name, struct ic *ic, bool maybe);
value op_set_global(struct vm *vm, value name, value v, bool strict);

/* op_arith.c */
value op_add(struct vm *vm, value a, value b);
value op_arithmetic(struct vm *vm, enum op op, value a, value b);
value op_unary(struct vm *vm, enum op op, value a);
value op_compare(struct vm *vm, enum op op, value a, value b);
value op_equal(struct vm *vm, value a, value b, bool negate);
value op_instanceof(struct vm *vm, value v, value target);
value op_to_string(struct vm *vm, value v);
value op_concat(struct vm *vm, const value *parts, uint32_t n);

/* op_object.c */
value op_define_refused(struct vm *vm, struct object *o, property_key k);
value op_define_elem(struct vm *vm, value obj, value key, value v);
value op_define_method(struct vm *vm, value obj, value key, value f,
    int kind);
value op_set_proto(struct vm *vm, value obj, value proto);
void op_set_name(struct vm *vm, value key, value f, const char *prefix);
value op_copy_properties(struct vm *vm, value target, value source);
void op_throw_destructure(struct vm *vm, value nullish, value message);
value op_rest_properties(struct vm *vm, value source, const value *keys,
    uint32_t n);
value op_class(struct vm *vm, value heritage, value ctor, bool derived,
    value *proto);
value op_rest(struct vm *vm, const struct frame *f, uint32_t from);
value op_arguments(struct vm *vm, struct frame *f, int kind);
value op_template(struct vm *vm, struct code *code, uint32_t index);
value op_fields(struct vm *vm, value ctor, value this_value);
value op_super_constructor(struct vm *vm, value active);
value op_check_derived(struct vm *vm, value this_value, value result);

/* op_iterate.c.  For these EMPTY is "done"; they set vm->unwinding-free
 * *threw instead. */
value op_get_iterator(struct vm *vm, value iterable, bool async);
value op_array_spread(struct vm *vm, value array, value iterable);
value op_iterator_step(struct vm *vm, value iterator, value next,
    bool *threw);
value op_iterator_result(struct vm *vm, value result, bool *threw);
value op_for_in_start(struct vm *vm, value v);
value op_for_in_next(struct vm *vm, value enumerator);

#endif
