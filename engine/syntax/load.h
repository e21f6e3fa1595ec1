/* SPDX-License-Identifier: MIT */
/* From a file's text to a compiled body: parse, compile, register. */
#ifndef SYNTAX_LOAD_H
#define SYNTAX_LOAD_H

#include "../core/code.h"
#include "parser.h"

enum load_kind { LOAD_COMMONJS, LOAD_MODULE, LOAD_LIB, LOAD_FUNCTION };

/* What a file's name says of it; 0 of one that has none of the endings. */
enum load_name_flags {
	NAME_COMMONJS = 1,
	NAME_MODULE = 2,
	NAME_EITHER = 4,                /* package.json and its text decide */
	NAME_TYPESCRIPT = 8
};
unsigned load_name_flags(const char *path);

/* Makes a struct source of the text (copied, UTF-8), the next of
 * vm->sources, with its line table. */
struct source *load_source(struct vm *vm, const char *path, const char *text,
    size_t len, enum load_kind kind);
/* Parses with the syntax of the machine's profile and compiles.  The path's
 * ending .ts, .mts or .cts turns type stripping on: the source's text becomes
 * the one without types.  NULL: *error says why;
 * nothing but the source was made. */
struct code *load_compile(struct vm *vm, struct source *source,
    struct parse_error *error);

/* The body of a CommonJS source that load_compile refused with *error, if
 * this Node takes its text for an ES module's then (the source becomes one)
 * and it is one.  Else NULL; *error is changed only to say that the module
 * uses what is refused. */
struct code *load_as_module(struct vm *vm, struct source *source,
    struct parse_error *error);

/* Parses as load_compile does; NULL: *error says why.  made, if not NULL, is
 * told of each node as in parse_options. */
struct ast_program *load_parse(struct vm *vm, struct source *source,
    struct ast_arena *arena, void (*made)(void *to, struct ast *n), void *to,
    struct parse_error *error);

#endif
