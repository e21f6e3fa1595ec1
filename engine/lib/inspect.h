/* SPDX-License-Identifier: MIT */
/* Questions about values that util.inspect, the crash report and the panes
 * ask; none runs the program. */
#ifndef LIB_INSPECT_H
#define LIB_INSPECT_H

#include "lib.h"

/* An error object, or one that inherits from Error.prototype. */
bool inspect_is_error(struct vm *vm, value v);

enum inspect_iterator {
	INSPECT_ITERATOR_NONE, INSPECT_ITERATOR_MAP, INSPECT_ITERATOR_SET
};
/* Of a CELL_ITERATOR: whose it is. */
enum inspect_iterator inspect_iterator(value v);
bool inspect_iterates_pairs(value v);
/* Entries of a Map or Set. */
uint32_t inspect_size(struct vm *vm, value v);
/* Values of a Set, keys and values of a Map, what is left of an iterator. */
struct array *inspect_contents(struct vm *vm, value v);
/* ISO text of a Date, or "Invalid Date". */
struct string *inspect_date(struct vm *vm, value v);

#endif
