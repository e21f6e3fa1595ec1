/* SPDX-License-Identifier: MIT */
/* Property descriptors and prototypes, for Object and Reflect. */
#ifndef LIB_OBJECT_LIB_H
#define LIB_OBJECT_LIB_H

#include "native.h"

enum proto_result { PROTO_DONE, PROTO_NOT_EXTENSIBLE, PROTO_CYCLE,
	PROTO_IMMUTABLE };

/* ecma262 #sec-ordinarysetprototypeof */
enum proto_result object_try_set_proto(struct vm *vm, struct object *o,
    struct object *proto);
value object_throw_proto(struct vm *vm, enum proto_result why,
    struct object *o);

/* What ToPropertyDescriptor gives, if no getter is in the way. */
enum descriptor_result { DESCRIPTOR_DONE, DESCRIPTOR_THREW, DESCRIPTOR_SLOW };
enum descriptor_result object_to_descriptor(struct vm *vm, value from,
    struct descriptor *d);
value object_from_property(struct vm *vm, const struct property *p);
/* Why object_define_own refused. */
value object_throw_define(struct vm *vm, struct object *o, property_key k);
/* May array.length be defined with this as it is (no conversion)? */
bool object_is_length(value v);

#endif
