/* SPDX-License-Identifier: MIT */
/*
 * Compiled functions, sources, and function objects.
 *
 * A struct code is made by engine/syntax/compile.c and never changes but for
 * its inline caches.  Its parts (ops, constants, tables) are CELL_BYTES or
 * CELL_SLOTS cells of their own.
 */
#ifndef CORE_CODE_H
#define CORE_CODE_H

#include "object.h"

struct source {                         /* CELL_SOURCE: one file's text */
	struct cell cell;               /* aux: file index; flags: SOURCE_LIB */
	struct string *path;            /* as shown in stack traces */
	const char *text;               /* UTF-8, CELL_BYTES payload */
	const char *original;           /* .ts: with its types; else NULL */
	uint32_t length;                /* bytes */
	uint32_t line_count;
	const uint32_t *lines;          /* byte offset of each line start */
	uint32_t kind;                  /* 0 CommonJS, 1 module, 2 lib,
	                                 * 3 function made of strings */
};
enum { SOURCE_LIB = 1 };

/* Offset to line and UTF-16 column, both from 1. */
/* What a person wrote and should see. */
static inline const char *source_shown(const struct source *s)
{
	return s->original ? s->original : s->text;
}
void source_position(const struct source *s, uint32_t offset,
    int *line, int *col);

enum code_flags {
	CODE_STRICT = 1 << 0, CODE_ARROW = 1 << 1, CODE_ASYNC = 1 << 2,
	CODE_GENERATOR = 1 << 3, CODE_METHOD = 1 << 4, CODE_GETTER = 1 << 5,
	CODE_SETTER = 1 << 6, CODE_CLASS_CTOR = 1 << 7, CODE_DERIVED = 1 << 8,
	CODE_CONSTRUCTOR = 1 << 9,      /* has [[Construct]] */
	CODE_LIB = 1 << 10,             /* of engine/lib: no statement, call or
	                                 * return events; frame is internal */
	CODE_HIDDEN = 1 << 11,          /* lib helper: not in stack traces, not
	                                 * on the call-stack pane */
	CODE_LAZY = 1 << 12,            /* lib: compiled at the first call */
	CODE_USES_THIS = 1 << 13,       /* sloppy: this must be boxed */
	CODE_FIELDS = 1 << 14,          /* class field initializer */
	CODE_TOP = 1 << 15,             /* program or module body */
	CODE_SIMPLE_PARAMS = 1 << 16,
	CODE_STATIC = 1 << 17,          /* static method (frame names) */
	CODE_USES_ARGUMENTS = 1 << 18
};

struct handler {                        /* a try range, innermost first */
	uint32_t from, to;              /* pc range [from, to) */
	uint32_t target;                /* pc of the handler: exception pushed */
	uint16_t depth;                 /* operand stack depth to cut to */
	uint16_t user;                  /* 1: a catch clause (emits CATCH);
	                                 * 0: finally, iterator closing */
};

struct code_position {                       /* sorted by pc; holds to the next */
	uint32_t pc;
	uint32_t start, end;            /* byte range of the construct */
	uint32_t at;                    /* V8's stack trace position (offset) */
};

struct scope_variable {                 /* for the debugger's locals */
	value name;                     /* atom */
	uint8_t place;                  /* enum: 0 local, 1 arg, 2 env */
	uint8_t kind;                   /* 0 var 1 let 2 const 3 class
	                                 * 4 function 5 param 6 catch 7 import */
	uint16_t index;
};
struct scope_info {                     /* outer before inner */
	uint32_t from, to;              /* pc range */
	int32_t parent;                 /* index, -1 none */
	uint32_t first, count;          /* in variables */
	bool has_env;
};

struct ic {                             /* inline cache of one site */
	struct shape *shape;            /* receiver's shape it is valid for */
	struct object *holder;          /* NULL: own */
	uint32_t slot;
	uint32_t epoch;                 /* vm->proto_epoch when holder set */
	struct shape *next;             /* put: shape after adding */
};

struct code {                           /* CELL_CODE */
	struct cell cell;
	uint32_t flags;                 /* code_flags */
	uint16_t params;                /* formal parameters (padding) */
	uint16_t length;                /* the length property */
	uint16_t locals;                /* slots */
	uint16_t stack;                 /* operand stack, at most */
	uint16_t env_count;             /* for the debugger */
	uint16_t unused;
	uint32_t size;                  /* bytes of ops */
	uint32_t const_count, handler_count, position_count, scope_count,
	    variable_count, ic_count;
	uint8_t *ops;
	value *consts;
	struct handler *handlers;
	struct code_position *positions;
	struct scope_info *scopes;
	struct scope_variable *variables;
	struct ic *ics;
	value name;                     /* string; empty string: anonymous */
	struct source *source;
	uint32_t start, end;            /* its text in the source */
	uint32_t at;                    /* V8's position of the function */
	uint32_t lib_index;             /* CODE_LIB: which lib function */
	value outer_name;               /* V8's inferred name ("obj.late"), or
	                                 * undefined */
};

struct env {                            /* CELL_ENV; aux: slot count */
	struct cell cell;
	struct env *outer;
	value v[];
};

struct function {                       /* CELL_FUNCTION */
	struct object object;
	struct code *code;
	struct env *env;
	struct object *home;            /* [[HomeObject]], or NULL */
	value fields;                   /* class: initializer function; of that
	                                 * the class */
	value name;                     /* string/symbol given at run time, or
	                                 * EMPTY: code->name */
};

/* ---- builtins ---------------------------------------------------------- */

struct vm;
/* One call of a native.  args has at least the builtin's arity values
 * (padded with undefined); argc is what was really passed. */
struct call {
	value this_value;
	value *args;
	uint32_t argc;
	value new_target;               /* undefined: plain call */
	value callee;                   /* the function object */
};

/* Returns the result; VALUE_EMPTY: threw, vm->exception is set; VALUE_TAIL:
 * after vm_tail(), the callee's result is the result. */
typedef value native_function(struct vm *vm, struct call *c);
#define VALUE_TAIL	((value)0x1a)
/* From a continuation only: it has already arranged the frame below. */
#define VALUE_NOTHING	((value)0x22)
/* Stands for the value of an await that did not suspend (its number << 8 is
 * added): async/overlap.c.  No C code but that and interp.c meets one. */
#define VALUE_KEPT	((value)0x2a)

/* How a native wants its operands, one letter each: first `this`, then the
 * arguments.  Objects among them are made primitives by the program's own
 * code before the native is called; then the conversion is applied:
 *   . as it is      s ToString      n ToNumber      i ToIntegerOrInfinity
 *   k ToPropertyKey p ToPrimitive(number)  S like s but undefined stays
 *   N like n but undefined stays    (same for I)
 * A letter followed by '*' holds for all further arguments. NULL: all '.'.
 */
struct builtin {
	const char *name;               /* "map"; "get size"; "@@iterator";
	                                 * "[Symbol.x]" is written "@@x" */
	int arity;                      /* the length property */
	native_function *native;        /* or NULL: */
	const char *js;                 /* function of engine/lib/ *.js */
	const char *operands;           /* see above */
	const char *doc;                /* one line */
	uint16_t flags;                 /* builtin_flags */
	uint16_t magic;                 /* c's own use */
};
enum builtin_flags {
	BUILTIN_CONSTRUCTOR = 1,        /* has [[Construct]] */
	BUILTIN_GETTER = 2, BUILTIN_SETTER = 4,
	BUILTIN_ENUMERABLE = 8,
	BUILTIN_FROZEN = 16             /* not writable, not configurable */
};

struct native {                         /* CELL_NATIVE */
	struct object object;
	const struct builtin *builtin;
	value slots[3];                 /* closure of C: [[Promise]] … */
};

struct bound {                          /* CELL_BOUND */
	struct object object;
	value target, this_value;
	struct slots *args;             /* aux: count; or NULL */
};

struct function *function_new(struct vm *vm, struct code *code,
    struct env *env, struct object *home);
struct native *native_new(struct vm *vm, const struct builtin *b);
/* Defines each row of a table on an object. */
void builtin_define(struct vm *vm, struct object *on,
    const struct builtin *rows, size_t n);
/* A constructor with its prototype object linked both ways. */
struct native *builtin_constructor(struct vm *vm, const struct builtin *b,
    struct object *proto);
bool function_is_constructor(value v);
/* The name property's value as the debugger and stack traces want it. */
struct string *function_debug_name(struct vm *vm, value f);
/* The name a function was made with. */
struct string *function_given_name(struct vm *vm, value f);

#endif
