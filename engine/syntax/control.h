/* SPDX-License-Identifier: MIT */
/*
 * What lies between a jump and its target: scopes to leave, iterators to
 * close, finally blocks to run.
 *
 * Every construct that must do something when control leaves it pushes a
 * struct control (on the C stack) while its inside is compiled.  break,
 * continue and return walk outwards and emit each one's leaving code in
 * line, up to the first finally; that one is entered with a completion
 * number and goes on with the walk behind its block.
 *
 * Code that leaves a construct is outside its handler's range, so a handler
 * has several ranges: control_leave_… closes ("detaches") those it passes
 * before the first op that can throw and opens them again behind the jump.
 */
#ifndef SYNTAX_CONTROL_H
#define SYNTAX_CONTROL_H

#include "emit.h"

enum control_kind {
	CONTROL_SCOPE,                  /* names, maybe an environment */
	CONTROL_TARGET,                 /* of break, maybe continue */
	CONTROL_ITERATOR,               /* iterator and next on the stack */
	CONTROL_CATCH,                  /* a try block with a catch clause */
	CONTROL_FINALLY
};

struct range { uint32_t from, to; struct range *next; };

struct control {
	struct control *outer;
	uint8_t kind;                   /* enum control_kind */
	bool detached;                  /* while leaving code is emitted */
	bool is_async;                  /* iterator of for await */
	int32_t depth;                  /* operands when it was entered */
	/* scope */
	bool has_env;
	int32_t info;                   /* its open scope_info, -1 none */
	int32_t outer_info;             /* what was innermost before */
	uint32_t first, count;          /* its variables */
	struct scope *scope, *outer_scope;
	/* target */
	const struct ast *target;
	struct label on_break, on_continue;
	/* handler */
	bool is_open;                   /* a range is open … */
	uint32_t from;                  /* … since here */
	struct range *ranges;           /* finished ones */
	uint16_t env_slot;              /* environment on entry, or NO_SLOT */
	/* iterator */
	uint16_t done_slot;             /* 1: exhausted, must not be closed;
	                                 * NO_SLOT: never while inside */
	uint32_t first_position;        /* of those written since it began */
	uint32_t mark;                  /* V8's position of closing it on the
					 * way out, until that is known */
	/* finally */
	uint16_t number_slot, value_slot;
	bool ends_normally;             /* the protected part can */
	struct label entry;
	struct exit *exits;
};

void control_push(struct emitter *e, struct control *c,
    enum control_kind kind);
void control_pop(struct emitter *e, struct control *c);

/* Opens and closes the handler's range around what it protects. */
void control_open(struct emitter *e, struct control *c);
void control_close(struct emitter *e, struct control *c);
/* Saves the environment if code within [start, end) may change it. */
void control_save_env(struct emitter *e, struct control *c, uint32_t start,
    uint32_t end);
/* The handler of an already popped control begins here, with the exception
 * on `depth` operands.  Dead code if nothing can throw to it. */
void control_catch(struct emitter *e, struct control *c, int32_t depth,
    bool user);

/* Code that leaves for a statement (break, continue) or the function
 * (value on the stack). */
void control_leave_break(struct emitter *e, const struct ast *target);
void control_leave_continue(struct emitter *e, const struct ast *target);
void control_leave_return(struct emitter *e);

/* All of a function is compiled: the returns of an async one, which V8 up to 7.0
 * has behind it, are at the last position there. */
void control_place_returns(struct emitter *e, uint32_t at);

/* What an iterator's leaving does, given `iterator next` on the stack. */
void control_close_iterator(struct emitter *e, bool is_async);
/* All is compiled that an iterator is open in: V8 closes it behind that, and
 * this is its position there. */
void control_place_closes(struct emitter *e, const struct control *c,
    uint32_t at);
/* Handler of an iterator: closes it, errors of that dropped, throws on. */
void control_iterator_handler(struct emitter *e, struct control *c);

/* finally: block of numbers; see control.c */
void control_finally_push(struct emitter *e, struct control *c,
    uint32_t start, uint32_t end);
/* The protected part is compiled: pops it and begins the finally block. */
void control_finally_enter(struct emitter *e, struct control *c);
/* The finally block is compiled: goes on as it was entered. */
void control_finally_leave(struct emitter *e, struct control *c);

/* scopes (compile_scope.c) */
void scope_enter(struct emitter *e, struct control *c, struct scope *s);
void scope_leave(struct emitter *e, struct control *c);
void scope_info_close(struct emitter *e, struct control *c);
void scope_info_open(struct emitter *e, struct control *c);

#endif
