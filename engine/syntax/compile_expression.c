/* SPDX-License-Identifier: MIT */
/*
 * Expressions: the dispatch by kind, operators, conditions.
 *
 * Literals are in compile_literal.c, calls and members in compile_call.c,
 * assignments in compile_assign.c, yield and await in compile_yield.c.
 */
#include <config.h>

#include "../async/profile.h"
#include "compile_parts.h"
#include "unsupported.h"

bool compile_is_anonymous(const struct ast *n)
{
	return (n->kind == AST_FUNCTION && n->function->is_anonymous) ||
	    (n->kind == AST_CLASS && n->class_->is_anonymous);
}

/* ecma262 #sec-runtime-semantics-namedevaluation with a computed key */
void compile_named_by_key(struct emitter *e, const struct ast *n)
{
	uint16_t slot;

	if (!compile_is_anonymous(n)) {
		compile_expression(e, n);
	} else if (n->kind == AST_FUNCTION) {
		compile_closure(e, n->function);
		emit(e, OP_SET_NAME);
	} else {
		slot = temp_new(e);
		emit_h(e, OP_TEE_LOCAL, slot);
		compile_class(e, n->class_, slot);
		temp_free(e, slot);
	}
}

/* ---- operators ---------------------------------------------------------- */

enum op compile_binary_op(enum ast_op op)
{
	static const uint8_t ops[] = {
		[AOP_ADD] = OP_ADD, [AOP_SUB] = OP_SUB, [AOP_MUL] = OP_MUL,
		[AOP_DIV] = OP_DIV, [AOP_MOD] = OP_MOD, [AOP_EXP] = OP_POW,
		[AOP_SHL] = OP_SHL, [AOP_SHR] = OP_SAR, [AOP_USHR] = OP_SHR,
		[AOP_BIT_AND] = OP_BAND, [AOP_BIT_OR] = OP_BOR,
		[AOP_BIT_XOR] = OP_BXOR, [AOP_EQ] = OP_EQ, [AOP_NE] = OP_NE,
		[AOP_SEQ] = OP_SEQ, [AOP_SNE] = OP_SNE, [AOP_LT] = OP_LT,
		[AOP_LE] = OP_LE, [AOP_GT] = OP_GT, [AOP_GE] = OP_GE,
		[AOP_INSTANCEOF] = OP_INSTANCEOF, [AOP_IN] = OP_IN,
	};

	return (enum op)ops[op];
}

/* a + b + c …: the left spine is walked, not recursed into, as sources may
 * chain thousands. */
static void binary(struct emitter *e, const struct ast *n)
{
	const struct ast *left = n, **spine;
	uint32_t count = 0, i;

	for (; left->kind == AST_BINARY; left = left->two.left)
		count++;
	spine = ast_alloc(e->unit->arena, count * sizeof *spine);
	if (!spine) {
		emit_fail(e, n, "out of memory");
		emit(e, OP_UNDEFINED);
		return;
	}
	for (i = count, left = n; i-- > 0; left = left->two.left)
		spine[i] = left;
	compile_expression(e, left);
	for (i = 0; i < count; i++) {
		compile_expression(e, spine[i]->two.right);
		emit_at(e, spine[i]);
		emit(e, compile_binary_op((enum ast_op)spine[i]->op));
	}
}

static enum op keep_jump(enum ast_op op)
{
	return op == AOP_AND ? OP_JUMP_FALSE_KEEP : op == AOP_OR
	    ? OP_JUMP_TRUE_KEEP : OP_JUMP_NOT_NULLISH_KEEP;
}

/* V8 decides && and || after it while compiling. */
static bool is_literal(const struct ast *n)
{
	return n->kind >= AST_NULL && n->kind <= AST_STRING;
}

static void logical(struct emitter *e, const struct ast *n)
{
	struct label end = LABEL;
	bool begins = e->statement_begins;

	compile_expression(e, n->two.left);
	emit_jump(e, keep_jump((enum ast_op)n->op), &end);
	if (is_literal(n->two.left))
		e->statement_begins = begins;
	compile_expression(e, n->two.right);
	emit_bind(e, &end);
}

static void logical_discard(struct emitter *e, const struct ast *n)
{
	struct label end = LABEL;

	if (n->op == AOP_NULLISH) {
		logical(e, n);
		emit(e, OP_DROP);
		return;
	}
	compile_condition(e, n->two.left, &end, n->op == AOP_OR);
	compile_discard(e, n->two.right);
	emit_bind(e, &end);
}

static void conditional(struct emitter *e, const struct ast *n, bool keep)
{
	void (*compile)(struct emitter *, const struct ast *) =
	    keep ? compile_expression : compile_discard;
	struct label otherwise = LABEL, end = LABEL;
	int32_t depth;

	compile_condition(e, n->three.a, &otherwise, false);
	depth = e->depth;
	compile(e, n->three.b);
	emit_jump(e, OP_JUMP, &end);
	e->depth = depth;
	emit_bind(e, &otherwise);
	compile(e, n->three.c);
	emit_bind(e, &end);
}

static void negate(struct emitter *e, const struct ast *n)
{
	if (n->one->kind == AST_NUMBER) {
		emit_value(e, value_from_double(-n->one->number));
		return;
	}
	compile_expression(e, n->one);
	emit_at(e, n);
	emit(e, OP_NEG);
}

/* What is refused has the type it has in Node all the same. */
static const char *refused_type(const struct emitter *e, const struct ast *n)
{
	size_t i;

	for (i = 0; !n->ident.var && i < refused_global_count; i++)
		if (name_is(n->ident.name, refused_globals[i].name) &&
		    refused_global_exists(e->vm, &refused_globals[i]))
			return refused_globals[i].type;
	return NULL;
}

static void type_of(struct emitter *e, const struct ast *n)
{
	const char *type = n->kind == AST_IDENT ? refused_type(e, n) : NULL;

	if (type) {
		emit_value(e, value_from_cell(string_atom(e->vm, type)));
		return;
	}
	e->is_bare = n->kind == AST_IDENT;
	if (e->is_bare)
		ident_get(e, n, true);
	else
		compile_expression(e, n);
	e->is_bare = false;
	emit(e, OP_TYPEOF);
}

static void unary(struct emitter *e, const struct ast *n)
{
	switch (n->op) {
	case AOP_DELETE:
		compile_delete(e, n);
		return;
	case AOP_MINUS:
		negate(e, n);
		return;
	case AOP_VOID:
		compile_discard(e, n->one);
		emit(e, OP_UNDEFINED);
		return;
	case AOP_TYPEOF:
		type_of(e, n->one);
		return;
	default:
		compile_expression(e, n->one);
		emit_at(e, n);
		emit(e, n->op == AOP_NOT ? OP_NOT : n->op == AOP_PLUS
		    ? OP_PLUS : OP_BNOT);
	}
}

static void sequence(struct emitter *e, const struct ast *n, bool keep)
{
	uint32_t i;

	for (i = 0; i + 1 < n->list.count; i++) {
		compile_discard(e, n->list.at[i]);
		if (e->unit->options->comma_begins)
			emit_statement_at(e, n->list.at[i + 1]->pos);
	}
	if (keep)
		compile_expression(e, n->list.at[i]);
	else
		compile_discard(e, n->list.at[i]);
}

static void private_in(struct emitter *e, const struct ast *n)
{
	compile_expression(e, n->private_in.right);
	variable_get(e, n->private_in.var, false);
	emit_at(e, n);
	emit(e, OP_HAS_PRIVATE);
}

static void import_call(struct emitter *e, const struct ast *n)
{
	compile_expression(e, n->import_call.source);
	if (n->import_call.options)
		compile_expression(e, n->import_call.options);
	else
		emit(e, OP_UNDEFINED);
	emit_at(e, n);
	emit(e, OP_DYNAMIC_IMPORT);
}

static void ascii(const struct name *from, char to[64])
{
	uint32_t i;

	for (i = 0; i < from->len && i + 1 < 64; i++)
		to[i] = (char)name_unit(from, i);
	to[i] = 0;
}

/* %profile("NAME"): answered here, once, for the machine's version. */
static bool profile_answer(struct emitter *e, const struct ast *n,
    const char *intrinsic)
{
	const struct ast_list *args = &n->intrinsic.args;
	char question[64];
	value answer;

	if (strcmp(intrinsic, "profile") || args->count != 1 ||
	    args->at[0]->kind != AST_STRING)
		return false;
	ascii(args->at[0]->string, question);
	answer = profile_by_name(e->vm, question);
	if (answer == VALUE_EMPTY)
		emit_fail(e, n, "lib: unknown question of the profile");
	emit_value(e, answer == VALUE_EMPTY ? VALUE_UNDEFINED : answer);
	return true;
}

static void intrinsic(struct emitter *e, const struct ast *n)
{
	char name[64];
	uint32_t i;
	int index;

	ascii(n->intrinsic.name, name);
	if (profile_answer(e, n, name))
		return;
	if (!strcmp(name, "empty")) {
		emit(e, OP_EMPTY);      /* no call: no native returns it */
		return;
	}
	index = lib_intrinsic_index(name);
	if (index < 0)
		emit_fail(e, n, "lib: unknown intrinsic");
	for (i = 0; i < n->intrinsic.args.count; i++)
		compile_expression(e, n->intrinsic.args.at[i]);
	emit_at(e, n);
	emit_hb(e, OP_INTRINSIC, index < 0 ? 0 : (uint32_t)index,
	    n->intrinsic.args.count);
}

/* ---- literals that are one op ------------------------------------------- */

static void bigint(struct emitter *e, const struct ast *n)
{
	const struct name *s = n->string;
	int radix = 10;
	uint32_t i = 0, used = 0;
	char *digits = ast_alloc(e->unit->arena, s->len + 1);

	if (!digits) {
		emit_fail(e, n, "out of memory");
		emit(e, OP_UNDEFINED);
		return;
	}
	if (s->len > 2 && name_unit(s, 0) == '0') {
		int c = name_unit(s, 1) | 0x20;

		radix = c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 10;
		i = radix == 10 ? 0 : 2;
	}
	for (; i < s->len; i++)
		digits[used++] = (char)name_unit(s, i);
	emit_h(e, OP_CONST, emit_constant(e,
	    bigint_from_digits(e->vm, digits, used, radix)));
}

/* False: not one of the kinds that take one op. */
static bool simple(struct emitter *e, const struct ast *n)
{
	switch (n->kind) {
	case AST_NULL:
		emit(e, OP_NULL);
		return true;
	case AST_TRUE:
		emit(e, OP_TRUE);
		return true;
	case AST_FALSE:
		emit(e, OP_FALSE);
		return true;
	case AST_NUMBER:
		emit_value(e, value_from_double(n->number));
		return true;
	case AST_STRING:
		emit_string(e, n->string);
		return true;
	case AST_BIGINT:
		bigint(e, n);
		return true;
	case AST_IMPORT_META:
		emit_at(e, n);
		emit(e, OP_IMPORT_META);
		return true;
	case AST_NEW_TARGET:
		new_target_get(e, n->ident.var);
		return true;
	case AST_THIS:
		emit_at(e, n);
		this_get(e, n->ident.var, n->flags & AST_F_TDZ);
		return true;
	default:
		return false;
	}
}

/* ---- dispatch ----------------------------------------------------------- */

static void operation(struct emitter *e, const struct ast *n)
{
	switch (n->kind) {
	case AST_UNARY: unary(e, n); break;
	case AST_UPDATE: compile_update(e, n, true); break;
	case AST_BINARY: binary(e, n); break;
	case AST_LOGICAL: logical(e, n); break;
	case AST_PRIVATE_IN: private_in(e, n); break;
	case AST_ASSIGN: compile_assign(e, n, true); break;
	case AST_CONDITIONAL: conditional(e, n, true); break;
	case AST_SEQUENCE: sequence(e, n, true); break;
	case AST_YIELD: compile_yield(e, n); break;
	case AST_AWAIT: compile_await(e, n); break;
	case AST_INTRINSIC: intrinsic(e, n); break;
	case AST_IMPORT_CALL: import_call(e, n); break;
	default:
		emit_fail(e, n, "unsupported: this expression");
		emit(e, OP_UNDEFINED);
	}
}

static void dispatch(struct emitter *e, const struct ast *n)
{
	switch (n->kind) {
	case AST_IDENT: ident_get(e, n, false); break;
	case AST_TEMPLATE: compile_template(e, n); break;
	case AST_TAGGED: compile_tagged(e, n); break;
	case AST_ARRAY: compile_array(e, n); break;
	case AST_OBJECT: compile_object(e, n); break;
	case AST_FUNCTION: compile_closure(e, n->function); break;
	case AST_CLASS: compile_class(e, n->class_, NO_SLOT); break;
	case AST_MEMBER: case AST_INDEX: case AST_PRIVATE_MEMBER:
		compile_member(e, n);
		break;
	case AST_SUPER_MEMBER: compile_super_member(e, n); break;
	case AST_CALL: compile_call(e, n); break;
	case AST_NEW: compile_new(e, n); break;
	case AST_SUPER_CALL: compile_super_call(e, n); break;
	case AST_OPTIONAL: compile_optional(e, n); break;
	default: operation(e, n); break;
	}
}

bool compile_nest(struct emitter *e, const struct ast *n)
{
	if (++e->unit->nesting <= NESTING_MAX &&
	    stack_room_is_left(&e->unit->room))
		return true;
	emit_fail(e, n, "unsupported: expression nested too deeply");
	e->unit->nesting--;
	return false;
}

void compile_expression(struct emitter *e, const struct ast *n)
{
	if (simple(e, n))
		return;
	if (!compile_nest(e, n)) {
		emit(e, OP_UNDEFINED);
		return;
	}
	dispatch(e, n);
	e->unit->nesting--;
}

void compile_discard(struct emitter *e, const struct ast *n)
{
	switch (n->kind) {
	case AST_NULL: case AST_TRUE: case AST_FALSE: case AST_NUMBER:
	case AST_STRING: case AST_FUNCTION: case AST_NEW_TARGET:
		return;
	case AST_ASSIGN:
		compile_assign(e, n, false);
		return;
	case AST_UPDATE:
		compile_update(e, n, false);
		return;
	case AST_SEQUENCE:
		sequence(e, n, false);
		return;
	case AST_CONDITIONAL:
		conditional(e, n, false);
		return;
	case AST_LOGICAL:
		logical_discard(e, n);
		return;
	case AST_UNARY:
		if (n->op == AOP_VOID || n->op == AOP_NOT) {
			compile_discard(e, n->one);
			return;
		}
		break;
	}
	compile_expression(e, n);
	emit(e, OP_DROP);
}

/* ---- conditions --------------------------------------------------------- */

/* The fused op that jumps when the comparison does not hold. */
static enum op fused_jump(const struct ast *n, bool sense)
{
	if (n->kind != AST_BINARY)
		return OP_NOP;
	switch (n->op) {
	case AOP_SEQ: return sense ? OP_JUMP_SNE : OP_JUMP_SEQ;
	case AOP_SNE: return sense ? OP_JUMP_SEQ : OP_JUMP_SNE;
	case AOP_LT: return sense ? OP_NOP : OP_JUMP_LT;
	case AOP_LE: return sense ? OP_NOP : OP_JUMP_LE;
	case AOP_GT: return sense ? OP_NOP : OP_JUMP_GT;
	case AOP_GE: return sense ? OP_NOP : OP_JUMP_GE;
	default: return OP_NOP;
	}
}

static void logical_condition(struct emitter *e, const struct ast *n,
    struct label *l, bool sense)
{
	struct label past = LABEL;

	if ((n->op == AOP_OR) == sense) {       /* either decides */
		compile_condition(e, n->two.left, l, sense);
		compile_condition(e, n->two.right, l, sense);
		return;
	}
	compile_condition(e, n->two.left, &past, !sense);
	compile_condition(e, n->two.right, l, sense);
	emit_bind(e, &past);
}

static void condition(struct emitter *e, const struct ast *n,
    struct label *l, bool sense)
{
	enum op fused = fused_jump(n, sense);

	if (n->kind == AST_UNARY && n->op == AOP_NOT) {
		compile_condition(e, n->one, l, !sense);
	} else if (n->kind == AST_LOGICAL && n->op != AOP_NULLISH) {
		logical_condition(e, n, l, sense);
	} else if (fused != OP_NOP) {
		compile_expression(e, n->two.left);
		compile_expression(e, n->two.right);
		emit_at(e, n);
		emit_jump(e, fused, l);
	} else if (n->kind == AST_TRUE || n->kind == AST_FALSE) {
		if ((n->kind == AST_TRUE) == sense)
			emit_jump(e, OP_JUMP, l);
	} else {
		compile_expression(e, n);
		emit_jump(e, sense ? OP_JUMP_TRUE : OP_JUMP_FALSE, l);
	}
}

void compile_condition(struct emitter *e, const struct ast *n,
    struct label *l, bool sense)
{
	if (!compile_nest(e, n))
		return;
	condition(e, n, l, sense);
	e->unit->nesting--;
}
