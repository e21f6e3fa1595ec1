/* SPDX-License-Identifier: MIT */
/* A syntax error as Node prints it. */
#ifndef LIB_SYNTAX_REPORT_H
#define LIB_SYNTAX_REPORT_H

#include "../syntax/load.h"

/* What Node's loader wraps a line in, if it shows that; as long as the row
 * STACK_WRAPPER says. */
const char *syntax_wrapper(const struct vm *vm, const struct source *s,
    int line);
/* "FILE:1\ntext\n  ^^" of a place in bytes; end on another line: no carets
 * unless its column is to the right. */
struct string *syntax_excerpt(struct vm *vm, const struct source *s,
    uint32_t start, uint32_t end);
/* All of stderr after the main file could not be compiled. */
struct string *syntax_report(struct vm *vm, const struct source *s,
    const struct parse_error *e);

#endif
