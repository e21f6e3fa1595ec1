/* SPDX-License-Identifier: MIT */
/* JSON: what its files share. */
#ifndef LIB_JSON_H
#define LIB_JSON_H

#include <stdio.h>

#include "native.h"

/* The value of a text; EMPTY: threw.  sources, if not NULL: where its
 * primitives are from, see json_parse.c. */
value json_parse_text(struct vm *vm, struct string *s, value *sources);
native_function json_source, json_child;

#endif
