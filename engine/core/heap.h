/* SPDX-License-Identifier: MIT */
/*
 * The arena and its heap.
 *
 * One reserved address range holds everything a run is: struct vm at its
 * start, then the frame stack, then the heap of cells.  It never moves.
 * heap_alloc never fails and never collects: collection happens only at safe
 * points of the dispatch loop (vm.h), where every live value is reachable
 * from struct vm, the frames and the queues, so C code may hold cells in
 * locals freely.  Past the limit heap_alloc goes on into a reserve, sets
 * vm->heap_full, and the loop stops the run at the next safe point.  Whoever
 * allocates as much as the program likes before that point asks heap_admits.
 *
 * Chunks of 4 MiB of 64 blocks of 64 KiB; the first block of a chunk tells
 * what the others are and has a mark bit per 16 bytes.  A block holds cells
 * of one size class (16 … 32768 bytes), or is part of the span of a larger
 * cell.  Allocation takes runs of unmarked cells, zeroed a page at a time, so
 * a sweep writes nothing into cells.  The collector is precise, non-moving
 * mark and sweep; all its state that outlives a collection is in struct vm
 * and [vm->heap_base, vm->heap_top).
 */
#ifndef CORE_HEAP_H
#define CORE_HEAP_H

#include "value.h"

struct vm;

#define HEAP_BLOCK	((size_t)65536)
#define HEAP_CHUNK	((size_t)4 << 20)
#define HEAP_STACK	((size_t)8 << 20)  /* bytes for frames */
#define HEAP_CLASSES	41                 /* size classes of small cells */
#define HEAP_SMALL	((size_t)32768)    /* largest small cell, bytes */

/* Where the next cells of a size class come from. */
struct heap_class {
	uint8_t *cursor, *end;          /* zeroed cells, ready to be handed out */
	uint8_t *run_end;               /* free cells that follow them */
	void *freed;                    /* cells given back, linked */
	uint32_t block;                 /* number of the block, 0: none */
	uint32_t size;                  /* of a cell, bytes */
};

/* CELL_BYTES: struct cell, then bytes. */
#define BYTES_PAYLOAD(c) ((void *)((uint8_t *)(c) + sizeof(struct cell)))
#define BYTES_CELL(payload) \
	((struct cell *)((uint8_t *)(uintptr_t)(payload) - sizeof(struct cell)))

/* Reserves an arena that may hold limit bytes of heap (and as much again in
 * reserve) and lays struct vm, zeroed, at its start.  NULL: no memory. */
struct vm *heap_create(size_t limit);
void heap_destroy(struct vm *vm);

/* A zeroed cell of size bytes (header included); never NULL. */
void *heap_alloc(struct vm *vm, size_t size, enum cell_kind kind);
/* A CELL_BYTES of n payload bytes; returns the payload. */
void *heap_bytes(struct vm *vm, size_t n);
/* Gives back a cell known to be dead (outgrown storage).  Optional. */
void heap_free(struct vm *vm, void *cell);
/* True if a cell of size bytes would pass the limit: ask before a large one
 * whose size the program chose. */
bool heap_would_overflow(struct vm *vm, size_t size);

/* May the run take size bytes more before it comes to a safe point?  Not past
 * twice the limit; the run then stops at the next safe point, and what the
 * caller does not do for want of memory nobody will see. */
bool heap_admits(struct vm *vm, size_t size);
/* NULs as long as any string, for one that was not admitted. */
#define HEAP_NULS	(((size_t)1 << 30) + 4096)

/* Marks and sweeps.  Only at a safe point.  vm->heap_full is afterwards true
 * only if what is live passes the limit, so the loop stops the run if it is
 * still set after a collection. */
void heap_collect(struct vm *vm);
/* Called by each kind's mark function (gc.c has one table of them). */
void heap_mark_value(struct vm *vm, value v);
void heap_mark_cell(struct vm *vm, void *cell);   /* NULL is fine */
/* Marks n values. */
void heap_mark_values(struct vm *vm, const value *v, size_t n);
/* The payload of a CELL_BYTES or CELL_SLOTS cell.  NULL is fine. */
void heap_mark_payload(struct vm *vm, const void *payload);

#endif
