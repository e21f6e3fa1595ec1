/* SPDX-License-Identifier: MIT */
/*
 * heap_alloc inline, for the few places where allocation is the work.
 */
#ifndef CORE_ALLOC_H
#define CORE_ALLOC_H

#include "vm.h"

/* heap_alloc for a size of at most 256 bytes, best a constant. */
static inline void *heap_alloc_small(struct vm *vm, size_t size,
    enum cell_kind kind)
{
	struct heap_class *c = &vm->heap_classes[(size - 1) >> 4];
	uint8_t *p = c->cursor;

	if (p == c->end)
		return heap_alloc(vm, size, kind);
	c->cursor = p + c->size;
	((struct cell *)p)->kind = (uint8_t)kind;
	return p;
}

#endif
