/* SPDX-License-Identifier: MIT */
/*
 * Who looks at a placeholder of an experiment (overlap.c)?
 *
 * It may be moved between the operand stack and the variables of its frame,
 * dropped (the last of it only if o->may_drop), and put into an array or a plain object; that then holds undefined
 * in its place, is noted, and must not be looked at where it does.  Whatever
 * else an instruction does to a placeholder, or to such an object, in
 * whichever frame, ends the experiment: there the program depends on the
 * value.  interp.c asks overlap_reads before each instruction; it does so in a
 * loop of its own, so that other runs pay nothing.
 */
#include <config.h>

#include "../core/op.h"
#include "state.h"

enum { BY_OPERAND = 255 };

static const uint8_t pops[OP_COUNT] = {
#define X(name, operands, pop, push, doc) (uint8_t)(pop),
#include "../core/op.def"
#undef X
};

static bool is_kept(value v)
{
	return (v & 0xffff0000000000ff) == VALUE_KEPT;
}

static uint16_t operand(const uint8_t *pc)
{
	uint16_t v;

	memcpy(&v, pc + 1, sizeof v);
	return v;
}

/* ---- instructions ------------------------------------------------------ */

/* How many values it takes off the operand stack. */
static uint32_t operands(const uint8_t *pc)
{
	if (pops[*pc] != BY_OPERAND)
		return pops[*pc];
	switch (*pc) {
	case OP_CALL:
	case OP_CONSTRUCT:
		return operand(pc) + 2u;
	case OP_REST_PROPERTIES:
		return operand(pc) + 1u;
	case OP_INTRINSIC:
		return pc[3];
	default:
		return operand(pc);
	}
}

/* Instructions that only move what is on the operand stack. */
static bool is_mover(uint8_t op)
{
	return (op >= OP_DROP && op <= OP_INSERT4) || op == OP_SET_LOCAL ||
	    op == OP_TEE_LOCAL || op == OP_SET_LOCAL_CHECK || op == OP_SET_ARG ||
	    op == OP_SET_ENV || op == OP_SET_ENV_CHECK;
}

/* ---- where they are put ------------------------------------------------ */

/* Remembers that a placeholder is at key of a cell; false: no room. */
static bool note(struct vm *vm, const void *cell, value key, value kept)
{
	struct overlap *o = &vm->overlap;
	struct slots *places = (struct slots *)value_cell(o->places);

	if (o->place_count + OVERLAP_PLACE > places->cell.aux)
		return false;
	places->v[o->place_count++] = value_from_cell(cell);
	places->v[o->place_count++] = key;
	places->v[o->place_count++] = kept;
	return true;
}

/* Is one in that cell; at that key, unless it is EMPTY? */
static bool is_noted(const struct vm *vm, value cell, value key)
{
	const struct overlap *o = &vm->overlap;
	const struct slots *places = (const struct slots *)value_cell(
	    o->places);

	for (uint32_t i = 0; i < o->place_count; i += OVERLAP_PLACE)
		if (places->v[i] == cell && (key == VALUE_EMPTY ||
		    places->v[i + 1] == key))
			return true;
	return false;
}

static bool put_env(struct vm *vm, const struct frame *f, const uint8_t *pc,
    value kept)
{
	struct env *e = f->env;
	uint16_t slot;

	for (unsigned n = pc[1]; n; n--)
		e = e->outer;
	memcpy(&slot, pc + 2, sizeof slot);
	return !(f->code->flags & CODE_USES_ARGUMENTS) && note(vm, e,
	    value_from_int(slot), kept);
}

/* Is it a call of push with one argument, on an array? */
static bool is_push(const uint8_t *pc, const value *sp)
{
	return *pc == OP_CALL && operand(pc) == 1 &&
	    value_is_kind(sp[-3], CELL_ARRAY) &&
	    value_is_kind(sp[-2], CELL_NATIVE) &&
	    strcmp(((struct native *)value_cell(sp[-2]))->builtin->name,
	    "push") == 0;
}

static bool is_element(const uint8_t *pc, const value *sp)
{
	return *pc == OP_PUT_ELEM && value_is_kind(sp[-3], CELL_ARRAY) &&
	    value_is_int(sp[-2]) && value_int(sp[-2]) >= 0 &&
	    (uint32_t)value_int(sp[-2]) <=
	    ((struct array *)value_cell(sp[-3]))->length;
}

/* A plain object whose property of the name can be written. */
static bool is_field(struct vm *vm, const struct frame *f, const uint8_t *pc,
    const value *sp)
{
	struct property found;

	return (*pc == OP_PUT_FIELD || *pc == OP_DEFINE_FIELD) &&
	    value_is_kind(sp[-2], CELL_OBJECT) && (!object_find(vm,
	    value_object(sp[-2]), f->code->consts[operand(pc)], &found) ||
	    (!(found.flags & PROP_ACCESSOR) && found.flags & PROP_WRITABLE));
}

/* Puts undefined where the placeholder at the top would have gone. */
static bool put_away(struct vm *vm, const struct frame *f, const uint8_t *pc,
    value *sp)
{
	value kept = sp[-1], cell, key;

	if (is_push(pc, sp)) {
		cell = sp[-3];
		key = value_from_int((int32_t)
		    ((struct array *)value_cell(cell))->length);
	} else if (is_element(pc, sp)) {
		cell = sp[-3];
		key = sp[-2];
	} else if (is_field(vm, f, pc, sp)) {
		cell = sp[-2];
		key = f->code->consts[operand(pc)];
	} else {
		return false;
	}
	sp[-1] = VALUE_UNDEFINED;
	return !is_noted(vm, cell, key) && note(vm, value_cell(cell), key,
	    kept);
}

/* ---- what an instruction does ------------------------------------------ */

static bool is_own(const struct vm *vm, const struct frame *f)
{
	return f->cell.aux == vm->overlap.frame &&
	    f->code == vm->overlap.code;
}

/* Is the placeholder at the top of the operand stack somewhere else, too? */
static bool is_elsewhere(const struct vm *vm, const struct frame *f, const value *sp)
{
	const struct overlap *o = &vm->overlap;
	const struct slots *places = (const struct slots *)value_cell(
	    o->places);
	const value *v;

	for (v = f->slots; v < sp - 1; v++)
		if (*v == sp[-1])
			return true;
	for (uint32_t i = 0; i < f->code->params; i++)
		if (f->args[i] == sp[-1])
			return true;
	for (uint32_t i = 0; i < o->place_count; i += OVERLAP_PLACE)
		if (places->v[i + 2] == sp[-1])
			return true;
	return false;
}

/* To the placeholder that is its n-th operand from the top. */
static bool may_move(struct vm *vm, const struct frame *f, const uint8_t *pc,
    value *sp, uint32_t n)
{
	if (!is_own(vm, f))
		return false;
	if (*pc == OP_DROP)
		return vm->overlap.may_drop || is_elsewhere(vm, f, sp);
	if (*pc == OP_SET_ENV || *pc == OP_SET_ENV_CHECK)
		return put_env(vm, f, pc, sp[-1]);
	if (*pc == OP_SET_ARG)
		return !(f->code->flags & CODE_USES_ARGUMENTS);
	return is_mover(*pc) || (n == 1 && put_away(vm, f, pc, sp));
}

/* A function of the program, which then looks at its this for itself. */
static bool is_program(value function)
{
	return value_is_kind(function, CELL_FUNCTION) &&
	    !(((struct function *)value_cell(function))->code->flags &
	    (CODE_LIB | CODE_LAZY));
}

/* To an object with one in it that is its n-th operand from the top. */
static bool may_touch(struct vm *vm, const struct frame *f, const uint8_t *pc,
    const value *sp, uint32_t n)
{
	value v = sp[-(ptrdiff_t)n];
	bool is_array = value_is_kind(v, CELL_ARRAY);

	if (is_mover(*pc))
		return is_own(vm, f);
	switch (*pc) {
	case OP_GET_FIELD:
	case OP_GET_FIELD_KEEP:
		return is_array ? *pc == OP_GET_FIELD_KEEP && is_own(vm, f) :
		    !is_noted(vm, v, f->code->consts[operand(pc)]);
	case OP_PUT_FIELD:
	case OP_DEFINE_FIELD:
		return n == 2 && !is_array &&
		    !is_noted(vm, v, f->code->consts[operand(pc)]);
	case OP_PUT_ELEM:
		return n == 3 && is_own(vm, f) && is_element(pc, sp) &&
		    !is_noted(vm, v, sp[-2]);
	case OP_CALL:
		return n == operand(pc) + 2u && (is_array ? is_own(vm, f) &&
		    is_push(pc, sp) : is_program(sp[1 - (ptrdiff_t)n]));
	default:
		return false;
	}
}

static bool env_has_kept(const struct env *e)
{
	for (uint32_t i = 0; i < e->cell.aux; i++)
		if (is_kept(e->v[i]))
			return true;
	return false;
}

/* Instructions that read more than what they pop. */
static bool reads_variables(const struct frame *f, const uint8_t *pc)
{
	switch (*pc) {
	case OP_INC_LOCAL:
	case OP_JUMP_INT:
		return is_kept(f->slots[operand(pc)]);
	case OP_COPY_ENV:
		return env_has_kept(f->env);
	default:
		return false;
	}
}

static bool reads_operand(struct vm *vm, const struct frame *f,
    const uint8_t *pc, value *sp, uint32_t n)
{
	value v = sp[-(ptrdiff_t)n];

	if (is_kept(v))
		return !may_move(vm, f, pc, sp, n);
	return value_is_object(v) && is_noted(vm, v, VALUE_EMPTY) &&
	    !may_touch(vm, f, pc, sp, n);
}

bool overlap_reads(struct vm *vm, const struct frame *f, const uint8_t *pc,
    value *sp)
{
	const struct overlap *o = &vm->overlap;
	/* left too early; what was kept threw */
	bool reads = is_own(vm, f) && (*pc == OP_RETURN || (o->waits &&
	    pc != o->waits));

	reads = reads || reads_variables(f, pc);
	for (uint32_t n = operands(pc); n && !reads; n--)
		reads = reads_operand(vm, f, pc, sp, n);
	if (reads)
		vm->overlap.state = OVERLAP_DEPENDS;
	return reads;
}
