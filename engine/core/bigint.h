/* SPDX-License-Identifier: MIT */
/* The cell of a BigInt; internal to bigint*.c. */
#ifndef CORE_BIGINT_H
#define CORE_BIGINT_H

#include "heap.h"

struct bigint {                         /* CELL_BIGINT; aux: limbs */
	struct cell cell;               /* flags: BIGINT_NEGATIVE */
	uint32_t d[];
};
enum { BIGINT_NEGATIVE = 1 };

/* A zeroed one of so many limbs, not yet normal. */
struct bigint *bigint_new(struct vm *vm, uint32_t limbs);

static inline struct bigint *value_bigint(value v)
{
	return (struct bigint *)value_cell(v);
}

#endif
