/* SPDX-License-Identifier: MIT */
/* Writing to the process's standard output and error. */
#ifndef LIB_CONSOLE_H
#define LIB_CONSOLE_H

#include "lib.h"

/* Writes text and, if line, a line end; emits CONSOLE as its last change. */
void console_write(struct vm *vm, int fd, struct string *text, bool line);

#endif
