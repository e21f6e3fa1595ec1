/* SPDX-License-Identifier: MIT */
/* What the files of String share. */
#ifndef LIB_STRING_LIB_H
#define LIB_STRING_LIB_H

#include "native.h"

/* A string, or RangeError: Invalid string length for NULL. */
value string_result(struct vm *vm, struct string *s);
uint32_t string_code_point(struct vm *vm, struct string *s, uint32_t i);
void string_add_code_point(struct builder *b, uint32_t point);
/* WhiteSpace or LineTerminator */
bool string_is_space(uint16_t unit);

/* string_match.c: methods that look for a part, and their intrinsics. */
void string_setup_matching(struct vm *vm, struct object *proto);
native_function string_split, string_index,
    string_stretch, string_substitute, string_is_literal;
/* string_text.c: case, trimming, comparing, old HTML methods. */
void string_setup_text(struct vm *vm, struct object *proto);
/* string_case.c: the case mappings of one code point: 1 to 3 code points
 * in out. */
int string_upper(uint32_t point, uint32_t out[3]);
int string_lower(uint32_t point, uint32_t out[3]);

#endif
