/* SPDX-License-Identifier: MIT */
/* JSON: what its files share. */
#ifndef LIB_JSON_H
#define LIB_JSON_H

#include <stdio.h>

#include "native.h"

/* The value of a text; EMPTY: threw. */
value json_parse_text(struct vm *vm, struct string *s);

#endif
