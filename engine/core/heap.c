/* SPDX-License-Identifier: MIT */
/*
 * The arena, its blocks, and allocation.
 *
 * A class's cursor..end are zeroed cells; end..run_end are free cells after
 * them, and the cells beyond, in this and the following blocks of the class,
 * are free where their mark bit is clear.  heap_used counts cells when they
 * are zeroed, a page at a time.  Bytes past heap_top are zero when they
 * become part of the heap, whatever an undone run left there: what a block
 * holds depends on the run alone.
 * Read heap_alloc first, then class_refill, then block_take.
 */
#include "block.h"

#include <stdlib.h>
#include <sys/mman.h>

#define PIECE 4096              /* bytes zeroed at once */

static const uint16_t class_sizes[HEAP_CLASSES] = {
	16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240,
	256, 320, 384, 448, 512, 640, 768, 896, 1024, 1280, 1536, 1792, 2048,
	2560, 3072, 3584, 4096, 5120, 6144, 7168, 8192, 10912, 13104, 16384,
	21840, 32768
};

static unsigned class_of(size_t size)
{
	unsigned e, c;

	if (size <= 256)
		return (unsigned)((size - 1) >> 4);
	size--;
	if (size < 8192) {
		e = 31 - (unsigned)__builtin_clz((unsigned)size);
		return 16 + (e - 8) * 4 + ((unsigned)size >> (e - 2) & 3);
	}
	for (c = 36; class_sizes[c] <= size; c++)
		;
	return c;
}

/* ---- the arena --------------------------------------------------------- */

static size_t round_up(size_t n, size_t unit)
{
	return (n + unit - 1) / unit * unit;
}

static void *reserve(size_t size)
{
	void *p = mmap(NULL, size, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return p == MAP_FAILED ? NULL : p;
}

/* Beyond the limit and as much again: where address space is short, less. */
static void *reserve_arena(size_t front, size_t limit, size_t *heap,
    size_t *size)
{
	size_t more = (size_t)4 << 30;
	void *arena;

	for (; more >= (size_t)64 << 20; more /= 4) {
		*heap = round_up(2 * limit + more, HEAP_CHUNK);
		*size = front + HEAP_CHUNK + *heap + HEAP_NULS;
		arena = reserve(*size);
		if (arena)
			return arena;
	}
	return NULL;
}

/* struct vm and the stack end where the heap, on a chunk's border, begins. */
struct vm *heap_create(size_t limit)
{
	size_t front = round_up(sizeof(struct vm), 4096) + HEAP_STACK;
	size_t heap, size;
	uint8_t *arena = reserve_arena(front, limit, &heap, &size), *base;
	struct vm *vm;
	unsigned c;

	if (!arena)
		return NULL;
	base = (uint8_t *)round_up((uintptr_t)arena + front, HEAP_CHUNK);
	vm = (struct vm *)(base - front);
	vm->control.arena = arena;
	vm->control.arena_size = size;
	vm->control.max_heap = limit;
	vm->control.heap_end = base + heap;
	vm->control.heap_touched = base;
	vm->control.nuls = base + heap;
	vm->stack_base = (uint8_t *)vm + round_up(sizeof *vm, 4096);
	vm->sp = (value *)vm->stack_base;
	vm->stack_limit = (value *)(vm->stack_base + HEAP_STACK - 65536);
	vm->heap_base = vm->heap_top = base;
	vm->heap_threshold = HEAP_THRESHOLD < limit ? HEAP_THRESHOLD : limit;
	for (c = 0; c < HEAP_CLASSES; c++)
		vm->heap_classes[c].size = class_sizes[c];
	return vm;
}

void heap_destroy(struct vm *vm)
{
	if (vm)
		munmap(vm->control.arena, vm->control.arena_size);
}

/* ---- blocks ------------------------------------------------------------ */

/* The heap grows by n blocks, which are zero. */
static void heap_grow(struct vm *vm, uint64_t n)
{
	uint8_t **touched = &vm->control.heap_touched;
	uint8_t *top = vm->heap_top;
	size_t bytes = (size_t)n * HEAP_BLOCK;

	if ((size_t)(vm->control.heap_end - top) < bytes)
		abort();                /* heap_admits keeps it from that */
	if (top < *touched)
		memset(top, 0, (size_t)(*touched - top) < bytes
		    ? (size_t)(*touched - top) : bytes);
	vm->heap_top = top + bytes;
	if (*touched < vm->heap_top)
		*touched = vm->heap_top;
}

/* The number of a free block that follows `from`, or of the top. */
static uint32_t block_find(struct vm *vm, uint32_t from)
{
	uint32_t n, count = block_count(vm);

	for (n = from; n < count; n = block_next(vm, n))
		if (n % CHUNK_BLOCKS && block_get(vm, n)->state == BLOCK_FREE)
			return n;
	return n;
}

/* A block of its own; its cells' old bytes may still be there. */
static uint32_t block_take(struct vm *vm)
{
	uint32_t n = block_find(vm, vm->heap_hint), count = block_count(vm);

	if (n >= count) {
		n = count;
		if (n % CHUNK_BLOCKS == 0)
			n++;
		heap_grow(vm, n + 1 - count);
	}
	vm->heap_hint = n + 1;
	return n;
}

/* First fit of n < 64 free blocks in one chunk; *fresh: they are zero. */
static uint32_t span_find(struct vm *vm, uint32_t n, bool *fresh)
{
	uint32_t first, last, count = block_count(vm);

	for (first = block_find(vm, vm->heap_hint); first < count;
	    first = block_find(vm, last)) {
		last = first;
		while (last < count && last % CHUNK_BLOCKS &&
		    last - first < n &&
		    block_get(vm, last)->state == BLOCK_FREE)
			last++;
		if (last - first == n) {
			*fresh = false;
			return first;
		}
		if (last == count && last % CHUNK_BLOCKS)
			break;          /* free up to the top: grow there */
	}
	if (first >= count)
		first = count;
	if (first % CHUNK_BLOCKS == 0)
		first++;
	if (first % CHUNK_BLOCKS + n > CHUNK_BLOCKS)
		first = (first / CHUNK_BLOCKS + 1) * CHUNK_BLOCKS + 1;
	heap_grow(vm, first + n - count);
	*fresh = first >= count;
	return first;
}

static bool chunk_is_free(struct vm *vm, uint32_t n)
{
	uint32_t i, count = block_count(vm);

	for (i = 1; i < CHUNK_BLOCKS; i++)
		if (n + i < count && block_get(vm, n + i)->state != BLOCK_FREE)
			return false;
	return true;
}

/* Whole chunks for n >= 64 blocks. */
static uint32_t span_find_huge(struct vm *vm, uint64_t n, bool *fresh)
{
	uint32_t want = span_chunks(n), count = block_count(vm), run = 0, c;

	*fresh = false;
	for (c = 0; c + CHUNK_BLOCKS <= count && run < want; ) {
		uint32_t next = block_next(vm, c + 1);
		bool huge = next > c + CHUNK_BLOCKS;

		run = !huge && chunk_is_free(vm, c) ? run + 1 : 0;
		c = huge ? next : c + CHUNK_BLOCKS;
	}
	if (run == want)
		return c - want * CHUNK_BLOCKS + 1;
	c = (count + CHUNK_BLOCKS - 1) / CHUNK_BLOCKS;
	heap_grow(vm, (uint64_t)(c + want) * CHUNK_BLOCKS - count);
	*fresh = true;
	return c * CHUNK_BLOCKS + 1;
}

void block_free_span(struct vm *vm, uint32_t n)
{
	struct block *b = block_get(vm, n);
	uint64_t blocks = b->span;
	uint32_t i;

	if (vm->heap_hint > n)
		vm->heap_hint = n;
	for (i = 0; i < blocks && i < CHUNK_BLOCKS - 1; i++)
		memset(&b[i], 0, sizeof b[i]);
	for (i = 1; blocks >= CHUNK_BLOCKS && i < span_chunks(blocks); i++)
		memset(block_address(vm, n - 1 + i * CHUNK_BLOCKS), 0,
		    sizeof(struct chunk));
}

/* Gives up the free blocks at the top, so that they are not saved. */
void block_trim(struct vm *vm)
{
	uint32_t n, count = block_count(vm), used = 1;

	for (n = 0; n < count; n = block_next(vm, n))
		if (n % CHUNK_BLOCKS && block_get(vm, n)->state != BLOCK_FREE)
			used = block_next(vm, n);
	if (used < count)
		vm->heap_top = block_address(vm, used);
}

/* ---- allocation -------------------------------------------------------- */

static void count_bytes(struct vm *vm, size_t bytes)
{
	vm->heap_used += bytes;
	if (vm->heap_used > vm->heap_peak)
		vm->heap_peak = vm->heap_used;
	if (vm->heap_used <= vm->heap_threshold)
		return;
	vm->attention |= ATTENTION_COLLECT;
	if (vm->heap_used > vm->control.max_heap +
	    vm->control.max_heap / 8)
		vm->heap_full = true;
}

/* Finds the next free run of the class, from run_end on in its block. */
static void class_next_run(struct vm *vm, struct heap_class *c)
{
	for (;;) {
		uint8_t *base = block_address(vm, c->block), *p, *end;

		end = base + HEAP_BLOCK / c->size * c->size;
		for (p = c->run_end; p < end && mark_test(p); p += c->size)
			;
		if (p < end) {
			c->end = p;
			while (p < end && !mark_test(p))
				p += c->size;
			c->run_end = p;
			return;
		}
		c->block = block_get(vm, c->block)->next;
		if (!c->block)
			return;
		c->run_end = block_address(vm, c->block);
	}
}

static void class_new_block(struct vm *vm, struct heap_class *c)
{
	uint32_t n = block_take(vm);
	struct block *b = block_get(vm, n);

	memset(b, 0, sizeof *b);
	b->state = BLOCK_CELLS;
	b->size_class = (uint8_t)(c - vm->heap_classes);
	memset(&chunk_of(block_address(vm, n))->marks[n % CHUNK_BLOCKS *
	    BLOCK_MARKS], 0, BLOCK_MARKS * 8);
	c->block = n;
	c->end = block_address(vm, n);
	c->run_end = c->end + HEAP_BLOCK / c->size * c->size;
}

/* Makes the next cells of the class ready. */
static void class_refill(struct vm *vm, struct heap_class *c)
{
	size_t piece = c->size >= PIECE ? c->size : PIECE / c->size * c->size;

	if (c->end == c->run_end) {
		if (c->block)
			class_next_run(vm, c);
		if (!c->block)
			class_new_block(vm, c);
	}
	if ((size_t)(c->run_end - c->end) < piece)
		piece = (size_t)(c->run_end - c->end);
	c->cursor = c->end;
	c->end += piece;
	memset(c->cursor, 0, piece);
	count_bytes(vm, piece);
}

static void *span_alloc(struct vm *vm, size_t size, enum cell_kind kind)
{
	uint64_t i, n = (size + HEAP_BLOCK - 1) / HEAP_BLOCK;
	bool fresh;
	uint32_t first = n < CHUNK_BLOCKS
	    ? span_find(vm, (uint32_t)n, &fresh)
	    : span_find_huge(vm, n, &fresh);
	uint8_t *p = block_address(vm, first);
	struct block *b = block_get(vm, first);

	for (i = 0; i < n && i < CHUNK_BLOCKS - 1; i++) {
		memset(&b[i], 0, sizeof b[i]);
		b[i].state = i ? BLOCK_REST : BLOCK_SPAN;
	}
	b->span = n;
	if (!fresh)
		memset(p, 0, size);
	((struct cell *)p)->kind = (uint8_t)kind;
	count_bytes(vm, (size_t)n * HEAP_BLOCK);
	return p;
}

void *heap_alloc(struct vm *vm, size_t size, enum cell_kind kind)
{
	struct heap_class *c;
	uint8_t *p;

	if (size > HEAP_SMALL)
		return span_alloc(vm, size, kind);
	c = &vm->heap_classes[class_of(size)];
	p = c->cursor;
	if (p == c->end) {
		if (c->freed) {
			p = c->freed;
			memcpy(&c->freed, p + 8, sizeof c->freed);
			memset(p, 0, c->size);
			((struct cell *)p)->kind = (uint8_t)kind;
			count_bytes(vm, c->size);
			return p;
		}
		class_refill(vm, c);
		p = c->cursor;
	}
	c->cursor = p + c->size;
	((struct cell *)p)->kind = (uint8_t)kind;
	return p;
}

void *heap_bytes(struct vm *vm, size_t n)
{
	return BYTES_PAYLOAD(heap_alloc(vm, sizeof(struct cell) + n,
	    CELL_BYTES));
}

void heap_free(struct vm *vm, void *cell)
{
	uint32_t n = block_number(vm, cell);
	struct block *b = block_get(vm, n);
	struct heap_class *c;

	if (b->state == BLOCK_SPAN) {
		vm->heap_used -= (size_t)b->span * HEAP_BLOCK;
		block_free_span(vm, n);
		return;
	}
	c = &vm->heap_classes[b->size_class];
	((struct cell *)cell)->kind = CELL_FREE;
	memcpy((uint8_t *)cell + 8, &c->freed, sizeof c->freed);
	c->freed = cell;
	vm->heap_used -= c->size;
}

bool heap_admits(struct vm *vm, size_t size)
{
	if (!vm->heap_refused && size <= 2 * vm->control.max_heap &&
	    vm->heap_used + size <= 2 * vm->control.max_heap)
		return true;
	vm->heap_refused = vm->heap_full = true;
	vm->attention |= ATTENTION_COLLECT;
	return false;
}

bool heap_would_overflow(struct vm *vm, size_t size)
{
	return size > vm->control.max_heap ||
	    vm->heap_used + size > vm->control.max_heap;
}
