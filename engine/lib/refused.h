/* SPDX-License-Identifier: MIT */
/* Ends a run that uses what is left out (see syntax/unsupported.def). */
#ifndef LIB_REFUSED_H
#define LIB_REFUSED_H

#include "../core/vm.h"

/* Writes "PATH:LINE:COL: message" to stderr and ends the run, exit 2.  Only
 * where async_exit may be called. */
void refused_print(struct vm *vm, const char *path, int line, int col,
    const char *message);
/* A native's return value: the run ends at the program's place that called,
 * with "unsupported: NAME (HINT)". */
value refused_stop(struct vm *vm, const char *name, const char *hint);
/* Gives a builtin module's object the properties it has in Node and that are
 * refused here, where it has no own of that name. */
void refused_define_members(struct vm *vm, struct object *o,
    const char *object);

#endif
