/* SPDX-License-Identifier: MIT */
/*
 * Checks compiled code by abstract interpretation: whatever the program does,
 * the interpreter meets no surprise.
 *
 * For every instruction reachable on any path, handlers included: the operand
 * stack's depth and the chain of environments are the same on all paths,
 * within what struct code says; operands are in range; environment slots
 * exist, also those of outer functions; jumps land on instructions; nothing
 * is unreachable.  Positions are sorted; scope infos tell as many
 * environments as there are.
 */
#ifndef VERIFY_CODE_H
#define VERIFY_CODE_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/op.h"
#include "syntax/compile.h"

struct verify_env { int parent; uint32_t size; };       /* a chain's link */

struct verify {
	const char *name;               /* of the program, for messages */
	struct verify_env envs[4096];   /* 0: no environment */
	int env_count;
	unsigned faults;
	unsigned functions, ops;        /* checked */
	char message[300];              /* of the first fault */
};

struct verify_state { int depth, env; bool seen; };
enum { VERIFY_ANY_ENV = -1 };           /* a handler's, before LOAD_ENV */

struct verify_code {
	struct verify *v;
	const struct code *code;
	struct verify_state *at;        /* by pc */
	bool *starts;                   /* pc is an instruction */
	uint32_t *work;
	uint32_t work_count;
	int root;                       /* environment of the closure */
};

static const struct { const char *operands; int pops, pushes; }
    verify_ops[] = {
#define X(name, operands, pops, pushes, doc) { operands, pops, pushes },
#include "core/op.def"
#undef X
};

__attribute__((format(printf, 3, 4)))
static void verify_fault(struct verify_code *c, uint32_t pc, const char *fmt,
    ...)
{
	size_t n;
	va_list ap;

	if (c->v->faults++)
		return;
	n = (size_t)snprintf(c->v->message, sizeof c->v->message,
	    "%s, function at %u, pc %u %s: ", c->v->name, c->code->start, pc,
	    pc < c->code->size ? disassemble_op_name(c->code->ops[pc]) : "");
	va_start(ap, fmt);
	if (n < sizeof c->v->message)
		vsnprintf(c->v->message + n, sizeof c->v->message - n, fmt,
		    ap);
	va_end(ap);
}

static uint32_t verify_length(unsigned op)
{
	const char *o = verify_ops[op].operands;
	uint32_t n = 1;

	for (; *o; o++)
		n += *o == 'b' ? 1 : *o == 'h' ? 2 : 4;
	return n;
}

/* The i-th operand. */
static int32_t verify_operand(const struct code *c, uint32_t pc, int i)
{
	const char *o = verify_ops[c->ops[pc]].operands;
	const uint8_t *p = c->ops + pc + 1;
	int32_t v;
	uint16_t h;

	for (; i > 0; i--, o++)
		p += *o == 'b' ? 1 : *o == 'h' ? 2 : 4;
	if (*o == 'b')
		return *p;
	if (*o == 'h') {
		memcpy(&h, p, sizeof h);
		return h;
	}
	memcpy(&v, p, sizeof v);
	return v;
}

/* ---- operands ----------------------------------------------------------- */

enum verify_kind { VERIFY_NAME, VERIFY_IC, VERIFY_SLOT, VERIFY_ARG,
	VERIFY_CONST, VERIFY_FUNCTION };

static void verify_one(struct verify_code *c, uint32_t pc, int i,
    enum verify_kind kind)
{
	const struct code *code = c->code;
	uint32_t n = (uint32_t)verify_operand(code, pc, i);
	bool good = true;

	switch (kind) {
	case VERIFY_NAME:
		good = n < code->const_count &&
		    value_is_string(code->consts[n]);
		break;
	case VERIFY_FUNCTION:
		good = n < code->const_count &&
		    value_is_kind(code->consts[n], CELL_CODE);
		break;
	case VERIFY_CONST: good = n < code->const_count; break;
	case VERIFY_IC: good = n < code->ic_count; break;
	case VERIFY_SLOT: good = n < code->locals; break;
	case VERIFY_ARG: good = n < code->params; break;
	}
	if (!good)
		verify_fault(c, pc, "operand %d is %u", i, n);
}

static void verify_operands(struct verify_code *c, uint32_t pc)
{
	switch (c->code->ops[pc]) {
	case OP_CONST: case OP_TEMPLATE:
		verify_one(c, pc, 0, VERIFY_CONST);
		break;
	case OP_GET_GLOBAL: case OP_GET_GLOBAL_MAYBE: case OP_SET_GLOBAL:
	case OP_GET_FIELD: case OP_GET_FIELD_KEEP: case OP_PUT_FIELD:
	case OP_DEFINE_FIELD:
		verify_one(c, pc, 0, VERIFY_NAME);
		verify_one(c, pc, 1, VERIFY_IC);
		break;
	case OP_DELETE_GLOBAL: case OP_DELETE_FIELD: case OP_THROW_CONST:
	case OP_THROW_REFERENCE: case OP_THROW_SYNTAX: case OP_THROW_TYPE:
	case OP_CHECK_DESTRUCTURE: case OP_PRIVATE_NAME:
		verify_one(c, pc, 0, VERIFY_NAME);
		break;
	case OP_GET_LOCAL: case OP_SET_LOCAL: case OP_TEE_LOCAL:
	case OP_SAVE_ENV: case OP_LOAD_ENV: case OP_INC_LOCAL:
	case OP_JUMP_INT:
		verify_one(c, pc, 0, VERIFY_SLOT);
		break;
	case OP_GET_LOCAL_CHECK: case OP_SET_LOCAL_CHECK:
		verify_one(c, pc, 0, VERIFY_SLOT);
		verify_one(c, pc, 1, VERIFY_NAME);
		break;
	case OP_GET_ENV_CHECK: case OP_SET_ENV_CHECK:
		verify_one(c, pc, 2, VERIFY_NAME);
		break;
	case OP_GET_IMPORT:
		verify_one(c, pc, 1, VERIFY_NAME);
		break;
	case OP_GET_ARG: case OP_SET_ARG:
		verify_one(c, pc, 0, VERIFY_ARG);
		break;
	case OP_CLOSURE:
		verify_one(c, pc, 0, VERIFY_FUNCTION);
		break;
	}
}

/* ---- environments ------------------------------------------------------- */

static int verify_env(struct verify *v, int parent, uint32_t size)
{
	int i;

	for (i = 1; i < v->env_count; i++)
		if (v->envs[i].parent == parent && v->envs[i].size == size)
			return i;
	if (v->env_count == 4096)
		abort();
	v->envs[v->env_count] = (struct verify_env){ parent, size };
	return v->env_count++;
}

static int verify_env_depth(const struct verify *v, int env, int root)
{
	int n = 0;

	for (; env != root && env > 0; env = v->envs[env].parent)
		n++;
	return n;
}

/* The environment SAVE_ENV put into the slot LOAD_ENV at pc reads: that of
 * the nearest one before. */
static int verify_saved(struct verify_code *c, uint32_t pc)
{
	int32_t slot = verify_operand(c->code, pc, 0);

	while (pc-- > 0)
		if (c->starts[pc] && c->code->ops[pc] == OP_SAVE_ENV &&
		    verify_operand(c->code, pc, 0) == slot && c->at[pc].seen)
			return c->at[pc].env;
	return VERIFY_ANY_ENV;
}

static void verify_slot(struct verify_code *c, uint32_t pc, int env)
{
	int32_t hops = verify_operand(c->code, pc, 0);
	int32_t slot = verify_operand(c->code, pc, 1);

	if (env == VERIFY_ANY_ENV) {
		verify_fault(c, pc, "the environment is uncertain");
		return;
	}
	for (; hops > 0 && env > 0; hops--)
		env = c->v->envs[env].parent;
	if (env <= 0)
		verify_fault(c, pc, "no such environment");
	else if ((uint32_t)slot >= c->v->envs[env].size)
		verify_fault(c, pc, "slot %d of %u", slot,
		    c->v->envs[env].size);
}

/* The environment after the instruction at pc. */
static int verify_next_env(struct verify_code *c, uint32_t pc, int env)
{
	switch (c->code->ops[pc]) {
	case OP_PUSH_ENV:
		return verify_env(c->v, env,
		    (uint32_t)verify_operand(c->code, pc, 0));
	case OP_POP_ENV:
		if (env <= 0 || env == c->root) {
			verify_fault(c, pc, "nothing to leave");
			return env;
		}
		return c->v->envs[env].parent;
	case OP_COPY_ENV:
		if (env <= 0 || env == c->root)
			verify_fault(c, pc, "nothing to copy");
		return env;
	case OP_LOAD_ENV:
		env = verify_saved(c, pc);
		if (env == VERIFY_ANY_ENV)
			verify_fault(c, pc, "never saved");
		return env;
	case OP_GET_ENV: case OP_SET_ENV: case OP_GET_ENV_CHECK:
	case OP_SET_ENV_CHECK:
		verify_slot(c, pc, env);
		return env;
	case OP_CLOSURE: case OP_SAVE_ENV:
		if (env == VERIFY_ANY_ENV)
			verify_fault(c, pc, "the environment is uncertain");
		return env;
	default:
		return env;
	}
}

/* ---- paths -------------------------------------------------------------- */

static void verify_flow(struct verify_code *c, uint32_t from, int64_t to,
    int depth, int env, bool is_handler)
{
	struct verify_state *s;

	if (to < 0 || to >= c->code->size || !c->starts[to]) {
		verify_fault(c, from, "goes to %lld", (long long)to);
		return;
	}
	s = &c->at[to];
	if (depth < 0 || depth > c->code->stack) {
		verify_fault(c, from, "depth %d of %u", depth,
		    c->code->stack);
	} else if (!s->seen) {
		*s = (struct verify_state){ depth, env, true };
		c->work[c->work_count++] = (uint32_t)to;
	} else if (s->depth != depth) {
		verify_fault(c, from, "depth %d at %lld, elsewhere %d", depth,
		    (long long)to, s->depth);
	} else if (s->env != env && is_handler) {
		if (s->env != VERIFY_ANY_ENV) {
			s->env = VERIFY_ANY_ENV;
			c->work[c->work_count++] = (uint32_t)to;
		}
	} else if (s->env != env) {
		if (env == VERIFY_ANY_ENV)
			s->env = env;
		else if (s->env != VERIFY_ANY_ENV)
			verify_fault(c, from, "environment differs at %lld",
			    (long long)to);
		else
			return;
		c->work[c->work_count++] = (uint32_t)to;
	}
}

static void verify_handlers(struct verify_code *c, uint32_t pc)
{
	const struct verify_state *s = &c->at[pc];
	uint32_t i;

	for (i = 0; i < c->code->handler_count; i++) {
		const struct handler *h = &c->code->handlers[i];

		if (pc < h->from || pc >= h->to)
			continue;
		if (s->depth < h->depth)
			verify_fault(c, pc, "handler wants %u operands, "
			    "there are %d", h->depth, s->depth);
		verify_flow(c, pc, h->target, h->depth + 1, s->env, true);
		return;
	}
}

static int verify_pops(const struct code *c, uint32_t pc)
{
	unsigned op = c->ops[pc];

	if (verify_ops[op].pops >= 0)
		return verify_ops[op].pops;
	switch (op) {
	case OP_CALL: case OP_CONSTRUCT:
		return verify_operand(c, pc, 0) + 2;
	case OP_REST_PROPERTIES:
		return verify_operand(c, pc, 0) + 1;
	case OP_INTRINSIC:
		return verify_operand(c, pc, 1);
	default:
		return verify_operand(c, pc, 0);
	}
}

static bool verify_stops(unsigned op)
{
	return op == OP_JUMP || op == OP_LOOP || op == OP_RETURN ||
	    op == OP_THROW || op == OP_RETHROW || op == OP_THROW_CONST ||
	    op == OP_THROW_REFERENCE || op == OP_THROW_SYNTAX ||
	    op == OP_THROW_TYPE;
}

/* How much deeper the stack is at a jump's target than behind the jump. */
static int verify_taken(unsigned op)
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

static void verify_step(struct verify_code *c, uint32_t pc)
{
	unsigned op = c->code->ops[pc];
	const char *o = verify_ops[op].operands;
	uint32_t next = pc + verify_length(op);
	int depth = c->at[pc].depth, env;
	int pops = verify_pops(c->code, pc);
	size_t n = strlen(o);

	if (depth < pops)
		verify_fault(c, pc, "pops %d of %d", pops, depth);
	verify_handlers(c, pc);
	env = verify_next_env(c, pc, c->at[pc].env);
	depth += verify_ops[op].pushes - pops;
	if (n && o[n - 1] == 'j') {
		int32_t jump = verify_operand(c->code, pc, (int)n - 1);

		if ((jump < 0) != (op == OP_LOOP))
			verify_fault(c, pc, "jumps by %d", jump);
		verify_flow(c, pc, (int64_t)next + jump,
		    depth + verify_taken(op), env, false);
	}
	if (!verify_stops(op))
		verify_flow(c, pc, next, depth, env, false);
}

/* ---- tables ------------------------------------------------------------- */

static void verify_starts(struct verify_code *c)
{
	const struct code *code = c->code;
	uint32_t pc = 0;

	while (pc < code->size) {
		if (code->ops[pc] >= OP_COUNT) {
			verify_fault(c, pc, "no such op");
			return;
		}
		c->starts[pc] = true;
		verify_operands(c, pc);
		c->v->ops++;
		pc += verify_length(code->ops[pc]);
	}
	if (pc != code->size)
		verify_fault(c, pc, "ends inside an instruction");
}

static void verify_positions(struct verify_code *c)
{
	const struct code *code = c->code;
	uint32_t i, last = 0;

	if (!code->position_count || code->positions[0].pc != 0)
		verify_fault(c, 0, "no first position");
	for (i = 0; i < code->position_count; i++) {
		uint32_t pc = code->positions[i].pc;

		if ((i && pc <= last) || pc >= code->size || !c->starts[pc])
			verify_fault(c, pc, "position %u", i);
		if (code->positions[i].start > code->positions[i].end ||
		    code->positions[i].end > code->source->length)
			verify_fault(c, pc, "position %u's range", i);
		last = pc;
	}
}

static void verify_handler_table(struct verify_code *c)
{
	const struct code *code = c->code;
	uint32_t i;

	for (i = 0; i < code->handler_count; i++) {
		const struct handler *h = &code->handlers[i];

		if (h->from >= h->to || h->to > code->size ||
		    !c->starts[h->from] ||
		    (h->to < code->size && !c->starts[h->to]) ||
		    h->target >= code->size || !c->starts[h->target])
			verify_fault(c, h->from, "handler %u", i);
		else if (h->target >= h->from && h->target < h->to)
			verify_fault(c, h->from, "handler %u handles itself",
			    i);
	}
}

/* Ops the debugger never stands at while something can be seen. */
static bool verify_unseen(unsigned op)
{
	switch (op) {
	case OP_POP_ENV: case OP_LOAD_ENV: case OP_JUMP: case OP_DROP:
	case OP_INT8: case OP_SET_LOCAL: case OP_GET_LOCAL:
		return true;
	default:
		return false;
	}
}

static void verify_scopes(struct verify_code *c, uint32_t pc)
{
	const struct code *code = c->code;
	int envs = 0, linked = 0;
	int32_t inner = -1;
	uint32_t i;

	for (i = 0; i < code->scope_count; i++) {
		const struct scope_info *s = &code->scopes[i];

		if (pc < s->from || pc >= s->to)
			continue;
		if (s->parent != inner)
			verify_fault(c, pc, "scope %u is in %d, not in %d", i,
			    s->parent, inner);
		if (s->first + s->count > code->variable_count)
			verify_fault(c, pc, "scope %u's variables", i);
		inner = (int32_t)i;
		envs += s->has_env;
	}
	if (c->at[pc].env == VERIFY_ANY_ENV)
		return;
	/* A module's environment is there before its body. */
	linked = (code->flags & CODE_TOP) && c->root != 0;
	if (envs != verify_env_depth(c->v, c->at[pc].env, c->root) + linked &&
	    !verify_unseen(code->ops[pc]))
		verify_fault(c, pc, "%d environments, %d are told",
		    verify_env_depth(c->v, c->at[pc].env, c->root), envs);
}

/* ---- functions ---------------------------------------------------------- */

static void verify_function(struct verify *v, const struct code *code,
    int root);

static void verify_inner(struct verify_code *c)
{
	uint32_t pc;

	for (pc = 0; pc < c->code->size; pc++)
		if (c->starts[pc] && c->code->ops[pc] == OP_CLOSURE &&
		    c->at[pc].seen)
			verify_function(c->v, (const struct code *)value_cell(
			    c->code->consts[verify_operand(c->code, pc, 0)]),
			    c->at[pc].env);
}

static void verify_all(struct verify_code *c)
{
	uint32_t pc;

	verify_starts(c);
	if (c->v->faults)
		return;
	verify_positions(c);
	verify_handler_table(c);
	verify_flow(c, 0, 0, 0, c->root, false);
	while (c->work_count && !c->v->faults)
		verify_step(c, c->work[--c->work_count]);
	for (pc = 0; pc < c->code->size && !c->v->faults; pc++) {
		if (!c->starts[pc])
			continue;
		if (!c->at[pc].seen)
			verify_fault(c, pc, "unreachable");
		else
			verify_scopes(c, pc);
	}
	if (!c->v->faults)
		verify_inner(c);
}

static void verify_function(struct verify *v, const struct code *code,
    int root)
{
	struct verify_code c = { .v = v, .code = code, .root = root };

	v->functions++;
	c.at = calloc(code->size + 1u, sizeof *c.at);
	c.starts = calloc(code->size + 1u, sizeof *c.starts);
	c.work = calloc((code->size + 1u) * 8u, sizeof *c.work);
	if (!c.at || !c.starts || !c.work)
		abort();
	verify_all(&c);
	free(c.at);
	free(c.starts);
	free(c.work);
}

/* A module's functions that the linker makes. */
static void verify_module(struct verify *v, const struct record *module,
    int env)
{
	const struct record *fns = (const struct record *)value_cell(
	    module->v[MODULE_FUNCTIONS]);
	uint32_t i;

	for (i = 1; i < fns->cell.aux; i += 2)
		verify_function(v, (const struct code *)value_cell(fns->v[i]),
		    env);
}

/* All functions of a program; false: v->message says what is wrong. */
__attribute__((unused))
static bool verify_program(struct verify *v, const char *name,
    const struct code *top, bool is_module)
{
	int env = 0;

	memset(v, 0, sizeof *v);
	v->name = name;
	v->env_count = 1;
	if (is_module) {
		const struct record *m = (const struct record *)value_cell(
		    top->consts[0]);
		uint32_t size = (uint32_t)value_int(m->v[MODULE_ENV_SIZE]);

		env = size ? verify_env(v, 0, size) : 0;
		verify_module(v, m, env);
	}
	verify_function(v, top, env);
	return v->faults == 0;
}

#endif
