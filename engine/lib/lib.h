/* SPDX-License-Identifier: MIT */
/*
 * How the rooms of the library fit together.
 *
 * Each area (object.c, promise.c of engine/async, console.c …) has one
 * function lib_NAME_setup that defines its builtins from a table; setup.def
 * lists them in order.  Builtins that take callbacks are functions of
 * engine/lib/ *.js: the table row names the function (builtin.js), a file is
 * compiled when one of its functions is first called.
 *
 * Lib JavaScript (strict): files of function declarations only.  `_name`
 * functions are helpers, hidden from stack traces.  %name(a, b) calls the C
 * intrinsic name (struct lib_intrinsic rows in each area's table); %name alone
 * calls it without arguments.  Free identifiers are lib functions of any
 * file or the constants of lib_global; the program's globals are never seen,
 * and no method of a prototype the program can change may be used where
 * ECMA-262 does not ask for it.
 */
#ifndef LIB_LIB_H
#define LIB_LIB_H

#include "../core/vm.h"

/* Generated from engine/lib/ *.js by build-aux/embed-js, into lib_js.c. */
struct lib_js_file { const char *name, *text; size_t length; };
struct lib_js_function { const char *name; uint16_t file; };
extern const struct lib_js_file lib_js_files[];
extern const int lib_js_file_count;
/* Sorted by name (strcmp); every line that starts with "function NAME",
 * "function* NAME", "async function NAME" or "async function* NAME". */
extern const struct lib_js_function lib_js_functions[];
extern const int lib_js_function_count;
/* code.lib_index of what is written inside one. */
#define LIB_INNER	UINT32_MAX
/* How tables call a function of the library: of an inner one its own name. */
const char *lib_code_name(struct vm *vm, const struct code *code);

/* An intrinsic of lib code.  Same contract as a builtin's native; args has
 * exactly the values written in the call. */
struct lib_intrinsic {
	const char *name;
	native_function *native;
	const char *doc;
};
struct lib_intrinsics {
	const struct lib_intrinsic *rows;
	int count;
};

/* The function object of a lib function, made (CODE_LAZY) at first ask. */
struct function *lib_function(struct vm *vm, const char *name);
/* Which lib function does not compile: a defect of the build. */
extern char lib_load_error[512];
/* A builtin's function object of a table row (native or js). */
value lib_builtin(struct vm *vm, const struct builtin *b);

#define X(name) void lib_##name##_setup(struct vm *vm); \
	extern const struct lib_intrinsics lib_##name##_intrinsics;
#include "setup.def"
#undef X

#endif
