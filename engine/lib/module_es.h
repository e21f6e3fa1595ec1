/* SPDX-License-Identifier: MIT */
/* What the two files of ES modules share: see module.h. */
#ifndef LIB_MODULE_ES_H
#define LIB_MODULE_ES_H

#include "../syntax/compile.h"
#include "module.h"

struct binding { value env, slot; };    /* see module_link.c */
enum resolution { NOT_FOUND, AMBIGUOUS, RESOLVED };

/* module_link.c */
struct record *module_part(const struct record *m, enum compile_module part);
uint32_t module_env_size(const struct record *m);
struct array *module_export_names(struct vm *vm, struct record *m);
enum resolution module_resolve_export(struct vm *vm, struct record *m,
    value name, struct binding *out);
bool module_bind(struct vm *vm, struct record *m);

/* module_names.c: (text) what a CommonJS file exports, as far as one can
 * see. */
native_function es_commonjs_names;

/* module_es.c: the namespace object, made at the first ask. */
value module_namespace(struct vm *vm, struct record *m);

#endif
