/* SPDX-License-Identifier: MIT */
/* Writing to the process's standard output and error. */
#ifndef LIB_CONSOLE_H
#define LIB_CONSOLE_H

#include "lib.h"

/* Writes text and, if line, a line end; emits CONSOLE as its last change. */
void console_write(struct vm *vm, int fd, struct string *text, bool line);
/* The same for bytes that come from the engine (crash reports). */
void console_write_text(struct vm *vm, int fd, const char *utf8);

#endif
