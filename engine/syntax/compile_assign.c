/* SPDX-License-Identifier: MIT */
/*
 * Assignments and updates.
 *
 * A reference's base and key stay on the operand stack while the new value
 * is computed: r operands, then the value; INSERTn leaves a copy of the
 * value below them.  super references keep their key in a hidden slot.
 */
#include <config.h>

#include "compile_parts.h"

/* How a reference lies on the stack. */
enum reference_kind { REF_NAME, REF_FIELD, REF_ELEM, REF_PRIVATE, REF_SUPER,
	REF_BAD /* f() = 1: has thrown */ };

struct reference_parts {
	enum reference_kind kind;
	const struct ast *node;
	struct name *name;              /* field */
	uint16_t key_slot;              /* super */
	bool was_read;                  /* so it is initialised */
};

static struct name *field_name(const struct ast *n)
{
	if (n->kind == AST_MEMBER)
		return n->member.name;
	if (n->two.right->kind == AST_STRING &&
	    n->two.right->string->index == NAME_NO_INDEX)
		return n->two.right->string;
	return NULL;
}

/* V8 calls, then throws; ecma262 has an early error. */
void compile_bad_target(struct emitter *e, const struct ast *n)
{
	compile_discard(e, n->bad.call);
	emit_at(e, n);
	emit_h(e, OP_THROW_REFERENCE, emit_text(e, n->bad.message));
}

/* Pushes base and key.  read: the value will be read first, so the key is
 * converted once, after the base is known to be an object. */
static void push_reference(struct emitter *e, struct reference_parts *r,
    const struct ast *n, bool read)
{
	*r = (struct reference_parts){ REF_NAME, n, NULL, NO_SLOT, read };
	switch (n->kind) {
	case AST_MEMBER: case AST_INDEX:
		r->name = field_name(n);
		r->kind = r->name ? REF_FIELD : REF_ELEM;
		compile_expression(e, n->kind == AST_MEMBER
		    ? n->member.object : n->two.left);
		if (r->name)
			break;
		compile_expression(e, n->two.right);
		if (read) {
			emit_at(e, n);
			emit(e, OP_CHECK_OBJECT_COERCIBLE);
			emit(e, OP_TO_KEY);
		}
		break;
	case AST_PRIVATE_MEMBER:
		r->kind = REF_PRIVATE;
		compile_expression(e, n->private_member.object);
		variable_get(e, n->private_member.var, false);
		break;
	case AST_SUPER_MEMBER:
		r->kind = REF_SUPER;
		compile_super_base(e, n);
		compile_super_key(e, n);
		if (read && n->super_.key) {
			emit(e, OP_TO_KEY);
			r->key_slot = temp_new(e);
			emit_h(e, OP_TEE_LOCAL, r->key_slot);
		}
		break;
	case AST_BAD_TARGET:
		r->kind = REF_BAD;
		compile_bad_target(e, n);
		break;
	default:
		break;
	}
}

/* Pushes the value, leaving base and key. */
static void read_reference(struct emitter *e, const struct reference_parts *r)
{
	emit_inherits(e, r->node);
	switch (r->kind) {
	case REF_NAME:
		e->is_bare = true;
		ident_get(e, r->node, false);
		e->is_bare = false;
		break;
	case REF_FIELD:
		emit_field(e, OP_GET_FIELD_KEEP, r->name);
		break;
	case REF_ELEM:
		emit(e, OP_GET_ELEM_KEEP2);
		break;
	case REF_PRIVATE:
		emit(e, OP_DUP2);
		emit(e, OP_GET_PRIVATE);
		break;
	case REF_SUPER:
		compile_super_base(e, r->node);
		if (r->key_slot != NO_SLOT)
			emit_h(e, OP_GET_LOCAL, r->key_slot);
		else
			compile_super_key(e, r->node);
		emit(e, OP_GET_SUPER);
		break;
	case REF_BAD:
		emit(e, OP_UNDEFINED);
		break;
	}
}

/* Copies the value on top to below base and key. */
static void insert_copy(struct emitter *e, const struct reference_parts *r)
{
	switch (r->kind) {
	case REF_NAME: case REF_BAD: emit(e, OP_DUP); break;
	case REF_FIELD: emit(e, OP_INSERT2); break;
	case REF_ELEM: case REF_PRIVATE: emit(e, OP_INSERT3); break;
	case REF_SUPER: emit(e, OP_INSERT4); break;
	}
}

/* Pops the value and the reference; keep: leaves the value. */
static void write_reference(struct emitter *e,
    const struct reference_parts *r, const struct ast *at, bool keep)
{
	if (r->kind == REF_NAME) {
		emit_place(e, r->node->start, r->node->end, at->pos);
		ident_set(e, r->node, keep, r->was_read);
		return;
	}
	if (keep)
		insert_copy(e, r);
	emit_at(e, at);
	switch (r->kind) {
	case REF_FIELD:
		emit_field(e, OP_PUT_FIELD, r->name);
		break;
	case REF_ELEM:
		emit(e, OP_PUT_ELEM);
		break;
	case REF_PRIVATE:
		emit(e, OP_PUT_PRIVATE);
		break;
	case REF_SUPER:
		emit(e, OP_PUT_SUPER);
		break;
	default:
		emit(e, OP_DROP);
	}
}

static void forget(struct emitter *e, struct reference_parts *r)
{
	temp_free(e, r->key_slot);
	r->key_slot = NO_SLOT;
}

/* ---- assignment --------------------------------------------------------- */

static bool is_pattern(const struct ast *n)
{
	return n->kind == AST_ARRAY_PATTERN || n->kind == AST_OBJECT_PATTERN;
}

/* ecma262 #sec-assignment-operators-runtime-semantics-evaluation */
static void plain_assign(struct emitter *e, const struct ast *n, bool keep)
{
	uint32_t bound_at = e->bound_at;
	struct reference_parts r;

	if (is_pattern(n->two.left)) {
		compile_expression(e, n->two.right);
		if (keep)
			emit(e, OP_DUP);
		if (!e->unit->options->patterns_rewritten)
			emit_expression_at(e, n->pos);
		e->bound_at = 0;
		compile_pattern(e, n->two.left, n->two.right);
		e->bound_at = bound_at;
		return;
	}
	push_reference(e, &r, n->two.left, false);
	compile_expression(e, n->two.right);
	emit_expression_at(e, n->pos);
	write_reference(e, &r, n, keep);
	forget(e, &r);
}

static void compound_assign(struct emitter *e, const struct ast *n,
    bool keep)
{
	struct reference_parts r;

	push_reference(e, &r, n->two.left, true);
	read_reference(e, &r);
	compile_expression(e, n->two.right);
	emit_inherits(e, n);
	emit(e, compile_binary_op((enum ast_op)n->op));
	write_reference(e, &r, n, keep);
	forget(e, &r);
}

static enum op keep_jump(const struct ast *n)
{
	return n->op == AOP_AND ? OP_JUMP_FALSE_KEEP : n->op == AOP_OR
	    ? OP_JUMP_TRUE_KEEP : OP_JUMP_NOT_NULLISH_KEEP;
}

/* a ||= b: when a decides, its reference is dropped from below the value. */
static void logical_assign(struct emitter *e, const struct ast *n, bool keep)
{
	struct label decided = LABEL, end = LABEL;
	int32_t base = e->depth;
	struct reference_parts r;

	push_reference(e, &r, n->two.left, true);
	read_reference(e, &r);
	emit_jump(e, keep_jump(n), &decided);
	compile_expression(e, n->two.right);
	write_reference(e, &r, n, keep);
	if (r.kind == REF_NAME && keep) {
		emit_bind(e, &decided);
		return;
	}
	emit_jump(e, OP_JUMP, &end);
	if (label_used(&decided))
		e->depth = decided.depth;
	emit_bind(e, &decided);
	if (!keep)
		emit_drop_to(e, base);
	while (e->depth > base + 1)
		emit(e, OP_NIP);
	e->depth = base + keep;
	emit_bind(e, &end);
	forget(e, &r);
}

void compile_assign(struct emitter *e, const struct ast *n, bool keep)
{
	switch (n->op) {
	case AOP_NONE:
		plain_assign(e, n, keep);
		break;
	case AOP_AND: case AOP_OR: case AOP_NULLISH:
		logical_assign(e, n, keep);
		break;
	default:
		compound_assign(e, n, keep);
	}
}

/* ---- update ------------------------------------------------------------- */

/* i++ as a statement on a variable that is only a slot. */
static bool increments_slot(const struct emitter *e, const struct ast *n)
{
	const struct ast *target = n->one;
	const struct variable *v;

	if (n->op != AOP_INC || target->kind != AST_IDENT)
		return false;
	v = target->ident.var;
	return v && v->loc == LOC_SLOT && ident_set_is_safe(e, target);
}

/* ecma262 #sec-postfix-increment-operator-runtime-semantics-evaluation */
void compile_update(struct emitter *e, const struct ast *n, bool keep)
{
	bool postfix = keep && !(n->flags & AST_F_PREFIX);
	struct reference_parts r;

	if (!keep && increments_slot(e, n)) {
		emit_at(e, n);
		emit_h(e, OP_INC_LOCAL, n->one->ident.var->index);
		return;
	}
	push_reference(e, &r, n->one, true);
	read_reference(e, &r);
	emit_at(e, n);
	if (postfix) {
		emit(e, OP_TO_NUMERIC);
		insert_copy(e, &r);
	}
	emit(e, n->op == AOP_INC ? OP_INC : OP_DEC);
	write_reference(e, &r, n, keep && !postfix);
	forget(e, &r);
}
