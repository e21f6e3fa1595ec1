/* SPDX-License-Identifier: MIT */
/* What the parts of Node's library share. */
#ifndef LIB_PROCESS_H
#define LIB_PROCESS_H

#include "lib.h"

/* A symbol of Node's own by its description, always the same one. */
value process_symbol(struct vm *vm, const char *name);
/* A class written in the language (b->js), linked with its prototype. */
value process_class(struct vm *vm, const struct builtin *b,
    struct object *proto);
/* Remembers a value of the library's own by a name, for later. */
void process_keep(struct vm *vm, const char *name, value v);
value process_kept(struct vm *vm, const char *name);
/* events.c: makes EventEmitter; its prototype. */
struct object *events_setup(struct vm *vm);

#endif
