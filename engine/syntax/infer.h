/* SPDX-License-Identifier: MIT */
/*
 * The names V8 infers for nameless functions, which only stacks show; see
 * infer.c.  The parser calls these where V8's does; in a .ts and in the
 * library they do nothing.
 */
#ifndef SYNTAX_INFER_H
#define SYNTAX_INFER_H

#include "ast.h"

struct parser;

enum infer_version {
	INFER_24,                       /* Node 24 and later */
	INFER_12,                       /* an arrow function in parentheses does
					 * not seem to be called at once */
	INFER_11,                       /* arrow functions are named at once;
					 * nothing is gathered outside of a
					 * state */
	INFER_10,                       /* what seems to be called at once has
					 * a name, too */
	INFER_8                         /* in the main program it is; function
					 * expressions are read, not skipped */
};

/* A name gathered on the way to a function. */
struct infer_part {
	struct name *name;
	uint32_t depth;                 /* of states when it was met */
	bool is_variable;
};

/* Functions that still have to be named. */
struct infer_waiting {
	struct ast_function **at;
	uint32_t count, cap;
};

/* One of V8's parses: of the whole text, or of a function when it is first
 * called.  The parser reads once and keeps all of them side by side. */
struct infer_parse {
	struct infer_parse *outer;      /* of the text around the function */
	struct ast_function *root;      /* NULL: the program */
	struct infer_waiting waiting;
	uint32_t first;                 /* parts before are not its own */
	uint32_t depth;                 /* states that were open */
	uint32_t skips;                 /* level of the function that it only
					 * preparses; 0: it reads on */
	uint32_t lazy;                  /* level of the function from which on
					 * it preparses others; 0: none yet */
	bool is_open;                   /* outside of any state, too */
};

struct infer {
	bool is_off;
	uint8_t version;                /* enum infer_version */
	uint32_t arrow_called;          /* an arrow function that begins here
					 * does; 0: none */
	struct infer_part *parts;
	uint32_t count, cap;
	uint32_t depth;                 /* open states */
	uint32_t level;                 /* functions around */
	struct infer_parse program;
	struct infer_parse *innermost;
};

void infer_start(struct parser *p);

/* A state: parts met in it are forgotten at its end.  Returns what leave
 * wants. */
uint32_t infer_enter(struct parser *p);
void infer_leave(struct parser *p, uint32_t mark);

/* Parts: a property's name or a string; a variable; a callee's or target's
 * index. */
void infer_literal(struct parser *p, struct name *name);
void infer_variable(struct parser *p, struct name *name);
void infer_index(struct parser *p, const struct ast *index);
/* The name of a declared function: counts if it is a constructor's. */
void infer_constructor(struct parser *p, struct name *name);
/* The variable `async` was a keyword. */
void infer_not_async(struct parser *p);
/* A lone parameter before =>. */
void infer_parameter(struct parser *p, struct name *name);

/* A function without a name waits for one; the last one does no longer; all
 * that wait get what is gathered now. */
void infer_add(struct parser *p, struct ast_function *f);
void infer_forget(struct parser *p);
void infer_now(struct parser *p);
/* The same after an arrow function; after a value: a call's gets none. */
void infer_arrow(struct parser *p, struct ast_function *f);
void infer_value(struct parser *p, const struct ast *value);

/* `extends …`, which older V8s do not set apart. */
uint32_t infer_enter_heritage(struct parser *p);
void infer_leave_heritage(struct parser *p, uint32_t mark);

/* A function begins and ends: t is the caller's; its end may come without
 * its beginning if all of t is 0. */
void infer_function_open(struct parser *p, struct infer_parse *t,
    struct ast_function *f);
void infer_function_close(struct parser *p, struct infer_parse *t);
/* An opening parenthesis is cur: the function literal that follows it seems to
 * be called at once. */
void infer_parenthesis(struct parser *p);
/* The callee n is a function literal: it is compiled with what is around. */
void infer_called(struct parser *p, const struct ast *n);

/* The name f ends up with, or NULL; all that is in f->parent is known. */
struct name *infer_name_of(struct ast_arena *a, const struct ast_function *f);

#endif
