/* SPDX-License-Identifier: MIT */
/*
 * Members, calls, new, super, optional chains, delete.
 *
 * A callee is compiled to `this function`; inside an optional chain every
 * link may jump to the chain's end, where the operands are as before it.
 */
#include <config.h>

#include "compile_parts.h"

/* Where a chain goes when a link is nullish: with nothing of it on the stack,
 * or with the `this` of a call that was not made. */
struct chain { struct label nullish, with_this; };

static void callee(struct emitter *e, const struct ast *n, struct chain *c,
    bool placed);
static void link(struct emitter *e, const struct ast *n, struct chain *c);
static void chain_ends(struct emitter *e, struct chain *c, int32_t depth);

/* ---- members ------------------------------------------------------------ */

/* A string key that is no index: obj["name"] is obj.name. */
static struct name *static_key(const struct ast *key)
{
	if (key->kind == AST_STRING && key->string->index == NAME_NO_INDEX)
		return key->string;
	return NULL;
}

static const struct ast *object_of(const struct ast *n)
{
	switch (n->kind) {
	case AST_MEMBER: return n->member.object;
	case AST_INDEX: return n->two.left;
	default: return n->private_member.object;
	}
}

/* The object is on the stack; keep: it stays below the value; placed: V8 has
 * a position for it. */
static void get_member(struct emitter *e, const struct ast *n, bool keep,
    bool placed)
{
	struct name *name = NULL;

	if (n->kind == AST_MEMBER) {
		name = n->member.name;
	} else if (n->kind == AST_PRIVATE_MEMBER) {
		variable_get(e, n->private_member.var, false);
		emit_at(e, n);
		emit(e, keep ? OP_GET_PRIVATE_KEEP : OP_GET_PRIVATE);
		return;
	} else {
		name = static_key(n->two.right);
		if (!name)
			compile_expression(e, n->two.right);
	}
	if (placed)
		emit_at(e, n);
	else
		emit_inherits(e, n);
	if (name)
		emit_field(e, keep ? OP_GET_FIELD_KEEP : OP_GET_FIELD, name);
	else
		emit(e, keep ? OP_GET_ELEM_KEEP : OP_GET_ELEM);
}

/* The receiver of a member, with the jump of `?.`. */
static void receiver(struct emitter *e, const struct ast *n, struct chain *c)
{
	const struct ast *object = object_of(n);

	if (c)
		link(e, object, c);
	else
		compile_expression(e, object);
	if (c && (n->flags & AST_F_OPTIONAL))
		emit_jump(e, OP_JUMP_NULLISH, &c->nullish);
}

static void member(struct emitter *e, const struct ast *n, struct chain *c,
    bool keep, bool placed)
{
	receiver(e, n, c);
	get_member(e, n, keep, placed);
}

void compile_member(struct emitter *e, const struct ast *n)
{
	member(e, n, NULL, false, true);
}

/* ecma262 #sec-super-keyword-runtime-semantics-evaluation: this first */
void compile_super_base(struct emitter *e, const struct ast *n)
{
	emit_at(e, n);
	this_get(e, n->super_.this_var, true);
	emit(e, OP_HOME_OBJECT);
}

void compile_super_key(struct emitter *e, const struct ast *n)
{
	if (n->super_.name)
		emit_key(e, n->super_.name);
	else
		compile_expression(e, n->super_.key);
}

void compile_super_member(struct emitter *e, const struct ast *n)
{
	compile_super_base(e, n);
	compile_super_key(e, n);
	emit_at(e, n);
	emit(e, OP_GET_SUPER);
}

/* ---- calls -------------------------------------------------------------- */

/* The first spread among the arguments, or their count. */
static uint32_t first_spread(const struct ast_list *args)
{
	uint32_t i;

	for (i = 0; i < args->count; i++)
		if (args->at[i]->kind == AST_SPREAD)
			break;
	return i;
}

/* V8 up to 8 makes of a call that spreads, other than in the end, one of
 * Reflect.apply without positions. */
static bool is_rewritten(const struct emitter *e, const struct ast_list *args)
{
	return e->unit->options->spread_call_rewritten &&
	    first_spread(args) + 1 < args->count;
}

/* Arguments and the call; its other operands are on the stack. */
static void arguments(struct emitter *e, const struct ast *n,
    const struct ast_list *args, enum op plain, enum op spread)
{
	uint32_t i = first_spread(args);

	if (i < args->count) {
		/* V8 has an instruction for one that is last */
		compile_array_items(e, args, i + 1 == args->count ? n : NULL);
		if (is_rewritten(e, args))
			emit_inherits(e, n);
		else
			emit_at(e, n);
		emit(e, spread);
		return;
	}
	for (i = 0; i < args->count; i++)
		compile_expression(e, args->at[i]);
	emit_at(e, n);
	emit_h(e, plain, args->count);
}

static bool is_member(const struct ast *n)
{
	return n->kind == AST_MEMBER || n->kind == AST_INDEX ||
	    n->kind == AST_PRIVATE_MEMBER;
}

/* A chain in parentheses keeps its this: (a?.b)() */
static void optional_callee(struct emitter *e, const struct ast *n)
{
	struct chain c = { LABEL, LABEL };
	struct label end = LABEL;
	int32_t depth = e->depth;

	if (!is_member(n->one)) {
		emit(e, OP_UNDEFINED);
		compile_expression(e, n);
		return;
	}
	member(e, n->one, &c, true, true);
	emit_jump(e, OP_JUMP, &end);
	chain_ends(e, &c, depth);
	emit(e, OP_UNDEFINED);
	emit(e, OP_UNDEFINED);
	emit_bind(e, &end);
}

static bool is_global(const struct ast *n)
{
	return n->kind == AST_IDENT && !n->ident.var;
}

/* Pushes this and the function. */
static void callee(struct emitter *e, const struct ast *n, struct chain *c,
    bool placed)
{
	if (is_member(n)) {
		member(e, n, c, true, placed);
	} else if (n->kind == AST_SUPER_MEMBER) {
		emit_at(e, n);
		this_get(e, n->super_.this_var, true);
		compile_super_member(e, n);
	} else if (n->kind == AST_OPTIONAL) {
		optional_callee(e, n);
	} else if (c) {
		e->is_bare = is_global(n);
		link(e, n, c);          /* links begin where the chain does */
		e->is_bare = false;
		emit(e, OP_UNDEFINED);
		emit(e, OP_SWAP);
	} else {
		emit(e, OP_UNDEFINED);
		e->is_bare = is_global(n);
		compile_expression(e, n);
		e->is_bare = false;
	}
}

static void call(struct emitter *e, const struct ast *n, struct chain *c)
{
	callee(e, n->call.callee, c, !is_rewritten(e, &n->call.args));
	if (c && (n->flags & AST_F_OPTIONAL))
		emit_jump(e, OP_JUMP_NULLISH, &c->with_this);
	arguments(e, n, &n->call.args, OP_CALL, OP_CALL_SPREAD);
}

void compile_call(struct emitter *e, const struct ast *n)
{
	call(e, n, NULL);
}

static void tagged(struct emitter *e, const struct ast *n, struct chain *c)
{
	callee(e, n->template_.tag, c, true);
	compile_tagged_call(e, n);
}

void compile_tagged(struct emitter *e, const struct ast *n)
{
	tagged(e, n, NULL);
}

void compile_new(struct emitter *e, const struct ast *n)
{
	compile_expression(e, n->call.callee);
	emit(e, OP_DUP);
	arguments(e, n, &n->call.args, OP_CONSTRUCT, OP_CONSTRUCT_SPREAD);
}

/* ---- super() ------------------------------------------------------------ */

static bool has_fields(const struct variable *active)
{
	const struct ast_class *c = active->scope->function->user;

	return !c || c->instance_init;
}

/* ecma262 #sec-super-keyword-runtime-semantics-evaluation SuperCall */
void compile_super_call(struct emitter *e, const struct ast *n)
{
	struct variable *this_var = n->super_.this_var;
	struct label first = LABEL;

	active_get(e, n->super_.func_var);
	emit_at(e, n);
	emit(e, OP_SUPER_CONSTRUCTOR);
	new_target_get(e, n->super_.target_var);
	arguments(e, n, &n->super_.args, OP_CONSTRUCT, OP_CONSTRUCT_SPREAD);
	this_get_raw(e, this_var);
	emit_jump(e, OP_JUMP_EMPTY, &first);
	emit_h(e, OP_THROW_REFERENCE,
	    emit_text(e, "Super constructor may only be called once"));
	e->depth--;
	emit_bind(e, &first);
	emit(e, OP_DUP);
	variable_init(e, this_var);
	if (has_fields(n->super_.func_var)) {
		active_get(e, n->super_.func_var);
		this_get_raw(e, this_var);
		emit(e, OP_FIELDS_OF);
	}
}

/* ---- optional chains ---------------------------------------------------- */

/* A link of a chain, or the expression it begins with. */
static void link(struct emitter *e, const struct ast *n, struct chain *c)
{
	if (!compile_nest(e, n)) {
		emit(e, OP_UNDEFINED);
		return;
	}
	if (is_member(n))
		member(e, n, c, false, true);
	else if (n->kind == AST_CALL)
		call(e, n, c);
	else if (n->kind == AST_TAGGED)
		tagged(e, n, c);
	else
		compile_expression(e, n);
	e->unit->nesting--;
}

/* The ends of a chain: operands as before it. */
static void chain_ends(struct emitter *e, struct chain *c, int32_t depth)
{
	e->depth = depth + 1;
	emit_bind(e, &c->with_this);
	if (!e->dead)
		emit(e, OP_DROP);
	e->depth = depth;
	emit_bind(e, &c->nullish);
}

/* ecma262 #sec-optional-chaining-evaluation */
void compile_optional(struct emitter *e, const struct ast *n)
{
	struct chain c = { LABEL, LABEL };
	struct label end = LABEL;
	int32_t depth = e->depth;

	link(e, n->one, &c);
	emit_jump(e, OP_JUMP, &end);
	chain_ends(e, &c, depth);
	emit(e, OP_UNDEFINED);
	emit_bind(e, &end);
}

/* ---- delete ------------------------------------------------------------- */

static void delete_member(struct emitter *e, const struct ast *n,
    struct chain *c)
{
	struct name *name = n->kind == AST_MEMBER ? n->member.name
	    : static_key(n->two.right);

	receiver(e, n, c);
	if (!name)
		compile_expression(e, n->two.right);
	emit_at(e, n);
	if (name)
		emit_h(e, OP_DELETE_FIELD, emit_name(e, name));
	else
		emit(e, OP_DELETE_ELEM);
}

static void delete_optional(struct emitter *e, const struct ast *n)
{
	struct chain c = { LABEL, LABEL };
	struct label end = LABEL;
	int32_t depth = e->depth;

	delete_member(e, n->one, &c);
	emit_jump(e, OP_JUMP, &end);
	chain_ends(e, &c, depth);
	emit(e, OP_TRUE);
	emit_bind(e, &end);
}

/* ecma262 #sec-delete-operator-runtime-semantics-evaluation */
static void delete_super(struct emitter *e, const struct ast *n)
{
	this_get(e, n->super_.this_var, true);
	emit(e, OP_DROP);
	if (n->super_.key)
		compile_discard(e, n->super_.key);
	emit_at(e, n);
	emit_h(e, OP_THROW_REFERENCE,
	    emit_text(e, "Unsupported reference to 'super'"));
	emit(e, OP_TRUE);
}

static void delete_name(struct emitter *e, const struct ast *n)
{
	if (n->ident.var)
		emit(e, OP_FALSE);
	else
		emit_h(e, OP_DELETE_GLOBAL, emit_name(e, n->ident.name));
}

void compile_delete(struct emitter *e, const struct ast *n)
{
	const struct ast *what = n->one;

	switch (what->kind) {
	case AST_MEMBER: case AST_INDEX:
		delete_member(e, what, NULL);
		break;
	case AST_OPTIONAL:
		if (what->one->kind == AST_MEMBER ||
		    what->one->kind == AST_INDEX) {
			delete_optional(e, what);
			break;
		}
		compile_discard(e, what);
		emit(e, OP_TRUE);
		break;
	case AST_SUPER_MEMBER:
		delete_super(e, what);
		break;
	case AST_IDENT:
		delete_name(e, what);
		break;
	default:
		compile_discard(e, what);
		emit(e, OP_TRUE);
	}
}
