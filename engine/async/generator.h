/* SPDX-License-Identifier: MIT */
/* What async_generator.c and generator_builtins.c share. */
#ifndef ASYNC_GENERATOR_H
#define ASYNC_GENERATOR_H

#include "../lib/lib.h"
#include "state.h"

/* next (RESUME_NEXT), throw, return of an async generator: the promise. */
value async_generator_request(struct vm *vm, struct async_generator *g,
    enum resume_mode mode, value v);

#endif
