/* SPDX-License-Identifier: MIT */
/* A listing of compiled code, for debugging the compiler and the tests. */
#include <config.h>

#include <stdarg.h>
#include <stdio.h>

#include "../core/op.h"
#include "compile.h"

struct printer {
	struct vm *vm;
	const struct code *code;
	listing_line *put;
	void *to;
	char line[240];
	size_t n;
};

static const char *const names[] = {
#define X(name, ...) #name,
#include "../core/op.def"
#undef X
};
static const char *const operands[] = {
#define X(name, ops, ...) ops,
#include "../core/op.def"
#undef X
};

const char *disassemble_op_name(unsigned op)
{
	return op < OP_COUNT ? names[op] : "?";
}

const char *disassemble_op_operands(unsigned op)
{
	return op < OP_COUNT ? operands[op] : "";
}

__attribute__((format(printf, 2, 3)))
static void add(struct printer *p, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(p->line + p->n, sizeof p->line - p->n, fmt, ap);
	va_end(ap);
	if (n > 0)
		p->n += (size_t)n;
	if (p->n >= sizeof p->line)
		p->n = sizeof p->line - 1;
}

static void flush(struct printer *p)
{
	p->put(p->to, p->line);
	p->n = 0;
	p->line[0] = 0;
}

static uint32_t read_bytes(const uint8_t *at, int n)
{
	uint32_t v = 0;

	while (n-- > 0)
		v = v << 8 | at[n];
	return v;
}

static void add_constant(struct printer *p, uint32_t index)
{
	value v = p->code->consts[index];

	if (value_is_string(v))
		add(p, " %s", string_utf8(p->vm, value_string(v), NULL));
	else if (value_is_number(v))
		add(p, " %.17g", value_number(v));
}

/* The first operand of these indexes consts, or their last does. */
static int constant_operand(unsigned op)
{
	switch (op) {
	case OP_CONST: case OP_GET_GLOBAL: case OP_GET_GLOBAL_MAYBE:
	case OP_SET_GLOBAL: case OP_DELETE_GLOBAL: case OP_GET_FIELD:
	case OP_GET_FIELD_KEEP: case OP_PUT_FIELD: case OP_DEFINE_FIELD:
	case OP_DELETE_FIELD: case OP_PRIVATE_NAME: case OP_THROW_TYPE:
	case OP_THROW_CONST: case OP_THROW_REFERENCE: case OP_THROW_SYNTAX:
	case OP_CHECK_DESTRUCTURE: case OP_CLOSURE:
		return 0;
	case OP_GET_LOCAL_CHECK: case OP_SET_LOCAL_CHECK: case OP_GET_IMPORT:
		return 1;
	case OP_GET_ENV_CHECK: case OP_SET_ENV_CHECK:
		return 2;
	default:
		return -1;
	}
}

static uint32_t instruction(struct printer *p, uint32_t pc)
{
	const uint8_t *at = p->code->ops + pc;
	unsigned op = *at;
	const char *o = disassemble_op_operands(op);
	int which = constant_operand(op), i = 0;

	add(p, "%5u  %-22s", pc, disassemble_op_name(op));
	for (at++; *o; o++, i++) {
		int size = *o == 'b' ? 1 : *o == 'h' ? 2 : 4;
		uint32_t v = read_bytes(at, size);

		at += size;
		if (*o == 'j')
			add(p, " -> %d", (int)(at - p->code->ops) + (int)v);
		else
			add(p, " %d", *o == 'i' ? (int)v : op == OP_INT8
			    ? (int8_t)v : (int)v);
		if (i == which)
			add_constant(p, v);
	}
	flush(p);
	return (uint32_t)(at - p->code->ops);
}

static void tables(struct printer *p)
{
	const struct code *c = p->code;
	uint32_t i;

	for (i = 0; i < c->handler_count; i++) {
		add(p, "  handler [%u, %u) -> %u depth %u%s",
		    c->handlers[i].from, c->handlers[i].to,
		    c->handlers[i].target, c->handlers[i].depth,
		    c->handlers[i].user ? " catch" : "");
		flush(p);
	}
	for (i = 0; i < c->scope_count; i++) {
		add(p, "  scope %u [%u, %u) in %d, %u names%s", i,
		    c->scopes[i].from, c->scopes[i].to, c->scopes[i].parent,
		    c->scopes[i].count, c->scopes[i].has_env ? ", env" : "");
		flush(p);
	}
}

static void list(struct printer *p, const struct code *code)
{
	uint32_t pc = 0, i;

	p->code = code;
	add(p, "function %s: %u params, %u locals, %u operands, flags %x",
	    string_utf8(p->vm, value_string(code->name), NULL), code->params,
	    code->locals, code->stack, code->flags);
	flush(p);
	while (pc < code->size)
		pc = instruction(p, pc);
	tables(p);
	for (i = 0; i < code->const_count; i++)
		if (value_is_kind(code->consts[i], CELL_CODE))
			list(p, (const struct code *)
			    value_cell(code->consts[i]));
}

void disassemble(struct vm *vm, const struct code *code, listing_line *put,
    void *to)
{
	struct printer p = { .vm = vm, .put = put, .to = to };

	list(&p, code);
}
