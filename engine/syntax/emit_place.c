/* SPDX-License-Identifier: MIT */
/*
 * The places of the ops: what a person is shown, and what V8 reports.
 *
 * Where V8 reports that a name is not there is more than the name's own
 * place: its code has a table of positions, a statement's start goes to the
 * statement's first instruction, whatever that is, and looking up the name of
 * a function to call adds none.  So the position is that of what was
 * compiled last, and what comes first in a statement is at the statement.
 * V8 src/interpreter/bytecode-array-builder.h SetStatementPosition,
 * bytecode-generator.cc VisitCall GLOBAL_CALL.
 */
#include <config.h>

#include "compile_parts.h"

void emit_place(struct emitter *e, uint32_t start, uint32_t end, uint32_t at)
{
	e->place = (struct place){ start, end, at };
}

void emit_at(struct emitter *e, const struct ast *n)
{
	emit_place(e, n->start, n->end, n->pos);
}

void emit_inherits(struct emitter *e, const struct ast *n)
{
	emit_place(e, n->start, n->end, e->reported);
}

/* V8, too, knows code that cannot be reached, but for what follows finally. */
static bool is_left_out(const struct emitter *e)
{
	return e->dead && !e->is_behind_finally;
}

void emit_statement_at(struct emitter *e, uint32_t at)
{
	if (is_left_out(e))
		return;
	e->reported = at;
	e->statement_begins = true;
}

void emit_expression_at(struct emitter *e, uint32_t at)
{
	if (!e->statement_begins && !is_left_out(e))
		e->reported = at;
}

void emit_part_at(struct emitter *e, uint32_t at, bool begins)
{
	if (begins)
		emit_statement_at(e, at);
	else
		emit_expression_at(e, at);
}

/* What an op does to the position. */
enum effect {
	NO_CODE,                        /* V8 has no such instruction */
	NO_POSITION,                    /* V8 gives it none */
	INHERITS,                       /* nor this, which may call or throw */
	IS_NAME,                        /* may be a statement's first */
	HAS_POSITION
};

static enum effect effect_of(enum op op)
{
	switch (op) {
	case OP_NOP: case OP_STATEMENT: case OP_UNDEFINED: case OP_EMPTY:
	case OP_DROP: case OP_DUP: case OP_DUP2: case OP_SWAP: case OP_NIP:
	case OP_ROT3: case OP_ROT3R: case OP_ROT4: case OP_ROT4R:
	case OP_INSERT2: case OP_INSERT3: case OP_INSERT4:
	case OP_NEW_ARRAY:              /* see compile_array */
		return NO_CODE;
	case OP_INT8: case OP_INT32: case OP_CONST: case OP_NULL:
	case OP_TRUE: case OP_FALSE: case OP_CLOSURE: case OP_NEW_OBJECT:
	case OP_TYPEOF: case OP_NOT: case OP_THIS:
	case OP_DEFINE_FIELD: case OP_DEFINE_METHOD: case OP_DEFINE_ELEM:
	case OP_SET_HOME: case OP_SET_NAME: case OP_CLASS: case OP_SET_FIELDS:
	case OP_ARRAY_PUSH: case OP_PUSH_ENV:
	case OP_SET_LOCAL: case OP_TEE_LOCAL: case OP_SET_ARG:
	case OP_SET_ENV:
	case OP_POP_ENV: case OP_JUMP: case OP_JUMP_FALSE: case OP_JUMP_TRUE:
	case OP_JUMP_FALSE_KEEP: case OP_JUMP_TRUE_KEEP:
	case OP_JUMP_NULLISH: case OP_JUMP_DEFINED_KEEP:
	case OP_JUMP_NOT_NULLISH_KEEP: case OP_JUMP_EMPTY: case OP_JUMP_INT:
	case OP_LOOP: case OP_SAVE_ENV: case OP_LOAD_ENV: case OP_COPY_ENV:
	case OP_RETHROW:
		return NO_POSITION;
	case OP_TO_KEY: case OP_TO_STRING: case OP_CONCAT: case OP_TO_NUMERIC:
	case OP_INC: case OP_DEC: case OP_CHECK_OBJECT_COERCIBLE:
	case OP_COPY_PROPERTIES: case OP_REST_PROPERTIES:
	case OP_DELETE_FIELD: case OP_DELETE_ELEM:
	case OP_GET_ITERATOR: case OP_ITERATOR_STEP: case OP_ITERATOR_NEXT:
	case OP_ITERATOR_RESULT: case OP_ITERATOR_CLOSE: case OP_JUMP_CASE:
	case OP_FOR_IN_START: case OP_FOR_IN_NEXT:
		return INHERITS;
	case OP_GET_GLOBAL: case OP_GET_GLOBAL_MAYBE: case OP_GET_IMPORT:
	case OP_GET_LOCAL: case OP_GET_LOCAL_CHECK: case OP_GET_ARG:
	case OP_GET_ENV: case OP_GET_ENV_CHECK:
		return IS_NAME;
	default:
		return HAS_POSITION;
	}
}

static uint32_t position_of(struct emitter *e, enum op op)
{
	enum effect effect = effect_of(op);
	bool begins = e->statement_begins;

	if (effect == NO_CODE)
		return e->place.at;
	e->statement_begins = false;
	if (effect == HAS_POSITION || (effect == IS_NAME && !begins &&
	    e->is_name))
		e->reported = e->place.at;
	return effect == IS_NAME || effect == INHERITS ? e->reported :
	    e->place.at;
}

void emit_write_place(struct emitter *e, enum op op)
{
	uint32_t at = position_of(e, op);
	struct code_position *p, *last = NULL;

	if (e->position_count) {
		last = &e->positions[e->position_count - 1];
		if (last->start == e->place.start && last->end == e->place.end
		    && last->at == at)
			return;
	}
	p = emit_grow(e, e->positions, e->position_count, &e->position_room,
	    sizeof *p);
	if (!p)
		return;
	e->positions = p;
	p[e->position_count++] = (struct code_position){ e->size,
		e->place.start, e->place.end, at };
}
