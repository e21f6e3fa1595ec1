/*
 * lib_js.h: the builtins written in JavaScript, as text inside the program.
 *
 * The table is made at build time from engine_lib_js (engine/Makefile.inc), in
 * that order, by build-aux/embed-js. Its last row is all zeros.
 */
#ifndef LIB_JS_H
#define LIB_JS_H

#include <stddef.h>

struct lib_js {
	const char *name;	/* file name without folder, "array.js" */
	const char *text;	/* the file, NUL after it */
	size_t length;		/* bytes, NUL not counted */
};

extern const struct lib_js lib_js[];

#endif
