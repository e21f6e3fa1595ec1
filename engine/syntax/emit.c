/* SPDX-License-Identifier: MIT */
/*
 * The code buffer: ops, jumps, constants, places, hidden slots.
 *
 * A forward jump's operand holds the previous reference to its label until
 * the label is bound.
 */
#include <config.h>

#include <assert.h>
#include <stdio.h>

#include "emit.h"

struct op_info { const char *operands; int8_t pops, pushes; };

static const struct op_info op_infos[] = {
#define X(name, operands, pops, pushes, doc) { operands, pops, pushes },
#include "../core/op.def"
#undef X
};

void emit_fail(struct emitter *e, const struct ast *at, const char *message)
{
	struct compile_error *error = e->unit->error;

	if (e->unit->failed)
		return;
	e->unit->failed = true;
	error->start = at ? at->start : e->fn->start;
	error->end = at ? at->end : e->fn->end;
	snprintf(error->message, sizeof error->message, "%s", message);
}

static void too_large(struct emitter *e)
{
	emit_fail(e, NULL, "function too large");
}

void *emit_grow(struct emitter *e, void *array, uint32_t count,
    uint32_t *room, size_t size)
{
	uint32_t more = *room ? *room * 2 : 16;
	void *bigger;

	if (count < *room)
		return array;
	bigger = ast_alloc(e->unit->arena, more * size);
	if (!bigger) {
		emit_fail(e, NULL, "out of memory");
		return NULL;
	}
	if (count)
		memcpy(bigger, array, count * size);
	*room = more;
	return bigger;
}

/* ---- bytes -------------------------------------------------------------- */

static void put8(struct emitter *e, uint8_t b)
{
	uint8_t *ops;

	if (e->dead)
		return;
	ops = emit_grow(e, e->ops, e->size, &e->ops_room, 1);
	if (!ops)
		return;
	e->ops = ops;
	e->ops[e->size++] = b;
}

static void put16(struct emitter *e, uint32_t h)
{
	if (h > UINT16_MAX)
		too_large(e);
	put8(e, (uint8_t)h);
	put8(e, (uint8_t)(h >> 8));
}

static void put32(struct emitter *e, int32_t i)
{
	int shift;

	for (shift = 0; shift < 32; shift += 8)
		put8(e, (uint8_t)((uint32_t)i >> shift));
}

static void write32(struct emitter *e, int32_t at, int32_t v)
{
	memcpy(e->ops + at, &v, sizeof v);
}

static int32_t read32(const struct emitter *e, int32_t at)
{
	int32_t v;

	memcpy(&v, e->ops + at, sizeof v);
	return v;
}

/* ---- ops ---------------------------------------------------------------- */

static void effect(struct emitter *e, uint32_t pops, uint32_t pushes)
{
	assert(e->depth >= (int32_t)pops);
	e->depth += (int32_t)pushes - (int32_t)pops;
	if (e->depth > e->max_depth)
		e->max_depth = e->depth;
	if (e->depth > 60000)
		too_large(e);
}

static bool never_goes_on(enum op op)
{
	switch (op) {
	case OP_JUMP: case OP_LOOP: case OP_RETURN: case OP_THROW:
	case OP_RETHROW: case OP_THROW_CONST: case OP_THROW_REFERENCE:
	case OP_THROW_SYNTAX: case OP_THROW_TYPE:
		return true;
	default:
		return false;
	}
}

static void begin(struct emitter *e, enum op op)
{
	if (!e->dead)
		emit_write_place(e, op);
	put8(e, (uint8_t)op);
}

static void end(struct emitter *e, enum op op, uint32_t variable_pops)
{
	const struct op_info *info = &op_infos[op];

	effect(e, info->pops < 0 ? variable_pops : (uint32_t)info->pops,
	    (uint32_t)info->pushes);
	if (never_goes_on(op)) {
		e->dead = true;
		e->is_behind_finally = false;
	}
}

void emit(struct emitter *e, enum op op)
{
	assert(!*op_infos[op].operands);
	begin(e, op);
	end(e, op, 0);
}

void emit_b(struct emitter *e, enum op op, uint32_t b)
{
	assert(!strcmp(op_infos[op].operands, "b"));
	begin(e, op);
	put8(e, (uint8_t)b);
	end(e, op, 0);
}

/* How many operands an op of variable effect pops, by its first operand. */
static uint32_t variable_pops(enum op op, uint32_t n)
{
	switch (op) {
	case OP_CALL: case OP_CONSTRUCT:
		return n + 2;
	case OP_REST_PROPERTIES:
		return n + 1;
	default:
		return n;
	}
}

void emit_h(struct emitter *e, enum op op, uint32_t h)
{
	assert(!strcmp(op_infos[op].operands, "h"));
	begin(e, op);
	put16(e, h);
	end(e, op, variable_pops(op, h));
}

void emit_hh(struct emitter *e, enum op op, uint32_t h, uint32_t h2)
{
	assert(!strcmp(op_infos[op].operands, "hh"));
	begin(e, op);
	put16(e, h);
	put16(e, h2);
	end(e, op, 0);
}

void emit_hb(struct emitter *e, enum op op, uint32_t h, uint32_t b)
{
	assert(!strcmp(op_infos[op].operands, "hb"));
	if (b > UINT8_MAX)
		too_large(e);
	begin(e, op);
	put16(e, h);
	put8(e, (uint8_t)b);
	end(e, op, b);
}

void emit_bh(struct emitter *e, enum op op, uint32_t b, uint32_t h)
{
	assert(!strcmp(op_infos[op].operands, "bh"));
	if (b > UINT8_MAX)
		too_large(e);
	begin(e, op);
	put8(e, (uint8_t)b);
	put16(e, h);
	end(e, op, 0);
}

void emit_bhh(struct emitter *e, enum op op, uint32_t b, uint32_t h,
    uint32_t h2)
{
	assert(!strcmp(op_infos[op].operands, "bhh"));
	if (b > UINT8_MAX)
		too_large(e);
	begin(e, op);
	put8(e, (uint8_t)b);
	put16(e, h);
	put16(e, h2);
	end(e, op, 0);
}

void emit_drop_to(struct emitter *e, int32_t depth)
{
	assert(e->depth >= depth);
	while (e->depth > depth)
		emit(e, OP_DROP);
}

/* ---- jumps -------------------------------------------------------------- */

/* How much deeper the stack is at a jump's target than after the jump. */
static int32_t taken_effect(enum op op)
{
	switch (op) {
	case OP_JUMP_FALSE_KEEP: case OP_JUMP_TRUE_KEEP:
	case OP_JUMP_NOT_NULLISH_KEEP: case OP_JUMP_DEFINED_KEEP:
		return 1;
	case OP_JUMP_NULLISH: case OP_JUMP_EMPTY: case OP_JUMP_CASE:
		return -1;
	default:
		return 0;
	}
}

/* Writes the operand; the depth is that of the fall-through. */
static void refer(struct emitter *e, struct label *l, int32_t depth)
{
	if (e->dead)
		return;
	assert(l->depth < 0 || l->depth == depth);
	l->depth = depth;
	if (l->at >= 0) {
		put32(e, l->at - ((int32_t)e->size + 4));
	} else {
		int32_t here = (int32_t)e->size;

		put32(e, l->refs);
		l->refs = here;
	}
}

void emit_jump(struct emitter *e, enum op op, struct label *to)
{
	const struct op_info *info = &op_infos[op];

	assert(!strcmp(info->operands, "j"));
	assert(to->at < 0 || op == OP_LOOP);
	begin(e, op);
	effect(e, (uint32_t)info->pops, (uint32_t)info->pushes);
	refer(e, to, e->depth + taken_effect(op));
	if (never_goes_on(op))
		e->dead = true;
}

void emit_jump_int(struct emitter *e, uint32_t slot, uint32_t n,
    struct label *to)
{
	begin(e, OP_JUMP_INT);
	put16(e, slot);
	put16(e, n);
	refer(e, to, e->depth);
}

void emit_bind(struct emitter *e, struct label *l)
{
	int32_t ref = l->refs, next;

	l->at = (int32_t)e->size;
	if (ref < 0) {
		if (l->depth < 0)
			l->depth = e->depth;
		return;
	}
	assert(e->dead || e->depth == l->depth);
	e->dead = false;
	e->depth = l->depth;
	if (e->unit->failed)
		return;
	for (; ref >= 0; ref = next) {
		next = read32(e, ref);
		write32(e, ref, l->at - (ref + 4));
	}
}

/* ---- constants ---------------------------------------------------------- */

static uint32_t hash_of(value v)
{
	return (uint32_t)((v ^ v >> 29) * 0x9e3779b97f4a7c15u >> 40);
}

static void rehash(struct emitter *e)
{
	uint32_t size = e->const_hash_size ? e->const_hash_size * 2 : 64, i;
	uint16_t *hash = ast_alloc(e->unit->arena, size * sizeof *hash);

	if (!hash) {
		emit_fail(e, NULL, "out of memory");
		return;
	}
	e->const_hash = hash;
	e->const_hash_size = size;
	for (i = 0; i < e->const_count; i++) {
		uint32_t at = hash_of(e->consts[i]) & (size - 1);

		while (hash[at])
			at = (at + 1) & (size - 1);
		hash[at] = (uint16_t)(i + 1);
	}
}

static uint32_t append_constant(struct emitter *e, value v)
{
	value *consts = emit_grow(e, e->consts, e->const_count,
	    &e->const_room, sizeof *consts);

	if (e->const_count >= UINT16_MAX - 1)
		too_large(e);
	if (!consts || e->unit->failed)
		return 0;
	e->consts = consts;
	consts[e->const_count] = v;
	return e->const_count++;
}

uint32_t emit_constant(struct emitter *e, value v)
{
	uint32_t at, index;

	if (e->const_count * 2 >= e->const_hash_size)
		rehash(e);
	if (e->unit->failed)
		return 0;
	at = hash_of(v) & (e->const_hash_size - 1);
	while (e->const_hash[at]) {
		index = e->const_hash[at] - 1u;
		if (e->consts[index] == v)
			return index;
		at = (at + 1) & (e->const_hash_size - 1);
	}
	index = append_constant(e, v);
	e->const_hash[at] = (uint16_t)(index + 1);
	return index;
}

uint32_t emit_text(struct emitter *e, const char *ascii)
{
	return emit_constant(e,
	    value_from_cell(string_atom(e->vm, ascii)));
}

static value new_atom(struct emitter *e, const struct name *n)
{
	struct string *s = n->wide ? string_from_wide(e->vm, n->wide, n->len)
	    : string_from_latin1(e->vm, n->latin1, n->len);

	return value_from_cell(string_intern(e->vm, s));
}

value emit_atom_of(struct emitter *e, struct name *n)
{
	struct unit *u = e->unit;
	value *atoms;

	if (n->user)
		return u->atoms[n->user - 1];
	atoms = emit_grow(e, u->atoms, u->atom_count, &u->atom_room,
	    sizeof *atoms);
	if (!atoms)
		return VALUE_UNDEFINED;
	u->atoms = atoms;
	atoms[u->atom_count++] = new_atom(e, n);
	n->user = u->atom_count;
	return atoms[n->user - 1];
}

uint32_t emit_name(struct emitter *e, struct name *n)
{
	return emit_constant(e, emit_atom_of(e, n));
}

uint32_t emit_ic(struct emitter *e)
{
	return e->dead ? 0 : e->ic_count++;
}

void emit_int(struct emitter *e, int32_t i)
{
	enum op op = i >= INT8_MIN && i <= INT8_MAX ? OP_INT8 : OP_INT32;

	begin(e, op);
	if (op == OP_INT8)
		put8(e, (uint8_t)i);
	else
		put32(e, i);
	end(e, op, 0);
}

void emit_value(struct emitter *e, value v)
{
	if (value_is_int(v))
		emit_int(e, value_int(v));
	else
		emit_h(e, OP_CONST, emit_constant(e, v));
}

void emit_string(struct emitter *e, struct name *n)
{
	emit_h(e, OP_CONST, emit_name(e, n));
}

void emit_key(struct emitter *e, struct name *n)
{
	if (n->index != NAME_NO_INDEX)
		emit_value(e, value_from_u32(n->index));
	else
		emit_string(e, n);
}

void emit_field(struct emitter *e, enum op op, struct name *n)
{
	emit_field_atom(e, op, emit_atom_of(e, n));
}

void emit_field_atom(struct emitter *e, enum op op, value atom)
{
	uint32_t name = emit_constant(e, atom);

	emit_hh(e, op, name, emit_ic(e));
}

/* ---- hidden slots ------------------------------------------------------- */

uint16_t temp_new(struct emitter *e)
{
	if (e->free_count)
		return e->free_temps[--e->free_count];
	if (e->locals >= NO_SLOT - 1) {
		too_large(e);
		return 0;
	}
	return (uint16_t)e->locals++;
}

void temp_free(struct emitter *e, uint16_t slot)
{
	if (slot != NO_SLOT && e->free_count < sizeof e->free_temps /
	    sizeof *e->free_temps)
		e->free_temps[e->free_count++] = slot;
}

/* ---- the cell ----------------------------------------------------------- */

static void *copy_part(struct emitter *e, const void *from, uint32_t count,
    size_t size)
{
	void *to;

	if (!count)
		return NULL;
	to = heap_bytes(e->vm, count * size);
	memcpy(to, from, count * size);
	return to;
}

struct code *emit_finish(struct emitter *e)
{
	struct code *c = heap_alloc(e->vm, sizeof *c, CELL_CODE);

	c->locals = (uint16_t)e->locals;
	c->stack = (uint16_t)e->max_depth;
	c->size = e->size;
	c->const_count = e->const_count;
	c->handler_count = e->handler_count;
	c->position_count = e->position_count;
	c->scope_count = e->info_count;
	c->variable_count = e->variable_count;
	c->ic_count = e->ic_count;
	c->ops = copy_part(e, e->ops, e->size, 1);
	c->consts = copy_part(e, e->consts, e->const_count, sizeof(value));
	c->handlers = copy_part(e, e->handlers, e->handler_count,
	    sizeof *e->handlers);
	c->positions = copy_part(e, e->positions, e->position_count,
	    sizeof *e->positions);
	c->scopes = copy_part(e, e->infos, e->info_count, sizeof *e->infos);
	c->variables = copy_part(e, e->variables, e->variable_count,
	    sizeof *e->variables);
	if (e->ic_count)
		c->ics = heap_bytes(e->vm, e->ic_count * sizeof *c->ics);
	c->source = e->unit->source;
	c->outer_name = VALUE_UNDEFINED;
	return c;
}
