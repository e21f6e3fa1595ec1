/* SPDX-License-Identifier: MIT */
/*
 * The compiler's door: a resolved syntax tree in, struct code out.
 *
 * Order of evaluation is decided here and nowhere else; op.def says what
 * each instruction does.  The result is one cell per function, nested ones
 * in the constants of the one around it, all compiled at once.  Everything
 * needed only while compiling lies in the program's ast_arena, which serves
 * for one compilation (names remember their atoms).
 *
 * What the interpreter must know besides op.def:
 *  - locals begin as undefined, environment slots as EMPTY;
 *  - a handler's target begins with LOAD_ENV when the environment may have
 *    to be restored; that of a catch clause (handler.user) begins with
 *    LOAD_ENV or NOP, whose place is `catch (e)`: with that op done, and the
 *    frame's pc just past it, the CATCH event has its place and its scopes;
 *  - a function's first position (pc 0) is its head, `function f(a, b)`, if
 *    compiled with statements;
 *  - FIELDS_OF does nothing if the constructor has no initialiser; a field
 *    initialiser is a CODE_FIELDS function called with this = the instance
 *    (or, for static ones, the class);
 *  - private instance methods are kept as properties "#m", "get #m",
 *    "set #m" of the initialiser function, which the program never sees;
 *  - a template's constant is a CELL_RECORD of raw and cooked strings (or
 *    undefined) in turn.
 */
#ifndef SYNTAX_COMPILE_H
#define SYNTAX_COMPILE_H

#include "../core/vm.h"
#include "ast.h"

struct compile_options {
	bool statements;                /* STATEMENT ops, for stepping */
	bool lib;                       /* engine/lib: intrinsics, free names by
	                                 * lib_global, no steps */
	bool star_return_bare;          /* yield* in async generators: return(v)
	                                 * without a method awaits v once */
	bool async_star_awaits;         /* yield* in async generators awaits
	                                 * the inner value: Node up to 18 */
	bool async_end_awaits;          /* an async generator that ends without
	                                 * return awaits undefined: up to 11 */
	bool async_end_answers_nothing; /* … and leaves its request: 12 */
	bool star_rejected_next;        /* yield*: return(v) becomes next(why),
	                                 * not throw(why), if v is rejected */
	bool comma_begins;              /* V8's positions: what follows a comma
	                                 * is like a statement */
	bool return_in_line;            /* V8's positions: a sync generator's
					 * return(v) has code of its own */
	bool suspend_returns;           /* what follows an await is where the
					 * function ends */
	bool star_throw_at_call;        /* yield* in an async one calls throw
					 * where it calls next, too */
	bool continue_closes;           /* V8's bug: a loop over an iterator that
					 * ends after a continue closes it */
	bool await_at_of;               /* for await's next is at the `of` */
	bool loop_is_placed;            /* a loop's end is where it begins */
	bool finally_goes_on;           /* V8 takes what follows finally for
					 * reachable even if it is not */
	bool object_cloned;             /* { ...a, b } begins as a copy */
	bool spread_call_rewritten;     /* f(...a, b) has no position */
	bool patterns_rewritten;        /* into statements */
	bool async_returns_last;        /* have the last position of all */
	bool holes_unread;              /* the value at [, a]'s hole */
	bool class_key_begins;          /* a computed key of a class does */
	bool each_begins;               /* what for of assigns to is like a
					 * statement */
	bool pattern_begins;            /* so is what a pattern takes apart */
	bool target_begins;             /* and each target of a pattern */
	bool spread_begins;             /* what is spread, in an array */
	bool spread_first_begins;       /* if it is the first in it, too */
	bool spread_is_placed;          /* walking it is where it stands, not
					 * where its text ended */
};

struct compile_error {
	uint32_t start, end;            /* bytes in the source */
	char message[160];              /* one line, no file name */
};

/*
 * The CODE_TOP code of the program's function, or NULL and *error.
 * CommonJS: a function of five parameters, to be called as Node does.
 * Lib: its constants hold the code of each declared function, see
 * compile_find; the body itself need not be called.
 * Module: see struct compile_module; CODE_ASYNC only with top-level await.
 */
struct code *compile_program(struct vm *vm, struct source *source,
    struct ast_program *ast, const struct compile_options *options,
    struct compile_error *error);

/* The function declared at the top of a program with this name, or NULL. */
struct code *compile_find(const struct code *top, const char *name);

/*
 * A module's consts[0]: a record whose fields are these.  All its variables
 * that other functions or modules see are in one environment, which the
 * linker makes (env_size slots, EMPTY, no outer one) and fills before any
 * module body runs: `functions` with new function objects over that
 * environment, `vars` with undefined.  The body is then called as a function
 * over the same environment, `this` undefined; GET_IMPORT's operand indexes
 * `imports`.  ecma262 #sec-source-text-module-record-initialize-environment
 */
enum compile_module {
	MODULE_ENV_SIZE,                /* int */
	MODULE_REQUESTS,                /* record: rows of MODULE_REQUEST_… */
	MODULE_IMPORTS,                 /* record: rows of MODULE_IMPORT_… */
	MODULE_EXPORTS,                 /* record: rows of MODULE_EXPORT_… */
	MODULE_INDIRECT,                /* record: rows of MODULE_INDIRECT_… */
	MODULE_FUNCTIONS,               /* record: (slot, code) … */
	MODULE_VARS,                    /* record: slot … */
	MODULE_FIELDS
};
enum {
	MODULE_REQUEST_SPECIFIER,       /* string */
	MODULE_REQUEST_TYPE,            /* string of with { type }, undefined */
	MODULE_REQUEST_START, MODULE_REQUEST_END,       /* bytes: the literal */
	MODULE_REQUEST_WORDS
};
enum {
	MODULE_IMPORT_REQUEST,          /* index of the request */
	MODULE_IMPORT_NAME,             /* string; undefined: the namespace */
	MODULE_IMPORT_LOCAL,            /* string */
	MODULE_IMPORT_START, MODULE_IMPORT_END,
	MODULE_IMPORT_WORDS
};
enum {
	MODULE_EXPORT_NAME,             /* string */
	MODULE_EXPORT_SLOT,             /* int: environment slot */
	MODULE_EXPORT_WORDS
};
enum {
	MODULE_INDIRECT_NAME,           /* string; undefined: export * from */
	MODULE_INDIRECT_IMPORTED,       /* string; undefined: the namespace or,
	                                 * without a name, all names */
	MODULE_INDIRECT_REQUEST,        /* index of the request */
	MODULE_INDIRECT_START, MODULE_INDIRECT_END,
	MODULE_INDIRECT_WORDS
};

/* Writes a listing of a function and those inside it (disassemble.c). */
typedef void listing_line(void *to, const char *line);
void disassemble(struct vm *vm, const struct code *code, listing_line *put,
    void *to);
const char *disassemble_op_name(unsigned op);
const char *disassemble_op_operands(unsigned op);       /* as in op.def */

#endif
