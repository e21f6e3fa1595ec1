/* SPDX-License-Identifier: MIT */
/*
 * Chunks and blocks of the heap, for heap.c and gc.c only.
 *
 * A block is named by its number, counted from vm->heap_base; numbers that
 * are multiples of 64 are the tables of their chunks.  A span of more than
 * 63 blocks takes whole chunks, over the tables of all but the first.
 */
#ifndef CORE_BLOCK_H
#define CORE_BLOCK_H

#include "vm.h"

/* Bytes before a collection.  A build with -DHEAP_STRESS=BYTES collects after
 * so many and ruins the dead cells, to bring out what a mark function
 * forgets. */
#ifdef HEAP_STRESS
#define HEAP_THRESHOLD ((size_t)HEAP_STRESS)
#else
#define HEAP_THRESHOLD ((size_t)1 << 20)
#endif

enum block_state { BLOCK_FREE, BLOCK_CELLS, BLOCK_SPAN, BLOCK_REST };

struct block {
	uint8_t state;                  /* enum block_state */
	uint8_t size_class;             /* of BLOCK_CELLS */
	uint16_t live;                  /* marked at the last collection */
	uint32_t next;                  /* block of the class that follows */
	uint64_t span;                  /* BLOCK_SPAN: blocks */
};

#define CHUNK_BLOCKS 64u
#define BLOCK_MARKS (HEAP_BLOCK / 16 / 64)  /* words of mark bits */

struct chunk {
	struct block blocks[CHUNK_BLOCKS];
	uint64_t marks[CHUNK_BLOCKS * BLOCK_MARKS];
};
_Static_assert(sizeof(struct chunk) <= HEAP_BLOCK, "chunk table");

static inline struct chunk *chunk_of(const void *p)
{
	return (struct chunk *)((uintptr_t)p & ~(uintptr_t)(HEAP_CHUNK - 1));
}

static inline uint8_t *block_address(const struct vm *vm, uint32_t n)
{
	return vm->heap_base + (size_t)n * HEAP_BLOCK;
}

static inline uint32_t block_number(const struct vm *vm, const void *p)
{
	return (uint32_t)((size_t)((const uint8_t *)p - vm->heap_base) /
	    HEAP_BLOCK);
}

static inline struct block *block_get(const struct vm *vm, uint32_t n)
{
	return &chunk_of(block_address(vm, n))->blocks[n % CHUNK_BLOCKS];
}

/* Blocks in use, tables and free ones below the top included. */
static inline uint32_t block_count(const struct vm *vm)
{
	return (uint32_t)((size_t)(vm->heap_top - vm->heap_base) / HEAP_BLOCK);
}

/* Chunks a span of so many blocks covers. */
static inline uint32_t span_chunks(uint64_t blocks)
{
	return (uint32_t)((blocks + CHUNK_BLOCKS) / CHUNK_BLOCKS);
}

/* The block after n that has an entry in a table, spans stepped over. */
static inline uint32_t block_next(const struct vm *vm, uint32_t n)
{
	const struct block *b = block_get(vm, n);

	if (n % CHUNK_BLOCKS && b->state == BLOCK_SPAN)
		return b->span < CHUNK_BLOCKS ? n + (uint32_t)b->span
		    : n - 1 + span_chunks(b->span) * CHUNK_BLOCKS;
	return n + 1;
}

static inline size_t mark_index(const void *p)
{
	return ((uintptr_t)p & (HEAP_CHUNK - 1)) >> 4;
}

static inline bool mark_test(const void *p)
{
	size_t i = mark_index(p);

	return chunk_of(p)->marks[i >> 6] >> (i & 63) & 1;
}

/* heap.c: frees a span's blocks; gives up free blocks at the top. */
void block_free_span(struct vm *vm, uint32_t n);
void block_trim(struct vm *vm);

#endif
