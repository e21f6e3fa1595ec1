/* SPDX-License-Identifier: MIT */
/* Texts of numbers, and reading them. */
#ifndef LIB_NUMBER_LIB_H
#define LIB_NUMBER_LIB_H

#include "native.h"

/* number_parse.c: parseInt and parseFloat, of Number and global. */
void number_setup_parsing(struct vm *vm, struct object *constructor);
/* Digits (and a point) with commas between thousands. */
struct string *number_grouped(struct vm *vm, const char *digits);

#endif
