/* SPDX-License-Identifier: MIT */
/*
 * What the collector asks of the other rooms: a mark function per cell kind.
 *
 * The collector itself marks shape, slots and elements of every object, and
 * everything of the kinds of core (strings, shapes, SLOTS, RECORD, ENV, CODE,
 * SOURCE, FRAME, functions, errors, boxed primitives).  A mark function
 * below marks the fields after struct object (or, of storage kinds, after
 * struct cell) with heap_mark_value and heap_mark_cell; it neither allocates
 * nor changes anything.  A kind that holds no values needs none: CELL_BYTES
 * (never looked into), CELL_DATE and CELL_HOST.
 *
 * CELL_SLOTS and CELL_RECORD: struct slots, cell.aux values, all marked.
 * CELL_BYTES: struct cell, then bytes.  The parts of a struct code and the
 * text and lines of a struct source point just past the header of a cell of
 * their own (BYTES_PAYLOAD), never into the middle of one.
 */
#ifndef CORE_GC_H
#define CORE_GC_H

#include "vm.h"

typedef void gc_mark(struct vm *vm, void *cell);

/* X(kind, function): engine/async implements async_…, engine/lib lib_… */
#define GC_FOREIGN_KINDS(X) \
	X(REACTION, async_mark_reaction) \
	X(CAPABILITY, async_mark_capability) \
	X(MODULE, async_mark_module) \
	X(PROMISE, async_mark_promise) \
	X(GENERATOR, async_mark_generator) \
	X(ASYNC_GENERATOR, async_mark_async_generator) \
	X(TIMER, async_mark_timer) \
	X(IMMEDIATE, async_mark_immediate) \
	X(NAMESPACE, async_mark_namespace) \
	X(MAP_DATA, lib_mark_map_data) \
	X(MAP, lib_mark_map) \
	X(SET, lib_mark_set) \
	X(WEAKMAP, lib_mark_weakmap) \
	X(WEAKSET, lib_mark_weakset) \
	X(WEAKREF, lib_mark_weakref) \
	X(FINREG, lib_mark_finreg) \
	X(ITERATOR, lib_mark_iterator)

#define X(kind, function) gc_mark function;
GC_FOREIGN_KINDS(X)
#undef X

/* Weak collections (engine/lib): their mark functions mark nothing weak.
 * After everything reachable is marked, weak_trace is called until it
 * returns false: it marks the values of those WeakMap entries whose key is
 * marked, and tells if it marked anything new.  Then weak_clear once: forget
 * entries, WeakRef targets and registrations whose cell is not marked (a
 * registration with a held value that must outlive: mark it in
 * lib_mark_finreg).  Which weak cells are there: link them from a root slot
 * of the library, or collect them in a C list while they are being marked;
 * weak_begin is called before a collection's first mark. */
void weak_begin(struct vm *vm);
bool weak_trace(struct vm *vm);
void weak_clear(struct vm *vm);

/* During a collection: is it known to be live?  A NULL or a value that is no
 * cell is. */
bool heap_is_marked(struct vm *vm, const void *cell);
static inline bool heap_is_marked_value(struct vm *vm, value v)
{
	return !value_is_cell(v) || heap_is_marked(vm, value_cell(v));
}

#endif
