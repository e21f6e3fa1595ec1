/* SPDX-License-Identifier: MIT */
/*
 * Modules: what module.c (CommonJS, the main program), module_path.c (files
 * and their names), module_link.c (ES modules: linking) and module_es.c
 * (namespaces, live bindings, evaluation) share.
 *
 * Nothing here runs the program: module.js and module-es.js do, with the
 * intrinsics of these files.  All state hangs off vm->registry
 * [REGISTRY_MODULES], a record of MODULES_… values.
 */
#ifndef LIB_MODULE_H
#define LIB_MODULE_H

#include "../core/error.h"
#include "native.h"
#include "registry.h"

enum {
	MODULES_STATE,                  /* object without prototype: cache,
	                                 * builtins, main, files (written) */
	MODULES_BY_SOURCE,              /* array: module record by file index */
	MODULES_PROTOTYPE,              /* Module.prototype */
	MODULES_MODULE_KEY,             /* private symbol: a namespace's
	                                 * module record */
	MODULES_ARROW_KEY,              /* private symbol: a SyntaxError's place
	                                 * as Node prints it above the error */
	MODULES_MAIN,                   /* the main program's module record */
	MODULES_JSON_PARSE,             /* the function, as it was made */
	MODULES_WORDS
};

/* An ES module, or a stand-in for a CommonJS or builtin module: a record of
 * these.  ecma262 #table-cyclic-module-fields */
enum module_field {
	MODULE_SOURCE,                  /* struct source; undefined: stand-in */
	MODULE_CODE,                    /* struct code of the body */
	MODULE_NAME,                    /* string: URL or node:… */
	MODULE_STATUS,                  /* int: enum module_status */
	MODULE_ENVIRONMENT,             /* struct env */
	MODULE_LOADED,                  /* array: module of each request */
	MODULE_BINDINGS,                /* record: (env or undefined, slot or
	                                 * value) of each import */
	MODULE_NAMES,                   /* stand-in: array of export names, at
	                                 * slots 0 … of the environment */
	MODULE_NAMESPACE,               /* its object, or undefined */
	MODULE_META,                    /* import.meta, or undefined */
	MODULE_DATA,                    /* module-es.js: an object */
	MODULE_RECORD_WORDS
};
enum module_status { MODULE_NEW, MODULE_LINKED, MODULE_RUN };

static inline struct record *module_state_record(struct vm *vm)
{
	return (struct record *)value_cell(vm->registry[REGISTRY_MODULES]);
}
static inline struct object *module_state(struct vm *vm)
{
	return value_object(module_state_record(vm)->v[MODULES_STATE]);
}
struct record *module_record_new(struct vm *vm, uint32_t words);
/* The record of a source's module, or NULL. */
struct record *module_of_source(struct vm *vm, const struct source *s);

/* module_path.c: paths are UTF-8, results garbage later. */
const char *path_directory(struct vm *vm, const char *path);
/* from (absolute) and path joined and made normal, as path.resolve. */
const char *path_resolve(struct vm *vm, const char *from, const char *path);
/* "file:///a%20b.mjs" of an absolute path. */
struct string *path_to_url(struct vm *vm, const char *path);
/* How stacks name a source: since Node 24 a CommonJS .ts by its URL. */
struct string *source_url(struct vm *vm, const struct source *s);
/* The path of a file: URL; NULL: it is none. */
const char *path_from_url(struct vm *vm, const char *url);
/* The text of a real or written file: 0, or an errno value. */
int module_read(struct vm *vm, const char *path, const char **data,
    size_t *len);
const char *module_cwd(struct vm *vm);
enum path_kind { PATH_NONE, PATH_FILE, PATH_DIRECTORY };
enum path_kind module_path_kind(struct vm *vm, const char *path);

/* What the nearest package.json says a .js or .ts file is. */
enum package_type { PACKAGE_UNTYPED, PACKAGE_COMMONJS, PACKAGE_MODULE };
enum package_type module_package_type(struct vm *vm, const char *path);

/* module.c: parses and compiles a file.  NULL: threw; or it is refused, and
 * the run has been ended as microtick ends it before the first step. */
struct code *module_compile(struct vm *vm, const char *path,
    const char *shown, bool is_module, struct source **source);

/* "file:1\ntext\n  ^^" of a place. */
void module_set_arrow(struct vm *vm, struct error *e,
    const struct source *source, uint32_t start, uint32_t end);
/* What it has set, or undefined. */
value module_arrow(struct vm *vm, value error);
/* The module object of a CommonJS file. */
struct object *module_object(struct vm *vm, struct string *id,
    const char *path, value parent);
/* Its wrapper's five arguments. */
void module_wrapper_args(struct vm *vm, struct object *module,
    value args[5]);

/* module_es.c: hands a main program that is an ES module to the loop. */
bool module_es_start(struct vm *vm, struct source *source,
    struct code *code);

#endif
