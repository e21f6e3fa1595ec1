/* SPDX-License-Identifier: MIT */
/* What all, allSettled, any and race share in C: the list of results and the
 * functions given to each element's then. */
#ifndef ASYNC_COMBINATOR_H
#define ASYNC_COMBINATOR_H

#include "state.h"

native_function combine_state, combine_add, combine_handlers, combine_then,
    combine_end;

#endif
