/* SPDX-License-Identifier: MIT */
/*
 * Resolution: which variable each name means, then where variables live.
 *
 * First pass, scope by scope: bind the references, note captures and which
 * uses may come before initialisation.  Second pass: give out argument
 * numbers, frame slots and environment slots.
 */
#include "parse.h"

#include <string.h>

/* ---- pseudo variables -------------------------------------------------- */

static struct variable *pseudo(struct parser *p, struct ast_function *f,
    int kind, struct variable **place, const char *text)
{
	struct name *n;

	if (*place != NULL)
		return *place;
	n = name_ascii(p->arena, text);
	*place = scope_add(p, f->scope, n, kind, span(f->start, f->start));
	return *place;
}

static struct variable *pseudo_of(struct parser *p, struct ast_function *f,
    int kind)
{
	switch (kind) {
	case VAR_THIS:
		f->uses_this = true;
		return pseudo(p, f, kind, &f->this_var, "this");
	case VAR_NEW_TARGET:
		return pseudo(p, f, kind, &f->new_target_var, "new.target");
	case VAR_ARGUMENTS:
		f->uses_arguments = true;
		return pseudo(p, f, kind, &f->arguments_var, "arguments");
	default:
		return pseudo(p, f, kind, &f->function_var, "%function");
	}
}

/* The pseudo variable of the nearest function that has one. */
static struct variable *find_pseudo(struct parser *p, struct scope *s,
    int kind)
{
	bool crossed = false;
	struct variable *v;

	for (; s->parent != NULL; s = s->parent) {
		if (s->kind != SCOPE_FUNCTION)
			continue;
		if (s->function->kind != FN_ARROW)
			break;
		crossed = true;
	}
	v = pseudo_of(p, s->function, kind);
	if (v == NULL)
		return NULL;
	v->is_used = true;
	v->is_captured |= crossed;
	return v;
}

/* `var arguments` is the arguments object, to begin with. */
static void adopt_arguments(struct parser *p, struct ast_function *f)
{
	struct variable *v;

	if (f->kind == FN_ARROW || f->kind == FN_INIT
	    || (f->kind == FN_PROGRAM && p->opt->goal != GOAL_COMMONJS))
		return;
	v = scope_find(f->body_scope, p->w.arguments);
	if (v == NULL || v->kind != VAR_VAR)
		return;
	if (f->body_scope != f->scope) {
		if (v->twin == NULL)
			v->twin = pseudo_of(p, f, VAR_ARGUMENTS);
		if (v->twin != NULL)
			v->twin->is_used = true;
		return;
	}
	v->kind = VAR_ARGUMENTS;
	f->arguments_var = v;
	f->uses_arguments = true;
}

/* ---- names ------------------------------------------------------------- */

/* What a walk outwards has crossed. */
struct walk {
	struct ast_function *last;      /* outermost function crossed */
	uint32_t position;              /* where, in the scope reached, the
	                                 * reference takes effect at earliest */
};

static bool has_own_arguments(const struct parser *p,
    const struct ast_function *f)
{
	return f->kind != FN_ARROW && f->kind != FN_INIT
	    && (f->kind != FN_PROGRAM || p->opt->goal == GOAL_COMMONJS);
}

/* Names a function scope has without declaring them. */
static struct variable *implied(struct parser *p, struct scope *s,
    struct name *n)
{
	struct ast_function *f = s->function;

	if (n == p->w.arguments && has_own_arguments(p, f))
		return pseudo_of(p, f, VAR_ARGUMENTS);
	if (!f->name_is_binding || f->name != n)
		return NULL;
	if (f->name_var == NULL)
		f->name_var = scope_add(p, s, n, VAR_FUNCNAME,
		    span(f->start, f->start));
	return f->name_var;
}

static void cross(struct walk *w, const struct scope *s)
{
	struct ast_function *f = s->function;
	bool hoisted = f->node != NULL && f->node->kind == AST_FUNCTION_DECL;

	w->last = f;
	w->position = hoisted && s->parent ? s->parent->start : f->start;
}

static struct variable *lookup(struct parser *p, struct scope *s,
    struct name *n, struct walk *w)
{
	struct variable *v;

	for (; s != NULL; s = s->parent) {
		v = scope_find(s, n);
		if (v == NULL && s->kind == SCOPE_FUNCTION)
			v = implied(p, s, n);
		if (v != NULL)
			return v;
		if (s->kind == SCOPE_FUNCTION)
			cross(w, s);
	}
	return NULL;
}

/* ecma262 #sec-let-and-const-declarations; see scope.h needs_tdz. */
static bool may_be_early(const struct variable *v, const struct walk *w)
{
	switch (v->kind) {
	case VAR_IMPORT:
		return true;
	case VAR_PARAM:
		return v->scope->function->has_param_exprs
		    && w->position < v->init_end;
	case VAR_CLASS:
		if (v->scope->kind == SCOPE_CLASS)
			return w->last == NULL
			    || w->last->scope->parent != v->scope
			    || w->last->kind < FN_METHOD
			    || w->last->kind > FN_INIT;
		break;
	case VAR_LET: case VAR_CONST:
		break;
	default:
		return false;
	}
	return w->position < v->init_end || v->scope->kind == SCOPE_SWITCH;
}

static void bind_name(struct parser *p, struct scope *s, struct ast *n)
{
	struct walk w = { NULL, n->start };
	struct variable *v;

	if (n->flags & AST_F_DECLARES)
		return;
	v = lookup(p, s, n->ident.name, &w);
	n->ident.var = v;
	if (v == NULL) {
		unsupported_global(p, n);
		return;
	}
	v->is_used = true;
	v->is_captured |= w.last != NULL;
	v->is_assigned |= (n->flags & AST_F_WRITE) != 0;
	if (may_be_early(v, &w)) {
		v->needs_tdz = true;
		n->flags |= AST_F_TDZ;
	}
}

static void bind_private(struct parser *p, struct scope *s,
    const struct reference *r)
{
	bool is_in = r->node->kind == AST_PRIVATE_IN;
	struct name *n = is_in ? r->node->private_in.name
	    : r->node->private_member.name;
	struct walk w = { NULL, 0 };
	struct variable *v = lookup(p, s, n, &w);
	char buf[200];

	/* what extends a class does not see its private names */
	while (v != NULL && r->before < v->scope->class_->body_start)
		v = lookup(p, v->scope->parent, n, &w);

	if (v == NULL) {
		p_fail_late(p, span(r->before, r->before + 1), "Private field "
		    "'%s' must be declared in an enclosing class",
		    p_text(n, buf, sizeof buf));
		return;
	}
	v->is_used = true;
	v->is_captured |= w.last != NULL;
	if (is_in)
		r->node->private_in.var = v;
	else
		r->node->private_member.var = v;
}

static void bind_super(struct parser *p, struct scope *s, struct ast *n)
{
	n->super_.func_var = find_pseudo(p, s, VAR_ACTIVE);
	n->super_.this_var = find_pseudo(p, s, VAR_THIS);
	if (n->kind == AST_SUPER_CALL)
		n->super_.target_var = find_pseudo(p, s, VAR_NEW_TARGET);
}

static void bind_this(struct parser *p, struct scope *s, struct ast *n)
{
	n->ident.var = find_pseudo(p, s, VAR_THIS);
	if (n->ident.var != NULL
	    && n->ident.var->scope->function->kind == FN_DERIVED)
		n->flags |= AST_F_TDZ;
}

static void bind(struct parser *p, struct scope *s, struct reference *r)
{
	switch (r->node->kind) {
	case AST_IDENT:
		bind_name(p, s, r->node);
		break;
	case AST_THIS:
		bind_this(p, s, r->node);
		break;
	case AST_NEW_TARGET:
		r->node->ident.var = find_pseudo(p, s, VAR_NEW_TARGET);
		break;
	case AST_SUPER_CALL: case AST_SUPER_MEMBER:
		bind_super(p, s, r->node);
		break;
	case AST_PRIVATE_IN: case AST_PRIVATE_MEMBER:
		bind_private(p, s, r);
		break;
	default:
		break;
	}
}

/* References were pushed: the list is in reverse. */
static struct reference *reversed(struct reference *r)
{
	struct reference *out = NULL, *next;

	for (; r != NULL; r = next) {
		next = r->next;
		r->next = out;
		out = r;
	}
	return out;
}

static void enter_function(struct parser *p, struct scope *s)
{
	struct ast_function *f = s->function;

	f->parent = s->parent ? s->parent->function : NULL;
	adopt_arguments(p, f);
	if (f->kind == FN_DERIVED && f->is_default_ctor) {
		pseudo_of(p, f, VAR_THIS);
		pseudo_of(p, f, VAR_ACTIVE);
		pseudo_of(p, f, VAR_NEW_TARGET);
	}
}

static void bind_scope(struct parser *p, struct scope *s)
{
	struct reference *r;
	struct scope *c;

	if (s->kind == SCOPE_FUNCTION)
		enter_function(p, s);
	else
		s->function = s->parent->function;
	for (r = s->refs = reversed(s->refs); r != NULL; r = r->next)
		bind(p, s, r);
	for (c = s->child; c != NULL && !p->failed; c = c->sibling)
		bind_scope(p, c);
}

/* ---- places ------------------------------------------------------------ */

static void place_parameter(struct variable *v, struct ast_function *f)
{
	if (v->param_index >= 0 && !v->needs_tdz) {
		v->loc = LOC_ARG;
		v->index = (uint32_t)v->param_index;
		return;
	}
	v->loc = LOC_SLOT;
	v->index = f->slot_count++;
}

static void place(struct variable *v, struct scope *s)
{
	struct ast_function *f = s->function;

	if (v->kind == VAR_IMPORT)
		return;
	if (v->kind == VAR_THIS && f->kind == FN_DERIVED)
		v->needs_tdz = true;
	if (v->kind == VAR_PARAM && f->has_mapped_arguments)
		v->is_captured = true;
	if (v->is_exported) {
		v->is_captured = true;
		v->needs_tdz |= v->kind == VAR_LET || v->kind == VAR_CONST
		    || v->kind == VAR_CLASS;
	}
	if (v->kind == VAR_HIDDEN)
		v->is_captured = v->is_used = true;
	if (v->is_captured) {
		v->loc = LOC_ENV;
		v->index = s->env_size++;
	} else if (v->kind == VAR_PARAM) {
		place_parameter(v, f);
	} else if (s->kind != SCOPE_CLASS || v->is_used) {
		v->loc = LOC_SLOT;
		v->index = f->slot_count++;
	}
}

static void place_scope(struct scope *s)
{
	struct ast_function *f = s->function;
	struct variable *v;
	struct scope *c;

	if (s->kind == SCOPE_FUNCTION)
		f->has_mapped_arguments = f->uses_arguments && !f->is_strict
		    && f->has_simple_params && f->params.count > 0;
	for (v = s->first; v != NULL; v = v->next)
		place(v, s);
	if (s->env_size == 0)
		s->per_iteration = false;
	if (s->class_ != NULL && s->class_->name_var != NULL
	    && !s->class_->name_var->is_used)
		s->class_->name_var = NULL;
	for (c = s->child; c != NULL; c = c->sibling)
		place_scope(c);
}

void scope_resolve(struct parser *p, struct ast_program *program)
{
	bind_scope(p, program->fn->scope);
	if (!p->failed)
		place_scope(program->fn->scope);
}

uint32_t scope_hops(const struct scope *from, const struct variable *v)
{
	uint32_t n = 0;

	for (; from != NULL && from != v->scope; from = from->parent)
		n += from->env_size > 0;
	return n;
}
