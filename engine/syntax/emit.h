/* SPDX-License-Identifier: MIT */
/*
 * The code buffer of one function being compiled, and what the compiler's
 * files share about it.
 *
 * Invariants: `depth` is the operand stack's depth where the next op will
 * stand, on every path there; after an op that never goes on (`dead`) nothing
 * is written until a label that is jumped to, so no unreachable code exists.
 * The first error sticks; emitting goes on harmlessly and the result is
 * thrown away.
 */
#ifndef SYNTAX_EMIT_H
#define SYNTAX_EMIT_H

#include "../core/stack_room.h"
#include "../core/op.h"
#include "compile.h"
#include "scope.h"

struct unit {                           /* a whole compilation */
	struct vm *vm;
	struct source *source;
	struct ast_program *program;
	struct ast_arena *arena;
	const struct compile_options *options;
	struct compile_error *error;
	bool failed;
	value *atoms;                   /* of names; name.user - 1 indexes it */
	uint32_t atom_count, atom_room;
	uint32_t nesting;               /* of expressions being compiled */
	struct stack_room room;
};

/* Chains to the left may be as long as the text; compiling one recurses. */
#define NESTING_MAX 5000

struct label {
	int32_t at;                     /* pc, -1: not bound yet */
	int32_t refs;                   /* chain of operands to patch, -1 */
	int32_t depth;                  /* stack depth there, -1 unknown */
};
#define LABEL { -1, -1, -1 }

struct place { uint32_t start, end, at; };      /* of struct code_position */
#define PLACE_MARK 0x80000000u          /* a place's at: not yet known */
#define RETURN_MARK 0xffffffffu         /* that of an async function's returns */

#define NO_SLOT UINT16_MAX

struct emitter {
	struct unit *unit;
	struct vm *vm;
	struct ast_function *fn;
	struct emitter *outer;
	struct scope *scope;            /* of the code being emitted */
	struct control *control;        /* innermost, control.h */
	uint8_t *ops;
	uint32_t size, ops_room;
	value *consts;
	uint32_t const_count, const_room;
	uint16_t *const_hash;           /* index + 1 by value; power of two */
	uint32_t const_hash_size;
	struct handler *handlers;
	uint32_t handler_count, handler_room;
	struct code_position *positions;
	uint32_t position_count, position_room;
	struct scope_info *infos;
	uint32_t info_count, info_room;
	int32_t info;                   /* innermost open one, -1 */
	struct scope_variable *variables;
	uint32_t variable_count, variable_room;
	uint32_t ic_count;
	int32_t depth, max_depth;
	uint32_t locals;                /* slots so far */
	uint16_t free_temps[32];
	uint32_t free_count;
	uint16_t return_slot;           /* a value kept while leaving */
	bool dead;                      /* control does not get here */
	bool is_behind_finally;         /* … and not even from a finally */
	struct place place;             /* of the ops to come */
	uint32_t reported;              /* where V8 says the latest op is */
	uint32_t marks;                 /* positions still to be known */
	uint32_t bound_at;              /* the initialiser of the names being
					 * declared; 0: none */
	bool statement_begins;          /* reported is a statement's, no op of
	                                 * it was emitted */
	bool is_bare;                   /* the name to come has no position */
	bool is_name;                   /* a name is being read that has one */
};

/* ---- emit.c ------------------------------------------------------------- */

void emit_fail(struct emitter *e, const struct ast *at, const char *message);
/* Room for one more element of size bytes; NULL: failed. */
void *emit_grow(struct emitter *e, void *array, uint32_t count,
    uint32_t *room, size_t size);

void emit(struct emitter *e, enum op op);
void emit_b(struct emitter *e, enum op op, uint32_t b);
void emit_h(struct emitter *e, enum op op, uint32_t h);
void emit_hh(struct emitter *e, enum op op, uint32_t h, uint32_t h2);
void emit_hb(struct emitter *e, enum op op, uint32_t h, uint32_t b);
void emit_bh(struct emitter *e, enum op op, uint32_t b, uint32_t h);
void emit_bhh(struct emitter *e, enum op op, uint32_t b, uint32_t h,
    uint32_t h2);
void emit_jump(struct emitter *e, enum op op, struct label *to);
/* JUMP_INT: jumps if slot holds n. */
void emit_jump_int(struct emitter *e, uint32_t slot, uint32_t n,
    struct label *to);
void emit_bind(struct emitter *e, struct label *l);
static inline bool label_used(const struct label *l) { return l->refs >= 0; }
/* Drops operands down to a depth. */
void emit_drop_to(struct emitter *e, int32_t depth);

/* The place of the ops that follow. */
void emit_place(struct emitter *e, uint32_t start, uint32_t end,
    uint32_t at);
void emit_at(struct emitter *e, const struct ast *n);
/* The same where V8 gives no position: it is that of what came before. */
void emit_inherits(struct emitter *e, const struct ast *n);
/* emit_place.c: V8's position of the next statement, or of an expression
 * that sets it before its operands. */
void emit_statement_at(struct emitter *e, uint32_t at);
void emit_expression_at(struct emitter *e, uint32_t at);
/* One of the two. */
void emit_part_at(struct emitter *e, uint32_t at, bool begins);
void emit_write_place(struct emitter *e, enum op op);

uint32_t emit_constant(struct emitter *e, value v);     /* its index */
uint32_t emit_text(struct emitter *e, const char *ascii);
value emit_atom_of(struct emitter *e, struct name *n);
uint32_t emit_name(struct emitter *e, struct name *n);
uint32_t emit_ic(struct emitter *e);
void emit_value(struct emitter *e, value v);            /* pushes it */
void emit_int(struct emitter *e, int32_t i);
void emit_string(struct emitter *e, struct name *n);
/* Pushes a static property key. */
void emit_key(struct emitter *e, struct name *n);
/* op with operands (name, ic): GET_FIELD … */
void emit_field(struct emitter *e, enum op op, struct name *n);
void emit_field_atom(struct emitter *e, enum op op, value atom);

/* Hidden local slots. */
uint16_t temp_new(struct emitter *e);
void temp_free(struct emitter *e, uint16_t slot);

/* Makes the cell. */
struct code *emit_finish(struct emitter *e);

#endif
