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
 * unless its column is to the right.  knows_url: V8 has read the comment at
 * the end that says how a .ts is called. */
struct string *syntax_excerpt(struct vm *vm, const struct source *s,
    uint32_t start, uint32_t end, bool knows_url);
/* A source's path as Node's loader names it. */
struct string *syntax_path(struct vm *vm, const struct source *s);
/* Appends "\n    at …" of each line. */
void syntax_add_frames(struct builder *b, const char *frames);
/* The frames of the loader below the last of compile's. */
const char *syntax_below_loader(const struct vm *vm, const char *compile);

/* types_report.c: of PARSE_TYPESCRIPT and PARSE_TYPESCRIPT_MORE, the report,
 * and the error thrown by what loads the file. */
enum types_from { TYPES_REQUIRED, TYPES_MODULE, TYPES_FORMAT };
void types_report(struct builder *b, const struct source *s,
    const struct parse_error *e);
void types_throw(struct vm *vm, const struct source *s,
    const struct parse_error *e, enum types_from from);
/* All of stderr after the main file could not be compiled. */
struct string *syntax_report(struct vm *vm, const struct source *s,
    const struct parse_error *e);

#endif
